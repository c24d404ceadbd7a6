import type { SelectedRow, WorkbookHost } from '../../workbook/host.ts';
import { OUR_TABLES } from '../../workbook/tableNames.ts';
import { blockOf } from './place.ts';
import { inExcel } from './run.ts';
import { lower } from './survey.ts';

/** What people do in the workbook, as the pane hears of it. */

type Stop = () => Promise<void>;

/** Takes a handler out again, in the context in which it was put in. */
const stopOf = <T>(handler: OfficeExtension.EventHandlerResult<T>): Stop => async () => {
  await Excel.run(handler.context, async (context) => { handler.remove(); await context.sync(); });
};

/** Each selection; while one is looked up, only the latest of those that follow waits. */
export async function listenToSelection(tell: (at: SelectedRow) => void): Promise<Stop> {
  let latest: Excel.WorksheetSelectionChangedEventArgs | null = null;
  let isBusy = false;
  const next = async (): Promise<void> => {
    const event = latest;
    latest = null;
    if (event === null) return;
    const found = await inExcel(null, (context) => selectedRow(context, event));
    if (found !== null && latest === null) tell(found);
    return next();
  };
  const handler = await inExcel(null, async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(async (event) => {
      latest = event;
      if (isBusy) return;
      isBusy = true;
      try { await next(); } finally { isBusy = false; }
    });
    await context.sync();
    return added;
  });
  return stopOf(handler);
}

async function selectedRow(context: Excel.RequestContext, event: Excel.WorksheetSelectionChangedEventArgs): Promise<SelectedRow | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(event.worksheetId);
  const cell = sheet.getRange(event.address.split(',')[0] ?? 'A1').getCell(0, 0);
  const tables = cell.getTables(false);
  sheet.load('name');
  cell.load('address');
  tables.load('items/name');
  await context.sync();
  if (sheet.isNullObject) return null;
  const at = blockOf(cell.address);
  const [name, nothing] = [cell.address.slice(cell.address.lastIndexOf('!') + 1).replaceAll('$', ''), { table: null, column: null, row: new Map<string, string>() }];
  const table = firstOf(tables);
  if (table === undefined) return { sheet: sheet.name, cell: name, ...nothing };
  const head = table.getHeaderRowRange();
  const row = table.getDataBodyRange().getIntersectionOrNullObject(cell.getEntireRow());
  head.load('values,columnIndex');
  row.load('text');
  for (const range of [cell, head, row]) range.untrack();
  await context.sync();
  const columns = (head.values[0] ?? []).map(String);
  return { sheet: sheet.name, cell: name, table: table.name, column: columns[at.column - 1 - head.columnIndex] ?? null, row: new Map(row.isNullObject ? [] : columns.map((c, i) => [c, row.text[0]?.[i] ?? ''] as const)) };
}

/** Edits in our tables: not those of this add-in, which Excel marks since 1.14, and which come while something is being written before. */
export async function listenToEdits(of: { readonly tell: Parameters<WorkbookHost['onEdit']>[0]; readonly isWriting: () => boolean }): Promise<Stop> {
  const ours = new Set(OUR_TABLES.map(lower));
  const handler = await inExcel(null, async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      const isRemote = event.source === 'Remote';
      if (!isRemote && (event.triggerSource === 'ThisLocalAddin' || (event.triggerSource === undefined && of.isWriting()))) return;
      const at = await inExcel(null, (inside) => tableOf(inside, event));
      if (at !== null && at.tables.some((name) => ours.has(lower(name)))) of.tell({ sheet: at.sheet, address: event.address, isRemote });
    });
    await context.sync();
    return added;
  });
  return stopOf(handler);
}

async function tableOf(context: Excel.RequestContext, event: Excel.WorksheetChangedEventArgs): Promise<{ readonly tables: readonly string[]; readonly sheet: string } | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(event.worksheetId);
  const tables = sheet.getRange(event.address).getTables(false);
  sheet.load('name');
  tables.load('items/name');
  await context.sync();
  return sheet.isNullObject ? null : { tables: namesOf(tables), sheet: sheet.name };
}

const firstOf = (tables: Excel.TableScopedCollection): Excel.Table | undefined => tables.items[0];
const namesOf = (tables: Excel.TableScopedCollection): readonly string[] => tables.items.map((t) => t.name);
