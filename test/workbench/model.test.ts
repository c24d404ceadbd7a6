import { describe, expect, it } from 'vitest';
import type { ModelEvent } from '../../src/workbench/model/events.ts';
import { ANN, at, BEN, newBook, put, shown } from './model.support.ts';

describe('what is written into a cell', () => {
  it.each([
    ['12', 12, 'General', '12'], ['1,234', 1234, '#,##0', '1,234'], ['50%', 0.5, '0%', '50%'], ["'007", '007', 'General', '007'], ["'=1+1", '=1+1', 'General', '=1+1'], ['2018-05-24', 43244, 'yyyy-mm-dd', '2018-05-24'], ['true', true, 'General', 'TRUE'], ['words', 'words', 'General', 'words'],
    ['=', '=', 'General', '='], ['#N/A', { error: '#N/A' }, 'General', '#N/A'],
  ])('%s', (typed, value, format, text) => {
    const book = newBook();
    put(book, 'B2', [[typed]]);
    const cell = book.cell('Sheet1', 1, 1);
    expect([cell.value, cell.style.numberFormat, cell.formula, book.textOf('Sheet1', 1, 1)]).toEqual([value, format, null, text]);
  });

  it('stays text where the cell is formatted as text, formulas too', () => {
    const book = newBook();
    book.changeStyle(at(book, 'A1:A2'), { numberFormat: '@' });
    put(book, 'A1', [['2018-05-24'], ['=1+1']]);
    expect(shown(book, 'A1:A2')).toEqual([['2018-05-24'], ['=1+1']]);
    expect(book.cell('Sheet1', 1, 0).formula).toBeNull();
  });

  it('undefined leaves a cell, null and "" empty it', () => {
    const book = newBook();
    put(book, 'A1', [[1, 2, 3]]);
    put(book, 'A1', [[undefined, null, '']]);
    expect(shown(book, 'A1:C1')).toEqual([[1, null, null]]);
    expect(book.usedRange('Sheet1', true)).toMatchObject({ row: 0, column: 0, rows: 1, columns: 1 });
  });

  it('a text over 32,767 characters is refused, and so are cells off the sheet', () => {
    const book = newBook();
    expect(() => { put(book, 'A1', [['x'.repeat(32_768)]]); }).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
    expect(() => { book.write({ sheet: 'Sheet1', row: 1_048_576, column: 0, rows: 1, columns: 1 }, [[1]]); }).toThrow(expect.objectContaining({ code: 'InvalidArgument' }));
    expect(() => { book.write({ sheet: 'Nowhere', row: 0, column: 0, rows: 1, columns: 1 }, [[1]]); }).toThrow(expect.objectContaining({ code: 'ItemNotFound' }));
  });
});

describe('tables', () => {
  const tabled = () => { const book = newBook(); put(book, 'A1', [['Name', 'Dead', 'Dead'], ['x', 3, null], ['y', 4, null]]); const table = book.addTable(at(book, 'A1:C3'), { hasHeaders: true, name: 'T' }); return { book, table }; };

  it('headers are text and unique', () => {
    const { book } = tabled();
    expect(book.table('t')?.columns.map((c) => c.name)).toEqual(['Name', 'Dead', 'Dead2']);
    put(book, 'A1', [[2018, '', 'name']]);
    expect(shown(book, 'A1:C1')).toEqual([['2018', 'Column2', 'name']]);
  });

  it('one formula fills an empty column, and rows that come below', () => {
    const { book } = tabled();
    put(book, 'C2', [['=[@Dead]*2']]);
    put(book, 'A4', [['z', 5]]);
    expect(book.table('T')?.area).toMatchObject({ row: 0, rows: 4 });
    expect(shown(book, 'C2:C4')).toEqual([['=[@Dead]*2'], ['=[@Dead]*2'], ['=[@Dead]*2']]);
    expect(book.table('T')?.columns[2]?.calculatedFormula).toBe('=[@Dead]*2');
  });

  it('grows to the right, and formulas follow a header that is renamed', () => {
    const { book } = tabled();
    put(book, 'D1', [['More'], ['=[@Dead]+T[[#Totals],[Dead]]'], [null]]);
    put(book, 'F9', [['=SUM(T[Dead])']]);
    put(book, 'B1', [['Killed']]);
    expect(book.table('T')?.columns.map((c) => c.name)).toEqual(['Name', 'Killed', 'Dead2', 'More']);
    expect([shown(book, 'D2'), shown(book, 'F9')]).toEqual([[['=[@Killed]+T[[#Totals],[Killed]]']], [['=SUM(T[Killed])']]]);
  });

  it('areas by structured reference, name and address', () => {
    const { book } = tabled();
    book.setNameItem({ name: 'Top', sheet: null, formula: '=Sheet1!$A$2' });
    expect(['T', 'T[Dead]', 'T[#All]', 'T[[#Headers],[Name]:[Dead]]', 'Top', "'Sheet1'!B:B", 'No'].map((a) => { const area = book.areaOf(a, null); return area && book.addressOf(area); })).toEqual(['Sheet1!A2:C3', 'Sheet1!B2:B3', 'Sheet1!A1:C3', 'Sheet1!A1:B1', 'Sheet1!A2', 'Sheet1!B:B', null]);
  });
});

describe('rows and columns that come and go', () => {
  it('formulas, names, tables and tracked areas follow', () => {
    const book = newBook();
    put(book, 'A1', [['h', 'i'], [1, 2], [3, '=A2+$B$3+SUM(A:A)+SUM(A1:A3)'], [4, '=A4']]);
    book.setNameItem({ name: 'N', sheet: null, formula: '=Sheet1!$A$3' });
    const tracked = book.track(at(book, 'A3'));
    book.insertCells(at(book, '3:4'), 'Down');
    expect(shown(book, 'A5:B6')).toEqual([[3, '=A2+$B$5+SUM(A:A)+SUM(A1:A5)'], [4, '=A6']]);
    expect([book.names()[0]?.formula, tracked.area()?.row]).toEqual(['=Sheet1!$A$5', 4]);
    book.deleteCells(at(book, '5:5'), 'Up');
    expect([shown(book, 'B5'), book.names()[0]?.formula, tracked.area()]).toEqual([[['=A5']], '=Sheet1!#REF!', null]);
    book.deleteCells(at(book, 'A:A'), 'Left');
    expect(shown(book, 'A5')).toEqual([['=#REF!']]);
  });

  it('a table is not torn apart', () => {
    const book = newBook();
    put(book, 'B2', [['a', 'b'], [1, 2], [3, 4]]);
    book.addTable(at(book, 'B2:C4'), { hasHeaders: true });
    expect(() => { book.insertCells(at(book, 'B3'), 'Down'); }).toThrow(expect.objectContaining({ code: 'InsertDeleteConflict' }));
    book.insertCells(at(book, 'C:C'), 'Right');
    expect(book.tables()[0]?.columns.map((c) => c.name)).toEqual(['a', 'Column1', 'b']);
    book.deleteCells(at(book, '3:4'), 'Up');
    expect([book.tables()[0]?.area.rows, shown(book, 'B3:D3')]).toEqual([2, [[null, null, null]]]);
  });
});

describe('batches', () => {
  it('are told in one go, undone as one, each by who did it', () => {
    const book = newBook();
    const told: (readonly ModelEvent[])[] = [];
    book.onEvents((events) => { told.push(events); });
    book.batch(ANN, 'typing', () => { put(book, 'A1', [[1]]); put(book, 'A2', [[2]]); });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject([{ kind: 'cells', by: ANN, changeType: 'RangeEdited', area: { row: 0, rows: 2 }, details: null }]);
    book.batch(BEN, 'typing', () => { put(book, 'C1', [[9]]); });
    expect(told[1]).toMatchObject([{ kind: 'cells', by: BEN, details: { valueBefore: null, valueAfter: 9 } }]);
    expect(book.undo(ANN)).toBe('typing');
    expect(shown(book, 'A1:C2')).toEqual([[null, null, 9], [null, null, null]]);
    expect([book.canUndo(ANN), book.redo(ANN), shown(book, 'A1')]).toEqual([null, 'typing', [[1]]]);
    book.batch(BEN, 'typing', () => { put(book, 'A1', [['mine']]); });
    expect(() => book.undo(ANN)).toThrow(expect.objectContaining({ code: 'InvalidOperation', message: expect.stringContaining('somebody else') as string }));
  });

  it('keep what was done before a throw', () => {
    const book = newBook();
    expect(() => { book.batch(ANN, 'x', () => { put(book, 'A1', [[1]]); throw new Error('stop'); }); }).toThrow('stop');
    expect([shown(book, 'A1'), book.canUndo(ANN)]).toEqual([[[1]], 'x']);
  });

  it('a formula is computed when somebody looks', () => {
    const book = newBook();
    book.batch(ANN, 'x', () => { put(book, 'A1', [['=1+2']]); expect(book.cell('Sheet1', 0, 0)).toMatchObject({ formula: '=1+2', value: 4 }); });
  });

  it('sheets are renamed, deleted and come back', () => {
    const book = newBook();
    book.batch(ANN, 'sheet', () => { book.addSheet('My data'); });
    put(book, 'A1', [["='My data'!A1+1"]]);
    book.changeSheet('my data', { name: 'Data' });
    expect(shown(book, 'A1')).toEqual([['=Data!A1+1']]);
    book.batch(ANN, 'gone', () => { book.deleteSheet('Data'); });
    expect(shown(book, 'A1')).toEqual([['=Data!#REF!+1']]);
    book.undo(ANN);
    expect([shown(book, 'A1'), book.sheets().map((s) => s.name)]).toEqual([[['=Data!A1+1']], ['Sheet1', 'Data']]);
  });
});
