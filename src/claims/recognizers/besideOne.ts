import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { kindAt, normAt, tagAt } from '../lattice.ts';
import { nearestEffect } from '../navigate.ts';
import { OWNERS, personsAt } from '../onePerson.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

const BESIDE: ReadonlySet<string> = new Set(['beside', 'alongside', 'with']);

export const besideOne: Recognizer = {
  name: 'besideOne',
  words: 'The judge died beside his son; she was killed together with her cousin; so was his brother; with him died the cook: the next person, whose death the same verb tells',
  examples: [
    ['The raid killed nine people. Joram Mell died beside his son Timo.', 'nine killed; Joram Mell killed; his son Timo killed'],
    ['Joram Mell was killed together with my mother-in-law.', 'Joram Mell killed; my killed'],
    ['Joram Mell was killed. So was his brother.', 'Joram Mell killed; his killed'],
    ['Joram Mell died in the yard. So did the bookkeeper Anna Orsic.', 'Joram Mell killed; Anna Orsic killed'],
    ['Joram Mell was shot dead. With him died his uncle.', 'Joram Mell killed; his killed'],
  ],
  counterExamples: ['Joram Mell lived beside his son. So did his brother.'],
  at: ['verb'],
  atWords: new Set([...BESIDE, 'so']),
  signs: new Set(['so']),
  read: (clause, k) => {
    const at = clause.items[k]?.first ?? 0;
    const word = normAt(clause.lattice, at);
    if (word === 'so') return soToo(clause, at);
    if (!BESIDE.has(word)) return diedWithThem(clause, k);
    const effect = deathBefore(clause, at);
    const told = effect !== null && (OWNERS.has(normAt(clause.lattice, at + 1)) || word === 'beside') ? personsAt(clause, at + 1) : null;
    if (effect === null || told === null || !ends(clause, told.last)) return [];
    return told.groups.map((group) => draftFor(group, { at, effect }));
  },
};

const draftFor = (group: Draft['group'] & object, of: { readonly at: number; readonly effect: Effect }): Draft => draftOf({ group, trigger: { first: of.at, last: of.at + 1 }, effect: of.effect, rule: 'subset', voice: 'noun' });

/** "So was his brother", "so did the cook": at the head of its sentence or clause, behind a death. */
function soToo(clause: Clause, at: number): readonly Draft[] {
  const { lattice, sentence } = clause;
  const k = clause.items.findIndex((item) => item.first === at);
  const carried = clause.items.slice(0, k).some((item) => item.kind === 'trigger') ? nearestEffect(clause, k) : clause.carried;
  if (carried === null || !(at === sentence.first || [',', ';', '—', '–', 'and'].includes(normAt(lattice, at - 1))) || !['was', 'were', 'did', 'has', 'is'].includes(normAt(lattice, at + 1))) return [];
  const told = personsAt(clause, at + 2);
  return told && ends(clause, told.last) && told.groups.every(({ kind, head }) => kind === 'named' || head.kind === 'people') ? told.groups.map((group) => draftFor(group, { at, effect: carried })) : [];
}

/** "With him died his uncle": behind the verb that the pronoun opens. */
function diedWithThem(clause: Clause, k: number): readonly Draft[] {
  const { lattice, sentence } = clause;
  const item = clause.items[k];
  if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb' || item.trigger.effect !== 'killed' || item.trigger.tag.valency !== 'intransitive') return [];
  const with_ = [2, 3].map((n) => item.first - n).find((i) => normAt(lattice, i) === 'with' && ['him', 'her', 'them'].includes(normAt(lattice, i + 1)));
  const told = with_ !== undefined && (with_ === sentence.first || [',', ';', 'and', '—', '–'].includes(normAt(lattice, with_ - 1))) ? personsAt(clause, item.last) : null;
  return (told?.groups ?? []).map((group) => draftFor(group, { at: item.first, effect: 'killed' }));
}

/** Nothing more is told of them. */
const ends = ({ lattice }: Clause, last: number): boolean => kindAt(lattice, last) !== 'word' || ['in', 'at', 'on', 'when', 'and', 'by', 'as', 'who', 'near', 'during', 'whose'].includes(normAt(lattice, last)) || normAt(lattice, last - 1) === ',';

/** How far before "beside" the death may be told. */
const REACH = 6;

/** "died (beside)", "was killed together (with)", "were shot dead in the yard (with)": the death that is told right before. */
function deathBefore({ lattice, sentence }: Clause, at: number): Effect | null {
  for (let i = at - 1; i >= Math.max(sentence.first, at - REACH); i--) {
    if (kindAt(lattice, i) !== 'word') return null;
    const verb = tagAt(lattice, i, 'verb');
    if (verb) return verb.tag.effect === 'killed' && !verb.tag.careful && (verb.tag.valency === 'intransitive' || ['was', 'were', 'been'].some((be) => [1, 2].some((n) => normAt(lattice, i - n) === be))) ? 'killed' : null;
    if (normAt(lattice, i) === 'buried') return 'killed';
  }
  return null;
}
