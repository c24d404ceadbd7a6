import { bitFor } from '../lexicon/openers.ts';
import { KIND_BITS } from '../lexicon/tags.ts';
import type { Token } from '../text/tokens.ts';
import { cueAt, hasKind, isCapital, isOneOf, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import { isDateline, isFiled } from './datelines.ts';

export interface PlaceMention extends Range {
  readonly name: string;
  readonly within: string | null;
  /** A region or country contains; a town or village is where something happens. */
  readonly wide: boolean;
  readonly known: boolean;
  /** "BAUBAU, July 19 (Agency) -": where the report was filed, which need not be where it happened. */
  readonly dateline: boolean;
  /** Part of a speaker's words: "officials in X said". */
  readonly spoken: boolean;
}

const WIDE = new Set(['country', 'region', 'province', 'state', 'continent', 'governorate', 'river']);
const PLACE_NOUN = bitFor((
  'village town city hill hills district districts province region neighborhood neighbourhood neighborhoods neighbourhoods area areas camp base airport airbase desert countryside suburb suburbs outskirts governorate county valley mountain '
  + 'mountains island islands market square street avenue boulevard hospital school mosque church station port crossing checkpoint prison road highway motorway bridge lake river coast capital state department municipality quarter '
  + 'locality hamlet settlement embassy consulate hotel stadium university college palace barracks headquarters garrison factory mine refinery plant theatre theater cinema restaurant nightclub resort temple shrine monastery cathedral '
  + 'synagogue cemetery park mall terminal strait bay gulf sea ocean peninsula forest pass canyon volcano farm ranch kibbutz slum interstate territory enclave province strip oblast raion prefecture township commune complex belt compound tunnel dam gorge beach harbour harbor oilfield gasfield penitentiary jail culvert residence mission junction roundabout canton parish arrondissement subdistrict sector tehsil upazila woreda wilaya voivodeship '
  + 'lagoon delta canal reservoir plateau ridge frontier foothills creek colliery quarry favela campus pier bazaar souk convent chapel plaza archipelago atoll cape fjord glacier massif oasis marshes steppe highlands lowlands isthmus'
).split(' '));
const DIRECTIONS = new Set(['southern', 'northern', 'eastern', 'western', 'central', 'north', 'south', 'east', 'west', 'northeastern', 'northwestern', 'southeastern', 'southwestern', 'northeast', 'northwest', 'southeast', 'southwest', 'north-eastern', 'north-western', 'south-eastern', 'south-western', 'upper', 'lower', 'downtown', 'rural', 'mainland', 'inner', 'greater', 'nearby', 'neighbouring', 'neighboring']);
const LEADS = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'across', 'off', 'over', 'through', 'along', 'throughout', 'within', 'between', 'on', 'to', 'into', 'towards', 'toward', 'from', 'reached', 'hit', 'against']);

/** Places the lexicon knows, and capitalised names led by a preposition with or without a place noun beside them. */
export function findPlaces(lattice: Lattice): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let i = 0; i < lattice.tokens.length;) {
    if (!mayBegin(lattice, i)) { i++; continue; }
    const mention = knownPlace(lattice, i) ?? unknownPlace(lattice, i);
    if (mention) found.push(mention);
    i = mention ? mention.last : i + 1;
  }
  return found;
}

const KNOWN = KIND_BITS.place | KIND_BITS.country;

/** A place that the lexicon knows, or a name: with a capital or behind a small article. */
const mayBegin = (lattice: Lattice, i: number): boolean => {
  const token = lattice.tokens[i] as Token;
  return token.capital || hasKind(lattice, i, KNOWN) || (token.norm.length === 2 && isNameArticle(lattice, i));
};

function knownPlace(lattice: Lattice, i: number): PlaceMention | null {
  const place = tagAt(lattice, i, 'place');
  const country = tagAt(lattice, i, 'country');
  if (!place && country?.tag.form !== 'name') return null;
  const length = Math.max(place?.length ?? 0, country?.length ?? 0);
  if (isInsideName(lattice, { first: i, last: i + length })) return null;
  const dateline = isDateline(lattice, { first: i, last: i + length });
  if (place && place.length >= (country?.length ?? 0)) return { first: i, last: i + place.length, name: place.tag.name, within: place.tag.within, wide: WIDE.has(place.tag.type) || WIDE.has(normAt(lattice, i + place.length)), known: true, dateline, spoken: false };
  return country?.tag.form === 'name' ? { first: i, last: i + country.length, name: country.tag.name, within: null, wide: true, known: true, dateline, spoken: false } : null;
}

/** "Mohamed Aden Warsame" is no town: a given name before it, or capitalised words on both sides. */
export function isInsideName(lattice: Lattice, range: Range): boolean {
  const before = lattice.tokens[range.first - 1];
  const after = lattice.tokens[range.last];
  if (before?.kind !== 'word' || !before.capital) return false;
  if (tagAt(lattice, range.first - 1, 'given') || tagAt(lattice, range.first - 1, 'title') || hasAge(lattice, range)) return true;
  return after?.kind === 'word' && after.capital && !isOneOf(lattice, range.last, PLACE_NOUN) && !isPlaceWord(lattice, range.first - 1) && !LEADS.has(before.norm) && !DIRECTIONS.has(before.norm);
}

/** "Jefferson Mina, 23, ": people have ages. */
const hasAge = (lattice: Lattice, range: Range): boolean => (lattice.matches[range.first - 1]?.length ?? 0) === 0 && normAt(lattice, range.last) === ',' && /^\d{1,2}$/.test(normAt(lattice, range.last + 1)) && [',', '.'].includes(normAt(lattice, range.last + 2));

const isPlaceWord = (lattice: Lattice, i: number): boolean => tagAt(lattice, i, 'place') !== null || tagAt(lattice, i, 'country') !== null;

/** Capitals with which a sentence begins, and words of outlets. */
const NO_NAMES = new Set(['the', 'no', 'a', 'an', 'this', 'that', 'these', 'those', 'all', 'some', 'every', 'its', 'his', 'her', 'their', 'our', 'one', 'two', 'three', 'each', 'any', 'many', 'several', 'another', 'newswire', 'news', 'press', 'agency', 'police', 'army', 'signals', 'most', 'both', 'in', 'at', 'on']);

/** "in Nangrahal", "in the western Negev", "the village of al Burj", "Tel Sham town", "outside the Grand Hotel". */
function unknownPlace(lattice: Lattice, i: number): PlaceMention | null {
  const token = lattice.tokens[i];
  if (token?.kind !== 'word' || !(token.capital || isNameArticle(lattice, i)) || NO_NAMES.has(token.norm) || isOther(lattice, i) || (tagAt(lattice, i - 1, 'bound')?.length ?? 0) > 1) return null;
  let last = i;
  while (last < i + 6 && (last < i + 4 ? isNamePart(lattice, last) : isInnerPart(lattice, last - 1) && isNamePart(lattice, last)) || (last > i && last < i + 5 && isInnerPart(lattice, last))) last++;
  while (last > i && !isCapital(lattice, last - 1)) last--;
  if (last === i || isCapital(lattice, last - 1) !== true) return null;
  const before = leadBefore(lattice, i);
  const noun = namesPlace(lattice, { first: i, last }) || isOneOf(lattice, last, PLACE_NOUN) || isKindOfPlace(lattice, last) || (last - i > 1 && isOneOf(lattice, last - 1, PLACE_NOUN)) || (normAt(lattice, i - 1) === 'of' && isOneOf(lattice, i - 2, PLACE_NOUN)) || (isOneOf(lattice, i - 1, PLACE_NOUN) && !isInSource(lattice, i - 1));
  // "the worst were Asa, where nine died": told as a place behind it.
  const led = LED.has(before) || (normAt(lattice, last) === ',' && normAt(lattice, last + 1) === 'where') || STRUCK.has(before) || isComeUpon(lattice, i) || isBeside(lattice, i) || isStruck(lattice, i) || suffers(lattice, { first: i, last }) || isFiled(lattice, { first: i, last });
  if ((last - i === 1 && CREEDS.has(token.norm)) || (last - i > 1 && BODIES.has(normAt(lattice, last - 1)))) return null;
  if (!noun && (!led || (isDeed(lattice, last) && !suffers(lattice, { first: i, last })))) return null;
  if ((!noun && tagAt(lattice, i, 'given')) || (isOneOf(lattice, last, PLACE_NOUN) && tagAt(lattice, last + 1, 'person'))) return null;
  return { first: i, last, name: nameOf(lattice, i, last), within: null, wide: false, known: false, dateline: isDateline(lattice, { first: i, last }), spoken: false };
}

/** "SARREL COAST GUARD": the coast is a word of who speaks. */
const isInSource = (lattice: Lattice, i: number): boolean => (tagAt(lattice, i, 'source')?.length ?? 0) > 1;

/** Words that lead to where something happened. */
const LED = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'across', 'off', 'along', 'throughout', 'above', 'below', 'beneath', 'beside', 'alongside', 'behind', 'opposite', 'overlooking']);

/** Verbs whose object is the place that suffered: "floods swept through Gofa", "a quake shook Lamu". */
const STRUCK = new Set(['through', 'hit', 'struck', 'rocked', 'battered', 'shook', 'pounded', 'ravaged', 'shelled', 'bombed', 'stormed', 'raided', 'devastated', 'inundated', 'attacked', 'overran', 'invaded', 'bombarded', 'razed', 'torched', 'besieged', 'flattened']);

/** "Rustlers descended on Gidan", "marched into Karsan", "closed in on Orvel". */
const isComeUpon = (lattice: Lattice, i: number): boolean => ['on', 'upon', 'into'].includes(normAt(lattice, i - 1)) && COMES.has(normAt(lattice, normAt(lattice, i - 2) === 'in' ? i - 3 : i - 2));
const COMES = new Set(['descended', 'descend', 'swooped', 'fell', 'marched', 'advanced', 'converged', 'closed', 'stormed', 'burst', 'rolled', 'rode', 'pushed', 'drove', 'poured', 'swept', 'moved', 'crashed', 'plunged', 'slammed', 'fired', 'walked', 'crept', 'landed']);

/** "a coalition raid on Hajja", "the shelling of Hajja": behind the strike's noun. */
const isStruck = (lattice: Lattice, i: number): boolean => (normAt(lattice, i - 1) === 'on' && STRIKES.has(normAt(lattice, i - 2))) || (normAt(lattice, i - 1) === 'of' && ['shelling', 'bombardment', 'bombing', 'siege'].includes(normAt(lattice, i - 2)));

/** "Karsan was hit by floods", "the Karsan bombing": what befell a place, by a noun that people do not bear. */
const suffers = (lattice: Lattice, { first, last }: Range): boolean =>
  (['was', 'were'].includes(normAt(lattice, last)) && STRUCK.has(normAt(lattice, last + 1)) && normAt(lattice, last + 2) === 'by' && [3, 4, 5].some((n) => HAPPENS.has(normAt(lattice, last + n))))
  || (normAt(lattice, first - 1) === 'the' && BEFELL.has(normAt(lattice, last)));
const BEFELL = new Set(['bombing', 'bombings', 'blast', 'blasts', 'massacre', 'earthquake', 'quake', 'explosion', 'explosions', 'floods', 'landslide', 'stampede', 'derailment', 'disaster', 'blaze']);

const STRIKES = new Set(['raid', 'raids', 'strike', 'strikes', 'airstrike', 'airstrikes', 'shelling', 'bombardment', 'assault', 'offensive', 'attack', 'attacks']);

/** "with the District Reserve Guard": a body of people. */
const BODIES = new Set(['guard', 'guards', 'force', 'forces', 'police', 'army', 'corps', 'brigade', 'battalion', 'regiment', 'council', 'commission', 'committee', 'ministry', 'rangers', 'rifles', 'agency', 'union', 'party', 'front', 'movement']);

/** "a Shia mosque": whose it is, no name. */
const CREEDS = new Set(['shia', 'shiite', "shi'ite", 'shi’ite', "shi'a", 'shi’a', 'sunni', 'christian', 'catholic', 'hindu', 'sikh', 'jewish', 'muslim', 'moslem', 'coptic', 'ahmadi', 'yazidi', 'orthodox', 'methodist', 'baptist', 'anglican', 'protestant', 'sufi', 'buddhist', 'islamic', 'pentecostal']);

/** "Kwarra, a farming settlement in", "a rural part of Saravena": said to be a place before or behind. */
function namesPlace(lattice: Lattice, range: Range): boolean {
  if (normAt(lattice, range.first - 1) === 'of' && PARTS.has(normAt(lattice, range.first - 2))) return true;
  if (normAt(lattice, range.last) !== ',' || !['a', 'an', 'the'].includes(normAt(lattice, range.last + 1))) return false;
  for (let i = range.last + 2; i < range.last + 6 && kindAt(lattice, i) === 'word'; i++) if (isOneOf(lattice, i, PLACE_NOUN)) return !tagAt(lattice, i + 1, 'person');
  return false;
}

/** "the Mawashi livestock market", "the Ashulia industrial belt": one small word between the name and what it is. */
const isKindOfPlace = (lattice: Lattice, last: number): boolean => kindAt(lattice, last) === 'word' && !isCapital(lattice, last) && lattice.kinds[last] === 0 && !LEADS.has(normAt(lattice, last)) && !/(?:ed|ing|ly)$/.test(normAt(lattice, last)) && isOneOf(lattice, last + 1, PLACE_NOUN) && !tagAt(lattice, last + 2, 'person') && !['the', 'a', 'an', 'of', 'and', 'his', 'her', 'their', 'its'].includes(normAt(lattice, last));

const PARTS = new Set(['block', 'part', 'parts', 'edge', 'centre', 'center', 'heart', 'vicinity', 'entrance', 'middle']);

/** "in Maoist attack", "in Hezbollah raid": the name is the doer's. */
const isDeed = (lattice: Lattice, i: number): boolean => !HAPPENS.has(normAt(lattice, i)) && !HAPPENS.has(normAt(lattice, i + (tagAt(lattice, i, 'means')?.length ?? 1) - 1)) && hasKind(lattice, i, KIND_BITS.act | KIND_BITS.means);

/** "in Negros clash": what has no doer, so that the name is its place. */
const HAPPENS = new Set(['clash', 'clashes', 'blast', 'blasts', 'explosion', 'explosions', 'crash', 'fire', 'blaze', 'floods', 'flood', 'flooding', 'quake', 'earthquake', 'landslide', 'landslides', 'accident', 'collision', 'stampede', 'shootout', 'gunfight', 'encounter', 'avalanche', 'derailment', 'collapse', 'riot', 'riots']);

/** The word that leads to a name: an article and a direction are stepped over ("in the western Negev"). */
function leadBefore(lattice: Lattice, i: number): string {
  let at = beforeOwner(lattice, i - 1);
  while (DIRECTIONS.has(normAt(lattice, at)) || normAt(lattice, at) === 'the' || isOpeningQuote(lattice, at)) at--;
  return normAt(lattice, at);
}

/** "in Nepal's Dolakha": back over the country, region or town in which it lies. */
function beforeOwner(lattice: Lattice, at: number): number {
  if (normAt(lattice, at) !== "'s") return at;
  for (let first = at - 1; first >= at - 3; first--) { const length = tagAt(lattice, first, 'country')?.length ?? tagAt(lattice, first, 'place')?.length ?? 0; if (first + length === at) return first - 1; }
  return at;
}

const isOpeningQuote = (lattice: Lattice, i: number): boolean => kindAt(lattice, i) === 'mark' && '“"‘«'.includes(lattice.tokens[i]?.text ?? 'x');

/** "7 km to the north of Karsan", "west of “Funu Biri”": found by the place beside it. */
const isBeside = (lattice: Lattice, i: number): boolean => {
  const of = isOpeningQuote(lattice, i - 1) || normAt(lattice, i - 1) === 'the' ? i - 2 : i - 1;
  return normAt(lattice, of) === 'of' && COMPASS.has(normAt(lattice, of - 1));
};

const COMPASS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'north-east', 'north-west', 'south-east', 'south-west']);

const isNameArticle = (lattice: Lattice, i: number): boolean => ['al', 'el'].includes(normAt(lattice, i)) && isCapital(lattice, i + 1);

const isNamePart = (lattice: Lattice, i: number): boolean => {
  const token = lattice.tokens[i];
  return token?.kind === 'word' && (token.capital || isNameArticle(lattice, i)) && !LEADS.has(token.norm) && (!isOther(lattice, i) || isCountryInName(lattice, i)) && !isHeadlineVerb(lattice, i);
};

/** "Jaboatão dos Guararapes": a small word inside a name. */
const isInnerPart = (lattice: Lattice, i: number): boolean => ['dos', 'das', 'do', 'da', 'de', 'del', 'di', 'du', 'des', 'la', 'las', 'los', 'sur', 'sous'].includes(normAt(lattice, i)) && (isNamePart(lattice, i + 1) || (['la', 'las', 'los'].includes(normAt(lattice, i + 1)) && isNamePart(lattice, i + 2)));

/** "Souq Libya": a country's name right behind a capitalised word that no list knows. */
const isCountryInName = (lattice: Lattice, i: number): boolean => tagAt(lattice, i, 'country')?.tag.form === 'name' && isCapital(lattice, i - 1) && (lattice.matches[i - 1]?.length ?? 0) === 0 && !DIRECTIONS.has(normAt(lattice, i - 1)) && !NO_NAMES.has(normAt(lattice, i - 1)) && LED.has(leadBefore(lattice, i - 1));

/** "Riot at Brazil Prison Kills 31". */
const isHeadlineVerb = (lattice: Lattice, i: number): boolean => tagAt(lattice, i, 'verb')?.tag.forms.includes('present') === true && kindAt(lattice, i + 1) === 'number';

const isOther = (lattice: Lattice, i: number): boolean =>
  tagAt(lattice, i, 'weekday') !== null || tagAt(lattice, i, 'month') !== null || tagAt(lattice, i, 'actor') !== null || (tagAt(lattice, i, 'country') !== null && !isOneOf(lattice, i + 1, PLACE_NOUN))
  || (tagAt(lattice, i, 'people') !== null && !isOneOf(lattice, i + 1, PLACE_NOUN)) || tagAt(lattice, i, 'title') !== null || tagAt(lattice, i, 'source') !== null || cueAt(lattice, i, 'none') > 0;

const nameOf = (lattice: Lattice, first: number, last: number): string => lattice.tokens.slice(first, last).map((t) => t.text).join(' ');

/** The words around a place that belong to it: "the village of X", "X province", "near the town of X". */
export function placePhrase(lattice: Lattice, place: PlaceMention, limits: Range): Range {
  let { first, last } = place;
  if (KINDS.has(normAt(lattice, last)) && isOneOf(lattice, last + 1, PLACE_NOUN)) last++;
  if (isOneOf(lattice, last, PLACE_NOUN) && last < limits.last) last++;
  if (isOneOf(lattice, last, PLACE_NOUN) && last < limits.last) last++;
  while (first > limits.first && belongsBefore(lattice, first - 1)) first--;
  if (normAt(lattice, first) === 'of' && normAt(lattice, first - 1) === 'block' && kindAt(lattice, first - 2) === 'number' && first - 2 >= limits.first) return { first: first - 2, last };
  if (normAt(lattice, first) === 'of' || normAt(lattice, first) === "'s") first++;
  const building = ownBuilding(lattice, place);
  if (building > last && building <= limits.last) last = building;
  return { first, last };
}

/** "the Villa Maria police station": what kind of place it is. */
const KINDS = new Set(['police', 'railway', 'train', 'bus', 'metro', 'fire', 'power', 'petrol', 'refugee', 'army', 'military', 'border', 'primary', 'secondary', 'high', 'fish', 'grain', 'vegetable', 'cattle', 'livestock']);

/** "Fallujah's police headquarters": behind the place's genitive, within a few words, what stands there; the token behind it, or 0. */
export function ownBuilding(lattice: Lattice, place: Range): number {
  if (normAt(lattice, place.last) !== "'s" || !LED.has(leadBefore(lattice, place.first))) return 0;
  for (let i = place.last + 1; i < place.last + 4 && kindAt(lattice, i) === 'word' && !isCapital(lattice, i); i++) if (isOneOf(lattice, i, PLACE_NOUN) && normAt(lattice, i + 1) !== 'of') return i + 1;
  return 0;
}

const belongsBefore = (lattice: Lattice, i: number): boolean => {
  const norm = normAt(lattice, i);
  return isOneOf(lattice, i, PLACE_NOUN) || norm === 'of' || norm === 'the' || DIRECTIONS.has(norm) || ['military', 'capital', 'border', 'port', 'coastal', 'mining', 'market', 'tourist', 'oil'].includes(norm);
};

const isLocalGovernment = (lattice: Lattice, i: number): boolean => normAt(lattice, i) === 'local' && normAt(lattice, i + 1) === 'government' && normAt(lattice, i + 2) === 'area';

const HOLDS = new Set(['in', 'of', ',', "'s"]);

/** "Saravena, in Arauca province", "the quarter of Yemen's besieged city of Taiz": the second place only says where the first one is. */
export function isAround(lattice: Lattice, inner: Range, outer: Range): boolean {
  const from = isLocalGovernment(lattice, inner.last) ? inner.last + 3 : inner.last;
  if (outer.first <= from || outer.first - from > 8) return false;
  let linked = false;
  for (let i = from; i < outer.first; i++) {
    const norm = normAt(lattice, i);
    linked ||= HOLDS.has(norm);
    if (!HOLDS.has(norm) && !(kindAt(lattice, i) === 'word' && (!isCapital(lattice, i) || isOneOf(lattice, i, PLACE_NOUN) || tagAt(lattice, i, 'country'))) || ['and', 'or', 'to', 'from', 'while', 'when', 'after', 'as', 'before', 'into'].includes(norm) || hasKind(lattice, i, KIND_BITS.verb | KIND_BITS.report | KIND_BITS.person) || (hasKind(lattice, i, KIND_BITS.act) && norm !== 'besieged') || cueAt(lattice, i, 'auxiliary') > 0) return false;
  }
  return linked;
}

/** What a sea, a region or a country describes with "of" behind it; an area of a province is where it happened. */
const TOWNS = new Set(['city', 'town', 'village', 'port', 'capital', 'resort', 'suburb', 'island', 'hamlet', 'province', 'state', 'region', 'coast']);

/** "the Tillabéri region of Niger": the country only says where it lies. */
const isOfCountry = (lattice: Lattice, place: PlaceMention): boolean => ['region', 'province', 'state', 'area'].includes(normAt(lattice, place.last)) && [2, 3].some((n) => tagAt(lattice, place.last + n, 'country')?.tag.form === 'name');

const DISTRICTS = new Set(['local', 'district', 'province', 'region', 'state', 'county', 'governorate', 'department', 'municipality', 'lga', 'division', 'commune', 'tehsil', 'woreda', 'upazila', 'subdistrict', 'area', 'taluk']);

/** "Kuru village of Wushishi local government area": the district only says where the village lies. */
const isOfDistrict = (lattice: Lattice, { last }: PlaceMention): boolean => ['village', 'town', 'hamlet', 'suburb'].includes(normAt(lattice, last)) && [3, 4].some((n) => isCapital(lattice, last + n - 1) && DISTRICTS.has(normAt(lattice, last + n)));

/** "the Red Sea city of Jeddah": a place that only describes the one behind it. */
export const describesNext = (lattice: Lattice, place: PlaceMention): boolean => TOWNS.has(normAt(lattice, place.last)) && normAt(lattice, place.last + 1) === 'of' && !isOfDistrict(lattice, place) && !isOfCountry(lattice, place) && [2, 3].some((n) => isCapital(lattice, place.last + n));
