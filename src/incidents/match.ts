import type { Comparison, Level } from './comparison.ts';
import { COMPARISONS } from './comparisons.ts';
import { date, gapOf } from './comparisons/date.ts';
import { names } from './comparisons/names.ts';
import { place } from './comparisons/place.ts';
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
const ANCHORS: Readonly<Record<string, ReadonlySet<string>>> = {
  place: new Set([...SAME_PLACE, 'containing place', 'named by the other']), names: new Set(['same victim', 'several names', 'same name']), quotations: new Set(['same words']),
};

/** The verdict where it has anything to say: that the two are one, may be one, or look alike. Most pairs have nothing in common but a name. */
export function compareQuickly(a: Report, b: Report): PairVerdict | null {
  const apart = (gapOf(a, b) ?? 0) > 3 || levelOf(date, a, b).veto === true;
  if (apart && ![place, names].some((c) => AGREE.has(levelOf(c, a, b).level))) return null;
  const verdict = compareReports(a, b);
  return verdict.kind === 'different' && !verdict.alike ? null : verdict;
}

/** Compares two reports feature by feature; the account is what the reviewer reads, put into words when somebody asks for it. */
export function compareReports(a: Report, b: Report): PairVerdict {
  const levels = COMPARISONS.map((comparison) => levelOf(comparison, a, b));
  const rewrite = a.family === b.family && a.article !== b.article && a.main && b.main;
  const weight = levels.reduce((sum, l) => sum + (typeof l.weight === 'number' ? l.weight : l.weight(a, b)), 0) + (rewrite ? REWRITE : 0);
  const level = (field: string): string => levels[FIELDS.indexOf(field)]?.level ?? '';
  const pass = rewrite || level('quotations') === 'same words' || level('names') === 'same victim' ? 1 : SAME_DAY.has(level('date')) && SAME_PLACE.has(level('place')) ? 2 : 3;
  const vetoed = levels.some((l) => l.veto === true);
  const anchored = rewrite || levels.some((l, i) => ANCHORS[FIELDS[i] as string]?.has(l.level) === true) || (level('date') === 'same day' && level('numbers') === 'several equal');
  // Without any hint of the day only the same text, words, victim or number joins two reports; everything else is for a person to say.
  const dayless = level('date') === 'unknown' && pass !== 1 && !['equal', 'several equal'].includes(level('numbers'));
  const kind = verdict(weight, anchored);
  const agree = levels.filter((l) => AGREE.has(l.level));
  const alike = agree.length > 1 && (agree.includes(levels[PLACE] as Level) || agree.includes(levels[NAMES] as Level));
  return { a, b, kind: vetoed ? 'different' : kind === 'same' && dayless ? 'suggest' : kind, pass, weight, anchored: anchored && !dayless, alike, levels, rewrite };
}

const FIELDS: readonly string[] = COMPARISONS.map((c) => c.field);
const PLACE = FIELDS.indexOf('place');
const NAMES = FIELDS.indexOf('names');

/** Levels that speak for one incident. */
export const AGREE: ReadonlySet<string> = new Set(['same', 'same day', 'same day, implied', 'a day apart', 'a day apart, one implied', 'same place', 'same place, other spelling', 'named by the other', 'equal', 'several equal', 'same name', 'several names']);

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

function levelOf(comparison: Comparison, a: Report, b: Report): Level {
  const level = comparison.levels.find((l) => l.holds(a, b));
  if (!level) throw new Error(`The comparison "${comparison.field}" has no level that always holds.`);
  return level;
}

const verdict = (weight: number, anchored: boolean): Verdict['kind'] => (weight >= SAME && anchored ? 'same' : weight >= SUGGEST ? 'suggest' : 'different');
