import { describe, expect, it } from 'vitest';
import { createWorkbook } from '../../src/workbench/model/workbook.ts';
import type { ModelEvent } from '../../src/workbench/model/events.ts';
import { ANN, at, put, shown } from './model.support.ts';

const value = (book: ReturnType<typeof createWorkbook>, address: string): unknown => { const a = at(book, address); return book.cell(a.sheet, a.row, a.column).value; };
const alert = { ignoreBlanks: true, prompt: { showPrompt: false, title: '', message: '' }, errorAlert: { showAlert: true, style: 'Stop' as const, title: '', message: 'no' } };

describe('with the product\'s own calculation', () => {
  it('values follow writes, inserted rows, renamed columns and undo', () => {
    const book = createWorkbook();
    put(book, 'A1', [['Name', 'Dead', 'Twice'], ['x', 3, null], ['y', 4, null]]);
    book.addTable(at(book, 'A1:C3'), { hasHeaders: true, name: 'T' });
    put(book, 'C2', [['=[@Dead]*2']]);
    put(book, 'E1', [['=SUM(T[Twice])', '=SUM(B2:B3)', '=Later!A1']]);
    expect([value(book, 'E1'), value(book, 'F1'), value(book, 'G1')]).toEqual([14, 7, { error: '#REF!' }]);
    book.batch(ANN, 'row', () => { book.addTableRows('T', 1, [['z', 10, null]]); });
    expect([value(book, 'E1'), value(book, 'F1'), shown(book, 'F1')]).toEqual([34, 17, [['=SUM(B2:B4)']]]);
    book.renameTableColumn('T', 1, 'Killed');
    book.insertCells(at(book, '1:2'), 'Down');
    expect([value(book, 'E3'), value(book, 'C6')]).toEqual([34, 8]);
    book.deleteCells(at(book, '1:2'), 'Up');
    book.changeTable('T', { name: 'U' });
    expect([value(book, 'E1'), shown(book, 'E1')]).toEqual([34, [['=SUM(U[Twice])']]]);
    book.renameTableColumn('U', 1, 'Dead');
  });

  it('undo computes what was there before', () => {
    const book = createWorkbook();
    put(book, 'A1', [[1, '=A1+1']]);
    book.batch(ANN, 'typing', () => { put(book, 'A1', [[5]]); });
    book.batch(ANN, 'insert', () => { book.insertCells(at(book, 'A:A'), 'Right'); });
    expect(value(book, 'C1')).toBe(6);
    book.undo(ANN);
    book.undo(ANN);
    expect([value(book, 'B1'), shown(book, 'B1')]).toEqual([2, [['=A1+1']]]);
  });

  it('a formula shows its value within the batch, and who listens hears which cells changed', () => {
    const book = createWorkbook();
    const told: ModelEvent[] = [];
    put(book, 'B1', [['=A1*2'], ['=A1*3']]);
    book.onEvents((events) => { told.push(...events); });
    book.batch(ANN, 'typing', () => { put(book, 'A1', [[2]]); expect(value(book, 'B1')).toBe(4); });
    expect(told.find((e) => e.kind === 'calculated')).toMatchObject({ areas: [{ row: 0, column: 1, rows: 2, columns: 1 }] });
  });

  it('a table that becomes a range leaves its formulas with cells', () => {
    const book = createWorkbook();
    put(book, 'A1', [['Name', 'Dead', 'Twice'], ['x', 3, null], ['y', 4, null]]);
    const { id } = book.addTable(at(book, 'A1:C3'), { hasHeaders: true, name: 'T' });
    put(book, 'C2', [['=[@Dead]*2']]);
    put(book, 'E1', [['=SUM(T[Dead])', '=SUM(T)']]);
    book.deleteTable(id, 'toRange');
    expect([shown(book, 'C2:C3'), shown(book, 'E1:F1'), value(book, 'C3'), value(book, 'F1')]).toEqual([[['=$B2*2'], ['=$B3*2']], [['=SUM(Sheet1!$B$2:$B$3)', '=SUM(Sheet1!$A$2:$C$3)']], 8, 21]);
  });

  it('manual calculation waits until it is asked', () => {
    const book = createWorkbook();
    put(book, 'A1', [[1, '=A1+1']]);
    book.setCalculationMode('Manual');
    put(book, 'A1', [[7]]);
    expect(value(book, 'B1')).toBe(2);
    book.calculate('Recalculate');
    expect(value(book, 'B1')).toBe(8);
  });

  it('conditional formats look at each row from where they were written', () => {
    const book = createWorkbook();
    put(book, 'A1', [['a', 3], ['b', 4], ['c', 3]]);
    book.addConditionalFormat([at(book, 'A1:A3')], { type: 'Custom', stopIfTrue: false, rule: { formula: '=$B1=3' }, style: { fill: '#FF0000' } });
    book.addConditionalFormat([at(book, 'B1:B3')], { type: 'CellValue', stopIfTrue: false, rule: { formula1: '=3', operator: 'GreaterThan' }, style: { font: { bold: true } } });
    const fills = (): readonly (string | null)[] => [0, 1, 2].map((r) => book.shownStyle('Sheet1', r, 0).fill);
    expect([fills(), [0, 1, 2].map((r) => book.shownStyle('Sheet1', r, 1).font.bold)]).toEqual([['#FF0000', null, '#FF0000'], [false, true, false]]);
    put(book, 'B1', [[9]]);
    expect(fills()).toEqual([null, null, '#FF0000']);
    book.insertCells(at(book, '1:1'), 'Down');
    expect([book.shownStyle('Sheet1', 3, 0).fill, book.shownStyle('Sheet1', 2, 0).fill]).toEqual(['#FF0000', null]);
  });

  it('a validation by formula is asked as if the input stood there, and leaves no trace', () => {
    const book = createWorkbook();
    const told: ModelEvent[] = [];
    book.validate({ area: at(book, 'A1:A3'), rule: { custom: { formula: '=AND(A1>5,COUNTIF($A$1:$A$3,A1)=1)' } }, ...alert });
    book.batch(ANN, 'x', () => { put(book, 'A1', [[6, '=A2']]); });
    book.onEvents((events) => { told.push(...events); });
    const ask = (input: string): string | null => book.refusal({ sheet: 'Sheet1', row: 1, column: 0 }, input)?.message ?? null;
    expect([ask('7'), ask('6'), ask('2'), ask('=4+4'), ask('=1+1')]).toEqual([null, 'no', 'no', null, 'no']);
    expect([value(book, 'A2'), told, book.canUndo(ANN)]).toEqual([null, [], 'x']);
  });
});
