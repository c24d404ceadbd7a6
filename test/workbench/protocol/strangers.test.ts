import { describe, expect, it } from 'vitest';
import { openWorkbook, settled } from '../sample.ts';

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();

type Fill = `${Excel.AutoFillType}` | undefined;
type Dynamic = `${Excel.DynamicFilterCriteria}`;

/** What further public samples ask for, written anew. */
describe('filling', () => {
  it.each<readonly [string, readonly (readonly (string | number)[])[], Fill, readonly (string | number)[]]>([
    ['one number is copied', [[5]], undefined, [5, 5, 5, 5]], ['one number as a series', [[5]], 'FillSeries', [5, 6, 7, 8]], ['two numbers', [[1], [3]], undefined, [1, 3, 5, 7]], ['tenths stay tenths', [[0.1], [0.2]], undefined, [0.1, 0.2, 0.3, 0.4]],
    ['days of the week', [['Fri']], undefined, ['Fri', 'Sat', 'Sun', 'Mon']], ['months in capitals', [['NOVEMBER']], undefined, ['NOVEMBER', 'DECEMBER', 'JANUARY', 'FEBRUARY']], ['every other month', [['Jan'], ['Mar']], undefined, ['Jan', 'Mar', 'May', 'Jul']], ['quarters', [['Q3']], undefined, ['Q3', 'Q4', 'Q1', 'Q2']],
    ['texts that end in a number', [['Item 09']], undefined, ['Item 09', 'Item 10', 'Item 11', 'Item 12']], ['other texts', [['a'], ['b']], undefined, ['a', 'b', 'a', 'b']], ['copies', [[1], [2]], 'FillCopy', [1, 2, 1, 2]], ['kinds side by side', [['A 1'], [10]], undefined, ['A 1', 10, 'A 2', 10]],
    ['a trend', [[1], [2], [6]], 'LinearTrend', [1, 2, 6, 8]], ['growth', [[2], [4]], 'GrowthTrend', [2, 4, 8, 16]],
  ])('%s', async (_name, given, how, expected) => {
    const { Excel } = openWorkbook();
    const values = await Excel.run(async (context) => {
      const range = first(context).getRange(`A1:A${given.length}`);
      range.values = given as (string | number)[][];
      range.autoFill('A1:A4', how);
      const all = first(context).getRange('A1:A4').load('values');
      await context.sync();
      return all.values.map(([v]) => (typeof v === 'number' ? Math.round(v * 1e9) / 1e9 : v as string));
    });
    expect(values).toEqual(expected);
  });

  it.each<readonly [string, readonly string[], Fill, readonly string[]]>([
    ['one day goes on by days', ['2020-02-28'], undefined, ['2020-02-28', '2020-02-29', '2020-03-01', '2020-03-02']], ['weekdays', ['2020-02-28'], 'FillWeekdays', ['2020-02-28', '2020-03-02', '2020-03-03', '2020-03-04']], ['months keep to their ends', ['2020-01-31'], 'FillMonths', ['2020-01-31', '2020-02-29', '2020-03-31', '2020-04-30']],
    ['years', ['2020-02-29'], 'FillYears', ['2020-02-29', '2021-02-28', '2022-02-28', '2023-02-28']], ['the first days of months', ['2020-01-01', '2020-02-01'], undefined, ['2020-01-01', '2020-02-01', '2020-03-01', '2020-04-01']], ['weeks', ['2020-01-01', '2020-01-08'], undefined, ['2020-01-01', '2020-01-08', '2020-01-15', '2020-01-22']],
  ])('days: %s', async (_name, given, how, expected) => {
    const { Excel } = openWorkbook();
    const text = await Excel.run(async (context) => {
      const range = first(context).getRange(`A1:A${given.length}`);
      range.values = given.map((day) => [day]);
      range.autoFill('A1:A4', how);
      const all = first(context).getRange('A1:A4').load('text');
      await context.sync();
      return all.text.map(([t]) => t);
    });
    expect(text).toEqual(expected);
  });

  it('goes up and to the left, too, and formulas go relatively', async () => {
    const { Excel } = openWorkbook();
    const values = await Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange('A4:A5').values = [[4], [5]];
      sheet.getRange('A4:A5').autoFill('A1:A5');
      sheet.getRange('B5').formulas = [['=A5*10']];
      sheet.getRange('B5').autoFill('B2:B5');
      const all = sheet.getRange('A1:B5').load('values');
      await context.sync();
      return all.values;
    });
    expect(values).toEqual([[1, ''], [2, 20], [3, 30], [4, 40], [5, 50]]);
  });
});

describe('filters by days', () => {
  const days = ['2018-05-23', '2018-05-24', '2018-05-25', '2018-04-30', '2017-05-24'];

  it.each<readonly [Dynamic, readonly string[]]>([['Today', ['2018-05-24']], ['Yesterday', ['2018-05-23']], ['ThisMonth', ['2018-05-23', '2018-05-24', '2018-05-25']], ['LastMonth', ['2018-04-30']], ['AllDatesInPeriodMay', ['2018-05-23', '2018-05-24', '2018-05-25', '2017-05-24']], ['YearToDate', ['2018-05-23', '2018-05-24', '2018-04-30']], ['LastYear', ['2017-05-24']], ['ThisQuarter', ['2018-05-23', '2018-05-24', '2018-05-25', '2018-04-30']]])('%s', async (criterion, shown) => {
    const { Excel } = openWorkbook();
    const text = await Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange('A1:A6').values = [['Day'], ...days.map((day) => [day])];
      const table = sheet.tables.add('A1:A6', true);
      table.columns.getItem('Day').filter.applyDynamicFilter(criterion);
      const view = table.getDataBodyRange().getVisibleView().load('text');
      await context.sync();
      return view.text.map(([t]) => t);
    });
    expect(text).toEqual(shown);
  });

  it('a month named beside a word', async () => {
    const { Excel } = openWorkbook();
    const text = await Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange('A1:A7').values = [['Day'], ...days.map((day) => [day]), ['unknown']];
      const table = sheet.tables.add('A1:A7', true);
      table.columns.getItem('Day').filter.applyValuesFilter(['unknown', { date: '2018-05', specificity: 'Month' }]);
      const view = table.getDataBodyRange().getVisibleView().load('text');
      await context.sync();
      return view.text.map(([t]) => t);
    });
    expect(text).toEqual(['2018-05-23', '2018-05-24', '2018-05-25', 'unknown']);
  });
});

describe('smaller things', () => {
  it('sorts by the colour of cells, and by letters\' case', async () => {
    const { Excel } = openWorkbook();
    const values = await Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange('A1:A4').values = [['b'], ['B'], ['a'], ['c']];
      sheet.getRange('A4').format.fill.color = 'red';
      const table = sheet.tables.add('A1:A4', false);
      table.sort.apply([{ key: 0, sortOn: 'CellColor', color: '#FF0000' }, { key: 0 }], true);
      const body = table.getDataBodyRange().load('values');
      table.sort.load('fields');
      await context.sync();
      return [body.values.flat(), table.sort.fields.map((f) => f.sortOn)];
    });
    expect(values).toEqual([['c', 'a', 'b', 'B'], ['CellColor', 'Value']]);
  });

  it('a chart is brought to the front, heard of, and gives way to a selection', async () => {
    const { Excel } = openWorkbook();
    const heard: string[] = [];
    const active = await Excel.run(async (context) => {
      const sheet = first(context);
      const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'));
      chart.onActivated.add(async (e) => { heard.push(e.type); });
      sheet.charts.onDeactivated.add(async (e) => { heard.push(e.type); });
      await context.sync();
      chart.activate();
      const shown = context.workbook.getActiveChartOrNullObject().load('name');
      await context.sync();
      sheet.getRange('B2').select();
      const none = context.workbook.getActiveChartOrNullObject().load('name');
      await context.sync();
      return [shown.name, none.isNullObject];
    });
    await settled();
    expect([active, heard]).toEqual([['Chart 1', true], ['ChartActivated', 'ChartDeactivated']]);
  });

  it('page breaks are set, found, moved along and removed', async () => {
    const { Excel } = openWorkbook();
    const found = await Excel.run(async (context) => {
      const sheet = first(context);
      sheet.horizontalPageBreaks.add('A21:E21');
      sheet.verticalPageBreaks.add('C1');
      sheet.getRange('1:2').insert('Down');
      const cell = sheet.horizontalPageBreaks.getItem(0).getCellAfterBreak().load('address');
      sheet.verticalPageBreaks.load('items/columnIndex');
      await context.sync();
      const seen = [cell.address, sheet.verticalPageBreaks.items.map((b) => b.columnIndex)];
      sheet.horizontalPageBreaks.getItem(0).delete();
      sheet.verticalPageBreaks.removePageBreaks();
      const left = [sheet.horizontalPageBreaks.getCount(), sheet.verticalPageBreaks.getCount()];
      await context.sync();
      return [...seen, left.map((n) => n.value)];
    });
    expect(found).toEqual(['Sheet1!A23', [2], [0, 0]]);
  });

  it('cells tell their borders among their properties', async () => {
    const { Excel } = openWorkbook();
    const value = await Excel.run(async (context) => {
      const cell = first(context).getRange('B2');
      const edge = cell.format.borders.getItem('EdgeBottom');
      edge.style = 'Dash';
      edge.color = 'red';
      cell.format.fill.color = 'yellow';
      const properties = first(context).getRange('B2').getCellProperties({ address: true, format: { fill: { color: true }, borders: { color: true, style: true } } });
      await context.sync();
      return properties.value[0]?.[0];
    });
    expect(value).toMatchObject({ address: 'Sheet1!B2', format: { fill: { color: '#FFFF00' }, borders: { bottom: { color: '#FF0000', style: 'Dash' }, top: { style: 'None' } } } });
  });

  it('saving is granted, since everything is kept at once', async () => {
    const { Excel } = openWorkbook();
    await expect(Excel.run(async (context) => { context.workbook.save('Save'); await context.sync(); return 'saved'; })).resolves.toBe('saved');
  });
});
