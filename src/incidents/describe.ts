import type { Claim } from '../claims/claim.ts';
import type { Figure, Incident } from './incident.ts';
import type { Report } from './report.ts';
import { sameName } from './heard.ts';

/** What an incident is called: its means, its place. */
export function titleOf(reports: readonly Report[], place: string | null): string {
  const told: string[] = [];
  for (const { claims } of reports) for (const c of claims) if (c.means) told.push(c.means.kind);
  const means = favourite(told);
  const what = means === null ? 'Incident' : means.charAt(0).toUpperCase() + means.slice(1);
  return place === null ? what : `${what} at ${place}`;
}

/** The word that comes most often; most often it is the only one. */
function favourite(words: readonly string[]): string | null {
  const [first] = words;
  if (first === undefined || words.every((word) => word === first)) return first ?? null;
  const votes = new Map<string, number>();
  for (const word of words) votes.set(word, (votes.get(word) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/** The place that most reports name, in any spelling; else the one that most claims give. */
export function placeOf(reports: readonly Report[]): string | null {
  const names = [...new Set(reports.filter((r) => !r.placesImplied).flatMap((r) => r.places))].sort();
  if (names.length === 1) return names[0] as string;
  const votes = names.map((name) => ({ name, votes: reports.filter((r) => r.places.some((p) => sameName(p, name))).length, claims: reports.flatMap((r) => r.claims).filter((c) => c.place !== null && sameName(c.place.name, name)).length }));
  const [best] = [...votes].sort((a, b) => b.votes - a.votes || b.claims - a.claims || (a.name < b.name ? -1 : 1));
  return best?.name ?? favourite(reports.flatMap((r) => r.claims.flatMap((c) => (c.place ? [c.place.name] : []))));
}

/** The day that most reports give, stated ones before implied ones; a doubtful printed one is kept beside it, since a person must answer it. */
export function dateOf(reports: readonly Report[]): Incident['date'] {
  const days: string[] = [];
  for (const { day } of reports) if (day !== null) { const told = `${day.from} ${day.to}`; if (day.sure) days.push(told, told, told); else days.push(told); }
  const day = favourite(days);
  if (day === null) return null;
  const [from, to] = day.split(' ') as [string, string];
  const dates: NonNullable<Claim['date']>[] = [];
  for (const { claims } of reports) for (const { date } of claims) if (date?.from) dates.push(date);
  const printed = dates.find((d) => d.printed !== null)?.printed ?? null;
  const precision = dates.find((d) => d.from === from && d.to === to)?.precision ?? (from === to ? 'day' : 'days');
  return { from, to, precision, printed };
}

/** Two independent chains or more are fair, one is weak; confirmed when the responsible party speaks for the figure itself. */
export function gradeOf(of: { readonly reports: readonly Report[]; readonly figures: readonly Figure[]; readonly chains: number }): Incident['grade'] {
  const accepted = of.reports.some((r) => r.claims.some((c) => c.status === 'asserted' && c.perpetrator?.actor != null && c.attribution !== null && (c.attribution.kind === 'military' || c.attribution.kind === 'armed_group') && speaksFor(c) && !c.perpetrator.contested));
  return accepted ? 'confirmed' : of.chains >= 2 ? 'fair' : 'weak';
}

/** The accused party's own words, by its name: "the coalition said", of a strike by the coalition. */
function speaksFor(claim: Claim): boolean {
  const actor = claim.perpetrator?.actor?.toLowerCase() ?? '';
  const text = claim.attribution?.text.toLowerCase() ?? '';
  return actor.split(/[^a-z]+/).filter((w) => w.length > 4 && w !== 'government').some((w) => text.includes(w));
}

/** Responsibility is denied, or one account's fighters are another's civilians. */
export function isContested(reports: readonly Report[], figures: readonly Figure[]): boolean {
  if (reports.some((r) => r.claims.some((c) => c.perpetrator?.contested === true))) return true;
  if (!reports.some((r) => r.claims.some((c) => c.status === 'denied' && c.scope === 'incident'))) return false;
  return figures.some((f) => f.effect === 'killed' && f.class === 'civilian' && (f.high ?? 0) > 0) && figures.some((f) => f.effect === 'killed' && f.class === 'combatant' && f.accounts.every((a) => (a.low ?? 0) === 0 || a.standing.kind !== 'stands' || f.reason.includes("enemy's claim")));
}
