import type { Place } from '../claim.ts';
import { cueAt, isArticle, isCapital, kindAt, normAt, spanOf, tagAt, wordsOf } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { leastBy } from '../ordered.ts';

/**
 * Where it happened, by what kind of place it was: "in the churchyard", "on the road between Karsan and Orvel", "stormed the residence". Asked only where the
 * claim's own part of its sentence names no place; the name is then that of the place in which the report has it.
 */

/** Things built or made by nature at which people come to harm. */
const SITES: ReadonlySet<string> = new Set((
  'churchyard graveyard cemetery mosque church chapel cathedral temple shrine synagogue monastery convent pagoda seminary market bazaar supermarket shop store mall bakery cafe restaurant bar pub nightclub disco club hotel hostel guesthouse motel lodge '
  + 'school college university campus dormitory kindergarten nursery classroom library cinema theatre theater museum stadium arena gym hall auditorium ballroom casino house home apartment flat villa palace residence compound farmhouse hut barn block tower skyscraper basement cellar '
  + 'road highway motorway street avenue alley lane bridge tunnel intersection crossroads junction roundabout pavement sidewalk river canal lake stream creek dam reservoir beach shore coast cliff gorge ravine ditch valley slope mountain mountainside hillside forest jungle woods desert '
  + 'field orchard vineyard plantation farm ranch quarry mine pit colliery shaft factory plant mill workshop warehouse depot refinery pipeline platform rig shipyard dock docks jetty pier harbour harbor wharf ferry terminal airport airfield runway airstrip station subway metro '
  + 'checkpoint roadblock outpost garrison barracks base headquarters camp prison jail courthouse parliament embassy consulate ministry front frontline border frontier crossing fairground park playground square plaza courtyard garden backyard car-park parking pool slum shantytown favela quarter wedding funeral').split(' '));

/** Words for where people live and are governed: they point back to one that was named, unless "this" says that it is the dateline's. */
const AREAS: ReadonlySet<string> = new Set(['town', 'village', 'city', 'capital', 'district', 'province', 'region', 'area', 'county', 'territory', 'island', 'hamlet', 'suburb', 'port', 'resort', 'neighbourhood', 'neighborhood', 'settlement', 'state', 'department']);

const LEADS: ReadonlySet<string> = new Set(['in', 'at', 'on', 'inside', 'outside', 'near', 'into', 'along', 'above', 'below', 'beneath', 'behind', 'beside', 'across', 'through', 'off', 'around', 'against']);
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'their', 'his', 'her', 'its', 'one']);

/** Verbs whose object is where it happened. */
const STRUCK: ReadonlySet<string> = new Set(['stormed', 'attacked', 'bombed', 'hit', 'struck', 'shelled', 'raided', 'flattened', 'levelled', 'leveled', 'destroyed', 'gutted', 'engulfed', 'overran', 'sprayed', 'raked', 'burned', 'torched', 'demolished', 'devastated', 'ravaged', 'rocked', 'seized', 'besieged', 'targeted', 'entered', 'invaded', 'blasted', 'wrecked', 'storm', 'attack', 'bomb', 'hits', 'strikes', 'shatters', 'swept', 'buried', 'collapsed']);

/** So many words may stand between the article and the noun: "a crowded Shia mosque". */
const ADJECTIVES = 4;

interface Of { readonly lattice: Lattice; readonly at: Range; readonly segment: Range }

/** The nearest such phrase in the claim's part of its sentence, with the name of the place told around it. */
export function siteOf(of: Of, around: Place | null): Place | null {
  const found = sitesIn(of);
  const nearest = leastBy(found, (s) => (s.first >= of.at.last ? s.first - of.at.last : (of.at.first - s.last) * 2 + 4));
  if (!nearest) return null;
  const text = wordsOf(of.lattice, nearest);
  return { text, name: around?.name ?? text, within: around?.within ?? null, basis: { kind: 'stated', span: spanOf(of.lattice, nearest) } };
}

function sitesIn({ lattice, segment }: Of): readonly Range[] {
  const found: Range[] = [];
  for (let i = segment.first; i < segment.last - 1; i++) {
    if (!(LEADS.has(normAt(lattice, i)) || STRUCK.has(normAt(lattice, i)))) continue;
    const site = siteAt(lattice, i + 1, segment.last);
    if (site && !isOfPeople(lattice, i) && !isCared(lattice, site)) found.push(site);
  }
  return found;
}

/** "the churchyard", "a residential quarter", "the road between A and B", "this southern town": an article, words that no list of people or deeds knows, and the noun, which the phrase ends with. */
function siteAt(lattice: Lattice, from: number, until: number): Range | null {
  const owned = [1, 2, 3].find((n) => normAt(lattice, from + n) === "'s" && isCapital(lattice, from));
  if (!DETERMINERS.has(normAt(lattice, from)) && owned === undefined) return null;
  for (let i = from + 1 + (owned ?? 0); i < Math.min(from + 2 + (owned ?? 0) + ADJECTIVES, until); i++) {
    if (kindAt(lattice, i) !== 'word' || LEADS.has(normAt(lattice, i)) || cueAt(lattice, i, 'auxiliary') > 0 || ['and', 'of', 'that', 'who', 'which', 'to', 'from', 'for', 'with', 'by', 'radio', 'television', 'tv', 'news', 'internet'].includes(normAt(lattice, i))) return null;
    const isArea = AREAS.has(normAt(lattice, i)) && normAt(lattice, from) === 'this';
    if ((isArea || SITES.has(normAt(lattice, i))) && endsHere(lattice, i + 1)) return { first: from, last: withRoad(lattice, i, until) };
  }
  return null;
}

/** No noun follows to which the word only belongs: "a school (bus)", "the market (price)". */
function endsHere(lattice: Lattice, at: number): boolean {
  const token = lattice.tokens[at];
  if (token?.kind !== 'word') return token?.norm !== "'s";
  if (SITES.has(token.norm) || tagAt(lattice, at, 'person') || tagAt(lattice, at, 'means') || tagAt(lattice, at, 'source') || isCapital(lattice, at) && tagAt(lattice, at, 'weekday') === null) return false;
  return FOLLOWS.has(token.norm) || isArticle(lattice, at) || cueAt(lattice, at, 'auxiliary') > 0 || tagAt(lattice, at, 'weekday') !== null || tagAt(lattice, at, 'verb') !== null || tagAt(lattice, at, 'report') !== null || /(?:ed|ing|ly)$/.test(token.norm);
}

const FOLLOWS: ReadonlySet<string> = new Set(['in', 'at', 'on', 'near', 'outside', 'inside', 'of', 'to', 'from', 'by', 'with', 'for', 'and', 'or', 'but', 'as', 'when', 'while', 'where', 'after', 'before', 'during', 'that', 'which', 'who', 'between', 'north', 'south', 'east', 'west', 'about', 'some', 'early', 'late', 'last', 'yesterday', 'overnight', 'today', 'then', 'there', 'against', 'under', 'over', 'just', 'since', 'because', 'this', 'around', 'off', 'shortly']);

const WAYS: ReadonlySet<string> = new Set(['road', 'highway', 'motorway', 'street', 'track', 'route', 'stretch']);

/** "the road (between Karsan and Orvel)", "the highway (to Orvel)", "the road (from Karsan to Orvel)". */
function withRoad(lattice: Lattice, noun: number, until: number): number {
  if (!WAYS.has(normAt(lattice, noun)) || !['between', 'to', 'from'].includes(normAt(lattice, noun + 1)) || !isCapital(lattice, noun + 2)) return noun + 1;
  let last = noun + 2;
  while (last < Math.min(noun + 9, until) && ((kindAt(lattice, last) === 'word' && isCapital(lattice, last)) || (['and', 'to'].includes(normAt(lattice, last)) && isCapital(lattice, last + 1)))) last++;
  return last;
}

/** "men in the market trade", "a guard at the embassy said": where people belong is not where it happened. */
const isOfPeople = (lattice: Lattice, lead: number): boolean => tagAt(lattice, lead - 1, 'person') !== null && ['from', 'of'].includes(normAt(lattice, lead));

const CARE: ReadonlySet<string> = new Set(['taken', 'treated', 'admitted', 'brought', 'sentenced', 'jailed', 'mourned', 'buried', 'burial', 'funeral', 'sit', 'gathered', 'laid', 'fled', 'flee', 'fleeing', 'hid', 'hidden', 'hiding', 'escaped', 'ran', 'refuge', 'shelter', 'sheltering', 'broadcast', 'spoke', 'speaking', 'arrested', 'detained', 'marched', 'driven', 'flown']);

/** "were buried in the cemetery", "prayed in the church": what is told of afterwards. */
function isCared(lattice: Lattice, { first }: Range): boolean {
  for (let i = first - 1; i > first - 6; i--) if (CARE.has(normAt(lattice, i))) return true;
  return false;
}
