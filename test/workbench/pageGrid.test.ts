import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAxis, pixelsOf, pointsOf } from '../../src/workbench/page/grid/axis.ts';
import { addressOf, columnLetters, sheetReference } from '../../src/workbench/page/grid/addresses.ts';
import { fillTarget } from '../../src/workbench/page/grid/drags.ts';
import { blocksOf } from '../../src/workbench/page/grid/grid.ts';
import { closed, turnedReference } from '../../src/workbench/page/grid/formulaTyping.ts';
import { gridKey } from '../../src/workbench/page/grid/keys.ts';
import { rectOf, referencesIn, takesReference } from '../../src/workbench/page/grid/references.ts';
import { addTo, extendTo, isSingleCell, selectArea, selectCell, selectColumns, selectRows, step, stepWithin, withMerged } from '../../src/workbench/page/grid/selection.ts';
import type { Ground, Selection } from '../../src/workbench/page/grid/selection.ts';
import { boxOf, cellAt, columnSpans, rowSpans, scrollToShow } from '../../src/workbench/page/grid/viewport.ts';
import type { Viewport } from '../../src/workbench/page/grid/viewport.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../../src/workbench/model/area.ts';

const sizes = fc.uniqueArray(fc.tuple(fc.nat(60), fc.constantFrom(0, 10, 33, 64)), { selector: ([index]) => index, maxLength: 12 }).map((own) => own.sort(([a], [b]) => a - b));

describe('an axis', () => {
  it('begins each row where the ones before it end, whatever sizes they have', () => {
    fc.assert(fc.property(sizes, (own) => {
      const axis = createAxis(100, 20, own);
      const size = new Map(own);
      let start = 0;
      for (let index = 0; index < 80; index += 1) {
        expect(axis.startOf(index)).toBe(start);
        expect(axis.sizeOf(index)).toBe(size.get(index) ?? 20);
        start += size.get(index) ?? 20;
      }
    }));
  });

  it('finds the row at every pixel, and never a hidden one', () => {
    fc.assert(fc.property(sizes, fc.nat(1500), (own, pixel) => {
      const axis = createAxis(100, 20, own);
      const index = axis.indexAt(pixel);
      expect(axis.sizeOf(index)).toBeGreaterThan(0);
      expect(axis.startOf(index)).toBeLessThanOrEqual(pixel);
      expect(axis.startOf(index) + axis.sizeOf(index)).toBeGreaterThan(pixel);
    }));
  });

  it('steps over what is hidden, and says when nothing is left', () => {
    const axis = createAxis(5, 20, [[1, 0], [2, 0], [4, 0]]);
    expect(axis.shownFrom(1, 1)).toBe(3);
    expect(axis.shownFrom(2, -1)).toBe(0);
    expect(axis.shownFrom(4, 1)).toBeNull();
  });

  it('turns points into pixels and back', () => {
    expect([pixelsOf(48, 1), pixelsOf(15, 1), pixelsOf(48, 2)]).toEqual([64, 20, 128]);
    expect(pointsOf(64, 1)).toBe(48);
    expect(pointsOf(128, 2)).toBe(48);
  });
});

describe('addresses', () => {
  it.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [701, 'ZZ'], [702, 'AAA'], [16_383, 'XFD']])('column %i is %s', (column, letters) => { expect(columnLetters(column)).toBe(letters); });

  it('are written as Excel does, whole rows and columns too', () => {
    expect(addressOf({ row: 2, column: 1, rows: 1, columns: 1 })).toBe('B3');
    expect(addressOf({ row: 2, column: 1, rows: 2, columns: 3 })).toBe('B3:D4');
    expect(addressOf({ row: 0, column: 1, rows: MAX_ROWS, columns: 2 })).toBe('B:C');
    expect(addressOf({ row: 4, column: 0, rows: 2, columns: MAX_COLUMNS })).toBe('5:6');
  });

  it('quote a sheet name that is no plain word or looks like a cell', () => { expect(['Claims', 'To review', "O'Hara", 'AB12'].map(sheetReference)).toEqual(['Claims', "'To review'", "'O''Hara'", "'AB12'"]); });
});

const ground: Ground = { merged: [{ row: 1, column: 1, rows: 2, columns: 2 }], nextRow: (from, by) => (from < 0 ? null : from === 5 ? from + by : from), nextColumn: (from) => (from < 0 ? null : from) };
const areas = (selection: Selection): readonly string[] => selection.areas.map(addressOf);

describe('a selection', () => {
  const b2 = selectCell({ row: 1, column: 1 }, []);

  it('grows with Shift from the active cell, in any direction, and stays where it began', () => {
    const grown = extendTo(extendTo(b2, { row: 3, column: 3 }, []), { row: 0, column: 0 }, []);
    expect(areas(grown)).toEqual(['A1:B2']);
    expect(grown.active).toEqual({ row: 1, column: 1 });
    expect(areas(extendTo(b2, { row: -4, column: 99_999 }, []))).toEqual(['B1:XFD2']);
  });

  it('takes whole rows and columns, and keeps them whole when they grow', () => {
    expect(areas(extendTo(selectRows(3, 3), { row: 5, column: 2 }, []))).toEqual(['4:6']);
    expect(areas(extendTo(selectColumns(2, 2), { row: 5, column: 0 }, []))).toEqual(['A:C']);
  });

  it('adds areas with Ctrl, the last of which grows', () => { expect(areas(extendTo(addTo(b2, selectCell({ row: 4, column: 4 }, [])), { row: 5, column: 5 }, []))).toEqual(['B2', 'E5:F6']); });

  it('never cuts a merged cell', () => {
    const merged = [{ row: 1, column: 1, rows: 2, columns: 2 }, { row: 2, column: 3, rows: 3, columns: 1 }];
    expect(addressOf(withMerged({ row: 0, column: 0, rows: 2, columns: 2 }, merged))).toBe('A1:C3');
    expect(addressOf(withMerged({ row: 2, column: 2, rows: 1, columns: 2 }, merged))).toBe('B2:D5');
    expect(isSingleCell(selectCell({ row: 2, column: 2 }, merged), merged)).toBe(true);
  });

  it('steps over hidden rows, out of merged cells, and not beyond the border', () => {
    expect(step({ row: 4, column: 0 }, 'down', ground)).toEqual({ row: 6, column: 0 });
    expect(step({ row: 1, column: 1 }, 'down', ground)).toEqual({ row: 3, column: 1 });
    expect(step({ row: 2, column: 2 }, 'left', ground)).toEqual({ row: 2, column: 0 });
    expect(step({ row: 0, column: 0 }, 'up', ground)).toEqual({ row: 0, column: 0 });
  });

  it('is gone through by Tab along rows and by Enter along columns, area after area, round and round', () => {
    const two = addTo(selectArea({ row: 0, column: 0, rows: 2, columns: 2 }), selectCell({ row: 5, column: 5 }, []));
    const walk = (from: Selection, direction: 'right' | 'down' | 'left', steps: number): readonly string[] => {
      const seen: string[] = [];
      for (let i = 0, now = from; i < steps; i += 1) { now = stepWithin(now, direction); seen.push(addressOf({ ...now.active, rows: 1, columns: 1 })); }
      return seen;
    };
    expect(walk(two, 'right', 5)).toEqual(['A1', 'B1', 'A2', 'B2', 'F6']);
    expect(walk(two, 'down', 4)).toEqual(['A1', 'A2', 'B1', 'B2']);
    expect(walk(two, 'left', 2)).toEqual(['B2', 'A2']);
  });
});

const view = (of: Partial<Viewport> = {}): Viewport => ({ rows: createAxis(MAX_ROWS, 20, [[3, 0], [4, 50]]), columns: createAxis(MAX_COLUMNS, 64, [[1, 100]]), frozen: { rows: 2, columns: 1 }, head: { width: 30, height: 22 }, width: 500, height: 300, scroll: { left: 0, top: 0 }, ...of });

describe('the window', () => {
  it('gives the cell under each point where that cell stands, frozen or scrolled', () => {
    fc.assert(fc.property(fc.integer({ min: 30, max: 499 }), fc.integer({ min: 22, max: 299 }), fc.nat(900), fc.nat(900), (x, y, left, top) => {
      const now = view({ scroll: { left, top } });
      const at = cellAt(now, x, y);
      const box = boxOf(now, { ...at, rows: 1, columns: 1 });
      expect(x >= box.left && x < box.left + box.width && y >= box.top && y < box.top + box.height).toBe(true);
    }));
  });

  it('keeps frozen rows and columns in their place and shows the others behind them', () => {
    const now = view({ scroll: { left: 200, top: 100 } });
    expect(cellAt(now, 31, 23)).toEqual({ row: 0, column: 0 });
    expect(rowSpans(now).map(({ first, from }) => [first, from])).toEqual([[0, 22], [6, 62]]);
    expect(columnSpans(now).map(({ first, from }) => [first, from])).toEqual([[0, 30], [3, 94]]);
  });

  it('scrolls as little as is needed to show a cell whole, and not at all for a frozen one', () => {
    const now = view({ scroll: { left: 0, top: 0 } });
    expect(scrollToShow(now, { row: 2, column: 1 })).toEqual({ left: 0, top: 0 });
    const far = scrollToShow(now, { row: 100, column: 50 });
    const there = view({ scroll: far });
    const box = boxOf(there, { row: 100, column: 50, rows: 1, columns: 1 });
    expect([box.left + box.width, box.top + box.height]).toEqual([500, 300]);
    expect(scrollToShow(there, { row: 0, column: 0 })).toEqual(far);
    expect(scrollToShow(there, { row: 2, column: 1 })).toEqual({ left: 0, top: 0 });
  });

  it('asks for the blocks that are seen first, each once, and for their neighbours', () => {
    const blocks = blocksOf(view({ scroll: { left: 4_000, top: 4_000 } })).map(({ row, column }) => `${row}/${column}`);
    expect(new Set(blocks).size).toBe(blocks.length);
    expect(blocks).toEqual(expect.arrayContaining(['0/0', '4/0', '5/0', '5/3', '5/4', '0/4', '6/5']));
    expect(blocks.indexOf('5/4')).toBeLessThan(blocks.indexOf('6/5'));
  });
});

describe('references in a formula that is being typed', () => {
  it('are found with their ranges, those of other sheets left out', () => {
    expect(referencesIn('=SUM(A1:B2)+$C$3*Sheet2!D4-A1:B2&"E5"').map(({ area }) => addressOf(area))).toEqual(['A1:B2', 'C3']);
    expect(referencesIn('A1')).toEqual([]);
    expect(referencesIn('=LOG10(A1)+A1B').map(({ area }) => addressOf(area))).toEqual(['A1']);
  });

  it('are taken where an operand is expected', () => { expect(['=', '=SUM(', '=A1+', '=A1', 'a,', '=SUM(A1,'].map((text) => takesReference(text, text.length))).toEqual([true, true, true, false, false, true]); });

  it('lie on the sheet or are none', () => { expect([rectOf('XFD1048576') !== null, rectOf('XFE1'), rectOf('A0'), rectOf('A1048577')]).toEqual([true, null, null, null]); });

  it('are read in linear time, whatever is typed', () => { expect(referencesIn(`=${'A'.repeat(200_000)}`)).toEqual([]); expect(referencesIn(`=${"'".repeat(100_000)}`)).toEqual([]); });
});

describe('keys', () => {
  const press = (key: string, of: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey', boolean>> = {}) => gridKey({ key, ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, ...of });

  it.each([
    ['a', {}, { kind: 'edit', text: 'a' }], ['=', {}, { kind: 'edit', text: '=' }], ['F2', {}, { kind: 'edit', text: null }], ['Backspace', {}, { kind: 'edit', text: '' }], ['Delete', {}, { kind: 'clear' }],
    ['ArrowDown', { ctrlKey: true, shiftKey: true }, { kind: 'move', direction: 'down', extend: true, toEdge: true }], ['ArrowDown', { altKey: true }, { kind: 'open' }], ['Enter', { shiftKey: true }, { kind: 'step', direction: 'up' }],
    ['z', { ctrlKey: true }, { kind: 'undo' }], ['Z', { ctrlKey: true, shiftKey: true }, { kind: 'redo' }], ['z', { metaKey: true }, { kind: 'undo' }], [' ', { ctrlKey: true }, { kind: 'columns' }], [' ', { shiftKey: true }, { kind: 'rows' }],
    ['Home', { ctrlKey: true }, { kind: 'home', extend: false, corner: true }], ['PageDown', { ctrlKey: true }, { kind: 'sheet', by: 1 }], ['F10', { shiftKey: true }, { kind: 'menu' }],
    ['L', { ctrlKey: true, shiftKey: true }, { kind: 'filter' }], [';', { ctrlKey: true }, { kind: 'now', what: 'day' }], [':', { ctrlKey: true, shiftKey: true }, { kind: 'now', what: 'time' }], ['%', { ctrlKey: true, shiftKey: true }, { kind: 'format', format: '0%' }], ['=', { altKey: true }, { kind: 'sum' }],
    ['9', { ctrlKey: true }, { kind: 'hide', what: 'rows', hidden: true }], ['(', { ctrlKey: true, shiftKey: true }, { kind: 'hide', what: 'rows', hidden: false }], ['5', { ctrlKey: true }, { kind: 'toggle', what: 'strikethrough' }], ['F11', { shiftKey: true }, { kind: 'addSheet' }], ['+', { ctrlKey: true, shiftKey: true }, { kind: 'insert' }],
  ] as const)('%s with %o means %o', (key, held, meaning) => { expect(press(key, held)).toEqual(meaning); });

  it('leaves to the browser what is its own: copy, cut, paste, reload, menus', () => {
    for (const key of ['c', 'x', 'v', 'l', 't', 'w']) expect(press(key, { ctrlKey: true })).toBeNull();
    expect([press('F12'), press('Shift'), press('F10'), press('d', { altKey: true })]).toEqual([null, null, null, null]);
  });
});

describe('typing a formula', () => {
  it('F4 turns the reference at the caret, of a range both corners', () => {
    const turns = (text: string, caret = text.length): readonly string[] => Array.from({ length: 4 }).reduce<readonly string[]>((all) => [...all, turnedReference(all.at(-1) as string, caret)?.text ?? ''], [text]).slice(1);
    expect(turns('=A1')).toEqual(['=$A$1', '=A$1', '=$A1', '=A1']);
    expect(turnedReference('=SUM(B2:C3)+D4', 7)).toEqual({ text: '=SUM($B$2:$C$3)+D4', from: 5, to: 14 });
    expect([turnedReference('=1+2', 2), turnedReference('A1', 1)]).toEqual([null, null]);
  });

  it('brackets that were left open are closed, those in texts are none', () => {
    expect(['=SUM(A1', '=IF(A1="(",SUM(B1:B2', '=A1', '(a', '="a', '=SUM(A1)'].map(closed)).toEqual(['=SUM(A1)', '=IF(A1="(",SUM(B1:B2))', '=A1', '(a', '="a', '=SUM(A1)']);
  });
});

describe('the fill handle', () => {
  const from = { row: 2, column: 2, rows: 2, columns: 2 };
  it('fills along the longer way, and back', () => {
    expect(addressOf(fillTarget(from, { row: 9, column: 4 }))).toBe('C3:D10');
    expect(addressOf(fillTarget(from, { row: 3, column: 8 }))).toBe('C3:I4');
    expect(addressOf(fillTarget(from, { row: 0, column: 2 }))).toBe('C1:D4');
    expect(fillTarget(from, { row: 3, column: 3 })).toEqual(from);
  });
});
