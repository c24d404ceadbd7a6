import type { Claim } from '../claims/claim.ts';
import { tellsHarm } from './afterwards.ts';
import type { Passage } from './passages.ts';
import { printedIn } from './weekdays.ts';

/**
 * "Marta Tavol, 61, died early on Tuesday": of one or two persons, and nothing in the sentence that killed them. Mostly they had been hurt on a day before: what
 * such a sentence prints may be the day of the happening, but it is not sure.
 */

interface Told { readonly claims: readonly Claim[]; /** What leads up to the claims, their own sentence last. */ readonly lead: readonly Passage[]; readonly days: readonly string[]; readonly text: string; readonly published: string | null }

/** Every one of some days is printed for nothing but a death, in the claims' own sentence or in the last before it that prints any. */
export function isOfDeathsOnly({ claims, lead, days, text, published }: Told): boolean {
  const own = lead.at(-1) as Passage;
  if (own.headline || days.length === 0) return false;
  for (const { start, end, block } of [...lead].reverse()) {
    if (block !== own.block) return false;
    const stated = claims.flatMap(({ date }) => (date?.from != null && date.basis.kind === 'stated' && date.basis.span.start >= start && date.basis.span.end <= end ? [{ day: date.from, at: date.basis.span.start, to: date.basis.span.end }] : []));
    const printed = printedIn(text.slice(start, end), published).map((d) => ({ day: d.day, at: start + d.start, to: start + d.end }));
    const spans = [...stated, ...printed].filter((d) => days.includes(d.day));
    if (spans.length > 0) return (start !== own.start || isOfFew(claims)) && spans.every((d) => isDeathDay(text.slice(start, d.at), text.slice(d.to, end)));
  }
  return false;
}

const isOfFew = (claims: readonly Claim[]): boolean => claims.every((c) => c.effect !== 'killed' || (c.count.low ?? MOST + 1) <= MOST);

/** So many people may die of their wounds on a day. */
const MOST = 3;

const DEATH = /\b(?:died|dies|dying|succumbed|passed away|expired|breathed (?:his|her|their) last|lost (?:his|her|their) (?:fight|battle|struggle)|did not survive)\b/iu;
const DEATHS = new RegExp(DEATH.source, 'giu');

function isDeathDay(before: string, behind: string): boolean {
  const last = lastOf(DEATHS, before);
  if (last !== null) return !ON_THE_SPOT.test(before) && !tellsCause(before.slice(last.end)) && !leadsToIt(before.slice(0, last.at)) && !tellsCause(behind);
  // "On Tuesday a man hit by a beam died".
  const next = DEATH.exec(behind);
  return next !== null && !tellsCause(before) && !leadsToIt(behind.slice(0, next.index)) && !tellsCause(behind.slice(next.index + next[0].length));
}

const lastOf = (pattern: RegExp, words: string): { readonly at: number; readonly end: number } | null => {
  const found = [...words.matchAll(pattern)].at(-1);
  return found === undefined ? null : { at: found.index, end: found.index + found[0].length };
};

/** "Died at once on Friday", "died on the spot". */
const ON_THE_SPOT = /\b(?:at once|instantly|outright|immediately|on the spot|at the (?:scene|site|place)|where (?:he|she|they) (?:stood|lay|sat|slept)|in (?:his|her|their) (?:sleep|beds?|homes?|houses?|kitchens?))\b/iu;

/** "In a shoot-out at Orvel", "when a lamp set a hut alight"; not "of the burns that the blast had left him". */
const tellsCause = (words: string): boolean => { const own = words.split(OF_HURTS)[0] as string; return tellsHarm(own) || UNDER.test(own); };
const OF_HURTS = /\b(?:of|from|with) (?:(?:the|his|her|their|those|severe|serious|grave|heavy|internal) )*(?:\p{L}+ )?(?:burns?|wounds?|injur(?:y|ies)|bleeding|shock|sepsis)\b|\bas a (?:result|consequence) of\b|\b(?:since|following|after) (?:the|that|\p{Lu}\p{Ll}+day['’]s)\b|\b(?:bringing|raising|taking|which (?:brings|brought|takes|raises|raised))\b|\bwhere (?:he|she|they) (?:had|was|were)\b/iu;
const UNDER = /\b(?:under|beneath|amid|in) (?:the |a |an )?(?:\p{L}+ )?(?:mud|rubble|debris|ruins|flames|smoke|water|waters|wreck|wreckage|snow|crush|shoot-?out|gun ?battle|gunfight|hail|hold-?up|robbery|cave-?in|rockfall|ambush|violence|panic|heat|cold|custody)\b/iu;

/** "A bus overturned and two passengers died", "When the roof came down, three died"; not "a man hit by a beam died". */
const leadsToIt = (words: string): boolean => tellsHarm(OPENS_WITH_IT.test(words) ? words : words.slice(0, TURNED.exec(words)?.index ?? 0));
const OPENS_WITH_IT = /^\W*(?:When|As|After|While)\b/u;
const TURNED = /(?:,? and|,? but) [^,;]+$/u;
