import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED, sharedIsThere } from '../test/shared.ts';
import { write, writeMany } from './articles.ts';
import { fastest, median, once, warm } from './measure.ts';
import type { Read } from './measure.ts';
import { loadShipped } from './reader.ts';
import type { Shipped } from './reader.ts';
import { RIVALS } from './rivals.ts';

/** How fast the reader is, all fields, on one core. Times are of the processor, so that a busy machine does not make the reader slow. */
const GOAL = { megabytes: 3, flat: 1.2, tenThousand: 16, gzipped: 90 };

type Print = (line: string) => void;

export async function bench(print: Print): Promise<boolean> {
  const shipped = await loadShipped();
  const read: Read = (text) => shipped.read({ id: 'b', text, outlet: null, title: null, address: null, published: '2020-06-10' });
  warm(read, [...writeMany({ articles: 40, length: 4_000, every: 2, seed: 1 }), ...writeMany({ articles: 40, length: 4_000, every: 8, seed: 2 })].map((w) => w.text), 6_000);
  const met = [compare(print, read), flat(print, read), tenThousand(print, read), size(print, shipped)];
  return met.every((m) => m);
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

/** Everybody reads the same texts several times; the fastest pass counts. */
function compare(print: Print, read: Read): boolean {
  const readers = [{ name: 'our reader', does: 'claims, all fields', read }, ...RIVALS];
  let met = true;
  for (const { name, texts } of textSets()) {
    const bytes = sum(texts);
    print(`${name}: ${texts.length} texts, ${Math.round(bytes / 1000)} KB`);
    const speeds = readers.map((reader) => warm(reader.read, texts, 1_500) && bytes / fastest(Array.from({ length: ROUNDS }, () => once(reader.read, texts))) / 1000);
    const ours = speeds[0] as number;
    readers.forEach((reader, n) => { print(`  ${reader.name.padEnd(19)}${(speeds[n] as number).toFixed(2).padStart(7)} MB/s  ours is ${(ours / (speeds[n] as number)).toFixed(2)} times as fast  (${reader.does})`); });
    if (name.startsWith('news')) met = ours >= GOAL.megabytes;
  }
  print(`goal: ${GOAL.megabytes} MB/s on news: ${said(met)}`);
  return met;
}

const ROUNDS = 9;
const SIZES = [2_000, 10_000, 50_000, 200_000, 1_000_000, 2_000_000];

/** One text of 2 MB read whole and in pieces: the time per byte should not know the difference. What one size leaves behind is collected before the next, which would pay for it otherwise. */
function flat(print: Print, read: Read): boolean {
  const text = write({ length: 2_000_000, every: 7, seed: 9 });
  const times = SIZES.map(() => [] as number[]);
  for (let round = 0; round < ROUNDS; round++) SIZES.forEach((length, n) => { globalThis.gc?.(); times[n]?.push(once(read, cut(text, length))); });
  const perByte = times.map((own) => (fastest(own) / text.length) * 1e6);
  SIZES.forEach((length, n) => { print(`  ${`${length / 1000} KB`.padStart(8)} ${(perByte[n] as number).toFixed(0).padStart(5)} ns a byte`); });
  const ratio = Math.max(...perByte) / Math.min(...perByte);
  print(`goal: flat within ${Math.round((GOAL.flat - 1) * 100)} % from 2 KB to 2 MB: ${ratio.toFixed(2)} between slowest and fastest, ${said(ratio <= GOAL.flat)}`);
  return ratio <= GOAL.flat;
}

/** Pieces of whole paragraphs, each about as long as asked. */
function cut(text: string, length: number): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    const at = text.indexOf('\n\n', start + length - 250);
    const end = at < 0 ? text.length : at;
    pieces.push(text.slice(start, end));
    start = end + 2;
  }
  return pieces;
}

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

const sum = (texts: readonly string[]): number => texts.reduce((n, text) => n + text.length, 0);
const said = (met: boolean): string => (met ? 'met' : 'missed');
