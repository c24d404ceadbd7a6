import type { Effect } from '../../lexicon/terms.ts';
import type { Clause, Item, Trigger } from '../clause.ts';
import type { Group } from '../group.ts';
import { normAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import { PLAIN } from '../plainNumbers.ts';

/** What a toll counts: killed, wounded, both, or nobody who came to harm. */

const FRAUDS = new Set(['fraud', 'scam', 'scams', 'abuse', 'trafficking', 'rape', 'hacking', 'identity', 'cuts', 'layoffs', 'phishing', 'harassment', 'extortion', 'theft']);

/** "the victims of the scam": nobody died. */
export const isOfFraud = ({ lattice }: Clause, { last }: { readonly last: number }): boolean => [last - 1, last].some((i) => normAt(lattice, i) === 'victims') && [1, 2, 3, 4].some((n) => FRAUDS.has(normAt(lattice, last + n)));

/** "puts the number of affected at 1.2 million": behind "number of" stands no word of harm, nor people. */
export function isOfOthers(clause: Clause, k: number, item: Item): boolean {
  if (!['number', 'figure', 'count', 'total'].includes(normAt(clause.lattice, item.last - 1)) || itemWord(clause, k + 1) !== 'of') return false;
  // "put the number of visitors at 14".
  const people = groupAt(clause, k + 2);
  if (people?.kind === 'plural' && people.inner === null && isOnlyDescribed(clause, k + 3) && !['victims', 'fatalities', 'martyrs'].includes(normAt(clause.lattice, people.last - 1))) return true;
  for (let at = k + 2; at < clause.items.length; at++) {
    if (clause.items[at]?.kind === 'trigger' || groupAt(clause, at)) return at > k + 2 && groupAt(clause, at)?.kind === 'counted';
  }
  return false;
}

/** "the number of women (marched into the hall) at 37": up to the number nothing tells of harm. */
function isOnlyDescribed(clause: Clause, from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    if (itemWord(clause, at) === 'at' && groupAt(clause, at + 1)) return true;
    if (clause.items[at]?.kind !== 'word') return false;
  }
  return false;
}

/** "put the dead and wounded at 70": one number for both. */
export const isOfBoth = (clause: Clause, k: number): boolean => {
  const [item, next] = [clause.items[k], clause.items[k + 2]];
  return item?.kind === 'trigger' && item.trigger.kind === 'those' && item.trigger.effect === 'killed' && itemWord(clause, k + 1) === 'and' && next?.kind === 'trigger' && 'effect' in next.trigger && next.trigger.effect === 'injured' && groupAt(clause, k + 3) === null;
};

/** "Civilian casualties in May rose to 412": killed and hurt together, unless the number or the words around it say otherwise. */
export const isOfCasualties = ({ lattice }: Clause, item: Item & { readonly kind: 'trigger' }): boolean => item.trigger.kind === 'losses' && [item.last - 1, item.first].some((i) => normAt(lattice, i).startsWith('casualt'));

/** "Losses" that amount to a number are dead. */
export const effectOf = (trigger: Trigger): Effect => (trigger.kind === 'losses' || !('effect' in trigger) ? 'killed' : trigger.effect);

/** "put the number of wounded at 61", "of those led away": whose number it is. */
export function effectNamed(clause: Clause, k: number): Effect | null {
  const next = itemWord(clause, k + 1) === 'of' ? clause.items[itemWord(clause, k + 2) === 'those' ? k + 3 : k + 2] : undefined;
  return next?.kind === 'trigger' && 'effect' in next.trigger ? next.trigger.effect : befallen(clause, k);
}

/** "put the number of girls marched into the forest at 37": what befell them is told between them and the number. */
function befallen(clause: Clause, k: number): Effect | null {
  if (itemWord(clause, k + 1) !== 'of') return null;
  const verb = [k + 3, k + 4].map((at) => clause.items[at]).find((item) => item?.kind === 'trigger');
  // "The toll of Saturday's shooting": what happened, by its noun.
  if (verb?.kind === 'trigger' && normAt(clause.lattice, verb.last - 1).endsWith('ing')) return null;
  return verb?.kind === 'trigger' && (verb.trigger.kind === 'verb' || verb.trigger.kind === 'state') ? verb.trigger.effect : null;
}

/** "put the number higher, at 47,240": whose number it is stands in the sentence before. */
export function isPlainNumber(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  return item !== undefined && PLAIN.has(normAt(clause.lattice, item.last - 1)) && !['body', 'death', 'casualty'].includes(normAt(clause.lattice, item.first)) && (itemWord(clause, k + 1) !== 'of' || groupAt(clause, k + 2)?.head.kind === 'none');
}

/** "The number of casualties is 28 dead and 43 wounded": the figure's own state says more. */
export function stateOf(clause: Clause, group: Group): Effect | null {
  const next = clause.items[clause.items.findIndex((item) => item.kind === 'group' && item.group === group) + 1];
  return next?.kind === 'trigger' && next.trigger.kind === 'state' ? next.trigger.effect : null;
}
