import type { RuleProfile } from '../claims/profile.ts';
import type { Reconciliation } from '../tallies/reconciliation.ts';
import { makeCodes } from './codes.ts';
import type { Book } from './contents.ts';
import { makeFigureRows } from './figureRows.ts';
import { summaryCells, SUMMARY_WIDTHS } from './summary.ts';
import type { Edit, Table } from './table.ts';
import { articlesTable, claimsTable, passageFinder, passagesTable, readingsTable, setAsideTable } from './tables/evidence.ts';
import { actorsTable, logTable, placesTable, reviewTable, rulesTable, sourceRanksTable } from './tables/people.ts';
import { accountsTable, countedClaimsTable, figuresTable, incidentsTable } from './tables/reconciled.ts';
import { bridgeTable, runningTable, talliesTable, tallyLinksTable } from './tables/tallied.ts';

/** The tables in the order of their sheets: seven for people (Summary first), then the grey machinery. */
const TABLES: readonly ((book: Book) => Table)[] = [
  articlesTable, claimsTable, incidentsTable, figuresTable, talliesTable, reviewTable,
  accountsTable, countedClaimsTable, tallyLinksTable, runningTable, bridgeTable, setAsideTable, passagesTable, readingsTable, actorsTable, placesTable, rulesTable, sourceRanksTable, logTable,
];

/** The whole workbook as a list of edits: Summary, then a table a sheet. Same reconciliation and `now`, same list. */
export function makeWorkbook(reconciliation: Reconciliation, of: { readonly now: string; readonly version: string; readonly profile: RuleProfile }): readonly Edit[] {
  const figures = makeFigureRows(reconciliation);
  const accounts = new Map(figures.flatMap((f) => f.accounts).flatMap((a) => a.claims.map((c) => [c.id as string, a.code] as const)));
  const book: Book = { reconciliation, codes: makeCodes(reconciliation), figures, accountOf: (claim) => accounts.get(claim) ?? null, passageRows: passageFinder(reconciliation), ...of };
  return [{ kind: 'write-cells', sheet: 'Summary', widths: SUMMARY_WIDTHS, cells: summaryCells(book) }, ...TABLES.map((table): Edit => ({ kind: 'write-table', table: table(book) }))];
}
