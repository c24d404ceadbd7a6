import type { Claim } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';
import type { Article } from '../text/article.ts';
import { makeDocument } from '../text/document.ts';
import type { ArticleLink, Drift } from './incident.ts';

/** Words in a row that two articles must share for one run. */
const RUN = 5;
/** Share of an article's runs that stand in another one, from which it is a rewrite. Measured: rewrites 0.12 and more, others below 0.02. */
const REWRITE = 0.07;
const FEWEST_RUNS = 6;
/** A run that stands in more articles than this is boilerplate and proves nothing. */
const COMMON = 12;

interface Runs { readonly article: Article; readonly runs: ReadonlySet<string> }

/** Finds rewrites by long shared word sequences; cost follows the number of shared runs, not of article pairs. */
export function findFamilies(readings: readonly Reading[]): readonly ArticleLink[] {
  const all = readings.map((r) => ({ article: r.article, runs: runsOf(r.article) }));
  const originals = originalsOf(all, sharedRuns(all));
  return readings.map((r) => {
    const original = originals.get(r.article.id) ?? null;
    const from = original === null ? undefined : readings.find((o) => o.article.id === original);
    return { id: r.article.id, family: rootOf(r.article.id, originals), derivativeOf: original, drift: from ? driftOf(from, r) : [] };
  });
}

function runsOf(article: Article): ReadonlySet<string> {
  const doc = makeDocument(article);
  const words = doc.blocks.flatMap((b) => doc.tokens.slice(b.first, b.last).filter((t) => t.kind === 'word' || t.kind === 'number').map((t) => t.norm.replace(/[-'.]/g, '')));
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '));
  return runs;
}

/** How many runs each pair of articles shares, keyed "i j" with i < j. */
function sharedRuns(all: readonly Runs[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number[]>();
  all.forEach((a, i) => { for (const run of a.runs) { const list = holders.get(run); if (list) list.push(i); else holders.set(run, [i]); } });
  const shared = new Map<string, number>();
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > COMMON) continue;
    for (let a = 0; a < list.length; a++) for (let b = a + 1; b < list.length; b++) {
      const key = `${list[a] as number} ${list[b] as number}`;
      shared.set(key, (shared.get(key) ?? 0) + 1);
    }
  }
  return shared;
}

/** Each rewrite's original: the article it shares most with, if that one is the earlier. */
function originalsOf(all: readonly Runs[], shared: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const best = new Map<string, { readonly original: string; readonly share: number }>();
  for (const [key, count] of shared) {
    const [i, j] = key.split(' ').map(Number) as [number, number];
    const [a, b] = inOrder(all[i] as Runs, all[j] as Runs);
    const share = count / Math.max(1, Math.min(a.runs.size, b.runs.size));
    if (count < FEWEST_RUNS || share < REWRITE || isSameOutlet(a.article, b.article)) continue;
    if (share > (best.get(b.article.id)?.share ?? 0)) best.set(b.article.id, { original: a.article.id, share });
  }
  return new Map([...best].map(([id, b]) => [id, b.original]));
}

/** The earlier article first. Without days, the one that quotes more is taken for the original: a rewrite loses quotations. */
function inOrder(a: Runs, b: Runs): readonly [Runs, Runs] {
  const [x, y] = [a.article.published, b.article.published];
  if (x !== null && y !== null && x !== y) return x < y ? [a, b] : [b, a];
  const quotes = (r: Runs): number => r.article.text.split(/[“"]/).length;
  if (quotes(a) !== quotes(b)) return quotes(a) > quotes(b) ? [a, b] : [b, a];
  return a.article.id < b.article.id ? [a, b] : [b, a];
}

/** An outlet's own later bulletin repeats its phrases; that is an update, not a rewrite. */
const isSameOutlet = (a: Article, b: Article): boolean => a.outlet !== null && a.outlet === b.outlet;

function rootOf(id: string, originals: ReadonlyMap<string, string>): string {
  let at = id;
  for (let steps = 0; steps < 20; steps++) { const next = originals.get(at); if (next === undefined) break; at = next; }
  return at;
}

/** What the rewrite changed, field by field, for each pair of claims with the same effect and number. */
function driftOf(original: Reading, rewrite: Reading): readonly Drift[] {
  const drift: Drift[] = [];
  for (const claim of rewrite.claims) {
    const from = original.claims.find((o) => sameFigure(o, claim));
    if (from) drift.push(...fieldsOf(from, claim));
  }
  return drift.filter((d, i) => drift.findIndex((o) => o.field === d.field && o.original === d.original && o.rewrite === d.rewrite) === i);
}

const sameFigure = (a: Claim, b: Claim): boolean => a.effect === b.effect && a.count.low !== null && a.count.low === b.count.low && a.victim.actor === b.victim.actor;

function fieldsOf(from: Claim, to: Claim): readonly Drift[] {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['bound', from.count.text ?? '', to.count.text ?? ''],
    ['victim', from.victim.text, to.victim.text],
    ['attribution', from.attribution?.text ?? 'the outlet itself', to.attribution?.text ?? 'the outlet itself'],
    ['perpetrator', from.perpetrator?.text ?? '', to.perpetrator?.text ?? ''],
    ['date', from.date?.text ?? '', to.date?.text ?? ''],
  ];
  return pairs.filter(([, a, b]) => plain(a) !== plain(b)).map(([field, a, b]) => ({ field, original: a, rewrite: b }));
}

const plain = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '').replace(/^(the|a|an) /, '');
