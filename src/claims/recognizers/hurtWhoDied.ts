import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { people } from '../group.ts';
import type { Group } from '../group.ts';
import { cueAt, normAt, tagAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const hurtWhoDied: Recognizer = {
  name: 'hurtWhoDied',
  words: 'Four of the badly wounded did not survive, three of those hurt in the bombing died, one of the missing was washed ashore, both of the missing men were found dead: dead, whatever they were before',
  examples: [
    ['Four of the badly wounded did not survive their first day.', 'Four killed'],
    ["Three of those hurt in Sunday's bombing of Orvel died at a clinic.", 'Three killed'],
    ['Two injured constables succumbed at the hospital.', 'Two killed'],
    ['The toll has reached eight dead, since one of the missing divers was washed up at Belkar.', 'eight killed; one killed'],
    ['The raid killed three. Both of the missing soldiers were found dead in a ditch.', 'three killed; Both killed'],
    ['A stoker with severe burns died on Monday in Belkar.', 'A killed'],
  ],
  counterExamples: ['Both of the missing paintings were found.', 'One of the missing bags was washed ashore.'],
  at: ['counted', 'singular', 'state'],
  signs: new Set(['washed', 'make', 'missing']),
  read: (clause, k) => {
    const { lattice } = clause;
    const own = groupAt(clause, k);
    if (own && (own.kind === 'singular' ? own.definite || own.head.kind !== 'people' : own.numeral?.amount.kind !== 'number' || own.definite)) return [];
    const first = own?.first ?? (clause.items[k]?.first ?? 0) - 3;
    if (own === null && normAt(lattice, first) !== 'both') return [];
    const counted = own?.count.last ?? first + 1;
    const state = own?.kind === 'singular' ? withWounds(lattice, own.last) : hurtWord(clause, counted);
    const end = state < 0 ? null : endOf(clause, k, state);
    if (end === null) return [];
    const both = { first, last: counted };
    const group: Group = own === null ? people({ kind: 'singular', ...both, count: both, head: { kind: 'pronoun', word: 'both' }, words: { first: counted, last: counted }, size: 2 })
      : own.kind === 'counted' && own.head.kind !== 'people' ? { ...own, head: { kind: 'none' }, last: own.count.last, words: { first: own.count.last, last: own.count.last } } : own;
    const noun = clause.items.find((item) => item.kind === 'group' && item.first === state + 1);
    return [{ ...draftOf({ group, trigger: end, effect: 'killed', rule: 'intransitive', voice: 'noun' }), about: noun?.kind === 'group' && noun.group.kind === 'plural' ? noun.group : undefined }];
  },
};

const HURT: ReadonlySet<string> = new Set(['wounded', 'injured', 'hurt', 'missing', 'hospitalised', 'hospitalized']);

/** "four of the (badly) wounded", "two injured constables", "both of the missing men": where the state stands, or -1. */
function hurtWord({ lattice }: Clause, counted: number): number {
  if (HURT.has(normAt(lattice, counted))) return tagAt(lattice, counted + 1, 'person') !== null || tagAt(lattice, counted + 1, 'verb')?.tag.effect === 'killed' ? counted : -1;
  let at = counted;
  if (normAt(lattice, at) !== 'of' || !['the', 'those', 'these', 'its', 'our', 'their'].includes(normAt(lattice, at + 1))) return -1;
  at += 2;
  while (cueAt(lattice, at, 'adverb') > 0 || /ly$/.test(normAt(lattice, at)) || ['most', 'more', 'people', 'persons', 'men', 'women', 'worst'].includes(normAt(lattice, at))) at++;
  return HURT.has(normAt(lattice, at)) ? at : -1;
}

const BURNS: ReadonlySet<string> = new Set(['burns', 'wounds', 'injuries', 'wound']);

/** "a stoker with severe burns", "a man of 33 with severe burns,": where the wound stands, or -1. */
function withWounds(lattice: Lattice, last: number): number {
  if (normAt(lattice, last) !== 'with') return -1;
  return [1, 2, 3].map((n) => last + n).find((i) => BURNS.has(normAt(lattice, i))) ?? -1;
}

/** How many items behind the state the death may be told. */
const REACH = 18;

/** "did not survive", "succumbed", "were found dead", "was washed ashore": how they ended, in the same clause and with nobody else counted before it. */
function endOf(clause: Clause, k: number, state: number): Range | null {
  const { items, lattice } = clause;
  for (let at = k + 1; at < Math.min(k + REACH, items.length); at++) {
    const item = items[at];
    if (item === undefined || item.first <= state) continue;
    if (['.', ';', ':', 'but', 'while', 'when', 'after', 'and', 'whose'].includes(itemWord(clause, at)) || groupAt(clause, at)?.kind === 'counted') return null;
    if (item.kind === 'trigger') return isDeath(clause, at) ? { first: item.first, last: item.last } : null;
    if (normAt(lattice, item.first) === 'washed' && ['ashore', 'up'].includes(normAt(lattice, item.first + 1)) && isPerson(clause, k, state)) return { first: item.first, last: item.first + 2 };
    if (normAt(lattice, item.first) === 'make' && normAt(lattice, item.first + 1) === 'it' && normAt(lattice, item.first - 1) === 'not') return { first: item.first - 1, last: item.first + 2 };
  }
  return null;
}

/** A death of their own: no deed of theirs, nor a plan. */
function isDeath(clause: Clause, at: number): boolean {
  const item = clause.items[at];
  if (item?.kind !== 'trigger') return false;
  if (item.trigger.kind === 'state') return item.trigger.effect === 'killed' && clause.items[at - 1]?.kind === 'skip';
  return item.trigger.kind === 'verb' && item.trigger.effect === 'killed' && item.trigger.tag.valency === 'intransitive' && !item.trigger.tag.forms.includes('ing');
}

/** The missing alone, or with a word for people behind. */
const isPerson = (clause: Clause, k: number, state: number): boolean => groupAt(clause, k)?.head.kind === 'people' || clause.items.some((item) => item.kind === 'group' && item.first >= state && item.first <= state + 2 && item.group.head.kind === 'people') || cueAt(clause.lattice, state + 1, 'auxiliary') > 0;
