import type { Clause, Item } from '../clause.ts';
import { normAt, tagAt } from '../lattice.ts';
import { afterAdverbs, beforeSkips, groupAt, hasPredicate, itemWord } from '../navigate.ts';

/** Does the verb at k have its people right behind it, so that it is active ("gunmen killed 12 people")? */
export function takesObject(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb') return false;
  const at = afterAdverbs(clause, k);
  const object = groupAt(clause, at);
  // "two policemen who killed a boy were arrested": the predicate behind is theirs, not the boy's.
  if (!object || (hasPredicate(clause, at) && !['who', 'that', 'which'].includes(itemWord(clause, k - 1)))) return false;
  const before = beforeSkips(clause, k);
  if (before.auxiliary && isPassiveAuxiliary(clause, k)) return false;
  const subject = groupAt(clause, before.at);
  // "The crew of ten killed two": behind a collective the number is its people.
  return !(subject?.kind === 'counted' && subject.head.kind === 'none' && (subject.numeral?.first ?? 0) - subject.first < 2);
}

const BE = new Set(['was', 'were', 'been', 'being', 'be', 'is', 'are', 'got', 'get', 'has been', 'have been', 'had been', 'were being', 'having been']);

/** "were killed", "have been killed" against "have killed", "are holding". */
export function isPassiveAuxiliary(clause: Clause, k: number): boolean {
  if (normAt(clause.lattice, clause.items[k]?.first ?? -1).endsWith('ing')) return false;
  for (let at = k - 1; at >= 0 && clause.items[at]?.kind === 'skip'; at--) {
    const item = clause.items[at] as Item;
    const words = clause.lattice.tokens.slice(item.first, item.last).map((t) => t.norm).join(' ');
    if (BE.has(words)) return true;
    // "is said to have killed six".
    if (words === 'have' || words.endsWith('to have')) return false;
  }
  return false;
}

/**
 * "Gunmen abducted the head of an agency", "the insurgents have killed innocent people": a verb without a form of "be" whose next word begins an object is
 * active, even if that object is nobody the lexicon knows. In a headline "killed" alone may be passive.
 */
export function mayBePassive(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  if (!item || isPassiveAuxiliary(clause, k)) return true;
  // "a baker whom the raiders shot dead": those behind "whom" did it.
  if (itemWord(clause, beforeSkips(clause, k).at - 1) === 'whom') return false;
  const auxiliary = clause.items[k - 1]?.kind === 'skip' ? normAt(clause.lattice, (clause.items[k - 1] as Item).first) : '';
  if (['have', 'has', 'had'].includes(auxiliary) && !clause.sentence.telegraphic) return false;
  if (!clause.sentence.telegraphic && clause.setAside.some((aside) => aside.range.first === item.last && !NO_OBJECTS.has(aside.reason))) return false;
  // "Five attackers burned houses".
  if (!clause.sentence.telegraphic && tagAt(clause.lattice, item.last, 'thing') !== null) return false;
  const subject = groupAt(clause, beforeSkips(clause, k).at);
  if (subject === null || subject.kind === 'counted' || clause.sentence.telegraphic) return true;
  if (groupAt(clause, k + 1)?.kind === 'counted') return false;
  const next = clause.lattice.tokens[item.last];
  return !next || next.kind !== 'word' || !(OPENS_OBJECT.has(next.norm) || (next.capital && !tagAt(clause.lattice, item.last, 'weekday') && !tagAt(clause.lattice, item.last, 'month')));
}

/** Unlike the houses in "five attackers burned eleven houses" these are told of a verb that may be passive: "two days ago", "12 km away". */
const NO_OBJECTS = new Set(['duration', 'distance', 'ordinal or time', 'date', 'time', 'age', 'temperature']);

const OPENS_OBJECT = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its', 'him', 'them', 'it', 'some', 'many', 'innocent', 'unarmed', 'fellow', 'scores', 'dozens', 'hundreds']);

/** The verb is the first of a pair that shares its people: "killing and wounding dozens", "were killed or injured", "shot and wounded". */
export function leadsPair(clause: Clause, k: number): boolean {
  const joint = itemWord(clause, k + 1) === ',' && clause.sentence.telegraphic && clause.items[k + 2]?.kind === 'trigger' ? 'and' : itemWord(clause, k + 1);
  const item = clause.items[k];
  const next = clause.items[pairedWith(clause, k)];
  if ((joint !== 'and' && joint !== 'or') || item?.kind !== 'trigger' || next?.kind !== 'trigger') return false;
  return item.trigger.kind === 'verb' && next.trigger.kind === 'verb' && next.trigger.tag.valency === 'transitive' && isOneEffect(item.trigger.effect, next.trigger.effect, joint);
}

/** "were beaten, tied up and shot dead": the first of a row that ends in a killing. */
export function leadsRow(clause: Clause, k: number): boolean {
  if (itemWord(clause, k + 1) !== ',') return false;
  let at = k + 2;
  while (at < k + 7 && clause.items[at]?.kind === 'word' && !['and', ';', ':', '.', 'who', 'which', 'that'].includes(itemWord(clause, at))) at++;
  const last = clause.items[at + 1];
  return at > k + 2 && itemWord(clause, at) === 'and' && last?.kind === 'trigger' && last.trigger.kind === 'verb' && last.trigger.effect === 'killed' && last.trigger.tag.forms.includes('participle');
}

/** "shot and killed", "stabbed and fatally wounded": the first verb says how, the second what came of it. */
export function tellsManner(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  return itemWord(clause, k + 1) === 'and' && item?.kind === 'trigger' && item.trigger.kind === 'verb' && MANNERS.has(normAt(clause.lattice, item.first)) && effectAt(clause, pairedWith(clause, k)) === 'killed';
}

const MANNERS = new Set(['shot', 'shoot', 'shoots', 'shooting', 'stabbed', 'stab', 'stabs', 'stabbing', 'beaten', 'beat', 'beating', 'attacked', 'tortured', 'torturing', 'knifed', 'clubbed', 'struck', 'hit', 'ambushed', 'ambushing', 'bludgeoned', 'burned', 'burnt', 'hacked', 'run', 'ran']);

const FATALLY = new Set(['fatally', 'mortally', 'lethally']);

/** "fatally shot", "shot him fatally", "mortally wounded": an adverb right beside the verb. */
export function isFatal(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  // "were crushed or choked to death".
  if (item && ['or', 'and'].includes(normAt(clause.lattice, item.last)) && normAt(clause.lattice, item.last + 2) === 'to' && normAt(clause.lattice, item.last + 3) === 'death') return true;
  return item !== undefined && (FATALLY.has(normAt(clause.lattice, item.first - 1)) || FATALLY.has(normAt(clause.lattice, item.last)));
}

const PRONOUNCED = new Set(['pronounced', 'declared']);

/** "was shot in the head and pronounced dead", "was taken to hospital, where he was declared dead": one person's wound that turned out to be a death, with nobody else told of between. */
export function isPronouncedDead(clause: Clause, of: { readonly k: number; readonly at: number }): boolean {
  if (groupAt(clause, of.at)?.size !== 1 || (groupAt(clause, of.at)?.kind === 'counted' && groupAt(clause, of.at)?.numeral?.amount.kind !== 'number')) return false;
  let governed = false;
  for (let at = Math.max(of.k, of.at) + 1; at < clause.items.length; at++) {
    const group = groupAt(clause, at);
    // "was stabbed by a robber and died": who stands behind a small word is not who died.
    if (group && of.k > of.at && GOVERN.has(normAt(clause.lattice, group.first - 1))) { governed = true; continue; }
    if (group && (group.head.kind !== 'pronoun' || group.kind === 'counted')) return false;
    const item = clause.items[at] as Item;
    // "as she left a shop in the square and died": a place is left.
    if (item.kind === 'trigger' && item.trigger.kind === 'leave' && groupAt(clause, at + 1) === null) continue;
    if (item.kind === 'trigger' && governed && itemWord(clause, beforeSkips(clause, at).at) !== 'and') return false;
    if (item.kind === 'trigger') return 'effect' in item.trigger && item.trigger.effect === 'killed' && (item.trigger.kind === 'state' ? PRONOUNCED.has(normAt(clause.lattice, item.first)) : isLaterDeath(clause, at));
  }
  return false;
}

const GOVERN = new Set(['by', 'of', 'with', 'at', 'near', 'in', 'outside', 'behind']);

/** ", where he died later that night", "but later died": of the one who was hurt. */
function isLaterDeath(clause: Clause, at: number): boolean {
  const item = clause.items[at];
  if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb' || item.trigger.tag.valency !== 'intransitive') return false;
  let before = at - 1;
  while (clause.items[before]?.kind === 'skip') before--;
  if (groupAt(clause, before)?.head.kind === 'pronoun') before--;
  while (clause.items[before]?.kind === 'skip') before--;
  const relative = itemWord(clause, before) === ',' && [before - 1, before - 2, before - 3, before - 4, before - 5, before - 6, before - 7, before - 8, before - 9].some((n) => itemWord(clause, n) === 'who');
  return (relative || ['where', 'but', 'and', 'who'].includes(itemWord(clause, before))) && !/^(?:kill|killing|f[ae]ll|fallen)$/.test(normAt(clause.lattice, item.first));
}

/** The kidnapped who were killed are two claims; the killed and wounded are one. */
const isOneEffect = (a: string, b: string, joint: string): boolean => joint === 'or' || (a !== 'captured' && b !== 'captured');

/** Killed and wounded together, or one of several with "or". */
export function endsCombined(clause: Clause, k: number): boolean {
  let first = k - 1;
  while (clause.items[first]?.kind === 'skip') first--;
  first--;
  return first >= 0 && leadsPair(clause, first) && pairedWith(clause, first) === k && effectAt(clause, first) !== effectAt(clause, k) && !tellsManner(clause, first);
}

/** The item behind "and", adverbs aside: "stabbed and lightly wounded". */
function pairedWith(clause: Clause, k: number): number {
  let at = k + 2;
  while (clause.items[at]?.kind === 'skip') at++;
  return at;
}

const effectAt = (clause: Clause, k: number): string => {
  const item = clause.items[k];
  return item?.kind === 'trigger' && item.trigger.kind === 'verb' ? item.trigger.effect : '';
};
