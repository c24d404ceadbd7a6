import { draftOf } from '../draft.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { people } from '../group.ts';
import { normAt, tagAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import { ORDINALS } from '../peopleWithoutNumber.ts';
import type { Recognizer } from '../recognizer.ts';

const SEARCH = new Set(['searching', 'search', 'searched', 'looking', 'looked', 'hunting', 'searches', 'combed', 'combing', 'scoured', 'scouring', 'dug', 'digging', 'sought']);
const COMBED = new Set(['combed', 'combing', 'scoured', 'scouring', 'dug', 'digging']);
const HUNTED = new Set(['attackers', 'militants', 'fighters', 'detainees', 'police', 'soldiers', 'suspects']);

export const searchedFor: Recognizer = {
  name: 'searchedFor',
  words: 'Rescuers are searching for people: they are missing; people whom the police look for are not',
  examples: [
    ['Rescuers were searching for 11 miners after the explosion.', '11 missing'],
    ['Divers continued to search for two fishermen.', 'two missing'],
    ['Trawlers pulled 12 people out of the sea and were searching for five others.', 'five missing'],
    ['The pit collapsed on Monday. A search is under way for three miners.', 'three missing'],
    ['The squall killed two. Friends were searching for at least six rowers who had not come ashore.', 'two killed; at least six missing'],
    ['The coastguard is still looking for a swimmer.', 'a missing'],
    ['Thirty-four persons are still being searched for.', 'Thirty-four missing'],
    ['A boat sank with nine dead. A search is under way for six others.', 'nine killed; six missing'],
    ['Thirteen bodies were found. The search for three people continues.', 'Thirteen killed; three missing'],
    ['A boat sank. Still sought: 24.', '24 missing'],
    ['Three men died when a boat sank. A fourth is being sought.', 'Three killed; A fourth missing'],
    ['The slide killed nine, and eight residents were still being looked for.', 'nine killed; eight missing'],
    ['Divers had three people left to find.', 'three missing'],
    ['The ferry has cost 26 lives, with seventeen people not yet found.', '26 killed; seventeen missing'],
    ['The storm left nine dead and fourteen fishermen whom the sea has kept.', 'nine killed; fourteen missing'],
    ['The help desk had 11 people on its list of the missing.', '11 missing'],
  ],
  counterExamples: ['The firm has three workers left to find.', 'A second gunman is being sought.', 'Nine players are still sought by the club.', 'Still sought: 24 nurses.', 'Police are searching for two gunmen.', 'Police are looking for two men.', 'The club is looking for three players.'],
  at: ['trigger'],
  atWords: new Set([...SEARCH, 'find', 'kept', 'returned', 'yet']),
  // The others are too frequent to open a sentence by themselves.
  signs: SEARCH,
  read: (clause, k) => {
    const item = clause.items[k] as { readonly first: number; readonly last: number };
    if (STILL_GONE.has(itemWord(clause, k))) return stillGone(clause, k).map((group) => draftOf({ group, trigger: itemWord(clause, k) === 'yet' ? group : item, effect: 'missing', rule: 'searchedFor', voice: 'noun' }));
    const label = itemWord(clause, k) === 'looked' ? labelled(clause, k + 2) : null;
    if (label) return [draftOf({ group: label, trigger: item, effect: 'missing', rule: 'searchedFor', voice: 'noun' })];
    const sought = isSought(clause, k) || isListed(clause, k) ? groupAt(clause, ahead(clause, k)) : null;
    if (sought) return (sought.kind === 'counted' || (sought.kind === 'singular' && !sought.definite)) && (sought.head.kind === 'people' || (sought.more && clause.carried !== null)) && !isHunted(sought) ? [draftOf({ group: sought, trigger: item, effect: 'missing', rule: 'searchedFor', voice: 'noun' })] : [];
    const underWay = itemWord(clause, k + 1) === 'for' || !SEARCH.has(normAt(clause.lattice, item.first)) ? -1 : forBehind(clause, k);
    const group = itemWord(clause, k + 1) === 'for' ? groupAt(clause, k + 2) : groupAt(clause, underWay);
    if (underWay > 0 && !COMBED.has(itemWord(clause, k)) && clause.items[k + 1]?.kind === 'word' && group?.head.kind === 'people' && !isDistress(clause)) return [];
    if (group?.kind === 'counted' && group.more && group.head.kind === 'pronoun' && isRescue(clause)) return [draftOf({ group, trigger: item, effect: 'missing', rule: 'searchedFor', voice: 'noun' })];
    if (underWay > 0 && group?.kind === 'counted' && clause.carried !== null && group.head.kind === 'pronoun') return [draftOf({ group, trigger: item, effect: 'missing', rule: 'searchedFor', voice: 'noun' })];
    if (!group || group.kind === 'plural' || group.head.kind !== 'people' || group.inner === 'missing' || isHunted(group) || !(isRescue(clause) || (group.kind === 'counted' && isDistress(clause)) || areNotHome(clause, group.last) || (clause.carried !== null && group.kind === 'counted' && itemWord(clause, k) === 'search'))) return [];
    return [draftOf({ group, trigger: item, effect: 'missing', rule: 'searchedFor', voice: 'noun' })];
  },
};

/** How far before a search, in tokens, what made it necessary may be told. */
const BACK = 30;
const SUNK: ReadonlySet<string> = new Set(['sank', 'sunk', 'capsized', 'overturned', 'collapsed', 'swept', 'avalanche', 'landslide', 'mudslide', 'shipwreck', 'sinking', 'rubble', 'wreck', 'missing', 'drowned', 'flood', 'floods', 'quake', 'earthquake', 'wreckage', 'debris', 'trapped', 'buried']);

/** "(The boat sank.) A search is under way for three miners": whoever searches, no police do and something has happened. */
function isDistress({ lattice, sentence, carried }: Clause): boolean {
  for (let i = sentence.first; i < sentence.last; i++) if (BY_LAW.has(normAt(lattice, i)) || NO_LOSS.has(normAt(lattice, i))) return false;
  if (carried === 'killed' || carried === 'missing') return true;
  for (let i = Math.max(0, sentence.first - BACK); i < sentence.last; i++) if (SUNK.has(normAt(lattice, i))) return true;
  return false;
}

/** Who is sought by a firm or a club. */
const NO_LOSS: ReadonlySet<string> = new Set(['club', 'firm', 'company', 'volunteers', 'players', 'donors', 'teachers', 'candidates', 'recruits', 'jobs', 'vacancies', 'posts', 'witnesses', 'killers', 'attackers', 'raiders', 'men']);

/** "were looking for two boys who had not come home": whoever looks for them. */
const areNotHome = ({ lattice }: Clause, at: number): boolean => normAt(lattice, at) === 'who' && ['had', 'have', 'has'].includes(normAt(lattice, at + 1)) && ['not', 'never', 'yet'].includes(normAt(lattice, at + 2)) && [3, 4].some((n) => ['come', 'returned', 'been', 'returned', 'reached', 'answered', 'reported'].includes(normAt(lattice, at + n)));

/** "A search is under way for six others": the people behind "for", or -1. */
function forBehind(clause: Clause, k: number): number {
  const found = clause.items.findIndex((item, at) => at > k && at < k + 8 && item.kind === 'word' && itemWord(clause, at) === 'for');
  return found < 0 || clause.items.slice(k + 1, found).some((item) => item.kind === 'group' || item.kind === 'trigger') ? -1 : found + 1;
}

const STILL_GONE: ReadonlySet<string> = new Set(['sought', 'find', 'yet', 'kept', 'returned']);
const KEEPERS: ReadonlySet<string> = new Set(['sea', 'river', 'lake', 'water', 'waters', 'ocean', 'mountain', 'snow', 'rubble', 'mud', 'current', 'glacier', 'mine']);
const ENDS: ReadonlySet<string> = new Set(['', '.', ',', ';', ')', 'and', 'after', 'by', 'in', 'at', 'off', 'near', 'since', 'on', '”', '"']);

/** "Still sought: 24", "a fourth is being sought", "three people left to find", "seventeen people not yet found", "fourteen whom the sea has kept": those who are not found yet. */
function stillGone(clause: Clause, k: number): readonly Group[] {
  const word = itemWord(clause, k);
  const { lattice, items } = clause;
  const first = items[k]?.first ?? 0;
  const label = word === 'sought' ? labelled(clause, k + 1) : word === 'yet' && normAt(lattice, first + 1) === 'found' ? labelled(clause, k + 2) : null;
  if (label) return [label];
  if (word === 'kept' || word === 'returned') return keptBy(clause, k);
  if (word === 'find') {
    const left = normAt(lattice, first - 1) === 'to' && ['left', 'remaining'].includes(normAt(lattice, first - 2)) ? groupAt(clause, ahead(clause, k)) : null;
    return left?.kind === 'counted' && left.last === first - 2 && (left.head.kind === 'people' || left.head.kind === 'none') && !isHunted(left) && (isRescue(clause) || tellsHarm(clause, k) || clause.carried !== null) ? [left] : [];
  }
  if (word === 'yet') {
    const yet = normAt(lattice, first + 1) === 'found' && normAt(lattice, first - 1) === 'not' ? groupAt(clause, ahead(clause, k)) : null;
    return yet?.kind === 'counted' && yet.last === first - 1 && yet.head.kind === 'people' && (tellsHarm(clause, k) || clause.carried !== null) && ENDS.has(itemWord(clause, k + 2)) ? [yet] : [];
  }
  const aux = items[k - 1];
  if (aux?.kind !== 'skip' || !['being', 'still'].includes(normAt(lattice, aux.last - 1)) || !ENDS.has(itemWord(clause, k + 1)) || isByPolice(clause, k) || !(clause.carried === 'killed' || clause.carried === 'missing' || isRescue(clause) || tellsHarm(clause, k))) return [];
  const nth = anotherOf(clause, k);
  const group = nth ?? groupAt(clause, ahead(clause, k));
  return group && !isHunted(group) && (nth !== null || group.kind === 'counted' || (group.kind === 'singular' && group.head.kind === 'people' && !group.definite)) && (group.head.kind !== 'none' || clause.carried !== null) ? [group] : [];
}

/** "Still sought: 24": the label opens its line, and a number alone stands behind it. */
function labelled(clause: Clause, colon: number): Group | null {
  const group = itemWord(clause, colon) === ':' ? groupAt(clause, colon + 1) : null;
  const opens = clause.items.slice(0, colon - 1).every((item, at) => item.kind === 'skip' || ['yet', 'looked', '-', '•', '–'].includes(itemWord(clause, at)));
  return opens && colon > 1 && group?.kind === 'counted' && group.head.kind === 'none' && ['', '.', ',', ';', '('].includes(itemWord(clause, colon + 2)) ? group : null;
}

/** "A fourth is being sought": one more, where others have been told of. */
function anotherOf(clause: Clause, k: number): Group | null {
  const { lattice, items, carried } = clause;
  const at = items.slice(0, k).findLastIndex((item) => item.kind === 'word');
  const last = items[at]?.last ?? 0;
  if ((carried === null && !tellsHarm(clause, k)) || lattice.tokens.slice(clause.sentence.first, clause.sentence.last).some((t) => BY_LAW.has(t.norm)) || !ORDINALS.has(normAt(lattice, last - 1)) || normAt(lattice, last - 2) !== 'a' || items.slice(at + 1, k).some((item) => item.kind !== 'skip')) return null;
  return people({ kind: 'singular', first: last - 2, last, count: { first: last - 2, last }, head: { kind: 'pronoun', word: 'another' }, words: { first: last - 1, last }, more: true });
}

/** "fourteen people whom the sea has kept", "four whom the river has not returned". */
function keptBy(clause: Clause, k: number): readonly Group[] {
  const { lattice, items } = clause;
  const at = ahead(clause, k);
  const group = groupAt(clause, at);
  const whom = group?.last ?? 0;
  const kept = (itemWord(clause, k) === 'kept') !== (normAt(lattice, (items[k]?.first ?? 0) - 1) === 'not');
  return kept && group?.kind === 'counted' && (group.head.kind === 'people' || group.head.kind === 'none') && ['whom', 'that'].includes(normAt(lattice, whom)) && normAt(lattice, whom + 1) === 'the' && KEEPERS.has(normAt(lattice, whom + 2)) ? [group] : [];
}

/** Who seeks whom they want to arrest. */
const BY_LAW: ReadonlySet<string> = new Set(['police', 'detectives', 'prosecutors', 'interpol', 'court', 'suspect', 'suspects', 'gunmen', 'arrested']);

/** The police seek who is wanted. */
const isByPolice = (clause: Clause, k: number): boolean => itemWord(clause, k + 1) === 'by' && [1, 2, 3, 4].some((n) => ['police', 'detectives', 'prosecutors', 'interpol', 'court', 'club', 'courts', 'investigators'].includes(normAt(clause.lattice, (clause.items[k + 1]?.first ?? 0) + n)));

/** Harm is told of in the sentence, before. */
const tellsHarm = (clause: Clause, k: number): boolean => clause.items.slice(0, k).some((item, at) => (item.kind === 'trigger' && ('effect' in item.trigger || item.trigger.kind === 'lives')) || groupAt(clause, at)?.head.kind === 'effect');

const isHunted = (group: Group): boolean => group.head.kind === 'people' && group.head.persons.some((p) => HUNTED.has(p.category));

/** "are still being searched for", and nobody says by the police. */
const isSought = (clause: Clause, k: number): boolean => (itemWord(clause, k) === 'searched' || (itemWord(clause, k) === 'looked' && (clause.carried !== null || isRescue(clause) || tellsHarm(clause, k)))) && clause.items[k - 1]?.kind === 'skip' && itemWord(clause, k + 1) === 'for' && itemWord(clause, k + 2) !== 'by';

/** "on its list of the missing". */
function isListed(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  return itemWord(clause, k - 2) === 'list' && itemWord(clause, k - 1) === 'of' && item?.kind === 'trigger' && 'effect' in item.trigger && item.trigger.effect === 'missing';
}

/** The nearest people ahead. */
function ahead(clause: Clause, k: number): number {
  for (let at = k - 1; at >= Math.max(0, k - 6); at--) if (groupAt(clause, at)) return at;
  return -1;
}

const RESCUE = new Set(['rescuers', 'rescue', 'rescuer', 'divers', 'coastguard', 'coastguards', 'navy', 'firefighters', 'crews', 'lifeboat', 'lifeboats', 'volunteers', 'helicopters', 'emergency', 'survivors', 'coast', 'vessels', 'boats', 'trawlers', 'searchers', 'lifeguards', 'frogmen', 'paramedics', 'helicopter', 'ships']);

/** Somebody who saves people does the searching. */
function isRescue(clause: Clause): boolean {
  for (let i = clause.sentence.first; i < clause.sentence.last; i++) if (RESCUE.has(normAt(clause.lattice, i)) && tagAt(clause.lattice, i, 'given') === null) return true;
  return false;
}
