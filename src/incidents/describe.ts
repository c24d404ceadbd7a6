import type { Claim } from '../claims/claim.ts';
import type { Figure, Incident } from './incident.ts';
import type { Report } from './report.ts';
import type { ChainMap } from './chains.ts';

/** What an incident is called: its means, its place, its day. */
export function titleOf(reports: readonly Report[]): string {
  const means = first(reports, (c) => c.means?.kind);
  const place = first(reports, (c) => c.place?.name);
  const what = means === undefined ? 'Incident' : means.charAt(0).toUpperCase() + means.slice(1);
  return place === undefined ? what : `${what} at ${place}`;
}

const first = <T>(reports: readonly Report[], of: (claim: Claim) => T | undefined): T | undefined => {
  const votes = new Map<T, number>();
  for (const claim of reports.flatMap((r) => r.claims)) { const value = of(claim); if (value !== undefined) votes.set(value, (votes.get(value) ?? 0) + 1); }
  return [...votes].sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1))[0]?.[0];
};

export const placeOf = (reports: readonly Report[]): string | null => first(reports, (c) => c.place?.name) ?? null;

/** The day that most claims give; a suggested one before any other, since it is what a person must answer. */
export function dateOf(reports: readonly Report[]): Incident['date'] {
  const dates = reports.flatMap((r) => r.claims).flatMap((c) => (c.date?.from ? [c.date] : []));
  const votes = new Map<string, number>();
  for (const d of dates) { const key = `${d.from ?? ''} ${d.to ?? ''}`; votes.set(key, (votes.get(key) ?? 0) + (d.precision === 'day' ? 2 : 1)); }
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const date = best && dates.find((d) => `${d.from ?? ''} ${d.to ?? ''}` === best[0]);
  return date ? { from: date.from, to: date.to, precision: date.precision, printed: dates.find((d) => d.printed !== null)?.printed ?? null } : null;
}

/** Two independent chains or more are fair, one is weak; confirmed when the responsible party speaks for the figure itself. */
export function gradeOf(of: { readonly reports: readonly Report[]; readonly figures: readonly Figure[]; readonly chains: ChainMap }): Incident['grade'] {
  const claims = of.reports.flatMap((r) => r.claims);
  const accepted = claims.some((c) => c.perpetrator?.actor != null && c.attribution !== null && (c.attribution.kind === 'military' || c.attribution.kind === 'armed_group') && speaksFor(c) && !c.perpetrator.contested);
  const independent = Math.max(0, ...of.figures.map((f) => f.chains));
  return accepted ? 'confirmed' : independent >= 2 ? 'fair' : 'weak';
}

/** The accused party's own words, by its name: "the coalition said", of a strike by the coalition. */
function speaksFor(claim: Claim): boolean {
  const actor = claim.perpetrator?.actor?.toLowerCase() ?? '';
  const text = claim.attribution?.text.toLowerCase() ?? '';
  const words = actor.split(/[^a-z]+/).filter((w) => w.length > 4 && w !== 'government');
  return words.some((w) => text.includes(w));
}
