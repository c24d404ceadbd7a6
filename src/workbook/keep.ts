import type { CellValue } from './bookRead.ts';
import type { Book } from './contents.ts';
import { NO_CODES } from './codes.ts';
import type { KnownCodes } from './codes.ts';
import { plainCell } from './table.ts';
import type { Cell, Column, PlacedCell, Table } from './table.ts';

/** What an earlier workbook holds that a new one keeps: codes, what people typed, their own columns and rows, what they chose on Summary. */
export interface Kept {
  readonly codes: KnownCodes;
  readonly tables: ReadonlyMap<string, KeptTable>;
  readonly inputs: ReadonlyMap<string, CellValue>;
  /** What each figure counted as in the earlier workbook, by its code; null where there is no earlier workbook. */
  readonly before: ReadonlyMap<string, number | null> | null;
}

export interface KeptTable {
  /** By the row's identity, then by column. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, CellValue>>;
  /** Columns that people added. */
  readonly columns: readonly string[];
  /** Rows that stay although the run did not make them (a log only grows; a name of one's own). */
  readonly rows: readonly ReadonlyMap<string, CellValue>[];
}

export const NOTHING_KEPT: Kept = { codes: NO_CODES, tables: new Map(), inputs: new Map(), before: null };

/** The columns that tell a row from the others, where it is not its code. */
const IDENTITY: Readonly<Record<string, readonly string[]>> = {
  TallyLinks: ['Tally', 'Incident', 'Figure'], PartLinks: ['Statement', 'Link'], Suggestions: ['Words'], Actors: ['Name'], Places: ['Name'], Rules: ['Word'], Log: ['When', 'Who', 'What'], Decisions: ['When', 'Decision'],
  CountedClaims: ['Account', 'Claim'], Passages: ['Article', 'No'], Readings: ['Claim'], SetAside: ['Article', 'Start'], Published: ['Label', 'On', 'Figure'], Running: ['No'], Bridge: ['Kind', 'Claim'], ChartLine: ['No'], ChartTally: ['No'], ChartRanges: ['Incident'], ChartBridge: ['No'],
};

/** What a row is known by from run to run. */
export const identityOf = (table: string, cellOf: (column: string) => CellValue): string => (IDENTITY[table] ?? ['Code']).map((c) => String(cellOf(c) ?? '')).join('|');

/** What a column says that a person added; hosts know by it that it is none of ours. */
export const OWN_COLUMN = 'A column of your own.';

/** The new table with what people typed in the old one, row by row, and their own columns and rows behind ours. */
export function keepCells(table: Table, kept: Kept): Table {
  const old = kept.tables.get(table.name);
  if (!old) return table;
  const index = new Map(table.columns.map((c, i) => [c.name, i]));
  const own = old.columns.map((name): Column => ({ name, owner: 'person', width: 18, format: 'text', list: null, words: OWN_COLUMN, wrap: true, hidden: false }));
  const rows = table.rows.map((row) => {
    const cells = old.cells.get(identityOf(table.name, (c) => plainCell(row[index.get(c) ?? -1])));
    const mine = row.map((cell, i): Cell => { const name = table.columns[i]?.name ?? ''; return cells?.has(name) ? cells.get(name) ?? null : cell; });
    return [...mine, ...own.map((c): Cell => cells?.get(c.name) ?? null)];
  });
  const said = new Set(table.name === 'Log' ? old.rows.map((cells) => identityOf('Log', (c) => cells.get(c) ?? null)) : []);
  const made = rows.filter((row) => !said.has(identityOf(table.name, (c) => plainCell(row[index.get(c) ?? -1]))));
  const here = new Set(made.map((row) => identityOf(table.name, (c) => plainCell(row[index.get(c) ?? -1]))));
  const added = old.rows.filter((cells) => table.name === 'Log' || !here.has(identityOf(table.name, (c) => cells.get(c) ?? null))).map((cells): readonly Cell[] => [...table.columns, ...own].map((c) => cells.get(c.name) ?? null));
  return { ...table, columns: [...table.columns, ...own], rows: table.name === 'Log' ? [...added, ...made] : [...made, ...added] };
}

/** A claim that was moved to an incident goes with it where that one is now part of another. */
export function followRedirects(kept: Kept, { reconciliation: r, codes }: Pick<Book, 'reconciliation' | 'codes'>): Kept {
  const claims = kept.tables.get('Claims');
  if (!claims) return kept;
  const now = new Set(codes.incident.values());
  const idOf = new Map([...kept.codes.incident].map(([id, code]) => [code, id]));
  const target = new Map(r.redirects.map((x) => [x.from as string, x.to as string]));
  const follow = (code: CellValue): CellValue => {
    if (typeof code !== 'string' || now.has(code)) return code;
    const id = idOf.get(code);
    return id === undefined ? code : codes.incident.get(target.get(id) ?? id) ?? code;
  };
  const cells = new Map([...claims.cells].map(([row, columns]) => [row, columns.has('Move to') ? new Map([...columns, ['Move to', follow(columns.get('Move to') ?? null)] as const]) : columns]));
  return { ...kept, tables: new Map([...kept.tables, ['Claims', { ...claims, cells }]]) };
}

/** What people chose on Summary; what was empty, because there was nothing to choose from yet, is filled. */
export const keepInputs = (cells: readonly PlacedCell[], kept: Kept): readonly PlacedCell[] =>
  cells.map((c) => (c.input && kept.inputs.has(c.input.name) ? { ...c, cell: kept.inputs.get(c.input.name) ?? c.cell } : c));
