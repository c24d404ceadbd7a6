import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { besidePage } from '../test/chromium/besidePage.ts';
import { browserPath, openBrowser } from '../test/chromium/chromium.ts';
import { serve } from '../test/chromium/serve.ts';
import type { Article } from '../src/text/article.ts';
import { write } from './articles.ts';
import { median } from './measure.ts';

/** How large the pane is, how soon it can be used, and whether it ever keeps a person waiting while they type or go through ten thousand claims. Milliseconds of the page's own clock. */
const GOAL = { gzipped: 260, interactive: 1000, block: 50, claims: 10_000 };

type Print = (line: string) => void;

const BUILD = join(import.meta.dirname, '../dist/local');

export async function bench(print: Print): Promise<boolean> {
  if (browserPath() === undefined || !existsSync(BUILD)) { print('This bench needs Chromium and `npm run build:local`; it was not run.'); return true; }
  const met = [size(print)];
  const pane = await serve(BUILD);
  try {
    met.push(await start(print, pane.url), await typing(print, pane.url));
  } finally {
    await pane.close();
  }
  return [...met, await manyClaims(print)].every((m) => m);
}

const said = (met: boolean): string => (met ? 'met' : 'missed');

function size(print: Print): boolean {
  const sizes = readdirSync(BUILD).filter((f) => f.endsWith('.js')).map((f) => ({ file: f, kilobytes: gzipSync(readFileSync(join(BUILD, f)), { level: 9 }).length / 1000 }));
  const pane = sizes.filter((s) => s.file.startsWith('taskpane')).reduce((n, s) => n + s.kilobytes, 0);
  print(`pane script ${pane.toFixed(0)} KB gzip; worker and what is loaded when it is needed ${sizes.filter((s) => !s.file.startsWith('taskpane')).map((s) => s.kilobytes.toFixed(0)).join(', ')} KB; goal ${GOAL.gzipped} KB for the pane: ${said(pane <= GOAL.gzipped)}`);
  return pane <= GOAL.gzipped;
}

/** Runs in the page before anything else: notes long tasks, and when the box for the text stands. */
const WATCH = `
  window.tasks = [];
  new PerformanceObserver((list) => { for (const e of list.getEntries()) window.tasks.push(e.duration); }).observe({ entryTypes: ['longtask'] });
  new MutationObserver(() => { if (window.ready === undefined && document.querySelector('textarea')) window.ready = performance.now(); }).observe(document, { childList: true, subtree: true });
`;

const tasks = (page: Page): Promise<readonly number[]> => page.evaluate(() => { const all = (window as unknown as { tasks: number[] }).tasks; return all.splice(0, all.length); });
const longest = (all: readonly number[]): string => (all.length === 0 ? 'no task of 50 ms or more' : `the longest task ${Math.max(...all).toFixed(0)} ms (${all.length} of 50 ms or more)`);

async function opened(url: string, of: { readonly width: number }): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const context = await openBrowser({ ...of, colorScheme: 'light' });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  await page.goto(url);
  return { page, close: () => context.close() };
}

const ROUNDS = 5;

async function start(print: Print, url: string): Promise<boolean> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { page, close } = await opened(`${url}/taskpane.html`, { width: 350 });
    await page.getByLabel('Article text').waitFor();
    times.push(await page.evaluate(() => (window as unknown as { ready: number }).ready));
    await close();
  }
  const time = median(times);
  print(`interactive after ${time.toFixed(0)} ms (median of ${ROUNDS}, cold browser); goal ${GOAL.interactive} ms: ${said(time <= GOAL.interactive)}`);
  return time <= GOAL.interactive;
}

async function typing(print: Print, url: string): Promise<boolean> {
  const { page, close } = await opened(`${url}/taskpane.html`, { width: 350 });
  await page.getByLabel('Article text').fill(write({ length: 20_000, every: 3, seed: 4 }));
  await page.getByRole('heading', { name: /Claims found: \d/ }).waitFor();
  await page.waitForTimeout(1_000);
  await tasks(page);
  await page.getByLabel('Article text').focus();
  await page.keyboard.press('Control+Home');
  for (const words of ['Three men died in ', 'the village of ', 'Ayyash on Sunday. ']) { await page.keyboard.type(words, { delay: 40 }); await page.waitForTimeout(700); }
  const all = await tasks(page);
  const claims = await page.getByRole('heading', { name: /Claims found: \d/ }).textContent();
  await close();
  const met = all.every((t) => t <= GOAL.block);
  print(`typing in 20,000 characters (${claims ?? ''}): ${longest(all)}; goal none over ${GOAL.block} ms: ${said(met)}`);
  return met;
}

/** Short reports, each of a place of its own, until the claims are there. */
const reports = (): readonly Article[] => Array.from({ length: GOAL.claims / 4 }, (_, i) => ({ id: `r${i}`, outlet: `Wire ${i % 40}`, title: `Report ${i}`, address: null, published: `20${10 + (i % 10)}-0${1 + (i % 9)}-1${i % 9}`, text: `Gunmen killed ${2 + (i % 30)} soldiers and wounded ${3 + (i % 20)} in the village of Darun${i} on Monday. A shell killed ${1 + (i % 9)} farmers near Betal${i} on Sunday and injured ${2 + (i % 5)} children, police said.` }));

async function manyClaims(print: Print): Promise<boolean> {
  const server = await serve(await besidePage(reports()));
  const { page, close } = await opened(`${server.url}/pane.html`, { width: 350 });
  try {
    await page.getByText(/claims in the workbook/).waitFor({ timeout: 180_000 });
    await page.getByRole('tab', { name: 'Review' }).click();
    await page.waitForTimeout(1_500);
    await tasks(page);
    const list = page.getByRole('region', { name: 'Claims' });
    for (let i = 0; i < 30; i++) { await list.evaluate((box, by) => { box.scrollTop += by; }, 2_000 + i * 500); await page.waitForTimeout(60); }
    const scrolling = await tasks(page);
    for (let i = 0; i < 10; i++) { await page.keyboard.press('n'); await page.waitForTimeout(60); }
    const going = await tasks(page);
    const many = await page.getByText(/claims in the workbook/).textContent();
    print(`${many ?? ''}: scrolling the list ${longest(scrolling)}; going to the next claim ${longest(going)}; goal none over ${2 * GOAL.block} ms: ${said([...scrolling, ...going].every((t) => t <= 2 * GOAL.block))}`);
    return [...scrolling, ...going].every((t) => t <= 2 * GOAL.block);
  } finally {
    await close();
    await server.close();
  }
}
