import type { Core } from './core.ts';
import type { Step } from './history.ts';
import type { Done, RowsDone } from './journal.ts';
import { ModelError } from './model.ts';
import type { WorkbookModel } from './model.ts';
import { COLLECTIONS, emptyRow } from './state.ts';
import type { Book, Row, Rows } from './state.ts';

type Undo = Pick<WorkbookModel, 'undo' | 'redo' | 'canUndo' | 'canRedo'>;

/**
 * Each client takes back its own steps, last one first, also when others went on working in between: cells and things (tables, names, comments) that nobody touched since go back to what they were.
 * Where somebody else has changed one of them, or the sheet whose rows or columns moved, the whole step is refused and nothing happens: a half undone step is worse than none.
 */
export function createUndo(core: Core): Undo {
  const go = (way: 'undo' | 'redo', by: Parameters<Undo['undo']>[0]): string | null => {
    const step = core.history.last(way === 'undo' ? 'past' : 'future', by.client);
    if (!step) return null;
    core.batch(by, way, () => {
      core.keepNoStep();
      const sides = sidesOf(step, way);
      checkUntouched(core, sides, step);
      applyBook(core, sides);
      for (const [sheet, rows] of sides.rows) applyRows(core, sheet, rows);
      if (step.tracked) core.tracks.follow(step.tracked, way);
      tell(core, sides);
    });
    core.history.move(way === 'undo' ? 'past' : 'future', by.client);
    return step.label;
  };
  return {
    undo: (by) => go('undo', by), redo: (by) => go('redo', by),
    canUndo: (by) => core.history.last('past', by.client)?.label ?? null, canRedo: (by) => core.history.last('future', by.client)?.label ?? null,
  };
}

/** From what a step left to what it shall be again. */
function sidesOf({ done }: Step, way: 'undo' | 'redo'): Done {
  if (way === 'redo') return done;
  const turned = (r: RowsDone): RowsDone => (r.kind === 'all' ? { kind: 'all', before: r.after, after: r.before } : { kind: 'some', before: r.after, after: r.before });
  return { before: done.after, after: done.before, rows: new Map([...done.rows].map(([sheet, r]) => [sheet, turned(r)])) };
}

/** Which keys of a collection a step changes. */
const keysChanged = (from: ReadonlyMap<string, unknown>, to: ReadonlyMap<string, unknown>): readonly string[] => (from === to ? [] : [...new Set([...from.keys(), ...to.keys()])].filter((key) => from.get(key) !== to.get(key)));

function checkUntouched(core: Core, { before, after, rows }: Done, step: Step): void {
  const refuse = (what: string): never => { throw new ModelError('InvalidOperation', `"${step.label}" cannot be undone or redone any more: somebody else has changed ${what} since.`); };
  const book = core.book();
  for (const name of COLLECTIONS) for (const key of keysChanged(before[name], after[name])) if ((book[name] as ReadonlyMap<string, unknown>).get(key) !== before[name].get(key)) refuse(WORDS[name]);
  for (const [sheet, done] of rows) {
    const name = book.sheets.get(sheet)?.name ?? 'a sheet';
    if (done.kind === 'all' && !sameRows(core.rows(sheet), done.before)) refuse(`the sheet "${name}"`);
    if (done.kind === 'some' && !sameCells(core.rows(sheet), done)) refuse(`cells of the sheet "${name}"`);
  }
}

/** Whether the cells that a step changed are still what it left. */
const sameCells = (now: Rows, { before, after }: Extract<RowsDone, { kind: 'some' }>): boolean => [...before].every(([index, row]) => now.get(index) === row || columnsChanged(row, after.get(index)).every((column) => now.get(index)?.cells.get(column) === row?.cells.get(column)));

const WORDS: Readonly<Record<(typeof COLLECTIONS)[number], string>> = {
  sheets: 'the sheet', columns: 'the columns', merged: 'merged cells', tables: 'the table', names: 'the name', validations: 'the validation', conditionalFormats: 'the conditional format', comments: 'the comment', charts: 'the chart', settings: 'the setting',
};

/** The same rows, or rows with the very same cells; empty ones do not count. */
function sameRows(now: Rows, then: Rows | null): boolean {
  const same = (a: Row | undefined, b: Row | undefined): boolean => a === b || (columnsChanged(a, b).length === 0 && (a?.height ?? null) === (b?.height ?? null) && (a?.hidden ?? false) === (b?.hidden ?? false) && (a?.style ?? null) === (b?.style ?? null));
  return [...now].every(([index, row]) => same(row, then?.get(index))) && [...(then ?? [])].every(([index, row]) => now.has(index) || same(undefined, row));
}

const columnsChanged = (from: Row | undefined, to: Row | undefined): readonly number[] => [...new Set([...(from?.cells.keys() ?? []), ...(to?.cells.keys() ?? [])])].filter((c) => from?.cells.get(c) !== to?.cells.get(c));

function applyBook(core: Core, { before, after }: Done): void {
  const change: Record<string, unknown> = {};
  const book = core.book();
  for (const name of COLLECTIONS) {
    const keys = keysChanged(before[name], after[name]);
    if (keys.length === 0) continue;
    const now = book[name] as ReadonlyMap<string, unknown>;
    if (now === before[name]) { change[name] = after[name]; continue; }
    const items = new Map<string, unknown>(now);
    for (const key of keys) if (after[name].has(key)) items.set(key, after[name].get(key)); else items.delete(key);
    change[name] = items;
  }
  if (before.name !== after.name) change['name'] = after.name;
  if (before.order !== after.order) change['order'] = orderAgain(core, { before, after }, (change['sheets'] as Book['sheets'] | undefined) ?? book.sheets);
  core.setBook(change);
}

/** The sheets' order as it was; sheets that somebody added since come last. */
function orderAgain(core: Core, { after }: Pick<Done, 'before' | 'after'>, sheets: Book['sheets']): readonly string[] {
  const known = after.order.filter((id) => sheets.has(id));
  return [...known, ...core.book().order.filter((id) => sheets.has(id) && !known.includes(id))];
}

function applyRows(core: Core, sheet: string, done: RowsDone): void {
  if (done.kind === 'all') { core.replaceRows(sheet, done.after ? new Map(done.after) : null); return; }
  for (const [index, to] of done.after) {
    const from = done.before.get(index);
    const now = core.rows(sheet).get(index);
    if (now === from) { core.putRow(sheet, index, to); continue; }
    for (const column of columnsChanged(from, to)) core.putCell(sheet, index, column, to?.cells.get(column));
    const row = core.rows(sheet).get(index);
    if (!row || !to) { setLooks(core, { sheet, index }, to); continue; }
    if (from?.height !== to.height || from.hidden !== to.hidden || from.style !== to.style) setLooks(core, { sheet, index }, to);
  }
}

/** A row that was not there goes again, once it holds nothing; else height and style come back. */
function setLooks(core: Core, at: { readonly sheet: string; readonly index: number }, to: Row | undefined): void {
  const now = core.rows(at.sheet).get(at.index);
  if (!to && (!now || now.cells.size === 0)) { core.putRow(at.sheet, at.index, undefined); return; }
  const { height, hidden, style } = to ?? emptyRow();
  if (now && now.height === height && now.hidden === hidden && now.style === style) return;
  Object.assign(core.rowToChange(at.sheet, at.index), { height, hidden, style });
}

/** Everybody hears of it as of any other change: by what changed, in whole rectangles. */
function tell(core: Core, { before, after, rows }: Done): void {
  for (const [sheet, done] of rows) {
    const changed = done.kind === 'all' ? null : [...done.before.keys()].map((index) => ({ index, columns: columnsChanged(done.before.get(index), done.after.get(index)) })).filter((r) => r.columns.length > 0);
    if (!core.book().sheets.has(sheet)) continue;
    if (!changed) { core.edited(core.extent.used(sheet, false) ?? { sheet, row: 0, column: 0, rows: 1, columns: 1 }, 'Unknown'); continue; }
    for (const { index, columns } of changed) { const left = Math.min(...columns); core.edited({ sheet, row: index, column: left, rows: 1, columns: Math.max(...columns) - left + 1 }, 'RangeEdited'); }
  }
  for (const id of keysChanged(before.sheets, after.sheets)) core.emit({ kind: !before.sheets.has(id) ? 'sheet-added' : after.sheets.has(id) ? 'sheet-changed' : 'sheet-deleted', sheet: id, what: before.sheets.has(id) && after.sheets.has(id) ? 'look' : null });
  for (const id of keysChanged(before.tables, after.tables)) { const t = after.tables.get(id) ?? before.tables.get(id); if (t) core.emit({ kind: !before.tables.has(id) ? 'table-added' : after.tables.has(id) ? 'table-changed' : 'table-deleted', table: id, sheet: t.sheet }); }
  for (const id of keysChanged(before.comments, after.comments)) core.emit({ kind: !before.comments.has(id) ? 'comment-added' : after.comments.has(id) ? 'comment-changed' : 'comment-deleted', comment: id, replies: [], changeType: null });
  for (const id of keysChanged(before.charts, after.charts)) { const c = after.charts.get(id) ?? before.charts.get(id); if (c) core.emit({ kind: !before.charts.has(id) ? 'chart-added' : after.charts.has(id) ? 'chart-changed' : 'chart-deleted', chart: id, sheet: c.sheet }); }
  if (keysChanged(before.names, after.names).length > 0) core.emit({ kind: 'names-changed' });
}

