import { mkdtempSync, readFileSync, writeFileSync, cpSync } from 'node:fs';
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
  const html = readFileSync(join(root, 'src/taskpane/taskpane.html'), 'utf8').replace(/<script src=.*<\/script>/, '').replace(/<meta http-equiv.*\n/, '');
  writeFileSync(join(folder, 'articles.js'), `window.articles = ${data};`);
  writeFileSync(join(folder, 'pane.html'), html.replace('</body>', '<script src="articles.js"></script><script src="pane.js"></script></body>'));
  cpSync(FONTS, join(folder, 'assets/fonts'), { recursive: true });
  return folder;
}
