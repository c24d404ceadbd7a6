import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_PROFILE } from '../../src/claims/profile.ts';
import { encodeFormula } from '../../src/ooxml/encodeFormula.ts';
import { writeBook } from '../../src/hosts/xlsx/writeBook.ts';
import { tally } from '../../src/pipeline.ts';
import { makeWorkbook } from '../../src/workbook/book.ts';
import { FORMULAS } from '../../src/workbook/formulas.ts';
import { safeText, splitPassages } from '../../src/workbook/safeText.ts';
import { samples } from '../samples.ts';

const now = '2026-11-24T00:00:00Z';
const make = (articles = samples()): Promise<Uint8Array> => writeBook(makeWorkbook(tally(articles), { now, version: '0', profile: DEFAULT_PROFILE }), { now });

async function open(bytes: Uint8Array): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  return book;
}

describe('the workbook file', () => {
  it('has Summary first, then a table a sheet, in the order of design.md', async () => {
    const book = await open(await make());
    expect(book.worksheets.map((s) => s.name)).toEqual(['Summary', 'Articles', 'Claims', 'Incidents', 'Figures', 'Tallies', 'To review', 'Accounts', 'CountedClaims', 'TallyLinks', 'PartLinks', 'Running', 'Bridge', 'SetAside', 'Passages', 'Readings', 'Actors', 'Places', 'Rules', 'SourceRanks', 'Decisions', 'Published', 'Log', 'ChartLine', 'ChartTally', 'ChartRanges', 'ChartBridge']);
    for (const sheet of book.worksheets.slice(1)) expect(sheet.getTables()).toHaveLength(1);
  });

  it('passes the library\'s own check of the file format', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    await (await open(await make())).xlsx.writeBuffer({ validate: true } as never);
    expect(warn.mock.calls).toEqual([]);
    warn.mockRestore();
  });

  it('keeps right-to-left text and emoji as they are', async () => {
    const text = 'قُتل 12 شخصًا. Police said 12 people were killed in Aden. \u{1f54a}';
    const book = await open(await make([{ id: 'rtl', text, outlet: 'صحيفة', title: null, address: null, published: '2020-06-10' }]));
    expect(book.getWorksheet('Passages')?.getCell('D5').value).toBe(text);
    expect(book.getWorksheet('Articles')?.getCell('C5').value).toBe('صحيفة');
  });

  it('draws four charts over its own cells', async () => {
    const charts = (await open(await make())).getWorksheet('Summary')?.getCharts() ?? [];
    expect(charts).toHaveLength(4);
  });

  it('freezes headers and offers lists where a person picks', async () => {
    const book = await open(await make());
    const claims = book.getWorksheet('Claims');
    expect(claims?.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
    const header = (claims?.getRow(4).values as readonly unknown[]).indexOf('Status');
    const status = claims?.getRow(5).getCell(header);
    expect(status?.dataValidation).toMatchObject({ type: 'list', formulae: ['"new,accepted,rejected"'] });
    expect(claims?.getRow(3).getCell(header).value).toBe('✎');
  });

  it('keeps an article\'s text as text, whatever it begins with', async () => {
    const text = '=HYPERLINK("http://evil.example","x") killed 12 men. +1 died. @here 4-5 soldiers were killed. 1e5 ducks.\u202e\u0007';
    const book = await open(await make([{ id: '=1+1', text, outlet: '+49', title: '-2', address: '@x', published: '2020-06-10' }]));
    const cells = book.worksheets.flatMap((sheet) => { const found: { readonly value: unknown; readonly sheet: string }[] = []; sheet.eachRow((row) => { row.eachCell((cell) => { found.push({ value: cell.value, sheet: sheet.name }); }); }); return found; });
    const formulas = cells.filter((c) => typeof c.value === 'object' && c.value !== null && 'formula' in c.value).map((c) => String((c.value as { readonly formula: unknown }).formula));
    expect(formulas.filter((f) => /evil|WEBSERVICE|1\+1/.test(f))).toEqual([]);
    const links = cells.filter((c) => typeof c.value === 'object' && c.value !== null && 'hyperlink' in c.value).map((c) => String((c.value as { readonly hyperlink: unknown }).hyperlink));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((l) => !l.startsWith("#'Passages'!"))).toEqual([]);
    const passages = cells.filter((c) => c.sheet === 'Passages').map((c) => c.value);
    expect(passages).toContain(text.replace('\u202e', '\u25af').replace('\u0007', '\u25af'));
    expect(cells.map((c) => c.value)).toContain('+49');
  });

  it('gives the same bytes for the same day', async () => { expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true); });
});

describe('formulas', () => {
  it('are encoded for the file: table names spelled out, newer functions prefixed', () => {
    expect(encodeFormula('=IF([@[Account in use]]="",MINIFS(Accounts[Low],Accounts[Figure],[@Code]),0)', 'Figures')).toBe('IF(Figures[[#This Row],[Account in use]]="",_xlfn.MINIFS(Accounts[Low],Accounts[Figure],Figures[[#This Row],[Code]]),0)');
  });

  it('use the portable subset only, and each says what it stands for', () => {
    const portable = new Set(['IF', 'AND', 'OR', 'SUM', 'SUMIFS', 'COUNTIFS', 'MIN', 'MAX', 'INDEX', 'MATCH', 'IFERROR', 'HYPERLINK', 'NA']);
    for (const { name, words, formula } of Object.values(FORMULAS)) {
      expect([...formula.matchAll(/([A-Z][A-Z.]+)\(/g)].map((m) => m[1] as string).filter((f) => !portable.has(f)), name).toEqual([]);
      expect(formula).not.toContain('--');
      if (formula.includes('HYPERLINK(')) expect(formula, 'links lead inside the workbook').toContain('HYPERLINK("#\'');
      expect(words).toMatch(/^[A-Z].*\.$/);
    }
  });
});

/** The columns that each column's formulas speak of, as "Table[Column]"; the cell above in the same column is no circle. */
function dependencies(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const edit of makeWorkbook(tally(samples()), { now, version: '0', profile: DEFAULT_PROFILE })) {
    if (edit.kind !== 'write-table') continue;
    const { name, columns, rows } = edit.table;
    for (const row of rows) for (const [i, cell] of row.entries()) {
      if (typeof cell !== 'object' || cell?.kind !== 'formula') continue;
      const own = `${name}[${columns[i]?.name ?? ''}]`;
      const named = [...cell.formula.matchAll(/([A-Za-z]+)\[([^\]@^[]+)\]/g)].map((m) => `${m[1] as string}[${m[2] as string}]`);
      const here = [...cell.formula.matchAll(/\[@\[?([^\]]+)\]/g), ...cell.formula.matchAll(/\[\^([^\]]+)\]/g)].map((m) => `${name}[${m[1] as string}]`).filter((c) => c !== own);
      const set = found.get(own) ?? found.set(own, new Set()).get(own) as Set<string>;
      for (const c of [...named, ...here]) set.add(c);
    }
  }
  return found;
}

describe('no column rests on itself', () => {
  it('neither straight nor by way of others: spreadsheet programs take that for a circle', () => {
    const graph = dependencies();
    expect(graph.size).toBeGreaterThan(80);
    const done = new Set<string>();
    const visit = (column: string, path: readonly string[]): void => {
      expect(path, [...path, column].join(' -> ')).not.toContain(column);
      if (done.has(column)) return;
      for (const next of graph.get(column) ?? []) visit(next, [...path, column]);
      done.add(column);
    };
    for (const column of graph.keys()) visit(column, []);
  });
});

describe('text for cells', () => {
  it('shows hidden characters and mends lone surrogates', () => { expect(safeText('a\u202eb\u0000c\ud800d👍')).toBe('a▯b▯c\ufffdd👍'); });

  it('splits a long text into passages that join to the text again', () => {
    const text = 'word '.repeat(20_000);
    const passages = splitPassages(text);
    expect(passages.map((p) => p.text).join('')).toBe(text);
    expect(Math.max(...passages.map((p) => p.text.length))).toBeLessThanOrEqual(4_000);
    for (const p of passages) expect(text.startsWith(p.text, p.start)).toBe(true);
  });
});
