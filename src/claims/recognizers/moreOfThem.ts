import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { kindAt, normAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { groupAt, hasPredicate, itemWord, nearestEffect } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const moreOfThem: Recognizer = {
  name: 'moreOfThem',
  words: '40 were men, 12 women and eight minors; nine were handed over to relatives; there are thirteen names now: who they were, told on without the verb, and figures of the dead by their papers',
  examples: [
    ['The raids killed 60 people. Of these, 40 were men, 12 women and eight minors.', '60 killed; 40 killed; 12 killed; eight killed'],
    ['The blast killed nine people. Four were nurses, three drivers and two children.', 'nine killed; Four killed; three killed; two killed'],
    ['The fire killed sixteen. Nine were handed over to relatives.', 'sixteen killed; Nine killed'],
    ['Twelve people died in the raid. There are thirteen names now, the priest writes.', 'Twelve killed; thirteen killed'],
    ['The militia said it had killed 30 soldiers. The 30 of the militia may include the wounded.', '30 killed; 30 killed'],
    ['Seventeen people died in the raid. Eight of them had open warrants.', 'Seventeen killed; Eight killed'],
  ],
  counterExamples: ['The council has 60 members. Of these, 40 were men, 12 women and eight minors.', 'The school took in sixteen. Nine were handed over to relatives.', 'There are thirteen names now on the ballot.', 'Nine seats were filled. Four were nurses, three drivers and two children.'],
  at: ['counted'],
  looksBack: 'figures',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.numeral?.amount.kind !== 'number') return [];
    const told = toldOn(clause, k, group) ?? handedOver(clause, k, group) ?? namesNow(clause, group) ?? ofWhose(clause, group) ?? hadSomething(clause, k, group);
    return told === null ? [] : [draftOf({ group, trigger: told.trigger ?? group, effect: told.effect, rule: told.rule ?? 'subset', voice: 'noun' })];
  },
};

interface Told { readonly effect: Effect; readonly rule?: string; readonly trigger?: Range }

/** How many items back the first of a row may stand. */
const REACH = 18;

/** "(40 were men), 12 women and eight minors": the next of a row whose first has the verb, each with its people. */
function toldOn(clause: Clause, k: number, group: Group): Told | null {
  if (group.head.kind !== 'people' || group.definite || group.more || ![',', 'and'].includes(itemWord(clause, k - 1)) || hasPredicate(clause, k) || clause.items[k + 1]?.kind === 'skip' || clause.items[k + 1]?.kind === 'trigger') return null;
  for (let at = k - 1; at >= Math.max(0, k - REACH); at--) {
    const before = groupAt(clause, at);
    if (before?.kind === 'counted' && before.head.kind === 'people' && clause.items[at + 1]?.kind !== 'skip') continue;
    const were = clause.items[at + 1];
    if (before?.kind === 'counted' && ['none', 'pronoun'].includes(before.head.kind) && were?.kind === 'skip' && were.auxiliary && ['were', 'are'].includes(itemWord(clause, at + 1)) && isRest(clause, at + 2, k)) {
      const effect = clause.items.slice(0, at).some((item) => item.kind === 'trigger') ? nearestEffect(clause, at) : clause.carried ?? (ofVictims(clause) ? 'killed' : null);
      return effect === null ? null : { effect };
    }
    if (before?.kind !== 'plural' && ![',', 'and'].includes(itemWord(clause, at)) && clause.items[at]?.kind !== 'skip') return null;
  }
  return null;
}

/** Behind the verb stand a plural and the row, and nothing else. */
const isRest = (clause: Clause, from: number, to: number): boolean => groupAt(clause, from)?.kind === 'plural' && clause.items.slice(from + 1, to).every((_, n) => { const at = from + 1 + n; return [',', 'and'].includes(itemWord(clause, at)) || groupAt(clause, at)?.kind === 'counted'; });

/** "Of the 60 victims, (40 were men)". */
const ofVictims = ({ lattice, sentence }: Clause): boolean => normAt(lattice, sentence.first) === 'of' && lattice.tokens.slice(sentence.first, sentence.first + 5).some((t) => t.norm === 'victims');

const GIVEN: ReadonlySet<string> = new Set(['handed', 'released', 'returned', 'given', 'turned']);
const KIN: ReadonlySet<string> = new Set(['families', 'relatives', 'family', 'kin', 'parents', 'burial']);

/** "(The fire killed sixteen.) Nine were handed over to relatives". */
function handedOver({ lattice, carried, sentence }: Clause, k: number, { head, last, more }: Group): Told | null {
  if (k !== 0 || carried !== 'killed' || head.kind !== 'none' || more) return null;
  const verb = [1, 2, 3].map((n) => last + n).find((i) => GIVEN.has(normAt(lattice, i)));
  if (verb === undefined || normAt(lattice, verb - 1) === 'not') return null;
  for (let i = verb + 1; i < Math.min(verb + 6, sentence.last); i++) if (KIN.has(normAt(lattice, i))) return { effect: 'killed', trigger: { first: verb, last: verb + 1 } };
  return null;
}

/** "There are thirteen names now, the priest writes": of a list of the dead. */
function namesNow({ lattice, carried, figures }: Clause, { head, last, count }: Group): Told | null {
  const names = head.kind === 'unknown' && normAt(lattice, count.last) === 'names' && last <= count.last + 2;
  const now = [0, 1].some((n) => ['now', 'already'].includes(normAt(lattice, count.last + 1 + n))) || normAt(lattice, count.first - 1) === 'now';
  return names && now && [',', '.', '', ';'].includes(normAt(lattice, count.last + 2)) && (carried === 'killed' || [...figures.values()].includes('killed')) ? { effect: 'killed', rule: 'figureAgain' } : null;
}

/** "The 30 of the militia": a figure told before, by who gave it. */
function ofWhose({ lattice, figures }: Clause, { head, definite, first, count, last, numeral }: Group): Told | null {
  if (!definite || normAt(lattice, first) !== 'the' || normAt(lattice, count.last) !== 'of' || normAt(lattice, count.last + 1) !== 'the' || head.kind === 'pronoun' || last - count.last > 8) return null;
  const effect = numeral?.amount.kind === 'number' && numeral.amount.n > 1 ? figures.get(numeral.amount.n) : undefined;
  return effect === undefined || effect === 'displaced' ? null : { effect, rule: 'figureAgain' };
}

/** Whose open warrants, papers or records are told, and not that they live. */
const HELD: ReadonlySet<string> = new Set(['warrants', 'warrant', 'papers', 'records', 'record', 'convictions', 'passports', 'tickets', 'documents', 'children', 'families', 'names', 'weapons', 'rifles', 'tattoos', 'uniforms', 'badges']);

/** "Eight of them had open warrants": so many of the dead, by what they had. */
function hadSomething({ lattice, carried, sentence }: Clause, k: number, { head, last }: Group): Told | null {
  if (k !== 0 || carried !== 'killed' || head.kind !== 'pronoun' || head.word !== 'them' || !['had', 'carried', 'wore', 'have', 'left'].includes(normAt(lattice, last))) return null;
  for (let i = last + 1; i < Math.min(last + 6, sentence.last) && kindAt(lattice, i) === 'word' && normAt(lattice, i) !== 'been'; i++) if (HELD.has(normAt(lattice, i))) return { effect: 'killed' };
  return null;
}
