import type { Workbook } from '@cj-tech-master/excelts';
import { isCalcError } from '../../calc/calc.ts';
import type { CalcCell, CalcContent, CalcError, CalcName, CalcTable, CalcValue, Calculator } from '../../calc/calc.ts';
import { createCalculator } from '../../calc/calculator.ts';
import type { CellValue } from '../../workbook/bookRead.ts';
import { areaOfTable, readFormulas } from './readBook.ts';

type Sheet = Workbook['worksheets'][number];
type LibraryCell = ReturnType<Sheet['getCell']>;

/** A formula cell of the file, and the value that the file keeps for it. */
interface Kept { readonly cell: LibraryCell; readonly at: CalcCell; readonly formula: string; readonly kept: CalcValue }

/**
 * Computes every formula of an open workbook with our calculator, in place. `now` is the day and time for TODAY and NOW, by default that of the clock.
 * A formula of a person's that our calculator cannot compute (an unknown function, another workbook) keeps the value that the file has for it.
 */
export function recalculate(book: Workbook, of: { readonly now?: string } = {}): void {
  const now = (of.now === undefined ? Date.now() : Date.parse(of.now)) / 86_400_000 + 25_569;
  const calculator = createCalculator({ now: () => now, isRowHidden: (sheet, row) => book.getWorksheet(sheet)?.getRow(row + 1).hidden === true });
  const formulas = tell(calculator, book);
  calculator.recalculate();
  const beyond = formulas.filter(isBeyond(calculator.unknownFunctions()));
  for (const { at, kept } of beyond) calculator.setCell(at, { kind: 'value', value: kept });
  if (beyond.length > 0) calculator.recalculate();
  const left = new Set(beyond);
  for (const formula of formulas) if (!left.has(formula)) show(formula.cell, calculator.valueOf(formula.at));
}

/** What every formula cell gives, by "Sheet!A1". The workbook in memory shows the new values afterwards. */
export function computedValues(book: Workbook): ReadonlyMap<string, CellValue> {
  recalculate(book);
  return readFormulas(book);
}

/** Speaks of another workbook ("[1]Sheet1!A1"), or of a function that is not known. */
function isBeyond(unknown: readonly string[]): (of: Kept) => boolean {
  return ({ formula }) => { const upper = formula.toUpperCase(); return /(?:^|[^A-Za-z0-9_\]])'?\[\d+\]/.test(upper) || unknown.some((name) => upper.includes(`${name}(`) || upper.includes(`${name} (`)); };
}

/** Tells the calculator all sheets, tables, names and cells; gives the formula cells. */
function tell(calculator: Calculator, book: Workbook): readonly Kept[] {
  calculator.setSheets(book.worksheets.map(({ name }) => ({ id: name, name })));
  calculator.setTables(book.worksheets.flatMap((sheet) => sheet.getTables().map((table): CalcTable => ({ ...areaOfTable(table), sheet: sheet.name }))));
  calculator.setNames(book.definedNames.model.map(({ name, ranges }): CalcName => ({ name, sheet: null, formula: `=${ranges.join(',')}` })));
  const formulas: Kept[] = [];
  for (const sheet of book.worksheets) sheet.eachRow((row, r) => { row.eachCell((cell, c) => {
    const at: CalcCell = { sheet: sheet.name, row: r - 1, column: c - 1 };
    const content = contentOf(cell);
    calculator.setCell(at, content);
    if (content?.kind === 'formula') formulas.push({ cell, at, formula: content.formula, kept: plain(cell.result) });
  }); });
  return formulas;
}

function contentOf(cell: LibraryCell): CalcContent | null {
  const { formula } = cell;
  if (formula) return { kind: 'formula', formula: `=${formula}` };
  const value = plain(cell.value);
  return value === null ? null : { kind: 'value', value };
}

/** A cell's value as a formula sees it: a link as its words, a day as its number. */
function plain(value: unknown): CalcValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  const object = value as { readonly text?: unknown; readonly richText?: readonly { readonly text: string }[]; readonly error?: CalcError['error'] };
  if (object.error !== undefined) return { error: object.error };
  return object.richText ? object.richText.map((t) => t.text).join('') : plain(object.text);
}

function show(cell: LibraryCell, value: CalcValue): void {
  const result = isCalcError(value) ? { error: value.error } : value;
  cell.value = { ...(cell.value as object), result } as LibraryCell['value'];
}
