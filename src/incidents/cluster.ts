import { makeBlocks } from './blocks.ts';
import type { Pair } from './blocks.ts';
import { joinReports, NEARLY, ONLY, pairKey } from './join.ts';
import type { Apart } from './join.ts';
import type { Partners } from './neighbours.ts';
import { compareQuickly } from './match.ts';
import type { PairVerdict } from './match.ts';
import type { Report } from './report.ts';

export { pairKey };
export type { Apart, PairVerdict };

export interface Clusters {
  readonly groups: readonly (readonly Report[])[];
  readonly partners: Partners;
  /** Reports that were compared with others, or no longer are, since the run before. */
  readonly compared: ReadonlySet<Report>;
}

/** Groups reports into incidents. */
export const clusterReports = (reports: readonly Report[], apart: Apart): Clusters => makeClusters().update(reports, apart);

/**
 * Groups that change with the reports: what is given again is not compared again, and groups that nothing touched stay the same objects.
 * The answer is that of a first run over the same reports.
 */
export interface ClustersByReport { readonly update: (reports: readonly Report[], apart: Apart) => Clusters }

interface State {
  /** For each report its partners with the verdicts. */
  readonly verdicts: Map<Report, Map<Report, PairVerdict>>;
  readonly byKey: Map<string, Report>;
  readonly groupOf: Map<Report, readonly Report[]>;
  readonly componentOf: Map<Report, readonly Report[]>;
}

export function makeClusters(): ClustersByReport {
  const blocks = makeBlocks();
  const state: State = { verdicts: new Map(), byKey: new Map(), groupOf: new Map(), componentOf: new Map() };
  let known: ReadonlySet<Report> = new Set();
  let kept: Apart = new Set();
  return {
    update: (reports, apart) => {
      const now = new Set(reports);
      const [gone, come] = [[...known].filter((r) => !now.has(r)), reports.filter((r) => !known.has(r))];
      const touched = new Set([...come, ...partnersOf(gone, state), ...(sameSet(kept, apart) ? [] : reports)]);
      const compared = new Set<Report>(gone.flatMap((r) => [...(state.verdicts.get(r)?.keys() ?? [])]));
      for (const report of gone) forget(report, state);
      for (const report of come) take(report, state);
      const { lost, gained } = blocks.change(gone, come);
      for (const pair of lost) part(pair, { touched, compared, state });
      for (const pair of gained) meet(pair, { touched, compared, state });
      regroup([...touched].filter((r) => now.has(r)), state, apart);
      [known, kept] = [now, apart];
      return { groups: groupsOf(reports, state), partners: (key) => state.verdicts.get(state.byKey.get(key) as Report) ?? NOBODY, compared };
    },
  };
}

interface Meeting { readonly state: State; /** Reports whose component may have changed. */ readonly touched: Set<Report>; readonly compared: Set<Report> }

function take(report: Report, { verdicts, byKey }: State): void {
  verdicts.set(report, new Map());
  byKey.set(report.key, report);
}

const sameSet = (a: Apart, b: Apart): boolean => a.size === b.size && [...a].every((x) => b.has(x));

/** Who was in one component with reports that are gone: their groups may fall apart. */
const partnersOf = (gone: readonly Report[], state: State): readonly Report[] => gone.flatMap((r) => state.componentOf.get(r) ?? []);

function forget(report: Report, state: State): void {
  for (const other of state.verdicts.get(report)?.keys() ?? []) state.verdicts.get(other)?.delete(report);
  state.byKey.delete(report.key);
  for (const map of [state.verdicts, state.groupOf, state.componentOf]) map.delete(report);
}

const together = (a: Report, b: Report, state: State): boolean => state.groupOf.get(a) !== undefined && state.groupOf.get(a) === state.groupOf.get(b);

/** A pair that no longer meets takes its verdict with it. */
function part([a, b]: Pair, { touched, compared, state }: Meeting): void {
  const verdict = state.verdicts.get(a)?.get(b);
  if (verdict === undefined) return;
  (state.verdicts.get(a) as Map<Report, PairVerdict>).delete(b);
  state.verdicts.get(b)?.delete(a);
  compared.add(a).add(b);
  if (links(verdict) || together(a, b, state)) touched.add(a).add(b);
}

/** Compares a pair that was not compared before. A verdict that can join reports, or speaks in the account of a group, touches them. */
function meet([a, b]: Pair, { touched, compared, state }: Meeting): void {
  const mine = state.verdicts.get(a) as Map<Report, PairVerdict>;
  const known = mine.has(b);
  const verdict = known ? null : compareQuickly(a, b);
  if (known || verdict !== null) compared.add(a).add(b);
  if (verdict === null) return;
  mine.set(b, verdict);
  (state.verdicts.get(b) as Map<Report, PairVerdict>).set(a, verdict);
  if (links(verdict) || together(a, b, state)) touched.add(a).add(b);
}

/** A pair that joins, or may join with others' support; reports that no such pairs connect never meet in a group. */
const links = (p: PairVerdict): boolean => p.kind === 'same' || (p.kind === 'suggest' && ((p.anchored && p.weight >= NEARLY) || p.weight >= ONLY));

/** Groups anew the components that hold a touched report, or held one. */
function regroup(touched: readonly Report[], state: State, apart: Apart): void {
  const dirty = new Set(touched.flatMap((r) => [r, ...(state.componentOf.get(r) ?? [])]).filter((r) => state.verdicts.has(r)));
  for (const start of dirty) for (const report of regroupAround(start, state, apart)) dirty.delete(report);
}

/** Groups anew one component. */
function regroupAround(start: Report, state: State, apart: Apart): readonly Report[] {
  const component = componentAround(start, state);
  for (const report of component) state.componentOf.set(report, component);
  for (const group of joinReports(component, pairsIn(component, state), apart)) for (const report of group) state.groupOf.set(report, group);
  return component;
}

/** The verdicts on the pairs of some reports and all their partners, each once. */
function pairsIn(reports: readonly Report[], state: State): readonly PairVerdict[] {
  const pairs: PairVerdict[] = [];
  for (const report of reports) for (const pair of (state.verdicts.get(report) as Map<Report, PairVerdict>).values()) if (pair.a === report) pairs.push(pair);
  return pairs;
}

function componentAround(start: Report, state: State): readonly Report[] {
  const found = new Set([start]);
  for (const report of found) for (const [other, verdict] of state.verdicts.get(report) ?? []) if (links(verdict)) found.add(other);
  return [...found].sort((a, b) => (a.key < b.key ? -1 : 1));
}

const groupsOf = (reports: readonly Report[], state: State): readonly (readonly Report[])[] => [...new Set(reports.map((r) => state.groupOf.get(r) as readonly Report[]))];

const NOBODY: ReadonlyMap<Report, PairVerdict> = new Map();
