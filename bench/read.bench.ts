import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTILE } from '../test/claims/hostileTexts.ts';
import { SHARED, sharedIsThere } from '../test/shared.ts';
import { write, writeMany } from './articles.ts';
import { loadShipped } from './reader.ts';
import type { Shipped } from './reader.ts';
import { RIVALS } from './rivals.ts';

/** How fast the reader is, all fields, on one core. */
const GOAL = { megabytes: 3, flat: 1.2, tenThousand: 16, gzipped: 90 };

type Print = (line: string) => void;
type Read = (text: string) => unknown;

export async function bench(print: Print): Promise<boolean> {
  const shipped = await loadShipped();
  const read: Read = (text) => shipped.read({ id: 'b', text, outlet: null, title: null, address: null, published: '2020-06-10' });
  warm(read);
  const met = [compare(print, read), flat(print, read), tenThousand(print, read), size(print, shipped)];
  hostile(print, read);
  return met.every((m) => m);
}

/** Long enough for the engine to have compiled everything that it will compile. */
function warm(read: Read): void {
  const texts = [...writeMany({ articles: 40, length: 4_000, every: 2, seed: 1 }), ...writeMany({ articles: 40, length: 4_000, every: 8, seed: 2 })].map((w) => w.text);
  for (const end = performance.now() + 8_000; performance.now() < end;) for (const text of texts) read(text);
}

interface TextSet { readonly name: string; readonly texts: readonly string[] }

function textSets(): readonly TextSet[] {
  const own: TextSet[] = [
    { name: 'news, one sentence in 7 with casualties', texts: writeMany({ articles: 60, length: 4_000, every: 7, seed: 3 }).map((w) => w.text) },
    { name: 'every sentence with casualties', texts: writeMany({ articles: 40, length: 3_000, every: 1, seed: 5 }).map((w) => w.text) },
  ];
  if (!sharedIsThere('the five real articles in the bench')) return own;
  const seeds = readFileSync(join(SHARED, 'gold/seeds.jsonl'), 'utf8').split('\n').filter((line) => line.length > 0).map((line) => (JSON.parse(line) as { readonly text: string }).text);
  return [...own, { name: 'five real articles', texts: seeds }];
}

/** Everybody reads the same texts in turn, so that a busy machine is busy for all of them. */
function compare(print: Print, read: Read): boolean {
  const readers = [{ name: 'our reader', does: 'claims, all fields', read }, ...RIVALS];
  let met = true;
  for (const { name, texts } of textSets()) {
    const bytes = sum(texts);
    const times = readers.map(() => [] as number[]);
    for (let round = 0; round < 7; round++) readers.forEach((reader, n) => times[n]?.push(once(reader.read, texts)));
    const speeds = times.map((own) => bytes / median(own) / 1000);
    const ours = speeds[0] as number;
    print(`${name}: ${texts.length} texts, ${Math.round(bytes / 1000)} KB`);
    readers.forEach((reader, n) => { print(`  ${reader.name.padEnd(19)}${(speeds[n] as number).toFixed(2).padStart(7)} MB/s  ours is ${(ours / (speeds[n] as number)).toFixed(2)} times as fast  (${reader.does})`); });
    if (name.startsWith('news')) met = ours >= GOAL.megabytes;
  }
  print(`goal: ${GOAL.megabytes} MB/s on news: ${said(met)}`);
  return met;
}

const SIZES = [2_000, 10_000, 50_000, 200_000, 1_000_000, 2_000_000];

/** One text of 2 MB read whole and in pieces: the time per byte should not know the difference. */
function flat(print: Print, read: Read): boolean {
  const text = write({ length: 2_000_000, every: 7, seed: 9 });
  const times = SIZES.map(() => [] as number[]);
  for (let round = 0; round < 7; round++) SIZES.forEach((length, n) => times[n]?.push(once(read, cut(text, length))));
  const perByte = times.map((own) => (median(own) / text.length) * 1e6);
  SIZES.forEach((length, n) => { print(`  ${`${length / 1000} KB`.padStart(8)} ${(perByte[n] as number).toFixed(0).padStart(5)} ns a byte`); });
  const ratio = Math.max(...perByte) / Math.min(...perByte);
  print(`goal: flat within ${Math.round((GOAL.flat - 1) * 100)} % from 2 KB to 2 MB: ${ratio.toFixed(2)} between slowest and fastest, ${said(ratio <= GOAL.flat)}`);
  return ratio <= GOAL.flat;
}

const cut = (text: string, length: number): readonly string[] => Array.from({ length: Math.ceil(text.length / length) }, (_, n) => text.slice(n * length, (n + 1) * length));

function tenThousand(print: Print, read: Read): boolean {
  const text = write({ length: 10_000, every: 7, seed: 11 });
  const time = median(Array.from({ length: 101 }, () => once(read, [text])));
  print(`10,000 characters: ${time.toFixed(1)} ms median, warm; goal ${GOAL.tenThousand} ms: ${said(time < GOAL.tenThousand)}`);
  return time < GOAL.tenThousand;
}

function size(print: Print, shipped: Shipped): boolean {
  print(`bundle with lexicons: ${shipped.kilobytes.toFixed(0)} KB, ${shipped.gzipped.toFixed(1)} KB gzip; goal ${GOAL.gzipped} KB: ${said(shipped.gzipped <= GOAL.gzipped)}`);
  return shipped.gzipped <= GOAL.gzipped;
}

/** No pattern may make the time grow faster than the text: MB/s at 10 KB, 100 KB and 1 MB. */
function hostile(print: Print, read: Read): void {
  print('hostile texts, MB/s        10 KB  100 KB    1 MB');
  for (const { name, make } of HOSTILE) {
    const speeds = [10_000, 100_000, 1_000_000].map((length) => {
      const text = make(length);
      return text.length / Math.min(...Array.from({ length: length > 100_000 ? 1 : 3 }, () => once(read, [text]))) / 1000;
    });
    print(`  ${name.padEnd(22)}${speeds.map((s) => s.toFixed(2).padStart(8)).join('')}`);
  }
}

/** One pass over the texts, in milliseconds; what others left behind in memory is cleared away first, where the engine lets us ask. */
function once(read: Read, texts: readonly string[]): number {
  (globalThis as { readonly gc?: () => void }).gc?.();
  const start = performance.now();
  for (const text of texts) read(text);
  return performance.now() - start;
}

const sum = (texts: readonly string[]): number => texts.reduce((n, text) => n + text.length, 0);
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] as number;
const said = (met: boolean): string => (met ? 'met' : 'missed');
