import type { Effect } from '../../claims/claim.ts';
import type { Incident } from '../../incidents/incident.ts';
import type { Book } from '../contents.ts';
import { codeOf } from '../codes.ts';
import { amountOf } from '../figureRows.ts';
import type { AccountRow, FigureRow } from '../figureRows.ts';
import { fill, FORMULAS } from '../formulas.ts';
import { cellText } from '../safeText.ts';
import { computed, formula, read, serialDay, typed } from '../table.ts';
import type { Cell, Formula, Table } from '../table.ts';

const yes = (is: boolean): string => (is ? 'yes' : 'no');

export function incidentsTable({ reconciliation: r, codes }: Book): Table {
  const sums = (['killed', 'injured'] as const).flatMap((effect) => [
    computed(`${title(effect)} low`, FORMULAS.incidentSum.words, { format: 'integer', width: 11 }), computed(`${title(effect)}`, 'Best, or low where there is no best.', { format: 'integer', width: 10 }),
    computed(`${title(effect)} high`, FORMULAS.incidentSum.words, { format: 'integer', width: 11 }), computed(`${title(effect)} open`, FORMULAS.incidentOpen.words, { width: 11 }),
  ]);
  return {
    name: 'Incidents', sheet: 'Incidents', grey: false, words: 'One row an incident. The numbers are live formulas over Figures.',
    columns: [read('Code', 'The short code.', { width: 7 }), typed('Title', 'What it is called.', { width: 34, wrap: true }), read('From', 'The first possible day.', { format: 'date' }), read('To', 'The last possible day.', { format: 'date' }), read('Printed date', 'What the text prints, where another day is suggested.', { format: 'date', width: 13 }),
      read('Place', 'Where.', { width: 20 }), read('Perpetrator', 'By whom, as claimed.', { width: 20 }), ...sums, read('Grade', 'Confirmed by the responsible party, fair with two independent chains, weak with one.', { width: 11 }), read('Contested', 'Responsibility is disputed.', { width: 10 }), read('Provisional', 'Rests on a date that nobody has confirmed.', { width: 11 }),
      read('Background', 'Shown, kept out of totals.', { width: 11 }), read('Articles', 'Who tells of it.', { width: 12 }), read('Why one incident', 'What speaks for it.', { width: 60, wrap: true })],
    rows: r.incidents.map((i) => [
      codeOf(codes.incident, i.id), cellText(i.title), serialDay(i.date?.from ?? null), serialDay(i.date?.to ?? null), serialDay(i.date?.printed?.from ?? null), i.place, i.figures.find((f) => f.perpetrator !== null)?.perpetrator ?? null,
      ...effectCells(i, 'killed'), ...effectCells(i, 'injured'), i.grade, yes(i.contested), yes(i.provisional), yes(i.background), i.articles.map((a) => codeOf(codes.article, a)).join(', '), cellText(i.account.map((a) => `${a.field}: ${a.words}`).join('; ')),
    ]),
  };
}

const title = (effect: Effect): string => effect.charAt(0).toUpperCase() + effect.slice(1);

function effectCells(incident: Incident, effect: Effect): readonly Formula[] {
  const figures = incident.figures.filter((f) => f.effect === effect);
  const sum = (ns: readonly (number | null)[]): number | string => { const known = ns.filter((n): n is number => n !== null); return known.length === 0 ? '' : known.reduce((a, b) => a + b, 0); };
  const cell = (column: string, result: number | string): Formula => formula(fill(FORMULAS.incidentSum, { effect, column }), result);
  return [cell('Low', sum(figures.map((f) => f.low))), cell('In use', sum(figures.map((f) => f.best ?? f.low))), cell('High', sum(figures.map((f) => f.high))), formula(fill(FORMULAS.incidentOpen, { effect }), figures.some((f) => f.open) ? 'open' : '')];
}

export function figuresTable({ figures, codes }: Book): Table {
  return {
    name: 'Figures', sheet: 'Figures', grey: false, words: 'Incident by effect by victim actor. Choose another account in the pencil column and every total follows.',
    columns: [read('Code', 'The short code.', { width: 7 }), read('Incident', 'The incident.', { width: 9 }), read('Title', 'What it is called.', { width: 30, wrap: true }), read('Effect', 'Killed, injured ...', { width: 11 }), read('Actor', 'Whose people.', { width: 24 }), read('Class', 'Combatant, civilian ...', { width: 11 }),
      computed('Low', FORMULAS.figureLow.words, { format: 'integer', width: 8 }), computed('Best', FORMULAS.figureBest.words, { format: 'integer', width: 8 }), computed('High', FORMULAS.figureHigh.words, { format: 'integer', width: 8 }), computed('Open', FORMULAS.figureOpen.words, { width: 8 }),
      computed('In use', 'Best, or low where there is no best.', { format: 'integer', width: 8 }), computed('Amount', FORMULAS.figureAmount.words, { format: 'integer', width: 9 }), read('Vague', 'How much of it is a vague word, under the rule profile.', { format: 'integer', width: 8 }),
      typed('Account in use', 'The account whose best is used: a code from Accounts.', { width: 15 }), read('Why', 'Why this account.', { width: 44, wrap: true }), read('Chains', 'Independent chains that stand.', { format: 'integer', width: 8 }), read('Last account', 'The last of its accounts: it hands on the range of them all.', { width: 9 }), computed('Row', FORMULAS.figureRow.words, { format: 'integer', width: 8 }), read('Perpetrator', 'By whom, as claimed.', { width: 20 }), read('Background', 'Kept out of totals.', { width: 11 })],
    rows: figures.map((f) => figureRow(f, codeOf(codes.incident, f.incident.id))),
  };
}

function figureRow(f: FigureRow, incident: string): readonly Cell[] {
  const { figure } = f;
  const lastCode = f.accounts.at(-1)?.code ?? null;
  return [f.code, incident, cellText(f.incident.title), figure.effect, figure.actor ?? figure.class, figure.class,
    formula(FORMULAS.figureLow.formula, figure.low ?? ''), formula(FORMULAS.figureBest.formula, figure.best ?? ''), formula(FORMULAS.figureHigh.formula, figure.high ?? ''), formula(FORMULAS.figureOpen.formula, yes(figure.open)),
    formula('=IF([@Best]<>"",[@Best],[@Low])', figure.best ?? figure.low ?? ''), formula(FORMULAS.figureAmount.formula, amountOf(figure, f.incident) ?? ''), figure.vague === 0 ? null : figure.vague,
    figure.inUse === null ? null : f.accounts[figure.inUse]?.code ?? null, cellText(figure.reason), figure.chains, lastCode, formula(FORMULAS.figureRow.formula, lastCode === null ? '' : Number(lastCode.slice(1))), figure.perpetrator, yes(f.incident.background)];
}

export function accountsTable({ figures, codes }: Book): Table {
  return {
    name: 'Accounts', sheet: 'Accounts', grey: true, words: 'What each independent chain says of each figure. Take one out of the range with "no".',
    columns: [read('Code', 'The short code.', { width: 7 }), read('Figure', 'The figure.', { width: 8 }), read('Incident', 'The incident.', { width: 9 }), read('Chain', 'Who says it.', { width: 32 }), read('Claims', 'The claims it rests on.', { width: 16 }), read('Claim', 'Its claim, where it has but one.', { width: 8 }), read('Standing', 'As reconciled.', { width: 10 }), read('Because', 'Why it does not stand.', { width: 40, wrap: true }),
      typed('In range', 'Leave empty to go with the reconciliation.', { list: ['yes', 'no'], width: 10 }), computed('Row', FORMULAS.accountRow.words, { format: 'integer', width: 8 }), computed('Lines', FORMULAS.accountLines.words, { format: 'integer', width: 8 }), computed('Stands', FORMULAS.accountStands.words, { format: 'integer', width: 8 }),
      computed('Low', FORMULAS.accountLow.words, { format: 'integer', width: 8 }), computed('Best', FORMULAS.accountBest.words, { format: 'integer', width: 8 }), computed('High', FORMULAS.accountHigh.words, { format: 'integer', width: 8 }), computed('Open', FORMULAS.accountOpen.words, { width: 8 }), computed('In use', FORMULAS.accountInUse.words, { format: 'integer', width: 8 }),
      read('Previous', 'The account before it in the same figure.', { width: 9 }), computed('Before', FORMULAS.accountBefore.words, { format: 'integer', width: 8 }), computed('Lowest', FORMULAS.accountLowest.words, { format: 'integer', width: 8 }), computed('Highest', FORMULAS.accountHighest.words, { format: 'integer', width: 8 }), computed('Closed', FORMULAS.accountClosed.words, { format: 'integer', width: 8 }), computed('Any open', FORMULAS.accountAnyOpen.words, { width: 8 })],
    rows: figures.flatMap((f) => f.accounts.map((a, i) => accountRow(a, { codes, inUse: f.figure.inUse === i && !f.incident.background, upTo: f.accounts.slice(0, i + 1) }))),
  };
}

function accountRow(a: AccountRow, of: { readonly codes: Book['codes']; readonly inUse: boolean; readonly upTo: readonly AccountRow[] }): readonly Cell[] {
  const { account } = a;
  const { codes } = of;
  const claim = a.claims.length === 1 ? codeOf(codes.claim, a.claims[0]?.id ?? null) : null;
  return [a.code, a.figure, codeOf(codes.incident, a.incident), cellText(codes.chain.get(account.chain) ?? ''), a.claims.map((c) => codeOf(codes.claim, c.id)).join(', '), claim, account.standing.kind, account.standing.kind === 'out' ? account.standing.because : null, null,
    formula(FORMULAS.accountRow.formula, claim === null ? '' : Number(claim.slice(1))), formula(FORMULAS.accountLines.formula, a.claims.length), formula(FORMULAS.accountStands.formula, account.standing.kind === 'stands' ? 1 : 0), formula(FORMULAS.accountLow.formula, account.low ?? account.best ?? ''), formula(FORMULAS.accountBest.formula, account.best ?? ''),
    formula(FORMULAS.accountHigh.formula, account.high ?? ''), formula(FORMULAS.accountOpen.formula, yes(account.open)), formula(FORMULAS.accountInUse.formula, of.inUse && account.standing.kind === 'stands' ? 1 : 0),
    ...handedOn(of.upTo)];
}

/** What an account hands on: the range of the figure's accounts up to it. */
function handedOn(upTo: readonly AccountRow[]): readonly Cell[] {
  const previous = upTo.at(-2)?.code ?? null;
  const standing = upTo.map((a) => a.account).filter((a) => a.standing.kind === 'stands');
  const known = (ns: readonly (number | null)[]): readonly number[] => ns.filter((n): n is number => n !== null);
  const best = (ns: readonly number[], join: (...ns: readonly number[]) => number): number | string => (ns.length === 0 ? '' : join(...ns));
  return [previous, formula(FORMULAS.accountBefore.formula, previous === null ? '' : Number(previous.slice(1))),
    formula(FORMULAS.accountLowest.formula, best(known(standing.map((a) => a.low ?? a.best)), Math.min)), formula(FORMULAS.accountHighest.formula, best(known(standing.map((a) => a.high)), Math.max)),
    formula(FORMULAS.accountClosed.formula, best(known(standing.filter((a) => !a.open).map((a) => a.high)), Math.max)), formula(FORMULAS.accountAnyOpen.formula, yes(standing.some((a) => a.open)))];
}

export function countedClaimsTable({ figures, codes }: Book): Table {
  return {
    name: 'CountedClaims', sheet: 'CountedClaims', grey: true, words: 'The claims of accounts that add up several, looked up in Claims however that table is sorted.',
    columns: [read('Account', 'The account.', { width: 9 }), read('Claim', 'The claim.', { width: 8 }), computed('Row', FORMULAS.lineRow.words, { format: 'integer', width: 8 }), computed('Use', FORMULAS.lineUse.words, { format: 'integer', width: 8 }),
      computed('Low', FORMULAS.lineLow.words, { format: 'integer', width: 8 }), computed('Best', FORMULAS.lineBest.words, { format: 'integer', width: 8 }), computed('High', FORMULAS.lineHigh.words, { format: 'integer', width: 8 }), computed('Open', FORMULAS.lineOpen.words, { width: 8 })],
    rows: figures.flatMap((f) => f.accounts).filter((a) => a.claims.length > 1).flatMap((a) => a.claims.map((c) => {
      const code = codeOf(codes.claim, c.id);
      return [a.code, code, formula(FORMULAS.lineRow.formula, Number(code.slice(1))), formula(FORMULAS.lineUse.formula, 1), formula(FORMULAS.lineLow.formula, c.count.low ?? ''), formula(FORMULAS.lineBest.formula, c.count.best ?? c.count.low ?? ''),
        formula(FORMULAS.lineHigh.formula, c.count.high ?? c.count.best ?? c.count.low ?? ''), formula(FORMULAS.lineOpen.formula, yes(c.count.high === null))];
    })),
  };
}
