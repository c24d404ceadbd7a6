import { describe, expect, it } from 'vitest';
import { failure, openWorkbook } from '../sample.ts';

/** Documented behaviour of Excel.Range (learn.microsoft.com/javascript/api/excel/excel.range). */
describe('ranges: where they are', () => {
  const MOVES: readonly (readonly [string, (r: Excel.Range) => Excel.Range, string])[] = [
    ['getCell may lie outside of its range', (r) => r.getCell(3, 4), 'G6'],
    ['getRow', (r) => r.getRow(1), 'C4:E4'],
    ['getColumn', (r) => r.getColumn(2), 'E3:E5'],
    ['getOffsetRange', (r) => r.getOffsetRange(-1, 2), 'E2:G4'],
    ['getResizedRange', (r) => r.getResizedRange(1, -2), 'C3:C6'],
    ['getAbsoluteResizedRange', (r) => r.getAbsoluteResizedRange(2, 1), 'C3:C4'],
    ['getBoundingRect', (r) => r.getBoundingRect('A1'), 'A1:E5'],
    ['getIntersection', (r) => r.getIntersection('A4:C9'), 'C4:C5'],
    ['getEntireRow', (r) => r.getEntireRow(), '3:5'],
    ['getEntireColumn', (r) => r.getEntireColumn(), 'C:E'],
    ['getLastCell', (r) => r.getLastCell(), 'E5'],
    ['getLastRow', (r) => r.getLastRow(), 'C5:E5'],
    ['getLastColumn', (r) => r.getLastColumn(), 'E3:E5'],
    ['getRowsAbove', (r) => r.getRowsAbove(2), 'C1:E2'],
    ['getRowsBelow, one by default', (r) => r.getRowsBelow(), 'C6:E6'],
    ['getRowsBelow with a negative count stays inside', (r) => r.getRowsBelow(-2), 'C4:E5'],
    ['getColumnsBefore', (r) => r.getColumnsBefore(1), 'B3:B5'],
    ['getColumnsAfter', (r) => r.getColumnsAfter(2), 'F3:G5'],
  ];

  it.each(MOVES)('%s', async (_what, move, address) => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const range = move(context.workbook.worksheets.getFirst().getRange('C3:E5'));
      range.load('address');
      await context.sync();
      expect(range.address).toBe(`Sheet1!${address}`);
    });
  });

  it.each([['getOffsetRange', (r: Excel.Range) => r.getOffsetRange(-5, 0)], ['getResizedRange', (r: Excel.Range) => r.getResizedRange(-3, 0)], ['getBoundingRect', (r: Excel.Range) => r.getBoundingRect('no such name')]] as const)('%s off the sheet is InvalidArgument', async (_what, move) => {
    const { Excel } = openWorkbook();
    const error = await failure(Excel.run(async (context) => { move(context.workbook.worksheets.getFirst().getRange('C3:E5')).load('address'); await context.sync(); }));
    expect(error.code).toBe('InvalidArgument');
  });

  it('what does not intersect is ItemNotFound, or a null object', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
      const none = range.getIntersectionOrNullObject('D1');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      range.getIntersection('D1').load('address');
      expect((await failure(context.sync())).code).toBe('ItemNotFound');
    });
  });

  it('indexes, counts, and the sheet; names and quoted sheets in addresses', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("It's 5");
      const range = sheet.getRangeByIndexes(1, 2, 3, 4);
      sheet.names.add('Here', range);
      const named = sheet.getRange('Here');
      range.load('address,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow');
      range.worksheet.load('name');
      named.load('address');
      await context.sync();
      expect([range.address, range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount, range.isEntireRow]).toEqual(["'It''s 5'!C2:F4", 1, 2, 3, 4, 12, false]);
      expect([range.worksheet.name, named.address]).toEqual(["It's 5", range.address]);
    });
  });

  it('getSurroundingRegion and getRangeEdge go by filled cells', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B2:D4').values = [[1, 2, 3], [4, null, 6], [7, 8, 9]] as unknown[][];
      sheet.getRange('F9').values = [[1]];
      const [region, edge, far] = [sheet.getRange('B2').getSurroundingRegion(), sheet.getRange('B2').getRangeEdge('Down'), sheet.getRange('B4').getRangeEdge('Down')];
      for (const r of [region, edge, far]) r.load('address');
      await context.sync();
      expect([region.address, edge.address, far.address]).toEqual(['Sheet1!B2:D4', 'Sheet1!B4', 'Sheet1!B1048576']);
    });
  });
});

describe('ranges: what they hold', () => {
  it('values, formulas, text, kinds and formats, cell by cell', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:E1');
      range.numberFormat = [['General', '0.00', '@', 'General', 'General']];
      range.values = [['text', 2, '0012', true, '']];
      range.load('values,formulas,text,valueTypes,numberFormat');
      await context.sync();
      expect(range.values).toEqual([['text', 2, '0012', true, '']]);
      expect(range.text).toEqual([['text', '2.00', '0012', 'TRUE', '']]);
      expect(range.valueTypes).toEqual([['String', 'Double', 'String', 'Boolean', 'Empty']]);
      expect(range.numberFormat).toEqual([['General', '0.00', '@', 'General', 'General']]);
    });
  });

  it('one value fills the range; null leaves a cell, "" empties it', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      await context.sync();
      range.values = [[null, ''], [1, null]] as unknown[][];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[7, ''], [1, 7]]);
    });
  });

  it.each([[[[1, 2]]], [[[1], [2], [3]]], [[[1, 2], [3]]]])('a grid of another size (%j) is InvalidArgument, and says where', async (values) => {
    const { Excel } = openWorkbook();
    const error = await failure(Excel.run(async (context) => { context.workbook.worksheets.getFirst().getRange('A1:A2').values = values; await context.sync(); }));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.values']);
  });

  it('cell-level properties of whole columns are null, and cannot be set', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getFirst().getRange('A:A');
      column.load('values,text,address,rowCount');
      await context.sync();
      expect([column.values, column.text, column.address, column.rowCount]).toEqual([null, null, 'Sheet1!A:A', 1_048_576]);
      column.values = [[1]];
      expect((await failure(context.sync())).code).toBe('InvalidArgument');
    });
  });

  it('more than 1,500 cells are sent by the library in pieces, and arrive whole', async () => {
    const { Excel, model } = openWorkbook();
    await Excel.run(async (context) => {
      const values = Array.from({ length: 500 }, (_, r) => Array.from({ length: 10 }, (_c, c) => r * 10 + c));
      context.workbook.worksheets.getFirst().getRange('A1:J500').values = values;
      await context.sync();
    });
    const sheet = model.sheets()[0]?.id ?? '';
    expect([model.cell(sheet, 0, 0).value, model.cell(sheet, 499, 9).value, model.cell(sheet, 250, 3).value]).toEqual([0, 4999, 2503]);
  });

  it('a property that was not loaded is PropertyNotLoaded, here and on what was made in the batch', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      expect(() => range.values).toThrowError(expect.objectContaining({ code: 'PropertyNotLoaded' }));
      range.load('address');
      await context.sync();
      expect(() => range.formulas).toThrowError(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('load takes strings, arrays, objects and paths; set takes several properties', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.set({ values: [['a', 'b']], format: { fill: { color: 'yellow' }, font: { bold: true } } });
      range.load({ values: true, format: { fill: { color: true }, font: { bold: true, size: true } } });
      await context.sync();
      expect([range.values, range.format.fill.color, range.format.font.bold, range.format.font.size]).toEqual([[['a', 'b']], '#FFFF00', true, 11]);
      range.load(['address', 'format/wrapText']);
      await context.sync();
      expect([range.address, range.format.wrapText]).toEqual(['Sheet1!A1:B1', false]);
    });
  });

  it('load without names loads all plain properties', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('B2');
      range.load();
      await context.sync();
      expect([range.address, range.values, range.rowHidden, range.hasSpill, range.isEntireColumn, range.linkedDataTypeState]).toEqual(['Sheet1!B2', [['']], false, false, false, [['None']]]);
    });
  });

  it('mixed formats read as null, mixed fills as ""', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.fill.color = '#FF0000';
      const range = sheet.getRange('A1:B1');
      range.load('format/font/bold,format/fill/color,format/horizontalAlignment,format/font/name');
      await context.sync();
      expect([range.format.font.bold, range.format.fill.color, range.format.horizontalAlignment]).toEqual([null, '', 'General']);
      expect(range.format.font.name).toBe('Calibri');
    });
  });

  it('alignment, wrapping, indent, size and borders', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('B2:C3');
      range.format.horizontalAlignment = 'Center';
      range.format.verticalAlignment = 'Top';
      range.format.wrapText = true;
      range.format.columnWidth = 100;
      range.format.rowHeight = 30;
      range.format.borders.getItem('EdgeBottom').style = 'Double';
      range.format.borders.getItem('InsideHorizontal').color = '#00FF00';
      range.load('format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/columnWidth,format/rowHeight');
      const [bottom, inside, top] = [range.format.borders.getItem('EdgeBottom'), range.format.borders.getItem('InsideHorizontal'), range.format.borders.getItem('EdgeTop')];
      for (const b of [bottom, inside, top]) b.load('style,color,weight');
      await context.sync();
      expect([range.format.horizontalAlignment, range.format.verticalAlignment, range.format.wrapText, range.format.columnWidth, range.format.rowHeight]).toEqual(['Center', 'Top', true, 100, 30]);
      expect([bottom.style, inside.style, inside.color, top.style]).toEqual(['Double', 'Continuous', '#00FF00', 'None']);
    });
  });

  it('hyperlinks, hidden rows and columns', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const cell = sheet.getRange('A1');
      cell.hyperlink = { textToDisplay: 'Evidence', documentReference: 'Sheet1!C9', screenTip: 'Where it says so' };
      sheet.getRange('B:B').columnHidden = true;
      const [part, hidden] = [sheet.getRange('A1:B1'), sheet.getRange('B1')];
      cell.load('hyperlink,values');
      part.load('columnHidden');
      hidden.load('columnHidden,hidden');
      await context.sync();
      expect(cell.hyperlink).toEqual({ textToDisplay: 'Evidence', documentReference: 'Sheet1!C9', screenTip: 'Where it says so' });
      expect(cell.values).toEqual([['Evidence']]);
      expect([part.columnHidden, hidden.columnHidden, hidden.hidden]).toEqual([null, true, true]);
    });
  });
});

describe('ranges: what moves them', () => {
  it('a range that is held stays with its cells when rows are inserted above it, over requests', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const held = sheet.getRange('B5');
      held.values = [['here']];
      await context.sync();
      const inserted = sheet.getRange('2:3').insert('Down');
      inserted.load('address');
      held.load('address,values');
      await context.sync();
      expect([inserted.address, held.address, held.values]).toEqual(['Sheet1!2:3', 'Sheet1!B7', [['here']]]);
    });
  });

  it('also within one request, and cells move down or right only where they were inserted', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
      const cell = sheet.getRange('A2');
      sheet.getRange('A1').insert('Down');
      cell.load('address,values');
      const all = sheet.getRange('A1:B3');
      all.load('values');
      await context.sync();
      expect([cell.address, cell.values, all.values]).toEqual(['Sheet1!A3', [[3]], [['', 2], [1, 4], [3, '']]]);
    });
  });

  it('a range whose cells were deleted is not valid any more', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const held = sheet.getRange('B5');
      held.load('address');
      await context.sync();
      sheet.getRange('5:5').delete('Up');
      await context.sync();
      held.load('address');
      expect((await failure(context.sync())).code).toBe('InvalidReference');
    });
  });

  it('the references of a run are let go at its end, those of tracked objects later', async () => {
    const { Excel } = openWorkbook();
    const count = (): Promise<number> => Excel.run(async (context) => {
      const result = (context.workbook as unknown as { _GetReferenceCount: () => OfficeExtension.ClientResult<number> })._GetReferenceCount();
      await context.sync();
      return result.value;
    });
    await Excel.run(async (context) => { for (let i = 0; i < 20; i++) context.workbook.worksheets.getFirst().getCell(i, 0).load('values'); await context.sync(); });
    expect(await count()).toBe(0);
    const tracked = await Excel.run(async (context) => { const range = context.workbook.worksheets.getFirst().getRange('A1').track(); await context.sync(); return range; });
    expect(await count()).toBe(1);
    await Excel.run(tracked, async (context) => { tracked.load('address'); await context.sync(); tracked.untrack(); await context.sync(); });
    expect(tracked.address).toBe('Sheet1!A1');
    expect(await count()).toBe(0);
  });

  it('clear takes contents, formats, or both', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.values = [[5]];
      range.format.font.bold = true;
      range.clear('Contents');
      range.load('values,format/font/bold');
      await context.sync();
      expect([range.values, range.format.font.bold]).toEqual([[['']], true]);
      range.clear();
      range.load('format/font/bold');
      await context.sync();
      expect(range.format.font.bold).toBe(false);
    });
  });

  it('select moves the selection, and the selection is read back', async () => {
    const { Excel, session } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('There');
      sheet.getRange('B2:C3').select();
      const [selected, active] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
      selected.load('address');
      active.load('address');
      await context.sync();
      expect([selected.address, active.address]).toEqual(['There!B2:C3', 'There!B2']);
      expect(session.view.sheet().name).toBe('There');
    });
  });

  it('find, findAll, replaceAll', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('A1:A4');
      range.values = [['one bomb'], ['Bomb'], ['none'], ['bomb, bomb']];
      const [first, last, whole] = [range.find('bomb', {}), range.find('bomb', { searchDirection: 'Backwards' }), range.findOrNullObject('bomb', { completeMatch: true, matchCase: true })];
      const all = sheet.findAll('bomb', {});
      for (const r of [first, last]) r.load('address');
      all.load('address');
      const count = range.replaceAll('bomb', 'mine', { matchCase: true });
      range.load('values');
      await context.sync();
      expect([first.address, last.address, whole.isNullObject, all.address, count.value]).toEqual(['Sheet1!A1', 'Sheet1!A4', true, 'Sheet1!A1:A2,Sheet1!A4', 3]);
      expect(range.values).toEqual([['one mine'], ['Bomb'], ['none'], ['mine, mine']]);
      range.find('absent', {}).load('address');
      expect((await failure(context.sync())).code).toBe('ItemNotFound');
    });
  });

  it('getSpecialCells gathers cells of a kind', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('A1:B2');
      range.values = [['a', 1], ['=B1', '']];
      const [formulas, constants, numbers, errors] = [range.getSpecialCells('Formulas'), range.getSpecialCells('Constants'), range.getSpecialCells('Constants', 'Numbers'), range.getSpecialCellsOrNullObject('Constants', 'Errors')];
      for (const r of [formulas, constants, numbers]) r.load('address,cellCount');
      await context.sync();
      expect([formulas.address, constants.address, numbers.address, errors.isNullObject]).toEqual(['Sheet1!A2', 'Sheet1!A1:B1', 'Sheet1!B1', true]);
    });
  });

  it('the visible view leaves hidden rows out', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('2:2').rowHidden = true;
      const view = sheet.getRange('A1:A3').getVisibleView();
      view.load('values,rowCount,cellAddresses');
      view.rows.load('items/values');
      await context.sync();
      expect([view.values, view.rowCount, view.cellAddresses]).toEqual([[[1], [3]], 2, [['Sheet1!A1'], ['Sheet1!A3']]]);
      expect(view.rows.items.map((r) => r.values)).toEqual([[[1]], [[3]]]);
    });
  });

  it('several areas: address, count, format', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getFirst().getRanges('A1:A2,C3');
      areas.format.fill.color = '#112233';
      areas.load('address,areaCount,cellCount,format/fill/color');
      areas.areas.load('items/address');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount, areas.format.fill.color]).toEqual(['Sheet1!A1:A2,Sheet1!C3', 2, 3, '#112233']);
      expect(areas.areas.items.map((r) => r.address)).toEqual(['Sheet1!A1:A2', 'Sheet1!C3']);
    });
  });
});
