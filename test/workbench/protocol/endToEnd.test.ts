import { describe, expect, it } from 'vitest';
import { failure, openWorkbook } from '../sample.ts';

describe('the real Office.js in Node, over the workbook model', () => {
  it('adds a sheet, writes cells, makes a table and reads all of it back in one request', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Claims');
      const range = sheet.getRange('A1:B3');
      range.values = [['Id', 'Killed'], ['C1', 3], ['C2', 4]];
      range.load('values,address,valueTypes,rowCount');
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Claims';
      table.load('name,id');
      const sum = sheet.getRange('D1');
      sum.formulas = [['=SUM(Claims[Killed])']];
      sum.load('formulas,values');
      await context.sync();
      expect(range.values).toEqual([['Id', 'Killed'], ['C1', 3], ['C2', 4]]);
      expect(range.valueTypes[1]).toEqual(['String', 'Double']);
      expect(range.address).toBe('Claims!A1:B3');
      expect(table.name).toBe('Claims');
      expect(sum.formulas).toEqual([['=SUM(Claims[Killed])']]);
      expect(sum.values).toEqual([[7]]);
    });
  });

  it('names what fails and where', async () => {
    const { Excel, OfficeExtension } = openWorkbook();
    const error = await failure(Excel.run(async (context) => { context.workbook.worksheets.getItem('Missing').load('name'); await context.sync(); }));
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
  });
});
