import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { normAt } from '../lattice.ts';
import { groupAt, itemWord, nearestEffect } from '../navigate.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

/** Words that a list files people under. */
const STATES: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ['dead', 'killed'], ['killed', 'killed'], ['deceased', 'killed'], ['wounded', 'injured'], ['injured', 'injured'], ['hurt', 'injured'], ['missing', 'missing'], ['disappeared', 'missing'], ['abducted', 'captured'], ['kidnapped', 'captured'], ['captured', 'captured'], ['hostages', 'captured'], ['displaced', 'displaced'],
]);
const LISTS: ReadonlySet<string> = new Set(['list', 'lists', 'listed', 'count', 'counts', 'counted', 'carry', 'carries', 'carried', 'give', 'gives', 'gave', 'record', 'records', 'recorded', 'register', 'registers', 'registered', 'report', 'reports', 'reported', 'enter', 'enters', 'entered', 'note', 'notes', 'noted', 'have', 'has', 'show', 'shows', 'showed', 'file', 'files', 'filed', 'log', 'logs', 'logged', 'know', 'describe', 'describes', 'described', 'and', ',']);

export const countedAs: Recognizer = {
  name: 'countedAs',
  words: 'It lists 27 people as kidnapped and eight as missing; it knows 41 of the victims as farmers, 12 as traders',
  examples: [
    ['We list 27 villagers as kidnapped and eight as missing.', '27 captured; eight missing'],
    ['The bureau also lists 41 people as wounded.', '41 injured'],
    ['The floods killed 80 people. The office knows 41 of the victims as farmers, 12 as traders and six as guards.', '80 killed; 41 killed; 12 killed; six killed'],
    ['The raids killed 40 people. The office identified 21 of the victims as farmers and 12 as herders.', '40 killed; 21 killed; 12 killed'],
  ],
  counterExamples: ['We list 27 villages as empty and eight as missing from the map.', 'The bureau lists 41 people as members.', 'The club signed 41 of the players as keepers, 12 as backs.'],
  at: ['counted'],
  needs: new Set(['as']),
  looksBack: 'carried',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.definite || normAt(clause.lattice, group.last) !== 'as') return [];
    return filedUnder(clause, group) ?? ofTheVictims(clause, group) ?? knownAs(clause, k, group) ?? [];
  },
};

/** "lists (41 people) as wounded": whole in the list's own word. */
function filedUnder({ lattice }: Clause, group: Group): readonly Draft[] | null {
  const effect = STATES.get(normAt(lattice, group.last + 1));
  const people = group.head.kind === 'people' || group.head.kind === 'none' || group.head.kind === 'pronoun';
  if (effect === undefined || !people || !CLOSES.has(normAt(lattice, group.last + 2)) || ![1, 2].some((n) => LISTS.has(normAt(lattice, group.first - n)))) return null;
  return [draftOf({ group, trigger: { first: group.last + 1, last: group.last + 2 }, effect, rule: 'countedNoun', voice: 'noun' })];
}
const CLOSES: ReadonlySet<string> = new Set(['', '.', ',', ';', 'and', ':', ')', 'in', 'since', 'while', 'by', 'so', 'over', 'during', '—', '–']);

const VICTIMS: ReadonlyMap<string, Effect> = new Map<string, Effect>([['dead', 'killed'], ['killed', 'killed'], ['deceased', 'killed'], ['victims', 'killed'], ['deaths', 'killed'], ['bodies', 'killed'], ['wounded', 'injured'], ['injured', 'injured'], ['missing', 'missing'], ['abducted', 'captured'], ['kidnapped', 'captured']]);

/** "The office knows (41 of the victims) as farmers": some of those whose harm the phrase names, where harm has been told. */
function ofTheVictims({ lattice, carried }: Clause, group: Group): readonly Draft[] | null {
  const of = group.count.last;
  const effect = normAt(lattice, of) === 'of' && ['the', 'those', 'these'].includes(normAt(lattice, of + 1)) ? VICTIMS.get(normAt(lattice, group.last - 1)) : undefined;
  return effect === undefined || carried === null ? null : [draftOf({ group, trigger: group, effect, rule: 'subset', voice: 'noun' })];
}

/** So many items may stand between two numbers of such a list. */
const REACH = 8;

/** "41 of the victims as farmers, (12) as traders and (six) as guards": a number alone behind one that says of whom. */
function knownAs(clause: Clause, k: number, group: Group): readonly Draft[] | null {
  const { lattice } = clause;
  if (group.head.kind !== 'none' || ![',', 'and'].includes(itemWord(clause, k - 1))) return null;
  for (let at = k - 1; at >= Math.max(0, k - 3 * REACH); at--) {
    const before = groupAt(clause, at);
    if ([';', '.', ':'].includes(itemWord(clause, at))) return null;
    if (before?.kind !== 'counted') continue;
    if (normAt(lattice, before.last) !== 'as') return null;
    if (before.head.kind === 'none') continue;
    const effect = VICTIMS.get(normAt(lattice, before.last - 1)) ?? nearestEffect(clause, k) ?? clause.carried;
    const about = groupAt(clause, k + 2) ?? undefined;
    return effect === null || normAt(lattice, before.count.last) !== 'of' ? null : [{ ...draftOf({ group, trigger: group, effect, rule: 'listed', voice: 'noun' }), about }];
  }
  return null;
}
