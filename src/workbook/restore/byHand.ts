import type { Basis, Bound, Claim, ClaimId, Effect } from '../../claims/claim.ts';
import type { Reading } from '../../claims/reading.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import type { Issue } from '../../text/issue.ts';
import { dayIn, numberIn, textIn } from '../bookRead.ts';
import { ASSERTIONS, BOUNDS, CLASSES, EFFECTS, SCOPES } from '../lists.ts';
import type { ClaimInArticle } from './inArticle.ts';
import type { Row, Tables } from './openTables.ts';

/** The name of a text that holds nothing but a claim typed by hand begins so. */
export const BY_HAND = 'by hand';

/** Claims that people typed below the others (a call, a photograph), each as the reading of a text of its own, and those they made of an article's words: they count like any other. */
export function claimsByHand(tables: Tables): { readonly readings: readonly Reading[]; readonly inArticles: readonly ClaimInArticle[]; readonly codes: ReadonlyMap<string, string>; readonly issues: readonly Issue[] } {
  const known = new Map(tables.rows('Readings').map((row) => [textIn(row, 'Claim'), row]));
  const outlets = new Map(tables.rows('Articles').map((row) => [textIn(row, 'Code'), { outlet: textIn(row, 'Outlet') || null, published: dayIn(row, 'Published'), file: textIn(row, 'File') }]));
  const readings: Reading[] = [];
  const inArticles: ClaimInArticle[] = [];
  const codes = new Map<string, string>();
  const issues: Issue[] = [];
  for (const row of tables.rows('Claims')) {
    if (tables.isLeftBehind(row)) continue;
    const code = textIn(row, 'Code');
    const reading = known.get(code);
    const from = outlets.get(textIn(row, 'Article'));
    // Where the sheet Readings is gone, the article tells: one that holds nothing but this claim was made for it.
    if (reading ? textIn(reading, 'Rules') !== BY_HAND : known.size === 0 && code !== '' && from?.file.startsWith(BY_HAND) !== true) continue;
    const effect = textIn(row, 'Effect');
    if (!(EFFECTS as readonly string[]).includes(effect)) { issues.push({ code: 'not_carried_over', words: `${tables.where('Claims', row, 'Effect')}: a claim typed by hand needs an effect (${EFFECTS.join(', ')}); it is left out until it has one.` }); continue; }
    const claim = claimInRow(row, { id: reading ? textIn(reading, 'Id') : null, effect: effect as Effect });
    const alone = readingByHand(claim, { outlet: from?.outlet ?? null, published: from?.published ?? null, ...(from?.file.startsWith(BY_HAND) ? { id: from.file } : {}) });
    if (from === undefined || from.file.startsWith(BY_HAND) || textIn(row, 'Quote') === '') readings.push(alone);
    else inArticles.push({ article: from.file, alone, claim: { ...claim, quote: { ...claim.quote, start: (reading ? numberIn(reading, 'Start') : null) ?? 0 } } });
    if (code !== '') codes.set(claim.id, code);
  }
  return { readings, inArticles, codes, issues };
}

/** The text of its own that such a claim is read in. */
export const readingByHand = (claim: Claim, of: { readonly id?: string; readonly outlet: string | null; readonly published: string | null }): Reading =>
  ({ article: { id: of.id ?? `${BY_HAND} ${claim.id}`, text: claim.quote.text, outlet: of.outlet, title: null, address: null, published: of.published ?? claim.date?.from ?? null }, claims: [claim], setAside: [], issues: [] });

const oneOf = <T extends string>(value: string, allowed: readonly T[], otherwise: T): T => allowed.find((a) => a === value) ?? otherwise;
const BASIS: Basis = { kind: 'implied', because: 'typed by hand' };

/** The claim that the cells of a row of Claims make; its id names what they say, unless it has one already. */
export function claimInRow(row: Row, of: { readonly id: string | null; readonly effect: Effect }): Claim {
  const text = (column: string): string => textIn(row, column);
  const [low, best, high] = numbersOf(row);
  const quote = text('Quote') || [text('Count') || String(best ?? low ?? high ?? ''), text('Victims'), of.effect, text('Place')].filter((w) => w !== '').join(' ');
  const [from, to] = [dayIn(row, 'From'), dayIn(row, 'To')];
  const id = of.id ?? fingerprint([quote, of.effect, text('Victims'), text('Actor'), text('Place'), low, best, high, from].join('|'), 'h');
  return {
    id: id as ClaimId, effect: of.effect, quote: { text: quote, start: 0, end: quote.length },
    count: { text: text('Count') || null, start: null, end: null, bound: oneOf<Bound>(text('Bound'), BOUNDS, low === null && best === null && high === null ? 'unquantified' : 'exact'), low, best, high, approximate: false, rule: null },
    victim: { text: text('Victims'), actor: text('Actor') || null, class: oneOf(text('Class'), CLASSES, 'unknown'), category: null, basis: BASIS },
    perpetrator: text('Perpetrator') === '' ? null : { text: text('Perpetrator'), actor: text('Perpetrator'), contested: text('Contested') === 'yes', basis: BASIS },
    means: text('Means') === '' ? null : { text: text('Means'), kind: text('Means'), basis: BASIS },
    place: text('Place') === '' ? null : { text: text('Place'), name: text('Place'), within: null, basis: BASIS },
    date: from === null ? null : { text: from, from, to: to ?? from, precision: to === null || to === from ? 'day' : 'days', printed: null, basis: BASIS },
    attribution: text('Who says so') === '' ? null : { text: text('Who says so'), kind: 'other', basis: BASIS },
    status: oneOf(text('Assertion'), ASSERTIONS, 'asserted'), scope: oneOf(text('Scope'), SCOPES, 'incident'), window: null, role: 'independent', partOf: null, restates: null, supersedes: null, alternatives: [],
    counted: true, reason: 'typed by hand', rules: [BY_HAND], scene: 0,
  };
}

/** One number alone is low, best and high; an open end stays open where low and best are given. */
function numbersOf(row: Row): readonly [number | null, number | null, number | null] {
  const [low, best, high] = ['Low', 'Best', 'High'].map((c) => numberIn(row, c)) as [number | null, number | null, number | null];
  const given = [low, best, high].filter((n) => n !== null);
  const [only] = given;
  return given.length === 1 && only !== undefined && textIn(row, 'Bound') in { '': 1, exact: 1 } ? [only, only, only] : [low, best, high];
}
