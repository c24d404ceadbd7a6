import type { Claim } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';
import { isFiledBehind } from './dateline.ts';
import { goingOn, STANDS } from './eventDay.ts';
import { atTheHead, goneOnWith, isBroad, withoutGuides } from './exactly.ts';
import type { Episode } from './episodes.ts';
import { tellsLateDeath } from './fit.ts';
import { hearOnce, printed } from './heardLists.ts';
import type { HeardList } from './heardLists.ts';
import { sceneOf, townsIn } from './moments.ts';
import { asPlaced, makeNamed } from './named.ts';
import { placesOf } from './names.ts';
import type { Named } from './names.ts';
import { passageAt } from './passages.ts';
import type { ArticleText, Passage } from './passages.ts';
import type { Report } from './report.ts';
import { inSmall } from './there.ts';

/** Where a happening was, as its article says: by its own sentences, by the title, by where the report was filed. */

/** What a report is made from: an article as it was read, and the article whose words it has. */
export interface Of { readonly reading: Reading; readonly text: ArticleText; readonly family: string }

/** One happening of an article beside the others, with the names of each sentence. */
export interface Make extends Of {
  readonly countries: readonly string[];
  /** The names of each sentence, but for the outlet's own. */
  readonly foreign: readonly (readonly Named[])[];
  readonly episode: Episode;
  readonly others: readonly Episode[];
  readonly main: boolean;
}

export interface Where { readonly places: HeardList; readonly rare: readonly string[]; readonly rough: boolean; readonly inner: boolean; readonly districts: Report['districts']; /** Names by districts only, beside better ones. */ readonly passedOver: readonly Named[]; /** What the rest of the article says of where, when its own sentences say nothing. */ readonly inherited: readonly Named[] }

export function whereOf(of: Make, { named, rest }: { readonly named: readonly Named[]; readonly rest: readonly Passage[] }): Where {
  const said = of.episode.moments.every((m) => m.recalls && m.claims.every((c) => c.status === 'denied')) ? recalledIn(of) : ownPlaces(of, [...beside(of, named), ...of.episode.moments.flatMap((m) => (m.passage.headline || (of.episode.moments.length > 1 && tellsLateDeath(m)) ? NO_NAMED : m.placed))], named);
  const told = said.length > 0 || of.main ? said : placeOfThat(of);
  // "The village lies south of Karsan. Six people died there in spring": it is the village that was told before.
  const far = !of.main && told.every((n) => n.reference);
  const own = far && placesOf(namedIn(of, besideIt(of) ?? leadingTo(of))).some((n) => !n.reference) ? NO_NAMED : told;
  const inherited = own.length > 0 ? [] : namedIn(of, of.main ? rest : besideIt(of) ?? leadingTo(of)).filter((n) => !n.wide);
  const places = of.main ? (own.length > 0 ? own : letterheadOf(of) ?? elseAround(of, rest, elseFiled(of, nextTold(of, inherited) ?? theOnly(placesOf(inherited))))) : [...own, ...exactlyOf(of, placesOf(inherited))];
  const [names, rare, districts]: [string[], string[], (readonly [string, string])[]] = [[], [], []];
  let [rough, inner] = [places.length > 0, places.length > 0];
  for (const n of places) {
    names.push(n.name);
    if (!n.known) rare.push(n.name);
    if (!n.rough) rough = false;
    if (!n.inner) inner = false;
    if (n.district !== null) districts.push([n.name, n.district]);
  }
  const heard = hearOnce(names);
  return { places: heard, rare: rare.length === names.length ? printed(heard) : printed(hearOnce(rare)), rough, inner, districts, passedOver: named.filter((n) => n.place && n.rough && !own.includes(n)), inherited };
}

/** "The island was hit before, in April": where the article's first happening is told exactly only farther down. */
function exactlyOf(of: Make, places: readonly Named[]): readonly Named[] {
  const [main, ...rest] = of.others;
  if (of.main || main === undefined || places.length === 0 || !places.every(isBroad)) return places;
  const first: Make = { reading: of.reading, text: of.text, family: of.family, countries: of.countries, foreign: of.foreign, episode: main, others: [of.episode, ...rest], main: true };
  const exact = goneOnWith(first, (passages) => namedIn(of, passages));
  return exact.length > 0 ? exact : places;
}

/** "The deaths from Monday's tanker fire have risen to 23", after "not to be confused with the fire at Dorma": another happening of the text, by its own word, where that word stands beside one place. */
function placeOfThat({ episode, text }: Make): readonly Named[] {
  const all = text.doc.article.text;
  for (const { passage, claims } of episode.moments) {
    if (passage.headline) continue;
    const word = THAT_ONE.exec(all.slice(passage.start, Math.min(passage.end, passage.start + LONGEST)))?.[1];
    if (word === undefined || claims.length === 0) continue;
    const beside = text.passages.flatMap((p) => p.names.filter((n) => !n.wide && !n.country && all.slice(Math.max(p.start, n.start - word.length - AT), n.start).toLowerCase().endsWith(` ${word.toLowerCase()}${all.slice(Math.max(0, n.start - AT), n.start).match(/ (?:at|in|near|of|on) (?:the )?$/u)?.[0] ?? '\u0000'}`)));
    if (new Set(beside.map((n) => n.name)).size === 1) return beside.slice(0, 1).map(asPlaced);
  }
  return NO_NAMED;
}
const THAT_ONE = /\b\p{Lu}\p{Ll}+day['’]s (?:\p{L}+ ){0,2}?(fire|blaze|crash|collision|attack|raid|strike|explosion|blast|ambush|shooting|landslide|flood|collapse|stampede|shelling|bombing|derailment|accident)\b/u;
const [LONGEST, AT] = [600, 9];

/** "SIXTH DIVISION, KARSAN": a statement whose titles give no number is of the one known town in them. */
function letterheadOf({ episode, others, text }: Make): readonly Named[] | null {
  if ([episode, ...others].some((e) => e.moments.some((m) => m.passage.headline))) return null;
  const towns = townsIn(text);
  return new Set(towns.map((n) => n.name)).size === 1 ? towns.slice(0, 1) : null;
}

/** "An explosion in a coal mine killed five. (Next paragraph:) There were 57 people in that part of the Karsan mine": of several places the one that the next sentences name first, before any other happening. */
function nextTold({ episode, others, text }: Make, inherited: readonly Named[]): readonly Named[] | null {
  const first = episode.moments.find((m) => !m.passage.headline)?.passage.index;
  if (first === undefined || inherited.length === 0) return null;
  const next = Math.min(first + 1 + NEXT, ...others.flatMap((e) => e.moments.flatMap((m) => (m.passage.index > first ? [m.passage.index] : []))));
  for (const passage of text.passages.slice(first + 1, next)) { const places = placesOf(passage.names).filter((n) => !n.rough && !n.aside); if (places.length > 0) return places.slice(0, 1); }
  return null;
}

/** So many sentences behind the first count. */
const NEXT = 2;

/** "KALTA - Two more people have died after the crash": a report that names no place is of the town where it was filed. */
function elseFiled({ episode, reading: { article: { text } } }: Make, places: readonly Named[]): readonly Named[] {
  if (places.length > 0) return places;
  const told = claimsOf(episode).flatMap(({ place }) => (place === null ? [] : [place]));
  const first = told[0];
  if (first === undefined || first.text !== first.text.toUpperCase() || told.some((p) => p.name !== first.name)) return NO_NAMED;
  const start = text.startsWith(first.text) ? 0 : text.indexOf(`\n${first.text}`) + 1;
  const heads = (start > 0 || text.startsWith(first.text)) && isFiledBehind(text, start + first.text.length);
  return heads ? [makeNamed({ name: first.name === first.text ? inSmall(first.text) : first.name, known: first.name !== first.text, place: true, wide: false, rough: false, country: false, within: first.within, start, opens: false, local: false, inner: false })] : NO_NAMED;
}

/** "The commune of Karsan informs the public of the death of nine citizens": where no place is told, the one district that the text names, and no list knows, lies around it. */
function elseAround(of: Make, rest: readonly Passage[], places: readonly Named[]): readonly Named[] {
  if (places.length > 0) return places;
  const around = namedIn(of, rest).filter((n) => n.wide && !n.known && !n.country && !n.aside);
  return new Set(around.map((n) => n.name)).size === 1 ? around.slice(0, 1).map((n) => makeNamed({ ...n, place: true, wide: false, rough: true })) : places;
}

/** Where the whole article has one place, and its claims' sentences none, that is theirs. */
const theOnly = (places: readonly Named[]): readonly Named[] => (new Set(places.map((n) => n.name)).size === 1 ? places : NO_NAMED);

const NO_NAMED: readonly Named[] = [];

/** The places of its claims' sentences and of its title; else of whom its sentences quote. */
function ownPlaces(of: Make, told: readonly Named[], named: readonly Named[]): readonly Named[] {
  const places = placesOf(told);
  if (places.some((n) => !isBroad(n))) return places;
  // "The killings took place in Karsan".
  const behind = placesOf(namedIn(of, goingOn(of, STANDS))).filter((n) => places.every((p) => p.rough) || !isBroad(n));
  if (behind.some((n) => !isBroad(n))) return withoutGuides(of.text.doc.article.text, behind);
  const exact = of.main ? goneOnWith(of, (passages) => namedIn(of, passages)) : NO_NAMED;
  if (exact.length > 0) return exact;
  const head = of.main ? atTheHead(of) : NO_NAMED;
  if (head.length > 0) return head;
  return behind.length > 0 ? behind : places.length > 0 ? places : named.filter((n) => n.local && !n.wide);
}

/** The names that stand in none of the sentences that lead up to its claims: those of the title and the first paragraph. */
function beside({ episode, text }: Make, named: readonly Named[]): readonly Named[] {
  const led = new Set<number>();
  for (const m of episode.moments) if (!m.passage.headline) for (const p of m.lead) led.add(p.index);
  return named.filter((n) => !led.has(passageAt(text, n.start)?.index ?? -1));
}

/** What leads up to the happening told right before it, where that stands in its own paragraph and has places: "this does not include the two killed at the site on Thursday". */
function besideIt({ episode, others }: Make): readonly Passage[] | null {
  const own = episode.moments[0]?.passage;
  const before = own === undefined ? [] : others.flatMap((e) => e.moments).filter((m) => m.passage.block === own.block && m.passage.index <= own.index && m.places.length > 0);
  const last = before.reduce<(typeof before)[number] | null>((found, m) => (found === null || m.passage.index >= found.passage.index ? m : found), null);
  return last === null ? null : sceneOf(last.lead);
}

/** The titles, and what leads up to the article's first happening. */
const leadingTo = ({ text, others }: Make): readonly Passage[] => [...text.passages.filter((p) => p.headline), ...(others[0]?.moments.flatMap((m) => m.lead) ?? [])];

/** The places of what the article tells in passing: a denial that stands by itself speaks of it. */
const recalledIn = (of: Make): readonly Named[] => namedIn(of, of.text.passages).filter((n) => n.aside && !n.wide);

/** The names of some sentences, but for the outlet's own. */
export function namedIn(of: Make, passages: readonly Passage[]): readonly Named[] {
  const named: Named[] = [];
  // A part of a sentence has names of its own, and is not the passage that was known.
  for (const p of passages) for (const n of of.text.passages[p.index] === p ? of.foreign[p.index] as readonly Named[] : foreignIn(of, p)) named.push(n);
  return named;
}

export function foreignIn(of: Of, { names }: Passage): readonly Named[] {
  if (names.length === 0) return names;
  const outlet = of.reading.article.outlet?.toLowerCase() ?? '';
  const isOwn = (n: Named): boolean => !n.known && !n.place && isOutlets(n.name.toLowerCase(), outlet);
  return outlet !== '' && names.some(isOwn) ? names.filter((n) => !isOwn(n)) : names;
}

/** All its words stand in the outlet's name. */
const isOutlets = (name: string, outlet: string): boolean => outlet.includes(name.slice(0, 3)) && name.split(NO_LETTERS).every((w) => outlet.split(NO_LETTERS).includes(w));
const NO_LETTERS = /[^\p{L}]+/u;

/** All that was told of a happening. */
export function claimsOf({ moments }: Episode): readonly Claim[] {
  const claims: Claim[] = [];
  for (const moment of moments) for (const claim of moment.claims) claims.push(claim);
  return claims;
}
