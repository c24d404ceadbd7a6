/**
 * Articles that pass from one happening to another and back, of pieces that each say which of the two they tell of.
 *
 * In a piece of a kind `{n}` is its dead, `{at}` where it was ("in Karsan"), `{on}` when. In a passing and a return `{B}` is a sentence that tells the other
 * happening whole, `{b}` the same as a clause behind "when", `{killing}` its participle; `{P}` and `{Q}` the places, `{D}` and `{E}` the days, `{kind}` and `{other}` what is said of each ("raid"),
 * `{a}`, `{m}` and `{c}` the first one's dead, some of them and its later figure, `{x}`, `{y}` and `{z}` those of the other. A passing says how the two must lie to each other.
 */

export type Roll = (n: number) => number;
type Which = 'A' | 'B';

/** Which happening each number of a text belongs to. */
export interface Mark { readonly n: number; readonly of: Which; readonly effect: string }
export interface Passage { readonly text: string; readonly published: string; readonly marks: readonly Mark[]; readonly pieces: readonly string[] }

interface Kind {
  readonly name: string;
  readonly noun: string;
  /** A sentence of its own; the number is `{n}`. */
  readonly whole: readonly string[];
  /** What happened, as a clause without its dead, and with them as its subject. */
  readonly clause: readonly string[];
  readonly killing: string;
  readonly people: string;
  readonly where: string;
}

const KINDS: readonly Kind[] = [
  { name: 'raid', noun: 'raid', people: 'villagers', where: 'in', killing: 'killing {n} villagers', whole: ['Gunmen raided {P} {on} and killed {n} villagers.', '{n} villagers were killed {on} when gunmen attacked {P}.', 'Armed men on motorbikes shot dead {n} villagers in {P} {on}.', 'A raid on {P} {on} left {n} villagers dead.'], clause: ['gunmen raided {P}', 'armed men attacked {P}'] },
  { name: 'air strike', noun: 'air strike', people: 'civilians', where: 'in', killing: 'killing {n} civilians', whole: ['An air strike on {P} killed {n} civilians {on}.', 'Warplanes bombed a market in {P} {on}, killing {n} civilians.', '{n} civilians were killed when a jet bombed houses in {P} {on}.'], clause: ['warplanes bombed a school in {P}', 'a jet hit a bakery in {P}'] },
  { name: 'bomb', noun: 'bombing', people: 'people', where: 'in', killing: 'killing {n} people', whole: ['A bomb exploded at a bus stop in {P} {on}, killing {n} people.', 'A car bomb killed {n} people in {P} {on}.', '{n} people died in {P} {on} when a bomb went off outside a mosque.'], clause: ['a bomb went off in {P}', 'a suicide bomber blew himself up in {P}'] },
  { name: 'crash', noun: 'crash', people: 'passengers', where: 'near', killing: 'killing {n} passengers', whole: ['A bus plunged into a ravine near {P} {on}, killing {n} passengers.', '{n} passengers were killed {on} when a bus hit a lorry near {P}.', 'A bus crash near {P} {on} killed {n} passengers.'], clause: ['a bus overturned near {P}', 'a minibus hit a truck near {P}'] },
  { name: 'boat', noun: 'accident', people: 'passengers', where: 'off', killing: 'drowning {n} passengers', whole: ['A boat capsized off {P} {on} and {n} passengers drowned.', 'A ferry sank off {P} {on}, killing {n} passengers.', '{n} passengers drowned {on} when an overloaded boat went down off {P}.'], clause: ['a boat sank off {P}', 'a ferry capsized off {P}'] },
  { name: 'fire', noun: 'fire', people: 'workers', where: 'in', killing: 'killing {n} workers', whole: ['A fire at a garment factory in {P} killed {n} workers {on}.', 'Fire swept through a warehouse in {P} {on}, killing {n} workers.', '{n} workers died {on} in a blaze at a mill in {P}.'], clause: ['fire broke out at a factory in {P}', 'a warehouse burned down in {P}'] },
  { name: 'mine', noun: 'collapse', people: 'miners', where: 'in', killing: 'killing {n} miners', whole: ['A gold mine collapsed in {P} {on}, killing {n} miners.', '{n} miners died {on} when a pit caved in at {P}.', 'The collapse of a coal mine in {P} killed {n} miners {on}.'], clause: ['a shaft collapsed at {P}', 'a pit caved in at {P}'] },
];

/** A village with a second place a long way from it; none is like another. */
const PLACES = ['Karsan', 'Orvel', 'Dorma', 'Tavol', 'Belkar', 'Nasira', 'Lomma', 'Porvira'] as const;

/** Villages whose names look like those of others. */
const TWINS: Readonly<Record<string, string>> = { Karsan: 'Karsana', Orvel: 'Orvella', Dorma: 'Dormai', Tavol: 'Tavola' };

/** Thursday. */
const PUBLISHED = '2024-03-14';
/** Days of the article's own news, and earlier ones. */
const NEWS = ['on Tuesday', 'on Wednesday', 'on 12 March', 'late on Wednesday', 'on Tuesday morning'] as const;
const EARLIER = ['on Sunday', 'on Monday', 'on 9 March', 'on 10 March', 'on Saturday'] as const;

/** How the other happening lies to the first one. */
type Relation = 'elsewhere' | 'both' | 'past' | 'aside';
interface Passing {
  readonly text: string;
  readonly relation: Relation;
  /** Both are of one kind, or of two. */
  readonly alike?: boolean;
  /** It opens a paragraph. */
  readonly opens?: boolean;
  /** Both were at one place, so that nothing goes back by its name. */
  readonly here?: boolean;
  /** The places have names that look alike. */
  readonly namesake?: boolean;
}

const way = (relation: Relation, texts: readonly string[], more: Omit<Passing, 'text' | 'relation'> = {}): readonly Passing[] => texts.map((text) => ({ text, relation, ...more }));

/** What leads over to the other happening. */
export const PASSINGS: readonly Passing[] = [
  ...way('both', ['{B}', 'In a separate incident, {b}, {killing}.', 'Elsewhere, {b} {on}, {killing}.', 'Meanwhile, {b} {on}, {killing}.', 'Separately, {b} {on}, {killing}.', 'In another incident {on}, {b}, {killing}.', '{On}, {b}, {killing}.', 'It came after {b} {on}, {killing}.', 'The {kind} came a day after {b}, {killing}.', 'Two days earlier, {b}, {killing}.', 'The day before, {x} {people} had died in a {other} in {Q}.', '{Last}, {b}, {killing}.', 'Earlier in the week, {b}, {killing}.', 'Police in {Q} said {x} {people} had died in a {other} there {on}.', 'In {Q}, {x} {people} were killed {on} when {bare}.', 'The {other} in {Q} {on}, in which {x} {people} died, is still being looked into.', 'Officials are also looking into a {other} in {Q} in which {x} {people} died {on}.', 'On the same road, {b} {on}, {killing}.', 'Only days ago {b}, {killing}.', 'The {kind} was the second disaster in a week: {on} {b}, {killing}.', 'That was not the only loss: {on} {b}, {killing}.', 'The governor also visited {Q}, where {x} {people} were killed {on} when {bare}.', 'A further {x} {people} died {on} when {b}.', 'Another {x} {people} were killed when {b} {on}.', 'Hours later, {b}, {killing}.', 'The next day, {b}, {killing}.', 'Barely a day later, {b}, {killing}.', 'In {Q}, mourners were still burying the {x} {people} killed {on} when {bare}.']),
  ...way('elsewhere', ['On the same day, {b}, {killing}.', 'The same day, {x} {people} died in a {other} in {Q}.', 'Around the same time, {b}, {killing}.', 'At about the same hour, {b}, {killing}.', 'Also {dayA}, {b}, {killing}.', 'In {Q}, {x} {people} were killed the same day.', 'Earlier that day, {b}, {killing}.', 'Later that day {b}, {killing}.', 'The same evening, {x} {people} died in {Q} when {bare}.']),
  ...way('elsewhere', ['Another {other} in {Q} killed {x} {people}.', 'A similar {other} in {Q} killed {x} {people}.', 'In a second {other}, in {Q}, {x} {people} were killed.', '{X} more {people} died in a {other} in {Q}.'], { alike: true }),
  ...way('past', ['Last year {b}, {killing}.', 'In 2021, {b}, {killing}.', 'In January {b}, {killing}.', 'A {other} in {Q} killed {x} {people} in 2019.', 'The country has seen worse: in 2016 {b}, {killing}.', 'A month ago {b}, {killing}.', 'Three years ago {b}, {killing}.', 'In November a {other} in {Q} killed {x} {people}.']),
  // Several in one breath, and one after the other in a note.
  ...way('both', ['In all, {a} {peopleA} died in the {kind} in {P} {dayA} and {x} {people} in the {other} in {Q} {on}.', 'The {kind} in {P} {dayA} killed {a} {peopleA}, it adds, and that in {Q} {on} killed {x}.', 'The count is {a} dead in {P} and {x} in the {other} in {Q} {on}.', 'For {Q}, where {b} {on}, the monitor now lists {x} {people} killed.', 'The {other} in {Q}, where the search ended on Wednesday with {x} {people} dead, is another matter.', 'From the {other} in {Q} {on} the hospital received {x} bodies.', 'In the {other} in {Q} {on}, {x} {people} died.', 'Then came the {people} of {Q}. The hospital there said that {x} of them had died {on} when {bare}.', 'In {Q}, where {b} {on}, a doctor gives {x} dead.', '{Q} is 60 km away, and it is there that {bare} {on}. Officials now speak of {x} dead in that {other}.', 'The village is not far from {Q}, where {x} {people} were killed {on} when {bare}.']),
  ...way('both', ['{Q}, {day}: {b}, {killing}.', '{DayA}, {P}. We hold the names of {a} dead.\n\n{Day}, {Q}. {Bare}, {killing}.', '{Q}, {day}. {Bare}, {killing}.', '{X} {people} died {on} when {b}.', 'As for {Q}, {b} there {on}, {killing}.'], { opens: true }),
  ...way('elsewhere', ['{P}, {dayOfA}: {a} dead.\n\n{Q}, the same day: {x} dead.', '{X} {people} died when {b}.', 'At {Q}, on the same day, {x} {people} died when {bare}.', 'The same day {b}, where {x} {people} were killed.'], { alike: false, opens: true }),
  ...way('both', ['The following day {bare} in the same town, {killing}.', 'On the next night {bare} there, too, {killing}.', 'The day after, {bare} at the very same place, {killing}.', 'It was the second blow to the town in a week: {on} {bare} there, {killing}.', 'A day before, {x} {people} had died in the same town when {bare}.'], { here: true, alike: false }),
  ...way('aside', ['It is the place where {x} {people} died two years ago when {bare}.', 'The spot is a short walk from the square in which {x} {people} were killed in May 2021 when {bare}.'], { here: true }),
  ...way('past', ['In the same town, {x} {people} died in 2019 when {bare}.', 'The town has known such days before: in 2017 {bare} there, {killing}.'], { here: true }),
  ...way('both', ['It should not be taken for {Q}, 40 km away, where {x} {people} had died {on} when {bare}.', 'It is another place than {Q}, where {x} {people} were killed {on} when {bare}.', 'Another village, {Q}, is where {bare} {on}, {killing}.'], { namesake: true }),
  ...way('past', ['Every spring {Q} remembers the {x} {people} who died when {bare} in 2019.', 'It was the eve of the anniversary of the {other} in {Q} that killed {x} {people} in 2020.']),
  ...way('elsewhere', ['The same night {bare}, 9 km from the town, {killing}.', 'At a farm nearby {x} people were killed.', 'Gunmen also fired on a lorry 12 km from the village, where {x} traders were killed.', 'On the same evening {bare} some 7 km from the place, {killing}.'], { here: true, alike: false }),
  ...way('both', ['They include the {a} {peopleA} killed in {P} {dayA} and the {x} killed in the same town on the following night.', 'Of the dead, {a} fell in {P} {dayA} and {x} {on}.'], { here: true, alike: false }),
  ...way('elsewhere', ['Then came those from {Q}. The hospital there says that {x} of them are dead.', 'Next came the {people} of {Q}. A doctor counted {x} of them dead.'], { alike: false, opens: true }),
  ...way('both', ['{P}: {a} dead. {Q}: {x} dead.', 'For {P} the mission lists {a} dead. For {Q} it lists {x} killed {on}.'], { opens: true }),
  ...way('past', ['It is 50 years old, and it was there that {bare} in May 2020. {X} {people} died in that {other}.']),
  ...way('aside', ['It is the worst such disaster since 2018, when {b}, {killing}.', 'The {kind} is the deadliest since May 2020, when {b}, {killing}.', 'It came a year after {b}, {killing}.', 'The {kind} follows another {other} in {Q} {on} in which {x} {people} died.']),
];

/** What goes on with the happening that was told last; `{P}` and `{a}` are its own here. */
const GOING_ON: readonly (readonly [text: string, ...marks: string[]])[] = [
  [''], [''], ['Police have opened an investigation.'], ['Nobody has claimed responsibility.'], ['{m} of the dead were children.', 'm'], ['The dead included {m} women.', 'm'], ['{m} others were injured.', 'mi'], ['Among them were {m} members of one family.', 'm'],
  ['Hospital officials put the number of dead at {c}.', 'c'], ['Rescuers said the toll could rise.'], ['The mayor said {m} more were in hospital.', 'mi'], ['“We carried {a} bodies,” said a teacher.', 'a'], ['The victims were buried the following day.'], ['The road was closed for hours.'], ['At least {m} people were wounded.', 'mi'],
];

/** What follows an aside is of the news again. */
const NOTHING: typeof GOING_ON = [['']];
const OF_THE_PAST: typeof GOING_ON = [[''], [''], ['{m} of the dead were children.', 'm'], ['The dead included {m} women.', 'm'], ['{m} others were injured.', 'mi'], ['At least {m} people were wounded.', 'mi'], ['Nobody was ever charged.']];

/** What goes back to the first happening. */
const RETURNS: readonly (readonly [text: string, ...marks: string[]])[] = [
  [''], [''], ['In {P}, the toll has risen to {c}.', 'c'], ['In {P}, {m} people were still in hospital.', 'mi'], ['The number of dead in {P} has since risen to {c}, officials said.', 'c'], ['{M} of those killed in {P} were children.', 'm'], ['The {a} dead of {P} were buried on Thursday.', 'a'], ['Residents of {P} said that {c} people had been killed there.', 'c'], ['A doctor in {P} said that {c} bodies had been brought in.', 'c'], ['The {kind} in {P} killed {m} children, a nurse said.', 'm'], ['Of those who died in {P}, {m} were women.', 'm'], ['Police in {P} spoke of {c} dead.', 'c'],
];

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', '13', '14', '15', '16', '17', '18', '19', '21', '22', '23', '24', '26', '27', '28', '29', '31', '33', '34'];
const AMOUNTS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23, 24, 26, 27, 28, 29, 31, 33, 34];

const pick = <T>(roll: Roll, of: readonly T[]): T => of[roll(of.length)] as T;
const capital = (s: string): string => s.replace(/^\P{L}*\p{Ll}/u, (c) => c.toUpperCase());

interface Told { readonly kind: Kind; readonly place: string; readonly day: string; readonly n: number; readonly few: number; readonly later: number; readonly of: Which }

/** Numbers that differ, so that each mark is known by its number. */
function numbers(roll: Roll): (from: number, to: number) => number {
  const used = new Set<number>();
  return (from, to) => { for (;;) { const n = AMOUNTS[from + roll(to - from)] as number; if (!used.has(n)) { used.add(n); return n; } } };
}

export function passageOf(roll: Roll, passing: Passing): Passage {
  const number = numbers(roll);
  const kindA = pick(roll, KINDS);
  const kindB = passing.alike === true ? kindA : pick(roll, passing.alike === false ? KINDS.filter((k) => k !== kindA) : KINDS);
  const [P, other] = [pick(roll, PLACES.slice(0, 4)), pick(roll, PLACES.slice(4))];
  const Q = passing.here === true ? P : passing.namesake === true ? TWINS[P] ?? other : other;
  const a: Told = { kind: kindA, place: P, day: pick(roll, NEWS), n: number(5, 22), few: number(0, 4), later: number(22, 29), of: 'A' };
  const b: Told = { kind: kindB, place: Q, day: pick(roll, EARLIER), n: number(5, 22), few: number(0, 4), later: number(22, 29), of: 'B' };
  const pieces: string[] = [`passing: ${passing.text}`, `kinds: ${[kindA.name, kindB.name].sort().join(' + ')}`];
  const marks: Mark[] = [];
  const mark = (told: Told, names: readonly string[]): void => { for (const name of names) marks.push({ n: name.startsWith('m') ? told.few : name === 'c' ? told.later : told.n, of: told.of, effect: name.endsWith('i') ? 'injured' : 'killed' }); };
  const whole = (told: Told): string => fill(pick(roll, told.kind.whole), told, told);
  const lead = whole(a);
  mark(a, ['a']);
  const on = pick(roll, GOING_ON);
  mark(a, on.slice(1));
  const over = filledPassing(passing.text, { a, b, roll });
  mark(b, ['x']);
  // What lies years back has no wounded in hospital, and nobody expects its toll to rise.
  const onB = pick(roll, passing.relation === 'past' ? OF_THE_PAST : passing.relation === 'aside' ? NOTHING : GOING_ON);
  mark(b, onB.slice(1));
  const back = pick(roll, passing.here === true ? NOTHING : RETURNS) as (typeof RETURNS)[number];
  mark(a, back.slice(1));
  pieces.push(`on: ${on[0]}`, `on B: ${onB[0]}`, `back: ${back[0]}`);
  const breaks = [' ', '\n\n', '\n\n'];
  const [first, second] = [passing.opens === true ? '\n\n' : pick(roll, breaks), pick(roll, breaks)];
  const text = [[lead, fill(on[0], a, b)].filter(Boolean).join(' '), first, [over, fill(onB[0], b, a)].filter(Boolean).join(' '), back[0] === '' ? '' : `${second}${fill(back[0], a, b)}`].join('');
  return { text, published: PUBLISHED, marks, pieces };
}

const word = (n: number): string => WORDS[AMOUNTS.indexOf(n)] as string;

/** A piece about one happening. */
function fill(text: string, own: Told, other: Told): string {
  const filled = text.replaceAll('{P}', own.place).replaceAll('{Q}', other.place).replaceAll('{on}', own.day).replaceAll('{n}', word(own.n)).replaceAll('{a}', word(own.n)).replaceAll('{m}', word(own.few)).replaceAll('{M}', word(own.few)).replaceAll('{c}', word(own.later)).replaceAll('{kind}', own.kind.noun);
  return capital(filled);
}

function filledPassing(text: string, { a, b, roll }: { readonly a: Told; readonly b: Told; readonly roll: Roll }): string {
  const clause = pick(roll, b.kind.clause).replaceAll('{P}', b.place);
  const bare = clause.replace(new RegExp(` (?:in|near|off|at) ${b.place}$`), '').replace(b.place, 'the place');
  const last = b.day.replace('on ', '');
  const filled = text.replaceAll('{Bare}', capital(bare)).replaceAll('{Day}', capital(last)).replaceAll('{DayA}', capital(a.day.replace('on ', ''))).replaceAll('{dayOfA}', a.day.replace('on ', '')).replaceAll('{day}', last).replaceAll('{a}', word(a.n)).replaceAll('{peopleA}', a.kind.people).replaceAll('{B}', fill(pick(roll, b.kind.whole), b, a)).replaceAll('{b}', clause).replaceAll('{bare}', bare).replaceAll('{killing}', b.kind.killing).replaceAll('{people}', b.kind.people)
    .replaceAll('{kind}', a.kind.noun).replaceAll('a {other}', /^[aeiou]/.test(b.kind.noun) ? 'an {other}' : 'a {other}').replaceAll('A {other}', /^[aeiou]/.test(b.kind.noun) ? 'An {other}' : 'A {other}').replaceAll('{other}', b.kind.noun).replaceAll('{Q}', b.place).replaceAll('{P}', a.place)
    .replaceAll('{on}', b.day).replaceAll('{On}', capital(b.day)).replaceAll('{Last}', `Last ${/^\d/.test(last) ? 'weekend' : last}`).replaceAll('{dayA}', a.day).replaceAll('{n}', word(b.n)).replaceAll('{x}', word(b.n)).replaceAll('{X}', capital(word(b.n)));
  return capital(filled);
}
