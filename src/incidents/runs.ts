import type { Document } from '../text/document.ts';
import { makeNumberTable } from './numberTable.ts';
import type { NumberTable } from './numberTable.ts';
import { scratchOf } from './scratch.ts';

/** Words in a row that two articles must share for one run. */
const RUN = 5;
/** A run that stands in more articles than this is boilerplate and proves nothing. */
const COMMON = 12;

/** An article's runs of five words, each as a number: equal words give equal numbers, and two different runs hardly ever share one. Each once. */
export function runsOf(doc: Document): Int32Array {
  const words = scratchOf(doc.tokens.length);
  let count = 0;
  for (const block of doc.blocks) for (let i = block.first; i < block.last; i++) { const token = doc.tokens[i]; if (token?.kind === 'word' || token?.kind === 'number') words[count++] = hashOf(token.norm); }
  // A run takes the place of its first word, which no later run needs.
  const runs = words.subarray(0, Math.max(0, count - RUN + 1));
  for (let i = 0; i < runs.length; i++) {
    let run = 0x9747b28c;
    for (let k = i; k < i + RUN; k++) { run = Math.imul(run ^ (words[k] as number), 0x85ebca6b); run ^= run >>> 15; }
    runs[i] = run;
  }
  return runs.slice(0, eachOnce(runs));
}

/** Numbers that were met, each with the mark of the text in which it was met last: nothing must be wiped between two texts. */
let met = new Int32Array(1 << 12);
let mark = 0;

/** Passes over what was met before, in place: the answer is so many at the beginning of what was given. Sorting the numbers for it takes several times as long, a set makes objects. */
function eachOnce(numbers: Int32Array): number {
  if (met.length < 4 * numbers.length) met = new Int32Array(8 << (31 - Math.clz32(numbers.length)));
  mark++;
  const last = met.length - 1;
  let kept = 0;
  for (let i = 0; i < numbers.length; i++) {
    const n = numbers[i] as number;
    let place = 2 * (Math.imul(n, 0x9e3779b1) >>> 7) & last;
    while (met[place + 1] === mark && met[place] !== n) place = (place + 2) & last;
    if (met[place + 1] === mark) continue;
    met[place] = n;
    met[place + 1] = mark;
    numbers[kept++] = n;
  }
  return kept;
}

/** Marks inside a word (hyphen, apostrophe, point) are left out: "told ARA News" and "told news" differ, "co-ordinated" and "coordinated" do not. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c !== 45 && c !== 39 && c !== 46) hash = Math.imul(hash ^ c, 0x01000193);
  }
  return hash;
}

/** How many runs articles share with each other; it grows article by article, whatever their order. */
export interface SharedRuns {
  /** Takes in articles; gives the numbers of those whose counts with others they moved, themselves among them. */
  readonly add: (runs: readonly Int32Array[]) => readonly number[];
  /** The articles that share at least so many runs with this one, each with how many. */
  readonly sharing: (article: number, least: number) => readonly (readonly [number, number])[];
  readonly size: (article: number) => number;
}

const NOBODY: readonly number[] = [];

/** One table of counts serves all articles, and is wiped where it was written: a map for each would cost more than the counting. */
function count(holders: readonly number[], counts: Int32Array, met: number[]): void {
  for (const holder of holders) if ((counts[holder] as number)++ === 0) met.push(holder);
}

interface Held {
  /** A run's only holder as its number plus one, or its list of holders as a negative number. */
  readonly holders: NumberTable;
  readonly lists: number[][];
  /** Of each article the lists that it stands in: asking the table of millions for each of its runs once more took 2 % of the time of reconciling. */
  readonly shared: number[][];
}

/** Gives a run to an article; those who held it before, and perhaps itself. */
function hold({ holders, lists, shared }: Held, run: number, article: number): readonly number[] {
  const held = holders.get(run);
  if (held === 0) { holders.set(run, article + 1); return NOBODY; }
  if (held > 0) {
    holders.set(run, -lists.length);
    for (const holder of [held - 1, article]) (shared[holder] as number[]).push(lists.length);
    const both = [held - 1, article];
    lists.push(both);
    return both;
  }
  const list = lists[-held] as number[];
  // One holder too many makes the run boilerplate: what it counted for its first holders is gone.
  if (list.length <= COMMON) { list.push(article); (shared[article] as number[]).push(-held); }
  return list.length <= COMMON || list.at(-1) === article ? list : NOBODY;
}

/** Articles in the order in which they were touched, with a mark for each: copies of one text meet in each of their runs, and a set would be asked millions of times. */
interface Touched { readonly articles: number[]; readonly marks: Uint8Array }

function touch(article: number, { articles, marks }: Touched): void {
  if (marks[article] === 1) return;
  marks[article] = 1;
  articles.push(article);
}

/** Gives all its runs to an article, and touches who held them before. */
function holdAll(state: Held, runs: Int32Array, { article, touched }: { readonly article: number; readonly touched: Touched }): void {
  for (let i = 0; i < runs.length; i++) for (const other of hold(state, runs[i] as number, article)) touch(other, touched);
}

export function makeSharedRuns(): SharedRuns {
  const state: Held = { holders: makeNumberTable(), lists: [[]], shared: [] };
  const { lists, shared } = state;
  /** Of each article how many runs it has. */
  const sizes: number[] = [];
  let counts = new Int32Array(0);
  return {
    add: (all) => {
      const touched: Touched = { articles: [], marks: new Uint8Array(sizes.length + all.length) };
      for (const runs of all) {
        const article = sizes.push(runs.length) - 1;
        shared.push([]);
        touch(article, touched);
        holdAll(state, runs, { article, touched });
      }
      return touched.articles;
    },
    sharing: (article, least) => {
      if (counts.length < sizes.length) counts = new Int32Array(2 * sizes.length);
      const met: number[] = [];
      for (const n of shared[article] as number[]) { const list = lists[n] as number[]; if (list.length <= COMMON) count(list, counts, met); }
      const found: (readonly [number, number])[] = [];
      for (const other of met) { const n = counts[other] as number; counts[other] = 0; if (n >= least && other !== article) found.push([other, n]); }
      return found;
    },
    size: (article) => sizes[article] ?? 0,
  };
}
