import { draftOf } from '../draft.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { hasCue } from '../lattice.ts';
import { groupAt, hasPredicate, isObject } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const CAPTIVES: ReadonlySet<string> = new Set(['prisoners', 'captives', 'hostages', 'pows']);

export const captive: Recognizer = {
  name: 'captive',
  words: 'A Turkish hostage, shown or named: somebody is held',
  examples: [
    ['Three gunmen pose with an unidentified Turkish hostage.', 'an captured'],
    ['British hostage Alan Reeve begged for his life.', 'Alan Reeve captured'],
    ['Five Karsani prisoners appear on camera.', 'Five captured'],
    ['The front would give six prisoners of war back at the bridge.', 'six captured'],
    ['The footage shows three hostages pleading for help.', 'three captured'],
  ],
  counterExamples: ['Two prisoners of war were exchanged.', 'Nine prisoners in Karsan jail appear in court.', 'Two prisoners of war of 1943 met again.', 'A former hostage spoke to pupils.', 'The militants released a Turkish hostage.'],
  at: ['group'],
  signs: CAPTIVES,
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind === 'counted' && arePrisonersShown(clause, group)) return [draftOf({ group, trigger: group.words, effect: 'captured', rule: 'captive', voice: 'noun' })];
    if (!group || group.size !== 1 || group.head.kind !== 'people' || !group.head.persons.some((p) => p.category === 'captives')) return [];
    if (isOver(clause, group) || hasPredicate(clause, k) || isObject(clause, k)) return [];
    return [draftOf({ group, trigger: group.words, effect: 'captured', rule: 'captive', voice: 'noun' })];
  },
};

/** Freed, dead, or a hostage of another time. */
function isOver(clause: Clause, group: Group): boolean {
  const { lattice, sentence } = clause;
  const near = { first: Math.max(sentence.first, group.first - 6), last: Math.min(sentence.last, group.last + 6) };
  if (hasCue(lattice, near, 'freed')) return true;
  for (let i = near.first; i < near.last; i++) if (['former', 'ex-hostage', 'escaped', 'body', 'killing', 'beheading', 'murder', 'execution', 'death', 'slaying'].includes(lattice.tokens[i]?.norm ?? '')) return true;
  return false;
}

const SHOWN: ReadonlySet<string> = new Set(['camera', 'video', 'footage', 'videos', 'film', 'paraded', 'parade', 'parades', 'photographs', 'photos', 'clip']);
const OF_OTHER_TIMES: ReadonlySet<string> = new Set(['exchanged', 'swapped', 'court', 'jail', 'cemetery', 'memorial', 'exchange', 'swap', 'veterans', 'met', 'died', 'killed', 'shot', 'executed', 'dead', 'bodies', 'freed', 'released', 'release']);

/** "Five Karsani prisoners appear on camera", "would give six prisoners of war back at the bridge": held, as is seen or by what they are called. */
function arePrisonersShown(clause: Clause, { first, last, words, numeral }: Group): boolean {
  const { lattice, sentence } = clause;
  const noun = [0, 1, 2].map((n) => words.first + n).find((i) => i < words.last && CAPTIVES.has(lattice.tokens[i]?.norm ?? ''));
  if (noun === undefined || numeral?.amount.kind !== 'number') return false;
  const near = lattice.tokens.slice(Math.max(sentence.first, first - 12), Math.min(sentence.last, last + 12)).map((t) => t.norm);
  if (near.some((word) => OF_OTHER_TIMES.has(word)) || hasCue(lattice, { first: Math.max(sentence.first, first - 6), last: Math.min(sentence.last, last + 6) }, 'freed')) return false;
  return (lattice.tokens[noun + 1]?.norm === 'of' && lattice.tokens[noun + 2]?.norm === 'war') || near.some((word) => SHOWN.has(word));
}
