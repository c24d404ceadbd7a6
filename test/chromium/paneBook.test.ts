import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { canRun, goTo as goToCell, PICTURES, showSheet, startWorkbench } from './inWorkbench.ts';
import type { Workbench } from './inWorkbench.ts';

const tab = (pane: FrameLocator, name: string): Promise<void> => pane.getByRole('tab', { name }).click();
const goTo = async (page: Page, sheet: string, address: string): Promise<void> => {
  await showSheet(page, sheet);
  await goToCell(page, address);
};

/** The whole way of an analyst: the real Office.js in the pane, the workbench in Excel's place. */
describe.runIf(canRun())('the pane in the workbench, over the real Office.js', () => {
  let bench: Workbench;
  beforeAll(async () => { bench = await startWorkbench(3570); });
  afterEach(async ({ task }) => { await bench.leave(task.result?.state === 'fail'); });
  afterAll(async () => { await bench.stop(); });

  it('pastes, corrects, inserts, reviews, shows evidence both ways, reconciles, and undoes', async () => {
    const { page, pane } = await bench.open('whole-way');
    await pane.getByText('This workbook holds no tally yet.').waitFor();
    await pane.getByRole('button', { name: 'Load sample articles' }).click();
    await pane.getByRole('heading', { name: /Claims found: \d/ }).waitFor();
    await pane.getByRole('button', { name: 'Correct at least 60 killed' }).click();
    await pane.getByLabel('Where', { exact: true }).fill('Al-Tharda');
    await pane.getByLabel('Where', { exact: true }).press('Enter');
    await pane.getByText('Corrected by you').waitFor();
    await pane.getByRole('button', { name: 'Insert 5 articles' }).click();
    await pane.getByText('5 texts inserted.').waitFor();
    expect(await page.getByRole('tab', { name: 'Summary' }).getAttribute('aria-selected')).toBe('true');
    await pane.getByText('5 articles, 28 claims in the workbook').waitFor();
    await page.screenshot({ path: join(PICTURES, 'whole-way-inserted.png') });

    await tab(pane, 'Review');
    await pane.getByRole('button', { name: 'Next' }).click();
    await pane.getByText('Al-Tharda').waitFor();
    await pane.getByRole('button', { name: 'Reject' }).click();
    await pane.getByText('1 of 28 claims reviewed').waitFor();

    await tab(pane, 'Evidence');
    await goTo(page, 'Figures', 'D6');
    await pane.getByRole('heading', { name: 'F2 on Figures' }).waitFor();
    await pane.getByRole('button', { name: /at least 4 soldiers died/ }).click();
    await page.getByRole('tab', { name: 'Claims', exact: true, selected: true }).waitFor();
    expect(await page.getByLabel('Name box').inputValue()).toMatch(/^C\d+$/);
    await page.screenshot({ path: join(PICTURES, 'whole-way-evidence.png') });

    await tab(pane, 'Reconcile');
    await pane.getByRole('button', { name: /^I3/ }).click();
    await pane.getByRole('button', { name: 'Take A5 out' }).click();
    await pane.getByRole('region', { name: /Taking A5 out of I3/ }).waitFor();
    await pane.getByRole('button', { name: 'Do it' }).click();
    await pane.getByText('Done. The workbook is reconciled anew.').waitFor();
    await pane.getByRole('button', { name: 'Incidents 7' }).waitFor();

    await tab(pane, 'Read');
    await pane.getByRole('button', { name: /^Undo the insertion/ }).click();
    await pane.getByText('This workbook holds no tally yet.').waitFor();
    expect(await page.getByRole('tab', { name: 'Claims', exact: true }).count()).toBe(0);
    expect(await page.getByRole('tab', { name: 'Sheet1' }).count()).toBe(1);
    await page.close();
    expect(bench.problems).toEqual([]);
  });

  it('goes on after the page was loaded again: what is there is known, decided and kept', async () => {
    const { page, pane } = await bench.open('goes-on');
    await pane.getByText('This workbook holds no tally yet.').waitFor();
    await pane.getByRole('button', { name: 'Load sample articles' }).click();
    await pane.getByRole('button', { name: 'Insert 5 articles' }).click();
    await pane.getByText('5 texts inserted.').waitFor();
    await tab(pane, 'Review');
    await pane.getByRole('button', { name: 'Accept', exact: true }).click();
    await pane.getByText('1 of 28 claims reviewed').waitFor();
    await page.waitForTimeout(1_000);
    await page.reload();
    await pane.getByText('5 articles, 28 claims in the workbook').waitFor();
    await tab(pane, 'Review');
    await pane.getByText('1 of 28 claims reviewed').waitFor();
    await tab(pane, 'Read');
    await pane.getByRole('button', { name: 'Load sample articles' }).click();
    await pane.getByText('This is the very text of A1 in the workbook.').waitFor();
    await page.close();
    expect(bench.problems).toEqual([]);
  });

  it('reads selected cells of a person\'s own sheet, each as an excerpt, and leaves the sheet alone', async () => {
    const { page, pane } = await bench.open('own-sheet');
    await pane.getByText('This workbook holds no tally yet.').waitFor();
    await page.locator('.grid-focus').focus();
    for (const text of ['Three soldiers were killed in Aden on 4 May 2018.', 'Four women were injured in Homs on 5 May 2018.']) { await page.keyboard.type(text); await page.keyboard.press('Enter'); }
    const box = page.getByLabel('Name box');
    await box.fill('A1:A2');
    await box.press('Enter');
    await pane.getByRole('button', { name: 'Selected cells' }).click();
    await pane.getByRole('button', { name: 'Insert 2 articles' }).click();
    await pane.getByText('2 texts inserted.').waitFor();
    await goTo(page, 'Sheet1', 'A2');
    await expect.poll(() => page.getByRole('textbox', { name: 'Formula bar' }).inputValue()).toBe('Four women were injured in Homs on 5 May 2018.');
    await page.close();
    expect(bench.problems).toEqual([]);
  });
});
