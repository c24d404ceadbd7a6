import type { Claim } from '../claims/claim.ts';
import type { Figure, Incident } from '../incidents/incident.ts';
import type { Reconciliation } from '../tallies/reconciliation.ts';

/** The killed figures of one incident that belong to one event of another standard. */
export interface Event { readonly incident: Incident; readonly figures: readonly Figure[]; readonly sources: readonly Source[]; readonly claims: readonly Claim[] }

/** An article that tells of an incident. */
export interface Source { readonly office: string; readonly date: string | null; readonly headline: string | null; readonly address: string | null }

/** The incidents that count, with their killed figures and who tells of them; background stays out. */
export function eventsOf(r: Reconciliation): readonly Event[] {
  const articles = new Map(r.readings.map((x) => [x.article.id, x.article]));
  const claims = new Map<string, Claim[]>();
  for (const { claim, incident } of r.claims) if (incident !== null) { const list = claims.get(incident); if (list) list.push(claim); else claims.set(incident, [claim]); }
  return r.incidents.filter((i) => !i.background).map((incident) => ({
    incident, figures: incident.figures.filter((f) => f.effect === 'killed'), claims: claims.get(incident.id) ?? [],
    sources: incident.articles.flatMap((id) => { const a = articles.get(id); return a ? [{ office: a.outlet ?? a.id, date: a.published?.slice(0, 10) ?? null, headline: a.title, address: a.address }] : []; }),
  }));
}

/** Governments and coalitions of them, by their canonical names. */
export const isState = (actor: string): boolean => /^(?:Government of|Military of|Police of|NATO\b|UN\b)|\bCoalition$|\bmission$/.test(actor);

export const sumOf = (figures: readonly Figure[], of: (f: Figure) => number | null): number => figures.reduce((n, f) => n + (of(f) ?? 0), 0);

/** The first that says so of the incident's claims. */
export const firstOf = <T>(claims: readonly Claim[], of: (c: Claim) => T | null): T | null => { for (const c of claims) { const found = of(c); if (found !== null) return found; } return null; };
