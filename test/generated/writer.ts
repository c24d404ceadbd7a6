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
  const claims: Written[] = [];
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
      return { article: withText(article, text), claims: claims.map((c) => makeClaim(c, { idOf, text })), setAside: [], issues: [] };
    },
  };
  return writer;
}

/** Field by field, as in `withIds`. */
export const withText = ({ id, outlet, title, address, published }: Omit<Reading['article'], 'text'>, text: string): Reading['article'] => ({ id, text, outlet, title, address, published });

/** Within an article parts point at the number of their whole. */
const local = (id: ClaimId | null, idOf: (n: number) => ClaimId): ClaimId | null => (id !== null && /^\d+$/.test(id) ? idOf(Number(id)) : id);

interface Written { readonly said: Said; readonly start: number; readonly end: number; readonly quoteEnd: number; readonly id: number }

function makeClaim({ said, start, end, quoteEnd, id }: Written, { idOf, text }: { readonly idOf: (n: number) => ClaimId; readonly text: string }): Claim {
  const { bound = 'exact', low, best, high } = said;
  const count: Count = { text: text.slice(start, end), start, end, bound, low, best, high, approximate: bound === 'about', rule: null };
  const whole = { ...EMPTY, ...said, date: stated(said.date ?? null, start, text), count, quote: { text: text.slice(start, quoteEnd), start, end: quoteEnd } };
  return withIds(whole, { id: idOf(id), partOf: local(whole.partOf, idOf), restates: local(whole.restates, idOf) });
}

const EMPTY: Omit<Claim, 'id' | 'effect' | 'count' | 'quote'> = {
  victim: { text: 'people', actor: null, class: 'unknown', category: 'people', basis: { kind: 'implied', because: 'generated' } },
  perpetrator: null, means: null, place: null, date: null, attribution: null, status: 'asserted', scope: 'incident', window: null, role: 'independent', partOf: null, restates: null, supersedes: null,
  alternatives: [], counted: true, reason: 'counted', rules: ['generated'], scene: 0,
};

type Ids = Pick<Claim, 'id' | 'partOf' | 'restates'>;

/** A claim with ids of its own. Field by field and in the reader's order, so that all are objects of the one shape that read claims have: what is measured over them is what it would be over read ones. */
export const withIds = (c: Omit<Claim, keyof Ids>, { id, partOf, restates }: Ids): Claim => ({
  id, effect: c.effect, count: c.count, quote: c.quote, victim: c.victim, perpetrator: c.perpetrator, means: c.means, place: c.place, date: c.date, attribution: c.attribution,
  status: c.status, scope: c.scope, window: c.window, role: c.role, partOf, restates, supersedes: c.supersedes, alternatives: c.alternatives,
  counted: c.counted, reason: c.reason, rules: c.rules, scene: c.scene,
});

/** A date that the text prints is stated there. */
function stated(date: Claim['date'], near: number, text: string): Claim['date'] {
  if (date === null) return null;
  const behind = text.indexOf(date.text, near);
  const start = behind >= 0 ? behind : text.lastIndexOf(date.text);
  return start < 0 ? date : { text: date.text, from: date.from, to: date.to, precision: date.precision, printed: date.printed, basis: { kind: 'stated', span: { start, end: start + date.text.length } } };
}

export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "14 March 2016" */
export function printedDay(day: number): string {
  const at = new Date(day * 86_400_000);
  return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()] as string} ${at.getUTCFullYear()}`;
}

export { isoDay };
