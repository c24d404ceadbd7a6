import { STRINGS } from '../strings.ts';
import type { Action } from '../state/action.ts';
import type { Notice } from '../state/state.ts';
import type { Item, Taken } from '../worker/messages.ts';
import { hostOf } from './command.ts';
import type { At, Command } from './command.ts';

/** So many cells at once may each be an excerpt. */
const MOST_CELLS = 2_000;
/** Files are handed over in bundles, so that progress shows and can be cancelled in between. */
const BUNDLE = 10;

const noticeOf = (taken: Pick<Taken, 'articles' | 'issues'>): Notice | null => (taken.issues.length === 0 ? null : {
  tone: taken.articles.length === 0 ? 'failed' : 'doubt', words: taken.articles.length === 0 ? STRINGS.take.nothing : STRINGS.take.some(taken.articles.length), more: taken.issues.map((i) => i.words),
});

/** Articles from what was pasted. */
export const takePaste = (item: Item & { readonly kind: 'text' | 'page' }): Command => ({
  doing: null,
  perform: async ({ services }) => {
    const taken = await services.desk.ask({ kind: 'take', items: [item], split: true });
    return [{ kind: 'articles-taken', articles: taken.articles, pasted: item.text }, { kind: 'notice', notice: noticeOf(taken) }];
  },
});

/** Articles from files: those that cannot be read are named, the others go on. */
export const takeFiles = (files: readonly Pick<File, 'name' | 'arrayBuffer'>[]): Command => ({
  doing: STRINGS.take.files(files.length),
  perform: async (at) => taken(await bundled(at, files.length, async (from, to) => Promise.all(files.slice(from, to).map(async (f): Promise<Item> => ({ kind: 'file', name: f.name, bytes: new Uint8Array(await f.arrayBuffer()) }))))),
});

export const takeSamples: Command = {
  doing: STRINGS.take.samples,
  perform: async ({ services }) => taken(await services.desk.ask({ kind: 'take', items: await services.samples(), split: false })),
};

/** Each selected cell is an excerpt of its own. */
export const takeCells: Command = {
  doing: STRINGS.take.cells,
  perform: async ({ services }) => {
    const texts = (await hostOf(services).selectedTexts(MOST_CELLS)).filter((text) => text.trim() !== '');
    if (texts.length === 0) return [{ kind: 'notice', notice: { tone: 'plain', words: STRINGS.take.noCells, more: [] } }];
    return taken(await services.desk.ask({ kind: 'take', items: texts.map((text, i): Item => ({ kind: 'text', name: `cell ${i + 1}`, text })), split: false }));
  },
};

const taken = (all: Pick<Taken, 'articles' | 'issues'>): readonly Action[] => [{ kind: 'articles-taken', articles: all.articles, pasted: null }, { kind: 'notice', notice: noticeOf(all) }];

async function bundled({ services, tell, isCancelled }: At, count: number, items: (from: number, to: number) => Promise<readonly Item[]>): Promise<Pick<Taken, 'articles' | 'issues'>> {
  const all: Taken[] = [];
  for (let from = 0; from < count && !isCancelled(); from += BUNDLE) {
    all.push(await services.desk.ask({ kind: 'take', items: await items(from, from + BUNDLE), split: false }));
    tell({ what: STRINGS.take.files(count), part: Math.min(1, (from + BUNDLE) / count), canStop: true });
  }
  return { articles: all.flatMap((t) => t.articles), issues: all.flatMap((t) => t.issues) };
}
