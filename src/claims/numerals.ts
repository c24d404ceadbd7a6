import { FRACTIONS, MAGNITUDES, SUFFIXES, UNITS, VAGUE } from '../lexicon/numbers.ts';
import type { VagueWord } from '../lexicon/numbers.ts';
import { KIND_BITS } from '../lexicon/tags.ts';
import type { BoundCue } from '../lexicon/tags.ts';
import { hasKind, kindAt, mayOpen, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import { OPENS } from '../lexicon/openers.ts';
import type { Token } from '../text/tokens.ts';

/** What a numeral's words amount to, before its bound and the rule profile. */
export type Amount =
  | { readonly kind: 'number'; readonly n: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  /** `times` is what multiplies the vague word: "several hundred" is several x 100, "tens of thousands" tens x 1000. */
  | { readonly kind: 'vague'; readonly word: VagueWord; readonly times: number }
  /** `ratio` null is "most". */
  | { readonly kind: 'share'; readonly ratio: number | null }
  | { readonly kind: 'zero' };

/** A numeral with its bound words. `core` is the numeral without them. */
export interface Numeral extends Range {
  readonly core: Range;
  readonly amount: Amount;
  readonly bound: BoundCue | null;
  /** Digits with decimals, a time, a date, a suffix: what the set-aside rules look at. */
  readonly form: 'digits' | 'words';
}

interface Read { readonly amount: Amount; readonly last: number; readonly form: Numeral['form'] }

/** A numeral with what leads it: "the 30 hostages", "his two sons", "another three", "a further 12". */
export interface LedNumeral {
  readonly numeral: Numeral;
  readonly first: number;
  readonly more: boolean;
  readonly definite: boolean;
  /** The lead says whose they are, and belongs to the people's words. */
  readonly owned: boolean;
}

const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your']);
const DEFINITE = new Set(['the', 'these', 'those', 'both', ...POSSESSIVE]);

/** The numeral that begins at token `i`, or behind a determiner there; null when there is none. */
export function ledNumeralAt(lattice: Lattice, i: number): LedNumeral | null {
  if (!mayOpen(lattice, i, OPENS.amount | OPENS.lead) && !hasKind(lattice, i, KIND_BITS.bound)) return null;
  const bare = numeralAt(lattice, i);
  if (bare) return { numeral: bare, first: i, more: false, definite: false, owned: false };
  const norm = normAt(lattice, i);
  const collective = collectiveLength(lattice, i);
  if (collective > 0) {
    const of = numeralAt(lattice, i + collective);
    if (of?.amount.kind === 'number' || of?.amount.kind === 'range') return { numeral: of, first: i, more: false, definite: false, owned: false };
  }
  const more = moreLength(lattice, i);
  if (more === 0 && !DEFINITE.has(norm)) return null;
  // "the remaining four", "the last five": of those told before.
  const rest = more === 0 && ['remaining', 'last'].includes(normAt(lattice, i + 1)) ? 2 : 1;
  const numeral = numeralAt(lattice, i + Math.max(more, rest));
  if (!numeral || numeral.amount.kind === 'zero' || numeral.amount.kind === 'share') return null;
  return { numeral, first: i, more: more > 0, definite: more === 0, owned: POSSESSIVE.has(norm) };
}

const COLLECTIVES = new Set(['family', 'group', 'crew', 'team', 'party', 'gang', 'squad', 'patrol', 'delegation', 'band', 'batch', 'contingent', 'cell']);

/** "a family of" ahead of a numeral: as many tokens as stand before the number, or 0. */
function collectiveLength(lattice: Lattice, i: number): number {
  // "Blast kills family of six": in headlines the article is left out.
  if (normAt(lattice, i) === 'family' && normAt(lattice, i + 1) === 'of' && !tagAt(lattice, i + 3, 'person') && !['a', 'the', 'same', 'one', 'their', 'his', 'her', 'royal'].includes(normAt(lattice, i - 1))) return 2;
  if (!['a', 'the', 'one', 'an', 'entire', 'whole'].includes(normAt(lattice, i))) return 0;
  for (let at = i + 1; at < i + 4; at++) if (COLLECTIVES.has(normAt(lattice, at))) return normAt(lattice, at + 1) === 'of' ? at + 2 - i : 0;
  return 0;
}

/** "another", "a further", "an additional", "the other" ahead of a numeral. */
function moreLength(lattice: Lattice, i: number): number {
  const norm = normAt(lattice, i);
  if (norm === 'another' || norm === 'other') return 1;
  const article = norm === 'a' || norm === 'an' || norm === 'the';
  return article && ['further', 'additional', 'other'].includes(normAt(lattice, i + 1)) ? 2 : 0;
}

/** The numeral that begins at token `i` (its bound words first), or null. */
export function numeralAt(lattice: Lattice, i: number): Numeral | null {
  const before = boundBeforeAt(lattice, i);
  if (before) {
    const first = i + before.length;
    const start = first + (boundBeforeAt(lattice, first)?.length ?? 0);
    const read = readAmount(lattice, start);
    return read ? withBoundAfter(lattice, { first: i, core: { first: start, last: read.last }, read, bound: before.bound }) : null;
  }
  const read = readAmount(lattice, i);
  // "a similar number" is about as many.
  return read ? withBoundAfter(lattice, { first: i, core: { first: i, last: read.last }, read, bound: normAt(lattice, i + 1) === 'similar' ? 'about' : null }) : null;
}

function withBoundAfter(lattice: Lattice, of: { readonly first: number; readonly core: Range; readonly read: Read; readonly bound: BoundCue | null }): Numeral {
  const { first, core, read } = of;
  const after = of.bound === null ? boundAfterAt(lattice, core.last) : null;
  const [length, bound] = after ? [after.length, after.bound] : [0, of.bound];
  return { first, last: core.last + length, core, amount: read.amount, bound, form: read.form };
}

/** "has gone up to 14" moves, "has owned up to 14" admits: it does not bound. */
const MOVED = new Set(['owned', 'owns', 'owning', 'own', 'gone', 'went', 'go', 'goes', 'going', 'rose', 'risen', 'climbed', 'shot', 'jumped', 'moved', 'pushed', 'pushing', 'bumped', 'revised', 'came', 'adding', 'adds']);

/** "handed over eleven bodies": what is given away is not bounded. */
const HANDED = new Set(['handed', 'handing', 'hand', 'hands', 'turned', 'turning']);

/** "at least", "more than", "up to" ahead of a numeral. */
function boundBeforeAt(lattice: Lattice, i: number): { readonly bound: BoundCue; readonly length: number } | null {
  if (!hasKind(lattice, i, KIND_BITS.bound)) return null;
  const before = (lattice.matches[i] ?? []).findLast((m) => m.tag.kind === 'bound' && m.tag.side === 'before');
  if (before && normAt(lattice, i) === 'past' && !MOVED.has(normAt(lattice, i - 1))) return null;
  if (before && normAt(lattice, i) === 'up' && MOVED.has(normAt(lattice, i - 1))) return null;
  if (before && normAt(lattice, i) === 'over' && HANDED.has(normAt(lattice, i - 1))) return null;
  return before?.tag.kind === 'bound' ? { bound: before.tag.bound, length: before.length } : null;
}

/** "at least", "or more", "-plus", "+" behind a numeral. A bound that binds the next numeral ("3, at least 4 of them") is not behind. */
export function boundAfterAt(lattice: Lattice, i: number): { readonly bound: BoundCue; readonly length: number } | null {
  const plus = lattice.tokens[i];
  if (plus?.glued && plus.text === '+') return { bound: 'more_than', length: 1 };
  if (plus?.glued && plus.text === '-' && normAt(lattice, i + 1) === 'plus') return { bound: 'more_than', length: 2 };
  if (plus?.glued && plus.text === '-' && normAt(lattice, i + 1) === 'odd') return { bound: 'about', length: 2 };
  if (!hasKind(lattice, i, KIND_BITS.bound)) return null;
  const matches = lattice.matches[i] ?? [];
  const after = matches.findLast((m) => m.tag.kind === 'bound' && m.tag.side === 'after');
  if (!after || after.tag.kind !== 'bound') return null;
  if (normAt(lattice, i + after.length) === 'than') return null;
  const binds = readAmount(lattice, i + after.length) !== null && !normAt(lattice, i).startsWith('or');
  return binds ? null : { bound: after.tag.bound, length: after.length };
}

function readAmount(lattice: Lattice, i: number): Read | null {
  if (!mayOpen(lattice, i, OPENS.amount)) return null;
  const { kind, norm } = lattice.tokens[i] as Token;
  if (kind === 'number') { const count = readDigits(lattice, i); return count && (readShareOf(lattice, i, count) ?? readRangeFrom(lattice, i, count)); }
  if ((norm === 'a' || norm === 'an' || norm === 'as') && normAt(lattice, i + 1) !== 'pair' && !mayOpen(lattice, i + 1, OPENS.number)) return null;
  if (norm === 'as' || norm === 'same' || EQUAL.has(normAt(lattice, i + 1))) return readAsMany(lattice, i);
  return readZero(lattice, i) ?? readPair(lattice, i) ?? readBetween(lattice, i) ?? readShare(lattice, i) ?? readVague(lattice, i) ?? readRange(lattice, i);
}

const EQUAL = new Set(['similar', 'equal']);
const AS_MANY_FOLLOWED = new Set(['more', 'others', 'again', 'were', 'was', 'are', 'is', 'remain', 'remained', 'had', 'have']);
const BACK = 24;

/** "five were killed and as many injured", "a similar number", "(the) same number": as many as the number before, where harm or people follow; not "in as many months", "as many witnesses said". */
function readAsMany(lattice: Lattice, i: number): Read | null {
  const many = normAt(lattice, i) === 'as' ? normAt(lattice, i + 1) === 'many' : normAt(lattice, i + (normAt(lattice, i) === 'same' ? 1 : 2)) === 'number';
  const last = i + (normAt(lattice, i) === 'same' || normAt(lattice, i) === 'as' ? 2 : 3);
  if (!many || !isOfPeople(lattice, i, last)) return null;
  for (let at = i - 1; at > Math.max(-1, i - BACK) && !['.', ';'].includes(normAt(lattice, at)); at--) {
    const before = kindAt(lattice, at) === 'break' || normAt(lattice, at) === 'as' ? null : readNumber(lattice, at);
    if (before && readNumber(lattice, at - 1) === null && tellsOfPeople(lattice, before.last)) return { amount: { kind: 'number', n: before.n }, last, form: 'words' };
  }
  return null;
}

const isHarm = (lattice: Lattice, i: number): boolean => tagAt(lattice, i, 'state') !== null || tagAt(lattice, i, 'verb')?.tag.forms.includes('participle') === true;

function isOfPeople(lattice: Lattice, first: number, last: number): boolean {
  if (AS_MANY_FOLLOWED.has(normAt(lattice, last)) || isHarm(lattice, last)) return true;
  const before = lattice.tokens[first - 1]?.norm === 'the' ? first - 2 : first - 1;
  if (normAt(lattice, before) !== 'and' && !isHarm(lattice, before) && tagAt(lattice, before, 'verb') === null) return false;
  const noun = normAt(lattice, last) === 'of' ? last + 1 : last;
  return tagAt(lattice, noun, 'person') !== null || (kindAt(lattice, last) !== 'word' && tagAt(lattice, before, 'verb') !== null);
}

/** The number before counts people: a person's noun, or a harm, within the next few words. */
const tellsOfPeople = (lattice: Lattice, from: number): boolean => [0, 1, 2, 3].some((n) => tagAt(lattice, from + n, 'person') !== null || isHarm(lattice, from + n));

/** "no", "none", "nobody" before what could be people; whether they are is decided later. */
function readZero(lattice: Lattice, i: number): Read | null {
  const token = lattice.tokens[i];
  if (token?.norm === 'not' && normAt(lattice, i + 1) === 'a' && normAt(lattice, i + 2) === 'single') return { amount: { kind: 'zero' }, last: normAt(lattice, i + 3) === 'one' ? i + 4 : i + 3, form: 'words' };
  // "not one of the 51 lived"; "not one but two" is two.
  if (token?.norm === 'not' && normAt(lattice, i + 1) === 'one' && normAt(lattice, i + 2) === 'of') return { amount: { kind: 'zero' }, last: i + 2, form: 'words' };
  if (!token || (token.norm !== 'no' && token.norm !== 'none' && token.norm !== 'nobody' && token.norm !== 'no-one' && token.norm !== 'zero')) return null;
  if (token.norm === 'no' && ((normAt(lattice, i + 1) === '.' && kindAt(lattice, i + 2) === 'number') || kindAt(lattice, i + 1) === 'number')) return null;
  if (token.norm === 'no' && normAt(lattice, i + 1) === 'longer') return null;
  const last = token.norm === 'no' && normAt(lattice, i + 1) === 'one' ? i + 2 : i + 1;
  return { amount: { kind: 'zero' }, last, form: 'words' };
}

/** "both of whom", "both sons", "twin brothers": two; never "both sides". */
function readPair(lattice: Lattice, i: number): Read | null {
  const norm = normAt(lattice, i);
  // "A pair of police officers".
  if (norm === 'a' && normAt(lattice, i + 1) === 'pair' && normAt(lattice, i + 2) === 'of' && [3, 4].some((n) => tagAt(lattice, i + n, 'person')?.tag.number === 'plural')) return { amount: { kind: 'number', n: 2 }, last: i + 3, form: 'words' };
  if (norm !== 'both' && norm !== 'twin') return null;
  const person = tagAt(lattice, i + 1, 'person');
  const pointing = norm === 'both' && normAt(lattice, i + 1) === 'of' && normAt(lattice, i + 2) === 'whom';
  const joined = person !== null && normAt(lattice, i + 1 + person.length) === 'and' && tagAt(lattice, i + 2 + person.length, 'person') !== null;
  const people = person?.tag.number === 'plural' && !joined;
  return pointing || people ? { amount: { kind: 'number', n: 2 }, last: i + 1, form: 'words' } : null;
}

/** "between 40 and 50". */
function readBetween(lattice: Lattice, i: number): Read | null {
  if (normAt(lattice, i) !== 'between') return null;
  const low = readNumber(lattice, i + 1);
  if (!low || normAt(lattice, low.last) !== 'and') return null;
  const high = readNumber(lattice, low.last + 1);
  if (!high || high.n <= low.n) return null;
  return { amount: { kind: 'range', low: low.n, high: high.n }, last: high.last, form: low.form };
}

/** "two thirds", "a third", "half", "40 percent", "40 %", "nine in ten", "most" — of somebody. */
function readShare(lattice: Lattice, i: number): Read | null {
  const norm = normAt(lattice, i);
  if (norm === 'most' || norm === 'majority') return followedByOf(lattice, i + 1) ? { amount: { kind: 'share', ratio: null }, last: i + 1, form: 'words' } : null;
  if (norm === 'all' && ['nearly', 'almost', 'virtually', 'practically'].includes(normAt(lattice, i - 1)) && followedByOf(lattice, i + 1)) return { amount: { kind: 'share', ratio: null }, last: i + 1, form: 'words' };
  if (norm === 'half' && followedByOf(lattice, i + 1) && !['first', 'second', 'latter'].includes(normAt(lattice, i - 1))) return { amount: { kind: 'share', ratio: 0.5 }, last: i + 1, form: 'words' };
  const million = readPartOfMillion(lattice, i);
  if (million) return million;
  const ratio = hyphenShare(norm);
  if (ratio !== null && followedByOf(lattice, i + 1)) return { amount: { kind: 'share', ratio }, last: i + 1, form: 'words' };
  const count = norm === 'a' ? { n: 1, last: i + 1, form: 'words' as const } : readNumber(lattice, i);
  return count && readShareOf(lattice, i, count);
}

/** The share that begins with a number: "two thirds", "40 percent", "nine in ten". */
function readShareOf(lattice: Lattice, i: number, count: NumberRead): Read | null {
  const next = normAt(lattice, count.last);
  const fraction = FRACTIONS.get(next);
  if (fraction !== undefined && next !== 'half' && followedByOf(lattice, count.last + 1)) return { amount: { kind: 'share', ratio: count.n * fraction }, last: count.last + 1, form: count.form };
  if ((next === '%' || next === 'percent') && followedByOf(lattice, count.last + 1)) return { amount: { kind: 'share', ratio: count.n / 100 }, last: count.last + 1, form: count.form };
  if (next === 'per' && normAt(lattice, count.last + 1) === 'cent' && followedByOf(lattice, count.last + 2)) return { amount: { kind: 'share', ratio: count.n / 100 }, last: count.last + 2, form: count.form };
  if ((next === 'in' || (next === 'out' && normAt(lattice, count.last + 1) === 'of')) && normAt(lattice, i) !== 'a') return readOneInTen(lattice, { count, to: count.last + (next === 'in' ? 1 : 2) });
  return null;
}

/** "a quarter of a million", "three quarters of a million": a number, no share. */
function readPartOfMillion(lattice: Lattice, i: number): Read | null {
  const count = normAt(lattice, i) === 'a' ? 1 : UNITS.get(normAt(lattice, i));
  const fraction = FRACTIONS.get(normAt(lattice, i + 1));
  const magnitude = MAGNITUDES.get(normAt(lattice, i + 4));
  if (count === undefined || fraction === undefined || magnitude === undefined || normAt(lattice, i + 2) !== 'of' || normAt(lattice, i + 3) !== 'a') return null;
  return { amount: { kind: 'number', n: Math.round(count * fraction * magnitude) }, last: i + 5, form: 'words' };
}

function readOneInTen(lattice: Lattice, of: { readonly count: NumberRead; readonly to: number }): Read | null {
  const whole = of.count.form === 'words' ? readNumber(lattice, of.to) : null;
  if (!whole || whole.form !== 'words' || whole.n <= of.count.n || !followedByOf(lattice, whole.last)) return null;
  return { amount: { kind: 'share', ratio: of.count.n / whole.n }, last: whole.last, form: 'words' };
}

function hyphenShare(norm: string): number | null {
  const at = norm.indexOf('-');
  if (at < 0) return null;
  const count = UNITS.get(norm.slice(0, at));
  const fraction = FRACTIONS.get(norm.slice(at + 1));
  return count !== undefined && fraction !== undefined ? count * fraction : null;
}

/** "71 percent of her body" is no share of people; "about half were children" is one of those told of before. */
const followedByOf = (lattice: Lattice, i: number): boolean => ['were', 'are'].includes(normAt(lattice, i)) || (normAt(lattice, i) === 'had' && normAt(lattice, i + 1) === 'been') || normAt(lattice, i) === 'of' && !(['body', 'skin'].includes(normAt(lattice, i + 2)) && ['his', 'her', 'the', 'their'].includes(normAt(lattice, i + 1)));

/** "another dozen", "a further dozen". */
const MORE_OF_IT = new Set(['another', 'further', 'other', 'additional']);

/** "dozens", "several hundred", "tens of thousands", "a few", "a couple of", "a number of", "two dozen". */
function readVague(lattice: Lattice, i: number): Read | null {
  const article = normAt(lattice, i) === 'a' || normAt(lattice, i) === 'an' ? 1 : 0;
  const at = i + article;
  if (article && normAt(lattice, at) === 'number' && normAt(lattice, at + 1) === 'of') return { amount: { kind: 'vague', word: 'couple', times: 1 }, last: at + 2, form: 'words' };
  const vague = VAGUE.get(normAt(lattice, at));
  if (vague === undefined) return null;
  const norm = normAt(lattice, at);
  if ((norm === 'couple' || norm === 'handful') && normAt(lattice, at + 1) !== 'of') return null;
  if (norm === 'few' && !article) return null;
  if (norm === 'dozen') return article || MORE_OF_IT.has(normAt(lattice, i - 1)) || (lattice.tokens[at]?.capital === true && lattice.doc.sentences.some((s) => s.first === at)) ? { amount: { kind: 'vague', word: 'dozens', times: 1 }, last: at + 1, form: 'words' } : null;
  const of = normAt(lattice, at + 1) === 'of' ? 1 : 0;
  const times = MAGNITUDES.get(normAt(lattice, at + 1)) ?? pluralMagnitude(of ? normAt(lattice, at + 2) : '');
  const last = times === undefined ? at + 1 : at + 2 + (of && MAGNITUDES.get(normAt(lattice, at + 1)) === undefined ? 1 : 0);
  const closes = times === undefined && (norm === 'couple' || norm === 'handful') ? at + 2 : last;
  return { amount: { kind: 'vague', word: vague, times: times ?? 1 }, last: closes, form: 'words' };
}

const pluralMagnitude = (norm: string): number | undefined => (norm.endsWith('s') ? MAGNITUDES.get(norm.slice(0, -1)) : undefined);

/** A number, or two that make a range: "40-50", "40 to 50", "two or three". */
function readRange(lattice: Lattice, i: number): Read | null {
  const low = readNumber(lattice, i);
  return low && readRangeFrom(lattice, i, low);
}

function readRangeFrom(lattice: Lattice, i: number, low: NumberRead): Read {
  const joint = normAt(lattice, low.last);
  const dash = '-–—‑'.includes(joint) && joint !== '' && lattice.tokens[low.last]?.glued === true;
  const moves = joint === 'to' && normAt(lattice, i - 1) === 'from' && normAt(lattice, i - 2) !== 'anywhere';
  if (dash || (joint === 'to' && !moves) || joint === 'or') {
    const high = readNumber(lattice, low.last + 1);
    const near = joint === 'or' ? high !== null && high.n === low.n + 1 : high !== null && high.n > low.n;
    const mixed = joint === 'to' && low.form === 'words' && low.n < 10 && high !== null && high.n >= 10;
    if (high && near && (high.form === low.form || mixed)) return { amount: { kind: 'range', low: low.n, high: high.n }, last: high.last, form: low.form };
  }
  if (low.dozens) return { amount: { kind: 'vague', word: 'dozens', times: low.n / 12 }, last: low.last, form: low.form };
  return { amount: { kind: 'number', n: low.n }, last: low.last, form: low.form };
}

interface NumberRead { readonly n: number; readonly last: number; readonly form: Numeral['form']; readonly dozens?: boolean }

function readNumber(lattice: Lattice, i: number): NumberRead | null {
  const token = lattice.tokens[i];
  if (!token) return null;
  if (token.kind === 'number') return readDigits(lattice, i);
  return token.kind === 'word' ? readNumberWords(lattice, i) : null;
}

/** "1,200", "12", "1.5 million", "10k". A decimal without a magnitude, a date or a time is no count. */
function readDigits(lattice: Lattice, i: number): NumberRead | null {
  const value = digitsValue(normAt(lattice, i));
  if (value === null) return null;
  const magnitude = MAGNITUDES.get(normAt(lattice, i + 1));
  if (magnitude !== undefined) return { n: Math.round(value * magnitude), last: i + 2, form: 'digits', dozens: magnitude === 12 };
  return Number.isInteger(value) ? { n: value, last: i + 1, form: 'digits' } : null;
}

const COMMAS = /,/g;

function digitsValue(norm: string): number | null {
  if (isDigits(norm)) return norm.length > 12 ? null : Number(norm);
  const parts = /^(\d{1,12}|\d{1,3}(?:,\d{3}){1,4})(\.\d{1,3})?([a-z]{0,2})$/.exec(norm);
  if (!parts) return null;
  const times = parts[3] ? SUFFIXES.get(parts[3]) : 1;
  return times === undefined ? null : Number((parts[1] as string).replace(COMMAS, '') + (parts[2] ?? '')) * times;
}

function isDigits(norm: string): boolean {
  for (let i = 0; i < norm.length; i++) { const code = norm.charCodeAt(i); if (code < 48 || code > 57) return false; }
  return true;
}

/** "two hundred and fifty", "twenty-one", "a hundred and five", "half a dozen". */
function readNumberWords(lattice: Lattice, i: number): NumberRead | null {
  const half = normAt(lattice, i) === 'half' && normAt(lattice, i + 1) === 'a' ? MAGNITUDES.get(normAt(lattice, i + 2)) : undefined;
  if (half !== undefined) return { n: half / 2, last: i + 3, form: 'words' };
  let total = 0;
  let part = 0;
  let at = i;
  let magnitude = 0;
  // "another hundred or so".
  if (isMagnitude(normAt(lattice, i)) && normAt(lattice, i) !== 'dozen' && MORE_OF_IT.has(normAt(lattice, i - 1))) part = 1;
  if ((normAt(lattice, i) === 'a' || normAt(lattice, i) === 'an') && isMagnitude(normAt(lattice, i + 1)) && normAt(lattice, i + 1) !== 'dozen') { part = 1; at++; }
  for (;;) {
    const norm = normAt(lattice, at);
    const unit = unitValue(norm);
    const size = MAGNITUDES.get(norm);
    if (unit !== null && (part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && unit < 10))) part += unit;
    else if (size !== undefined && part > 0 && size >= 1000) { total += part * size; part = 0; magnitude = size; }
    else if (size !== undefined && part > 0) { part *= size; magnitude = size; }
    else if (norm === 'and' && magnitude >= 100 && unitValue(normAt(lattice, at + 1)) !== null && part % 100 === 0) { /* "hundred and five" */ }
    else break;
    at++;
  }
  const n = total + part;
  return n > 0 ? { n, last: at, form: 'words', dozens: magnitude === 12 } : null;
}

const isMagnitude = (norm: string): boolean => MAGNITUDES.has(norm);

function unitValue(norm: string): number | null {
  const value = UNITS.get(norm);
  if (value !== undefined) return value;
  const dash = norm.indexOf('-');
  const tens = dash > 0 ? UNITS.get(norm.slice(0, dash)) : undefined;
  const ones = dash > 0 ? UNITS.get(norm.slice(dash + 1)) : undefined;
  return tens !== undefined && ones !== undefined && tens >= 20 && tens % 10 === 0 && ones < 10 ? tens + ones : null;
}
