import type { CalcValue } from '../../calc/calc.ts';
import type { Core } from './core.ts';
import { ModelError } from './model.ts';
import type { Snapshot } from './model.ts';
import type { Rect } from './area.ts';
import type { CellStyle, Hyperlink } from './cellViews.ts';
import type { BookFile, ChartView, CommentView, NameView, TableView } from './views.ts';
import type { Book, Cell, ColumnLook, ConditionalState, Row, SheetState, ValidationState } from './state.ts';
import { internStyle } from './styles.ts';

/** A snapshot's inside, which opening a file makes, too. Styles, formulas and links are kept once and named by their index; a cell is five entries of its row's list. */
export interface SnapshotContent {
  readonly version: 1;
  readonly name: string;
  readonly nextId: number;
  readonly styles: readonly CellStyle[];
  readonly formulas: readonly string[];
  readonly links: readonly Hyperlink[];
  readonly sheets: readonly { readonly state: SheetState; readonly merged: readonly Rect[]; readonly columns: readonly (readonly [number, number | null, boolean, number])[]; /** Index, height, hidden, style, cells: column, style, value, formula, link. */ readonly rows: readonly (readonly [number, number | null, boolean, number, readonly CalcValue[]])[] }[];
  readonly tables: readonly (Omit<TableView, 'filters'> & { readonly filters: readonly (readonly [number, Readonly<Record<string, unknown>>])[] })[];
  readonly names: readonly (readonly [string, NameView])[];
  readonly validations: readonly ValidationState[];
  readonly conditionalFormats: readonly ConditionalState[];
  readonly comments: readonly CommentView[];
  readonly charts: readonly ChartView[];
  readonly settings: readonly (readonly [string, unknown])[];
  readonly file?: BookFile;
}

/** Gives things their index, each once. */
export function indexed<T>(): { readonly items: T[]; readonly of: (item: T | null) => number } {
  const items: T[] = [];
  const known = new Map<T, number>();
  return { items, of: (item) => { if (item === null) return -1; let at = known.get(item); if (at === undefined) { at = items.push(item) - 1; known.set(item, at); } return at; } };
}

export function takeSnapshot(core: Core): Snapshot {
  const book = core.book();
  const [styles, formulas, links] = [indexed<CellStyle>(), indexed<string>(), indexed<Hyperlink>()];
  const cells = (row: Row): CalcValue[] => { const list: CalcValue[] = []; for (const [column, cell] of row.cells) list.push(column, styles.of(cell.style), cell.value, formulas.of(cell.formula), links.of(cell.link)); return list; };
  const sheets = book.order.flatMap((id) => {
    const state = book.sheets.get(id);
    if (!state) return [];
    const rows = [...core.rows(id)].sort(([a], [b]) => a - b).map(([index, row]) => [index, row.height, row.hidden, styles.of(row.style), cells(row)] as const).filter(([, height, hidden, style, list]) => height !== null || hidden || style >= 0 || list.length > 0);
    const columns = [...(book.columns.get(id) ?? [])].map(([index, look]) => [index, look.width, look.hidden, styles.of(look.style)] as const);
    return [{ state, merged: book.merged.get(id) ?? [], columns, rows }];
  });
  const kept: SnapshotContent = {
    version: 1, name: book.name, nextId: core.ids.get(), styles: styles.items, formulas: formulas.items, links: links.items, sheets, tables: [...book.tables.values()].map((t) => ({ ...t, filters: [...t.filters] })), names: [...book.names],
    validations: [...book.validations.values()], conditionalFormats: [...book.conditionalFormats.values()], comments: [...book.comments.values()], charts: [...book.charts.values()], settings: [...book.settings], ...(book.file ? { file: book.file } : {}),
  };
  return kept as unknown as Snapshot;
}

/** Everything is replaced; undo begins anew. */
export function restoreSnapshot(core: Core, snapshot: Snapshot): void {
  const kept = snapshot as unknown as SnapshotContent;
  if (kept.version !== 1) throw new ModelError('InvalidArgument', 'This is no snapshot that this version of the workbook can open.');
  const styles = kept.styles.map(internStyle);
  const styleOf = (at: number): CellStyle | null => (at < 0 ? null : styles[at] ?? null);
  for (const id of core.book().order) if (!kept.sheets.some((s) => s.state.id === id)) core.replaceRows(id, null);
  const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> => new Map(items.map((item) => [item.id, item]));
  const look = ([index, width, hidden, style]: readonly [number, number | null, boolean, number]): readonly [number, ColumnLook] => [index, { width, hidden, style: styleOf(style) }];
  const book: Book = {
    name: kept.name, order: kept.sheets.map((s) => s.state.id), sheets: byId(kept.sheets.map((s) => s.state)), columns: new Map(kept.sheets.map((s) => [s.state.id, new Map(s.columns.map(look))])), merged: new Map(kept.sheets.map((s) => [s.state.id, s.merged])),
    tables: byId(kept.tables.map((t) => ({ ...t, filters: new Map(t.filters) }))), names: new Map(kept.names), validations: byId(kept.validations), conditionalFormats: byId(kept.conditionalFormats), comments: byId(kept.comments), charts: byId(kept.charts), settings: new Map(kept.settings), file: kept.file ?? null,
  };
  core.setBook(book);
  core.ids.set(kept.nextId);
  for (const sheet of kept.sheets) core.replaceRows(sheet.state.id, new Map(sheet.rows.map(([index, height, hidden, style, list]) => [index, { height, hidden, style: styleOf(style), cells: cellsIn(list, { kept, styles }) }])));
  core.tracks.allGone();
  core.history.clear();
  core.keepNoStep();
  core.emit({ kind: 'replaced' });
}

function cellsIn(list: readonly CalcValue[], { kept, styles }: { readonly kept: SnapshotContent; readonly styles: readonly CellStyle[] }): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  for (let i = 0; i < list.length; i += 5) {
    const style = styles[list[i + 1] as number];
    if (!style) throw new ModelError('InvalidArgument', 'The snapshot names a style that it does not hold.');
    cells.set(list[i] as number, { value: list[i + 2] ?? null, style, formula: kept.formulas[list[i + 3] as number] ?? null, link: kept.links[list[i + 4] as number] ?? null });
  }
  return cells;
}
