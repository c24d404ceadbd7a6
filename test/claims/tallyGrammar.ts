/**
 * What monitors, ministries and newspapers write of a running tally, put together from a period, a statement, its parts and what it was before, so that the truth is known:
 * every number is of the tally, and none of it may be counted with an incident.
 */

export interface TallyText {
  readonly text: string;
  /** The numbers that belong to the tally. */
  readonly figures: readonly number[];
  /** Of them, those that are parts of the first. */
  readonly parts: readonly number[];
  /** The first and the last day of the tally. */
  readonly window: readonly [from: string, to: string];
  /** What it was put together from: failures are counted by piece. */
  readonly pieces: readonly string[];
}

/** Published on the day after the last period. */
export const TALLY_PUBLISHED = '2025-06-16';

interface Period { readonly opens: string; readonly inside: string; /** Its first and last day. */ readonly days: readonly [from: string, to: string] }

const PERIODS: Readonly<Record<string, Period>> = {
  span: { opens: 'From 1 January to 15 June 2025', inside: 'from 1 January to 15 June 2025', days: ['2025-01-01', '2025-06-15'] },
  between: { opens: 'Between 1 January and 15 June', inside: 'between 1 January and 15 June', days: ['2025-01-01', '2025-06-15'] },
  since: { opens: 'Since 1 January', inside: 'since 1 January', days: ['2025-01-01', '2025-06-16'] },
  begun: { opens: 'Since the beginning of the year', inside: 'since the beginning of the year', days: ['2025-01-01', '2025-06-16'] },
  part: { opens: 'In the first five months of 2025', inside: 'in the first five months of 2025', days: ['2025-01-01', '2025-05-31'] },
  'so far': { opens: 'So far this year', inside: 'so far this year', days: ['2025-01-01', '2025-06-16'] },
  month: { opens: 'In May', inside: 'in May', days: ['2025-05-01', '2025-05-31'] },
  week: { opens: 'In the week from 9 to 15 June', inside: 'in the week from 9 to 15 June', days: ['2025-06-09', '2025-06-15'] },
  campaign: { opens: 'Since the start of the campaign on 8 October 2023', inside: 'since the start of the campaign on 8 October 2023', days: ['2023-10-08', '2025-06-16'] },
  past: { opens: 'Over the past 12 months', inside: 'over the past 12 months', days: ['', '2025-06-16'] },
  war: { opens: 'Since the war began in April 2023', inside: 'since the war began in April 2023', days: ['2023-04-01', '2025-06-16'] },
  coup: { opens: 'Between the coup of 3 March 2021 and 15 June 2025', inside: 'between the coup of 3 March 2021 and 15 June 2025', days: ['2021-03-03', '2025-06-15'] },
  'from the coup': { opens: 'From the coup of 3 March 2021 to 15 June 2025', inside: 'from the coup of 3 March 2021 to 15 June 2025', days: ['2021-03-03', '2025-06-15'] },
  'to the end': { opens: 'From January to the end of May', inside: 'from January to the end of May', days: ['2025-01-01', '2025-05-31'] },
  months: { opens: 'Between January and May 2025', inside: 'between January and May 2025', days: ['2025-01-01', '2025-05-31'] },
  'new year': { opens: "From New Year's Day to 15 June", inside: "from New Year's Day to 15 June", days: ['2025-01-01', '2025-06-15'] },
  'year to': { opens: 'From the beginning of the year to 15 June', inside: 'from the beginning of the year to 15 June', days: ['2025-01-01', '2025-06-15'] },
  period: { opens: 'During the period 1 January to 15 June 2025', inside: 'during the period 1 January to 15 June 2025', days: ['2025-01-01', '2025-06-15'] },
  quarter: { opens: 'In the first quarter of 2025', inside: 'in the first quarter of 2025', days: ['2025-01-01', '2025-03-31'] },
  stretch: { opens: 'In the twelve months to 31 May 2025', inside: 'in the twelve months to 31 May 2025', days: ['2024-06-01', '2025-05-31'] },
};

/** Without the full stop, for what may follow. */
const STATEMENTS: Readonly<Record<string, (p: Period, n: number) => string>> = {
  documented: (p, n) => `${p.opens} the Observatory documented the killing of ${String(n)} civilians`,
  recorded: (p, n) => `The Observatory has recorded ${String(n)} civilian deaths ${p.inside}`,
  counted: (p, n) => `${p.opens} the Observatory counted ${String(n)} deaths`,
  killed: (p, n) => `At least ${String(n)} civilians were killed ${p.inside}`,
  puts: (p, n) => `The Observatory puts the number of civilians killed ${p.inside} at ${String(n)}`,
  stands: (p, n) => `The number of civilians killed ${p.inside} stands at ${String(n)}`,
  claimed: (p, n) => `${p.opens} the violence claimed the lives of ${String(n)} civilians`,
  'brings to': (p, n) => `This brings to ${String(n)} the number of civilians killed ${p.inside}`,
  gave: (p, n) => `The authorities gave the number of civilians killed ${p.inside} as ${String(n)}`,
  list: (p, n) => `The Observatory's list holds ${String(n)} civilians killed ${p.inside}`,
  verified: (p, n) => `${p.opens} the Office has verified the deaths of at least ${String(n)} civilians`,
  listed: (p, n) => `${p.opens} the Union listed ${String(n)} workers dead`,
  registers: (p, n) => `${p.opens} the observers recorded the violent deaths of ${String(n)} civilians in the region`,
  drowned: (p, n) => `${p.opens} ${String(n)} people died on the route to the islands`,
  lost: (p, n) => `${p.opens} ${String(n)} people lost their lives in the province`,
  disasters: (p, n) => `${p.opens} disasters in the province killed ${String(n)} people`,
  group: (p, n) => `${p.opens} the group killed ${String(n)} civilians in the territories we cover`,
  cost: (p, n) => `${p.opens} mines have cost ${String(n)} lives`,
  thus: (p, n) => `The Centre has thus documented ${p.inside} the killing of ${String(n)} people in connection with the harvest`,
};

const PARTS: Readonly<Record<string, (a: number, b: number, c: number) => string>> = {
  places: (a, b, c) => `: ${String(a)} in Beni, ${String(b)} in Irumu and ${String(c)} in Mambasa.`,
  'of whom': (a, b, c) => `, of whom ${String(a)} died in Beni, ${String(b)} in Irumu and ${String(c)} in Mambasa.`,
  'of these': (a, b, c) => `. Of these, ${String(a)} were killed by shelling, ${String(b)} by mines and ${String(c)} by gunfire.`,
  authors: (a, b, c) => `. Presumed authors: dissident groups, ${String(a)}; ELN, ${String(b)}; not established, ${String(c)}.`,
  accounted: (a, b, c) => `. Air strikes accounted for ${String(a)}, shelling for ${String(b)} and mines for ${String(c)}.`,
  took: (a, b, c) => `. Short-range drones took ${String(a)} of these lives, aerial bombs ${String(b)}, and missiles ${String(c)}.`,
  responsible: (a, b, c) => `. The army was responsible for ${String(a)} of those deaths, the rebels for ${String(b)}, while ${String(c)} died at the hands of unknown men.`,
  lines: (a, b, c) => `.\n\nBeni – ${String(a)} killed\nIrumu – ${String(b)} killed\nMambasa – ${String(c)} killed`,
  bullets: (a, b, c) => `.\n\n- Beni: ${String(a)}\n- Irumu: ${String(b)}\n- Mambasa: ${String(c)}`,
  brackets: (a, b, c) => ` (${String(a)} in Beni, ${String(b)} in Irumu, ${String(c)} in Mambasa).`,
  were: (a, b, c) => `. They were ${String(a)} farmers, ${String(b)} traders and ${String(c)} pupils.`,
  causes: (a, b, c) => `: ${String(a)} by drowning, ${String(b)} of thirst or exposure and ${String(c)} of other causes.`,
  diseases: (a, b, c) => `: ${String(a)} of hunger, ${String(b)} of cholera, ${String(c)} of cold.`,
  works: (a, b, c) => `: ${String(a)} in gas explosions, ${String(b)} under falls of roof and ${String(c)} on the haulage ways.`,
  semicolon: (a, b, c) => `; Beni had ${String(a)}, Irumu ${String(b)} and Mambasa ${String(c)}.`,
  namely: (a, b, c) => `, namely ${String(a)} in Beni, ${String(b)} in Irumu and ${String(c)} in Mambasa.`,
  sexes: (a, b, c) => `: ${String(a)} men, ${String(b)} women and ${String(c)} children.`,
  months: (a, b, c) => `: ${String(a)} in April, ${String(b)} in May and ${String(c)} in June.`,
  'by province': (a, b, c) => `. Deaths by province: Beni ${String(a)}, Irumu ${String(b)}, Mambasa ${String(c)}.`,
  raids: (a, b, c) => `: ${String(a)} in raids on villages, ${String(b)} by shelling and ${String(c)} at checkpoints or on the road.`,
  attributed: (a, b, c) => `. Of the total, ${String(a)} were attributed to the army, ${String(b)} to the rebels and ${String(c)} to unknown gunmen.`,
};

/** Parts with one that stands in another: its number is told beside them. */
const TWICE: Readonly<Record<string, (n: number) => string>> = {
  line: (n) => `, and in a row of its own ${String(n)} teachers, who have been counted above too.`,
  already: (n) => `, with ${String(n)} teachers already counted among the women.`,
  groups: (n) => `; ${String(n)} teachers are counted in both groups.`,
  list: (n) => `. The list also gives ${String(n)} teachers, who are among the men and women too.`,
};

const BEFORE: Readonly<Record<string, (n: number) => string>> = {
  'up from': (n) => `, up from ${String(n)} in our previous bulletin.`,
  'figure stood': (n) => `. The figure stood at ${String(n)} when the previous bulletin was closed.`,
  note: (n) => `. Our note of last week gave ${String(n)}.`,
  'had stood': (n) => `. On 9 June the number of dead had stood at ${String(n)}.`,
  'end of May': (n) => `. At the end of May the count was ${String(n)}.`,
  register: (n) => `. A week earlier the register had stood at ${String(n)}.`,
  'last had': (n) => `. Our last bulletin had ${String(n)}.`,
  'put it': (n) => `. The previous bulletin, of 9 June, put it at ${String(n)}.`,
  accidents: (n) => `. The register, which now has both accidents of last week in it, stood at ${String(n)} on 31 May.`,
  'for the period': (n) => `. Our note of last month gave ${String(n)} for the period to 31 May.`,
  'a week ago': (n) => `. It was ${String(n)} a week ago.`,
  'we had': (n) => `. By 31 May we had counted ${String(n)}.`,
  risen: (n) => `. The tally has risen from ${String(n)} at the end of May.`,
  compared: (n) => `, compared with ${String(n)} in the same period of last year.`,
  previously: (n) => ` (previously ${String(n)}).`,
};

type Roll = (n: number) => number;

const named = <T>(roll: Roll, of: Readonly<Record<string, T>>): readonly [string, T] => { const all = Object.entries(of); return all[roll(all.length)] as [string, T]; };

/** A statement alone. */
export function statementOf(roll: Roll): TallyText {
  const [[period, p], [statement, make]] = [named(roll, PERIODS), named(roll, STATEMENTS)];
  const n = 120 + roll(800);
  return { text: `${make(p, n)}.`, figures: [n], parts: [], window: p.days, pieces: [period, statement] };
}

/** With three parts that make it up. */
export function partedOf(roll: Roll): TallyText {
  const [statement, make] = named(roll, STATEMENTS);
  const [how, told] = named(roll, PARTS);
  const [a, b, c] = [201 + roll(400), 101 + roll(90), 31 + roll(60)] as const;
  return { text: make(PERIODS['span'] as Period, a + b + c) + told(a, b, c), figures: [a + b + c, a, b, c], parts: [a, b, c], window: (PERIODS['span'] as Period).days, pieces: [statement, how] };
}

/** With parts one of which stands in another. */
export function countedTwiceOf(roll: Roll): TallyText {
  const [[period, p], [statement, make], [how, told]] = [named(roll, PERIODS), named(roll, STATEMENTS), named(roll, TWICE)];
  const [a, b, c, n] = [201 + roll(400), 101 + roll(90), 31 + roll(60), 3 + roll(20)] as const;
  return { text: `${make(p, a + b + c)}: ${String(a)} men, ${String(b)} women and ${String(c)} children${told(n)}`, figures: [a + b + c, a, b, c, n], parts: [a, b, c, n], window: p.days, pieces: [period, statement, how] };
}

/** With what it was before. */
export function successiveOf(roll: Roll): TallyText {
  const [statement, make] = named(roll, STATEMENTS);
  const [how, told] = named(roll, BEFORE);
  const n = 300 + roll(500);
  const earlier = n - 11 - roll(80);
  return { text: make(PERIODS['begun'] as Period, n) + told(earlier), figures: [n, earlier], parts: [], window: (PERIODS['begun'] as Period).days, pieces: [statement, how] };
}

/** What a newspaper says of a war in passing, behind a happening of its own that is counted. */
export const WARS: readonly (readonly [text: string, figures: readonly number[]])[] = [
  ['The war between the army and the militia, now in its 21st month, has killed more than 20,000 people and driven over 12 million from their homes.', [20_000, 12_000_000]],
  ['The war, now in its third year, has killed more than 20,000 people.', [20_000]],
  ['More than 20,000 people have died since the war began in April 2023.', [20_000]],
  ['The conflict has left an estimated 20,000 dead.', [20_000]],
  ['Two years of war have cost some 20,000 lives.', [20_000]],
  ['An insurgency that began in 2009 has killed 40,000 people and displaced two million.', [40_000, 2_000_000]],
  ['The insurgency, in its 15th year, has left more than 40,000 dead.', [40_000]],
  ['The jihadist revolt, which spread from the north in 2012, has killed more than 40,000 people.', [40_000]],
  ['The group, whose campaign began in 2017, has killed more than 6,000 people in the province.', [6_000]],
  ['Gang violence killed more than 5,600 people last year, the United Nations says.', [5_600]],
  ['A year of fire across the border has already displaced more than 60,000 people.', [60_000]],
  ['At least 530 people were killed in gang violence in the country between 1 January and 15 March.', [530]],
  ['Clashes between herders and farmers have killed 1,300 people since January.', [1_300]],
  ['Drug violence has claimed more than 450,000 lives in the country since 2006.', [450_000]],
];
