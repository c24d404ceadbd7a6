import { isDeepStrictEqual } from 'node:util';
import { freshMemory } from '../src/incidents/memory.ts';
import { reconcile } from '../src/tallies/reconcile.ts';
import type { Reconciliation } from '../src/tallies/reconciliation.ts';
import { generate } from '../test/generate.ts';
import type { Generated } from '../test/generate.ts';

/** Reconciling at scale, on a generated world whose truth is known. The goals are for one core. */
const GOAL = { happenings: 2_980, milliseconds: 3_000, megabytes: 500, growing: 100 };
/** Worlds of about 2,000, 5,000, 20,000 and 50,000 claims. */
const SIZES = [300, 740, GOAL.happenings, 7_350];
const MEGABYTE = 1_048_576;

interface Row { readonly world: Generated; readonly answer: Reconciliation; readonly milliseconds: number; readonly megabytes: number }

export function bench(print: (line: string) => void): boolean {
  reconcile(generate(150, 9).readings);
  print('claims  articles  incidents  tallies      ms  heap MB  precision  recall');
  const rows = SIZES.map((size) => { const row = measure(size); print(line(row)); return row; });
  print(`growth: time ~ claims^${exponent(rows).toFixed(2)}`);
  const goal = rows.find((r) => r.world.world.happenings.length === GOAL.happenings);
  const one = addingOne();
  print(`adding one article to ${one.claims} claims: ${one.milliseconds.toFixed(0)} ms (the middle of ${ADDED}), the same answer as a full run: ${one.same ? 'yes' : 'NO'}`);
  const met = one.same && one.milliseconds <= GOAL.growing && goal !== undefined && goal.milliseconds <= GOAL.milliseconds && goal.megabytes <= GOAL.megabytes;
  print(`goals: ${GOAL.milliseconds} ms and ${GOAL.megabytes} MB at 20,000 claims, ${GOAL.growing} ms for one more article: ${met ? 'met' : 'missed'}`);
  return met;
}

function measure(size: number): Row {
  const world = generate(size);
  const before = heap();
  const start = performance.now();
  const answer = reconcile(world.readings);
  const milliseconds = performance.now() - start;
  return { world, answer, milliseconds, megabytes: Math.max(0, heap() - before) + before };
}

const ADDED = 15;

/** Articles that come in one by one, and the same articles all at once. */
function addingOne(): { readonly claims: number; readonly milliseconds: number; readonly same: boolean } {
  const { readings, claims } = generate(GOAL.happenings);
  const memory = freshMemory();
  let answer = reconcile(readings.slice(0, -ADDED), { memory });
  const times = Array.from({ length: ADDED }, (_, i) => {
    const start = performance.now();
    answer = reconcile(readings.slice(0, readings.length - ADDED + i + 1), { memory });
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { claims, milliseconds: times[ADDED >> 1] as number, same: isDeepStrictEqual(answer, reconcile(readings)) };
}

/** What is in use after a collection; without one the number is only an upper bound. */
function heap(): number {
  (globalThis as { readonly gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / MEGABYTE;
}

const line = ({ world, answer, milliseconds, megabytes }: Row): string => {
  const { precision, recall } = groupingOf(world, answer);
  return [String(world.claims).padStart(6), String(world.readings.length).padStart(9), String(answer.incidents.filter((i) => !i.background).length).padStart(10), String(answer.tallies.length).padStart(8), milliseconds.toFixed(0).padStart(7), megabytes.toFixed(0).padStart(8), percent(precision).padStart(10), percent(recall).padStart(7)].join(' ');
};

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

/** Pairs of articles that tell of one happening, against the pairs that one incident joins. */
function groupingOf(world: Generated, answer: Reconciliation): { readonly precision: number; readonly recall: number } {
  const truth = new Map(world.told.map((t) => [t.reading.article.id, t.happening.id]));
  const told = answer.incidents.filter((i) => !i.background).map((i) => i.articles.map((a) => truth.get(a) ?? -1));
  const pairs = (n: number): number => (n * (n - 1)) / 2;
  let [joined, right] = [0, 0];
  for (const articles of told) {
    joined += pairs(articles.length);
    for (const id of new Set(articles)) right += pairs(articles.filter((a) => a === id).length);
  }
  const sizes = new Map<number, number>();
  for (const id of truth.values()) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  const wanted = [...sizes.values()].reduce((n, size) => n + pairs(size), 0);
  return { precision: joined === 0 ? 1 : right / joined, recall: wanted === 0 ? 1 : right / wanted };
}

/** The slope of log time over log claims, by least squares. */
function exponent(rows: readonly Row[]): number {
  const points = rows.map((r) => [Math.log(r.world.claims), Math.log(r.milliseconds)] as const);
  const mean = (k: 0 | 1): number => points.reduce((n, p) => n + p[k], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  return points.reduce((n, p) => n + (p[0] - x) * (p[1] - y), 0) / points.reduce((n, p) => n + (p[0] - x) ** 2, 0);
}

