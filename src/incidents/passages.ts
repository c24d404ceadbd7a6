import { isOfFireService, isStorming } from '../claims/mentions.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { phrasesAt } from '../lexicon/phrases.ts';
import { KIND_BITS } from '../lexicon/tags.ts';
import type { Document } from '../text/document.ts';
import type { Sentence } from '../text/structure.ts';
import { distinct } from './distinct.ts';
import { asAside } from './named.ts';
import { countedIn } from './counted.ts';
import { dayLinesOf } from './dayLines.ts';
import { entriesOf } from '../text/entries.ts';
import type { Entry } from '../text/entries.ts';
import { namesOf } from './names.ts';
import { asWide } from './named.ts';
import type { Named } from './names.ts';
import { happenedIn } from '../claims/happened.ts';
import { sameName } from './heard.ts';
import { namesOfCounted, namesOfEntry, namesOfLabel } from './labels.ts';
import { entryAt, isTopic, labelEnd, opensCounted } from './openings.ts';
import { lettersOf } from './spelling.ts';
import { kindsOf, struckIn } from './struck.ts';
import { titledIn } from './titled.ts';
import { AFTERMATH, asideIn, NOWHERE, shiftOf } from './turns.ts';
import type { Shift } from './turns.ts';

export interface Struck { readonly kind: string; readonly start: number }

/** A sentence with what it offers for telling one happening from another. */
export interface Passage {
  readonly index: number;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly headline: boolean;
  /** It opens an entry of a list: "– Karsan: three killed". */
  readonly entry: boolean;
  /** It opens a paragraph of those that a text counts: "2. The lorry ...". */
  readonly counted: boolean;
  readonly names: readonly Named[];
  readonly targets: readonly string[];
  /** Where each of them stands. */
  readonly struck: readonly Struck[];
  /** Its first words, for what is asked of few sentences only (turns.ts): those that lead up to a claim. */
  readonly words: string;
  /** Where it recalls another happening: "in revenge for ...". */
  readonly aside: { readonly start: number; readonly end: number };
  /** "a day after a minibus struck a mine": the other happening is so many days away. */
  readonly shift: Shift | null;
  /** Deaths in hospital, funerals, bodies brought home: told on a later day, of the same happening. */
  readonly aftermath: boolean;
  /** Minutes since midnight of the entry of a live text in which it stands ("15:10 The ward puts the dead at 11"); null elsewhere. */
  readonly clock: number | null;
}

export interface ArticleText {
  readonly passages: readonly Passage[];
  /** Quotations of some length, as plain words. */
  readonly quotations: readonly Quotation[];
  readonly doc: Document;
  /** The day above each block, of a log that is parted by days. */
  readonly dayLines: readonly (string | null)[];
  /** How people came to harm, as a sentence says. */
  readonly meansIn: (passage: Passage) => readonly string[];
  /** Somewhere it names the place of another happening in passing. */
  readonly recalls: boolean;
  /** Names of places that look alike and are two places: one sentence prints them beside each other, or the text spells them apart. */
  readonly apart: readonly (readonly [string, string])[];
  /** Words of its head that may be names. */
  readonly titled: readonly string[];
}

export interface Quotation { readonly words: string; readonly start: number; readonly end: number }

/** What one article's text offers, sentence by sentence. */
export function readPassages(doc: Document, lexicon: Lexicon): ArticleText {
  const inside = capitalsInside(doc);
  const clocks = clocksOf(doc);
  const of: PassageOf = { doc, tokens: doc.tokens, lexicon, inside, clocks, entries: entriesOf(doc), counted: countedIn(doc) };
  const passages = withRegions(doc.sentences.map((sentence, index) => passageOf(of, sentence, index)));
  return { passages, quotations: quotationsOf(doc.article.text), doc, dayLines: dayLinesOf(doc), meansIn: meansBySentence(doc, lexicon), recalls: passages.some((p) => p.names.some((n) => n.aside)), apart: apartIn(passages, doc.article.text), titled: titledIn(doc, lexicon) };
}

/** "Air strike on Sagaing school", above "in Sagaing Region": what the text calls a region is one in its titles, too. */
function withRegions(passages: readonly Passage[]): readonly Passage[] {
  const regions = new Set(passages.flatMap((p) => (p.headline ? [] : p.names.filter((n) => n.wide && n.known && !n.country).map((n) => n.name))));
  if (regions.size === 0 || !passages.some((p) => !p.headline && p.names.some((n) => n.place && !n.wide))) return passages;
  const isRegion = (n: Named): boolean => !n.wide && n.known && regions.has(n.name);
  return passages.map((p) => (p.headline && p.names.some(isRegion) ? withNames(p, { names: p.names.map((n) => (isRegion(n) ? asWide(n) : n)), struck: p.struck, targets: p.targets }) : p));
}

/** What leads up to one claim leads up to the next: a sentence is looked through once. */
function meansBySentence(doc: Document, lexicon: Lexicon): ArticleText['meansIn'] {
  const known: (readonly string[] | undefined)[] = [];
  return ({ index }) => (known[index] ??= meansOf(doc, doc.sentences[index] as Sentence, lexicon));
}

/** "Opened fire on a car", "under fire": of guns. */
const GUNS: ReadonlySet<string> = new Set(['open', 'opens', 'opened', 'opening', 'under', 'returned', 'returning', 'exchanged', 'exchanging', 'traded', 'trading', 'friendly', 'enemy', 'rifle', 'hostile', 'heavy', 'sniper', 'cease']);

/** A word that any mishap may be called by. */
const isAnyAccident = (word: string): boolean => word === 'accident' || word === 'accidents';

/** So many words of a sentence are looked through. */
const LONGEST = 100;

function meansOf({ tokens }: Document, { first, last }: Sentence, lexicon: Lexicon): readonly string[] {
  const found: string[] = [];
  for (let i = first; i < last; i++) {
    const { kinds, matches } = phrasesAt(lexicon.phrases, tokens, i);
    if ((kinds & KIND_BITS.means) === 0) continue;
    // "The accident has cost seventeen lives" says nothing of a road.
    for (const { tag, length } of matches) if (tag.kind === 'means' && !(length === 1 && (isAnyAccident(tokens[i]?.norm ?? '') || isOfFireService(tokens[i]?.norm ?? '', tokens[i + 1]?.norm ?? '') || isStorming(tokens[i]?.norm ?? '', { before: tokens[i - 1]?.norm ?? '', next: tokens[i + 1]?.norm ?? '' }))) && !(tag.means === 'fire' && length === 1 && GUNS.has(tokens[i - 1]?.norm ?? ''))) found.push(tag.means);
  }
  return found.length > 0 ? found : happenedIn(tokens, first, Math.min(last, first + LONGEST));
}

type Two = readonly [string, string];

/** Names that look alike and that a sentence prints beside each other, those of which the longer one comes later, and those that are spelled apart. */
function apartIn(passages: readonly Passage[], all: string): readonly Two[] {
  const apart: Two[] = [];
  for (const { names } of passages) if (names.length > 1) addAlike(apart, namesBy(names, (n) => !n.wide), (a, b) => a !== b);
  // "Nkota, 20 km from Nkotwe": so far from each other lie two places.
  for (const { names, start, end } of passages) if (names.length > 1 && DISTANT.test(all.slice(start, Math.min(end, start + LONGEST_LOOK)))) addAlike(apart, namesBy(names, (n) => !n.wide), (a, b) => a === b, (a, b) => lettersOf(a) !== lettersOf(b));
  // A text shortens a name that it has printed in full; a longer name that comes later is another place: "in Dabo ... in Birnin Dabo".
  const told = namesBy(passages.flatMap((p) => (p.headline ? NO_NAMES : p.names)), (n) => n.place && !n.known && !n.wide && !n.rough);
  // "It is another place than Karsana", above or below what is told of Karsan.
  for (const { names, start, end } of passages) if (names.some((n) => !n.wide && !n.country) && CONFUSED.test(all.slice(start, Math.min(end, start + LONGEST_LOOK)))) for (const name of namesBy(names, (n) => !n.wide && !n.country)) addAlike(apart, distinct([name, ...told]), (a, b) => a === b, (a, b) => (a === name || b === name) && lettersOf(a) !== lettersOf(b));
  addAlike(apart, told, (a, b) => a < b);
  // A text spells a name in one way: "Umm Sadira" and "Umm Sidir" are two places.
  addAlike(apart, told, (a, b) => a === b, (a, b) => lettersOf(a) !== lettersOf(b));
  return apart;
}

/** "22 km from", "not to be confused with", "another village". */
const DISTANT = /\b(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a few|several) ?(?:km|kilomet(?:re|er)s?|miles?) (?:away )?(?:from|off|(?:north|south|east|west)[\w-]* of)\b|\b(?:confused|mistaken|mixed up) with\b|\b(?:a different|another|not the same) (?:village|town|place|mine|hamlet|colliery|camp)\b/i;
const CONFUSED = /\b(?:confused|mistaken|mixed up) with\b|\b(?:taken|mistaken) for\b|\b(?:a different|another|not the same) (?:village|town|place|mine|hamlet|colliery|camp|island)\b/i;
const LONGEST_LOOK = 600;

const NO_NAMES: readonly Named[] = [];

const namesBy = (names: readonly Named[], isMeant: (n: Named) => boolean): readonly string[] => distinct(names.filter(isMeant).map((n) => n.name));

/** A sentence with more names than this is a list, and tells nothing apart. */
const MOST_NAMES = 40;

/** Pairs of names, of so many words each, of which one is a form of the other. */
function addAlike(pairs: Two[], names: readonly string[], fits: (words: number, others: number) => boolean, differ: (a: string, b: string) => boolean = () => true): void {
  if (names.length < 2 || names.length > MOST_NAMES) return;
  const words = names.map((name) => name.split(' ').length);
  names.forEach((a, i) => { for (let k = i + 1; k < names.length; k++) if (fits(words[i] as number, words[k] as number) && differ(a, names[k] as string) && sameName(a, names[k] as string)) pairs.push([a, names[k] as string]); });
}

const CLOCK = /^\s*(?:\[|\()?([01]?\d|2[0-3])[:.h]([0-5]\d)\b/;

/** The times of a live text's entries, by the paragraphs that they hold; a text with fewer than two of them is none. */
function clocksOf(doc: Document): readonly (number | null)[] {
  const times = doc.blocks.map((b) => { const found = CLOCK.exec(doc.article.text.slice(b.start, b.start + 12)); return found ? Number(found[1]) * 60 + Number(found[2]) : null; });
  if (times.filter((t) => t !== null).length < 2) return [];
  let now: number | null = null;
  return times.map((t) => (now = t ?? now));
}

interface PassageOf { readonly doc: Document; readonly tokens: Document['tokens']; readonly lexicon: Lexicon; readonly inside: ReadonlySet<string>; readonly clocks: readonly (number | null)[]; readonly entries: ReadonlyMap<number, Entry>; readonly counted: ReturnType<typeof countedIn> }

function passageOf(of: PassageOf, sentence: Sentence, index: number): Passage {
  const { doc } = of;
  const [start, end] = [doc.tokens[sentence.first]?.start ?? 0, doc.tokens[sentence.last - 1]?.end ?? 0];
  const words = doc.article.text.slice(start, Math.min(end, start + 2000));
  const aside = asideIn(words, start);
  const entry = of.entries.size === 0 ? null : entryAt(of, sentence);
  const counted = opensCounted(sentence, of);
  const { targets, struck } = struckIn(doc, sentence, aside);
  // "12 March. Karsan: artillery fire on a market": the label of the entry is its day, and behind it stands that of the sentence.
  const labelled = entry === null || sentence.first === entry.label.last + 1 ? labelEnd(of, sentence) : -1;
  const names = (isMenu(words) && entry === null) || ISSUED.test(words) ? [] : labelled > 0 ? [...namesOfLabel({ ...sentence, last: labelled }, of), ...namesOf({ ...sentence, first: labelled + 1 }, of)] : entry === null && isTopic(of, sentence) ? namesOfLabel({ ...sentence, first: Math.max(sentence.first, of.counted.get(sentence.block)?.from ?? 0), last: sentence.last - 1 }, of) : entry === null ? counted ? namesOfCounted(sentence, of) : namesOf(sentence, of) : namesOfEntry(sentence, entry, of);
  return {
    index, block: sentence.block, start, end, headline: sentence.headline, entry: entry !== null, counted: counted && entry === null,
    names: aside === NOWHERE ? names : names.map((n) => (n.start >= aside.start && n.start < aside.end ? asAside(n) : n)), targets, struck,
    words, aside, shift: shiftOf(words, start, aside), aftermath: AFTERMATH.test(words), clock: of.clocks[sentence.block] ?? null,
  };
}

/** Of a sentence that tells of several happenings, the part from one position to another. Field by field, so that all passages are objects of one shape. */
export function partOf(p: Passage, from: number, to: number): Passage {
  const isIn = ({ start }: { readonly start: number }): boolean => start >= from && start < to;
  const struck = p.struck.filter(isIn);
  return withNames(p, { names: p.names.filter(isIn), struck, targets: kindsOf(struck) });
}

/** The same without what stands in a clause of its own. */
export function withoutPart(p: Passage, { from, to }: { readonly from: number; readonly to: number }): Passage {
  const isOut = ({ start }: { readonly start: number }): boolean => start < from || start >= to;
  const struck = p.struck.filter(isOut);
  return withNames(p, { names: p.names.filter(isOut), struck, targets: kindsOf(struck) });
}

const withNames = (p: Passage, { names, struck, targets }: Pick<Passage, 'names' | 'struck' | 'targets'>): Passage => ({
  index: p.index, block: p.block, start: p.start, end: p.end, headline: p.headline, entry: p.entry, counted: p.counted, names, targets, struck,
  words: p.words, aside: p.aside, shift: p.shift, aftermath: p.aftermath, clock: p.clock,
});

/** "Home | News | Sports": a line of links names nothing that happened. */
const isMenu = (words: string): boolean => words.length < 200 && /[|›»][^]*[|›»]/.test(words);

/** "Mountains of Karsan, 12 August 2024": where and when a statement was issued. */
const ISSUED = /^\s*\p{Lu}[\p{L}'’-]+(?: (?:of |de |la |al-)?\p{Lu}[\p{L}'’-]+){0,3},? (?:\p{Lu}\p{Ll}+day,? )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{Lu}\p{Ll}+,? \d{4}\.?\s*$/u;

/** Words with a capital that do not open a sentence. */
function capitalsInside(doc: Document): ReadonlySet<string> {
  const inside = new Set<string>();
  for (const sentence of doc.sentences) {
    if (sentence.headline) continue;
    let first = true;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = doc.tokens[i];
      if (token?.kind !== 'word') { first = first || token?.text === '“' || token?.text === '"' || token?.text === ':'; continue; }
      if (token.capital && !first) inside.add(token.norm);
      first = false;
    }
  }
  return inside;
}

const QUOTED = /[“"«]([^“”"«»]{25,600})[”"»]/g;

const quotationsOf = (text: string): readonly Quotation[] =>
  [...text.matchAll(QUOTED)].map((m) => ({ words: plainWords(m[1] as string), start: m.index, end: m.index + m[0].length })).filter((q) => q.words.split(' ').length >= 5);

const plainWords = (words: string): string => words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The sentence that holds a position of the text: a search by halves. */
export function passageAt(text: ArticleText, at: number): Passage | null {
  const { passages } = text;
  let [low, high] = [0, passages.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passages[middle] as Passage).start <= at) low = middle; else high = middle - 1;
  }
  return passages[low] ?? null;
}
