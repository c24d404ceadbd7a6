import type { Window } from '../claim.ts';
import type { DateMention } from '../dates.ts';
import { isoOf } from '../dates.ts';
import { dayNumber, monthSpan, yearOf } from '../days.ts';
import { kindAt, normAt, tagAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { within } from '../ordered.ts';
import type { Context, Sketch } from '../sketch.ts';
import { isNumbered, revise } from '../sketch.ts';
import { carriedOn, isWithMonth } from './carriedOn.ts';
import { periodBehind } from './periods.ts';
import { firstDay } from './spans.ts';
import { yearsBefore } from './yearBefore.ts';

/** "At the end of May the number stood at 139": a running total as it was on the day that its sentence gives. */
export function asItWas(sketch: Sketch, all: readonly Sketch[], context: Context): Sketch {
  if (isWithMonth(sketch, context)) return carriedOn(sketch, all, context);
  const right = stoodBefore(sketch, all, context);
  if (right === undefined && !(sketch.draft.rule === 'earlierTotal' && sketch.draft.toll === true) && !isOfPaper(sketch, context)) return sketch;
  const period = periodBehind(sketch, context);
  const owner = right ?? all.findLast((s) => s.scope === 'cumulative' && s.effect === sketch.effect && s.draft.rule !== 'earlierTotal' && s.partOf === null && s.key < sketch.key);
  if (period && !owner) return revise(sketch, 'cumulative', { scope: 'cumulative', window: { from: isoOf(period.from), to: isoOf(period.to), places: [] } });
  if (!owner) return sketch;
  const earlier = yearBefore(sketch, owner, context);
  // "101 in May. The rebels are responsible for": no people stand beside such a number.
  // "38 civilians and 20 bandits. The week before had 41": the parts between the two are not its people.
  const parted = sketch.draft.rule === 'earlierTotal' && sketch.draft.group?.head.kind === 'none' && all.some((s) => s.key > owner.key && s.key < sketch.key && s.draft.rule === 'listed');
  const victim = right !== undefined || parted || (period && !sketch.draft.about) || sketch.victim.text === '' || sketch.victim.basis.kind === 'implied' ? owner.victim : sketch.victim;
  return revise(sketch, 'cumulative', { scope: 'cumulative', victim, attribution: sketch.attribution ?? owner.attribution, window: period ? { from: isoOf(period.from), to: isoOf(period.to), places: owner.window?.places ?? [] } : earlier ?? windowBefore(sketch, owner, context) });
}

const BARE: ReadonlySet<string> = new Set(['earlierTotal', 'elliptic', 'risingToll', 'roseToTheNumber', 'comesTo', 'figureMoved', 'nowNumber']);
const FIGURES: ReadonlySet<string> = new Set(['figure', 'number', 'toll', 'total', 'count', 'tally', 'register', 'list', 'counter', 'database', 'it', 'bulletin', 'note', 'report', 'update', 'review', 'sheet', 'briefing', 'edition', 'digest']);

/** "(611 civilians since January.) On 9 June the number of dead had stood at 571": a smaller number alone, of a figure, a paper or a register, right behind a running total and in a sentence that tells of nothing else; that total. */
function stoodBefore(sketch: Sketch, all: readonly Sketch[], { lattice, mentions }: Context): Sketch | undefined {
  const { draft: { rule, group }, sentence: at } = sketch;
  const sentence = lattice.doc.sentences[at];
  if (sentence === undefined || !BARE.has(rule) || group?.kind !== 'counted' || group.head.kind !== 'none') return undefined;
  const owner = all.findLast((s) => s.effect === sketch.effect && s.partOf === null && s.draft.rule !== 'listed' && s.draft.rule !== 'subset' && s.key < sketch.key);
  if (owner?.scope !== 'cumulative' || (sketch.scope === 'cumulative' && owner.sentence !== at && (rule !== 'earlierTotal' || sketch.window?.from !== owner.window?.from || sketch.window?.to !== owner.window?.to)) || at - owner.sentence > LEAD || lattice.doc.sentences[owner.sentence]?.block !== sentence.block || within(mentions.means, { first: sentence.first, last: group.first }).some((m) => !NO_EVENTS.has(normAt(lattice, m.first))) || (owner.count.best ?? owner.count.low ?? 0) <= (sketch.count.best ?? Infinity) || within(mentions.places, sentence).length > 0) return undefined;
  const first = owner.sentence === at ? owner.draft.quote.last : sentence.first;
  for (let i = first; i < Math.min(group.last + 6, sentence.last); i++) if (FIGURES.has(normAt(lattice, i))) return owner;
  return undefined;
}

/** Named of many at once: "the register, which now has both accidents in it". */
const NO_EVENTS: ReadonlySet<string> = new Set(['accidents', 'attacks', 'raids', 'strikes', 'incidents', 'fires', 'floods', 'landslides', 'clashes', 'crashes']);

/** So many sentences behind a running total its earlier figure may stand. */
const LEAD = 3;

/** What an earlier figure counted: from where its sentence says, else from where the later one counts, up to the day of its sentence. */
function windowBefore(sketch: Sketch, owner: Sketch, context: Context): Window {
  // "Update 23, which ran from 1 to 11 June, had 40".
  const own = owner.sentence !== sketch.sentence && sketch.window?.from != null && sketch.window.to !== isoOf(context.reference.published) && sketch.window.to !== owner.window?.to ? sketch.window : null;
  if (own) return own;
  const sentence = context.lattice.doc.sentences[sketch.sentence] ?? sketch.segment;
  const first = owner.sentence === sketch.sentence ? owner.draft.quote.last : sentence.first;
  const days = within(context.dates, { first, last: sentence.last });
  // "The register, which has both accidents of last week in it, stood at 43 on 31 May", "gave 541 for the period to 31 July": the day behind the number is meant.
  const behind = days.findIndex((d) => d.precision === 'day' && d.ago === null && d.first >= sketch.draft.quote.last && d.first <= sketch.draft.quote.last + 6 && ['on', 'to', 'until', 'by', 'at', 'through'].includes(normAt(context.lattice, d.first - 1)));
  const at = behind >= 0 ? behind : days.findIndex((d) => !['from', 'since'].includes(normAt(context.lattice, d.first - 1)));
  const short = days[at] && firstDay(context.lattice, days[at], true);
  if (short) return { from: isoOf(short.from), to: isoOf(days[at]?.to ?? null), places: owner.window?.places ?? [] };
  const month = days.every((d) => d.to === null) ? monthOfPaper(sentence, owner, context) : null;
  if (month) return month;
  const shifted = days.length === 0 ? weekBefore(sentence, owner, context) : null;
  if (shifted) return shifted;
  // "For 25 April to 1 May".
  const spans = at >= 0 && days[at + 1]?.first === (days[at]?.last ?? 0) + 1 && ['to', '-', '–', 'until'].includes(normAt(context.lattice, days[at]?.last ?? 0));
  const to = dayWithin(days[spans ? at + 1 : at], owner.window?.to ?? null);
  const start = owner.window?.from ?? null;
  const from = spans ? isoOf(days[at]?.from ?? null) : start !== null && to !== null && to < start ? wholeOf(days[at]) : start;
  return { from, to, places: owner.window?.places ?? [] };
}

/** "Our figure for October was 41", "October's sheet had 44", "when the April review was closed": that month, where the later figure is a month's as well, else from where it counts to the end of that month. */
function monthOfPaper({ first, last }: Range, { window }: Sketch, { lattice }: Context): Window | null {
  const [from, to] = [dayNumber(window?.from ?? ''), dayNumber(window?.to ?? '')];
  if (from === null || to === null) return null;
  for (let i = first; i < last; i++) {
    const month = tagAt(lattice, i, 'month')?.tag.month;
    if (month === undefined) continue;
    const year = yearOf(to);
    const span = monthSpan(year, month).to >= to ? monthSpan(year - 1, month) : monthSpan(year, month);
    return { from: to - from < LONGEST_MONTH ? isoOf(span.from) : window?.from ?? null, to: isoOf(span.to), places: window?.places ?? [] };
  }
  return null;
}
const LONGEST_MONTH = 31;

/** "The week before had 41": as many days, right before those that the later figure counts. */
function weekBefore({ first }: Range, { window }: Sketch, { lattice }: Context): Window | null {
  const [from, to] = [dayNumber(window?.from ?? ''), dayNumber(window?.to ?? '')];
  const week = ['week', 'fortnight'].some((unit) => [1, 2].some((n) => normAt(lattice, first + n) === unit)) && [1, 2].some((n) => ['before', 'previous', 'preceding'].includes(normAt(lattice, first + n)));
  return week && from !== null && to !== null && [7, 14, 15].includes(to - from + 1) ? { from: isoOf(from - (to - from + 1)), to: isoOf(from - 1), places: window?.places ?? [] } : null;
}

/** "Which had stopped at the 8th": a day without its month is one of the time that the later figure counts, not of the month of publication. */
function dayWithin(day: DateMention | undefined, end: string | null): string | null {
  const to = isoOf(day?.to ?? null);
  if (day === undefined || to === null || end === null || to <= end || day.last > day.first + 1 || day.precision !== 'day' || day.ago !== null) return to;
  const moved = `${end.slice(0, 8)}${to.slice(8)}`;
  return moved <= end ? moved : to;
}

/** "In 2020 the number was 61": the whole of a time that was over before the later one began. */
const wholeOf = (time: DateMention | undefined): string | null => (time?.precision === 'year' || time?.precision === 'month' ? isoOf(time.from) : null);

/** What a row of papers is made of. */
const PAPERS: ReadonlySet<string> = new Set(['report', 'bulletin', 'update', 'note', 'statement', 'briefing', 'review', 'summary', 'digest', 'issue', 'edition', 'newsletter', 'count', 'list']);
const OLDER: ReadonlySet<string> = new Set(['previous', 'last', 'preceding', 'earlier', 'first']);
const GAVE: ReadonlySet<string> = new Set(['gave', 'had', 'listed', 'counted', 'showed', 'put', 'held', 'recorded', 'registered', 'reported', 'spoke', 'told', 'carried']);

/** "Our previous report, of 11 August, gave 52 deaths", "our statement of 27 February put the figure at seven": the number with its own noun or as the figure, behind a total and of an older paper of the row. */
function isOfPaper(sketch: Sketch, { lattice }: Context): boolean {
  const { first } = lattice.doc.sentences[sketch.sentence] ?? sketch.segment;
  const { group } = sketch.draft;
  if (sketch.scope !== 'incident' || !isNumbered(sketch) || group?.kind !== 'counted' || ![1, 2, 3, 4].some((n) => GAVE.has(normAt(lattice, group.first - n)))) return false;
  const figure = group.head.kind === 'none' && [2, 3].some((n) => ['figure', 'number', 'toll', 'total', 'count'].includes(normAt(lattice, group.first - n)));
  // "The last bulletin", "our update 12", "note no. 7".
  for (let i = first; i < Math.min(first + 6, group.first); i++) if (PAPERS.has(normAt(lattice, i)) && (OLDER.has(normAt(lattice, i - 1)) || kindAt(lattice, i + 1) === 'number' || ['no', 'no.'].includes(normAt(lattice, i + 1)) || (figure && ['our', 'its', 'their'].includes(normAt(lattice, i - 1)) && ['of', 'on'].includes(normAt(lattice, i + 1))))) return true;
  return false;
}

const LENGTHS: ReadonlySet<string> = new Set(['year', 'season', 'winter', 'summer', 'monsoon']);

/** "The year before it had found 189", "in the previous fiscal year there had been 71": as long a time as the later total's, a year earlier. */
function yearBefore({ sentence: at, segment, draft }: Sketch, { window }: Sketch, { lattice }: Context): Window | null {
  if (window?.from == null || window.to === null) return null;
  const sentence = lattice.doc.sentences[at] ?? segment;
  for (let i = sentence.first; i < Math.min(sentence.last, draft.quote.last + 6); i++) {
    if (!LENGTHS.has(normAt(lattice, i))) continue;
    const before = ['before', 'earlier'].includes(normAt(lattice, i + 1)) || [1, 2].some((n) => ['previous', 'preceding'].includes(normAt(lattice, i - n)));
    if (before) return { from: yearsBefore(window.from, 1), to: yearsBefore(window.to, 1), places: window.places };
  }
  return null;
}
