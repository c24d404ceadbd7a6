import { endOfDay } from './befell.ts';
import type { NameScan } from './names.ts';
import { wordAt } from './onlyNamed.ts';
import type { Span } from './onlyNamed.ts';

/** A list, a register or a review goes from one place to the next: "Karsan, on the 4th, is listed with nine dead", "the nine are filed under Karsan", "worst of all was Karsan". */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ENTERED = setOf('entered listed recorded registered logged filed counted given marked shown documented verified down included noted carried kept booked put confirmed');
const STANDS = setOf('stands appears figures ranks features comes tops heads leads closes opens follows');
const NUMBERS = setOf('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred');
const isNumber = (scan: NameScan, at: number): boolean => scan.tokens[at]?.kind === 'number' || NUMBERS.has(wordAt(scan, at).split('-')[0] ?? '');
const isNumberWithin = (scan: NameScan, from: number, to: number): boolean => { for (let i = from; i < to; i++) if (isNumber(scan, i)) return true; else if (['.', ';', ''].includes(wordAt(scan, i))) return false; return false; };

const WEEKDAYS = setOf('monday tuesday wednesday thursday friday saturday sunday');

/** Behind ", on the 12th,", ", number 62 on our list,", ", a day later,"; -1 where no such thing stands behind the name. */
function behindAside(scan: NameScan, last: number): number {
  if (wordAt(scan, last) !== ',') return -1;
  const [first, second] = [wordAt(scan, last + 1), wordAt(scan, last + 2)];
  const isDay = endOfDay(scan, last + 1) > 0 || (first === 'on' && (WEEKDAYS.has(second) || (second === 'the' && /^\d{1,2}(?:st|nd|rd|th)$/.test(wordAt(scan, last + 3))))) || (['a', 'the', 'two', 'three'].includes(first) && [2, 3].some((n) => ['later', 'day', 'night', 'earlier', 'before', 'after'].includes(wordAt(scan, last + n + 1))));
  const isNumbered = ['number', 'no', 'no.', 'file', 'case', 'entry', 'item'].includes(first) && [2, 3].some((n) => scan.tokens[last + n]?.kind === 'number');
  if (!isDay && !isNumbered) return -1;
  for (let i = last + 2; i < last + 12; i++) if (wordAt(scan, i) === ',') return i + 1; else if (['.', ';', ':', ''].includes(wordAt(scan, i))) return -1;
  return -1;
}

/** "Karsan is listed with nine dead", "Karsan, on the 12th, has nine dead", "Karsan stands out, with nine dead": what a name that heads its sentence is told to hold. */
export function isHeadOfItem(scan: NameScan, last: number): boolean {
  const aside = behindAside(scan, last);
  const at = aside > 0 ? aside : last;
  const verb = wordAt(scan, at);
  if (['is', 'was'].includes(verb)) { const now = wordAt(scan, at + 1) === 'now' ? at + 2 : at + 1; return ENTERED.has(wordAt(scan, now)) && WITH.has(wordAt(scan, now + 1)) && isNumberWithin(scan, now + 2, now + 5); }
  if (STANDS.has(verb)) { for (let i = at + 1; i < at + 9; i++) if (wordAt(scan, i) === 'with') return isNumberWithin(scan, i + 1, i + 4); return false; }
  return aside > 0 && HOLDS.has(verb) && isNumberWithin(scan, at + 1, at + 6);
}
const WITH = setOf('with at for as');
const HOLDS = setOf('has had now counts counted left cost saw claimed brought took killed');

const WORST = setOf('worst hardest deadliest bloodiest heaviest gravest hit');

/** "Worst of all was Karsan, with nine dead", "the hardest hit was Karsan". */
function isWorst(scan: NameScan, { first, last }: Span): boolean {
  if (!['was', 'were', 'is'].includes(wordAt(scan, first - 1)) || ![',', '.', ':', 'with'].includes(wordAt(scan, last))) return false;
  for (let i = first - 2; i > first - 7; i--) { if (WORST.has(wordAt(scan, i))) return true; if (['.', ',', ';', ''].includes(wordAt(scan, i))) return false; }
  return false;
}

/** "The nine dead are filed under Karsan", "the entry for Karsan", "file 448, from Karsan, has nine dead". */
function isFiledThere(scan: NameScan, first: number): boolean {
  const [link, before] = [wordAt(scan, first - 1), wordAt(scan, first - 2)];
  if (link === 'under') return ENTERED.has(before);
  if (link === 'for') return ['entry', 'entries', 'record', 'sheet'].includes(before);
  return link === 'from' && before === ',' && isNumber(scan, first - 3) && [4, 5, 6].some((n) => FILES.has(wordAt(scan, first - n)));
}
const FILES = setOf('file case entry item record incident report sheet no number');

const BREAKS = setOf('broke burst collapsed overflowed ruptured flooded erupted caved gave blew');
const WHEN = setOf('when after since until as before that');

/** "Three workers drowned when Karsan broke": a dam, a mine, a mountain by its place. */
const isBroken = (scan: NameScan, { first, last }: Span): boolean => WHEN.has(wordAt(scan, first - 1)) && BREAKS.has(wordAt(scan, last)) && !INTO.has(wordAt(scan, last + 1)) && (wordAt(scan, last) !== 'gave' || wordAt(scan, last + 1) === 'way') && (wordAt(scan, last) !== 'blew' || wordAt(scan, last + 1) === 'up');
const INTO = setOf('into his her its a the off out down away through their up from with');

const PEOPLE = setOf('villagers residents inhabitants people houses homes children women fishermen farmers herders miners pupils families households dwellings huts lives men');

/** "Across the river Karsan lost nine villagers": a place has villagers and houses, an army soldiers. */
const isLossOf = (scan: NameScan, last: number): boolean => wordAt(scan, last) === 'lost' && isNumber(scan, last + 1) && [2, 3].some((n) => PEOPLE.has(wordAt(scan, last + n)));

/** "No. 31, Karsan, Orvel, March 12: nine dead": between a place and its day stands what lies around it. */
function isDatedBehindRegion(scan: NameScan, last: number): boolean {
  let at = last;
  for (let names = 0; names < 2; names++) {
    if (wordAt(scan, at) !== ',' || scan.tokens[at + 1]?.capital !== true) return false;
    const day = endOfDay(scan, at + 1);
    if (day > 0) return names > 0 && [':', ',', ')', ';'].includes(wordAt(scan, day));
    at++;
    while (at < last + 8 && scan.tokens[at]?.capital === true) at++;
  }
  const day = wordAt(scan, at) === ',' ? endOfDay(scan, at + 1) : -1;
  return day > 0 && [':', ',', ')', ';'].includes(wordAt(scan, day));
}

/** By its entry in a list, or by what broke or was lost there. */
export const isEntered = (scan: NameScan, of: Span, heads: boolean): boolean =>
  (heads && isHeadOfItem(scan, of.last)) || isWorst(scan, of) || isFiledThere(scan, of.first) || isBroken(scan, of) || isLossOf(scan, of.last) || isDatedBehindRegion(scan, of.last);
