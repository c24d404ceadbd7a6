import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { people } from '../group.ts';
import type { Group } from '../group.ts';
import { joinedRight } from '../joined.ts';
import { cueAt, normAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { groupAt, nearestEffect } from '../navigate.ts';
import { numeralAt } from '../numerals.ts';
import { PLACES_IN_ROW } from '../peopleWithoutNoun.ts';
import type { Recognizer } from '../recognizer.ts';

const AGES: ReadonlySet<string> = new Set(['youngest', 'oldest', 'eldest']);
const DROWNED: ReadonlySet<string> = new Set(['drowned', 'slain', 'fallen', 'killed']);

export const oneOfThose: Recognizer = {
  name: 'oneOfThose',
  words: 'The youngest victim, an apprentice, was 16; the youngest, Rosa Duarte, was 19; among the drowned is a cook; also on his list is somebody; the body of the fourth is sought: one of the dead just counted',
  examples: [
    ['The crash killed seven. The youngest victim, an apprentice, was 16.', 'seven killed; an killed'],
    ['The fire killed nine. Three of them were clerks; the youngest, Rosa Duarte, was 19.', 'nine killed; Three killed; Rosa Duarte killed'],
    ['A barge sank and six people drowned. Among the drowned is a Swiss cook, 50.', 'six killed; a killed'],
    ['Nine bodies came ashore. Also on his list is Omar Saleh, 29, who mended nets.', 'Nine killed; Omar Saleh killed'],
    ['In the mill four weavers died; the body of the fourth was pulled from the cellar.', 'four killed; the fourth killed'],
  ],
  counterExamples: [
    'The youngest guest, an apprentice, was 16.',
    'The youngest victim, an apprentice, was rescued.',
    'The club has nine members; the youngest, Rosa Duarte, was 19.',
    'Also on his list is Omar Saleh, 29, who mended nets.',
    'The body of the fourth letter was pulled from the cellar.',
  ],
  at: ['singular', 'named', 'count'],
  signs: new Set([...AGES, 'drowned']),
  looksBack: 'figures',
  read: (clause, k) => {
    const third = clause.items[k]?.kind === 'trigger' ? bodyOfNth(clause, k) : null;
    if (third) return [draftOf({ group: third, trigger: clause.items[k] as Range, effect: 'killed', rule: 'subset', voice: 'noun' })];
    const group = groupAt(clause, k);
    if (!group || group.head.kind === 'pronoun' || (group.definite && group.kind !== 'named')) return [];
    const effect = byAge(clause, k, group) ?? amongThem(clause, group);
    return effect === null ? [] : joinedRight(clause, k).flatMap((at, n) => { const one = groupAt(clause, at); return one && one.kind !== 'plural' && (n === 0 || one.head.kind === 'people') ? [draftOf({ group: one, trigger: one, effect, rule: 'subset', voice: 'noun' })] : []; });
  },
};

/** "the youngest victim, (an apprentice), was 16", "; the youngest, (Rosa Duarte), was 19": between commas behind the superlative, where harm is told of those it belongs to. */
function byAge(clause: Clause, k: number, group: Group): Effect | null {
  const { lattice, sentence, carried } = clause;
  const comma = group.first - 1;
  if (normAt(lattice, comma) !== ',' || normAt(lattice, group.last) !== ',' || !['was', 'is'].includes(normAt(lattice, group.last + 1)) || ![2, 3].some((n) => numeralAt(lattice, group.last + n) !== null)) return null;
  const victim = normAt(lattice, comma - 1) === 'victim';
  const word = victim ? comma - 2 : comma - 1;
  if (!AGES.has(normAt(lattice, word)) || normAt(lattice, word - 1) !== 'the') return null;
  if (word - 1 === sentence.first) return victim ? 'killed' : carried;
  return normAt(lattice, word - 2) === ';' ? nearestEffect({ ...clause, items: clause.items.slice(0, k) }, k) ?? carried : null;
}

/** "Among the drowned is (a Swiss cook)", "Also on his list is (Omar Saleh)", behind dead who were told of. */
function amongThem({ lattice, sentence, carried, figures }: Clause, { first, kind }: Group): Effect | null {
  const be = first - 1;
  if (!['is', 'are', 'was', 'were'].includes(normAt(lattice, be)) || first - sentence.first > 7) return null;
  if (DROWNED.has(normAt(lattice, be - 1))) return normAt(lattice, be - 2) === 'the' && normAt(lattice, sentence.first) === 'among' ? 'killed' : null;
  const dead = carried === 'killed' || [...figures.values()].at(-1) === 'killed';
  return dead && kind === 'named' && normAt(lattice, be - 1) === 'list' && normAt(lattice, sentence.first) === 'also' && normAt(lattice, sentence.first + 1) === 'on' ? 'killed' : null;
}

const NTH: ReadonlySet<string> = new Set(PLACES_IN_ROW);

/** "the body of the fourth (was pulled from the cellar)": one of just so many dead who were told of before in the sentence. */
function bodyOfNth(clause: Clause, k: number): Group | null {
  const { lattice, items } = clause;
  const from = items[k]?.last ?? 0;
  if (normAt(lattice, from - 1) !== 'body' || normAt(lattice, from) !== 'of' || normAt(lattice, from + 1) !== 'the' || !NTH.has(normAt(lattice, from + 2)) || cueAt(lattice, from + 3, 'auxiliary') === 0) return null;
  const n = PLACES_IN_ROW.indexOf(normAt(lattice, from + 2)) + 2;
  const told = items.slice(0, k).some((item) => item.kind === 'group' && item.group.numeral?.amount.kind === 'number' && item.group.numeral.amount.n === n) || clause.figures.get(n) === 'killed';
  return told ? people({ kind: 'singular', first: from + 1, last: from + 3, count: { first: from + 1, last: from + 3 }, head: { kind: 'pronoun', word: 'them' }, words: { first: from + 2, last: from + 3 }, definite: true }) : null;
}
