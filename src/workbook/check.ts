import type { Claim } from '../claims/claim.ts';
import type { Reconciliation } from '../tallies/reconciliation.ts';
import { fingerprint } from '../text/fingerprint.ts';
import { cellIn, numberIn, textIn } from './bookRead.ts';
import type { BookRead, CellValue } from './bookRead.ts';
import { claimRows } from './claimRows.ts';
import { openTables } from './restore/openTables.ts';
import type { Row, Tables } from './restore/openTables.ts';
import type { Restored } from './restore/restore.ts';

/** Something in a workbook that is not as it should be, with its cell. */
export interface Finding { readonly at: string; readonly words: string }

export interface CheckOf {
  readonly restored: Restored;
  /** The texts read anew, with people's decisions replayed. */
  readonly reconciliation: Reconciliation;
  /** Every formula cell as a calculation engine computes it, by "Sheet!A1". */
  readonly computed: ReadonlyMap<string, CellValue>;
}

/** Compares a workbook with its own evidence: the texts, what was read in them, the formulas and the values they show, the incidents. */
export function checkBook(book: BookRead, of: CheckOf): readonly Finding[] {
  const tables = openTables(book);
  return [
    ...tables.issues.map((i) => ({ at: 'workbook', words: i.words })),
    ...textFindings(tables, of.restored), ...readingFindings(tables, claimRows(of.reconciliation, of.restored.decisions).map((c) => c.original)), ...formulaFindings(tables), ...valueFindings(tables, of.computed), ...incidentFindings(tables, of.reconciliation),
  ];
}

/** The texts still are what was read. */
function textFindings(tables: Tables, { articles }: Restored): readonly Finding[] {
  const texts = new Map(articles.map((a) => [a.id, a.text]));
  return tables.rows('Articles').flatMap((row) => {
    const text = texts.get(textIn(row, 'File'));
    const named = textIn(row, 'Fingerprint');
    return text === undefined || named === '' || fingerprint(text, 'a') === named ? [] : [{ at: tables.where('Articles', row, 'Fingerprint'), words: `the text of "${textIn(row, 'File')}" in Passages is not the one that was read` }];
  });
}

const FACTS: readonly (readonly [column: string, of: (c: Claim) => CellValue])[] = [
  ['Count', (c) => c.count.text], ['Bound', (c) => c.count.bound], ['Low', (c) => c.count.low], ['Best', (c) => c.count.best], ['High', (c) => c.count.high], ['Effect', (c) => c.effect], ['Actor', (c) => c.victim.actor], ['Class', (c) => c.victim.class], ['Assertion', (c) => c.status], ['Scope', (c) => c.scope], ['Start', (c) => c.quote.start], ['End', (c) => c.quote.end],
];

const alike = (row: Row, column: string, wanted: CellValue): boolean => (typeof wanted === 'number' ? numberIn(row, column) === wanted : textIn(row, column) === (wanted ?? '').trim());

/** The texts still give the readings that the workbook holds. */
function readingFindings(tables: Tables, read: readonly Claim[]): readonly Finding[] {
  const claims = new Map(read.map((c) => [c.id as string, c] as const));
  const held = new Set<string>();
  const findings = tables.rows('Readings').flatMap((row): readonly Finding[] => {
    const claim = claims.get(textIn(row, 'Id'));
    held.add(textIn(row, 'Id'));
    if (!claim) return [{ at: tables.where('Readings', row, 'Id'), words: `claim ${textIn(row, 'Claim')} ("${textIn(row, 'Count')}") is no longer found in its text` }];
    return FACTS.filter(([column, fact]) => !alike(row, column, fact(claim))).map(([column, fact]) => ({ at: tables.where('Readings', row, column), words: `${column} of claim ${textIn(row, 'Claim')} is "${textIn(row, column)}"; read again it is "${fact(claim) ?? ''}"` }));
  });
  const missing = [...claims].filter(([id]) => !held.has(id)).map(([, c]) => ({ at: 'Readings', words: `"${c.quote.text.slice(0, 80)}" is read as a claim and is not in the workbook` }));
  return [...findings, ...missing];
}

/** Every computed column still holds formulas. */
const formulaFindings = (tables: Tables): readonly Finding[] => tables.all.flatMap(({ ours, found }) => ours.columns.filter((c) => c.owner === 'computed' && found.columns.includes(c.name)).flatMap((column) => {
  const cells = found.rows.map((row) => cellIn(row, column.name));
  const formulas = cells.filter((c) => c.formula !== null).length;
  // A column may leave cells empty where its row has nothing to compare; a value typed over a formula is another thing.
  return formulas === 0 ? [] : cells.filter((c) => c.formula === null && c.value !== null).map((c) => ({ at: `${found.sheet}!${c.at}`, words: `"${String(c.value)}" stands where ${column.name} should be a formula` }));
}));

/** Every formula shows what it computes. */
const valueFindings = (tables: Tables, computed: CheckOf['computed']): readonly Finding[] => tables.all.flatMap(({ ours, found }) => found.rows.flatMap((row) => found.columns.flatMap((column) => {
  const cell = cellIn(row, column);
  if (cell.formula === null) return [];
  const at = `${found.sheet}!${cell.at}`;
  const now = computed.get(at) ?? null;
  return sameValue(cell.value, now) ? [] : [{ at, words: `${ours.name}, ${column}: the cell shows "${cell.value ?? ''}", its formula gives "${now ?? ''}"` }];
})));

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return String(a ?? '') === String(b ?? '');
}

/** A run over the same evidence and decisions still makes the same incidents. */
function incidentFindings(tables: Tables, r: Reconciliation): readonly Finding[] {
  const now = new Map(r.incidents.map((i) => [i.id as string, i.title]));
  const rows = tables.rows('Incidents');
  const held = new Set(rows.map((row) => textIn(row, 'Id')));
  return [
    ...rows.filter((row) => !now.has(textIn(row, 'Id'))).map((row) => ({ at: tables.where('Incidents', row, 'Code'), words: `a new run would not make the incident ${textIn(row, 'Code')} ("${textIn(row, 'Title')}")` })),
    ...[...now].filter(([id]) => !held.has(id)).map(([, title]) => ({ at: 'Incidents', words: `a new run would make an incident "${title}" that is not in the workbook` })),
  ];
}
