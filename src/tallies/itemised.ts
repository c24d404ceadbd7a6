import type { Claim, ClaimId } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';
import type { Incident, Incidents } from '../incidents/incident.ts';
import { widerPlace } from '../lexicon/lexicon.ts';
import type { Article } from '../text/article.ts';

/** An incident as a tally looks at it: where it was, surely and as far as its articles say, and by what means. */
export interface Itemised {
  readonly incident: Incident;
  /** The places that it happened in, with all that is known to contain them. */
  readonly places: ReadonlySet<string>;
  /** For each place that somebody has located, the way from it to its country. */
  readonly ways: readonly (readonly string[])[];
  /** Provinces that the paragraphs of its claims name as such. */
  readonly provinces: ReadonlySet<string>;
  /** Every place that its articles name, those of the tallies in their text too. */
  readonly named: ReadonlySet<string>;
  readonly means: ReadonlySet<string>;
  readonly provisional: boolean;
}

/** All incidents in date order, by place and by article, so that a tally looks only at what may lie inside it. */
export interface Shelf {
  readonly all: readonly Itemised[];
  readonly byPlace: ReadonlyMap<string, readonly Itemised[]>;
  readonly byArticle: ReadonlyMap<string, readonly Itemised[]>;
  readonly byId: ReadonlyMap<string, Itemised>;
  readonly texts: ReadonlyMap<string, string>;
}

export function shelve(readings: readonly Reading[], of: { readonly incidents: Incidents; readonly places: ReadonlySet<string> }): Shelf {
  const { incidents } = of;
  const facts = new Map(readings.flatMap((r) => r.claims.map((claim): readonly [ClaimId, Fact] => [claim.id, { claim, text: r.article.text }])));
  const printed = findNames(of.places);
  const named = new Map(readings.map((r) => [r.article.id, [...placesOf(r), ...printed(r.article)]]));
  const all = incidents.incidents.map((incident): Itemised => ({ incident, provisional: incident.provisional, ...coreOf(incident, facts), named: new Set(incident.articles.flatMap((a) => named.get(a) ?? [])) })).sort((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0));
  return { all, byPlace: index(all, (i) => new Set([...i.places, ...i.named])), byArticle: index(all, (i) => i.incident.articles), byId: new Map(all.map((i) => [i.incident.id, i])), texts: new Map(readings.map((r) => [r.article.id, r.article.text])) };
}

/** The first day it may have happened on; undated incidents stand last. */
export const startOf = (i: Itemised): string => i.incident.date?.from ?? '9999';

/** A place and all that is known to contain it. */
export function widening(name: string, within: string | null): readonly string[] {
  const places = [name];
  for (let at = within ?? widerPlace(name); at !== null && !places.includes(at); at = widerPlace(at)) places.push(at);
  return places;
}

/** The places of an article's claims, and the countries whose people or forces they speak of. */
const placesOf = (r: Reading): readonly string[] => [...new Set(r.claims.flatMap((c) => [...(c.place ? widening(c.place.name, c.place.within) : []), ...(c.window?.places ?? []), ...countryOf(c.victim.actor), ...countryOf(c.perpetrator?.actor ?? null)]))];

const countryOf = (actor: string | null): readonly string[] => { const found = /^(?:Government|Armed Forces) of (.+)$/.exec(actor ?? '')?.[1]; return found === undefined ? [] : [found]; };

/** Finds which of some names a text prints: by the capitalised words it holds, so that a long list of names costs no more than a short one. */
function findNames(names: ReadonlySet<string>): (article: Article) => readonly string[] {
  const byWord = new Map<string, string[]>();
  for (const name of names) {
    const word = [...name.matchAll(CAPITALISED)].map((m) => m[0]).sort((a, b) => b.length - a.length)[0];
    if (word !== undefined) byWord.set(word, [...(byWord.get(word) ?? []), name]);
  }
  return (article) => byWord.size === 0 ? [] : capitalised(article).flatMap((w) => byWord.get(w) ?? []).filter((name) => article.text.includes(name));
}

const CAPITALISED = /\p{Lu}[\p{L}]{2,}/gu;

const kept = new WeakMap<Article, readonly string[]>();

/** An article's capitalised words, each once; worked out once for an article. */
function capitalised(article: Article): readonly string[] {
  const known = kept.get(article);
  if (known) return known;
  const words = [...new Set(article.text.match(CAPITALISED) ?? [])];
  kept.set(article, words);
  return words;
}

type Core = Pick<Itemised, 'places' | 'ways' | 'provinces' | 'means'>;
interface Fact { readonly claim: Claim; readonly text: string }

const cores = new WeakMap<Incident, Core>();

/** What an incident's own claims say of where and how; worked out once for an incident. */
function coreOf(incident: Incident, facts: ReadonlyMap<ClaimId, Fact>): Core {
  const known = cores.get(incident);
  if (known) return known;
  const claims = incident.claims.flatMap((id) => facts.get(id) ?? []);
  const chains = claims.flatMap(({ claim }) => (claim.place ? [widening(claim.place.name, claim.place.within)] : []));
  const core: Core = {
    places: new Set(chains.flat()), ways: chains.filter((c) => c.length > 1),
    provinces: new Set(claims.flatMap(({ claim, text }) => provincesIn(paragraphOf(text, claim.quote)))), means: new Set(claims.flatMap(({ claim }) => (claim.means ? [claim.means.kind] : []))),
  };
  cores.set(incident, core);
  return core;
}

/** The paragraph that holds some words, cut where a text has no paragraphs. */
export const paragraphOf = (text: string, quote: { readonly start: number; readonly end: number }): string => {
  const end = text.indexOf('\n', quote.end);
  return text.slice(text.lastIndexOf('\n', quote.start) + 1, end < 0 ? Math.min(text.length, quote.end + 2000) : Math.min(end, quote.end + 2000)).slice(-4000);
};

const PROVINCE = /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:[Ss]tate|[Pp]rovince|[Gg]overnorate|[Rr]egion|[Oo]blast|[Cc]ounty|[Pp]refecture|[Dd]epartment)\b/gu;

/** "Faskari LGA of neighbouring Katsina State": the names that a word for a province makes provinces. */
const provincesIn = (paragraph: string): readonly string[] => [...paragraph.matchAll(PROVINCE)].map((m) => m[1] as string).filter((name) => !/^(?:The|This|In|At|Islamic|United|Health|Police|Local)$/.test(name));

function index(all: readonly Itemised[], keysOf: (i: Itemised) => Iterable<string>): ReadonlyMap<string, readonly Itemised[]> {
  const shelves = new Map<string, Itemised[]>();
  for (const item of all) for (const key of keysOf(item)) { const shelf = shelves.get(key); if (shelf) shelf.push(item); else shelves.set(key, [item]); }
  return shelves;
}
