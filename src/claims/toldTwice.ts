import type { Clause } from './clause.ts';
import type { Group } from './group.ts';
import { normAt, tagAt } from './lattice.ts';
import { groupAt, itemWord } from './navigate.ts';
import type { Draft } from './recognizer.ts';

/** "a trekker, Anneke Visser,", "his wife, Chaltu,", "one of whom, Karim Saad,": one person told by what they were and by name; the claim's words are both. */
export function withBothWords(clause: Clause, drafts: readonly Draft[]): readonly Draft[] {
  const taken = new Set(drafts.map((d) => d.group?.first));
  return drafts.map((draft) => (draft.group && isOne(draft.group) ? widened(clause, draft, draft.group, taken) : draft));
}

const isOne = ({ kind, size, numeral, head }: Group): boolean => size === 1 && (kind === 'named' || (kind === 'singular' && head.kind === 'people') || (kind === 'counted' && head.kind === 'pronoun' && numeral?.amount.kind === 'number' && numeral.amount.n === 1));

function widened(clause: Clause, draft: Draft, group: Group, taken: ReadonlySet<number | undefined>): Draft {
  const k = clause.items.findIndex((item) => item.kind === 'group' && item.first === group.first);
  const other = k < 0 ? null : group.kind === 'named' ? whatTheyWere(clause, k) : nameOf(clause, k);
  const own = { first: OWNERS.has(normAt(clause.lattice, group.first)) ? Math.min(group.first, group.count.first) : group.count.first, last: group.count.last };
  const count = other === null || taken.has(other.first) ? own : { first: Math.min(own.first, other.first), last: Math.max(own.last, other.last) };
  if (count.first === group.count.first && count.last === group.count.last) return draft;
  return { ...draft, group: { ...group, count }, quote: { first: Math.min(draft.quote.first, count.first), last: Math.max(draft.quote.last, count.last) } };
}

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'my', 'our']);
const ENDS: ReadonlySet<string> = new Set([',', '.', ')', ';', '(', '']);

/** "a trekker(, Anneke Visser)": the name right behind, between commas; "one of them (the foreman Ali Saad)". */
function nameOf(clause: Clause, k: number): Group['count'] | null {
  const what = groupAt(clause, k)?.kind === 'counted' ? groupAt(clause, k + 1) : null;
  if (what?.kind === 'named') return { first: what.first, last: what.count.last };
  const name = itemWord(clause, k + 1) === ',' ? groupAt(clause, k + 2) : null;
  const owned = OWNERS.has(normAt(clause.lattice, groupAt(clause, k)?.first ?? -1));
  return name?.kind === 'named' && ENDS.has(itemWord(clause, k + 3)) && clause.items[k + 3]?.kind !== 'trigger' && (owned || isPersonal(clause, name)) ? name.count : null;
}

/** A name of two words, or a given name. */
const isPersonal = ({ lattice }: Clause, { count }: Group): boolean => count.last - count.first > 1 || tagAt(lattice, count.first, 'given') !== null;

/** "(the driver, )Jean Nozil": what they were, right before. */
function whatTheyWere(clause: Clause, k: number): Group['count'] | null {
  const [before, name] = [itemWord(clause, k - 1) === ',' ? groupAt(clause, k - 2) : null, groupAt(clause, k)];
  return before?.kind === 'singular' && before.size === 1 && before.head.kind === 'people' && name !== null && isPersonal(clause, name) && itemWord(clause, k - 3) !== ',' ? { first: before.first, last: before.last } : null;
}
