import { DEFAULT_PROFILE } from '../src/claims/profile.ts';
import { writeBook } from '../src/hosts/xlsx/writeBook.ts';
import { reconcile } from '../src/tallies/reconcile.ts';
import { makeWorkbook } from '../src/workbook/book.ts';
import { openXlsx } from '../src/workbench/file/openXlsx.ts';
import { saveXlsx } from '../src/workbench/file/saveXlsx.ts';
import { createWorkbook } from '../src/workbench/model/workbook.ts';
import type { WorkbookModel } from '../src/workbench/model/model.ts';
import type { Actor } from '../src/workbench/model/events.ts';
import { generate } from '../test/generate.ts';
import { median } from './measure.ts';

/** The workbench with a workbook of about 2,200 claims: opened from its file, a claim corrected, a row inserted and taken back. Times are of the processor, as other programs share the machine. */
const GOAL = { happenings: 320, open: 7_000, restore: 8_000, edit: 150, insert: 5_000 };
const ANN: Actor = { client: 'ann', name: 'Ann', isAddin: false };
const NOW = '2026-11-24T00:00:00Z';

type Print = (line: string) => void;

export async function bench(print: Print): Promise<boolean> {
  const bytes = await writeBook(makeWorkbook(reconcile(generate(GOAL.happenings).readings), { now: NOW, version: '0', profile: DEFAULT_PROFILE }), { now: NOW });
  const book = createWorkbook();
  const [{ snapshot }, open] = await timed(() => openXlsx(bytes));
  const [, restore] = await timed(() => { book.restoreSnapshot(snapshot); });
  const claims = book.table('Claims');
  if (!claims) throw new Error('There is no table of claims.');
  print(`${(bytes.length / 1_048_576).toFixed(1)} MB, ${sizeOf(book)}: the file read in ${ms(open)}, put into the model and computed in ${ms(restore)}; ${(process.memoryUsage().rss / 1_048_576).toFixed(0)} MB in all`);
  const [, snap] = await timed(() => book.snapshot());
  const best = { ...claims.area, column: claims.area.column + claims.columns.findIndex((c) => c.name === 'Best'), rows: 1, columns: 1 };
  const edits: number[] = [];
  for (let i = 0; i < 20; i++) edits.push((await timed(() => { book.batch(ANN, 'typing', () => { book.write({ ...best, row: best.row + 1 + ((i * 53) % (claims.area.rows - 2)) }, [[1_000 + i]]); }); }))[1]);
  print(`a snapshot in ${ms(snap)}; a claim's count corrected ${edits.length} times: the middle one ${ms(median(edits))}, the first ${ms(edits[0] as number)}, the slowest ${ms(Math.max(...edits))}`);
  const row = { sheet: claims.sheet, row: claims.area.row + 20, column: 0, rows: 1, columns: 16_384 };
  const [, insert] = await timed(() => { book.batch(ANN, 'insert', () => { book.insertCells(row, 'Down'); }); });
  const [, undo] = await timed(() => book.undo(ANN));
  const [, looks] = await timed(() => { for (let r = 0; r < 40; r++) for (let c = 0; c < 25; c++) book.shownStyle(claims.sheet, r, c); });
  const [saved, save] = await timed(() => saveXlsx(book, NOW));
  print(`a row inserted in Claims in ${ms(insert)}, taken back in ${ms(undo)}; what 1,000 cells show in ${ms(looks)}; saved as ${(saved.bytes.length / 1_048_576).toFixed(1)} MB in ${ms(save)}`);
  const met = open <= GOAL.open && restore <= GOAL.restore && median(edits) <= GOAL.edit && insert <= GOAL.insert;
  print(`goals: read in ${ms(GOAL.open)}, computed in ${ms(GOAL.restore)}, an edit in ${ms(GOAL.edit)}, a row in ${ms(GOAL.insert)}: ${met ? 'met' : 'missed'}`);
  return met;
}

async function timed<T>(work: () => T | Promise<T>): Promise<readonly [T, number]> {
  const before = process.cpuUsage();
  const made = await work();
  const { user, system } = process.cpuUsage(before);
  return [made, (user + system) / 1000];
}

const ms = (n: number): string => `${n.toFixed(n < 10 ? 1 : 0)} ms`;

function sizeOf(book: WorkbookModel): string {
  let [cells, formulas] = [0, 0];
  for (const sheet of book.sheets()) { const used = book.usedRange(sheet.id, true); if (used) book.eachCell(used, (_row, _column, cell) => { if (cell.value !== null || cell.formula !== null) cells++; if (cell.formula !== null) formulas++; }); }
  return `${cells} cells, ${formulas} formulas`;
}
