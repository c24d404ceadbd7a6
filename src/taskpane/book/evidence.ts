import { textIn } from '../../workbook/bookRead.ts';
import type { BookRead } from '../../workbook/bookRead.ts';
import type { SelectedRow } from '../../workbook/host.ts';
import { summaryLine } from './summaryLines.ts';
import type { SummaryLine } from './summaryLines.ts';
import { claimsByCode, claimsOf, once, rowsOf } from './rows.ts';
import type { BookClaim } from './rows.ts';

/** The claims behind a selected cell, in groups with a heading each, the ones that count first. */
export interface Evidence { readonly of: string; readonly groups: readonly EvidenceGroup[]; /** The cell stands on Summary: it adds up figures, all that are named here or all of the workbook. */ readonly sum: SummaryLine | 'every figure' | null }
export interface EvidenceGroup { readonly heading: EvidenceHeading; readonly detail: string; readonly claims: readonly BookClaim[] }
export type EvidenceHeading = 'claim' | 'account in use' | 'account' | 'incident' | 'stated' | 'itemised' | 'article' | 'named';

type Cells = ReadonlyMap<string, string>;
type Finder = (book: BookRead, row: Cells) => readonly EvidenceGroup[];

const cell = (row: Cells, column: string): string => row.get(column) ?? '';
const codesIn = (words: string): readonly string[] => words.split(/[,;]\s*/).filter((w) => w !== '');

function claimsNamed(book: BookRead, codes: readonly string[]): readonly BookClaim[] {
  const all = claimsByCode(book);
  return [...new Set(codes)].flatMap((code) => all.get(code) ?? []);
}

const group = (heading: EvidenceHeading, detail: string, claims: readonly BookClaim[]): readonly EvidenceGroup[] => (claims.length === 0 ? [] : [{ heading, detail, claims }]);

const one = (book: BookRead, code: string): readonly EvidenceGroup[] => group('claim', '', claimsNamed(book, [code]));

/** Account by account, the one in use first. */
function ofFigure(book: BookRead, figure: string): readonly EvidenceGroup[] {
  const inUse = rowsOf(book, 'Figures').find((r) => textIn(r, 'Code') === figure);
  const used = inUse ? textIn(inUse, 'Account in use') : '';
  const accounts = rowsOf(book, 'Accounts').filter((r) => textIn(r, 'Figure') === figure).sort((a, b) => Number(textIn(b, 'Code') === used) - Number(textIn(a, 'Code') === used));
  return accounts.flatMap((r) => group(textIn(r, 'Code') === used ? 'account in use' : 'account', `${textIn(r, 'Code')} ${textIn(r, 'Chain')}`, claimsNamed(book, codesIn(textIn(r, 'Claims')))));
}

const ofIncident = (book: BookRead, code: string): readonly EvidenceGroup[] => group('incident', code, claimsOf(book).filter((c) => c.incident === code));

/** The words that state it, and what is itemised inside it. */
function ofTally(book: BookRead, tally: string, claims: readonly string[]): readonly EvidenceGroup[] {
  const inside = rowsOf(book, 'TallyLinks').filter((r) => textIn(r, 'Tally') === tally && Number(textIn(r, 'In use')) > 0).map((r) => textIn(r, 'Figure')).filter((f) => f !== '');
  const figures = new Set(inside);
  const used = new Set(rowsOf(book, 'Figures').filter((r) => figures.has(textIn(r, 'Code'))).map((r) => textIn(r, 'Account in use')));
  const itemised = rowsOf(book, 'Accounts').filter((r) => used.has(textIn(r, 'Code'))).flatMap((r) => codesIn(textIn(r, 'Claims')));
  return [...group('stated', tally, claimsNamed(book, claims)), ...group('itemised', tally, claimsNamed(book, itemised))];
}

const statedIn = (book: BookRead, tally: string): readonly string[] => rowsOf(book, 'Tallies').filter((r) => textIn(r, 'Tally') === tally).map((r) => textIn(r, 'Claim'));

/** Ids of claims and incidents named in a decision's data. */
const byId = once((book) => ({
  claim: new Map(rowsOf(book, 'Readings').map((r) => [textIn(r, 'Id'), textIn(r, 'Claim')])),
  incident: new Map(rowsOf(book, 'Incidents').map((r) => [textIn(r, 'Id'), textIn(r, 'Code')])),
}));

function ofData(book: BookRead, data: string): readonly EvidenceGroup[] {
  const ids = [...data.matchAll(/"(?:claim|incident|a|b)":"([a-z0-9]{13})"/g)].map((m) => m[1] ?? '');
  const { claim, incident } = byId(book);
  const incidents = ids.flatMap((id) => incident.get(id) ?? []);
  return [...group('named', '', claimsNamed(book, ids.flatMap((id) => claim.get(id) ?? []))), ...incidents.flatMap((code) => ofIncident(book, code))];
}

/** A look-alike names its incidents by their codes. */
const ofWords = (book: BookRead, words: string): readonly EvidenceGroup[] => [...new Set(words.match(/\bI\d{1,7}\b/g) ?? [])].flatMap((code) => ofIncident(book, code));

/** For each table what its rows rest on. */
const FINDERS: Readonly<Record<string, Finder>> = {
  Claims: (book, row) => one(book, cell(row, 'Code')),
  Readings: (book, row) => one(book, cell(row, 'Claim')),
  CountedClaims: (book, row) => one(book, cell(row, 'Claim')),
  Bridge: (book, row) => (cell(row, 'Claim') !== '' ? one(book, cell(row, 'Claim')) : ofFigure(book, cell(row, 'Figure'))),
  Accounts: (book, row) => group('account', `${cell(row, 'Code')} ${cell(row, 'Chain')}`, claimsNamed(book, codesIn(cell(row, 'Claims')))),
  Figures: (book, row) => ofFigure(book, cell(row, 'Code')),
  Published: (book, row) => ofFigure(book, cell(row, 'Figure')),
  Incidents: (book, row) => ofIncident(book, cell(row, 'Code')),
  Tallies: (book, row) => ofTally(book, cell(row, 'Tally'), [cell(row, 'Claim')]),
  TallyLinks: (book, row) => (cell(row, 'Figure') !== '' ? ofFigure(book, cell(row, 'Figure')) : ofIncident(book, cell(row, 'Incident'))),
  Running: (book, row) => (cell(row, 'Figure') !== '' ? ofFigure(book, cell(row, 'Figure')) : ofTally(book, cell(row, 'Tally'), statedIn(book, cell(row, 'Tally')))),
  Suggestions: (book, row) => [...ofData(book, cell(row, 'On accept')), ...(cell(row, 'On accept') === '' ? ofWords(book, cell(row, 'Words')) : [])],
  Decisions: (book, row) => ofData(book, cell(row, 'Decision')),
  Articles: (book, row) => group('article', cell(row, 'Code'), claimsOf(book).filter((c) => c.article === cell(row, 'Code'))),
  Passages: (book, row) => {
    const start = Number(cell(row, 'Start').replaceAll(',', ''));
    const end = start + cell(row, 'Text').length;
    return group('article', cell(row, 'Article'), claimsOf(book).filter((c) => c.article === cell(row, 'Article') && c.span !== null && c.span.start < end && c.span.end > start));
  },
};

/** A total rests on the claims of the account in use of each of its figures. */
function ofSummary(book: BookRead, { cell: at }: SelectedRow): Evidence {
  const sum = summaryLine(book, at);
  const used = new Map(rowsOf(book, 'Accounts').map((r) => [textIn(r, 'Code'), r]));
  const groups = (sum?.figures ?? []).flatMap((f) => { const account = used.get(textIn(f, 'Account in use')); return account ? group('account in use', `${textIn(f, 'Code')} ${textIn(f, 'Title')}, ${textIn(account, 'Chain')}`, claimsNamed(book, codesIn(textIn(account, 'Claims')))) : []; });
  return { of: at, groups, sum: sum ?? 'every figure' };
}

/** What stands behind a selected cell: from any claim, account, incident, figure, tally or question to the words it rests on. */
export function evidenceOf(book: BookRead, at: SelectedRow): Evidence {
  if (at.sheet === 'Summary' && at.table === null) return ofSummary(book, at);
  const find = at.table === null ? undefined : FINDERS[at.table];
  const of = cell(at.row, 'Code') || cell(at.row, 'Claim') || cell(at.row, 'Tally') || cell(at.row, 'Article') || at.cell;
  return { of, groups: find ? find(book, at.row) : [], sum: null };
}
