import { numberIn, textIn } from '../bookRead.ts';
import type { CellValue, TableRead } from '../bookRead.ts';
import { identityOf } from '../keep.ts';
import type { KeptTable } from '../keep.ts';
import { AS_READ } from '../table.ts';
import type { Table } from '../table.ts';
import type { Row, Tables } from './openTables.ts';

/** Tables whose rows stay although the run does not make them. */
const GROWS = new Set(['Log', 'Actors', 'Places']);

/** Answers that became decisions are not kept as cells: the Decisions sheet holds them from then on. */
const BECOME_DECISIONS: Readonly<Record<string, readonly string[]>> = { Incidents: ['Same as'] };

/** What people typed, table by table: their columns among ours, their corrections of ours, columns and rows of their own. */
export function keptIn(tables: Tables): ReadonlyMap<string, KeptTable> {
  return new Map(tables.all.filter((t) => t.ours.name !== 'Decisions').map(({ ours, found }) => [ours.name, keptOf(ours, found)]));
}

function keptOf(ours: Table, found: TableRead): KeptTable {
  const known = new Set(ours.columns.map((c) => c.name));
  const own = found.columns.filter((c) => !known.has(c));
  const person = ours.columns.filter((c) => c.owner === 'person' && !BECOME_DECISIONS[ours.name]?.includes(c.name)).map((c) => c.name);
  const cells = new Map<string, ReadonlyMap<string, CellValue>>();
  for (const row of found.rows) {
    const kept = new Map([...person, ...own].map((c) => [c, valueOf(row, c)] as const));
    if (ours.name === 'Incidents' && textIn(row, 'Title') === textIn(row, 'Named')) kept.delete('Title');
    for (const [column, value] of corrected(row)) kept.set(column, value);
    cells.set(identityOf(ours.name, (c) => valueOf(row, c)), kept);
  }
  const grown = GROWS.has(ours.name) ? found.rows.filter((row) => isOwnRow(ours.name, row)).map((row) => new Map(found.columns.map((c) => [c, valueOf(row, c)] as const))) : [];
  return { cells, columns: own, rows: grown };
}

/** Columns that hold nothing until a person writes there. */
const EMPTY_AT_FIRST = new Set(['Count it', 'Reviewer', 'Note', 'Choose', 'In range', 'Override', 'Decision', 'By', 'Undo', 'Yours', 'Spellings', 'Same as', 'Move to']);

/** Whether anybody has written into the workbook: own columns, words in columns for people, a status, a corrected cell. */
export const hasOwnWords = (tables: Tables): boolean => tables.all.some(({ ours, found }) => found.columns.some((c) => !ours.columns.some((o) => o.name === c)) || found.rows.some((row) =>
  ours.columns.some((c) => c.owner === 'person' && EMPTY_AT_FIRST.has(c.name) && textIn(row, c.name) !== '') || (ours.name === 'Claims' && textIn(row, 'Status') === 'accepted') || (ours.name === 'Incidents' && textIn(row, 'Title') !== textIn(row, 'Named')) || corrected(row).length > 0));

const valueOf = (row: Row, column: string): CellValue => row.get(column)?.value ?? null;

/** A log keeps every row; names stay that a person gave spellings to. */
const isOwnRow = (table: string, row: Row): boolean => table === 'Log' || textIn(row, 'Spellings') !== '';

/** Cells of the reader's columns that no longer read as they were read. */
function corrected(row: Row): readonly (readonly [string, CellValue])[] {
  const data = textIn(row, AS_READ);
  if (!data.startsWith('{')) return [];
  const read = JSON.parse(data) as Readonly<Record<string, CellValue>>;
  return Object.entries(read).flatMap(([column, value]) => {
    const now = typeof value === 'number' ? numberIn(row, column) ?? valueOf(row, column) : valueOf(row, column);
    return String(now ?? '') === String(value ?? '') || row.get(column)?.formula != null ? [] : [[column, now] as const];
  });
}
