import { describe, expect, it } from 'vitest';
import { failure, openWorkbook } from '../sample.ts';

/** Documented behaviour of Excel.Worksheet.copy and Excel.Range.moveTo (learn.microsoft.com/javascript/api/excel/excel.worksheet, excel.range). */
describe('copies of sheets and moved ranges', () => {
  it('copies a sheet with its table, own name, comment and chart; formulas of the copy read the copy', async () => {
    const { Excel, model } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.name = 'Sales';
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Parts';
      table.getRange().values = [['Part', 'Sold'], ['Frames', 5], ['Chains', 7]];
      sheet.getRange('D1:D2').formulas = [['=SUM(Parts[Sold])'], ['=Sales!B2*2']];
      sheet.names.add('Own', sheet.getRange('B2'));
      sheet.comments.add('A2', 'Sure?');
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
      const copy = sheet.copy('End');
      copy.load('name,position');
      const cells = copy.getRange('D1:D2');
      cells.load('formulas,values');
      copy.tables.load('items/name');
      copy.names.load('items/formula');
      copy.comments.load('items/content');
      await context.sync();
      expect([copy.name, copy.position]).toEqual(['Sales (2)', 1]);
      expect([cells.formulas, cells.values]).toEqual([[['=SUM(Parts2[Sold])'], ["='Sales (2)'!B2*2"]], [[12], [10]]]);
      expect([copy.tables.items.map((t) => t.name), copy.names.items.map((n) => n.formula), copy.comments.items.map((c) => c.content)]).toEqual([['Parts2'], ["='Sales (2)'!$B$2"], ['Sure?']]);
      copy.getRange('B2').values = [[100]];
      const first = sheet.getRange('D1');
      first.load('values');
      cells.load('values');
      await context.sync();
      expect([first.values, cells.values]).toEqual([[[12]], [[107], [200]]]);
    });
    expect(model.sheets()[1]?.charts[0]?.series[0]?.values).toBe("'Sales (2)'!$B$2:$B$3");
  });

  it('puts the copy before or after another sheet, and at the beginning; a missing neighbour is InvalidArgument', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getFirst();
      const last = worksheets.add('Last');
      first.copy('Before', last).name = 'B';
      first.copy('After', last).name = 'A';
      last.copy('Beginning').name = 'C';
      worksheets.load('items/name');
      await context.sync();
      expect(worksheets.items.map((s) => s.name)).toEqual(['C', 'Sheet1', 'B', 'Last', 'A']);
      first.copy('Before');
      expect((await failure(context.sync())).code).toBe('InvalidArgument');
    });
  });

  it('moves cells: their formulas stay to the letter, formulas that read them follow, also to another sheet', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const other = context.workbook.worksheets.add('Other');
      sheet.getRange('A1:C1').formulas = [[3, '=A1*2', '=Z9']];
      sheet.getRange('E1').formulas = [['=B1+1']];
      sheet.getRange('A1:C1').format.font.bold = true;
      sheet.getRange('A1:C1').moveTo('B5');
      const [moved, reader, old] = [sheet.getRange('B5:D5'), sheet.getRange('E1'), sheet.getRange('A1:C1')];
      for (const r of [moved, reader, old]) r.load('formulas,format/font/bold');
      await context.sync();
      expect([moved.formulas, moved.format.font.bold, reader.formulas, old.formulas, old.format.font.bold]).toEqual([[[3, '=B5*2', '=Z9']], true, [['=C5+1']], [['', '', '']], false]);
      sheet.getRange('B5:D5').moveTo(other.getRange('A1'));
      const there = other.getRange('A1:C1');
      there.load('formulas,values');
      reader.load('formulas,values');
      await context.sync();
      expect([there.formulas, reader.formulas, reader.values]).toEqual([[[3, '=Other!A1*2', '=Sheet1!Z9']], [['=Other!B1+1']], [[7]]]);
    });
  });

  it('undoes a move in one step, and refuses to tear merged cells apart', async () => {
    const { Excel, model, person } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      sheet.getRange('A1').moveTo('A9');
      await context.sync();
      model.undo(person);
      sheet.getRange('C1:D1').merge();
      const range = sheet.getRange('A1:A9');
      range.load('values');
      await context.sync();
      expect([range.values[0], range.values[8]]).toEqual([[1], ['']]);
      sheet.getRange('C1').moveTo('F1');
      expect((await failure(context.sync())).code).toBe('InvalidOperation');
    });
  });
});

/** Documented in "Get formula precedents and dependents using the Excel JavaScript API". */
describe('precedents and dependents', () => {
  /** C1 reads A1:B1, Other!A1 reads C1 and a name, D1 reads a table's column. */
  async function open(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>): Promise<void> {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const other = context.workbook.worksheets.add('Other');
      sheet.getRange('A1:C1').formulas = [[1, 2, '=SUM(A1:B1)']];
      sheet.tables.add('F1:F3', true).name = 'T';
      sheet.getRange('F1:F3').values = [['n'], [4], [5]];
      sheet.getRange('D1').formulas = [['=SUM(T[n])']];
      context.workbook.names.add('Rate', other.getRange('B1'));
      other.getRange('A1').formulas = [['=Sheet1!C1*Rate']];
      await work(context, sheet);
    });
  }

  it('direct ones, and all, on several sheets', () => open(async (context, sheet) => {
    const far = context.workbook.worksheets.getItem('Other').getRange('A1');
    const [direct, all, column, dependents, allDependents] = [far.getDirectPrecedents(), far.getPrecedents(), sheet.getRange('D1').getDirectPrecedents(), sheet.getRange('A1').getDirectDependents(), sheet.getRange('B1').getDependents()];
    for (const r of [direct, all, column, dependents, allDependents]) r.load('addresses');
    direct.areas.load('items/address');
    direct.ranges.load('items/address');
    await context.sync();
    expect([direct.addresses, all.addresses, column.addresses]).toEqual([['Sheet1!C1', 'Other!B1'], ['Sheet1!C1,Sheet1!A1:B1', 'Other!B1'], ['Sheet1!F2:F3']]);
    expect([dependents.addresses, allDependents.addresses]).toEqual([['Sheet1!C1'], ['Sheet1!C1', 'Other!A1']]);
    expect([direct.areas.items.map((a) => a.address), direct.ranges.items.map((r) => r.address)]).toEqual([['Sheet1!C1', 'Other!B1'], ['Sheet1!C1', 'Other!B1']]);
    direct.areas.items[0]?.format.fill.set({ color: 'yellow' });
    const [here, none] = [direct.getRangeAreasBySheet('Sheet1'), dependents.getRangeAreasOrNullObjectBySheet('Other')];
    here.load('address,format/fill/color');
    await context.sync();
    expect([here.address, here.format.fill.color, none.isNullObject]).toEqual(['Sheet1!C1', '#FFFF00', true]);
  }));

  it('none is ItemNotFound', () => open(async (context, sheet) => {
    sheet.getRange('A1').getDirectPrecedents().load('addresses');
    expect((await failure(context.sync())).code).toBe('ItemNotFound');
  }));
});
