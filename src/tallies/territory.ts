import { sameSpelling } from '../incidents/heard.ts';
import type { Itemised, Shelf } from './itemised.ts';
import { paragraphOf, widening } from './itemised.ts';
import { isCountry } from '../lexicon/lexicon.ts';
import { districtsIn, landsIn } from './provinces.ts';
import type { Statement } from './statements.ts';

/** Whether an incident lies in a tally's places. `near` says that a reader could think so: it is listed even when it is judged outside. */
export interface PlaceJudgement { readonly inside: boolean; readonly near: boolean; readonly because: string }

/**
 * A tally's place contains what is known to lie in it, and what an article places beside its name. What is known to lie elsewhere is outside;
 * of a place that nobody has located only the reports can speak, and a person can tell.
 */
export function judgePlace(item: Itemised, of: { readonly statement: Statement; readonly shelf: Shelf }): PlaceJudgement {
  const places = of.statement.whole.window?.places ?? [];
  const name = item.incident.place ?? 'its place';
  if (places.length === 0) return anywhere(item, of);
  const known = places.find((p) => item.places.has(p));
  if (known !== undefined) return { inside: true, near: true, because: known === name ? `${name} is one of its places` : `${name} lies in ${known}` };
  const spelled = places.find((p) => [...item.places].some((q) => sameSpelling(p, q)));
  if (spelled !== undefined) return { inside: true, near: true, because: `${name} is a spelling of ${spelled}` };
  if (places.every((p) => liesElsewhere(item, p, of.shelf.textOf))) return { inside: false, near: false, because: `${name} lies outside ${places.join(', ')}` };
  const abroad = places.every(isCountry) ? landBeside(item, new Set(places)) : null;
  if (abroad !== null) return { inside: false, near: false, because: `its paragraphs tell of it in ${abroad}` };
  const otherOne = otherDistrict(item, of, places);
  if (otherOne !== null) return { inside: false, near: true, because: `${otherOne} is an area of its own` };
  const district = places.find((p) => [...item.districts].some((d) => sameSpelling(p, d)));
  if (district !== undefined) return { inside: true, near: true, because: `its reports place ${name} in ${district}` };
  const other = otherProvince(item, of, places);
  if (other !== null) return { inside: false, near: true, because: `its paragraph places it in ${other}` };
  return beside(item, places);
}

/** Another country, or another province of its own: a place whose province nobody knows may still lie in the tally's, and a name may be that of two places. */
function liesElsewhere(item: Itemised, place: string, textOf: (article: string) => string): boolean {
  const way = widening(place, null);
  const { place: name, articles } = item.incident;
  const elsewhere = (ways: Itemised['ways']): boolean => ways.length > 0 && way.length > 1 && ways.every((w) => w.at(-1) !== way.at(-1) || (w.length > 2 && w.length > way.length && !w.includes(place)));
  const own = name === null ? item.ways : item.ways.filter(([first]) => first !== undefined && sameSpelling(first, name));
  // Where only the homes of its people or another happening's place are located, its reports may still name the tally's.
  if (own.length === 0) return elsewhere(item.ways) && !item.named.has(place);
  return elsewhere(own) && !(isNamesake(own, articles.map(textOf)) && articles.some((a) => textOf(a).includes(place)));
}

/** "Khost" in a text that never names the country of the Khost that is known. */
const isNamesake = (ways: Itemised['ways'], texts: readonly string[]): boolean => ways.every((w) => w.length > 1 && w.slice(1).every((wider) => texts.every((text) => !text.includes(wider))));

/** "in Sando territory", for a tally of "Belo territory": the incident's place is such an area, and another one. */
function otherDistrict(item: Itemised, of: { readonly statement: Statement; readonly shelf: Shelf }, places: readonly string[]): string | null {
  const { place } = item.incident;
  if (place === null || ![...item.districts].some((d) => sameSpelling(d, place))) return null;
  const own = districtsIn(paragraphOf(of.shelf.textOf(of.statement.article), of.statement.whole.quote));
  return places.every((p) => own.some((d) => sameSpelling(d, p))) ? place : null;
}

/** The incident's paragraphs name a province, and none that the tally names: in its places, or as printed in its own paragraph. */
function otherProvince(item: Itemised, of: { readonly statement: Statement; readonly shelf: Shelf }, places: readonly string[]): string | null {
  const own = paragraphOf(of.shelf.textOf(of.statement.article), of.statement.whole.quote);
  // Of a province that no list knows, nobody can say that it is not one of the tally's country.
  const levels = places.map((p) => levelOf(p, of.shelf.textOf(of.statement.article))).filter((l) => l !== null);
  const isOfOtherLevel = (province: string): boolean => levels.length === places.length && item.incident.articles.some((a) => { const level = levelOf(province, of.shelf.textOf(a)); return level !== null && !levels.includes(level); });
  const told = [...item.provinces].filter((province) => !isOfOtherLevel(province)).filter((province) => !(places.some(isCountry) && widening(province, null).length === 1));
  const names = [...told, ...(item.incident.place === null ? [] : [item.incident.place])];
  const shared = places.some((p) => item.incident.articles.some((a) => names.some((name) => standsBeside(of.shelf.textOf(a), name, p)))) || told.some((province) => own.includes(province) || places.some((p) => sameSpelling(p, province) || province.endsWith(p) || widening(province, null).includes(p) || item.ways.some((w) => w.includes(province) && w.includes(p))));
  return shared ? null : told[0] ?? null;
}

/** "Orvel region", "the province of Karsan": what kind of area a text calls a name; a province says nothing of a region that may hold it. */
function levelOf(name: string, text: string): string | null {
  for (let at = text.indexOf(name), n = 0; at >= 0 && n < MOST_LOOKED_AT; at = text.indexOf(name, at + 1), n++) {
    const level = AREA_BEHIND.exec(text.slice(at + name.length, at + name.length + 16))?.[1] ?? AREA_BEFORE.exec(text.slice(Math.max(0, at - 18), at))?.[1];
    if (level !== undefined) return level.toLowerCase();
  }
  return null;
}
const AREA_BEHIND = /^ (state|province|governorate|region|oblast|county|prefecture|department|division|district|territory|regency|zone)\b/iu;
const AREA_BEFORE = /\b(state|province|governorate|region|oblast|county|prefecture|department|division|district|territory|regency|zone) of (?:the )?$/iu;

/** "At Karsan market in Orvel division, Belkar region", "Orvel, capital of Belkar": two names that one phrase prints put the one into the other; "in Orvel and Belkar" does not. */
function standsBeside(text: string, a: string, b: string): boolean {
  for (const [first, second] of [[a, b], [b, a]] as const) {
    for (let at = text.indexOf(first), n = 0; at >= 0 && n < MOST_LOOKED_AT; at = text.indexOf(first, at + 1), n++) {
      const behind = text.slice(at + first.length, at + first.length + NEAR);
      const next = behind.indexOf(second);
      if (next >= 0 && LEADS_ON.test(behind.slice(0, next))) return true;
    }
  }
  return false;
}
/** Two names of one phrase stand so near to each other. */
const NEAR = 60;
const MOST_LOOKED_AT = 20;
const LEADS_ON = /^(?:['’]s)?(?: (?:district|division|county|province|region|governorate|department|municipality|commune|state|town|city|village|market|area|zone))?(?:,| \(|(?: in| of|,)(?: (?:the|a|an|capital|north|south|east|west|northern|southern|eastern|western|central|province|region|state|department|governorate|city|town|district|division|county|chief|main|of|in|far))* ?| ) ?(?:(?:the|in|of|a|an|capital|province|region|state|department|governorate|city|town|district|division|county) )*$/u;

/** Nobody knows where the place lies: do its reports name the tally's place? */
function beside(item: Itemised, places: readonly string[]): PlaceJudgement {
  const name = item.incident.place ?? 'its place';
  const named = places.find((p) => item.named.has(p));
  if (named !== undefined) return { inside: true, near: true, because: item.incident.place === null ? `its reports name ${named}` : `its reports tell of ${name} and name ${named}` };
  return { inside: false, near: true, because: `nothing says that ${name} lies in ${places.join(', ')}` };
}

/** A tally without a place of its own is taken to speak of the countries that its article names; an incident known to be in another one is outside. */
function anywhere(item: Itemised, of: { readonly statement: Statement; readonly shelf: Shelf }): PlaceJudgement {
  const own = countriesOf(of.shelf.byArticle.get(of.statement.article) ?? []);
  const theirs = countriesOf([item]);
  const apart = own.size > 0 && theirs.size > 0 && ![...theirs].some((c) => own.has(c));
  const abroad = landBeside(item, new Set(landsIn(`in ${of.statement.source.replace(/^.*\(/u, '').replace(/\).*$/u, '').replace(/^.* of (?:the )?/u, '')}`)));
  if (abroad !== null) return { inside: false, near: false, because: `its paragraphs tell of it in ${abroad}` };
  if (apart) return { inside: false, near: false, because: `${[...theirs].join(', ')}; the tally's article speaks of ${[...own].join(', ')}` };
  return { inside: true, near: true, because: 'the tally names no place of its own' };
}

/** Another country that an incident's own paragraphs place it in, and none of those given; null where they place it in none. */
function landBeside(item: Itemised, lands: ReadonlySet<string>): string | null {
  const told = [...item.lands];
  return lands.size === 0 || told.length === 0 || told.some((land) => lands.has(land)) ? null : told[0] as string;
}

/** The widest place known for each; a place that nobody has located has none. */
const countriesOf = (items: readonly Itemised[]): ReadonlySet<string> => new Set(items.flatMap((i) => i.ways.map((w) => w.at(-1) as string)));
