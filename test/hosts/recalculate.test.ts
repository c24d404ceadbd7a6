import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, it } from 'vitest';
import { computedValues } from '../../src/hosts/xlsx/recalculate.ts';

/** A workbook as a person made it, with values that its program kept. */
function book(): Workbook {
  const made = new Workbook();
  const sheet = made.addWorksheet('Own sheet');
  sheet.getCell('A1').value = 2;
  sheet.getCell('A2').value = { formula: 'A1*3', result: 1 };
  sheet.getCell('A3').value = { formula: 'CUBEVALUE("x")', result: 77 };
  sheet.getCell('A4').value = { formula: 'A3+A2', result: 1 };
  sheet.getCell('A5').value = { formula: '1/0', result: 1 };
  sheet.getCell('A6').value = { formula: 'A1=2', result: 1 };
  sheet.getCell('A7').value = { text: 'words', hyperlink: "#'Own sheet'!A1" };
  sheet.getCell('A8').value = { formula: 'A7&"!"', result: '' };
  sheet.getCell('A9').value = new Date('2018-05-24T00:00:00Z');
  sheet.getCell('A10').value = { formula: 'A9+1', result: 0 };
  return made;
}

describe('an open file is computed', () => {
  it('in place: formulas, errors, links as their words and days as numbers; what we cannot compute keeps the value of the file', () => {
    const values = computedValues(book());
    expect(Object.fromEntries(values)).toEqual({
      'Own sheet!A2': 6, 'Own sheet!A3': 77, 'Own sheet!A4': 83, 'Own sheet!A5': '#DIV/0!', 'Own sheet!A6': 'TRUE', 'Own sheet!A8': 'words!', 'Own sheet!A10': 43_245,
    });
  });
});
