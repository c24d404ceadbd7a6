import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { joinedRight } from '../joined.ts';
import { kindAt, normAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import { joinRanges } from '../recognizer.ts';
import type { Draft, Recognizer } from '../recognizer.ts';

/** Where the dead are written down; what a "count" or a "tally" stands at is a toll (figureMoved.ts). */
const REGISTERS: ReadonlySet<string> = new Set(['register', 'list', 'roll', 'log', 'book', 'ledger', 'record']);

export const nowNumber: Recognizer = {
  name: 'nowNumber',
  words: 'With him the dead are three; the injured are still five; there are seventeen in all; it had been fifteen; the register stands at nineteen; names were put to seven: what those told before number',
  examples: [
    ['A guard died of his burns on Monday; with him the dead are three.', 'A killed; three killed'],
    ['Two pilgrims died on the ward, and with them the civilian dead are nine.', 'Two killed; nine killed'],
    ['Two guards have died. With these the dead are six guards and a cook.', 'Two killed; six killed; a killed'],
    ["Two of the hurt miners have died. The miners' dead are now 12.", 'Two killed; 12 killed'],
    ['The crash killed two. The injured are still five.', 'two killed; five injured'],
    ['The wounded whom our teams brought in are 38.', '38 injured'],
    ['The slide killed seven people. There are nine in all.', 'seven killed; nine killed'],
    ['The clinic counted 19 dead on Sunday. It had been fifteen.', '19 killed; fifteen killed'],
    ['Two of the wounded died, so that the register now stands at nineteen.', 'Two killed; nineteen killed'],
    ['The army says eleven rebels died. We were able to put names to seven.', 'eleven killed; seven killed'],
    ['Floods have killed 91 people since May. At the previous cut-off, that of 10 June, they were 64.', '91 killed; 64 killed'],
    ['Those who washed the bodies told us that there were six.', 'six killed'],
  ],
  counterExamples: ['With him the players are three.', 'There are nine in all.', 'It had been fifteen.', 'The register now stands at nineteen.', 'We were able to put names to seven.', 'The wounded are 18 years old.', 'With these the guests are six guards and a cook.'],
  at: ['trigger', 'counted'],
  looksBack: 'carried',
  read: (clause, k) => {
    if (clause.items[k]?.kind === 'trigger') return theyAre(clause, k);
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.more || group.head.kind !== 'none' || group.numeral?.amount.kind !== 'number') return [];
    const now = inAll(clause, k) ?? bookStands(clause, k) ?? putsNames(clause, k);
    const effect = now ?? hadBeen(clause, k);
    return effect === null ? [] : [{ ...draftOf({ group, trigger: group, effect, rule: now === null ? 'earlierTotal' : 'risingToll', voice: 'noun' }), toll: true } satisfies Draft];
  },
};

const STATES: ReadonlySet<string> = new Set(['dead', 'injured', 'wounded', 'missing', 'fallen']);
const ENDS: ReadonlySet<string> = new Set(['', '.', ',', ';', ')', 'and', 'but', '”', '"']);
const WITH_THEM: ReadonlySet<string> = new Set(['him', 'her', 'them', 'these', 'this', 'those', 'it']);

/** How many items may stand between those told of and their number. */
const REACH = 9;

/** "with him the dead are three", "the injured are still five", "the wounded whom we carried are 38". */
function theyAre(clause: Clause, k: number): readonly Draft[] {
  const item = clause.items[k];
  const { lattice } = clause;
  if (item?.kind !== 'trigger' || !('effect' in item.trigger) || !(item.trigger.kind === 'those' || item.trigger.kind === 'state') || !STATES.has(normAt(lattice, item.last - 1))) return [];
  if (item.trigger.kind === 'state' && !isNoun(clause, k)) return [];
  let at = k + 1;
  while (at < k + REACH && !isAre(clause, at)) { if (clause.items[at]?.kind === 'trigger' || groupAt(clause, at)?.kind === 'counted' || [',', ';', '.', ':'].includes(itemWord(clause, at))) return []; at++; }
  if (!isAre(clause, at)) return [];
  const are = at;
  while (clause.items[at]?.kind === 'skip') at++;
  const led = isLed(clause, k) || (item.trigger.kind === 'state' && normAt(lattice, item.first - 2) === 'the');
  const still = clause.items.slice(are + 1, at).some((_, n) => ['still', 'now'].includes(itemWord(clause, are + 1 + n)));
  const group = groupAt(clause, at);
  if (!(led || still || itemWord(clause, k + 1) === 'whom') || group?.kind !== 'counted' || group.more || group.numeral?.amount.kind !== 'number') return [];
  const { effect } = item.trigger;
  const whose = ["'", '’'].includes(normAt(lattice, item.first - 1)) ? clause.items.findLast((before) => before.kind === 'group' && before.last <= item.first) : undefined;
  const about = whose?.kind === 'group' && item.first - whose.last <= 1 ? whose.group : undefined;
  const draft = (one: Group): Draft => ({ ...draftOf({ group: one, trigger: item, effect, rule: 'risingToll', voice: 'noun' }), about, quote: joinRanges([item, one]), toll: true });
  if (group.head.kind === 'none') return ENDS.has(itemWord(clause, at + 1)) && clause.items[at + 1]?.kind !== 'trigger' ? [draft(group)] : [];
  return led && group.head.kind === 'people' ? joinedRight(clause, at).flatMap((n) => { const one = groupAt(clause, n); return one ? [draft(one)] : []; }) : [];
}

const isAre = (clause: Clause, at: number): boolean => clause.items[at]?.kind === 'skip' && ['are', 'were'].includes(itemWord(clause, at));

/** "the dead", "the attack's dead", "the civilian dead": no state of somebody told before it. */
function isNoun(clause: Clause, k: number): boolean {
  const { lattice } = clause;
  const first = clause.items[k]?.first ?? 0;
  return ['the', "'s", "'", '’', 'its', 'their', 'our'].includes(normAt(lattice, first - 1)) || (['the', 'its', 'their', 'our'].includes(normAt(lattice, first - 2)) && (groupAt(clause, k - 1) === null || ['civilian', 'rebel', 'soldier', 'militant'].includes(normAt(lattice, first - 1))));
}

/** "with him", "with these" before those told of, in the same part of the sentence. */
function isLed({ lattice, items, sentence }: Clause, k: number): boolean {
  const last = items[k]?.first ?? 0;
  for (let i = last - 1; i >= Math.max(sentence.first, last - 7); i--) {
    if (WITH_THEM.has(normAt(lattice, i)) && normAt(lattice, i - 1) === 'with') return true;
    if ([';', '.', ':'].includes(normAt(lattice, i))) return false;
  }
  return false;
}

/** "There are seventeen in all", "(She who washed the bodies says) there were six". */
function inAll(clause: Clause, k: number): Effect | null {
  if (!isAre(clause, k - 1) || itemWord(clause, k - 2) !== 'there') return null;
  const next = normAt(clause.lattice, clause.items[k + 1]?.first ?? -1);
  const behind = clause.items[k + 1]?.first ?? 0;
  const all = next === 'altogether' || (next === 'in' && ['all', 'total'].includes(normAt(clause.lattice, behind + 1)) && ['', '.', ',', ';', '”', '"'].includes(normAt(clause.lattice, behind + 2)));
  const told = toldWithin(clause, k);
  return all ? told ?? clause.carried : ENDS.has(itemWord(clause, k + 1)) && clause.items[k + 1]?.kind !== 'skip' ? told : null;
}

/** Those told of in the sentence itself, before the number: "the bodies", "the dead". */
function toldWithin(clause: Clause, k: number): Effect | null {
  const those = clause.items.slice(0, k).findLast((item) => item.kind === 'trigger');
  return those?.kind === 'trigger' && those.trigger.kind === 'those' ? those.trigger.effect : null;
}

/** "(Two of the wounded died, so that) the register now stands at nineteen". */
function bookStands(clause: Clause, k: number): Effect | null {
  if (itemWord(clause, k - 1) !== 'at' || !['stands', 'stood'].includes(itemWord(clause, k - 2)) || !ENDS.has(itemWord(clause, k + 1))) return null;
  let book = k - 3;
  while (clause.items[book]?.kind === 'skip') book--;
  if (!REGISTERS.has(itemWord(clause, book))) return null;
  const died = clause.items.slice(0, book).some((item) => item.kind === 'trigger' && 'effect' in item.trigger && item.trigger.effect === 'killed');
  return died || clause.carried === 'killed' ? 'killed' : null;
}

/** "It had been fifteen.", "At the previous cut-off, that of 10 November, they were 64": the figure told before, as it was. */
function hadBeen(clause: Clause, k: number): Effect | null {
  const { carried, lattice } = clause;
  if (carried === null || !ENDS.has(itemWord(clause, k + 1)) || clause.items[k + 1]?.kind === 'trigger') return null;
  if (itemWord(clause, k - 1) === 'had' && normAt(lattice, (clause.items[k - 1]?.first ?? 0) + 1) === 'been' && itemWord(clause, k - 2) === 'it' && k <= 2) return carried;
  const they = isAre(clause, k - 1) && normAt(lattice, (clause.items[k - 1]?.first ?? 0) - 1) === 'they';
  return they && clause.items.slice(0, k - 1).some((item, at) => item.kind === 'skip' && kindAt(lattice, item.first) === 'number' || BEFORE.has(itemWord(clause, at))) ? carried : null;
}

/** What says that a figure is of an earlier day. */
const BEFORE: ReadonlySet<string> = new Set(['cut-off', 'cutoff', 'previous']);

/** "We were able to put names to seven": of the dead told before. */
function putsNames(clause: Clause, k: number): Effect | null {
  const named = itemWord(clause, k - 1) === 'to' && ['names', 'name', 'faces'].includes(itemWord(clause, k - 2)) && ['put', 'putting', 'gave', 'give'].includes(itemWord(clause, ['a', 'the'].includes(itemWord(clause, k - 3)) ? k - 4 : k - 3));
  return named && clause.carried === 'killed' && ENDS.has(itemWord(clause, k + 1)) ? 'killed' : null;
}
