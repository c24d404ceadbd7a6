import { normAt, tagAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { positionBy } from '../ordered.ts';

/** Whose soldiers and police are meant where nobody says: those of the land where the sentence tells that it happened. */

/** So far around them, in words, a sentence is looked at. */
const REACH = 40;
const LEADS: ReadonlySet<string> = new Set(['in', 'across', 'inside', 'southern', 'northern', 'eastern', 'western', 'central', 'southeastern', 'northeastern', 'southwestern', 'northwestern', 'south-eastern', 'north-eastern', 'south-western', 'north-western', 'southeast', 'northeast', 'southwest', 'northwest', 'rural', 'southernmost', 'coastal']);

/** "Killing a police officer in southern Karsan": the one state in whose land the sentence says that it was; null where it says none or several. */
export function stateNear(lattice: Lattice, at: number): string | null {
  const { first, last } = sentenceAt(lattice, at);
  let found: string | null = null;
  for (let i = Math.max(first, at - REACH); i < Math.min(last, at + REACH); i++) {
    const country = tagAt(lattice, i, 'country');
    if (country === null || country.tag.form !== 'name' || !isWhere(lattice, i)) continue;
    if (found !== null && found !== country.tag.state) return null;
    found = country.tag.state;
  }
  return found;
}

/** "In (Karsan)", "northern (Karsan)". */
export const isWhere = (lattice: Lattice, i: number): boolean => LEADS.has(normAt(lattice, i - 1));

function sentenceAt({ doc: { sentences } }: Lattice, at: number): Range {
  const n = positionBy(sentences, at + 1, (s) => s.first) - 1;
  return sentences[n] ?? { first: at, last: at };
}
