import type { Book } from '../contents.ts';
import { codeOf } from '../codes.ts';
import { inUse } from '../../incidents/incident.ts';
import { actorOf } from '../figureRows.ts';
import { FORMULAS } from '../formulas.ts';
import { cellText, nameText } from '../safeText.ts';
import { computed, makeTable, read, serialDay } from '../table.ts';
import type { Table } from '../table.ts';

/** One figure as it stood when the numbers went out. */
export interface PublishedRow {
  readonly label: string;
  /** ISO date. */
  readonly on: string;
  readonly figure: string;
  readonly incident: string;
  readonly title: string;
  readonly effect: string;
  readonly actor: string;
  readonly low: number | null;
  readonly used: number | null;
  readonly high: number | null;
}

const number = { format: 'integer', width: 9 } as const;

/** The figures of today, to be kept under a label. */
export const figuresToday = ({ figures, codes, now }: Book, label: string): readonly PublishedRow[] => figures.filter((f) => !f.incident.background).map((f) => ({
  label: nameText(label), on: now.slice(0, 10), figure: f.code, incident: codeOf(codes.incident, f.incident.id), title: cellText(f.incident.title), effect: f.figure.effect, actor: actorOf(f.figure), low: f.figure.low, used: inUse(f.figure), high: f.figure.high,
}));

/** What a kept row's figure is now; 0 where its incident has no such figure any more. */
export const usedNow = ({ figures }: Book, row: PublishedRow): number =>
  figures.filter((f) => f.code === row.figure).reduce((n, f) => n + (inUse(f.figure) ?? 0), 0);

/** Figures as they were published, beside what they are now. Rows are only ever added. */
export function publishedTable(book: Book): Table {
  const now = new Map(book.published.map((row) => [row, usedNow(book, row)]));
  return makeTable<PublishedRow>({
    name: 'Published', sheet: 'Published', grey: true, words: 'Figures as they were published, beside what they are now. Rows are only ever added.', rows: book.published,
    columns: [
      read('Label', 'Where or as what they went out.', (p) => p.label, { width: 28 }),
      read('On', 'The day.', (p) => serialDay(p.on), { format: 'date' }),
      read('Figure', 'The figure.', (p) => p.figure, { width: 8 }),
      read('Incident', 'The incident.', (p) => p.incident, { width: 9 }),
      read('Title', 'What it was called.', (p) => p.title, { width: 34 }),
      read('Effect', 'Killed, injured ...', (p) => p.effect, { width: 11 }),
      read('Actor', 'Whose people.', (p) => p.actor, { width: 24 }),
      read('Low', 'As published.', (p) => p.low, number),
      read('In use', 'As published.', (p) => p.used, number),
      read('High', 'As published.', (p) => p.high, number),
      computed('Now', FORMULAS.publishedNow, (p) => now.get(p) ?? 0, number),
      computed('Difference', FORMULAS.publishedDifference, (p) => (now.get(p) ?? 0) - (p.used ?? 0), { format: 'signed', width: 11 }),
      computed('Moved', FORMULAS.publishedMoved, (p) => ((now.get(p) ?? 0) === (p.used ?? 0) ? '' : 'moved'), { width: 10 }),
    ],
    marks: [{ columns: ['Now', 'Difference', 'Moved'], when: 'Moved', is: 'moved', tone: 'changed' }],
  });
}
