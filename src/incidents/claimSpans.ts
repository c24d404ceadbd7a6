import type { Claim } from '../claims/claim.ts';
import type { Passage } from './passages.ts';

// Where the counts of some claims stand in their text.

/** Told where its sentence recalls another happening. */
export const isRecalled = (claims: readonly Claim[], { aside }: Passage): boolean => claims.every((c) => { const at = c.count.start ?? c.quote.start; return at >= aside.start && at < aside.end; });

/** Told where its sentence looks back: "where eight had been killed a week earlier". */
export const isShifted = (claims: readonly Claim[], { shift }: Passage): boolean => shift?.recalled === true && claims.every((c) => { const at = c.count.start ?? c.quote.start; return at >= shift.from && at < shift.to; });

/** The words stand behind what the claims say, and speak of what comes next: "killing six, and a bus fell into a river hours later". */
export const isBehind = (at: number, claims: readonly Claim[]): boolean => claims.every((c) => at > (c.count.end ?? c.quote.start));

/** Where the first of some counts begins, and the last of them ends. */
export const startOf = (claims: readonly Claim[]): number => claims.reduce((at, c) => Math.min(at, c.count.start ?? c.quote.start), Infinity);
export const endOf = (claims: readonly Claim[]): number => claims.reduce((at, c) => Math.max(at, c.count.end ?? c.quote.start), -Infinity);
