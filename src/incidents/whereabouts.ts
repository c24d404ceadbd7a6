import type { Sentence } from '../text/structure.ts';
import { phrasesAt } from '../lexicon/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { NameScan } from './names.ts';
import { targetAt } from './targets.ts';

/** What the words around a name say of it: that something happened there, that it lies around a place, that it is only near. */

export const LEADS = new Set(['in', 'at', 'near', 'outside', 'inside', 'around', 'off', 'between', 'across']);
export const WIDE_NOUNS = new Set(['province', 'region', 'state', 'governorate', 'oblast', 'department', 'county', 'island', 'sea', 'lga', 'prefecture', 'peninsula']);
const CONTAINERS = new Set(['desert', 'commune', 'district', 'municipality', 'prefecture', 'township', 'county', 'region', 'coast', 'countryside', 'area', 'ward', 'lga', 'subdistrict', 'raion', 'woreda', 'territory', 'chiefdom', 'sector', 'canton', 'tehsil', 'upazila', 'wilaya', 'parish']);
export const PLACE_NOUNS = new Set([...WIDE_NOUNS, 'village', 'town', 'city', 'district', 'strait', 'market', 'camp', 'base', 'neighbourhood', 'neighborhood', 'area', 'valley', 'road', 'highway', 'township', 'municipality', 'commune', 'locality', 'suburb', 'quarter', 'well', 'wells', 'countryside', 'bridge', 'crossing', 'station', 'airport', 'forest', 'mountain', 'mountains', 'hills', 'lake', 'street', 'avenue', 'square', 'junction', 'ward', 'settlement', 'hamlet', 'bypass', 'motorway', 'expressway', 'roundabout', 'intersection', 'crossroads', 'overpass', 'flyover', 'tollbooth', 'canal', 'estuary', 'farm', 'mine', 'quarry', 'quarries', 'pit', 'pits', 'colliery', 'harbour', 'harbor', 'port', 'bay', 'prison', 'checkpoint', 'kebele', 'woreda', 'barangay', 'vereda', 'reef', 'heights', 'slope', 'slopes', 'foot', 'outskirts', 'banks', 'hill', 'mount', 'stronghold', 'bastion', 'enclave', 'volcano', 'ridge', 'community', 'parish', 'seat', 'vicinity', 'premises', 'site', 'ruins', 'scene', 'people', 'residents', 'inhabitants', 'villagers', 'houses', 'gorge', 'pass', 'canyon', 'plateau', 'plain', 'dunes', 'oasis', 'beach', 'marshes', 'fair', 'booth']);
export const DIRECTIONS = new Set(['northern', 'southern', 'eastern', 'western', 'central', 'north', 'south', 'east', 'west', 'northeastern', 'northwestern', 'southeastern', 'southwestern', 'northeast', 'northwest', 'southeast', 'southwest', 'nearby', 'downtown', 'upper', 'lower', 'the', 'other', 'neighbouring', 'neighboring']);
/** Where victims are taken is not where they were struck. */
const CARE = new Set(['icu', 'hospital', 'hospitals', 'clinic', 'clinics', 'morgue', 'medicine', 'ward', 'headquarters', 'university', 'newspaper', 'institute']);
/** "The Federal Medical Centre". */
const isMedicalCentre = (scan: NameScan, last: number): boolean => ['centre', 'center', 'college'].includes(wordAt(scan, last - 1)) && ['medical', 'health', 'trauma'].includes(wordAt(scan, last - 2));
const CARE_OF = new Set(['health', 'medical', 'trauma', 'legal', 'forensic', 'burns']);
/** "Karsan buries its dead". */
const MOURNS = new Set(['buries', 'mourns', 'counts', 'grieves', 'buried']);
const STRUCK = new Set(['ambush', 'ambushes', 'massacre', 'attack', 'attacks', 'strike', 'strikes', 'assault', 'airstrike', 'airstrikes', 'raids', 'bombing', 'bombardment', 'shelling', 'battle', 'siege', 'storming', 'capture', 'raid', 'aggression', 'offensive', 'incursion', 'incursions', 'march', 'fire', 'protest', 'descended', 'swooped', 'converged', 'marched']);
/** "The vereda La Esperanza". */
const SETTLED = new Set(['village', 'vereda', 'hamlet', 'kebele', 'barangay', 'capital', 'town', 'city']);
/** "Bodies from X", "the wounded of X". */
export const BROUGHT: ReadonlySet<string> = new Set(['bodies', 'body', 'dead', 'survivors', 'wounded', 'casualties', 'injured']);
const ATTACKED = new Set(['entered', 'stormed', 'raided', 'attacked', 'hit', 'struck', 'shelled', 'bombed', 'targeted', 'invaded', 'overran', 'besieged', 'bombarded']);

/** "Ukrainian-held", "US-led". */
export const ADJECTIVE = /-(?:held|led|backed|installed|controlled|occupied|run|based|born|speaking|made|era)$/;

export interface Span { readonly first: number; readonly last: number }

/** Led by "in", "near" ..., followed by "village", "market" ..., or in a title; not the hospital where the wounded were taken. */
export function isPlaced(scan: NameScan, sentence: Sentence, of: Span): boolean {
  const at = leadAt(scan, of.first);
  const told: Told = { scan, of, heads: of.first === sentence.first, noun: nounAfter(scan, of.last), lead: scan.tokens[at]?.norm ?? '', before: scan.tokens[at - 1]?.norm ?? '', opens: at === sentence.first };
  if (isSeat(scan, sentence, of, at) || isBorder(scan, of) || CARE.has(wordAt(scan, of.last - 1)) || isMedicalCentre(scan, of.last) || (INTO.has(told.lead) && !RODE.has(told.before))) return false;
  if (((sentence.headline || sentence.telegraphic) && isBuilding(scan, of.last)) || (sentence.headline && (MOURNS.has(told.noun)))) return true;
  if (isWhereLine(scan, sentence)) return true;
  return (isSaid(told) || (told.lead === 'on' && sentence.headline)) && !isOnlyNamed(told);
}

/** "Police in Karsan, the capital, put the dead at nine": where those sit who say so. */
function isSeat(scan: NameScan, { first }: Sentence, of: Span, at: number): boolean {
  // "19:10 ... Police at Karsan: 14 bodies recovered".
  if (wordAt(scan, of.last) === ':' && ['in', 'at'].includes(wordAt(scan, at)) && SPEAKERS.has(wordAt(scan, at - 1))) return true;
  if (wordAt(scan, at) !== 'in') return false;
  // "The Defence Ministry in Karsan said".
  if (OFFICES.has(wordAt(scan, at - 1)) && (SPEAK.has(wordAt(scan, of.last)) || (wordAt(scan, of.last) === 'has' && SPEAK.has(wordAt(scan, of.last + 1))))) return true;
  if (at - 1 !== first || !SPEAKERS.has(wordAt(scan, first))) return false;
  for (let i = of.last; i < of.last + 12; i++) if (SPEAK.has(wordAt(scan, i))) return true;
  return false;
}
const OFFICES = new Set(['ministry', 'government', 'army', 'military', 'headquarters', 'command', 'authorities', 'officials', 'presidency', 'directorate', 'embassy', 'mission', 'spokesman', 'spokeswoman', 'spokesperson', 'police', 'hospital', 'department', 'agency']);
const SPEAKERS = new Set(['police', 'officials', 'authorities', 'medics', 'doctors', 'prosecutors', 'rescuers', 'hospitals', 'diplomats', 'investigators']);
const SPEAK = new Set(['said', 'say', 'says', 'put', 'told', 'confirmed', 'reported', 'counted', 'gave', 'give', 'speak', 'spoke', 'announced', 'denied']);

/** "Location: Duki coalfield": a line of a form. */
export const isWhereLine = (scan: NameScan, { first }: Sentence): boolean => WHERE.has(wordAt(scan, first)) && wordAt(scan, first + 1) === ':';
const WHERE = new Set(['location', 'place', 'site', 'venue', 'where']);

/** A name with the word behind it, the one that leads it, and the one before that. */
interface Told { readonly scan: NameScan; readonly of: Span; /** It is the first word of its sentence. */ readonly heads: boolean; readonly noun: string; readonly lead: string; readonly before: string; /** It is led by the first word of its sentence. */ readonly opens: boolean }

const INTO = new Set(['into', 'toward', 'towards']);
const wordAt = ({ tokens }: NameScan, i: number): string => tokens[i]?.norm ?? '';

/** A hospital, talks, a place where the wounded died. */
const isOnlyNamed = ({ scan, of, noun, before }: Told): boolean =>
  isOfCare(scan, of.last) || isReachedAt(scan, of.first) || isAged(scan, of.last) || isHungUp(scan, of.first) || isOfTheHospital(scan, of.last) || TALKS.has(before) || HANDED.has(before) || (['over', 'back', 'ashore'].includes(before) && HANDED.has(wordAt(scan, of.first - 3))) || CARE.has(noun) || CARE.has(wordAt(scan, of.first - 2)) || CARE_OF.has(wordAt(scan, of.first - 3)) || (wordAt(scan, of.last) === 'the' && CARE.has(wordAt(scan, of.last + 1))) || isDeathbed(scan, of.first) || isOfALife(scan, of.first);

/** "said the deputy mayor, reached by telephone at a relative's house in Karsan": where somebody speaks from. */
function isReachedAt(scan: NameScan, at: number): boolean {
  for (let i = at - 1; i > at - 12; i--) {
    const norm = wordAt(scan, i);
    if (['.', ';', ':', 'that', '“', '”', '"'].includes(norm)) return false;
    if (PHONES.has(norm)) return ['by', 'over', 'on'].includes(wordAt(scan, i - 1)) || ['by', 'over', 'on'].includes(wordAt(scan, i - 2));
    if (norm === 'speaking' || norm === 'contacted' || norm === 'reached' && ['at', 'in'].includes(wordAt(scan, i + 1))) return true;
  }
  return false;
}
const PHONES = new Set(['telephone', 'phone', 'radio', 'skype', 'whatsapp', 'videolink', 'video']);

/** "A banner hung from a footbridge in Karsan": where somebody put up words. */
function isHungUp(scan: NameScan, at: number): boolean {
  for (let i = at - 2; i > at - 9; i--) if (BANNERS.has(wordAt(scan, i))) return true;
  return false;
}
const BANNERS = new Set(['banner', 'banners', 'leaflet', 'leaflets', 'poster', 'posters', 'placard', 'graffiti', 'billboard', 'narcomanta']);

/** "beside the garden of Hla Mon, 58": whoever has an age is no place. */
const isAged = ({ tokens }: NameScan, at: number): boolean => tokens[at]?.norm === ',' && /^[1-9]\d$/.test(tokens[at + 1]?.norm ?? '') && [',', '.', ';'].includes(tokens[at + 2]?.norm ?? '');

/** "At Karsan, the hospital says that it has admitted ...": where it stands. */
const isOfTheHospital = (scan: NameScan, at: number): boolean => wordAt(scan, at) === ',' && ['the', 'its'].includes(wordAt(scan, at + 1)) && [2, 3].some((n) => ['hospital', 'clinic', 'morgue', 'mortuary'].includes(wordAt(scan, at + n)) && SPEAK_OR_CARE.has(wordAt(scan, at + n + 1)));
const SPEAK_OR_CARE = new Set(['said', 'says', 'say', 'had', 'has', 'admitted', 'received', 'treated', 'took', 'counted', 'put', 'gave', 'reported', 'registered', 'listed', 'confirmed']);

/** "The Karsan city hospital", "Oginga Odinga referral hospital". */
const isOfCare = (scan: NameScan, at: number): boolean => CARE_KINDS.has(wordAt(scan, at)) && CARE.has(wordAt(scan, at + 1));
const CARE_KINDS = new Set(['city', 'town', 'district', 'county', 'referral', 'general', 'regional', 'provincial', 'central', 'teaching', 'university', 'military', 'state', 'national', 'main', 'public', 'private']);

function isSaid({ scan, of, heads, noun, lead, before, opens }: Told): boolean {
  // "nine kilometres to the east, on the Karsan side".
  if (noun === 'side' && wordAt(scan, of.first - 1) === 'the' && wordAt(scan, of.first - 2) === 'on') return false;
  if (opens && lead === 'about') return true;
  const second = wordAt(scan, of.first - 2);
  if (noun === ',' && wordAt(scan, of.first - 1) === 'and' && wordAt(scan, of.last + 1) === 'with' && isNumber(scan, of.last + 2)) return true;
  if ((noun === ',' && (wordAt(scan, of.last + 1) === 'where' || isApposed(scan, of.last + 1))) || wordAt(scan, of.last) === 'itself' || SETTLED.has(wordAt(scan, of.first - 1))) return true;
  if ((['from', 'of'].includes(lead) && BROUGHT.has(second) && !(lead === 'of' && (second === 'body' || FIGHTERS.has(noun)))) || (lead === 'to' && CAME.has(second)) || (lead === 'into' && RODE.has(before)) || isOfADay(scan, of.first) || isBeside(scan, of.first) || isFlownOver(scan, of.first) || isOnTheWay(scan, of.first) || isSaidToLie(scan, of.last)) return true;
  if (LEADS.has(lead) || ATTACKED.has(lead) || (['on', 'against', 'of'].includes(lead) && (STRUCK.has(before) || (before === ',' && STRUCK.has(wordAt(scan, of.first - 3)))))) return true;
  if ((lead === 'from' && TAKEN.has(before)) || isStruck(scan, of.last) || isRainedOn(scan, of.first) || isLyingThere(scan, of.first) || isNowTurnedTo(scan, of) || isOffIsland(scan, of.first) || isOfDisaster(scan, of.last)) return true;
  if (OF_PLACES.has(noun) && (heads || ['the', ''].includes(wordAt(scan, of.first - 1)))) return true;
  return (PLACE_NOUNS.has(noun) && !isDescribing(scan, of)) || isOfPlace(scan, of.first) || isCalled(scan, of.first) || isOnAxis(scan, of) || liesIn(scan, of.last) || isOneOfMany(scan, of);
}

/** "... and Karsan, with eight". */
const isNumber = ({ tokens }: NameScan, at: number): boolean => tokens[at]?.kind === 'number' || NUMBER_WORDS.has(tokens[at]?.norm ?? '');
const NUMBER_WORDS = new Set(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']);

/** "Karsan, a market village in Orvel". */
const isApposed = (scan: NameScan, at: number): boolean => ['a', 'an'].includes(wordAt(scan, at)) && [1, 2, 3].some((n) => SETTLEMENTS.has(wordAt(scan, at + n)));
/** "One of the two bodies turned over at Karsan": where the dead were handed on. */
/** "Six bodies of Hashd fighters" says whose they were. */
const FIGHTERS = new Set(['fighters', 'soldiers', 'members', 'militants', 'troops', 'policemen', 'officers', 'guards', 'rebels', 'militiamen', 'gunmen', 'personnel', 'crew', 'workers', 'family']);
const HANDED = new Set(['turned', 'handed', 'brought', 'carried', 'taken', 'landed', 'delivered', 'ashore']);
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
  return isStruckAt(scan, at) || (at > last && ['was', 'has', 'had', 'lost', 'suffered', 'saw', 'came'].includes(wordAt(scan, at))) || (wordAt(scan, last) === 'followed' && [1, 2, 3].some((n) => ['later', 'next', 'day', 'night', 'on'].includes(wordAt(scan, last + n))));
};
/** "On Sunday it was Karsan's turn". */
export const isItsTurn = (scan: NameScan, last: number): boolean => wordAt(scan, last) === "'s" && wordAt(scan, last + 1) === 'turn';
/** "Shells came down on Karsan", "by shells upon Karsan". */
const isRainedOn = (scan: NameScan, at: number): boolean => ['on', 'upon'].includes(wordAt(scan, at - 1)) && RAINED.has(wordAt(scan, at - 2));
const RAINED = new Set(['down', 'fell', 'fallen', 'rained', 'landed', 'shells', 'rockets', 'bombs', 'mortars', 'missiles', 'barrels', 'shell', 'rocket', 'bomb', 'missile']);
const isStruckAt = (scan: NameScan, at: number): boolean => ['was', 'were'].includes(wordAt(scan, at)) && (OVERRUN.has(wordAt(scan, at + 1)) || (wordAt(scan, at + 1) === 'attacked' && wordAt(scan, at + 2) !== 'by'));
const OVERRUN = new Set(['raided', 'shelled', 'bombed', 'bombarded', 'stormed', 'overrun', 'torched', 'flooded', 'besieged', 'invaded']);
/** "Three miles up the creek lies Karsan". */
export const isLyingThere = (scan: NameScan, at: number): boolean => wordAt(scan, at - 1) === 'lies';
/** "To Karsan now, where a rights group says ...", "Now to Karsan": a newsreader turns to it. */
export const isNowTurnedTo = (scan: NameScan, { first, last }: Span): boolean => wordAt(scan, first - 1) === 'to' && (scan.tokens[first - 1]?.capital === true ? wordAt(scan, last) === 'now' : ['now', 'over'].includes(wordAt(scan, first - 2)) && scan.tokens[first - 2]?.capital === true);
/** "60 persons were abducted from Karsan". */
const TAKEN = new Set(['abducted', 'kidnapped', 'seized', 'captured', 'missing', 'disappeared', 'taken']);
/** "The Karsan dead", "the Karsan ambush": groups are told by their raids and attacks, too. */
const OF_PLACES = new Set(['dead', 'victims', 'massacre', 'tragedy', 'disaster', 'killings', 'ambush', 'sinking', 'crash', 'collapse', 'landslide', 'mudslide', 'landslip', 'avalanche', 'blaze', 'fire', 'blast', 'explosion', 'bombing', 'flood', 'floods', 'quake', 'earthquake', 'accident', 'derailment', 'shipwreck', 'capsizing', 'cave-in', 'stampede', 'shootings']);

/** "On the Jabal Kurdi axis". */
const isOnAxis = (scan: NameScan, of: Span): boolean => ['axis', 'front', 'road', 'highway'].includes(wordAt(scan, of.last)) && wordAt(scan, of.first - 1) === 'the' && ['on', 'along'].includes(wordAt(scan, of.first - 2));

/** "Gidan Bawa (Zamfara, 10 March)", "Kisima (Beni)": a name with a region behind it in brackets. */
function liesIn(scan: NameScan, at: number): boolean {
  if (wordAt(scan, at) !== '(' || scan.tokens[at + 1]?.capital !== true) return false;
  const closed = [2, 3, 4].some((n) => wordAt(scan, at + n) === ')');
  return (closed || wordAt(scan, at + 2) === ',') && isKnownPlace(scan, at + 1);
}
const isKnownPlace = (scan: NameScan, at: number): boolean => phrasesAt(scan.lexicon.phrases, scan.tokens, at).matches.some(({ tag }) => tag.kind === 'place');

/** "Our comrade Samir, who cooked for the poor in Karsan": where somebody had lived or worked. */
function isOfALife({ tokens }: NameScan, at: number): boolean {
  for (let i = at - 2; i > at - 14; i--) {
    const norm = tokens[i]?.norm ?? '';
    if (norm === '.' || norm === ';') return false;
    if (norm === 'who') return tokens[i - 1]?.norm === ',' && LIVED.has(tokens[i + 1]?.norm ?? '');
  }
  return false;
}
const LIVED = new Set(['worked', 'cooked', 'lived', 'taught', 'studied', 'served', 'ran', 'owned', 'grew', 'kept', 'sold', 'led', 'headed', 'came', 'played', 'farmed']);

/** "Two of the wounded died in Karsan", "In Karsan, a woman who had been hurt on the bus died in hospital": where they were treated. */
function isDeathbed({ tokens }: NameScan, at: number): boolean {
  if (tokens[at - 1]?.text === 'In' && tokens[at + 1]?.norm === ',') {
    let [hurt, care] = [false, false];
    for (let i = at + 2; i < at + 28 && tokens[i] !== undefined && tokens[i]?.norm !== '.'; i++) {
      hurt ||= HURT.has(tokens[i]?.norm ?? '');
      care ||= hurt && ['died', 'succumbed'].includes(tokens[i]?.norm ?? '');
    }
    if (care) return true;
  }
  let treated = false;
  for (let i = at - 2; i > at - 11; i--) treated ||= TREATED.has(tokens[i]?.norm ?? '') || (tokens[i]?.norm === 'hospital' && tokens[i - 1]?.norm === 'in');
  // "Twelve are under treatment at Karsan"
  if (['admitted', 'referred', 'succumbed'].includes(tokens[at - 2]?.norm ?? '')) return true;
  // "the death of a patient in Karsan"
  if (['patient', 'patients'].includes(tokens[at - 2]?.norm ?? '')) return true;
  // "Two are in intensive care in Karsan"
  if (tokens[at - 2]?.norm === 'care' && tokens[at - 3]?.norm === 'intensive') return true;
  // "Ten are receiving medical attention, two of them in Karsan"
  if (tokens[at - 2]?.norm === 'them') for (let i = at - 3; i > at - 10; i--) if (['treatment', 'attention', 'hospital', 'care', 'treated', 'hospitalised', 'hospitalized'].includes(tokens[i]?.norm ?? '')) return true;
  if (tokens[at - 2]?.norm === 'treatment' && ['under', 'for'].includes(tokens[at - 3]?.norm ?? '')) return true;
  // "Died in Karsan on the 24th of the burns he had suffered"
  if (['died', 'succumbed'].includes(tokens[at - 2]?.norm ?? '')) for (let i = at + 1; i < at + 9; i++) if (['of', 'from', 'to'].includes(tokens[i]?.norm ?? '') && (HURT.has(tokens[i + 2]?.norm ?? '') || HURT.has(tokens[i + 3]?.norm ?? ''))) return true;
  for (let i = at - 2; treated && i > at - 20; i--) if (HURT.has(tokens[i]?.norm ?? '')) return true;
  return false;
}
const TREATED = new Set(['died', 'succumbed', 'treated', 'hospitalised', 'hospitalized', 'treatment']);
const HURT = new Set(['wounded', 'injured', 'injuries', 'wounds', 'hurt', 'burns']);

/** "Before talks in Karsan": nothing was struck there. */
const TALKS = new Set(['talks', 'meeting', 'meetings', 'negotiations', 'summit', 'conference', 'parliament', 'embassy', 'trial', 'court', 'newsroom', 'office', 'offices', 'correspondent', 'administration', 'directorate', 'agency']);

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
const RODE = new Set(['rode', 'stormed', 'burst', 'drove', 'poured', 'swept', 'marched', 'rolled', 'broke', 'barged', 'infiltrated', 'ploughed', 'slammed', 'crashed', 'smashed', 'fired', 'shelled', 'descended']);

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
const isCalled = (scan: NameScan, i: number): boolean => ['calls', 'called', 'named'].includes(scan.tokens[i - 1]?.norm ?? '') && [2, 3, 4].some((k) => PLACE_NOUNS.has(scan.tokens[i - k]?.norm ?? ''));

/** "The village of X", "the market of X". */
const isOfPlace = (scan: NameScan, i: number): boolean => scan.tokens[i - 1]?.norm === 'of' && (PLACE_NOUNS.has(scan.tokens[i - 2]?.norm ?? '') || (i > 1 && targetAt(scan.tokens, i - 2) !== null));

/** "The mayor of Karsan": where nothing else says so, it was there. */
export const isLocal = ({ tokens }: NameScan, at: number): boolean => tokens[at - 1]?.norm === 'of' && (OFFICERS.has(tokens[at - 2]?.norm ?? '') || (['head', 'chief', 'leader'].includes(tokens[at - 2]?.norm ?? '') && HEADED.has(tokens[at - 3]?.norm ?? '')));
/** "The village head of Karsan". */
const HEADED = new Set(['village', 'district', 'ward', 'town', 'traditional', 'community', 'local']);
const OFFICERS = new Set(['mayor', 'headman', 'elders', 'elder', 'mukhtar', 'priest', 'imam', 'massacre', 'tragedy', 'ruins', 'bombing', 'victims', 'dead', 'martyrs']);

/** "the commune of Arbinda", "the province of X": what contains the place. */
export const isContainer = (scan: NameScan, i: number): boolean => scan.tokens[i - 1]?.norm === 'of' && scan.tokens[i - 2]?.norm !== 'area' && !isOffIsland(scan, i) && (WIDE_NOUNS.has(scan.tokens[i - 2]?.norm ?? '') || CONTAINERS.has(scan.tokens[i - 2]?.norm ?? ''));

/** "The state of Michoacan". */
export const isOfWide = (scan: NameScan, i: number): boolean => scan.tokens[i - 1]?.norm === 'of' && WIDE_NOUNS.has(scan.tokens[i - 2]?.norm ?? '') && !isOffIsland(scan, i);

/** "24 miles south of the Greek island of Gavdos", "off the island of Gavdos": at sea an island says where. */
export function isOffIsland({ tokens }: NameScan, at: number): boolean {
  if (tokens[at - 1]?.norm !== 'of' || !ISLANDS.has(tokens[at - 2]?.norm ?? '')) return false;
  for (let i = at - 3; i > at - 7; i--) { const norm = tokens[i]?.norm ?? ''; if (norm === 'off' || norm === 'near' || (norm === 'of' && DIRECTIONS.has(tokens[i - 1]?.norm ?? ''))) return true; }
  return false;
}
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
