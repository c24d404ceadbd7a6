import type { CalcContent, CalcTable, CalcValue, Calculator, CalculatorOptions } from '../../src/calc/calc.ts';
import { isCalcError } from '../../src/calc/calc.ts';
import { createCalculator } from '../../src/calc/calculator.ts';

/** "B12" as row and column, from 0 on. */
export function at(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(row) - 1, column: [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1 };
}

export type Content = CalcValue;

/** Texts with a leading "=" are formulas. */
export const content = (value: Content): CalcContent | null => (value === null ? null : typeof value === 'string' && value.startsWith('=') ? { kind: 'formula', formula: value } : { kind: 'value', value });

export const set = (calculator: Calculator, address: string, value: Content, sheet = 'S'): void => calculator.setCell({ sheet, ...at(address) }, content(value));
export const get = (calculator: Calculator, address: string, sheet = 'S'): CalcValue => calculator.valueOf({ sheet, ...at(address) });

/** A calculator with one sheet "S" and a second one "Other sheet", filled and computed. */
export function sheet(cells: Readonly<Record<string, Content>>, of: { readonly tables?: readonly CalcTable[]; readonly options?: CalculatorOptions } = {}): Calculator {
  const calculator = createCalculator(of.options);
  calculator.setSheets([{ id: 'S', name: 'S' }, { id: 'O', name: 'Other sheet' }]);
  calculator.setTables(of.tables ?? []);
  for (const [address, value] of Object.entries(cells)) set(calculator, address, value);
  calculator.recalculate();
  return calculator;
}

/** What a formula gives beside these cells; errors as their names. */
export function result(formula: string, cells: Readonly<Record<string, Content>> = {}, options: CalculatorOptions = {}): CalcValue | string {
  const value = get(sheet({ ...cells, Z99: formula }, { options }), 'Z99');
  return isCalcError(value) ? value.error : value;
}
