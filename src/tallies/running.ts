import type { Incident } from '../incidents/incident.ts';
import type { RunningPoint, Tally } from './reconciliation.ts';

/** Running totals per actor and effect in date order, with the stated tallies as points in the same time line. Undated incidents come last. */
export function runningTotals(incidents: readonly Incident[], tallies: readonly Tally[]): readonly RunningPoint[] {
  const stated = tallies.flatMap(statedPoints).map((point) => ({ point, key: order(point) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const sums = new Map<string, number>();
  const points: RunningPoint[] = [];
  let next = 0;
  for (const incident of incidents) for (const { point, key } of pointsOf(incident)) {
    while (next < stated.length && (stated[next] as Ordered).key < key) points.push((stated[next++] as Ordered).point);
    points.push(added(point, sums));
  }
  return [...points, ...stated.slice(next).map((s) => s.point)];
}

/** What a point adds, with the total up to it. */
function added(point: RunningPoint, sums: Map<string, number>): RunningPoint {
  const line = `${point.effect} ${point.actor}`;
  const total = (sums.get(line) ?? 0) + (point.adds ?? 0);
  sums.set(line, total);
  return { date: point.date, actor: point.actor, effect: point.effect, incident: point.incident, tally: point.tally, adds: point.adds, total };
}

/** A point with its place in the line. */
interface Ordered { readonly point: RunningPoint; readonly key: string }

const kept = new WeakMap<Incident, readonly Ordered[]>();

/** What an incident adds, each effect and actor; the totals are filled in along the line. Incidents come in date order already. */
function pointsOf(incident: Incident): readonly Ordered[] {
  const known = kept.get(incident);
  if (known) return known;
  const made = incident.background ? [] : incident.figures.flatMap((f): readonly RunningPoint[] => {
    const adds = f.best ?? f.low;
    return adds === null || (f.effect !== 'killed' && f.effect !== 'injured') ? [] : [{ date: incident.date?.from ?? null, actor: f.actor ?? f.class, effect: f.effect, incident: incident.id, tally: null, adds, total: 0 }];
  }).map((point) => ({ point, key: order(point) })).sort((a, b) => (a.key < b.key ? -1 : 1));
  kept.set(incident, made);
  return made;
}

const statedPoints = (t: Tally): readonly RunningPoint[] =>
  t.stated.filter((s) => s.by === 'whole' || s.by === 'actor').map((s) => ({ date: t.window.to, actor: s.actor, effect: t.effect, incident: null, tally: t.id, adds: null, total: s.best ?? s.low ?? 0 }));

const order = (p: RunningPoint): string => `${p.date?.slice(0, 10) ?? '9999'} ${p.tally ?? ''} ${p.incident ?? ''} ${p.effect} ${p.actor}`;
