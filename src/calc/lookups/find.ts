import { isCalcError } from '../calc.ts';
import type { CalcValue } from '../calc.ts';
import { asArray, inUse, readCell } from '../cells/read.ts';
import { compareValues } from '../values/compare.ts';
import { isScalar } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { indexOfColumn, lookupKey, rowsOf } from './columnIndex.ts';
import { hasWildcards, wildcardTest } from './wildcards.ts';

/** How a value is looked for: equal; equal or by a pattern; in a rising or falling list the nearest; equal or else the nearest whatever the order. */
export type FindMode = 'exact' | 'exact or wildcard' | 'largest below, sorted' | 'smallest above, falling' | 'exact or next smaller' | 'exact or next larger';

interface Line { readonly length: number; readonly at: (i: number) => CalcValue }

/** A row or column as a list. Only what is in use is looked at. */
function lineOf(among: Value): Line {
  if (isScalar(among) || among.kind !== 'reference') { const { values } = asArray(among); return { length: values.length, at: (i) => values[i] as CalcValue }; }
  const used = inUse(among);
  return among.left === among.right ? { length: used.bottom - used.top + 1, at: (i) => readCell(among.sheet, among.top + i, among.left) } : { length: used.right - used.left + 1, at: (i) => readCell(among.sheet, among.top, among.left + i) };
}

/** Where the value stands, from 0 on; -1 where it does not. An empty cell is looked for as 0. */
export function find(given: CalcValue, among: Value, of: { readonly mode: FindMode; readonly fromEnd?: boolean }): number {
  const wanted = given ?? 0;
  if (of.mode === 'largest below, sorted') return nearestRising(wanted, lineOf(among));
  if (of.mode === 'smallest above, falling') return nearestFalling(wanted, lineOf(among));
  if (of.mode === 'exact or wildcard' && typeof wanted === 'string' && hasWildcards(wanted)) { const test = wildcardTest(wanted); return scan(lineOf(among), of.fromEnd === true, (v) => typeof v === 'string' && test(v)); }
  const at = exact(wanted, among, of.fromEnd === true);
  return at >= 0 || of.mode === 'exact' || of.mode === 'exact or wildcard' ? at : nearest(wanted, lineOf(among), { below: of.mode === 'exact or next smaller', fromEnd: of.fromEnd === true });
}

function exact(wanted: CalcValue, among: Value, fromEnd: boolean): number {
  const key = lookupKey(wanted);
  if (!isScalar(among) && among.kind === 'reference' && among.left === among.right) {
    const index = indexOfColumn(among);
    const row = index ? rowsOf(index, key).at(fromEnd ? -1 : 0) : undefined;
    return row === undefined ? -1 : row - among.top;
  }
  return scan(lineOf(among), fromEnd, (v) => v !== null && lookupKey(v) === key);
}

function scan(line: Line, fromEnd: boolean, test: (value: CalcValue) => boolean): number {
  for (let n = 0; n < line.length; n++) { const i = fromEnd ? line.length - 1 - n : n; if (test(line.at(i))) return i; }
  return -1;
}

/** Halves a sorted list as Excel does; only values of the wanted one's type count. Of equals the last is found. */
function nearestRising(wanted: CalcValue, line: Line): number {
  let [low, high, best] = [0, line.length - 1, -1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    let at = middle;
    while (at >= low && (typeof line.at(at) !== typeof wanted || isCalcError(line.at(at)))) at--;
    if (at < low) { low = middle + 1; continue; }
    if (compareValues(line.at(at), wanted) <= 0) { best = at; low = middle + 1; } else high = at - 1;
  }
  return best;
}

/** Goes down a falling list to the last value that is not below the wanted one. */
function nearestFalling(wanted: CalcValue, line: Line): number {
  let best = -1;
  for (let i = 0; i < line.length; i++) {
    const value = line.at(i);
    if (typeof value !== typeof wanted || isCalcError(value)) continue;
    const order = compareValues(value, wanted);
    if (order <= 0) return order === 0 ? i : best;
    best = i;
  }
  return best;
}

function nearest(wanted: CalcValue, line: Line, of: { readonly below: boolean; readonly fromEnd: boolean }): number {
  let best = -1;
  for (let n = 0; n < line.length; n++) {
    const i = of.fromEnd ? line.length - 1 - n : n;
    const v = line.at(i);
    if (typeof v !== typeof wanted || v === null || isCalcError(v)) continue;
    const isOnSide = of.below ? compareValues(v, wanted) < 0 : compareValues(v, wanted) > 0;
    if (isOnSide && (best < 0 || (of.below ? compareValues(v, line.at(best)) > 0 : compareValues(v, line.at(best)) < 0))) best = i;
  }
  return best;
}
