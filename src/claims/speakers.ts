import type { Sentence } from '../text/structure.ts';
import { beforeDay } from './beforeDay.ts';
import { isArticle, isCapital, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import { numeralAt } from './numerals.ts';
import { speakerOf, trim } from './speaker.ts';
import type { Speaker } from './speaker.ts';
import { beforeAge, beforeAside, beforeRelative, beforeWho } from './speakerAsides.ts';
import { belongs, calledBefore, fromLastDeterminer, isShortName, pastParticiple, sourceIn, withAppositionBehind, withNameBefore, withPair, withSeat, withTitleBefore } from './speakerPhrase.ts';

/** The noun phrase that stands beside a verb of saying: where it begins and ends, and whether it can speak. */

/** "confirmed the attack but said": the speaker stands before the first of the two. */
export const JOINTS: ReadonlySet<string> = new Set(['and', 'but']);

const SKIPPED = new Set(['also', 'just', 'has', 'have', 'had', 'further', 'later', 'earlier', 'who', 'was', 'were', 'are', 'is', 'been', 'be', 'which', 'then', 'now', 'since', 'already', 'itself', 'army', 'statement', 'reportedly', 'today', 'yesterday', 'meanwhile', 'too', 'there', 'here']);
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
  const introduced = comma === 0 ? introducedAs(lattice, { verb: last, sentence }) : null;
  if (introduced !== null) return introduced;
  last = beforeAge(lattice, comma === 1 || stepped ? beforeRelative(lattice, last, sentence) : beforeWho(lattice, last, sentence));
  let first = last;
  const floor = Math.max(sentence.first, last - MAX_WORDS);
  while (first > floor && (belongs(lattice, first - 1) || isShortName(lattice, first - 1))) first -= isShortName(lattice, first - 1) ? 3 : 1;
  const called = calledBefore(lattice, first, sentence);
  if (called < first) return { range: { first: called, last }, kind: speakerOf(lattice, { first: called, last })?.kind ?? 'other', pronoun: false };
  const range = pastParticiple(lattice, withNameBefore(lattice, fromLastDeterminer(lattice, { first, last }), sentence), sentence);
  return speakerOf(lattice, withTitleBefore(lattice, withSeat(lattice, withPair(lattice, range, sentence), sentence), sentence));
}

/** "A caller who presented himself as a commander of the front (said)": what he says that he is. */
function introducedAs(lattice: Lattice, { verb, sentence }: { readonly verb: number; readonly sentence: Sentence }): Speaker | null {
  const who = beforeWho(lattice, verb, sentence);
  if (who === verb || !PRESENTS.has(normAt(lattice, who + 1)) || !normAt(lattice, who + 2).endsWith('self') || normAt(lattice, who + 3) !== 'as') return null;
  return speakerOf(lattice, { first: who + 4, last: verb });
}
const PRESENTS: ReadonlySet<string> = new Set(['introduced', 'introduces', 'presented', 'presents', 'described', 'describes', 'identified', 'identifies', 'named', 'styles', 'styled']);

/** "Police cordoned off the embassy and said": the speaker with whom the sentence opens. */
function openerOf(lattice: Lattice, sentence: Sentence): Speaker | null {
  let first = sentence.first;
  for (let i = first; i < Math.min(first + 12, sentence.last); i++) if (kindAt(lattice, i) === 'mark' && !lattice.tokens[i]?.glued && '-–—'.includes(lattice.tokens[i]?.text ?? '')) first = i + 1;
  let last = first;
  while (last < Math.min(first + 5, sentence.last) && belongs(lattice, last) && (last === first || tagAt(lattice, last, 'source') !== null || isCapital(lattice, last) || normAt(lattice, last) === "'s" || isArticle(lattice, first) && last === first + 1)) last += Math.max(1, tagAt(lattice, last, 'source')?.length ?? 1);
  return last > first && sourceIn(lattice, { first, last }) ? speakerOf(lattice, { first, last }) : null;
}

/** "the organisation known as": either of the two words. */
const isKnownAs = (lattice: Lattice, i: number): boolean => (normAt(lattice, i) === 'known' && normAt(lattice, i + 1) === 'as') || (normAt(lattice, i) === 'as' && normAt(lattice, i - 1) === 'known');

/** "according to an official from the ministry", "sources in the police": the source behind them tells whose they are. */
const isOffice = (lattice: Lattice, i: number): boolean => ['from', 'in', 'with'].includes(normAt(lattice, i)) && tagAt(lattice, i - 1, 'source') !== null && (tagAt(lattice, i + 1, 'source') !== null || (isArticle(lattice, i + 1) && [2, 3, 4].some((n) => tagAt(lattice, i + n, 'source') !== null)));

/** "according to police in Lagos", "said Hector Huaman, the fire chief": the noun phrase that begins right behind. */
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
