import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Effect } from '../../lexicon/terms.ts';
import { deathsTold, harmedAt } from '../harmedOnes.ts';
import { cueAt, hasKind, isCapital, kindAt, normAt } from '../lattice.ts';
import { KIND_BITS } from '../../lexicon/tags.ts';
import { fateAt } from '../oneFates.ts';
import type { Group } from '../group.ts';
import { personsAt } from '../onePerson.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

/** "The oldest, Ana Mell, was 81": of those told of right before. */
const AGES = ['oldest', 'youngest', 'eldest'];
const REFERS = ['them', 'whom', 'victims', 'deceased', 'slain', 'fallen', 'martyrs', 'hostages', 'captives', 'abductees', 'prisoners', 'taken', 'seized', 'disappeared'];

export const oneOfTheDead: Recognizer = {
  name: 'oneOfTheDead',
  words: 'One of the dead was the baker Ana Mell; among the fifteen are a cook and her son; the first of them was his uncle: who some of those harmed were, by any noun and any name',
  examples: [
    ['The raid killed nine people. One of the dead was the bookkeeper Jovan Mell.', 'nine killed; Jovan Mell killed'],
    ['The raid killed nine people. One of them was her grandson, Timo.', 'nine killed; her grandson, Timo killed'],
    ['The raid killed nine people. The first of them was a chorister.', 'nine killed; a killed'],
    ['The raid killed fifteen people. Among the fifteen are Joram Mell and his cousin Adis, who was seven.', 'fifteen killed; Joram Mell killed; his cousin Adis killed'],
    ['Gunmen took 20 villagers. One of the hostages is the pediatrician Joram Mell.', '20 captured; Joram Mell captured'],
    ['The slide left five missing. The missing include Joram Mell, 26 years old, and the chief\'s wife.', 'five missing; Joram Mell missing; the missing'],
    ['The raid killed nine people. The oldest of the dead, the sexton Joram Mell, was born in Tavol.', 'nine killed; Joram Mell killed'],
  ],
  counterExamples: ['The club has nine players. One of them was Joram Mell.', 'Of the victims, the mayor said, nothing was known.', 'The raid was led by one of them, Joram Mell.', 'The youngest victim, an apprentice, was rescued.'],
  at: ['trigger', 'group'],
  atWords: new Set([...REFERS, ...AGES]),
  signs: new Set([...AGES, 'taken']),
  looksBack: 'carried',
  read: (clause, k) => {
    const item = clause.items[k];
    if (!item) return [];
    if (AGES.includes(normAt(clause.lattice, item.first))) return byAge(clause, item.first);
    const at = [item.last - 1, item.first].find((t) => harmedAt(clause, t) !== null);
    const effect = at === undefined ? null : harmedAt(clause, at);
    if (at === undefined || effect === null) return [];
    const from = behindLink(clause, pastPlace(clause, at + 1), isSingledOut(clause, at));
    return from < 0 || (effect === 'killed' && normAt(clause.lattice, at) === 'victim' && !deathsTold(clause)) ? [] : draftsAt(clause, { from, effect, trigger: { first: at, last: at + 1 } });
  },
};

const draftsAt = (clause: Clause, of: { readonly from: number; readonly effect: Effect; readonly trigger: { readonly first: number; readonly last: number } }): readonly Draft[] =>
  personsTold(clause, of).map((group) => draftOf({ group, trigger: of.trigger, effect: of.effect, rule: 'subset', voice: 'noun' }));

/** The persons, unless what follows tells another harm of them: "one of them, a clerk in Orvel, has lost an eye". */
function personsTold(clause: Clause, { from, effect }: { readonly from: number; readonly effect: Effect }): readonly Group[] {
  const told = personsAt(clause, from);
  // "three of them children" and "among them two nurses" are read as any part of a figure is (subset.ts).
  if (told === null || (told.groups[0]?.kind === 'counted' && (['them', ',', 'whom'].includes(normAt(clause.lattice, from - 1)) || !told.groups.some(({ kind }) => kind === 'named'))) || (normAt(clause.lattice, from - 1) === 'them' && told.groups.length < 2)) return [];
  // "one of whom was a teacher" is told by its number (ofThem.ts), and so is "one of them, a teacher,".
  const one = told.groups[0];
  if (one?.kind === 'singular' && (normAt(clause.lattice, from - 1) === ',' || (!one.definite && isOneOf(clause, from)))) return [];
  const other = [0, 1, 2, 3].map((n) => fateAt(clause.lattice, told.last + n, clause.sentence.last)?.fate).find((fate) => fate);
  return other && other.effect !== effect ? [] : told.groups;
}

/** "The oldest, the imam Ali Saad, was 81; the youngest, Ana Mell, was three": named, with years behind. */
function byAge(clause: Clause, at: number): readonly Draft[] {
  const { lattice, sentence, carried } = clause;
  const opens = normAt(lattice, at - 1) === 'the' && (at - 1 === sentence.first || normAt(lattice, at - 2) === ';');
  const told = opens && carried !== null && normAt(lattice, at + 1) === ',' ? personsAt(clause, at + 2) : null;
  return told?.groups.length === 1 && told.groups[0]?.kind === 'named' && ['was', 'is'].includes(normAt(lattice, told.last)) ? draftsAt(clause, { from: at + 2, effect: carried as Effect, trigger: { first: at, last: at + 1 } }) : [];
}

/** "one of (whom was)": the number opens the phrase. */
const isOneOf = ({ lattice, sentence }: Clause, from: number): boolean => Array.from({ length: 6 }, (_, n) => from - 2 - n).some((i) => i >= sentence.first && normAt(lattice, i) === 'one' && normAt(lattice, i + 1) === 'of');

const ONE: ReadonlySet<string> = new Set(['one', 'another', 'first', 'second', 'third', 'last', 'youngest', 'oldest', 'eldest', 'only', 'sole', 'latest', 'other']);

/** "one of (the dead)", "the only woman among (them)". */
function isSingledOut({ lattice, sentence }: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.first, at - 7); i--) {
    if (ONE.has(normAt(lattice, i))) return ![1, 2].some((n) => ['by', 'with', 'than', 'to'].includes(normAt(lattice, i - n)));
    if (kindAt(lattice, i) === 'mark') return false;
  }
  return false;
}

/** "(the dead) in the yard", "(those killed) on Sunday": a few words without a verb. */
function pastPlace({ lattice, sentence }: Clause, at: number): number {
  if (!['in', 'at', 'on', 'from', 'near', 'inside', 'aboard'].includes(normAt(lattice, at))) return at;
  let i = at + 1;
  while (i < Math.min(sentence.last, at + 7) && kindAt(lattice, i) !== 'mark' && cueAt(lattice, i, 'auxiliary') === 0 && !INCLUDES.has(normAt(lattice, i)) && !hasKind(lattice, i, KIND_BITS.verb | KIND_BITS.report)) i++;
  return i;
}

const BE: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were']);
const INCLUDES: ReadonlySet<string> = new Set(['include', 'includes', 'included', 'including', 'comprise', 'comprised']);

/** Behind "was", "include", "as" or, where one is singled out, the comma: where the person's words begin; -1 where nothing leads to them. */
function behindLink({ lattice }: Clause, at: number, single: boolean): number {
  const word = normAt(lattice, at);
  if (BE.has(word) || INCLUDES.has(word)) return normAt(lattice, at + 1) === 'also' ? at + 2 : at + 1;
  if (word === 'also' && INCLUDES.has(normAt(lattice, at + 1))) return at + 2;
  if (word === 'as') return at + 1;
  if (['begins', 'began', 'starts', 'started', 'opens'].includes(word) && normAt(lattice, at + 1) === 'with') return at + 2;
  // ", among them the nurse Ana Mell and her son".
  if (normAt(lattice, at - 1) === 'them' && [',', '('].includes(normAt(lattice, at - 3)) && normAt(lattice, at - 2) === 'among') return at;
  // ", one of them the sexton Ana Mell".
  if (single && normAt(lattice, at - 1) === 'them' && (['a', 'an', 'the'].includes(word) || isCapital(lattice, at))) return at;
  return single && word === ',' ? at + 1 : -1;
}
