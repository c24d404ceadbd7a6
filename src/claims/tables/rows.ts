import type { Claim, EventDate, Place } from '../claim.ts';
import type { DateMention } from '../dates.ts';
import { isoOf } from '../dates.ts';
import type { TagOf } from '../../lexicon/tags.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { people } from '../group.ts';
import { spanOf, wordsOf } from '../lattice.ts';
import type { Lattice } from '../lattice.ts';
import { numeralAt } from '../numerals.ts';
import { within } from '../ordered.ts';
import type { Draft } from '../recognizer.ts';
import type { Context } from '../sketch.ts';
import { placeFrom } from '../slots/place.ts';
import { tablesOf } from '../../text/tables.ts';
import type { Cell, Row, Tables } from '../../text/tables.ts';
import { columnOf } from './columns.ts';

/** Rows of a table as claims: what a row counts, and where and when. */

export const TABLE_RULE = 'tableCell';

/** The tables of a text that count people: one of their columns tells an effect. Other lines with bars are read as lines. */
export function countingTables(lattice: Lattice): Tables {
  const all = tablesOf(lattice.doc);
  if (all.rows.size === 0) return all;
  const counts = new Map<Row['head'], boolean>();
  for (const { head } of all.rows.values()) if (!counts.has(head)) counts.set(head, head.some((cell) => columnOf(lattice, cell).kind === 'effect'));
  return { rows: new Map([...all.rows].filter(([, row]) => counts.get(row.head))), heads: new Map([...all.heads].filter(([, head]) => counts.get(head))) };
}

/** What a row says of all its figures. */
export interface RowSlots { readonly place: Place | null; readonly date: EventDate | null; readonly scope: Claim['scope']; readonly window: Claim['window'] }

export interface RowRead { readonly drafts: readonly Draft[]; readonly slots: RowSlots }

const ANYBODY: readonly TagOf<'person'>[] = [{ kind: 'person', category: 'people', class: 'unknown', number: 'plural' }];
const TOTALS = /^(?:grand )?(?:totals?|sum|all|overall|together)\b/i;

/** The figures of a row: cells that hold a number and nothing else, below a head that tells an effect. Empty where the head tells none. */
export function readRow(row: Row, { lattice, dates, reference, mentions }: Context): RowRead {
  const columns = row.head.map((cell) => columnOf(lattice, cell));
  const kinds = columns.some((column) => column.kind === 'effect' && column.words !== null);
  const all: Cell = { first: row.cells[0]?.first ?? 0, last: row.cells.at(-1)?.last ?? 0 };
  const drafts = row.cells.flatMap((cell, n): readonly Draft[] => {
    const column = columns[n];
    const group = column?.kind === 'effect' ? numberIn(lattice, cell) : null;
    if (column?.kind !== 'effect' || group === null) return [];
    // Beside a column of civilians, one of "injured" counts anybody.
    const words = column.words ?? (kinds ? row.head[n] ?? null : null);
    const about = words === null ? undefined : people({ kind: 'plural', ...words, count: { first: words.first, last: words.first }, head: { kind: 'people', persons: column.persons.length > 0 ? column.persons : ANYBODY }, size: 0 });
    return [{ ...draftOf({ group, trigger: cell, effect: column.effect, rule: TABLE_RULE, voice: 'noun' }), quote: all, about }];
  });
  const day = cellOf('date');
  const date = day === null ? null : within(dates, day)[0] ?? null;
  const total = row.cells.some((cell) => TOTALS.test(wordsOf(lattice, cell)));
  const where = cellOf('place') ?? row.cells.find((cell, n) => columns[n]?.kind === 'other' && cell !== day && lattice.tokens[cell.first]?.capital === true) ?? null;
  return { drafts, slots: {
    place: total || where === null || where.last === where.first ? null : placeIn(where), date: total || date === null ? null : dateIn(date),
    ...(total || date === null ? { scope: 'cumulative', window: windowOf() } : { scope: 'incident', window: null }),
  } };

  function cellOf(kind: 'place' | 'date'): Cell | null {
    const n = columns.findIndex((column) => column.kind === kind);
    return n < 0 ? null : row.cells[n] ?? null;
  }

  function placeIn(cell: Cell): Place {
    const known = within(mentions.places, cell)[0];
    return known ? placeFrom(lattice, known, cell) : { text: wordsOf(lattice, cell), name: wordsOf(lattice, cell), within: null, basis: { kind: 'stated', span: spanOf(lattice, cell) } };
  }

  function dateIn(mention: DateMention): EventDate {
    return { text: wordsOf(lattice, mention), from: isoOf(mention.from), to: isoOf(mention.to), precision: mention.precision, printed: null, basis: { kind: 'stated', span: spanOf(lattice, mention) } };
  }

  /** The days of the rows that a total adds up; "Casualties by district, June 2024" above the table; else up to the day of publication. */
  function windowOf(): NonNullable<Claim['window']> {
    const days = total ? daysOfRows(row.head, lattice, dates) : null;
    if (days !== null) return { from: isoOf(days.from), to: isoOf(days.to), places: [] };
    const above = dates.findLast((d) => d.last <= (row.head[0]?.first ?? 0) && d.ago === null && d.from !== null);
    return above ? { from: isoOf(above.from), to: isoOf(above.to), places: [] } : { from: null, to: isoOf(reference.published), places: [] };
  }
}

/** The first and the last day that the rows below a head give; null where they give none. */
function daysOfRows(head: Row['head'], lattice: Lattice, dates: Context['dates']): { readonly from: number; readonly to: number } | null {
  const at = head.findIndex((cell) => columnOf(lattice, cell).kind === 'date');
  if (at < 0) return null;
  const days = [...tablesOf(lattice.doc).rows.values()].filter((row) => row.head === head).flatMap((row) => within(dates, row.cells[at] ?? { first: 0, last: 0 })).flatMap((d) => (d.from === null || d.to === null ? [] : [d.from, d.to]));
  return days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) };
}

/** "12", "~40", "at least 5": a number that fills its cell. */
function numberIn(lattice: Lattice, { first, last }: Cell): Group | null {
  for (let i = first; i < last; i++) {
    const numeral = numeralAt(lattice, i);
    if (numeral === null) continue;
    const count = { first: numeral.first, last: numeral.last };
    return numeral.first === first && numeral.last === last && numeral.amount.kind !== 'share' ? people({ kind: 'counted', first, last, numeral, count, head: { kind: 'none' }, words: { first: last, last } }) : null;
  }
  return null;
}
