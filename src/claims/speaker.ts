import type { SourceKind } from '../lexicon/terms.ts';
import { isArticle, isCapital, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import { isShortName, sourceIn } from './speakerPhrase.ts';

/** Whether a noun phrase can speak, and what kind of source it is: by a source word, an actor, a name, a pronoun, a seat of government. */

/** Who speaks: the words for it, what kind of source it is, and whether it only points back ("he"). */
export interface Speaker { readonly range: Range; readonly kind: SourceKind; readonly pronoun: boolean }

const PRONOUNS = new Set(['he', 'she', 'they']);

/** Verbs before which any noun phrase is a speaker: only people and institutions say. */
const SAYING = new Set(['said', 'says', 'told', 'added', 'announced', 'tweeted', 'posted']);

/** A phrase speaks when it holds a source word, an actor, a name or a pronoun; anything else before a verb of saying is not taken for a speaker. */
export function speakerOf(lattice: Lattice, range: Range): Speaker | null {
  if (range.last <= range.first) return null;
  const trimmed = behindPlace(lattice, trim(lattice, range));
  if (normAt(lattice, trimmed.first) === 'the' && ['number', 'toll', 'figure'].includes(normAt(lattice, trimmed.first + 1))) return null;
  // "putting its own losses at nine": what is told of, not who tells.
  if (['its', 'their'].includes(normAt(lattice, trimmed.first)) && [1, 2].some((n) => ['losses', 'casualties', 'dead', 'toll', 'figures'].includes(normAt(lattice, trimmed.first + n)))) return null;
  let kind: SourceKind | null = null;
  let name = false;
  for (let i = trimmed.first; i < trimmed.last; i++) {
    const source = tagAt(lattice, i, 'source');
    if (source) kind = strongest(kind, source.tag.source);
    const fighters = fightersAt(lattice, i);
    // "The station of the Karsan Front", "a commander of the Front": what a group owns says what the group says.
    if (fighters !== null && (!kind || (fighters === 'armed_group' && (kind === 'media' || (kind === 'military' && normAt(lattice, i - 1) === 'of'))))) kind = fighters;
    if (tagAt(lattice, i, 'given') || tagAt(lattice, i, 'title')) name = true;
  }
  if (normAt(lattice, trimmed.first) === 'its') kind = ownersKind(lattice, trimmed.first, kind);
  if (kind) return { range: trimmed, kind, pronoun: false };
  if (trimmed.last - trimmed.first === 1 && PRONOUNS.has(normAt(lattice, trimmed.first))) return { range: trimmed, kind: 'other', pronoun: true };
  if (isSeat(lattice, trimmed)) return { range: trimmed, kind: 'authority', pronoun: false };
  if (isArticle(lattice, trimmed.first) && trimmed.last - trimmed.first >= 2 && SAYING.has(normAt(lattice, range.last)) && trimmed.last - trimmed.first <= 10) return { range: trimmed, kind: 'other', pronoun: false };
  if (isArticle(lattice, trimmed.first) && trimmed.last - trimmed.first === 2 && WRITTEN.has(normAt(lattice, trimmed.first + 1))) return { range: trimmed, kind: 'other', pronoun: false };
  const from = trimmed.first + (normAt(lattice, trimmed.first) === 'the' ? 1 : 0);
  const capital = isCapital(lattice, from) && trimmed.last - from >= 2 && isCapital(lattice, from + 1) && kindAt(lattice, from) === 'word';
  return name || capital || isAcronym(lattice, { first: from, last: trimmed.last }) || isSurname(lattice, trimmed, SAYING.has(normAt(lattice, range.last)) || normAt(lattice, range.last) === ',' || SAYING.has(normAt(lattice, range.first - 1))) ? { range: trimmed, kind: 'other', pronoun: false } : null;
}

/** "The army", "the rebels", a group's name: who speaks for people in arms. */
function fightersAt(lattice: Lattice, i: number): SourceKind | null {
  const actor = tagAt(lattice, i, 'actor');
  if (actor) return actor.tag.type === 'nonstate' ? 'armed_group' : 'military';
  const generic = tagAt(lattice, i, 'generic');
  return generic === null ? null : generic.tag.role === 'insurgent' ? 'armed_group' : 'military';
}

/** Words that an institution may stand before those of its own people. */
const OWNER_REACH = 30;

/** "The hospital has seen 21 wounded, its director told us": he speaks for the institution that was named last. */
function ownersKind(lattice: Lattice, at: number, own: SourceKind | null): SourceKind | null {
  if (own !== null && own !== 'official' && own !== 'other') return own;
  for (let i = at - 1; i > Math.max(-1, at - OWNER_REACH); i--) {
    const owner = tagAt(lattice, i, 'source');
    if (owner && OWNERS.has(owner.tag.source)) return owner.tag.source;
    const fighters = tagAt(lattice, i, 'actor') === null ? null : fightersAt(lattice, i);
    if (fighters === 'armed_group') return fighters;
  }
  return own;
}
const OWNERS: ReadonlySet<SourceKind> = new Set(['hospital', 'rescue', 'police', 'military', 'authority', 'monitor', 'un', 'armed_group']);

/** "The report also records": what is written says as well. */
const WRITTEN = new Set(['report', 'bulletin', 'study', 'survey', 'inquiry', 'text', 'statement', 'communique', 'communiqué', 'leaflet', 'message', 'note', 'letter', 'post', 'pamphlet', 'announcement', 'release', 'document', 'audio', 'recording', 'video', 'briefing', 'brief', 'authors', 'author', 'writers', 'dispatch', 'telegram', 'newsletter', 'review', 'report', 'register', 'logbook']);

/** "Miller said", "says WHO": one word with a capital, right beside a verb of saying. */
const isSurname = (lattice: Lattice, range: Range, said: boolean): boolean =>
  said && range.last - range.first === 1 && isCapital(lattice, range.first) && !NO_SURNAMES.has(normAt(lattice, range.first)) && !tagAt(lattice, range.first, 'weekday') && !tagAt(lattice, range.first, 'month');

/** "(SERMA) confirms that five were killed": a short name of capitals, where not every word has them. */
const isAcronym = (lattice: Lattice, { first, last }: Range): boolean => last - first === 1 && /^\p{Lu}{3,9}$/u.test(lattice.tokens[first]?.text ?? '') && tagAt(lattice, first, 'country') === null && !isShouted(lattice, last);
const isShouted = (lattice: Lattice, next: number): boolean => /^\p{Lu}{4,}$/u.test(lattice.tokens[next]?.text ?? '') || /^\p{Lu}{4,}$/u.test(lattice.tokens[next + 1]?.text ?? '');

const NO_SURNAMES = new Set(['it', 'this', 'that', 'there', 'who', 'which', 'what', 'nobody', 'none', 'all', 'some', 'many', 'others', 'one', 'both', 'we', 'i', 'you', 'people', 'no', 'once', 'when', 'as', 'enough', 'reports', 'report']);

/** "Riyadh says": a country or a town that stands for its government. */
const isSeat = (lattice: Lattice, range: Range): boolean => {
  const seat = tagAt(lattice, range.first, 'place') ?? tagAt(lattice, range.first, 'country');
  return seat !== null && range.first + seat.length === range.last && isCapital(lattice, range.first);
};

/** The more telling kind wins: "hospital officials" are the hospital's. */
const strongest = (a: SourceKind | null, b: SourceKind): SourceKind => (a === null || a === 'official' || a === 'anonymous' || a === 'other' ? b : a);

const PLACE_WORDS = new Set(['province', 'city', 'town', 'village', 'area', 'district', 'region', 'governorate', 'countryside', 'neighborhood', 'neighbourhood', 'suburb', 'outskirts', 'camp']);

/** "The village council", "district officials": the place is part of the office. */
const OF_PLACES = /^(?:council|councillor|head|chief|elder|official|authorit|administrat|governor|government|police|mayor|office)/;

/** "in a southern district residents said": where a feed has lost its comma, the place ends and one word speaks. */
function behindPlace(lattice: Lattice, range: Range): Range {
  for (let i = range.last - 2; i > range.first; i--) if (PLACE_WORDS.has(normAt(lattice, i)) && normAt(lattice, i + 1) !== "'s" && !OF_PLACES.test(normAt(lattice, i + 1)) && normAt(lattice, range.last - 1).endsWith('s') && sourceIn(lattice, { first: i + 1, last: range.last })) return { first: i + 1, last: range.last };
  return range;
}

export function trim(lattice: Lattice, range: Range): Range {
  let { first, last } = range;
  while (first < last && (kindAt(lattice, first) === 'mark')) first++;
  while (last > first && kindAt(lattice, last - 1) === 'mark' && normAt(lattice, last - 1) !== "'s" && !isShortName(lattice, last - 1)) last--;
  return { first, last };
}
