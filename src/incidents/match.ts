import { COMPARISONS } from './comparisons.ts';
import type { AccountLine } from './incident.ts';
import type { Report } from './report.ts';

export interface Verdict {
  readonly kind: 'same' | 'suggest' | 'different';
  /** The surest passes join first: 1 the same text, words or victim; 2 the same day and place; 3 everything else above the line. */
  readonly pass: 1 | 2 | 3;
  readonly weight: number;
  /** They share a place, a name or words, and not only what any two incidents of one war have in common. */
  readonly anchored: boolean;
  readonly account: readonly AccountLine[];
}

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

/** Compares two reports feature by feature; the account is what the reviewer reads. */
export function compareReports(a: Report, b: Report): Verdict {
  const spoken = COMPARISONS.map((comparison) => {
    const level = comparison.levels.find((l) => l.holds(a, b));
    if (!level) throw new Error(`The comparison "${comparison.field}" has no level that always holds.`);
    return { field: comparison.field, level, weight: typeof level.weight === 'number' ? level.weight : level.weight(a, b) };
  });
  const rewrite = a.family === b.family && a.article !== b.article && a.main && b.main;
  const weight = spoken.reduce((sum, s) => sum + s.weight, 0) + (rewrite ? REWRITE : 0);
  const account = [
    ...(rewrite ? [{ field: 'text', level: 'rewrite', words: 'one article rewrites the other' }] : []),
    ...spoken.map((s) => ({ field: s.field, level: s.level.level, words: s.level.words(a, b) })),
  ];
  const level = (field: string): string => spoken.find((s) => s.field === field)?.level.level ?? '';
  const pass = rewrite || level('quotations') === 'same words' || level('names') === 'same victim' ? 1 : SAME_DAY.has(level('date')) && SAME_PLACE.has(level('place')) ? 2 : 3;
  const vetoed = spoken.some((s) => s.level.veto === true);
  const anchored = rewrite || Object.entries(ANCHORS).some(([field, levels]) => levels.has(level(field))) || (level('date') === 'same day' && level('numbers') === 'several equal');
  // Without any hint of the day only the same text, words, victim or number joins two reports; everything else is for a person to say.
  const dayless = level('date') === 'unknown' && pass !== 1 && !['equal', 'several equal'].includes(level('numbers'));
  const kind = verdict(weight, anchored);
  return { kind: vetoed ? 'different' : kind === 'same' && dayless ? 'suggest' : kind, pass, weight, anchored: anchored && !dayless, account };
}

const verdict = (weight: number, anchored: boolean): Verdict['kind'] => (weight >= SAME && anchored ? 'same' : weight >= SUGGEST ? 'suggest' : 'different');
