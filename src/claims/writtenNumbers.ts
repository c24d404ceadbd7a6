import { MAGNITUDES, SUFFIXES, UNITS } from '../lexicon/numbers.ts';
import type { NumberRead } from './amount.ts';
import { normAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';

/** One number, in digits or in words: "1,200", "10k", "1.5 million", "two hundred and fifty", "half a dozen". */

/** "another dozen", "a further dozen". */
export const MORE_OF_IT = new Set(['another', 'further', 'other', 'additional']);

export function readNumber(lattice: Lattice, i: number): NumberRead | null {
  const token = lattice.tokens[i];
  if (!token) return null;
  if (token.kind === 'number') return readDigits(lattice, i);
  return token.kind === 'word' ? readNumberWords(lattice, i) : null;
}

/** "1,200", "12", "1.5 million", "10k". A decimal without a magnitude, a date or a time is no count. */
export function readDigits(lattice: Lattice, i: number): NumberRead | null {
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
