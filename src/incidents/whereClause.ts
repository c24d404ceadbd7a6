import type { Claim } from '../claims/claim.ts';
import { startOf } from './claimSpans.ts';
import { asPlaced } from './named.ts';
import type { Named } from './names.ts';
import type { ArticleText, Passage } from './passages.ts';

/** Counts that are told in a clause behind "where" are of that place and have the days of that clause. */

/** So long is such a clause at most, and what stands between it and its place. */
const LONGEST = 200;
const WHERE = /\b(?:where|in which|at which) /gu;

/** "It must not be taken for Karsan, where nine had died on Sunday": from "where" to the comma that ends the clause; null where the counts stand in none. */
export function whereClause(claims: readonly Claim[], { start, end }: Pick<Passage, 'start' | 'end'>, all: string): { readonly from: number; readonly to: number } | null {
  const at = startOf(claims);
  const from = Math.max(start, at - LONGEST);
  const found = at <= start || at > end ? undefined : [...all.slice(from, at).matchAll(WHERE)].at(-1);
  if (found === undefined) return null;
  const clause = from + found.index;
  const [before, behind] = [all.slice(clause, at), all.slice(at, Math.min(end, at + LONGEST))];
  // "where gunmen raided a market on 9 March, killing eleven"
  if (/[.;]/u.test(before) || !/^[^,]*(?:, (?:killing|wounding|injuring|leaving|drowning|burying) (?:at least |about |some )?)?$/u.test(before)) return null;
  return { from: clause, to: at + (behind.search(/[,;]/u) < 0 ? behind.length : behind.search(/[,;]/u)) };
}

/** "Not to be confused with Karsan, some 40 km to the east, where ...", "Karsan, another village, is where ...": the name before such a clause. */
export function placeOfClause(claims: readonly Claim[], passage: Passage, { doc: { article: { text } } }: ArticleText): readonly Named[] {
  const clause = passage.headline ? null : whereClause(claims, passage, text);
  // "In Karsan, where surgeons were treating eleven": nobody was hurt there.
  if (clause === null || TREATED.test(text.slice(clause.from, clause.to))) return NO_NAMES;
  const named = passage.names.findLast((n) => n.start < clause.from && !n.wide && !n.country && !n.aside);
  return named !== undefined && LED_UP.test(text.slice(named.start, clause.from)) && clause.from - named.start < LONGEST ? [asPlaced(named)] : NO_NAMES;
}
const TREATED = /\b(?:treat(?:ed|ing)|admitted|hospitali[sz]ed|flown|airlifted|transferred|operated|doctors|surgeons|hospitals?|clinic|wards?)\b(?! (?:was|were) (?:hit|struck|bombed|shelled|attacked))/u;
const LED_UP = /^[^.;]*(?:,| is) $/u;
const NO_NAMES: readonly Named[] = [];
