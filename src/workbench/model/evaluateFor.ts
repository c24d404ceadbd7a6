import type { CalcValue } from '../../calc/calc.ts';
import type { Core } from './core.ts';
import { moveRelative, qualify } from './references.ts';

/** How far a cell stands from the one that a formula is written for. */
interface From { readonly sheet: string; readonly row: number; readonly column: number }

/** What a formula of a conditional format or a validation gives for a cell that stands so far from the one it is written for. */
export function evaluateFor(core: Core, formula: string, from: From): CalcValue {
  const written = formula.startsWith('=') ? formula : `=${formula}`;
  return core.calculation.evaluate(qualify(moveRelative(written, from.row, from.column), core.sheet(from.sheet).name), from.sheet);
}
