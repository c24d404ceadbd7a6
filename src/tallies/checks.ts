import type { Claim } from '../claims/claim.ts';
import { dayNumber } from '../claims/days.ts';
import type { Tally } from './reconciliation.ts';
import type { Statement } from './statements.ts';

type Check = Tally['checks'][number];

const value = (c: Claim): number => c.count.best ?? c.count.low ?? 0;

/** The sum of the parts by actor; null where none are printed. Parts nested in another part are not added twice. */
export function partsOf(statement: Statement): { readonly sum: number | null; readonly verdict: Tally['partsVerdict'] } {
  const { parts, whole } = statement;
  if (parts.length < 2) return { sum: parts.length === 1 ? value(parts[0] as Claim) : null, verdict: 'none' };
  const sum = parts.reduce((n, p) => n + value(p), 0);
  return { sum, verdict: sum === value(whole) ? 'exact' : sum < value(whole) ? 'short' : 'over' };
}

/** What a careful reader checks in a cumulative statement, each with its sentence. */
export function checksOf(statement: Statement, text: string): readonly Check[] {
  return [...partsCheck(statement), ...boundCheck(statement), ...lengthCheck(statement, text), ...shareChecks(statement), ...outsideCheck(statement)];
}

function partsCheck(statement: Statement): readonly Check[] {
  const { sum, verdict } = partsOf(statement);
  if (sum === null || verdict === 'none') return [];
  const total = value(statement.whole);
  const terms = statement.parts.map((p) => value(p)).join(' + ');
  const nested = verdict === 'over' ? statement.parts.find((p) => value(p) === sum - total) : undefined;
  const tail = nested ? `; the excess equals "${nested.count.text ?? ''}", which is probably nested inside another part` : '';
  return [{ code: 'parts_sum', words: `${terms} = ${sum}, stated ${total}: ${verdict}${verdict === 'exact' ? '' : ` by ${Math.abs(total - sum)}`}${tail}.` }];
}

function boundCheck(statement: Statement): readonly Check[] {
  const open = statement.parts.filter((p) => p.count.bound === 'at_least' || p.count.bound === 'more_than');
  if (open.length === 0 || statement.whole.count.high === null) return [];
  return [{ code: 'bound_consistency', words: `The total is printed as exact, its parts as "${open[0]?.count.text ?? ''}": the total is really a lower bound.` }];
}

const UNITS: Readonly<Record<string, number>> = { day: 1, days: 1, week: 7, weeks: 7, month: 30.44, months: 30.44, year: 365.25, years: 365.25 };

/** "2 months of clashes" against the days from the window's start to publication. */
function lengthCheck(statement: Statement, text: string): readonly Check[] {
  const { window, quote } = statement.whole;
  const [from, to] = [window?.from ?? null, window?.to ?? null].map((d) => (d === null ? null : dayNumber(d)));
  if (from == null || to == null) return [];
  const around = text.slice(quote.start, Math.min(text.length, quote.end + 900));
  const stated = /\b(?:during|over|in|after)\s+(?:the past |the last )?(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(days?|weeks?|months?|years?)\b/i.exec(around);
  const n = stated ? number(stated[1] as string) * (UNITS[(stated[2] as string).toLowerCase()] ?? 0) : 0;
  if (!stated || Math.abs(n - (to - from)) <= 5) return [];
  return [{ code: 'stated_length', words: `The text says "${stated[1] as string} ${stated[2] as string}"; from ${window?.from ?? ''} to ${window?.to ?? ''} are ${to - from} days. The start date is used.` }];
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const number = (word: string): number => { const i = NUMBERS.indexOf(word.toLowerCase()); return i >= 0 ? i : Number(word); };

function shareChecks(statement: Statement): readonly Check[] {
  return statement.rows.filter((r) => r.by === 'share' && r.best !== null).map((r) => ({ code: 'share', words: `A share of about ${r.best ?? ''} of ${r.actor} is a share of figures that stand already and is never added.` }));
}

const outsideCheck = (statement: Statement): readonly Check[] =>
  statement.others.map((o) => ({ code: 'outside', words: `"${o.count.text ?? ''}" (${value(o)} or more) stands outside the ${value(statement.whole)} documented.` }));
