import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linesOf } from './notation.ts';

/** Ways of writing that are known to be misread; a line that comes right is to leave this list. */
const MISREAD: ReadonlySet<string> = new Set(['All but one of the 12 crew died.', 'Doctors treated 300 patients for the flu.']);

const CASES = readFileSync(join(import.meta.dirname, '../cases/reading.txt'), 'utf8').split('\n').filter((line) => !line.startsWith('#') && line.includes(' => ')).map((line) => line.split(' => ') as [string, string]);

describe('ways of writing, one a line', () => {
  it.each(CASES)('%s', (text, claims) => {
    const read = linesOf(text.replaceAll('\\n', '\n'));
    if (MISREAD.has(text)) expect(read).not.toBe(claims); else expect(read).toBe(claims);
  });

  it('are many', () => { expect(CASES.length).toBeGreaterThan(150); });
});
