import type { Place } from '../claim.ts';
import { KIND_BITS } from '../../lexicon/tags.ts';
import { hasKind, isCapital, kindAt, normAt, spanOf, tagAt, wordsOf } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { describesNext, isAround, ownBuilding, placePhrase } from '../places.ts';
import type { PlaceMention } from '../places.ts';
import type { Mentions } from '../mentions.ts';
import { leastBy, within } from '../ordered.ts';
import { entriesOf } from '../../text/entries.ts';

interface Of { readonly lattice: Lattice; readonly mentions: Mentions; readonly at: Range; readonly segment: Range }

/** With the whole text for a segment. Written out, since a spread with one more field would be an object of a new shape each time. */
const inWhole = ({ lattice, mentions, at }: Omit<Of, 'segment'>): Of => ({ lattice, mentions, at, segment: { first: 0, last: lattice.tokens.length } });

/** Where it happened: the nearest place led by "in", "at", "near" ..., behind the claim before ahead of it, a town before a country. */
export function placeOf(of: Of): Place | null {
  const told = within(of.mentions.places, of.segment).filter((p) => !p.dateline && isLocative(of, p));
  const whole = told.filter((p) => !isOfSome(of, p));
  const inside = whole.length > 0 ? whole : told;
  const best = leastBy(inside.filter((_, n) => !isContainer(of, inside, n)), (p) => cost(of, p));
  return best ? placeFrom(of.lattice, best, of.segment) : besidePlace(of);
}

/** "destroyed a truck east of Marib": a place by which another is found, where the sentence names no other. */
function besidePlace(of: Of): Place | null {
  const beside = within(of.mentions.places, of.segment).filter((p) => !p.dateline && !p.spoken && normAt(of.lattice, besideOf(of.lattice, p)) === 'of' && SIDES.has(normAt(of.lattice, besideOf(of.lattice, p) - 1)) && !p.wide);
  const best = leastBy(beside, (p) => cost(of, p));
  if (!best) return null;
  const place = placeFrom(of.lattice, best, of.segment);
  const range = { first: besideOf(of.lattice, best) - 1, last: placePhrase(of.lattice, best, of.segment).last };
  return { ...place, text: wordsOf(of.lattice, range), basis: { kind: 'stated', span: spanOf(of.lattice, range) } };
}

/** "west (of) Marib", "west (of) the Aran Islands". */
const besideOf = (lattice: Lattice, { first }: Range): number => (normAt(lattice, first - 1) === 'the' ? first - 2 : first - 1);

/** "58 people in Belkar, many of them on the island of Dorma": where some of them died, where the sentence tells where all did. */
function isOfSome({ lattice, at }: Of, p: PlaceMention): boolean {
  for (let i = p.first >= at.last ? Math.max(at.last, p.first - SOME_REACH) : p.first - SOME_REACH; i < p.first; i++) {
    if (!SOME.has(normAt(lattice, i)) || ![',', 'and', ';', '(', '-', '–', '—'].includes(normAt(lattice, i - 1))) continue;
    if (['mostly', 'mainly', 'chiefly', 'including', 'among', 'especially'].includes(normAt(lattice, i)) || (normAt(lattice, i + 1) === 'of' && ['them', 'whom', 'those', 'these'].includes(normAt(lattice, i + 2)))) return true;
  }
  return false;
}
const SOME_REACH = 12;
const SOME = new Set(['most', 'many', 'some', 'several', 'half', 'mostly', 'mainly', 'chiefly', 'including', 'among', 'especially', 'nearly', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'dozens', 'scores', 'hundreds', 'all']);

/** The place before it, or one of those before, lies in this one: the smaller is where it happened. */
function isContainer(of: Of, inside: readonly PlaceMention[], n: number): boolean {
  const [inner, outer] = [inside[n - 1], inside[n]];
  return inner !== undefined && outer !== undefined && isAround(of.lattice, inner, outer);
}

/** Any place of the article when neither the claim's sentence nor its scene has one: the last one before, a dateline only when there is nothing else. */
export function placeOfArticle(of: Omit<Of, 'segment'>): Place | null {
  const whole = inWhole(of);
  const all = of.mentions.places.filter((p) => isLocative(whole, p) && !isOfItsOwn(of.lattice, p));
  const told = all.filter((p) => !p.dateline);
  const narrow = told.filter((p) => !p.wide);
  const best = factboxPlace(of) ?? narrow.findLast((p) => p.first < of.at.first) ?? narrow[0] ?? told.findLast((p) => p.first < of.at.first) ?? told[0] ?? all[0] ?? of.mentions.places.find((p) => isWhereTreated(whole, p));
  if (!best) return null;
  return { ...placeFrom(of.lattice, best, whole.segment), basis: { kind: 'implied', because: 'the nearest place that the article names' } };
}

/** "In Karsan alone 33 bodies were found": of that figure and no other. */
export const isOfItsOwn = (lattice: Lattice, { last }: Range): boolean => normAt(lattice, last) === 'alone' || (isOneOfNouns(normAt(lattice, last)) && normAt(lattice, last + 1) === 'alone');
const isOneOfNouns = (word: string): boolean => ['province', 'district', 'city', 'town', 'state', 'county', 'region', 'village'].includes(word);

/** "BAQUBA - A roadside bomb killed four": in a list of events each paragraph bears its own dateline. */
function factboxPlace(of: Omit<Of, 'segment'>): PlaceMention | undefined {
  const { blocks } = of.lattice.doc;
  const datelines = of.mentions.places.filter((p) => p.dateline);
  const block = blocks.find((b) => b.first <= of.at.first && of.at.first < b.last);
  return datelines.length > 1 && block ? datelines.find((p) => p.first >= block.first && p.first <= block.first + 2) : undefined;
}

/** "– Karsan: three killed": an entry of a list bears its place in its label, its day aside. */
export function placeOfEntry({ lattice, mentions, at, sentence }: Omit<Of, 'segment'> & { /** Its position in the document. */ readonly sentence: number }): Place | null {
  const { doc } = lattice;
  const entry = entriesOf(doc).get(doc.sentences[sentence]?.block ?? -1);
  if (entry === undefined || at.first < entry.label.last) return null;
  const told = within(mentions.places, entry.label);
  const known = told.findLast((p) => !p.wide) ?? told.at(-1);
  if (known) return placeFrom(lattice, known, entry.label);
  let { first } = entry.label;
  while (first < entry.label.last && (lattice.tokens[first]?.kind !== 'word' || isDayWord(lattice, first))) first++;
  // "Dead by county: Kisumu - 5" bears no place in its label.
  if (first === entry.label.last || hasKind(lattice, first, KIND_BITS.count | KIND_BITS.state | KIND_BITS.verb)) return null;
  const range = { first, last: entry.label.last };
  return { text: wordsOf(lattice, range), name: nameOf(wordsOf(lattice, range)), within: null, basis: { kind: 'stated', span: spanOf(lattice, range) } };
}

/** "MUISNE" is Muisne. */
const nameOf = (words: string): string => (words === words.toUpperCase() ? words.replace(/\p{L}+/gu, (w) => w.charAt(0) + w.slice(1).toLowerCase()) : words);

const isDayWord = (lattice: Lattice, i: number): boolean => tagAt(lattice, i, 'month') !== null || tagAt(lattice, i, 'weekday') !== null;

/** The last place told before the claim, wherever it stands. */
export function placeTold(of: Omit<Of, 'segment'>): Place | null {
  const whole = inWhole(of);
  const best = of.mentions.places.findLast((p) => p.first < of.at.first && !p.dateline && !p.wide && isLocative(whole, p) && !isOfItsOwn(of.lattice, p) && !isOfSome(whole, p));
  return best ? placeFrom(of.lattice, best, whole.segment) : null;
}

/** The country or region that the article speaks of, for a figure of many happenings. */
export function wholePlace(of: Omit<Of, 'segment'>): Place | null {
  const whole = inWhole(of);
  const wide = of.mentions.places.filter((p) => p.wide && !describesNext(of.lattice, p));
  const best = wide.findLast((p) => p.first < of.at.first && isLocative(whole, p)) ?? wide.find((p) => !p.spoken) ?? wide[0];
  return best ? { ...placeFrom(of.lattice, best, whole.segment), basis: { kind: 'implied', because: 'the country or region that the article names' } } : null;
}

export function placeFrom(lattice: Lattice, mention: PlaceMention, limits: Range): Place {
  const range = placePhrase(lattice, mention, limits);
  return { text: wordsOf(lattice, range), name: mention.name, within: mention.within, basis: { kind: 'stated', span: spanOf(lattice, range) } };
}

const BEYOND = new Set(['near', 'from', 'to', 'toward', 'towards', 'outside', 'off']);

/** A dash or a semicolon stands between the claim and the place behind it. */
function isApart(of: Of, p: PlaceMention): boolean {
  for (let i = of.at.last; i < p.first; i++) if (['--', '—', '–', ';'].includes(normAt(of.lattice, i))) return true;
  return false;
}

/** How far a place stands from the claim; nothing stands nearer than "Aceh 20" and "Texas for seven". */
function cost(of: Of, p: PlaceMention): number {
  const behindVerb = tagAt(of.lattice, of.at.first, 'verb') !== null && !tagAt(of.lattice, of.at.first, 'person') ? 2 : 0;
  // "Militants in Somalia killed nine in Karsan": where the doers are, when more is told.
  if ((p.last === of.at.first && behindVerb === 0) || (p.last === of.at.first - 1 && normAt(of.lattice, p.last) === 'for')) return 0;
  const distance = p.first >= of.at.last ? Math.min(p.first - of.at.first, p.first - of.at.last + 3) : p.first >= of.at.first ? p.first - of.at.first : (of.at.first - p.last) * 2 + 4 + behindVerb;
  const lead = normAt(of.lattice, placePhrase(of.lattice, p, of.segment).first - 1);
  return distance + (isSeat(of.lattice, p) ? 20 : 0) + (isApart(of, p) ? 6 : 0) + (p.wide ? 12 : 0) + (BEYOND.has(lead) ? 6 : 0);
}

/** "militants based in X": where they are at home rather than where they acted. */
const isSeat = (lattice: Lattice, p: Range): boolean => normAt(lattice, p.first - 1) === 'in' && ['based', 'headquartered', 'registered', 'born', 'exiled'].includes(normAt(lattice, p.first - 2));

/** A speaker's place ("officials in X said", "Moscow's military"), a people's origin ("a man from X") what only describes the next place and the hospital that people were taken to are not where it happened. */
function isLocative(of: Of, place: PlaceMention): boolean {
  if (place.spoken || isWhereTreated(of, place) || (normAt(of.lattice, place.last) === "'s" && ownBuilding(of.lattice, place) === 0) || describesNext(of.lattice, place)) return false;
  const lead = placePhrase(of.lattice, place, of.segment).first - 1;
  if (normAt(of.lattice, lead) === 'to' && BROUGHT.has(normAt(of.lattice, lead - 1)) && place.last - place.first === 1) return false;
  if (normAt(of.lattice, lead) === 'to' && [place.last - 1, place.last, place.last + 1].some((i) => ['hospital', 'hospitals'].includes(normAt(of.lattice, i)))) return false;
  if (isAroundOrigin(of, place)) return false;
  if (actsAsState(of.lattice, place) || isDestination(of.lattice, lead)) return false;
  if (normAt(of.lattice, lead) === 'of' && NATIONALS.has(normAt(of.lattice, lead - 1)) && !tagAt(of.lattice, lead - 2, 'people') && !tagAt(of.lattice, lead - 2, 'country')) return false;
  // "fled towards Karsan": where they were going.
  if (['toward', 'towards'].includes(normAt(of.lattice, lead))) return false;
  if (normAt(of.lattice, lead) === 'from' && !isRecoveredFrom(of.lattice, lead)) return false;
  return normAt(of.lattice, lead) !== 'for' && !isSaidThere(of.lattice, lead) && !isMeasuredFrom(of.lattice, place) && !isElsewhere(of.lattice, place);
}

/** "dragged six other bodies from the Tavol canal", "recovered from Lake Orvel": where the dead were. */
function isRecoveredFrom(lattice: Lattice, from: number): boolean {
  for (let i = from - 1; i > from - 10 && kindAt(lattice, i) !== 'mark' && kindAt(lattice, i) !== 'break'; i--) if (RECOVERED.has(normAt(lattice, i))) return true;
  return false;
}
const RECOVERED = new Set(['pulled', 'pull', 'pulling', 'recovered', 'recover', 'recovering', 'retrieved', 'retrieve', 'fished', 'plucked', 'dragged', 'dredged', 'lifted', 'dug', 'exhumed', 'unearthed', 'hauled', 'winched']);

/** "in a communique released in Belkar": where somebody speaks. */
const isSaidThere = (lattice: Lattice, lead: number): boolean => ['in', 'from', 'at'].includes(normAt(lattice, lead)) && SAID.has(normAt(lattice, lead - 1));
const SAID = new Set(['issued', 'released', 'published', 'posted', 'broadcast', 'statement', 'communique', 'interview', 'speaking', 'reporters', 'journalists', 'conference', 'briefing', 'telephone', 'website', 'talks', 'meeting', 'summit']);

/** "two doctors from Clearwater, Florida": what their home lies in. */
function isAroundOrigin({ lattice }: Of, place: PlaceMention): boolean {
  let i = place.first - 2;
  while (i > place.first - 6 && isCapital(lattice, i)) i--;
  return normAt(lattice, place.first - 1) === ',' && i < place.first - 2 && normAt(lattice, i) === 'from';
}

/** "a flight from X to Y": where it was going; on "the road from X to Y" it is where it happened. */
function isDestination(lattice: Lattice, lead: number): boolean {
  if (normAt(lattice, lead) !== 'to' || !isCapital(lattice, lead - 1)) return false;
  let from = lead - 2;
  while (from > lead - 5 && isCapital(lattice, from)) from--;
  return normAt(lattice, from) === 'from' && !['road', 'highway', 'route', 'motorway', 'line', 'border', 'track', 'stretch', 'railway'].includes(normAt(lattice, from - 1));
}

const ORIGINS = new Set(['hailed', 'hailing', 'hail', 'hails', 'native', 'natives', 'originally', 'bound', 'heading', 'headed', 'travelling', 'traveling', 'returning', 'way', 'route', 'journey']);
const THITHER = new Set(['from', 'of', 'to', 'for', 'back', 'home', 'towards', 'toward']);

/** "hailed from the same village in Swat", "on their way back to the college in Annaba": where people came from, or were going. */
function isElsewhere(lattice: Lattice, place: PlaceMention): boolean {
  for (let i = place.first - 1; i > place.first - 9 && kindAt(lattice, i) === 'word' && !isCapital(lattice, i); i--) if (ORIGINS.has(normAt(lattice, i))) return THITHER.has(normAt(lattice, i + 1));
  return false;
}

const ACTS = new Set(['returned', 'returns', 'handed', 'released', 'releases', 'lost', 'loses', 'launched', 'bombed', 'shelled', 'invaded', 'denied', 'denies', 'accused', 'accuses', 'blamed', 'blames', 'freed', 'deployed', 'retaliated', 'vowed', 'condemned', 'condemns', 'repatriated', 'swapped', 'exchanged']);

/** "Ukraine returned the remains", "Moscow has lost": a country or capital that acts. */
const actsAsState = (lattice: Lattice, { first, last }: PlaceMention): boolean => (kindAt(lattice, first - 1) !== 'word' || OPENS.has(normAt(lattice, first - 1))) && (ACTS.has(normAt(lattice, last)) || (['has', 'had', 'have'].includes(normAt(lattice, last)) && ACTS.has(normAt(lattice, last + 1))));
const OPENS = new Set(['and', 'while', 'but', 'as', 'that', 'says', 'said', 'when', 'after', 'because']);

/** "26 citizens of Tajikistan": where people belong. */
const NATIONALS = new Set(['citizen', 'citizens', 'national', 'nationals', 'native', 'natives', 'subjects', 'compatriots']);

/** "died on arrival at Molo Hospital", "eleven were admitted to the College Hospital": where the hurt were cared for. */
function isWhereTreated(of: Of, place: PlaceMention): boolean {
  const before = ['in', 'at', 'of'].includes(normAt(of.lattice, place.first - 1)) ? place.first - 2 : place.first - 1;
  if (![place.last - 1, place.last, place.last + 1, before].some((i) => HOSPITALS.has(normAt(of.lattice, i)))) return false;
  for (let i = Math.max(of.segment.first, place.first - 14); i < place.first; i++) if (CARED.has(normAt(of.lattice, i))) return true;
  // "Hospitals in Karsan and Orvel treated nine".
  for (let i = place.last; i < Math.min(place.last + 7, of.segment.last); i++) if (TOOK_IN.has(normAt(of.lattice, i))) return true;
  return false;
}

const TOOK_IN = new Set(['treated', 'treating', 'received', 'admitted', 'receiving', 'reported', 'said', 'counted', 'took', 'registered']);
const HOSPITALS = new Set(['hospital', 'hospitals', 'clinic', 'clinics', 'infirmary']);
const CARED = new Set(['died', 'pronounced', 'treated', 'admitted', 'taken', 'rushed', 'arrival', 'condition', 'surgery', 'treatment', 'doctor', 'doctors', 'injuries', 'wounds', 'succumbed', 'recovering', 'airlifted', 'flown', 'bodies', 'morgue', 'burns', 'intensive']);

/** "was flown to Bogota": where the hurt were brought. */
const BROUGHT = new Set(['flown', 'airlifted', 'evacuated', 'taken', 'rushed', 'transferred', 'moved', 'brought', 'referred', 'ferried']);

const SIDES = new Set(['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'km', 'kilometres', 'kilometers', 'miles']);

/** "40 kilometres from the capital", "south of the capital Jakarta": a place by which another is found. */
function isMeasuredFrom(lattice: Lattice, place: Range): boolean {
  let at = place.first - 1;
  while (['the', 'capital', 'city', 'town', 'regional', 'provincial'].includes(normAt(lattice, at))) at--;
  // "in the north of Karsan" is inside it.
  if (normAt(lattice, at) === 'of' && normAt(lattice, at - 2) === 'the' && ['in', 'across'].includes(normAt(lattice, at - 3))) return false;
  return ['of', 'from'].includes(normAt(lattice, at)) && SIDES.has(normAt(lattice, at - 1));
}
