import { list, shared } from '../comparison.ts';
import type { Comparison } from '../comparison.ts';

export const perpetrator: Comparison = {
  field: 'perpetrator',
  levels: [
    { level: 'same', weight: 1.5, holds: (a, b) => shared(a.perpetrators, b.perpetrators).length > 0, words: (a, b) => `both name ${list(shared(a.perpetrators, b.perpetrators))}` },
    { level: 'unknown', weight: 0, holds: (a, b) => a.perpetrators.length === 0 || b.perpetrators.length === 0, words: () => 'one of them names nobody' },
    { level: 'different', weight: -2.5, holds: () => true, words: (a, b) => `${list(a.perpetrators)} against ${list(b.perpetrators)}` },
  ],
};
