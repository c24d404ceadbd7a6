import type { Claim } from '../claims/claim.ts';
import { sameSpeaker } from '../incidents/speakers.ts';
import type { Statement } from './statements.ts';

/** Whose statement a tally is, by all the names that its article has for them. */

/** No sentence is looked at farther than this from its figure. */
const LONGEST = 600;

/** "It said on Monday that 77 had died", "From 3 May it counts 77". */
const POINTS_BACK = /(?:^|[\s,(“"])(?:It|it|They|they) (?:now |also |since |today )?(?:has |have |had )?(?:now |also |so far )?(?:said|says|say|stated|counts?|counted|recorded|records?|documented|listed|lists?|has|have|had|puts?|gives?|gave|verified|registered|holds?)\b/;

/** The words for an institution with which a sentence opens: "The Dockers' League of Tavol maintained its figure". */
const OPENS = /^\s*[“"]?(?:The |the )?((?:\p{Lu}[\p{L}'’.-]*|of|the|for|and|on|in|de|des|du|la|le|&|\([\p{Lu}]+\)) ?){1,10}/u;
const TRAILING = /(?: (?:of|the|for|and|on|in|de|des|du|la|le|&))+$/u;
const INSTITUTION = /\b(?:Union|Office|Cent(?:re|er)|Committee|Coordination|Observatory|Commission|Ministry|Agency|Network|League|Association|Federation|Council|Mission|Institute|Register|Tracker|Monitors?|Watch|Group|Forum|Desk|Authority|Police|Guard|Society|Initiative|Project|Alliance|Service|Board|Bureau|Foundation|Crescent|Cross)\b/;

const COUNTED = /^(?:, which [^,.]{1,80},)? (?:has |had |have )?(?:now |so far |also )?(?:counted|counts|recorded|records|documented|listed|lists|registered|verified|tallied|logged)\b/;
const NAMES = /(?:\p{Lu}[\p{L}'’-]*(?: (?:of|for|on|de|des|du)(?: the)?)? ){1,7}\p{Lu}[\p{L}'’-]*/gu;

/** "The Tavol Drowning Register, which began in May, had counted 163": the institution by its full name that counts in the tally's own sentence. */
export function countedBy(text: string, at: number): string | null {
  const sentence = text.slice(Math.max(text.lastIndexOf('. ', at - 1) + 1, text.lastIndexOf('\n', at - 1) + 1, at - LONGEST), at);
  const name = [...sentence.matchAll(NAMES)].find((m) => INSTITUTION.test(m[0]) && COUNTED.test(sentence.slice(m.index + m[0].length)))?.[0].replace(/^The /, '');
  return name?.includes(' ') === true ? name : shortNamed(sentence, text, at);
}

/** "The Network has counted 66", "the centre counts 118": the institution by its last word, which the text calls by its full name elsewhere; the short form where it does not. */
function shortNamed(sentence: string, text: string, at: number): string | null {
  const short = [...sentence.matchAll(SHORT)].find((m) => INSTITUTION.test(capital(m[1] as string)) && COUNTED.test(sentence.slice(m.index + m[0].length)));
  if (short === undefined) return null;
  const word = capital(short[1] as string);
  const around = text.slice(Math.max(0, at - FAR), at + FAR);
  return [...around.matchAll(NAMES)].map((m) => m[0].replace(/^The /, '')).find((name) => name.includes(' ') && name.split(' ').includes(word)) ?? null;
}
/** "According to the court spokesman, Murad Belkar, 228": the name that stands behind who is quoted. */
export function nameBehind(text: string, attribution: Claim['attribution']): string | null {
  if (attribution === null || attribution.basis.kind !== 'stated') return null;
  const name = BEHIND.exec(text.slice(attribution.basis.span.end, attribution.basis.span.end + 60))?.[1];
  return name === undefined ? null : `${attribution.text}, ${name}`;
}
const BEHIND = /^, ((?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+),/u;

const SHORT = /\b[Tt]he (\p{L}{5,})(?= )/gu;
const FAR = 2_000;
const capital = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1);

/** "The Dockers' League maintained its figure. It said that 41 had died": who is meant by the pronoun with which a tally is told; null where none is. */
export function meantByPronoun(text: string, at: number): string | null {
  const from = Math.max(0, at - LONGEST);
  const own = Math.max(text.lastIndexOf('. ', at - 1) + 1, text.lastIndexOf('\n', at - 1) + 1, from);
  if (own <= from || text[own - 1] === '\n' || !POINTS_BACK.test(text.slice(own, at))) return null;
  const before = Math.max(text.lastIndexOf('. ', own - 2) + 1, text.lastIndexOf('\n', own - 2) + 1, from);
  const name = (OPENS.exec(text.slice(before, own))?.[0] ?? '').trim().replace(/^[“"]/, '').replace(TRAILING, '');
  return INSTITUTION.test(name) ? name : null;
}

/** The chain is the same, or a name by which the one article calls its source is a form of a name in the other. */
export const isOneSource = (a: Statement, b: Statement): boolean =>
  (a.chain !== null && a.chain === b.chain) || namesOf(a).some((x) => namesOf(b).some((y) => sameSpeaker(x, y)));

const OURS = /^(?:we|our|us|he|she|it|they|the (?:office|group|centre|center|agency|report|bulletin|list|register|mission|organi[sz]ation|monitor|monitors|source))$|^our\b|\bcorrespondents?$|\bmonitors$/i;

/** "The Mission" and "our monitors" name nobody by themselves. */
const namesOf = ({ source, whole: { attribution } }: Statement): readonly string[] => {
  const own = attribution === null || attribution.kind === 'headline' || OURS.test(attribution.text) ? [] : [attribution.text];
  return own.includes(source) ? own : [source, ...own];
};
