import { normAt } from './lattice.ts';
import type { Clause, Item } from './clause.ts';
import { itemWord } from './items.ts';

/** Where a predicate begins: its auxiliary, and the verbs that share it. */

/** "kidnapped and killed": the verb before, with which this one shares its subject. */
export function pairedBefore(clause: Clause, k: number): number {
  let at = k - 1;
  while (clause.items[at]?.kind === 'skip') at--;
  if (itemWord(clause, at) !== 'and' && itemWord(clause, at) !== 'or' && itemWord(clause, at) !== 'then') return -1;
  const before = clause.items[at - 1];
  return before?.kind === 'trigger' && before.trigger.kind === 'verb' && before.trigger.tag.forms.includes('participle') ? at - 1 : -1;
}

export const isAuxiliary = (clause: Clause, k: number): boolean => { const item = clause.items[k]; return item?.kind === 'skip' && item.auxiliary; };

/** States that hold their verb. */
const FINITE = new Set(['needed', 'required', 'sought', 'had', 'have', 'became', 'lay', 'could', 'cannot', 'never', 'continue', 'continues']);

/** "died" and "needed surgery" need no auxiliary to be a predicate; "killed" does. */
export function isFinite(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  if (item?.kind === 'trigger' && item.trigger.kind === 'state') return FINITE.has(normAt(clause.lattice, item.first));
  return item?.kind === 'trigger' && item.trigger.kind === 'verb' && item.trigger.tag.valency === 'intransitive' && !item.trigger.tag.forms.includes('ing');
}

/** How many items a first predicate may have: "were taken off a bus in the district and". */
const PREDICATE = 11;
const PREDICATE_ENDS = new Set([',', ';', ':', '.', '—', '–', '(', ')', '“', '”', '"', 'that', 'which', 'who', 'whose', 'but', 'when', 'while', 'and', 'because', 'if', 'as']);

/** "were ambushed and shot dead", "were taken off a bus in the district and shot": a participle with its auxiliary stands before "and"; the item before the auxiliary, or -1. */
export function joinedPredicate(clause: Clause, at: number): number {
  if (itemWord(clause, at) !== 'and') return -1;
  for (let first = at - 1; first > Math.max(0, at - PREDICATE); first--) {
    const item = clause.items[first] as Item;
    const be = clause.items[first - 1]?.kind === 'skip' && item.kind !== 'skip';
    if (be && isLedBy(clause, first) && /(?:[dnt]|struck|hung|dug|flung|stung)$/.test(normAt(clause.lattice, item.first)) && item.kind !== 'group') return behindAuxiliary(clause, first);
    if ((PREDICATE_ENDS.has(itemWord(clause, first)) && !isBetweenParticiples(clause, first)) || (item.kind === 'group' && item.group.kind !== 'plural' && !BEHIND.has(normAt(clause.lattice, item.first - 1)))) return -1;
  }
  return -1;
}

/** "fell from the roof and (died)", "stepped on a mine and (were killed)": a plain verb stands before "and"; the item before it, or -1. */
export function joinedPlain(clause: Clause, at: number): number {
  if (itemWord(clause, at) !== 'and') return -1;
  for (let k = at - 1; k > Math.max(0, at - PREDICATE); k--) {
    const item = clause.items[k] as Item;
    if (isPlainVerb(clause, item) && !isAuxiliary(clause, k - 1)) return k - 1;
    if (k === at - 1 && isObjectOfDeed(clause, k)) return k - 2;
    if (PREDICATE_ENDS.has(itemWord(clause, k)) || item.kind === 'trigger' || (item.kind === 'group' && !BEHIND.has(normAt(clause.lattice, item.first - 1)))) return -1;
  }
  return -1;
}

/** "(Gunmen) attacked two nurses and (were killed)": to whom the subject did something. */
function isObjectOfDeed(clause: Clause, k: number): boolean {
  const verb = clause.items[k - 1];
  if (clause.items[k]?.kind !== 'group' || clause.items[k - 2]?.kind !== 'group') return false;
  return verb?.kind === 'word' ? isPast(normAt(clause.lattice, verb.first)) : verb?.kind === 'trigger' && verb.trigger.kind === 'verb' && verb.trigger.tag.valency === 'transitive';
}

/** A verb in the past that needs no auxiliary: one that no list knows, or a fall. */
function isPlainVerb({ lattice }: Clause, item: Item): boolean {
  const word = normAt(lattice, item.first);
  return item.kind === 'word' ? isPast(word) : item.kind === 'trigger' && word === 'fell' && item.last - item.first === 1;
}

const PAST = new Set(['broke', 'fell', 'went', 'came', 'ran', 'lost', 'left', 'took', 'stood', 'lay', 'sank', 'caught', 'hit', 'struck', 'gave', 'kept', 'drove', 'flew', 'stayed', 'burnt', 'blew', 'hid', 'got', 'fought', 'rode', 'swam', 'slipped', 'trod']);

/** The past tense of a verb that the lexicon does not know; a participle may pass for it. */
export const isPast = (word: string): boolean => PAST.has(word) || (word.length > 4 && word.endsWith('ed'));

/** Whom these lead to is no subject: "were stopped by two men and shot". */
const BEHIND = new Set(['by', 'of', 'off', 'from', 'in', 'at', 'near', 'to', 'into', 'on', 'with', 'against', 'through', 'outside', 'inside', 'before', 'behind', 'beside', 'past', 'out']);

/** "beaten, tied up (and shot)": the comma of a row of participles. */
const isBetweenParticiples = ({ lattice, items }: Clause, at: number): boolean => normAt(lattice, items[at]?.first ?? -1) === ',' && [items[at - 1], items[at + 1]].every((item) => item !== undefined && item.kind !== 'group' && item.kind !== 'skip' && /(?:ed|en|ot|ung|ound)$/.test(normAt(lattice, item.kind === 'trigger' ? item.last - 1 : item.first)));

const BE = new Set(['was', 'were', 'been', 'being', 'is', 'are']);

/** Is the participle at `k` led by a form of "be", adverbs aside? */
function isLedBy(clause: Clause, k: number): boolean {
  for (let at = k - 1; clause.items[at]?.kind === 'skip'; at--) if (BE.has(normAt(clause.lattice, (clause.items[at] as Item).last - 1))) return true;
  return false;
}

/** The item before the auxiliaries and adverbs that lead to `k`. */
function behindAuxiliary(clause: Clause, k: number): number {
  let before = k - 1;
  while (clause.items[before]?.kind === 'skip') before--;
  return before;
}
