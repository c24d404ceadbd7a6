import { draftOf } from '../draft.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { normAt, tagAt } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const SEARCH = new Set(['searching', 'search', 'searched', 'looking', 'looked', 'hunting', 'searches', 'combed', 'combing', 'scoured', 'scouring', 'dug', 'digging']);
const COMBED = new Set(['combed', 'combing', 'scoured', 'scouring', 'dug', 'digging']);
const HUNTED = new Set(['attackers', 'militants', 'fighters', 'detainees', 'police', 'soldiers']);

export const searchedFor: Recognizer = {
  name: 'searchedFor',
  words: 'Rescuers are searching for people: they are missing; people whom the police look for are not',
  examples: [
    ['Rescuers were searching for 11 miners after the explosion.', '11 missing'],
    ['Divers continued to search for two fishermen.', 'two missing'],
    ['The coastguard is still looking for a swimmer.', 'a missing'],
    ['Thirty-four persons are still being searched for.', 'Thirty-four missing'],
    ['A boat sank with nine dead. A search is under way for six others.', 'nine killed; six missing'],
    ['Thirteen bodies were found. The search for three people continues.', 'Thirteen killed; three missing'],
    ['The help desk had 11 people on its list of the missing.', '11 missing'],
  ],
  counterExamples: ['Police are searching for two gunmen.', 'Police are looking for two men.', 'The club is looking for three players.'],
  at: ['trigger'],
  atWords: SEARCH,
  read: (clause, k) => {
    const item = clause.items[k] as { readonly first: number; readonly last: number };
    const sought = isSought(clause, k) || isListed(clause, k) ? groupAt(clause, ahead(clause, k)) : null;
    if (sought) return (sought.kind === 'counted' || (sought.kind === 'singular' && !sought.definite)) && (sought.head.kind === 'people' || (sought.more && clause.carried !== null)) && !isHunted(sought) ? [draftOf({ group: sought, trigger: item, effect: 'missing', rule: 'searchedFor', voice: 'noun' })] : [];
    const underWay = itemWord(clause, k + 1) === 'for' ? -1 : forBehind(clause, k);
    const group = itemWord(clause, k + 1) === 'for' ? groupAt(clause, k + 2) : groupAt(clause, underWay);
    if (underWay > 0 && !COMBED.has(itemWord(clause, k)) && clause.items[k + 1]?.kind === 'word' && group?.head.kind === 'people') return [];
    if (underWay > 0 && group?.kind === 'counted' && clause.carried !== null && group.head.kind === 'pronoun') return [draftOf({ group, trigger: item, effect: 'missing', rule: 'searchedFor', voice: 'noun' })];
    if (!group || group.kind === 'plural' || group.head.kind !== 'people' || group.inner === 'missing' || isHunted(group) || !(isRescue(clause) || (clause.carried !== null && group.kind === 'counted' && itemWord(clause, k) === 'search'))) return [];
    return [draftOf({ group, trigger: item, effect: 'missing', rule: 'searchedFor', voice: 'noun' })];
  },
};

/** "A search is under way for six others": the people behind "for", or -1. */
function forBehind(clause: Clause, k: number): number {
  const found = clause.items.findIndex((item, at) => at > k && at < k + 8 && item.kind === 'word' && itemWord(clause, at) === 'for');
  return found < 0 || clause.items.slice(k + 1, found).some((item) => item.kind === 'group' || item.kind === 'trigger') ? -1 : found + 1;
}

const isHunted = (group: Group): boolean => group.head.kind === 'people' && group.head.persons.some((p) => HUNTED.has(p.category));

/** "are still being searched for", and nobody says by the police. */
const isSought = (clause: Clause, k: number): boolean => (itemWord(clause, k) === 'searched' || (itemWord(clause, k) === 'looked' && (clause.carried !== null || isRescue(clause)))) && clause.items[k - 1]?.kind === 'skip' && itemWord(clause, k + 1) === 'for' && itemWord(clause, k + 2) !== 'by';

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

const RESCUE = new Set(['rescuers', 'rescue', 'rescuer', 'divers', 'coastguard', 'coastguards', 'navy', 'firefighters', 'crews', 'lifeboat', 'lifeboats', 'volunteers', 'helicopters', 'emergency', 'survivors', 'coast']);

/** Somebody who saves people does the searching. */
function isRescue(clause: Clause): boolean {
  for (let i = clause.sentence.first; i < clause.sentence.last; i++) if (RESCUE.has(normAt(clause.lattice, i)) && tagAt(clause.lattice, i, 'given') === null) return true;
  return false;
}
