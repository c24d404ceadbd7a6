/**
 * Texts of some sentences whose truth is known because they are made of pieces that each say what they mean, by docs/domain.md, sections 3 and 4.
 *
 * In a piece "@1" is a number of the text, the same wherever it stands (its toll), "^1" a somewhat higher and "_1" a somewhat lower one; "#1", "#2" are small numbers of the piece itself.
 * What it says: "killed @1"; "killed #1<@1" a part of those; "killed ^1>@1" the figure that replaces another, "killed _1~@1" one that gives way to it, "killed @1=@1" one that says it again, "killed ^1=@1" a rival;
 * "tally" and "before" behind it for what is cumulative or background, "?" where it may as well be left unsaid, "share 3@1" for a third of them, "{by police; from 2020-01-01}" for its slots;
 * "sum killed 3" where only the numbers that count together are asked for.
 */

export type Piece = readonly [text: string, says?: string];

export interface Family {
  readonly name: string;
  readonly templates: readonly string[];
  readonly pieces: Readonly<Record<string, readonly Piece[]>>;
}

/** A claim as it is told: its number, the claims that it says again, and the whole that it is a part of, by their numbers. */
export interface Told { readonly effect: string; readonly n: number; readonly same: number | null; readonly heads: boolean; readonly gives: boolean; readonly whole: number | null; readonly scope: string; readonly free: boolean; readonly slots: readonly (readonly [string, string])[] }

export interface Text { readonly text: string; readonly told: readonly Told[]; readonly sums: ReadonlyMap<string, number> | null; readonly pieces: readonly string[] }

type Roll = (n: number) => number;

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];

/* 1. Pronouns and halves. */

const says = (what: string | undefined, texts: readonly string[]): readonly Piece[] => texts.map((text) => (what === undefined ? [text] : [text, what]));

/** What is told beside it, and of nobody. */
const BESIDE: readonly Piece[] = says(undefined, ['', '', '', 'The road was closed.', 'It had rained all night.', 'Schools stayed shut on Tuesday.', 'Witnesses spoke of chaos.', 'The governor visited the scene.', 'An investigation is under way.', 'The market was crowded at the time.']);
const AFTER: readonly Piece[] = says(undefined, ['', '', '', 'The president sent his condolences.', 'No group claimed responsibility.', 'The road is known for its bad state.', 'An inquiry has been opened.', 'Talks are to resume next week.']);

const MANY_KILLED = says('killed @1', ['A bomb killed @1 people at a market in Kasala on Monday.', '@1 villagers were killed when gunmen attacked Dorma.', 'A ferry sank off the coast, killing @1 passengers.', '@1 people died in a fire at a hotel in Kasala.', 'Police said @1 people had been killed in clashes in the north.', '@1 miners died when a shaft collapsed.', 'The death toll from the floods stands at @1.', 'An air strike on a camp left @1 people dead.', 'Rescuers have recovered @1 bodies from the wreckage.', 'A suicide bomber killed @1 worshippers.', 'The landslide buried a village and killed @1 people.', '@1 civilians were shot dead in Dorma on Sunday, residents said.']);
const MANY_HURT = says('injured @1', ['@1 people were injured when a stand collapsed.', 'A gas explosion injured @1 workers on Monday.', 'Clashes in Kasala left @1 people wounded.', '@1 passengers were hurt when a train derailed.', 'Police said @1 people had been wounded in the shelling.', '@1 pupils were taken to hospital with burns.']);
const MANY_TAKEN = says('captured @1', ['Gunmen kidnapped @1 pupils in Dorma on Monday.', '@1 villagers were abducted by rebels.', 'Armed men took @1 passengers hostage.']);
const MANY_GONE = says('missing @1', ['@1 people are missing after a boat capsized.', '@1 fishermen went missing in the storm.']);
const MANY_ABOARD = says(undefined, ['A boat carrying @1 migrants capsized off the coast.', 'A bus with @1 pilgrims on board fell into a ravine.', 'A plane with @1 people aboard crashed into a hill.', 'A ferry with @1 passengers sank in the lake on Monday.', 'A truck carrying @1 workers overturned near Kasala.']);

const PARTS_KILLED: readonly Piece[] = [
  ...says('killed #1<@1', ['#1 of them were children.', '#1 were children.', 'Among them were #1 children.', 'They included #1 women.', 'Among the dead were #1 nurses.', 'The dead included #1 policemen.', '#1 of the dead were women.', '#1 of the victims were under 18.', '#1 of those killed were children.', 'Of the dead, #1 were women.', 'Of these, #1 were children.', 'Of the victims, #1 were foreigners.', '#1 victims were children.', 'At least #1 of them were minors.', '#1 of the dead have been identified.', '#1 of the bodies were those of women.', '#1 of them died in hospital.', '#1 died at the scene.', '#1 of them were members of one family.', '#1 were from the same family.', 'The youngest of them were #1 boys.'].slice(0, -1)),
  ...says('killed #1<@1; killed #2<@1', ['They included #1 women and #2 children.', '#1 of them were women and #2 were children.', 'Among the dead were #1 women and #2 children.', '#1 were women and #2 children.', 'Of these, #1 were women and #2 children.']),
  ...says('share 3@1', ['A third of them were children.', 'A third of the dead were children.', 'One third of those killed were women.']), ...says('share 2@1', ['Half of them were women.', 'Half of the victims were children.', 'About half were children.']),
];
const NOTHING_KILLED = says(undefined, ['They were buried on Monday.', 'They were buried in a mass grave.', 'Their bodies were taken to the morgue.', 'Their names were not released.', 'None of them has been identified.', 'None was armed.', 'All were on their way to work.', 'They had been travelling to a wedding.', 'Most were asleep at the time.', 'Relatives came to collect the bodies.', 'The bodies were flown home.', 'The others were farmers.', 'The rest were men.', 'Most of them were children.', 'All of them were civilians.', 'They will be buried on Friday.', 'Many of them had come from far away.', 'It was the deadliest attack in years.', 'The victims had gathered for a prayer.', 'All were local people.', 'Some were burned beyond recognition.', 'Nobody was arrested.', 'None of them carried papers.', 'All but one were men.', 'They worked for a road company.', 'The dead were all civilians.']);

const PARTS_HURT: readonly Piece[] = [
  ...says('killed #1', ['#1 of them later died.', '#1 later died in hospital.', '#1 of them died on the way to hospital.', '#1 of the injured later died.', '#1 of the wounded have since died.', '#1 of them died of their injuries.', '#1 have since died.', '#1 succumbed to their injuries on Tuesday.', 'Another #1 were killed.', '#1 people were killed.', '#1 others were killed.']), ['One of them later died.', 'killed 1'], ['One later died.', 'killed 1'],
  ...says('injured #1<@1', ['#1 were in a critical condition.', '#1 of them are in intensive care.', '#1 of the injured were children.', '#1 of them were seriously hurt.', '#1 of them were children.', 'Among them were #1 children.', '#1 are in a serious condition.', 'The wounded included #1 women.', '#1 remain in hospital.', 'Of these, #1 were women.']), ...says('share 2@1', ['Half of them were children.', 'Half of the injured were children.']),
];
const NOTHING_HURT = says(undefined, ['None of the injuries was life-threatening.', 'All were expected to survive.', 'They were taken to a hospital in Kasala.', 'None was in danger.', 'Their condition was not known.', 'They were treated at the scene.', 'Most had minor injuries.', 'All have since been discharged.', 'None of them was seriously hurt.', 'They will remain there for a week.']);

const OF_TAKEN: readonly Piece[] = [...says('captured #1<@1', ['#1 of them were girls.', 'Among them were #1 girls.', '#1 of them are still being held.', '#1 of the hostages were women.', 'Of these, #1 were women.', '#1 remain in captivity.']), ...says('killed #1', ['#1 of them were killed.', '#1 were later killed.', '#1 of the hostages were killed.', '#1 were found dead.']), ...says(undefined, ['#1 of them escaped.', '#1 were released on Tuesday.', '#1 were freed.', '#1 of the hostages have been freed.', 'All were released unharmed.', 'They were freed on Tuesday.', 'No ransom was paid.'])];
const OF_GONE: readonly Piece[] = [...says('missing #1<@1', ['#1 of them are children.', 'Among them are #1 children.']), ...says('killed #1', ['#1 bodies have been found.', '#1 were found dead.', '#1 of them were found dead.', 'Divers recovered #1 bodies.', '#1 people are known to have died.']), ...says(undefined, ['#1 were found alive.', '#1 of them were later found alive.', 'They had set out on Sunday.', '#1 were rescued.', 'The search goes on.'])];

const OF_ABOARD: readonly Piece[] = [
  ...says('killed @1', ['None survived.', 'There were no survivors.', 'All died.', 'All of them were killed.', 'Everyone on board was killed.', 'All were killed.', 'Nobody survived.', 'No one survived.', 'All on board died.', 'None of them survived.', 'They all died.', 'All of them drowned.', 'All perished.', 'All @1 died.', 'All @1 were killed.', 'Not one of them survived.']),
  ...says('killed #1', ['#1 of them drowned.', '#1 died.', '#1 were killed.', 'At least #1 drowned.', '#1 of them died.', '#1 were rescued, but #2 drowned.'.replace('#1', '#3').replace('#2', '#1'), '#1 were found dead.', '#1 bodies have been recovered.', '#1 did not survive.', 'So far #1 bodies have been found.', '#2 survived and #1 died.', '#1 passengers were killed.', '#1 lost their lives.']),
  ...says('killed #1; injured #2', ['#1 of them were killed and #2 injured.', '#1 died and #2 were injured.', '#1 were killed. #2 were hurt.', '#1 died; #2 were taken to hospital.']), ...says('missing #1', ['#2 were rescued and #1 are missing.', '#1 are missing.', '#1 of them are still missing.']), ...says('injured #1', ['#1 were injured.', '#1 of them were hurt.', '#1 were taken to hospital.']),
  ...says('injured 0?', ['None of them was hurt.', 'Nobody was hurt.', 'No one was injured.']), ...says('killed 0?', ['No one was killed.', 'None of them was killed.']), ...says(undefined, ['All were rescued.', 'All survived.', 'All were unhurt.', '#1 of them were children.', 'A third of them were children.', 'Half were women.', 'They were on their way to a wedding.', '#1 were rescued.', 'Most of them were children.', '#1 were from the same village.', 'All got off in time.', 'Among them were #1 children.', 'They were all saved.', 'Only #1 could swim.', '#1 were foreigners.', 'They had paid #1 dollars each.', 'Neither driver was hurt.', 'Everyone on board was rescued.', '#1 survived.']),
];

const TWO_HURT = says('injured 2', ['Two policemen were wounded in a blast in Kasala.', 'Two boys were injured when a shell exploded.', 'A bomb injured two men in Dorma.', 'Two workers were badly burned in an explosion.']);
const OF_TWO_HURT: readonly Piece[] = [
  ...says('killed 2', ['Both died.', 'Both later died in hospital.', 'Both died of their wounds on Tuesday.', 'Both later died.', 'Both have since died.', 'Neither survived.', 'Both succumbed to their injuries.', 'They both died in hospital.', 'They later died.', 'Both of them died.']), ...says('killed 1', ['One of them later died.', 'One died in hospital.', 'One has since died.', 'One died later.', 'One of the two died on Tuesday.', 'One of them did not survive.']),
  ...says('killed 1; injured 1<2', ['One later died; the other is in a critical condition.', 'One of them died on Tuesday. The other is in intensive care.']), ...says('injured 1<2', ['One of them is in a critical condition.', 'One is in intensive care.']), ...says(undefined, ['Neither was in danger.', 'Both are expected to recover.', 'They were treated at the scene.', 'Both were on patrol.', 'Neither was seriously hurt.', 'One of them lives nearby.', 'Both have been discharged.']),
];
const TWO_MET = says(undefined, ['Two teachers were travelling to Kasala when their car hit a mine.', 'A boat with two fishermen capsized on Sunday.', 'Two climbers were caught in an avalanche.', 'Gunmen opened fire on two brothers in Dorma.', 'Two farmers were attacked on their way home.', 'A wall collapsed on two workers.']);
const OF_TWO_MET: readonly Piece[] = [
  ...says('killed 2', ['Both died.', 'Both were killed.', 'Neither survived.', 'Both died on the spot.', 'They both died.', 'Both were killed instantly.', 'Both lost their lives.', 'They died on the spot.', 'They were killed on the spot.', 'Both men died.']), ...says('killed 1; injured 1', ['One died and the other was wounded.', 'One was killed and the other wounded.', 'One was killed. The other was wounded.', 'One of them died; the other was injured.', 'One died on the spot, the other was taken to hospital.', 'One was killed and one was wounded.', 'One died, the other was injured.']), ...says('killed 1', ['One of them died.', 'One was killed.', 'One died on the spot.', 'One of them was killed; the other escaped.', 'One was killed, the other escaped unhurt.', 'One died in hospital.']),
  ...says('injured 2', ['Both were wounded.', 'Both were injured.', 'Both were hurt.', 'Both were taken to hospital.']), ...says('injured 1', ['One was wounded.', 'One of them was injured.', 'One was injured, the other escaped unhurt.']), ...says(undefined, ['Neither was hurt.', 'Both escaped unhurt.', 'Both were rescued.', 'Both survived.', 'Neither was injured.', 'They were not hurt.', 'Both were unharmed.', 'Neither of them was hurt.', 'They escaped.']),
];
const PAIRS = says(undefined, ['A teacher and her son were attacked on their way home.', 'A shell hit the house of a nurse and her mother.', 'A farmer and his wife were caught in the flood.']);
const SIX_FOUND = says(undefined, ['Six men were found by a road near Dorma.', 'Soldiers found six men in a house in Kasala.', 'Six villagers were discovered in a well.']);
const OF_FOUND: readonly Piece[] = [...says('killed 6', ['All had been shot dead.', 'All were dead.', 'All had had their throats cut.', 'All six were dead.', 'All had been beheaded.', 'They had been strangled.', 'They were all dead.', 'All had been killed.', 'They had been executed.', 'All of them had been murdered.', 'They were dead.']), ...says(undefined, ['All were alive.', 'They were unhurt.', 'All were well.', 'They had lost their way.', 'All were taken to a police station.'])];

const ONE_HURT = says('injured 1', ['A policeman was wounded when gunmen attacked a checkpoint.', 'A farmer was shot and wounded in Dorma on Tuesday.', 'A driver was badly injured when two lorries collided.', 'A boy was injured by a mine.', 'A worker was hurt when a crane fell.']);
const OF_ONE_HURT: readonly Piece[] = [
  ...says('killed 1', ['He died before reaching hospital.', 'He died in hospital on Wednesday.', 'He later died.', 'He did not survive.', 'He died of his wounds.', 'He later died of his injuries.', 'He died on the way to hospital.', 'He has since died.', 'He succumbed to his injuries.', 'He could not be saved.', 'His brother was killed.', 'His wife was also killed.', 'A colleague was killed.', 'Another man was killed.', 'His father died.']),
  ...says('injured 1', ['His wife was also wounded.', 'His brother was also hurt.', 'Another man was also injured.']), ...says('injured 2', ['Two of his colleagues were also wounded.']), ...says('killed 2', ['Two of his colleagues were killed.', 'His two brothers were killed.', 'His wife and son were killed.'].slice(0, 2)), ...says(undefined, ['He is in a stable condition.', 'He is expected to recover.', 'He was 43.', 'His condition was not known.', 'His wife was unhurt.', 'He is out of danger.', 'His injuries are not life-threatening.', 'He was operated on in Kasala.']),
];
const ONE_KILLED = says('killed 1', ['A teacher was shot dead in Kasala on Tuesday.', 'A motorist was killed when his car hit a tree.', 'A farmer died when his tractor overturned.', 'Gunmen killed a judge outside his home.', 'A man was stabbed to death in a bar.', 'A soldier was killed by a sniper.', 'A miner was killed in an explosion.', 'Police found the body of a man in a canal.']);
const OF_ONE_KILLED: readonly Piece[] = [
  ...says('killed 1=1', ['The victim was named as Omar Haddad, 43.', 'The dead man was named as Omar Haddad.', 'The victim was identified as Omar Haddad.', 'Police named the victim as Omar Haddad.']), ...says('killed 1=1?', ['He was identified as Omar Haddad, 43.', 'He died at the scene.', 'He died on the spot.', 'He was killed instantly.', 'His body was found by neighbours.', 'The victim, a father of three, died on the spot.', 'The victim, 43, died at the scene.', 'He had been shot in the head.', 'His body was taken to the morgue.', 'The man had been hit twice.'].slice(0, 7)),
  ...says('killed 1', ['His wife was also killed.', 'His brother was killed as well.', 'His driver was also killed.', 'His son died, too.', 'A passer-by was also killed.', 'Another man was also killed.', 'A second man died in hospital.']), ...says('killed 1; killed 2', ['His wife and two sons were also killed.']), ...says('injured 1', ['His son was wounded.', 'His wife was injured.', 'A passer-by was wounded.', 'His wife survived with injuries.', 'A second man was wounded.', 'Another was wounded.']), ...says('injured 2', ['His two daughters were hurt.', 'Two others were hurt.', 'Two people were wounded.', 'Two more were injured.']),
  ...says(undefined, ['The victim was 43.', 'He was 43.', 'He leaves a wife and three children.', 'He is survived by his wife and two sons.', 'He was buried on Thursday.', 'He had been threatened before.', 'The victim, a father of three, was well known in the town.', 'His name was not released.', 'He was the father of four.', 'He had worked there for nine years.', 'His wife was unhurt.', 'Nobody else was in the car.', 'His two sons were unhurt.', 'The victim, a keen cyclist, had lived there since 2011.']),
];

const followed = (name: string, lead: readonly Piece[], then: readonly Piece[]): Family => ({ name, templates: ['{lead} {then} {after}', '{lead} {beside} {then}', '{lead} {then}'], pieces: { lead, beside: BESIDE, then, after: AFTER } });

const HALVES: readonly Family[] = [
  followed('halves: of those killed', MANY_KILLED, PARTS_KILLED), followed('halves: nothing more of those killed', MANY_KILLED, NOTHING_KILLED), followed('halves: of those hurt', MANY_HURT, PARTS_HURT), followed('halves: nothing more of those hurt', MANY_HURT, NOTHING_HURT),
  followed('halves: of those taken', MANY_TAKEN, OF_TAKEN), followed('halves: of those missing', MANY_GONE, OF_GONE), followed('halves: of those aboard', MANY_ABOARD, OF_ABOARD),
  followed('halves: of two hurt', TWO_HURT, OF_TWO_HURT), followed('halves: of two met', TWO_MET, OF_TWO_MET), followed('halves: of a pair', PAIRS, OF_TWO_MET.filter(([text]) => text.startsWith('Both'))), followed('halves: of six found', SIX_FOUND, OF_FOUND), followed('halves: of one hurt', ONE_HURT, OF_ONE_HURT), followed('halves: of one killed', ONE_KILLED, OF_ONE_KILLED),
];

/* 2. Lists by name, and kin. */

const LISTED: readonly (readonly [text: string, number: string])[] = [
  ['Ana Ruiz, 34, and her sons Luis, 9, and Teo, 6,', '3'], ['Omar Haddad, 40, his brother Karim and a neighbour', '3'], ['Ana Ruiz and her husband', '2'], ['Ana Ruiz, her husband and their two children', '4'], ['Sergeant Jan Novak and Corporal Petr Cerny', '2'], ['Captain Omar Haddad, Lieutenant Ali Saad and a conscript', '3'], ['Omar Haddad, a baker, and Ali Saad, a tailor,', '2'],
  ['a teacher, her husband and their baby', '3'], ['a farmer and his two sons', '3'], ['the mayor, his wife and a bodyguard', '3'], ['two sisters, Amina and Hawa Yusuf,', '2'], ['three brothers, Ali, Omar and Karim Saad,', '3'], ['a woman of 70 and her granddaughter', '2'], ['Ana Ruiz, 34, Luis Vega, 9, and Teo Vega, 6,', '3'], ['a couple and their three children', '5'], ['a mother and her baby', '2'],
  ['Amina Yusuf, 30, a nurse, Hamid Adam, 41, a driver, and an unidentified boy', '3'], ['four members of one family', '4'], ['a family of five', '5'], ['Dr Ada Nwosu and three of her patients', '4'], ['two policemen and a passer-by', '3'], ['the journalist Omar Haddad, his cameraman and their driver', '3'], ['a pregnant woman and her three-year-old son', '2'], ['Musa Idris, 12, and his cousin Adam, 10,', '2'], ['a man in his 60s and a girl of nine', '2'],
  ['Private Sam Cole, 19, of Leeds, and Private Ben Hale, 20, of York,', '2'], ['a nurse, a driver and two patients', '4'], ['Ana Ruiz, a nurse, and two of her colleagues', '3'], ['Karim Saad, 52, his wife Amina, 48, and their daughter Hawa, 17,', '3'], ['Father Paul Okoro and two altar boys', '3'], ['an engineer from Kasala, his assistant and a guard', '3'], ['Omar Haddad, his wife and his mother', '3'], ['two Kenyans and a Ugandan', '3'], ['a man, his two wives and six children', '9'],
];
const listed = (frame: string, effect = 'killed'): readonly Piece[] => LISTED.map(([text, n]) => [frame.replace('S', text), `sum ${effect} ${n}`]);
const BARE_LIST = /^(?:a |the |two |three |four )/;
const byName = LISTED.filter(([text]) => !BARE_LIST.test(text));
const LISTS: readonly Piece[] = [
  ...['S were killed in the attack.', 'S died in the crash.', 'S were shot dead at their home.', 'S drowned.', 'S were killed when a wall collapsed.', 'A bomb killed S.', 'Police said S were killed.', 'The shell killed S.', 'S were found dead on Tuesday.', 'S lost their lives in the fire.', 'Gunmen shot dead S.', 'The attack claimed the lives of S.', 'The blast led to the deaths of S.', 'S have died.'].flatMap((frame) => listed(frame)),
  ...['S were wounded.', 'S were taken to hospital with burns.', 'A mine wounded S.'].flatMap((frame) => listed(frame, 'injured')), ...['Gunmen abducted S.', 'S were kidnapped on Monday.'].flatMap((frame) => listed(frame, 'captured')),
];
const NAMES: readonly Piece[] = ['The dead were named as S.', 'The dead were identified as S.', 'Police named the dead as S.', 'The victims were S.', 'The dead are S.', 'The victims were named as S.'].flatMap((frame) => byName.map(([text, n]): Piece => [frame.replace('S', text), `sum killed ${n}`]));
const COUNTED_LISTS: readonly Piece[] = ['N people were killed: S.', 'N people – S – were killed.', 'The blast killed N people: S.', 'N people died in the fire. The dead were named as S.', 'N people were killed in the crash. The N victims – S – were buried on Tuesday.', 'N people were killed in the crash. They were S.', 'A wall fell and killed N people. Police named them as S.', 'N people were killed in the crash. The dead were S.', 'N people were shot dead on Monday. They were named as S.', 'N people were killed, police said. The victims were S.']
  .flatMap((frame) => LISTED.filter(([text]) => !/^(?:four members|a family)/.test(text)).map(([text, n]): Piece => [frame.replace('S', text).replaceAll('N', WORDS[Number(n)] ?? n), `sum killed ${n}`]));
const AMONG_LISTS: readonly Piece[] = ['The blast killed @1 people, among them S.', 'The blast killed @1 people. Among them were S.', '@1 people died. The dead included S.', '@1 people were killed, including S.', '@1 people were killed. S were among the dead.'].flatMap((frame) => LISTED.map(([text]): Piece => [frame.replace('S', text), 'sum killed @1']));
const UNHARMED: readonly Piece[] = ['S were rescued.', 'S were arrested.', 'S won the prize.', 'S were unhurt.', 'S escaped unhurt.', 'Police arrested S.', 'S attended the funeral.', 'S were invited to the palace.', 'The court heard S.', 'S live in the house.', 'A teacher taught S.', 'S survived.'].flatMap((frame) => LISTED.map(([text]): Piece => [frame.replace('S', text)]));

const list = (name: string, lists: readonly Piece[]): Family => ({ name, templates: ['{lists} {after}', '{lists}'], pieces: { lists, after: AFTER } });
const NAMED: readonly Family[] = [list('lists: told by their predicate', LISTS), list('lists: naming the dead', NAMES), list('lists: behind their number', COUNTED_LISTS), list('lists: among others', AMONG_LISTS), list('lists: nothing', UNHARMED)];

/* 3. Updates and rival figures. */

const NEWS: readonly Piece[] = says('killed _1', ['At least _1 people were killed when a dam burst on Monday, officials said.', 'A ferry sank in the lake on Monday, killing _1 people.', 'A bomb killed _1 people at a market in Kasala.', '_1 people died in a fire at a hotel on Monday.']);
const RISES: readonly Piece[] = says('killed @1>_1', ['The death toll later rose to @1.', 'The toll has since risen to @1.', 'On Tuesday the ministry put the death toll at @1.', 'The number of dead has now risen to @1.', 'By Tuesday the toll had climbed to @1.', 'The death toll now stands at @1.', 'Officials later raised the toll to @1.', 'The death toll has reached @1.', 'On Tuesday the toll rose to @1 after more bodies were found.', 'The governor later said the toll had risen to @1.', 'That number has since risen to @1.', 'The figure later rose to @1.', 'The toll was later revised to @1.', 'On Tuesday police said the number of dead had reached @1.']);
const RIVALS: readonly Piece[] = says('killed @1=_1', ['A hospital official said @1 people had died.', 'The rebels put the death toll at @1.', 'Residents said @1 people had been killed.', 'Local media put the number of dead at @1.', 'A doctor spoke of @1 dead.', 'The Red Crescent gave a toll of @1.', 'Other sources put the toll at @1.', 'A rescue worker said the death toll was @1.', 'According to the union, @1 people were killed.', 'State television gave a higher toll of @1.']);
const TURNED: readonly Piece[] = [
  ...says('killed @1; killed ^1=@1', ['Police put the toll at @1; the hospital said ^1.', 'Police put the death toll at @1. The hospital said ^1 people had died.', 'The government said @1 people were killed. The opposition put the figure at ^1.', 'The army said @1 people had been killed, while residents put the toll at ^1.', 'Officials said @1 people died, but a rights group put the number at ^1.', 'Police say @1 people died; the union says ^1.']),
  ...says('killed @1; killed _1~@1?', ['The toll, earlier given as _1, has risen to @1.', 'The death toll has risen to @1, up from _1 on Monday.', 'The death toll rose from _1 to @1.', 'The death toll from the floods climbed to @1 on Tuesday from _1 a day earlier.', 'The toll from the quake stood at @1 on Tuesday, up from _1.', 'The number of dead rose to @1 from _1, the agency said.', 'The ministry raised the death toll to @1 from _1.', 'The death toll jumped to @1, from an earlier _1.', 'The ministry said @1 people had been killed. It had earlier put the toll at _1.', '@1 people were killed, officials said, up from an earlier toll of _1.', 'The death toll, previously _1, is now @1.', 'The toll climbed to @1. On Monday it had been _1.']),
  ...says('killed _1; killed @1~_1?', ['The ministry revised the death toll down to _1 from @1.', 'The death toll was revised down to _1 from an earlier @1.', 'The toll was lowered from @1 to _1.', 'Officials cut the death toll to _1 from @1.', 'The death toll fell from @1 to _1 after a recount.', '_1 people were killed, officials said, correcting an earlier toll of @1.', 'Police lowered the toll to _1. They had first spoken of @1 dead.', 'The ministry said _1 people had died, not @1 as it had said on Monday.']),
  ...says('killed @1; killed #1<@1', ['The army says @1 people were killed, of whom #1 were officers.', '@1 people were killed, among them #1 children. The rest were men.', 'The fire killed @1 people, including #1 pupils.', '@1 people were killed: #1 of them were guests.', 'At least @1 people died, #1 of them children, and dozens are missing.', '@1 people were killed. At least #1 of the dead were women, the mayor said. The others were men.']),
  ...says('killed @1; killed #1<@1; killed #2<@1', ['@1 people were killed, including #1 women and #2 children.', '@1 people were killed, #1 of them women and #2 children.', '@1 people died, among them #1 nurses and #2 patients. The rest were visitors.', '@1 people were killed: among the dead were #1 women and #2 children.']),
];
const HEADED: readonly Piece[] = [
  ...says('killed @1; killed @1=@1', ['Bus crash kills @1 in Kasala\n@1 people were killed on Monday when a bus fell into a ravine, police said.', '@1 dead in hotel fire\nA fire at a hotel in Kasala killed @1 people on Monday.', 'Blast at market leaves @1 dead\nAt least @1 people were killed in a blast at a market in Kasala, officials said.', 'Ferry sinks, @1 drown\nA ferry sank in the lake on Monday and @1 people drowned.', 'Gunmen kill @1 villagers\nGunmen killed @1 villagers in Dorma on Monday, residents said.']),
  ...says('killed _1; killed @1>_1', ['At least _1 killed in bus crash\nA bus fell into a ravine near Kasala on Monday, killing @1 people, police said.', 'Hotel fire kills _1\nThe death toll from a fire at a hotel in Kasala rose to @1 on Tuesday, officials said.', '_1 dead in blast\nA blast in Kasala killed @1 people, the ministry said on Tuesday.']),
];
const SAID_AGAIN: readonly Piece[] = says('killed @1=@1?', ['The @1 dead were pilgrims.', 'All @1 victims were from Kasala.', 'The @1 people who died were buried on Tuesday.', 'The bodies of the @1 victims were taken to Kasala.', 'It was not clear how the @1 had died.', 'The families of the @1 dead have been told.', 'The @1 killed were all workers.', 'Police have identified the @1 victims.']);
const OWN_LOSSES: readonly Piece[] = says('killed @1; killed #1=@1', ['The army said it had killed @1 rebels. The rebels admitted losing #1 men.', 'The army said @1 rebels were killed; the rebels admit to #1.', 'The army claimed to have killed @1 rebels, but the rebels said they had lost #1.', 'The army said @1 rebels had died. A rebel spokesman said #1 of their fighters were killed.']);

const moved = (name: string, pieces: Readonly<Record<string, readonly Piece[]>>, templates: readonly string[]): Family => ({ name, templates, pieces: { ...pieces, beside: BESIDE, after: AFTER } });
const MOVED: readonly Family[] = [
  moved('updates: a toll that rises', { news: NEWS, then: RISES }, ['{news} {then} {after}', '{news} {beside} {then}', '{news} {then}']),
  moved('updates: another source', { news: NEWS, then: RIVALS }, ['{news} {then} {after}', '{news} {then}']),
  moved('updates: in one breath', { then: TURNED }, ['{then} {after}', '{then}']),
  moved('updates: below a headline', { then: HEADED, again: SAID_AGAIN }, ['{then} {after}', '{then} {again}']),
  moved('updates: of one side by both', { then: OWN_LOSSES }, ['{then} {after}', '{then}']),
  moved('updates: said again', { lead: MANY_KILLED, again: SAID_AGAIN }, ['{lead} {again}', '{lead} {beside} {again}']),
];

/* 4. Tallies. */

const TALLIES: readonly Piece[] = [
  ...says('killed @1 tally {from 2020-01-01}', ['@1 people have been killed in air strikes since the start of the year, the monitor said.', 'The ministry says @1 miners have died so far this year.', 'Since 1 January, @1 civilians have been killed in the region, the office said.', 'A monitoring group has counted @1 deaths in custody since January.', 'Some @1 people have been killed by mines since the beginning of the year.', 'The observatory has documented the killing of @1 civilians since the start of 2020.', 'In the first five months of the year @1 people were killed in road accidents, police said.', 'From January to May, @1 people were killed in raids, the office said.', 'So far this year @1 people have died in accidents at work.']),
  ...says('killed @1 tally {from 2020-05-01; to 2020-05-31}'.replace('; ', ', '), ['In May, @1 civilians were killed in the region, the monitor said.', '@1 people were killed in air strikes in May, according to the observatory.', 'The observatory documented the killing of @1 civilians in May 2020.', 'The office recorded @1 deaths in May.', 'During May @1 people were killed by mines, the group said in its monthly report.']),
  ...says('killed @1 tally {from 2018-01-01, to 2018-12-31}', ['For the whole of 2018 the figure was @1 deaths.', 'Throughout 2018 @1 journalists were killed, the group said.', 'The ministry counted @1 road deaths in 2018.']),
  ...says('killed @1 tally {to 2020-05-31}', ['As of 31 May, @1 people had been killed in the conflict, the mission said.', 'By 31 May the epidemic had killed @1 people, the ministry said.']),
];
const TALLY_PARTS: readonly Piece[] = [...says('killed #1<@1 tally', ['Of these, #1 were children.', 'They included #1 women.', '#1 of them were children.', 'Among them were #1 children.', '#1 of the dead were women.', 'Among the dead were #1 nurses.', 'Of those killed, #1 were children.', '#1 were children.', 'The dead include #1 policemen.']), ...says('killed #1<@1 tally; killed #2<@1 tally', ['They included #1 women and #2 children.', 'Of these, #1 were women and #2 were children.', '#1 died in air strikes and #2 in raids.', 'Of them, #1 were killed in air strikes and #2 in raids.', '#1 were killed in the north and #2 in the south.']), ...says('share 3@1', ['A third of them were children.', 'About a third of the dead were women.'])];
const TALLY_EARLIER: readonly Piece[] = [...says('killed ^1 tally {from 2019-01-01, to 2019-12-31}', ['In the whole of 2019 the figure was ^1.', 'The figure for 2019 was ^1.']), ...says(undefined, ['The mission has 40 monitors.', 'The report is based on interviews.', 'The group has offices in nine towns.', 'The figures could not be verified.'])];
const INCIDENTS: readonly Piece[] = says('killed #1', ['On Monday, #1 people were killed in a strike on Dorma.', 'A strike on Dorma killed #1 people on Monday.', '#1 people died on Monday when a mine exploded near Dorma.', 'Gunmen killed #1 farmers in Dorma on Monday, residents said.', 'On Tuesday a bomb killed #1 people in Kasala.']);
const TALLIED: readonly Family[] = [
  moved('tallies: alone', { tally: TALLIES }, ['{tally} {after}', '{tally}']), moved('tallies: with parts', { tally: TALLIES, parts: TALLY_PARTS }, ['{tally} {parts}', '{tally} {parts} {after}']), moved('tallies: with an earlier one', { tally: TALLIES.slice(0, 16), earlier: TALLY_EARLIER }, ['{tally} {earlier}']),
  moved('tallies: behind an incident', { incident: INCIDENTS, tally: TALLIES }, ['{incident} {tally}', '{incident} {beside} {tally}']), moved('tallies: before an incident', { incident: INCIDENTS, tally: TALLIES }, ['{tally} {incident}']), moved('tallies: behind an incident, with parts', { incident: INCIDENTS, tally: TALLIES, parts: TALLY_PARTS }, ['{incident} {tally} {parts}']),
];

/* 5. Who says so, where, and by whom, told in another sentence. */

const OFFICES: readonly (readonly [text: string, wanted: string])[] = [['The ministry', 'ministry'], ['Police', 'police'], ['A hospital official', 'hospital official'], ['The governor of the province', 'governor'], ['The rescue service', 'rescue service'], ['The army', 'army'], ['The Red Crescent', 'Red Crescent'], ['A spokesman for the police', 'spokesman for the police']];
const BEFORE_SPEECH: readonly Piece[] = OFFICES.flatMap(([text, wanted]) => [`${text} gave details on Monday. @1 people were killed, PRONOUN said.`, `${text} said the search had ended. @1 people had died, PRONOUN added.`, `${text} spoke to reporters. PRONOUN said @1 people had been killed.`]
  .map((frame): Piece => [frame.replace('PRONOUN', /^(?:Police)/.test(text) ? 'they' : /^(?:The governor|A hospital|A spokesman)/.test(text) ? 'he' : 'it'), `killed @1 {by ${wanted}}`]));
const LEADS: readonly (readonly [text: string, place: string])[] = [['Gunmen attacked the village of Dorma on Monday.', 'Dorma'], ['A bomb went off in Kasala on Monday.', 'Kasala'], ['A bus overturned near Karsan on Monday.', 'Karsan'], ['Rebels raided the town of Tarsa at dawn.', 'Tarsa'], ['A fire broke out at a factory in Kasala.', 'Kasala']];
const PLACED_THEN: readonly Piece[] = LEADS.flatMap(([lead, place]) => ['@1 people were killed.', '@1 people died, a doctor at Lirpool hospital said.', '@1 people were killed, said a witness from Venda.', 'At least @1 people were killed. The injured were taken to Lirpool.', '@1 people were killed, officials in Lirpool said.', 'Residents said @1 people had been killed.', '@1 people died. They were buried in Venda on Tuesday.'].map((then): Piece => [`${lead} ${then}`, `killed @1 {at ${place}}`]));
const ATTACKS: readonly (readonly [text: string, doer: string])[] = [['Gunmen from the Red Front raided Dorma on Monday.', 'gunmen|Gunmen from the Red Front|Red Front'], ['Rebels stormed the village at dawn.', 'rebels'], ['Bandits on motorcycles attacked Dorma on Monday.', 'bandits|Bandits on motorcycles'], ['Islamic State fighters attacked the town on Monday.', 'Islamic State fighters|Islamic State'], ['Police opened fire on protesters in Kasala.', 'police'], ['Soldiers opened fire on a crowd in Dorma.', 'soldiers'], ['Armed men attacked a bus on Monday.', 'armed men'], ['The army shelled the village on Monday.', 'army']];
const DONE_THEN: readonly Piece[] = ATTACKS.flatMap(([attack, doer]) => ['#1 villagers died.', '#1 people were killed.', '#1 villagers were killed and #2 were wounded.', 'At least #1 people were killed, residents said.', 'They killed #1 people.', '#1 people were killed, the mayor said.', 'The attack left #1 people dead.', 'They shot dead #1 villagers.'].map((then): Piece => [`${attack} ${then}`, `killed #1 {doer ${doer}}${then.includes('#2') ? '; injured #2' : ''}`]));
const NOBODY_DID: readonly Piece[] = ['A bus overturned near Dorma.', 'Heavy rain fell for two days.', 'A wall collapsed at a school.', 'A gas pipe exploded.', 'The ferry was overloaded.', 'Police closed the road. A lorry had lost its brakes.', 'Soldiers came to help. A hillside had given way.'].flatMap((lead) => ['#1 people were killed.', '#1 people died.', 'At least #1 people were killed, police said.'].map((then): Piece => [`${lead} ${then}`, 'killed #1 {doer none}']));
const TRIED: readonly Piece[] = says(undefined, ['A driver was fined for speeding. He has three children.', 'A court sentenced nine men to death. They will appeal.', 'Two officers were charged. Both deny wrongdoing.', 'A man was jailed for fraud. His wife was also arrested.', 'Six men went on trial on Monday. All pleaded not guilty.', 'Police arrested four suspects. They were armed.', 'Nine protesters were detained. All were later released.']);
const VERDICTS: readonly Piece[] = says('killed 2 before {doer man}', ['A man was jailed for life for the murder of two girls.', 'A man was convicted of killing two guards.', 'A man has been sentenced to 20 years in prison for killing two nurses.']);
const SLOTTED: readonly Family[] = [
  moved('slots: who spoke before', { then: BEFORE_SPEECH }, ['{then}', '{then} {after}']), moved('slots: the place of the lead', { then: PLACED_THEN }, ['{then}', '{then} {after}']), moved('slots: the doer of the lead', { then: DONE_THEN }, ['{then}', '{then} {after}']), moved('slots: verdicts', { then: VERDICTS }, ['{then}', '{then} {after}', '{beside} {then}']), moved('slots: nobody did it', { then: NOBODY_DID }, ['{then}', '{then} {after}']),
];

/* 6. The same frames with harmless content. */

const HARMLESS_LEADS: readonly Piece[] = says(undefined, ['Police arrested @1 people in Kasala on Monday.', 'Firefighters rescued @1 people from a hotel.', '@1 players took part in the match.', '@1 candidates were elected on Sunday.', 'The farmer sold @1 goats.', 'The town bought @1 buses.', '@1 pupils passed the exam.', 'The company hired @1 workers.', '@1 people attended the wedding.', 'The museum received @1 visitors on Sunday.', '@1 houses were built last year.', 'The ministry employs @1 nurses.', 'The price rose to @1 dollars.', 'The court heard @1 witnesses.', '@1 refugees returned home on Monday.', 'The club won by @1 points.', 'The team lost @1 matches.', 'The hospital has @1 beds.', '@1 soldiers marched in the parade.', '@1 vehicles were checked at the border.', 'The union has @1 members.', 'The army recruited @1 men.']);
const HARMLESS_HALVES: readonly Piece[] = says(undefined, ['A third of them were children.', 'Half of them were women.', '#1 of them were women.', 'Among them were #1 children.', 'They included #1 women and #2 children.', 'All were tired.', 'Both sides were pleased.', '#1 were from the same village.', 'The others were men.', 'None of them complained.', 'None survived the first round.', 'Of these, #1 were foreigners.', 'The figure was up from #1 on Friday.', 'The number has since risen to ^1.', 'For the whole of 2018 the figure was ^1.', 'Officials had earlier put the number at _1.', 'So far this year the figure is ^1.', 'The rest were late.', '#1 of them later left.', 'Most of them were young.', 'They were welcomed by Ana Ruiz, 34, and her sons Luis, 9, and Teo, 6.', 'The youngest was #1.', 'Everyone on board was happy.', 'All of them were on time.', 'The opposition put the number at ^1.', 'The total, earlier given as _1, has risen to ^1.', 'In the north there were #1 and in the south #2.', 'Last year there were ^1.', 'The winners were named as Omar Haddad, 40, his brother Karim and a neighbour.', 'One of them was Omar Haddad, a baker.', '#1 more came on Tuesday.', 'They will be honoured on Friday.']);
const HARMLESS_TEXTS: readonly Family[] = [moved('nothing: in the same frames', { lead: HARMLESS_LEADS, half: HARMLESS_HALVES, more: HARMLESS_HALVES }, ['{lead} {half}', '{lead} {half} {more}', '{lead} {beside} {half}', '{lead} {half} {after}']), moved('nothing: courts and police', { then: TRIED }, ['{then} {after}', '{beside} {then}'])];

export const FAMILIES: readonly Family[] = [...HALVES, ...NAMED, ...MOVED, ...TALLIED, ...SLOTTED, ...HARMLESS_TEXTS];

/** Pieces that are misread so far, and why. */
export const KNOWN: ReadonlyMap<string, string> = new Map<string, string>([
  ['A man has been sentenced to 20 years in prison for killing two nurses.', 'the convict is taken for the doer right behind his verdict, not behind its years in prison'],
]);

/** Numbers from 0 to n - 1, the same for the same seed. */
export function dice(seed: number): Roll {
  let state = seed;
  return (n) => { state = (state * 1_103_515_245 + 12_345) & 0x7fffffff; return (state >> 8) % n; };
}

const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const inWords = (n: number): string => WORDS[n] ?? `${TENS[Math.floor(n / 10)] ?? ''}${n % 10 === 0 ? '' : `-${WORDS[n % 10] ?? ''}`}`;

/** The numbers of a text: those of its own, and those of each piece. */
function numbersFor(roll: Roll): (piece: number, mark: string) => number {
  const drawn = new Map<string, number>();
  const fresh = (draw: () => number): number => { for (;;) { const n = draw(); if (![...drawn.values()].includes(n)) return n; } };
  const get = (key: string, draw: () => number): number => { const had = drawn.get(key); if (had !== undefined) return had; const n = fresh(draw); drawn.set(key, n); return n; };
  return (piece, mark) => {
    const whole = (): number => get(`@${mark.slice(1)}`, () => 41 + roll(48));
    if (mark.startsWith('@')) return whole();
    if (mark.startsWith('#')) return get(`${piece}${mark}`, () => 3 + roll(10));
    const base = whole();
    return get(mark, () => (mark.startsWith('^') ? base + 2 + roll(8) : base - 2 - roll(8)));
  };
}

const MARK = /[@#^_]\d/g;

/** A text of a family. */
export function write({ templates, pieces }: Family, roll: Roll): Text {
  const numbers = numbersFor(roll);
  const chosen: string[] = [];
  const told: Told[] = [];
  let sums: Map<string, number> | null = null;
  const template = templates[roll(templates.length)] as string;
  const text = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const all = pieces[name] as readonly Piece[];
    const [words, what] = all[roll(all.length)] as Piece;
    const at = chosen.push(`${name}: ${words}`);
    const counted = what?.replaceAll(MARK, (mark) => `${numbers(at, mark)}`);
    for (const claim of counted?.split('; ') ?? []) {
      const sum = /^sum (\w+) (\d+)$/.exec(claim);
      if (sum) { sums ??= new Map(); sums.set(sum[1] as string, (sums.get(sum[1] as string) ?? 0) + Number(sum[2])); } else told.push(toldIn(claim));
    }
    return words.replaceAll(MARK, (mark, offset: number) => { const n = numbers(at, mark); return offset === 0 || /[.:] $/.test(words.slice(0, offset)) || n < 10 ? inWords(n) : `${n}`; });
  });
  return { text: tidy(text), told, sums, pieces: chosen };
}

/** "killed 5<48=51 tally? {by police}". */
function toldIn(claim: string): Told {
  const parsed = /^(\w+) (\d+)(?:([<>=~])(\d+))?( tally| before)?(\?)?(?: \{(.*)\})?$/.exec(claim);
  if (!parsed) throw new Error(claim);
  const [, effect, n, relation, other, scope, free, slots] = parsed;
  const whole = Number(other);
  const slotted = slots?.split(', ').map((slot) => [slot.slice(0, slot.indexOf(' ')), slot.slice(slot.indexOf(' ') + 1)] as const) ?? [];
  const base = { scope: scope === undefined ? 'incident' : scope === ' tally' ? 'cumulative' : 'background', free: free !== undefined, slots: slotted, gives: relation === '~', heads: relation === '>' };
  if (effect === 'share') return { ...base, effect: 'share', n: Math.round(Number(String(n).slice(1)) / Number(String(n)[0])), same: null, whole: null };
  return { ...base, effect: effect as string, n: Number(n), same: relation === '=' || relation === '>' || relation === '~' ? whole : null, whole: relation === '<' ? whole : null };
}

/** Sentences begin with capitals, and pieces that say nothing leave no gap. */
const tidy = (text: string): string => text.replaceAll(/,(?=[.:,]| –)/g, '').replaceAll(/ {2,}/g, ' ').replaceAll(/ +\n/g, '\n').trim().replaceAll(/(^|[.!?] |\n)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
