import type { Claim } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';
import type { Incident, Incidents } from '../incidents/incident.ts';
import { happenedInText } from '../claims/happened.ts';
import { hear, sameSpelling } from '../incidents/heard.ts';
import { later } from '../incidents/later.ts';
import { articleIn, piecesOf } from '../incidents/place.ts';
import { isCountry, widerPlace } from '../lexicon/lexicon.ts';
import type { Article } from '../text/article.ts';
import { settingsIn } from './keptOut.ts';
import { workplacesIn } from './onlyOf.ts';
import { districtsIn, landsIn, provincesIn } from './provinces.ts';

/** An incident as a tally looks at it: where it was, surely and as far as its articles say, and by what means. */
export interface Itemised {
  readonly incident: Incident;
  /** The places that it happened in, with all that is known to contain them. */
  readonly places: ReadonlySet<string>;
  /** For each place that somebody has located, the way from it to its country. */
  readonly ways: readonly (readonly string[])[];
  /** Provinces that the paragraphs of its claims name as such. */
  readonly provinces: ReadonlySet<string>;
  /** Smaller areas that they name as such. */
  readonly districts: ReadonlySet<string>;
  /** Countries that they name as where it was. */
  readonly lands: ReadonlySet<string>;
  /** What kind of place they tell of, where a tally may leave it out: a prison. */
  readonly settings: ReadonlySet<string>;
  /** Every place that its articles name, those of the tallies in their text too. */
  readonly named: ReadonlySet<string>;
  readonly means: ReadonlySet<string>;
  readonly provisional: boolean;
}

/** All incidents in date order, by the places and articles of the tallies, so that a tally looks only at what may lie inside it. */
export interface Shelf {
  readonly all: readonly Itemised[];
  readonly byPlace: ReadonlyMap<string, readonly Itemised[]>;
  readonly byArticle: ReadonlyMap<string, readonly Itemised[]>;
  readonly byId: ReadonlyMap<string, Itemised>;
  readonly textOf: (article: string) => string;
  readonly claimsOf: (article: string) => readonly Claim[];
}

interface Of { readonly incidents: Incidents; /** The places and articles of the tallies. */ readonly places: ReadonlySet<string>; readonly articles: ReadonlySet<string> }

export function shelve(readings: readonly Reading[], of: Of): Shelf {
  const readingOf = readingsById(readings, of.incidents);
  const names = findNames(of.places);
  const all = located(withCountries(of.incidents.incidents.map((incident) => itemise(incident, { readingOf, names })), of.places));
  return {
    all, byPlace: index(all, (i) => keysOf(i, { places: of.places, sought: names.sought })), byArticle: index(all, (i) => i.incident.articles.filter((a) => of.articles.has(a))), byId: new Map(all.map((i) => [i.incident.id, i])),
    textOf: (article) => readingOf(article)?.article.text ?? '', claimsOf: (article) => readingOf(article)?.claims ?? [],
  };
}

/** An article's reading among those given. Where the articles are already in order, and nothing was decided about their claims, no index of all is made. */
function readingsById(readings: readonly Reading[], { placed }: Incidents): (article: string) => Reading | undefined {
  const pieces = piecesOf(placed);
  const byId = later(() => new Map(readings.map((r) => [r.article.id, r])));
  return (article) => {
    const entry = pieces === undefined ? undefined : articleIn(pieces, article)?.entry;
    return entry !== undefined && pieces?.plain === true ? entry.given : byId().get(article);
  };
}

/** "A shell also killed a man in Orvel": an article whose other incidents are known to be in a tally's country tells of that country, though it may not print its name. */
function withCountries(items: readonly Itemised[], places: ReadonlySet<string>): readonly Itemised[] {
  const countries = [...places].filter(isCountry);
  if (countries.length === 0) return items;
  const byArticle = new Map<string, Set<string>>();
  for (const { incident, named } of items) {
    const own = countries.filter((country) => named.has(country));
    for (const article of own.length > 0 ? incident.articles : []) byArticle.set(article, new Set([...(byArticle.get(article) ?? []), ...own]));
  }
  return items.map((item) => {
    const added = countries.filter((country) => !item.named.has(country) && item.incident.articles.some((a) => byArticle.get(a)?.has(country) === true));
    return added.length === 0 ? item : keptWith(item, added);
  });
}

const widened = new WeakMap<Itemised, { readonly added: string; readonly item: Itemised }>();

function keptWith(item: Itemised, added: readonly string[]): Itemised {
  const key = added.join('|');
  const known = widened.get(item);
  if (known?.added === key) return known.item;
  const made = { ...item, named: new Set([...item.named, ...added]) };
  widened.set(item, { added: key, item: made });
  return made;
}

/** What the reports of one incident say of where a place lies, or name beside it, holds for all incidents at that place. */
function located(items: readonly Itemised[]): readonly Itemised[] {
  const bySound = new Map<number, Itemised[]>();
  for (const item of items) for (const sound of soundOf(item)) { const list = bySound.get(sound); if (list) list.push(item); else bySound.set(sound, [item]); }
  return items.map((item) => {
    const { place } = item.incident;
    const others = place === null || (item.ways.length > 0 && item.provinces.size > 0) ? [] : soundOf(item).flatMap((sound) => bySound.get(sound) ?? []).filter((o) => sameSpelling(o.incident.place as string, place));
    if (others.length < 2) return item;
    const known = placed.get(item);
    if (known && known.others.length === others.length && known.others.every((o, i) => o === others[i])) return known.item;
    const ways = item.ways.length > 0 ? item.ways : others.flatMap((o) => o.ways).slice(0, 1);
    const provinces = item.provinces.size > 0 ? item.provinces : onlyOne(others.map((o) => o.provinces).filter((p) => p.size > 0));
    const made: Itemised = { incident: item.incident, places: new Set([...item.places, ...ways.flat()]), ways, provinces, districts: new Set(others.flatMap((o) => [...o.districts])), lands: item.lands, settings: item.settings, named: new Set(others.flatMap((o) => [...o.named])), means: item.means, provisional: item.provisional };
    placed.set(item, { others, item: made });
    return made;
  });
}

/** Under which its place is found in whatever spelling. */
const soundOf = ({ incident: { place } }: Itemised): readonly number[] => (place === null ? NO_SOUND : hear(place).spellings.slice(0, 1).map((s) => s.sound));
const NO_SOUND: readonly number[] = [];

/** What all of some reports name that name any; nothing where they tell of namesakes. */
const onlyOne = (told: readonly ReadonlySet<string>[]): ReadonlySet<string> => { const [first, ...others] = told; return first === undefined ? NO_NAMES : new Set([...first].filter((p) => others.every((o) => o.has(p)))); };
const NO_NAMES: ReadonlySet<string> = new Set();

const placed = new WeakMap<Itemised, { readonly others: readonly Itemised[]; readonly item: Itemised }>();

const found = new WeakMap<Itemised, { readonly sought: string; readonly keys: readonly string[] }>();

/** Where a tally's place leads to an incident: it happened there, or its articles name it. Worked out once, as long as the tallies name the same places. */
function keysOf(item: Itemised, of: { readonly places: ReadonlySet<string>; readonly sought: string }): readonly string[] {
  const known = found.get(item);
  if (known?.sought === of.sought) return known.keys;
  const keys = of.places.size > item.places.size + item.named.size ? amongTallies(item, of.places) : [...of.places].filter((p) => item.places.has(p) || item.named.has(p));
  found.set(item, { sought: of.sought, keys });
  return keys;
}

function amongTallies(item: Itemised, places: ReadonlySet<string>): readonly string[] {
  const keys: string[] = [];
  for (const list of [item.places, item.named]) for (const place of list) if (places.has(place) && !keys.includes(place)) keys.push(place);
  return keys;
}

interface Source { readonly readingOf: (article: string) => Reading | undefined; readonly names: Names }

const items = new WeakMap<Incident, { readonly sought: string; readonly item: Itemised }>();

/** An incident as tallies look at it; worked out once, as long as the tallies name the same places. */
function itemise(incident: Incident, of: Source): Itemised {
  const known = items.get(incident);
  if (known?.sought === of.names.sought) return known.item;
  const articles = incident.articles.flatMap((a) => of.readingOf(a) ?? []);
  const { places, ways, provinces, districts, lands, settings, means } = coreOf(incident, articles);
  const item: Itemised = { incident, places, ways, provinces, districts, lands, settings, named: namedIn(articles, of.names), means, provisional: incident.provisional };
  items.set(incident, { sought: of.names.sought, item });
  return item;
}

function namedIn(articles: readonly Reading[], names: Names): ReadonlySet<string> {
  const named = new Set<string>();
  for (const reading of articles) {
    for (const place of placesOf(reading)) named.add(place);
    for (const name of names.in(reading.article)) named.add(name);
  }
  return named;
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
const placesOf = (reading: Reading): readonly string[] => keep(places, reading, () => {
  const found = new Set<string>();
  for (const { place, window, victim, perpetrator } of reading.claims) {
    if (place) for (const name of widening(place.name, place.within)) found.add(name);
    for (const name of window?.places ?? []) found.add(name);
    for (const name of [...countryOf(victim.actor), ...countryOf(perpetrator?.actor ?? null)]) found.add(name);
  }
  return [...found];
});

const places = new WeakMap<Reading, readonly string[]>();

/** What is worked out once for an object. */
function keep<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  const value = known.get(key);
  if (value !== undefined) return value;
  const made = make();
  known.set(key, made);
  return made;
}

const countryOf = (actor: string | null): readonly string[] => { const found = /^(?:Government|Armed Forces) of (.+)$/.exec(actor ?? '')?.[1]; return found === undefined ? [] : [found]; };

/** Which of some names a text prints; `sought` tells two such lists apart. */
interface Names { readonly sought: string; readonly in: (article: Article) => readonly string[] }

/** By the capitalised words a text holds, so that a long list of names costs no more than a short one. */
function findNames(names: ReadonlySet<string>): Names {
  const byWord = new Map<string, string[]>();
  for (const name of names) {
    const word = [...name.matchAll(CAPITALISED)].map((m) => m[0]).sort((a, b) => b.length - a.length)[0];
    if (word !== undefined) byWord.set(word, [...(byWord.get(word) ?? []), name]);
  }
  return { sought: [...names].sort().join('|'), in: (article) => (byWord.size === 0 ? [] : capitalised(article).flatMap((w) => byWord.get(w) ?? []).filter((name) => article.text.includes(name))) };
}

const CAPITALISED = /\p{Lu}[\p{L}]{2,}/gu;

const words = new WeakMap<Article, readonly string[]>();

/** An article's capitalised words, each once. */
const capitalised = (article: Article): readonly string[] => keep(words, article, () => [...new Set(article.text.match(CAPITALISED) ?? [])]);

type Core = Pick<Itemised, 'places' | 'ways' | 'provinces' | 'districts' | 'lands' | 'settings' | 'means'>;

/** What an incident's own claims say of where and how. */
function coreOf(incident: Incident, articles: readonly Reading[]): Core {
  const own = new Set<string>(incident.claims);
  const [places, means, paragraphs, sentences] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  const ways: (readonly string[])[] = [];
  for (const { claims, article: { text } } of articles) for (const claim of claims) {
    if (!own.has(claim.id)) continue;
    const way = claim.place ? widening(claim.place.name, claim.place.within) : NOWHERE;
    for (const place of way) places.add(place);
    if (way.length > 1) ways.push(way);
    if (claim.means) means.add(claim.means.kind);
    const paragraph = paragraphOf(text, claim.quote);
    paragraphs.add(paragraph);
    sentences.add(sentenceOf(paragraph, claim.quote.text));
  }
  if (means.size === 0) for (const paragraph of paragraphs) for (const kind of happenedInText(paragraph)) means.add(kind);
  const told = [...paragraphs];
  // What a sentence with a figure says goes before what stands around it.
  const lands = [[...sentences], told].map((texts) => new Set(texts.flatMap(landsIn))).find((found) => found.size > 0) ?? NO_NAMES;
  return { places, ways, provinces: new Set(told.flatMap(provincesIn)), districts: new Set(told.flatMap(districtsIn)), lands, settings: new Set([...told.flatMap(settingsIn), ...told.flatMap(workplacesIn)]), means };
}

/** The sentence of some words in their paragraph. */
function sentenceOf(paragraph: string, quote: string): string {
  const at = Math.max(0, paragraph.indexOf(quote));
  const end = paragraph.indexOf('. ', at + quote.length);
  return paragraph.slice(paragraph.lastIndexOf('. ', at) + 1, end < 0 ? undefined : end);
}

const NOWHERE: readonly string[] = [];

/** The paragraph that holds some words, cut where a text has no paragraphs. */
export const paragraphOf = (text: string, quote: { readonly start: number; readonly end: number }): string => {
  const end = text.indexOf('\n', quote.end);
  return text.slice(text.lastIndexOf('\n', quote.start) + 1, end < 0 ? Math.min(text.length, quote.end + 2000) : Math.min(end, quote.end + 2000)).slice(-4000);
};

function index(all: readonly Itemised[], keysOf: (i: Itemised) => Iterable<string>): ReadonlyMap<string, readonly Itemised[]> {
  const shelves = new Map<string, Itemised[]>();
  for (const item of all) for (const key of keysOf(item)) { const shelf = shelves.get(key); if (shelf) shelf.push(item); else shelves.set(key, [item]); }
  return shelves;
}
