import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, it } from 'vitest';
import { put, worked } from '../workbook/books.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'tally-'));
const file = (name: string, content: string | Uint8Array): string => { const path = join(folder, name); writeFileSync(path, content); return path; };

function run(args: readonly string[], input = ''): { readonly code: number | null; readonly out: string; readonly err: string } {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { cwd: root, input, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

const good = file('good.txt', 'Published: 2020-06-10\n\nA blast killed 12 villagers and injured 30 in Kandahar on Monday, police said.');

describe('casualty-tally extract', () => {
  it('prints exactly the keys of the stated shape', () => {
    const { code, out } = run(['extract', good, '--json']);
    expect(code).toBe(0);
    const answer = JSON.parse(out) as { readonly claims: readonly Record<string, Record<string, unknown>>[] };
    expect(Object.keys(answer)).toEqual(['id', 'claims', 'setAside', 'issues']);
    const [claim] = answer.claims;
    expect(Object.keys(claim ?? {})).toEqual(['id', 'effect', 'count', 'quote', 'victim', 'perpetrator', 'means', 'place', 'date', 'attribution', 'status', 'scope', 'window', 'role', 'partOf', 'restates', 'supersedes', 'alternatives', 'counted', 'reason', 'rules']);
    expect(Object.keys(claim?.count ?? {})).toEqual(['text', 'start', 'end', 'bound', 'low', 'best', 'high', 'approximate']);
    expect(Object.keys(claim?.date ?? {})).toEqual(['text', 'from', 'to', 'precision']);
    expect(claim?.date).toEqual({ text: 'Monday', from: '2020-06-08', to: '2020-06-08', precision: 'day' });
    expect(claim?.place).toEqual({ text: 'Kandahar', name: 'Kandahar' });
    expect(claim?.attribution).toEqual({ text: 'police', kind: 'police' });
  });

  it('--jsonl answers line by line, names a bad line and reads on', () => {
    const { code, out, err } = run(['extract', '--jsonl'], '{"id":"a","text":"Gunmen killed 3 men."}\nnonsense\n{"id":"a","text":"Two women died."}\n');
    expect(code).toBe(0);
    expect(out.trim().split('\n').map((l) => (JSON.parse(l) as { readonly id: string }).id)).toEqual(['a', 'a-2']);
    expect(err).toContain('line 2: it is not a JSON object');
  });

  it('reads a page without running it, and gives its text', () => {
    const page = file('page.html', '<html><head><title>Raid</title><meta property="article:published_time" content="2020-06-10T08:00:00Z"><script>alert("killed 99 people")</script></head><body><nav>50 killed</nav><p>Gunmen killed&nbsp;<b>seven</b> farmers.</p></body></html>');
    const answer = JSON.parse(run(['extract', page, '--json']).out) as { readonly text: string; readonly claims: readonly { readonly count: { readonly text: string; readonly start: number; readonly end: number } }[] };
    expect(answer.claims).toHaveLength(1);
    const count = answer.claims[0]?.count;
    expect(count?.text).toBe('seven');
    expect(answer.text.slice(count?.start, count?.end)).toBe('seven');
  });
});

describe('casualty-tally reconcile', () => {
  it('prints exactly the keys of the stated shape', () => {
    const { code, out } = run(['reconcile', 'assets/samples/monitor-bulletin.txt', 'assets/samples/airbase-strikes.txt', '--json']);
    expect(code).toBe(0);
    const answer = JSON.parse(out) as Record<string, readonly Record<string, unknown>[]>;
    expect(Object.keys(answer)).toEqual(['articles', 'claims', 'incidents', 'lookalikes', 'suggestions', 'tallies', 'bridge', 'issues']);
    expect(Object.keys(answer.articles?.[0] ?? {})).toEqual(['id', 'outlet', 'title', 'published', 'family', 'derivativeOf', 'drift']);
    expect(Object.keys(answer.claims?.[0] ?? {}).slice(-6)).toEqual(['article', 'chain', 'incident', 'tally', 'inTotals', 'whyNot']);
    expect(Object.keys(answer.incidents?.[0] ?? {})).toEqual(['id', 'title', 'date', 'place', 'articles', 'figures', 'background', 'grade', 'contested', 'provisional', 'account']);
    expect(Object.keys(answer.tallies?.[0] ?? {})).toEqual(['id', 'source', 'article', 'effect', 'window', 'places', 'stated', 'partsSum', 'partsVerdict', 'recorded', 'gap', 'incidents', 'increment', 'checks']);
    expect(Object.keys(answer.bridge ?? {})).toEqual(['effect', 'naive', 'reconciled', 'steps']);
  });

  it('the same input and --now give the same bytes', () => {
    const [a, b] = [join(folder, 'a.xlsx'), join(folder, 'b.xlsx')];
    for (const out of [a, b]) expect(run(['reconcile', good, '--out', out, '--now', '2026-01-01']).code).toBe(0);
    expect(readFileSync(a).equals(readFileSync(b))).toBe(true);
    expect(readFileSync(a).length).toBeGreaterThan(5000);
  });
});

describe('bad input', () => {
  const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

  it('each unreadable file gets one line; the others are still read', () => {
    const empty = file('empty.txt', '');
    const binary = file('picture.txt', new Uint8Array([137, 80, 78, 71, 0, 0, 1, 2, 3]));
    const { code, out, err } = run(['extract', empty, binary, join(folder, 'missing.txt'), folder, good, '--json']);
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(1);
    const lines = err.trim().split('\n');
    expect(lines).toHaveLength(4);
    for (const [i, why] of ['it is empty', 'it is a binary file', 'there is no such file', 'is a folder'].entries()) expect(lines[i]).toContain(why);
  });

  it('exit code 2 only where nothing could be read', () => {
    expect(run(['extract', join(folder, 'missing.txt')]).code).toBe(2);
    expect(run(['extract', file('calm.txt', 'The market opened at nine.')]).code).toBe(0);
    expect(run(['reconcile']).code).toBe(2);
    expect(run(['tally', good]).code).toBe(2);
    expect(run(['extract', good, '--fast']).err).toContain('--fast');
  });

  it.each([
    ['UTF-16', utf16('A blast killed 12 men in Köln.'), 'UTF-16'],
    ['Windows-1252', Buffer.from('A blast killed 12 men in K\xf6ln.', 'latin1'), 'Windows-1252'],
    ['Windows-1256', Buffer.from([...Buffer.from('12 '), 0xde, 0xca, 0xe1, 0xec, 0x20, 0xdd, 0xed, 0x20, 0xc7, 0xe1, 0xe3, 0xcf, 0xed, 0xe4, 0xc9, 0x2e]), 'Windows-1256'],
  ])('%s is read and said', (name, bytes, assumed) => {
    const { code, err } = run(['extract', file(`${name}.txt`, bytes), '--json']);
    expect(code).toBe(0);
    expect(err).toContain(`read as ${assumed}`);
  });

  it('a text without a claim says so', () => { expect(run(['extract', file('calm.txt', 'The market opened at nine.')]).out).toContain('No casualty claim was found'); });

  it('a text of 20 MB is read', () => {
    const filler = 'The council met in the old hall and spoke of roads, water and the price of bread until the evening came. '.repeat(50);
    const text = `${`${filler}\n\n`.repeat(Math.ceil(20_000_000 / filler.length))}Gunmen killed 3 farmers on Monday.`;
    const { code, out } = run(['extract', file('large.txt', text), '--json']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { readonly claims: readonly unknown[] }).claims).toHaveLength(1);
  }, 120_000);
});

describe('casualty-tally over a workbook', () => {
  const first = join(folder, 'first.xlsx');
  const second = join(folder, 'second.xlsx');

  it('goes on with further articles, leaves the old file as it is, and checks the new one', () => {
    expect(run(['reconcile', good, '--out', first, '--now', '2026-11-24']).code).toBe(0);
    const before = readFileSync(first);
    const more = file('more.txt', 'Published: 2020-07-02\n\nGunmen killed 3 shepherds near Ghazni on Wednesday, police said.');
    const { code, out, err } = run(['reconcile', more, good, '--book', first, '--out', second, '--json', '--now', '2026-11-25']);
    expect(code).toBe(0);
    expect(err).toContain('good: the workbook holds this very text already, as "good"; it is not read twice.');
    expect((JSON.parse(out) as { readonly bridge: { readonly reconciled: number } }).bridge.reconciled).toBe(15);
    expect(readFileSync(first).equals(before)).toBe(true);
    const checked = run(['check', second]);
    expect(checked.err).toContain('the texts, the readings, the formulas and every figure agree');
    expect(checked.code).toBe(0);
  });

  it('remembers how the columns of a list were read', () => {
    const list = (name: string, text: string): string => file(name, `Ref;Excerpt;Wo\nr1;"${text}";Wire\n`);
    const [one, two] = [join(folder, 'one.xlsx'), join(folder, 'two.xlsx')];
    expect(run(['reconcile', list('a.csv', 'A bomb killed 4 men.'), '--map', 'id=Ref,text=Excerpt,outlet=Wo', '--out', one]).code).toBe(0);
    const { err, out } = run(['reconcile', list('b.csv', 'A storm killed 9 women.'), '--book', one, '--out', two, '--json']);
    expect(err).not.toContain('no column');
    const answer = JSON.parse(out) as { readonly articles: readonly { readonly id: string; readonly outlet: string }[]; readonly bridge: { readonly reconciled: number } };
    expect(answer.articles.map((a) => [a.id, a.outlet])).toEqual([['r1', 'Wire'], ['r1-2', 'Wire']]);
    expect(answer.bridge.reconciled).toBe(13);
  });

  it('finds a list below its title, on whichever sheet it stands', async () => {
    const book = new Workbook();
    book.addWorksheet('Cover');
    const sheet = book.addWorksheet('List');
    for (const row of [['Our excerpts'], [], ['Excerpt', 'Source'], ['A bomb killed 4 men in Kabul.', 'Wire']]) sheet.addRow(row);
    const { code, out } = run(['reconcile', file('titled.xlsx', new Uint8Array(await book.xlsx.writeBuffer())), '--json']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { readonly articles: readonly unknown[] }).articles).toMatchObject([{ id: 'titled.xlsx row 4', outlet: 'Wire' }]);
  });

  it('never writes over what people did: not by --out either', async () => {
    const own = join(folder, 'own.xlsx');
    expect(run(['reconcile', good, '--out', own]).code).toBe(0);
    expect(run(['reconcile', good, '--out', own]).code).toBe(0);
    writeFileSync(own, await worked(new Uint8Array(readFileSync(own)), (book) => { put(book, { sheet: 'Claims', where: ['Code', 'C1'], column: 'Note', value: 'mine' }); }));
    const before = readFileSync(own);
    const refused = run(['reconcile', good, '--out', own]);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('people have worked in')]);
    expect(readFileSync(own).equals(before)).toBe(true);
    expect(run(['reconcile', '--book', own, '--out', join(folder, '.', 'x', '..', 'own.xlsx')]).err).toContain('the old workbook is never overwritten');
  });

  it('says in one line what is no workbook of its own', async () => {
    const book = new Workbook();
    book.addWorksheet('Mine').addRow(['a']);
    const foreign = file('foreign.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
    for (const args of [['check', foreign], ['export', 'ucdp', '--book', foreign], ['reconcile', '--book', foreign, '--out', join(folder, 'y.xlsx')]]) {
      const { code, out, err } = run(args);
      expect([code, out, err.trim().split('\n')]).toEqual([2, '', [expect.stringContaining("it holds none of this program's tables")]]);
    }
    expect(run(['check', folder]).err).toContain('is a folder');
    expect(run(['reconcile', good, '--map', 'words=x']).code).toBe(2);
  });

  it('refuses to overwrite, to read what is no workbook, and to check without a name', () => {
    expect(run(['reconcile', '--book', first, '--out', first]).err).toContain('the old workbook is never overwritten');
    const none = run(['check', good]);
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('it is not an .xlsx workbook that can be opened')]);
    expect(run(['check', join(folder, 'nowhere.xlsx')]).err).toContain('there is no such file');
    expect(run(['check']).code).toBe(2);
  });
});
