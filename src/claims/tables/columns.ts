import type { Effect } from '../../lexicon/terms.ts';
import type { TagOf } from '../../lexicon/tags.ts';
import { normAt, tagAt } from '../lattice.ts';
import type { Lattice } from '../lattice.ts';
import type { Cell } from '../../text/tables.ts';

/** What the head of a table says of its columns. */

export type Column =
  | { readonly kind: 'effect'; readonly effect: Effect; /** "Civilians killed": whom it counts. */ readonly persons: readonly TagOf<'person'>[]; readonly words: Cell | null }
  | { readonly kind: 'place' } | { readonly kind: 'date' } | { readonly kind: 'other' };

const PLACES: ReadonlySet<string> = new Set(['place', 'location', 'district', 'province', 'region', 'town', 'village', 'city', 'area', 'state', 'governorate', 'county', 'municipality', 'department', 'territory', 'locality', 'where', 'site', 'commune', 'oblast', 'township', 'camp', 'community']);
const DATES: ReadonlySet<string> = new Set(['date', 'day', 'when', 'dates']);
/** What such heads call the dead and the hurt beside the words that sentences have for them. */
const CALLED: ReadonlyMap<string, Effect> = new Map([
  ['killed', 'killed'], ['dead', 'killed'], ['deaths', 'killed'], ['death', 'killed'], ['fatalities', 'killed'], ['died', 'killed'], ['kia', 'killed'], ['bodies', 'killed'], ['deceased', 'killed'], ['murdered', 'killed'], ['drowned', 'killed'],
  ['injured', 'injured'], ['wounded', 'injured'], ['injuries', 'injured'], ['hurt', 'injured'], ['wia', 'injured'], ['missing', 'missing'], ['mia', 'missing'], ['displaced', 'displaced'], ['idps', 'displaced'], ['evacuated', 'displaced'],
  ['abducted', 'captured'], ['kidnapped', 'captured'], ['captured', 'captured'], ['hostages', 'captured'], ['abductions', 'captured'], ['casualties', 'casualties'], ['victims', 'casualties'],
]);
/** "Houses damaged", "families displaced", "attacks": no people. */
const THINGS: ReadonlySet<string> = new Set(['houses', 'homes', 'buildings', 'families', 'households', 'vehicles', 'livestock', 'cattle', 'rate', 'percent', '%', 'incidents', 'attacks', 'events', 'per']);

export function columnOf(lattice: Lattice, cell: Cell): Column {
  const persons: TagOf<'person'>[] = [];
  let effect: Effect | null = null;
  const words: Cell[] = [];
  for (let i = cell.first; i < cell.last; i++) {
    const norm = normAt(lattice, i);
    if (THINGS.has(norm)) return { kind: 'other' };
    if (PLACES.has(norm)) return { kind: 'place' };
    if (DATES.has(norm)) return { kind: 'date' };
    const person = CALLED.has(norm) ? null : tagAt(lattice, i, 'person');
    if (person) { persons.push(person.tag); words.push({ first: i, last: i + person.length }); }
    const told = CALLED.get(norm) ?? null;
    // "Killed and wounded": both together.
    effect = effect !== null && told !== null && told !== effect ? 'casualties' : effect ?? told;
  }
  return effect === null ? { kind: 'other' } : { kind: 'effect', effect, persons, words: words.length === 0 ? null : { first: (words[0] as Cell).first, last: (words.at(-1) as Cell).last } };
}
