import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { joinedRight } from '../joined.ts';
import { cueAt, isCapital, kindAt, normAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const onRecord: Recognizer = {
  name: 'onRecord',
  words: 'For Dorma we list six villagers and a guard; under this attack we enter three soldiers; our roll carries the names of eleven herders; the shop has three: what a record of the dead holds under one of its entries',
  examples: [
    ['Raids killed 40 people in May. For Dorma, 9 May, we list six villagers and one guard.', '40 killed; six killed; one killed'],
    ['Raids killed 40 people in May. Under the ambush of Dorma (file 31) we enter twelve policemen, one driver and three rebels.', '40 killed; twelve killed; one killed; three killed'],
    ['Raids killed 40 people in May. For the attack on the mill our file already holds seven villagers.', '40 killed; seven killed'],
    ['Raids killed 40 people in May. For Dorma our roll carries the names of eleven herders, five girls among them, and of six gendarmes.', '40 killed; eleven killed; five killed; six killed'],
    ['Raids killed 40 people in May. The longest was the one at Orvel, where we know the names of six constables.', '40 killed; six killed'],
    ['Raids killed 40 people in May. Orvel, number 14, now has nine names.', '40 killed; nine killed'],
    ['Raids killed 40 people in May. The van has twelve entries; the teashop, hours later, has three.', '40 killed; twelve killed; three killed'],
  ],
  counterExamples: ['For Dorma we list six villagers and one guard.', 'The raid failed. For Dorma we have six doctors and three nurses on call.', 'We know the names of six constables who won.', 'Dorma now has four churches.'],
  at: ['counted'],
  signs: new Set(['list', 'lists', 'listed', 'enter', 'entered', 'record', 'records', 'register', 'registers', 'hold', 'holds', 'names', 'has', 'have', 'count', 'counts', 'note', 'log']),
  looksBack: 'figures',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.numeral?.amount.kind !== 'number' || group.definite || group.more || !areDead(clause)) return [];
    if (isEntry(clause, k, group)) { const one = bare(group); return [draftOf({ group: one, trigger: one, effect: 'killed', rule: 'listed', voice: 'noun' })]; }
    if (group.head.kind !== 'people' || !(underEntry(clause, k, group) || areNames(clause, group))) return [];
    const told = joinedRight(clause, k);
    return [...told, ...alsoOf(clause, told.at(-1) ?? k)].flatMap((at) => { const one = groupAt(clause, at); return one && one.head.kind === 'people' && one.kind !== 'plural' ? [draftOf({ group: one, trigger: one, effect: 'killed', rule: 'listed', voice: 'noun' })] : []; });
  },
};

const areDead = ({ carried, figures }: Clause): boolean => carried === 'killed' || [...figures.values()].includes('killed');

const bare = (group: Group): Group => ({ ...group, head: { kind: 'none' }, last: group.count.last, words: { first: group.count.last, last: group.count.last } });

const RECORDS: ReadonlySet<string> = new Set(['list', 'lists', 'listed', 'enter', 'enters', 'entered', 'record', 'records', 'recorded', 'register', 'registers', 'registered', 'hold', 'holds', 'held', 'count', 'counts', 'counted', 'note', 'log', 'logs', 'logged', 'document', 'documented', 'bears', 'carries', 'contains', 'shows', 'has', 'have']);
const KEEPERS: ReadonlySet<string> = new Set(['we', 'list', 'register', 'file', 'record', 'records', 'roll', 'ledger', 'database', 'entry', 'it', 'count', 'tally', 'log']);
const FRONTS: ReadonlySet<string> = new Set(['for', 'under']);

/** How many tokens the name and the day of an entry may take. */
const FRONT = 24;

/** "For the attack on the mill our file already holds (seven villagers)": behind the entry's name who keeps the record, and a verb of keeping it. */
function underEntry({ lattice, sentence, items }: Clause, k: number, { first }: Group): boolean {
  let at = first - 1;
  if (normAt(lattice, at) === 'of' && normAt(lattice, at - 1) === 'names') at = normAt(lattice, at - 2) === 'the' ? at - 3 : at - 2;
  while (cueAt(lattice, at, 'adverb') > 0 || normAt(lattice, at) === 'now') at--;
  const verb = normAt(lattice, at);
  if (!RECORDS.has(verb)) return false;
  let keeper = at - 1;
  while (cueAt(lattice, keeper, 'adverb') > 0 || cueAt(lattice, keeper, 'auxiliary') > 0) keeper--;
  if (!KEEPERS.has(normAt(lattice, keeper)) || keeper - sentence.first > FRONT) return false;
  const front = FRONTS.has(normAt(lattice, sentence.first)) || lattice.tokens.slice(sentence.first + 1, keeper).some((t, n) => t.norm === 'which' && FRONTS.has(normAt(lattice, sentence.first + n)));
  return front && (!['have', 'has'].includes(verb) || isClosed(items, lattice, k));
}

/** Nothing more is told of them: "we have six doctors on call" is no record. */
function isClosed(items: Clause['items'], lattice: Clause['lattice'], k: number): boolean {
  const next = items[k + 1];
  if (next === undefined || ['.', ',', ';'].includes(normAt(lattice, next.first))) return true;
  return normAt(lattice, next.first) === 'and' && items[k + 2]?.kind === 'group' && ['.', ',', ';', 'who'].includes(normAt(lattice, items[k + 2]?.last ?? -1));
}

/** "where we know the names of (six constables)", "the priest holds the names of (nine boys)". */
const areNames = ({ lattice, sentence }: Clause, { first }: Group): boolean => normAt(lattice, first - 1) === 'of' && normAt(lattice, first - 2) === 'names' && ['have', 'has', 'hold', 'holds', 'held', 'bears', 'carries', 'know', 'knows', 'collected', 'gathered', 'lists', 'gives', 'published'].includes(normAt(lattice, normAt(lattice, first - 3) === 'the' ? first - 4 : first - 3)) && !lattice.tokens.slice(first, sentence.last).some((t) => ['missing', 'wounded', 'injured', 'abducted', 'detained', 'survivors'].includes(t.norm));

/** "(the names of eleven herders, five girls among them,) and of six gendarmes": the position of those behind "of", or none. */
function alsoOf(clause: Clause, last: number): readonly number[] {
  for (let at = last + 1; at < last + 8; at++) if (itemWord(clause, at) === 'and' && itemWord(clause, at + 1) === 'of') return groupAt(clause, at + 2)?.kind === 'counted' ? [at + 2] : [];
  return [];
}

/** "(Orvel, number 14,) now has nine names", "the teashop, hours later, has three": so many of an entry that a name or a thing with its article opens. */
function isEntry(clause: Clause, k: number, group: Group): boolean {
  const { lattice, sentence, items } = clause;
  const noun = normAt(lattice, group.count.last);
  const named = ['victims', 'entries', 'names', 'dead', 'deaths'].includes(noun) && group.last === group.count.last + 1;
  if (!named && group.head.kind !== 'none') return false;
  const before = items[k - 1];
  const verb = before?.kind === 'skip' || before?.kind === 'word' ? normAt(lattice, before.first) : '';
  if (!['has', 'have', 'had'].includes(verb)) return false;
  const next = normAt(lattice, named ? group.last : group.count.last);
  if (!['.', ',', ';', '', 'since', 'and'].includes(next) || (kindAt(lattice, group.count.last) === 'word' && !named)) return false;
  let at = k - 1;
  while (at > 0 && k - at < FRONT && ![';', '.'].includes(itemWord(clause, at - 1))) { if (items[at - 1]?.kind === 'trigger') return false; at--; }
  const opens = items[at];
  if (opens === undefined || opens.first < sentence.first) return false;
  const word = normAt(lattice, opens.first);
  const begins = named ? isCapital(lattice, opens.first) || word === 'the' : word === 'the' && at > 0 && items.slice(0, at).some((item) => item.kind === 'group' && item.group.kind === 'counted');
  return begins && !['we', 'it', 'he', 'she', 'they', 'i', 'he'].includes(word);
}
