import type { RuleProfile } from '../claims/profile.ts';
import type { Reconciliation } from '../tallies/reconciliation.ts';
import { chartsOf } from './charts.ts';
import { claimRows } from './claimRows.ts';
import { followIncidents, makeCodes } from './codes.ts';
import type { Decision } from '../incidents/decision.ts';
import type { Book } from './contents.ts';
import { followRedirects, keepCells, keepInputs, NOTHING_KEPT } from './keep.ts';
import type { Kept } from './keep.ts';
import { makeFigureRows } from './figureRows.ts';
import { summaryCells, SUMMARY_WIDTHS } from './summary.ts';
import type { Edit, Table } from './table.ts';
import { accountsTable, countedClaimsTable } from './tables/accounts.ts';
import { chartBridgeTable, chartLineTable, chartRangesTable, chartTallyTable } from './tables/charts.ts';
import { claimsTable } from './tables/claims.ts';
import { articlesTable, passageFinder, passagesTable, readingsTable, setAsideTable } from './tables/evidence.ts';
import { figuresTable, incidentsTable } from './tables/incidents.ts';
import { figuresToday, publishedTable } from './tables/published.ts';
import type { PublishedRow } from './tables/published.ts';
import { bridgeTable, runningTable } from './tables/running.ts';
import { partLinksTable, talliesTable, tallyLinksTable } from './tables/tallies.ts';
import { actorsTable, decisionsTable, logTable, placesTable, reviewTable, rulesTable, sourceRanksTable } from './tables/people.ts';

/** The tables in the order of their sheets: seven for people (Summary first), then the grey machinery. */
const TABLES: readonly ((book: Book) => Table)[] = [
  articlesTable, claimsTable, incidentsTable, figuresTable, talliesTable, reviewTable,
  accountsTable, countedClaimsTable, tallyLinksTable, partLinksTable, runningTable, bridgeTable, setAsideTable, passagesTable, readingsTable, actorsTable, placesTable, rulesTable, sourceRanksTable, decisionsTable, publishedTable, logTable,
  chartLineTable, chartTallyTable, chartRangesTable, chartBridgeTable,
];

export interface BookOptions { readonly now: string; readonly version: string; readonly profile: RuleProfile; readonly decisions?: readonly Decision[]; /** What an earlier workbook holds that is to stay. */ readonly kept?: Kept; /** Figures published from an earlier workbook. */ readonly published?: readonly PublishedRow[]; /** A label under which today's figures are kept. */ readonly publish?: string; /** Lines for the log. */ readonly notes?: readonly string[] }

/** The whole workbook as a list of edits: Summary, then a table a sheet, then the charts. Same reconciliation and `now`, same list. */
export function makeWorkbook(reconciliation: Reconciliation, of: BookOptions): readonly Edit[] {
  const before = contentsOf(reconciliation, of);
  const book = of.publish === undefined ? before : { ...before, published: [...before.published, ...figuresToday(before, of.publish)] };
  const kept = followRedirects(of.kept ?? NOTHING_KEPT, book);
  const tables = TABLES.map((table) => keepCells(table(book), kept));
  return [
    { kind: 'write-cells', sheet: 'Summary', widths: SUMMARY_WIDTHS, cells: keepInputs(summaryCells(book), kept) },
    ...tables.map((table): Edit => ({ kind: 'write-table', table })),
    ...chartsOf(tables),
  ];
}

function contentsOf(reconciliation: Reconciliation, of: BookOptions): Book {
  const codes = followIncidents((of.kept ?? NOTHING_KEPT).codes, reconciliation);
  const rows = claimRows(reconciliation, of.decisions ?? []);
  const made = makeCodes(reconciliation, rows, codes);
  const figures = makeFigureRows(reconciliation, codes);
  const accounts = new Map(figures.flatMap((f) => f.accounts).flatMap((a) => a.claims.map((c) => [c.id as string, a.code] as const)));
  const within = new Map(reconciliation.claims.flatMap(({ claim }) => (claim.place?.within ? [[claim.place.name, claim.place.within] as const] : [])));
  return {
    reconciliation, claims: rows.map((c, i) => ({ ...c, code: made.claims[i] as string })), codes: made, figures, accountOf: (claim) => accounts.get(claim) ?? null, passageRows: passageFinder(reconciliation),
    withinOf: (place) => (place === null ? null : within.get(place) ?? null), now: of.now, version: of.version, profile: of.profile, decisions: of.decisions ?? [], published: of.published ?? [], before: (of.kept ?? NOTHING_KEPT).before, notes: of.notes ?? [],
  };
}
