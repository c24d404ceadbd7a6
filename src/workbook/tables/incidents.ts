import type { Effect } from '../../claims/claim.ts';
import type { Incident } from '../../incidents/incident.ts';
import type { Book } from '../contents.ts';
import { codeOf } from '../codes.ts';
import { inUse } from '../../incidents/incident.ts';
import { actorOf, amountOf, doerOf, givesNumber } from '../figureRows.ts';
import type { FigureRow } from '../figureRows.ts';
import { fill, FORMULAS } from '../formulas.ts';
import { cellText } from '../safeText.ts';
import { computed, makeTable, read, serialDay, typed, yesNo } from '../table.ts';
import type { ColumnOf, Table } from '../table.ts';

const YES_NO = ['yes', 'no'] as const;
const number = { format: 'integer', width: 9 } as const;
const date = { format: 'date' } as const;

const sumOf = (ns: readonly (number | null)[]): number | null => {
  const known = ns.filter((n): n is number => n !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
};

/** Low, in use, high and open of one effect. */
function effectColumns(effect: Effect): readonly ColumnOf<Incident>[] {
  const title = effect.charAt(0).toUpperCase() + effect.slice(1);
  const figures = (i: Incident): Incident['figures'] => i.figures.filter((f) => f.effect === effect);
  const sum = (name: string, column: string, of: (f: Incident['figures'][number]) => number | null): ColumnOf<Incident> =>
    computed(name, fill(FORMULAS.incidentSum, { effect, column }), (i) => sumOf(figures(i).map(of)), { format: 'integer', width: 10 });
  return [
    sum(`${title} low`, 'Low', (f) => f.low), sum(title, 'In use', inUse), sum(`${title} high`, 'High', (f) => f.high),
    computed(`${title} open`, fill(FORMULAS.incidentOpen, { effect }), (i) => (figures(i).some((f) => f.open) ? 'open' : ''), { width: 10 }),
  ];
}

export function incidentsTable({ reconciliation: r, codes, withinOf }: Book): Table {
  return makeTable<Incident>({
    name: 'Incidents', sheet: 'Incidents', grey: false, remember: true, words: 'One row an incident. The numbers are live formulas over Figures; a changed day or place decides which tallies it lies in.',
    rows: r.incidents,
    columns: [
      read('Code', 'The short code.', (i) => codeOf(codes.incident, i.id), { width: 7 }),
      typed('Title', 'What it is called.', { width: 34, wrap: true }, (i) => cellText(i.title)),
      read('From', 'The first possible day.', (i) => serialDay(i.date?.from ?? null), date),
      read('To', 'The last possible day.', (i) => serialDay(i.date?.to ?? null), date),
      read('Printed date', 'What the text prints, where another day is suggested.', (i) => serialDay(i.date?.printed?.from ?? null), { ...date, width: 13 }),
      read('Place', 'Where.', (i) => i.place, { width: 20 }),
      read('Within', 'What contains the place.', (i) => withinOf(i.place), { width: 18 }),
      read('Perpetrator', 'By whom, as claimed.', (i) => i.figures.find((f) => f.perpetrator !== null)?.perpetrator ?? null, { width: 20 }),
      ...effectColumns('killed'), ...effectColumns('injured'),
      computed('See', FORMULAS.incidentSee, (i) => (i.figures.length > 0 ? 'figures' : ''), { width: 9 }),
      read('Grade', 'Confirmed by the responsible party, fair with two independent chains, weak with one.', (i) => i.grade, { width: 11 }),
      read('Contested', 'Responsibility is disputed.', (i) => yesNo(i.contested), { width: 10 }),
      read('Provisional', 'Rests on a date that nobody has confirmed.', (i) => yesNo(i.provisional), { width: 11 }),
      read('Background', 'Shown, kept out of totals.', (i) => yesNo(i.background), { list: YES_NO, width: 11 }),
      read('Articles', 'Who tells of it.', (i) => i.articles.map((a) => codeOf(codes.article, a)).join(', ')),
      read('Why one incident', 'What speaks for it.', (i) => cellText(i.account.map((a) => `${a.field}: ${a.words}`).join('; ')), { width: 60, wrap: true }),
      typed('Same as', 'Another incident that is the same: pick its code. They are one with the next run.', { list: { table: 'Incidents', column: 'Code' }, width: 9 }),
      read('Id', 'A hash of its evidence.', (i) => i.id, { width: 16, hidden: true }),
      read('Named', 'The title that was proposed.', (i) => cellText(i.title), { width: 16, hidden: true }),
    ],
    marks: [
      { columns: ['Perpetrator', 'Contested'], when: 'Contested', is: 'yes', tone: 'conflict' },
      { columns: ['From', 'Printed date', 'Provisional'], when: 'Provisional', is: 'yes', tone: 'doubt' },
      { columns: ['Killed', 'Killed high', 'Killed open'], when: 'Killed open', is: 'open', tone: 'doubt' },
      { columns: ['Injured', 'Injured high', 'Injured open'], when: 'Injured open', is: 'open', tone: 'doubt' },
      { columns: ['Code', 'Title', 'Background'], when: 'Background', is: 'yes', tone: 'quiet' },
    ],
  });
}

/** Low, best, high and what of them counts. */
const FIGURE_NUMBERS: readonly ColumnOf<FigureRow>[] = [
  computed('Low', FORMULAS.figureLow, (f) => f.figure.low, number),
  computed('Best', FORMULAS.figureBest, (f) => f.figure.best, number),
  computed('High', FORMULAS.figureHigh, (f) => f.figure.high, number),
  computed('Open', FORMULAS.figureOpen, (f) => yesNo(f.figure.open), { width: 8 }),
  computed('In use', FORMULAS.figureInUse, (f) => inUse(f.figure), number),
  computed('Amount', FORMULAS.figureAmount, (f) => amountOf(f.figure, f.incident), number),
  computed('Vague', FORMULAS.figureVague, (f) => f.figure.vague, number),
];

/** What the last run did to a figure: new, or another number than before. */
function newsOf(f: FigureRow, before: Book['before']): string | null {
  if (before === null) return null;
  if (!before.has(f.code)) return 'new';
  const was = before.get(f.code) ?? null;
  return was === inUse(f.figure) ? null : `was ${was ?? 'empty'}`;
}

export function figuresTable({ figures, codes, withinOf, before, reconciliation: r }: Book): Table {
  const rowOfIncident = new Map(r.incidents.map((i, n) => [i.id, n + 1]));
  return makeTable<FigureRow>({
    name: 'Figures', sheet: 'Figures', grey: false, words: 'Incident by effect by victim actor. Choose another account in the pencil column and every total follows.',
    rows: figures,
    columns: [
      read('Code', 'The short code.', (f) => f.code, { width: 7 }),
      read('Incident', 'The incident.', (f) => codeOf(codes.incident, f.incident.id), { width: 9 }),
      read('Title', 'What it is called.', (f) => cellText(f.incident.title), { width: 30, wrap: true }),
      read('Effect', 'Killed, injured ...', (f) => f.figure.effect, { width: 11 }),
      read('Actor', 'Whose people.', (f) => actorOf(f.figure), { width: 24 }),
      read('Class', 'Combatant, civilian ...', (f) => f.figure.class, { width: 11 }),
      read('Perpetrator', 'By whom, as claimed.', (f) => doerOf(f.figure), { width: 20 }),
      ...FIGURE_NUMBERS,
      typed('Choose', 'Another account to use: pick its code from Accounts.', { list: { table: 'Accounts', column: 'Code' }, width: 9 }, (f) => (f.figure.reason === 'chosen by a person' && f.figure.inUse !== null ? f.accounts[f.figure.inUse]?.code ?? null : null)),
      computed('Account in use', FORMULAS.figureAccount, (f) => (f.figure.inUse === null ? null : f.accounts[f.figure.inUse]?.code ?? null), { width: 10 }),
      read('Since last run', 'New, or what it was before.', (f) => newsOf(f, before), { width: 12 }),
      read('Why', 'Why this account was proposed.', (f) => cellText(f.figure.reason), { width: 44, wrap: true }),
      computed('See', FORMULAS.figureSee, (f) => (f.accounts.length > 0 ? 'accounts' : ''), { width: 10 }),
      computed('By', FORMULAS.figureBy, (f) => doerOf(f.figure) ?? 'nobody named', { width: 20 }),
      computed('Sources', FORMULAS.figureSources, (f) => f.accounts.filter((a) => a.account.standing.kind === 'stands').length, number),
      computed('Background', FORMULAS.figureBackground, (f) => yesNo(f.incident.background), { width: 11 }),
      computed('From', FORMULAS.figureFrom, (f) => serialDay(f.incident.date?.from ?? null), date),
      computed('Place', FORMULAS.figurePlace, (f) => f.incident.place, { width: 18 }),
      computed('Within', FORMULAS.figureWithin, (f) => withinOf(f.incident.place), { width: 16 }),
      computed('Shown', FORMULAS.figureShown, (f) => (f.incident.background ? 0 : 1), number),
      read('Last account', 'The last of its accounts: it hands on what they all say.', (f) => f.accounts.at(-1)?.code ?? null, { width: 9, hidden: true }),
      computed('Row', FORMULAS.figureRow, (f) => f.accounts.at(-1)?.position ?? null, { ...number, hidden: true }),
      computed('Used row', FORMULAS.figureUsedRow, (f) => (f.figure.inUse === null ? null : f.accounts[f.figure.inUse]?.position ?? null), { ...number, hidden: true }),
      computed('Numbers', FORMULAS.figureNumbers, (f) => (f.accounts.length === 0 ? null : yesNo(f.accounts.some(givesNumber))), { ...number, hidden: true }),
      computed('Incident row', FORMULAS.figureIncidentRow, (f) => rowOfIncident.get(f.incident.id) ?? null, { ...number, hidden: true }),
    ],
    marks: [
      { columns: ['High', 'Open'], when: 'Open', is: 'yes', tone: 'doubt' },
      { columns: ['Code', 'Title', 'Background'], when: 'Background', is: 'yes', tone: 'quiet' },
    ],
  });
}
