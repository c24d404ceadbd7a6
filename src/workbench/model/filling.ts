import { isDateFormat } from 'numfmt';
import type { CellInput, WorkbookModel } from './model.ts';
import type { Area } from './area.ts';
import type { CellView } from './cellViews.ts';
import { nextText, textSeries } from './fillTexts.ts';

/** How cells go on over a larger area: as Excel's fill handle does by itself, or in a named way. */
export type Fill = 'Default' | 'Copy' | 'Series' | 'Formats' | 'Values' | 'Days' | 'Weekdays' | 'Months' | 'Years' | 'LinearTrend' | 'GrowthTrend';

/**
 * Continues the cells of `from` over `to`, which holds it and is longer on one side. Formulas are copied relatively; two or more numbers go on in their trend, one is copied; days go on by days or by the step between them;
 * names of days and months, quarters and texts that end in a number go on counting; anything else is repeated.
 */
export function fill(model: WorkbookModel, of: { readonly from: Area; readonly to: Area; readonly how: Fill }): void {
  const { from, to, how } = of;
  const isDown = to.columns === from.columns;
  const [length, before, total] = isDown ? [from.rows, from.row - to.row, to.rows] : [from.columns, from.column - to.column, to.columns];
  repeat(model, { from, to, isDown, what: how === 'Formats' ? 'Formats' : how === 'Values' ? 'Values' : 'All' });
  if (how === 'Copy' || how === 'Formats') return;
  const lines = isDown ? from.columns : from.rows;
  const made = Array.from({ length: lines }, (_, line) => seriesOf(Array.from({ length }, (_i, i) => model.cell(from.sheet, from.row + (isDown ? i : line), from.column + (isDown ? line : i))), how));
  const input = (line: number, at: number): CellInput | undefined => (at >= 0 && at < length ? undefined : made[line]?.(at));
  for (const [start, count] of [[-before, before], [length, total - length - before]] as const) {
    if (count <= 0 || made.every((series) => series === null)) continue;
    const area = isDown ? { ...from, row: from.row + start, rows: count } : { ...from, column: from.column + start, columns: count };
    model.write(area, Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.columns }, (_c, c) => (isDown ? input(c, start + r) : input(r, start + c)))));
  }
}

/** Copies of the source side by side, the last one cut where the area ends. */
function repeat(model: WorkbookModel, { from, to, isDown, what }: { readonly from: Area; readonly to: Area; readonly isDown: boolean; readonly what: 'All' | 'Values' | 'Formats' }): void {
  const [length, first, end] = isDown ? [from.rows, to.row - from.row, to.row + to.rows - from.row] : [from.columns, to.column - from.column, to.column + to.columns - from.column];
  for (let tile = Math.floor(first / length); tile * length < end; tile++) {
    const [start, stop] = [Math.max(first, tile * length), Math.min(end, (tile + 1) * length)];
    if (tile === 0 || stop <= start) continue;
    const part = (at: number): Area => (isDown ? { ...from, row: from.row + at, rows: stop - start } : { ...from, column: from.column + at, columns: stop - start });
    model.copy(part(start - tile * length), part(start), what);
  }
}

/** What stands at a place of a line, counted from the source's first cell; `undefined` leaves the copy. */
type Series = (at: number) => CellInput | undefined;

/** Neighbours of one kind go on together, each kind for itself. */
function seriesOf(cells: readonly CellView[], how: Fill): Series | null {
  const kinds = cells.map(kindOf);
  const groups: { readonly start: number; readonly count: number; readonly next: ((index: number) => CellInput) | null }[] = [];
  for (let i = 0; i < cells.length;) {
    let end = i + 1;
    while (end < cells.length && kinds[end] === kinds[i]) end++;
    groups.push({ start: i, count: end - i, next: nextOf(cells.slice(i, end), kinds[i] as string, how) });
    i = end;
  }
  if (groups.every((g) => g.next === null)) return null;
  return (at) => {
    const cycle = Math.floor(at / cells.length);
    const place = at - cycle * cells.length;
    const group = groups.find((g) => place >= g.start && place < g.start + g.count);
    return group?.next ? group.next(cycle * group.count + place - group.start) : undefined;
  };
}

const kindOf = ({ value, formula, style }: CellView): string => (formula !== null ? 'formula' : typeof value === 'number' ? (isDateFormat(style.numberFormat) ? 'day' : 'number') : typeof value === 'string' ? textSeries(value) : 'other');

function nextOf(cells: readonly CellView[], kind: string, how: Fill): ((index: number) => CellInput) | null {
  if (kind === 'number') return nextNumber(cells.map((c) => c.value as number), how);
  if (kind === 'day') return nextDay(cells.map((c) => c.value as number), how);
  return kind === 'formula' || kind === 'other' ? null : nextText(cells.map((c) => c.value as string), kind);
}

function nextNumber(numbers: readonly number[], how: Fill): ((index: number) => number) | null {
  const [first = 0] = numbers;
  if (numbers.length === 1) return how === 'Default' || how === 'Values' ? null : (index) => first + index;
  if (how === 'GrowthTrend' && numbers.every((n) => n > 0)) { const line = trend(numbers.map(Math.log)); return (index) => Math.exp(line(index)); }
  return trend(numbers);
}

/** The straight line nearest to the numbers; through them, where they stand on one. */
function trend(numbers: readonly number[]): (index: number) => number {
  const [first = 0, second = 0] = numbers;
  const step = second - first;
  if (numbers.every((n, i) => i === 0 || Math.abs(n - (numbers[i - 1] as number) - step) <= Math.abs(n) * 1e-12)) return (index) => tidy(first + step * index);
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
  const slope = numbers.reduce((sum, n, i) => sum + (i - middle) * (n - mean), 0) / numbers.reduce((sum, _n, i) => sum + (i - middle) ** 2, 0);
  return (index) => tidy(mean + slope * (index - middle));
}

/** 0.1 + 0.2 is 0.3 to a person. */
const tidy = (n: number): number => Number(n.toPrecision(15));

const EPOCH = 25_569;
const dateOf = (day: number): Date => new Date(Math.round((day - EPOCH) * 86_400_000));

/** A day so many months on; the last of a month where the month has no such day. */
function monthsOn(day: number, months: number): number {
  const date = dateOf(Math.floor(day));
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / 86_400_000 + EPOCH + (day - Math.floor(day));
}

function nextDay(days: readonly number[], how: Fill): (index: number) => number {
  const [first = 0, second] = days;
  const months = second === undefined ? null : monthStep(days);
  if (how === 'Weekdays') return (index) => weekdaysOn(first, index);
  if (how === 'Months' || how === 'Years') return (index) => monthsOn(first, (months ?? (how === 'Years' ? 12 : 1)) * index);
  if (months !== null && how !== 'Days') return (index) => monthsOn(first, months * index);
  return second === undefined ? (index) => first + index : trend(days);
}

/** The months between days that fall on the same day of the month; `null` where they do not. */
function monthStep(days: readonly number[]): number | null {
  const parts = days.map((day) => { const date = dateOf(day); return { day: date.getUTCDate(), month: date.getUTCFullYear() * 12 + date.getUTCMonth() }; });
  const step = (parts[1]?.month ?? 0) - (parts[0]?.month ?? 0);
  return step !== 0 && parts.every((p, i) => p.day === parts[0]?.day && (i === 0 || p.month - (parts[i - 1]?.month ?? 0) === step)) ? step : null;
}

function weekdaysOn(from: number, count: number): number {
  let day = from;
  for (let left = Math.abs(count); left > 0;) { day += Math.sign(count); const weekday = dateOf(Math.floor(day)).getUTCDay(); if (weekday !== 0 && weekday !== 6) left--; }
  return day;
}
