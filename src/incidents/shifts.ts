import { LOOKED_AT, NEAR } from './claimGroups.ts';
import { startOf } from './claimSpans.ts';
import { introduces } from './introduced.ts';
import type { Around } from './moments.ts';
import type { ArticleText, Passage } from './passages.ts';

/** The days that words in the sentence, or in one that leads up to it, put between these counts and the happening before. */
export function shiftFor({ claims, text, before }: Around, passage: Passage, lead: readonly Passage[]): number {
  const at = startOf(claims);
  const own = passage.shift;
  if (own !== null && at >= own.from && at < own.to) return own.days;
  // "A day after the raid, gunmen attacked a camp": another one, where the raid has been told.
  if (own?.clause === true && own.days < 0 && before !== null && at >= own.to && OPENS_WITH.test(text.doc.article.text.slice(passage.start, Math.min(own.from, passage.start + NEAR))) && !passage.aftermath && (introduces([passage], claims, passage) || introducesBehind(own.to, claims, passage))) return -own.days;
  return lead.filter((p) => p.index !== passage.index).map((p) => shiftOfLead(p, text)).find((n) => n !== 0) ?? 0;
}

/** "The day after that raid (two men were shot)": without a comma, the new deed begins where the name of the old one ends. */
function introducesBehind(at: number, claims: Around['claims'], passage: Passage): boolean {
  const rest = { ...passage, words: passage.words.slice(at - passage.start), start: at };
  return introduces([rest], claims, rest);
}

/** "A day after the attack a lorry went over a mine. Two people were killed": what it leads up to came after; "It happened two days after a lorry had gone over a mine" leads back, and "two days after the quake the search ended" to nothing new. */
function shiftOfLead({ shift, start, end, aftermath }: Passage, text: ArticleText): number {
  if (shift === null || shift.recalled) return 0;
  // "The convoy had set out from Karsan a week earlier and was ambushed on Friday": the sentence goes on to a day of its own.
  if (!shift.clause && shift.days < 0 && HAD_AND_THEN.test(text.doc.article.text.slice(start, Math.min(end, start + LOOKED_AT)))) return 0;
  // "At the ford, a week after the raid on Karsan, they stopped a lorry": set between commas, it says when the rest was.
  if (shift.clause && BETWEEN_COMMAS.test(text.doc.article.text.slice(start, shift.from)) && text.doc.article.text.charAt(shift.to) === ',') return Math.abs(shift.days);
  // "The victims were buried the following day": what comes behind it has no day from it.
  if (!shift.clause || !OPENS_WITH.test(text.doc.article.text.slice(start, Math.min(shift.from, start + NEAR)))) return aftermath && shift.days > 0 ? 0 : shift.days;
  return aftermath ? 0 : Math.abs(shift.days);
}

const HAD_AND_THEN = /\bhad\b[^.;]{0,80}\b(?:earlier|before)\b,? (?:and|but) [^.;]{0,60}\b(?:on|yesterday|today|early|late)\b/u;
const BETWEEN_COMMAS = /, [\p{L}\d-]+ [\p{L}]+ after$/u;
const OPENS_WITH = /^\W*(?:(?:barely|just|only|about|some|nearly|hardly|almost|roughly|exactly|less than|more than) )?[\p{L}\d-]+ (?:hours?|days?|nights?|weeks?) after$/iu;
