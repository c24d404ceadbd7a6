import type { Clause } from './clause.ts';
import { groupAt, itemWord } from './items.ts';

/** What is told of people between them and their verb. */

/** "Eleven people, whose names we hold, (died)": the comma before "whose", where another one closes what is told of them; or -1. */
export const whoseAside = (clause: Clause, at: number, from: number): number => (itemWord(clause, at - 1) === ',' && itemWord(clause, from) === ',' && !clause.items.slice(at, from).some((item) => item.kind === 'trigger' && item.trigger.kind !== 'leave') ? at - 1 : -1);

/** "Nearly 900 people whose houses were swept away (are sleeping in schools)": the people right before "whose", or -1. */
export function ownerBefore(clause: Clause, trigger: number): number {
  for (let at = trigger - 1; at > Math.max(0, trigger - 6); at--) {
    if (itemWord(clause, at) === 'whose') return groupAt(clause, at - 1) ? at - 1 : -1;
    if (itemWord(clause, at) === ',') return -1;
  }
  return -1;
}

/** "Another soldier, who had been injured in the attack on a bus, (died)": back over a relative clause between commas; the comma before it, or -1. */
export function relativeBefore(clause: Clause, trigger: number): number {
  let closed = false;
  for (let at = trigger + 1; at < Math.min(trigger + 14, clause.items.length) && !closed; at++) closed = itemWord(clause, at) === ',';
  for (let at = trigger - 1; closed && at > Math.max(0, trigger - 5); at--) if (itemWord(clause, at) === 'who') return itemWord(clause, at - 1) === ',' ? at - 1 : -1;
  return -1;
}

/** "A woman who had been hurt in the minibus (died)", "one of the guards, who was shot on Monday (died)": the people before "who", right before what had befallen them; or -1. */
export function whoWasHurt(clause: Clause, trigger: number): number {
  const item = clause.items[trigger];
  if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb' || item.trigger.effect !== 'injured' || !item.trigger.tag.forms.includes('participle')) return -1;
  let at = trigger - 1;
  while (clause.items[at]?.kind === 'skip') at--;
  return at < trigger - 1 && itemWord(clause, at) === 'who' && groupAt(clause, at - 1) ? at - 1 : -1;
}

/** "A constable, injured in the attack of 16 February, (died)": a participle between commas behind its people. */
export function isParticipleAside(clause: Clause, at: number, from: number): boolean {
  const item = clause.items[at];
  // "A passenger, in intensive care since Sunday, (died)".
  const hurt = item?.kind === 'trigger' && 'effect' in item.trigger && item.trigger.effect === 'injured' && (item.trigger.kind === 'state' || (item.trigger.kind === 'verb' && item.trigger.tag.forms.includes('participle')));
  return hurt && itemWord(clause, at - 1) === ',' && itemWord(clause, from) === ',' && clause.items.slice(at + 1, from).every((inside) => inside.kind !== 'trigger' && !(inside.kind === 'group' && inside.group.kind === 'counted'));
}
