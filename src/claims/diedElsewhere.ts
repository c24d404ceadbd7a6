import type { Clause } from './clause.ts';
import { cueAt, normAt } from './lattice.ts';
import type { Range } from './lattice.ts';

/** "Seven cooks died inside and an eighth, a boy of nine, in the ambulance": the verb of dying is told once, and a place stands for it where the next ones are told. */

const PLACED: ReadonlySet<string> = new Set(['on', 'at', 'in', 'instantly', 'inside', 'under', 'there', 'outright', 'near']);
const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'on', 'later']);
const CARE: ReadonlySet<string> = new Set(['hospital', 'clinic', 'way', 'ambulance', 'infirmary', 'theatre', 'ward', 'surgery', 'care']);
/** The longest aside on who the next one was, and the farthest that the care stands behind it. */
const ASIDE = 9;
const REACH = 5;

/** Behind the next one's words: past ", a boy of nine,". */
function pastAside({ lattice, sentence }: Clause, from: number): number {
  if (normAt(lattice, from) !== ',') return from;
  for (let i = from + 1; i < Math.min(sentence.last, from + ASIDE); i++) {
    if (normAt(lattice, i) === ',') return i + 1;
    if (cueAt(lattice, i, 'auxiliary') > 0 || normAt(lattice, i) === 'who') return -1;
  }
  return -1;
}

/** Does a place of care, and no verb, stand for the death of the people who end at `last`? The verb that is told before them is one of dying, with the place of it. */
export function diedElsewhere(clause: Clause, { first, last }: Range): boolean {
  const { lattice, items, sentence } = clause;
  if (!['and', ',', ';', 'while'].includes(normAt(lattice, first - 1))) return false;
  const at = pastAside(clause, last);
  if (at < 0 || !WHERE.has(normAt(lattice, at))) return false;
  let end = at;
  while (end < Math.min(sentence.last, at + REACH) && !CARE.has(normAt(lattice, end))) { if (cueAt(lattice, end, 'auxiliary') > 0 || [',', '.', ';'].includes(normAt(lattice, end))) return false; end++; }
  if (!CARE.has(normAt(lattice, end)) || cueAt(lattice, end + 1, 'auxiliary') > 0) return false;
  const verb = items.findLast((item) => item.last <= first && item.kind === 'trigger');
  if (verb?.kind !== 'trigger' || verb.trigger.kind !== 'verb' || verb.trigger.effect !== 'killed') return false;
  const died = verb.trigger.tag.valency === 'intransitive' || ['on the spot', 'at the scene', 'instantly', 'outright'].includes([0, 1, 2].map((n) => normAt(lattice, verb.last + n)).join(' ')) || normAt(lattice, verb.last) === 'instantly';
  return died && PLACED.has(normAt(lattice, verb.last)) && first - verb.last <= REACH + 3;
}
