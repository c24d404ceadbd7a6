import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ModelError } from '../../src/workbench/model/model.ts';
import type { WorkbookModel } from '../../src/workbench/model/model.ts';
import type { Area } from '../../src/workbench/model/area.ts';
import { ANN, at, contentOf, newBook, put, shown } from './model.support.ts';

/** A workbook with something of everything: a table, formulas across sheets, a name, a comment, a link, merged cells, validation, a format, a chart. */
function richBook(): WorkbookModel {
  const book = newBook();
  put(book, 'B3', [['Name', 'Dead', 'Twice'], ['x', 3, null], ['y', 4, null], ['z', null, null]]);
  book.addTable(at(book, 'B3:D6'), { hasHeaders: true, name: 'T' });
  put(book, 'D4', [['=[@Dead]*2']]);
  put(book, 'F2', [['=SUM(C4:C6)', '=$C$4+C5', "=SUM(Sheet1!B:C)"], [1, '=F3', '=SUM(2:4)']]);
  const other = book.addSheet('Other').id;
  book.write({ sheet: other, row: 0, column: 0, rows: 2, columns: 1 }, [['=Sheet1!C4+SUM(T[Dead])'], ['=Sheet1!$F$2:$H$3']]);
  book.setNameItem({ name: 'Here', sheet: null, formula: '=Sheet1!$F$2:$G$3' });
  book.merge(at(book, 'J12:K13'), false);
  book.setLink(at(book, 'F9'), { address: null, documentReference: 'Sheet1!C5', textToDisplay: 'go', screenTip: null });
  book.addComment({ sheet: 'Sheet1', row: 8, column: 6 }, 'look');
  book.validate({ area: at(book, 'C4:C6'), rule: { list: { source: '=Sheet1!$F$2:$F$3', inCellDropDown: true } }, ignoreBlanks: true, prompt: { showPrompt: false, title: '', message: '' }, errorAlert: { showAlert: true, style: 'Stop', title: '', message: 'no' } });
  book.addConditionalFormat([at(book, 'B4:D6')], { type: 'Custom', stopIfTrue: false, rule: { formula: '=$C4=3' }, style: { fill: '#FF0000' } });
  book.addChart('Sheet1', { name: 'c', chartType: 'Line', title: { text: 'c', visible: true }, left: 0, top: 0, width: 1, height: 1, legend: { visible: false, position: 'Bottom' }, series: [{ name: 's', xValues: null, values: 'Sheet1!$C$4:$C$6', format: {} }], options: {} });
  book.changeStyle(at(book, 'F3'), { numberFormat: '0.00', font: { bold: true } });
  book.setRowHeight(at(book, '7:7'), 30);
  return book;
}

const rect = fc.record({ row: fc.nat(9), column: fc.nat(11), rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) });
const whole = fc.oneof(rect.map((r) => ({ ...r, column: 0, columns: 16_384 })), rect.map((r) => ({ ...r, row: 0, rows: 1_048_576 })), rect);

type Work = { readonly name: string; readonly run: (book: WorkbookModel, area: Area) => void };
const WORKS: readonly Work[] = [
  { name: 'write', run: (book, area) => { book.write({ ...area, rows: 1, columns: 2 }, [['new', '=C4*2']]); } },
  { name: 'clear', run: (book, area) => { book.clear(area, 'All'); } },
  { name: 'style', run: (book, area) => { book.changeStyle(area, { fill: '#00FF00', borders: { EdgeTop: { style: 'Continuous', weight: 'Thin', color: '#000000' } } }); } },
  { name: 'insert', run: (book, area) => { book.insertCells(area, area.rows > 10 ? 'Right' : 'Down'); } },
  { name: 'delete', run: (book, area) => { book.deleteCells(area, area.rows > 10 ? 'Left' : 'Up'); } },
  { name: 'sort', run: (book) => { book.sortTable('T', [{ key: 1, ascending: false }]); } },
  { name: 'filter', run: (book) => { book.filterTable('T', 0, { filterOn: 'Values', values: ['x'] }); } },
  { name: 'add rows', run: (book) => { book.addTableRows('T', 1, [['n', 1, null]]); } },
  { name: 'add last row', run: (book) => { book.addTableRows('T', null, [['n', 1, null]]); } },
  { name: 'delete rows', run: (book) => { book.deleteTableRows('T', [0, 2]); } },
  { name: 'add column', run: (book) => { book.addTableColumn('T', 1, { name: 'Mid', cells: null }); } },
  { name: 'delete column', run: (book) => { book.deleteTableColumn('T', 1); } },
  { name: 'rename', run: (book) => { book.changeTable('T', { name: 'U' }); book.changeSheet('Sheet1', { name: 'One sheet' }); book.renameTableColumn('U', 1, 'Killed'); } },
  { name: 'totals', run: (book) => { book.changeTable('T', { showTotals: true }); } },
  { name: 'copy', run: (book, area) => { book.copy({ ...area, row: 1, column: 5, rows: 2, columns: 3 }, { ...area, rows: 1, columns: 1 }, 'All'); } },
  { name: 'delete sheet', run: (book) => { book.deleteSheet('Sheet1'); } },
  { name: 'merge', run: (book, area) => { book.merge({ ...area, column: 20, columns: 2, rows: 2 }, false); } },
];

/** Runs it, and tells whether the model took it. */
function took(run: () => void): boolean {
  try { run(); return true; } catch (error) { if (error instanceof ModelError) return false; throw error; }
}

describe('whatever is done', () => {
  it('undo gives the same workbook, and redo what it was after', () => {
    fc.assert(fc.property(fc.constantFrom(...WORKS), whole, (work, area) => {
      const book = richBook();
      const before = contentOf(book);
      const on = { ...area, sheet: book.sheets()[0]?.id ?? '' };
      const done = took(() => { book.batch(ANN, work.name, () => { work.run(book, on); }); });
      const after = contentOf(book);
      if (book.canUndo(ANN) === null) { expect(after).toEqual(before); return; }
      book.undo(ANN);
      expect(contentOf(book)).toEqual(before);
      book.redo(ANN);
      expect(contentOf(book)).toEqual(after);
      if (done) expect(book.canUndo(ANN)).toBe(work.name);
    }), { numRuns: 400, seed: 7 });
  });

  it('what was inserted and is deleted again leaves no trace', () => {
    fc.assert(fc.property(whole, (area) => {
      const book = richBook();
      const before = contentOf(book);
      const on = { ...area, sheet: book.sheets()[0]?.id ?? '' };
      const sideways = area.rows > 10;
      if (!took(() => { book.insertCells(on, sideways ? 'Right' : 'Down'); })) { expect(contentOf(book)).toEqual(before); return; }
      book.deleteCells(on, sideways ? 'Left' : 'Up');
      expect(contentOf(book)).toEqual(before);
    }), { numRuns: 300, seed: 11 });
  });

  it('a tracked area goes where its marked cell goes, also back', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom<'insert' | 'delete' | 'undo'>('insert', 'delete', 'undo'), whole), { maxLength: 6 }), (steps) => {
      const book = newBook();
      put(book, 'E5', [['mark']]);
      const tracked = book.track(at(book, 'E5'));
      const sheet = book.sheets()[0]?.id ?? '';
      for (const [kind, area] of steps) {
        const on = { ...area, sheet };
        if (kind === 'undo') book.undo(ANN);
        else book.batch(ANN, kind, () => { if (kind === 'insert') book.insertCells(on, area.rows > 10 ? 'Right' : 'Down'); else book.deleteCells(on, area.rows > 10 ? 'Left' : 'Up'); });
        const used = book.usedRange('Sheet1', true);
        expect(tracked.area()).toEqual(used);
      }
    }), { numRuns: 300, seed: 13 });
  });
});

describe('tables', () => {
  it('rows come in between and at the end, with the column formula', () => {
    const book = richBook();
    put(book, 'B8', [['below']]);
    book.addTableRows('T', null, [['n', 9, null]]);
    book.addTableRows('T', 0, [['first', 1, null]]);
    expect(shown(book, 'B4:D8')).toEqual([['first', 1, '=[@Dead]*2'], ['x', 3, '=[@Dead]*2'], ['y', 4, '=[@Dead]*2'], ['z', null, '=[@Dead]*2'], ['n', 9, '=[@Dead]*2']]);
    expect(shown(book, 'B10')).toEqual([['below']]);
    expect(shown(book, 'F2')).toEqual([['=SUM(C5:C7)']]);
  });

  it('a deleted column leaves #REF!', () => {
    const book = richBook();
    book.deleteTableColumn('T', 1);
    expect([shown(book, 'B3:C4'), book.cell('Other', 0, 0).formula]).toEqual([[['Name', 'Twice'], ['x', '=#REF!*2']], '=Sheet1!#REF!+SUM(#REF!)']);
  });

  it('sorts with blanks last both ways, and takes formulas along', () => {
    const book = newBook();
    put(book, 'A1', [[2, '=A1'], [null, '=A2'], ['b', '=A3'], [10, '=A4'], ['a', '=$A$5'], [true, '=A6']]);
    book.sortRange(at(book, 'A1:B6'), { fields: [{ key: 0, ascending: false }], hasHeaders: false, matchCase: false });
    expect(shown(book, 'A1:B6')).toEqual([[true, '=A1'], ['b', '=A2'], ['a', '=$A$5'], [10, '=A4'], [2, '=A5'], [null, '=A6']]);
  });

  it.each([
    [{ filterOn: 'Values', values: ['X', ''] }, [0]], [{ filterOn: 'Custom', criterion1: '<>y' }, [0, 2]], [{ filterOn: 'Custom', criterion1: '=?', criterion2: '=z', operator: 'And' }, [2]],
  ])('hides what fails %j', (criterion, rows) => {
    const book = richBook();
    book.filterTable('T', 0, criterion);
    const sheet = book.sheet('Sheet1');
    expect([0, 1, 2].filter((i) => !sheet?.isRowHidden(3 + i))).toEqual(rows);
    book.filterTable('T', 0, null);
    expect([0, 1, 2].some((i) => book.sheet('Sheet1')?.isRowHidden(3 + i))).toBe(false);
  });

  it('a filter that is not known is refused', () => {
    expect(() => { richBook().filterTable('T', 0, { filterOn: 'Icon' }); }).toThrow(expect.objectContaining({ code: 'NotImplemented' }));
  });
});

describe('what people are told and shown', () => {
  it('lists by words, by cells and by a table column', () => {
    const book = richBook();
    const set = (source: string): void => { book.validate({ area: at(book, 'F20'), rule: { list: { source, inCellDropDown: true } }, ignoreBlanks: true, prompt: { showPrompt: false, title: '', message: '' }, errorAlert: { showAlert: true, style: 'Stop', title: 'No', message: 'pick' } }); };
    const place = { sheet: 'Sheet1', row: 19, column: 5 };
    set('yes, no');
    expect([book.choices(place), book.refusal(place, 'maybe')?.message, book.refusal(place, 'no'), book.refusal(place, '')]).toEqual([['yes', 'no'], 'pick', null, null]);
    set('=T[Name]');
    expect(book.choices(place)).toEqual(['x', 'y', 'z']);
    set('=INDIRECT("T[Name]")');
    expect(book.choices(place)).toEqual(['x', 'y', 'z']);
    set('=$B$4:$B$5');
    expect(book.choices(place)).toEqual(['x', 'y']);
    expect(book.canUndo(ANN)).toBeNull();
  });

  it.each([
    [{ wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } }, '3', '3.5'], [{ decimal: { formula1: 0, operator: 'GreaterThan' } }, '0.5', '-1'], [{ textLength: { formula1: 3, operator: 'LessThan' } }, 'ab', 'abc'], [{ date: { formula1: '2018-05-01', formula2: '2018-05-31', operator: 'Between' } }, '2018-05-24', '2018-06-01'],
  ])('%j takes %s, not %s', (rule, good, bad) => {
    const book = newBook();
    book.validate({ area: at(book, 'A1'), rule, ignoreBlanks: true, prompt: { showPrompt: false, title: '', message: '' }, errorAlert: { showAlert: true, style: 'Stop', title: '', message: 'no' } });
    const place = { sheet: 'Sheet1', row: 0, column: 0 };
    expect([book.refusal(place, good), book.refusal(place, bad)?.message]).toEqual([null, 'no']);
    expect(shown(book, 'A1')).toEqual([[null]]);
  });

  it('a protected sheet takes input in unlocked cells only', () => {
    const book = newBook();
    book.changeStyle(at(book, 'A1'), { locked: false });
    book.changeSheet('Sheet1', { protection: { on: true, options: {} } });
    put(book, 'A1', [[1]]);
    for (const refused of [() => { put(book, 'A2', [[1]]); }, () => { book.insertCells(at(book, '1:1'), 'Down'); }, () => { book.changeStyle(at(book, 'A1'), { fill: '#000000' }); }]) expect(refused).toThrow(expect.objectContaining({ code: 'AccessDenied' }));
  });

  it('table bands and headers show under the cell\'s own style', () => {
    const book = richBook();
    for (const { id } of book.sheet('Sheet1')?.conditionalFormats ?? []) book.deleteConditionalFormat(id);
    book.changeStyle(at(book, 'B5'), { fill: '#123456' });
    expect([[2, 1], [3, 1], [4, 1], [4, 2]].map(([r = 0, c = 0]) => book.shownStyle('Sheet1', r, c).fill)).toEqual(['#4472C4', '#D9E1F2', '#123456', null]);
    expect(book.shownStyle('Sheet1', 2, 1).font).toMatchObject({ bold: true, color: '#FFFFFF' });
  });

  it('comments with replies, edited and resolved', () => {
    const book = newBook();
    const thread = book.batch(ANN, 'comment', () => book.addComment({ sheet: 'Sheet1', row: 0, column: 0 }, 'why?'));
    book.batch(ANN, 'reply', () => { book.replyTo(thread.id, 'because'); });
    book.changeComment(thread.id, { resolved: true });
    expect(book.comments()).toMatchObject([{ author: { name: 'Ann' }, content: 'why?', created: '2018-05-24T12:00:00.000Z', resolved: true, replies: [{ content: 'because' }] }]);
    expect(() => { book.addComment({ sheet: 'Sheet1', row: 0, column: 0 }, 'again'); }).toThrow(expect.objectContaining({ code: 'ItemAlreadyExists' }));
  });

  it('a snapshot is plain data, and gives the same workbook', () => {
    const book = richBook();
    const data = structuredClone(book.snapshot());
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    const copy = newBook();
    copy.restoreSnapshot(data);
    expect(contentOf(copy)).toEqual(contentOf(book));
    expect([copy.addSheet().id === book.sheets()[1]?.id, copy.canUndo(ANN)]).toEqual([false, null]);
  });
});
