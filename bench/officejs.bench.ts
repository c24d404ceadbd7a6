import { openWorkbook } from '../test/workbench/sample.ts';
import { median } from './measure.ts';

/** The real office.js over the workbench's protocol: a table of 2,200 rows and 40 columns written, read and edited, and many small ranges in one request. Times are of the clock. */
const GOAL = { write: 6_000, read: 2_000, edit: 100, cells: 4_000 };
const ROWS = 2_200;
const COLUMNS = 40;

export async function bench(print: (line: string) => void): Promise<boolean> {
  const { Excel } = openWorkbook();
  const values = Array.from({ length: ROWS + 1 }, (_, r) => Array.from({ length: COLUMNS }, (_c, c) => (r === 0 ? `Column ${c + 1}` : c % 3 === 0 ? `text ${r} ${c}` : c === COLUMNS - 1 ? '=[@[Column 2]]*2' : r * c)));
  const write = await timed(() => Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, ROWS + 1, COLUMNS);
    range.values = values.slice(0, 1).concat(values.slice(1).map((row) => row.map((v) => (typeof v === 'string' && v.startsWith('=') ? '' : v))));
    const table = context.workbook.tables.add(range, true);
    table.name = 'Claims';
    await context.sync();
    table.columns.getItemAt(COLUMNS - 1).getDataBodyRange().formulas = values.slice(1).map((row) => [row[COLUMNS - 1]]);
    await context.sync();
  }));
  const read = await timed(() => Excel.run(async (context) => { const body = context.workbook.tables.getItem('Claims').getDataBodyRange(); body.load('values,formulas'); await context.sync(); }));
  const edits: number[] = [];
  for (let i = 0; i < 20; i++) edits.push(await timed(() => Excel.run(async (context) => { const cell = context.workbook.tables.getItem('Claims').getDataBodyRange().getCell(i * 7, 1); cell.values = [[i]]; cell.load('values'); await context.sync(); })));
  const cells = await timed(() => Excel.run(async (context) => { const sheet = context.workbook.worksheets.getFirst(); for (let i = 0; i < 2_000; i++) sheet.getCell(i + 1, 2).format.fill.color = '#FFEE00'; await context.sync(); }));
  print(`${ROWS} rows of ${COLUMNS} columns written as a table in ${ms(write)}, read with formulas in ${ms(read)}; one cell edited and read back in ${ms(median(edits))}; 2,000 cells coloured one by one in one request in ${ms(cells)}`);
  const met = write <= GOAL.write && read <= GOAL.read && median(edits) <= GOAL.edit && cells <= GOAL.cells;
  print(`goals: written in ${ms(GOAL.write)}, read in ${ms(GOAL.read)}, an edit in ${ms(GOAL.edit)}, cells in ${ms(GOAL.cells)}: ${met ? 'met' : 'missed'}`);
  return met;
}

const ms = (n: number): string => `${n.toFixed(0)} ms`;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
