import type { Claim, ClaimId, Count, Effect } from '../../src/claims/claim.ts';
import { isoDay } from '../../src/claims/days.ts';
import type { Reading } from '../../src/claims/reading.ts';
import { fingerprint } from '../../src/text/fingerprint.ts';

/** What a claim of a written article says; everything that is not given is empty. */
export interface Said extends Partial<Omit<Claim, 'id' | 'count' | 'quote' | 'effect'>> { readonly effect: Effect; readonly bound?: Count['bound']; readonly low: number | null; readonly best: number | null; readonly high: number | null }

/** Writes an article piece by piece, with claims whose spans point at the words. */
export interface Writer {
  readonly say: (words: string) => Writer;
  /** Words that hold a claim's number: `["At least 12", " soldiers were killed"]`. Gives the claim's number within the article. */
  readonly claim: (words: readonly [string, string], said: Said) => number;
  readonly finish: (article: Omit<Reading['article'], 'text'>) => Reading;
}

export function makeWriter(): Writer {
  let text = '';
  const claims: { said: Said; start: number; end: number; quoteEnd: number; id: number }[] = [];
  const writer: Writer = {
    say: (words) => { text += words; return writer; },
    claim: ([number, rest], said) => {
      claims.push({ said, start: text.length, end: text.length + number.length, quoteEnd: text.length + number.length + rest.length, id: claims.length });
      text += number + rest;
      return claims.length - 1;
    },
    finish: (article) => {
      const name = fingerprint(`${article.id} ${text}`, '');
      const idOf = (n: number): ClaimId => `c${name}${n}` as ClaimId;
      const made = claims.map((c) => makeClaim(c, idOf(c.id), text));
      return { article: { ...article, text }, claims: made.map((c) => ({ ...c, partOf: local(c.partOf, idOf), restates: local(c.restates, idOf) })), setAside: [], issues: [] };
    },
  };
  return writer;
}

/** Within an article parts point at the number of their whole. */
const local = (id: ClaimId | null, idOf: (n: number) => ClaimId): ClaimId | null => (id !== null && /^\d+$/.test(id) ? idOf(Number(id)) : id);

function makeClaim(of: { readonly said: Said; readonly start: number; readonly end: number; readonly quoteEnd: number }, id: ClaimId, text: string): Claim {
  const { effect, bound = 'exact', low, best, high, ...rest } = of.said;
  return {
    victim: { text: 'people', actor: null, class: 'unknown', category: 'people', basis: { kind: 'implied', because: 'generated' } },
    perpetrator: null, means: null, place: null, attribution: null, status: 'asserted', scope: 'incident', window: null, role: 'independent', partOf: null, restates: null, supersedes: null,
    alternatives: [], counted: true, reason: 'counted', rules: ['generated'], scene: 0, ...rest, date: stated(rest.date ?? null, of.start, text), id, effect,
    count: { text: text.slice(of.start, of.end), start: of.start, end: of.end, bound, low, best, high, approximate: bound === 'about', rule: null }, quote: { text: text.slice(of.start, of.quoteEnd), start: of.start, end: of.quoteEnd },
  };
}

/** A date that the text prints is stated there. */
function stated(date: Claim['date'], near: number, text: string): Claim['date'] {
  if (date === null) return null;
  const behind = text.indexOf(date.text, near);
  const start = behind >= 0 ? behind : text.lastIndexOf(date.text);
  return start < 0 ? date : { ...date, basis: { kind: 'stated', span: { start, end: start + date.text.length } } };
}

export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "14 March 2016" */
export function printedDay(day: number): string {
  const at = new Date(day * 86_400_000);
  return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()] as string} ${at.getUTCFullYear()}`;
}

export { isoDay };
