import { DEFAULT_PROFILE } from '../src/claims/profile.ts';
import type { Calculator } from '../src/calc/calc.ts';
import { reconcile } from '../src/tallies/reconcile.ts';
import { makeWorkbook } from '../src/workbook/book.ts';
import type { Edit, Table } from '../src/workbook/table.ts';
import { calculatorOf } from '../test/engines/calc.ts';
import { generate } from '../test/generate.ts';
import { fastest, median } from './measure.ts';

/** The calculator on a workbook of about 2,200 claims: told and computed for the first time, then a claim's count corrected again and again. Times are of the processor, so that a busy machine does not make the calculator slow. */
const GOAL = { happenings: 320, load: 5_000, edit: 100, megabytes: 600 };

/** Milliseconds of processor time so far. */
const clock = (): number => { const { user, system } = process.cpuUsage(); return (user + system) / 1_000; };

type Print = (line: string) => void;

export function bench(print: Print): boolean {
  const world = generate(GOAL.happenings);
  const edits = makeWorkbook(reconcile(world.readings), { now: '2026-11-24T00:00:00Z', version: '0', profile: DEFAULT_PROFILE });
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = clock();
  const calculator = calculatorOf(edits);
  const told = clock();
  const formulas = calculator.recalculate().length;
  const load = clock() - start;
  globalThis.gc?.();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1_048_576;
  print(`${world.claims} claims, ${formulas} formulas: told in ${ms(told - start)}, computed in ${ms(load - (told - start))}, ${megabytes.toFixed(0)} MB of its own, ${(process.memoryUsage().rss / 1_048_576).toFixed(0)} MB in all`);
  const times = correct(calculator, claimsOf(edits));
  print(`a claim's count corrected ${times.length} times: the middle one ${ms(median(times))}, the first ${ms(times[0] as number)}, the fastest ${ms(fastest(times))}, the slowest ${ms(Math.max(...times))}`);
  const full = clock();
  calculator.recalculate('full');
  print(`everything computed once more: ${ms(clock() - full)}`);
  const met = load <= GOAL.load && median(times) <= GOAL.edit && process.memoryUsage().rss / 1_048_576 <= GOAL.megabytes;
  print(`goals: loaded and computed in ${ms(GOAL.load)}, an edit in ${ms(GOAL.edit)}, ${GOAL.megabytes} MB in all: ${met ? 'met' : 'missed'}`);
  return met;
}

const ms = (n: number): string => `${n.toFixed(n < 10 ? 1 : 0)} ms`;

const claimsOf = (edits: readonly Edit[]): Table => edits.flatMap((e) => (e.kind === 'write-table' && e.table.name === 'Claims' ? [e.table] : []))[0] as Table;

/** Corrects the count of claims all over the table, each time followed by its recalculation. */
function correct(calculator: Calculator, claims: Table): readonly number[] {
  const column = claims.columns.findIndex((c) => c.name === 'Best');
  return Array.from({ length: 40 }, (_, i) => {
    calculator.setCell({ sheet: 'Claims', row: 4 + ((i * 53) % claims.rows.length), column }, { kind: 'value', value: 1_000 + i });
    const start = clock();
    calculator.recalculate();
    return clock() - start;
  });
}
