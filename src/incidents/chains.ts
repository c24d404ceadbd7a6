import type { Claim } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';
import { fingerprint } from '../text/fingerprint.ts';
import type { ArticleLink, Chain, ChainId } from './incident.ts';

/** Claims by article and id, each with its chain. */
export interface ChainMap { readonly chains: readonly Chain[]; readonly of: (article: string, claim: Claim) => ChainId }

/** Speakers whose statement is one chain wherever it is quoted; everybody else speaks through the outlet that found them. */
const OWN_CHAIN = new Set(['monitor', 'military', 'armed_group', 'authority', 'un', 'police', 'rescue', 'hospital']);

/** One independent chain per party, monitor or outlet with its own witnesses; a rewrite belongs to its original's chain. */
export function findChains(readings: readonly Reading[], links: readonly ArticleLink[]): ChainMap {
  const names = new Map<string, Omit<Chain, 'articles'>>();
  const articles = new Map<string, Set<string>>();
  const byClaim = new Map<string, ChainId>();
  const family = new Map(links.map((l) => [l.id, l.family]));
  const roots = new Map(readings.map((r) => [r.article.id, r]));
  for (const reading of readings) {
    const root = roots.get(family.get(reading.article.id) ?? '') ?? reading;
    const narrator = narratorOf(root);
    for (const claim of reading.claims) {
      const chain = chainOf({ claim, root, narrator });
      names.set(chain.id, chain);
      (articles.get(chain.id) ?? articles.set(chain.id, new Set()).get(chain.id) as Set<string>).add(reading.article.id);
      byClaim.set(`${reading.article.id} ${claim.id}`, chain.id);
    }
  }
  const chains = [...names.values()].map((c) => ({ ...c, articles: [...(articles.get(c.id) ?? [])].sort() }));
  return { chains: chains.sort((a, b) => (a.id < b.id ? -1 : 1)), of: (article, claim) => byClaim.get(`${article} ${claim.id}`) as ChainId };
}

type Named = Omit<Chain, 'articles'>;

function chainOf(of: { readonly claim: Claim; readonly root: Reading; readonly narrator: Named }): Named {
  const { attribution } = of.claim;
  if (attribution === null || !OWN_CHAIN.has(attribution.kind)) return of.narrator;
  const name = plainName(attribution.text);
  return sameName(name, plainName(of.narrator.name)) ? of.narrator : { id: idOf(`${attribution.kind} ${name}`), name: attribution.text, kind: attribution.kind };
}

/** Who tells the article: the outlet, or the monitor whose bulletin it is. */
function narratorOf(root: Reading): Named {
  const monitors = root.claims.flatMap((c) => (c.attribution?.kind === 'monitor' ? [c.attribution.text] : []));
  const others = root.claims.filter((c) => c.attribution !== null && c.attribution.kind !== 'monitor' && c.attribution.kind !== 'witness' && c.attribution.kind !== 'anonymous' && c.attribution.kind !== 'headline');
  const [monitor] = monitors;
  const outlet = root.article.outlet;
  if (monitor !== undefined && (others.length === 0 || (outlet !== null && sameName(plainName(monitor), plainName(outlet))))) return { id: idOf(`monitor ${plainName(monitor)}`), name: outlet ?? monitor, kind: 'monitor' };
  if (outlet !== null) return { id: idOf(`outlet ${plainName(outlet)}`), name: outlet, kind: 'outlet' };
  return { id: idOf(`article ${root.article.id}`), name: root.article.title ?? root.article.id, kind: 'outlet' };
}

const plainName = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '').replace(/^(the|a|an) /, '').replace(/ (spokesman|spokeswoman|officials?|sources?|statement)$/, '').trim();

/** Equal, or one is the other's initials or part: "SOHR", "the Syrian Observatory for Human Rights". */
const sameName = (a: string, b: string): boolean => a === b || (a.length > 3 && b.includes(a)) || (b.length > 3 && a.includes(b)) || initials(a) === b || initials(b) === a;

const initials = (words: string): string => words.split(' ').map((w) => (w === 'of' ? '' : w.slice(0, 1))).join('');

const idOf = (words: string): ChainId => fingerprint(words, 's') as ChainId;
