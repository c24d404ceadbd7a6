import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder beside the repository that holds the gold readings, where there is one. */
export const SHARED = join(import.meta.dirname, '../../shared');

/** Whether it is there; where it is not, the suites over it say so in one line. */
export function sharedIsThere(what: string): boolean {
  const there = existsSync(join(SHARED, 'gold'));
  if (!there) console.info(`${what}: not run, ../shared is not there.`);
  return there;
}
