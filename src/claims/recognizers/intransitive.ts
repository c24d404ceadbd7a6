import { draftsFor, mayBeVictim } from '../draft.ts';
import { groupAt, joinedLeft, subjectOf } from '../navigate.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../groups.ts';
import type { Recognizer } from '../recognizer.ts';

/** "He died" tells of natural deaths as often as of violent ones. */
const isPersonal = (group: Group): boolean => group.kind === 'singular' && group.head.kind === 'pronoun' && !group.more;

/** "Two gunmen fled" is no displacement; "2,000 have fled" is. */
function isEscape(clause: Clause, k: number, group: Group): boolean {
  const item = clause.items[k];
  if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb' || item.trigger.effect !== 'displaced' || item.last - item.first > 1) return false;
  const few = group.numeral?.amount.kind === 'number' && group.numeral.amount.n < 10;
  return group.kind !== 'counted' || few || (group.head.kind === 'people' && group.head.persons.some((p) => p.class === 'combatant' || p.category === 'detainees'));
}

export const intransitive: Recognizer = {
  name: 'intransitive',
  words: 'People died, drowned, lost their lives, are dead, missing, wounded',
  examples: [
    ['Seven pilgrims died when the bus overturned.', 'Seven killed'],
    ['Two of our heroes rose as martyrs.', 'Two killed'],
    ['12 dead, 30 wounded in market blast', '12 killed; 30 injured'],
    ['Around forty passengers are missing.', 'Around forty missing'],
    ['Four of the attackers also lost their lives.', 'Four killed'],
    ['31 dead, 13 missing as ferry sinks', '31 killed; 13 missing'],
    ['Two of the wounded died in hospital.', 'Two killed'],
    ['Twenty people remain under treatment.', 'Twenty injured'],
  ],
  counterExamples: ['The motion died after 12 votes.', 'Twelve crates are missing.'],
  read: (clause, k) => {
    const item = clause.items[k];
    if (item?.kind !== 'trigger') return [];
    const state = item.trigger.kind === 'state';
    const verb = item.trigger.kind === 'verb' && item.trigger.tag.valency === 'intransitive';
    if (!state && !verb) return [];
    const at = subjectOf(clause, k);
    const group = groupAt(clause, at);
    const careful = item.trigger.effect === 'missing' && group?.head.kind === 'unknown';
    if (!group || !mayBeVictim(group, { careful }) || isPersonal(group) || isEscape(clause, k, group)) return [];
    return draftsFor(clause, { positions: joinedLeft(clause, at), k, effect: item.trigger.effect, rule: 'intransitive', voice: 'passive' });
  },
};
