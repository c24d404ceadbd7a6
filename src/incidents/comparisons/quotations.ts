import { meet, shared } from '../comparison.ts';
import type { Comparison } from '../comparison.ts';

export const quotations: Comparison = {
  field: 'quotations',
  levels: [
    { level: 'same words', weight: 4, holds: (a, b) => meet(a.quotations, b.quotations), words: (a, b) => `both quote "${shared(a.quotations, b.quotations)[0] ?? ''}"` },
    { level: 'none shared', weight: 0, holds: () => true, words: () => 'no quotation stands in both' },
  ],
};
