import { describe, expect, it } from 'vitest';
import type { AnswerBody, RequestBody, WireReply } from '../../../src/workbench/protocol/wire.ts';
import { failure, openWorkbook, settled } from '../sample.ts';

/** "Error handling with the application-specific JavaScript APIs" (learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling). */
describe('what goes wrong', () => {
  it('what was done before the failing action stays, and what comes after is not done', async () => {
    const { Excel, model } = openWorkbook();
    const error = await failure(Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[1]];
      sheet.tables.getItem('None').name = 'Some';
      sheet.getRange('A2').values = [[2]];
      await context.sync();
    }));
    const sheet = model.sheets()[0]?.id ?? '';
    expect([error.code, error.debugInfo.errorLocation, model.cell(sheet, 0, 0).value, model.cell(sheet, 1, 0).value]).toEqual(['ItemNotFound', 'TableCollection.getItem', 1, null]);
    expect(String(error.debugInfo.statement)).toContain('getItem(...)');
  });

  it('an add-in that asks for more than the host has gets ApiNotFound from the library, or NotImplemented with the name', async () => {
    const { Excel } = openWorkbook({ apiSets: { ExcelApi: '1.9' } });
    await Excel.run(async (context) => {
      expect(() => context.workbook.comments).toThrowError(expect.objectContaining({ code: 'ApiNotFound' }));
      context.workbook.worksheets.getFirst().pivotTables.load('items/name');
      const error = await failure(context.sync());
      expect([error.code, error.message]).toEqual(['NotImplemented', 'Worksheet.pivotTables is not implemented by this host.']);
      context.workbook.worksheets.getFirst().getRange('A1').format.font.superscript = true;
      expect((await failure(context.sync())).code).toBe('NotImplemented');
      context.workbook.worksheets.getFirst().load('pivotTables/items/name' as 'name');
      expect((await failure(context.sync())).message).toBe('Worksheet.pivotTables is not implemented by this host.');
    });
  });

  it('objects of another run are InvalidRequestContext', async () => {
    const { Excel } = openWorkbook();
    const leaked = await Excel.run(async (context) => { const range = context.workbook.worksheets.getFirst().getRange('A1'); await context.sync(); return range; });
    const error = await failure(Excel.run(async (context) => { context.workbook.worksheets.getFirst().getRange('B1').copyFrom(leaked); await context.sync(); }));
    expect(error.code).toBe('InvalidRequestContext');
  });

  it('while a person types into a cell requests are InvalidOperationInCellEditMode', async () => {
    const { Excel, session } = openWorkbook();
    session.setCellEdit(true);
    const error = await failure(Excel.run(async (context) => { context.workbook.worksheets.getFirst().load('name'); await context.sync(); }));
    expect([error.code, error.message]).toEqual(['InvalidOperationInCellEditMode', expect.stringContaining('cell-editing mode')]);
    session.setCellEdit(false);
    await Excel.run(async (context) => { context.workbook.worksheets.getFirst().load('name'); await context.sync(); });
  });

  it('with delayForCellEdit they wait until it is over', async () => {
    const { Excel, session } = openWorkbook();
    session.setCellEdit(true);
    let isDone = false;
    const running = Excel.run({ delayForCellEdit: true }, async (context) => { context.workbook.worksheets.getFirst().getRange('A1').values = [[1]]; await context.sync(); isDone = true; });
    await settled();
    expect(isDone).toBe(false);
    session.setCellEdit(false);
    await running;
    expect(isDone).toBe(true);
  });

  it('what the library says by itself when it has started is answered even then', () => {
    const { session } = openWorkbook();
    session.setCellEdit(true);
    const body = {
      Actions: [{ Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 }, { Id: 3, ActionType: 3, Name: 'NotifyActionHandlerReady', ObjectPathId: 1, ArgumentInfo: { Arguments: [] } }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' } },
    };
    const replies: string[] = [];
    session.process({ flags: 4, body, size: 300 }, (reply) => { replies.push(reply.kind); });
    session.process({ flags: 0, body: { Actions: [], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } } }, size: 60 }, (reply) => { replies.push(reply.kind); });
    expect(replies).toEqual(['done', 'refused']);
  });

  it('a connection that drops in the middle of a batch leaves what was done; running it again completes it', async () => {
    const { Excel, session, model } = openWorkbook();
    const write = (): Promise<void> => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (let row = 0; row < 10; row++) sheet.getCell(row, 0).values = [[row]];
      await context.sync();
    });
    session.dropNext(24);
    expect((await failure(write())).code).toBe('ConnectionFailure');
    const sheet = model.sheets()[0]?.id ?? '';
    const done = (): number => Array.from({ length: 10 }, (_, row) => model.cell(sheet, row, 0).value).filter((v) => v !== null).length;
    expect(done()).toBeGreaterThan(0);
    expect(done()).toBeLessThan(10);
    await write();
    expect(done()).toBe(10);
  });

  it('requests and answers above 5 MB are refused by their names', async () => {
    const { Excel, model } = openWorkbook();
    const text = 'x'.repeat(30_000);
    const large = await failure(Excel.run(async (context) => { context.workbook.worksheets.getFirst().getRange('A1:A200').values = Array.from({ length: 200 }, () => [text]); await context.sync(); }));
    expect(large.code).toBe('RequestPayloadSizeLimitExceeded');
    const sheet = model.sheets()[0]?.id ?? '';
    expect(model.cell(sheet, 0, 0).value).toBe(null);
    model.write({ sheet, row: 0, column: 0, rows: 200, columns: 1 }, Array.from({ length: 200 }, () => [text]));
    const answer = await failure(Excel.run(async (context) => { context.workbook.worksheets.getFirst().getRange('A1:A200').load('values'); await context.sync(); }));
    expect(answer.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('a property that no class has is passed over, and reading it is PropertyNotLoaded (office-js issue 190)', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (const name of ['nmae', 'constructor', '__proto__', 'toString']) sheet.load(name as 'name');
      await context.sync();
      expect(() => sheet.name).toThrowError(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });
});

describe('requests that no library writes', () => {
  const answerTo = (body: unknown): WireReply => {
    let answered: WireReply | null = null;
    openWorkbook().session.process({ flags: 0, size: 1, body: body as RequestBody }, (reply) => { answered = reply; });
    if (answered === null) throw new Error('No answer came.');
    return answered;
  };

  it.each([
    ['no actions', {}],
    ['a path that is its own parent', { Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 2 }], ObjectPaths: { 2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 2 } } }],
    ['a path that is not there', { Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 9 }], ObjectPaths: {} }],
    ['an action of no kind', { Actions: [{ Id: 1, ActionType: 77, Name: '', ObjectPathId: 1 }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } } }],
    ['a method that JavaScript objects have', { Actions: [{ Id: 1, ActionType: 3, Name: 'constructor', ObjectPathId: 1 }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } } }],
    ['a reference that was never given', { Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 6, Name: 'Ref99' } } }],
    ['a service of another program', { Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 }], ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.Other' } } }],
  ])('%s is answered with an error', (_what, body) => {
    const reply = answerTo(body);
    if (reply.kind === 'done') expect((JSON.parse(reply.body) as AnswerBody).Error?.Code).toMatch(/^(GeneralException|InvalidObjectPath|InvalidReference|NotImplemented)$/);
    else expect(reply.code).toBe('GeneralException');
  });
});

describe('retrieve, update, ensureUnchanged and trace', () => {
  it('retrieve answers plain data, also of collections; values that are records keep their names', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      interface Retrievable { readonly retrieve: (...names: readonly unknown[]) => { readonly toJSON: () => unknown } }
      context.workbook.settings.add('State', { Runs: 2 });
      const one = (context.workbook.worksheets.getFirst() as unknown as Retrievable).retrieve('name,visibility');
      const all = (context.workbook.settings as unknown as Retrievable).retrieve('key,value');
      await context.sync();
      expect([one.toJSON(), all.toJSON()]).toMatchObject([{ name: 'Sheet1', visibility: 'Visible' }, { items: [{ key: 'State', value: { Runs: 2 } }] }]);
    });
  });

  it('update sets several properties at once', async () => {
    const { Excel } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      (sheet as unknown as { update: (properties: object) => void }).update({ name: 'Renamed', tabColor: '#010203' });
      sheet.load('name,tabColor');
      await context.sync();
      expect([sheet.name, sheet.tabColor]).toEqual(['Renamed', '#010203']);
    });
  });

  it('ensureUnchanged fails with Conflict when somebody changed what was known', async () => {
    const { Excel, model, other } = openWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst() as Excel.Worksheet & { ensureUnchanged: (state: object) => void };
      sheet.ensureUnchanged({ name: 'Sheet1' });
      await context.sync();
      model.batch(other, 'rename', () => model.changeSheet(model.sheets()[0]?.id ?? '', { name: 'Other' }));
      sheet.ensureUnchanged({ name: 'Sheet1' });
      expect((await failure(context.sync())).code).toBe('Conflict');
    });
  });

  it('trace messages up to the failure come with the error', async () => {
    const { Excel } = openWorkbook();
    const error = await failure(Excel.run(async (context) => {
      context.trace('before');
      context.workbook.worksheets.getItem('None').load('name');
      context.trace('after');
      await context.sync();
    }));
    expect(error.traceMessages).toEqual(['before']);
  });
});
