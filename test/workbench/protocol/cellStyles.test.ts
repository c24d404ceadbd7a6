import { describe, expect, it } from 'vitest';
import { failure, openWorkbook } from '../sample.ts';

/** Documented behaviour of Excel.Style, Excel.StyleCollection and Excel.Range.style (learn.microsoft.com/javascript/api/excel/excel.style). */
describe('cell styles', () => {
  it('a built-in style brings its font and border and leaves the number format alone', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.numberFormat = [['0.00']];
      range.style = Excel.BuiltInStyle.heading1;
      range.load('style,numberFormat,format/font/bold,format/font/size');
      const edge = range.format.borders.getItem('EdgeBottom');
      edge.load('weight');
      await context.sync();
      expect([range.style, range.numberFormat[0], range.format.font.bold, range.format.font.size, edge.weight]).toEqual(['Heading1', ['0.00', '0.00'], true, 15, 'Thick']);
      range.getCell(0, 0).style = 'Normal';
      range.load('style');
      await context.sync();
      expect(range.style).toBeNull();
    });
  });

  it('a style of one\'s own is applied, changes its cells when it changes, and leaves them Normal when it is deleted', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const { styles } = context.workbook;
      styles.add('Slanted');
      const own = styles.getItem('Slanted');
      own.textOrientation = 38;
      own.font.bold = true;
      own.locked = false;
      const range = context.workbook.worksheets.getFirst().getRange('B2');
      range.style = 'Slanted';
      own.fill.color = 'red';
      own.load('builtIn,name,textOrientation,shrinkToFit');
      range.load('style,format/textOrientation,format/fill/color,format/protection/locked');
      await context.sync();
      expect([own.builtIn, own.name, own.textOrientation, own.shrinkToFit]).toEqual([false, 'Slanted', 38, false]);
      expect([range.style, range.format.textOrientation, range.format.fill.color, range.format.protection.locked]).toEqual(['Slanted', 38, '#FF0000', false]);
      own.delete();
      range.load('style,format/textOrientation,format/fill/color');
      const gone = styles.getItemOrNullObject('Slanted');
      await context.sync();
      expect([range.style, range.format.textOrientation, range.format.fill.color, gone.isNullObject]).toEqual(['Normal', 0, '#FFFFFF', true]);
    });
  });

  it('refuses a name that is taken, a style that is not there, and a slant beyond a right angle', async () => {
    const { Excel } = openWorkbook();
    const codeOf = async (work: (context: Excel.RequestContext) => void): Promise<string> => (await failure(Excel.run(async (context) => { work(context); await context.sync(); }))).code;
    expect(await codeOf((c) => c.workbook.styles.add('normal'))).toBe('ItemAlreadyExists');
    expect(await codeOf((c) => { c.workbook.worksheets.getFirst().getRange('A1').style = 'No such'; })).toBe('ItemNotFound');
    expect(await codeOf((c) => { c.workbook.worksheets.getFirst().getRange('A1').format.textOrientation = 91; })).toBe('InvalidArgument');
  });

  it('text orientation reads as null where it differs', async () => {
    const { Excel, model } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').format.textOrientation = 180;
      sheet.getRange('A1').format.set({ shrinkToFit: true, readingOrder: 'RightToLeft' });
      const [one, both] = [sheet.getRange('A1'), sheet.getRange('A1:B1')];
      one.load('format/textOrientation,format/shrinkToFit,format/readingOrder');
      both.load('format/textOrientation');
      await context.sync();
      expect([one.format.textOrientation, one.format.shrinkToFit, one.format.readingOrder, both.format.textOrientation]).toEqual([180, true, 'RightToLeft', null]);
    });
    const before = model.cell('Sheet1', 0, 0).style;
    model.restoreSnapshot(JSON.parse(JSON.stringify(model.snapshot())) as ReturnType<typeof model.snapshot>);
    expect(model.cell('Sheet1', 0, 0).style).toBe(before);
  });
});
