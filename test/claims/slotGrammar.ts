/** Short reports put together from pieces, so that what each claim's slots should hold is known by construction. */

export type Slot = 'attribution' | 'perpetrator' | 'place' | 'date' | 'victim' | 'class';

/** What is wanted of the claim with this number; null where the text names nobody and nothing. */
export type Wanted = Readonly<{ best: number } & Partial<Record<Slot, string | null>>>;

export interface Report {
  readonly text: string;
  readonly wanted: readonly Wanted[];
  /** The names of the pieces that it was put together from: failures are counted by piece. */
  readonly pieces: readonly string[];
}

/** A small generator of whole numbers below n, the same for the same seed. */
export function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => { state = (state * 1103515245 + 12345) & 0x7fffffff; return (state >> 8) % n; };
}

type Roll = (n: number) => number;
const pick = <T>(roll: Roll, of: readonly T[]): T => of[roll(of.length)] as T;

/** People, their number, and their class. */
const PEOPLE: readonly (readonly [text: string, best: number])[] = [
  ['seven people', 7], ['four villagers', 4], ['at least 12 civilians', 12], ['six children', 6], ['nine workers', 9], ['three nurses', 3], ['eleven passengers', 11],
];

const WEEKDAYS = ['on Monday', 'on Tuesday', 'on Friday night', ''];

/* Who says so. */

type Said = readonly [text: string, wanted: string];

/** Speakers, and of each the words that name it. A pipe stands where a verb of saying may go. */
const SPEAKERS: readonly Said[] = [
  ['police', 'police'], ['a police spokesman', 'police spokesman'], ['the interior ministry', 'interior ministry'], ['health officials', 'health officials'], ['residents', 'residents'],
  ['witnesses', 'witnesses'], ['the Syrian Observatory for Human Rights', 'Syrian Observatory for Human Rights'], ['the army', 'army'], ['a senior official', 'senior official'],
  ['a doctor at the hospital, who asked not to be named,', 'doctor at the hospital'], ['Colonel Abdul Rahim, a spokesman for the provincial police,', 'Colonel Abdul Rahim, a spokesman for the provincial police'],
  ['the district governor, Anwar Sadiq,', 'district governor, Anwar Sadiq'], ['provincial police chief Omar Daud', 'provincial police chief Omar Daud'], ['the Red Crescent', 'Red Crescent'],
  ['Médecins Sans Frontières', 'Médecins Sans Frontières'], ['a village elder', 'village elder'], ['two security officials', 'two security officials'], ['a hospital source', 'hospital source'],
  ['the opposition National Unity Party', 'opposition National Unity Party'], ['state television', 'state television'], ['the mayor', 'mayor'], ['the mayor of Dalori', 'mayor of Dalori'], ['local media', 'local media'],
  ['Rashid Khan, a shopkeeper,', 'Rashid Khan, a shopkeeper'], ['Rashid Khan, 34, who lives nearby,', 'Rashid Khan'], ["the country's disaster agency", "country's disaster agency"], ['rescue workers', 'rescue workers'],
  ['Human Rights Watch', 'Human Rights Watch'], ['a spokeswoman for the fire service', 'spokeswoman for the fire service'], ['the head of the regional hospital, Dr Ada Nwosu,', 'head of the regional hospital, Dr Ada Nwosu'],
  ['activists', 'activists'], ['the Interior Ministry spokesman, Tariq Arian,', 'Interior Ministry spokesman, Tariq Arian'], ['the UN mission', 'UN mission'], ['a relative of the dead', 'relative of the dead'],
  ['the coast guard', 'coast guard'], ['a survivor', 'survivor'], ['emergency services', 'emergency services'], ['prosecutors', 'prosecutors'], ['the union of transport workers', 'union of transport workers'],
  ['a military statement', 'military statement'], ['the governor’s office', 'governor’s office'], ['the Agence Libre news agency', 'Agence Libre news agency'], ['officials in the capital', 'officials in the capital'],
  ['one tribal leader', 'one tribal leader'], ['paramedics', 'paramedics'], ['the railway company', 'railway company'], ['Police Commissioner Grace Otieno', 'Police Commissioner Grace Otieno'], ['the town council', 'town council'],
  ['health authorities', 'health authorities'], ['medics', 'medics'], ['neighbours', 'neighbours'], ['the provincial council', 'provincial council'], ['an aid worker', 'aid worker'], ['a rebel commander', 'rebel commander'],
  ['the Free Lawyers’ Association', 'Free Lawyers’ Association'], ['a monitoring group', 'monitoring group'], ['the company', 'company'],
];

/** Accidents and blasts that nobody did, the people hurt by them standing for P. */
const EVENTS: readonly string[] = [
  'P were killed when a bus overturned', 'P died in a landslide', 'P were killed in an explosion at a market', 'a fire in a warehouse killed P', 'P were injured as a roof fell in',
  'a roadside bomb killed P', 'P drowned when a ferry sank', 'a blast at a factory injured P', 'P had been killed', 'the attack left P dead', 'P were wounded in the shooting',
];

/** Places for a speaker: S speaks of E. */
const SPEECH: readonly string[] = [
  'E, S said D.', 'E D, S said.', 'E D, according to S.', 'According to S, E.', 'S said D that E.', 'S said E.', 'S confirmed that E D.', 'S reported that E.', 'S told reporters that E.', 'S told AFP that E D.',
  'S announced D that E.', 'E, S told the Reuters news agency.', 'E, S announced in a statement.', 'In a statement, S said E.', 'S said in a statement that E.', 'E, S was quoted as saying by state television.',
  'S was quoted by local media as saying that E.', '"It was terrible," S said. "N P lost their lives."', '"N P lost their lives," S said.', '"N P lost their lives," said S.',
  'S said the search went on. He added that E.', 'S: E.', 'E - S.', 'E, said S.', 'S, for its part, said E.', 'S put the toll at N dead.', 'S added that E.', 'S says E.', 'S tweeted that E.', 'S stated that E.',
  'E, S has said.', 'E, S told journalists at the scene.', 'The news came late. E, S said.', 'S also said E.', 'S claimed that E.', 'S acknowledged that E.', 'E, by the count of S.', 'E, S added.',
  'S had earlier said that E.', 'S believes that E.', 'S wrote on Facebook that E.', 'S told the BBC: "N P lost their lives."', 'E, S said on condition of anonymity.', 'S revealed that E.', 'S, speaking by telephone, said E.',
  'S disclosed D that E.', 'S informed journalists that E.', 'S explained that E.', 'S noted that E.', 'S maintained that E.', 'E, S said, adding that the search went on.',
];

/** Endings that end in a comma lose it before a full stop or a verb's own comma. */
const tidy = (text: string): string => text.replace(/,\./g, '.').replace(/,,/g, ',').replace(/, -/g, ' -').replace(/,:/g, ':').replace(/ +([.,])/g, '$1').replace(/ {2,}/g, ' ').replace(/(^|[.!] |\n)(\p{Ll})/gu, (_, a: string, b: string) => a + b.toUpperCase());

const numberOf = (people: string): string => (people.split(' ').find((w) => /^(?:seven|four|12|six|nine|three|eleven|two|five|eight|ten)$/.test(w)) ?? '');

function attributionReport(roll: Roll): Report {
  const [people, best] = pick(roll, PEOPLE), [text, wanted] = pick(roll, SPEAKERS), event = pick(roll, EVENTS), speech = pick(roll, SPEECH), day = pick(roll, WEEKDAYS);
  const written = tidy(speech.replace(/\bE\b/, event).replace(/\bD\b/, day).replace(/\bS\b/, text).replace(/\bN P\b/, people).replace(/\bN\b/, numberOf(people)).replace(/\bP\b/, people));
  return { text: written, wanted: [{ best, attribution: wanted }], pieces: ['S ' + text, 'E ' + event, 'X ' + speech] };
}

/** Nobody speaks: people who are met with verbs of other kinds. */
const SILENT: readonly string[] = [
  'E D.', 'E D. Police cordoned off the area.', 'E. The army sent troops to the town.', 'E D, and police arrested two men.', 'E. The president sent his condolences.', 'E. Doctors treated the injured at the scene.', 'E as rescuers looked on.',
  'E D despite warnings by the authorities.', 'E. Residents fled to the hills.', 'The government declared three days of mourning after E.', 'E, three weeks after the minister resigned.',
];

function silentReport(roll: Roll): Report {
  const [people, best] = pick(roll, PEOPLE), event = pick(roll, EVENTS), frame = pick(roll, SILENT);
  return { text: tidy(frame.replace(/\bE\b/, event).replace(/\bD\b/, pick(roll, WEEKDAYS)).replace(/\bP\b/, people)), wanted: [{ best, attribution: null }], pieces: ['E ' + event, 'X ' + frame] };
}

/** Two sources in turn, each with its own number. */
const TURNS: readonly string[] = [
  'S said E. T said 15 people had been wounded.', 'S said E, while T said 15 people were wounded.', 'E, S said. According to T, 15 people were wounded.', 'E, according to S. T put the number of injured at 15.',
  'S reported that E. T, however, reported 15 wounded.', 'E, S said, and T reported that 15 people were wounded.', 'S told reporters that E. Another 15 people were wounded, T said.',
];

function turnsReport(roll: Roll): Report {
  const [people, best] = pick(roll, PEOPLE), event = pick(roll, EVENTS.filter((e) => !/injur|wound/.test(e))), frame = pick(roll, TURNS);
  const [first, second] = [pick(roll, SPEAKERS), pick(roll, SPEAKERS)];
  return { text: tidy(frame.replace(/\bE\b/, event).replace(/\bS\b/, first[0]).replace(/\bT\b/, second[0]).replace(/\bP\b/, people)), wanted: [{ best, attribution: first[1] }, { best: 15, attribution: second[1] }], pieces: ['S ' + first[0], 'T ' + second[0], 'E ' + event, 'X ' + frame] };
}

/* Who did it. */

/** Doers: as a noun phrase, and as the possessor or adjective of a deed where there is one. */
const DOERS: readonly (readonly [text: string, wanted: string])[] = [
  ['gunmen', 'gunmen'], ['unidentified gunmen', 'unidentified gunmen'], ['Taliban fighters', 'Taliban fighters'], ['Israeli troops', 'Israeli troops'], ['the army', 'army'], ['government forces', 'government forces'], ['Boko Haram militants', 'Boko Haram militants'],
  ['the Islamic State group', 'Islamic State group'], ['rebels of the M23 movement', 'rebels of the M23 movement'], ['bandits', 'bandits'], ['suspected jihadists', 'suspected jihadists'], ['armed men on motorcycles', 'armed men on motorcycles'],
  ['al-Shabaab', 'al-Shabaab'], ['cattle rustlers', 'cattle rustlers'], ['a gang', 'gang'], ['members of a rival gang', 'members of a rival gang'], ['militiamen', 'militiamen'], ['Russian forces', 'Russian forces'], ['soldiers', 'soldiers'], ['police', 'police'],
  ['police officers', 'police officers'], ['Houthi rebels', 'Houthi rebels'], ['a lone gunman', 'lone gunman'], ['a former employee', 'former employee'], ['tribal fighters', 'tribal fighters'], ['the Allied Democratic Forces', 'Allied Democratic Forces'],
  ['Maoist guerrillas', 'Maoist guerrillas'], ['drug traffickers', 'drug traffickers'], ['suspected herdsmen', 'suspected herdsmen'], ['a mob', 'mob'], ['security forces', 'security forces'], ['Kurdish fighters', 'Kurdish fighters'], ['the junta', 'junta'],
  ['Turkish soldiers', 'Turkish soldiers'], ['border guards', 'border guards'], ['kidnappers', 'kidnappers'], ['pirates', 'pirates'], ['masked attackers', 'masked attackers'], ['fighters loyal to the former president', 'fighters loyal to the former president'],
  ['two suicide bombers', 'suicide bombers'], ['a suicide bomber', 'suicide bomber'], ['a man with a knife', 'man with a knife'], ['a teenager', 'teenager'], ['settlers', 'settlers'], ['armed robbers', 'armed robbers'], ['the Rapid Support Forces', 'Rapid Support Forces'],
  ['separatists', 'separatists'], ['the Karen National Army', 'Karen National Army'], ['Hezbollah', 'Hezbollah'], ['the paramilitary', 'paramilitary'], ['vigilantes', 'vigilantes'],
];

const DEEDS: readonly string[] = [
  'A killed P D.', 'P were killed by A D.', 'P were shot dead by A.', 'P were killed when A attacked a village.', 'P were killed after A opened fire on a minibus.', 'A attacked a village, killing P.', 'A opened fire on a market D, killing P.',
  'P died in an attack by A.', 'An attack by A killed P.', 'P were killed in an attack blamed on A.', 'P were killed in an attack claimed by A.', 'P were killed in an attack attributed to A.', 'A stormed a church and killed P.', 'P were killed in a raid by A on a camp.',
  'P were killed at the hands of A.', 'A shot dead P.', 'A shot and killed P.', 'P were killed D as A stormed a hotel.', 'A raided a village, leaving P dead.', 'P were killed, officials said, when A attacked a convoy.', 'Officials said A killed P.',
  'A abducted P.', 'P were kidnapped by A.', 'A ambushed a bus and killed P.', 'P have been murdered by A.', 'P were hacked to death by A.', 'A wounded P.', 'P were wounded in shelling by A.', 'A massacred P.', 'A killed at least N people.',
  'P lost their lives when A set fire to a school.', 'A, who had crossed the border, killed P.', 'P were ambushed and killed by A.', 'A burst into a bar and killed P.', 'The mayor blamed A for an attack that killed P.', 'A claimed responsibility for a bombing that killed P.',
  'P were executed by A.', 'A took P hostage.', 'A entered the village at dawn. They killed P.', 'A attacked a village D. P were killed.', 'P were killed D. Officials blamed A for the attack.', 'P were killed. A claimed responsibility.', 'The killing of P by A shocked the country.',
  'P were killed in clashes with A.', 'P were gunned down by A.', 'P were killed in a bombing carried out by A.', 'A fired on a crowd of protesters, killing P.', 'Residents accused A of killing P.', 'P, killed by A D, were buried.', 'A detonated a bomb at a market, killing P.',
  'A were accused of killing P.', 'A have killed P.', 'In the town, A killed P.', 'On Monday, A killed P.', 'P were killed and their houses burned by A.', 'A beat P to death.', 'A reportedly killed P.',
];

/** Subjects of one agree with their verbs. */
const isPlural = (doer: string): boolean => !/^(?:a |the (?:army|junta|paramilitary|Karen|Islamic State))|^(?:al-Shabaab|Hezbollah)/.test(doer);

function deedReport(roll: Roll): Report {
  const [people, best] = pick(roll, PEOPLE), [text, wanted] = pick(roll, DOERS), deed = pick(roll, DEEDS);
  const agreed = isPlural(text) ? deed : deed.replace('A were', 'A was').replace('A have', 'A has');
  return { text: tidy(agreed.replace(/\bA\b/, text).replace(/\bP\b/, people).replace(/\bN people\b/, `${String(best)} people`).replace(/\bD\b/, pick(roll, WEEKDAYS))), wanted: [{ best, perpetrator: wanted }], pieces: ['A ' + text, 'X ' + deed] };
}

/** Whose deed it was, by an adjective or a genitive before the deed. */
const OWNED: readonly (readonly [text: string, wanted: string])[] = [
  ['an Israeli air strike', 'Israeli'], ['Russian shelling', 'Russian'], ["the army's shelling of the town", "army"], ['a Taliban attack', 'Taliban'], ['a rebel ambush', 'rebel'], ['an al-Shabaab raid', 'al-Shabaab'], ['government air strikes', 'government'],
  ['coalition bombing', 'coalition'], ['a US drone strike', 'US'], ['a Saudi-led coalition air raid', 'Saudi-led coalition'], ["Boko Haram's attack on the village", "Boko Haram"], ['an Islamic State suicide bombing', 'Islamic State'], ['a police raid', 'police'],
  ['shelling from positions of the Syrian army', 'Syrian army'], ['rockets fired by Hezbollah', 'Hezbollah'], ['a bomb planted by separatists', 'separatists'], ['a missile fired by the Houthis', 'Houthis'], ['an army operation', 'army'], ['a militant attack', 'militant'],
  ['Turkish artillery fire', 'Turkish'], ['army gunfire', 'army'], ['police fire', 'police'], ['a Ukrainian drone attack', 'Ukrainian'], ['an air strike by the Syrian government', 'Syrian government'], ['mortar fire by rebels', 'rebels'], ['shots fired by soldiers', 'soldiers'],
  ['an explosion caused by an Israeli shell', 'Israeli'], ['a junta air strike', 'junta'], ['a Hamas rocket', 'Hamas'], ['artillery fire from the army', 'army'], ['a bandit attack', 'bandit'], ["militants' attack on a school", 'militants'], ['a Rapid Support Forces drone strike', 'Rapid Support Forces'],
  ['an IS car bomb', 'IS'], ['American bombs', 'American'], ['Regime barrel bombs', 'Regime'], ['a NATO air strike', 'NATO'], ['Pakistani mortar shells', 'Pakistani'],
];

const FROM_DEEDS: readonly string[] = ['P were killed in B D.', 'B killed P D.', 'P died in B.', 'P were wounded by B.', 'B left P dead.', 'P have been killed by B, a hospital said.', 'Officials said B killed P.', 'P were killed D in B, residents said.', 'Medics said P were killed in B.', 'B has killed P.', 'P died when a house was hit by B.', 'The toll from B rose to N dead.'];

function ownedReport(roll: Roll): Report {
  const [people, best] = pick(roll, PEOPLE), [text, wanted] = pick(roll, OWNED), deed = pick(roll, FROM_DEEDS);
  return { text: tidy(deed.replace(/\bB\b/, text).replace(/\bP\b/, people).replace(/\bN\b/, String(best)).replace(/\bD\b/, pick(roll, WEEKDAYS))), wanted: [{ best, perpetrator: wanted }], pieces: ['B ' + text, 'X ' + deed] };
}

/** Nobody did it, or nobody is named: rescuers, speakers, victims and bystanders are no doers. */
const NOBODY: readonly string[] = [
  'P were killed when a bus overturned, police said.', 'P died in floods. The army rescued dozens of others.', 'P were killed in a bomb blast D. Nobody has claimed responsibility.', 'P died when a building collapsed. Rescuers dug through the rubble.', 'Soldiers pulled out the bodies of P after a mudslide.',
  'P were killed by a landmine.', 'P were killed in a stampede as police looked on.', 'P drowned after a boat carrying migrants capsized. The coast guard rescued 20 others.', 'P were killed in an earthquake, the government said.', 'P were killed by lightning.', 'A train hit a minibus, killing P.',
  'A truck driver lost control and hit P, killing them.'.replace('hit P, killing them', 'crashed into a bus, killing P'), 'P were killed in a car bomb attack D, police said.', 'P were killed when a gas tank exploded.', 'An explosion near an army base killed P.', 'A helicopter of the air force crashed, killing P.',
  'P died of cholera, the health ministry said.', 'P were injured in a crash involving a police car.', 'P were killed D in an explosion outside a police station.', 'P were killed by stray bullets.', 'Police found the bodies of P D.', 'The army recovered the bodies of P from a river.',
  'P were rescued by soldiers, but N others were killed when the roof fell in.'.replace('P were rescued by soldiers, but N others', 'Dozens were rescued by soldiers, but P'), 'P were killed in a fire at a prison, officials said.', 'P died in a mine accident, rescuers said.', 'Police said P were killed in a crash.', 'A storm killed P, and troops were sent to help.',
  'P were killed in an attack on a police station D.', 'A suicide attack killed P.', 'P were killed in a mortar attack on an army base.', 'P were shot dead in the city D, police said.', 'P were killed in crossfire.', 'P were found dead in a house D. Detectives are investigating.', 'P were treated by army medics after the crash; N died.'.replace('P were treated by army medics after the crash; N died', 'P died and 20 others were treated by army medics after the crash'),
  'P were killed in a grenade attack, the army said.', 'An avalanche killed P, guides said.', 'P were killed by a wave.', 'P died in a plane crash. Militants are active in the area.', 'P died in their sleep of carbon monoxide poisoning.',
];

function nobodyReport(roll: Roll): Report {
  const [people, best] = pick(roll, PEOPLE), frame = pick(roll, NOBODY);
  return { text: tidy(frame.replace(/\bP\b/, people).replace(/\bD\b/, pick(roll, WEEKDAYS))), wanted: [{ best, perpetrator: null }], pieces: ['X ' + frame] };
}

/** Two happenings, each with its own doer or none. */
const OTHER_DEEDS: readonly (readonly [text: string, wanted: string | null])[] = [
  ['In a separate attack, gunmen killed 15 people in another town.', 'gunmen'], ['Elsewhere, 15 people were killed in a road accident.', null], ['Earlier, an Israeli air strike killed 15 people in another district.', 'Israeli'], ['In another incident, 15 people died when a bus fell into a river.', null],
  ['Last month 15 people were killed there by bandits.', 'bandits'], ['Also on Monday, 15 people were killed in a bomb attack in the capital.', null], ['Meanwhile, government forces killed 15 people in the north.', 'government forces'],
];

function twoDeedsReport(roll: Roll): Report {
  const [people, best] = pick(roll, PEOPLE), other = pick(roll, OTHER_DEEDS), lone = roll(4) === 0;
  const frame = pick(roll, lone ? NOBODY.filter((f) => !/\. /.test(f)) : DEEDS.slice(0, 22)), [text, wanted] = pick(roll, DOERS);
  return { text: tidy(`${frame.replace(/\bA\b/, lone ? 'A' : text).replace(/\bP\b/, people).replace(/\bD\b/, pick(roll, WEEKDAYS))} ${other[0]}`), wanted: [{ best, perpetrator: lone ? null : wanted }, { best: 15, perpetrator: other[1] }], pieces: ['O ' + other[0], 'X ' + frame, ...(lone ? [] : ['A ' + text])] };
}

/* Where. */

const NAMES: readonly string[] = ['Karsan', 'Tabora', 'Nyanguge', 'Bel Air', 'Khan al-Assal', 'Sidi Bouzid', 'Ban Pho', 'Santa Rosa', 'Novaya Zarya', 'Ouagari', 'Mbuji-Lulua', 'Dera Murad', 'Xochitla', 'Kampung Baru', 'Zhongliang', 'Ain Zara', 'Ndélé-Bas', 'Veľká Lúka', 'San Juan del Monte', 'Makumbusho', 'Hòa Thắng', 'Umm Rawaba'];

/** Phrases that say where, N for a name, and what is wanted. */
const WHERE: readonly (readonly [text: string, wanted: string])[] = [
  ['in the village of N', 'village of N'], ['in N', 'N'], ['at N, near Kabul', 'N'], ['in N district', 'N district'], ['in the N district of Helmand province', 'N district'], ['outside N', 'N'], ['near N', 'N'], ['in the town of N', 'town of N'],
  ['on the road between N and Herat', 'road between N and Herat'], ['in N, a town in the north', 'N'], ['in N, northern Nigeria', 'N'], ['in the northern town of N', 'northern town of N'], ['in N village', 'N village'], ['at a market in N', 'N'], ['at a checkpoint near N', 'N'],
  ['in a suburb of N', 'N'], ['on the outskirts of N', 'outskirts of N'], ['in N, about 40 km from Lagos', 'N'], ['in N, south of Baghdad', 'N'], ['in the city of N', 'city of N'], ['in the N area', 'N area'], ['in the N refugee camp', 'N refugee camp'], ['at the N mosque', 'N mosque'],
  ['in central N', 'central N'], ['in a village called N', 'N'], ['in the coastal city of N', 'coastal city of N'], ['in the hamlet of N in Kivu', 'hamlet of N'], ['in the N neighbourhood of Aleppo', 'N neighbourhood'], ['in N, Kenya', 'N'], ['at N airport', 'N airport'], ['off the coast of N', 'N'],
  ['on the N highway', 'N highway'], ['at a school in the village of N', 'village of N'], ['in the mountains near N', 'N'], ['in N state', 'N state'], ['in N prison', 'N prison'], ['at N railway station', 'N railway station'], ['in and around N', 'N'], ['in the N valley', 'N valley'], ['in front of the town hall in N', 'N'],
  ['in N (Helmand)', 'N'], ['on a bridge in N', 'N'], ['in nearby N', 'N'], ['on N Street', 'N Street'], ['on the island of N', 'island of N'],
];

const HAPPENED: readonly string[] = [
  'P were killed in an explosion W D.', 'P were killed W.', 'P died W D when a bus overturned.', 'A bomb W killed P.', 'W, P were killed by gunmen.', 'P were killed D W.', 'Gunmen killed P W D.', 'A fire W killed P.', 'P were killed when gunmen attacked a convoy W.', 'P were killed W, police said.',
  'P from Tulkarem were killed W.', 'P were killed W, officials in Geneva said.', 'A bus carrying P W overturned, killing them.'.replace('A bus carrying P W overturned, killing them', 'A bus overturned W, killing P'), 'P were killed W, a spokesman for the hospital in Dakar said.', 'P were killed in a blast W and taken to a hospital in Dakar.',
  'A blast shook a market W. P were killed.', 'There was an explosion W D. At least N people were killed.', 'Fighting broke out W D. N people died.', 'Police in Nairobi said P had been killed W.', 'The attack took place W D. P were killed.', 'P were killed W. They were buried in Dakar.', 'P, all of them from Tulkarem, were killed W.', 'Blast W kills N\nP were killed D, police said.',
  'LAGOS, June 8 (Agency) - P were killed W D.', 'P were killed when a lorry on its way to Dakar crashed W.', 'P on their way from Tulkarem to Dakar were killed W.', 'P were killed W by militants from Somalia.', 'P were killed by Iraqi soldiers W.',
];

function placeReport(roll: Roll): Report {
  const [people, best] = pick(roll, PEOPLE), [where, wanted] = pick(roll, WHERE), frame = pick(roll, HAPPENED), name = pick(roll, NAMES);
  return { text: tidy(frame.replace(/\bW\b/, where.replace(/\bN\b/, name)).replace(/\bP\b/, people).replace(/\bN\b/, String(best)).replace(/\bD\b/, pick(roll, WEEKDAYS))), wanted: [{ best, place: wanted.replace(/\bN\b/, name) }], pieces: ['W ' + where, 'X ' + frame, 'N ' + name] };
}

/* When. The reports are published on Thursday, 10 June 2021; of a day its words and its date are known. */

export const PUBLISHED = '2021-06-10';

const WHEN: readonly (readonly [text: string, from: string])[] = [
  ['on Monday', '2021-06-07'], ['late on Friday', '2021-06-04'], ['early Tuesday', '2021-06-08'], ['on Sunday night', '2021-06-06'], ['on Wednesday morning', '2021-06-09'], ['on 8 June', '2021-06-08'], ['on June 3, 2021', '2021-06-03'], ['on 2021-06-05', '2021-06-05'], ['on the 5th of June', '2021-06-05'],
  ['yesterday', '2021-06-09'], ['on Saturday evening', '2021-06-05'], ['last Friday', '2021-06-04'], ['on Tuesday, 8 June,', '2021-06-08'], ['on Tuesday (June 8)', '2021-06-08'], ['at dawn on Sunday', '2021-06-06'], ['at about 9 am on Monday', '2021-06-07'], ['on the night of 5 June', '2021-06-05'],
  ['on Monday afternoon', '2021-06-07'], ['shortly before midnight on Saturday', '2021-06-05'], ['on 3 May', '2021-05-03'], ['on 12 March 2019', '2019-03-12'], ['in the early hours of Tuesday', '2021-06-08'], ['two days ago', '2021-06-08'], ['three days ago', '2021-06-07'], ['on Sunday, June 6', '2021-06-06'], ['today', '2021-06-10'],
];

const ON_DAYS: readonly string[] = [
  'P were killed W.', 'P were killed W in an explosion.', 'Gunmen killed P W.', 'P died in a fire W, police said on Wednesday.', 'W a bomb killed P.', 'A bomb exploded at a market W. P were killed.', 'P were killed in an attack W and buried on Wednesday.', 'Police said on Wednesday that P had been killed W.', 'P were killed in an explosion at a market W, officials said.',
  'A bus overturned W, killing P.', 'The blast, which killed P, occurred W.', 'The attack W killed P.', 'P were killed when gunmen attacked a village W.', 'W, gunmen attacked a village. P were killed, residents said on Wednesday.', 'A statement on Wednesday said P were killed W.', 'P who were killed W were buried on Wednesday.',
];

function dateReport(roll: Roll): Report {
  const [people, best] = pick(roll, PEOPLE), [when, from] = pick(roll, WHEN), frame = pick(roll, ON_DAYS);
  return { text: tidy(frame.replace(/\bW\b/, when).replace(/\bP\b/, people)), wanted: [{ best, date: from }], pieces: ['W ' + when, 'X ' + frame] };
}

/** Days of other things: reports, burials, arrests; and days told by other days. */
const OTHER_DAYS: readonly (readonly [text: string, from: string | null])[] = [
  ['P were killed in the village, police said on Wednesday. The attack happened on Saturday.', '2021-06-05'], ['P were killed on Saturday. A day later, 15 people died in another blast.', '2021-06-05'], ['P killed in the blast were buried on Wednesday.', null],
  ['P were killed on Monday, two days after the talks began.', '2021-06-07'], ['A day after the vote on Sunday, P were killed in a bomb attack.', '2021-06-07'], ['P were killed on Friday. Two days earlier, 15 people were killed.', '2021-06-04'], ['P were killed overnight.', '2021-06-09'],
  ['P were killed in an explosion. Two men were arrested on Wednesday.', null], ['P were killed in the attack. The president will visit the town on Saturday.', null], ['P were killed on Monday, a month before the election on 7 July.', '2021-06-07'], ['P who were hurt in the crash were discharged on Wednesday.', null],
];

function otherDayReport(roll: Roll): Report {
  const [people, best] = pick(roll, PEOPLE), [frame, from] = pick(roll, OTHER_DAYS);
  return { text: tidy(frame.replace(/\bP\b/, people)), wanted: [{ best, date: from }], pieces: ['X ' + frame] };
}

/* Whom. */

type Kind = 'civilian' | 'combatant' | 'unknown' | 'any';

const VICTIMS: readonly (readonly [text: string, wanted: string, kind: Kind])[] = [
  ['soldiers', 'soldiers', 'combatant'], ['militants', 'militants', 'combatant'], ['policemen', 'policemen', 'any'], ['civilians', 'civilians', 'civilian'], ['members of the Fano militia', 'members of the Fano militia', 'combatant'], ['villagers', 'villagers', 'civilian'], ['people', 'people', 'unknown'],
  ['schoolchildren', 'schoolchildren', 'civilian'], ['French tourists', 'French tourists', 'civilian'], ['relatives of the mayor', 'relatives of the mayor', 'civilian'], ['aid workers', 'aid workers', 'civilian'], ['members of one family', 'members of one family', 'civilian'], ['Chinese engineers', 'Chinese engineers', 'civilian'],
  ['women and children', 'women and children', 'civilian'], ['worshippers', 'worshippers', 'civilian'], ['protesters', 'protesters', 'civilian'], ['journalists', 'journalists', 'civilian'], ['rebels', 'rebels', 'combatant'], ['Taliban fighters', 'Taliban fighters', 'combatant'], ['Israeli soldiers', 'Israeli soldiers', 'combatant'],
  ['government troops', 'government troops', 'combatant'], ['security guards', 'security guards', 'any'], ['farmers', 'farmers', 'civilian'], ['fishermen', 'fishermen', 'civilian'], ['bus passengers', 'bus passengers', 'civilian'], ['members of the security forces', 'members of the security forces', 'combatant'], ['Palestinians', 'Palestinians', 'unknown'],
  ['peacekeepers', 'peacekeepers', 'any'], ['officers', 'officers', 'any'], ['migrants', 'migrants', 'civilian'], ['brothers', 'brothers', 'any'], ['pilgrims', 'pilgrims', 'civilian'], ['prisoners', 'prisoners', 'any'], ['gunmen', 'gunmen', 'combatant'], ['tea pickers', 'tea pickers', 'civilian'], ['lawmakers', 'lawmakers', 'any'],
  ['wedding guests', 'wedding guests', 'civilian'], ['residents of the camp', 'residents of the camp', 'civilian'], ['unarmed civilians', 'unarmed civilians', 'civilian'], ['army officers', 'army officers', 'combatant'], ['Kenyan police officers', 'Kenyan police officers', 'any'], ['employees of a Turkish company', 'employees of a Turkish company', 'civilian'],
  ['local journalists', 'local journalists', 'civilian'], ['men', 'men', 'any'], ['girls aged between nine and 14', 'girls', 'civilian'], ['Sunni worshippers', 'Sunni worshippers', 'civilian'], ['crew members', 'crew members', 'any'], ['Syrian refugees', 'Syrian refugees', 'civilian'], ['suspected insurgents', 'suspected insurgents', 'combatant'], ['drivers', 'drivers', 'civilian'],
];

const VICTIM_FRAMES: readonly string[] = [
  'Five P were killed D.', 'A bomb killed five P.', 'At least five P died in a fire.', 'Gunmen shot dead five P.', 'Police said five P had been killed.', 'The attack left five P dead.', 'Five P were among the dead.'.replace('were among the dead', 'lost their lives'), 'The bodies of five P were found D.', 'Up to five P were wounded.', 'Five other P were killed.', 'Among the injured were five P.',
  'The explosion claimed the lives of five P.', 'Five P, three of them women, were killed.', 'The deaths of five P were confirmed D.', 'Killed in the attack were five P.', 'An attack in which five P were killed', 'Five P were taken hostage.', 'Five P have been killed and seven wounded.',
];

function victimReport(roll: Roll): Report {
  const [victim, wanted, kind] = pick(roll, VICTIMS), frame = pick(roll, VICTIM_FRAMES);
  return { text: tidy(frame.replace(/\bP\b/, victim).replace(/\bD\b/, pick(roll, WEEKDAYS))), wanted: [{ best: 5, victim: wanted, ...(kind === 'any' ? {} : { class: kind }) }], pieces: ['V ' + victim, 'X ' + frame] };
}

/** Doers told of in other sentences, in longer words, or by what they sent. */
const TOLD_DEEDS: readonly string[] = [
  'A kill N in market\nP were killed in a market D, police said.', 'A attacked a village D, officials said. At least N people were killed and 20 others wounded. Houses were burned.', 'P were killed D in what officials called an attack by A.',
  'P were killed in an attack on a village. The attack was carried out by A.', 'P were killed in an attack on a village D. Police suspect A of carrying out the attack.', 'P were killed in an attack on a village. Residents said the attackers were A.',
  'P were killed D. The attackers were identified as A.', 'A said they had killed P.', 'A said D that they killed P.', 'Air strikes by A hit a hospital, killing P.', 'A bombed a school. P were killed.', 'A carried out air strikes that killed P.', 'A launched strikes on a town D. The strikes killed P.',
  'P were shot by A and died.', 'P were killed when a bomb planted by A exploded.', 'P were killed when a rocket launched by A hit a house.', 'P were killed by A disguised as doctors.', 'P were killed by A who stormed a village D.', 'P were killed by A after they refused to leave.', 'P were killed D by A, a spokesman said.',
  'A have claimed an attack that killed P.', 'A carried out an attack that killed P.', 'A were behind an attack that killed P.', 'A shelled a market. At least N people were killed, medics said.', 'P were killed overnight when A broke into their homes.',
  'P were killed when a vehicle was ambushed by A.', 'P were killed after their bus was attacked by A.', 'P died when their car was fired on by A.', 'P were killed in a village that was attacked by A D.', 'A have admitted killing P.', 'A admitted that they had killed P.', 'A bomb planted by A killed P.', 'A night-time raid by A left P dead.',
  'P were among the victims of an attack by A; all of them died.'.replace('P were among the victims of an attack by A; all of them died', 'An attack D by A on a village left P dead'), 'A hurled grenades into a bar, killing P.', 'A drove a truck into a crowd, killing P.', 'A fired rockets at a town and killed P.', 'The killing D of P was the work of A, police said.',
  'P have been killed since Monday by A.', 'P were killed D, apparently by A.', 'P were killed, allegedly by A.', 'P were killed D by suspected members of a group linked to A.'.replace('by suspected members of a group linked to A', 'by people believed to be A'), 'P were abducted D from a bus by A.', 'Police said that A had killed P.', 'It was A who killed P.',
];

function toldDeedReport(roll: Roll): Report {
  const [people, best] = pick(roll, PEOPLE), plural = DOERS.filter(([text]) => isPlural(text) && !/police|suicide|kidnappers/.test(text)), [text, wanted] = pick(roll, plural), deed = pick(roll, TOLD_DEEDS);
  const number = String(best);
  return { text: tidy(deed.replace(/\bA\b(?! (?:bomb planted|night))/, text).replace(/by A\b/, `by ${text}`).replace(/\bP\b/, people).replace(/\bkill N\b/, `kill ${number}`).replace(/\bN people\b/, `${number} people`).replace(/\bD\b/, pick(roll, WEEKDAYS))), wanted: [{ best, perpetrator: wanted }], pieces: ['A ' + text, 'X ' + deed] };
}

/** Sides of a fight: those who died, and who killed them. */
const SIDES: readonly (readonly [victims: string, doers: string, wanted: string])[] = [
  ['soldiers', 'rebels', 'rebels'], ['militants', 'security forces', 'security forces'], ['Taliban fighters', 'Afghan troops', 'Afghan troops'], ['police officers', 'gunmen', 'gunmen'], ['insurgents', 'the army', 'army'], ['government soldiers', 'Houthi fighters', 'Houthi fighters'], ['rebels', 'government forces', 'government forces'],
  ['bandits', 'police', 'police'], ['Hamas fighters', 'Israeli soldiers', 'Israeli soldiers'], ['Israeli soldiers', 'Hezbollah', 'Hezbollah'], ['guerrillas', 'the Colombian army', 'Colombian army'], ['peacekeepers', 'unidentified gunmen', 'unidentified gunmen'], ['al-Shabaab militants', 'Kenyan troops', 'Kenyan troops'],
];
const FIGHTS: readonly string[] = [
  'A killed five V D.', 'Five V were killed by A.', 'Five V were killed in clashes with A.', 'Five V died in a gun battle with A D.', 'A killed five V in a raid.', 'Five V were killed when A attacked their base.', 'A ambushed a patrol, killing five V.', 'Five V were killed in an ambush by A D.', 'Five V were shot dead by A.',
  'A said they had killed five V.', 'Five V were killed in fighting with A.', 'A raided a camp D. Five V were killed.', 'Five V have been killed in an operation by A.', 'Five V were killed in an exchange of fire with A.', 'A attacked a post and killed five V.',
];

function fightReport(roll: Roll): Report {
  const [victims, doers, wanted] = pick(roll, SIDES), frame = pick(roll, FIGHTS);
  return { text: tidy(frame.replace(/\bA\b/, doers).replace(/\bV\b/, victims).replace(/\bD\b/, pick(roll, WEEKDAYS))), wanted: [{ best: 5, perpetrator: wanted, victim: victims, class: 'combatant' }], pieces: ['V ' + victims, 'X ' + frame] };
}

/** Places by what was struck, by a journey, in a headline, or in another sentence; and places of other things. */
const STRUCK: readonly string[] = [
  'P were killed when gunmen attacked N D.', 'Rebels stormed N D, killing P.', 'An attack on N killed P.', 'Fighters shelled N, killing P.', 'Air strikes hit N D, killing P.', 'A missile struck N and killed P.', 'A rocket hit a market in N, killing P.', 'Gunmen raided the village of N and killed P.', 'The N bombing killed P.', 'Warplanes bombed N D. P were killed.',
  'A bus travelling from Dakar to Lagos overturned near N, killing P.', 'P were killed when a flight from Dakar to Lagos crashed in N.', 'The bus was on its way from Dakar to Lagos when it overturned at N. P were killed.', 'P from Dakar were killed in N.', 'Two vehicles collided. P were killed. The accident happened in N.', 'P were killed D. The explosion occurred near N.',
  'Blast in N\nP were killed D, police said.', 'Gunmen kill N in N\nP were killed D, police said.'.replace('Gunmen kill N in', 'Gunmen attack market in'), 'N, June 8 (Agency) - P were killed D when a bus overturned, police said.', 'P were killed in N D, officials in Dakar said.', 'P were killed in N. The injured were taken to a hospital in Dakar.',
  'P were killed in N, the prime minister, speaking in Dakar, said.', 'P were killed in N, a doctor at Dakar General Hospital said.', 'A boat carrying migrants from Libya sank off N. P drowned.', 'P, two of them from Dakar, were killed in N.', 'P were killed in N D and were buried in Dakar.', 'Militants based in Somalia killed P in N.', 'P were killed in N, home to a large army base.', 'The army said from its headquarters in Dakar that P had been killed in N.',
  'Gunmen attacked N D. P were killed, residents said.', 'Clashes erupted in N D. P were killed.', 'A fire broke out at a factory in N D. P died.', 'N was hit by floods D. P drowned.', 'In N, a wall collapsed and killed P.', 'A wall collapsed in N D, police said. P died in the rubble.', 'P were killed in fighting in N, where rebels have been active for years.',
  'P, from Clearwater, Florida, were killed in N.', 'P who had travelled from the Lagos suburb of Ikeja were killed in N.', 'P were killed in N, hundreds of kilometres from Dakar.', 'A convoy heading for Dakar hit a mine in N. P were killed.', 'France condemned an attack in N that killed P.', 'P were killed in N by soldiers from Chad.',
];

function struckReport(roll: Roll): Report {
  const [people, best] = pick(roll, PEOPLE), frame = pick(roll, STRUCK), name = pick(roll, NAMES);
  return { text: tidy(frame.replace(/\bN\b/, /^N, June/.test(frame) ? name.toUpperCase() : name).replace(/\bP\b/, people).replace(/\bD\b/, pick(roll, WEEKDAYS))), wanted: [{ best, place: name }], pieces: ['X ' + frame, 'N ' + name] };
}

/** Speakers by their papers, offices and names. */
const BODIES: readonly (readonly [text: string, wanted: string])[] = [
  ['the health ministry', 'health ministry'], ['the army', 'army'], ['the Syrian Observatory for Human Rights', 'Syrian Observatory for Human Rights'], ['the UN', 'UN'], ['police', 'police'], ['the civil defence', 'civil defence'], ['the Red Cross', 'Red Cross'], ['the Kurdish-led administration', 'Kurdish-led administration'], ['Human Rights Watch', 'Human Rights Watch'], ['the regional government', 'regional government'],
];
const PAPERS: readonly string[] = [
  'a report by B|said', 'a statement from B|said', 'a statement issued by B|said', 'B sources|said', 'a spokesman for B|said', 'a B spokesman|said', 'Karim Daoud, a spokesman for B,|said', 'Karim Daoud of B|said', 'Karim Daoud, head of B,|said', 'Karim Daoud, who heads B,|said', 'B spokesman Karim Daoud|said', 'the head of B, Karim Daoud,|said',
  "B's spokesman, Karim Daoud,|said", 'data from B|show', 'figures from B|showed', 'the organisation known as the Blue Helmets|said', 'the director of B|said', 'B on Monday|said', 'B, which has offices in the area,|said', 'sources in B|said', 'an official at B|said', 'an official from B|told reporters', 'officials at B|told AFP', 'a source close to B|said', 'three sources in B|told Reuters',
];
const PAPER_SPEECH: readonly string[] = ['S V that E.', 'E, S V.', 'E, according to S.', 'According to S, E.', 'S V E D.', 'E D, S V.', '"N P lost their lives," S V.'];

function paperReport(roll: Roll): Report {
  const [people, best] = pick(roll, PEOPLE), [body, bodyWanted] = pick(roll, BODIES), paper = pick(roll, PAPERS), event = pick(roll, EVENTS), frame = pick(roll, PAPER_SPEECH);
  const [who, verb] = paper.split('|') as [string, string];
  const bare = / B (?:spokesman|sources)|^B (?:sources|spokesman)/.test(' ' + who) ? body.replace(/^the /, '') : body;
  const speaker = who.replace(/\bB\b/, bare);
  const quoted = frame.startsWith('"') && /figures|data/.test(who);
  const text = frame.replace(/\bE\b/, event).replace(/\bS\b/, speaker).replace(/\bV\b/, quoted ? 'said' : verb).replace(/\bD\b/, pick(roll, WEEKDAYS)).replace(/\bN P\b/, people).replace(/\bP\b/, people);
  const wanted = speaker.replace(/^(?:the|an|a) /, '').replace(/ on Monday$/, '').replace(/, which.*$/, '').replace(/, who heads.*$/, '').replace(/^(?:figures|data) from .*$/, bodyWanted).replace(/^(statement .*)$/, `$1|${bodyWanted}`).replace(/,$/, '');
  return { text: tidy(text), wanted: [{ best, attribution: wanted }], pieces: ['B ' + body, 'S ' + paper, 'X ' + frame, 'E ' + event] };
}

/** Families of reports, by name. */
export const FAMILIES: Readonly<Record<string, (roll: Roll) => Report>> = {
  'who says so': attributionReport, 'nobody says so': silentReport, 'two sources in turn': turnsReport,
  'who did it': deedReport, 'whose deed it was': ownedReport, 'nobody did it': nobodyReport, 'two happenings': twoDeedsReport, 'who did it, told otherwise': toldDeedReport, 'sides of a fight': fightReport,
  'who says so, by their papers': paperReport, where: placeReport, 'where, told otherwise': struckReport, when: dateReport, 'days of other things': otherDayReport, whom: victimReport,
};

/** The content words of a slot, as the evaluation compares them. */
const wordsOf = (s: string): Set<string> => new Set(s.toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N} ]/gu, ' ').split(/\s+/).filter((w) => w && !/^(?:the|a|an|of|in|at|by|to|its|their|and)$/.test(w)));
const shared = (x: Set<string>, y: Set<string>): number => [...x].filter((w) => y.has(w)).length;

/** Half of all their words are the same. */
export function similar(a: string, b: string): boolean {
  const x = wordsOf(a), y = wordsOf(b), n = shared(x, y);
  return x.size > 0 && y.size > 0 && n / (x.size + y.size - n) >= 0.5;
}

/** Half of the shorter one's words are in the other. */
export function near(a: string, b: string): boolean {
  const x = wordsOf(a), y = wordsOf(b);
  return x.size > 0 && y.size > 0 && x.size <= 8 && shared(x, y) / Math.min(x.size, y.size) >= 0.5;
}

