import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './chromium.ts';
import { serve } from './serve.ts';

const root = join(import.meta.dirname, '../..');
const LIBRARY = join(root, 'node_modules/@microsoft/office-js/dist');

/** The workbench's page, its model in the page itself: what the real page does with a worker. */
const WORKBENCH = `
import { createCalculator } from '${root}/src/calc/calculator.ts';
import { createWorkbook } from '${root}/src/workbench/model/workbook.ts';
import { createSession } from '${root}/src/workbench/protocol/session.ts';
import { createDialogs, createPort, DARK_THEME } from '${root}/src/workbench/doors/port.ts';
const model = createWorkbook({ calculator: createCalculator() });
const session = createSession(model, { client: 'a', user: { name: 'Ann', email: '' } });
let kept = {};
const show = ({ url, id }) => { const f = document.createElement('iframe'); f.name = 'dialog'; f.src = url; document.body.append(f); window.dialogId = id; return () => f.remove(); };
window.__workbench = { port: createPort(session), apiSets: session.apiSets, documentUrl: () => 'Book1.xlsx', locale: 'en-US', theme: () => DARK_THEME, settings: { read: () => kept, write: (all) => { kept = all; } }, dialogs: createDialogs(show) };
window.book = { model, session, kept: () => kept };
`;

async function site(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
  const bundle = (contents: string, outfile: string): Promise<unknown> => build({ stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, format: 'iife', outfile: join(folder, outfile) });
  await bundle(WORKBENCH, 'workbench.js');
  await bundle(`import { installExternal } from '${root}/src/workbench/doors/external.ts'; installExternal(window);`, 'external.js');
  mkdirSync(join(folder, 'office/en-us'), { recursive: true });
  for (const file of ['office.js', 'excel-win32-16.01.js', 'en-us/office_strings.js']) cpSync(join(LIBRARY, file), join(folder, 'office', file));
  const page = (script: string): string => `<!doctype html><meta charset="utf-8"><script src="/external.js"></script><script src="/office/office.js"></script><script>${script}</script>`;
  writeFileSync(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><script src="/workbench.js"></script><iframe name="pane" src="/pane.html"></iframe>');
  writeFileSync(join(folder, 'pane.html'), page('Office.onReady((info) => { window.info = info; });'));
  writeFileSync(join(folder, 'dialog.html'), page('Office.onReady(() => { Office.context.ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived, (a) => Office.context.ui.messageParent("heard " + a.message), () => Office.context.ui.messageParent("ready")); });'));
  return folder;
}

/** The unmodified office.js in a browser, over `window.external`. */
describe('office.js in a page', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: BrowserContext;
  let page: Page;
  let pane: Frame;
  const requests: string[] = [];

  beforeAll(async () => {
    server = await serve(await site());
    browser = await openBrowser({ width: 900, colorScheme: 'dark' });
    page = await browser.newPage();
    page.on('request', (r) => requests.push(r.url()));
    await page.goto(`${server.url}/index.html`);
    pane = page.frames().find((f) => f.name() === 'pane') ?? (() => { throw new Error('No pane.'); })();
    await pane.waitForFunction(() => (window as unknown as { info?: unknown }).info !== undefined);
  });
  afterAll(async () => { await browser.close(); await server.close(); });

  it('starts as Excel on Windows, with the sets of members of the session and a dark theme, and asks nobody else', async () => {
    const told = await pane.evaluate(() => ({
      info: (window as unknown as { info: unknown }).info, url: Office.context.document.url, background: Office.context.officeTheme.bodyBackgroundColor,
      sets: [Office.context.requirements.isSetSupported('ExcelApi', '1.15'), Office.context.requirements.isSetSupported('ExcelApi', '1.16'), Office.context.requirements.isSetSupported('DialogApi', '1.1')],
    }));
    expect(told).toEqual({ info: { host: 'Excel', platform: 'PC', addin: null }, url: 'Book1.xlsx', background: '#262626', sets: [true, false, true] });
    expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([]);
  });

  it('runs batches, and names their failures', async () => {
    const answer = await pane.evaluate(() => Excel.run(async (context) => {
      const range = context.workbook.worksheets.add('Claims').getRange('A1:A2');
      range.formulas = [[2], ['=A1*21']];
      range.load('values,address');
      await context.sync();
      return [range.address, range.values];
    }));
    expect(answer).toEqual(['Claims!A1:A2', [[2], [42]]]);
    const code = await pane.evaluate(() => Excel.run(async (context) => { context.workbook.worksheets.getItem('None').load('name'); await context.sync(); return ''; }).catch((e: OfficeExtension.Error) => e.code));
    expect(code).toBe('ItemNotFound');
  });

  it('cell edit mode and too large a request arrive by their codes', async () => {
    const run = (): Promise<string> => pane.evaluate(() => Excel.run(async (context) => { context.workbook.worksheets.getFirst().load('name'); await context.sync(); return 'done'; }).catch((e: OfficeExtension.Error) => e.code));
    const edit = (on: boolean): Promise<void> => page.evaluate((is) => { (window as unknown as { book: { session: { setCellEdit: (on: boolean) => void } } }).book.session.setCellEdit(is); }, on);
    await edit(true);
    expect(await run()).toBe('InvalidOperationInCellEditMode');
    await edit(false);
    expect(await run()).toBe('done');
    const large = await pane.evaluate(() => Excel.run(async (context) => { context.workbook.settings.add('x', 'y'.repeat(6_000_000)); await context.sync(); return 'done'; }).catch((e: OfficeExtension.Error) => e.code));
    expect(large).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('hears edits and selections', async () => {
    await pane.evaluate(() => Excel.run(async (context) => {
      const heard: unknown[] = (window as unknown as { heard: unknown[] }).heard = [];
      context.workbook.worksheets.onChanged.add(async (e) => { heard.push([e.address, e.source]); });
      context.workbook.onSelectionChanged.add(async () => { heard.push('selected'); });
      await context.sync();
    }));
    await page.evaluate(() => {
      const { model, session } = (window as unknown as { book: { model: { batch: (by: unknown, label: string, work: () => void) => void; write: (area: unknown, inputs: unknown) => void; sheets: () => { id: string }[] }; session: { view: { select: (areas: unknown) => void } } } }).book;
      const area = { sheet: model.sheets()[0]?.id, row: 1, column: 1, rows: 1, columns: 1 };
      model.batch({ client: 'b', name: 'Bo', isAddin: false }, 'typing', () => { model.write(area, [[1]]); });
      session.view.select([area]);
    });
    await pane.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length >= 2);
    expect(await pane.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([['B2', 'Remote'], 'selected']);
  });

  it('keeps document settings', async () => {
    const status = await pane.evaluate(() => new Promise((resolve) => { Office.context.document.settings.set('k', { a: 1 }); Office.context.document.settings.saveAsync((r) => { resolve(r.status); }); }));
    expect([status, await page.evaluate(() => (window as unknown as { book: { kept: () => unknown } }).book.kept())]).toEqual(['succeeded', { k: '{"a":1}' }]);
  });

  it('opens a dialog, talks with it both ways, and hears that a person closed it', async () => {
    await pane.evaluate(() => {
      const said: unknown[] = (window as unknown as { said: unknown[] }).said = [];
      Office.context.ui.displayDialogAsync(`${location.origin}/dialog.html`, { height: 40, width: 30 }, (result) => {
        (window as unknown as { dialog: Office.Dialog }).dialog = result.value;
        result.value.addEventHandler(Office.EventType.DialogMessageReceived, (e) => { said.push((e as { message: string }).message); });
        result.value.addEventHandler(Office.EventType.DialogEventReceived, (e) => { said.push((e as { error: number }).error); });
      });
    });
    await pane.waitForFunction(() => (window as unknown as { said: unknown[] }).said.length === 1);
    await pane.evaluate(() => { (window as unknown as { dialog: Office.Dialog }).dialog.messageChild('hello'); });
    await pane.waitForFunction(() => (window as unknown as { said: unknown[] }).said.length === 2);
    await page.evaluate(() => { const w = window as unknown as { __workbench: { dialogs: { closedByPerson: (id: string) => void } }; dialogId: string }; w.__workbench.dialogs.closedByPerson(w.dialogId); });
    await pane.waitForFunction(() => (window as unknown as { said: unknown[] }).said.length === 3);
    expect(await pane.evaluate(() => (window as unknown as { said: unknown[] }).said)).toEqual(['ready', 'heard hello', 12_006]);
  });
});
