import type { BridgeStep, RunningPoint } from '../../tallies/reconciliation.ts';
import { bridgeGroup } from '../bridgeGroups.ts';
import type { Book } from '../contents.ts';
import { codeOf } from '../codes.ts';
import { FORMULAS } from '../formulas.ts';
import { cellText } from '../safeText.ts';
import { computed, formula, makeTable, read, serialDay } from '../table.ts';
import type { Cell, Formula, Table } from '../table.ts';
import { statedLines } from './tallies.ts';

const number = { format: 'integer', width: 9 } as const;

interface Point extends RunningPoint { readonly figure: string | null; readonly statement: string | null; /** The number of the row before it in the same line. */ readonly previous: number | null; readonly itemised: number }

/** Line by line (an effect, an actor), each in date order: so every row follows the one above it. */
function pointsOf(book: Book): readonly Point[] {
  const { reconciliation: r } = book;
  const codesOf = new Map<string, string[]>();
  for (const f of book.figures) { const key = `${f.incident.id} ${f.figure.effect} ${f.figure.actor ?? f.figure.class}`; const list = codesOf.get(key); if (list) list.push(f.code); else codesOf.set(key, [f.code]); }
  const statementOf = new Map(statedLines(book).filter((l) => l.row.by === 'whole' || l.row.by === 'actor').map((l) => [`${l.tally.id} ${l.row.actor}`, l.code]));
  const lines = new Map<string, RunningPoint[]>();
  for (const p of r.running) { const key = `${p.effect} ${p.actor}`; const line = lines.get(key); if (line) line.push(p); else lines.set(key, [p]); }
  const points: Point[] = [];
  for (const [, line] of [...lines].sort((a, b) => (a[0] < b[0] ? -1 : 1))) for (const [i, p] of line.entries()) {
    const itemised = (i === 0 ? 0 : points.at(-1)?.itemised ?? 0) + (p.adds ?? 0);
    const [figure, statement] = p.incident === null ? [null, statementOf.get(`${p.tally ?? ''} ${p.actor}`) ?? null] : [codesOf.get(`${p.incident} ${p.effect} ${p.actor}`)?.shift() ?? null, null];
    points.push({ ...p, figure, statement, previous: i === 0 ? null : points.length, itemised });
  }
  return points;
}

/** Running totals per actor and effect in date order, with the stated tallies in the same time line. */
export function runningTable(book: Book): Table {
  const { codes } = book;
  return makeTable<Point>({
    name: 'Running', sheet: 'Running', grey: true, words: 'Running totals per actor and effect in date order, with what monitors state in the same time line. Each row follows the one above: sorted otherwise, sort by No again.',
    rows: pointsOf(book),
    columns: [
      read('No', 'The order.', (_, i) => i + 1, { format: 'integer', width: 6 }),
      read('Actor', 'Whose people.', (p) => cellText(p.actor), { width: 24 }),
      read('Effect', 'Killed or injured.', (p) => p.effect, { width: 10 }),
      read('Date', 'The day; empty when unknown, and then last.', (p) => serialDay(p.date), { format: 'date' }),
      read('Incident', 'The incident that adds.', (p) => codeOf(codes.incident, p.incident) || null, { width: 9 }),
      read('Figure', 'Its figure.', (p) => p.figure, { width: 8 }),
      computed('Adds', FORMULAS.runningAdds, (p) => p.adds, number),
      computed('Total', FORMULAS.runningTotal, (p) => p.itemised, number),
      read('Tally', 'The tally that states it.', (p) => codeOf(codes.tally, p.tally) || null, { width: 8 }),
      computed('Stated', FORMULAS.runningStated, (p) => (p.statement === null ? null : p.total), number),
      read('Statement', 'Its row in Tallies.', (p) => p.statement, { width: 10, hidden: true }),
      read('Previous', 'The number of the row before it in the same line.', (p) => p.previous, { ...number, hidden: true }),
      computed('Before', FORMULAS.runningBefore, (p) => (p.previous === null ? null : 'above'), { ...number, hidden: true }),
    ],
  });
}

type Line = { readonly kind: string; readonly claim: string | null; readonly figure: string | null; readonly group: string; readonly step: Cell; readonly amount: Formula; readonly reason: string; readonly quote: string };

/** From the naive sum of every killed claim to the reconciled figure: one row for each exclusion, with its reason. */
export function bridgeTable(book: Book): Table {
  const { bridge } = book.reconciliation;
  return makeTable<Line>({
    name: 'Bridge', sheet: 'Bridge', grey: true, words: 'From the naive sum of every killed claim to the reconciled figure: one row for each exclusion, with its reason.',
    rows: [
      { kind: 'naive sum', claim: null, figure: null, group: '', step: null, amount: formula(FORMULAS.bridgeNaive.formula, bridge.naive), reason: FORMULAS.bridgeNaive.words, quote: '' },
      ...bridge.steps.map(stepLine(book)),
      { kind: 'changed since', claim: null, figure: null, group: 'changed since', step: null, amount: formula(FORMULAS.bridgeSince.formula, 0), reason: FORMULAS.bridgeSince.words, quote: '' },
      { kind: 'reconciled', claim: null, figure: null, group: '', step: null, amount: formula(FORMULAS.bridgeReconciled.formula, bridge.reconciled), reason: FORMULAS.bridgeReconciled.words, quote: '' },
    ],
    columns: [
      read('Kind', 'What the row is.', (l) => l.kind, { width: 22 }),
      read('Claim', 'The claim.', (l) => l.claim, { width: 8 }),
      { ...computed<Line>('Amount', { words: 'What it adds or takes away.', formula: '' }, () => null, { format: 'signed', width: 10 }), cell: (l) => l.amount },
      read('Group', 'The kind of reason, as on Summary.', (l) => l.group, { width: 30 }),
      read('Reason', 'Why.', (l) => l.reason, { width: 70, wrap: true }),
      read('Quote', 'The words.', (l) => l.quote, { width: 70, wrap: true }),
      read('Figure', 'The figure that differs from its claims.', (l) => l.figure, { width: 8 }),
      { ...computed<Line>('Step', { words: 'What a step adds or takes away.', formula: '' }, () => null, { format: 'signed', width: 10, hidden: true }), cell: (l) => l.step },
    ],
  });
}

function stepLine(book: Book): (step: BridgeStep) => Line {
  const { codes, reconciliation: r } = book;
  const settled = new Map(r.claims.map((c) => [c.claim.id as string, c]));
  const figureOf = new Map(book.figures.filter((f) => f.figure.effect === 'killed').flatMap((f) => f.accounts.flatMap((a) => a.claims.map((c) => [c.id as string, f.code] as const))));
  return (step) => {
    const difference = step.kind === 'difference';
    return {
      kind: step.kind, claim: codeOf(codes.claim, step.claim), figure: difference ? figureOf.get(step.claim) ?? null : null, group: bridgeGroup(step, settled.get(step.claim)),
      step: formula(difference ? FORMULAS.bridgeDifference.formula : FORMULAS.bridgeStep.formula, step.amount), amount: formula(FORMULAS.bridgeAmount.formula, step.amount), reason: cellText(step.reason), quote: cellText(settled.get(step.claim)?.claim.quote.text ?? ''),
    };
  };
}
