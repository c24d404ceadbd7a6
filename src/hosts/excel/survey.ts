import type { Edit, Table } from '../../workbook/table.ts';
import { loaded } from './asking.ts';
import { blockOf, sheetOf } from './place.ts';
import type { Block } from './place.ts';
import { refusal } from './errors.ts';
import { has } from './run.ts';

/** What stands in the workbook now, as far as the edits touch it. Names of sheets, tables and names are compared in small letters, as Excel does. */
export interface Survey {
  readonly sheets: ReadonlyMap<string, SheetFound>;
  /** By the name that we give them, whatever they are called by now. */
  readonly tables: ReadonlyMap<string, TableFound>;
  readonly names: ReadonlyMap<string, string>;
  readonly charts: readonly ChartFound[];
  readonly isStructureProtected: boolean;
}

export interface SheetFound { readonly name: string; readonly isProtected: boolean; readonly tables: number; /** Where anything stands; null on an empty sheet, or one that was not asked for. */ readonly used: Block | null }
export interface TableFound { readonly name: string; readonly sheet: string; /** With headers and totals. */ readonly at: Block; readonly columns: readonly string[]; readonly hasTotals: boolean; readonly filter: Filter | null }
export interface Filter { readonly criteria: readonly (Excel.FilterCriteria | null)[] }
export interface ChartFound { readonly name: string; readonly series: number }

type WriteTable = Extract<Edit, { kind: 'write-table' }>;

export const tablesOf = (edits: readonly Edit[]): readonly Table[] => edits.filter((e): e is WriteTable => e.kind === 'write-table').map((e) => e.table);
const sheetsOf = (edits: readonly Edit[]): readonly string[] => [...new Set(edits.map((e) => (e.kind === 'write-table' ? e.table.sheet : e.sheet)))];
const chartSheetOf = (edits: readonly Edit[]): string | null => edits.find((e) => e.kind === 'draw-chart')?.sheet ?? null;
export const lower = (name: string): string => name.toLowerCase();

/** Asks in one request; in a second one only where somebody renamed one of our tables. */
export async function survey(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Survey> {
  const asked = ask(context, edits);
  await context.sync();
  const chartSheet = chartSheetOf(edits);
  const named = new Map(tablesOf(edits).map((t) => [t.name, tableCalled(asked.tables, t)] as const));
  const renamed = [...named].flatMap(([, t]) => (t !== null && asked.ranges.get(t.name)?.isNullObject !== false ? [t] : []));
  const addresses = renamed.length === 0 ? new Map<string, string>() : await addressesOf(context, renamed);
  const found = new Map<string, TableFound>();
  for (const [name, table] of named) if (table !== null) found.set(name, tableFound(table, addresses.get(table.name) ?? asked.ranges.get(table.name)?.address ?? ''));
  return {
    tables: found, names: new Map(asked.names.items.map((n) => [lower(n.name), String(n.formula)])), isStructureProtected: asked.protection.protected,
    sheets: new Map(asked.sheets.items.map((s) => [lower(s.name), sheetFound(s, asked)])),
    charts: chartSheet !== null && asked.sheets.items.some((s) => lower(s.name) === lower(chartSheet)) ? asked.charts?.items.map((c) => ({ name: c.name, series: c.series.items.length })) ?? [] : [],
  };
}

interface Asked {
  readonly sheets: Excel.WorksheetCollection; readonly tables: Excel.TableCollection; readonly names: Excel.NamedItemCollection; readonly protection: Excel.WorkbookProtection;
  readonly ranges: ReadonlyMap<string, Excel.Range>; readonly used: ReadonlyMap<string, Excel.Range>; readonly charts: Excel.ChartCollection | null;
}

function ask(context: Excel.RequestContext, edits: readonly Edit[]): Asked {
  const { worksheets: sheets, tables, names, protection } = context.workbook;
  sheets.load('items/name,items/visibility,items/protection/protected');
  tables.load('items/name,items/showTotals,items/showHeaders,items/worksheet/name,items/columns/items/name,items/autoFilter/isDataFiltered,items/autoFilter/criteria');
  names.load('items/name,items/formula');
  protection.load('protected');
  const chartSheet = chartSheetOf(edits);
  const charts = chartSheet === null ? null : sheets.getItemOrNullObject(chartSheet).charts;
  charts?.load('items/name,items/series/items/name');
  return {
    sheets, tables, names, protection, charts,
    ranges: new Map(tablesOf(edits).map((t) => [t.name, addressed(tables.getItemOrNullObject(t.name).getRange())])),
    used: new Map(sheetsOf(edits).map((s) => [lower(s), addressed(sheets.getItemOrNullObject(s).getUsedRangeOrNullObject(true))])),
  };
}

const addressed = (range: Excel.Range): Excel.Range => loaded(range, 'address');

async function addressesOf(context: Excel.RequestContext, tables: readonly Excel.Table[]): Promise<ReadonlyMap<string, string>> {
  const ranges = tables.map((t) => addressed(t.getRange()));
  await context.sync();
  return new Map(tables.map((t, i) => [t.name, (ranges[i] as Excel.Range).address]));
}

/** Most of our columns must be there: a table of that name that somebody made for something else is none of ours. */
const MOSTLY = 0.8;
/** A small table's columns may all be among a large one's: so most of what is there must be ours, too. */
const HALF = 0.5;

function isAlike(table: Excel.Table, of: Table): boolean {
  const there = new Set(table.columns.items.map((c) => c.name));
  const common = of.columns.filter((c) => there.has(c.name)).length;
  return lower(table.name) === lower(of.name) ? common >= of.columns.length * HALF : common >= of.columns.length * MOSTLY && common >= there.size * HALF;
}

/** Our table by its name, or the only one with nearly all of its columns where it was renamed; null where there is none. A stranger's table of that name is refused. */
function tableCalled(tables: Excel.TableCollection, of: Table): Excel.Table | null {
  const named = tables.items.find((t) => lower(t.name) === lower(of.name));
  if (named && !isAlike(named, of)) throw refusal('NotOurs', { place: named.worksheet.name, words: `A table named "${of.name}" is in the workbook already (sheet ${named.worksheet.name}), and it is none of this program's.`, remedy: `Rename that table, then insert again. Nothing was changed.` });
  const alike = named ? [named] : tables.items.filter((t) => isAlike(t, of));
  const [table] = alike;
  if (table === undefined || alike.length > 1) return null;
  if (!table.showHeaders) throw refusal('NoHeaders', { place: table.worksheet.name, words: `The header row of the table "${of.name}" is switched off.`, remedy: 'Switch it on (Table Design, Header Row), then insert again. Nothing was changed.' });
  return table;
}

function tableFound(table: Excel.Table, address: string): TableFound {
  return {
    name: table.name, sheet: table.worksheet.name === '' ? sheetOf(address) : table.worksheet.name, at: blockOf(address), columns: table.columns.items.map((c) => c.name), hasTotals: table.showTotals,
    filter: table.autoFilter.isDataFiltered ? { criteria: table.autoFilter.criteria ?? [] } : null,
  };
}

function sheetFound(sheet: Excel.Worksheet, { tables, used }: Asked): SheetFound {
  const range = used.get(lower(sheet.name));
  return { name: sheet.name, isProtected: sheet.protection.protected, tables: tables.items.filter((t) => t.worksheet.name === sheet.name).length, used: range === undefined || range.isNullObject ? null : blockOf(range.address) };
}

/** Whether a table can be resized by itself; before, it grows by what is written below it. */
export const canResize = (): boolean => has('1.13');
