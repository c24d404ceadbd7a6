import { describe, expect, it } from 'vitest';
import { createCalculator } from '../../../src/calc/calculator.ts';
import { createBridge, type NativeBridge } from '../../../src/workbench/doors/bridge.ts';
import type { WorkbookModel } from '../../../src/workbench/model/model.ts';
import type { Actor } from '../../../src/workbench/model/events.ts';
import { createWorkbook } from '../../../src/workbench/model/workbook.ts';
import { createSession } from '../../../src/workbench/protocol/session.ts';
import { openOfficeJs } from '../officejs.ts';
import { failure, settled } from '../sample.ts';

/** One add-in of one person: its requests go through its own door, and its person edits as one of the same client. */
interface Client { readonly person: Actor; readonly context: () => Excel.RequestContext; readonly sync: (context: Excel.RequestContext) => Promise<unknown>; readonly run: <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T> }

interface Two { readonly model: WorkbookModel; readonly ann: Client; readonly bo: Client }

/** The library is one per realm and has one door; behind it each request goes to the session of whoever asked for it. */
function open(): Two {
  const model = createWorkbook({ calculator: createCalculator(), now: () => '2018-05-24T12:00:00.000Z' });
  const sessions = { a: createSession(model, { client: 'a', user: { name: 'Ann', email: '' } }), b: createSession(model, { client: 'b', user: { name: 'Bo', email: '' } }) };
  const { Excel } = openOfficeJs(sessions.a);
  const doors = { a: createBridge(sessions.a), b: createBridge(sessions.b) };
  const asking: (keyof typeof doors)[] = [];
  const door: NativeBridge = { onMessageFromHost: null, sendMessageToHost: (text) => { const who = asking.shift(); if (who === undefined) throw new Error('Nobody asked.'); doors[who].sendMessageToHost(text); } };
  for (const one of Object.values(doors)) one.onMessageFromHost = (text) => { door.onMessageFromHost?.(text); };
  (globalThis as unknown as Library).OfficeExtension.HostBridge.init(door);
  const client = (id: keyof typeof doors, name: string): Client => {
    const context = (): Excel.RequestContext => new Excel.RequestContext();
    const sync = (of: Excel.RequestContext): Promise<unknown> => { asking.push(id); return of.sync(); };
    return { person: { client: id, name, isAddin: false }, context, sync, run: async (work) => { const own = context(); const made = await work(own); await sync(own); return made; } };
  };
  return { model, ann: client('a', 'Ann'), bo: client('b', 'Bo') };
}

interface Library { readonly OfficeExtension: { readonly HostBridge: { readonly init: (bridge: unknown) => void } } }

const inTurn = async (steps: readonly (() => Promise<unknown>)[]): Promise<void> => { for (const step of steps) await step(); };
const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();

describe('two add-ins on one workbook', () => {
  it('batches that were prepared side by side both land, and each reads what the other wrote', async () => {
    const { model, ann, bo } = open();
    const [a, b] = [ann.context(), bo.context()];
    first(a).getRange('A1:A3').values = [[1], [2], [3]];
    first(b).getRange('B1').formulas = [['=SUM(A1:A3)']];
    const seenByBo = first(b).getRange('A1:A3').load('values');
    await ann.sync(a);
    await bo.sync(b);
    const seenByAnn = first(a).getRange('B1').load('values');
    await ann.sync(a);
    expect([seenByAnn.values, seenByBo.values]).toEqual([[[6]], [[1], [2], [3]]]);
    expect(model.cell('Sheet1', 0, 1).value).toBe(6);
  });

  it('requests that are under way at the same time are done one after the other: no row is lost', async () => {
    const { model, ann, bo } = open();
    await ann.run(async (context) => { const table = first(context).tables.add('A1:B1', true); table.name = 'Log'; table.getHeaderRowRange().values = [['Who', 'What']]; });
    const asked = Array.from({ length: 20 }, (_, i) => { const who = i % 2 === 0 ? ann : bo; const context = who.context(); context.workbook.tables.getItem('Log').rows.add(undefined, [[i % 2 === 0 ? 'Ann' : 'Bo', i]]); return who.sync(context); });
    await Promise.all(asked);
    const table = model.table('Log');
    const written = Array.from({ length: 20 }, (_, i) => [model.cell(table?.sheet ?? '', 1 + i, 0).value, model.cell(table?.sheet ?? '', 1 + i, 1).value]);
    expect(table?.area.rows).toBe(21);
    expect(written.map(([who, what]) => `${String(who)}${String(what)}`).sort()).toEqual(Array.from({ length: 20 }, (_, i) => `${i % 2 === 0 ? 'Ann' : 'Bo'}${i}`).sort());
  });

  it('a range that one holds goes along when the other inserts rows above it', async () => {
    const { ann, bo } = open();
    const a = ann.context();
    const held = first(a).getRange('B2:B3');
    a.trackedObjects.add(held);
    held.values = [['x'], ['y']];
    await ann.sync(a);
    await bo.run(async (context) => { first(context).getRange('1:3').insert('Down'); });
    held.load('address,values');
    await ann.sync(a);
    expect([held.address, held.values]).toEqual(['Sheet1!B5:B6', [['x'], ['y']]]);
  });

  it('each hears of its own edits as Local and of the other\'s as Remote', async () => {
    const { model, ann, bo } = open();
    const heard: string[] = [];
    await ann.run(async (context) => { context.workbook.worksheets.onChanged.add(async (e) => { heard.push(`${e.address} ${e.source} ${e.triggerSource ?? ''}`); }); });
    await inTurn([
      () => ann.run(async (context) => { first(context).getRange('A1').values = [[1]]; }), () => bo.run(async (context) => { first(context).getRange('A2').values = [[2]]; }),
      async () => { model.batch(bo.person, 'typing', () => { model.write({ sheet: 'Sheet1', row: 2, column: 0, rows: 1, columns: 1 }, [[3]]); }); }, async () => { model.batch(ann.person, 'typing', () => { model.write({ sheet: 'Sheet1', row: 3, column: 0, rows: 1, columns: 1 }, [[4]]); }); },
    ]);
    await settled();
    expect(heard).toEqual(['A1 Local ThisLocalAddin', 'A2 Remote Unknown', 'A3 Remote Unknown', 'A4 Local Unknown']);
  });

  it('a selection is one\'s own: the other neither moves nor hears of it', async () => {
    const { ann, bo } = open();
    const heard: string[] = [];
    await ann.run(async (context) => { first(context).onSelectionChanged.add(async (e) => { heard.push(e.address); }); first(context).getRange('C3').select(); });
    await bo.run(async (context) => { first(context).getRange('D4').select(); });
    const address = await ann.run(async (context) => { const range = context.workbook.getSelectedRange(); range.load('address'); await ann.sync(context); return range.address; });
    await settled();
    expect([address, heard]).toEqual(['Sheet1!C3', ['C3']]);
  });
});

describe('undo between two people', () => {
  const write = (model: WorkbookModel, by: Actor, row: number, value: string): void => { model.batch(by, `write ${value}`, () => { model.write({ sheet: 'Sheet1', row, column: 0, rows: 1, columns: 1 }, [[value]]); }); };

  it('takes back one\'s own step and leaves what the other did since beside it', async () => {
    const { model, ann, bo } = open();
    await ann.run(async (context) => { first(context).getRange('A1:A2').values = [['Ann'], ['Ann']]; });
    await bo.run(async (context) => { first(context).getRange('A3').values = [['Bo']]; });
    expect(model.undo(ann.person)).toBe('Add-in');
    expect([0, 1, 2].map((row) => model.cell('Sheet1', row, 0).value)).toEqual([null, null, 'Bo']);
  });

  it('refuses a step that the other has written over since, says why, and changes nothing', async () => {
    const { model, ann, bo } = open();
    await ann.run(async (context) => { first(context).getRange('A1:A2').values = [['Ann'], ['Ann']]; });
    write(model, bo.person, 1, 'Bo');
    expect(() => model.undo(ann.person)).toThrow(expect.objectContaining({ code: 'InvalidOperation', message: expect.stringContaining('somebody else has changed cells of the sheet "Sheet1" since') as string }));
    expect([0, 1].map((row) => model.cell('Sheet1', row, 0).value)).toEqual(['Ann', 'Bo']);
    expect(model.undo(bo.person)).toBe('write Bo');
    expect(model.undo(ann.person)).toBe('Add-in');
    expect([0, 1].map((row) => model.cell('Sheet1', row, 0).value)).toEqual([null, null]);
  });
});

describe('what the other deletes', () => {
  it('a sheet: objects of it are ItemNotFound, ranges InvalidReference, and the next request works', async () => {
    const { ann, bo } = open();
    const a = ann.context();
    const sheet = a.workbook.worksheets.add('Gone');
    const range = sheet.getRange('A1:B2');
    a.trackedObjects.add(range);
    sheet.load('name');
    await ann.sync(a);
    await bo.run(async (context) => { context.workbook.worksheets.getItem('Gone').delete(); });
    sheet.load('name');
    expect((await failure(ann.sync(a))).code).toBe('ItemNotFound');
    range.values = [[1, 2], [3, 4]];
    expect((await failure(ann.sync(a))).code).toBe('InvalidReference');
    const name = await ann.run(async (context) => { const only = first(context); only.load('name'); await ann.sync(context); return only.name; });
    expect(name).toBe('Sheet1');
  });

  it('a table in the midst of one\'s own batch: what came before stays, the failing member is named', async () => {
    const { model, ann, bo } = open();
    await ann.run(async (context) => { const table = first(context).tables.add('A1:B2', true); table.name = 'T'; });
    const a = ann.context();
    first(a).getRange('D1').values = [['before']];
    a.workbook.tables.getItem('T').rows.add(undefined, [[1, 2]]);
    await bo.run(async (context) => { context.workbook.tables.getItem('T').delete(); });
    const error = await failure(ann.sync(a));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['ItemNotFound', 'TableCollection.getItem']);
    expect(model.cell('Sheet1', 0, 3).value).toBe('before');
  });

  it('a comment, a chart and a name', async () => {
    const { ann, bo } = open();
    const a = ann.context();
    const comment = a.workbook.comments.add('Sheet1!A1', 'why?');
    const chart = first(a).charts.add('Line', first(a).getRange('A1:B3'));
    const name = a.workbook.names.add('Here', first(a).getRange('A1'));
    comment.load('id'); chart.load('name'); name.load('name');
    await ann.sync(a);
    await bo.run(async (context) => { context.workbook.comments.getItem(comment.id).delete(); first(context).charts.getItem(chart.name).delete(); context.workbook.names.getItem('Here').delete(); });
    for (const use of [() => { comment.content = 'x'; }, () => { chart.title.text = 'x'; }, () => { name.visible = false; }]) { use(); expect((await failure(ann.sync(a))).code).toBe('ItemNotFound'); }
  });
});
