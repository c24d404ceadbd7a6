import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { people } from '../group.ts';
import type { Group } from '../group.ts';
import { kindAt, normAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import { ORDINALS } from '../peopleWithoutNumber.ts';
import type { Recognizer } from '../recognizer.ts';

const BODIES = new Set(['body', 'bodies', 'corpse', 'corpses', 'remains']);
const FOUND = new Set(['found', 'recovered', 'discovered', 'retrieved', 'pulled', 'dug', 'exhumed', 'unearthed', 'washed', 'brought', 'buried', 'spotted', 'fished']);
const WHERE = new Set(['in', 'at', 'near', 'from', 'on', 'under', 'inside', 'outside', 'by', 'later', 'yesterday', 'today', 'overnight', 'beside', 'nearby', 'downstream']);

export const anotherBody: Recognizer = {
  name: 'anotherBody',
  words: 'Bodies were found on Friday and another on Saturday, a third was recovered later: one more, with or without its verb',
  examples: [
    ['Sixteen bodies were found on Friday and another on Saturday.', 'Sixteen killed; another killed'],
    ['Villagers said they burned 16 bodies on Friday and that another was found on Saturday.', '16 killed; another killed'],
    ['Two bodies were found on Friday and a third was recovered later.', 'Two killed; a third killed'],
    ['Nine bodies were laid out by Friday. Frogmen brought up another six on Saturday, and the last two were found in the cabin.', 'Nine killed; six killed; two killed'],
    ['A second body was found on Friday. Divers fished out a third body from the canal, that of a shopkeeper.', 'A killed; a killed'],
    ['Rescuers pulled nine bodies from the mine. Another was recovered on Monday.', 'nine killed; Another killed'],
    ['Rescuers pulled nine bodies from the mine. Two more were recovered on Monday.', 'nine killed; Two killed'],
  ],
  counterExamples: ['Sixteen boats were found on Friday and another on Saturday.', 'A body of evidence was found, and another was recovered.', 'The team found a car in the lake and another on the bank.'],
  at: ['group'],
  atWords: new Set(['another', ...ORDINALS]),
  // The bodies are told by their own word, here or in the sentence before.
  signs: new Set([...BODIES, 'recovered', 'retrieved', 'unearthed', 'exhumed']),
  looksBack: 'carried',
  read: (clause, k) => {
    const nth = nthBody(clause, k);
    if (nth) return [draftOf({ group: nth, trigger: nth, effect: 'killed', rule: 'bodyFound', voice: 'noun' })];
    const more = moreBodies(clause, k);
    if (more) return [draftOf({ group: more, trigger: more, effect: 'killed', rule: 'bodyFound', voice: 'noun' })];
    const group = oneMore(clause, k);
    if (!group || !(isJoined(clause, group) ? followsBodies(clause, group.first) : group.first === clause.sentence.first && bodiesBefore(clause))) return [];
    return isFound(clause, group.last) || (group.first > clause.sentence.first && isElsewhere(clause, k)) ? [draftOf({ group, trigger: group, effect: 'killed', rule: 'bodyFound', voice: 'noun' })] : [];
  },
};

const LAST: ReadonlySet<string> = new Set(['last', 'final', 'remaining', 'other']);
const PARTICLES: ReadonlySet<string> = new Set(['up', 'out', 'ashore', 'in']);

/** "(Nine bodies were laid out.) Frogmen brought up another six on Saturday", "and the last two were found in the cabin": a number alone, found where bodies are told of. */
function moreBodies(clause: Clause, k: number): Group | null {
  const group = groupAt(clause, k);
  const { lattice } = clause;
  if (group?.kind !== 'counted' || group.head.kind !== 'none' || group.numeral?.amount.kind !== 'number') return null;
  const last = group.definite && [1, 2].some((n) => LAST.has(normAt(lattice, group.first + n)) || LAST.has(normAt(lattice, group.numeral === null ? 0 : group.numeral.first - n)));
  if (!(group.more || last) || !(bodiesBefore(clause) || followsBodies(clause, group.first)) || ['alive', 'survivors'].some((word) => [0, 1, 2, 3, 4].some((n) => normAt(lattice, group.last + n) === word))) return null;
  const verb = PARTICLES.has(normAt(lattice, group.first - 1)) ? group.first - 2 : group.first - 1;
  if (FOUND.has(normAt(lattice, verb)) || GIVES_UP.has(normAt(lattice, verb))) return kindAt(lattice, group.last) !== 'word' || isElsewhere(clause, k) ? group : null;
  return isFound(clause, group.last) ? group : null;
}

/** "A second body has been brought out": one more, in its own word. */
function nthBody(clause: Clause, k: number): Group | null {
  const { lattice, items } = clause;
  const item = items[k];
  const at = item === undefined ? -1 : ORDINALS.has(normAt(lattice, item.first)) ? item.first : item.first + 1;
  if (at < 0 || !ORDINALS.has(normAt(lattice, at)) || normAt(lattice, at - 1) !== 'a' || normAt(lattice, at + 1) !== 'body' || normAt(lattice, at + 2) === 'of' || !(isFound(clause, at + 2) || foundBefore(clause, at - 1) || isThatOf(clause, at + 2))) return null;
  return people({ kind: 'singular', first: at - 1, last: at + 2, count: { first: at - 1, last: at }, head: { kind: 'pronoun', word: 'another' }, words: { first: at + 1, last: at + 2 }, more: true });
}

/** "fished out a third body": the verb stands before. */
const foundBefore = ({ lattice, sentence }: Clause, at: number): boolean => [1, 2, 3].some((n) => at - n >= sentence.first && (FOUND.has(normAt(lattice, at - n)) || GIVES_UP.has(normAt(lattice, at - n))));
const GIVES_UP: ReadonlySet<string> = new Set(['yielded', 'revealed', 'carried', 'lifted', 'winched', 'hauled', 'extracted', 'uncovered', 'located', 'reached', 'find', 'recover', 'retrieve']);

/** "(A tenth body), in uniform, was that of a sergeant". */
const isThatOf = ({ lattice, sentence }: Clause, from: number): boolean => { for (let i = from; i < Math.min(from + 8, sentence.last - 1); i++) if (normAt(lattice, i) === 'that' && normAt(lattice, i + 1) === 'of' && ['was', 'is'].includes(normAt(lattice, i - 1))) return true; return false; };

/** "another", "a third", "two more", "three others". */
function oneMore(clause: Clause, k: number): Group | null {
  const group = groupAt(clause, k);
  if (group) return group.more && (group.head.kind === 'pronoun' || group.head.kind === 'none') ? group : null;
  const at = clause.items[k]?.first ?? 0;
  const first = itemWord(clause, k) === 'another' ? at : ['a', 'the'].includes(normAt(clause.lattice, at - 1)) ? at - 1 : -1;
  const last = at + 1;
  return first < 0 ? null : people({ kind: 'singular', first, last, count: { first, last }, head: { kind: 'pronoun', word: 'another' }, words: { first: at, last }, more: true });
}

/** Behind "and", "and that", a comma or a semicolon. */
function isJoined({ lattice }: Clause, group: Group): boolean {
  const before = normAt(lattice, group.first - 1);
  return ['and', ',', ';'].includes(before) || (before === 'that' && normAt(lattice, group.first - 2) === 'and');
}

/** Bodies have been counted before in the sentence, and no other people since. */
function followsBodies(clause: Clause, first: number): boolean {
  const before = clause.items.filter((item) => item.last <= first);
  const bodies = before.findLastIndex((item) => (item.kind === 'group' && item.group.head.kind === 'effect' && BODIES.has(normAt(clause.lattice, item.group.head.at))) || (item.kind === 'trigger' && item.trigger.kind === 'count' && BODIES.has(normAt(clause.lattice, item.last - 1)) && normAt(clause.lattice, item.last) !== 'of'));
  return bodies >= 0 && !before.slice(bodies + 1).some((item) => item.kind === 'group' && item.group.kind === 'counted' && item.group.head.kind === 'people');
}

/** The sentence before counts bodies. */
function bodiesBefore({ lattice, sentence, carried }: Clause): boolean {
  if (carried !== 'killed') return false;
  let stops = 0;
  for (let i = sentence.first - 1; i > Math.max(0, sentence.first - 40) && stops < 2; i--) {
    if (BODIES.has(normAt(lattice, i)) && normAt(lattice, i + 1) !== 'of') return true;
    if (['.', '!', '?'].includes(normAt(lattice, i))) stops++;
  }
  return false;
}

/** "was found on Saturday", not "was found empty". */
function isFound({ lattice, sentence }: Clause, from: number): boolean {
  let at = from;
  while (at < from + 4 && ['was', 'were', 'has', 'have', 'had', 'been', 'also', 'later', 'is'].includes(normAt(lattice, at))) at++;
  if (at === from || !FOUND.has(normAt(lattice, at))) return false;
  const next = normAt(lattice, at + 1);
  return at + 1 >= sentence.last || WHERE.has(next) || ['.', ',', ';', 'and', 'out', 'up', 'ashore', 'off'].includes(next) || isDay(lattice.tokens[at + 1]?.norm ?? '');
}

const isDay = (norm: string): boolean => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(norm);

/** "another on Saturday", "another in a ditch": no verb of its own, and told by where or when. */
function isElsewhere(clause: Clause, k: number): boolean {
  const next = clause.items[k + 1];
  if (!next || next.kind === 'trigger' || next.kind === 'group') return false;
  return next.kind === 'skip' ? isDay(normAt(clause.lattice, next.first)) || normAt(clause.lattice, next.first) === 'on' : WHERE.has(itemWord(clause, k + 1));
}
