import type { CalcCell, Calculator, CalcContent, CalcValue } from '../../src/calc/calc.ts';
import type { WorkbookModel } from '../../src/workbench/model/model.ts';
import type { Area } from '../../src/workbench/model/area.ts';
import type { Actor } from '../../src/workbench/model/events.ts';
import { createWorkbook } from '../../src/workbench/model/workbook.ts';

export const ANN: Actor = { client: 'ann', name: 'Ann', isAddin: false };
export const BEN: Actor = { client: 'ben', name: 'Ben', isAddin: false };

/** A calculator that gives every formula its own length: enough to see who was told what. */
export function lengthCalculator(): Calculator {
  const cells = new Map<string, CalcContent>();
  let changed: CalcCell[] = [];
  const key = (c: CalcCell): string => `${c.sheet} ${c.row} ${c.column}`;
  return {
    setSheets: () => {}, setTables: () => {}, setNames: () => {}, unknownFunctions: () => [], circularCells: () => [],
    setCell: (at, content) => { if (content) cells.set(key(at), content); else cells.delete(key(at)); if (content?.kind === 'formula') changed.push(at); },
    clearSheet: (sheet) => { for (const k of cells.keys()) if (k.startsWith(`${sheet} `)) cells.delete(k); },
    recalculate: () => { const was = changed; changed = []; return was; },
    valueOf: (at): CalcValue => { const c = cells.get(key(at)); return !c ? null : c.kind === 'value' ? c.value : c.formula.length; },
  };
}

export const newBook = (calculator = lengthCalculator()): WorkbookModel => createWorkbook({ calculator, now: () => '2018-05-24T12:00:00.000Z' });

export const at = (book: WorkbookModel, address: string): Area => { const area = book.areaOf(address, book.sheets()[0]?.id ?? null); if (!area) throw new Error(address); return area; };

/** Writes rows from an address on: `put(book, 'A1', [['Name', 'Dead'], ['x', 3]])`. */
export const put = (book: WorkbookModel, address: string, rows: Parameters<WorkbookModel['write']>[1]): void => { book.write({ ...at(book, address), rows: rows.length, columns: rows[0]?.length ?? 0 }, rows); };

/** Formulas, or values, of an area. */
export const shown = (book: WorkbookModel, address: string): readonly (readonly CalcValue[])[] => {
  const a = at(book, address);
  return Array.from({ length: a.rows }, (_, i) => Array.from({ length: a.columns }, (_c, j) => { const { formula, value } = book.cell(a.sheet, a.row + i, a.column + j); return formula ?? value; }));
};

/** Everything in a workbook, independent of the order in which it came there; identities' counter left out. */
export function contentOf(book: WorkbookModel): unknown {
  interface Inside { readonly styles: readonly unknown[]; readonly formulas: readonly string[]; readonly links: readonly unknown[]; readonly sheets: readonly { readonly columns: readonly (readonly [number, number | null, boolean, number])[]; readonly rows: readonly (readonly [number, number | null, boolean, number, readonly CalcValue[]])[] }[] }
  const { styles, formulas, links, sheets, ...rest } = JSON.parse(JSON.stringify(book.snapshot())) as Inside & Record<string, unknown>;
  const cells = (list: readonly CalcValue[]): readonly unknown[] => Array.from({ length: list.length / 5 }, (_, i) => { const [column, style, value, formula, link] = list.slice(i * 5, i * 5 + 5); return { column, value, style: styles[Number(style)], formula: formulas[Number(formula)], link: links[Number(link)] }; }).sort((a, b) => Number(a.column) - Number(b.column));
  const sorted = (value: unknown): unknown => (Array.isArray(value) && value.length > 0 && typeof value[0] === 'object' && value[0] !== null ? [...(value as unknown[])].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))) : value);
  const others = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'nextId').map(([key, value]) => [key, sorted(value)]));
  return { ...others, sheets: sheets.map((s) => ({ ...s, columns: s.columns.map(([index, width, hidden, style]) => ({ index, width, hidden, style: styles[style] })).sort((a, b) => a.index - b.index), rows: s.rows.map(([index, height, hidden, style, list]) => ({ index, height, hidden, style: styles[style], cells: cells(list) })) })) };
}
