import type { Cell, Edit, Table } from '../../workbook/table.ts';
import { addressOf } from './place.ts';
import type { Block } from './place.ts';
import { loaded, readGroups } from './asking.ts';
import type { Wish } from './asking.ts';
import { bytesOf } from './steps.ts';
import { lower, tablesOf } from './survey.ts';
import type { Survey, TableFound } from './survey.ts';

/** What stands in the cells that the edits speak of: formulas where there are some, plain values elsewhere. */
export interface Contents {
  /** By the name that we give the table: its body, row by row. */
  readonly bodies: ReadonlyMap<string, Grid>;
  /** By table, then by column (from 0): where each cell of the body links to in the workbook. */
  readonly links: ReadonlyMap<string, ReadonlyMap<number, readonly (string | null)[]>>;
  /** By sheet in small letters: the first columns of a sheet that has no table of ours. */
  readonly sheets: ReadonlyMap<string, Grid>;
  /** By sheet in small letters: ids of conditional formats that a formula decides, and the formula. */
  readonly marks: ReadonlyMap<string, readonly { readonly id: string; readonly formula: string }[]>;
}

export type Grid = readonly (readonly unknown[])[];

/** The body of a table: without headers and totals. */
export const bodyBlock = ({ at, hasTotals }: TableFound): Block => ({ row: at.row + 1, column: at.column, rows: at.rows - 1 - (hasTotals ? 1 : 0), columns: at.columns });

interface Found { readonly bodies: Map<string, Grid>; readonly links: Map<string, Map<number, readonly (string | null)[]>>; readonly sheets: Map<string, Grid>; readonly marks: Map<string, readonly { readonly id: string; readonly formula: string }[]> }

/** Reads everything that must be compared, in answers that Excel can give: mostly one. */
export async function readContents(context: Excel.RequestContext, edits: readonly Edit[], found: Survey): Promise<Contents> {
  const into: Found = { bodies: new Map(), links: new Map(), sheets: new Map(), marks: new Map() };
  const tables = tablesOf(edits).flatMap((t) => { const at = found.tables.get(t.name); return at ? [{ table: t, at }] : []; });
  await readGroups(context, [
    ...tables.map(({ table, at }) => cellsWish({ sheet: at.sheet, block: bodyBlock(at), bytesPerRow: bytesPerRow(table) }, (grid) => { into.bodies.set(table.name, [...into.bodies.get(table.name) ?? [], ...grid]); })),
    ...looseSheets(edits, found).map((of) => cellsWish({ ...of, bytesPerRow: 2_000 }, (grid) => { into.sheets.set(lower(of.sheet), [...into.sheets.get(lower(of.sheet)) ?? [], ...grid]); })),
    ...tables.flatMap((t) => linkWishes(t, into)),
    ...looseSheets(edits, found).flatMap(({ sheet, block, isLines }) => (isLines ? [lineLinksWish({ sheet, block }, into)] : [])),
    ...tables.filter(({ table }) => table.marks.length > 0).map(({ at }) => markWish(at.sheet, into)),
  ]);
  return into;
}

const cellsWish = (of: { readonly sheet: string; readonly block: Block; readonly bytesPerRow: number }, take: (formulas: Grid) => void): Wish => ({ rows: of.block.rows, bytesPerRow: of.bytesPerRow, ask: (context, from, rows) => {
  const range = loaded(context.workbook.worksheets.getItem(of.sheet).getRange(addressOf({ ...of.block, row: of.block.row + from, rows })), 'formulas');
  return () => { take(range.formulas as Grid); };
} });

const hasLinks = (table: Table, column: number): boolean => table.rows.some((row) => { const cell = row[column]; return typeof cell === 'object' && cell?.kind === 'link'; });

function linkWishes({ table, at }: { readonly table: Table; readonly at: TableFound }, into: Found): readonly Wish[] {
  const links = new Map<number, readonly (string | null)[]>();
  into.links.set(table.name, links);
  return table.columns.flatMap((c, i): readonly Wish[] => {
    const column = at.columns.indexOf(c.name);
    const body = bodyBlock(at);
    return column < 0 || !hasLinks(table, i) ? [] : [{ rows: body.rows, bytesPerRow: 800, ask: (context, from, rows) => {
      const range = context.workbook.worksheets.getItem(at.sheet).getRange(addressOf({ row: body.row + from, rows, column: body.column + column, columns: 1 }));
      const answer = range.getCellProperties({ hyperlink: true });
      range.untrack();
      return () => { links.set(column, [...links.get(column) ?? [], ...answer.value.map((row) => row[0]?.hyperlink?.documentReference ?? null)]); };
    } }];
  });
}

/** Free cells link from their first column. They are found under the sheet's name. */
const lineLinksWish = ({ sheet, block }: { readonly sheet: string; readonly block: Block }, into: Found): Wish => ({ rows: block.rows, bytesPerRow: 800, ask: (context, from, rows) => {
  const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf({ row: block.row + from, rows, column: 1, columns: 1 }));
  const answer = range.getCellProperties({ hyperlink: true });
  range.untrack();
  return () => { const known = into.links.get(lower(sheet))?.get(0) ?? []; into.links.set(lower(sheet), new Map([[0, [...known, ...answer.value.map((row) => row[0]?.hyperlink?.documentReference ?? null)]]])); };
} });

function formatsOf(range: Excel.Range): Excel.ConditionalFormatCollection {
  const { conditionalFormats } = range;
  conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  range.untrack();
  return conditionalFormats;
}

const markWish = (sheet: string, into: Found): Wish => ({ rows: 1, bytesPerRow: 20_000, ask: (context) => {
  const formats = formatsOf(context.workbook.worksheets.getItem(sheet).getRange());
  return () => { into.marks.set(lower(sheet), formats.items.flatMap((f) => (f.customOrNullObject.isNullObject ? [] : [{ id: f.id, formula: f.customOrNullObject.rule.formula }]))); };
} });

/** As much as our own rows will take, and no less than a little for each cell. */
const bytesPerRow = (table: Table): number => Math.max(table.columns.length * 40, table.rows.length === 0 ? 0 : (bytesOf(table.rows.map((row) => row.map(formulaIn))) / table.rows.length) * 1.2);
const formulaIn = (cell: Cell): unknown => (cell !== null && typeof cell === 'object' ? (cell.kind === 'formula' ? cell.formula : [cell.text, cell.text, cell.sheet, cell.cell]) : cell);

/** Sheets with free cells, and sheets of our tables' names that have none of them: only as much as tells whose they are. */
function looseSheets(edits: readonly Edit[], found: Survey): readonly { readonly sheet: string; readonly block: Block; readonly isLines: boolean }[] {
  const loose: { readonly sheet: string; readonly block: Block; readonly isLines: boolean }[] = [];
  for (const edit of edits) {
    if (edit.kind === 'draw-chart' || (edit.kind === 'write-table' && found.tables.has(edit.table.name))) continue;
    const sheet = found.sheets.get(lower(edit.kind === 'write-table' ? edit.table.sheet : edit.sheet));
    if (!sheet?.used) continue;
    const bottom = sheet.used.row + sheet.used.rows - 1;
    const right = sheet.used.column + sheet.used.columns - 1;
    loose.push({ sheet: sheet.name, isLines: edit.kind === 'write-cells', block: edit.kind === 'write-cells' ? { row: 1, column: 1, rows: bottom, columns: edit.widths.length } : { row: 1, column: 1, rows: Math.min(bottom, LOOK_ROWS), columns: Math.min(right, 200) } });
  }
  return loose;
}

/** Title, sentence, marks, headers, and one row more. */
const LOOK_ROWS = 5;
