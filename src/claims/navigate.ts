import type { Effect } from '../lexicon/terms.ts';
import { cueAt, normAt, tagAt } from './lattice.ts';
import type { Clause, Item } from './clause.ts';
import { DEEDS, FATAL } from './deeds.ts';
import { isExecuted } from './executed.ts';
import type { Group } from './group.ts';
import { tellsCare } from './hospital.ts';
import { groupAt, itemAt, itemWord } from './items.ts';
import { asideBehind, phraseBehind } from './marks.ts';

export { groupAt, itemAt, itemWord };

/** Moves between a trigger and its people. Positions are indexes into a clause's items; -1 is "nowhere". */

/** The item before k that is not an auxiliary or adverb; whether an auxiliary was passed on the way. */
export function beforeSkips(clause: Clause, k: number): { readonly at: number; readonly auxiliary: boolean } {
  let at = k - 1;
  let auxiliary = false;
  while (at >= 0) {
    const item = clause.items[at] as Item;
    const aside = auxiliary ? -1 : Math.max(asideBehind(clause, at), phraseBehind(clause, at));
    if (aside > 0 && clause.items[aside - 1]?.kind === 'skip') { at = aside - 1; continue; }
    const whom = auxiliary ? saidOfWhom(clause, at) : -1;
    if (whom >= 0) { at = whom; break; }
    if (item.kind === 'skip') auxiliary ||= item.auxiliary;
    else if (itemWord(clause, at) === 'aboard' || (itemWord(clause, at) === 'board' && itemWord(clause, at - 1) === 'on')) at -= itemWord(clause, at) === 'board' ? 1 : 0;
    else if (itemWord(clause, at) === 'it' && INSIDE.has(itemWord(clause, at - 1)) && groupAt(clause, at - 2)) at--;
    else if (!['who', 'that', 'which', '“', '"', '‘', "'", '’', '”'].includes(itemWord(clause, at))) break;
    at--;
  }
  return { at, auxiliary };
}

/** "and two gunners in it (were killed)": in the vehicle of which the sentence tells. */
const INSIDE: ReadonlySet<string> = new Set(['in', 'on', 'inside', 'aboard']);

/** "five of whom it said (were killed)": who says so stands between the people and their verb; the position of the people, or -1. */
function saidOfWhom(clause: Clause, at: number): number {
  if (clause.items[at]?.kind !== 'word' || tagAt(clause.lattice, clause.items[at]?.first ?? -1, 'report') === null) return -1;
  for (let k = at - 1; k >= Math.max(0, at - 6) && clause.items[k]?.kind !== 'trigger'; k--) {
    const group = groupAt(clause, k);
    if (group?.kind === 'counted') return group.head.kind === 'pronoun' && group.head.word === 'whom' ? k : -1;
  }
  return -1;
}

/** The item after k that is not an adverb, nor the mark that closes a quotation of the verb alone ("neutralised" six rebels), nor the one that opens a quotation of the people alone (killed "hundreds" of rebels). */
export function afterAdverbs(clause: Clause, k: number): number {
  let at = k + 1;
  for (; at < clause.items.length; at++) {
    const item = clause.items[at] as Item;
    if (isClosing(clause, at) || opensCount(clause, at)) continue;
    if (item.kind !== 'skip' || item.auxiliary) break;
  }
  return at;
}

const isClosing = (clause: Clause, at: number): boolean => ['”', '"', '’'].includes(itemWord(clause, at)) && clause.lattice.tokens[clause.items[at]?.first ?? -1]?.glued === true && clause.items[at - 1]?.kind === 'trigger';

const opensCount = (clause: Clause, at: number): boolean => ['“', '"', '‘'].includes(itemWord(clause, at)) && groupAt(clause, at + 1)?.kind === 'counted' && ['”', '"', '’'].some((mark) => [0, 1, 2].some((n) => normAt(clause.lattice, (groupAt(clause, at + 1)?.count.last ?? 0) + n) === mark));

export const HARD_STOPS = new Set(['whose', ';', ':', '—', '–', 'that', 'but', 'while', 'whereas', 'after', 'when']);

/** "12 guests, one aged 15, were hurt", "killing eight people, three from one family, and": a bare number set apart by commas right behind people, with words that only tell more of it. */
function isInset(clause: Clause, k: number): boolean {
  const group = groupAt(clause, k);
  const aged = group?.kind === 'counted' && group.head.kind === 'unknown' && normAt(clause.lattice, group.words.first) === 'aged';
  if (group && isWhatOneOfThemWas(clause, k, group)) return true;
  if (!group || (group.head.kind !== 'none' && !aged) || itemWord(clause, k - 1) !== ',' || !groupAt(clause, k - 2) && clause.items[k - 2]?.kind !== 'word') return false;
  const { lattice } = clause;
  const next = normAt(lattice, group.last);
  const told = aged || next === 'aged' || (next === 'from' && ['family', 'household'].includes(normAt(lattice, group.last + (['one', 'a'].includes(normAt(lattice, group.last + 1)) ? 2 : 3))));
  return told && clause.items.slice(0, k).some((_, at) => groupAt(clause, at)?.kind === 'counted');
}

/** "Three more, one a minor, are in hospital": one of a larger number and what that one was, between commas right behind it. */
function isWhatOneOfThemWas(clause: Clause, k: number, group: Group): boolean {
  const [n, all] = [group.numeral?.amount, groupAt(clause, k - 2)?.numeral?.amount];
  return group.kind === 'counted' && n?.kind === 'number' && n.n === 1 && all?.kind === 'number' && all.n > 1 && ['a', 'an'].includes(normAt(clause.lattice, group.count.last)) && itemWord(clause, k - 1) === ',' && itemWord(clause, k + 1) === ',';
}

/** Is the group a part named behind its whole: "five people, including a child"? So is the next of such parts: "among them a midwife and eight patients". */
export function followsSubsetCue(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  if (!item) return false;
  if (isInset(clause, k) || isOfADaysDead(clause.lattice, item.first)) return true;
  if (itemWord(clause, k - 1) === 'and' && groupAt(clause, k - 2) && groupAt(clause, k - 2)?.kind !== 'plural' && item.first - 1 === clause.items[k - 2]?.last) return followsSubsetCue(clause, k - 2);
  for (let i = item.first - 4; i < item.first; i++) {
    const length = cueAt(clause.lattice, i, 'subset');
    if (length > 0 && (i + length === item.first || (normAt(clause.lattice, item.first - 1) === 'and' && !((normAt(clause.lattice, item.first - 2) === ',' || clause.items[k - 2]?.kind === 'trigger') && hasPredicate(clause, k))) || (i + length === item.first - 2 && ['those', 'that'].includes(normAt(clause.lattice, i + length)) && normAt(clause.lattice, item.first - 1) === 'of'))) return true;
  }
  return false;
}

const DEAD: ReadonlySet<string> = new Set(['dead', 'martyrs', 'victims', 'casualties', 'fatalities', 'wounded', 'injured', 'killed']);

/** "Among Thursday's martyrs are six people", "among Sunday's dead were two nurses". */
function isOfADaysDead(lattice: Clause['lattice'], first: number): boolean {
  const owned = ['are', 'were', 'is', 'was'].includes(normAt(lattice, first - 1)) && DEAD.has(normAt(lattice, first - 2)) && normAt(lattice, first - 3) === "'s" && tagAt(lattice, first - 4, 'weekday') !== null;
  return owned && normAt(lattice, first - 5) === 'among';
}

/** The group stands right behind a transitive trigger and so is its object already. */
export function isObject(clause: Clause, k: number): boolean {
  let at = k - 1;
  while (at >= 0 && clause.items[at]?.kind === 'skip' && !(clause.items[at] as Extract<Item, { kind: 'skip' }>).auxiliary) at--;
  const item = clause.items[at];
  return item?.kind === 'trigger' && ((item.trigger.kind === 'verb' && item.trigger.tag.valency === 'transitive') || item.trigger.kind === 'leave' || item.trigger.kind === 'lives');
}

/** The group is followed, auxiliaries aside, by a trigger of its own: "and 3 civilians were injured", "30 wounded". */
export function hasPredicate(clause: Clause, k: number): boolean {
  let at = k + 1;
  let relative = false;
  while (clause.items[at]?.kind === 'skip' || ['who', 'that'].includes(itemWord(clause, at))) { relative ||= clause.items[at]?.kind !== 'skip'; at++; }
  const item = clause.items[at];
  if (item?.kind !== 'trigger' || (relative && isObject(clause, k))) return false;
  return item.trigger.kind === 'state' || (item.trigger.kind === 'verb' && !item.trigger.tag.forms.includes('ing'));
}

/** The effect of the whole: the nearest trigger or counted noun to the left, else (for "five people, including a child, were hurt") to the right. */
export function nearestEffect(clause: Clause, k: number): Effect | null {
  const behind = followsSubsetCue(clause, k) ? effectBehind(clause, k) : null;
  if (behind) return behind;
  for (let at = k - 1; at >= 0; at--) {
    if (isArrest(clause, at)) return null;
    // "left ten people, including two children, wounded": what became of them is told behind.
    if (isLeave(clause, at)) break;
    const effect = effectAt(clause, at);
    if (effect) return effect;
  }
  for (let at = k + 1; at < Math.min(k + 8, clause.items.length); at++) {
    if (isArrest(clause, at) || ['while', 'but'].includes(itemWord(clause, at))) return null;
    const effect = effectAt(clause, at);
    if (effect) return effect;
  }
  return null;
}

/** "two were martyred and 7 others including 3 children were wounded": the whole stands right before the cue and its verb behind. */
export function effectBehind(clause: Clause, k: number): Effect | null {
  let whole = k - 1;
  while (whole >= 0 && !groupAt(clause, whole)) { if (clause.items[whole]?.kind === 'trigger') return null; whole--; }
  if (whole < 0 || groupAt(clause, whole)?.kind !== 'counted' || isObject(clause, whole) || k - whole > 4) return null;
  for (let at = k + 1; at < Math.min(k + 10, clause.items.length); at++) {
    const item = clause.items[at] as Item;
    if (itemWord(clause, at) === 'but' || (item.kind === 'group' && item.group.kind === 'counted')) return null;
    if (item.kind === 'trigger') return clause.items[at - 1]?.kind === 'skip' ? effectAt(clause, at) : null;
    if (item.kind === 'word' && HARD_STOPS.has(itemWord(clause, at))) return null;
  }
  return null;
}

const isLeave = (clause: Clause, at: number): boolean => { const item = clause.items[at]; return item?.kind === 'trigger' && item.trigger.kind === 'leave'; };

const isArrest = (clause: Clause, at: number): boolean => {
  const item = clause.items[at];
  return item?.kind === 'trigger' && item.trigger.kind === 'verb' && item.trigger.tag.armed;
};

/** "died of their wounds": what they died of. */
const isOfTheirs = ({ lattice }: Clause, { first }: Item): boolean => ['wounds', 'injuries', 'burns'].includes(normAt(lattice, first)) && ['of', 'from', 'to'].includes(normAt(lattice, ['their', 'his', 'her'].includes(normAt(lattice, first - 1)) ? first - 2 : first - 1));

/** "had been shot and left dead beside a road": what came of it. */
export function isLeftDead(clause: Clause, k: number): boolean {
  const [left, dead] = [clause.items[k + 2], clause.items[k + 3]];
  if (itemWord(clause, k + 1) !== 'and' || left?.kind !== 'trigger') return false;
  if (left.trigger.kind === 'state') return left.trigger.effect === 'killed' && normAt(clause.lattice, left.first) === 'left';
  return left.trigger.kind === 'leave' && dead?.kind === 'trigger' && dead.trigger.kind === 'state' && dead.trigger.effect === 'killed';
}

function effectAt(clause: Clause, at: number): Effect | null {
  const item = clause.items[at] as Item;
  if (item.kind === 'word' && tellsCare(clause, at)) return 'injured';
  if (item.kind === 'word') return itemWord(clause, at + 1) === 'of' ? DEEDS.get(itemWord(clause, at)) ?? null : null;
  if (item.kind === 'trigger' && item.trigger.kind === 'verb' && FATAL.has(normAt(clause.lattice, item.first - 1))) return 'killed';
  if (item.kind === 'trigger' && isOfTheirs(clause, item)) return null;
  if (isLeftDead(clause, at)) return 'killed';
  // "had been shot once they were disarmed, three of them cooks".
  if (item.kind === 'trigger' && isExecuted(clause, at)) return 'killed';
  // "29 lives lost at sea".
  if (item.kind === 'trigger' && normAt(clause.lattice, item.first - 1) === 'lives') return 'killed';
  if (item.kind === 'trigger' && 'effect' in item.trigger && item.trigger.kind !== 'losses') return item.trigger.effect;
  if (item.kind === 'trigger' && item.trigger.kind === 'lives') return 'killed';
  if (item.kind === 'group' && item.group.head.kind === 'effect') return item.group.head.effect;
  return item.kind === 'group' ? item.group.inner : null;
}

/** "casualties (5 dead, 9 injured)": a part that says itself what was done to its people. */
export function ownEffect(clause: Clause, at: number): Effect | null {
  const [group, next] = [groupAt(clause, at), clause.items[at + 1]];
  if (group?.head.kind === 'effect') return group.head.effect;
  return group?.head.kind === 'none' && next?.kind === 'trigger' && (next.trigger.kind === 'state' || (next.trigger.kind === 'verb' && next.trigger.tag.forms.includes('participle'))) ? next.trigger.effect : null;
}
