import { describe, expect, it } from 'vitest';
import { failure, openWorkbook } from '../sample.ts';

/** Documented behaviour of Excel.AutoFilter on worksheets (learn.microsoft.com/javascript/api/excel/excel.autofilter). */
describe('a sheet\'s own filter', () => {
  async function open(work: (context: Excel.RequestContext, sheet: Excel.Worksheet, shown: () => Promise<readonly unknown[]>) => Promise<void>): Promise<void> {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B5').values = [['Fruit', 'Crates'], ['Lime', 20], ['Lemon', 18], ['Orange', 22], ['Kiwi', 1]];
      const shown = async (): Promise<readonly unknown[]> => { const view = sheet.getRange('A2:A5').getVisibleView(); view.load('values'); await context.sync(); return view.values.map((row): unknown => row[0]); };
      await work(context, sheet, shown);
    });
  }

  it('filters columns together, reads back, clears one, and shows all when it is removed', () => open(async (context, sheet, shown) => {
    sheet.autoFilter.apply(sheet.getUsedRange(), 1, { filterOn: 'TopPercent', criterion1: '50' });
    expect(await shown()).toEqual(['Lime', 'Orange']);
    sheet.autoFilter.apply(sheet.getUsedRange(), 0, { filterOn: 'Custom', criterion1: '=L*' });
    expect(await shown()).toEqual(['Lime']);
    sheet.autoFilter.load('enabled,isDataFiltered,criteria');
    const range = sheet.autoFilter.getRange();
    range.load('address');
    await context.sync();
    expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered, sheet.autoFilter.criteria.map((c) => c.criterion1), range.address]).toEqual([true, true, ['=L*', '50'], 'Sheet1!A1:B5']);
    sheet.autoFilter.clearColumnCriteria(1);
    expect(await shown()).toEqual(['Lime', 'Lemon']);
    sheet.autoFilter.remove();
    const none = sheet.autoFilter.getRangeOrNullObject();
    expect([await shown(), none.isNullObject]).toEqual([['Lime', 'Lemon', 'Orange', 'Kiwi'], true]);
  }));

  it('is applied anew by reapply, goes with its cells, and is taken back by undo', async () => {
    const { Excel, model, person } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B3').values = [['a', 'b'], [1, 1], [5, 5]];
      sheet.autoFilter.apply('A1:B3', 1, { filterOn: 'Custom', criterion1: '>3' });
      sheet.getRange('B2').values = [[9]];
      sheet.autoFilter.reapply();
      sheet.getRange('A:A').insert('Right');
      sheet.autoFilter.load('criteria');
      const range = sheet.autoFilter.getRange();
      range.load('address');
      const rows = sheet.getRange('2:3');
      rows.load('rowHidden');
      await context.sync();
      expect([range.address, sheet.autoFilter.criteria.map((c) => (c as { readonly criterion1?: string } | null)?.criterion1), rows.rowHidden]).toEqual(['Sheet1!B1:C3', [undefined, '>3'], false]);
    });
    model.undo(person);
    expect(model.sheets()[0]?.autoFilter ?? null).toBeNull();
  });

  it('shows cells by their fill and font, and refuses a range with a table', () => open(async (context, sheet, shown) => {
    sheet.getRange('B3').format.fill.color = 'red';
    sheet.getRange('B5').format.font.color = 'blue';
    sheet.autoFilter.apply('A1:B5', 1, { filterOn: 'CellColor', color: '#FF0000' });
    expect(await shown()).toEqual(['Lemon']);
    sheet.autoFilter.apply('A1:B5', 1, { filterOn: 'FontColor', color: '#0000FF' });
    expect(await shown()).toEqual(['Kiwi']);
    sheet.tables.add('D1:E3', true);
    sheet.autoFilter.apply('D1:E3');
    expect((await failure(context.sync())).code).toBe('InvalidOperation');
  }));
});

/** Documented in "Group ranges for an outline" and Excel.Worksheet.showOutlineLevels. */
describe('outlines', () => {
  it('groups nest, collapse by level, move with their rows, and show what is taken out of them', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('2:6').group('ByRows');
      sheet.getRange('3:4').group('ByRows');
      const hidden = async (): Promise<readonly unknown[]> => { const rows = Array.from({ length: 8 }, (_, i) => sheet.getRange(`A${i + 1}`)); for (const r of rows) r.load('rowHidden'); await context.sync(); return rows.flatMap((r, i) => (r.rowHidden ? [i + 1] : [])); };
      sheet.showOutlineLevels(2, 0);
      expect(await hidden()).toEqual([3, 4]);
      sheet.showOutlineLevels(1, 1);
      expect(await hidden()).toEqual([2, 3, 4, 5, 6]);
      sheet.showOutlineLevels(3, 0);
      sheet.getRange('1:1').insert('Down');
      sheet.showOutlineLevels(2, 0);
      expect(await hidden()).toEqual([4, 5]);
      sheet.getRange('A3:A7').showGroupDetails('ByRows');
      expect(await hidden()).toEqual([]);
      sheet.showOutlineLevels(1, 0);
      sheet.getRange('A1:C9').ungroup('ByRows');
      sheet.getRange('A1:C9').ungroup('ByRows');
      expect(await hidden()).toEqual([]);
      sheet.getRange('A:B').group('ByRows');
      expect((await failure(context.sync())).code).toBe('InvalidArgument');
    });
  });
});

/** Documented behaviour of Excel.TableStyleCollection. */
describe('table styles', () => {
  it('has the built-in ones, takes others, and gives new tables the default', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const { tableStyles, worksheets } = context.workbook;
      const count = tableStyles.getCount();
      const usual = tableStyles.getDefault();
      usual.load('name,readOnly');
      tableStyles.add('Mine');
      const [mine, built] = [tableStyles.getItem('Mine'), tableStyles.getItem('tablestylelight1')];
      mine.load('name,readOnly');
      built.load('name,readOnly');
      tableStyles.setDefault('TableStyleMedium9');
      const table = worksheets.getFirst().tables.add('A1:B2', false);
      table.load('style');
      await context.sync();
      expect([count.value, usual.name, mine.readOnly, built.name, built.readOnly, table.style]).toEqual([60, 'TableStyleMedium2', false, 'TableStyleLight1', true, 'TableStyleMedium9']);
      table.style = 'Mine';
      mine.delete();
      table.load('style');
      await context.sync();
      expect(table.style).toBe('TableStyleMedium9');
      built.delete();
      expect((await failure(context.sync())).code).toBe('AccessDenied');
    });
  });
});

/** Documented in "Work with comments using the Excel JavaScript API", mentions. */
describe('mentions', () => {
  const person = { email: 'kate@example.org', id: 0, name: 'Kate' };

  it('are read back with the plain content, in comments and replies, and go with a new content', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const comment = sheet.comments.add('A1', { mentions: [person], richContent: '<at id="0">Kate</at>, is this right?' }, Excel.ContentType.mention);
      const reply = comment.replies.add({ mentions: [person], richContent: 'Ask <at id="0">Kate</at>' }, 'Mention');
      for (const c of [comment, reply]) c.load('content,contentType,mentions,richContent');
      await context.sync();
      expect([comment.content, comment.contentType, comment.mentions, comment.richContent]).toEqual(['@Kate, is this right?', 'Mention', [person], '<at id="0">Kate</at>, is this right?']);
      expect([reply.content, reply.contentType]).toEqual(['Ask @Kate', 'Mention']);
      reply.updateMentions({ mentions: [person], richContent: 'Thanks, <at id="0">Kate</at>' });
      comment.content = 'Settled';
      for (const c of [comment, reply]) c.load('content,contentType');
      await context.sync();
      expect([comment.content, comment.contentType, reply.content]).toEqual(['Settled', 'Plain', 'Thanks, @Kate']);
      sheet.comments.add('B1', { mentions: [person], richContent: '<at id="7">Bo</at>' }, 'Mention');
      expect((await failure(context.sync())).code).toBe('InvalidArgument');
    });
  });
});

/** Documented behaviour of Excel.ConditionalFormatCollection.clearAll and Excel.ChartAxis.setCategoryNames. */
describe('parts of what was set', () => {
  it('clearing a part of a conditional format leaves the rest, its formula still meant for the first cell', async () => {
    const { Excel, model } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A4').values = [[1], [0], [1], [0]];
      const format = sheet.getRange('A1:A4').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=A1>0';
      format.custom.format.fill.color = 'red';
      sheet.getRange('A1:A2').conditionalFormats.clearAll();
      const range = format.getRange();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A3:A4');
    });
    expect([0, 1, 2, 3].map((row) => model.shownStyle('Sheet1', row, 0).fill)).toEqual([null, null, '#FF0000', null]);
  });

  it('setCategoryNames gives all series the same categories', async () => {
    const { Excel, model } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:C3').values = [['x', 'a', 'b'], ['p', 1, 2], ['q', 3, 4]];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:C3'), 'Columns');
      chart.axes.categoryAxis.setCategoryNames(sheet.getRange('A2:A3'));
      await context.sync();
    });
    expect(model.sheets()[0]?.charts[0]?.series.map((s) => s.xValues)).toEqual(['Sheet1!$A$2:$A$3', 'Sheet1!$A$2:$A$3']);
  });
});

/** Documented behaviour of Excel.NamedItemArrayValues. */
describe('the values of a name', () => {
  it('are those of its cells, or its constant', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B1').values = [['x', 2]];
      const [cells, constant] = [context.workbook.names.add('Cells', sheet.getRange('A1:C1')).arrayValues, context.workbook.names.add('Rate', '=0.5').arrayValues];
      for (const v of [cells, constant]) v.load('values,types');
      await context.sync();
      expect([cells.values, cells.types, constant.values, constant.types]).toEqual([[['x', 2, '']], [['String', 'Double', 'Empty']], [[0.5]], [['Double']]]);
    });
  });
});
