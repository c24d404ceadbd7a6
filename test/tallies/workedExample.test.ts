import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reconciliationWords } from '../../src/cli/words.ts';
import { tally } from '../../src/pipeline.ts';
import { samples } from '../samples.ts';

it('the worked example shows what its command prints', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/worked-example.md'), 'utf8');
  const blocks = page.split('```').filter((_, i) => i % 2 === 1).join('\n').split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('npm run'));
  const printed = reconciliationWords(tally(samples().filter((a) => a.id === 'monitor-bulletin')));
  expect(blocks.length).toBeGreaterThan(15);
  expect(blocks.filter((line) => !printed.includes(line))).toEqual([]);
});
