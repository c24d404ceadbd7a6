import { list, shared } from '../comparison.ts';
import type { Comparison } from '../comparison.ts';

export const target: Comparison = {
  field: 'target',
  levels: [
    { level: 'same', weight: 1.5, holds: (a, b) => shared(a.targets, b.targets).length > 0, words: (a, b) => `both tell of a ${list(shared(a.targets, b.targets))}` },
    { level: 'named by the other', weight: 0.5, holds: (a, b) => shared(a.targets, b.otherTargets).length > 0 || shared(a.otherTargets, b.targets).length > 0, words: (a, b) => `${list([...shared(a.targets, b.otherTargets), ...shared(a.otherTargets, b.targets)])} stands in both` },
    { level: 'unknown', weight: 0, holds: (a, b) => a.targets.length === 0 || b.targets.length === 0, words: () => 'one of them does not say what was struck' },
    { level: 'different', weight: -1.5, holds: () => true, words: (a, b) => `a ${list(a.targets)} against a ${list(b.targets)}` },
  ],
};
