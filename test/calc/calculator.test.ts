import { describe, expect, it } from 'vitest';
import type { CalcTable } from '../../src/calc/calc.ts';
import { at, get, set, sheet } from './sheets.ts';

const table: CalcTable = { name: 'T', sheet: 'S', row: 0, column: 0, columns: ['Code', 'Count it', 'Sum'], rows: 3, hasHeaders: true, hasTotals: false };
const cells = { A1: 'Code', B1: 'Count it', C1: 'Sum', A2: 'a', A3: 'b', A4: 'c', B2: 1, B3: 2, B4: 3, C2: '=[@[Count it]]*10', C3: '=[@[Count it]]*10', C4: '=T[[#This Row],[Count it]]*10' };

describe('a calculator', () => {
  it('computes only when asked, and tells which formulas changed', () => {
    const c = sheet({ A1: 1, A2: '=A1+1', A3: '=A2+1', B1: '=ISBLANK(C1)' });
    set(c, 'A1', 5);
    expect(get(c, 'A3')).toBe(3);
    expect(c.recalculate()).toEqual([{ sheet: 'S', ...at('A2') }, { sheet: 'S', ...at('A3') }]);
    expect(get(c, 'A3')).toBe(7);
    expect(c.recalculate()).toEqual([]);
  });

  it('stops where a value stays the same', () => {
    const c = sheet({ A1: 1, A2: '=A1>0', A3: '=IF(A2,"yes","no")' });
    set(c, 'A1', 2);
    expect(c.recalculate()).toEqual([]);
  });

  it('a value in place of a formula, a formula in place of a value, and an empty cell', () => {
    const c = sheet({ A1: '=1+1', A2: '=A1&"!"', A3: 7 });
    set(c, 'A1', 'x');
    set(c, 'A3', '=A1');
    c.recalculate();
    expect([get(c, 'A2'), get(c, 'A3')]).toEqual(['x!', 'x']);
    set(c, 'A1', null);
    c.recalculate();
    expect([get(c, 'A1'), get(c, 'A2'), get(c, 'A3')]).toEqual([null, '!', 0]);
  });

  it('a chain of 20,000 rows, each looking at the one above', () => {
    const c = sheet({ A1: 1 });
    for (let row = 1; row < 20_000; row++) c.setCell({ sheet: 'S', row, column: 0 }, { kind: 'formula', formula: `=A${row}+1` });
    c.recalculate();
    expect(get(c, 'A20000')).toBe(20_000);
    set(c, 'A1', 11);
    expect(c.recalculate().length).toBe(19_999);
    expect(get(c, 'A20000')).toBe(20_010);
  });

  it('running sums over growing ranges', () => {
    const c = sheet({});
    for (let row = 0; row < 500; row++) { c.setCell({ sheet: 'S', row, column: 0 }, { kind: 'value', value: 1 }); c.setCell({ sheet: 'S', row, column: 1 }, { kind: 'formula', formula: `=SUM(A$1:A${row + 1})` }); }
    c.recalculate();
    set(c, 'A250', 11);
    expect(c.recalculate().length).toBe(251);
    expect([get(c, 'B249'), get(c, 'B250'), get(c, 'B500')]).toEqual([249, 260, 510]);
  });

  it('circles give 0 and are named; once broken they are well again', () => {
    const c = sheet({ A1: '=B1+1', B1: '=A1+1', C1: '=A1+5', D1: '=D1' });
    expect([get(c, 'A1'), get(c, 'B1'), get(c, 'C1'), get(c, 'D1')]).toEqual([0, 0, 5, 0]);
    expect(c.circularCells().length).toBe(3);
    set(c, 'B1', 1);
    set(c, 'D1', '=SUM(D2:D3)');
    c.recalculate();
    expect([get(c, 'A1'), get(c, 'C1'), get(c, 'D1')]).toEqual([2, 7, 0]);
    expect(c.circularCells()).toEqual([]);
  });

  it('a circle that is broken without another value, and one that closes through what was settled', () => {
    const broken = sheet({ A1: '=INDEX(B1:B1,1)', B1: '=INDEX(A1:A1,1)' });
    set(broken, 'A1', 0);
    broken.recalculate();
    expect(broken.circularCells()).toEqual([]);
    const closed = sheet({ C4: '=A1&"|"&A8', D1: '=IFERROR(MATCH(C4,A1:A2,0),"none")' });
    set(closed, 'A8', '=SUM(D1:D1)');
    closed.recalculate();
    expect(closed.circularCells().length).toBe(3);
  });

  it('a branch that is not taken makes no circle', () => {
    const c = sheet({ A1: 1, B1: '=IF(A1=1,5,C1)', C1: '=IF(A1=1,B1,7)' });
    expect([get(c, 'B1'), get(c, 'C1'), c.circularCells()]).toEqual([5, 5, []]);
    set(c, 'A1', 2);
    c.recalculate();
    expect([get(c, 'B1'), get(c, 'C1'), c.circularCells()]).toEqual([7, 7, []]);
  });

  it('OFFSET and INDIRECT follow what they point at', () => {
    const c = sheet({ A1: 2, A2: '=B1*2', B1: 4, C1: '=INDIRECT("A"&A1)', D1: '=SUM(OFFSET(A1,0,0,2,1))' });
    expect([get(c, 'C1'), get(c, 'D1')]).toEqual([8, 10]);
    set(c, 'B1', 5);
    c.recalculate();
    expect([get(c, 'C1'), get(c, 'D1')]).toEqual([10, 12]);
  });

  it('other sheets, whole columns, and a sheet that is renamed', () => {
    const c = sheet({ A1: 1, A2: 2, B1: "=SUM('Other sheet'!A:A)+SUM(A:A)", B2: "='Renamed'!A1" });
    set(c, 'A7', 40, 'O');
    c.recalculate();
    expect([get(c, 'B1'), get(c, 'B2')]).toEqual([43, { error: '#REF!' }]);
    c.setSheets([{ id: 'S', name: 'S' }, { id: 'O', name: 'Renamed' }]);
    set(c, 'A1', 9, 'O');
    c.recalculate();
    expect([get(c, 'B1'), get(c, 'B2')]).toEqual([{ error: '#REF!' }, 9]);
  });

  it('whole rows, however far to the right', () => {
    const c = sheet({ A1: 1, A5: '=SUM(1:2)' });
    c.setCell({ sheet: 'S', row: 1, column: 5_000 }, { kind: 'value', value: 41 });
    c.recalculate();
    expect(get(c, 'A5')).toBe(42);
    c.setCell({ sheet: 'S', row: 1, column: 5_000 }, { kind: 'value', value: 4 });
    expect(c.recalculate().length).toBe(1);
    expect(get(c, 'A5')).toBe(5);
  });

  it('many growing ranges that are taken away again', () => {
    const c = sheet({});
    for (let row = 0; row < 60; row++) c.setCell({ sheet: 'S', row, column: 1 }, { kind: 'formula', formula: `=SUM(A$1:A${row + 1})` });
    c.recalculate();
    for (let row = 0; row < 59; row++) c.setCell({ sheet: 'S', row, column: 1 }, null);
    set(c, 'A3', 5);
    expect(c.recalculate()).toEqual([{ sheet: 'S', row: 59, column: 1 }]);
  });

  it('tables: columns, this row, headers, all, two columns', () => {
    const c = sheet({ ...cells, E1: '=SUM(T[Sum])', E2: '=T[[#Headers],[Count it]]', E3: '=ROWS(T[#All])', E4: '=SUM(T[[Count it]:[Sum]])', E5: '=COLUMNS(T)', E6: '=T[Nowhere]', E7: '=[@Code]' }, { tables: [table] });
    expect(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7'].map((a) => get(c, a))).toEqual([60, 'Count it', 4, 66, 3, { error: '#NAME?' }, { error: '#NAME?' }]);
  });

  it('a table that grows is read whole', () => {
    const c = sheet({ ...cells, E1: '=SUM(T[Sum])', A5: 'd', B5: 4, C5: '=[@[Count it]]*10' }, { tables: [table] });
    expect([get(c, 'E1'), get(c, 'C5')]).toEqual([60, { error: '#NAME?' }]);
    c.setTables([{ ...table, rows: 4 }]);
    c.recalculate();
    expect([get(c, 'E1'), get(c, 'C5')]).toEqual([100, 40]);
  });

  it('names for cells, constants and formulas; one that only a sheet knows comes first', () => {
    const c = sheet({ A1: 3, B1: '=rate*A1', B2: '=Twice', B3: '=Missing' });
    c.setNames([{ name: 'Rate', sheet: null, formula: '=0.5' }, { name: 'Twice', sheet: null, formula: '=S!$A$1*2' }, { name: 'rate', sheet: 'S', formula: '=2' }]);
    c.recalculate();
    expect([get(c, 'B1'), get(c, 'B2'), get(c, 'B3')]).toEqual([6, 6, { error: '#NAME?' }]);
  });

  it('clearing a sheet empties it, and what is set again is as before', () => {
    const c = sheet({ A1: 1, A2: '=A1+1' });
    set(c, 'A1', '=S!A2', 'O');
    c.recalculate();
    c.clearSheet('S');
    c.recalculate();
    expect([get(c, 'A2'), get(c, 'A1', 'O')]).toEqual([null, 0]);
    set(c, 'A1', 4);
    set(c, 'A2', '=A1+1');
    c.recalculate();
    expect(get(c, 'A1', 'O')).toBe(5);
  });

  it('names the functions that it does not know', () => {
    const c = sheet({ A1: '=CUBEVALUE("x")+1', A2: '=1+' });
    expect([get(c, 'A1'), get(c, 'A2'), c.unknownFunctions()]).toEqual([{ error: '#NAME?' }, { error: '#NAME?' }, ['CUBEVALUE']]);
  });

  it('an unknown sheet is refused loudly, and so is TODAY without a day', () => {
    const c = sheet({});
    expect(() => c.setCell({ sheet: 'X', row: 0, column: 0 }, null)).toThrow('knows no sheet "X"');
    set(c, 'A1', '=TODAY()');
    set(c, 'A2', '=1+1');
    expect(() => c.recalculate()).toThrow('option "now"');
    set(c, 'A1', 3);
    c.recalculate();
    expect(get(c, 'A2')).toBe(2);
  });
});
