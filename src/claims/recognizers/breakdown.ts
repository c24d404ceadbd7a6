import { draftOf } from '../draft.ts';
import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { normAt, tagAt } from '../lattice.ts';
import { groupAt, itemWord, nearestEffect } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

/** What kills by the hand of another where death is told before. */
const BY_HAND: ReadonlySet<string> = new Set(['shot', 'stabbed', 'beaten', 'burned', 'burnt', 'hacked', 'strangled', 'hanged', 'crushed', 'hit', 'struck', 'beheaded', 'bludgeoned', 'tortured', 'drowned', 'trampled', 'electrocuted', 'suffocated', 'poisoned', 'clubbed', 'lynched', 'buried']);

const ACCOUNTS: ReadonlySet<string> = new Set(['account', 'accounts', 'accounted', 'accounting', 'responsible']);

export const breakdown: Recognizer = {
  name: 'breakdown',
  words: 'Of these, so many were shot and so many stabbed; landslides account for so many: how the dead of a figure died',
  examples: [
    ['The murders killed 203 people. Of these, 171 were shot, 18 were stabbed and 9 were beaten or strangled.', '203 killed; 171 killed; 18 killed; 9 killed'],
    ['The rains have killed 87 people. Landslides account for 48 of the deaths, floods for 22 and lightning for 17.', '87 killed; 48 killed; 22 killed; 17 killed'],
    ['Ohio accounts for 25 of the deaths, Texas for seven and Virginia for one.', '25 killed; seven killed; one killed'],
    ['Raids killed 120 people. Of the 120, 70 were shot.', '120 killed; 70 killed'],
    ['Of the 60 killed, 40 were shot and 20 hacked to death.', '60 killed; 40 killed; 20 killed'],
    ['The war has killed 120 people this year. Air strikes accounted for 70, shelling for 30.', '120 killed; 70 killed; 30 killed'],
  ],
  counterExamples: ['The station admitted 40 people. Of these, 12 were shot at.', 'The party has 203 members. Of these, 171 were beaten in the vote.', 'Exports account for 48 of the firms, imports for 22.'],
  at: [],
  atWords: new Set(['of', ...ACCOUNTS]),
  // "Of" begins nothing here without a way of dying behind it.
  signs: new Set([...ACCOUNTS, ...BY_HAND]),
  read: (clause, k) => {
    if (itemWord(clause, k) !== 'of') return accountedFor(clause, k);
    const effect = k === 0 ? ofWhat(clause) : null;
    return effect === null ? [] : byHand(clause, effect).map((group) => draftOf({ group, trigger: group, effect, rule: 'subset', voice: 'noun' }));
  },
};

/** "Landslides account for 48 of the deaths, floods for 22", or accounted for 70 of what was told before. */
function accountedFor(clause: Clause, k: number): ReturnType<Recognizer['read']> {
  const group = itemWord(clause, k + 1) === 'for' ? groupAt(clause, k + 2) : null;
  if (group?.kind !== 'counted' || (group.head.kind !== 'none' && group.head.kind !== 'effect')) return [];
  const effect = group.head.kind === 'effect' ? group.head.effect : nearestEffect(clause, k) ?? clause.carried;
  if (effect === null) return [];
  const before = groupAt(clause, k - 1) ?? groupAt(clause, k - 2);
  // "Children accounted for 29 of the casualties" tells whom, "militants accounted for 48" by whom.
  const harmed = before?.kind === 'plural' && before.head.kind === 'people' && before.head.persons.every((p) => p.class !== 'combatant');
  const doer = before?.kind !== 'plural' ? {} : harmed ? { about: before } : { doer: { first: before.first, last: before.last } };
  return [{ ...draftOf({ group, trigger: group, effect, rule: 'subset', voice: 'noun' }), ...doer }, ...besides(clause, k + 2).map((other) => draftOf({ group: other, trigger: other, effect, rule: 'subset', voice: 'noun' }))];
}

/** ", floods for 22 and lightning for 17": the next causes, each with "for" and a number alone. */
function besides(clause: Clause, from: number): readonly Group[] {
  const found: Group[] = [];
  for (let at = from + 1; at < clause.items.length && !['.', ';'].includes(itemWord(clause, at)); at++) {
    const group = itemWord(clause, at - 1) === 'for' ? groupAt(clause, at) : null;
    if (group?.kind === 'counted' && group.head.kind === 'none' && [',', 'and', '.', ''].includes(itemWord(clause, at + 1))) found.push(group);
  }
  return found;
}

/** The effect of the figure that "Of these", "Of them" or "Of the 26" takes up at the head of a sentence. */
function ofWhat(clause: Clause): Effect | null {
  if (['these', 'those', 'them'].includes(itemWord(clause, 1)) && itemWord(clause, 2) === ',') return clause.carried;
  const figure = groupAt(clause, 1);
  const trigger = clause.items[2];
  // "Of the 60 killed, 40 were shot".
  if (figure?.definite === true && trigger?.kind === 'trigger' && 'effect' in trigger.trigger && itemWord(clause, 3) === ',') return trigger.trigger.effect;
  return figure?.definite === true && figure.numeral?.amount.kind === 'number' && itemWord(clause, 2) === ',' ? clause.figures.get(figure.numeral.amount.n) ?? null : null;
}

/** The numbers of which it is told how they died: "171 were shot, 18 stabbed". Where "at" follows, nobody need have died. */
function byHand(clause: Clause, effect: Effect): readonly Group[] {
  if (effect !== 'killed') return [];
  return clause.items.flatMap((_, at) => {
    const group = groupAt(clause, at);
    const own = group?.kind === 'counted' && (group.head.kind === 'none' || group.head.kind === 'people') && !group.definite;
    const next = clause.items[at + 1]?.kind === 'skip' ? at + 2 : at + 1;
    const verb = clause.items[next];
    return own && verb && BY_HAND.has(normAt(clause.lattice, verb.first)) && !['at', 'in'].includes(normAt(clause.lattice, verb.last)) && !tagAt(clause.lattice, verb.last, 'place') ? [group] : [];
  });
}
