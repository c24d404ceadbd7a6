import type { Clause } from './clause.ts';
import { normAt } from './lattice.ts';
import { itemWord } from './items.ts';

/** Words by which a text tells that somebody came to a hospital. */

export const BROUGHT: ReadonlySet<string> = new Set(['taken', 'driven', 'rushed', 'brought', 'admitted', 'airlifted', 'transferred', 'flown', 'evacuated', 'transported', 'sent', 'moved', 'conveyed', 'ferried', 'referred', 'shifted', 'confined', 'carried', 'hurried', 'whisked', 'ambulanced', 'helicoptered']);

/** By what is healed there as well: "the burn institute", "the trauma centre", "the health post". */
export const PLACES: ReadonlySet<string> = new Set(['hospital', 'hospitals', 'medical', 'clinic', 'infirmary', 'clinics', 'facility', 'icu', 'ward', 'wards', 'burn', 'burns', 'trauma', 'orthopaedic', 'orthopedic', 'surgical', 'casualty', 'dispensary', 'health', 'infirmaries', 'sickbay', 'polyclinic']);

/** "to St George's university hospital": the word within the next few. */
export function leadsToHospital(clause: Clause, from: number): boolean {
  const { lattice } = clause;
  const led = normAt(lattice, from) === 'with' ? 5 : 1;
  let start = from;
  while (start <= from + led && normAt(lattice, start) !== 'to') start++;
  if (start > from + led) return false;
  for (let i = start + 1; i < Math.min(start + 8, clause.sentence.last); i++) {
    if (PLACES.has(normAt(lattice, i))) return true;
    if ([',', '.', ';', 'and'].includes(normAt(lattice, i))) return false;
  }
  return false;
}

const TREATED: ReadonlySet<string> = new Set(['treated', 'treating', 'treats', 'admitted', 'hospitalised', 'hospitalized']);

/** "were rushed to the clinics of Karsan", "the clinic admitted 14": whoever is told of here was hurt, and so was a part of them. */
export const tellsCare = (clause: Clause, k: number): boolean => clause.items[k]?.kind === 'word' && ((BROUGHT.has(itemWord(clause, k)) && leadsToHospital(clause, clause.items[k]?.last ?? 0)) || (TREATED.has(itemWord(clause, k)) && clause.items[k + 1]?.kind === 'group'));
