import type { Effect } from '../lexicon/terms.ts';
import type { Clause } from './clause.ts';
import { kindAt, normAt, tagAt } from './lattice.ts';
import { nearestEffect } from './navigate.ts';
import { numeralAt } from './numerals.ts';

/** Words that mean people who have come to harm, taken together: "the dead", "those killed", "them", "the fifteen". */

const saying = (effect: Effect, words: string): readonly (readonly [string, Effect])[] => words.split(' ').map((word) => [word, effect] as const);

const HARMED: ReadonlyMap<string, Effect> = new Map([
  ...saying('killed', 'dead victim victims deceased slain fallen killed martyrs martyred fatalities drowned murdered executed perished massacred'),
  ...saying('injured', 'wounded injured hurt'),
  ...saying('missing', 'missing disappeared'),
  ...saying('captured', 'hostages captives abducted kidnapped abductees prisoners taken seized'),
]);

/** Words right before which they stand: "(the) dead", "(of those) killed". */
const LEADS: ReadonlySet<string> = new Set(['the', 'those', 'our', 'their', 'its', 'among', 'of', 'all', 'these']);

/** What the word at token `t` says of those whom it means; null where it means nobody harmed. */
export function harmedAt(clause: Clause, t: number): Effect | null {
  const { lattice } = clause;
  const word = normAt(lattice, t);
  if (['them', 'whom', 'these'].includes(word)) return ['of', 'among'].includes(normAt(lattice, t - 1)) ? ofThose(clause, t) : null;
  const own = HARMED.get(word) ?? (behindThose(clause, t) ? tagAt(lattice, t, 'verb')?.tag.effect ?? null : null);
  if (own !== null) return isLed(lattice, t) ? own : null;
  const figure = normAt(lattice, t - 1) === 'the' && ['of', 'among'].includes(normAt(lattice, t - 2)) ? numeralAt(lattice, t) : null;
  return figure?.amount.kind === 'number' && figure.last === t + 1 ? clause.figures.get(figure.amount.n) ?? null : null;
}

/** "(four were killed,) among them", "(Seven died.) One of them": those of this sentence, or of the one before where it has none. */
function ofThose(clause: Clause, t: number): Effect | null {
  const k = clause.items.findIndex((item) => item.first <= t && t < item.last);
  const opens = clause.items.slice(0, Math.max(k, 0)).every((item) => item.kind === 'skip' || item.last >= t || item.first < clause.sentence.first + 3);
  for (let at = k - 1; at >= 0; at--) {
    const item = clause.items[at];
    if (item?.kind === 'trigger' && item.trigger.kind === 'lives') return 'killed';
    if (item?.kind === 'trigger' && 'effect' in item.trigger) return item.trigger.kind === 'losses' || (item.trigger.kind === 'verb' && item.trigger.tag.armed) ? null : nearestEffect(clause, k);
    if (item?.kind === 'group' && (item.group.head.kind === 'effect' || item.group.inner !== null)) return nearestEffect(clause, k);
  }
  return opens || normAt(clause.lattice, t) === 'them' ? clause.carried : null;
}

/** "the dead", "the 14 wounded", "our dead", "those who were killed": never "the house were killed". */
const isLed = (lattice: Clause['lattice'], t: number): boolean => behindThose({ lattice }, t) || LEADS.has(normAt(lattice, t - 1)) || (LEADS.has(normAt(lattice, t - 2)) && !isBe(normAt(lattice, t - 1)) && kindAt(lattice, t - 1) !== 'mark' && tagAt(lattice, t - 1, 'person') === null);
const isBe = (word: string): boolean => ['was', 'were', 'is', 'are', 'been', 'had', 'has', 'have', 'still', 'also', 'and'].includes(word);

/** "those who died", "those shot". */
const behindThose = ({ lattice }: Pick<Clause, 'lattice'>, t: number): boolean => [1, 2, 3, 4].some((n) => normAt(lattice, t - n) === 'those');

/** Has anybody's death been told? */
export const deathsTold = ({ carried, figures }: Clause): boolean => carried === 'killed' || [...figures.values()].includes('killed');

/** Has such harm been told, in these sentences or in a figure before? */
export const harmTold = ({ carried, figures }: Clause, effect: Effect): boolean => carried === effect || [...figures.values()].includes(effect);
