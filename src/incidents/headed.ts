import { HAPPENING } from './happenings.ts';
import type { Moment } from './moments.ts';

/** What a sentence says at its head, or of the way from there, that makes it another happening's. */

/** "The cave-in at Karsan, where the search ended with nine dead", "From the collision of a lorry at Orvel we received two": it begins with what happened, and where. */
export const namesHappening = ({ placed, passage: { words, start } }: Moment): boolean => placed.some((n) => n.start >= start && n.start < start + LONGEST_HEAD && HEADED.test(words.slice(0, n.start - start)));
const LONGEST_HEAD = 100;
const HEADED = /^\W*(?:(?:in|from|of|for|as for) )?the (?:[\p{L}-]+ ){0,3}?(?:attack|raid|ambush|(?:air ?)?strike|bombing|blast|explosion|shelling|clash|clashes|crash|accident|collision|derailment|fire|blaze|collapse|cave-in|slide|landslide|mudslide|flood|aftershock|sinking|shipwreck|shooting|stampede|avalanche|massacre)(?: of (?:[\p{L}-]+ ){1,4}| )(?:in|at|near|off|on|outside) (?:the )?$/iu;

/** "Gunmen also fired on a camp 9 km from the village", "At the depot nearby three guards died": not where the others were, though nothing bears a name. */
export const isNextToIt = ({ placed, passage: { words, start, end, headline } }: Moment): boolean => !headline && placed.every((n) => n.start < start || n.start >= end) && (AWAY_FROM_IT.test(words.slice(0, LONGEST)) || NEARBY.test(words));
const LONGEST = 300;
const AWAY_FROM_IT = /\b(?:\d[\d.]*|two|three|four|five|six|seven|eight|nine|ten|a few|several) ?(?:km|kilomet(?:re|er)s?|miles?) from the (?:village|town|city|hamlet|camp|scene|site|place)\b/iu;
const NEARBY = /^\W*(?:at|in|on) (?:the|a|an|another) (?!hospital|clinic)(?:[\p{L}-]+ ){1,3}(?:nearby|close by|next door|across the (?:road|street|river))(?:,| (?!hospital|clinic))/iu;

/** "Next were the riders of the tram. A nurse counted six of them dead": others than those who were told. */
export const comesNext = ({ lead }: Moment): boolean => lead.some((p) => !p.headline && CAME_NEXT.test(p.words));
const CAME_NEXT = /^\W*(?:then|next|afterwards|after them|later) came (?:the \p{Ll}+|those) (?:of|from|in|at)\b/iu;

/** "Karsan: six dead, two hurt. National road 4, at km 61: a slide killed one": a second label within one paragraph. */
export const isLabelledAnew = ({ passage }: Moment, last: Moment): boolean => {
  if (passage.block !== last.passage.block || passage.index === last.passage.index) return false;
  const [own, theirs] = [passage, last.passage].map(({ words }) => LABEL.exec(words)?.[1]);
  return own !== undefined && theirs !== undefined && own !== theirs && !OF_COUNTS.test(own) && !OF_COUNTS.test(theirs);
};
const LABEL = /^\s*(\p{Lu}[\p{L}\d'’-]*(?:,? [\p{L}\d'’-]+){0,5}): (?=\d|\p{Ll})/u;
/** "Brought dead: 8. Expired during treatment: 3." are lines of one form. */
const OF_COUNTS = /\b(?:dead|deaths?|died|killed|expired|fatalities|injured|wounded|hurt|missing|casualties|total|totals|victims|bodies|admitted|discharged|referred|treated|rescued|displaced)\b/iu;

/** "The gravest is file no. 447 ... File 448, from Orvel, has two dead": the next number of what a record counts. */
export const isNumberedAnew = ({ passage: { words, index } }: Moment, last: Moment): boolean => index !== last.passage.index && NUMBERED.test(words) && !BRINGS_BACK.test(words.slice(0, LONGEST));
const NUMBERED = /^\W*(?:(?:In|For|Under|As (?:to|for)|The (?:next|following|second|other|third)|A (?:second|separate|further|third|different|new)|Another) )?(?:[Tt]he )?(?:\p{Ll}+ )?(?:[Ff]ile|[Cc]ase|[Ee]ntry|[Rr]ecord|[Dd]ossier|[Ii]ncident|[Ff]older|[Ss]heet)(?: (?:[Nn]o\.? ?|number )?(?:[A-Z]{0,3}[-\/]?\d[\d\/-]*)\b| (?:covers|holds|concerns|is on|deals with|was opened|has been opened)\b)/u;
const BRINGS_BACK = /\b(?:same (?:file|case|entry)|remains open|was closed|is closed)\b/iu;

/** "Explosion of this morning at the western quarry: five were treated", opening a paragraph behind what was told in others: what happened, and where or when, before a colon. */
export const isHeadedAnew = ({ lead, passage }: Moment, last: Moment): boolean =>
  last.passage.block !== passage.block && !last.passage.headline && lead.some((p) => p.block === passage.block && !p.headline && HEADED_BY.test(p.words.slice(0, LONGEST)));
const HEADED_BY = new RegExp(`^\\W*(?:(?!the |update|statement|figures|situation|toll)[\\p{L}\\d-]+ ){0,3}?${HAPPENING} (?:of|at|in|near|on|off|outside) [^:.;]{3,80}: `, 'iu');
