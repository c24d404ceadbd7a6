import type { Lexicon } from '../lexicon/lexicon.ts';
import { phrasesAt } from '../lexicon/phrases.ts';
import type { Match } from '../lexicon/phrases.ts';
import type { Sentence } from '../text/structure.ts';
import type { Token } from '../text/tokens.ts';
import { nestNames } from './containers.ts';
import type { Printed } from './containers.ts';
import { afterDateline } from './dateline.ts';
import { isHeadOfEvent, isItsItem, isLabel, isTitleCase, listedFrom, PARTICLES } from './headings.ts';
import { isHeadOfItem } from './entered.ts';
import { isInner, isInnerNoun } from './inner.ts';
import { makeNamed } from './named.ts';
import { targetAt } from './targets.ts';
import { ADJECTIVE, BROUGHT, DIRECTIONS, isBuilding, isContainer, isHitToo, isItsTurn, isLocal, isLyingThere, isNear, isNowTurnedTo, isOfWide, isPlaced, isRough, isShared, isSubject, isTheirMayors, isWhereLine, LEADS, PLACE_NOUNS, ROADS, WIDE_NOUNS } from './whereabouts.ts';
import { isWitnessesPlace } from './bystanders.ts';
import { isBody } from './nothingThere.ts';
import { isSpeakersPlace } from './onlyNamed.ts';
import type { Span } from './onlyNamed.ts';
import { isOfRegion, isRegion } from './regions.ts';
import { isHitBy, isOnTheTrack, isReference } from './struckPlaces.ts';

/** A proper name in a passage. `place` where the words around it say so ("near X", "X village"); `wide` for a country, province or region. */
export interface Named {
  /** The canonical name of a known place, else the name as printed. */
  readonly name: string;
  readonly place: boolean;
  readonly wide: boolean;
  /** "Tsafe district": the place lies somewhere in it. */
  readonly rough: boolean;
  /** A country contains everything in it and tells least. */
  readonly country: boolean;
  readonly within: string | null;
  /** Known to the lexicon or to the workbook's own Places. */
  readonly known: boolean;
  readonly start: number;
  /** Named where another happening is recalled: "following the attack at X". */
  readonly aside: boolean;
  /** The sentence opens with it ("At El-Garas, elders ..."): it sets the scene. */
  readonly opens: boolean;
  /** The district or municipality that the sentence puts around it; namesakes are told apart by it. */
  readonly district: string | null;
  /** It stands there to say where another place lies. */
  readonly container: boolean;
  /** "The mayor of Karsan": where nothing else says so, it was there. */
  readonly local: boolean;
  /** A street, a square, a building: it lies in a town that may be told beside it. */
  readonly inner: boolean;
  /** It stands there to say where another place lies: "12 km from Karsan". */
  readonly reference: boolean;
}

export interface NameScan { readonly tokens: readonly Token[]; readonly lexicon: Lexicon; /** They are the label of an entry: "– Karsan: ...". */ readonly label?: boolean; /** Words printed with a capital inside a sentence: names even where a sentence or a title begins. */ readonly inside: ReadonlySet<string> }

const WIDE = new Set(['country', 'region', 'province', 'state', 'continent', 'governorate', 'river']);

/** Words that are printed with a capital and are no names of anything in particular. */
/** A word that is no name, whatever its first letter. */
export const isPlainWord = (norm: string): boolean => PLAIN.has(norm) || isOfRegion(norm) || NUMERAL.test(norm);
/** "Twenty-one people". */
const NUMERAL = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/u;
const PLAIN = new Set((
  'the a an in on at of and or but no not he she it they we i his her their its our this that these those there here when while after before as by with for from to some more most many at about around two three four five six seven eight nine ten '
  + 'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand thousands hundreds dozens scores several at least up both one another all none nobody police army military government ministry minister president prime general colonel major captain lieutenant sergeant brig gen col lt '
  + 'whatsapp telegram facebook twitter instagram tiktok viber youtube signal snapchat position clarification correction operation strength '
  + 'key points point highlights overview summary situation flash background trends figures dr mr mrs ms sheikh imam state division brigade battalion unit forces force security defence defense interior health public media office agency department committee council court united nations un eu african union mission north south east west northern southern '
  + 'eastern western central new old spokesman spokesperson statement bulletin news daily post press times radio tv fm wire newswire desk staff reporters correspondents photo related share read also breaking update updated live monday tuesday wednesday thursday friday saturday '
  + 'sunday january february march april may june july august september october november december base chairman reporter area local transport sports obituaries prices operating forward according meanwhile however since until under over sea road rain rains camp refugee brgy barangay sitio opposition directorate secretariat society congress parliament senate network trust thread deployed print email peace unity progress fatherland liberty justice '
  + 'arabic hindi urdu english french spanish portuguese russian ukrainian turkish persian farsi dari pashto hausa swahili amharic somali bengali odia tamil telugu nepali burmese thai malay german italian chinese mandarin japanese korean kurdish hebrew creole tigrinya oromo lingala '
  + 'ramadan eid shivratri diwali ashura arbaeen muharram easter christmas lent pentecost epiphany holi nowruz passover yuletide advent mondays tuesdays wednesdays thursdays fridays saturdays sundays god allah islam christian muslim muslims christians lord '
  + 'rta sitrep ied vbied uav rpg cpl namaskar salaam assalam greetings dear compatriots attention'
  + ' city town village district province region people men women children officials residents'
).split(' '));

/** The names of one sentence. Known places come from the lexicon; any other run of capitals is a name unless it is a title, a month, an actor. */
export function namesOf(sentence: Sentence, scan: NameScan): readonly Named[] {
  const found: Printed[] = [];
  const strict = sentence.headline && isTitleCase(sentence, scan.tokens);
  const listed = sentence.headline || sentence.telegraphic ? listedFrom(sentence, scan.tokens) : sentence.last;
  for (let i = sentence.headline ? sentence.first : afterDateline(scan.tokens, sentence); i < sentence.last;) {
    const token = scan.tokens[i] as Token;
    if (token.kind !== 'word' || !token.capital) { i++; continue; }
    const known = knownAt(scan, i);
    if (known !== null) { if (known.named) found.push(printedKnown({ scan, sentence, known: known.named }, { first: i, last: i + known.length })); i += known.length; continue; }
    const last = runEnd(scan, i, sentence.last);
    const named = nameRun({ scan, sentence, strict, listed: i >= listed || isLabel(scan, sentence, { first: i, last }) }, i, last);
    if (named) found.push(...endsOf(named, scan));
    i = last;
  }
  return nestNames(found, scan.tokens);
}

function printedKnown({ scan, sentence, known }: { readonly scan: NameScan; readonly sentence: Sentence; readonly known: Known }, of: Span): Printed {
  const { first, last } = of;
  const named = makeNamed({
    name: known.name, known: true, country: known.country, within: known.within, start: (scan.tokens[first] as Token).start, place: scan.label === true || isPlaced(scan, sentence, of), opens: scan.label === true || opensAt(sentence, scan, first), local: isLocal(scan, first), inner: isInner(known.name),
    rough: isRough(scan, of) || isContainer(scan, first) || isShared(scan, first) || isNear(scan, first) || isAside(scan, first, last), wide: known.wide || WIDE_NOUNS.has(scan.tokens[last]?.norm ?? '') || isOfWide(scan, first),
  }, { reference: isOnlyReference(scan, { first, last }) });
  return { named, first, last };
}

/** "It lies 22 km from Karsan"; not "from Karsan, where a bull gored a shepherd". */
const isOnlyReference = (scan: NameScan, { first, last }: Span): boolean => isReference(scan, first) && !(scan.tokens[last]?.norm === ',' && scan.tokens[last + 1]?.norm === 'where');

/** It is told for where another place lies, or for who speaks: it stands back where another place is named. */
const isAside = (scan: NameScan, first: number, last: number): boolean => isReference(scan, first) || isOnTheTrack(scan, first) || isSpeakersPlace(scan, { first, last }) || isWitnessesPlace(scan, { first, last });

/** Places where something happened: without those that contain another of them. */
export function placesOf(names: readonly Named[]): readonly Named[] {
  const all = names.filter((n) => n.place && !n.wide);
  // Most sentences name no place, or one.
  if (all.length < 2) return all.every((n) => n.within !== n.name) ? all : [];
  const own = all.filter((n) => !n.container);
  const places = own.length > 0 ? own : all;
  const containers = new Set(places.flatMap((n) => (n.within ? [n.within] : [])));
  const narrow = places.filter((n) => !containers.has(n.name));
  return narrow.some((n) => !n.rough) ? narrow.filter((n) => !n.rough) : narrow;
}

type Known = Omit<Named, 'opens' | 'start' | 'aside' | 'district' | 'container' | 'local' | 'inner' | 'reference'>;

/** A month, a title, an actor, a nationality is passed over; a place or country is a name. Null when the lexicon does not know the word. */
function knownAt(scan: NameScan, i: number): { readonly named: Known | null; readonly length: number } | null {
  let skipped = 0;
  for (const match of [...phrasesAt(scan.lexicon.phrases, scan.tokens, i).matches].reverse()) {
    const named = placeOf(match);
    if (named) return { named, length: match.length };
    if (PASSED.has(match.tag.kind) && !isNameThere(scan, i, match)) skipped = Math.max(skipped, match.length);
  }
  return skipped > 0 ? { named: null, length: skipped } : null;
}

/** "Tell Marwan" is a hill, and nobody's telling. */
const isNameThere = ({ tokens }: NameScan, i: number, { tag, length }: Match): boolean => tag.kind === 'report' && length === 1 && HILL.test(tokens[i]?.text ?? '') && tokens[i + 1]?.kind === 'word' && tokens[i + 1]?.capital === true;
const HILL = /^Tell$/u;

const PASSED = new Set(['actor', 'country', 'people', 'month', 'weekday', 'title', 'source', 'generic', 'person', 'report', 'relativeDay']);

function placeOf(match: Match): Known | null {
  const { tag } = match;
  if (tag.kind === 'place') return { name: tag.name, place: true, wide: WIDE.has(tag.type), rough: false, country: tag.type === 'country', within: tag.within, known: true };
  if (tag.kind === 'country' && tag.form === 'name') return { name: tag.name, place: true, wide: true, rough: false, country: true, within: null, known: true };
  return null;
}

/** The end of a run of capitals: "Sollé-Bouli", "Bir al-Tayyara", "El Garas"; a particle between capitals belongs to it. */
function runEnd(scan: NameScan, first: number, limit: number): number {
  let at = first + 1;
  while (at < limit && at - first < 5) {
    const token = scan.tokens[at] as Token;
    const next = scan.tokens[at + 1];
    // "At Ti Source": the word before the name is none of it.
    if (token.kind === 'word' && token.capital && (at === first + 1 || (at === first + 2 && LEADS.has((scan.tokens[first] as Token).norm)) || knownAt(scan, at) === null)) at++;
    else if (PARTICLES.has(token.norm) && next?.kind === 'word' && next.capital) at += 2;
    else break;
  }
  return Math.min(at, limit);
}

const PAIR = /^(\p{Lu}[\p{L}'’]{2,})[-–](\p{Lu}[\p{L}'’]{2,})$/u;

/** "The Dori-Gorgadji axis" runs between two places, and another report names one of them. */
function endsOf(printed: Printed, { tokens }: NameScan): readonly Printed[] {
  const pair = ROADS.has(tokens[printed.last]?.norm ?? '') ? PAIR.exec(printed.named.name) : null;
  return pair === null ? [printed] : [pair[1], pair[2]].map((name) => ({ ...printed, named: makeNamed({ ...printed.named, name: name as string, place: true }) }));
}

interface RunOf { readonly scan: NameScan; readonly sentence: Sentence; readonly strict: boolean; /** It stands in a list of names. */ readonly listed: boolean }

/** Where a capital is no sign of a name: in a strict reading, at the head of a sentence and behind a colon, unless what stands around says that it is one. */
function needsMore({ scan, sentence, strict }: RunOf, first: number, last: number): boolean {
  const end = endOfName(scan, first);
  if (strict && !isLedName(scan, first)) return true;
  if (scan.label === true) return false;
  if (first === firstWord(sentence, scan) && !isHitToo(scan, end) && !isHitBy(scan, end) && !isTheirMayors(scan, end) && !isItsItem(scan, first, end) && !isHeadOfEvent(scan, sentence, { first, last: end })) return true;
  return scan.tokens[first - 1]?.text === ':' && !isWhereLine(scan, sentence) && !isSubject(scan, sentence, last) && !isHeadOfEvent(scan, sentence, { first, last });
}

function nameRun(of: RunOf, from: number, last: number): Printed | null {
  const { scan, sentence, strict, listed } = of;
  let first = from;
  if (scan.label === true) while (first < last && (ROMAN.test((scan.tokens[first] as Token).text) || isMeans(scan, first))) first++;
  while (first < last && isPlain(scan, first, !listed && needsMore(of, first, last))) first++;
  let end = strict && !listed && isLedName(scan, first) ? endOfLed(scan, first, last) : last;
  while (end > first && PLAIN.has((scan.tokens[end - 1] as Token).norm)) end--;
  if (end <= first) return null;
  const text = printedFrom(scan, first, end);
  // "TROOPS KILL 11 IN AMBUSH"
  if (!THREE_LETTERS.test(text) || (text === text.toUpperCase() && isMeans(scan, first))) return null;
  const place = !VESSEL.test(text) && !ACRONYM.test(text) && (listed || scan.label === true || isPlaced(scan, sentence, { first, last: end }) || (end - first > 1 && PLACE_NOUNS.has((scan.tokens[end - 1] as Token).norm) && !isBody(scan, { first, last: end })));
  const wide = WIDE_NOUNS.has(scan.tokens[end]?.norm ?? '') || (end - first > 1 && WIDE_NOUNS.has((scan.tokens[end - 1] as Token).norm)) || isDirected(scan, { first, last: end }) || isContainer(scan, first);
  const named = makeNamed({
    name: text, known: false, country: false, within: null, start: (scan.tokens[first] as Token).start, place, opens: place && (scan.label === true || opensAt(sentence, scan, first)), local: !VESSEL.test(text) && (isLocal(scan, first) || isTheirMayors(scan, end)), inner: isInner(text) || isBuilding(scan, end) || isInnerNoun(scan.tokens[end]?.norm ?? ''),
    rough: isRough(scan, { first, last: end }) || isShared(scan, first) || isAside(scan, first, end), wide: place && (wide || isRegion(text)),
  }, { reference: isOnlyReference(scan, { first, last: end }) });
  return { named, first, last: end };
}

/** Some tokens as they are printed, with one space where anything stands between them. */
function printedFrom({ tokens }: NameScan, first: number, end: number): string {
  let text = (tokens[first] as Token).text;
  for (let i = first + 1; i < end; i++) { const token = tokens[i] as Token; text += token.glued ? token.text : ` ${token.text}`; }
  return text;
}

/** "ML Habib Star", "KM Bahari": ships by the letters before their names. */
export const VESSEL = /^(?:ML|MV|M\/V|M\/B|MB|KM|KMP|MT|FV|SS|HMS|USS|BRP|INS|RMS)\.? \p{Lu}/u;
/** "PNG", "RSF", "ISWAP": letters are no place, unless a list knows them. */
const ACRONYM = /^\p{Lu}{2,4}$/u;
const THREE_LETTERS = /(?:\P{L}*\p{L}){3}/u;

/** "Southeast Sulawesi": a part of a region that the lexicon knows is a region. */
function isDirected(scan: NameScan, of: Span): boolean {
  if (!DIRECTIONS.has(scan.tokens[of.first]?.norm ?? '')) return false;
  return of.first + 1 < scan.tokens.length && phrasesAt(scan.lexicon.phrases, scan.tokens, of.first + 1).matches.some((m) => { const named = placeOf(m); return named !== null && named.wide; });
}

/** In a title of capitals ("Blast At Dorvan Kills Six") the word behind "at" is a name unless it is a word of the language. */
const isLedName = (scan: NameScan, i: number): boolean =>
  LEADS.has(scan.tokens[i - 1]?.norm ?? '') && !PLACE_NOUNS.has((scan.tokens[i] as Token).norm) && targetAt(scan.tokens, i) === null && phrasesAt(scan.lexicon.phrases, scan.tokens, i).matches.length === 0;

/** Behind it only what the body prints with a capital too belongs to the name. */
function endOfLed(scan: NameScan, first: number, last: number): number {
  let end = first + 1;
  while (end < last && scan.inside.has((scan.tokens[end] as Token).norm)) end++;
  // "Nine Dead In Umm Karsan": what ends the title and is no word of the language.
  let rest = end;
  while (rest < last && !PLAIN.has((scan.tokens[rest] as Token).norm) && phrasesAt(scan.lexicon.phrases, scan.tokens, rest).matches.length === 0) rest++;
  return rest === last && scan.tokens[last]?.kind !== 'word' ? last : end;
}

/** At the head of a sentence, or anywhere in a title, only a word that is printed with a capital elsewhere is taken for a name. */
const isPlain = (scan: NameScan, i: number, doubtful: boolean): boolean => {
  const token = scan.tokens[i] as Token;
  return isPlainWord(token.norm) || token.kind !== 'word' || ADJECTIVE.test(token.norm) || OPPOSED.test(token.text) || (doubtful && !scan.inside.has(token.norm) && !(OF_NAMES.has(token.norm) && scan.tokens[i + 1]?.kind === 'word' && scan.tokens[i + 1]?.capital === true));
};

/** "anti-ISIS", "pro-Karsan": of whom, not where. */
const OPPOSED = /^(?:anti|pro|non|ex|counter|post|pre)-/u;

/** "Na Karsan commune", "Ban Dorma: six dead": what names of places begin with, at the head of a sentence, too. */
const OF_NAMES = new Set(['na', 'ban', 'ta', 'um', 'umm', 'tel', 'tal', 'ain', 'aïn', 'bir', 'wad', 'kwa', 'deir', 'beit', 'kafr', 'khan', 'sidi', 'oued', 'wadi', 'nam', 'nong', 'muang', 'xa', 'san', 'santa', 'ras', 'tell', 'birnin', 'gidan', 'unguwar', 'sainte', 'saint', 'fort', 'puerto', 'villa', 'shahr', 'pul', 'deh', 'kala', 'dera']);

const firstWord = (sentence: Sentence, scan: NameScan): number => {
  let i = sentence.first;
  while (i < sentence.last && scan.tokens[i]?.kind !== 'word') i++;
  return i;
};

/** "Landslide, Sugod": what happened is no name. */
const isMeans = (scan: NameScan, i: number): boolean => phrasesAt(scan.lexicon.phrases, scan.tokens, i).matches.some((m) => m.tag.kind === 'means');
const ROMAN = /^[IVX]+$/;

function opensAt(sentence: Sentence, scan: NameScan, i: number): boolean {
  const first = firstWord(sentence, scan);
  if (sentence.headline) return false;
  const lead = scan.tokens[first]?.norm ?? '';
  const topic = lead === 'about' && i === first + 1 ? true : lead === 'as' && ['to', 'regards'].includes(scan.tokens[first + 1]?.norm ?? '') ? true : lead === 'for' && (scan.tokens[first + 1]?.norm === 'the' || [2, 3].some((n) => scan.tokens[first + n]?.norm === 'itself')) ? true : lead === 'as' && scan.tokens[first + 1]?.norm === 'for';
  const whose = scan.tokens[i - 1]?.norm === 'of' && BROUGHT.has(scan.tokens[i - 2]?.norm ?? '') && i - first <= 6;
  // "In the Kyrgyz village of Maksat, ..."
  const called = scan.tokens[i - 1]?.norm === 'of' && PLACE_NOUNS.has(scan.tokens[i - 2]?.norm ?? '');
  // "Karsan, too, was hit", "Karsan followed two days later"
  const anew = (i === first && (isTurnedTo(scan, i) || isHeadOfItem(scan, endOfName(scan, i)))) || isLyingThere(scan, i) || isItsTurn(scan, endOfName(scan, i)) || isNowTurnedTo(scan, { first: i, last: endOfName(scan, i) });
  // "He claims that at Karsan ..."
  const claimed = i - first <= 6 && LEADS.has(scan.tokens[i - 1]?.norm ?? '') && scan.tokens[i - 2]?.norm === 'that';
  return (i - first <= (called ? 7 : 4) && LEADS.has(lead)) || anew || claimed || (i - first <= 8 && topic) || whose;
}

/** Behind the words with capitals that begin at a position. */
function endOfName({ tokens }: Pick<NameScan, 'tokens'>, i: number): number {
  let at = i + 1;
  while (at < i + 5 && tokens[at]?.kind === 'word' && tokens[at]?.capital === true) at++;
  return at;
}

/** The next words turn to what bears the name. */
function isTurnedTo({ tokens }: NameScan, i: number): boolean {
  const at = endOfName({ tokens }, i);
  return tokens[at]?.norm === 'followed' || (tokens[at]?.norm === ',' && ['too', 'also'].includes(tokens[at + 1]?.norm ?? '') && tokens[at + 2]?.norm === ',');
}
