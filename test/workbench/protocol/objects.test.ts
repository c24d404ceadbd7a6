import { describe, expect, it } from 'vitest';
import { failure, openWorkbook } from '../sample.ts';

describe('names (learn.microsoft.com/javascript/api/excel/excel.nameditem)', () => {
  it('names of the workbook and of a sheet: a range, a constant, a formula; hidden, commented, deleted', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const all = context.workbook.names.add('Claims_Area', sheet.getRange('B2:C3'), 'All of them');
      const rate = context.workbook.names.add('Rate', '=0.5');
      const own = sheet.names.add('Own', '=Sheet1!$A$1');
      const computed = context.workbook.names.add('Twice', '=Rate*2');
      computed.load('value,type');
      own.visible = false;
      const range = all.getRange();
      range.load('address');
      for (const name of [all, rate, own]) name.load('name,type,value,formula,comment,scope,visible');
      await context.sync();
      expect([all.type, all.value, all.formula, all.comment, all.scope, range.address]).toEqual(['Range', 'Sheet1!$B$2:$C$3', '=Sheet1!$B$2:$C$3', 'All of them', 'Workbook', 'Sheet1!B2:C3']);
      expect([computed.type, computed.value]).toEqual(['Double', 1]);
      computed.delete();
      expect([rate.type, rate.value, own.scope, own.visible]).toEqual(['Double', 0.5, 'Worksheet', false]);
      context.workbook.names.load('items/name');
      const none = context.workbook.names.getItemOrNullObject('Own');
      await context.sync();
      expect([context.workbook.names.items.map((n) => n.name), none.isNullObject]).toEqual([['Claims_Area', 'Rate'], true]);
      all.delete();
      const gone = context.workbook.names.getItemOrNullObject('Claims_Area');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it('taken is ItemAlreadyExists, impossible is InvalidArgument', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      context.workbook.names.add('Twice', '=1');
      context.workbook.names.add('twice', '=2');
      expect((await failure(context.sync())).code).toBe('ItemAlreadyExists');
      context.workbook.names.add('A1', '=2');
      expect((await failure(context.sync())).code).toBe('InvalidArgument');
    });
  });

  it('its range moves with inserted rows', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const name = context.workbook.names.add('Here', sheet.getRange('A5'));
      sheet.getRange('1:2').insert('Down');
      name.load('formula');
      await context.sync();
      expect(name.formula).toBe('=Sheet1!$A$7');
    });
  });
});

describe('comments (learn.microsoft.com/javascript/api/excel/excel.comment)', () => {
  it('added to a cell by range or address, found by cell and id, replied to, resolved, changed, deleted', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      const first = comments.add('Sheet1!B2', 'Which source?');
      comments.add(context.workbook.worksheets.getFirst().getRange('B3'), 'Twice counted');
      const reply = first.replies.add('The second one.');
      first.load('id,content,authorName,creationDate,resolved,replies/items/content');
      reply.load('content,authorName');
      const location = first.getLocation();
      location.load('address');
      const count = comments.getCount();
      await context.sync();
      expect([first.content, first.authorName, first.resolved, first.creationDate.toISOString(), location.address, count.value]).toEqual(['Which source?', 'Ann', false, '2018-05-24T12:00:00.000Z', 'Sheet1!B2', 2]);
      expect([reply.content, first.replies.items.map((r) => r.content)]).toEqual(['The second one.', ['The second one.']]);
      first.resolved = true;
      first.content = 'Answered';
      reply.content = 'The first one.';
      const again = comments.getItemByCell('Sheet1!B2');
      again.load('content,resolved,replies/items/content');
      await context.sync();
      expect([again.content, again.resolved, again.replies.items[0]?.content]).toEqual(['Answered', true, 'The first one.']);
      reply.delete();
      comments.getItem(first.id).replies.load('items');
      first.delete();
      comments.load('items/content');
      await context.sync();
      expect(comments.items.map((c) => c.content)).toEqual(['Twice counted']);
      comments.getItemByCell('Sheet1!B2').load('content');
      expect((await failure(context.sync())).code).toBe('ItemNotFound');
      comments.add('Sheet1!A1:B1', 'Two cells');
      expect((await failure(context.sync())).code).toBe('InvalidArgument');
    });
  });
});

describe('data validation (learn.microsoft.com/javascript/api/excel/excel.datavalidation)', () => {
  it('a list with prompt and alert, read back; its invalid cells; cleared', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:A3');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'yes,no' } };
      range.dataValidation.prompt = { showPrompt: true, title: 'Counted', message: 'Does it count?' };
      range.dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Hm', message: 'yes or no' };
      range.values = [['yes'], ['maybe'], ['']];
      range.dataValidation.load('type,rule,prompt,errorAlert,valid,ignoreBlanks');
      const invalid = range.dataValidation.getInvalidCells();
      invalid.load('address');
      await context.sync();
      expect([range.dataValidation.type, range.dataValidation.rule, range.dataValidation.prompt.title, range.dataValidation.errorAlert.style, range.dataValidation.ignoreBlanks]).toEqual(['List', { list: { inCellDropDown: true, source: 'yes,no' } }, 'Counted', 'Warning', true]);
      expect([range.dataValidation.valid, invalid.address]).toEqual([null, 'Sheet1!A2']);
      const wider = context.workbook.worksheets.getFirst().getRange('A1:B3').dataValidation;
      wider.load('type,rule');
      range.dataValidation.clear();
      const after = range.dataValidation;
      after.load('type');
      await context.sync();
      expect([wider.type, wider.rule, after.type]).toEqual(['Inconsistent', null, 'None']);
    });
  });

  it('a list from a range, and whole numbers between', async () => {
    const { Excel, model } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('D1:D2').values = [['one'], ['two']];
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D2') } };
      sheet.getRange('B1').dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' } };
      sheet.getRange('B1').values = [[11]];
      const bad = sheet.getRange('B1').dataValidation;
      bad.load('valid,type');
      await context.sync();
      expect([bad.valid, bad.type]).toEqual([false, 'WholeNumber']);
      expect(model.choices({ sheet: model.sheets()[0]?.id ?? '', row: 0, column: 0 })).toEqual(['one', 'two']);
    });
  });
});

describe('conditional formats (learn.microsoft.com/javascript/api/excel/excel.conditionalformat)', () => {
  it('a custom one: formula, look, order, where; it shows; it is deleted', async () => {
    const { Excel, model } = openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:A3');
      range.values = [[1], [5], [9]];
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$A1>4';
      format.custom.format.fill.color = '#FFC7CE';
      format.custom.format.font.bold = true;
      format.stopIfTrue = true;
      format.load('type,stopIfTrue,priority,id,custom/rule/formula,custom/format/fill/color');
      const where = format.getRange();
      where.load('address');
      const other = format.cellValueOrNullObject;
      await context.sync();
      expect([format.type, format.stopIfTrue, format.custom.rule.formula, format.custom.format.fill.color, where.address, other.isNullObject]).toEqual(['Custom', true, '=$A1>4', '#FFC7CE', 'Sheet1!A1:A3', true]);
      const sheet = model.sheets()[0]?.id ?? '';
      expect([0, 1].map((row) => [model.shownStyle(sheet, row, 0).fill, model.shownStyle(sheet, row, 0).font.bold])).toEqual([[null, false], ['#FFC7CE', true]]);
      const count = range.conditionalFormats.getCount();
      range.conditionalFormats.clearAll();
      await context.sync();
      expect([count.value, model.sheets()[0]?.conditionalFormats.length]).toEqual([1, 0]);
    });
  });

  it.each([
    ['CellValue', (f: Excel.ConditionalFormat) => { f.cellValue.rule = { formula1: '=3', operator: 'LessThan' }; f.cellValue.load('rule'); }, (f: Excel.ConditionalFormat) => f.cellValue.rule, { formula1: '=3', operator: 'LessThan' }],
    ['ContainsText', (f: Excel.ConditionalFormat) => { f.textComparison.rule = { operator: 'Contains', text: 'dead' }; f.textComparison.load('rule'); }, (f: Excel.ConditionalFormat) => f.textComparison.rule, { operator: 'Contains', text: 'dead' }],
    ['TopBottom', (f: Excel.ConditionalFormat) => { f.topBottom.rule = { rank: 3, type: 'TopItems' }; f.topBottom.load('rule'); }, (f: Excel.ConditionalFormat) => f.topBottom.rule, { rank: 3, type: 'TopItems' }],
    ['PresetCriteria', (f: Excel.ConditionalFormat) => { f.preset.rule = { criterion: 'DuplicateValues' }; f.preset.load('rule'); }, (f: Excel.ConditionalFormat) => f.preset.rule, { criterion: 'DuplicateValues' }],
    ['DataBar', (f: Excel.ConditionalFormat) => { f.dataBar.barDirection = 'LeftToRight'; f.dataBar.load('barDirection'); }, (f: Excel.ConditionalFormat) => f.dataBar.barDirection, 'LeftToRight'],
    ['IconSet', (f: Excel.ConditionalFormat) => { f.iconSet.style = 'FourRating'; f.iconSet.load('style'); }, (f: Excel.ConditionalFormat) => f.iconSet.style, 'FourRating'],
    ['ColorScale', (f: Excel.ConditionalFormat) => { f.colorScale.criteria = { minimum: { type: 'LowestValue', color: 'blue' }, maximum: { type: 'HighestValue', color: 'red' } }; f.colorScale.load('threeColorScale'); }, (f: Excel.ConditionalFormat) => f.colorScale.threeColorScale, false],
  ] as const)('%s keeps its rule', async (type, set, read, expected) => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const format = context.workbook.worksheets.getFirst().getRange('A1:A3').conditionalFormats.add(type);
      set(format);
      await context.sync();
      expect(read(format)).toEqual(expected);
    });
  });
});

describe('charts (learn.microsoft.com/javascript/api/excel/excel.chart)', () => {
  it('made of a range: its series with names and categories, its title and legend', async () => {
    const { Excel, model } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('A1:C4');
      range.values = [['Day', 'Killed', 'Wounded'], ['Mon', 1, 2], ['Tue', 3, 4], ['Wed', 5, 6]];
      const chart = sheet.charts.add('ColumnStacked', range, 'Auto');
      chart.name = 'By day';
      chart.title.text = 'Casualties by day';
      chart.legend.position = 'Right';
      chart.setPosition('E2', 'J15');
      chart.axes.valueAxis.minimum = 0;
      chart.axes.categoryAxis.title.text = 'Day';
      chart.series.getItemAt(0).format.fill.setSolidColor('#AA0000');
      chart.load('name,chartType,title/text,legend/position,legend/visible,left,top,axes/valueAxis/minimum,axes/categoryAxis/title/visible');
      chart.series.load('count,items/name,items/chartType');
      const values = chart.series.getItemAt(1).getDimensionValues('Values');
      const categories = chart.series.getItemAt(1).getDimensionValues('Categories');
      await context.sync();
      expect([chart.name, chart.chartType, chart.title.text, chart.legend.position, chart.legend.visible, chart.axes.valueAxis.minimum, chart.axes.categoryAxis.title.visible]).toEqual(['By day', 'ColumnStacked', 'Casualties by day', 'Right', true, 0, true]);
      expect(chart.series.items.map((s) => s.name)).toEqual(['Killed', 'Wounded']);
      expect([values.value, categories.value]).toEqual([[2, 4, 6], ['Mon', 'Tue', 'Wed']]);
      const place = model.placeOf(model.areaOf('Sheet1!E2', null) ?? (() => { throw new Error('E2'); })());
      expect([chart.left, chart.top]).toEqual([place.left, place.top]);
    });
    expect(model.sheets()[0]?.charts[0]?.series[0]).toMatchObject({ xValues: 'Sheet1!$A$2:$A$4', values: 'Sheet1!$B$2:$B$4', format: { 'format/fill/color': '#AA0000' } });
  });

  it('series are added with values and x values, and deleted; charts are found by name, and deleted', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B3').values = [[1, 10], [2, 20], [3, 30]];
      const chart = sheet.charts.add('XYScatterLines', sheet.getRange('A1:B3'));
      const extra = chart.series.add('Twice');
      extra.setXAxisValues(sheet.getRange('A1:A3'));
      extra.setValues(sheet.getRange('B1:B3'));
      extra.markerStyle = 'None';
      chart.series.load('items/name,items/markerStyle');
      await context.sync();
      expect(chart.series.items.map((s) => [s.name, s.markerStyle])).toEqual([['Series1', 'Automatic'], ['Twice', 'None']]);
      chart.series.getItemAt(0).delete();
      const count = chart.series.getCount();
      const found = sheet.charts.getItem('Chart 1');
      found.load('name');
      await context.sync();
      expect([count.value, found.name]).toEqual([1, 'Chart 1']);
      found.delete();
      const none = sheet.charts.getItemOrNullObject('Chart 1');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  it('a picture of a chart is not implemented, and says so', async () => {
    const { Excel } = openWorkbook();
    const error = await failure(Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.charts.add('Line', sheet.getRange('A1:B2')).getImage();
      await context.sync();
    }));
    expect([error.code, error.message]).toEqual(['NotImplemented', expect.stringContaining('Chart.getImage')]);
  });
});

describe('what an add-in keeps in the workbook', () => {
  it('settings hold any JSON, also dates; they are overwritten, counted and deleted (excel.settingcollection)', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('state', { runs: 2, at: new Date(0), list: [1, 'two'] });
      settings.add('state', { runs: 3, at: new Date(5) });
      settings.add('other', 'x');
      const [state, none, count] = [settings.getItem('state'), settings.getItemOrNullObject('missing'), settings.getCount()];
      state.load('key,value');
      await context.sync();
      expect([state.value, none.isNullObject, count.value]).toEqual([{ runs: 3, at: new Date(5) }, true, 2]);
      state.delete();
      settings.load('items/key');
      await context.sync();
      expect(settings.items.map((s) => s.key)).toEqual(['other']);
      settings.getItem('state').load('value');
      expect((await failure(context.sync())).code).toBe('ItemNotFound');
    });
  });

  it('properties, custom properties, keys on sheets, and XML parts', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.properties.title = 'Claims';
      workbook.properties.custom.add('Release', 7);
      const sheet = workbook.worksheets.getFirst();
      sheet.customProperties.add('Role', 'input');
      const part = workbook.customXmlParts.add('<r xmlns="urn:claims"><a/></r>');
      part.load('id,namespaceUri');
      const xml = part.getXml();
      workbook.properties.load('title,custom/items/key,custom/items/value,custom/items/type');
      const role = sheet.customProperties.getItem('ROLE');
      role.load('value');
      const found = workbook.customXmlParts.getByNamespace('urn:claims').getOnlyItem();
      found.load('id');
      await context.sync();
      expect([workbook.properties.title, workbook.properties.custom.items.map((p) => [p.key, p.value, p.type])]).toEqual(['Claims', [['Release', 7, 'Number']]]);
      expect([role.value, part.namespaceUri, xml.value, found.id]).toEqual(['input', 'urn:claims', '<r xmlns="urn:claims"><a/></r>', part.id]);
    });
  });
});

describe('the application (learn.microsoft.com/javascript/api/excel/excel.application)', () => {
  it('calculation: automatic within a request, manual until asked', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const [input, sum] = [sheet.getRange('A1'), sheet.getRange('B1')];
      input.values = [[2]];
      sum.formulas = [['=A1*10']];
      sum.load('values');
      await context.sync();
      expect(sum.values).toEqual([[20]]);
      context.workbook.application.calculationMode = Excel.CalculationMode.manual;
      input.values = [[3]];
      sum.load('values');
      await context.sync();
      expect(sum.values).toEqual([[20]]);
      context.workbook.application.calculate('Recalculate');
      sum.load('values');
      context.workbook.application.load('calculationMode');
      await context.sync();
      expect([sum.values, context.workbook.application.calculationMode]).toEqual([[[30]], 'Manual']);
    });
  });

  it('worksheet functions are computed for scripts, with ranges and what other functions gave (excel.functions)', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:A3');
      range.values = [[1], [2], [30]];
      const { functions } = context.workbook;
      const [sum, nested, found, none, text] = [functions.sum(range, 4), functions.max(functions.sum(range), 5), functions.match(2, range, 0), functions.match(9, range, 0), functions.upper('he said "no"')];
      for (const result of [sum, nested, found, none, text]) result?.load('value,error');
      await context.sync();
      expect([sum?.value, nested?.value, found?.value, none?.error, text?.value]).toEqual([37, 33, 2, '#N/A', 'HE SAID "NO"']);
    });
  });

  it('suspending calculation and drawing is allowed', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      context.workbook.load('name');
      await context.sync();
      expect(context.workbook.name).toBe('Book1.xlsx');
    });
  });
});
