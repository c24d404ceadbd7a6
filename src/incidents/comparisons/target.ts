import { list, meet, shared } from '../comparison.ts';
import type { Comparison } from '../comparison.ts';

/** A convoy is of trucks, a patrol rides in a car: one report names the whole, another what burned. */
const PARTS: Readonly<Record<string, readonly string[]>> = { convoy: ['truck', 'army vehicle', 'fuel depot', 'patrol'], patrol: ['army vehicle'], base: ['checkpoint', 'home', 'rocket store'], home: ['car', 'farm', 'building site'], ferry: ['boat', 'ship'], ship: ['boat'], hospital: ['ambulance', 'home'], mosque: ['school', 'temple'], church: ['school'], 'level crossing': ['train', 'bus', 'car', 'truck'], office: ['base', 'police station'], 'aid queue': ['truck', 'convoy'], 'bus station': ['bus', 'market'], 'train station': ['train'], 'mine pit': ['tunnel'], 'fuel depot': ['truck'], restaurant: ['hotel', 'bar'] };
const mayBe = (x: string, y: string): boolean => PARTS[x]?.includes(y) === true || PARTS[y]?.includes(x) === true;

export const target: Comparison = {
  field: 'target',
  levels: [
    { level: 'same', weight: 1.5, holds: (a, b) => meet(a.targets, b.targets), words: (a, b) => `both tell of a ${list(shared(a.targets, b.targets))}` },
    { level: 'named by the other', weight: 0.5, holds: (a, b) => meet(a.targets, b.otherTargets) || meet(a.otherTargets, b.targets), words: (a, b) => `${list([...shared(a.targets, b.otherTargets), ...shared(a.otherTargets, b.targets)])} stands in both` },
    { level: 'unknown', weight: 0, holds: (a, b) => a.targets.length === 0 || b.targets.length === 0, words: () => 'one of them does not say what was struck' },
    { level: 'may be one', weight: 0, holds: (a, b) => a.targets.some((x) => b.targets.some((y) => mayBe(x, y))), words: (a, b) => `a ${list(a.targets)} and a ${list(b.targets)} may be one` },
    { level: 'different', weight: -1.5, holds: () => true, words: (a, b) => `a ${list(a.targets)} against a ${list(b.targets)}` },
  ],
};
