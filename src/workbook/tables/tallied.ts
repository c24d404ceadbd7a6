import type { StatedRow, Tally } from '../../tallies/reconciliation.ts';
import type { Book } from '../contents.ts';
import { codeOf } from '../codes.ts';
import { amountOf } from '../figureRows.ts';
import type { FigureRow } from '../figureRows.ts';
import { FORMULAS } from '../formulas.ts';
import { cellText } from '../safeText.ts';
import { computed, formula, read, serialDay, typed } from '../table.ts';
import type { Cell, Table } from '../table.ts';

const KINDS: Readonly<Record<StatedRow['by'], string>> = { whole: 'whole', actor: 'part', perpetrator: 'part', group: 'part', nested: 'nested', place: 'part', sex: 'part', age: 'part', period: 'part', share: 'share', outside: 'outside' };

export function talliesTable(book: Book): Table {
  const { reconciliation: r } = book;
  return {
    name: 'Tallies', sheet: 'Tallies', grey: false, words: 'A source\'s own cumulative statement beside what is itemised here in its own window, places and actors. It is never added to incidents.',
    columns: [read('Tally', 'The short code.', { width: 7 }), read('Kind', 'Whole, part, share, or outside the whole.', { width: 9 }), read('Source', 'Who states it.', { width: 32, wrap: true }), read('Article', 'Where.', { width: 8 }), read('Effect', 'Killed, injured ...', { width: 10 }), read('Actor', 'Whose people; "total" is the whole.', { width: 24 }),
      read('From', 'The window opens.', { format: 'date' }), read('To', 'The window closes.', { format: 'date' }), read('Places', 'The window\'s places.', { width: 28, wrap: true }), read('Stated low', 'As stated.', { format: 'integer', width: 11 }), read('Stated', 'As stated.', { format: 'integer', width: 9 }), read('Stated high', 'Empty is open-ended.', { format: 'integer', width: 11 }),
      computed('Recorded', FORMULAS.tallyRecorded.words, { format: 'integer', width: 10 }), computed('Gap', FORMULAS.tallyGap.words, { format: 'integer', width: 8 }), computed('Coverage', FORMULAS.tallyCoverage.words, { format: 'percent', width: 10 }), computed('Parts sum', FORMULAS.tallyParts.words, { format: 'integer', width: 10 }),
      read('Verdict', 'Do the parts make the whole?', { width: 10 }), read('Checks', 'What a careful reader checks.', { width: 80, wrap: true })],
    rows: r.tallies.flatMap((t) => t.stated.map((s) => tallyRow(book, t, s))),
  };
}

function tallyRow({ codes }: Book, t: Tally, s: StatedRow): readonly Cell[] {
  const whole = s.by === 'whole';
  const compared = whole || KINDS[s.by] === 'part';
  const recorded = t.recorded.find((x) => x.actor === s.actor)?.best ?? null;
  const stated = s.best ?? s.low;
  const gap = stated === null ? '' : stated - (recorded ?? 0);
  return [codeOf(codes.tally, t.id), KINDS[s.by], cellText(t.source), codeOf(codes.article, t.article), t.effect, s.actor, serialDay(t.window.from), serialDay(t.window.to), t.places.join(', '), s.low, s.best, s.high,
    compared ? formula(whole ? FORMULAS.tallyRecordedTotal.formula : FORMULAS.tallyRecorded.formula, recorded ?? '') : null, compared ? formula(FORMULAS.tallyGap.formula, gap) : null,
    compared ? formula(FORMULAS.tallyCoverage.formula, recorded === null || !s.best ? '' : recorded / s.best) : null, whole ? formula(FORMULAS.tallyParts.formula, t.partsVerdict === 'none' ? '' : t.partsSum ?? '') : null, whole ? t.partsVerdict : null, whole ? cellText(t.checks.map((c) => c.words).join(' ')) : null];
}

/** A row for each figure of each incident that lies in, or near, a tally. */
export function tallyLinksTable({ reconciliation: r, codes, figures }: Book): Table {
  const byIncident = new Map<string, FigureRow[]>();
  for (const f of figures) (byIncident.get(f.incident.id) ?? byIncident.set(f.incident.id, []).get(f.incident.id) as FigureRow[]).push(f);
  const incidents = new Map(r.incidents.map((i) => [i.id as string, i]));
  return {
    name: 'TallyLinks', sheet: 'TallyLinks', grey: true, words: 'Which incident lies inside which tally, and why. Override with "inside" or "outside".',
    columns: [read('Tally', 'The tally.', { width: 8 }), read('Incident', 'The incident.', { width: 9 }), read('Title', 'What it is called.', { width: 34 }), read('Figure', 'The figure.', { width: 8 }), read('Actor', 'Whose people.', { width: 24 }), read('Inside', 'As reconciled.', { width: 8 }), read('Because', 'Why.', { width: 70, wrap: true }), read('Provisional', 'Rests on a suggested date.', { width: 11 }),
      typed('Override', 'Your judgement.', { list: ['inside', 'outside'], width: 11 }), computed('In use', FORMULAS.linkInside.words, { format: 'integer', width: 8 }), computed('Amount', FORMULAS.linkAmount.words, { format: 'integer', width: 9 })],
    rows: r.tallies.flatMap((t) => t.links.flatMap((l) => {
      const own = (byIncident.get(l.incident) ?? []).filter((f) => f.figure.effect === t.effect);
      const head = [codeOf(codes.tally, t.id), codeOf(codes.incident, l.incident), cellText(incidents.get(l.incident)?.title ?? '')];
      const tail = (f: FigureRow | null): readonly Cell[] => {
        const judged = f === null ? null : l.figures.find((x) => x.effect === f.figure.effect && x.actor === f.figure.actor && x.class === f.figure.class) ?? null;
        const inside = l.inside && (f === null || judged?.inside === true);
        return [f?.code ?? null, f?.figure.actor ?? null, inside ? 'yes' : 'no', cellText(l.inside && judged?.inside === false ? judged.because : l.because), l.provisional ? 'yes' : null, null,
          formula(FORMULAS.linkInside.formula, inside ? 1 : 0), formula(FORMULAS.linkAmount.formula, f !== null && inside ? amountOf(f.figure, f.incident) ?? '' : '')];
      };
      return own.length > 0 ? own.map((f) => [...head, ...tail(f)]) : l.inside ? [[...head, ...tail(null)]] : [];
    })),
  };
}

export function runningTable({ reconciliation: r, codes, figures }: Book): Table {
  const previous = previousRows(r.running);
  const codeOfFigure = new Map(figures.map((f) => [`${f.incident.id} ${f.figure.effect} ${f.figure.actor ?? 'unknown'}`, f.code]));
  return {
    name: 'Running', sheet: 'Running', grey: true, words: 'Running totals by actor and effect in date order, with the stated tallies in the same time line.',
    columns: [read('No', 'The order.', { format: 'integer', width: 7 }), read('Date', 'The incident\'s first possible day, or the tally\'s last.', { format: 'date' }), read('Actor', 'Whose people.', { width: 24 }), read('Effect', 'Killed or injured.', { width: 10 }), read('Incident', 'The incident.', { width: 9 }), read('Figure', 'The figure.', { width: 8 }),
      computed('Adds', FORMULAS.runningAdds.words, { format: 'integer', width: 8 }), computed('Total', FORMULAS.runningTotal.words, { format: 'integer', width: 9 }), read('Tally', 'The tally that states the point.', { width: 8 }), read('Stated', 'What the tally states.', { format: 'integer', width: 9 }), read('Previous', 'The number of the row before it for the same actor and effect.', { format: 'integer', width: 9 })],
    rows: r.running.map((p, i) => {
      const figure = p.incident === null ? null : codeOfFigure.get(`${p.incident} ${p.effect} ${p.actor}`) ?? null;
      return [i + 1, serialDay(p.date), p.actor, p.effect, codeOf(codes.incident, p.incident) || null, figure, figure === null ? null : formula(FORMULAS.runningAdds.formula, p.adds ?? ''), figure === null ? null : formula(FORMULAS.runningTotal.formula, p.total), codeOf(codes.tally, p.tally) || null, p.tally === null ? null : p.total, figure === null ? null : previous[i] ?? null];
    }),
  };
}

/** For each point the number of the point before it of the same actor and effect; tallies' points stand apart. */
function previousRows(points: Book['reconciliation']['running']): readonly (number | null)[] {
  const last = new Map<string, number>();
  return points.map((p, i) => {
    if (p.incident === null) return null;
    const key = `${p.effect} ${p.actor}`;
    const before = last.get(key) ?? null;
    last.set(key, i + 1);
    return before;
  });
}

export function bridgeTable({ reconciliation: r, codes }: Book): Table {
  const { bridge } = r;
  const quotes = new Map(r.claims.map((c) => [c.claim.id, c.claim.quote.text]));
  const left = bridge.steps.map((s): readonly Cell[] => {
    const difference = s.kind === 'difference';
    return [difference ? 'difference' : 'left out', codeOf(codes.claim, s.claim), difference ? s.amount : formula(FORMULAS.bridgeStep.formula, s.amount), cellText(s.reason), cellText(quotes.get(s.claim) ?? '')];
  });
  return {
    name: 'Bridge', sheet: 'Bridge', grey: true, words: 'From the naive sum of every killed claim to the reconciled figure: one row for each exclusion, with its reason.',
    columns: [read('Kind', 'What the row is.', { width: 22 }), read('Claim', 'The claim.', { width: 8 }), computed('Amount', 'What it adds or takes away.', { format: 'signed', width: 10 }), read('Reason', 'Why.', { width: 70, wrap: true }), read('Quote', 'The words.', { width: 70, wrap: true })],
    rows: [['naive sum', null, formula(FORMULAS.bridgeNaive.formula, bridge.naive), 'every killed claim as it stands, of every scope', null], ...left,
      ['changed since', null, formula(FORMULAS.bridgeSince.formula, 0), FORMULAS.bridgeSince.words, null], ['reconciled', null, formula(FORMULAS.bridgeReconciled.formula, bridge.reconciled), FORMULAS.bridgeReconciled.words, null]],
  };
}
