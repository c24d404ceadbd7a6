import { isoDay } from '../claims/days.ts';
import { knownDay } from './days.ts';
import { endsWithDeed, isDeedDay, tellsDeed } from './afterwards.ts';
import { datelineLength } from './dateline.ts';
import type { Episode } from './episodes.ts';
import type { DayOf } from './eventDay.ts';
import { sameName } from './heard.ts';
import type { Passage } from './passages.ts';
import type { EventDay } from './report.ts';
import { isSeparate, laterIn } from './turns.ts';
import { printedDay, printedIn } from './weekdays.ts';

/** Days of a happening whose own sentences print none: told beside them, counted back from the report, or the day of what was told right before. */

type Day = Pick<EventDay, 'from' | 'to' | 'sure'>;

/** "26 people drowned, an official said. The Mboro, loaded with maize, went down late on Friday": something happened on that day, in a sentence that tells of nothing else. */
export function dayBeside(of: DayOf): Day | null {
  const { reading: { article: { text, published } } } = of;
  const { claims } = of.reading;
  if (of.episode.moments.every((m) => m.claims.every((c) => c.scope === 'background'))) return null;
  for (const p of besides(of)) {
    // "Its register stood at 47 killed on 3 May": the day of a count.
    if (claims.some((c) => c.scope === 'cumulative' && c.quote.start >= p.start && c.quote.start < p.end)) continue;
    if (isSeparate(p) || laterIn(p) !== null || p.shift !== null || isElsewhere(p, of.episode)) continue;
    const day = printedIn(text.slice(p.start, p.end), published).find((d) => isDeedDay(text, p.start + d.start, p.start + d.end))?.day;
    if (day !== undefined) return { from: day, to: day, sure: false };
  }
  return null;
}

/** So many sentences behind its last claim may tell when it was. */
const BEHIND = 3;

/** The sentences between a happening's claims, those right behind them, and those before them in their paragraph. */
function besides({ episode, others, text: { passages } }: DayOf): readonly Passage[] {
  const own = episode.moments.filter((m) => !m.passage.headline);
  if (own.length === 0) return [];
  const indices = own.map((m) => m.passage.index);
  const [first, last] = [Math.min(...indices), Math.max(...indices)];
  const theirs = new Set(others.flatMap((e) => e.moments.flatMap((m) => [m.passage.index, ...m.lead.filter((p) => p.block === m.passage.block).map((p) => p.index)])));
  const next = Math.min(Infinity, ...others.flatMap((e) => e.moments.map((m) => m.passage.index)).filter((i) => i > last));
  const led = Math.min(first, ...own.flatMap((m) => m.lead.map((p) => p.index)));
  return passages.slice(led, Math.min(last + 1 + BEHIND, next)).filter((p) => !p.headline && !theirs.has(p.index));
}

/** It names a place that is none of the happening's. */
function isElsewhere({ names }: Passage, { moments }: Episode): boolean {
  const places = moments.flatMap((m) => m.places);
  const named = names.filter((n) => n.place && !n.wide && !n.country);
  return places.length > 0 && named.length > 0 && !named.some((n) => places.some((p) => sameName(p, n.name)));
}

const UNITS: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, fortnight: 14, month: 30 };
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const COUNTED = '(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) (day|night|week|fortnight|month)s?';
/** How a sentence goes on, without a comma, with what is now: "three days after the fire the toll is nine". */
const ITS_STATE = '(?:(?:the|its|their|his) (?:death |official |final )?(?:toll|number|count|figure|list|dead|families|relatives|survivors|search|smell|streets?|town|village|city)|there (?:is|are)|nobody|no one|none|families|relatives|survivors|rescuers|investigators|officials|it|they|we|he|she|many|most|some|only|\\p{L}+ (?:is|are|has|have|still)) ';
/** "Three months after the storm, the school has a new roof", "Ten days on, the families still wait", "It is a week since the boat sank". */
const SINCE_IT = new RegExp(`^\\W{0,3}(?:[\\p{Lu}’'. -]{3,40}[-–—] )?(?:(?:just|only|barely|exactly|about|some|nearly|almost|around|more than|over|less than|now|it (?:is|has been)(?: now)?) ){0,3}${COUNTED} (?:(?:on)(?: from [^,.;]{3,60})?,|(?:after|since) ([^,.;]{3,90}?)(?:,|\\.$|$| and | (?=${ITS_STATE}))(?! (?:killing|wounding|leaving)))\\s*([^]*)`, 'iu');
/** The report's own time. */
const NOW = /^[^.;]*?\b(?:is|are|has|have|remains?|says?|still|lies?|lie|counts?|gives?|puts?|lists?|knows?|waits?|sits?|stands?|hangs?|speaks?|continues?|goes|comes|keeps?|does|do|can|cannot|will|wants?|mourns?|grieves?|today|now)\b/iu;
const HAPPENED = /^(?:[^.;]*?)\b(?:killed|struck|hit|exploded|attacked|raided|stormed|ambushed|shot|bombed|shelled|crashed|overturned|capsized|sank|collapsed|went off|opened fire|broke out|died)\b/iu;
const LOOKED_AT = 400;
/** Weeks and months are counted roughly. */
const slackOf = (unit: string): number => ({ week: 2, fortnight: 3, month: 10 })[unit] ?? 0;

/** So many days before the report as its first sentences count; told of the first happening of the article, or of the one whose place they name. */
export function dayCountedBack({ reading: { article: { text, published } }, text: { passages }, episode, others }: DayOf): Day | null {
  const today = published === null ? null : knownDay(published);
  if (today === null) return null;
  const firstOf = ({ moments }: Episode): number => Math.min(...moments.filter((m) => !m.passage.headline).map((m) => m.passage.index), Infinity);
  const main = others.every((e) => firstOf(e) >= firstOf(episode));
  const own = new Set(episode.moments.flatMap((m) => m.lead));
  for (const p of passages) {
    if (p.headline || !(own.has(p) || (main && p.index <= firstOf(episode)))) continue;
    const words = text.slice(p.start, Math.min(p.end, p.start + LOOKED_AT));
    const [, number, unit, , rest] = SINCE_IT.exec(words) ?? [];
    if (number === undefined || unit === undefined || isElsewhere(p, episode)) continue;
    const told = rest ?? '';
    const now = NOW.exec(told);
    if (told.trim() !== '' && (now === null || HAPPENED.test(now[0]))) continue;
    const n = Math.max(1, NUMBERS.indexOf(number.toLowerCase()), Number(number) || 0) * (UNITS[unit.toLowerCase()] ?? 1);
    const slack = slackOf(unit.toLowerCase());
    return { from: isoDay(today - n - slack), to: isoDay(Math.min(today, today - n + slack)), sure: false };
  }
  return null;
}

/** "On Sunday, two days after a wall gave way", "– A day after gunmen stormed the inn": how many days, and what happened then. */
const AFTER_IT = /(?:^|[,–—-] |\) )(?:(?:just|only|barely) )?(a|one|two|three|four|five|six|seven) days? after ([^.;:]{6,110})/giu;
/** The day that stands right before. */
const DAY_BEFORE = /\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2}|today)(?: (?:morning|afternoon|evening|night))?$/u;
const DATE = 'yyyy-mm-dd'.length;

/** So many days before the day that stands right before "a day after", or before the report where its sentence gives none. */
export function dayAfterIt({ reading: { article: { text, published } }, episode }: DayOf): Day | null {
  const today = published === null ? null : knownDay(published.slice(0, DATE));
  if (today === null) return null;
  for (const p of new Set(episode.moments.flatMap((m) => m.lead))) {
    const words = p.headline ? '' : text.slice(p.start, Math.min(p.end, p.start + LOOKED_AT));
    for (const { index, 1: count, 2: clause } of words.matchAll(AFTER_IT)) {
      if (!tellsDeed(clause as string)) continue;
      const printed = DAY_BEFORE.exec(words.slice(0, index))?.[1];
      const day = printed !== undefined && printed !== 'today' ? printedDay(printed, today) : printed === 'today' || printedIn(words, published).length === 0 ? isoDay(today) : null;
      const number = day === null ? null : knownDay(day);
      if (number === null) continue;
      const at = isoDay(number - Math.max(1, NUMBERS.indexOf((count as string).toLowerCase())));
      return { from: at, to: at, sure: false };
    }
  }
  return null;
}

/** "Girl dies a week after the fire", above the day on which she died. */
const DIES_AFTER = /\b(?:dies|died|dead|succumbs|passes away)\b[^.;:]{0,60}?\b(a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|night|week)s? after\b/iu;

export function dayOfDeathAfter({ reading: { article: { text } }, text: { passages }, episode, others }: DayOf): Day | null {
  if (others.length > 0 && !episode.moments.some((m) => m.passage.headline)) return null;
  const [, count, unit] = passages.flatMap((p) => (p.headline ? [DIES_AFTER.exec(text.slice(p.start, Math.min(p.end, p.start + LOOKED_AT)))] : [])).find((found) => found !== null) ?? [];
  const died = episode.moments.flatMap((m) => m.claims).find((c) => c.effect === 'killed' && c.count.low === 1 && c.date?.precision === 'day' && c.date.basis.kind === 'stated')?.date?.from;
  const day = count === undefined || unit === undefined || died == null ? null : knownDay(died);
  if (day === null || count === undefined || unit === undefined) return null;
  const [n, slack] = [Math.max(1, NUMBERS.indexOf(count.toLowerCase()), Number(count) || 0) * (UNITS[unit.toLowerCase()] ?? 1), slackOf(unit.toLowerCase())];
  return { from: isoDay(day - n - slack), to: isoDay(day - n + slack), sure: false };
}

/** "Said on Friday that a missile had struck a depot the day before", "where two gangs had fought two days earlier": so many days before the day on which it is said. */
const DAY_BEFORE_IT = /\b(?:the (?:day|night|evening|afternoon|morning) before|the (?:previous|preceding) (?:day|night|evening|afternoon|morning)|(a|one|two|three|four|five|six) days? (?:earlier|before))(?=[,.;:]|$|\n| (?:in|at|near|on|by|and|with|when|during|off|outside|as)\b)/giu;
const ANY_DAY = /\b(?:(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2}))\b(?!['’]s)/giu;

/** Counted from the day that the sentence prints before it, whatever was done on that one, or from the day of the report. */
export function dayTheDayBefore({ reading: { article: { text, published } }, episode }: DayOf): Day | null {
  const today = published === null ? null : knownDay(published.slice(0, DATE));
  if (today === null) return null;
  for (const p of new Set(episode.moments.flatMap((m) => m.lead))) {
    const words = p.headline ? '' : text.slice(p.start, Math.min(p.end, p.start + LOOKED_AT));
    for (const { index, 1: count } of words.matchAll(DAY_BEFORE_IT)) {
      const clause = words.slice(0, index);
      if (!HAD.test(clause) || !endsWithDeed(clause)) continue;
      const printed = [...clause.slice(datelineLength(clause)).matchAll(ANY_DAY)].at(-1)?.[0];
      const number = knownDay((printed === undefined ? null : printedDay(printed, today)) ?? isoDay(today));
      if (number === null) continue;
      const at = isoDay(number - Math.max(1, NUMBERS.indexOf((count ?? 'one').toLowerCase())));
      return { from: at, to: at, sure: false };
    }
  }
  return null;
}
/** It looks back. */
const HAD = /\b(?:had|were|was)\b/iu;

/** "Towards evening", "Shortly after midnight", "At 16:30", "Minutes later": a time of the day on which that happened which was told before. */
const OF_THAT_DAY = /^\W{0,3}(?:(?:and|but|then|also),? )?(?:(?:(?:shortly|soon|just|long|immediately|well|some time) )?(?:towards|around|by|before|after|at(?: about| around)?|about|in the(?: early| late)?|during the|(?:early|late|later) in the|as) (?:evening|dusk|dawn|noon|midday|midnight|nightfall|night fell|sunset|sunrise|daybreak|morning|afternoon|night|dark|darkness|lunchtime|first light|\d{1,2}(?:[:.h]\d\d)? ?(?:a\.?m\.?|p\.?m\.?|o['’]clock|hours|hrs|h)|\d{1,2}[:.h]\d\d)\b|(?:a few |some |several |half an |an? |two |three |four |five |ten |twenty |thirty |\d+ )?(?:minutes|hours?|moments) (?:later|afterwards|after that|earlier|before that)\b)/iu;
const AFTER_MIDNIGHT = /\bafter midnight\b|\bnight\b|\bsmall hours\b|\bdawn\b/iu;
const FAR = 3;

/** The day of the happening told right before, where a time of that day opens what leads up to this one. */
export function dayOfSame({ reading: { article: { text } }, episode, others }: DayOf): Day | null {
  const first = episode.moments.find((m) => !m.passage.headline);
  if (first === undefined || first.claims.every((c) => c.scope === 'background')) return null;
  const opens = first.lead.find((p) => OF_THAT_DAY.test(text.slice(p.start, Math.min(p.end, p.start + LOOKED_AT))));
  if (opens === undefined) return null;
  const before = others.flatMap((e) => e.moments).filter((m) => m.passage.index < opens.index && !m.passage.headline && m.days.length > 0 && m.claims.some((c) => c.scope !== 'background')).sort((a, b) => a.passage.index - b.passage.index).at(-1);
  const day = before?.days.at(-1);
  const number = day === undefined || before === undefined || opens.block > before.passage.block + FAR ? null : knownDay(day);
  return number === null ? null : { from: isoDay(number), to: isoDay(AFTER_MIDNIGHT.test(text.slice(opens.start, opens.start + 60)) ? number + 1 : number), sure: false };
}
