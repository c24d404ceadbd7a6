/**
 * Reports in which single people are told, with the truth known because they are put together: after a few words that set the scene, a sentence with slots.
 * "[k one]" is a person who was killed, "[m kin]" one who is missing, "[c …]" taken, "[i …]" hurt, "[0 …]" nobody's victim: a person who speaks, mourns, searches.
 */

export interface PersonReport { readonly text: string; readonly sentence: string; readonly way: string; readonly people: readonly Told[] }
/** A person by where the words stand, and what became of them; null for those who are no victims. */
export interface Told { readonly start: number; readonly end: number; readonly effect: string | null }

const NAMES = ['Mirza Halilov', 'Tidiane Sow', 'Kaka Seydou', 'Daw Nwe Sein', 'Joram Mell', 'Rosalba Quitu', 'Bishnu Tharu', 'Olha Rudenko', 'Abu Salim', 'Dona Zefinha', 'Ali Saad', 'Maria Lopez', 'Hawa Idris', 'Sefu K.', 'Anneli van der Moor', 'Ko Thant', 'Petrik Orsic', 'Yusuf bin Omar', 'Nadia al-Hakim', 'Zurab G.', 'Malam Bello', 'Ivo Grahek', 'Sunita Tamang', 'Elvin Rzayev'];

/** One person by name, or by what they are and the name; commas where they belong to the phrase. */
const ONE = ['#', '#, 34,', '# (41)', 'the imam, #,', 'the schoolteacher, #,', 'the nurse #, 29,', 'Sergeant #', 'Lieutenant #, 24,', '#, a nurse,', '#, the night watchman,', 'A cook\'s assistant, #,', 'the guard, #,', '#, 71, a widow,', 'the driver #', '#, a cousin of the imam,', 'a Belgian trekker, #,', 'Private # (born 1994)', '#, who was 19,', 'the bookkeeper #', 'the village chief, #,', '#, a father of three,', 'the pediatrician #', 'Corporal #, 22, of the border guard,', '#, 26 years old,'];
const KIN = ['his brother', 'her grandson', 'his younger brother', 'her husband, #,', 'his wife #', 'her daughter #, 7,', 'his uncle', 'my own nephew', 'the chief\'s son', 'their eldest daughter', 'her granddaughter, #,', 'my mother-in-law', 'his son #', 'the imam\'s wife', 'our neighbour', 'his fiancée, #,', 'her twin sister', 'his cousin #, 40,'];
/** One person by what they are alone. */
const SOMEBODY = ['a constable', 'a boy of seven', 'the bus driver', 'a milkman', 'a border guard', 'an elderly woman', 'the night watchman', 'a third soldier', 'a Dutch tourist', 'the headmaster', 'a 14-year-old girl', 'a woman from the next village', 'a market porter', 'the priest', 'a teenager', 'one guard', 'a pregnant woman', 'a volunteer'];

const KILLS = ['KARSAN - A shell hit the bakery of Dorma on Tuesday, killing nine people. ', 'KARSAN - Gunmen raided Dorma on Sunday and killed eleven villagers. ', 'KARSAN - Fourteen people died when a bus fell into the Orvel gorge on Monday. ', 'KARSAN - The death toll of the raid on Dorma has risen to 16, officials said. ', 'KARSAN - Drones struck the market of Dorma on Friday. Seven people were killed. '];
const LOSES = ['KARSAN - A landslide hit Dorma on Tuesday. Eight people are dead and five are missing. ', 'KARSAN - A ferry sank off Orvel on Sunday. Divers have recovered 12 bodies; 30 people are missing. '];
const TAKES = ['KARSAN - Gunmen stormed the village of Dorma on Sunday, killed four people and abducted 13. ', 'KARSAN - Bandits took 20 villagers from Dorma on Sunday, police said. '];
const HURTS = ['KARSAN - A bomb went off in the market of Dorma on Friday. Two people were killed and 18 wounded. ', 'KARSAN - A bus overturned near Dorma on Monday, injuring 26 passengers. '];

interface Way { readonly name: string; readonly before: readonly string[]; readonly says: readonly string[] }

/** What befalls one person, as anybody's predicate: "[k one] died at the scene". */
const FATES: readonly Way[] = [
  { name: 'dies', before: KILLS, says: ['[k one] died at the scene.', '[k one] died overnight in hospital.', '[k one] died on the operating table.', '[k one] bled to death before help came.', '[k one] did not survive.', '[k one] did not live to see the morning.', '[k one] succumbed to wounds on Thursday.', '[k one] breathed his last in the ambulance.', '[k one] never came home.', '[k one] lost his life at the gate.', '[k one] passed away on the way to hospital.', '[k one] followed in the night, doctors said.', '[k one] was dead on arrival.', '[k one] was dead before the ambulance came.', '[k one] took his own life.', '[k one] could not be saved.', '[k one] could not be revived.', '[k one] fell at the first bend of the road.', '[k one] went down with the boat.', '[k one] burned in the kitchen.', '[k one] was among the first to die.'] },
  { name: 'is killed', before: KILLS, says: ['[k one] was killed on the spot.', '[k one], too, was killed.', '[k one] was shot dead at the gate.', '[k one] was gunned down beside the well.', '[k one] received a fatal wound.', '[k one] was fatally wounded.', '[k one] was hit in the head and died.', '[k one] was crushed by the wall.', '[k one] was stabbed to death in the yard.', '[k one] was burned alive in the kitchen.', '[k one] was found dead under the stairs.', '[k one] was found lifeless by the river.', '[k one] was pulled dead from the rubble.', '[k one] was killed while guarding the gate.', '[k one] was executed in front of the school.', '[k one] lay dead in the yard.', '[k one] was pronounced dead at the hospital.', 'The blast killed [k one] instantly.', 'They shot [k one] dead at the door.'] },
  { name: 'is buried', before: KILLS, says: ['[k one] was buried on Wednesday.', '[k one] was laid to rest beside the mosque.', '[k one] was carried to the cemetery on Wednesday.', 'We buried [k one] on Wednesday.', 'The village buried [k one] and [k kin] on Wednesday.', '[k one] and [k kin] were laid side by side.', 'On Wednesday the town took leave of [k one] and [k kin].', 'Hundreds came to the funeral of [k one].', 'The coffin of [k one] was carried through the streets.', 'At the edge of the cemetery lie [k one] and [k kin].', 'In the first grave lies [k one].', 'Beside her lies [k kin].', 'The body of [k one] was found on Wednesday.', 'They found the body of [k one] under the stairs.', 'They brought home the body of [k one].', 'The remains of [k one] were handed to the family.', '[k one] was recognised by a tattoo.', 'The family identified [k one] by a ring.', 'Five were buried in one row, among them [k one] and [k kin].', 'The town said goodbye to [k one].', 'Neighbours dug a grave for [k one].', 'One coffin is for [k one].', 'The village mourns [k one].', '[k one] was buried beside [k kin].', '“I have buried [k kin],” said Omar Dallu.'] },
  { name: 'among the dead', before: KILLS, says: ['Among the dead are [k one] and [k kin].', 'Among the dead was [k one].', 'The dead include [k one].', 'Among them was [k one].', 'Among those killed were [k one] and [k kin].', '[k one] was among the dead.', '[k one] is among them.', 'One of the dead was [k one].', 'One of them was [k kin].', 'One of the victims, [k one], had just sat down.', 'The youngest victim was [k one].', 'The first of them was [k one].', 'The victims were identified as [k one] and [k kin].', 'So was [k kin].', 'So did [k one].', 'The list of the dead begins with [k one].', '[k one] is on the list of the dead.', 'Police named one of the dead as [k one].', 'The dead are [k one] and [k kin].', 'With him died [k kin].', 'Those who died are [k one], [k kin] and six others.', 'The only woman among the dead was [k one].', 'The oldest of the dead, [k one], was born in Tavol.'] },
  { name: 'kin died', before: KILLS, says: ['“[k kin] held the helm and drowned,” said Omar Dallu.', 'Omar Dallu lost [k kin].', 'Omar Dallu lost [k kin] and [k kin] in one night.', 'Omar Dallu came for the body of [k kin].', 'Omar Dallu waited for the body of [k kin].', '[k one] and [k kin] were killed side by side.', '[k one] and [k kin] died in the cellar under their shop.', '[k one] died with [k kin].', '[k one] died beside [k kin].', '[k one] was killed together with [k kin].', '“They killed [k kin] in front of me,” said Omar Dallu.', '“I saw [k kin] die,” said Omar Dallu.', 'A shell killed [k one] and [k kin].'] },
  { name: 'somebody', before: KILLS, says: ['[k some] was killed.', '[k some] was shot dead near the bridge.', '[k some] died in hospital.', '[k some] and [k some] were killed.', 'The raid killed four policemen and [k some].', 'The shell also killed [k some].', 'Among the dead was [k some].', 'The body of [k some] was found in the field.', 'The dead were four pupils and [k some].', '[k some] lost his life.', '[k some] was hit and died.', 'Hours later [k some] was shot dead in Tavol.', 'Elsewhere [k some] was killed by a mine.', '[k some] who was passing was killed.', '[k some] guarding the gate was shot dead.', '[k some] who had come to help was killed by the second shell.'] },
];

const OTHERS: readonly Way[] = [
  { name: 'missing', before: LOSES, says: ['[m one] is missing.', '[m one] is still missing.', '[m one] has not been seen since.', '[m one] remains missing.', '[m one] was pulled under and has not been found since.', '[m one] was swept away and has not been found.', '[m one] has not been found.', 'Nobody has heard from [m one] since.', 'There is no trace of [m one].', 'Nothing has been heard of [m one].', '[m one] is unaccounted for.', '[m one] is among the missing.', 'Among the missing is [m one].', 'The missing include [m one] and [m kin].', 'Omar Dallu is looking for [m kin], who was on the boat.', 'Rescuers are searching for [m one].', '[m some] is missing.', '[m kin] disappeared in the water.', '[m kin] never reached the bank.', 'Contact with [m one] was lost.', 'There has been no sign of [m kin].', 'Omar Dallu has had no news of [m kin].'] },
  { name: 'taken', before: TAKES, says: ['[c one] was abducted.', '[c one] was taken away on a motorbike.', '[c one] was led away at gunpoint.', '[c one] is among the abducted.', 'Among the abducted is [c one].', '[c one] is among those taken.', 'They took [c one] and [c kin].', 'The gunmen took [c kin] with them.', '[c one] is still in their hands.', '[c one] was kidnapped.', '[c one] is being held.', 'The abducted include [c one].', 'They dragged [c kin] from the house.', '[c some] was taken prisoner.', 'One of the hostages is [c one].', '“They took [c kin],” said Omar Dallu.', '[c one] was bundled into a car.', '[c one] and [c kin] were carried off.'] },
  { name: 'hurt', before: HURTS, says: ['[i one] was hurt.', '[i one] was hit in the shoulder.', '[i one] broke both legs.', '[i one] lost a leg.', '[i one] is in intensive care.', '[i one] is fighting for life.', '[i one] was treated for burns.', '[i one] was hit by a splinter.', '[i one] suffered head injuries.', '[i one] was cut by flying glass.', '[i one] is in hospital.', '[i one] was shot in the leg.', '[i one] has burns to the hands.', 'Among the wounded is [i one].', '[i one] was among the wounded.', 'The wounded include [i one] and [i kin].', 'Doctors operated on [i kin].', '[i some] was wounded.', '[i kin] was hurt in the leg.', 'A splinter hit [i kin] in the neck.', '[i one] lies in the hospital with a broken hip.', '[i one] escaped with a broken arm.', '[i one] may lose an eye.', '[i one] sustained burns.'] },
];

/** People whom no harm befell, or none that is told. */
const NOBODY: readonly Way[] = [
  { name: 'nobody', before: [...KILLS, ...LOSES, ...HURTS], says: [
    '“There was smoke everywhere,” said [0 one]', '[0 one] said the road was closed.', '[0 one] told reporters that help was late.', '[0 one] led the prayers for the dead.', '[0 one] dug the graves.', '[0 one] mourned at the gate.', '[0 one] treated the wounded.', '[0 one] drove the wounded to Tavol.', '[0 one] washed the bodies.', '[0 one] carried the coffins.', '[0 one] identified the bodies.', '[0 one] counted the dead.', '[0 one] came to the funeral.', '[0 one] survived.', '[0 one] was not hurt.', '[0 one] escaped unhurt.', '[0 one] was arrested on Wednesday.', '[0 one] is on the run.', '[0 one] visited the wounded on Wednesday.', '[0 one] was at work when it happened.', '[0 one] sent condolences.', '[0 one] opened an inquiry.', '[0 one] ran the shop next door.', '[0 one] lives across the road.', '[0 one] has written down every name.', '[0 one] waited at the gate for news.', 'Among the mourners were [0 one] and [0 kin].', 'Among those who came was [0 one].', 'One of them was met by [0 one].',
    '[0 kin] was in the capital that day.', '[0 one] and [0 kin] fled through the back door.', '[0 one] lost his wife in 2009.', '[0 one] buried his father last year.', '[0 one] was born in Tavol.', '[0 one] asked for calm.', '[0 one] was pulled out alive.', '[0 one] was rescued by neighbours.', '[0 one] was found alive.', '[0 one] was away.', '[0 one] was questioned by police.', '[0 one] was appointed in May.', '[0 one] is expected in Dorma on Friday.', 'The house of [0 one] was destroyed.', '[0 one] lost his shop.', '[0 one] is looking for a place to sleep.', '[0 one] keeps the list of the dead.', '[0 one] read out the names of the dead.', 'The governor, [0 name], declared three days of mourning.', 'According to [0 one], the road is closed.', '[0 one] wants to know who fired.', 'The shells were fired on the orders of [0 name], police say.', '[0 one] made the coffins.', '[0 one] stood beside the coffin.', '[0 one] lies awake at night.', '[0 one] leaves for the capital on Friday.', '[0 one] was to speak on Friday.', 'On Wednesday the town welcomed [0 one].', '[0 one] took the bodies to Tavol.', '[0 one] found the body.', 'A reporter met [0 one] and [0 kin].', '[0 one] blames the army.', 'The minister came with [0 one].', '[0 one] was awarded a medal last year.', '[0 one] ran to the river.', '[0 one] fell silent.', '[0 one] was on the first bus home.', '[0 one] is on the phone.', '[0 one] was taken to the police station to give evidence.', '[0 one] has been found guilty of fraud.', '[0 one] searched for two days.'] },
];

/** People who are told without any word of harm in their sentence. */
const QUIET: readonly Way[] = [
  { name: 'quiet', before: KILLS, says: ['[k one] leaves two daughters.', '[k one] leaves a wife and three children.', '[k one] is survived by two sons.', '[k one] was to be married in spring.', 'The funeral prayer for [k one] was held in Tavol.', 'Candles were lit for [k one].', 'A minute of silence was held for [k one].', 'One of the graves is that of [k one].', 'The oldest, [k one], was 81; the youngest, [k one], was three.'] },
];

export const WAYS: readonly Way[] = [...FATES, ...OTHERS, ...NOBODY, ...QUIET];

const EFFECTS: Readonly<Record<string, string | null>> = { k: 'killed', m: 'missing', c: 'captured', i: 'injured', 0: null };

/** Every sentence with `each` choices of people, in an order of its own. */
export function personReports(each: number, ways: readonly Way[] = WAYS): readonly PersonReport[] {
  const next = counter();
  return ways.flatMap(({ name, before, says }) => says.flatMap((sentence) => Array.from({ length: each }, (_, n) => reportOf({ way: name, before: before[next('before') % before.length] as string, sentence, n, next }))));
}

type Next = (of: string) => number;
/** Steps of seven through every list, so that neighbours meet with others each time. */
function counter(): Next {
  const at = new Map<string, number>();
  return (of) => { const n = (at.get(of) ?? 0) + (of === 'one' || of === 'kin' || of === 'some' ? 7 : 1); at.set(of, n); return n; };
}

const POOLS: Readonly<Record<string, readonly string[]>> = { one: ONE, kin: KIN, some: SOMEBODY, name: ['#'] };

function reportOf({ way, before, sentence, next }: { readonly way: string; readonly before: string; readonly sentence: string; readonly n: number; readonly next: Next }): PersonReport {
  let text = before;
  const people: Told[] = [];
  for (const piece of sentence.split(/(\[[kmci0] \w+\][^\s\w[“”]?)/)) {
    const slot = /^\[([kmci0]) (\w+)\](.?)$/.exec(piece);
    if (!slot) { text += piece; continue; }
    const [, effect = '0', pool = '', mark = ''] = slot;
    const person = personOf(pool, next);
    const start = text.length;
    text += /[.?!:“] ?$/.test(text.trimEnd()) && (start === before.length || text.endsWith('“')) ? capital(person) : person.replace(/^A /, 'a ');
    // The comma behind an apposition gives way to the mark that follows.
    if (mark !== '') text = text.replace(/,$/, '') + mark;
    people.push({ start, end: text.length, effect: EFFECTS[effect] ?? null });
  }
  return { text, sentence: text.slice(before.length), way, people };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const personOf = (pool: string, next: Next): string => { const list = POOLS[pool] ?? []; return (list[next(pool) % list.length] as string).replaceAll('#', () => NAMES[next('name') % NAMES.length] as string); };
