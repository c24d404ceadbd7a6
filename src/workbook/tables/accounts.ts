import type { Claim } from '../../claims/claim.ts';
import type { Account } from '../../incidents/incident.ts';
import { naiveOf } from '../../tallies/bridge.ts';
import type { Book } from '../contents.ts';
import { codeOf } from '../codes.ts';
import { givesNumber, isVague } from '../figureRows.ts';
import type { AccountRow } from '../figureRows.ts';
import { FORMULAS } from '../formulas.ts';
import { cellText } from '../safeText.ts';
import { computed, makeTable, read, serialDay, typed, yesNo } from '../table.ts';
import type { ColumnOf, Table } from '../table.ts';

const number = { format: 'integer', width: 8 } as const;
const sum = (ns: readonly number[]): number => ns.reduce((a, b) => a + b, 0);

const stands = (a: AccountRow): boolean => a.account.standing.kind === 'stands';
const known = (ns: readonly (number | null)[]): readonly number[] => ns.filter((n): n is number => n !== null);
const joined = (ns: readonly number[], join: (...ns: readonly number[]) => number): number | null => (ns.length === 0 ? null : join(...ns));
const lowOf = (a: Account): number | null => a.low ?? a.best;
const vagueOf = (a: AccountRow): number => sum(a.claims.map((c) => (c.count.bound === 'vague' ? c.count.low ?? 0 : 0)));
const addsNaively = (a: AccountRow): number => sum(a.claims.map((c) => naiveOf(c) ?? 0));
const standing = (a: AccountRow): readonly Account[] => a.upTo.filter(stands).map((x) => x.account);

/** The order of accounts as one number: the same sum as the formula's. */
function placingOf({ account: a }: AccountRow): number {
  const numberless = a.low === null && a.best === null ? 1e13 : 0;
  return numberless + a.rank * 1e12 + (99_999 - (serialDay(a.latest || null) ?? 0)) * 1e7 + 9_999_999 - (a.best ?? a.low ?? 0);
}

function leaderOf(row: AccountRow): AccountRow | null {
  const able = row.upTo.filter((a) => stands(a) && (a.account.low !== null || a.account.best !== null || a.account.high !== null));
  return able.reduce<AccountRow | null>((best, a) => (best === null || placingOf(a) < placingOf(best) ? a : best), null);
}

/** What each account hands on to the next of its figure, so that no row has to look at all of them. */
const HANDED_ON: readonly ColumnOf<AccountRow>[] = [
  read('Previous', 'The account before it in the same figure.', (a: AccountRow) => a.upTo.at(-2)?.code ?? null, { width: 9, hidden: true }),
  computed('Before', FORMULAS.accountBefore, (a: AccountRow) => (a.upTo.length > 1 ? 'above' : null), { ...number, hidden: true }),
  computed('Numbers', FORMULAS.accountNumbers, (a: AccountRow) => yesNo(a.upTo.some(givesNumber)), { ...number, hidden: true }),
  computed('Lowest', FORMULAS.accountLowest, (a: AccountRow) => joined(known(standing(a).map(lowOf)), Math.min), { ...number, hidden: true }),
  computed('Highest', FORMULAS.accountHighest, (a: AccountRow) => joined(known(standing(a).map((x) => x.high)), Math.max), { ...number, hidden: true }),
  computed('Closed', FORMULAS.accountClosed, (a: AccountRow) => joined(known(standing(a).filter((x) => !x.open).map((x) => x.high)), Math.max), { ...number, hidden: true }),
  computed('Any open', FORMULAS.accountAnyOpen, (a: AccountRow) => yesNo(standing(a).some((x) => x.open)), { width: 8, hidden: true }),
  computed('Sources', FORMULAS.accountSources, (a: AccountRow) => standing(a).length, { ...number, hidden: true }),
  computed('Leading', FORMULAS.accountLeading, (a: AccountRow) => { const leader = leaderOf(a); return leader === null ? null : placingOf(leader); }, { ...number, width: 18, hidden: true }),
  computed('Leader', FORMULAS.accountLeader, (a: AccountRow) => leaderOf(a)?.code ?? null, { width: 8, hidden: true }),
];

export function accountsTable({ figures, codes }: Book): Table {
  const used = new Set(figures.flatMap((f) => (f.figure.inUse === null ? [] : f.accounts[f.figure.inUse]?.code ?? [])));
  const only = (a: AccountRow): string | null => (a.claims.length === 1 ? codeOf(codes.claim, a.claims[0]?.id ?? null) : null);
  const rowOf = (code: string | null): number | null => (code === null ? null : rows.get(code) ?? null);
  const rows = new Map(codes.claims.map((code, i) => [code, i + 1]));
  return makeTable<AccountRow>({
    name: 'Accounts', sheet: 'Accounts', grey: true, words: 'What each independent chain says of each figure. Take one out of the range with "no"; choose the one in use on Figures.',
    rows: figures.flatMap((f) => f.accounts),
    columns: [
      read('Code', 'The short code.', (a) => a.code, { width: 7 }),
      read('Figure', 'The figure.', (a) => a.figure, { width: 8 }),
      read('Incident', 'The incident.', (a) => codeOf(codes.incident, a.incident.id), { width: 9 }),
      read('Chain', 'Who says it.', (a) => cellText(codes.chain.get(a.account.chain) ?? ''), { width: 32 }),
      read('Source', 'What kind of source it is: a code of SourceRanks.', (a) => `S${a.account.rank}`, { width: 8 }),
      read('Latest', 'The day of its article.', (a) => serialDay(a.account.latest || null), { format: 'date' }),
      read('Claims', 'The claims it rests on.', (a) => a.claims.map((c) => codeOf(codes.claim, c.id)).join(', '), { width: 16 }),
      computed('See', FORMULAS.accountSee, (a) => (only(a) === null ? '' : 'claim'), { width: 8 }),
      read('Standing', 'As reconciled: stands, out, or vague.', (a) => (isVague(a) && a.account.standing.kind !== 'out' ? 'vague' : a.account.standing.kind), { width: 10 }),
      read('Because', 'Why it does not stand.', (a) => (a.account.standing.kind === 'stands' ? null : a.account.standing.because), { width: 40, wrap: true }),
      typed('In range', 'Leave empty to go with the reconciliation.', { list: ['yes', 'no'], width: 10 }),
      computed('Low', FORMULAS.accountLow, (a) => lowOf(a.account), number),
      computed('Best', FORMULAS.accountBest, (a) => a.account.best, number),
      computed('High', FORMULAS.accountHigh, (a) => a.account.high, number),
      computed('Open', FORMULAS.accountOpen, (a) => yesNo(a.account.open), { width: 8 }),
      computed('Stands', FORMULAS.accountStands, (a) => (stands(a) ? 1 : 0), number),
      computed('In use', FORMULAS.accountInUse, (a) => (used.has(a.code) && !a.incident.background ? 1 : 0), number),
      read('Chain id', 'A hash of the chain.', (a) => a.account.chain, { width: 16, hidden: true }),
      read('Claim', 'Its claim, where it has but one.', only, { width: 8 }),
      computed('Row', FORMULAS.accountRow, (a) => rowOf(only(a)), { ...number, hidden: true }),
      computed('Lines', FORMULAS.accountLines, (a) => a.claims.length, { ...number, hidden: true }),
      computed('Vague', FORMULAS.accountVague, vagueOf, number),
      computed('Naive', FORMULAS.accountNaive, addsNaively, number),
      computed('Rank', FORMULAS.accountRank, (a) => a.account.rank, number),
      computed('Placing', FORMULAS.accountPlacing, placingOf, { ...number, width: 18, hidden: true }),
      ...HANDED_ON,
    ],
    marks: [{ columns: ['Code', 'Chain', 'Low', 'Best', 'High'], when: 'Standing', is: 'out', tone: 'quiet' }],
  });
}

interface CountedClaim { readonly claim: Claim; readonly account: string; readonly code: string }

export function countedClaimsTable({ figures, codes }: Book): Table {
  const rows = new Map(codes.claims.map((code, i) => [code, i + 1]));
  return makeTable<CountedClaim>({
    name: 'CountedClaims', sheet: 'CountedClaims', grey: true, words: 'The claims of accounts that add up several, looked up in Claims however that table is sorted.',
    rows: figures.flatMap((f) => f.accounts).filter((a) => a.claims.length > 1).flatMap((a) => a.claims.map((claim) => ({ claim, account: a.code, code: codeOf(codes.claim, claim.id) }))),
    columns: [
      read('Account', 'The account.', (c) => c.account, { width: 9 }),
      read('Claim', 'The claim.', (c) => c.code, { width: 8 }),
      computed('Row', FORMULAS.lineRow, (c) => rows.get(c.code) ?? null, { ...number, hidden: true }),
      computed('Use', FORMULAS.lineUse, () => 1, number),
      computed('Low', FORMULAS.lineLow, ({ claim }) => claim.count.low, number),
      computed('Best', FORMULAS.lineBest, ({ claim }) => claim.count.best ?? claim.count.low, number),
      computed('High', FORMULAS.lineHigh, ({ claim }) => claim.count.high ?? claim.count.best ?? claim.count.low, number),
      computed('Open', FORMULAS.lineOpen, ({ claim }) => yesNo(claim.count.high === null), { width: 8 }),
      computed('Vague', FORMULAS.lineVague, ({ claim }) => (claim.count.bound === 'vague' ? claim.count.low ?? 0 : 0), number),
      computed('Naive', FORMULAS.lineNaive, ({ claim }) => naiveOf(claim) ?? 0, number),
    ],
  });
}
