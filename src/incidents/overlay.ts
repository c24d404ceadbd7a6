import type { Claim } from '../claims/claim.ts';
import { idOf } from './build.ts';
import { pairKey } from './cluster.ts';
import { settleDecisions, what } from './conflicts.ts';
import type { Conflict, Redirect } from './conflicts.ts';
import { decisionsOf } from './decision.ts';
import type { Decision, DecisionOf } from './decision.ts';
import type { IncidentId } from './incident.ts';
import { changedReport } from './report.ts';
import type { Report } from './report.ts';

/** People's decisions over what the comparison found: keep apart, put together, move a claim. Ids of reports lead to the groups that hold them. */

type Groups = readonly (readonly Report[])[];

const keysById = (reports: readonly Report[]): ReadonlyMap<IncidentId, string> => new Map(reports.map((r) => [idOf([r]), r.key]));

/** The pairs that people keep apart, by report. */
export function apartIn(decisions: readonly Decision[], reports: readonly Report[]): ReadonlySet<string> {
  const splits = decisionsOf(settleDecisions(decisions, (id) => id).inEffect, 'split');
  if (splits.length === 0) return new Set();
  const keys = keysById(reports);
  return new Set(splits.flatMap((d) => { const [a, b] = [keys.get(d.a), keys.get(d.b)]; return a !== undefined && b !== undefined ? [pairKey(a, b)] : []; }));
}

/** A claim that a person moved becomes a report of its own; it joins nothing but the incident it was moved to. */
export function assignClaims(reports: readonly Report[], decisions: readonly Decision[]): { readonly reports: readonly Report[]; readonly pinned: ReadonlyMap<string, IncidentId> } {
  const moves = new Map(decisionsOf(settleDecisions(decisions, (id) => id).inEffect, 'assign-claim').map((d) => [d.claim as string, d.incident]));
  if (moves.size === 0) return { reports, pinned: new Map() };
  const pinned = new Map<string, IncidentId>();
  const out = reports.flatMap((report) => {
    const moved = report.claims.filter((c) => moves.has(c.id));
    const stay = report.claims.filter((c) => !moves.has(c.id));
    const alone = moved.map((claim) => pin(report, claim));
    alone.forEach((r, i) => pinned.set(r.key, moves.get((moved[i] as Claim).id) as IncidentId));
    return [...(stay.length > 0 ? [moved.length > 0 ? changedReport(report, { claims: stay }) : report] : []), ...alone];
  });
  return { reports: out, pinned };
}

const pin = (report: Report, claim: Claim): Report => changedReport(report, { key: `${report.key} ${claim.id}`, anchor: claim.id, claims: [claim] });

/** Merges whole groups, in the order of the decisions; what a person keeps apart is not merged through a third. */
export function mergeGroups(of: { readonly groups: Groups; readonly reports: readonly Report[]; readonly pinned: ReadonlyMap<string, IncidentId>; readonly decisions: readonly Decision[] }): { readonly groups: Groups; readonly conflicts: readonly Conflict[] } {
  const { inEffect } = settleDecisions(of.decisions, (id) => id);
  const merges = decisionsOf(inEffect, 'merge');
  if (merges.length === 0 && of.pinned.size === 0) return { groups: of.groups, conflicts: [] };
  const groups = new Map<string, readonly Report[]>(of.groups.flatMap((g) => g.map((r) => [r.key, g] as const)));
  const keys = keysById(of.reports);
  const holder = (id: IncidentId): readonly Report[] | undefined => groups.get(keys.get(id) ?? '');
  for (const report of of.reports) if (of.pinned.has(report.key)) groups.set(report.key, [report]);
  const conflicts = merges.flatMap((merge) => {
    const [a, b] = [holder(merge.a), holder(merge.b)];
    if (!a || !b || a === b) return [];
    const against = splitBetween(a, b, decisionsOf(inEffect, 'split'), keys);
    if (against) return [{ used: against, other: merge, words: `${merge.by} decided ${what(merge)}, but ${against.by} keeps two of their reports apart. They stay apart until they agree.` }];
    unite(a, b, groups);
    return [];
  });
  for (const [key, incident] of of.pinned) { const [own, target] = [groups.get(key) as readonly Report[], holder(incident)]; if (target && target !== own) unite(target, own, groups); }
  return { groups: [...new Set(groups.values())], conflicts };
}

/** The groups themselves stay as they are: what nobody merged is the same object in the next run. */
function unite(into: readonly Report[], from: readonly Report[], groups: Map<string, readonly Report[]>): void {
  const both = [...into, ...from];
  for (const r of both) groups.set(r.key, both);
}

function splitBetween(a: readonly Report[], b: readonly Report[], splits: readonly DecisionOf<'split'>[], keys: ReadonlyMap<IncidentId, string>): DecisionOf<'split'> | undefined {
  const [left, right] = [new Set(a.map((r) => r.key)), new Set(b.map((r) => r.key))];
  return splits.find((s) => { const [x, y] = [keys.get(s.a) ?? '', keys.get(s.b) ?? '']; return (left.has(x) && right.has(y)) || (left.has(y) && right.has(x)); });
}

const kept = new WeakMap<readonly Report[], readonly (readonly [IncidentId, IncidentId])[]>();

function redirectsIn(group: readonly Report[]): readonly (readonly [IncidentId, IncidentId])[] {
  if (group.length === 1) return NONE;
  const known = kept.get(group);
  if (known) return known;
  const id = idOf(group);
  const made = group.map((report) => [idOf([report]), id] as const).filter(([from]) => from !== id);
  kept.set(group, made);
  return made;
}

const NONE: readonly (readonly [IncidentId, IncidentId])[] = [];

/** Every report's own id leads to the incident that holds it: an id that was merged never vanishes. */
export function redirectsOf(groups: Groups): { readonly list: readonly { readonly from: IncidentId; readonly to: IncidentId }[]; readonly of: Redirect } {
  const to = new Map<IncidentId, IncidentId>();
  for (const group of groups) for (const [from, target] of redirectsIn(group)) to.set(from, target);
  return { list: [...to].map(([from, target]) => ({ from, to: target })).sort((a, b) => (a.from < b.from ? -1 : 1)), of: (id) => to.get(id) ?? id };
}
