import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found { readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }[] }

/** What axe-core finds wrong with a page, a line for each; the rules of WCAG 2.1 AA and best practice, as they come. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() => (window as unknown as { readonly axe: { readonly run: (of: Document) => Promise<Found> } }).axe.run(document));
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)} (${n.failureSummary?.split('\n').slice(1, 3).join(' ').trim().slice(0, 160) ?? ''})`));
}
