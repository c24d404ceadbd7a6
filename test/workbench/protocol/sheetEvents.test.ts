import { describe, expect, it } from 'vitest';
import { openWorkbook, settled } from '../sample.ts';

/** Documented behaviour of the events of Excel.Worksheet (learn.microsoft.com/javascript/api/excel/excel.worksheet). */
describe('events of sorting, hiding, formulas and clicks', () => {
  it('onRowSorted and onColumnSorted tell which rows or columns moved; headers stay', async () => {
    const { Excel } = openWorkbook();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('A1:D4');
      range.values = [['', 'x', 'y', 'z'], ['c', 3, 1, 2], ['b', 2, 9, 9], ['a', 1, 9, 9]];
      sheet.onRowSorted.add(async (e) => { heard.push(`${e.type} ${e.address}`); });
      sheet.onColumnSorted.add(async (e) => { heard.push(`${e.type} ${e.address}`); });
      await context.sync();
      range.sort.apply([{ key: 1, ascending: true }], false, true, 'Rows');
      await context.sync();
      range.sort.apply([{ key: 3, ascending: true }], false, true, 'Columns');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['', 'y', 'z', 'x'], ['a', 9, 9, 1], ['b', 9, 9, 2], ['c', 1, 2, 3]]);
    });
    await settled();
    expect(heard).toEqual(['WorksheetRowSorted A2:D2,A4:D4', 'WorksheetColumnSorted B1:D4']);
  });

  it('onFormulaChanged tells the formula that was, and keeps silent about values', async () => {
    const { Excel } = openWorkbook();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B1').formulas = [[2, '=A1*2']];
      await context.sync();
      sheet.onFormulaChanged.add(async (e) => { heard.push([e.source, e.formulaDetails]); });
      await context.sync();
      sheet.getRange('A1').values = [[3]];
      await context.sync();
      sheet.getRange('B1').formulas = [['=A1*3']];
      await context.sync();
    });
    await settled();
    expect(heard).toEqual([['Local', [{ cellAddress: 'B1', previousFormula: '=A1*2' }]]]);
  });

  it('onRowHiddenChanged, and the direction in which deleted cells went', async () => {
    const { Excel } = openWorkbook();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onRowHiddenChanged.add(async (e) => { heard.push(`${e.changeType} ${e.address}`); });
      sheet.onChanged.add(async (e) => { heard.push(`${e.changeType} ${e.changeDirectionState.deleteShiftDirection}`); });
      await context.sync();
      sheet.getRange('B2:C3').rowHidden = true;
      await context.sync();
      sheet.getRange('2:2').rowHidden = false;
      await context.sync();
      sheet.getRange('A5:B5').delete('Left');
      await context.sync();
    });
    await settled();
    expect(heard).toEqual(['Hidden 2:3', 'Unhidden 2:2', 'CellDeleted Left']);
  });

  it('onSingleClicked comes from the person\'s own click', async () => {
    const { Excel, session, model } = openWorkbook();
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().onSingleClicked.add(async (e) => { heard.push([e.address, e.offsetX, e.offsetY]); });
      await context.sync();
    });
    session.clicked({ sheet: model.sheets()[0]?.id ?? '', row: 1, column: 2, offsetX: 10.5, offsetY: 3 });
    await settled();
    expect(heard).toEqual([['C2', 10.5, 3]]);
  });
});
