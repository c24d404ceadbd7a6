import type { TrackedArea } from './model.ts';
import type { Area } from './area.ts';
import { inverse, shiftArea } from './shift.ts';
import type { Shift } from './shift.ts';

/** What tracked areas went through in a batch. */
export interface TracksDone { readonly before: ReadonlyMap<number, Area | null>; readonly after: ReadonlyMap<number, Area | null>; readonly shifts: readonly Shift[] }

/** Areas that stay with their cells. They are no part of what undo brings back, but follow it. */
export interface Tracks {
  readonly track: (area: Area) => TrackedArea;
  readonly shift: (s: Shift) => void;
  readonly sheetGone: (sheet: string) => void;
  readonly allGone: () => void;
  readonly begin: () => void;
  readonly end: () => TracksDone | null;
  /** Areas of that time are what they were then; later ones go the same way back (or forth). */
  readonly follow: (done: TracksDone, way: 'undo' | 'redo') => void;
}

export function createTracks(): Tracks {
  const areas = new Map<number, Area | null>();
  let next = 1;
  let before: Map<number, Area | null> | null = null;
  let shifts: Shift[] = [];
  const change = (to: (area: Area) => Area | null): void => {
    before ??= new Map(areas);
    for (const [key, area] of areas) if (area) areas.set(key, to(area));
  };
  return {
    track: (area) => {
      const key = next++;
      areas.set(key, area);
      return { area: () => areas.get(key) ?? null, release: () => { areas.delete(key); } };
    },
    shift: (s) => { change((area) => shiftArea(area, s)); shifts.push(s); },
    sheetGone: (sheet) => { change((area) => (area.sheet === sheet ? null : area)); },
    allGone: () => { change(() => null); },
    begin: () => { before = null; shifts = []; },
    end: () => (before ? { before, after: new Map(areas), shifts } : null),
    follow: (done, way) => {
      const [from, to] = way === 'undo' ? [done.after, done.before] : [done.before, done.after];
      const steps = way === 'undo' ? [...done.shifts].reverse().map(inverse) : done.shifts;
      for (const [key, area] of areas) {
        if (from.has(key) && to.has(key) && from.get(key) === area) areas.set(key, to.get(key) ?? null);
        else if (area) areas.set(key, steps.reduce<Area | null>((at, s) => (at ? shiftArea(at, s) : null), area));
      }
    },
  };
}
