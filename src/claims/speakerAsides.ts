import type { Sentence } from '../text/structure.ts';
import { isCapital, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';

/** What stands between a speaker and the verb of saying, and is stepped over: asides, relative clauses, an office or an age behind the name. */

const ASIDES = new Set(['however', 'meanwhile', 'though', 'instead', 'by contrast', 'in turn', 'for its part', 'for his part', 'for their part', 'for her part', 'on the other hand', 'in a statement', 'in contrast']);

/** "The ministry, however, said", "the tracker, for its part, has recorded": what stands between the two commas is stepped over. */
export function beforeAside(lattice: Lattice, last: number): number {
  if (normAt(lattice, last - 1) !== ',') return last;
  for (let i = last - 2; i >= last - 6; i--) if (normAt(lattice, i) === ',') return ASIDES.has(lattice.tokens.slice(i + 1, last - 1).map((t) => t.norm).join(' ')) ? i : last;
  return last;
}

/** "Education CS Fred Ombati, who visited the school in Bomet, said": back over the relative clause, to the comma that opens it. */
export function beforeRelative(lattice: Lattice, last: number, sentence: Sentence): number {
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

/** "Herders who crossed the marsh told", "a nurse who treated the wounded said": back over a relative clause without commas. */
export function beforeWho(lattice: Lattice, last: number, sentence: Sentence): number {
  for (let i = last - 2; i > Math.max(sentence.first, last - 24); i--) {
    if (kindAt(lattice, i) === 'mark' && lattice.tokens[i]?.glued !== true || normAt(lattice, i) === ',' || tagAt(lattice, i, 'report')) return last;
    if (normAt(lattice, i) !== 'who') continue;
    return tagAt(lattice, i - 1, 'source') || tagAt(lattice, i - 1, 'person') ? i : last;
  }
  return last;
}

/** "Rashid Khan, 34, said", "Rashid Khan (34) said": the age is stepped over. */
export function beforeAge(lattice: Lattice, last: number): number {
  const closed = normAt(lattice, last - 1) === ')' ? 1 : 0;
  return /^\d{2}$/.test(normAt(lattice, last - 1 - closed)) && normAt(lattice, last - 2 - closed) === (closed === 1 ? '(' : ',') && isCapital(lattice, last - 3 - closed) ? last - 2 - closed : last;
}
