import { describe, expect, it } from 'vitest';
import { failure, openWorkbook } from '../sample.ts';

/** Documented behaviour of Excel.Worksheet and Excel.WorksheetCollection (learn.microsoft.com/javascript/api/excel/excel.worksheet). */
describe('worksheets', () => {
  it('Worksheet.add takes a free name and does not come to the front; a taken name is ItemAlreadyExists', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add();
      const active = context.workbook.worksheets.getActiveWorksheet();
      added.load('name,id,position,visibility');
      active.load('name');
      await context.sync();
      expect([added.name, added.position, added.visibility, active.name]).toEqual(['Sheet2', 1, 'Visible', 'Sheet1']);
      context.workbook.worksheets.add('sheet1');
      expect((await failure(context.sync())).code).toBe('ItemAlreadyExists');
    });
  });

  it.each(['', 'a'.repeat(32), 'a/b', 'a:b', 'a?b', 'a*b', '[a]'])('Worksheet.name %j is InvalidArgument', async (name) => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().name = name;
      expect((await failure(context.sync())).code).toBe('InvalidArgument');
    });
  });

  it('getItem finds by name whatever its case and by id; getItemOrNullObject gives a null object', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const byName = context.workbook.worksheets.getItem('SHEET1');
      byName.load('id,name');
      await context.sync();
      const byId = context.workbook.worksheets.getItem(byName.id);
      const none = context.workbook.worksheets.getItemOrNullObject('Nope');
      const below = none.getRange('A1');
      byId.load('name');
      below.load('address');
      await context.sync();
      expect([byId.name, none.isNullObject, below.isNullObject]).toEqual(['Sheet1', true, true]);
    });
  });

  it('sheets move, hide, follow one another, and are counted with hidden ones or without', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [b, c] = [worksheets.add('B'), worksheets.add('C')];
      c.position = 0;
      b.visibility = Excel.SheetVisibility.hidden;
      worksheets.load('items/name');
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      const next = worksheets.getFirst().getNext();
      const nextVisible = worksheets.getItem('Sheet1').getNextOrNullObject(true);
      next.load('name');
      await context.sync();
      expect(worksheets.items.map((s) => s.name)).toEqual(['C', 'Sheet1', 'B']);
      expect([all.value, visible.value, next.name, nextVisible.isNullObject]).toEqual([3, 2, 'Sheet1', true]);
    });
  });

  it('activate brings a sheet to the front; a hidden one cannot be activated', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Front');
      sheet.activate();
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      expect(active.name).toBe('Front');
      const hidden = context.workbook.worksheets.getItem('Sheet1');
      hidden.visibility = 'Hidden';
      hidden.activate();
      expect((await failure(context.sync())).code).toBe('InvalidOperation');
    });
  });

  it('delete takes the sheet away, but not the last visible one', async () => {
    const { Excel, model } = openWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('B').delete();
      await context.sync();
      expect(model.sheets().map((s) => s.name)).toEqual(['Sheet1']);
      context.workbook.worksheets.getFirst().delete();
      expect((await failure(context.sync())).code).toBe('InvalidOperation');
    });
  });

  it('tab colour, gridlines and headings are set and read back', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.tabColor = 'orange';
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.load('tabColor,showGridlines,showHeadings');
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines, sheet.showHeadings]).toEqual(['#FFA500', false, false]);
    });
  });

  it('getUsedRange of an empty sheet is its first cell, getUsedRangeOrNullObject a null object', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const [empty, none] = [sheet.getUsedRange(), sheet.getUsedRangeOrNullObject()];
      empty.load('address');
      await context.sync();
      expect([empty.address, none.isNullObject]).toEqual(['Sheet1!A1', true]);
      sheet.getRange('B2:C3').values = [[1, 2], [3, 4]];
      sheet.getRange('E9').format.fill.color = '#FF0000';
      const [used, valued] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      used.load('address');
      valued.load('address');
      await context.sync();
      expect([used.address, valued.address]).toEqual(['Sheet1!B2:E9', 'Sheet1!B2:C3']);
    });
  });

  it('freeze panes: rows, columns, both, and where they are', async () => {
    const { Excel, model } = openWorkbook();
    await Excel.run(async (context) => {
      const panes = context.workbook.worksheets.getFirst().freezePanes;
      const none = panes.getLocationOrNullObject();
      panes.freezeRows(4);
      const rows = panes.getLocationOrNullObject();
      rows.load('address');
      await context.sync();
      expect([none.isNullObject, rows.address]).toEqual([true, 'Sheet1!1:4']);
      panes.freezeAt('A1:B3');
      await context.sync();
      expect(model.sheets()[0]?.frozen).toEqual({ rows: 3, columns: 2 });
      panes.unfreeze();
      const gone = panes.getLocationOrNullObject();
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it('protect: locked cells are AccessDenied, unlocked ones are written, twice is an error, a password is asked', async () => {
    const { Excel, model } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true }, 'secret');
      sheet.protection.load('protected,options');
      await context.sync();
      expect([sheet.protection.protected, sheet.protection.options.allowFormatCells, sheet.protection.options.allowSort]).toEqual([true, true, false]);
      sheet.getRange('B1').values = [[1]];
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      expect((await failure(context.sync())).code).toBe('AccessDenied');
      sheet.protection.protect();
      expect((await failure(context.sync())).code).toBe('InvalidOperation');
      sheet.protection.unprotect('wrong');
      expect((await failure(context.sync())).code).toBe('AccessDenied');
      sheet.protection.unprotect('secret');
      await context.sync();
      expect([model.sheets()[0]?.protection.on, model.cell(model.sheets()[0]?.id ?? '', 0, 1).value]).toEqual([false, 1]);
    });
  });

  it('a protected workbook keeps its sheets as they are until it is freed with the password (excel.workbookprotection)', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      context.workbook.protection.protect('secret');
      context.workbook.protection.load('protected');
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
      for (const change of [() => context.workbook.worksheets.add('New'), () => context.workbook.worksheets.getFirst().delete(), () => { context.workbook.worksheets.getFirst().name = 'Other'; }]) {
        change();
        expect((await failure(context.sync())).code).toBe('AccessDenied');
      }
      context.workbook.protection.unprotect('secret');
      context.workbook.worksheets.add('New');
      await context.sync();
    });
  });

  it('page layout and its headers keep what is set; margins come in points', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const layout = context.workbook.worksheets.getFirst().pageLayout;
      layout.orientation = Excel.PageOrientation.landscape;
      layout.setPrintMargins('Inches', { left: 1 });
      layout.setPrintTitleRows('$1:$2');
      layout.headersFooters.defaultForAllPages.centerHeader = 'Claims';
      layout.zoom = { horizontalFitToPages: 1 };
      layout.load('orientation,leftMargin,zoom,headersFooters/defaultForAllPages/centerHeader');
      const titles = layout.getPrintTitleRows();
      titles.load('address');
      await context.sync();
      expect([layout.orientation, layout.leftMargin, layout.zoom, layout.headersFooters.defaultForAllPages.centerHeader, titles.address]).toEqual(['Landscape', 72, { horizontalFitToPages: 1 }, 'Claims', 'Sheet1!1:2']);
    });
  });
});
