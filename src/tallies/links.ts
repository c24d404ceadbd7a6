import type { Figure, Incident } from '../incidents/incident.ts';
import type { Reading } from '../claims/reading.ts';
import type { ActorNumber, TallyLink } from './reconciliation.ts';
import type { Statement } from './statements.ts';

/** Whether each incident lies inside a tally's window, places and actors, with the reason a person reads and may correct. */
export function linksOf(statement: Statement, of: { readonly incidents: readonly Incident[]; readonly within: (incident: Incident) => readonly string[] }): readonly TallyLink[] {
  return of.incidents.filter((i) => !i.background).map((incident) => {
    const outside = whyOutside(statement, incident, of.within(incident));
    return { incident: incident.id, inside: outside === null, because: outside ?? whyInside(incident), provisional: incident.provisional && outside === null };
  });
}

function whyOutside(statement: Statement, incident: Incident, within: readonly string[]): string | null {
  const { window, victim, effect } = statement.whole;
  const date = incident.date;
  if (!date || date.from === null) return 'the incident has no date';
  if (window?.from != null && date.from < window.from) return `before the window, which opens on ${window.from}`;
  if (window?.to != null && date.from > window.to) return `after the window, which closes on ${window.to}`;
  const places = window?.places ?? [];
  if (places.length > 0 && within.length > 0 && !within.some((p) => places.includes(p))) return `outside ${places.join(', ')}`;
  const actors = actorsOf(statement);
  const figures = incident.figures.filter((f) => f.effect === effect);
  if (victim.actor !== null && figures.length > 0 && !figures.some((f) => f.actor !== null && actors.includes(f.actor))) return `none of ${actors.join(', ')} among its dead`;
  return null;
}

function whyInside(incident: Incident): string {
  const printed = incident.provisional && incident.date?.printed ? `; provisional, the text prints ${incident.date.printed.from}` : '';
  return `${incident.date?.from ?? ''} lies in the window, ${incident.place ?? 'its place'} in its places${printed}`;
}

/** The actors a tally speaks of: its parts' or, without parts, its own. */
export const actorsOf = (statement: Statement): readonly string[] =>
  [...new Set([statement.whole, ...statement.parts].flatMap((c) => c.victim.actor?.split(' + ') ?? []))];

/** What this workbook has itemised inside a tally, by actor and in all: the sum of final best figures, low where there is no best. */
export function recordedOf(statement: Statement, of: { readonly incidents: readonly Incident[]; readonly inside: ReadonlySet<string> }): readonly ActorNumber[] {
  const actors = actorsOf(statement);
  const figures = of.incidents.filter((i) => of.inside.has(i.id)).flatMap((i) => i.figures.filter((f) => f.effect === statement.whole.effect));
  const sum = (list: readonly Figure[]): number => list.reduce((n, f) => n + (f.best ?? f.low ?? 0), 0);
  const byActor = actors.map((actor) => { const own = figures.filter((f) => f.actor === actor); return { actor, best: own.length > 0 ? sum(own) : null }; });
  const counted = actors.length > 0 ? figures.filter((f) => f.actor !== null && actors.includes(f.actor)) : figures;
  return [{ actor: 'total', best: sum(counted) }, ...byActor];
}

/** The places that contain an incident's place, itself first. */
export function placesWithin(readings: readonly Reading[]): (incident: Incident) => readonly string[] {
  const within = new Map(readings.flatMap((r) => r.claims.map((c) => [c.id, c.place] as const)));
  return (incident) => {
    const places = incident.claims.flatMap((id) => { const p = within.get(id); return p ? [p.name, ...(p.within ? [p.within] : [])] : []; });
    return [...new Set(places)];
  };
}
