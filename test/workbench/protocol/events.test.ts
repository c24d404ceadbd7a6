import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../../src/workbench/model/model.ts';
import { createSession } from '../../../src/workbench/protocol/session.ts';
import { openWorkbook, settled, type Opened } from '../sample.ts';

/** Types into a cell as a person would. */
function type(opened: Opened, who: Opened['person'], address: string, value: CellInput): void {
  const area = opened.model.areaOf(address, opened.model.sheets()[0]?.id ?? null);
  if (area === null) throw new Error(address);
  opened.model.batch(who, 'typing', () => opened.model.write(area, [[value]]));
}

/** Events as documented (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events). */
describe('events', () => {
  it('Worksheet.onChanged tells of edits by this person, this add-in and others, each as what it is', async () => {
    const opened = openWorkbook();
    const heard: Excel.WorksheetChangedEventArgs[] = [];
    await opened.Excel.run(async (context) => { context.workbook.worksheets.getFirst().onChanged.add(async (e) => { heard.push(e); }); await context.sync(); });
    type(opened, opened.person, 'B2', 5);
    type(opened, opened.other, 'B3', 'x');
    await opened.Excel.run(async (context) => { context.workbook.worksheets.getFirst().getRange('A1:A2').values = [[1], [2]]; await context.sync(); });
    await settled();
    expect(heard.map((e) => [e.type, e.address, e.source, e.changeType, e.triggerSource])).toEqual([
      ['WorksheetChanged', 'B2', 'Local', 'RangeEdited', 'Unknown'], ['WorksheetChanged', 'B3', 'Remote', 'RangeEdited', 'Unknown'], ['WorksheetChanged', 'A1:A2', 'Local', 'RangeEdited', 'ThisLocalAddin'],
    ]);
    expect(heard[0]?.details).toEqual({ valueBefore: '', valueAfter: 5, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' });
    expect(heard[2]?.details).toBeUndefined();
  });

  it('a handler that registers in the batch of an edit hears of it; removed, it hears nothing more', async () => {
    const opened = openWorkbook();
    const heard: string[] = [];
    const handler = await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const result = sheet.onChanged.add(async (e) => { heard.push(e.address); });
      sheet.getRange('C1').values = [[1]];
      await context.sync();
      return result;
    });
    await settled();
    expect(heard).toEqual(['C1']);
    await opened.Excel.run(handler.context, async (context) => { handler.remove(); await context.sync(); });
    type(opened, opened.person, 'B2', 5);
    await settled();
    expect(heard).toEqual(['C1']);
  });

  it('the range of an event is got from it', async () => {
    const opened = openWorkbook();
    const values: unknown[] = [];
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((e) => opened.Excel.run(async (inner) => { const range = e.getRange(inner); range.load('values,address'); await inner.sync(); values.push([range.address, range.values]); }));
      await context.sync();
    });
    type(opened, opened.other, 'D4', 7);
    await settled();
    await settled();
    expect(values).toEqual([['Sheet1!D4', [[7]]]]);
  });

  it('table events: changed on the table and on the collection, with the part in the table; selection inside and outside', async () => {
    const opened = openWorkbook();
    const heard: unknown[] = [];
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B3').values = [['a', 'b'], [1, 2], [3, 4]];
      const table = sheet.tables.add('A1:B3', true);
      await context.sync();
      table.load('id');
      table.onChanged.add(async (e) => { heard.push(['table', e.address, e.changeType, e.source]); });
      table.onSelectionChanged.add(async (e) => { heard.push(['selected', e.isInsideTable, e.address]); });
      context.workbook.tables.onChanged.add(async (e) => { heard.push(['tables', e.address]); });
      await context.sync();
    });
    type(opened, opened.person, 'B3', 9);
    type(opened, opened.person, 'F9', 9);
    const sheet = opened.model.sheets()[0]?.id ?? '';
    opened.session.view.select([{ sheet, row: 1, column: 0, rows: 1, columns: 4 }]);
    opened.session.view.select([{ sheet, row: 9, column: 9, rows: 1, columns: 1 }]);
    await settled();
    expect(heard).toEqual([['table', 'B3', 'RangeEdited', 'Local'], ['tables', 'B3'], ['selected', true, 'A2:B2'], ['selected', false, '']]);
  });

  it('selection of the workbook, of all sheets and of one; sheets that come to the front', async () => {
    const opened = openWorkbook();
    const heard: unknown[] = [];
    const { Excel, session, model } = opened;
    await Excel.run(async (context) => {
      const second = context.workbook.worksheets.add('Second');
      await context.sync();
      context.workbook.onSelectionChanged.add(async () => { heard.push('workbook'); });
      context.workbook.worksheets.onSelectionChanged.add(async (e) => { heard.push(['sheets', e.address]); });
      second.onActivated.add(async (e) => { heard.push(['activated', e.worksheetId === model.sheet('Second')?.id]); });
      context.workbook.worksheets.onDeactivated.add(async (e) => { heard.push(['deactivated', e.worksheetId === model.sheet('Sheet1')?.id]); });
      await context.sync();
    });
    session.view.select([{ sheet: model.sheet('Second')?.id ?? '', row: 1, column: 1, rows: 2, columns: 2 }]);
    await settled();
    expect(heard).toEqual([['deactivated', true], ['activated', true], 'workbook', ['sheets', 'B2:C3']]);
  });

  it('sheets and tables that are added and deleted, and what was computed', async () => {
    const opened = openWorkbook();
    const heard: unknown[] = [];
    await opened.Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.onAdded.add(async (e) => { heard.push([e.type, e.source]); });
      worksheets.onDeleted.add(async (e) => { heard.push([e.type, e.source]); });
      worksheets.onCalculated.add(async (e) => { heard.push([e.type]); });
      tables.onAdded.add(async (e) => { heard.push([e.type, e.source]); });
      tables.onDeleted.add(async (e) => { heard.push([e.type, e.tableName]); });
      await context.sync();
    });
    opened.model.batch(opened.other, 'insert sheet', () => opened.model.addSheet('New'));
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('New');
      sheet.tables.add('A1:B2', true).name = 'Gone';
      await context.sync();
      sheet.tables.getItem('Gone').delete();
      await context.sync();
      sheet.delete();
      context.workbook.worksheets.getFirst().getRange('A1').formulas = [['=1+1']];
      await context.sync();
    });
    await settled();
    expect(heard).toEqual([['WorksheetAdded', 'Remote'], ['TableAdded', 'Local'], ['TableDeleted', 'Gone'], ['WorksheetDeleted', 'Local'], ['WorksheetCalculated']]);
  });

  it('comments that are added, answered and deleted, by whom', async () => {
    const opened = openWorkbook();
    const heard: unknown[] = [];
    await opened.Excel.run(async (context) => {
      const { comments } = context.workbook;
      comments.onAdded.add(async (e) => { heard.push([e.type, e.source, e.commentDetails.length]); });
      comments.onChanged.add(async (e) => { heard.push([e.type, e.changeType, e.commentDetails[0]?.replyIds?.length]); });
      comments.onDeleted.add(async (e) => { heard.push([e.type, e.source]); });
      await context.sync();
    });
    const sheet = opened.model.sheets()[0]?.id ?? '';
    const comment = opened.model.batch(opened.other, 'comment', () => opened.model.addComment({ sheet, row: 0, column: 0 }, 'Sure?'));
    opened.model.batch(opened.person, 'reply', () => opened.model.replyTo(comment.id, 'Yes'));
    opened.model.batch(opened.other, 'delete comment', () => opened.model.deleteComment(comment.id));
    await settled();
    expect(heard).toEqual([['CommentAdded', 'Remote', 1], ['CommentChanged', 'ReplyAdded', 1], ['CommentDeleted', 'Remote']]);
  });

  it('runtime.enableEvents = false silences this add-in until it is turned on again', async () => {
    const opened = openWorkbook();
    const heard: string[] = [];
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (e) => { heard.push(e.address); });
      context.runtime.enableEvents = false;
      await context.sync();
    });
    type(opened, opened.other, 'A1', 1);
    await opened.Excel.run(async (context) => { context.runtime.load('enableEvents'); await context.sync(); expect(context.runtime.enableEvents).toBe(false); context.runtime.enableEvents = true; await context.sync(); });
    type(opened, opened.other, 'A2', 1);
    await settled();
    expect(heard).toEqual(['A2']);
  });

  it('sheets that are protected and freed', async () => {
    const opened = openWorkbook();
    const heard: unknown[] = [];
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onProtectionChanged.add(async (e) => { heard.push([e.isProtected, e.source]); });
      await context.sync();
      sheet.protection.protect();
      await context.sync();
      sheet.protection.unprotect();
      await context.sync();
    });
    await settled();
    expect(heard).toEqual([[true, 'Local'], [false, 'Local']]);
  });

  it('another add-in\'s edits are remote, and each hears only what it asked for', async () => {
    const opened = openWorkbook();
    const second = createSession(opened.model, { client: 'z', user: { name: 'Zoe', email: '' } });
    const heard: unknown[] = [];
    second.onEvents((events) => heard.push(...events.filter((e) => e.targetId !== '')));
    const first: unknown[] = [];
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onChanged.add(async (e) => { first.push([e.source, e.triggerSource]); });
      await context.sync();
    });
    const sheet = opened.model.sheets()[0]?.id ?? '';
    opened.model.batch({ client: 'z', name: 'Zoe', isAddin: true }, 'Add-in', () => opened.model.write({ sheet, row: 0, column: 0, rows: 1, columns: 1 }, [[1]]));
    await settled();
    expect([first, heard]).toEqual([[['Remote', 'Unknown']], []]);
    second.close();
  });

  it('rows that are inserted and deleted are told as such; formats too', async () => {
    const opened = openWorkbook();
    const heard: unknown[] = [];
    await opened.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A5').values = [[1], [2], [3], [4], [5]];
      await context.sync();
      sheet.onChanged.add(async (e) => { heard.push([e.changeType, e.address, e.changeDirectionState.insertShiftDirection, e.changeDirectionState.deleteShiftDirection]); });
      sheet.onFormatChanged.add(async (e) => { heard.push([e.type, e.address]); });
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('5:5').delete('Up');
      sheet.getRange('A1').format.font.bold = true;
      await context.sync();
    });
    await settled();
    expect(heard).toEqual([['RowInserted', '2:3', 'Down', undefined], ['RowDeleted', '5:5', undefined, 'Up'], ['WorksheetFormatChanged', 'A1']]);
  });
});
