import { draftsFor, mayBeVictim } from '../draft.ts';
import { groupAt, itemWord, joinedRight } from '../navigate.ts';
import { normAt } from '../lattice.ts';
import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

const FATAL = new Set(['fatal', 'deadly', 'lethal', 'death']);
const AGENTS: ReadonlyMap<string, Effect> = new Map([...['kidnapper', 'kidnappers', 'captor', 'captors', 'abductor', 'abductors'].map((w) => [w, 'captured'] as const), ...['killer', 'killers', 'murderer', 'murderers', 'assassin', 'assassins'].map((w) => [w, 'killed'] as const)]);

/** "kidnappers of seven employees": the doer's noun carries the effect. */
function agentOf(clause: Clause, k: number): readonly Draft[] | null {
  const item = clause.items[k];
  if (!item || itemWord(clause, k + 1) !== 'of') return null;
  const effect = AGENTS.get(normAt(clause.lattice, item.last - 1));
  const group = groupAt(clause, k + 2);
  if (effect === undefined || !group || group.kind === 'plural' || !mayBeVictim(group, { careful: false })) return null;
  return draftsFor(clause, { positions: joinedRight(clause, k + 2), k, effect, rule: 'deathsOf', voice: 'noun' }).map((draft) => ({ ...draft, doer: { first: item.first, last: item.last } }));
}

export const deathsOf: Recognizer = {
  name: 'deathsOf',
  words: 'The deaths of people, the killing of people, the bodies of people',
  examples: [
    ['The ministry confirmed the deaths of at least 4 of its soldiers and injuries of 13 others.', 'at least 4 killed; 13 injured'],
    ['Rescuers found the bodies of six miners.', 'six killed'],
    ['The killing of a teacher set off protests.', 'a killed'],
    ['The kidnappers of seven drivers sent a video.', 'seven captured'],
    ['It recalled the fatal mauling of a boy.', 'a killed'],
  ],
  counterExamples: ['The deaths of which we wrote are history.', 'The killing of time is a trade.'],
  at: ['trigger', 'group'],
  atWords: new Set(AGENTS.keys()),
  read: (clause, k) => {
    const item = clause.items[k];
    const agent = agentOf(clause, k);
    if (agent) return agent;
    const noun = item?.kind === 'trigger' && (item.trigger.kind === 'count' || (item.trigger.kind === 'verb' && item.trigger.tag.forms.includes('ing')));
    if (!noun || (itemWord(clause, k + 1) !== 'of' && itemWord(clause, k + 1) !== 'to')) return [];
    const group = groupAt(clause, k + 2);
    if (!group || group.kind === 'plural' || !mayBeVictim(group, { careful: false })) return [];
    const stated = item.trigger.kind === 'count' || item.trigger.kind === 'verb' ? item.trigger.effect : 'killed';
    const effect = FATAL.has(normAt(clause.lattice, item.first - 1)) ? 'killed' : stated;
    return draftsFor(clause, { positions: joinedRight(clause, k + 2), k, effect, rule: 'deathsOf', voice: 'noun' });
  },
};
