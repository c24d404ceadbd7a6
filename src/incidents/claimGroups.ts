import type { Claim } from '../claims/claim.ts';
import { DISASTERS } from '../claims/disasters.ts';
import { endOf, startOf } from './claimSpans.ts';
import { areOtherDistricts } from './districts.ts';
import { sameName } from './heard.ts';
import { placesOf } from './names.ts';
import type { Named } from './names.ts';
import type { ArticleText, Passage } from './passages.ts';

/** Which claims of one sentence tell of one happening. */

/** No sentence of a report is so long; a text made to be slow may be one sentence. */
export const LOOKED_AT = 600;
/** So many letters are looked at beside a word that says how far apart two happenings are. */
export const NEAR = 60;

/** "killed five people in Toretsk and four in Horlivka": each count is followed by a place of its own. */
export function isElsewhere(before: readonly Claim[], claim: Claim, passage: Passage, all: string): boolean {
  if (isOfOneDisaster(before, claim)) return false;
  if (isRespective(before, claim, passage, all) || isOfOtherYear(before, claim) || isOfOtherDay(before, claim, passage, all)) return true;
  const [first, at] = [before.at(-1)?.count.start ?? null, claim.count.start];
  if (first === null || at === null) return false;
  const places = placesOf(passage.names);
  if (clauseBetween(places, { first, at }, all) !== null || AND_ON.test(all.slice(first, at)) || ROW_ON.test(all.slice(first, at)) || ROW_OF_ENTRIES.test(all.slice(first, at))) return true;
  const own = places.find((n) => n.start > at);
  const theirs = places.find((n) => n.start > first && n.start < at);
  if (own !== undefined && theirs === undefined && isAtNext(before, claim, { own, places, all })) return true;
  if (own === undefined || theirs === undefined) return false;
  if (sameName(own.name, theirs.name)) return own.district !== null && theirs.district !== null && areOtherDistricts(own.district, theirs.district);
  return own.within !== theirs.name && theirs.within !== own.name;
}

/** "Its rockets destroyed a depot in Karsan and killed eight fighters, and twelve men had died at Orvel": behind a comma the next count stands with the next place. */
function isAtNext(before: readonly Claim[], claim: Claim, { own, places, all }: { readonly own: Named; readonly places: readonly Named[]; readonly all: string }): boolean {
  const [last, at] = [before.at(-1), claim.count.start];
  if (last?.count.start == null || at === null || last.effect !== 'killed' || claim.effect !== 'killed' || claim.partOf !== null) return false;
  const theirs = places.findLast((n) => n.start < (last.count.start as number));
  return theirs !== undefined && own !== theirs && !sameName(own.name, theirs.name) && own.within !== theirs.name && theirs.within !== own.name && !own.inner && !own.rough && own.start - at < NEAR
    && CLAUSE_ON.test(all.slice(last.count.end ?? last.count.start, at)) && DIED_AT.test(all.slice(claim.count.end ?? at, own.start)) && !LATE.test(all.slice(at, own.start));
}
const CLAUSE_ON = /(?:, (?:and|while|but|whereas)|;) (?:that )?$/u;
const DIED_AT = /^[^,.;]*\b(?:died|killed|dead|fell|fallen|perished|slain)\b[^,.;]* (?:in|at|near|off|outside) (?:the )?(?:\p{Ll}+ (?:of )?){0,2}$/u;

/** "On 18 October, when five were killed, and on the 22nd, when two died": each with its day. */
const AND_ON = /, (?:and|then|but) (?:again )?on (?:the \d{1,2}(?:st|nd|rd|th)|\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2}|\p{Lu}\p{Ll}+day)(?: \p{Lu}\p{Ll}+)?, (?:when|in which)\b/u;

/** "Dorma on 3 May, with 14 people killed, and Orvel on 9 May, with six": each entry of a row with its name, its day and its count. */
const ROW_ON = /[,;] (?:and )?\p{Lu}[^,;.]{1,60} on (?:the \d{1,2}(?:st|nd|rd|th)|\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2}|\p{Lu}\p{Ll}+day), with $/u;

/** "Karsan, 14 March (nine dead), and Orvel, 2 February (seven dead)", "Dorma (3 May): six dead; Orvel (9 May): four". */
const ROW_OF_ENTRIES = /[,;)] (?:and (?:in |at )?)?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2},? (?:\(|on )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: \p{Lu}\p{Ll}+)?|\p{Lu}\p{Ll}+ \d{1,2}|\p{Lu}\p{Ll}+day)(?: \d{4})?\)?(?: \(|: |, | – )$/u;

/** "Two accidents at Karsan, with four deaths and one death respectively": as many happenings as figures. */
export function isRespective(before: readonly Claim[], { effect }: Claim, { start, end }: Passage, all: string): boolean {
  if (before.length === 0 || before.some((b) => b.effect !== effect)) return false;
  const words = all.slice(start, Math.min(end, start + LOOKED_AT));
  return words.includes(' respectively') && SEVERAL.test(words);
}
const SEVERAL = /\b(?:two|three|both|several|separate) (?:\p{Ll}+ )?(?:attacks|accidents|incidents|strikes|raids|crashes|ambushes|blasts|explosions|fires|wrecks|shipwrecks|sinkings|shootings|landslides|clashes|collapses|killings)\b/iu;

/** "A shell killed three people there in August 2023, and rockets killed two last month." */
function isOfOtherYear(before: readonly Claim[], { date, partOf }: Claim): boolean {
  if (partOf !== null || date?.basis.kind !== 'stated' || !date.from) return false;
  const year = date.from.slice(0, 4);
  return before.every((b) => b.date?.basis.kind === 'stated' && b.date.from !== null && b.date.from.slice(0, 4) !== year);
}

/** "Six died on 3 May and eleven on 17 June": each count beside a day of its own, and nobody is said to have died late or to have been found. */
export function isOfOtherDay(before: readonly Claim[], claim: Claim, { start, end }: Passage, all: string): boolean {
  const last = before.findLast((b) => b.effect === claim.effect && dayOf(b) !== null);
  const [first, at] = [last?.count.start ?? null, claim.count.start];
  if (claim.effect !== 'killed' || last === undefined || first === null || at === null || claim.partOf === last.id || last.partOf === claim.id) return false;
  const [theirs, own] = [dayOf(last), dayOf(claim)];
  if (theirs === null || own === null || theirs.day === own.day || theirs.at > at || own.at < first || FOUND_THEN.test(all.slice(start, Math.min(end, start + LOOKED_AT)))) return false;
  const behind = all.slice(claim.count.end ?? at, Math.min(end, Math.max(own.at, at) + NEAR));
  return !isOneWhoDied(claim, all.slice(at, Math.min(end, own.at + NEAR))) && !AFTER.test(all.slice(first, at)) && !LATE.test(own.at > at ? behind : behind.split(PASSES_ON)[0] as string) && !ONE_MORE.test(claim.count.text ?? '');
}
/** "Three were killed on the 4th; a woman who had been burned on both arms died on the 11th": one who had been hurt. */
const isOneWhoDied = ({ count }: Claim, words: string): boolean => count.low === 1 && HAD_BEEN_HURT.test(words);
const HAD_BEEN_HURT = /^[^.;]*\b(?:who|that) (?:was|were|had been) (?:\p{L}+ ){0,3}?\p{L}+[^.;]*\b(?:died|succumbed|passed away)\b/iu;
const FOUND_THEN = /\b(?:bod(?:y|ies)|recovered|retrieved|pulled|brought|brings|dug out|toll)\b/i;
const AFTER = /\bafter $/i;
const LATE = /\b(?:more|others?|of (?:them|the (?:wounded|injured|survivors))|hospital|clinic|wounds|injuries|burns|found|succumbed)\b/i;
const PASSES_ON = /[,;.]/;
const ONE_MORE = /\b(?:another|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/i;

function dayOf({ date }: Claim): { readonly day: string; readonly at: number } | null {
  return date?.from != null && date.precision === 'day' && date.basis.kind === 'stated' ? { day: date.from, at: date.basis.span.start } : null;
}

/** "The floods have killed 31: 19 in Karsan, 9 in Orvel and 3 in Tavol": parts of one disaster's figure, place by place. */
const isOfOneDisaster = (before: readonly Claim[], claim: Claim): boolean =>
  claim.partOf !== null && DISASTERS.has(claim.means?.kind ?? '') && before.some((b) => b.id === claim.partOf || b.partOf === claim.partOf);

/** "in Suwayra, killing seven, and in the capital Kut a car went off, killing two": where the clause begins that has a place of its own before its count; null where none does. */
function clauseBetween(places: readonly Named[], { first, at }: { readonly first: number; readonly at: number }, all: string): number | null {
  // "seven at the mill in Karsan, four of them guests; and ten in the Orvel minibus"
  // "killed five in Karsan, the governor said, while officials there reported two dead in Orvel"
  const turn = Math.max(all.lastIndexOf('; ', at), all.lastIndexOf(', while ', at), all.lastIndexOf(', whereas ', at));
  const on = all.charAt(turn) === ',' ? all.indexOf(', and ', at) : -1;
  const behind = turn > first ? places.find((n) => n.start > turn && (on < 0 || n.start < on)) : undefined;
  if (behind !== undefined && places.some((n) => n.start < turn && !sameName(n.name, behind.name))) return turn;
  const next = places.find((n) => n.start > first && n.start < at);
  return next !== undefined && NEXT.test(all.slice(first, next.start)) && places.some((n) => n.start < first && !sameName(n.name, next.name)) ? all.lastIndexOf(', ', next.start) : null;
}

/** Where the clause of the later of two groups begins: with its place, or with its count. */
export const borderOf = (a: readonly Claim[], b: readonly Claim[], passage: Passage, all: string): number => clauseBetween(placesOf(passage.names), { first: a.at(-1)?.count.start ?? endOf(a), at: startOf(b) }, all) ?? startOf(b);

/** ", and that in Karsan", ", and in the capital", ", and the flats in", ", and within hours a smaller device on a bus at". */
const NEXT = /, (?:and|while|but) (?:that|those|the ones?|one|another) (?:in|at|near|outside|off|on) (?:the )?$|, (?:and|while|but) (?:[\p{Ll}-]+ ){0,3}(?:a|an|another) (?!hospital|clinic|morgue|funeral|statement|spokes)(?:[\p{Ll}’-]+ ){1,6}(?:in|at|near|outside|on) (?:the )?$|, (?:and|while|but) (?:(?:the|a|an) (?:\p{Ll}+ ){1,3})?(?:in|at|near|outside) (?:the )?(?:\p{Ll}+ ){0,3}$|, and $/u;

/** "Twelve were killed, a day after gunmen had killed four in the next town": a count in the clause that counts back is another happening's. */
export function isDaysAfter(before: readonly Claim[], claim: Claim, { shift, start, end }: Passage, text: ArticleText): boolean {
  if (shift === null || !shift.clause || shift.days >= 0) return false;
  const isIn = (c: Claim): boolean => (c.count.start ?? c.quote.start) >= shift.from && (c.count.start ?? c.quote.start) < shift.to;
  if (before.some(isIn) === isIn(claim)) return false;
  const words = text.doc.article.text.slice(start, Math.min(end, start + LOOKED_AT));
  return !OF_THE_SAME.test(words) && !FOUND.test(words) && [...before, claim].filter(isIn).some((c) => c.effect === 'killed');
}

/** "The six guests killed at an inn on 3 May, and three drivers shot there a night later": a count in the part that counts on is another happening's. */
export function isDaysLater(before: readonly Claim[], claim: Claim, { shift, start, end }: Passage, text: ArticleText): boolean {
  const at = claim.count.start;
  if (shift === null || shift.clause || shift.days <= 0 || shift.recalled || at === null || claim.effect !== 'killed' || at < shift.from || at >= shift.to || shift.from <= start) return false;
  if (before.some((b) => (b.count.start ?? b.quote.start) >= shift.from || b.id === claim.partOf)) return false;
  return !LATE.test(text.doc.article.text.slice(claim.count.end ?? at, Math.min(end, at + 3 * NEAR)));
}
const OF_THE_SAME = /\b(?:the same|that) (?:attack|blast|bombing|crash|accident|fire|explosion|collapse|incident|raid|strike)\b/i;

/** "Five were found shot dead, days after gunmen took seven men off a bus": those who were taken are those who were found. */
export function isFound(before: readonly Claim[], claim: Claim, text: ArticleText, passage: Passage): boolean {
  const pair = [...before, claim];
  return pair.some((c) => c.effect === 'captured' || c.effect === 'missing') && pair.some((c) => c.effect === 'killed') && FOUND.test(text.doc.article.text.slice(passage.start, passage.end));
}

const FOUND = /\b(?:found|discovered|recovered) (?:\p{L}+ ){0,3}(?:dead|killed|murdered|executed|slain|beheaded)\b|\b(?:bodies|body|corpses?|remains) of\b/iu;
