import { list, meet, shared } from '../comparison.ts';
import type { Comparison } from '../comparison.ts';

export const victims: Comparison = {
  field: 'victims',
  levels: [
    { level: 'same', weight: 1, holds: (a, b) => a.victims.some((v) => v !== 'Civilians' && b.victims.includes(v)), words: (a, b) => `both count ${list(shared(a.victims, b.victims))}` },
    { level: 'civilians in both', weight: 0.5, holds: (a, b) => meet(a.victims, b.victims), words: () => 'both count civilians' },
    { level: 'unknown', weight: 0, holds: (a, b) => a.victims.length === 0 || b.victims.length === 0, words: () => 'one of them does not say whose the victims are' },
    { level: 'two other sides', weight: -1.5, holds: (a, b) => !a.victims.includes('Civilians') && !b.victims.includes('Civilians'), words: (a, b) => `${list(a.victims)} against ${list(b.victims)}, and no civilians` },
    { level: 'different', weight: -0.5, holds: () => true, words: (a, b) => `${list(a.victims)} against ${list(b.victims)}` },
  ],
};
