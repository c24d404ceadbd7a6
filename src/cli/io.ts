import { once } from 'node:events';

/** Exit codes beside 0. */
export const FINDINGS = 1;
export const NOTHING_READ = 2;

/** What goes to standard error: progress, issues. */
export const say = (words: string): void => { process.stderr.write(`${words}\n`); };

/** What goes to standard output; a slow reader is waited for. */
export async function print(words: string): Promise<number> {
  if (!process.stdout.write(`${words}\n`)) await once(process.stdout, 'drain');
  return 0;
}
