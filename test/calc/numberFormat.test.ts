import { describe, expect, it } from 'vitest';
import type { CalcValue } from '../../src/calc/calc.ts';
import { colourOfFormat, formatValue, readTyped } from '../../src/calc/numberFormat.ts';

describe('a value as a cell shows it', () => {
  it.each<readonly [CalcValue, string, string]>([
    [null, 'General', ''], ['', 'General', ''], [true, 'General', 'TRUE'], [{ error: '#DIV/0!' }, '0.00', '#DIV/0!'],
    [0.1 + 0.2, 'General', '0.3'], [1 / 3, 'General', '0.333333333'], [123_456_789_012, 'General', '1.23457E+11'],
    [1234, '#,##0', '1,234'], [1234.5, '0', '1235'], [1.005, '0.0', '1.0'], [0.256, '0%', '26%'], [0.256, '0.0%', '25.6%'],
    [43_244, 'yyyy-mm-dd', '2018-05-24'], [43_244, 'd/mm/yy', '24/05/18'], [43_244, 'dd mmm yyyy', '24 May 2018'], [-1, 'yyyy-mm-dd', '######'],
    [1234, '+#,##0;-#,##0;0', '+1,234'], [-5, '+#,##0;-#,##0;0', '-5'], [0, '+#,##0;-#,##0;0', '0'],
    ['=1+1', '@', '=1+1'], ['x', '0.00', 'x'], [3, '"about "0', 'about 3'], [-3, '[Red]-0;[Blue]0', '3'], [12.5, '@', '12.5'],
  ])('%j as %s is %s', (value, numberFormat, shown) => { expect(formatValue(value, numberFormat)).toBe(shown); });

  it('a format may ask for a colour', () => {
    expect(colourOfFormat(-1, '0;[Red]-0')).toBe('red');
    expect(colourOfFormat(1, '0;[Red]-0')).toBeNull();
  });

  it('an unreadable format is refused loudly', () => { expect(() => formatValue(1, 'zz"')).toThrow(); });
});

describe('what a person types', () => {
  it.each<readonly [string, CalcValue, string | null]>([
    ['', null, null], ['abc', 'abc', null], ['12', 12, null], ['-5', -5, null], ['1,234', 1234, '#,##0'], ['1,23', '1,23', null], ['50%', 0.5, '0%'],
    ['TRUE', true, null], ['false', false, null], ['2018-05-24', 43_244, 'yyyy-mm-dd'], ["'2018-05-24", '2018-05-24', null], ['#n/a', { error: '#N/A' }, null],
    ['12:30', 12.5 / 24, 'h:mm'], ['C12', 'C12', null],
  ])('%s', (text, value, numberFormat) => { expect(readTyped(text)).toEqual({ value, numberFormat }); });

  it('into a cell of text stays text', () => { expect(readTyped('2018-05-24', '@')).toEqual({ value: '2018-05-24', numberFormat: null }); });
});
