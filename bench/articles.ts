/**
 * Articles of our own for measurements: ordinary news (most of whose sentences report no casualties) and dense casualty reports. Deterministic; every
 * sentence is drawn from a frame whose words vary, so that no two articles are alike.
 */
export interface Written { readonly name: string; readonly text: string }

type Random = (n: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * n);
  };
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  place: 'Kandahar|Mosul|Maiduguri|Aden|Goma|Gao|Jolo|Kharkiv|Peshawar|Mogadishu|Benghazi|Cali|Srinagar|Juba|Homs|Herat|Kirkuk|Quetta|Khartoum|Donetsk|Lyon|Ottawa|Perth|Osaka|Bristol|Malmo|Leipzig|Toledo'.split('|'),
  land: 'Afghanistan|Iraq|Nigeria|Yemen|Congo|Mali|the Philippines|Ukraine|Pakistan|Somalia|Libya|Colombia|India|Syria|Sudan|France|Canada|Australia|Japan|Sweden'.split('|'),
  name: 'Maria Lopez|John Carter|Amina Yusuf|Peter Novak|Ahmad Khalil|Helen Brandt|Li Wei|Samuel Osei|Ivan Petrov|Fatima Noor|George Hall|Rosa Marin|David Cohen|Anna Berg|Joseph Okello'.split('|'),
  office: 'the finance ministry|the central bank|the city council|the port authority|the health ministry|the election commission|the supreme court|the weather service|the farmers\' union|the education department|the railway company'.split('|'),
  role: 'a spokesman for the company|the mayor|a senior economist|the minister|the head teacher|a union leader|an opposition lawmaker|the coach|a shop owner|the museum director|a resident of the old town'.split('|'),
  noun: 'budget|bridge|harvest|reform|tax plan|water supply|housing scheme|stadium|trade agreement|festival|hospital wing|railway line|fishing quota|school year|energy bill|film prize|data centre|museum'.split('|'),
  deed: 'approved|postponed|criticised|defended|reviewed|welcomed|rejected|announced|opened|questioned|expanded|presented'.split('|'),
  quality: 'long-awaited|controversial|ambitious|modest|costly|popular|unpopular|temporary|regional|historic|careful|delayed'.split('|'),
  day: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'.split('|'),
  month: 'January|February|March|April|June|July|September|October|November|December'.split('|'),
  topic: 'rising prices|the drought|unemployment|traffic in the centre|the new curriculum|exports to the region|broadband access|the price of bread|the quality of the river|tourism along the coast|the state of the roads'.split('|'),
  victims: 'soldiers|villagers|farmers|police officers|traders|students|militants|civilians|fishermen|miners|pilgrims|aid workers'.split('|'),
  means: 'a car bomb|an airstrike|an ambush|a roadside bomb|shelling|a landmine|a suicide bomber|gunfire|a landslide|a factory fire|a ferry accident'.split('|'),
  source: 'hospital officials|police|a military spokesman|the rescue service|residents|the Observatory|a local official|the interior ministry|witnesses|the Red Crescent'.split('|'),
  bound: 'At least|More than|About|Nearly|Up to|As many as|Some|No fewer than'.split('|'),
  small: 'two|three|four|five|six|seven|eight|nine|ten|eleven'.split('|'),
  one: 'a soldier|a policeman|a farmer|a nurse|a teacher|a journalist|a boy|an elderly woman|a driver|a guard'.split('|'),
};

/** Sentences of a paper that report no casualties. `{n}` is a number of two digits, `{N}` a larger one. */
const ORDINARY: readonly string[] = [
  'The {quality} {noun} was {deed} by {office} on {day} after weeks of talks about {topic}.',
  '"We have waited a long time for this {noun}," said {name}, {role}, who has worked on it since the spring.',
  'Shares in {place} fell {n} percent as investors weighed {topic} against the {quality} {noun}.',
  'Critics say that the {noun} does little for {topic}, and that the money would be better spent elsewhere.',
  'Under the plan, {office} would spend ${n} million over {small} years, starting in {month} 2019.',
  '{name}, {n}, told reporters that {topic} had become the first thing people ask about.',
  'The road between {place} and {place} runs for {n} kilometres along the coast and is closed in winter.',
  'In {place}, where the {noun} was first proposed, shops stayed open late and the cafes were full.',
  'It was not clear whether {office} would publish the report before the vote on {month} {n}.',
  'Heavy rain is expected in the north of {land}, with temperatures of up to {n} degrees by {day}.',
  'The team won 3-1 at home, its {small}th victory in a row, and will travel to {place} next week.',
  'Analysts at {office} expect the economy of {land} to grow by 2.{small2} percent this year.',
  'The exhibition, which opens on {day}, shows {N} objects from the collection of the {noun}.',
  'A spokeswoman said the {quality} {noun} had been {deed} twice and that nothing had been decided.',
  'For now, the people of {place} are more concerned with {topic} than with the {quality} {noun}.',
  'Police arrested {small} people in connection with the theft of paintings from a gallery in {place}.',
  'Parliament voted {n} to {n} in favour of the {noun}, with several members abstaining.',
  'The company employs {N} workers in {land} and plans to hire another {n} before {month}.',
  'Ministers from {land} and {land} met in {place} to discuss {topic}; a second meeting is planned.',
  'Nobody at the office of {name} could be reached for comment on the {quality} {noun}.',
  'As the evening went on, musicians played in the square and children ran between the tables.',
  'The decision, long expected by {role}, came as a surprise to almost everybody else in {place}.',
];

const CASUALTY: readonly string[] = [
  '{bound} {n} {victims} were killed and {n} others were wounded by {means} in {place} on {day}, {source} said.',
  'The attack killed {one} and injured {small} {victims}, according to {source}.',
  '{bound} {n} {victims} died when {means} hit a market in {place}, {source} told reporters.',
  'The death toll rose to {n} after {small} of the wounded died in hospital, {source} said on {day}.',
  'Among the dead were {small} women and {small} children, {source} added.',
  '{name}, {n}, was shot dead outside his home in {place} late on {day}.',
  'Dozens of {victims} were missing after {means} near {place}; rescuers pulled out {small} bodies.',
  '{source2} said no casualties were reported in {place}, but {small} houses were destroyed.',
  'Gunmen kidnapped {small} {victims} on the road between {place} and {place}.',
  'Clashes near {place} left {small} {victims} dead and {n} injured.',
  'More than {N} people have been killed in {land} since {month} 2015, {source} say.',
  'The army said it had killed {n} militants in air raids on {place} province on {day}.',
];

const number = (random: Random): string => String(11 + random(86));

function fill(frame: string, random: Random): string {
  const filled = frame.replace(/\{(\w+)\}/g, (_, key: string) => {
    if (key === 'n') return number(random);
    if (key === 'N') return `${1 + random(9)},${String(100 + random(899))}`;
    if (key === 'small2') return String(1 + random(9));
    const list = WORDS[key === 'source2' ? 'source' : key] as readonly string[];
    return list[random(list.length)] as string;
  });
  return (filled[0] as string).toUpperCase() + filled.slice(1);
}

/** An article of about `length` characters, in which one sentence of `every` reports casualties. */
export function write(of: { readonly length: number; readonly every: number; readonly seed: number }): string {
  const random = randomFrom(of.seed);
  const paragraphs: string[] = [];
  for (let size = 0; size < of.length;) {
    const sentences = Array.from({ length: 2 + random(3) }, () => {
      const frames = random(of.every) === 0 ? CASUALTY : ORDINARY;
      return fill(frames[random(frames.length)] as string, random);
    });
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return paragraphs.join('\n\n').slice(0, of.length);
}

/** Many articles of one kind. */
export const writeMany = (of: { readonly articles: number; readonly length: number; readonly every: number; readonly seed: number }): readonly Written[] =>
  Array.from({ length: of.articles }, (_, i) => ({ name: `${of.seed}-${i}`, text: write({ length: of.length, every: of.every, seed: of.seed * 1000 + i }) }));

const REPORTS: readonly string[] = [
  '{bound} {n} {victims} were killed and {small} others were wounded when {means} hit the village of {village} in {land} on {day}, {source} said.',
  'A bus carrying {victims} fell into a ravine near {village}, {land}, on {day}, killing {small} and injuring {n}, {source} said.',
  'Floods swept through {village} in the north of {land} on {day}, drowning {small} people; {n} were missing, {source} said.',
  'Gunmen attacked a checkpoint outside {village}, {land}, on {day}, killing {small} {victims}, according to {source}.',
  'Clashes in {village}, {land}, left {n} {victims} dead and {small} injured on {day}, {source} reported.',
  'Police opened fire on a protest in {village}, {land}, on {day}; {small} people died and {n} were taken to hospital, {source} said.',
];

const SYLLABLES = 'ba|da|fa|ga|ha|ka|la|ma|na|pa|ra|sa|ta|wa|za|bel|dor|kan|lim|mor|nas|pel|ros|tal|ven'.split('|');

/** Reports of one day's events each, of places, days and numbers of their own, with the lines that name outlet and day: as an analyst collects them over years. */
export function writeReports(of: { readonly reports: number; readonly seed: number }): readonly Written[] {
  const random = randomFrom(of.seed);
  const pick = (list: readonly string[]): string => list[random(list.length)] as string;
  return Array.from({ length: of.reports }, (_, i) => {
    const name = `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}`;
    const village = (name[0] as string).toUpperCase() + name.slice(1);
    const lead = fill((REPORTS[i % REPORTS.length] as string).replaceAll('{village}', village), random);
    const body = Array.from({ length: 5 }, () => fill(pick(ORDINARY), random));
    const published = `20${10 + random(14)}-${String(1 + random(12)).padStart(2, '0')}-${String(1 + random(28)).padStart(2, '0')}`;
    return { name: `report-${i + 1}`, text: `Outlet: Wire ${1 + random(12)}\nPublished: ${published}\n\n${lead} ${body.slice(0, 2).join(' ')}\n\n${body.slice(2).join(' ')}\n` };
  });
}
