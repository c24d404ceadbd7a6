import type { Sentence } from '../text/structure.ts';
import type { SourceKind } from '../lexicon/terms.ts';
import { beforeDay } from './beforeDay.ts';
import { isArticle, isCapital, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import { numeralAt } from './numerals.ts';

/** The noun phrase that stands beside a verb of saying: where it begins and ends, and whether it can speak. */

/** "confirmed the attack but said": the speaker stands before the first of the two. */
export const JOINTS: ReadonlySet<string> = new Set(['and', 'but']);

/** Who speaks: the words for it, what kind of source it is, and whether it only points back ("he"). */
export interface Speaker { readonly range: Range; readonly kind: SourceKind; readonly pronoun: boolean }

const PRONOUNS = new Set(['he', 'she', 'they']);
const SKIPPED = new Set(['also', 'just', 'has', 'have', 'had', 'further', 'later', 'earlier', 'who', 'was', 'were', 'are', 'is', 'been', 'be', 'which', 'then', 'now', 'army', 'statement', 'reportedly', 'today', 'yesterday', 'meanwhile', 'too', 'there', 'here']);
const MAX_WORDS = 14;

/** The noun phrase that ends right before a verb of saying; "the Observatory, which monitors the war, said" is walked over its comma. */
export function phraseBefore(lattice: Lattice, verb: number, sentence: Sentence): Speaker | null {
  let last = beforeDay(lattice, verb);
  if (normAt(lattice, last - 1) === 'first' && normAt(lattice, last - 2) === 'at') last -= 2;
  while (last > sentence.first && (SKIPPED.has(normAt(lattice, last - 1)) && !tagAt(lattice, last - 1, 'source') || normAt(lattice, last - 1).endsWith('ly'))) last--;
  if (JOINTS.has(normAt(lattice, last - 1))) return openerOf(lattice, sentence);
  const aside = beforeAside(lattice, last);
  const stepped = aside < last;
  last = aside;
  if (normAt(lattice, last - 1) === 'it' && last > sentence.first) return { range: { first: last - 1, last }, kind: 'other', pronoun: true };
  const comma = normAt(lattice, last - 1) === ',' ? 1 : 0;
  last -= comma;
  last = beforeAge(lattice, comma === 1 || stepped ? beforeRelative(lattice, last, sentence) : beforeWho(lattice, last, sentence));
  let first = last;
  const floor = Math.max(sentence.first, last - MAX_WORDS);
  while (first > floor && (belongs(lattice, first - 1) || isShortName(lattice, first - 1))) first -= isShortName(lattice, first - 1) ? 3 : 1;
  const called = calledBefore(lattice, first, sentence);
  if (called < first) return { range: { first: called, last }, kind: speakerOf(lattice, { first: called, last })?.kind ?? 'other', pronoun: false };
  const range = pastParticiple(lattice, withNameBefore(lattice, fromLastDeterminer(lattice, { first, last }), sentence), sentence);
  return speakerOf(lattice, withTitleBefore(lattice, withSeat(lattice, withPair(lattice, range, sentence), sentence), sentence));
}

/** "the organisation known as the White Helmets": what it is belongs to its name; where it begins, or the name itself. */
function calledBefore(lattice: Lattice, name: number, sentence: Sentence): number {
  if (normAt(lattice, name - 1) !== 'as' || normAt(lattice, name - 2) !== 'known') return name;
  for (let i = name - 3; i > Math.max(sentence.first - 1, name - 8); i--) if (isArticle(lattice, i)) return i;
  return name;
}

/** "A doctor allowed into the building said": a thing does not speak, the person of whom the participle tells does. */
function pastParticiple(lattice: Lattice, range: Range, sentence: Sentence): Range {
  const link = range.first - 1;
  if (!isArticle(lattice, range.first) || sourceIn(lattice, range) || !['into', 'to', 'at', 'in', 'from', 'inside', 'near'].includes(normAt(lattice, link)) || !/(?:ed|ing|sent|brought|taken|flown)$/.test(normAt(lattice, link - 1))) return range;
  let first = link - 1;
  while (first > Math.max(sentence.first, link - 8) && belongs(lattice, first - 1) && !isArticle(lattice, first)) first--;
  return sourceIn(lattice, { first, last: link - 1 }) ? { first, last: link - 1 } : range;
}

const ASIDES = new Set(['however', 'meanwhile', 'though', 'instead', 'by contrast', 'in turn', 'for its part', 'for his part', 'for their part', 'for her part', 'on the other hand', 'in a statement', 'in contrast']);

/** "The ministry, however, said", "the tracker, for its part, has recorded": what stands between the two commas is stepped over. */
function beforeAside(lattice: Lattice, last: number): number {
  if (normAt(lattice, last - 1) !== ',') return last;
  for (let i = last - 2; i >= last - 6; i--) if (normAt(lattice, i) === ',') return ASIDES.has(lattice.tokens.slice(i + 1, last - 1).map((t) => t.norm).join(' ')) ? i : last;
  return last;
}

/** "Police cordoned off the embassy and said": the speaker with whom the sentence opens. */
function openerOf(lattice: Lattice, sentence: Sentence): Speaker | null {
  let first = sentence.first;
  for (let i = first; i < Math.min(first + 12, sentence.last); i++) if (kindAt(lattice, i) === 'mark' && !lattice.tokens[i]?.glued && '-–—'.includes(lattice.tokens[i]?.text ?? '')) first = i + 1;
  let last = first;
  while (last < Math.min(first + 5, sentence.last) && belongs(lattice, last) && (last === first || tagAt(lattice, last, 'source') !== null || isCapital(lattice, last) || normAt(lattice, last) === "'s" || isArticle(lattice, first) && last === first + 1)) last += Math.max(1, tagAt(lattice, last, 'source')?.length ?? 1);
  return last > first && sourceIn(lattice, { first, last }) ? speakerOf(lattice, { first, last }) : null;
}

/** "Education CS Fred Ombati, who visited the school in Bomet, said": back over the relative clause, to the comma that opens it. */
function beforeRelative(lattice: Lattice, last: number, sentence: Sentence): number {
  for (let i = last - 1; i > Math.max(sentence.first, last - 24); i--) {
    if (normAt(lattice, i) !== ',') continue;
    return ['who', 'which', 'whose', 'where', 'including', 'citing', 'quoting', 'claiming', 'announcing', 'confirming', 'speaking', 'writing', 'addressing', 'briefing', 'visiting', 'appearing', 'standing', 'himself', 'herself', 'whom', 'through', 'via'].includes(normAt(lattice, i + 1)) || isByOffice(lattice, i + 1, last) || isPaper(lattice, i + 1) || isDoneBy(lattice, i + 1) || isToldOf(lattice, { first: i + 1, last }) ? i : last;
  }
  return last;
}

const OFFICES: ReadonlySet<string> = new Set(['commander', 'chief', 'head', 'director', 'spokesman', 'spokeswoman', 'spokesperson', 'governor', 'mayor', 'chairman', 'chairwoman', 'secretary', 'president', 'superintendent', 'coordinator', 'deputy', 'chief-of-staff']);

/** "Lt. Col. Reyes, commander of the 33rd Battalion, said": what office the speaker holds, behind the name, in words with a number that would part it from the verb. */
function isByOffice(lattice: Lattice, i: number, last: number): boolean {
  if (isCapital(lattice, i) || !isCapital(lattice, i - 2) || ![0, 1].some((n) => OFFICES.has(normAt(lattice, i + n)) && ['of', 'for', 'at', 'in'].includes(normAt(lattice, i + n + 1)))) return false;
  for (let at = i; at < last; at++) if (kindAt(lattice, at) === 'number') return true;
  return false;
}

/** ", in a statement carried by the news agency,", ", reached by radio,", ", issued through the agency,": by way of what somebody spoke. */
const isPaper = (lattice: Lattice, i: number): boolean => (normAt(lattice, i) === 'in' && [2, 3].some((n) => ['statement', 'report', 'communique', 'bulletin', 'message', 'post', 'letter', 'leaflet', 'broadcast', 'interview', 'address', 'recording', 'video', 'call'].includes(normAt(lattice, i + n)))) || (['reached', 'contacted', 'interviewed', 'asked', 'pressed', 'questioned'].includes(normAt(lattice, i)) && ['by', 'on', 'over', 'via', 'in', 'at', 'for', 'about', 'whether'].includes(normAt(lattice, i + 1))) || (['issued', 'released', 'carried', 'published', 'read'].includes(normAt(lattice, i)) && ['by', 'through', 'on'].includes(normAt(lattice, i + 1)));

/** ", accused by survivors of coming late,": what others did to the speaker. */
const isDoneBy = (lattice: Lattice, i: number): boolean => normAt(lattice, i).endsWith('ed') && normAt(lattice, i + 1) === 'by';

/** ", a charity that runs a hospital in the capital,": an apposition with a clause of its own. */
const isToldOf = (lattice: Lattice, range: Range): boolean => ['a', 'an', 'the'].includes(normAt(lattice, range.first)) && lattice.tokens.slice(range.first + 2, Math.min(range.last, range.first + 7)).some((t) => ['that', 'which', 'who'].includes(t.norm));

/** "Elders who walked through the bush told", "a nurse who treated the wounded said": back over a relative clause without commas. */
function beforeWho(lattice: Lattice, last: number, sentence: Sentence): number {
  for (let i = last - 2; i > Math.max(sentence.first, last - 24); i--) {
    if (kindAt(lattice, i) === 'mark' && lattice.tokens[i]?.glued !== true || normAt(lattice, i) === ',' || tagAt(lattice, i, 'report')) return last;
    if (normAt(lattice, i) !== 'who') continue;
    return tagAt(lattice, i - 1, 'source') || tagAt(lattice, i - 1, 'person') ? i : last;
  }
  return last;
}

/** "Rashid Khan, 34, said", "Rashid Khan (34) said": the age is stepped over. */
function beforeAge(lattice: Lattice, last: number): number {
  const closed = normAt(lattice, last - 1) === ')' ? 1 : 0;
  return /^\d{2}$/.test(normAt(lattice, last - 1 - closed)) && normAt(lattice, last - 2 - closed) === (closed === 1 ? '(' : ',') && isCapital(lattice, last - 3 - closed) ? last - 2 - closed : last;
}

const SEAT_LINKS = new Set(['in', 'at', 'of', 'for', 'from', 'with', 'on', 'near']);

/** "The health ministry in Gaza said", "police in Lagos said": the place behind the speaker belongs to it. */
function withSeat(lattice: Lattice, range: Range, sentence: Sentence): Range {
  const link = range.first - 1;
  if (!SEAT_LINKS.has(normAt(lattice, link)) || range.last - range.first > 6) return range;
  let first = link;
  while (first > Math.max(sentence.first, link - 7) && belongs(lattice, first - 1) && !isArticle(lattice, first)) first--;
  return first < link && sourceIn(lattice, { first, last: link }) ? { first, last: range.last } : range;
}

/** "police and media reports said": two sources that speak as one. */
function withPair(lattice: Lattice, range: Range, sentence: Sentence): Range {
  if (normAt(lattice, range.first - 1) !== 'and') return range;
  const before = { first: range.first - 2, last: range.first - 1 };
  if (before.first < sentence.first || !sourceIn(lattice, before)) return range;
  let first = before.first;
  while (first > Math.max(sentence.first, before.first - 3) && belongs(lattice, first - 1) && kindAt(lattice, first - 1) === 'word' && !isArticle(lattice, first)) first--;
  return { first, last: range.last };
}

function sourceIn(lattice: Lattice, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) if (tagAt(lattice, i, 'source') || tagAt(lattice, i, 'generic')) return true;
  return false;
}

/** "The group's military spokesman, Abdiasis Abu Musab, told": the office that a name between commas belongs to. */
function withTitleBefore(lattice: Lattice, range: Range, sentence: Sentence): Range {
  const comma = range.first - 1;
  const named = isCapital(lattice, range.first) && range.last - range.first <= 6 && !sourceIn(lattice, range);
  if (!named || normAt(lattice, comma) !== ',') return range;
  let first = comma;
  while (first > Math.max(sentence.first, comma - 12) && (belongs(lattice, first - 1) || ['of', 'for', 'in', 'and'].includes(normAt(lattice, first - 1))) && kindAt(lattice, first - 1) !== 'break') {
    first--;
    if (isArticle(lattice, first) && !['of', 'for', 'in', 'at'].includes(normAt(lattice, first - 1))) break;
  }
  return comma - first >= 1 && sourceIn(lattice, { first, last: comma }) ? { first, last: range.last } : range;
}

/** "General Ospina, a divisional commander, said": what stands in apposition belongs to the name before it. */
function withNameBefore(lattice: Lattice, range: Range, sentence: Sentence): Range {
  const article = ['a', 'an', 'the', 'another'].includes(normAt(lattice, range.first));
  if (!article || normAt(lattice, range.first - 1) !== ',') return range;
  let first = range.first - 1;
  while (first > sentence.first && kindAt(lattice, first - 1) === 'word' && isCapital(lattice, first - 1)) first--;
  // "in Barangay Kuya, the army said": a place, and then the speaker.
  return range.first - 1 - first >= 2 && !LOCATES.has(normAt(lattice, first - 1)) ? { first, last: range.last } : range;
}

const LOCATES: ReadonlySet<string> = new Set(['by', 'in', 'at', 'near', 'outside', 'from', 'around', 'into', 'through', 'across']);

/** "said Hector Huaman, the fire chief in Santa Teresa": the apposition up to its comma or the sentence's end. */
function withAppositionBehind(lattice: Lattice, range: Range, sentence: Sentence): Range {
  const named = range.last - range.first >= 2 && isCapital(lattice, range.first);
  const office = isArticle(lattice, range.last + 1) || kindAt(lattice, range.last + 1) !== 'number' && sourceIn(lattice, { first: range.last + 1, last: range.last + 4 });
  if (!named || normAt(lattice, range.last) !== ',' || !office || ['who', 'and', 'which', 'but'].includes(normAt(lattice, range.last + 1))) return range;
  let last = range.last + 1;
  while (last < Math.min(sentence.last, range.last + 13) && !',.;'.includes(normAt(lattice, last)) && !tagAt(lattice, last, 'report') && !tagAt(lattice, last, 'verb')) last++;
  // "claimed by Islamic State, the army said": the next speaker.
  return tagAt(lattice, last, 'report') ? range : { first: range.first, last };
}

/** "clashes went on in the city the group said": with no comma between, the speaker begins at the last article that no "of" or "for" leads to. */
function fromLastDeterminer(lattice: Lattice, range: Range): Range {
  for (let i = range.last - 1; i > range.first; i--) {
    if (!isArticle(lattice, i)) continue;
    const before = normAt(lattice, i - 1);
    if (!['of', 'for', 'at', 'in', 'on', 'with', 'to', 'as', 'from', 'and', "'s", 'by'].includes(before)) return { first: i, last: range.last };
  }
  return range;
}

/** "the organisation known as": either of the two words. */
const isKnownAs = (lattice: Lattice, i: number): boolean => (normAt(lattice, i) === 'known' && normAt(lattice, i + 1) === 'as') || (normAt(lattice, i) === 'as' && normAt(lattice, i - 1) === 'known');

/** "according to an official from the ministry", "sources in the police": the source behind them tells whose they are. */
const isOffice = (lattice: Lattice, i: number): boolean => ['from', 'in', 'with'].includes(normAt(lattice, i)) && tagAt(lattice, i - 1, 'source') !== null && (tagAt(lattice, i + 1, 'source') !== null || (isArticle(lattice, i + 1) && [2, 3, 4].some((n) => tagAt(lattice, i + n, 'source') !== null)));

export function phraseAfter(lattice: Lattice, from: number, sentence: Sentence): Speaker | null {
  let first = from;
  while (first < sentence.last && ['to', 'by'].includes(normAt(lattice, first))) first++;
  let last = first;
  const ceiling = Math.min(sentence.last, first + MAX_WORDS);
  while (last < ceiling && (belongs(lattice, last) || (last > first && (isOffice(lattice, last) || isKnownAs(lattice, last))))) last++;
  if (last === first || ((kindAt(lattice, first) === 'number' || numeralAt(lattice, first) !== null) && !areSources(lattice, { first, last }))) return null;
  return speakerOf(lattice, withAppositionBehind(lattice, { first, last }, sentence));
}

/** "according to two security officials", "said one doctor.": people who speak, with nothing told of them behind. */
const areSources = (lattice: Lattice, { first, last }: Range): boolean => last - first <= 8 && kindAt(lattice, first) === 'word' && [1, 2, 3, 4].some((n) => last - n > first && (tagAt(lattice, last - n, 'source')?.length ?? 0) >= n) && (kindAt(lattice, last) !== 'word' || ['in', 'at', 'from', 'with', 'who', 'on', 'and'].includes(normAt(lattice, last)));

/** "according to consultancy Datos Civiles": behind these words whoever bears a name speaks. */
export function nameAfter(lattice: Lattice, from: number, sentence: Sentence): Speaker | null {
  let [last, named] = [from, false];
  while (last < Math.min(sentence.last, from + MAX_WORDS) && (belongs(lattice, last) || (normAt(lattice, last) === 'and' && isCapital(lattice, last - 1) && isCapital(lattice, last + 1)) || isShortName(lattice, last + 2) || isShortName(lattice, last + 1) || isShortName(lattice, last))) { named ||= isCapital(lattice, last) && tagAt(lattice, last, 'month') === null; last++; }
  const range = trim(lattice, { first: from, last });
  return named && range.last - range.first >= 2 ? { range, kind: 'other', pronoun: false } : null;
}

const ENDS = new Set(['that', 'in', 'on', 'after', 'before', 'when', 'while', 'as', 'and', 'but', 'with', 'by', 'where', 'who', 'which', 'during', 'since', 'is', 'was', 'were', 'are', 'had', 'have', 'has', 'it', 'there', 'this', 'told', 'said', 'because', 'if', 'from', 'about', 'killed', 'no', 'showed', 'shows']);

/** "the International Organisation for Migration (IOM)": a short name in brackets, which end at `i`. */
const isShortName = (lattice: Lattice, i: number): boolean => {
  const name = lattice.tokens[i - 1];
  return lattice.tokens[i]?.text === ')' && lattice.tokens[i - 2]?.text === '(' && name?.kind === 'word' && name.text === name.text.toUpperCase();
};

function belongs(lattice: Lattice, i: number): boolean {
  const token = lattice.tokens[i];
  if (!token || token.kind === 'break') return false;
  if (token.kind === 'number') return /^[123](?:st|nd|rd)$/.test(token.norm) && tagAt(lattice, i + 1, 'title') !== null;
  if (token.kind === 'mark') return token.norm === "'s" || (token.glued && (token.text === "'" || token.text === '’') && normAt(lattice, i - 1).endsWith('s')) || (token.text === '-' && token.glued) || (token.text === '.' && (lattice.tokens[i - 1]?.text.length ?? 9) <= 4 && isCapital(lattice, i + 1));
  if (token.norm === 'and' && joinsOrganisation(lattice, i)) return true;
  if (ENDS.has(token.norm)) return false;
  return !(tagAt(lattice, i, 'verb') && !tagAt(lattice, i, 'person')) && (!tagAt(lattice, i, 'report') || (token.norm === 'report' && normAt(lattice, i - 1) === 'the'));
}

const ORGANISATIONS: ReadonlySet<string> = new Set(['council', 'commission', 'agency', 'authority', 'committee', 'department', 'directorate', 'board', 'administration', 'service', 'office', 'bureau', 'centre', 'center', 'network', 'federation']);

/** "the National Disaster Risk Reduction and Management Council": one name, of which nothing before "and" speaks by itself. */
function joinsOrganisation(lattice: Lattice, and: number): boolean {
  let last = and + 1;
  while (last < and + 4 && isCapital(lattice, last) && !ORGANISATIONS.has(normAt(lattice, last))) last++;
  if (last === and + 1 || !isCapital(lattice, last) || !ORGANISATIONS.has(normAt(lattice, last))) return false;
  let first = and;
  while (first > and - 7 && isCapital(lattice, first - 1) && tagAt(lattice, first - 1, 'source') === null) first--;
  return first <= and - 2 && normAt(lattice, first - 1) === 'the';
}

/** Verbs before which any noun phrase is a speaker: only people and institutions say. */
const SAYING = new Set(['said', 'says', 'told', 'added', 'announced', 'tweeted', 'posted']);

/** A phrase speaks when it holds a source word, an actor, a name or a pronoun; anything else before a verb of saying is not taken for a speaker. */
export function speakerOf(lattice: Lattice, range: Range): Speaker | null {
  if (range.last <= range.first) return null;
  const trimmed = behindPlace(lattice, trim(lattice, range));
  if (normAt(lattice, trimmed.first) === 'the' && ['number', 'toll', 'figure'].includes(normAt(lattice, trimmed.first + 1))) return null;
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
  return name || capital || isSurname(lattice, trimmed, SAYING.has(normAt(lattice, range.last)) || normAt(lattice, range.last) === ',' || SAYING.has(normAt(lattice, range.first - 1))) ? { range: trimmed, kind: 'other', pronoun: false } : null;
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
  }
  return own;
}
const OWNERS: ReadonlySet<SourceKind> = new Set(['hospital', 'rescue', 'police', 'military', 'authority', 'monitor', 'un', 'armed_group']);

/** "The report also records": what is written says as well. */
const WRITTEN = new Set(['report', 'bulletin', 'study', 'survey', 'inquiry']);

/** "Miller said", "says WHO": one word with a capital, right beside a verb of saying. */
const isSurname = (lattice: Lattice, range: Range, said: boolean): boolean =>
  said && range.last - range.first === 1 && isCapital(lattice, range.first) && !NO_SURNAMES.has(normAt(lattice, range.first)) && !tagAt(lattice, range.first, 'weekday') && !tagAt(lattice, range.first, 'month');

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

/** "in a northwestern province activists said": where a feed has lost its comma, the place ends and one word speaks. */
function behindPlace(lattice: Lattice, range: Range): Range {
  for (let i = range.last - 2; i > range.first; i--) if (PLACE_WORDS.has(normAt(lattice, i)) && normAt(lattice, i + 1) !== "'s" && !OF_PLACES.test(normAt(lattice, i + 1)) && sourceIn(lattice, { first: i + 1, last: range.last })) return { first: i + 1, last: range.last };
  return range;
}

function trim(lattice: Lattice, range: Range): Range {
  let { first, last } = range;
  while (first < last && (kindAt(lattice, first) === 'mark')) first++;
  while (last > first && kindAt(lattice, last - 1) === 'mark' && normAt(lattice, last - 1) !== "'s" && !isShortName(lattice, last - 1)) last--;
  return { first, last };
}
