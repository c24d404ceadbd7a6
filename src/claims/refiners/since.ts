import type { DateMention } from '../dates.ts';
import { kindAt, normAt, tagAt } from '../lattice.ts';
import type { Lattice } from '../lattice.ts';
import { within } from '../ordered.ts';
import { ORDINALS } from '../peopleWithoutNumber.ts';
import type { Context, Sketch } from '../sketch.ts';

/** Does a period begin with this date: "since March", "since the rains began in March"? */
export const isSince = (context: Context, date: DateMention): boolean => sinceBefore(context.lattice, date.first) >= 0;

export function sinceBefore(lattice: Lattice, at: number): number {
  for (let i = at - 1; i >= at - 12 && i >= 0; i--) {
    const norm = normAt(lattice, i);
    if (norm === 'since') return i;
    // A title without a full stop has ended as well.
    if (norm === '.' || norm === ';' || kindAt(lattice, i) === 'break') return -1;
  }
  return -1;
}

const WHO: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'where', 'whom']);
const COUNTS: ReadonlySet<string> = new Set(['counted', 'counting', 'recorded', 'recording', 'documented', 'documenting', 'logged', 'kept', 'tracked', 'tracking', 'monitored', 'monitoring', 'registered', 'tallied', 'listed', 'lost', 'killed', 'buried', 'begun', 'began', 'started']);

/** "The army, which has held the town since May, said nine soldiers died": the time of what is told between commas of somebody, not of the figure behind; "the group, which has counted since May," says from when. */
export function isInAside(lattice: Lattice, since: number, { draft: { quote } }: Sketch): boolean {
  let comma = since - 1;
  while (comma > since - ASIDE_REACH && comma >= 0 && ![',', '.', ';', ':'].includes(normAt(lattice, comma))) if (COUNTS.has(normAt(lattice, comma--))) return false;
  if (normAt(lattice, comma) !== ',' || !WHO.has(normAt(lattice, comma + 1))) return false;
  let end = since + 1;
  while (end < since + ASIDE_REACH && ![',', '.', ';', ':'].includes(normAt(lattice, end))) end++;
  return normAt(lattice, end) === ',' && (quote.first > end || quote.last <= comma);
}

const SUPERLATIVES = new Set(['worst', 'deadliest', 'first', 'only', 'largest', 'biggest', 'bloodiest', 'most', 'highest', 'heaviest', 'strongest', 'longest', 'long']);

/** "the deadliest attack since 2015" speaks of one event; what a line above says ("newest first") ranks nothing. */
export function isSuperlative(lattice: Lattice, at: number, from = 0): boolean {
  const since = sinceBefore(lattice, at);
  let aside = normAt(lattice, since - 1) === ',';
  const reach = aside ? 24 : 10;
  // "Not since October, when 70 died there, had the gang struck".
  if (['not', 'never'].includes(normAt(lattice, since - 1))) return true;
  for (let i = since - (aside ? 2 : 1); i >= since - reach && i >= from; i--) {
    const norm = normAt(lattice, i);
    if (SUPERLATIVES.has(norm)) return true;
    // "the worst crash at that bend, known as the Devil's Curve, since 2019": what is set between commas.
    if (norm === ',' && aside) { aside = false; continue; }
    if (['.', ';', ','].includes(norm)) return false;
  }
  return false;
}

const NTH = new Set([...SUPERLATIVES, ...ORDINALS, 'latest']);
const ASIDE_OPENERS: ReadonlySet<string> = new Set([',', '-', '–', '—', '(']);
const ASIDE_REACH = 14;
const COUNTED_WORDS: ReadonlySet<string> = new Set(['number', 'toll', 'total', 'figure', 'count', 'tally']);

/** ", the third fatal blaze in the capital this year", " - its second this month": an aside that ranks the event among others of the period, and tells neither when it was nor how long is counted. */
export function isOfTheNth(lattice: Lattice, at: number): boolean {
  for (let i = at - 1; i >= at - ASIDE_REACH && i >= 0; i--) {
    const norm = normAt(lattice, i);
    if (norm === '.' || norm === ';' || norm === ':') return false;
    if (!ASIDE_OPENERS.has(norm)) continue;
    const first = ['the', 'its', 'their', 'a'].includes(normAt(lattice, i + 1)) ? i + 2 : i + 1;
    // "killed 40, the highest number this year": the number is what the period counts.
    return first < at && NTH.has(normAt(lattice, first)) && !COUNTED_WORDS.has(normAt(lattice, first + 1));
  }
  return false;
}

/** "since the invasion", "since the war began": not "since dawn" or "since ten o'clock", not a weekday, not the deadliest since, not what has happened to the people of one event since. */
export function isSinceEvent(lattice: Lattice, i: number, sketch: Sketch): boolean {
  if (sketch.draft.quote.first > i + 30 || i > sketch.draft.quote.last + 24 || isInAside(lattice, i, sketch)) return false;
  const next = normAt(lattice, i + 1);
  // "Two of the 31 have died since, bringing the toll to 7": of those people.
  // "Two patients have died since.": so few are late deaths; "300,000 have died since." are a war's.
  if (STOPS.has(next) && (sketch.draft.group?.head.kind === 'pronoun' || !isPerfect(lattice, sketch) || (sketch.count.best ?? sketch.count.low ?? 0) < FEW)) return false;
  if (sketch.draft.group?.kind === 'singular' || sketch.draft.group?.kind === 'named') return false;
  // "Since then two sisters have died in a clinic": of those hurt, where so few have.
  if (next === 'then') return isPerfect(lattice, sketch) && (sketch.count.best ?? sketch.count.low ?? 0) >= FEW;
  if (isOneDay(lattice, i) || isOfMissing(lattice, i, sketch) || isOfTheAccident(lattice, i, sketch) || isByNow(lattice, i) || isBecause(lattice, i)) return false;
  const short = ['dawn', 'morning', 'yesterday', 'midnight', 'noon', 'last'].includes(next) || isClock(lattice, i + 1) || (lattice.matches[i + 1] ?? []).some((m) => m.tag.kind === 'weekday' || m.tag.kind === 'relativeDay');
  return !short && !isSuperlative(lattice, i + 1, lattice.doc.sentences[sketch.sentence]?.first);
}

const FEW = 10;
const CLOCKS: ReadonlySet<string> = new Set(["o'clock", 'am', 'pm', 'a.m.', 'p.m.', 'a.m', 'p.m', 'hours', 'hrs']);

/** "since ten o'clock", "since 6am", "since 18:30". */
const isClock = (lattice: Lattice, i: number): boolean => CLOCKS.has(normAt(lattice, i + 1)) || /^\d{1,2}(?:[:.]\d\d|[ap]m)$/.test(normAt(lattice, i));

/** "two of the wounded have since died", "the toll has since risen to 40": later, of the same event. */
const isByNow = (lattice: Lattice, since: number): boolean => ['have', 'has', 'had'].includes(normAt(lattice, since - 1));

const BEGINNINGS: ReadonlySet<string> = new Set(['start', 'beginning', 'outbreak', 'onset', 'war', 'conflict', 'fighting', 'invasion', 'offensive', 'uprising', 'revolution', 'coup', 'siege', 'rains', 'monsoon', 'truce', 'ceasefire', 'year', 'campaign', 'operation', 'unrest', 'protests', 'insurgency', 'rebellion', 'hostilities']);

/** "fears that fifty have died, since several houses burned": behind a comma it gives a reason, unless something begins there. */
function isBecause(lattice: Lattice, since: number): boolean {
  if (normAt(lattice, since - 1) !== ',') return false;
  for (let i = since + 1; i < since + 7; i++) if (BEGINNINGS.has(normAt(lattice, i)) || tagAt(lattice, i, 'month') || kindAt(lattice, i) === 'number') return false;
  return true;
}

/** "have been missing since the blast", "have not been seen since", "have been in hospital since Friday": so long have these people been away; "40 have gone missing since May" counts. */
export const isOfMissing = (lattice: Lattice, since: number, { effect, draft: { trigger, rule } }: Sketch): boolean =>
  (effect === 'injured' && !DEEDS.has(rule) && since >= trigger.last && since <= trigger.last + 1) || effect === 'missing' && (STOPS.has(normAt(lattice, since + 1)) || (since >= trigger.first && since <= trigger.last + 1 && !['gone', 'went', 'vanished', 'disappeared'].some((word) => [1, 0, -1].some((n) => normAt(lattice, trigger.first - n) === word))));

const STOPS: ReadonlySet<string> = new Set(['.', ',', ';', '', 'and', 'but', ')', '"', '”']);

const STRIKES: ReadonlySet<string> = new Set(['raid', 'attack', 'strike', 'airstrike', 'blast', 'explosion', 'bombing', 'crash', 'quake', 'earthquake', 'shelling', 'ambush', 'massacre', 'shooting', 'fire', 'collapse', 'landslide', 'accident', 'sinking', 'shipwreck', 'derailment', 'capsizing', 'collision', 'stampede', 'crush', 'tremor']);

/** "have buried eighteen villagers since the raid of Tuesday", "since the fire broke out on Tuesday": of that one. */
export function isOneDay(lattice: Lattice, since: number): boolean {
  // "In intensive care since Thursday's attack", "has grown since Tuesday's plane": what a day is remembered by; "since Monday's coup" much may happen.
  if (tagAt(lattice, since + 1, 'weekday') && !BEGINNINGS.has(normAt(lattice, since + 3)) && ["'s", '’s'].some((s) => normAt(lattice, since + 2) === s || normAt(lattice, since + 1).endsWith(s))) return true;
  if (normAt(lattice, since + 1) !== 'the' || !STRIKES.has(normAt(lattice, since + 2))) return false;
  if (['of', 'on'].includes(normAt(lattice, since + 3)) && (tagAt(lattice, since + 4, 'weekday') || (kindAt(lattice, since + 4) === 'number' && tagAt(lattice, since + 5, 'month')))) return true;
  for (let i = since + 3; BEFELL.has(normAt(lattice, since + 3)) && i < since + 12 && !STOPS.has(normAt(lattice, i)); i++) if (tagAt(lattice, i, 'weekday')) return true;
  return false;
}

const BEFELL: ReadonlySet<string> = new Set(['of', 'near', 'between', 'on', 'broke', 'began', 'started', 'happened', 'hit', 'struck', 'occurred', 'tore', 'ripped', 'in', 'at', 'there']);

const RECENT: ReadonlySet<string> = new Set(['week', 'weekend', 'month', 'night', 'yesterday']);
/** "have died of their burns since Saturday", "taking the toll from Friday's fire to eight": late deaths of one happening, and its toll. */
export function isLateDeath(lattice: Lattice, { draft, segment }: Sketch): boolean {
  const { trigger, quote } = draft;
  if (['of', 'from', 'to'].includes(normAt(lattice, trigger.last)) && [1, 2].some((n) => ['burns', 'wounds', 'injuries'].includes(normAt(lattice, trigger.last + n)))) return true;
  for (let i = Math.max(segment.first, quote.first); i < quote.last; i++) if (STRIKES.has(normAt(lattice, i)) && (normAt(lattice, i - 1) === 'the' || (normAt(lattice, i - 1) === "'s" && (tagAt(lattice, i - 2, 'weekday') !== null || RECENT.has(normAt(lattice, i - 2))))) && ['from', 'of', 'in'].some((word) => [2, 3].some((n) => normAt(lattice, i - n) === word))) return true;
  return false;
}

/** "have been killed", "has claimed": between the people and the verb, or right before either. */
export function isPerfect(lattice: Lattice, sketch: Sketch): boolean {
  const { trigger, group } = sketch.draft;
  for (let i = trigger.first - 1; i >= Math.max(trigger.first - 4, group && group.first < trigger.first ? group.last : 0); i--) {
    const norm = normAt(lattice, i);
    if (norm === 'have' || norm === 'has') return true;
  }
  return false;
}

/** Phrasings that tell of a killing. */
const DEEDS: ReadonlySet<string> = new Set(['passive', 'active', 'relative', 'hitBy']);

/** "Twelve have died since the explosion": of what the text calls by one word, where their own dying and not another killing is told. */
const isOfTheAccident = (lattice: Lattice, since: number, { effect, draft }: Sketch): boolean =>
  normAt(lattice, since + 1) === 'the' && STRIKES.has(normAt(lattice, since + 2)) && STOPS.has(normAt(lattice, since + 3)) && (effect !== 'killed' || !DEEDS.has(draft.rule)) && effect !== 'displaced';

/** "the latest being Musa Belkar, who was shot on 6 May": one person with a day behind them is of that day, whatever the sentence counts. */
export function hasDayOfItsOwn({ segment, draft }: Sketch, { dates }: Context): boolean {
  const one = draft.group?.kind === 'named' || draft.group?.kind === 'singular';
  return one && draft.toll !== true && within(dates, { first: draft.group?.last ?? segment.last, last: segment.last }).some((d) => d.precision === 'day' && d.from !== null);
}

/** So far before the people whom it leaves out its word may stand. */
const EXCLUDED_REACH = 5;

/** "61 have died since May, excluding the nine who drowned off Orvel", "not counting nine drowned": whom a total leaves out. */
export function isExcluded({ segment, draft: { quote } }: Sketch, lattice: Lattice): boolean {
  for (let i = quote.first - 1; i >= Math.max(segment.first, quote.first - EXCLUDED_REACH); i--) {
    if (normAt(lattice, i) === 'excluding' || (['counting', 'including'].includes(normAt(lattice, i)) && ['not', 'without'].includes(normAt(lattice, i - 1)))) return true;
    if (kindAt(lattice, i) === 'number') return false;
  }
  return false;
}

const FOUND: ReadonlySet<string> = new Set(['recovered', 'found', 'pulled', 'lifted', 'brought', 'retrieved', 'dug', 'taken', 'raised', 'fished', 'hauled']);
const HURT: ReadonlySet<string> = new Set(['wounded', 'injured', 'hurt', 'burned', 'burnt', 'survivors', 'patients']);
/** So far before its "since" the words for such people stand, and so few days before the text. */
const [AFTERMATH_REACH, AFTERMATH_DAYS] = [16, 14];

/** "Four of the injured have died since Tuesday, and the dead are now nine", "Six bodies have been dug out since last weekend": what became of the people of one happening. */
export function isAftermath(since: DateMention, { lattice, reference: { published } }: Context): boolean {
  if (since.from === null || published === null || since.from < published - AFTERMATH_DAYS) return false;
  const at = sinceBefore(lattice, since.first);
  let [bodies, found, hurt, died] = [false, false, false, false];
  for (let i = at - 1; i >= Math.max(0, at - AFTERMATH_REACH) && !['.', ';'].includes(normAt(lattice, i)); i--) {
    const norm = normAt(lattice, i);
    bodies ||= norm === 'bodies' || norm === 'body';
    found ||= FOUND.has(norm);
    hurt ||= HURT.has(norm) && [1, 2, 3].some((n) => normAt(lattice, i - n) === 'of');
    died ||= norm === 'died' || norm === 'succumbed';
  }
  return (bodies && found) || (hurt && died);
}
