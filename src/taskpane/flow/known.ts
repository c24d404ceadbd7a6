import { makeDocument } from '../../text/document.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import type { Article } from '../../text/article.ts';
import { runsOf } from '../../incidents/runs.ts';

/** An article that is here already: the very text, or nearly the same words. `as` is the name it has there. */
export interface Known { readonly as: string; readonly where: 'workbook' | 'list'; readonly how: 'same' | 'nearly the same'; /** Part of the shorter text's runs of words that stand in the other. */ readonly share: number }

/** The texts that further ones are compared with. */
export interface Shelf {
  readonly put: (article: Article, of: { readonly name: string; readonly where: Known['where'] }) => void;
  readonly take: (id: string) => void;
  /** What a text is known as, among the texts that count for it: of two equal drafts the later one is known as the earlier. */
  readonly find: (article: Article, counts: (id: string) => boolean) => Known | null;
}

/** So much of the words of one text must stand in the other. Rewrites share less; they are told apart when they are reconciled. */
const NEARLY = 0.75;
const FEWEST_RUNS = 12;

interface Shelved { readonly name: string; readonly where: Known['where']; readonly print: string; readonly runs: Int32Array }

export function makeShelf(): Shelf {
  const all = new Map<string, Shelved>();
  const holders = new Map<number, Set<string>>();
  const take = (id: string): void => {
    for (const run of all.get(id)?.runs ?? []) holders.get(run)?.delete(id);
    all.delete(id);
  };
  return {
    take,
    put: (article, { name, where }) => {
      take(article.id);
      const runs = runsOf(makeDocument(article));
      all.set(article.id, { name, where, runs, print: fingerprint(article.text, 'a') });
      for (const run of runs) { const list = holders.get(run); if (list) list.add(article.id); else holders.set(run, new Set([article.id])); }
    },
    find: (article, counts) => {
      const print = fingerprint(article.text, 'a');
      const same = [...all].find(([id, s]) => counts(id) && s.print === print);
      if (same) return { as: same[1].name, where: same[1].where, how: 'same', share: 1 };
      return nearest({ article, counts, all, holders });
    },
  };
}

function nearest(of: { readonly article: Article; readonly counts: (id: string) => boolean; readonly all: ReadonlyMap<string, Shelved>; readonly holders: ReadonlyMap<number, ReadonlySet<string>> }): Known | null {
  const runs = runsOf(makeDocument(of.article));
  if (runs.length < FEWEST_RUNS) return null;
  const counts = new Map<string, number>();
  for (const run of runs) for (const id of of.holders.get(run) ?? []) if (of.counts(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  let best: Known | null = null;
  for (const [id, n] of counts) {
    const other = of.all.get(id) as Shelved;
    const share = n / Math.max(FEWEST_RUNS, Math.min(runs.length, other.runs.length));
    if (share >= NEARLY && share > (best?.share ?? 0)) best = { as: other.name, where: other.where, how: 'nearly the same', share };
  }
  return best;
}
