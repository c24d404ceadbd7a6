import { dayNumber, isoDay } from '../../../src/claims/days.ts';
import type { Kind } from './kinds.ts';
import type { Land, Village } from './lands.ts';

export type Roll = (n: number) => number;
export const pick = <T>(roll: Roll, of: readonly T[]): T => of[roll(of.length)] as T;

/** One that was not used before, as long as there is one. */
export function pickNew(pen: Pick<Pen, 'roll' | 'spent'>, of: readonly string[]): string {
  const left = of.filter((text) => !pen.spent.has(text));
  const picked = pick(pen.roll, left.length > 0 ? left : of);
  pen.spent.add(picked);
  return picked;
}

export type Side = 'people' | 'soldiers' | 'rebels';
export type Effect = 'killed' | 'injured';

/** One happening of a world. What each voice counts is fixed with it. */
export interface Happening {
  readonly id: string;
  readonly kind: Kind;
  readonly village: Village;
  readonly day: string;
  readonly dead: Readonly<Record<Side, Readonly<Record<string, number>>>>;
  readonly hurt: number;
  /** From this day on everybody counts so many more. */
  readonly rises: { readonly on: string; readonly by: number };
  /** What it looks like, and how: "same place, another day". */
  readonly like: { readonly other: string; readonly how: string } | null;
}

/** A number of a text, of which is known what it tells. */
export interface Mark {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly n: number;
  readonly happening: string;
  readonly effect: Effect;
  readonly side: Side;
  /** The pieces by which it was told: failures are counted by them. */
  readonly pieces: readonly string[];
}

/** What a voice says of one figure in one article. A soft one repeats what others have said: whether it stands can be argued about. */
export interface Said {
  readonly happening: string;
  readonly effect: Effect;
  readonly side: Side;
  readonly chain: string;
  readonly rank: number;
  readonly published: string;
  readonly n: number;
  readonly soft: boolean;
}

export interface Tally { readonly article: string; readonly n: number; readonly from: string; readonly to: string; readonly province: string | null; readonly attacks: boolean; readonly pieces: readonly string[] }

/** Who writes an article, when, and how. */
export interface Pen {
  readonly roll: Roll;
  readonly land: Land;
  readonly article: string;
  readonly outlet: string;
  readonly published: string;
  readonly manner: string;
  /** "seven", not "7". */
  readonly inWords: boolean;
  /** The second spelling of villages. */
  readonly variant: boolean;
  /** Sentences that the world has used: two articles by two hands do not share their words. */
  readonly spent: Set<string>;
  readonly marks: Omit<Mark, 'start' | 'end' | 'words' | 'article'>[];
  readonly said: Said[];
  readonly tallies: Tally[];
}

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
export const numeral = (pen: Pen, n: number): string => (pen.inWords && n < 10 ? WORDS[n] as string : `${n}`);

/** Marks stand in the text between these until it is finished. */
const [OPEN, MIDDLE, CLOSE] = ['\u0001', '\u0002', '\u0003'];

/** A number that is known to be of a happening. */
export function marked(pen: Pen, of: { readonly h: Happening; readonly n: number; readonly effect?: Effect; readonly side?: Side; readonly told: readonly string[]; readonly words?: string }): string {
  pen.marks.push({ n: of.n, happening: of.h.id, effect: of.effect ?? 'killed', side: of.side ?? 'people', pieces: [`manner: ${pen.manner}`, ...of.told, ...(pen.variant ? ['place: other spelling'] : []), ...(of.h.like ? [`look-alike: ${of.h.like.how}`] : [])] });
  return `${OPEN}${pen.marks.length - 1}${MIDDLE}${of.words ?? numeral(pen, of.n)}${CLOSE}`;
}

/** The text without marks, and where they stood. */
export function finished(pen: Pen, written: string): { readonly text: string; readonly marks: readonly Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  for (const piece of written.split(OPEN)) {
    const [index = '', rest = ''] = piece.includes(MIDDLE) ? piece.split(MIDDLE) : ['', `${CLOSE}${piece}`];
    const [words = '', after = ''] = rest.split(CLOSE);
    if (index !== '') marks.push({ ...pen.marks[Number(index)] as Mark, article: pen.article, start: text.length, end: text.length + words.length, words });
    text += words + after;
  }
  return { text, marks };
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
export const after = (day: string, days: number): string => isoDay((dayNumber(day) as number) + days);
export const between = (from: string, to: string): number => (dayNumber(to) as number) - (dayNumber(from) as number);
export const weekday = (day: string): string => DAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] as string;
export const date = (day: string): string => `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] as string}`;
export const fullDate = (day: string): string => `${date(day)} ${day.slice(0, 4)}`;

/** The day of a happening, as an article of some days later says it. */
export function toldDay(pen: Pen, day: string): { readonly words: string; readonly piece: string } {
  const late = between(day, pen.published);
  const ways: { readonly words: string; readonly piece: string }[] = [{ words: `on ${date(day)}`, piece: 'day: on 4 May' }];
  if (late > 0 && late < 7) ways.push({ words: `on ${weekday(day)}`, piece: 'day: on Tuesday' }, { words: `on ${weekday(day)}`, piece: 'day: on Tuesday' }, { words: `late on ${weekday(day)}`, piece: 'day: late on Tuesday' }, { words: `on ${weekday(day)}, ${date(day)}`, piece: 'day: on Tuesday, 4 May' });
  if (late === 1) ways.push({ words: 'yesterday', piece: 'day: yesterday' }, { words: 'yesterday', piece: 'day: yesterday' });
  if (late === 0) return { words: pick(pen.roll, ['this morning', 'today', `on ${weekday(day)}`]), piece: 'day: today' };
  return pick(pen.roll, ways);
}

/** "Tuesday's", or "the 4 May". */
export const whose = (pen: Pen, day: string): { readonly words: string; readonly piece: string } => (between(day, pen.published) < 7 ? { words: `${weekday(day)}’s`, piece: "day: Tuesday's" } : { words: `the ${date(day)}`, piece: 'day: the 4 May fire' });

export const nameOf = (pen: Pen, { name, variant }: Village): string => (pen.variant ? variant : name);

/** The place of a happening, as an article says it. */
export function toldPlace(pen: Pen, h: Happening): { readonly words: string; readonly piece: string } {
  const name = nameOf(pen, h.village);
  const { provinceWord, districtWord, country } = pen.land;
  return pick(pen.roll, [
    { words: `in ${name}`, piece: 'place: in X' }, { words: `in the village of ${name} in ${country}’s ${h.village.province} ${provinceWord}`, piece: "place: in the village of X in C's P" },
    { words: `in ${name}, ${h.village.district} ${districtWord}`, piece: 'place: in X, D district' }, { words: `near ${name} in ${h.village.province} ${provinceWord}`, piece: 'place: near X in P' },
    { words: `in the ${h.village.district} ${districtWord} village of ${name}`, piece: 'place: in the D district village of X' },
  ]);
}
