import type { CalcValue } from '../calc.ts';
import { toInteger, toNumber, toText } from '../values/convert.ts';
import type { Place, Run } from '../formula/compiled.ts';
import type { Value } from '../values/value.ts';
import { ERRORS } from '../values/value.ts';
import { isCalcError } from '../calc.ts';

/**
 * A function of the formula language. `single` takes single values: errors among them come back at once, and an array or range makes it run for each value.
 * `whole` takes ranges and arrays as they are, and errors too. `lazy` computes its arguments itself, if at all.
 */
export type FunctionDefinition = { readonly least: number; readonly most: number; readonly isVolatile?: boolean } & (
  | { readonly kind: 'single'; readonly run: (values: readonly CalcValue[], at: Place) => CalcValue }
  | { readonly kind: 'whole'; readonly run: (values: readonly Value[], at: Place) => Value }
  | { readonly kind: 'lazy'; readonly run: (args: readonly (Run | null)[], at: Place) => Value });

export type FunctionTable = Readonly<Record<string, FunctionDefinition>>;

type Count = number | readonly [least: number, most: number];
const counts = (count: Count): { readonly least: number; readonly most: number } => (typeof count === 'number' ? { least: count, most: count } : { least: count[0], most: count[1] });

export const MANY = 255;

export const single = (count: Count, run: (values: readonly CalcValue[], at: Place) => CalcValue): FunctionDefinition => ({ kind: 'single', ...counts(count), run });
export const whole = (count: Count, run: (values: readonly Value[], at: Place) => Value): FunctionDefinition => ({ kind: 'whole', ...counts(count), run });
export const lazy = (count: Count, run: (args: readonly (Run | null)[], at: Place) => Value): FunctionDefinition => ({ kind: 'lazy', ...counts(count), run });

/** A function of numbers alone. */
export const numeric = (count: Count, compute: (...numbers: number[]) => CalcValue): FunctionDefinition => single(count, (values) => {
  const numbers: number[] = [];
  for (const value of values) { const n = toNumber(value); if (typeof n !== 'number') return n; numbers.push(n); }
  const result = compute(...numbers);
  return typeof result === 'number' && !Number.isFinite(result) ? ERRORS.num : result;
});

/** Thrown inside of a function to end it with an error value; `guarded` catches it and nothing else. */
class Ends { readonly error: CalcValue; constructor(error: CalcValue) { this.error = error; } }

export function end(error: CalcValue): never { throw new Ends(error); }

/** Runs a function whose parts may end it with an error. */
export function guarded<T>(run: () => T): T | CalcValue {
  try { return run(); } catch (thrown) { if (thrown instanceof Ends) return thrown.error; throw thrown; }
}

export const numberOr = (value: CalcValue | undefined, otherwise: number): number => { if (value === undefined) return otherwise; const n = toNumber(value); return typeof n === 'number' ? n : end(n); };
export const integerOr = (value: CalcValue | undefined, otherwise: number): number => { if (value === undefined) return otherwise; const n = toInteger(value); return typeof n === 'number' ? n : end(n); };
export const textOr = (value: CalcValue | undefined, otherwise: string): string => { if (value === undefined) return otherwise; const t = toText(value); return isCalcError(t) ? end(t) : t; };

/** A function of single values that reads them with `numberOr`, `integerOr` and `textOr`. */
export const reading = (count: Count, run: (values: readonly CalcValue[], at: Place) => CalcValue): FunctionDefinition => single(count, (values, at) => guarded(() => run(values, at)));
