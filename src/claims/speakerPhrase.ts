import type { Sentence } from '../text/structure.ts';
import { isArticle, isCapital, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import { numeralAt } from './numerals.ts';

/** Which words belong to a speaker: how far its phrase reaches, and the seat, the title, the partner or the apposition that stands beside it. */

/** "the group called the Blue Vests": what it is belongs to its name; where it begins, or the name itself. */
export function calledBefore(lattice: Lattice, name: number, sentence: Sentence): number {
  if (normAt(lattice, name - 1) !== 'as' || normAt(lattice, name - 2) !== 'known') return name;
  for (let i = name - 3; i > Math.max(sentence.first - 1, name - 8); i--) if (isArticle(lattice, i)) return i;
  return name;
}

/** "A doctor allowed into the building said": a thing does not speak, the person of whom the participle tells does. */
export function pastParticiple(lattice: Lattice, range: Range, sentence: Sentence): Range {
  const link = range.first - 1;
  if (!isArticle(lattice, range.first) || sourceIn(lattice, range) || !['into', 'to', 'at', 'in', 'from', 'inside', 'near'].includes(normAt(lattice, link)) || !/(?:ed|ing|sent|brought|taken|flown)$/.test(normAt(lattice, link - 1))) return range;
  let first = link - 1;
  while (first > Math.max(sentence.first, link - 8) && belongs(lattice, first - 1) && !isArticle(lattice, first)) first--;
  return sourceIn(lattice, { first, last: link - 1 }) ? { first, last: link - 1 } : range;
}

const SEAT_LINKS = new Set(['in', 'at', 'of', 'for', 'from', 'with', 'on', 'near']);

/** "The health ministry in Gaza said", "police in Lagos said": the place behind the speaker belongs to it. */
export function withSeat(lattice: Lattice, range: Range, sentence: Sentence): Range {
  const link = range.first - 1;
  if (!SEAT_LINKS.has(normAt(lattice, link)) || range.last - range.first > 6) return range;
  let first = link;
  while (first > Math.max(sentence.first, link - 7) && belongs(lattice, first - 1) && !isArticle(lattice, first)) first--;
  return first < link && sourceIn(lattice, { first, last: link }) ? { first, last: range.last } : range;
}

/** "police and media reports said": two sources that speak as one. */
export function withPair(lattice: Lattice, range: Range, sentence: Sentence): Range {
  if (normAt(lattice, range.first - 1) !== 'and') return range;
  const before = { first: range.first - 2, last: range.first - 1 };
  if (before.first < sentence.first || !sourceIn(lattice, before)) return range;
  let first = before.first;
  while (first > Math.max(sentence.first, before.first - 3) && belongs(lattice, first - 1) && kindAt(lattice, first - 1) === 'word' && !isArticle(lattice, first)) first--;
  return { first, last: range.last };
}

/** A word for those who speak, or an actor by its kind. */
export function sourceIn(lattice: Lattice, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) if (tagAt(lattice, i, 'source') || tagAt(lattice, i, 'generic')) return true;
  return false;
}

/** "The group's military spokesman, Abdiasis Abu Musab, told": the office that a name between commas belongs to. */
export function withTitleBefore(lattice: Lattice, range: Range, sentence: Sentence): Range {
  const comma = range.first - 1;
  const named = isCapital(lattice, range.first) && range.last - range.first <= 6 && !sourceIn(lattice, range);
  if (!named || normAt(lattice, comma) !== ',') return range;
  let first = comma;
  while (first > Math.max(sentence.first, comma - 12) && (belongs(lattice, first - 1) || ['of', 'for', 'in', 'and'].includes(normAt(lattice, first - 1))) && kindAt(lattice, first - 1) !== 'break') {
    first--;
    if (isArticle(lattice, first) && !['of', 'for', 'in', 'at'].includes(normAt(lattice, first - 1))) break;
  }
  // "Killed 32 people in Tavol, Dr Belkar said": people who are counted hold no office.
  return comma - first >= 1 && kindAt(lattice, first - 1) !== 'number' && numeralAt(lattice, first - 1) === null && sourceIn(lattice, { first, last: comma }) ? { first, last: range.last } : range;
}

/** "General Ospina, a divisional commander, said": what stands in apposition belongs to the name before it. */
export function withNameBefore(lattice: Lattice, range: Range, sentence: Sentence): Range {
  const article = ['a', 'an', 'the', 'another'].includes(normAt(lattice, range.first));
  if (!article || normAt(lattice, range.first - 1) !== ',') return range;
  let first = range.first - 1;
  while (first > sentence.first && kindAt(lattice, first - 1) === 'word' && isCapital(lattice, first - 1)) first--;
  // "in Barangay Kuya, the army said": a place, and then the speaker.
  return range.first - 1 - first >= 2 && !LOCATES.has(normAt(lattice, first - 1)) ? { first, last: range.last } : range;
}

const LOCATES: ReadonlySet<string> = new Set(['by', 'in', 'at', 'near', 'outside', 'from', 'around', 'into', 'through', 'across']);

/** "said Hector Huaman, the fire chief in Santa Teresa": the apposition up to its comma or the sentence's end. */
export function withAppositionBehind(lattice: Lattice, range: Range, sentence: Sentence): Range {
  const named = range.last - range.first >= 2 && isCapital(lattice, range.first);
  const office = isArticle(lattice, range.last + 1) || kindAt(lattice, range.last + 1) !== 'number' && sourceIn(lattice, { first: range.last + 1, last: range.last + 4 });
  if (!named || normAt(lattice, range.last) !== ',' || !office || ['who', 'and', 'which', 'but'].includes(normAt(lattice, range.last + 1))) return range;
  let last = range.last + 1;
  while (last < Math.min(sentence.last, range.last + 13) && !',.;'.includes(normAt(lattice, last)) && !tagAt(lattice, last, 'report') && !tagAt(lattice, last, 'verb')) last++;
  // "claimed by Islamic State, the army said": the next speaker.
  return tagAt(lattice, last, 'report') ? range : { first: range.first, last };
}

/** "clashes went on in the city the group said": with no comma between, the speaker begins at the last article that no "of" or "for" leads to. */
export function fromLastDeterminer(lattice: Lattice, range: Range): Range {
  for (let i = range.last - 1; i > range.first; i--) {
    if (!isArticle(lattice, i)) continue;
    const before = normAt(lattice, i - 1);
    if (!['of', 'for', 'at', 'in', 'on', 'with', 'to', 'as', 'from', 'and', "'s", 'by'].includes(before)) return { first: i, last: range.last };
  }
  return range;
}

const ENDS = new Set(['that', 'in', 'on', 'after', 'before', 'when', 'while', 'as', 'and', 'but', 'with', 'by', 'where', 'who', 'which', 'during', 'since', 'is', 'was', 'were', 'are', 'had', 'have', 'has', 'it', 'there', 'this', 'told', 'said', 'because', 'if', 'from', 'about', 'killed', 'no', 'showed', 'shows']);

/** "the International Organisation for Migration (IOM)": a short name in brackets, which end at `i`. */
export const isShortName = (lattice: Lattice, i: number): boolean => {
  const name = lattice.tokens[i - 1];
  return lattice.tokens[i]?.text === ')' && lattice.tokens[i - 2]?.text === '(' && name?.kind === 'word' && name.text === name.text.toUpperCase();
};

/** May the word stand inside a speaker's phrase? */
export function belongs(lattice: Lattice, i: number): boolean {
  const token = lattice.tokens[i];
  if (!token || token.kind === 'break') return false;
  if (token.kind === 'number') return /^[123](?:st|nd|rd)$/.test(token.norm) && tagAt(lattice, i + 1, 'title') !== null;
  if (token.kind === 'mark') return token.norm === "'s" || (token.glued && (token.text === "'" || token.text === '’') && normAt(lattice, i - 1).endsWith('s')) || (token.text === '-' && token.glued) || (token.text === '.' && (lattice.tokens[i - 1]?.text.length ?? 9) <= 4 && isCapital(lattice, i + 1));
  if (token.norm === 'and' && joinsOrganisation(lattice, i)) return true;
  if (ENDS.has(token.norm)) return false;
  return !(tagAt(lattice, i, 'verb') && !tagAt(lattice, i, 'person')) && (!tagAt(lattice, i, 'report') || (token.norm === 'report' && normAt(lattice, i - 1) === 'the'));
}

const ORGANISATIONS: ReadonlySet<string> = new Set(['council', 'commission', 'agency', 'authority', 'committee', 'department', 'directorate', 'board', 'administration', 'service', 'office', 'bureau', 'centre', 'center', 'network', 'federation']);

/** "the Belkar Flood Prevention and Rescue Board": one name, of which nothing before "and" speaks by itself. */
function joinsOrganisation(lattice: Lattice, and: number): boolean {
  let last = and + 1;
  while (last < and + 4 && isCapital(lattice, last) && !ORGANISATIONS.has(normAt(lattice, last))) last++;
  if (last === and + 1 || !isCapital(lattice, last) || !ORGANISATIONS.has(normAt(lattice, last))) return false;
  let first = and;
  while (first > and - 7 && isCapital(lattice, first - 1) && tagAt(lattice, first - 1, 'source') === null) first--;
  return first <= and - 2 && normAt(lattice, first - 1) === 'the';
}
