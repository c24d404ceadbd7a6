import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import { minify } from 'terser';
import { forEsbuild, MINIFIED } from '../build/shipped.mjs';
import type { freshMemory } from '../src/incidents/memory.ts';
import type { reconcile } from '../src/tallies/reconcile.ts';
import type { Reconciliation } from '../src/tallies/reconciliation.ts';
import { generate } from '../test/generate.ts';
import type { Generated } from '../test/generate.ts';

/** Reconciling at scale, on a generated world whose truth is known. The goals are for one core. */
const GOAL = { happenings: 2_980, milliseconds: 3_000, megabytes: 500, growing: 100 };
/** Worlds of about 2,000, 5,000, 20,000 and 50,000 claims. */
const SIZES = [300, 740, GOAL.happenings, 7_350];
const MEGABYTE = 1_048_576;

interface Row { readonly world: Generated; readonly answer: Reconciliation; readonly milliseconds: number; readonly wall: number; readonly megabytes: number }

export async function bench(print: (line: string) => void): Promise<boolean> {
  const shipped = await loadShipped();
  shipped.reconcile(generate(150, 9).readings);
  print('claims  articles  incidents  tallies  cpu ms  wall ms  heap MB  precision  recall');
  const tools = heap();
  const rows = SIZES.map((size) => { const row = measure(size, shipped, tools); print(line(row)); return row; });
  print(`growth: time ~ claims^${exponent(rows).toFixed(2)}`);
  const goal = rows.find((r) => r.world.world.happenings.length === GOAL.happenings);
  const one = addingOne(shipped);
  print(`adding one article to ${one.claims} claims: ${one.milliseconds.toFixed(0)} ms (the middle of ${ADDED}), the same answer as a full run: ${one.same ? 'yes' : 'NO'}`);
  const met = one.same && one.milliseconds <= GOAL.growing && goal !== undefined && goal.milliseconds <= GOAL.milliseconds && goal.megabytes <= GOAL.megabytes;
  print(`goals: ${GOAL.milliseconds} ms and ${GOAL.megabytes} MB at 20,000 claims, ${GOAL.growing} ms for one more article: ${met ? 'met' : 'missed'}`);
  return met;
}

/** What is measured: the code as it is shipped, bundled and minified. The sources would be measured with what the tool that runs them adds to every function. */
interface Shipped { readonly reconcile: typeof reconcile; readonly freshMemory: typeof freshMemory }

async function loadShipped(): Promise<Shipped> {
  const contents = "export { reconcile } from './tallies/reconcile.ts';\nexport { freshMemory } from './incidents/memory.ts';";
  const bundled = await build({ stdin: { contents, resolveDir: join(import.meta.dirname, '../src') }, bundle: true, minify: true, format: 'esm', platform: 'neutral', target: 'es2022', write: false, logLevel: 'error', plugins: [forEsbuild(readFile)] });
  const { code } = await minify(bundled.outputFiles[0]?.text ?? '', { ...MINIFIED, module: true, ecma: 2020 });
  const folder = mkdtempSync(join(tmpdir(), 'reconcile-'));
  const file = join(folder, 'reconcile.mjs');
  writeFileSync(file, code ?? '');
  const shipped = (await import(pathToFileURL(file).href)) as Shipped;
  rmSync(folder, { recursive: true });
  return shipped;
}

function measure(size: number, shipped: Shipped, tools: number): Row {
  const world = generate(size);
  const clock = startClock();
  const answer = shipped.reconcile(world.readings);
  return { world, answer, ...clock(), megabytes: heap() - tools };
}

const ADDED = 15;

/** Articles that come in one by one, and the same articles all at once. */
function addingOne(shipped: Shipped): { readonly claims: number; readonly milliseconds: number; readonly same: boolean } {
  const { readings, claims } = generate(GOAL.happenings);
  const memory = shipped.freshMemory();
  let answer = shipped.reconcile(readings.slice(0, -ADDED), { memory });
  const times = Array.from({ length: ADDED }, (_, i) => {
    const clock = startClock();
    answer = shipped.reconcile(readings.slice(0, readings.length - ADDED + i + 1), { memory });
    return clock().milliseconds;
  }).sort((a, b) => a - b);
  return { claims, milliseconds: times[ADDED >> 1] as number, same: isDeepStrictEqual(answer, shipped.reconcile(readings)) };
}

/** Processor time of this program alone, which is what one idle core would take, and the time on the wall, which other programs lengthen. */
function startClock(): () => { readonly milliseconds: number; readonly wall: number } {
  const [used, start] = [process.cpuUsage(), performance.now()];
  return () => { const { user, system } = process.cpuUsage(used); return { milliseconds: (user + system) / 1000, wall: performance.now() - start }; };
}

/** What is in use after a collection; without one the number is only an upper bound. */
function heap(): number {
  (globalThis as { readonly gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / MEGABYTE;
}

const line = ({ world, answer, milliseconds, wall, megabytes }: Row): string => {
  const { precision, recall } = groupingOf(world, answer);
  return [String(world.claims).padStart(6), String(world.readings.length).padStart(9), String(answer.incidents.filter((i) => !i.background).length).padStart(10), String(answer.tallies.length).padStart(8), milliseconds.toFixed(0).padStart(7), wall.toFixed(0).padStart(8), megabytes.toFixed(0).padStart(8), percent(precision).padStart(10), percent(recall).padStart(7)].join(' ');
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

