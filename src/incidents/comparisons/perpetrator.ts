import { list, meet, shared } from '../comparison.ts';
import type { Comparison } from '../comparison.ts';
import type { Report } from '../report.ts';

/** One speaks of the other's victims as its doers: each side's account of one clash. */
const opposed = (a: Report, b: Report): boolean => a.perpetrators.every((p) => b.victims.includes(p)) || b.perpetrators.every((p) => a.victims.includes(p));

export const perpetrator: Comparison = {
  field: 'perpetrator',
  levels: [
    { level: 'same', weight: 1.5, holds: (a, b) => meet(a.perpetrators, b.perpetrators), words: (a, b) => `both name ${list(shared(a.perpetrators, b.perpetrators))}` },
    { level: 'unknown', weight: 0, holds: (a, b) => a.perpetrators.length === 0 || b.perpetrators.length === 0, words: () => 'one of them names nobody' },
    { level: 'opposed', weight: 0, holds: opposed, words: () => 'each tells of the losses of the other side' },
    { level: 'different', weight: -3, holds: () => true, words: (a, b) => `${list(a.perpetrators)} against ${list(b.perpetrators)}` },
  ],
};
