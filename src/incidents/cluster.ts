import { dayNumber } from '../claims/days.ts';
import { compareReports } from './match.ts';
import type { Verdict } from './match.ts';
import type { Report } from './report.ts';

export interface PairVerdict extends Verdict { readonly a: Report; readonly b: Report }

export interface Clusters { readonly groups: readonly (readonly Report[])[]; readonly pairs: readonly PairVerdict[] }

/** A place or actor that more reports share than this tells too little to pair them without a day. */
const CROWDED = 60;

/**
 * Groups reports into incidents. Only reports that share a day (give or take one), or that lack a day and share a place, are compared;
 * the surest pairs join first, and two scenes that one article keeps apart are never joined through a third.
 */
export function clusterReports(reports: readonly Report[], of: { readonly together: readonly (readonly [string, string])[]; readonly apart: readonly (readonly [string, string])[] }): Clusters {
  const sorted = [...reports].sort((a, b) => (a.key < b.key ? -1 : 1));
  const pairs = candidates(sorted).map(([a, b]) => ({ a, b, ...compareReports(a, b) }));
  const groups = new Map(sorted.map((r) => [r.key, [r]]));
  const join = (x: string, y: string): void => {
    const [left, right] = [groups.get(x) as Report[], groups.get(y) as Report[]];
    if (left === right) return;
    left.push(...right);
    for (const r of right) groups.set(r.key, left);
  };
  for (const [x, y] of of.together) if (groups.has(x) && groups.has(y)) join(x, y);
  const sure = pairs.filter((p) => p.kind === 'same').sort((p, q) => q.weight - p.weight || (p.a.key + p.b.key < q.a.key + q.b.key ? -1 : 1));
  for (const pair of sure) if (mayJoin(groups.get(pair.a.key) as Report[], groups.get(pair.b.key) as Report[], of.apart)) join(pair.a.key, pair.b.key);
  return { groups: [...new Set(groups.values())], pairs };
}

function mayJoin(left: readonly Report[], right: readonly Report[], apart: readonly (readonly [string, string])[]): boolean {
  const told = left.some((a) => right.some((b) => a.article === b.article));
  const split = apart.some(([x, y]) => (has(left, x) && has(right, y)) || (has(left, y) && has(right, x)));
  return !told && !split;
}

const has = (reports: readonly Report[], key: string): boolean => reports.some((r) => r.key === key);

/** Pairs worth comparing, each once. */
function candidates(reports: readonly Report[]): readonly (readonly [Report, Report])[] {
  const blocks = new Map<string, Report[]>();
  const put = (key: string, report: Report): void => { const block = blocks.get(key); if (block) block.push(report); else blocks.set(key, [report]); };
  for (const report of reports) for (const key of keysOf(report)) put(key, report);
  const pairs = new Map<string, readonly [Report, Report]>();
  for (const block of blocks.values()) if (block.length <= CROWDED) for (const pair of pairsOf(block)) pairs.set(`${pair[0].key}|${pair[1].key}`, pair);
  return [...pairs.values()];
}

const pairsOf = (block: readonly Report[]): readonly (readonly [Report, Report])[] => block.flatMap((a, i) => block.slice(i + 1).filter((b) => b !== a).map((b) => [a, b] as const));

/** Day and place, day and victims, and, for look-alikes and undated reports, the place alone. */
function keysOf(report: Report): readonly string[] {
  const day = report.from === null ? null : dayNumber(report.from);
  const places = [...report.places, ...report.within];
  const keys = [...places.map((p) => `place ${p}`), `family ${report.family}`];
  if (day === null) return keys;
  for (const d of [day - 1, day, day + 1]) for (const feature of [...places, ...report.victims]) keys.push(`${d} ${feature}`);
  return [...new Set(keys)];
}
