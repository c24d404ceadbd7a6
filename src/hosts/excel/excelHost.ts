import type { BookRead } from '../../workbook/bookRead.ts';
import type { Applied, WorkbookHost } from '../../workbook/host.ts';
import { plainCell } from '../../workbook/table.ts';
import type { Edit } from '../../workbook/table.ts';
import { applyOnce } from './apply.ts';
import { refusal } from './errors.ts';
import { listenToEdits, listenToSelection } from './listen.ts';
import { wantedIds } from './plan.ts';
import type { TablePlan } from './plan.ts';
import { readBook } from './readBook.ts';
import { inExcel } from './run.ts';
import { selectCell, selectedTexts } from './selection.ts';
import { removeSheets } from './removeSheets.ts';
import { tablesOf } from './survey.ts';
import { typeCells } from './typeCells.ts';

/** The workbook that is open in Excel, over Office.js. */
export function excelHost(): WorkbookHost {
  let read: BookRead | null = null;
  const written = new Map<string, Set<string>>();
  let isUnfinished = false;
  let writing = 0;
  const busy = async <T>(work: () => Promise<T>): Promise<T> => { writing++; try { return await work(); } finally { writing--; } };
  const remember = (plans: readonly TablePlan[]): void => {
    isUnfinished = true;
    for (const plan of plans) written.set(plan.table.name, new Set([...written.get(plan.table.name) ?? [], ...wantedIds(plan)]));
  };
  const apply = async (edits: readonly Edit[], of: { readonly onProgress?: (part: number) => void; readonly isStopped?: () => boolean; readonly tries: number }): Promise<Applied> => {
    const { isDone, ...applied } = await inExcel(null, (context) => applyOnce(context, edits, { memory: { read, written }, redo: isUnfinished, onProgress: of.onProgress, isStopped: of.isStopped, onWrite: remember }));
    isUnfinished = false;
    if (isDone) return applied;
    if (of.tries <= 1) throw refusal('ChangedMeanwhile', { place: null, words: 'Somebody else writes into the same tables at this moment.', remedy: 'Wait until they are done, then insert again.' });
    return sum(applied, await apply(edits, { ...of, tries: of.tries - 1 }));
  };
  return {
    read: async () => { read = await inExcel(null, readBook); written.clear(); return read; },
    apply: (edits, of = {}) => busy(async () => {
      const applied = await apply(edits, { ...of, tries: TRIES });
      // What was read before is the past now: the next comparison is with what these edits made.
      read = asRead(edits);
      return applied;
    }),
    type: (cells) => busy(() => inExcel(null, (context) => typeCells(context, cells))),
    removeSheets: (sheets) => busy(async () => { await inExcel(null, (context) => removeSheets(context, sheets)); read = null; }),
    selectedTexts: (most) => inExcel(null, (context) => selectedTexts(context, most)),
    select: (at) => inExcel(at.sheet, (context) => selectCell(context, at)),
    onSelection: listenToSelection,
    onEdit: (tell) => listenToEdits({ tell, isWriting: () => writing > 0 }),
  };
}

/** How often rows are written again when somebody else's took their place. */
const TRIES = 3;

const sum = (a: Applied, b: Applied): Applied => ({ rowsAdded: a.rowsAdded + b.rowsAdded, rowsRemoved: a.rowsRemoved + b.rowsRemoved, cellsChanged: a.cellsChanged + b.cellsChanged, sheetsAdded: [...a.sheetsAdded, ...b.sheetsAdded] });

/** What the edits made of the workbook, as if it had been read: what differs from it later, somebody typed since. */
const asRead = (edits: readonly Edit[]): BookRead => ({
  tables: new Map(tablesOf(edits).map(({ name, sheet, columns, rows }) => [name, { name, sheet, columns: columns.map((c) => c.name), rows: rows.map((row) => new Map(columns.map((c, i) => [c.name, { value: plainCell(row[i]), formula: null, at: '' }] as const))) }] as const)),
  inputs: new Map(edits.flatMap((e) => (e.kind === 'write-cells' ? e.cells.flatMap(({ input, cell }) => (input ? [[input.name, plainCell(cell)] as const] : [])) : []))),
  otherSheets: [], lastSavedBy: null,
});
