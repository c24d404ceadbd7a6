import type { Group } from './group.ts';
import { normAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';

/** Numbers of a list that count no people of their own, whatever word stands behind them. */

/** "and eight elsewhere". */
export const isElsewhere = (lattice: Lattice, { head, words }: Group): boolean => head.kind === 'unknown' && normAt(lattice, words.first) === 'elsewhere';

const POINTS: ReadonlySet<string> = new Set(['the', 'these', 'those', 'them', 'whom', 'which', 'his', 'her', 'their', 'its', 'our']);

/** What they died of takes so many words. */
const CAUSE = 5;

/** "20 of thirst", "7 of other causes": what they died of; "7 of the boats" are some of others. */
export const isOfCause = (lattice: Lattice, { kind, head, count, more, last }: Group): boolean => kind === 'counted' && (head.kind === 'unknown' || head.kind === 'none') && more !== true && last <= count.last + CAUSE && normAt(lattice, count.last) === 'of' && !POINTS.has(normAt(lattice, count.last + 1));

/** The group as a number alone, where the words behind it are those of a place or a cause. */
export const bareOf = (lattice: Lattice, group: Group): Group => (isElsewhere(lattice, group) || isOfCause(lattice, group) ? { ...group, head: { kind: 'none' }, words: { first: group.last, last: group.last } } : group);
