import { describe, expect, it } from 'vitest';
import { failure, openWorkbook, settled } from '../sample.ts';

const SALES = [['Frames', 5000, 7000, 6544, 4377], ['Saddles', 400, 323, 276, 651], ['Chains', 1550, 1088, 692, 853]];

/** The start that public samples share: a fresh sheet, and a table made from its header row alone. */
function setUp(context: Excel.RequestContext): { readonly sheet: Excel.Worksheet; readonly table: Excel.Table } {
  context.workbook.worksheets.getItemOrNullObject('Sample').delete();
  const sheet = context.workbook.worksheets.add('Sample');
  const table = sheet.tables.add('A1:E1', true);
  table.name = 'Sales';
  table.getHeaderRowRange().values = [['Product', 'Qtr1', 'Qtr2', 'Qtr3', 'Qtr4']];
  table.rows.add(undefined, SALES);
  sheet.getUsedRange().format.autofitColumns();
  sheet.getUsedRange().format.autofitRows();
  sheet.activate();
  return { sheet, table };
}

/** Small add-ins in the manner of Microsoft's public samples, written anew: whole little stories rather than single members. */
describe('a stranger\'s add-in', () => {
  it('makes a table from a header row, and it has the rows that were added and no empty one', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const { table } = setUp(context);
      const range = table.getRange();
      range.load('address,values');
      await context.sync();
      expect(range.address).toBe('Sample!A1:E4');
      expect(range.values[3]).toEqual(SALES[2]);
    });
  });

  it('runs its set-up again and again', async () => {
    const { Excel, model } = openWorkbook();
    for (let i = 0; i < 3; i++) await Excel.run(async (context) => { setUp(context); await context.sync(); });
    expect([model.sheets().map((s) => s.name), model.tables().map((t) => t.name)]).toEqual([['Sheet1', 'Sample'], ['Sales']]);
  });

  it('adds a column of totals by a formula over each row, and formats numbers with one format for all', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const { table } = setUp(context);
      await context.sync();
      const column = table.columns.add(undefined, [['Total'], ...SALES.map(() => ['=SUM(Sales[@[Qtr1]:[Qtr4]])'])]);
      column.getDataBodyRange().numberFormat = [['$#,##0']];
      const body = column.getDataBodyRange();
      body.load('values,text');
      await context.sync();
      expect(body.values).toEqual(SALES.map((row) => [(row.slice(1) as number[]).reduce((a, b) => a + b, 0)]));
      expect(body.text[0]).toEqual(['$22,921']);
    });
  });

  it('sorts by a column, filters to the top, reads what is visible, and puts all back', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const { table } = setUp(context);
      table.sort.apply([{ key: 1, ascending: false }]);
      table.columns.getItem('Qtr1').filter.apply({ filterOn: Excel.FilterOn.topItems, criterion1: '2' });
      const view = table.getDataBodyRange().getVisibleView();
      view.load('values');
      await context.sync();
      expect(view.values.map((row) => row[0])).toEqual(['Frames', 'Chains']);
      table.clearFilters();
      table.sort.clear();
      const all = table.getDataBodyRange();
      all.load('rowHidden,values');
      await context.sync();
      expect([all.rowHidden, all.values.length]).toEqual([false, 3]);
    });
  });

  it('writes a report: headings, merged title, borders, widths, frozen header, print set-up', async () => {
    const { Excel, model } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Report');
      const title = sheet.getRange('A1:D1');
      title.merge();
      title.format.horizontalAlignment = 'Center';
      sheet.getRange('A1').values = [['Casualties']];
      const header = sheet.getRange('A3:D3');
      header.values = [['Place', 'Killed', 'Wounded', 'All']];
      header.format.fill.color = '#4472C4';
      header.format.font.set({ color: 'white', bold: true, size: 12 });
      sheet.getRange('A4:C5').values = [['North', 3, 4], ['South', 5, 6]];
      sheet.getRange('D4').formulas = [['=B4+C4']];
      sheet.getRange('D4').autoFill('D4:D5', 'FillCopy');
      sheet.getRange('A3:D5').format.borders.getItem('InsideHorizontal').style = 'Continuous';
      sheet.getRange('A:D').format.columnWidth = 80;
      sheet.freezePanes.freezeRows(3);
      sheet.pageLayout.setPrintArea('A1:D5');
      const totals = sheet.getRange('D4:D5');
      totals.load('values,formulas');
      const area = sheet.pageLayout.getPrintArea();
      area.load('address');
      await context.sync();
      expect([totals.formulas, totals.values, area.address]).toEqual([[['=B4+C4'], ['=B5+C5']], [[7], [11]], 'Report!A1:D5']);
    });
    const sheet = model.sheet('Report');
    expect([sheet?.merged, sheet?.frozen.rows, sheet?.columnWidth(2)]).toEqual([[{ row: 0, column: 0, rows: 1, columns: 4 }], 3, 80]);
  });

  it('copies ranges: whole, formulas, values, formats, without blanks, turned', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:C1').values = [[3, '', 7]];
      sheet.getRange('D1').formulas = [['=SUM(A1:C1)']];
      sheet.getRange('D1').format.font.bold = true;
      sheet.getRange('A3').copyFrom('A1:D1');
      sheet.getRange('A4').copyFrom('D1', Excel.RangeCopyType.values);
      sheet.getRange('A5:C5').copyFrom('A1', Excel.RangeCopyType.values);
      sheet.getRange('A6:C6').values = [['old', 'old', 'old']];
      sheet.getRange('A6').copyFrom('A1:C1', Excel.RangeCopyType.all, true);
      sheet.getRange('F1').copyFrom('A1:C1', Excel.RangeCopyType.all, false, true);
      const [whole, value, many, kept, turned] = ['A3:D3', 'A4', 'A5:C5', 'A6:C6', 'F1:F3'].map((a) => sheet.getRange(a));
      for (const r of [whole, value, many, kept, turned]) r?.load('formulas,format/font/bold');
      await context.sync();
      expect([whole, value, many, kept, turned].map((r) => r?.formulas)).toEqual([[[3, '', 7, '=SUM(A3:C3)']], [[10]], [[3, 3, 3]], [[3, 'old', 7]], [[3], [''], [7]]]);
    });
  });

  it('takes doubles out of a list, by some of its columns', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B5');
      range.values = [['Name', 'N'], ['a', 1], ['b', 2], ['A', 3], ['c', 2]];
      const result = range.removeDuplicates([0], true);
      result.load();
      range.load('values');
      await context.sync();
      expect([result.removed, result.uniqueRemaining, range.values]).toEqual([1, 3, [['Name', 'N'], ['a', 1], ['b', 2], ['c', 2], ['', '']]]);
    });
  });

  it('sets and reads properties cell by cell', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.setCellProperties([[{ format: { fill: { color: 'Blue' }, font: { bold: true } } }, { format: { borders: { top: { style: 'Continuous' } } } }]]);
      const properties = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      range.setRowProperties([{ rowHidden: false, format: { rowHeight: 40 } } as Excel.SettableRowProperties]);
      await context.sync();
      expect(properties.value).toEqual([[{ address: 'Sheet1!A1', format: { fill: { color: '#0000FF' }, font: { bold: true } } }, { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: false } } }]]);
      range.load('format/rowHeight');
      await context.sync();
      expect(range.format.rowHeight).toBe(40);
    });
  });

  it('draws a line chart with markers, names its axes, trims its scale and adds a series later', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const { sheet, table } = setUp(context);
      const chart = sheet.charts.add('LineMarkers', table.getRange(), Excel.ChartSeriesBy.rows);
      chart.title.text = 'By quarter';
      chart.axes.categoryAxis.title.text = 'Quarter';
      chart.axes.valueAxis.set({ minimum: 0, maximum: 8000 });
      chart.axes.valueAxis.majorGridlines.format.line.color = '#DDDDDD';
      chart.dataLabels.format.font.size = 15;
      const series = chart.series.getItemAt(0);
      series.markerStyle = 'Dash';
      series.points.getItemAt(1).format.fill.setSolidColor('red');
      series.trendlines.add('Linear').name = 'Trend';
      chart.series.load('items/name');
      series.points.load('count');
      series.trendlines.load('items/name,items/type');
      await context.sync();
      expect([chart.series.items.map((s) => s.name), series.points.count]).toEqual([['Frames', 'Saddles', 'Chains'], 4]);
      expect(series.trendlines.items.map((t) => [t.name, t.type])).toEqual([['Trend', 'Linear']]);
      const added = chart.series.add('Average');
      added.setValues(sheet.getRange('B4:E4'));
      chart.load('axes/valueAxis/maximum');
      chart.series.load('count');
      await context.sync();
      expect([chart.series.count, chart.axes.valueAxis.maximum]).toEqual([4, 8000]);
    });
  });

  it('marks cells by kinds of conditional formats, lists them over the sheet and clears them all', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const { sheet } = setUp(context);
      const scale = sheet.getRange('B2:E2').conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
      scale.colorScale.criteria = { minimum: { type: 'LowestValue', color: 'blue' }, midpoint: { formula: '50', type: 'Percent', color: 'yellow' }, maximum: { type: 'HighestValue', color: 'red' } };
      const cell = sheet.getRange('B3:E3').conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      cell.cellValue.format.font.color = 'red';
      cell.cellValue.rule = { formula1: '=500', operator: 'GreaterThan' };
      const all = sheet.getRange().conditionalFormats;
      all.load('items/type');
      await context.sync();
      expect(all.items.map((f) => f.type).sort()).toEqual(['CellValue', 'ColorScale']);
      const where = all.items.map((f) => f.getRange().load('address'));
      await context.sync();
      expect(where.map((r) => r.address).sort()).toEqual(['Sample!B2:E2', 'Sample!B3:E3']);
      sheet.getRange().conditionalFormats.clearAll();
      const count = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it('answers comments in a thread and links cells to their evidence', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const { sheet } = setUp(context);
      const comment = sheet.comments.add('B2', 'Where from?');
      comment.replies.add('The bulletin of the 24th.');
      sheet.getRange('A2').hyperlink = { documentReference: 'Sheet1!A1', screenTip: 'Evidence' };
      sheet.comments.load('items/content,items/replies/items/content');
      const link = sheet.getRange('A2');
      link.load('hyperlink,values');
      await context.sync();
      expect(sheet.comments.items.map((c) => [c.content, c.replies.items.map((r) => r.content)])).toEqual([['Where from?', ['The bulletin of the 24th.']]]);
      expect([link.hyperlink.documentReference, link.values]).toEqual(['Sheet1!A1', [['Frames']]]);
    });
  });

  it('listens while it works, turns its events off for a large write, and stops listening', async () => {
    const { Excel } = openWorkbook();
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const { table } = setUp(context);
      await context.sync();
      const result = table.onChanged.add(async (e) => { heard.push(e.address); });
      context.runtime.enableEvents = false;
      table.getDataBodyRange().getCell(0, 1).values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      table.getDataBodyRange().getCell(1, 1).values = [[2]];
      await context.sync();
      return result;
    });
    await settled();
    expect(heard).toEqual(['B3']);
    await Excel.run(handler.context, async (context) => { handler.remove(); await context.sync(); });
  });

  it('protects its sheet but for the cells that people fill', async () => {
    const { Excel, model, person } = openWorkbook();
    await Excel.run(async (context) => {
      const { sheet } = setUp(context);
      sheet.getRange('B2:E4').format.protection.locked = false;
      sheet.protection.protect({ allowAutoFilter: true });
      await context.sync();
      sheet.getRange('A2').values = [['Renamed']];
      expect((await failure(context.sync())).code).toBe('AccessDenied');
    });
    const area = model.areaOf('Sample!B2', null);
    if (area === null) throw new Error('B2');
    model.batch(person, 'typing', () => model.write(area, [[9]]));
    expect(model.cell(area.sheet, 1, 1).value).toBe(9);
  });
});
