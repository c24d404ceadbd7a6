import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumRange } from '../../src/workbench/page/actions.ts';
import { kindOf } from '../../src/workbench/page/charts.ts';
import { decimals } from '../../src/workbench/page/formats.ts';
import { shortened, sideOf } from '../../src/workbench/page/grid/paintText.ts';
import { isDeep, mirrored } from '../../src/workbench/page/grid/scheme.ts';
import { parseRows, tile } from '../../src/workbench/page/grid/tsv.ts';
import { stem } from '../../src/workbench/page/files.ts';
import { dateOfSerial, isDateFormat } from '../../src/workbench/hub/dates.ts';

describe('text from the clipboard', () => {
  it.each([
    ['a', [['a']]], ['a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]], ['a\tb\nc', [['a', 'b'], ['c', '']]], ['\t', [['', '']]], ['a\n\nb', [['a'], [''], ['b']]], ['a\rb', [['a'], ['b']]],
    ['"two\nlines"\tx', [['two\nlines', 'x']]], ['"he said ""no"""', [['he said "no"']]], ['"open\tend', [['"open', 'end']]], ['5" pipe\t1', [['5" pipe', '1']]], ['""', [['']]], ['"a"b\tc', [['"a"b', 'c']]],
  ])('%j is %j', (text, rows) => { expect(parseRows(text)).toEqual(rows); });

  it('comes back as it went out, whatever the cells hold', () => {
    const cell = fc.string().map((s) => s.replaceAll('\r', ''));
    const quote = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 }), (rows) => { expect(parseRows(rows.map((row) => row.map(quote).join('\t')).join('\r\n'))).toEqual(rows); }));
  });

  it('is read in linear time when quotes never close', () => { expect(parseRows(`"${'""'.repeat(100_000)}`)).toHaveLength(1); });

  it('fills a selection that it fits into a whole number of times, and otherwise goes in once', () => {
    expect(tile([[1]], { rows: 2, columns: 2 })).toEqual([[1, 1], [1, 1]]);
    expect(tile([[1, 2]], { rows: 2, columns: 4 })).toEqual([[1, 2, 1, 2], [1, 2, 1, 2]]);
    expect(tile([[1, 2]], { rows: 2, columns: 3 })).toEqual([[1, 2]]);
  });
});

describe('how cells look', () => {
  const style = { horizontalAlignment: 'General' } as Parameters<typeof sideOf>[0];
  it('stands numbers right, text left, truth values and errors in the middle', () => { expect((['number', 'text', 'boolean', 'error'] as const).map((kind) => sideOf(style, kind))).toEqual(['right', 'left', 'center', 'center']); });

  it('shows as many decimals as fit, and gives up on whole numbers', () => {
    const fits = (length: number) => (text: string): boolean => text.length <= length;
    expect(shortened('0.333333333333333', fits(6))).toBe('0.3333');
    expect(shortened('1234.5678', fits(4))).toBe('1235');
    expect(shortened('123456', fits(4))).toBeNull();
    expect(shortened('12345.6', fits(3))).toBeNull();
  });

  it('mirrors pale colours on dark paper and leaves deep ones', () => {
    expect(mirrored('#FFFFFF')).toBe('hsl(0, 0%, 11%)');
    expect(mirrored('#000000')).toBe('hsl(0, 0%, 95%)');
    expect(mirrored('red; background: url(x)')).toBe('red; background: url(x)');
    expect(['#4472C4', '#FFF2CC', '#C00000', '#D9E2F3'].map(isDeep)).toEqual([true, false, true, false]);
  });
});

describe('what the ribbon does', () => {
  it.each([['General', 1, '0.0'], ['0', 1, '0.0'], ['0.00', -1, '0.0'], ['0.0', -1, '0'], ['0', -1, '0'], ['#,##0', 1, '#,##0.0'], ['0.00%', 1, '0.000%']] as const)('%s with %i decimal is %s', (format, by, result) => { expect(decimals(format, by)).toBe(result); });

  it('sums the numbers above, or else those to the left', () => {
    const numbers = new Set(['1/2', '2/2', '3/2', '4/0', '4/1']);
    const at = (row: number, column: number) => sumRange({ sheet: 's', row, column, rows: 1, columns: 1 }, (r, c) => numbers.has(`${r}/${c}`));
    expect(at(4, 2)).toMatchObject({ row: 1, rows: 3, column: 2 });
    expect(at(4, 2)?.columns).toBe(1);
    expect(at(9, 9)).toBeNull();
    numbers.delete('3/2');
    expect(at(4, 2)).toMatchObject({ row: 4, column: 0, columns: 2, rows: 1 });
  });

  it('draws each kind of chart as its nearest relative', () => {
    expect(kindOf('ColumnStacked')).toMatchObject({ type: 'bar', isStacked: true, isFlat: false });
    expect(kindOf('BarClustered')).toMatchObject({ type: 'bar', isStacked: false, isFlat: true });
    expect(kindOf('LineMarkers')).toMatchObject({ type: 'line', hasMarkers: true });
    expect(kindOf('XYScatterLines').type).toBe('scatter');
    expect(kindOf('AreaStacked')).toMatchObject({ type: 'line', isFilled: true, isStacked: true });
    expect(kindOf('Doughnut').type).toBe('doughnut');
  });

  it('names a saved file after the workbook, once', () => { expect([stem('Tally'), stem('Tally.xlsx'), stem('a.b.XLSX')]).toEqual(['Tally', 'Tally', 'a.b']); });
});

describe('dates as a person edits them', () => {
  it.each([[43_244, '2018-05-24'], [43_244.5, '2018-05-24 12:00:00'], [0.25, '06:00:00'], [1, '1900-01-01'], [61, '1900-03-01']])('%d is %s', (serial, text) => { expect(dateOfSerial(serial)).toBe(text); });

  it('are told by their format, not by letters in quotes', () => { expect(['yyyy-mm-dd', 'h:mm', '0.00', 'General', '0 "dead"', '[Red]0', '#,##0'].map(isDateFormat)).toEqual([true, true, false, false, false, false, false]); });
});
