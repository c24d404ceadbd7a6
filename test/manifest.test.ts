import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { SHARED, sharedIsThere } from './shared.ts';

const root = join(import.meta.dirname, '..');
const path = join(root, 'manifest.xml');
const text = readFileSync(path, 'utf8');
const xml = new JSDOM(text, { contentType: 'text/xml' }).window.document;
const elements = [...xml.querySelectorAll('*')];
const attributes = (name: string): readonly string[] => elements.flatMap((e) => (e.hasAttribute(name) ? [e.getAttribute(name) as string] : []));

/** A PNG's width and height, from its header. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('manifest.xml', () => {
  it('names https addresses only', () => {
    const addresses = [...attributes('DefaultValue'), ...[...xml.querySelectorAll('AppDomain')].map((e) => e.textContent)].filter((v) => v.includes('://'));
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((a) => !a.startsWith('https://'))).toEqual([]);
  });

  it('has icons of the five sizes, each of its true size', () => {
    for (const side of [16, 32, 64, 80, 128]) expect(pngSize(join(root, `assets/icon-${side}.png`))).toEqual([side, side]);
  });

  it('points only at files that the build makes or copies', () => {
    const paths = attributes('DefaultValue').filter((v) => v.startsWith('https://localhost:3000/')).map((v) => v.slice('https://localhost:3000/'.length));
    expect(paths.filter((p) => p !== 'taskpane.html' && !existsSync(join(root, p)))).toEqual([]);
  });

  it('has no dangling resid, and no id twice', () => {
    const resources = [...xml.getElementsByTagName('Resources')].flatMap((r) => [...r.querySelectorAll('*')]).flatMap((e) => (e.hasAttribute('id') ? [e.getAttribute('id') as string] : []));
    expect(attributes('resid').filter((r) => !resources.includes(r))).toEqual([]);
    expect(resources.filter((r) => !attributes('resid').includes(r))).toEqual([]);
    const ids = attributes('id').filter((id) => id !== 'TabHome');
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(resources.filter((id) => id.length > 32)).toEqual([]);
  });

  it('asks for requirement sets that the self-hosted library has', () => {
    const sets = [...xml.querySelectorAll('Set')].map((e) => `${e.getAttribute('Name') ?? ''} ${e.getAttribute('MinVersion') ?? ''}`);
    expect(sets).toEqual(['SharedRuntime 1.1', 'ExcelApi 1.12']);
  });

  it('keeps the short texts within Office\'s limits', () => {
    const short = [...xml.getElementsByTagName('bt:ShortStrings')].flatMap((e) => [...e.children]).map((e) => e.getAttribute('DefaultValue') ?? '');
    expect(short.filter((s) => s.length > 125)).toEqual([]);
    expect((xml.querySelector('Description')?.getAttribute('DefaultValue') ?? '').length).toBeLessThanOrEqual(250);
  });

  const schema = join(SHARED, 'manifest-xsd/OfficeAppManifestV1_1.xsd');
  const xmllint = spawnSync('xmllint', ['--version']).error === undefined;
  if (process.env.CI && !xmllint) throw new Error('The manifest suite needs xmllint.');
  it.runIf(sharedIsThere('manifest schema') && xmllint)('is valid against the schema', () => {
    const run = spawnSync('xmllint', ['--noout', '--schema', schema, path], { encoding: 'utf8' });
    expect(run.stderr).toContain('validates');
  });
});
