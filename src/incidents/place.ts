import type { Claim, ClaimId } from '../claims/claim.ts';
import type { Built } from './build.ts';
import { chainAlone } from './chains.ts';
import type { Voices } from './chains.ts';
import type { Chain, ChainId, IncidentId, PlacedClaim } from './incident.ts';
import type { Entry } from './memory.ts';

/** The claims of one article with their chains and incidents, and what they follow from: where that is the same, so are they. */
export interface PlacedArticle { readonly entry: Entry; readonly built: readonly Built[]; readonly claims: readonly PlacedClaim[]; readonly chains: readonly Chain[] }

interface Of { readonly entries: readonly Entry[]; readonly built: readonly Built[]; readonly voices: ReadonlyMap<string, Voices>; readonly rejected: ReadonlySet<string>; readonly kept: Placed }

/** The articles as the run before placed them, in the order of their ids, and the incidents that it had. */
export interface Placed { articles: readonly PlacedArticle[]; built: ReadonlySet<Built> }

/** Every claim with its chain and incident; cumulative ones speak for no incident. */
export function placeAll(of: Of): readonly PlacedArticle[] {
  const touched = touchedBy(of.built, of.kept);
  const before = of.kept.articles;
  let at = 0;
  const placed = of.entries.map((entry) => {
    const { id } = entry.given.article;
    while (before[at] !== undefined && idOf(before[at] as PlacedArticle) < id) at++;
    const known = before[at];
    const own = known !== undefined && idOf(known) === id ? known : null;
    const built = touched.get(id);
    return own?.entry === entry && built === undefined ? own : placeArticle(entry, built ?? own?.built ?? [], of);
  });
  of.kept.articles = placed;
  return placed;
}

const idOf = (placed: PlacedArticle): string => placed.entry.given.article.id;

/** The articles whose incidents are not those of the run before, with their incidents. */
function touchedBy(built: readonly Built[], kept: Placed): ReadonlyMap<string, readonly Built[]> {
  const now = new Set(built);
  const touched = new Map<string, Built[]>();
  const touch = ({ incident }: Built): void => { for (const article of incident.articles) touched.set(article, []); };
  for (const b of built) if (!kept.built.has(b)) touch(b);
  for (const b of kept.built) if (!now.has(b)) touch(b);
  for (const b of built) for (const article of b.incident.articles) touched.get(article)?.push(b);
  kept.built = now;
  return touched;
}

function placeArticle(entry: Entry, built: readonly Built[], of: Of): PlacedArticle {
  const { id: article } = entry.given.article;
  const inside = insideOf(article, built);
  const voices = of.voices.get(article) as Voices;
  const claims: PlacedClaim[] = [];
  const chains = new Map<ChainId, Chain>();
  for (const claim of entry.reading.claims) {
    if (of.rejected.has(claim.id)) continue;
    const own = inside.get(claim.id);
    const chain = own?.chain ?? chainAlone(voices, claim);
    claims.push({ claim: own?.claim ?? claim, article, chain: chain.id, incident: own?.incident ?? null });
    chains.set(chain.id, chain);
  }
  return { entry, built, claims, chains: [...chains.values()] };
}

interface Inside { readonly claim: Claim; readonly chain: Chain; readonly incident: IncidentId }

/** The claims of an article that speak for incidents. */
function insideOf(article: string, built: readonly Built[]): ReadonlyMap<ClaimId, Inside> {
  const inside = new Map<ClaimId, Inside>();
  for (const { placed, incident } of built) for (const p of placed) if (p.article === article) inside.set(p.claim.id, { claim: p.claim, chain: p.chain, incident: incident.id });
  return inside;
}

/** The claims of all articles in one list. */
export function claimsOf(articles: readonly PlacedArticle[], of: Omit<Pieces, 'articles'>): readonly PlacedClaim[] {
  const claims: PlacedClaim[] = [];
  for (const article of articles) for (const claim of article.claims) claims.push(claim);
  pieces.set(claims, { articles, twins: of.twins, plain: of.plain });
  return claims;
}

/** What a list of claims was put together from, and the articles that share a claim with another one. */
export interface Pieces { readonly articles: readonly PlacedArticle[]; readonly twins: ReadonlySet<string>; /** Nobody decided anything: every reading is as it was given. */ readonly plain: boolean }

const pieces = new WeakMap<readonly PlacedClaim[], Pieces>();

/** The articles behind a list of claims: an article that is the same object as before needs not be looked at claim by claim. */
export const piecesOf = (claims: readonly PlacedClaim[]): Pieces | undefined => pieces.get(claims);

/** One article's claims: a search by halves, since the articles stand in the order of their ids. */
export function articleIn({ articles }: Pieces, id: string): PlacedArticle | undefined {
  let [low, high] = [0, articles.length];
  while (low < high) { const middle = (low + high) >> 1; if ((articles[middle] as PlacedArticle).entry.given.article.id < id) low = middle + 1; else high = middle; }
  const found = articles[low];
  return found?.entry.given.article.id === id ? found : undefined;
}

/** All chains with the articles that speak for them. */
export function chainsIn(placed: readonly PlacedArticle[]): readonly Chain[] {
  const chains = new Map<string, { readonly chain: Chain; readonly articles: string[] }>();
  for (const { entry, chains: own } of placed) for (const chain of own) {
    const known = chains.get(chain.id);
    if (known) known.articles.push(entry.given.article.id); else chains.set(chain.id, { chain, articles: [entry.given.article.id] });
  }
  return [...chains.values()].map((c) => ({ id: c.chain.id, name: c.chain.name, kind: c.chain.kind, articles: c.articles })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
