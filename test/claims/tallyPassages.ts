/**
 * Whole notes of monitors, offices and newspapers: a happening, then a paragraph whose period, counter, figure, parts and further figures stand in sentences of their own, then another happening.
 * Put together from pieces, so that the truth is known: what is of the tally, since when and until when, what is a part, and what is of no tally.
 */

export interface Passage {
  readonly text: string;
  /** The numbers that belong to the tally; the first is the whole. */
  readonly figures: readonly number[];
  /** Of them, those that are parts of the first. */
  readonly parts: readonly number[];
  readonly window: readonly [from: string, to: string];
  /** The numbers of the happenings beside it. */
  readonly happenings: readonly number[];
  readonly pieces: readonly string[];
}

/** A Friday; the last evening is that of the 18th. */
export const PASSAGE_PUBLISHED = '2025-09-19';

type Roll = (n: number) => number;
const named = <T>(roll: Roll, of: Readonly<Record<string, T>>): readonly [string, T] => { const all = Object.entries(of); return all[roll(all.length)] as [string, T]; };

interface Period { /** "From 2 to 18 September" */ readonly opens: string; readonly inside: string; readonly days: readonly [from: string, to: string] }
const both = (words: string, from: string, to: string): Period => ({ opens: words, inside: words[0]?.toLowerCase() + words.slice(1), days: [from, to] });

export const PERIODS: Readonly<Record<string, Period>> = {
  days: both('From 2 to 18 September', '2025-09-02', '2025-09-18'),
  between: both('Between 2 and 18 September', '2025-09-02', '2025-09-18'),
  'last night': both('From 2 September to last night', '2025-09-02', '2025-09-18'),
  'first day': both('From 2 September, the day of the first strike, to last night', '2025-09-02', '2025-09-18'),
  'when began': both('From 2 September, when the marches began, to yesterday', '2025-09-02', '2025-09-18'),
  'until Thursday': both('From 2 September until Thursday evening', '2025-09-02', '2025-09-18'),
  'and Thursday': both('Between 2 September, the day of the decree, and Thursday', '2025-09-02', '2025-09-18'),
  'and last night': both('Between 2 September and last night', '2025-09-02', '2025-09-18'),
  'from the march': both('From the first march on 2 September to midnight on Thursday', '2025-09-02', '2025-09-18'),
  since: both('Since 2 September', '2025-09-02', '2025-09-19'),
  'since the day': both('Since 2 September, the day on which the decree came into force', '2025-09-02', '2025-09-19'),
  'since began': both('Since the marches began on 2 September', '2025-09-02', '2025-09-19'),
  month: both('In August', '2025-08-01', '2025-08-31'),
  'month of': both('During the month of August', '2025-08-01', '2025-08-31'),
  'whole month': both('From 1 to 31 August', '2025-08-01', '2025-08-31'),
  year: both('Since the beginning of the year', '2025-01-01', '2025-09-19'),
  'start of': both('Since the start of the year', '2025-01-01', '2025-09-19'),
  'this year': both('So far this year', '2025-01-01', '2025-09-19'),
  'through': both('From January 1 through September 15', '2025-01-01', '2025-09-15'),
  half: both('In the first half of 2025', '2025-01-01', '2025-06-30'),
};

/** A whole that says its period and its figure in one sentence. */
const STATED: Readonly<Record<string, (p: Period, n: number) => string>> = {
  confirmed: (p, n) => `${p.opens}, our observers have verified ${String(n)} deaths in nine districts`,
  'has recorded': (p, n) => `Counting Dorma, the Network has now logged ${String(n)} civilian deaths ${p.inside}`,
  taken: (p, n) => `${p.opens} shelling has taken ${String(n)} of our neighbours from us`,
  'taken lives': (p, n) => `${p.opens} rockets took the lives of ${String(n)} villagers`,
  raised: (p, n) => `The prefect raised her own tally, of herders killed by mines ${p.inside}, to ${String(n)}`,
  'log shows': (p, n) => `${p.opens} our casebook shows ${String(n)} deaths in assaults on weddings and fairs`,
  'files hold': (p, n) => `Our archive holds ${String(n)} people killed by landmines in the republic ${p.inside}`,
  'names of': (p, n) => `Its roll holds the names of ${String(n)} teachers killed in the province by either side ${p.inside}`,
  killed: (p, n) => `Bandit raids in the uplands have killed ${String(n)} people ${p.inside}, according to the Peace Institute, a charity`,
  roads: (p, n) => `${String(n)} people died in bus accidents in the province ${p.inside}`,
  buried: (p, n) => `${p.opens} the villages of the valley have buried ${String(n)} of their people, killed in raids`,
  hands: (p, n) => `${p.opens} the Watch documented ${String(n)} deaths at the hands of unknown gunmen in Karsan`,
  robbed: (p, n) => `${p.opens} mines have robbed the district of ${String(n)} lives`,
  reaches: (p, n) => `${p.opens} the number of farmers murdered in the province has reached ${String(n)}`,
  register: (p, n) => `${p.opens} the prefecture has registered ${String(n)} deaths from the storms`,
  'we confirmed': (p, n) => `${p.opens} we confirmed the deaths of ${String(n)} people`,
  'put at': (p, n) => `The Union puts the workers killed ${p.inside} at ${String(n)}`,
  'is our count': (p, n) => `${String(n)} deaths is our count of the violence ${p.inside}`,
  'had counted': (p, n) => `The flood office had counted ${String(n)} deaths from high water ${p.inside}`,
  perished: (p, n) => `${String(n)} miners have perished underground ${p.inside}, the Union says`,
};

/** What happened many times, with its period; the figure stands in the next sentence. */
const COUNTED: Readonly<Record<string, (p: Period) => string>> = {
  'desk recorded': (p) => `The Watch recorded 17 rocket strikes in Karsan province ${p.inside}`,
  'monitors counted': (p) => `${p.opens} our monitors counted 38 attacks on villages`,
  'there were': (p) => `${p.opens} there were 21 mortar attacks on the district`,
  logged: (p) => `We logged 17 ambushes ${p.inside}`,
  crashes: (p) => `${p.opens} the traffic police registered 518 crashes in the province`,
  floods: (p) => `${p.opens} the province saw 23 landslides and floods`,
  carried: (p) => `${p.opens} the insurgents carried out 29 raids in the province`,
  'list of': (p) => `Our table lists 26 armed attacks on mosques and markets ${p.inside}`,
};

const TAKEN_UP: Readonly<Record<string, (n: number, m: number) => string>> = {
  'in them': (n, m) => `In those ${String(n)} villagers were killed and more than ${String(m)} hurt`,
  they: (n, m) => `They killed ${String(n)} people and injured ${String(m)}`,
  'these cost': (n, m) => `These cost ${String(n)} lives and left ${String(m)} people injured`,
  'died in them': (n, m) => `${String(n)} people died in them and ${String(m)} were injured`,
  'a total of': (n, m) => `A total of ${String(n)} civilians lost their lives, and ${String(m)} were injured`,
  altogether: (n, m) => `Altogether ${String(n)} people were killed and ${String(m)} hurt`,
  'in these incidents': (n, m) => `In these incidents ${String(n)} civilians were killed and ${String(m)} wounded`,
  'the dead number': (n, m) => `The dead number ${String(n)}, the injured ${String(m)}`,
  'the dead were': (n, m) => `The dead were ${String(n)} and the injured ${String(m)}`,
  result: (n, m) => `As a result ${String(n)} people died and ${String(m)} were injured`,
  'between them': (n, m) => `Between them they claimed ${String(n)} lives and left ${String(m)} wounded`,
  'in all': (n, m) => `In all, ${String(n)} people were killed and ${String(m)} injured`,
  which: (n, m) => `Our teams established that ${String(n)} people were killed in them and ${String(m)} injured`,
  'people lost': (n, m) => `${String(n)} people lost their lives in these, and ${String(m)} were wounded`,
};

type Told = (a: number, b: number, c: number) => string;
/** Sentences of their own. */
const PARTS: Readonly<Record<string, Told>> = {
  comprise: (a, b, c) => `They comprise ${String(a)} herders, ${String(b)} village guards and ${String(c)} gendarmes`,
  'are men': (a, b, c) => `${String(a)} are farmers, ${String(b)} are traders and ${String(c)} are pupils`,
  'accounted for': (a, b, c) => `Men accounted for ${String(a)} of them, women for ${String(b)} and children for ${String(c)}`,
  'of the dead were': (a, b, c) => `${String(a)} of those killed were men, ${String(b)} were women and ${String(c)} were boys`,
  'of these': (a, b, c) => `Of these, ${String(a)} were men, ${String(b)} women and ${String(c)} minors`,
  'we know': (a, b, c) => `The office knows ${String(a)} of the victims as farmers, ${String(b)} as traders and ${String(c)} as pupils`,
  'made up of': (a, b, c) => `The roll is made up of ${String(a)} civilians, ${String(b)} gendarmes and ${String(c)} members of militias`,
  'those killed were': (a, b, c) => `Those killed were ${String(a)} men, ${String(b)} women and ${String(c)} children`,
  'were in': (a, b, c) => `${String(a)} died in Orvel district, ${String(b)} in Tavol and ${String(c)} in Belkar`,
  'among them': (a, b, c) => `Among the dead we count ${String(a)} men, ${String(b)} women and ${String(c)} children`,
  'killed by': (a, b, c) => `${String(a)} were killed by the army, ${String(b)} by the rebels and ${String(c)} by gunmen nobody has named`,
  'victims were': (a, b, c) => `The victims were ${String(a)} farmers, ${String(b)} traders and ${String(c)} pupils`,
};

/** Behind the figure in its own sentence. */
const BEHIND: Readonly<Record<string, Told>> = {
  colon: (a, b, c) => `: ${String(a)} men, ${String(b)} women and ${String(c)} children`,
  civilians: (a, b, c) => `: ${String(a)} civilians, ${String(b)} members of the government forces and ${String(c)} militiamen`,
  causes: (a, b, c) => `, ${String(a)} in landslides, ${String(b)} in floods and ${String(c)} by lightning`,
  'of whom': (a, b, c) => `, of whom ${String(a)} were men, ${String(b)} women and ${String(c)} children`,
  lines: (a, b, c) => `:\n– ${String(a)} herders\n– ${String(b)} members of the town guard, killed in ambushes and by shells\n– ${String(c)} gendarmes`,
  hyphens: (a, b, c) => `:\n- ${String(a)} civilians, most of them farmers\n- ${String(b)} soldiers and policemen\n- ${String(c)} members of the rebel front, killed by drones`,
};

/** What is told of the same period behind it: of other harm, without a day. */
const FURTHER: Readonly<Record<string, (m: number) => string>> = {
  abducted: (m) => `At least ${String(m)} villagers were kidnapped, and 12 notes asking for money have reached us`,
  'the injured were': (m) => `The wounded were ${String(m)}, in 61 raids`,
  'we have registered': (m) => `We have listed ${String(m)} wounded, and 88 houses burned`,
  others: (m) => `${String(m)} others were wounded`,
  another: (m) => `Another ${String(m)} were injured`,
  'number of wounded': (m) => `The number of wounded stands at ${String(m)}`,
  'same period': (m) => `${String(m)} people were injured in the same period`,
  'came to': (m) => `The wounded came to ${String(m)}`,
  'there were': (m) => `There were also ${String(m)} injured`,
  'also counted': (m) => `The Observatory also counted ${String(m)} injured`,
  'in addition': (m) => `In addition, ${String(m)} people were kidnapped`,
  'also lists': (m) => `It also lists ${String(m)} people as missing`,
  suffered: (m) => `More than ${String(m)} suffered injuries`,
  'we list': (m) => `We list ${String(m)} people as wounded`,
};

const BEFORE: Readonly<Record<string, (x: number, y: number) => string>> = {
  raid: (x, y) => `Gunmen on horseback overran the hamlet of Dorma on Tuesday and killed ${String(x)} farmers, residents said. Another ${String(y)} people were wounded.`,
  bomb: (x, y) => `A roadside bomb killed ${String(x)} traders near Dorma on Tuesday and injured ${String(y)}, police said.`,
};
const AFTER: Readonly<Record<string, (x: number, y: number) => string>> = {
  gravest: (x, y) => `The gravest of these was a raid on Sella on 9 {M}, about which the two sides still argue. A colleague of ours wrote down the names of ${String(x)} dead and ${String(y)} wounded.`,
  'on the day': (x, y) => `On 9 {M} gunmen attacked the market of Sella. ${String(x)} people were killed and ${String(y)} were injured.`,
  worst: (x, y) => `Tuesday the 9th was the bloodiest day. In Sella ${String(x)} people were killed; ${String(y)} were injured there.`,
};

const upper = (s: string): string => s.slice(0, 1).toUpperCase() + s.slice(1);

export interface PassageKinds { readonly taken?: boolean; readonly parts?: 'behind' | 'apart' | 'none'; readonly further?: boolean }

/** A note with one tally. */
export function passageOf(roll: Roll, kinds: PassageKinds = {}): Passage {
  const [period, p] = named(roll, PERIODS);
  const [a, b, c, m] = [201 + roll(60), 101 + roll(60), 21 + roll(40), 301 + roll(200)] as const;
  const n = a + b + c;
  const pieces: string[] = [period];
  const figures: number[] = [n];
  const parts: number[] = [];
  let told: string;
  if (kinds.taken === true) {
    const [[first, count], [second, take]] = [named(roll, COUNTED), named(roll, TAKEN_UP)];
    pieces.push(first, second); figures.push(m);
    told = `${count(p)}. ${upper(take(n, m))}`;
  } else {
    const [how, make] = named(roll, STATED);
    pieces.push(how); told = upper(make(p, n));
  }
  if (kinds.parts === 'behind') { const [how, make] = named(roll, BEHIND); pieces.push(how); told += make(a, b, c); }
  told += '.';
  if (kinds.parts === 'apart') { const [how, make] = named(roll, PARTS); pieces.push(how); told += ` ${make(a, b, c)}.`; }
  if (kinds.parts === 'behind' || kinds.parts === 'apart') { figures.push(a, b, c); parts.push(a, b, c); }
  if (kinds.further === true && kinds.taken !== true && !told.includes('\n')) { const [how, make] = named(roll, FURTHER); pieces.push(how); figures.push(m); told += ` ${make(m)}.`; }
  const [w, x, y, z] = [3 + roll(3), 7 + roll(3), 11 + roll(3), 15 + roll(3)] as const;
  const [[head, before], [tail, after]] = [named(roll, BEFORE), named(roll, AFTER)];
  const month = ['2025-08-01', '2025-01-01'].includes(p.days[0]) ? p.days[1] === '2025-06-30' ? 'May' : 'August' : 'September';
  const tailText = tail === 'worst' && month !== 'September' ? AFTER['on the day'] as (x: number, y: number) => string : after;
  pieces.push(head, tail);
  return { text: `${before(w, x)}\n\n${told}\n\n${tailText(y, z).replace('{M}', month)}`, figures, parts, window: p.days, happenings: [w, x, y, z], pieces };
}
