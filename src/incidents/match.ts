import type { Comparison, Level } from './comparison.ts';
import { COMPARISONS } from './comparisons.ts';
import { areFarApart, date } from './comparisons/date.ts';
import { names, shareName } from './comparisons/names.ts';
import { place, sharePlace } from './comparisons/place.ts';
import type { AccountLine } from './incident.ts';
import type { Report } from './report.ts';

export interface Verdict {
  readonly kind: 'same' | 'suggest' | 'different';
  /** The surest passes join first: 1 the same text, words or victim; 2 the same day and place; 3 everything else above the line. */
  readonly pass: 1 | 2 | 3;
  readonly weight: number;
  /** They share a place, a name or words, and not only what any two incidents of one war have in common. */
  readonly anchored: boolean;
  /** They agree on much, the place or a name among it: apart, they are look-alikes. */
  readonly alike: boolean;
  /** The level that spoke for each comparison, in their order. */
  readonly levels: readonly Level[];
  /** One article rewrites the other. */
  readonly rewrite: boolean;
}

export interface PairVerdict extends Verdict { readonly a: Report; readonly b: Report }

/** From here two reports are one incident; from the lower line they are suggested to a person. */
const SAME = 5;
const SUGGEST = 3.5;
const REWRITE = 3;

const SAME_DAY = new Set(['same day', 'same day, implied']);
const SAME_PLACE = new Set(['same place', 'same place, other spelling']);
/** Without one of these, agreement is what any two incidents of one war have in common. */
const ANCHORING: Readonly<Record<string, ReadonlySet<string>>> = {
  place: new Set([...SAME_PLACE, 'same place, by a part of its name', 'containing place', 'named by the other', 'its title names the place', 'shaken by one earthquake']), names: new Set(['same victim', 'same ship', 'several names', 'same name']), quotations: new Set(['same words']),
};
const ANCHORS = COMPARISONS.map((c) => ANCHORING[c.field]);

/** The verdict where it has anything to say: that the two are one, may be one, or look alike. Most pairs have nothing in common but a name. */
export function compareQuickly(a: Report, b: Report): PairVerdict | null {
  if ((areFarApart(a, b) || levelOf(date, a, b).veto === true) && !areAlike(a, b)) return null;
  const verdict = compareReports(a, b);
  return verdict.kind === 'different' && !verdict.alike ? null : verdict;
}

/** Whether two reports agree on the place or on a name, and on one thing more. Of those whose days rule them out nothing else is asked. */
function areAlike(a: Report, b: Report): boolean {
  const [here, named] = [sharePlace(a, b) && agrees(place, a, b), shareName(a, b) && agrees(names, a, b)];
  return (here && named) || ((here || named) && OTHERS.some((c) => agrees(c, a, b)));
}

const OTHERS: readonly Comparison[] = COMPARISONS.filter((c) => c !== date && c !== place && c !== names);

const agrees = (comparison: Comparison, a: Report, b: Report): boolean => AGREE.has(levelOf(comparison, a, b).level);

const FIELDS: readonly string[] = COMPARISONS.map((c) => c.field);
const [DATE, PLACE, TARGET, NUMBERS, NAMES, QUOTATIONS] = ['date', 'place', 'target', 'numbers', 'names', 'quotations'].map((field) => FIELDS.indexOf(field)) as [number, number, number, number, number, number];

/** Compares two reports feature by feature; the account is what the reviewer reads, put into words when somebody asks for it. */
export function compareReports(a: Report, b: Report): PairVerdict {
  const rewrite = a.family === b.family && a.article !== b.article && a.main && b.main;
  const levels = COMPARISONS.map((comparison) => levelOf(comparison, a, b));
  let weight = 0;
  let [vetoed, anchored, agreeing] = [false, rewrite, 0];
  for (let i = 0; i < levels.length; i++) {
    const level = levels[i] as Level;
    weight += typeof level.weight === 'number' ? level.weight : level.weight(a, b);
    vetoed ||= level.veto === true;
    anchored ||= ANCHORS[i]?.has(level.level) === true;
    if (AGREE.has(level.level)) agreeing++;
  }
  if (rewrite) weight += REWRITE;
  const at = (i: number): string => (levels[i] as Level).level;
  anchored ||= at(DATE) === 'same day' && (at(NUMBERS) === 'several equal' || (at(NUMBERS) === 'equal' && at(TARGET) === 'same' && sharesRareNumber(a, b)));
  // "The crush at the stadium" in one region on one day, whatever town it was.
  anchored ||= at(PLACE) === 'both name only the region' && at(DATE) === 'same day' && at(TARGET) === 'same';
  const pass = rewrite || at(QUOTATIONS) === 'same words' || at(NAMES) === 'same victim' || at(NAMES) === 'same ship' ? 1 : SAME_DAY.has(at(DATE)) && SAME_PLACE.has(at(PLACE)) ? 2 : 3;
  // Without any hint of the day only the same text, words, victim or number joins two reports; everything else is for a person to say.
  const dayless = at(DATE) === 'unknown' && pass !== 1 && !['equal', 'several equal'].includes(at(NUMBERS));
  const kind = verdict(weight, anchored);
  const alike = agreeing > 1 && (AGREE.has(at(PLACE)) || AGREE.has(at(NAMES)));
  return { a, b, kind: vetoed ? 'different' : kind === 'same' && dayless ? 'suggest' : kind, pass, weight, anchored: anchored && (!dayless || (SAME_PLACE.has(at(PLACE)) && isRare(a, b))), alike, levels, rewrite };
}

/** "19 dead" on one day on a boat, at a town and at the beach beside it: a number that is seldom met. */
const sharesRareNumber = (a: Report, b: Report): boolean => a.numbers.some((x) => x.effect === 'killed' && !x.vague && x.n >= RARE_NUMBER && b.numbers.some((y) => y.effect === 'killed' && !y.vague && y.n === x.n));
const RARE_NUMBER = 10;

/** Places that no list knows: a village is named where something happened there. */
const isRare = (a: Report, b: Report): boolean => a.rare.length > 0 && b.rare.length > 0 && !a.placesImplied && !b.placesImplied;

/** Levels that speak for one incident. */
export const AGREE: ReadonlySet<string> = new Set(['same', 'same day', 'same day, implied', 'a day apart', 'a day apart, one implied', 'same place', 'same place, other spelling', 'named by the other', 'its title names the place', 'equal', 'several equal', 'same ship', 'same name', 'several names']);

const accounts = new WeakMap<PairVerdict, readonly AccountLine[]>();

/** A verdict in words, put together when it is asked for: most never are. */
export function accountOf(verdict: PairVerdict): readonly AccountLine[] {
  const known = accounts.get(verdict);
  if (known) return known;
  const made = inWords(verdict);
  accounts.set(verdict, made);
  return made;
}

function inWords({ a, b, levels, rewrite }: PairVerdict): readonly AccountLine[] {
  const lines = levels.map((l, i) => ({ field: FIELDS[i] as string, level: l.level, words: l.words(a, b) }));
  return rewrite ? [{ field: 'text', level: 'rewrite', words: 'one article rewrites the other' }, ...lines] : lines;
}

/** What some of its levels say, in one line. */
export function wordsOf({ a, b, levels }: PairVerdict, told: ReadonlySet<string>): string {
  const words: string[] = [];
  for (const level of levels) if (told.has(level.level)) words.push(level.words(a, b));
  return words.join('; ');
}

function levelOf(comparison: Comparison, a: Report, b: Report): Level {
  for (const level of comparison.levels) if (level.holds(a, b)) return level;
  throw new Error(`The comparison "${comparison.field}" has no level that always holds.`);
}

const verdict = (weight: number, anchored: boolean): Verdict['kind'] => (weight >= SAME && anchored ? 'same' : weight >= SUGGEST ? 'suggest' : 'different');
