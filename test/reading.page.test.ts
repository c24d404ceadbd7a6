import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGE, readingPage } from '../docs/reading.ts';

it('docs/reading.md says what the reader reads now (if not: npm run docs:reading)', () => {
  const page = readFileSync(PAGE, 'utf8');
  expect(readingPage(page)).toBe(page);
});
