import type { CalcError, CalcValue } from '../../calc/calc.ts';
import type { CellStyle, Hyperlink, TableView } from '../model/model.ts';
import { contains } from '../model/rects.ts';
import { indexed } from '../model/snapshot.ts';
import type { SnapshotContent } from '../model/snapshot.ts';
import { STANDARD_HEIGHT } from '../model/sheets.ts';
import { NORMAL_STYLE } from '../model/styles.ts';
import { decodeFormula } from './formulaText.ts';
import { readCellStyle } from './fileStyle.ts';
import type { FileStyle } from './fileStyle.ts';
import { cellsOf, POINTS_PER_WIDTH } from './library.ts';
import type { LibraryCell, Sheet } from './library.ts';
import type { Opening } from './opening.ts';

export interface CellsRead extends Pick<SnapshotContent, 'styles' | 'formulas' | 'links'> { readonly sheets: readonly Pick<SnapshotContent['sheets'][number], 'columns' | 'rows'>[] }

interface Reading { readonly opening: Opening; readonly styles: ReturnType<typeof indexed<CellStyle>>; readonly formulas: ReturnType<typeof indexed<string>>; readonly links: Hyperlink[]; readonly styleOf: (style: FileStyle | undefined) => CellStyle }
interface OnSheet { readonly sheet: Sheet; readonly tables: readonly TableView[] }

export function readCells(opening: Opening, sheets: readonly OnSheet[]): CellsRead {
  const known = new Map<string, CellStyle>();
  // The library has a style object for every cell: what is alike is told by its content.
  const styleOf = (style: FileStyle | undefined): CellStyle => {
    if (!style) return NORMAL_STYLE;
    const key = JSON.stringify(style);
    const found = known.get(key);
    if (found) return found;
    const made = readCellStyle(style);
    known.set(key, made);
    return made;
  };
  const reading: Reading = { opening, styles: indexed(), formulas: indexed(), links: [], styleOf };
  const read = sheets.map((on) => readSheet(reading, on));
  return { styles: reading.styles.items, formulas: reading.formulas.items, links: reading.links, sheets: read };
}

function readSheet(reading: Reading, on: OnSheet): CellsRead['sheets'][number] {
  const looks = new Map<number, CellStyle>();
  const columns = (on.sheet.columns ?? []).map((column, i) => {
    const style = reading.styleOf(column.style as FileStyle);
    if (style !== NORMAL_STYLE) looks.set(i, style);
    return [i, column.width === undefined || column.width === UNSAID_WIDTH ? null : column.width * POINTS_PER_WIDTH, column.hidden === true, style === NORMAL_STYLE ? -1 : reading.styles.of(style)] as const;
  }).filter(([, width, hidden, style]) => width !== null || hidden || style >= 0);
  const rows: (readonly [number, number | null, boolean, number, readonly CalcValue[]])[] = [];
  on.sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const own = reading.styleOf((row as unknown as { readonly style?: FileStyle }).style);
    const list: CalcValue[] = [];
    for (const cell of cellsOf(row)) { const column = cell.col; readCell(reading, { on, list, look: own === NORMAL_STYLE ? looks.get(column - 1) ?? NORMAL_STYLE : own }, cell, { row: number - 1, column: column - 1 }); }
    if (list.length > 0 || row.height != null || row.hidden || own !== NORMAL_STYLE) rows.push([number - 1, row.hidden && row.height === STANDARD_HEIGHT ? null : row.height ?? null, row.hidden === true, own === NORMAL_STYLE ? -1 : reading.styles.of(own), list]);
  });
  return { columns, rows };
}

interface Into { readonly on: OnSheet; readonly list: CalcValue[]; readonly look: CellStyle }

function readCell(reading: Reading, { on, list, look }: Into, cell: LibraryCell, at: { readonly row: number; readonly column: number }): void {
  const style = reading.styleOf(cell.style as FileStyle);
  const value: unknown = cell.value;
  if (cell.type === MERGED || ((value === null || value === undefined) && style === look)) return;
  const formula = formulaOf(value) === null ? null : formulaOf(value) === '' ? cell.formula ?? '' : formulaOf(value);
  const table = formula === null ? undefined : on.tables.find((t) => contains(t.area, at.row, at.column));
  const link = linkOf(reading.opening, value);
  list.push(at.column, reading.styles.of(style), formula === null ? plainValue(reading.opening, value) : null, formula === null ? -1 : reading.formulas.of(decodeFormula(formula, table?.name ?? null)), link ? reading.links.push(link) - 1 : -1);
  if (cell.note !== undefined && cell.note !== null && !String((cell.note as { readonly texts?: readonly { readonly text?: string }[] }).texts?.[0]?.text ?? cell.note).startsWith('[Threaded comment]')) reading.opening.say('notes (comments of the old kind)');
}

/** What the library writes for a column without a width of its own. */
const UNSAID_WIDTH = 9;

/** Cells of a merged area that are not its first. */
const MERGED = 1;

/** `null` when there is none, "" where the library knows it by another cell's. */
function formulaOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('formula' in value || 'sharedFormula' in value)) return null;
  return (value as { readonly formula?: string }).formula ?? '';
}

function linkOf(opening: Opening, value: unknown): Hyperlink | null {
  const { hyperlink, tooltip } = (typeof value === 'object' && value !== null ? value : {}) as { readonly hyperlink?: string; readonly tooltip?: string };
  if (hyperlink === undefined) return null;
  const inside = hyperlink.startsWith('#');
  return { address: inside ? null : hyperlink, documentReference: inside ? hyperlink.slice(1) : null, textToDisplay: String(plainValue(opening, value) ?? ''), screenTip: tooltip ?? null };
}

/** What a person sees in the cell, as a value; a day as its number. */
function plainValue(opening: Opening, value: unknown): CalcValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  const { richText, error, text } = value as { readonly richText?: readonly { readonly text: string }[]; readonly error?: CalcError['error']; readonly text?: unknown };
  if (richText) { opening.say('formats of single words in a cell'); return richText.map((t) => t.text).join(''); }
  if (error !== undefined) return { error };
  return plainValue(opening, text);
}
