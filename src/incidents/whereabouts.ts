import type { Sentence } from '../text/structure.ts';
import { phrasesAt } from '../lexicon/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { NameScan } from './names.ts';
import { CARE, isMedicalCentre, isOnlyNamed, isSeat, wordAt } from './onlyNamed.ts';
import type { Span, Told } from './onlyNamed.ts';
import { isBereaved, isBracketedItem, isDatedItem, isEventOf, isFoughtFor, isInquiredInto, isOfEvent } from './befell.ts';
import { isBystanders } from './bystanders.ts';
import { isEntered } from './entered.ts';
import { isNothingThere } from './nothingThere.ts';
import { isAtPartOf, isCloseTo, isComeUpon, isLeft, isTaken } from './partsOfPlaces.ts';
import { isReference, isStruckPlace } from './struckPlaces.ts';
import { targetAt } from './targets.ts';

/** What the words around a name say of it: that something happened there, that it lies around a place, that it is only near. */

export const LEADS = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'off', 'between', 'across', 'above', 'below', 'opposite']);
export const WIDE_NOUNS = new Set(['province', 'region', 'state', 'governorate', 'oblast', 'department', 'county', 'island', 'sea', 'lga', 'prefecture', 'peninsula']);
const CONTAINERS = new Set(['desert', 'commune', 'district', 'municipality', 'prefecture', 'township', 'county', 'region', 'coast', 'countryside', 'area', 'ward', 'lga', 'subdistrict', 'raion', 'woreda', 'territory', 'chiefdom', 'sector', 'canton', 'tehsil', 'upazila', 'wilaya', 'parish']);
export const PLACE_NOUNS = new Set([...WIDE_NOUNS, 'sector', 'village', 'town', 'city', 'district', 'strait', 'market', 'camp', 'base', 'neighbourhood', 'neighborhood', 'area', 'valley', 'road', 'highway', 'township', 'municipality', 'commune', 'locality', 'suburb', 'quarter', 'well', 'wells', 'countryside', 'bridge', 'crossing', 'station', 'airport', 'forest', 'mountain', 'mountains', 'hills', 'lake', 'street', 'avenue', 'square', 'junction', 'ward', 'settlement', 'hamlet', 'bypass', 'motorway', 'expressway', 'roundabout', 'intersection', 'crossroads', 'overpass', 'flyover', 'tollbooth', 'canal', 'estuary', 'farm', 'mine', 'quarry', 'quarries', 'pit', 'pits', 'colliery', 'harbour', 'harbor', 'port', 'bay', 'prison', 'checkpoint', 'kebele', 'woreda', 'barangay', 'vereda', 'reef', 'heights', 'slope', 'slopes', 'foot', 'outskirts', 'banks', 'hill', 'mount', 'stronghold', 'bastion', 'enclave', 'volcano', 'ridge', 'community', 'parish', 'seat', 'vicinity', 'premises', 'site', 'ruins', 'scene', 'people', 'residents', 'inhabitants', 'villagers', 'houses', 'gorge', 'pass', 'canyon', 'plateau', 'plain', 'dunes', 'oasis', 'beach', 'bend', 'ford', 'hairpin', 'marshes', 'fair', 'booth', 'steps', 'stairs', 'staircase', 'ghat', 'ghats', 'platform', 'embankment', 'levee', 'dyke', 'dike', 'dam', 'weir', 'falls', 'waterfall', 'favela', 'favelas', 'slum', 'slums', 'shantytown', 'shantytowns', 'barrio', 'colonia', 'bairro', 'quarters', 'villages', 'towns', 'districts', 'suburbs', 'hamlets', 'cliff', 'cliffs', 'cave', 'caves', 'glacier', 'peak', 'summit', 'trail', 'footbridge', 'pier', 'jetty', 'quay', 'wharf', 'waterfront', 'riverbank', 'seafront', 'lagoon', 'swamp', 'sandbank', 'shoal', 'zone', 'compound', 'complex', 'estate', 'terminal', 'depot', 'yard', 'plaza', 'bazaar', 'souk', 'fort', 'fortress', 'outpost', 'barracks', 'barrier', 'gate', 'tunnel', 'underpass', 'curve', 'corner', 'stretch', 'landing', 'ravine', 'gully', 'creek', 'stream', 'reservoir', 'islet', 'archipelago', 'coalfield', 'goldfield', 'oilfield', 'tailings']);
export const DIRECTIONS = new Set(['northern', 'southern', 'eastern', 'western', 'central', 'north', 'south', 'east', 'west', 'northeastern', 'northwestern', 'southeastern', 'southwestern', 'northeast', 'northwest', 'southeast', 'southwest', 'nearby', 'downtown', 'upper', 'lower', 'the', 'other', 'neighbouring', 'neighboring']);
/** "Karsan buries its dead". */
const MOURNS = new Set(['buries', 'mourns', 'counts', 'grieves', 'buried']);
const STRUCK = new Set(['act', 'events', 'tragedy', 'ambush', 'ambushes', 'massacre', 'attack', 'attacks', 'strike', 'strikes', 'assault', 'airstrike', 'airstrikes', 'raids', 'bombing', 'bombardment', 'shelling', 'battle', 'siege', 'storming', 'capture', 'raid', 'aggression', 'offensive', 'incursion', 'incursions', 'march', 'fire', 'protest', 'descended', 'swooped', 'converged', 'marched']);
/** "The vereda La Esperanza". */
const SETTLED = new Set(['village', 'vereda', 'hamlet', 'kebele', 'barangay', 'capital', 'town', 'city']);
/** "Bodies from X", "the wounded of X". */
export const BROUGHT: ReadonlySet<string> = new Set(['bodies', 'body', 'dead', 'survivors', 'wounded', 'casualties', 'injured']);
const ATTACKED = new Set(['entered', 'stormed', 'raided', 'attacked', 'hit', 'struck', 'shelled', 'bombed', 'targeted', 'invaded', 'overran', 'besieged', 'bombarded']);

/** "Ukrainian-held", "US-led". */
export const ADJECTIVE = /-(?:held|led|backed|installed|controlled|occupied|run|based|born|speaking|made|era)$/;

/** Led by "in", "near" ..., followed by "village", "market" ..., or in a title; not the hospital where the wounded were taken. */
export function isPlaced(scan: NameScan, sentence: Sentence, of: Span): boolean {
  const at = leadAt(scan, of.first);
  const told: Told = { scan, of, heads: of.first === sentence.first, noun: nounAfter(scan, of.last), lead: scan.tokens[at]?.norm ?? '', before: scan.tokens[at - 1]?.norm ?? '', opens: at === sentence.first };
  if (isSeat(scan, sentence, of, at) || isBorder(scan, of) || CARE.has(wordAt(scan, of.last - 1)) || isMedicalCentre(scan, of.last) || isBystanders(scan, of) || isNothingThere(scan, of) || (INTO.has(told.lead) && !RODE.has(told.before) && !isComeUpon(scan, of.first) && !isInquiredInto(scan, of.first))) return false;
  if (((sentence.headline || sentence.telegraphic) && isBuilding(scan, of.last) && targetAt(scan.tokens, of.last)?.kind !== 'hospital') || (sentence.headline && (MOURNS.has(told.noun)))) return true;
  if (isWhereLine(scan, sentence)) return true;
  return (isSaid(told) || isBefallen(told, sentence) || isStruckPlace(scan, of) || isReference(scan, of.first) || (told.lead === 'on' && sentence.headline)) && !isOnlyNamed(told);
}

/** By what is called after it, by a part of it that was struck, by those who came there. */
const isBefallen = ({ scan, of, heads }: Told, { headline, telegraphic }: Sentence): boolean =>
  isOfEvent(scan, of, heads || headline || telegraphic) || isEntered(scan, of, heads) || isEventOf(scan, of.first) || isDatedItem(scan, of.last) || isBracketedItem(scan, of) || isInquiredInto(scan, of.first) || isFoughtFor(scan, of.first) || isBereaved(scan, of.last)
  || isAtPartOf(scan, of) || isCloseTo(scan, of.first) || isComeUpon(scan, of.first) || isTaken(scan, of.first) || isLeft(scan, of);

/** "Location: Duki coalfield": a line of a form. */
export const isWhereLine = (scan: NameScan, { first }: Sentence): boolean => WHERE.has(wordAt(scan, first)) && wordAt(scan, first + 1) === ':';
const WHERE = new Set(['location', 'place', 'site', 'venue', 'where']);

const INTO = new Set(['into', 'toward', 'towards']);
function isSaid({ scan, of, heads, noun, lead, before, opens }: Told): boolean {
  // "nine kilometres to the east, on the Karsan side".
  if (noun === 'side' && wordAt(scan, of.first - 1) === 'the' && wordAt(scan, of.first - 2) === 'on') return false;
  if (opens && (lead === 'about' || (lead === 'for' && isListedFor(scan, of.last)))) return true;
  // "As to Karsan, a spokesman said"
  if (['to', 'for', 'regards'].includes(lead) && before === 'as' && noun === ',' && scan.tokens[of.first - 2]?.text === 'As') return true;
  // "Along the Dnipro, two groups", "outside the town hall of Karsan"
  if ((opens && lead === 'along') || lead === 'fled') return true;
  if (lead === 'of' && HALLS.has(before)) return true;
  // "Pit collapse, Karsan; twelve dead", "short of Karsan it missed the bend", "the army had not fired on Karsan".
  if ((lead === ',' && OF_PLACES.has(before) && [';', ':', '('].includes(noun)) || (lead === 'of' && before === 'short') || (lead === 'on' && ON_WHAT.has(before))) return true;
  if (lead === 'and' && isBetween(scan, of.first - 2)) return true;
  // "Across the Dnipro in Oleshky": a river.
  if (lead === 'across' && wordAt(scan, of.first - 1) === 'the') return false;
  const second = wordAt(scan, of.first - 2);
  if (noun === ',' && wordAt(scan, of.first - 1) === 'and' && wordAt(scan, of.last + 1) === 'with' && isNumber(scan, of.last + 2)) return true;
  if ((noun === ',' && (wordAt(scan, of.last + 1) === 'where' || isApposed(scan, of.last + 1))) || wordAt(scan, of.last) === 'itself' || SETTLED.has(wordAt(scan, of.first - 1))) return true;
  if ((['from', 'of'].includes(lead) && BROUGHT.has(second) && !(lead === 'of' && (second === 'body' || FIGHTERS.has(noun)))) || (lead === 'to' && CAME.has(second)) || (lead === 'into' && RODE.has(before)) || isOfADay(scan, of.first) || isBeside(scan, of.first) || isFlownOver(scan, of.first) || isOnTheWay(scan, of.first) || isSaidToLie(scan, of.last)) return true;
  if (LEADS.has(lead) || ATTACKED.has(lead) || (['on', 'against', 'of'].includes(lead) && (STRUCK.has(before) || (before === ',' && STRUCK.has(wordAt(scan, of.first - 3)))))) return true;
  if ((lead === 'from' && TAKEN.has(before)) || isStruck(scan, of.last) || isRainedOn(scan, of.first) || isLyingThere(scan, of.first) || isNowTurnedTo(scan, of) || isOffIsland(scan, of.first) || isOfDisaster(scan, of.last)) return true;
  if (OF_PLACES.has(noun) && (heads || ['the', ''].includes(wordAt(scan, of.first - 1)))) return true;
  return (PLACE_NOUNS.has(noun) && !isDescribing(scan, of)) || isOfPlace(scan, of.first) || isGeneralArea(scan, of.first) || isWhereBehind(scan, of.last) || isCalled(scan, of.first) || isOnAxis(scan, of) || isEndOfRoad(scan, of.last) || liesIn(scan, of.last) || isOneOfMany(scan, of);
}

/** "Had not fired on Karsan", "our file on Karsan". */
const ON_WHAT = new Set(['fired', 'firing', 'fires', 'file', 'files', 'dossier', 'entry', 'folder']);

/** "Between Karsan and Orvel": the words back to "between" have capitals. */
function isBetween({ tokens }: NameScan, at: number): boolean {
  for (let i = at; i > at - 5; i--) if (tokens[i]?.norm === 'between') return i < at; else if (tokens[i]?.kind !== 'word' || tokens[i]?.capital !== true) return false;
  return false;
}

const HALLS = new Set(['hall', 'fields', 'field', 'forest', 'streets', 'slopes', 'shore',  'centre', 'center', 'outskirts', 'entrance', 'edge', 'gates']);

/** "... and Karsan, with eight". */
const isNumber = ({ tokens }: NameScan, at: number): boolean => tokens[at]?.kind === 'number' || NUMBER_WORDS.has(tokens[at]?.norm ?? '');
const NUMBER_WORDS = new Set(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']);

/** "Karsan, a market village in Orvel". */
const isApposed = (scan: NameScan, at: number): boolean => ['a', 'an'].includes(wordAt(scan, at)) && [1, 2, 3].some((n) => SETTLEMENTS.has(wordAt(scan, at + n)));
/** "Six bodies of Hashd fighters" says whose they were. */
const FIGHTERS = new Set(['fighters', 'soldiers', 'members', 'militants', 'troops', 'policemen', 'officers', 'guards', 'rebels', 'militiamen', 'gunmen', 'personnel', 'crew', 'workers', 'family']);
/** "The Karsan dam tragedy", "Karsan temple incident". */
const isOfDisaster = ({ tokens }: NameScan, at: number): boolean => { const thing = at < tokens.length ? targetAt(tokens, at) : null; return thing !== null && DISASTER_NOUNS.has(tokens[at + thing.length]?.norm ?? ''); };
/** "Sub: Karsan temple incident"; not "Subject: Fatal bus accident". */
export const isSubject = (scan: NameScan, { first }: Sentence, last: number): boolean => SUBJECTS.has(wordAt(scan, first)) && isOfDisaster(scan, last) && !FATAL.has(wordAt(scan, last - 1));
const SUBJECTS = new Set(['sub', 'subject', 're', 'ref']);
const FATAL = new Set(['fatal', 'deadly', 'tragic', 'serious', 'major', 'minor', 'recent', 'yesterday', 'second', 'new', 'road', 'single', 'another', 'school', 'private', 'public']);
const DISASTER_NOUNS = new Set(['tragedy', 'disaster', 'incident', 'accident', 'fire', 'blaze', 'blast', 'explosion', 'crash', 'collapse', 'stampede', 'crush', 'attack', 'bombing', 'massacre', 'shooting', 'break', 'breach', 'sinking', 'wreck']);
/** "Karsan was shelled": whoever was attacked by somebody may be a person. */
const isStruck = (scan: NameScan, last: number): boolean => {
  if (isItsTurn(scan, last)) return true;
  const at = wordAt(scan, last) === ',' && ['too', 'also'].includes(wordAt(scan, last + 1)) && wordAt(scan, last + 2) === ',' ? last + 3 : last;
  if (isStruckAt(scan, behindApposition(scan, last))) return true;
  return isStruckAt(scan, at) || (at > last && (isHitAt(scan, at) || ['has', 'had', 'lost', 'suffered', 'saw', 'came'].includes(wordAt(scan, at)))) || (wordAt(scan, last) === 'followed' && [1, 2, 3].some((n) => ['later', 'next', 'day', 'night', 'on'].includes(wordAt(scan, last + n))));
};
/** "On Sunday it was Karsan's turn". */
export const isItsTurn = (scan: NameScan, last: number): boolean => wordAt(scan, last) === "'s" && wordAt(scan, last + 1) === 'turn';
/** "Shells came down on Karsan", "by shells upon Karsan". */
const isRainedOn = (scan: NameScan, at: number): boolean => ['on', 'upon'].includes(wordAt(scan, at - 1)) && RAINED.has(wordAt(scan, at - 2));
const RAINED = new Set(['down', 'fell', 'fallen', 'rained', 'landed', 'shells', 'rockets', 'bombs', 'mortars', 'missiles', 'barrels', 'shell', 'rocket', 'bomb', 'missile']);
const isHitAt = (scan: NameScan, at: number): boolean => isStruckAt(scan, at) || (['was', 'were'].includes(wordAt(scan, at)) && ['hit', 'struck', 'targeted', 'attacked'].includes(wordAt(scan, at + 1)));
/** "Karsan, too, was hit": what was struck is a place, though its name stands nowhere else in the text; "Fuel, too, was scarce". */
export const isHitToo = (scan: NameScan, last: number): boolean => isStruckAt(scan, behindApposition(scan, last)) || wordAt(scan, last) === ',' && ['too', 'also'].includes(wordAt(scan, last + 1)) && wordAt(scan, last + 2) === ',' && isHitAt(scan, last + 3);
/** Behind "Karsan, 40 km east of Orvel,". */
function behindApposition(scan: NameScan, last: number): number {
  if (wordAt(scan, last) === ',') for (let i = last + 2; i < last + 12; i++) { if (wordAt(scan, i) === ',') return i + 1; if (['.', ';'].includes(wordAt(scan, i))) break; }
  return -1;
}
const isStruckAt = (scan: NameScan, at: number): boolean => ['was', 'were'].includes(wordAt(scan, at)) && (OVERRUN.has(wordAt(scan, at + 1)) || (wordAt(scan, at + 1) === 'attacked' && wordAt(scan, at + 2) !== 'by'));
const OVERRUN = new Set(['raided', 'shelled', 'bombed', 'bombarded', 'stormed', 'overrun', 'torched', 'flooded', 'besieged', 'invaded']);
/** "Three miles up the creek lies Karsan". */
export const isLyingThere = (scan: NameScan, at: number): boolean => wordAt(scan, at - 1) === 'lies';
/** "To Karsan now, where a rights group says ...", "Now to Karsan": a newsreader turns to it. */
export const isNowTurnedTo = (scan: NameScan, { first, last }: Span): boolean => wordAt(scan, first - 1) === 'to' && (scan.tokens[first - 1]?.capital === true ? wordAt(scan, last) === 'now' : ['now', 'over'].includes(wordAt(scan, first - 2)) && scan.tokens[first - 2]?.capital === true) || (wordAt(scan, first - 1) === 'to' && ['back', 'return', 'turn'].includes(wordAt(scan, first - 2)) && [3, 4].some((n) => scan.tokens[first - n]?.text === 'We'));
/** "60 persons were abducted from Karsan". */
const TAKEN = new Set(['abducted', 'kidnapped', 'seized', 'captured', 'missing', 'disappeared', 'taken']);
/** "The Karsan dead", "the Karsan ambush": groups are told by their raids and attacks, too. */
const OF_PLACES = new Set(['dead', 'victims', 'massacre', 'tragedy', 'disaster', 'killings', 'ambush', 'sinking', 'crash', 'collapse', 'landslide', 'mudslide', 'landslip', 'avalanche', 'blaze', 'fire', 'blast', 'explosion', 'bombing', 'flood', 'floods', 'quake', 'earthquake', 'accident', 'derailment', 'shipwreck', 'capsizing', 'cave-in', 'stampede', 'shootings']);

/** "On the Jabal Kurdi axis". */
const isOnAxis = (scan: NameScan, of: Span): boolean => ['axis', 'front', 'road', 'highway'].includes(wordAt(scan, of.last)) && wordAt(scan, of.first - 1) === 'the' && ['on', 'along', 'from', 'at'].includes(wordAt(scan, of.first - 2));

/** "The Karsan – Orvel road" names two places, and another report one of them. */
function isEndOfRoad({ tokens }: NameScan, at: number): boolean {
  if (!['-', '–', '—'].includes(tokens[at]?.norm ?? '') || tokens[at + 1]?.capital !== true) return false;
  for (let i = at + 2; i < at + 5; i++) if (ROADS.has(tokens[i]?.norm ?? '')) return true; else if (tokens[i]?.capital !== true) return false;
  return false;
}

/** "Gidan Bawa (Zamfara, 10 March)", "Kisima (Beni)": a name with a region behind it in brackets. */
function liesIn(scan: NameScan, at: number): boolean {
  if (wordAt(scan, at) !== '(' || scan.tokens[at + 1]?.capital !== true) return false;
  const closed = [2, 3, 4].some((n) => wordAt(scan, at + n) === ')');
  return (closed || wordAt(scan, at + 2) === ',') && isKnownPlace(scan, at + 1);
}
const isKnownPlace = (scan: NameScan, at: number): boolean => phrasesAt(scan.lexicon.phrases, scan.tokens, at).matches.some(({ tag }) => tag.kind === 'place');

/** "The Bruma discotheque", "Al-Noor mosque": what stands in a place. */
export function isBuilding({ tokens }: NameScan, at: number): boolean {
  const target = at < tokens.length ? targetAt(tokens, at) : null;
  return target !== null && !MOVING.has(target.kind);
}
const MOVING = new Set(['bus', 'ferry', 'boat', 'army vehicle', 'truck', 'car', 'motorcycle', 'tractor', 'train', 'aircraft', 'helicopter', 'convoy', 'patrol', 'base', 'wedding', 'funeral', 'displaced camp', 'animal fight', 'farm', 'pier', 'bank']);

/** "On the road from Karsan to Orvel". */
function isOnTheWay({ tokens }: NameScan, at: number): boolean {
  if (!['from', 'to', 'between'].includes(tokens[at - 1]?.norm ?? '')) return false;
  // "From both sides of the dirt road to Karsan"
  if (tokens[at - 1]?.norm === 'to' && ROADS.has(tokens[at - 2]?.norm ?? '') && [3, 4, 5].some((n) => tokens[at - n]?.norm === 'of' && ['side', 'sides', 'edge', 'stretch', 'verge'].includes(tokens[at - n - 1]?.norm ?? ''))) return true;
  let both = tokens[at - 1]?.norm !== 'to';
  for (let i = at - 2; i > at - 8; i--) if ((both ||= tokens[i]?.norm === 'from') && ROADS.has(tokens[i]?.norm ?? '')) return ['on', 'along'].includes(tokens[i - 1]?.norm ?? '') || ['on', 'along'].includes(tokens[i - 2]?.norm ?? '');
  return false;
}
export const ROADS: ReadonlySet<string> = new Set(['axis', 'road', 'highway', 'route', 'line', 'corridor', 'section', 'motorway', 'railway', 'track']);

/** "Jets came back, this time over Karsan". */
function isFlownOver({ tokens }: NameScan, at: number): boolean {
  if (tokens[at - 1]?.norm !== 'over') return false;
  for (let i = at - 2; i > at - 6; i--) if (FLOWN.has(tokens[i]?.norm ?? '')) return true;
  return false;
}
const FLOWN = new Set(['time', 'jet', 'jets', 'plane', 'planes', 'drone', 'drones', 'aircraft', 'helicopter', 'helicopters', 'warplanes', 'bombs', 'bomb', 'barrel', 'leaflets', 'circled', 'flew', 'down', 'missiles']);

/** "The Far'a refugee camp" is followed by "camp", "Sherubai No. 2 mine" by "mine". */
const nounAfter = (scan: NameScan, at: number): string => nounBehind(scan, wordAt(scan, at) === 'no' && wordAt(scan, at + 1) === '.' && scan.tokens[at + 2]?.kind === 'number' ? at + 3 : wordAt(scan, at) === 'no.' && scan.tokens[at + 1]?.kind === 'number' ? at + 2 : at);
const nounBehind = ({ tokens }: NameScan, at: number): string => (KINDS_OF.has(tokens[at]?.norm ?? '') && PLACE_NOUNS.has(tokens[at + 1]?.norm ?? '') ? tokens[at + 1] : tokens[at])?.norm ?? '';
const KINDS_OF = new Set(['refugee', 'displacement', 'idp', 'displaced', 'mining', 'fishing', 'farming', 'border', 'military', 'police', 'rural', 'fish', 'cattle', 'livestock', 'central', 'vegetable', 'gold', 'coal', 'coltan', 'copper', 'cobalt', 'iron', 'tin', 'jade', 'ruby', 'emerald', 'diamond', 'mica', 'stone', 'sand', 'salt', 'marble', 'limestone', 'bus', 'train', 'railway', 'metro', 'residential', 'industrial', 'toll']);

/** "The Colombia-Venezuela border". */
const isBorder = ({ tokens }: NameScan, of: Span): boolean => (tokens[of.last]?.norm ?? '') === 'border' && tokens.slice(of.first, of.last).some((t) => /[-–]/.test(t.text));

/** "A plain south of Karsan"; "in the south of Karsan" says what contains another place. */
const isBeside = ({ tokens }: NameScan, at: number): boolean => tokens[at - 1]?.norm === 'of' && DIRECTIONS.has(tokens[at - 2]?.norm ?? '') && tokens[at - 2]?.norm !== 'the' && (tokens[at - 3]?.norm !== 'the' || tokens[at - 4]?.norm === 'to');

/** "another village, Gidan Bawa, was attacked", "two villages, Kuru and Dogo,": what sort of place it is stands before the comma, and it is one that was not told before. */
function isOneOfMany(scan: NameScan, { first, last }: Span): boolean {
  let at = first - 1;
  if (wordAt(scan, at) === 'and') while (at > first - 7 && wordAt(scan, at) !== ',') at--;
  if (wordAt(scan, at) !== ',' || !MANY.has(wordAt(scan, at - 1)) || ![',', '.', 'and', ';', '('].includes(wordAt(scan, last))) return false;
  return [2, 3, 4].some((n) => NEW_ONES.has(wordAt(scan, at - n)) || NUMBER_WORDS.has(wordAt(scan, at - n)));
}
const MANY = new Set([...SETTLED, 'villages', 'towns', 'hamlets', 'settlement', 'settlements', 'community', 'communities', 'locality', 'suburb', 'neighbourhood', 'neighborhood', 'outpost']);
const NEW_ONES = new Set(['a', 'another', 'nearby', 'neighbouring', 'neighboring', 'second', 'third', 'other', 'several']);

/** "Petsi, a Lendu village", "the Hema village of Dhendro": whose village it is. */
const isDescribing = ({ tokens }: NameScan, of: Span): boolean =>
  SETTLEMENTS.has(tokens[of.last]?.norm ?? '') && (['a', 'an'].includes(tokens[of.first - 1]?.norm ?? '') || (tokens[of.last + 1]?.norm === 'of' && tokens[of.last + 2]?.capital === true));
const SETTLEMENTS = new Set(['village', 'town', 'community', 'hamlet', 'settlement', 'neighbourhood', 'neighborhood', 'city', 'camp', 'stronghold']);

/** "Gunmen rode into Karsan". */
const RODE = new Set(['pushed', 'moved', 'advanced', 'crossed', 'broke', 'rode', 'stormed', 'burst', 'drove', 'poured', 'swept', 'marched', 'rolled', 'broke', 'barged', 'infiltrated', 'ploughed', 'slammed', 'crashed', 'smashed', 'fired', 'shelled', 'descended']);

/** "Among them that of 1 February on Karsan": an attack that was told before, by its day and its place. */
function isOfADay({ tokens }: NameScan, at: number): boolean {
  if (!['on', 'in', 'at', 'near'].includes(tokens[at - 1]?.norm ?? '')) return false;
  for (let i = at - 2; i > at - 7; i--) if (tokens[i]?.norm === 'of') return (['that', 'those', 'one'].includes(tokens[i - 1]?.norm ?? '') || STRUCK.has(tokens[i - 1]?.norm ?? '')) && tokens.slice(i + 1, at - 1).some((t) => t.kind === 'number' || t.norm.endsWith('day'));
  return false;
}

/** "The attackers came to Karsan". */
const CAME = new Set(['came', 'returned', 'marched', 'arrived']);

/** "The slide came down on Karsan, in the district of Orvel": what is said to lie in something is a place. */
function isSaidToLie({ tokens }: NameScan, at: number): boolean {
  if (tokens[at]?.norm !== ',' || tokens[at + 1]?.norm !== 'in') return false;
  const [third, fourth] = [tokens[at + 2]?.norm ?? '', tokens[at + 3]?.norm ?? ''];
  return (third === 'the' && (WIDE_NOUNS.has(fourth) || CONTAINERS.has(fourth))) || (tokens[at + 2]?.capital === true && (WIDE_NOUNS.has(fourth) || CONTAINERS.has(fourth)));
}

/** "the town it calls Dzerzhinsk". */
const isCalled = (scan: NameScan, i: number): boolean => (['calls', 'called', 'named'].includes(scan.tokens[i - 1]?.norm ?? '') || (wordAt(scan, i - 1) === 'as' && [2, 3, 4].some((n) => wordAt(scan, i - n) === 'known'))) && [2, 3, 4, 5].some((k) => PLACE_NOUNS.has(scan.tokens[i - k]?.norm ?? '') || SPOTS.has(scan.tokens[i - k]?.norm ?? ''));
/** "At a spot called Karsan", "a place known as Karsan". */
const SPOTS = new Set(['spot', 'place', 'point', 'stretch', 'curve', 'location', 'corner', 'turn']);

/** "In general area Karsan": as armies write. */
const isGeneralArea = (scan: NameScan, i: number): boolean => wordAt(scan, i - 1) === 'area' && wordAt(scan, i - 2) === 'general';

/** "Another place than Karsan, 40 km to the east, where nine died": a place told aside, of which something is told. */
function isWhereBehind(scan: NameScan, last: number): boolean {
  if (wordAt(scan, last) !== ',') return false;
  for (let i = last + 2; i < last + 12; i++) if (wordAt(scan, i) === 'where' && wordAt(scan, i - 1) === ',') return [1, 2, 3].some((n) => isNumber(scan, i + n)); else if (['.', ';'].includes(wordAt(scan, i))) return false;
  return false;
}

/** "For Karsan the commission lists 24 dead": a review goes from one to the next. */
function isListedFor(scan: NameScan, last: number): boolean {
  for (let i = last; i < last + 8; i++) if (LISTS.has(wordAt(scan, i))) return true;
  return false;
}
const LISTS = new Set(['lists', 'keeps', 'gives', 'counts', 'records', 'listed', 'counted', 'recorded', 'registers', 'reports', 'puts', 'have', 'has', 'hold', 'holds', 'list', 'count', 'record', 'know', 'show', 'shows', 'documented', 'verified']);

/** "The Volcano of Anger operations room": a name of several words has a capital inside its sentence. */
const isPartOfName = ({ tokens }: NameScan, at: number): boolean => tokens[at]?.capital === true && tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.norm === 'the';

/** "The village of X", "the market of X"; a bus of X is its owner's. */
const isOfPlace = (scan: NameScan, i: number): boolean => scan.tokens[i - 1]?.norm === 'of' && !isPartOfName(scan, i - 2) && (PLACE_NOUNS.has(scan.tokens[i - 2]?.norm ?? '') || (i > 1 && isBuilding(scan, i - 2)));

/** "The mayor of Karsan": where nothing else says so, it was there. */
export const isLocal = ({ tokens }: NameScan, at: number): boolean => tokens[at - 1]?.norm === 'of' && (OFFICERS.has(tokens[at - 2]?.norm ?? '') || (['head', 'chief', 'leader'].includes(tokens[at - 2]?.norm ?? '') && HEADED.has(tokens[at - 3]?.norm ?? '')));
/** "Karsan's mayor announced four dead". */
export const isTheirMayors = ({ tokens }: NameScan, last: number): boolean => tokens[last]?.norm === "'s" && ['mayor', 'headman', 'elders', 'elder', 'mukhtar', 'imam', 'priest'].includes(tokens[last + 1]?.norm ?? '');
/** "The village head of Karsan". */
const HEADED = new Set(['village', 'district', 'ward', 'town', 'traditional', 'community', 'local']);
const OFFICERS = new Set(['prosecutor', 'sub-prefect', 'subprefect', 'prefect', 'bishop', 'sheriff', 'commissioner', 'mayor', 'headman', 'elders', 'elder', 'mukhtar', 'priest', 'imam', 'massacre', 'tragedy', 'ruins', 'bombing', 'victims', 'dead', 'martyrs', 'widow', 'widows', 'women', 'mothers', 'men', 'orphans', 'children', 'villagers', 'inhabitants', 'families', 'faithful', 'survivors', 'fishermen', 'farmers', 'miners', 'bereaved']);

/** "the commune of Arbinda", "the province of X": what contains the place. */
export const isContainer = (scan: NameScan, i: number): boolean => scan.tokens[i - 1]?.norm === 'of' && !isIslet(scan, i) && !AROUND.has(scan.tokens[i - 2]?.norm ?? '') && !isOffIsland(scan, i) && (WIDE_NOUNS.has(scan.tokens[i - 2]?.norm ?? '') || CONTAINERS.has(scan.tokens[i - 2]?.norm ?? ''));

const AROUND = new Set(['area', 'sector']);

/** "The state of Michoacan". */
export const isOfWide = (scan: NameScan, i: number): boolean => scan.tokens[i - 1]?.norm === 'of' && !isIslet(scan, i) && WIDE_NOUNS.has(scan.tokens[i - 2]?.norm ?? '') && !isOffIsland(scan, i);

/** "24 miles south of the Greek island of Gavdos", "off the island of Gavdos": at sea an island says where. */
export function isOffIsland({ tokens }: NameScan, at: number): boolean {
  if (tokens[at - 1]?.norm !== 'of' || !ISLANDS.has(tokens[at - 2]?.norm ?? '')) return false;
  for (let i = at - 3; i > at - 7; i--) { const norm = tokens[i]?.norm ?? ''; if (norm === 'off' || norm === 'near' || (norm === 'of' && DIRECTIONS.has(tokens[i - 1]?.norm ?? ''))) return true; }
  return false;
}
/** "Stormed the island of Karsan": one that no list knows is no region. */
const isIslet = (scan: NameScan, i: number): boolean => ISLANDS.has(wordAt(scan, i - 2)) && !isKnownPlace(scan, i);
const ISLANDS = new Set(['island', 'isle', 'islet', 'islands']);

/** "Both in Cauca": what the places before have in common. */
export const isShared = (scan: NameScan, i: number): boolean => scan.tokens[i - 1]?.norm === 'in' && ['both', 'all'].includes(scan.tokens[i - 2]?.norm ?? '');

/** "Near the town of Karsan": a known town says about where. */
export function isNear(scan: NameScan, i: number): boolean {
  const { tokens } = scan;
  const at = tokens[i - 1]?.norm === 'of' && SETTLEMENTS.has(tokens[i - 2]?.norm ?? '') ? leadAt(scan, i - 2) : leadAt(scan, i);
  return tokens[at]?.norm === 'near' || tokens[at - 1]?.norm === 'near';
}

export const isRough = (scan: NameScan, of: Span): boolean => CONTAINERS.has(scan.tokens[of.last]?.norm ?? '') || CONTAINERS.has((scan.tokens[of.last - 1] as Token).norm);

/** Where the word stands that leads a name, past its article and what describes it. */
function leadAt({ tokens }: NameScan, i: number): number {
  let at = i - 1;
  while (DIRECTIONS.has(tokens[at]?.norm ?? '') || ADJECTIVE.test(tokens[at]?.norm ?? '') || '#“"‘«'.includes(tokens[at]?.text ?? 'none')) at--;
  // "outside Mexico's Karsan"; "in Colombia's Cauca" names a region.
  if (tokens[at]?.norm === "'s" && ['outside', 'near', 'off'].includes(tokens[at - 2]?.norm ?? '')) return at - 2;
  return at;
}
