import { dayNumber } from '../claims/days.ts';

const known = new Map<string, number | null>();
const MOST_KNOWN = 20_000;

/** Days since 1970-01-01 of an ISO date, or null when it is none. Thousands of articles speak of a few hundred days: each is read once. */
export function knownDay(iso: string): number | null {
  const kept = known.get(iso);
  if (kept !== undefined) return kept;
  const made = dayNumber(iso);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(iso, made);
  return made;
}
