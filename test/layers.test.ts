import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf, ROOMS, roomOf, wrongImport } from './layers.ts';

const src = join(import.meta.dirname, '../src');
const files = filesBelow(src);

describe('who may import whom', () => {
  it('every import goes to its own room or to the left', () => {
    const imports = importsOf(src).filter((i) => !i.target.startsWith('..'));
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.map(wrongImport).filter((w) => w !== null)).toEqual([]);
  });

  it.each([
    ['claims/readArticle.ts', 'tallies/reconcile.ts', 'lies to the right'],
    ['hosts/xlsx/writeBook.ts', 'claims/claim.ts', 'hosts import only workbook, calc and ooxml'],
    ['hosts/excel/workbook.ts', 'hosts/xlsx/style.ts', 'do not know each other'],
    ['workbook/book.ts', 'hosts/xlsx/writeBook.ts', 'lies to the right'],
    ['cli/main.ts', 'taskpane/Pane.tsx', 'nothing imports a door'],
    ['workbench/model/model.ts', 'workbook/table.ts', 'knows only calc'],
    ['claims/claim.ts', 'attic/box.ts', 'no such room'],
  ])('an invented import from %s to %s is refused', (file, target, why) => { expect(wrongImport({ file, target })).toContain(why); });

  it('every file stands in a known room, and there are no barrels', () => {
    expect(files.map(roomOf).filter((room) => !(ROOMS as readonly string[]).includes(room))).toEqual([]);
    expect(files.filter((f) => /(^|\/)index\.tsx?$/.test(f))).toEqual(['taskpane/index.tsx']);
  });

  it('only hosts/excel says "Excel." or "Office."', () => {
    const speakers = files.filter((f) => /\b(Excel|Office)\.[A-Za-z]/.test(readFileSync(join(src, f), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^']*'|`[^`]*`/g, '')));
    expect(speakers.filter((f) => !f.startsWith('hosts/excel/'))).toEqual([]);
  });

  it('the pure rooms are compiled without DOM, Node or Office types', () => {
    const read = (name: string) => JSON.parse(readFileSync(join(src, name), 'utf8')) as { readonly compilerOptions?: { readonly lib?: readonly string[]; readonly types?: readonly string[] }; readonly include: readonly string[] };
    const base = read('tsconfig.base.json').compilerOptions;
    expect(base?.lib).toEqual(['ES2023']);
    expect(base?.types).toEqual([]);
    const pure = read('tsconfig.pure.json');
    expect(pure.compilerOptions).toBeUndefined();
    expect(pure.include).toEqual(['calc', 'ooxml', 'lexicon', 'text', 'claims', 'incidents', 'tallies', 'exchange', 'workbook', 'pipeline.ts', 'workbench/model', 'workbench/protocol']);
  });
});
