import type { Choice } from '../../incidents/decision.ts';
import { textIn } from '../../workbook/bookRead.ts';
import type { BookRead, CellRead, CellValue, TableRead } from '../../workbook/bookRead.ts';
import type { TypedCell } from '../../workbook/host.ts';

type Row = ReadonlyMap<string, CellRead>;

const cell = (value: CellValue, at = ''): CellRead => ({ value, formula: null, at });

/** The workbook as if a person had typed these cells: the run that follows replays them like any other. A cell whose row is gone changes nothing. */
export function typeInto(book: BookRead, cells: readonly TypedCell[]): BookRead {
  if (cells.length === 0) return book;
  const tables = new Map(book.tables);
  for (const name of new Set(cells.map((c) => c.table))) {
    const table = tables.get(name);
    if (table) tables.set(name, typedTable(table, cells.filter((c) => c.table === name)));
  }
  return { ...book, tables };
}

function typedTable(table: TableRead, cells: readonly TypedCell[]): TableRead {
  const rows = table.rows.map((row): Row => {
    const mine = cells.filter((c) => textIn(row, c.where.column) === c.where.is);
    return mine.length === 0 ? row : new Map([...row, ...mine.map((c) => [c.column, cell(c.value, row.get(c.column)?.at)] as const)]);
  });
  return { ...table, rows };
}

/** Decisions that have no cell of their own, on the sheet that keeps them. */
export function decideInto(book: BookRead, of: { readonly choices: readonly Choice[]; readonly by: string; readonly now: string }): BookRead {
  const table = book.tables.get('Decisions');
  if (of.choices.length === 0 || !table) return book;
  const rows = of.choices.map((choice): Row => new Map([['When', cell(of.now)], ['Who', cell(of.by)], ['What', cell('')], ['Undo', cell(null)], ['Decision', cell(JSON.stringify(choice))]]));
  return { ...book, tables: new Map([...book.tables, ['Decisions', { ...table, rows: [...table.rows, ...rows] }]]) };
}

export const chooseProfile = (book: BookRead, profile: string | null): BookRead => (profile === null ? book : { ...book, inputs: new Map([...book.inputs, ['Rule_profile', profile]]) });
