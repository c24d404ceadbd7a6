import type { Clause } from '../clause.ts';
import type { Effect } from '../../lexicon/terms.ts';
import type { Group } from '../group.ts';
import { normAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { groupAt, itemWord, nearestEffect } from '../navigate.ts';
import { pluralGroup } from '../peopleWithoutNumber.ts';
import type { Draft, Recognizer } from '../recognizer.ts';
import { tollDraft } from './tollDraft.ts';
import { IN_CUSTODY } from './roseToTheNumber.ts';

export const broughtTo: Recognizer = {
  name: 'broughtTo',
  words: 'Two more died, bringing to N the number of the dead, taking its wounded to N',
  examples: [
    ['Two more bodies were found, bringing the toll to 9.', 'Two killed; 9 killed'],
    ['Ten bodies were found. The find brings to 188 the number recovered since June.', 'Ten killed; 188 killed'],
    ['Nine rebels were neutralised, bringing the total from the start of the operation to 2,295.', 'Nine killed; 2,295 killed'],
    ['A constable died in the evening, which brings the police dead to three.', 'A killed; three killed'],
    ['Two more died at night, taking its wounded to 14.', 'Two killed; 14 injured'],
    ['Two medics were killed, which brings the number of health workers killed since May to 163.', 'Two killed; 163 killed'],
    ['Nine rebels were killed. The May figure brings our count since 1 January to 152.', 'Nine killed; 152 killed'],
  ],
  counterExamples: ['Two more were arrested, bringing to nine the number held since the raid that killed no dog.', 'Two more joined, taking its members to 14.'],
  at: [],
  atWords: new Set(['bringing', 'brings', 'brought', 'bring', 'raising', 'raises', 'raised', 'lifted', 'lifting', 'revised', 'taking', 'takes']),
  // What these words bring to a number is told by a word of harm.
  signs: new Set(),
  read: (clause, k) => figureFirst(clause, k) ?? [],
};

/** "The find brings to 188 the number recovered": the figure stands before what it counts. */
function figureFirst(clause: Clause, k: number): readonly Draft[] | null {
  // "injuries to 21 residents" brings nothing to a number.
  const group = clause.items[k]?.kind === 'word' && itemWord(clause, k + 1) === 'to' ? groupAt(clause, k + 2) : null;
  if (!group) return figureLast(clause, k) ?? deadTo(clause, k);
  if (group?.kind !== 'counted') return null;
  let counts = false;
  let about: Group | null = null;
  for (let at = k + 3; at < Math.min(k + 16, clause.items.length); at++) {
    const item = clause.items[at];
    counts ||= ['number', 'total', 'toll', 'tally', 'count'].includes(itemWord(clause, at));
    if (counts && IN_CUSTODY.has(itemWord(clause, at))) return null;
    if (counts && groupAt(clause, at)?.kind === 'plural') about = groupAt(clause, at);
    if (item?.kind === 'trigger' && 'effect' in item.trigger) return [tollDraft({ clause, k, effect: item.trigger.effect, group, earlier: null, about: about ?? peopleOf(clause, item) })];
  }
  const effect = counts ? nearestEffect(clause, k) ?? clause.carried : null;
  return effect === null ? null : [tollDraft({ clause, k, effect, group, earlier: null, about: null })];
}

const HARMED = new Set(['dead', 'wounded', 'injured', 'missing', 'killed']);

/** "which brings the police dead to three", "taking their wounded to nine": a side's harm by a word of state. */
function deadTo(clause: Clause, k: number): readonly Draft[] | null {
  for (let at = k + 1; at < Math.min(k + 6, clause.items.length); at++) {
    const item = clause.items[at];
    if (item?.kind !== 'trigger') continue;
    const group = itemWord(clause, at + 1) === 'to' ? groupAt(clause, at + 2) : null;
    if (!('effect' in item.trigger) || !HARMED.has(normAt(clause.lattice, item.last - 1)) || group?.kind !== 'counted' || group.head.kind !== 'none') return null;
    const whose = groupAt(clause, at - 1) ?? groupAt(clause, at - 2);
    return [tollDraft({ clause, k, effect: item.trigger.effect, group, earlier: null, about: whose?.kind === 'plural' ? whose : null })];
  }
  return null;
}

/** "raised its count to nine", "bringing the total since the start of the operation to 2,295": the figure stands behind what it counts, which was told right before or stands between. */
function figureLast(clause: Clause, k: number): readonly Draft[] | null {
  const theirs = ['its', 'their', 'his', 'our', 'my'].includes(itemWord(clause, k + 1));
  if (!theirs && (!['bringing', 'taking', 'raising', 'brings', 'takes', 'raises', 'brought', 'raised'].includes(itemWord(clause, k)) || itemWord(clause, k + 1) !== 'the') || !['number', 'total', 'tally', 'count', ...(theirs ? ['figure'] : [])].includes(itemWord(clause, k + 2))) return null;
  let own: Effect | null = null;
  let about: Group | null = null;
  for (let at = k + 3; at < Math.min(k + 16, clause.items.length); at++) {
    const item = clause.items[at];
    if (item?.kind === 'trigger' && 'effect' in item.trigger) own = item.trigger.effect;
    if (own === null && groupAt(clause, at)?.kind === 'plural') about = groupAt(clause, at);
    const group = itemWord(clause, at - 1) === 'to' ? groupAt(clause, at) : null;
    if (group?.kind !== 'counted' || group.head.kind !== 'none') continue;
    const effect = own ?? (theirs ? clause.carried : null) ?? nearestEffect(clause, k);
    return effect === null ? null : [tollDraft({ clause, k, effect, group, earlier: null, about })];
  }
  return null;
}

/** "the number of people killed": whom the phrase itself names. */
function peopleOf({ lattice }: Clause, { first, last }: Range): Group | null {
  for (let i = first + 2; i < last; i++) if (normAt(lattice, i - 1) === 'of') return pluralGroup(lattice, i, last);
  return null;
}
