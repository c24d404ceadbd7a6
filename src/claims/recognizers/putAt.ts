import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { normAt } from '../lattice.ts';
import { joinedRight } from '../joined.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

const PUTS: ReadonlySet<string> = new Set(['put', 'puts', 'putting', 'attributes', 'attributed', 'attributing', 'ascribes', 'ascribed', 'blames', 'blamed']);
const MOVES: ReadonlySet<string> = new Set(['raised', 'revised', 'lowered', 'cut', 'corrected', 'increased', 'raises', 'lifted', 'reduced']);

export const putAt: Recognizer = {
  name: 'putAt',
  words: 'Put at eight the tally of drivers killed; put 50 of these deaths down to falls, 25 to fumes and 10 to burns; revised its tally of miners killed from six to nine',
  examples: [
    ['A union of hauliers has put at eight the tally of drivers killed on the Orvel road.', 'eight killed'],
    ['The raids had claimed 40 lives. The prefect put them at 22 villagers and 18 soldiers.', '40 killed; 22 killed; 18 killed'],
    ['An institute recorded 95 workers killed. It puts 50 of these deaths down to falls, 25 to fumes and 10 to burns.', '95 killed; 50 killed; 25 killed; 10 killed'],
    ['The office counted 70 deaths in June and ascribes 40 of the deaths to heat and 20 to smoke.', '70 killed; 40 killed; 20 killed'],
    ['The company revised its tally of miners killed by the blast at Dorma from six to nine.', 'six killed; nine killed'],
  ],
  counterExamples: ['A union of hauliers has put at eight the tally of drivers.', 'The report puts 50 of these delays down to snow, 25 to wind and 10 to strikes.', 'The company revised its tally of miners who live at Dorma from six to nine.'],
  at: ['counted', 'verb'],
  signs: new Set(),
  looksBack: 'carried',
  read: (clause, k) => {
    // The people whose count is moved stand before their verb, which would claim them without a number.
    const ahead = clause.items[k]?.kind === 'trigger' && groupAt(clause, k - 1)?.kind === 'plural' ? countFrom(clause, k) : k;
    const group = groupAt(clause, ahead);
    if (ahead !== k) return group ? fromTo(clause, ahead, group) ?? [] : [];
    if (group?.kind !== 'counted' || group.definite) return [];
    return themAt(clause, k, group) ?? numberOfThose(clause, k, group) ?? downTo(clause, k, group) ?? fromTo(clause, k, group) ?? [];
  },
};

/** So many words may tell whose number it is, and who killed them. */
const REACH = 14;

/** The first harm that is told from an item on, with the people right before it: "the tally of drivers killed". */
function harmedFrom(clause: Clause, from: number, to: number): { readonly effect: Effect; readonly about: Group | null; readonly at: number } | null {
  for (let at = from; at < Math.min(to, clause.items.length); at++) {
    const item = clause.items[at];
    if ([';', '.', ':', 'who', 'which'].includes(itemWord(clause, at))) return null;
    if (item?.kind === 'trigger') return 'effect' in item.trigger && item.trigger.kind !== 'toll' ? { effect: item.trigger.effect, about: groupAt(clause, at - 1), at } : null;
  }
  return null;
}

const draftFor = (group: Group, of: { readonly effect: Effect; readonly about: Group | null }): Draft => ({ ...draftOf({ group, trigger: group, effect: of.effect, rule: 'risingToll', voice: 'noun' }), about: of.about ?? undefined });

/** "(The raids had claimed 40 lives.) The prefect put them at 22 villagers and 18 soldiers": who they were. */
function themAt(clause: Clause, k: number, group: Group): readonly Draft[] | null {
  const { lattice, carried } = clause;
  if (carried === null || group.head.kind !== 'people' || normAt(lattice, group.first - 1) !== 'at' || !['them', 'these', 'those'].includes(normAt(lattice, group.first - 2)) || !PUTS.has(normAt(lattice, group.first - 3))) return null;
  return joinedRight(clause, k).flatMap((at) => groupAt(clause, at) ?? []).map((one) => draftOf({ group: one, trigger: one, effect: carried, rule: 'subset', voice: 'noun' }));
}

/** "put at (eight) the tally of drivers killed". */
function numberOfThose(clause: Clause, k: number, group: Group): readonly Draft[] | null {
  const { lattice } = clause;
  if (group.head.kind !== 'none' || itemWord(clause, k - 1) !== 'at' || !PUTS.has(normAt(lattice, group.first - 2)) || normAt(lattice, group.last) !== 'the' || !['number', 'count', 'tally'].includes(normAt(lattice, group.last + 1))) return null;
  const harmed = harmedFrom(clause, k + 1, k + REACH);
  return harmed && [draftFor(group, harmed)];
}

/** "puts 50 of these deaths down to falls, (25) to fumes and (10) to burns": the next ones, each with "to" behind it. */
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

/** Behind the verb, where "from (six) to nine" stands, or -1. */
function countFrom(clause: Clause, k: number): number {
  for (let at = k + 2; at < Math.min(k + REACH, clause.items.length); at++) if (itemWord(clause, at - 1) === 'from' && groupAt(clause, at)?.kind === 'counted' && itemWord(clause, at + 1) === 'to') return at;
  return -1;
}

/** "revised its tally of miners killed by the blast from (six) to (nine)": both figures, the earlier one first. */
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
