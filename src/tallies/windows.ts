import { changedClaim } from '../claims/changedClaim.ts';
import type { Claim } from '../claims/claim.ts';
import { dayNumber, isoDay, weekdayOf } from '../claims/days.ts';

/** Where a tally's window ends, as far as its own sentence tells: up to the day on which its source said it, or on which its list stood there. */

/** No sentence is looked at farther than this from its figure. */
const LONGEST = 300;

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
/** "The bureau reported on Monday that 67 had been killed since 9 March". */
const SAID_ON = /\b(?:said|says|told [\p{L} ]{2,30}|announced|reported|stated|wrote|put out|published|counted) (?:late |early )?(?:on )?(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b/iu;
/** "On 22 August its register stood at 61", "by 3 May it had reached 40". */
const STOOD = /\b(?:stood|stands?|was|were|had been|had reached|reached|had|came to|ran to)\b/iu;
const UP_TO = /\b(?:until|up to|till|through|as of|as at|between|by the end)\b/iu;

/** A whole with the end of its window, where that is the day of publication for want of another and its sentence names one. */
export function endedWhole(whole: Claim, { text, published }: { readonly text: string; readonly published: string | null }): Claim {
  const { window, quote } = whole;
  const day = published?.slice(0, 10) ?? null;
  if (window === null || window.from === null || day === null || (window.to !== null && window.to.slice(0, 10) !== day)) return whole;
  const from = Math.max(text.lastIndexOf('. ', quote.start - 1) + 1, text.lastIndexOf('\n', quote.start - 1) + 1, quote.start - LONGEST, 0);
  const sentence = text.slice(from, Math.min(quote.end + LONGEST, sentenceEnd(text, quote.end)));
  const to = UP_TO.test(sentence) ? null : saidOn(sentence, day) ?? stoodOn(whole, sentence, day);
  return to === null || to <= window.from || to > day ? whole : changedClaim(whole, { window: { from: window.from, to, places: window.places } });
}

function sentenceEnd(text: string, at: number): number {
  const ends = [text.indexOf('. ', at), text.indexOf('\n', at)].filter((n) => n >= 0);
  return ends.length === 0 ? text.length : Math.min(...ends);
}

/** The last such weekday up to the day of publication. */
function saidOn(sentence: string, published: string): string | null {
  const day = SAID_ON.exec(sentence)?.[1]?.toLowerCase();
  const last = dayNumber(published);
  if (day === undefined || last === null) return null;
  return isoDay(last - ((weekdayOf(last) - DAYS.indexOf(day as (typeof DAYS)[number]) + 7) % 7));
}

/** The day of "on 16 February", in the year of the window's beginning or the next. */
function stoodOn({ window }: Claim, sentence: string, published: string): string | null {
  const found = STOOD.test(sentence) ? ON_DAY.exec(sentence) : null;
  if (found === null) return null;
  const month = MONTHS.indexOf((found[2] ?? found[3] ?? '').toLowerCase()) + 1;
  const day = Number(found[1] ?? found[4]);
  return [published.slice(0, 4), (window?.from ?? '').slice(0, 4)].map((year) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`).find((iso) => dayNumber(iso) !== null && iso < published && iso > (window?.from ?? '')) ?? null;
}
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const ON_DAY = new RegExp(`\\b(?:[Oo]n|[Bb]y|[Aa]s of) (?:the )?(?:(\\d{1,2})(?:st|nd|rd|th)? (${MONTHS.join('|')})|(${MONTHS.join('|')}) (\\d{1,2}))\\b`, 'iu');
