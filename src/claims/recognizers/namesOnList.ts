import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { kindAt, normAt, tagAt } from '../lattice.ts';
import type { Group } from '../group.ts';
import { joinedRight } from '../joined.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const LISTS = new Set(['list', 'lists', 'register', 'roll', 'plaque', 'memorial', 'board', 'notice', 'entry', 'sheet', 'record', 'ledger', 'file', 'log']);
const HAS = new Set(['has', 'had', 'have', 'bears', 'bore', 'carries', 'carried', 'holds', 'held', 'contains', 'contained', 'with', 'shows', 'showed', 'gives', 'gave', 'of', 'runs', 'to', 'counts', 'counted', 'now', 'already']);

export const namesOnList: Recognizer = {
  name: 'namesOnList',
  words: 'The list of the dead has 20 names, the list on the door had sixteen names: as many as it lists',
  examples: [
    ['The list of the dead has 20 names.', '20 killed'],
    ['The storm killed dozens. The list on the door had sixteen names.', 'dozens killed; sixteen killed'],
    ['The list of the missing has 45 names.', '45 missing'],
    ['The rescue team has twelve names on its list of the missing.', 'twelve missing'],
    ['We closed our list of those who died in the bombing. It holds 18 names: eight novices and ten villagers.', '18 killed; eight killed; ten killed'],
    ['She counted 31 names on the sheet of the wounded.', '31 injured'],
    ['The raids killed 90 civilians. The longest entry is Karsan, with 16 names.', '90 killed; 16 killed'],
    ['The raid killed 14. Our register has nine names for Dorma, where the bus stood, and five for Tavol.', '14 killed; nine killed; five killed'],
    ['The raids killed 90 civilians. Karsan has three names for 14 June.', '90 killed; three killed'],
  ],
  counterExamples: ['She counted 31 names on the list of donors.', 'The team has twelve names on its list.', 'The town has three names for the saint.', 'The list of candidates has 20 names.', 'The list of donors has 20 names.', 'The petition has 20 names.', 'The club closed its list of members. It holds 18 names: eight novices and ten villagers.'],
  at: ['counted'],
  signs: new Set(['list', 'lists', 'sheet', 'entry', 'names']),
  read: (clause, k) => {
    const group = groupAt(clause, k);
    const like = group ? namesToo(clause, k, group) : null;
    if (group && like !== null) return [{ ...draftOf({ group, trigger: group, effect: like, rule: 'listed', voice: 'noun' }), toll: true }];
    if (group?.kind !== 'counted' || group.numeral?.amount.kind !== 'number' || group.head.kind !== 'unknown' || normAt(clause.lattice, group.words.first) !== 'names' || !(HAS.has(normAt(clause.lattice, group.first - 1)) || listBehind(clause, group.words.first + 1) >= 0)) return [];
    const effect = effectOf(clause, group.first) ?? ofList(clause, listBehind(clause, group.words.first + 1)) ?? namesOf(clause, group.first, group.words.first + 1);
    const held = effect ?? ofTheListBefore(clause, group.first);
    const last = group.words.first;
    return held === null ? [] : [...kindsBehind(clause, k).map((kind) => draftOf({ group: kind, trigger: kind, effect: held, rule: 'subset', voice: 'noun' })), { ...draftOf({ group: { ...group, head: { kind: 'none' }, last, words: { first: last, last } }, trigger: { first: last, last: last + 1 }, effect: held, rule: 'listed', voice: 'noun' }), toll: true }];
  },
};

const NAMES_REACH = 16;

/** "The list has nine names for Dorma, where the bus stood, and five for Tavol": so many more of the same list's names. */
function namesToo(clause: Clause, k: number, group: Group): Effect | null {
  if (group.kind !== 'counted' || group.head.kind !== 'none' || itemWord(clause, k - 1) !== 'and' || !['for', 'from', 'of', 'in'].includes(itemWord(clause, k + 1))) return null;
  for (let at = k - 2; at >= Math.max(0, k - NAMES_REACH); at--) {
    const before = groupAt(clause, at);
    if (before?.kind !== 'counted') continue;
    if (before.head.kind !== 'unknown' || normAt(clause.lattice, before.words.first) !== 'names' || itemWord(clause, at + 1) !== itemWord(clause, k + 1)) return null;
    return namesOnList.read(clause, at)[0]?.effect ?? null;
  }
  return null;
}

/** How far back, in tokens, the list may be told that "it" takes up. */
const LIST_REACH = 30;

/** "(The group closed its list of those who died.) It holds 18 names": what the list of the sentence before is of. */
function ofTheListBefore({ lattice, sentence }: Clause, first: number): Effect | null {
  if (normAt(lattice, first - 2) !== 'it' || first - 2 > sentence.first) return null;
  for (let i = sentence.first - 1; i >= Math.max(0, sentence.first - LIST_REACH); i--) if (LISTS.has(normAt(lattice, i))) return ofList({ lattice }, i);
  return null;
}

/** ": eight novices, two nuns and eight lay people": whom the names are of. */
const kindsBehind = (clause: Clause, k: number): readonly Group[] => itemWord(clause, k + 1) === ':' ? joinedRight(clause, k + 2).flatMap((at) => { const kind = groupAt(clause, at); return kind?.kind === 'counted' && kind.head.kind !== 'thing' ? [kind] : []; }) : [];

/** What the list is of, in its own words or, where it has none, as the sentence before tells. */
function effectOf(clause: Clause, end: number): Effect | null {
  const { lattice, sentence, carried } = clause;
  for (let i = end - 1; i >= sentence.first; i--) {
    if (!LISTS.has(normAt(lattice, i))) continue;
    if (normAt(lattice, i + 1) !== 'of') return carried === 'killed' || carried === 'missing' ? carried : diedBefore(clause, i) ? 'killed' : null;
    return ofList(clause, i);
  }
  return null;
}

/** "list of the missing", "sheet of the wounded": whom it lists by its own words. */
function ofList({ lattice }: Pick<Clause, 'lattice'>, list: number): Effect | null {
  if (list < 0 || normAt(lattice, list + 1) !== 'of') return null;
  for (let at = list + 2; at < list + 5; at++) {
    const told = tagAt(lattice, at, 'those') ?? tagAt(lattice, at, 'state') ?? tagAt(lattice, at, 'count') ?? tagAt(lattice, at, 'verb');
    if (told) return told.tag.effect;
    if (['victims', 'martyrs'].includes(normAt(lattice, at))) return 'killed';
  }
  return null;
}

/** "twelve names on its list": the list behind the names, or -1. */
function listBehind({ lattice, sentence }: Clause, from: number): number {
  if (!['on', 'in'].includes(normAt(lattice, from))) return -1;
  for (let i = from + 1; i < Math.min(from + 5, sentence.last); i++) if (LISTS.has(normAt(lattice, i))) return i;
  return -1;
}

/** "Karsan has three names for 14 June": in a record of the dead, a place with its day. */
function namesOf({ lattice, carried }: Clause, first: number, behind: number): Effect | null {
  return carried === 'killed' && ['has', 'had'].includes(normAt(lattice, first - 1)) && normAt(lattice, behind) === 'for' && (kindAt(lattice, behind + 1) === 'number' || tagAt(lattice, behind + 1, 'month') !== null || tagAt(lattice, behind + 1, 'weekday') !== null) ? 'killed' : null;
}

/** "Two of the injured have died, so that our list now has 36 names": a death is told in the sentence before it. */
const diedBefore = ({ items }: Clause, list: number): boolean => items.some((item) => item.kind === 'trigger' && item.last <= list && item.trigger.kind === 'verb' && item.trigger.effect === 'killed');
