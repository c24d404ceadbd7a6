import { dayIn, numberIn, textIn } from '../../workbook/bookRead.ts';
import { once, rowsOf } from './rows.ts';
import type { Row } from './rows.ts';

export interface TallyLine { readonly code: string; readonly kind: string; readonly actor: string; readonly stated: number | null; readonly recorded: number | null; readonly gap: number | null; readonly coverage: number | null; readonly row: Row }
export interface TallyLinkLine { readonly code: string; readonly incident: string; readonly title: string; readonly actor: string; readonly amount: number | null; readonly isInside: boolean; readonly because: string; readonly override: string }
export interface BookTally {
  readonly code: string; readonly source: string; readonly effect: string; readonly from: string | null; readonly to: string | null; readonly places: string; readonly verdict: string; readonly partsSum: number | null;
  readonly previous: string; readonly implied: number | null; readonly between: number | null; readonly checks: string; readonly lines: readonly TallyLine[]; readonly links: readonly TallyLinkLine[];
}

/** Each source's own statement beside what is itemised here, line by line. */
export const talliesOf = once((book): readonly BookTally[] => {
  const rows = rowsOf(book, 'Tallies');
  return [...new Set(rows.map((r) => textIn(r, 'Tally')))].filter((code) => code !== '').flatMap((code): readonly BookTally[] => {
    const own = rows.filter((r) => textIn(r, 'Tally') === code);
    const whole = own.find((r) => textIn(r, 'Kind') === 'whole') ?? own[0];
    return whole === undefined ? [] : [{
      code, source: textIn(whole, 'Source'), effect: textIn(whole, 'Effect'), from: dayIn(whole, 'From'), to: dayIn(whole, 'To'), places: textIn(whole, 'Places'), verdict: textIn(whole, 'Verdict'), partsSum: numberIn(whole, 'Parts sum'),
      previous: textIn(whole, 'Previous'), implied: numberIn(whole, 'Implied'), between: numberIn(whole, 'Between'), checks: textIn(whole, 'Checks'), lines: own.map(lineOf), links: rowsOf(book, 'TallyLinks').filter((r) => textIn(r, 'Tally') === code).map(linkOf),
    }];
  });
});

const lineOf = (row: Row): TallyLine => ({ code: textIn(row, 'Code'), kind: textIn(row, 'Kind'), actor: textIn(row, 'Actor'), stated: numberIn(row, 'Stated') ?? numberIn(row, 'Stated low'), recorded: numberIn(row, 'Recorded'), gap: numberIn(row, 'Gap'), coverage: numberIn(row, 'Coverage'), row });
const linkOf = (row: Row): TallyLinkLine => ({ code: textIn(row, 'Code'), incident: textIn(row, 'Incident'), title: textIn(row, 'Title'), actor: textIn(row, 'Actor'), amount: numberIn(row, 'Amount'), isInside: Number(textIn(row, 'In use')) > 0, because: textIn(row, 'Because'), override: textIn(row, 'Override') });

export interface BridgeBar { readonly label: string; readonly amount: number }

/** From the naive sum by kinds of reason to the reconciled figure, and every step with its reason. */
export const bridgeOf = once((book) => {
  const rows = rowsOf(book, 'Bridge');
  const amountOf = (kind: string): number => numberIn(rows.find((r) => textIn(r, 'Kind') === kind) ?? new Map(), 'Amount') ?? 0;
  const groups = new Map<string, number>();
  const steps = rows.filter((r) => !['naive sum', 'reconciled'].includes(textIn(r, 'Kind'))).map((r) => ({ group: textIn(r, 'Group'), claim: textIn(r, 'Claim'), amount: numberIn(r, 'Amount') ?? 0, reason: textIn(r, 'Reason') }));
  for (const s of steps) groups.set(s.group, (groups.get(s.group) ?? 0) + s.amount);
  return { naive: amountOf('naive sum'), reconciled: amountOf('reconciled'), bars: [...groups].filter(([, amount]) => amount !== 0).map(([label, amount]): BridgeBar => ({ label, amount })), steps: steps.filter((s) => s.amount !== 0) };
});

export interface RuleLine { readonly word: string; readonly meaning: string; readonly byProfile: readonly (readonly [string, string])[]; readonly yours: string; readonly inUse: string }

export const rulesOf = once((book) => {
  const table = book.tables.get('Rules');
  const profiles = (table?.columns ?? []).filter((c) => !['Word', 'Yours', 'In use', 'Meaning'].includes(c));
  const lines = (table?.rows ?? []).map((r): RuleLine => ({ word: textIn(r, 'Word'), meaning: textIn(r, 'Meaning'), byProfile: profiles.map((p) => [p, textIn(r, p)]), yours: textIn(r, 'Yours'), inUse: textIn(r, 'In use') }));
  return { profiles, lines, chosen: String(book.inputs.get('Rule_profile') ?? profiles[0] ?? '') };
});
