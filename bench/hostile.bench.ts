import { HOSTILE } from '../test/claims/hostileTexts.ts';
import { write } from './articles.ts';
import { once, warm } from './measure.ts';
import { loadShipped } from './reader.ts';

const SIZES = [10_000, 100_000, 1_000_000];
/** How much slower a byte of the largest text may be than a byte of the middle one. */
const GROWTH = 2;

/** No pattern may make the time grow faster than the text: MB/s at each size. */
export async function bench(print: (line: string) => void): Promise<boolean> {
  const { read } = await loadShipped();
  const one = (text: string): unknown => read({ id: 'h', text, outlet: null, title: null, address: null, published: '2020-06-10' });
  warm(one, [write({ length: 8_000, every: 2, seed: 1 }), ...HOSTILE.map(({ make }) => make(2_000))], 5_000);
  print(`MB/s${' '.repeat(22)}${SIZES.map((size) => `${size / 1000} KB`.padStart(9)).join('')}`);
  const grown = HOSTILE.filter(({ name, make }) => {
    const speeds = SIZES.map((size) => size / once(one, [make(size)]) / 1000);
    print(`  ${name.padEnd(24)}${speeds.map((s) => s.toFixed(2).padStart(9)).join('')}`);
    return (speeds[1] as number) > GROWTH * (speeds[2] as number);
  });
  print(grown.length === 0 ? 'goal: linear: met' : `goal: linear: look at ${grown.map((h) => h.name).join(', ')}`);
  return grown.length === 0;
}
