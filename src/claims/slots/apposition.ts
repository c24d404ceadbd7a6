import type { TagOf } from '../../lexicon/tags.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { kindAt, normAt, tagAt } from '../lattice.ts';
import { groupAt } from '../navigate.ts';

/** What kind of people somebody is by the words behind a comma: "Sunita Rao, a family doctor,", "26 citizens, servicemen and civilians,". */

/** "Sunita Rao, 41, a family doctor, was found": the noun behind the name tells who it was. */
export function apposed(clause: Clause, group: Group): readonly TagOf<'person'>[] {
  const { lattice } = clause;
  let at = group.last;
  if (normAt(lattice, at) !== ',' && normAt(lattice, at - 1) !== ',') return [];
  if (normAt(lattice, at) === ',') at++;
  if (!['a', 'an', 'the', 'who'].includes(normAt(lattice, at))) return [];
  for (let i = at + 1; i < Math.min(at + 7, clause.sentence.last); i++) {
    const person = tagAt(lattice, i, 'person');
    if (person) return person.tag.number === 'singular' ? [person.tag] : [];
    if (kindAt(lattice, i) !== 'word') return [];
  }
  return [];
}

/** "26 citizens, servicemen and civilians,", "nine people, all soldiers": what kinds of people they were, between a comma and the next mark. */
export function kindsBehind(clause: Clause, group: Group): readonly TagOf<'person'>[] {
  const at = group.kind === 'counted' && normAt(clause.lattice, group.last) === ',' ? clause.items.findIndex((item) => item.first === group.last) + 1 : 0;
  const told = at > 0 ? groupAt(clause, clause.items[at]?.kind === 'skip' ? at + 1 : at) : null;
  if (told?.kind !== 'plural' || told.head.kind !== 'people' || (told.last < clause.sentence.last && kindAt(clause.lattice, told.last) === 'word')) return [];
  return told.head.persons;
}
