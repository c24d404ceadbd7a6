import { readFile } from 'node:fs/promises';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { minify } from 'terser';
import { forEsbuild, MINIFIED } from '../build/shipped.mjs';
import type { readArticle } from '../src/claims/readArticle.ts';

/** The reader as it is shipped: bundled with its lexicons and minified, by the minifier that webpack uses. Measuring the sources would measure the tool that runs them. */
export interface Shipped { readonly read: typeof readArticle; readonly code: string; readonly kilobytes: number; readonly gzipped: number }

export async function bundleReader(format: 'esm' | 'iife'): Promise<string> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, '../src/claims/readArticle.ts')], bundle: true, minify: true, format, platform: 'neutral', target: 'es2022', write: false, logLevel: 'error', plugins: [forEsbuild(readFile)],
    ...(format === 'iife' ? { globalName: 'reader' } : {}),
  });
  const shipped = await minify(result.outputFiles[0]?.text ?? '', { ...MINIFIED, module: format === 'esm', ecma: 2020 });
  return shipped.code ?? '';
}

export async function loadShipped(): Promise<Shipped> {
  const code = await bundleReader('esm');
  const folder = mkdtempSync(join(tmpdir(), 'reader-'));
  const file = join(folder, 'reader.mjs');
  writeFileSync(file, code);
  const { readArticle: read } = (await import(pathToFileURL(file).href)) as { readonly readArticle: typeof readArticle };
  rmSync(folder, { recursive: true });
  return { read, code, kilobytes: Buffer.byteLength(code) / 1000, gzipped: gzipSync(code, { level: 9 }).length / 1000 };
}
