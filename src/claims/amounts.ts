import { MAGNITUDES, VAGUE } from '../lexicon/numbers.ts';
import { OPENS } from '../lexicon/openers.ts';
import type { Token } from '../text/tokens.ts';
import type { NumberRead, Read } from './amount.ts';
import { kindAt, mayOpen, normAt, tagAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';
import { readShare, readShareOf } from './shares.ts';
import { MORE_OF_IT, readDigits, readNumber } from './writtenNumbers.ts';

/** The ways in which an amount is told: a number, a range, as many as before, none, both, dozens. */

export function readAmount(lattice: Lattice, i: number): Read | null {
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
  if (norm === 'both' && isBothOfTheirs(lattice, i + 1)) return { amount: { kind: 'number', n: 2 }, last: i + 1, form: 'words' };
  const pointing = norm === 'both' && normAt(lattice, i + 1) === 'of' && normAt(lattice, i + 2) === 'whom';
  const joined = person !== null && normAt(lattice, i + 1 + person.length) === 'and' && tagAt(lattice, i + 2 + person.length, 'person') !== null;
  const people = person?.tag.number === 'plural' && !joined;
  return pointing || people ? { amount: { kind: 'number', n: 2 }, last: i + 1, form: 'words' } : null;
}

const WHOSE: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'the', 'these', 'those']);

/** "both (his sons)", "both (of the drivers)": a noun of people in the plural, and no second behind "and", as in "both the drivers and the guards". */
function isBothOfTheirs(lattice: Lattice, i: number): boolean {
  const whose = normAt(lattice, i) === 'of' ? i + 1 : i;
  const person = WHOSE.has(normAt(lattice, whose)) ? tagAt(lattice, whose + 1, 'person') : null;
  return person?.tag.number === 'plural' && normAt(lattice, whose + 1 + person.length) !== 'and';
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
