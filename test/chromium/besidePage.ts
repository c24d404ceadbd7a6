import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { forEsbuild } from '../../build/shipped.mjs';
import type { Article } from '../../src/text/article.ts';

const root = join(import.meta.dirname, '../..');
const FONTS = join(root, 'node_modules/@uifabric/icons/fonts');

/** Makes a folder with a page that shows the pane beside a workbook over the articles given, for the tests' own server. */
export async function besidePage(articles: readonly Article[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pane-beside-'));
  await build({ entryPoints: [join(import.meta.dirname, 'paneBeside.tsx')], bundle: true, minify: true, format: 'iife', outfile: join(folder, 'pane.js'), logLevel: 'silent', define: { 'process.env.NODE_ENV': '"production"' }, jsx: 'transform', plugins: [forEsbuild(readFile)] });
  const data = JSON.stringify(articles).replaceAll('<', '\\u003c');
  const html = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><title>Casualty Tally</title></head><body><main id="pane"></main></body></html>';
  writeFileSync(join(folder, 'articles.js'), `window.articles = ${data};`);
  writeFileSync(join(folder, 'pane.html'), html.replace('</body>', '<script src="articles.js"></script><script src="pane.js"></script></body>'));
  cpSync(FONTS, join(folder, 'assets/fonts'), { recursive: true });
  return folder;
}
