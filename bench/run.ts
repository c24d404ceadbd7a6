import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs every `*.bench.ts` of this folder, or those whose names contain the words given: `npm run bench`, `npm run bench -- reconcile`.
 * A bench exports `bench(print)`; it prints its small table and gives true when its own goals are met.
 */
export interface Bench { readonly bench: (print: (line: string) => void) => boolean | Promise<boolean> }

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname).filter((f) => f.endsWith('.bench.ts')).filter((f) => wanted.length === 0 || wanted.some((w) => f.includes(w))).sort();

let met = true;
for (const file of files) {
  process.stdout.write(`\n== ${file.replace('.bench.ts', '')}\n`);
  const { bench } = (await import(join(import.meta.dirname, file))) as Bench;
  met = (await bench((line) => { process.stdout.write(`${line}\n`); })) && met;
}
process.exitCode = met ? 0 : 1;
