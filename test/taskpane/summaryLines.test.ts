import { describe, expect, it } from 'vitest';
import { summaryLine } from '../../src/taskpane/book/summaryLines.ts';
import { makePlan } from '../../src/taskpane/flow/plan.ts';
import { NOTHING_WISHED } from '../../src/taskpane/flow/wish.ts';
import { numberIn } from '../../src/workbook/bookRead.ts';
import type { BookRead } from '../../src/workbook/bookRead.ts';
import { plainCell } from '../../src/workbook/table.ts';
import type { Article } from '../../src/text/article.ts';
import { samples } from '../samples.ts';
import { readEdits } from './editsHost.ts';

const EMPTY: BookRead = { tables: new Map(), inputs: new Map(), otherSheets: [], lastSavedBy: null };
const article = (id: string, text: string): Article => ({ id, text, outlet: null, title: null, address: null, published: '2018-05-24' });

/** The sheet as it is written, and the tables as they are read back. */
function summaryOf(articles: readonly Article[]) {
  const { edits } = makePlan(EMPTY, { ...NOTHING_WISHED, further: articles, by: 'Ana', now: '2026-11-25T10:00:00Z' }, '0.1.0');
  const cells = new Map(edits.flatMap((e) => (e.kind === 'write-cells' && e.sheet === 'Summary' ? e.cells.map((c) => [c.at, plainCell(c.cell)] as const) : [])));
  return { book: readEdits(edits), cells };
}

describe('a line of Summary', () => {
  it.each([
    ['the samples', samples()],
    ['one death', [article('a', 'Gunmen killed 3 men in Homs on 4 May 2018.')]],
    ['nothing killed', [article('a', 'A blast injured 3 men in Homs on 4 May 2018.')]],
    ['no claim', [article('a', 'The bridge is 65 km away.')]],
  ])('is known by its name and adds up its figures: %s', (_, articles) => {
    const { book, cells } = summaryOf(articles);
    const headings = new Map([...cells].flatMap(([at, words]) => (/^A\d+$/.test(at) && /^(Killed, reconciled|Injured, reconciled|Killed, by whom|What monitors)/.test(String(words)) ? [[Number(at.slice(1)), String(words)] as const] : [])));
    const end = [...headings].find(([, words]) => words.startsWith('What'))?.[0] ?? 0;
    expect([...headings.keys()][0]).toBe(12);
    let section = '';
    let found = 0;
    for (let row = 1; row < end; row++) {
      section = headings.get(row) ?? section;
      const [label, line] = [cells.get(`A${row}`), summaryLine(book, `C${row}`)];
      const isSum = section !== '' && typeof cells.get(`C${row}`) === 'number';
      expect([row, line === null ? null : line.name ?? 'All']).toEqual([row, isSum ? label : null]);
      if (line === null) continue;
      found++;
      expect(section.toLowerCase().startsWith(line.effect)).toBe(true);
      expect(line.figures.reduce((n, f) => n + (numberIn(f, 'In use') ?? 0), 0)).toBe(cells.get(`C${row}`));
    }
    expect(found > 0).toBe(articles[0]?.text !== 'The bridge is 65 km away.');
    expect(summaryLine(book, `C${end + 1}`)).toBeNull();
  });
});
