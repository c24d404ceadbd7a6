import type { Clause, Item } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { countedGroup } from '../groups.ts';
import { KIND_BITS } from '../../lexicon/tags.ts';
import { hasKind, kindAt, normAt } from '../lattice.ts';
import { afterAdverbs, groupAt, itemWord } from '../navigate.ts';
import { subjectOf } from '../subject.ts';
import { crowdBefore, isCrowd } from '../thoseBefore.ts';
import { ledNumeralAt } from '../numerals.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

const ALIVE = new Set(['survivor', 'survivors', 'survived', 'survive', 'survives', 'alive', 'lived']);
const EVERYONE = new Set(['everyone', 'everybody', 'all']);

export const everyoneAboard: Recognizer = {
  name: 'everyoneAboard',
  words: 'All aboard were killed, there were no survivors: the number is the one that the text gives for those aboard',
  examples: [
    ['A bus fell into a ravine and not one of the 51 on board lived.', '51 killed'],
    ['None of the 14 on board lived to tell it.', '14 killed'],
    ['A plane carrying 88 people crashed, killing all aboard.', '88 killed'],
    ['A ferry with 31 pilgrims sank and everyone on board drowned.', '31 killed'],
    ['The shell killed everyone inside.', 'null killed'],
    ['A jet with 28 people aboard hit a cliff, killing all of them.', '28 killed'],
    ['A bus carrying 14 miners fell into a ravine; all died.', '14 killed'],
    ['There were no survivors among the 88 passengers and crew.', '88 killed'],
    ['Nobody on the plane, which carried 88 people, survived.', '88 killed'],
    ['The boat sank and none of its 9 occupants survived.', '9 killed'],
    ['The attack left none of the 11 soldiers alive.', '11 killed'],
    ['A plane with 88 people on board hit a hill near Lima. There were no survivors.', '88 killed'],
    ['Two men were pulled out of the lake. Neither survived.', 'Two killed'],
    ['A wall fell on nine workers. None of them survived.', 'nine killed'],
  ],
  counterExamples: ['Not one of the 51 lived in the town.', 
    'A plane carrying 88 people landed and everyone on board left.', 'Of the 62 aboard, only three survived.', 'No survivors have been found yet among the 62 aboard.', 'None of the 11 firms survived the crisis.', 'None of the 11 soldiers survived unhurt.',
    'None of the 11 songs kept the audience alive.', 'There was no sign of survivors among the 45 on board.', 'A bus carrying 14 miners fell into a ravine; all survived.',
  ],
  at: ['trigger', 'group'],
  atWords: new Set(['neither']),
  signs: ALIVE,
  needs: new Set([...ALIVE, ...EVERYONE]),
  read: (clause, k) => {
    const item = clause.items[k];
    if (item?.kind === 'group') return noSurvivor(clause, k, item.group);
    if (item?.kind === 'word') return k === 0 ? neither(clause, item.first) : [];
    if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb') return [];
    const at = [afterAdverbs(clause, k), subjectOf(clause, k)].find((p) => isEveryone(clause, p));
    if (at === undefined && !isAllOfThem(clause, k)) return [];
    const aboard = carriedBefore(clause, Math.min(at ?? k, k)) ?? (at === 0 ? crowdBefore(clause.lattice, clause.sentence.first) : null);
    const group = aboard ?? groupAt(clause, at ?? -1);
    return group ? [draftOf({ group, trigger: item, effect: item.trigger.effect, rule: 'everyoneAboard', voice: item.trigger.tag.valency === 'transitive' && (at ?? k + 1) > k ? 'active' : 'passive' })] : [];
  },
};

/** "Two men were pulled out. Neither survived." */
function neither(clause: Clause, first: number): readonly Draft[] {
  const alive = aliveBehind(clause, { count: { first, last: first + 1 }, last: first + 1 });
  const group = alive < 0 ? null : crowdBefore(clause.lattice, first);
  return group?.numeral?.amount.kind === 'number' && group.numeral.amount.n === 2 ? [draftOf({ group, trigger: { first: alive, last: alive + 1 }, effect: 'killed', rule: 'everyoneAboard', voice: 'noun' })] : [];
}

const isEveryone = (clause: Clause, at: number): boolean => EVERYONE.has(normAt(clause.lattice, groupAt(clause, at)?.words.first ?? -1));

/** "killing all of them", "killing them all", "; all died", "and all were killed". */
function isAllOfThem({ lattice, items }: Clause, k: number): boolean {
  const { first, last } = items[k] as Item;
  const were = ['were', 'are'].includes(normAt(lattice, first - 1)) ? first - 2 : first - 1;
  if (normAt(lattice, were) === 'all' && [',', ';', 'and', '.', '-', '—', '–'].includes(normAt(lattice, were - 1))) return true;
  return (normAt(lattice, last) === 'all' && normAt(lattice, last + 1) === 'of' && normAt(lattice, last + 2) === 'them') || (normAt(lattice, last) === 'them' && normAt(lattice, last + 1) === 'all');
}

const CARRIES = new Set(['carrying', 'carried', 'with', 'transporting', 'ferrying', 'taking', 'least']);

/** "carrying 88 people", "with 31 pilgrims". */
function carriedBefore(clause: Clause, from: number): Group | null {
  for (let at = from - 1; at >= 0; at--) {
    const group = groupAt(clause, at);
    if (group?.kind === 'counted') return CARRIES.has(itemWord(clause, at - 1)) ? group : null;
  }
  return null;
}

/** "There were no survivors among the 62", "none of its 9 occupants survived", "left none of the 11 alive": as many dead as there were people. */
function noSurvivor(clause: Clause, k: number, none: Group): readonly Draft[] {
  if (none.numeral?.amount.kind !== 'zero') return [];
  const alive = aliveBehind(clause, none);
  if (alive < 0) return [];
  const group = [k + 1, k + 2, k + 3, k + 4, k + 5, k + 6, k + 7].map((at) => groupAt(clause, at)).find((g) => isCrowd(g)) ?? ofThoseBefore(clause, k) ?? carriedBefore(clause, k) ?? carriedEarlier(clause) ?? (k === 0 && none.last - none.count.last < 3 && !(kindAt(clause.lattice, alive + 1) === 'word' && kindAt(clause.lattice, alive + 2) === 'word' && ![1, 2, 3].some((n) => hasKind(clause.lattice, alive + n, KIND_BITS.means | KIND_BITS.act))) ? crowdBefore(clause.lattice, clause.sentence.first) : null);
  return group ? [draftOf({ group, trigger: { first: alive, last: alive + 1 }, effect: 'killed', rule: 'everyoneAboard', voice: 'noun' })] : [];
}

/** "lived in the town": their home. */
const LIVES_THERE = new Set(['in', 'at', 'near', 'on', 'with', 'there', 'here', 'under', 'nearby', 'outside', 'off', 'from', 'up']);

const STILL = new Set(['yet', 'found', 'find', 'far', 'unhurt', 'unscathed', 'unharmed', 'uninjured', 'kept', 'keep', 'keeps', 'captured', 'to', 'but', 'only']);

/** "no survivors", "nobody ... survived", with nothing that leaves it open: the word's place, or -1. "Survived" governs nothing but the event. */
function aliveBehind({ lattice, sentence }: Clause, none: Pick<Group, 'count' | 'last'>): number {
  let found = -1;
  for (let i = none.count.first; i < Math.min(sentence.last, none.count.first + 24); i++) {
    const norm = normAt(lattice, i);
    if ((STILL.has(norm) && normAt(lattice, i + 1) !== 'tell') || (kindAt(lattice, i) === 'mark' && [';', ':', '"', '“'].includes(norm))) return found >= 0 && !STILL.has(norm) ? found : -1;
    if (found < 0 && ALIVE.has(norm) && !(norm === 'lived' && LIVES_THERE.has(normAt(lattice, i + 1)))) found = i;
  }
  return found >= 0 && (!normAt(lattice, found).startsWith('survivor') || (found <= none.last && normAt(lattice, found - 1) !== 'of')) ? found : -1;
}

/** "Of the 62 on board there were no survivors." */
function ofThoseBefore(clause: Clause, k: number): Group | null {
  const first = groupAt(clause, 1);
  return k > 1 && itemWord(clause, 0) === 'of' && isCrowd(first) ? first : null;
}

const BACK = 50;

/** "A plane with 62 people on board crashed. There were no survivors.": those aboard, told a sentence or two before. */
function carriedEarlier({ lattice, sentence, figures }: Clause): Group | null {
  for (let i = sentence.first - 1; i > Math.max(0, sentence.first - BACK); i--) {
    const led = kindAt(lattice, i) === 'mark' ? null : ledNumeralAt(lattice, i);
    if (!led || led.numeral.first !== i || ledNumeralAt(lattice, i - 1) !== null) continue;
    const group = countedGroup(lattice, led, sentence.first);
    if (!isCrowd(group) || group.head.kind === 'effect') continue;
    if (led.numeral.amount.kind === 'number' && figures.has(led.numeral.amount.n)) return null;
    const aboard = normAt(lattice, group.last) === 'aboard' || (normAt(lattice, group.last) === 'on' && normAt(lattice, group.last + 1) === 'board');
    if (aboard || (CARRIES.has(normAt(lattice, i - 1)) && group.head.kind === 'people')) return group;
  }
  return null;
}
