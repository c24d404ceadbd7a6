import type { CalcValue } from '../calc.ts';

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/** Equal to 15 significant digits, as Excel compares: 0.1+0.2=0.3. */
export function sameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  if (Math.abs(a - b) > 1e-14 * Math.max(Math.abs(a), Math.abs(b))) return false;
  return a.toPrecision(15) === b.toPrecision(15);
}

/** Equal but for case. */
export const sameText = (a: string, b: string): boolean => a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());

const compareNumbers = (a: number, b: number): number => (sameNumber(a, b) ? 0 : a < b ? -1 : 1);
const compareTexts = (a: string, b: string): number => (sameText(a, b) ? 0 : collator.compare(a, b) || (a < b ? -1 : 1));

/** An empty cell takes the type of what it is compared with: 0, "" or FALSE. */
const emptyLike = (other: CalcValue): CalcValue => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);

const RANKS: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

/** Excel's order of two values that are no errors: numbers before text before FALSE before TRUE. */
export function compareValues(a: CalcValue, b: CalcValue): number {
  const x = a === null ? emptyLike(b) : a;
  const y = b === null ? emptyLike(a) : b;
  if (typeof x === 'number' && typeof y === 'number') return compareNumbers(x, y);
  if (typeof x === 'string' && typeof y === 'string') return compareTexts(x, y);
  if (typeof x === 'boolean' && typeof y === 'boolean') return Number(x) - Number(y);
  return (RANKS[typeof x] ?? 3) - (RANKS[typeof y] ?? 3);
}

/** `=` without the order, which is dearer for texts. */
export function equalValues(a: CalcValue, b: CalcValue): boolean {
  if (typeof a === 'string') return typeof b === 'string' ? sameText(a, b) : b === null && a === '';
  if (typeof a === 'number') return typeof b === 'number' ? sameNumber(a, b) : b === null && a === 0;
  return compareValues(a, b) === 0;
}
