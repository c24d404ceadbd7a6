import type { Incident } from '../incidents/incident.ts';
import type { RunningPoint, Tally } from './reconciliation.ts';

/** Running totals per actor and effect in date order, with the stated tallies as points in the same time line. Undated incidents come last. */
export function runningTotals(incidents: readonly Incident[], tallies: readonly Tally[]): readonly RunningPoint[] {
  const additions = incidents.filter((i) => !i.background).flatMap((i) => i.figures.flatMap((f) => {
    const adds = f.best ?? f.low;
    return adds === null || (f.effect !== 'killed' && f.effect !== 'injured') ? [] : [{ date: i.date?.from ?? null, actor: f.actor ?? 'unknown', effect: f.effect, incident: i.id, tally: null, adds, total: 0 }];
  }));
  const stated = tallies.flatMap((t) => t.stated.filter((s) => s.by === 'whole' || s.by === 'actor').map((s) => ({
    date: t.window.to, actor: s.actor, effect: t.effect, incident: null, tally: t.id, adds: null, total: s.best ?? s.low ?? 0,
  })));
  const points = [...additions, ...stated].sort((a, b) => order(a) < order(b) ? -1 : 1);
  const sums = new Map<string, number>();
  return points.map((point) => {
    if (point.adds === null) return point;
    const key = `${point.effect} ${point.actor}`;
    const total = (sums.get(key) ?? 0) + point.adds;
    sums.set(key, total);
    return { ...point, total };
  });
}

const order = (p: RunningPoint): string => `${p.date ?? '9999'} ${p.tally ?? ''} ${p.incident ?? ''} ${p.effect} ${p.actor}`;
