import { DEFAULT_PROFILE } from '../../claims/profile.ts';
import { reconcile } from '../../tallies/reconcile.ts';
import type { Issue } from '../../text/issue.ts';
import { makeWorkbook } from '../book.ts';
import { findTable, textIn } from '../bookRead.ts';
import type { BookRead, CellRead, TableRead } from '../bookRead.ts';
import type { Table } from '../table.ts';

export type Row = ReadonlyMap<string, CellRead>;

/** The tables of a workbook beside what each should look like. */
export interface Tables {
  readonly rows: (name: string) => readonly Row[];
  readonly all: readonly { readonly ours: Table; readonly found: TableRead }[];
  /** Where a cell stands, for messages: "Claims!J12". */
  readonly where: (name: string, row: Row, column: string) => string;
  readonly issues: readonly Issue[];
  /** Whether a row of Claims belongs to an article that never came in whole: the row of an article is written last, so an insertion that was cut off left this one behind. */
  readonly isLeftBehind: (claim: Row) => boolean;
}

/** An empty workbook: the tables and columns that there should be. */
export const emptyTables = (): readonly Table[] =>
  makeWorkbook(reconcile([]), { now: '2000-01-01T00:00:00Z', version: '', profile: DEFAULT_PROFILE }).flatMap((e) => (e.kind === 'write-table' ? [e.table] : []));

/** Tables that people work in, or that hold what cannot be made again. The rest are made anew by every run. */
const NEEDED = new Set(['Articles', 'Claims', 'Readings', 'Passages', 'Incidents', 'Figures', 'Tallies', 'Accounts', 'TallyLinks', 'Suggestions', 'Actors', 'Places', 'Rules', 'Decisions', 'Published', 'Log']);

export function openTables(book: BookRead): Tables {
  const looked = emptyTables().map((ours) => ({ ours, ...findTable(book, { name: ours.name, columns: ours.columns.map((c) => c.name) }) }));
  const all = looked.flatMap(({ ours, table }) => (table ? [{ ours, found: table }] : []));
  const byName = new Map(all.map((t) => [t.ours.name, t.found]));
  const articles = byName.has('Articles') ? new Set(byName.get('Articles')?.rows.map((row) => textIn(row, 'Code'))) : null;
  return {
    isLeftBehind: (claim) => articles !== null && textIn(claim, 'Code') !== '' && textIn(claim, 'Article') !== '' && !articles.has(textIn(claim, 'Article')),
    all, rows: (name) => byName.get(name)?.rows ?? [],
    where: (name, row, column) => `${byName.get(name)?.sheet ?? name}!${row.get(column)?.at ?? column}`,
    issues: looked.filter((l) => NEEDED.has(l.ours.name)).flatMap((l) => l.issue ?? []),
  };
}
