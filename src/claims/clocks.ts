import { normAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';

const ZONES: ReadonlySet<string> = new Set(['gmt', 'utc', 'bst', 'est', 'cet', 'hrs', 'hours', 'am', 'pm', 'local', 'ist', 'edt', 'et']);

/** The minute of the day at which an entry opens, NaN where it opens with none. */
export function minutesAt(lattice: Lattice, i: number): number {
  const [, hours, minutes] = clockLength(lattice, i) > 0 ? /^(\d{1,2})[:.](\d\d)/.exec(normAt(lattice, i)) ?? [] : [];
  return Number(hours) * 60 + Number(minutes);
}

/** "14:05", "06.12", "8.15am", "1405 GMT" with which an entry of a live page opens: how many tokens, or 0. */
export function clockLength(lattice: Lattice, i: number): number {
  const zone = ZONES.has(normAt(lattice, i + 1));
  const timed = /^\d{1,2}(?:[:.]\d\d(?:[ap]m)?|[ap]m)$/.test(normAt(lattice, i)) || (zone && /^[0-2]\d[0-5]\d$/.test(normAt(lattice, i)));
  return timed ? 1 + (zone ? 1 : 0) : 0;
}
