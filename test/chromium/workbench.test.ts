import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { canRun, goTo, PICTURES, savedFile, startWorkbench } from './inWorkbench.ts';
import type { Workbench } from './inWorkbench.ts';

/** Waits until the active cell's accessible name says so. */
const activeIs = (page: Page, said: string) => page.waitForFunction((words) => { const grid = document.querySelector('.grid-focus'); const id = grid?.getAttribute('aria-activedescendant') ?? 'none'; return grid?.querySelector(`#${id}`)?.getAttribute('aria-label') === words; }, said);
const type = async (page: Page, text: string, key: string): Promise<void> => { await page.keyboard.type(text); await page.keyboard.press(key); };

describe.runIf(canRun())('the workbench in Chromium', () => {
  let bench: Workbench;
  const open = async (book: string): Promise<Page> => {
    const { page, pane } = await bench.open(book);
    await pane.getByRole('heading').first().waitFor();
    await page.locator('.grid-focus').focus();
    return page;
  };
  beforeAll(async () => {
    bench = await startWorkbench(3460);
    await bench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterEach(async ({ task }) => { await bench.leave(task.result?.state === 'fail'); });
  afterAll(async () => { await bench.stop(); });

  it('takes values and a formula from the keyboard alone, and says what it computes', async () => {
    const page = await open('typing');
    await type(page, '12', 'Tab');
    await type(page, '30', 'Tab');
    await type(page, '=A1+B1', 'Enter');
    await activeIs(page, 'empty, A2');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await activeIs(page, '42, C1, formula');
    expect(await page.getByRole('textbox', { name: 'Formula bar' }).inputValue()).toBe('=A1+B1');
    await page.keyboard.press('F2');
    await type(page, '*2', 'Enter');
    await page.keyboard.press('ArrowUp');
    await activeIs(page, '72, C1, formula');
    await page.keyboard.press('Control+z');
    await activeIs(page, '42, C1, formula');
    await page.close();
  });

  it('fills series by the handle, by mouse and by a double click, and formulas by arrows and F4', async () => {
    const page = await open('filling');
    await type(page, '1', 'Enter');
    await type(page, '3', 'Enter');
    await goTo(page, 'A1:A2');
    const grid = await page.locator('.grid-scroller').boundingBox();
    const [left, top] = [(grid?.x ?? 0) + 32, (grid?.y ?? 0) + 22];
    await page.mouse.move(left + 64, top + 40);
    await page.mouse.down();
    await page.mouse.move(left + 64, top + 60, { steps: 3 });
    await page.mouse.move(left + 64, top + 110, { steps: 3 });
    await page.mouse.up();
    await goTo(page, 'A6');
    await activeIs(page, '11, A6');
    await goTo(page, 'B1');
    await page.keyboard.type('=');
    await page.keyboard.press('ArrowLeft');
    await type(page, '*SUM(', 'ArrowLeft');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('F4');
    await page.keyboard.press('Enter');
    await goTo(page, 'B1');
    await activeIs(page, '4, B1, formula');
    expect(await page.getByRole('textbox', { name: 'Formula bar' }).inputValue()).toBe('=A1*SUM($A$1:$A$2)');
    await page.mouse.dblclick(left + 128, top + 20);
    await goTo(page, 'B6');
    await activeIs(page, '44, B6, formula');
    await page.close();
  });

  it('filters plain rows with Ctrl+Shift+L, pastes with Enter, and refuses a formula that nothing can read', async () => {
    const page = await open('excel-keys');
    for (const text of ['Day', 'Mon', 'Tue', 'Mon']) await type(page, text, 'Enter');
    await goTo(page, 'A2');
    await page.keyboard.press('Control+Shift+L');
    await goTo(page, 'A1');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('group', { name: 'Values' }).getByText('Mon').click();
    await page.getByRole('button', { name: 'OK' }).click();
    await goTo(page, 'A1');
    await page.keyboard.press('ArrowDown');
    await activeIs(page, 'Tue, A3');
    await page.keyboard.press('Control+Shift+L');
    await page.keyboard.press('Control+c');
    await goTo(page, 'C1');
    await page.keyboard.press('Enter');
    await activeIs(page, 'Tue, C1');
    await goTo(page, 'C2');
    await type(page, '=1+', 'Enter');
    await page.getByText('problem with this formula').waitFor();
    await page.getByRole('button', { name: 'OK' }).click();
    await page.keyboard.press('Escape');
    await activeIs(page, 'empty, C2');
    await page.close();
  });

  it('tells an add-in which cell was clicked, and where', async () => {
    const page = await open('clicks');
    const pane = page.frames().find((frame) => frame.url().includes('workbench-pane'));
    if (pane === undefined) throw new Error('There is no pane.');
    await pane.evaluate(() => Excel.run(async (context) => {
      const heard: unknown[] = (window as unknown as { clicks: unknown[] }).clicks = [];
      context.workbook.worksheets.onSingleClicked.add(async (e) => { heard.push([e.address, Math.round(e.offsetX), Math.round(e.offsetY)]); });
      await context.sync();
    }));
    const grid = await page.locator('.grid-scroller').boundingBox();
    await page.mouse.click((grid?.x ?? 0) + 32 + 64 + 20, (grid?.y ?? 0) + 22 + 40 + 8);
    await pane.waitForFunction(() => (window as unknown as { clicks: unknown[] }).clicks.length > 0);
    expect(await pane.evaluate(() => (window as unknown as { clicks: unknown[] }).clicks)).toEqual([['B3', 15, 6]]);
    await page.close();
  });

  it('shows a second window the first one\'s edits at once, and who is there', async () => {
    const [ann, ben] = [await open('two'), await open('two')];
    await ann.bringToFront();
    await goTo(ann, 'B2');
    await type(ann, 'from the first window', 'Enter');
    await ben.bringToFront();
    await goTo(ben, 'B2');
    await activeIs(ben, 'from the first window, B2');
    expect(await ben.getByRole('group', { name: 'People in this workbook' }).getByRole('button').count()).toBe(2);
    await ben.getByRole('button', { name: 'go to Person 1' }).waitFor();
    await ann.close();
    await ben.getByRole('button', { name: 'go to Person 1' }).waitFor({ state: 'detached' });
    await ben.close();
  });

  it('goes on after a reload where it was', async () => {
    const page = await open('reload');
    await type(page, '7', 'Enter');
    await type(page, '=A1*6', 'Enter');
    await page.waitForTimeout(900);
    await page.reload();
    await page.getByRole('tab', { name: 'Sheet1' }).waitFor();
    await goTo(page, 'A2');
    await activeIs(page, '42, A2, formula');
    await page.close();
  });

  it('saves bytes that another program\'s library opens, and opens them again', async () => {
    const page = await open('files');
    await type(page, 'Dead', 'Tab');
    await type(page, '5', 'Tab');
    await type(page, '=B1*2', 'Enter');
    await page.keyboard.press('Control+Home');
    await page.getByRole('button', { name: 'Bold' }).click();
    const { name, bytes } = await savedFile(page);
    expect(name).toBe('files.xlsx');
    installChartSupport();
    const book = new Workbook();
    await book.xlsx.load(bytes as never);
    const sheet = book.getWorksheet('Sheet1');
    expect([sheet?.getCell('A1').value, sheet?.getCell('B1').value, sheet?.getCell('A1').font?.bold]).toEqual(['Dead', 5, true]);
    expect(sheet?.getCell('C1').formula).toBe('B1*2');
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('button', { name: 'New workbook' }).click();
    await activeIs(page, 'empty, A1');
    await page.getByLabel('Workbook to open').setInputFiles({ name: 'again.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.book-name')?.value === 'again');
    await goTo(page, 'C1');
    await activeIs(page, '10, C1, formula');
    await page.getByLabel('Workbook to open').setInputFiles({ name: 'broken.xlsx', mimeType: '', buffer: Buffer.from('not a workbook') });
    await page.getByRole('dialog').getByText('no .xlsx workbook').waitFor();
    await page.getByRole('button', { name: 'OK' }).click();
    await activeIs(page, '10, C1, formula');
    await page.close();
  });

  it('shows cell text and sheet names as text, never as HTML, and pasted rows in their cells', async () => {
    const page = await open('hostile');
    await page.evaluate(() => navigator.clipboard.writeText('<img src=x onerror="document.title=1">\t"two\nlines"\n=1+1\tplain'));
    await page.keyboard.press('Control+v');
    await activeIs(page, '<img src=x onerror="document.title=1">, A1');
    await goTo(page, 'B1');
    await activeIs(page, 'two\nlines, B1');
    await page.getByRole('tab', { name: 'Sheet1' }).dblclick();
    await page.getByLabel('Sheet name').fill('<b>bold</b>');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').or(page.getByRole('tab', { name: '<b>bold</b>' })).first().waitFor();
    expect(await page.locator('img, .tab b').count()).toBe(0);
    expect(await page.title()).toContain('Workbench');
    await page.close();
  });

  it('boots the add-in through its own Office.js, which finds a workbook', async () => {
    const page = await open('pane');
    const pane = page.frameLocator('iframe.pane-frame');
    await pane.getByRole('heading', { name: 'Casualty Tally' }).first().waitFor();
    const told = await page.frames().find((frame) => frame.url().includes('workbench-pane'))?.evaluate(async () => {
      const { Excel, Office } = window as unknown as { Excel: { run: (work: (context: never) => Promise<unknown>) => Promise<unknown> }; Office: { onReady: () => Promise<{ readonly host: unknown }> } };
      const { host } = await Office.onReady();
      const values = await Excel.run(async (context: { readonly workbook: { readonly worksheets: { readonly getActiveWorksheet: () => { readonly getRange: (address: string) => { values: unknown; readonly load: (what: string) => void; readonly select: () => void } } } }; readonly sync: () => Promise<void> }) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:B3');
        range.values = [[4], ['=B2*10']];
        range.load('values');
        range.select();
        await context.sync();
        return range.values;
      });
      return { host, values };
    });
    expect(told).toEqual({ host: 'Excel', values: [[4], [40]] });
    await activeIs(page, '4, B2');
    await page.close();
  });

  it('takes the articles that the pane reads, computes their totals, shows the evidence of a row, and shows all of it to a second person', async () => {
    const [page, other] = [await open('articles'), await open('articles')];
    await page.bringToFront();
    const pane = page.frameLocator('iframe.pane-frame');
    await pane.getByRole('button', { name: 'Load sample articles' }).click();
    await pane.getByRole('button', { name: /^Insert/ }).click();
    await pane.getByText('5 texts inserted.').waitFor({ timeout: 30_000 });
    await page.getByRole('tab', { name: 'Summary' }).click();
    await goTo(page, 'D17');
    await activeIs(page, '256, D17, formula');
    expect(await page.locator('.chart canvas').count()).toBeGreaterThan(2);
    await page.getByRole('tab', { name: 'Claims', exact: true }).click();
    await goTo(page, 'D7');
    await pane.getByRole('heading', { name: /^C3/ }).waitFor();
    await page.screenshot({ path: join(PICTURES, 'workbench-claims.png') });
    await other.bringToFront();
    await other.getByRole('tab', { name: 'Summary' }).click();
    await goTo(other, 'D17');
    await activeIs(other, '256, D17, formula');
    await Promise.all([page.close(), other.close()]);
  });

  it('asks no other host for anything, and breaks nowhere', () => {
    expect(bench.askedElsewhere()).toEqual([]);
    expect(bench.problems).toEqual([]);
  });

  it('has no accessibility finding', async () => {
    const page = await open('axe');
    await type(page, 'word', 'Enter');
    await page.addScriptTag({ content: axe.source }).catch(() => page.evaluate(axe.source));
    const findings = await page.evaluate(async () => (await (window as unknown as { axe: { run: (at: Element, options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run(document.body, { iframes: false })).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`));
    expect(findings).toEqual([]);
    await page.close();
  });

  it.each([[1440, 'light'], [1440, 'dark'], [1024, 'light']] as const)('fits a window of %i pixels, %s', async (width, colorScheme) => {
    const page = await open('looks');
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await goTo(page, 'A1');
    await type(page, 'Place', 'Tab');
    await type(page, 'Dead', 'Enter');
    expect(await page.evaluate(() => [document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight])).toEqual([0, 0]);
    await page.screenshot({ path: join(PICTURES, `workbench-${width}-${colorScheme}.png`) });
    await page.close();
  });
});
