import { COMPARISONS } from './comparisons.ts';
import type { AccountLine } from './incident.ts';
import type { Report } from './report.ts';

export interface Verdict {
  readonly kind: 'same' | 'suggest' | 'different';
  readonly weight: number;
  readonly account: readonly AccountLine[];
}

/** From here two reports are one incident; from the lower line they are suggested to a person. */
const SAME = 6;
const SUGGEST = 4;

/** Compares two reports feature by feature; the account is what the reviewer reads. */
export function compareReports(a: Report, b: Report): Verdict {
  const spoken = COMPARISONS.map((comparison) => {
    const level = comparison.levels.find((l) => l.holds(a, b));
    if (!level) throw new Error(`The comparison "${comparison.field}" has no level that always holds.`);
    return { field: comparison.field, level };
  });
  const rewrite = a.family === b.family && a.article !== b.article;
  const weight = spoken.reduce((sum, s) => sum + s.level.weight, 0) + (rewrite ? 3 : 0);
  const account = [
    ...(rewrite ? [{ field: 'text', level: 'rewrite', words: 'one article rewrites the other' }] : []),
    ...spoken.map((s) => ({ field: s.field, level: s.level.level, words: s.level.words(a, b) })),
  ];
  const level = (field: string): string | undefined => spoken.find((s) => s.field === field)?.level.level;
  if (spoken.some((s) => s.level.veto === true) || a.background !== b.background) return { kind: 'different', weight, account };
  // Without a day only the same text or the same number joins two reports; everything else is for a person to say.
  const undated = level('date') === 'unknown' && !rewrite && level('numbers') !== 'equal';
  if (weight >= SAME && !undated) return { kind: 'same', weight, account };
  return { kind: weight >= (undated ? SAME : SUGGEST) ? 'suggest' : 'different', weight, account };
}
