import type { Rect } from '../model/area.ts';
import type { Person, Place } from './messages.ts';

/** Who has the workbook open: names, colours, and what each has selected. */

/** Colours that stand apart on white and on dark, as Excel gives its co-authors. */
const COLORS = ['#107C41', '#8764B8', '#C239B3', '#CA5010', '#0078D4', '#986F0B', '#D13438', '#038387'] as const;

export interface Seat { readonly client: string; readonly name: string; readonly color: string; readonly sheet: string | null; readonly areas: readonly Rect[]; readonly active: Place }

/** The name of someone who gave none: the first free "Person n". */
export function freeName(taken: readonly string[]): string {
  for (let n = 1; ; n += 1) if (!taken.includes(`Person ${n}`)) return `Person ${n}`;
}

export function freeColor(taken: readonly string[]): string {
  return COLORS.find((color) => !taken.includes(color)) ?? (COLORS[taken.length % COLORS.length] as string);
}

export const seenBy = (client: string, seats: readonly Seat[]): readonly Person[] => seats.map(({ active: _, ...seat }) => ({ ...seat, isYou: seat.client === client }));
