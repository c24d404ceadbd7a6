import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { groupAt, hasPredicate, itemWord, nearestEffect } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const listed: Recognizer = {
  name: 'listed',
  words: 'People killed: so many soldiers and so many rebels. A list behind a figure names its parts',
  examples: [
    ['Sixty people were killed: 40 soldiers and 20 rebels.', 'Sixty killed; 40 killed; 20 killed'],
    ['Thirty-one people died, 14 women, 9 men and 8 children.', 'Thirty-one killed; 14 killed; 9 killed; 8 killed'],
    ['A mortar killed three people (two sisters and their uncle).', 'three killed; two killed; their killed'],
  ],
  counterExamples: ['The army closed nine roads: five highways and four tracks.', 'Six ministers met: two men and four women.'],
  read: (clause, k) => {
    const positions = listFrom(clause, k);
    if (positions.length === 0 || !behindFigure(clause, k)) return [];
    const effect = nearestEffect(clause, k);
    if (effect === null) return [];
    return positions.flatMap((at) => {
      const group = groupAt(clause, at);
      return group ? [draftOf({ group, trigger: group, effect, rule: 'listed', voice: 'noun' })] : [];
    });
  },
};

const OPENERS = new Set([':', ',', '(', '—', '–', '-']);

/** Two or more groups of people joined by commas and "and", none with a predicate of its own, behind an opener. */
function listFrom(clause: Clause, k: number): readonly number[] {
  if (!OPENERS.has(itemWord(clause, k - 1))) return [];
  const positions: number[] = [];
  for (let at = k; ;) {
    const group = groupAt(clause, at);
    if (!group || group.kind === 'plural' || group.head.kind !== 'people' || group.definite && group.numeral !== null) break;
    if (hasPredicate(clause, at)) return [];
    positions.push(at);
    const joint = itemWord(clause, at + 1);
    if (joint !== ',' && joint !== 'and') { at++; break; }
    at = joint === ',' && itemWord(clause, at + 2) === 'and' ? at + 3 : at + 2;
  }
  return positions.length >= 2 ? positions : [];
}

/** A counted figure with its effect stands before, in the same clause. */
function behindFigure(clause: Clause, k: number): boolean {
  for (let at = k - 2; at >= Math.max(0, k - 12); at--) {
    const group = groupAt(clause, at);
    if (group?.kind === 'counted') return true;
  }
  return false;
}
