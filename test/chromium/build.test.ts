import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const addin = join(root, 'dist/addin');
const local = join(root, 'dist/local');

if (process.env.CI && !(existsSync(addin) && existsSync(local))) throw new Error('The builds are not there: run npm run build and npm run build:local.');

const own = (folder: string): string => readdirSync(folder).filter((f) => /\.(html|js)$/.test(f)).map((f) => readFileSync(join(folder, f), 'utf8')).join('\n');

describe.runIf(existsSync(addin) && existsSync(local))('the builds', () => {
  it('production loads office.js from Microsoft, and nothing else from anywhere', () => {
    const html = readFileSync(join(addin, 'taskpane.html'), 'utf8');
    expect([...html.matchAll(/(?:src|href)="?(https?:[^"\s>]+)/g)].map((m) => m[1])).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
  });

  it('the local build loads everything from itself', () => {
    const html = readFileSync(join(local, 'taskpane.html'), 'utf8');
    expect([...html.matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map((m) => m[1]?.split('.')[0])).toContain('office/office');
    expect(html).not.toMatch(/(?:src|href)="?https?:/);
  });

  it('carries Office.js as it is, byte for byte', () => {
    const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
    for (const file of ['office.js', 'excel-win32-16.01.js']) expect(hash(join(local, 'office', file))).toBe(hash(join(root, 'node_modules/@microsoft/office-js/dist', file)));
  });

  it('neither build writes HTML from text', () => { for (const folder of [addin, local]) expect(own(folder)).not.toContain('document.write('); });

  it('has the icons and fonts it names', () => {
    for (const folder of [addin, local]) {
      for (const side of [16, 32, 64, 80, 128]) expect(existsSync(join(folder, `assets/icon-${side}.png`))).toBe(true);
      expect(readdirSync(join(folder, 'assets/fonts')).length).toBeGreaterThan(0);
    }
  });
});
