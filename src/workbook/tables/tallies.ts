import type { LinkedFigure, StatedRow, Tally, TallyLink } from '../../tallies/reconciliation.ts';
import type { Book } from '../contents.ts';
import { codeOf } from '../codes.ts';
import { inUse } from '../../incidents/incident.ts';
import { actorOf } from '../figureRows.ts';
import type { FigureRow } from '../figureRows.ts';
import { FORMULAS } from '../formulas.ts';
import { cellText, nameText } from '../safeText.ts';
import { computed, formula, makeTable, read, serialDay, typed, yesNo } from '../table.ts';
import type { Cell, ColumnOf, Table } from '../table.ts';

const KINDS: Readonly<Record<StatedRow['by'], string>> = { whole: 'whole', actor: 'part', perpetrator: 'part', group: 'part', nested: 'nested', place: 'part', sex: 'part', age: 'part', period: 'part', share: 'share', outside: 'outside' };

const number = { format: 'integer', width: 9 } as const;
const date = { format: 'date' } as const;

/** A stated row with its code: T1.1 is the first row of T1, the whole before its parts. */
export interface StatedLine { readonly tally: Tally; readonly row: StatedRow; readonly code: string; readonly tallyCode: string }

export const statedLines = ({ reconciliation: r, codes }: Book): readonly StatedLine[] =>
  r.tallies.flatMap((tally) => [...tally.stated].sort((a, b) => Number(b.by === 'whole') - Number(a.by === 'whole')).map((row, i) => {
    const tallyCode = codeOf(codes.tally, tally.id);
    return { tally, row, tallyCode, code: `${tallyCode}.${i + 1}` };
  }));

const isWhole = (l: StatedLine): boolean => l.row.by === 'whole';
const isCompared = (l: StatedLine): boolean => KINDS[l.row.by] === 'whole' || KINDS[l.row.by] === 'part';
const counts = (row: StatedRow): number => row.best ?? row.low ?? 0;

/** Where incidents can be told apart by a part, its row says what is itemised of it: by actor, or by the figures listed in PartLinks. */
const recordedOf = (l: StatedLine): number | null => l.tally.recorded.find((x) => x.actor === l.row.actor)?.best ?? null;

function recordedCell(l: StatedLine): Cell {
  if (!isCompared(l)) return null;
  if (isWhole(l)) return formula(FORMULAS.tallyRecordedTotal.formula, recordedOf(l) ?? 0);
  return formula((l.row.by === 'actor' ? FORMULAS.tallyRecorded : FORMULAS.tallyRecordedPart).formula, recordedOf(l) ?? '');
}

/** A computed column with cells only where the row is compared, or only in the whole's row. */
function only(where: (l: StatedLine) => boolean, column: ColumnOf<StatedLine>): ColumnOf<StatedLine> {
  return { ...column, cell: (l, i) => (where(l) ? column.cell(l, i) : null) };
}

function addsUp(book: Book): (l: StatedLine) => string | null {
  const roles = new Map(book.reconciliation.claims.map(({ claim }) => [claim.id, claim.role]));
  return (l) => (l.tally.terms.includes(l.row.claim) ? (roles.get(l.row.claim) === 'subset' ? 'among them' : 'yes') : null);
}

/** The day up to which a source's previous tally counts. */
function sinceOf(tally: Tally, book: Book): string | null {
  const previous = book.reconciliation.tallies.find((t) => t.id === tally.increment?.previous);
  if (!previous) return null;
  return previous.window.to ?? book.reconciliation.readings.find((x) => x.article.id === previous.article)?.article.published ?? null;
}

const impliedOf = (t: Tally): number | null => t.increment?.implied.find((i) => i.actor === 'total')?.best ?? null;

function betweenOf(t: Tally): number | null {
  if (t.increment === null) return null;
  const between = new Set<string>(t.increment.incidents);
  return t.links.filter((l) => between.has(l.incident)).flatMap((l) => l.figures).filter((f) => f.inside).reduce((n, f) => n + (f.amount ?? 0), 0);
}

/** What is itemised here, beside what is stated. */
const COMPARISONS: readonly ColumnOf<StatedLine>[] = [
  { ...computed<StatedLine>('Recorded', FORMULAS.tallyRecorded, recordedOf, { ...number, width: 10 }), cell: recordedCell },
  only(isCompared, computed('Gap', FORMULAS.tallyGap, (l) => (l.row.best === null && l.row.low === null ? null : counts(l.row) - (recordedOf(l) ?? 0)), number)),
  only(isCompared, computed('Coverage', FORMULAS.tallyCoverage, (l) => { const recorded = isWhole(l) ? recordedOf(l) ?? 0 : recordedOf(l); return recorded === null || !l.row.best ? null : recorded / l.row.best; }, { format: 'percent', width: 10 })),
  only(isWhole, computed('Parts sum', FORMULAS.tallyParts, (l) => (l.tally.terms.length === 0 ? null : l.tally.partsSum), { ...number, width: 10 })),
  only(isWhole, computed('Verdict', FORMULAS.tallyVerdict, (l) => l.tally.partsVerdict, { width: 10 })),
];

export function talliesTable(book: Book): Table {
  const { codes } = book;
  const adds = addsUp(book);
  const linked = new Set(linkRows(book).map((row) => row.tally));
  return makeTable<StatedLine>({
    name: 'Tallies', sheet: 'Tallies', grey: false, remember: true, words: 'A source\'s own cumulative statement beside what is itemised here in its own window, places and actors. It is never added to incidents.',
    rows: statedLines(book),
    columns: [
      read('Code', 'The row\'s own code.', (l) => l.code, { width: 8 }),
      read('Tally', 'The short code.', (l) => l.tallyCode, { width: 7 }),
      read('Kind', 'Whole, part, share, or outside the whole.', (l) => KINDS[l.row.by], { width: 9 }),
      read('Source', 'Who states it.', (l) => cellText(l.tally.source), { width: 32, wrap: true }),
      read('Article', 'Where.', (l) => codeOf(codes.article, l.tally.article), { width: 8 }),
      read('Effect', 'Killed, injured ...', (l) => l.tally.effect, { width: 10 }),
      read('Actor', 'Whose people; "total" is the whole.', (l) => nameText(l.row.actor), { width: 24 }),
      read('From', 'The window opens: change it and what lies inside follows.', (l) => serialDay(l.tally.window.from), date),
      read('To', 'The window closes.', (l) => serialDay(l.tally.window.to), date),
      read('Places', 'The window\'s places.', (l) => l.tally.places.join(', '), { width: 28, wrap: true }),
      read('Stated low', 'As stated.', (l) => l.row.low, { ...number, width: 11 }),
      read('Stated', 'As stated.', (l) => l.row.best, number),
      read('Stated high', 'Empty is open-ended.', (l) => l.row.high, { ...number, width: 11 }),
      ...COMPARISONS,
      only(isWhole, computed('See', FORMULAS.tallySee, (l) => (linked.has(l.tally) ? 'incidents' : ''), { width: 10 })),
      only(isWhole, read('Previous', 'The same source\'s tally before this one.', (l) => codeOf(codes.tally, l.tally.increment?.previous ?? null) || null, { width: 10 })),
      only(isWhole, read('Since', 'Up to when that one counts.', (l) => serialDay(sinceOf(l.tally, book)), date)),
      only(isWhole, computed('Implied', FORMULAS.tallyImplied, (l) => impliedOf(l.tally), { format: 'signed', width: 10 })),
      only(isWhole, computed('Between', FORMULAS.tallyBetween, (l) => betweenOf(l.tally), { ...number, width: 10 })),
      only(isWhole, read('Checks', 'What a careful reader checks.', (l) => cellText(l.tally.checks.map((c) => c.words).join(' ')), { width: 80, wrap: true })),
      computed('Counts as', FORMULAS.tallyCounts, (l) => counts(l.row), { ...number, hidden: true }),
      read('Adds up', 'Whether the row is a part that the whole is made of, or one named "among them".', adds, { width: 11 }),
      read('Claim', 'The claim that states it.', (l) => codeOf(codes.claim, l.row.claim) || null, { width: 8 }),
      read('Id', 'A hash of its evidence.', (l) => l.tally.id, { width: 16, hidden: true }),
    ],
    marks: [
      { columns: ['Parts sum', 'Verdict'], when: 'Verdict', is: 'over', tone: 'conflict' },
      { columns: ['Parts sum', 'Verdict'], when: 'Verdict', is: 'short', tone: 'doubt' },
      { columns: ['Tally', 'Source', 'Actor', 'Stated', 'Recorded', 'Gap'], when: 'Kind', is: 'share', tone: 'quiet' },
    ],
  });
}

/** A figure of an incident in or near a tally; an incident that lies inside and has none yet is a row as well. */
export interface LinkRow { readonly tally: Tally; readonly link: TallyLink; readonly figure: FigureRow | null; readonly judged: LinkedFigure | null; /** The incident's first possible day. */ readonly from: number | null; readonly amount: number | null }

export function linkRows({ reconciliation: r, figures }: Book): readonly LinkRow[] {
  const byIncident = new Map<string, FigureRow[]>();
  for (const f of figures) (byIncident.get(f.incident.id) ?? byIncident.set(f.incident.id, []).get(f.incident.id) as FigureRow[]).push(f);
  const dates = new Map(r.incidents.map((i) => [i.id, i.date?.from ?? null]));
  return r.tallies.flatMap((tally) => [...tally.links].sort((a, b) => ((dates.get(a.incident) ?? '9999') < (dates.get(b.incident) ?? '9999') ? -1 : 1)).flatMap((link): readonly LinkRow[] => {
    const judgedOf = (f: FigureRow): LinkedFigure | null => link.figures.find((x) => x.effect === f.figure.effect && x.actor === f.figure.actor && x.class === f.figure.class) ?? null;
    const from = serialDay(dates.get(link.incident) ?? null);
    const own = (byIncident.get(link.incident) ?? []).map((figure) => ({ figure, judged: judgedOf(figure) })).filter((row) => row.judged !== null);
    const rows = own.length > 0 ? own : link.inside ? [{ figure: null, judged: null }] : [];
    return rows.map((row) => ({ ...row, tally, link, from, amount: amountIn({ ...row, link }) }));
  }));
}

const isPerson = (row: LinkRow): boolean => row.link.decidedBy !== null;
const isInside = (row: Pick<LinkRow, 'link' | 'judged'>): boolean => row.link.inside && (row.judged === null || row.judged.inside);
const amountIn = (row: Pick<LinkRow, 'link' | 'judged' | 'figure'>): number | null => (row.figure !== null && isInside(row) ? inUse(row.figure.figure) : null);

/** Which incident lies inside which tally, figure by figure. */
export function tallyLinksTable(book: Book): Table {
  const { reconciliation: r, codes } = book;
  const incidents = new Map(r.incidents.map((i) => [i.id, i]));
  const firstRow = new Map<string, number>();
  for (const [i, l] of statedLines(book).entries()) if (!firstRow.has(l.tally.id)) firstRow.set(l.tally.id, i + 1);
  return makeTable<LinkRow>({
    name: 'TallyLinks', sheet: 'TallyLinks', grey: true, words: 'Which incident lies inside which tally, and why. Override with "inside" or "outside".',
    rows: linkRows(book),
    columns: [
      read('Code', 'The row\'s own code.', (_, i) => `L${i + 1}`, { width: 7 }),
      read('Tally', 'The tally.', (l) => codeOf(codes.tally, l.tally.id), { width: 8 }),
      read('Incident', 'The incident.', (l) => codeOf(codes.incident, l.link.incident), { width: 9 }),
      read('Title', 'What it is called.', (l) => cellText(incidents.get(l.link.incident)?.title ?? ''), { width: 34 }),
      read('Figure', 'The figure.', (l) => l.figure?.code ?? null, { width: 8 }),
      read('Actor', 'Whose people.', (l) => (l.figure === null ? null : actorOf(l.figure.figure)), { width: 24 }),
      read('Because', 'Why it lies inside, or not.', (l) => cellText(l.link.inside && l.judged?.inside === false ? l.judged.because : l.link.because), { width: 70, wrap: true }),
      read('Provisional', 'Rests on a suggested date.', (l) => (l.link.provisional ? 'yes' : null), { width: 11 }),
      typed('Override', 'Your judgement.', { list: ['inside', 'outside'], width: 11 }, (l) => (isPerson(l) ? (isInside(l) ? 'inside' : 'outside') : null)),
      computed('Amount', FORMULAS.linkAmount, (l) => l.amount, number),
      computed('In use', FORMULAS.linkInside, (l) => (isInside(l) ? 1 : 0), number),
      computed('From', FORMULAS.linkFrom, (l) => l.from, date),
      computed('In window', FORMULAS.linkInWindow, (l) => yesNo(isInWindow(l)), { width: 10 }),
      read('Fits', 'Whether its people, place and means are the tally\'s.', (l) => yesNo(l.link.fits && (l.judged === null || l.judged.inside)), { width: 8 }),
      computed('Tally row', FORMULAS.linkTallyRow, (l) => firstRow.get(l.tally.id) ?? null, { ...number, hidden: true }),
    ],
    marks: [{ columns: ['Provisional', 'From'], when: 'Provisional', is: 'yes', tone: 'doubt' }],
  });
}

interface PartLine { readonly statement: string; readonly link: string; readonly amount: number | null }

/** The figures of each part that is no actor: by place, by period, by perpetrator. */
export function partLinksTable(book: Book): Table {
  const links = linkRows(book);
  const rows = statedLines(book).flatMap((l) => l.tally.partFigures.filter((p) => p.claim === l.row.claim).flatMap((p): readonly PartLine[] => {
    const at = links.findIndex((x) => x.tally === l.tally && x.link.incident === p.incident && x.judged !== null && x.judged.effect === p.effect && x.judged.actor === p.actor && x.judged.class === p.class);
    return at < 0 ? [] : [{ statement: l.code, link: `L${at + 1}`, amount: links[at]?.amount ?? null }];
  }));
  return makeTable<PartLine>({
    name: 'PartLinks', sheet: 'PartLinks', grey: true, words: 'Which figures belong to a tally\'s part by place, period or perpetrator.', rows,
    columns: [read('Statement', 'The part: a row of Tallies.', (p) => p.statement, { width: 10 }), read('Link', 'A row of TallyLinks.', (p) => p.link, { width: 8 }), computed('Amount', FORMULAS.partAmount, (p) => p.amount, number)],
  });
}

const isInWindow = ({ from, tally: { window } }: LinkRow): boolean => from !== null && from >= (serialDay(window.from) ?? -Infinity) && from <= (serialDay(window.to) ?? Infinity);
