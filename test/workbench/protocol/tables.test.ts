import { describe, expect, it } from 'vitest';
import { failure, openWorkbook, type Opened } from '../sample.ts';

const ROWS = [['Id', 'Side', 'Killed'], ['C1', 'A', 3], ['C2', 'B', 12], ['C3', 'A', 5]];

/** A table "Claims" on B2:D5 of the first sheet. */
async function withTable(run: (table: Excel.Table, context: Excel.RequestContext) => Promise<void>, opened: Opened = openWorkbook()): Promise<Opened> {
  await opened.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('B2:D5');
    range.values = ROWS;
    const table = context.workbook.tables.add(range, true);
    table.name = 'Claims';
    await context.sync();
    await run(table, context);
  });
  return opened;
}

/** Documented behaviour of Excel.Table and its parts (learn.microsoft.com/javascript/api/excel/excel.table). */
describe('tables', () => {
  it('its ranges, and its defaults', () => withTable(async (table, context) => {
    const [all, header, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const r of [all, header, body]) r.load('address');
    table.load('name,showHeaders,showTotals,style,showFilterButton,showBandedRows');
    table.worksheet.load('name');
    await context.sync();
    expect([all.address, header.address, body.address]).toEqual(['Sheet1!B2:D5', 'Sheet1!B2:D2', 'Sheet1!B3:D5']);
    expect([table.name, table.showHeaders, table.showTotals, table.style, table.showFilterButton, table.showBandedRows, table.worksheet.name]).toEqual(['Claims', true, false, 'TableStyleMedium2', true, true, 'Sheet1']);
  }).then(() => undefined));

  it('is found by name and id in the workbook and on its sheet, and not on another', () => withTable(async (table, context) => {
    const other = context.workbook.worksheets.add('Other');
    table.load('id');
    await context.sync();
    const [byId, byName, elsewhere] = [context.workbook.tables.getItem(table.id), context.workbook.worksheets.getFirst().tables.getItemOrNullObject('CLAIMS'), other.tables.getItemOrNullObject('Claims')];
    byId.load('name');
    byName.load('name');
    const count = context.workbook.tables.getCount();
    await context.sync();
    expect([byId.name, byName.name, elsewhere.isNullObject, count.value]).toEqual(['Claims', 'Claims', true, 1]);
    other.tables.getItem('Claims').load('name');
    expect((await failure(context.sync())).code).toBe('ItemNotFound');
  }).then(() => undefined));

  it('a name in use, a bad name, and an overlap are refused', () => withTable(async (_table, context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const second = sheet.tables.add('F2:G3', true);
    second.name = 'claims';
    expect(['ItemAlreadyExists', 'InvalidArgument']).toContain((await failure(context.sync())).code);
    sheet.tables.getItemAt(1).name = 'has space';
    expect((await failure(context.sync())).code).toBe('InvalidArgument');
    sheet.tables.add('D5:E9', true);
    expect(['InvalidArgument', 'InvalidOperation']).toContain((await failure(context.sync())).code);
  }).then(() => undefined));

  it('without headers a header row of its own is put above', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
      const table = sheet.tables.add('A1:B2', false);
      const range = table.getRange();
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Sheet1!A1:B3', [['Column1', 'Column2'], [1, 2], [3, 4]]]);
    });
  });

  it('rows: counted, added at the end and before another, set, deleted; the body grows with them', () => withTable(async (table, context) => {
    const added = table.rows.add(undefined, [['C4', 'B', 1]]);
    table.rows.add(0, [['C0', 'B', 9], ['C00', 'B', 8]]);
    added.load('index,values');
    table.rows.load('count,items/values');
    await context.sync();
    // "A TableRow object represents the physical location of the table row, but not the data" (excel.tablerow): two rows came before it since.
    expect([added.index, added.values]).toEqual([3, [['C2', 'B', 12]]]);
    expect(table.rows.count).toBe(6);
    expect(table.rows.items.map((r) => r.values[0]?.[0])).toEqual(['C0', 'C00', 'C1', 'C2', 'C3', 'C4']);
    table.rows.getItemAt(1).delete();
    table.rows.getItemAt(0).values = [['C9', 'A', 0]];
    const body = table.getDataBodyRange();
    body.load('values,address');
    await context.sync();
    expect([body.address, body.values.map((r) => r[0])]).toEqual(['Sheet1!B3:D7', ['C9', 'C1', 'C2', 'C3', 'C4']]);
    table.rows.getItemAt(5).load('values');
    expect((await failure(context.sync())).code).toBe('ItemNotFound');
  }).then(() => undefined));

  it('a row of another width is InvalidArgument', () => withTable(async (table, context) => {
    table.rows.add(undefined, [['C4', 'B']]);
    expect((await failure(context.sync())).code).toBe('InvalidArgument');
  }).then(() => undefined));

  it('columns: by name and place, their ranges, renamed, added with values or a formula, deleted', () => withTable(async (table, context) => {
    const killed = table.columns.getItem('killed');
    killed.load('id,index,name,values');
    const body = killed.getDataBodyRange();
    body.load('address');
    await context.sync();
    expect([killed.index, killed.name, killed.values, body.address]).toEqual([2, 'Killed', [['Killed'], [3], [12], [5]], 'Sheet1!D3:D5']);
    killed.name = 'Dead';
    const doubled = table.columns.add(-1, [['Twice'], ['=[@Dead]*2'], ['=[@Dead]*2'], ['=[@Dead]*2']]);
    doubled.load('name,values,index');
    table.columns.load('count,items/name');
    await context.sync();
    expect([doubled.name, doubled.index, doubled.values]).toEqual(['Twice', 3, [['Twice'], [6], [24], [10]]]);
    expect(table.columns.items.map((c) => c.name)).toEqual(['Id', 'Side', 'Dead', 'Twice']);
    table.columns.getItem('Side').delete();
    const header = table.getHeaderRowRange();
    header.load('values');
    const none = table.columns.getItemOrNullObject('Side');
    await context.sync();
    expect([header.values, none.isNullObject]).toEqual([[['Id', 'Dead', 'Twice']], true]);
  }).then(() => undefined));

  it('sort orders the rows and remembers how', () => withTable(async (table, context) => {
    table.sort.apply([{ key: 1, ascending: true }, { key: 2, ascending: false }]);
    const body = table.getDataBodyRange();
    body.load('values');
    table.sort.load('fields');
    await context.sync();
    expect(body.values.map((r) => r[0])).toEqual(['C3', 'C1', 'C2']);
    expect(table.sort.fields.map((f) => [f.key, f.ascending])).toEqual([[1, true], [2, false]]);
  }).then(() => undefined));

  it('filters hide rows; criteria read back; clearing shows all', () => withTable(async (table, context) => {
    const filter = table.columns.getItem('Side').filter;
    filter.applyValuesFilter(['A']);
    const view = table.getDataBodyRange().getVisibleView();
    view.load('values');
    filter.load('criteria');
    table.autoFilter.load('isDataFiltered,enabled');
    await context.sync();
    expect(view.values.map((r) => r[0])).toEqual(['C1', 'C3']);
    expect([filter.criteria.filterOn, filter.criteria.values, table.autoFilter.isDataFiltered]).toEqual(['Values', ['A'], true]);
    table.columns.getItem('Killed').filter.applyCustomFilter('>4');
    const both = table.getDataBodyRange().getVisibleView();
    both.load('values');
    table.clearFilters();
    const all = table.getDataBodyRange().getVisibleView();
    all.load('rowCount');
    await context.sync();
    expect([both.values.map((r) => r[0]), all.rowCount]).toEqual([['C3'], 3]);
  }).then(() => undefined));

  it('totals, look and size', () => withTable(async (table, context) => {
    table.showTotals = true;
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    const total = table.getTotalRowRange();
    total.load('address');
    await context.sync();
    expect(total.address).toBe('Sheet1!B6:D6');
    table.showTotals = false;
    table.resize('B2:D9');
    const range = table.getRange();
    range.load('address');
    table.load('style,showBandedRows');
    await context.sync();
    expect([range.address, table.style, table.showBandedRows]).toEqual(['Sheet1!B2:D9', 'TableStyleLight1', false]);
    table.getTotalRowRange().load('address');
    expect((await failure(context.sync())).code).toBe('ItemNotFound');
  }).then(() => undefined));

  it('grows over values written directly below it', () => withTable(async (table, context) => {
    context.workbook.worksheets.getFirst().getRange('B6:D6').values = [['C4', 'B', 2]];
    const range = table.getRange();
    range.load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!B2:D6');
  }).then(() => undefined));

  it('structured formulas follow the rows', () => withTable(async (table, context) => {
    const sum = context.workbook.worksheets.getFirst().getRange('F1');
    sum.formulas = [['=SUM(Claims[Killed])']];
    sum.load('values');
    await context.sync();
    expect(sum.values).toEqual([[20]]);
    table.rows.add(undefined, [['C4', 'B', 100]]);
    sum.load('values');
    await context.sync();
    expect(sum.values).toEqual([[120]]);
  }).then(() => undefined));

  it('convertToRange keeps the cells; delete takes them', async () => {
    const opened = await withTable(async (table, context) => {
      const range = table.convertToRange();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(ROWS);
      const again = context.workbook.tables.add(range, true);
      again.delete();
      const cells = context.workbook.worksheets.getFirst().getRange('B2');
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([['']]);
    });
    expect(opened.model.tables()).toEqual([]);
  });

  it('getTables of a range finds what it touches', () => withTable(async (_table, context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const [touching, within] = [sheet.getRange('D5:F9').getTables(), sheet.getRange('D5:F9').getTables(true)];
    touching.load('items/name');
    const count = within.getCount();
    await context.sync();
    expect([touching.items.map((t) => t.name), count.value]).toEqual([['Claims'], 0]);
  }).then(() => undefined));

  it('a deleted table is ItemNotFound for who still holds it', () => withTable(async (table, context) => {
    table.delete();
    await context.sync();
    table.load('name');
    expect((await failure(context.sync())).code).toBe('ItemNotFound');
  }).then(() => undefined));
});
