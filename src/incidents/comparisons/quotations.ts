import { shared } from '../comparison.ts';
import type { Comparison } from '../comparison.ts';

export const quotations: Comparison = {
  field: 'quotations',
  levels: [
    { level: 'same words', weight: 4, holds: (a, b) => shared(a.quotations, b.quotations).length > 0, words: (a, b) => `both quote "${shared(a.quotations, b.quotations)[0] ?? ''}"` },
    { level: 'none shared', weight: 0, holds: () => true, words: () => 'no quotation stands in both' },
  ],
};
