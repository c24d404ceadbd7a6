import { textIn } from '../../workbook/bookRead.ts';
import type { BookRead } from '../../workbook/bookRead.ts';
import { once, rowsOf } from './rows.ts';
import type { Row } from './rows.ts';

/** A line of the sheet Summary that adds up figures: of which effect, and of whom; null is everybody. */
export interface SummaryLine { readonly effect: 'killed' | 'injured'; readonly by: 'Actor' | 'By' | null; readonly name: string | null; readonly figures: readonly Row[] }

/** Where the first section with figures begins, in rows of the sheet: below title, headline and the section "Choose" (see workbook/summary.ts). */
const FIRST_SECTION = 12;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const namesOf = (names: readonly string[]): readonly string[] => names.filter((n, i) => names.findIndex((m) => same(m, n)) === i).sort();

/** The lines of Summary that add up figures, by their row: laid out as the last run laid them out over the same tables. */
const linesOf = once((book): ReadonlyMap<number, SummaryLine> => {
  const lines = new Map<number, SummaryLine>();
  let row = FIRST_SECTION;
  for (const [effect, by] of [['killed', 'Actor'], ['injured', 'Actor'], ['killed', 'By']] as const) {
    const figures = rowsOf(book, 'Figures').filter((r) => textIn(r, 'Effect') === effect && textIn(r, 'Background') !== 'yes');
    const all = namesOf(figures.map((r) => textIn(r, by)));
    // Those whom nobody names stand last.
    const names = by === 'By' ? [...all.filter((n) => n !== UNNAMED), ...all.filter((n) => n === UNNAMED)] : all;
    row += 2;
    for (const name of names) lines.set(row++, { effect, by, name, figures: figures.filter((r) => same(textIn(r, by), name)) });
    if (names.length === 0) row++;
    else if (by === 'Actor') lines.set(row++, { effect, by: null, name: null, figures });
    row++;
  }
  return lines;
});

const UNNAMED = 'nobody named';

/** What a cell of Summary adds up; null where it is no sum of figures. */
export const summaryLine = (book: BookRead, cell: string): SummaryLine | null => linesOf(book).get(Number(/\d+$/.exec(cell)?.[0])) ?? null;
