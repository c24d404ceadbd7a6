import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { normAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

const PUTS: ReadonlySet<string> = new Set(['put', 'puts', 'putting', 'attributes', 'attributed', 'attributing', 'ascribes', 'ascribed', 'blames', 'blamed']);
const MOVES: ReadonlySet<string> = new Set(['raised', 'revised', 'lowered', 'cut', 'corrected', 'increased', 'raises', 'lifted', 'reduced']);

export const putAt: Recognizer = {
  name: 'putAt',
  words: 'Put at six the number of its members killed; put 120 of the deaths down to drones, 110 to shooting and 40 to crossfire; raised its count of the guards killed from three to five',
  examples: [
    ['The association on Friday put at six the number of its members killed in the attack on Orvel market.', 'six killed'],
    ['The commission recorded 300 civilians killed. It puts 120 of the deaths down to drone strikes, 110 to shooting and 40 to crossfire.', '300 killed; 120 killed; 110 killed; 40 killed'],
    ['The centre counted 90 deaths in May and attributes 50 of the deaths to floods and 30 to landslides.', '90 killed; 50 killed; 30 killed'],
    ["The command has raised its count of the guards killed by Friday's drone at Orvel from three to five.", 'three killed; five killed'],
  ],
  counterExamples: ['The club put at six the number of its members.', 'The report puts 120 of the delays down to snow, 110 to wind and 40 to strikes.', 'The command has raised its count of the guards who protected him from three to five.'],
  at: ['counted', 'verb'],
  signs: new Set(),
  read: (clause, k) => {
    // The people whose count is moved stand before their verb, which would claim them without a number.
    const ahead = clause.items[k]?.kind === 'trigger' && groupAt(clause, k - 1)?.kind === 'plural' ? countFrom(clause, k) : k;
    const group = groupAt(clause, ahead);
    if (ahead !== k) return group ? fromTo(clause, ahead, group) ?? [] : [];
    if (group?.kind !== 'counted' || group.definite) return [];
    return numberOfThose(clause, k, group) ?? downTo(clause, k, group) ?? fromTo(clause, k, group) ?? [];
  },
};

/** So many words may tell whose number it is, and who killed them. */
const REACH = 14;

/** The first harm that is told from an item on, with the people right before it: "the number of its members killed". */
function harmedFrom(clause: Clause, from: number, to: number): { readonly effect: Effect; readonly about: Group | null; readonly at: number } | null {
  for (let at = from; at < Math.min(to, clause.items.length); at++) {
    const item = clause.items[at];
    if ([';', '.', ':', 'who', 'which'].includes(itemWord(clause, at))) return null;
    if (item?.kind === 'trigger') return 'effect' in item.trigger && item.trigger.kind !== 'toll' ? { effect: item.trigger.effect, about: groupAt(clause, at - 1), at } : null;
  }
  return null;
}

const draftFor = (group: Group, of: { readonly effect: Effect; readonly about: Group | null }): Draft => ({ ...draftOf({ group, trigger: group, effect: of.effect, rule: 'risingToll', voice: 'noun' }), about: of.about ?? undefined });

/** "put at (six) the number of its members killed". */
function numberOfThose(clause: Clause, k: number, group: Group): readonly Draft[] | null {
  const { lattice } = clause;
  if (group.head.kind !== 'none' || itemWord(clause, k - 1) !== 'at' || !PUTS.has(normAt(lattice, group.first - 2)) || normAt(lattice, group.last) !== 'the' || !['number', 'count', 'tally'].includes(normAt(lattice, group.last + 1))) return null;
  const harmed = harmedFrom(clause, k + 1, k + REACH);
  return harmed && [draftFor(group, harmed)];
}

/** "puts 120 of the deaths down to drone strikes, (110) to shooting and (40) to crossfire": the next ones, each with "to" behind it. */
function downTo(clause: Clause, k: number, group: Group): readonly Draft[] | null {
  if (group.head.kind !== 'none' || itemWord(clause, k + 1) !== 'to' || ![',', 'and'].includes(itemWord(clause, k - 1))) return null;
  for (let at = k - 1; at >= Math.max(0, k - 3 * REACH); at--) {
    const first = groupAt(clause, at);
    if ([';', '.'].includes(itemWord(clause, at))) return null;
    if (first?.kind !== 'counted' || first.head.kind !== 'effect') continue;
    const leads = PUTS.has(normAt(clause.lattice, first.first - 1)) && [0, 1].some((n) => normAt(clause.lattice, first.last + n) === 'to');
    return leads ? [draftOf({ group, trigger: group, effect: first.head.effect, rule: 'listed', voice: 'noun' })] : null;
  }
  return null;
}

/** Behind the verb, where "from (three) to five" stands, or -1. */
function countFrom(clause: Clause, k: number): number {
  for (let at = k + 2; at < Math.min(k + REACH, clause.items.length); at++) if (itemWord(clause, at - 1) === 'from' && groupAt(clause, at)?.kind === 'counted' && itemWord(clause, at + 1) === 'to') return at;
  return -1;
}

/** "raised its count of the guards killed by a drone from (three) to (five)": both figures, the earlier one first. */
function fromTo(clause: Clause, k: number, group: Group): readonly Draft[] | null {
  const next = groupAt(clause, k + 2);
  if (group.head.kind !== 'none' || itemWord(clause, k - 1) !== 'from' || itemWord(clause, k + 1) !== 'to' || next?.kind !== 'counted' || next.head.kind !== 'none') return null;
  const count = clause.items.findLastIndex((_, at) => at < k && at > k - 2 * REACH && ['count', 'number', 'tally', 'toll', 'figure'].includes(itemWord(clause, at)));
  if (count < 1 || ![1, 2, 3].some((n) => MOVES.has(itemWord(clause, count - n)))) return null;
  const harmed = harmedFrom(clause, count + 1, k);
  if (!harmed || harmed.about?.kind !== 'plural') return null;
  const now = { ...draftFor(next, harmed), earlier: group };
  return [draftOf({ group, trigger: group, effect: harmed.effect, rule: 'earlierTotal', voice: 'noun' }), now];
}
