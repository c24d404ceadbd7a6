/**
 * Sentences whose truth is known because they are made of pieces that each say what they mean. A construction has templates; `{name}` is a piece of that name,
 * `{verb>people}` a verb with its people (where it has "…" they stand there), `{people<more<verb}` people with what tells more of them and their predicate. In a piece every "#" is a number of its own.
 */

/** A piece and what it says: a verb the effect, people their numbers, anything else its claims outright ("killed #; injured #"); nothing where it says nothing. */
export type Piece = readonly [text: string, says?: string];

export interface Construction {
  readonly name: string;
  readonly templates: readonly string[];
  readonly pieces: Readonly<Record<string, readonly Piece[]>>;
}

export interface Sentence { readonly text: string; readonly truth: string; readonly pieces: readonly string[] }

const saying = (says: string, texts: readonly string[]): readonly Piece[] => texts.map((text) => [text, says]);

const KILLED = saying('killed', ['killed', 'shot dead', 'gunned down', 'murdered', 'stabbed to death', 'have killed', 'had killed', 'later killed', 'shot and killed', 'massacred', 'executed', 'beheaded', 'hacked to death', 'beat … to death', 'shot … dead', 'burned … alive', 'assassinated', 'ambushed and killed', 'attacked and killed', 'opened fire and killed', 'put … to death', 'slaughtered', 'mowed down', 'claimed to have killed', 'admitted killing', 'took the lives of', 'strangled', 'tortured and killed', 'ran over and killed', 'are believed to have killed', 'are accused of killing', 'went on to kill', 'looted the village and killed', 'fired at a bus, killing', 'stormed a church, shooting dead', 'carried out an attack that killed']);
const HURT = saying('injured', ['wounded', 'injured', 'hurt', 'seriously injured', 'shot and wounded', 'stabbed and injured', 'have wounded', 'slightly wounded', 'attacked and wounded', 'beat and injured', 'maimed', 'opened fire, wounding', 'left … wounded', 'left … with serious injuries', 'badly burned']);
const TOOK = saying('captured', ['abducted', 'kidnapped', 'took … hostage', 'seized', 'took … prisoner', 'have kidnapped', 'carried off', 'captured', 'are still holding … hostage', 'held … hostage', 'took … captive', 'snatched', 'made off with', 'took away', 'dragged away', 'marched … into the bush', 'took … into the forest', 'have been holding … hostage', 'took … captive and fled', 'raided a school and kidnapped', 'burned houses and took … hostage', 'reportedly kidnapped']);

const PEOPLE: readonly Piece[] = [
  ['# soldiers', '#'], ['# people', '#'], ['# villagers', '#'], ['a farmer', '1'], ['a 34-year-old teacher', '1'], ['# people, including # children,', '# #'], ['# villagers, among them # women,', '# #'],
  ['# nurses and a driver', '# 1'], ['# policemen, # guards and a cook', '# # 1'], ['# members of the same family', '#'], ['# of the guards', '#'], ['# passengers of a bus', '#'], ['# worshippers', '#'],
  ['# Kenyan engineers', '#'], ['# civilians and # policemen', '# #'], ['# men', '#'], ['at least # people', '#'], ['more than # residents', '#'], ['another # people', '#'], ['# other men', '#'], ['# unarmed civilians', '#'],
  ['# young men and a woman', '# 1'], ['a pregnant woman and her husband', '1 1'], ['# of his cousins', '#'], ['# workers at a brick kiln', '#'], ['# people who were on their way home', '#'], ['# pupils aged 9 to 14', '#'], ['# herders from the north', '#'],
  ['the mayor of Kasala', '1'], ['a priest, a nun and # altar boys', '1 1 #'], ['# army officers', '#'], ['# women and # children', '# #'], ['# security guards', '#'], ['a police officer', '1'], ['# people, mostly women and children,', '#'], ['# foreigners', '#'], ['# guests at a wedding', '#'], ['# Chinese nationals', '#'], ['a boy of nine', '1'], ['the driver and # passengers', '1 #'], ['# farmers and # of their children', '# #'], ['# civilians, including a pregnant woman,', '# 1'], ['a further # people', '#'], ['the imam and # of his sons', '1 #'],
];

const DOERS: readonly Piece[] = [
  ['Gunmen'], ['Rebels from the Northern Front'], ['Two gunmen on motorbikes'], ['Men wearing army uniforms'], ['Militiamen who arrived in pickups'], ['Raiders believed to be from a neighbouring clan'], ['An armed group'], ['Five attackers'],
  ['Islamic State militants'],  ['Fighters loyal to the governor'], ['Armed men in three vehicles'], ['Suspected jihadists'], ['A group of about 40 armed men'], ['Unknown assailants'], ['Attackers, some of them in police uniforms,'], ['Bandits'], ['Dozens of fighters riding motorcycles'],
  ['Insurgents who had crossed the river at night'], ['Attackers armed with knives'], ['Three masked men'], ['Assailants suspected of belonging to a cult'], ['Cattle rustlers'], ['At dawn, gunmen'], ['On Sunday night armed herders'], ['In a village near Kasala, attackers'], ['According to the mayor, rebels'], ['Police said gunmen'], ['The governor says that militants'], ['Before they fled, the raiders'],
];

const THINGS: readonly Piece[] = [
  ['A bomb'], ['A roadside bomb'], ['The blast'], ['A landslide'], ['An air strike on a market'], ['A drone strike'], ['Shelling by the army'], ['A car bomb that went off near the mosque'], ['Flash floods'], ['A fire in a warehouse'], ['The collapse of a mine'], ['A bus crash'], ['A mortar shell fired from the hills'], ['Clashes between farmers and herders'], ['An explosion at a fuel depot'], ['A suicide bomber'], ['The attack on the convoy'], ['A grenade thrown into a bar'], ['Heavy rain and mudslides'], ['A raid on two villages'], ['The earthquake'], ['A stampede at a concert'], ['A lorry that lost its brakes'], ['Police said the explosion'], ['On Monday a bomb'], ['A rocket that hit a school'], ['Lightning'], ['A wall that collapsed'], ['A train'], ['A gas leak'],
];
const THING_DOES: readonly Piece[] = [
  ...saying('killed', ['killed', 'has killed', 'claimed the lives of', 'took the lives of', 'left … dead', 'cost … their lives', 'crushed … to death', 'burned … to death', 'instantly killed', 'also killed', 'buried … alive', 'has claimed the lives of', 'tore through the street, killing', 'swept through the camp, killing']),
  ...saying('injured', ['injured', 'wounded', 'hurt', 'seriously injured', 'left … injured', 'left … with burns', 'also wounded', 'slightly injured', 'left … in hospital']),
];

const CLOSES: readonly Piece[] = [['.'], [' on Monday.'], [' in Kasala on Monday, police said.'], [' in an attack on a market.'], [' near the border with Chad.'], [' overnight, the governor told reporters.'], [' before fleeing.'], [' at a checkpoint in the north.'], [', officials said.'], [' when the bus stopped.'], [' in the village of Dorma.'], [' and set fire to houses.'], [', according to the mayor.'], [' during prayers.'], [' in front of their homes.'], [' in the early hours.']];

const HARMLESS: readonly Piece[] = [
  ['police arrested 16 suspects'], ['Iraqi police arrested 16 suspects'], ['rescuers freed nine hostages'], ['troops destroyed three vehicles'], ['soldiers defused two bombs'], ['firefighters rescued 14 people'], ['the army sent 200 men'], ['residents set 12 houses on fire'], ['the authorities detained 18 people'], ['the governor visited nine families'], ['police are looking for four men'], ['stole 300 goats'], ['burned 40 houses'], ['stole two vehicles'], ['fled on three motorbikes'], ['officers seized eight rifles'], ['the government deployed 500 soldiers'], ['security forces arrested four of the attackers'],
];

/** A clause of its own behind "and", with its own subject. */
const OTHERS: readonly Piece[] = [['the army killed # militants', 'killed #'], ['troops killed # of the attackers', 'killed #'], ['# others were wounded', 'injured #'], ['a guard was killed', 'killed 1'], ['# women were abducted', 'captured #'], ['# people are missing', 'missing #'], ['# attackers died', 'killed #'], ['# soldiers were taken to hospital', 'injured #'], ['rebels kidnapped # engineers', 'captured #'], ['soldiers shot dead # of them', 'killed #']];

const TAILS: readonly Piece[] = [
  [', killing # and wounding #', 'killed #; injured #'], [', leaving # dead and # injured', 'killed #; injured #'], [', killing # people', 'killed #'], [', wounding # others', 'injured #'], [', leaving # people dead', 'killed #'], [', killing # policemen and a guard', 'killed #; killed 1'],
  [', killing at least # people and injuring # more', 'killed #; injured #'], [' that killed # people', 'killed #'], [' that left # dead and # wounded', 'killed #; injured #'], [', in which # people were killed and # wounded', 'killed #; injured #'], [' and killed # people', 'killed #'], [', killing # and abducting #', 'killed #; captured #'], [' which killed # civilians', 'killed #'],
  [', resulting in the deaths of # people', 'killed #'], [', causing the deaths of # miners', 'killed #'], [', leaving # people homeless', 'displaced #'], [', with # people killed and # injured', 'killed #; injured #'], [', with # dead', 'killed #'], [', instantly killing # people', 'killed #'], [', fatally wounding a passer-by', 'killed 1'], [', seriously injuring # pupils', 'injured #'], [', killing the driver and # passengers', 'killed 1; killed #'], [' killing # people', 'killed #'], [', claiming the lives of # people', 'killed #'], [', leaving at least # dead, # of them children', 'killed #; killed #'], [', killing everyone'], [', killing # people on the spot and injuring # others', 'killed #; injured #'],
];
const HAPPENED: readonly Piece[] = [['A bomb exploded in a market'], ['Gunmen opened fire on a crowd'], ['A bus plunged into a ravine'], ['A truck rammed a crowd of pilgrims'], ['Fire swept through a garment factory'], ['Rebels attacked a police post'], ['A boat capsized off the coast'], ['Two trains collided near Kasala'], ['Police fired on protesters'], ['Warplanes bombed a hospital'], ['A mine collapsed'], ['A suicide bomber blew himself up outside a barracks'], ['A building under construction collapsed'], ['A mudslide hit a village'], ['Fighters ambushed a convoy'], ['A rocket struck a bus carrying workers'], ['A plane crashed into a hillside'], ['Suspected rebels raided the village'], ['A wall fell on a row of huts'], ['Militants stormed a hotel'], ['The army carried out an attack'], ['Heavy rain triggered an avalanche']];

const NOUNS: readonly Piece[] = [
  ...saying('killed', ['the deaths of', 'the killing of', 'the murder of', 'the killings of', 'the bodies of', 'the massacre of', 'the assassination of', 'the beheading of', 'the death of', 'the execution of', 'the murders of', 'the brutal killing of', 'the fatal shooting of', 'the slaughter of']),
  ...saying('captured', ['the abduction of', 'the kidnapping of', 'the kidnap of', 'the capture of']), ...saying('injured', ['the wounding of', 'injuries to', 'the maiming of']), ...saying('missing', ['the disappearance of']),
];
const REPORTS: readonly Piece[] = [['The attack led to'], ['Police confirmed'], ['The ministry announced'], ['The blast caused'], ['The raid resulted in'], ['Villagers reported'], ['A doctor confirmed'], ['The president condemned'], ['Police are investigating'], ['The militants claimed responsibility for'], ['The rains have caused'], ['The group claimed'], ['Hundreds protested against'], ['The army denounced'], ['The mayor announced'], ['Residents mourned']];

const TOLD: readonly Piece[] = [
  ['# deaths', 'killed #'], ['# fatalities', 'killed #'], ['# casualties', 'casualties #'], ['# injuries', 'injured #'], ['# wounded', 'injured #'], ['# martyrs', 'killed #'], ['a death toll of #', 'killed #'], ['# dead and # wounded', 'killed #; injured #'], ['# deaths and # injuries', 'killed #; injured #'], ['# dead', 'killed #'], ['# missing', 'missing #'], ['# civilian deaths', 'killed #'], ['the loss of # soldiers', 'killed #'], ['the loss of # lives', 'killed #'], ['# people dead', 'killed #'], ['# killed', 'killed #'], ['# killed and # injured', 'killed #; injured #'], ['# civilian fatalities', 'killed #'], ['# dead, including # children,', 'killed #; killed #'], ['# bodies', 'killed #'], ['# people killed', 'killed #'], ['a toll of # dead', 'killed #'], ['a total of # deaths', 'killed #'], ['# killed, # injured and # missing', 'killed #; injured #; missing #'],
];
const TELLERS: readonly Piece[] = [['The ministry reported'], ['Hospitals counted'], ['The Red Crescent confirmed'], ['Local media reported'], ['The health ministry put the toll at'], ['Officials spoke of'], ['There were'], ['The governor announced'], ['The attack left'], ['The clashes caused'], ['The army acknowledged'], ['The authorities gave a toll of'], ['The raid ended with'], ['The bombing resulted in'], ['The storm caused'], ['The rebels suffered'], ['Medics said there were'], ['The UN has recorded'], ['Rescuers reported'], ['The accident caused']];

const NOMINAL: readonly Piece[] = [
  ['The death toll from the blast rose to #', 'killed #'], ['The death toll stands at #', 'killed #'], ['The toll has reached #', 'killed #'], ['The ministry put the death toll at #', 'killed #'], ['The number of dead has risen to #', 'killed #'], ['The number of injured climbed to #', 'injured #'], ['# lives were lost in the fire', 'killed #'], ['The fire claimed # lives', 'killed #'], ['The storm claimed the lives of # people', 'killed #'], ['There were # dead', 'killed #'], ['Among the dead were # nurses', 'killed #'], ['The dead include # children', 'killed #'], ['The battle ended with # dead and # wounded', 'killed #; injured #'], ['Several people, # of whom died, were taken to hospital', 'killed #'], ['The unit mourned the loss of # soldiers', 'killed #'], ['Two more bodies were recovered, which brought to # the number of dead', 'killed 2; killed #'], ['The latest deaths bring to # the number of people killed', 'killed #'], ['The total number of deaths is now #', 'killed #'], ['Deaths from the floods have passed #', 'killed #'], ['Officials said the number of fatalities had risen to #', 'killed #'], ['It was confirmed that # people had died', 'killed #'], ['The toll rose to # dead and # injured', 'killed #; injured #'], ['The dead number #', 'killed #'], ['The number of people killed in the quake has reached #', 'killed #'], ['The provisional toll is # dead and # missing', 'killed #; missing #'], ['Police found the bodies of # men', 'killed #'], ['# bodies have been recovered', 'killed #'], ['Divers recovered # bodies', 'killed #'], ['# bodies were found in the wreckage', 'killed #'], ['Rescuers pulled # bodies from the rubble', 'killed #'], ['The death toll climbed from four to #', 'killed #'], ['With # dead and # wounded, the attack was the worst this year', 'killed #; injured #'], ['The count of missing stands at #', 'missing #'], ['The confirmed death toll increased to #', 'killed #'], ['The toll of the shipwreck stood at # dead', 'killed #'], ['A first toll spoke of # dead', 'killed #'], ['Hospital sources put the number of wounded at #', 'injured #'], ['The fighting has cost # lives', 'killed #'], ['The landslide death toll is at least #', 'killed #'], ['The blast killed # and wounded #', 'killed #; injured #'], ['The number of those killed has risen to #', 'killed #'], ['The toll was put at # dead', 'killed #'], ['The number of abducted pupils stands at #', 'captured #'], ['The explosion has so far claimed # lives', 'killed #'], ['Casualties are put at # dead and # wounded', 'killed #; injured #'], ['The accident caused # deaths, # of them children', 'killed #; killed #'], ['The lives of # people were lost', 'killed #'], ['The deaths of # people were confirmed', 'killed #'], ['The crash took # lives', 'killed #'], ['The number of deaths has now reached #', 'killed #'],
];
const NOMINAL_CLOSES: readonly Piece[] = [['.'], [', officials said.'], [', according to the ministry.'], [' on Monday.'], [', the mayor told reporters.'], [', a spokesman said on Tuesday.'], [', police said.']];

const HEAD_EVENTS: readonly string[] = ['Bus plunge', 'Kabul bomb', 'School fire', 'Mine blast', 'Landslide', 'Ferry sinking', 'Drone strike', 'Market attack', 'Building collapse', 'Train crash', 'Suicide bombing', 'Church attack', 'Hotel siege', 'Flash floods', 'Factory blaze', 'Road accident', 'Air raid', 'Gas explosion', 'Knife attack', 'Stampede', 'Shooting', 'Tribal clashes', 'Avalanche', 'Rebel ambush', 'Cyclone', 'Plane crash', 'Rocket attack', 'Car bomb', 'Quake', 'Nightclub fire'];
const HEAD_EVENT: readonly Piece[] = HEAD_EVENTS.map((text) => [text]);
const HEAD_KILLS: readonly Piece[] = [
  ['kills #', 'killed #'], ['kills at least #', 'killed #'], ['leaves # dead', 'killed #'], ['leaves # dead, # hurt', 'killed #; injured #'], ['kills #, injures #', 'killed #; injured #'], ['kills #, wounds dozens', 'killed #; injured 0'], ['claims # lives', 'killed #'], ['kills # soldiers', 'killed #'], ['kills # children', 'killed #'], ['leaves # wounded', 'injured #'], ['injures #', 'injured #'], ['kills # people', 'killed #'], ['leaves at least # dead', 'killed #'], ['death toll rises to #', 'killed #'], ['toll climbs to #', 'killed #'], ['toll hits #', 'killed #'], ['toll reaches #', 'killed #'], ['toll now #', 'killed #'], ['toll passes #', 'killed #'], ['kills # and injures #', 'killed #; injured #'], ['kills family of #', 'killed #'], ['victims: # dead, # injured', 'killed #; injured #'], ['kills #, leaves # missing', 'killed #; missing #'], ['death toll at #', 'killed #'], ['kills # as rescuers search rubble', 'killed #'], ['kills # in worst accident this year', 'killed #'], ['kills woman, # children', 'killed 1; killed #'], ['kills teenager', 'killed 1'], ['kills # – police', 'killed #'], ['kills # pilgrims: officials', 'killed #'], ['leaves # injured, # critically', 'injured #; injured #'],
];
const HEAD_CLOSES: readonly Piece[] = [[''], [' in Peru'], [' in northern Nigeria'], [': police'], [', say officials'], [' - ministry'], [' near Kasala'], [' as rains continue'], [' in Kabul: officials'], [', mayor says']];
const HEAD_FRONTS: readonly Piece[] = [
  ['# dead', 'killed #'], ['# killed', 'killed #'], ['# feared dead', 'killed #'], ['At least # dead', 'killed #'], ['At least # killed, # injured', 'killed #; injured #'], ['# killed, # hurt', 'killed #; injured #'], ['# dead, # missing', 'killed #; missing #'], ['# injured', 'injured #'], ['# wounded', 'injured #'], ['# soldiers killed', 'killed #'], ['# die', 'killed #'], ['# people killed', 'killed #'], ['# children among # dead', 'killed #; killed #'], ['# hurt', 'injured #'], ['# abducted', 'captured #'], ['# pupils kidnapped', 'captured #'], ['# missing', 'missing #'], ['# dead and # wounded', 'killed #; injured #'], ['Dozens feared dead, # bodies found', 'killed #; killed 0'], ['# police officers shot dead', 'killed #'], ['# burnt to death', 'killed #'], ['# drown', 'killed #'], ['# perish', 'killed #'], ['Woman, # children killed', 'killed 1; killed #'], ['# confirmed dead', 'killed #'], ['# migrants drown', 'killed #'], ['# killed, several wounded', 'killed #'], ['Two-year-old among # killed', 'killed #; killed 1'], ['Couple, # others die', 'killed 2; killed #'], ['# more die', 'killed #'], ['# held hostage', 'captured #'], ['# bodies found', 'killed #'], ['# family members killed', 'killed #'], ['# farmers hacked to death', 'killed #'],
];
const HEAD_WHERE: readonly Piece[] = [[' in Kabul bombing'], [' in bus crash'], [' as ferry sinks'], [' as boat capsizes off Libya'], [' in attack on mosque'], [' after roof collapses'], [' as bus falls into gorge'], [' in school fire'], [' when wall collapses'], [' in clash with rebels'], [' in Nigeria'], [' as fire guts factory'], [' in northern Mali ambush'], [' in Kashmir avalanche'], [' after gas blast rips through hotel'], [' in mine collapse in Congo'], [' as gunmen storm church'], [' in overnight raid'], [' in fresh violence'], [' in fighting near Kasala'], [' after eating poisoned fish'], [' on highway'], [' in separate attacks'], [' in Plateau communal clash']];
const HEAD_DOERS: readonly Piece[] = [['Gunmen'], ['Rebels'], ['Taliban'], ['Army'], ['Boko Haram'], ['Militants'], ['Police'], ['Bandits'], ['Islamic State'], ['Suspected herdsmen'], ['Israeli strike'], ['Soldier'], ['Unknown gunmen'], ['Troops'], ['Russian shelling'], ['Pirates'], ['Knifeman'], ['Al-Shabaab']];
const HEAD_DOES: readonly Piece[] = [['kill # in raid', 'killed #'], ['kill # soldiers', 'killed #'], ['shoot dead #', 'killed #'], ['abduct # pupils', 'captured #'], ['kidnap #', 'captured #'], ['kill #, abduct #', 'killed #; captured #'], ['kill #, injure #', 'killed #; injured #'], ['kill # villagers, burn houses', 'killed #'], ['kill policeman, # others', 'killed 1; killed #'], ['behead # farmers', 'killed #'], ['massacre # villagers', 'killed #'], ['take # hostage', 'captured #'], ['kill # in mosque', 'killed #'], ['wound # civilians', 'injured #'], ['seize # sailors', 'captured #'], ['say # killed in clash', 'killed #'], ['execute # prisoners', 'killed #'], ['gun down # workers', 'killed #'], ['kill doctor, wife', 'killed 1; killed 1'], ['kill over # people', 'killed #'], ['kill #, set church ablaze', 'killed #']];

const SAFE: readonly Piece[] = [['arrested'], ['rescued'], ['evacuated'], ['trained'], ['elected'], ['freed'], ['met'], ['hired'], ['recruited'], ['promoted'], ['interviewed'], ['helped'], ['fined'], ['invited'], ['fed'], ['counted'], ['released'], ['paid'], ['vaccinated'], ['registered'], ['escorted'], ['sacked'], ['charged'], ['identified'], ['deported'], ['welcomed'], ['saved'], ['treated … to lunch'], ['brought … to safety'], ['sent … home'], ['handed … over to the police']];
const SAFE_DOERS: readonly Piece[] = [['The company'], ['Police'], ['Firefighters'], ['The ministry'], ['A charity'], ['The club'], ['The mayor'], ['Soldiers at a checkpoint'], ['The hospital'], ['Officers who searched the house'], ['Volunteers'], ['The union'], ['Coastguards'], ['A court in Kasala'], ['On Monday the navy'], ['Troops'], ['The school'], ['Border guards'], ['The agency']];
const THINGS_HURT: readonly Piece[] = [['# houses'], ['# goats'], ['# vehicles'], ['# cows and a horse'], ['# shops'], ['# trees'], ['# boats'], ['# tanks'], ['# chickens'], ['# elephants'], ['# classrooms'], ['# hectares of crops'], ['# bridges'], ['# sheep'], ['# drones'], ['# jobs'], ['# power lines']];
const HURTS_THINGS: readonly Piece[] = [['killed'], ['destroyed'], ['burned'], ['damaged'], ['swept away'], ['crushed'], ['buried'], ['shot down'], ['wiped out'], ['took out'], ['claimed'], ['hit'], ['seized'], ['carried off']];
const METAPHORS: readonly Piece[] = [
  ['The team must fight for their lives in # matches'], ['The film killed at the box office, with # million dollars in three days'], ['He died laughing at # jokes'], ['The striker shot # goals and killed off the match'], ['The bill died in the Senate by # votes'], ['Shares were hurt, falling # points'], ['The firm took # orders hostage to the weather'], ['In the novel # kings are mentioned'], ['The bowler took # wickets in a deadly spell'], ['The tax could kill # jobs'], ['The bank buried # reports'], ['The storm left # homes without power'], ['The crash cost the bank # million dollars'], ['The party lost # seats in the massacre of Thursday'], ['Their rivals were slaughtered # to nil'], ['She was dead tired after # hours'], ['The blast from the past drew # fans'], ['The band killed it before # fans'], ['The champion survived # match points'], ['A wounded economy needs # reforms'], ['The strike by # pilots hit the airline'], ['The attack scored # goals'], ['The strike of # workers ended'], ['Their # deadlines are missing'], ['The law abolished the death penalty for # crimes'], ['The court heard # murder cases'], ['The series killed off # characters'], ['The museum lost # paintings'], ['The dead languages department has # students'], ['The company captured # percent of the market'], ['All # passengers survived the crash'], ['Not one of the # passengers was hurt'], ['The # workers escaped unhurt'], ['# people were rescued unharmed'], ['The vaccine saved # lives'], ['A drill in which # firemen took part simulated a bomb attack'], ['The exhibition on the massacre drew # visitors'], ['The police dispersed # protesters without injuring anyone'],
];

const withPeople = (verbs: readonly Piece[]) => ({ doer: DOERS, verb: verbs, people: PEOPLE, close: CLOSES });

export const CONSTRUCTIONS: readonly Construction[] = [
  { name: 'active: killed', templates: ['{doer} {verb>people}{close}'], pieces: withPeople(KILLED) },
  { name: 'active: hurt', templates: ['{doer} {verb>people}{close}'], pieces: withPeople(HURT) },
  { name: 'active: took', templates: ['{doer} {verb>people}{close}'], pieces: withPeople(TOOK) },
  { name: 'active: things', templates: ['{doer} {verb>people}{close}'], pieces: { doer: THINGS, verb: THING_DOES, people: PEOPLE, close: CLOSES.filter(([t]) => !/fleeing|set fire/.test(t)) } },
  { name: 'active: two verbs', templates: ['{doer} {verb>people} and {verb2>people2}{close}', '{doer} {verb>people}, {verb2>people2} and stole goats{close}'], pieces: { ...withPeople(KILLED), verb2: [...HURT, ...TOOK], people2: PEOPLE } },
  { name: 'active: two subjects', templates: ['{doer} {verb>people} and {other}{close}', '{doer} {verb>people}, while {other}{close}', '{doer} {verb>people} but {other}{close}', '{doer} {verb>people}, and {other}{close}'], pieces: { ...withPeople([...KILLED, ...HURT, ...TOOK]), other: [...OTHERS, ...HARMLESS] } },
  { name: 'participles', templates: ['{happened}{where}{tail}{close}'], pieces: { happened: HAPPENED, where: [[''], [' on Sunday'], [' in Kasala'], [' near the capital'], [' early on Tuesday']], tail: TAILS, close: [['.'], [', police said.'], [', officials said on Monday.'], [', the mayor told reporters.'], [', according to the army.']] } },
  { name: 'nouns of deeds', templates: ['{report} {noun>people}{close}', '{report} {noun>people} and {noun2>people2}{close}'], pieces: { report: REPORTS, noun: NOUNS, noun2: NOUNS, people: PEOPLE, people2: PEOPLE, close: NOMINAL_CLOSES } },
  { name: 'nouns with numbers', templates: ['{teller} {told}{close}'], pieces: { teller: TELLERS, told: TOLD, close: [['.'], [' in the north.'], [', officials said.'], [' in the attack.'], [' on Monday.'], [' since Sunday.'], [' in Kasala alone.']] } },
  { name: 'nominal clauses', templates: ['{front}{nominal}{close}'], pieces: { front: [[''], ['Officials say '], ['On Tuesday '], ['Meanwhile, '], ['The mayor said that ']], nominal: NOMINAL, close: NOMINAL_CLOSES } },
  { name: 'headlines: event first', templates: ['{event} {kills}{close}'], pieces: { event: HEAD_EVENT, kills: HEAD_KILLS, close: HEAD_CLOSES } },
  { name: 'headlines: figure first', templates: ['{front}{where}{close}'], pieces: { front: HEAD_FRONTS, where: HEAD_WHERE, close: HEAD_CLOSES.filter(([t]) => !/ in | near | as /.test(t)) } },
  { name: 'headlines: doer first', templates: ['{doer} {does}{close}'], pieces: { doer: HEAD_DOERS, does: HEAD_DOES, close: HEAD_CLOSES } },
  { name: 'nothing: harmless verbs', templates: ['{doer} {verb>people}{close}'], pieces: { doer: SAFE_DOERS, verb: SAFE, people: PEOPLE.map(([text]) => [text]), close: CLOSES.filter(([t]) => !/attack|fleeing|set fire/.test(t)) } },
  { name: 'nothing: things', templates: ['{doer} {verb>things}{close}'], pieces: { doer: [...THINGS, ...DOERS], verb: HURTS_THINGS, things: THINGS_HURT, close: CLOSES } },
  { name: 'nothing: metaphors', templates: ['{front}{metaphor}{close}'], pieces: { front: [[''], ['Officials say '], ['On Tuesday '], ['Meanwhile, ']], metaphor: METAPHORS, close: NOMINAL_CLOSES } },
];

/** Pieces that are misread so far, and why. */
export const KNOWN: ReadonlyMap<string, string> = new Map([
  ['Two-year-old among # killed', 'an age that stands for a child is no noun of people'],
  ['seize # sailors', 'behind "Police" a seizure is an arrest'],
]);

/** Numbers as they are written, and what they amount to. */
const NUMERALS: readonly (readonly [string, number])[] = [['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10], ['eleven', 11], ['twelve', 12], ['13', 13], ['14', 14], ['17', 17], ['19', 19], ['21', 21], ['24', 24], ['26', 26], ['38', 38], ['45', 45], ['61', 61], ['72', 72], ['112', 112]];

/** Numbers from 0 to n - 1, the same for the same seed. */
export function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => { state = (state * 1_103_515_245 + 12_345) & 0x7fffffff; return (state >> 8) % n; };
}

/** A sentence of a construction. */
export function write({ templates, pieces }: Construction, roll: (n: number) => number): Sentence {
  const used = new Set<number>();
  const chosen: string[] = [];
  const claims: string[] = [];
  const pick = (name: string): Piece => { const all = pieces[name] as readonly Piece[]; const piece = all[roll(all.length)] as Piece; chosen.push(`${name}: ${piece[0]}`); return numbered(piece, { roll, used }); };
  const template = templates[roll(templates.length)] as string;
  if (templates.length > 1) chosen.push(`template: ${template}`);
  const text = template.replaceAll(/\{([\w<>]+)\}/g, (_, names: string) => {
    if (names.includes('<')) return joined(names.split('<').map(pick), claims);
    const [first, second] = names.split('>');
    const [words, says] = pick(first as string);
    if (second === undefined) { if (says) claims.push(...says.split('; ')); return words; }
    const [object, numbers] = pick(second);
    if (says && numbers) claims.push(...numbers.split(' ').map((n) => `${says} ${n}`));
    return words.includes('…') ? words.replace('…', object) : `${words} ${object}`;
  });
  return { text: tidy(text), truth: claims.sort().join('; '), pieces: chosen };
}

/** People, what tells more of them and their predicate, which says what became of the numbers of them all. */
function joined(pieces: readonly Piece[], claims: string[]): string {
  const says = pieces.at(-1)?.[1];
  for (const [, numbers] of pieces.slice(0, -1)) if (says && numbers) claims.push(...numbers.split(' ').map((n) => `${says} ${n}`));
  return pieces.map(([text]) => text).filter(Boolean).join(' ').replaceAll(/ {2,}/g, ' ').replaceAll(' ,', ',');
}

/** The numbers of a piece: each differs from all others of the sentence, and parts are smaller than the whole before them. */
function numbered([text, says]: Piece, of: { readonly roll: (n: number) => number; readonly used: Set<number> }): Piece {
  const count = (text.match(/#/g) ?? []).length;
  const drawn: (readonly [string, number])[] = [];
  while (drawn.length < count) { const numeral = NUMERALS[of.roll(NUMERALS.length)] as readonly [string, number]; if (!of.used.has(numeral[1])) { of.used.add(numeral[1]); drawn.push(numeral); } }
  drawn.sort((a, b) => b[1] - a[1]);
  let [word, number] = [0, 0];
  const [words, said] = [text.replaceAll('#', () => drawn[word++]?.[0] ?? ''), says?.replaceAll('#', () => `${drawn[number++]?.[1] ?? 0}`)];
  return said === undefined ? [words] : [words, said];
}

/** An apposition's closing comma gives way to any other mark; a sentence begins with a capital. */
const tidy = (text: string): string => { const closed = text.replaceAll(/,(?=[.,])|,(?= and (?:set fire|police))/g, ''); return closed.charAt(0).toUpperCase() + closed.slice(1); };
