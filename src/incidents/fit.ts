import type { Claim } from '../claims/claim.ts';
import { isCalledOtherwise } from './called.ts';
import { isBackground, isCrashBeside, isLongBefore, isOfAnotherCause } from './causes.ts';
import { mayBeOne, TRAFFIC } from './comparisons/means.ts';
import { areOtherDistricts } from './districts.ts';
import { dayFit, isBackByDay, isLateDeath, isOfTheDead, numberFit, tellsLateDeath } from './fitDays.ts';
import { onlyGives } from './givenOn.ts';
import { comesNext, isHeadedAnew, isLabelledAnew, isNextToIt, isNumberedAnew, namesHappening } from './headed.ts';
import { sameName } from './heard.ts';
import { isFarFrom, isIntroduced } from './introduced.ts';
import { isInner } from './inner.ts';
import type { Moment } from './moments.ts';
import { isOfOtherTime } from './periods.ts';
import { denies, isOnceMore, looksBack, tellsWhatBecame } from './turns.ts';

export { numberFit, tellsLateDeath } from './fitDays.ts';

/** A moment beside a happening, with what several rules ask of the two. */
interface Pair {
  readonly moment: Moment;
  readonly episode: readonly Moment[];
  readonly last: Moment;
  /** The happening is the one that was told of last. */
  readonly current: boolean;
  /** Nothing else has been told. */
  readonly alone: boolean;
  /** The moment takes up what this happening alone told: "the toll of that ambush". */
  readonly back: boolean;
  /** How well their places go together. */
  readonly place: number;
  /** The moment names a thing struck that the happening does not know. */
  readonly otherTarget: boolean;
  /** The moment names neither place nor day nor thing struck. */
  readonly bare: boolean;
}

/** How well a moment goes on with a happening; below zero it does not. */
export function fit(moment: Moment, episode: readonly Moment[], { current, back: takenUp, alone }: Pick<Pair, 'current' | 'back' | 'alone'>): number {
  const last = episode.at(-1) as Moment;
  const bare = moment.places.length + moment.days.length + moment.targets.length === 0;
  const pair: Pair = { moment, episode, last, current, alone, back: takenUp, place: placeFit(moment, episode), otherTarget: isOtherTarget(moment, episode), bare };
  const linked = moment.shift === 0 && !moment.separate && !comesNext(moment) && !isLabelledAnew(moment, last) && !isNumberedAnew(moment, last) && !isOfOtherTime(moment, episode) && !isCalledOtherwise(moment, episode) && isLinked(moment, episode);
  const identity = identityOf(pair);
  const flow = (current ? 1 : 0) + (current && bare ? 1 : 0) + (last.passage.block === moment.passage.block ? 1 : 0) + (isSaidOfThem(pair) || (current && isStillOfIt(moment, last)) ? 2 : 0) + (isKinOfSpeaker(pair) ? KIN : sceneFit(pair)) + (isThin(pair) ? THIN : 0) + (isToldAtLast(pair) ? AT_LAST : 0);
  // "He boasts that at Furcy ...", after another happening: what names no place is not gone back to by naming one.
  const back = !current && !linked && moment.places.length > 0 && episode.every((m) => m.places.length === 0) ? 2 : 0;
  return flow + identity - back + backFit(pair) + dayFit(moment, episode) + (linked && isSubsetOf(pair) ? SUBSET : linked && identity >= 0 ? linkFit(moment, last) : 0) - PARTINGS.reduce((sum, parting) => sum + parting(pair), 0);
}

/** It goes back to this happening, by what it calls known or by its place. */
const backFit = (pair: Pair): number => (!isGoneOnWith(pair) ? 0 : pair.back ? TAKEN_UP : isReturn(pair) || (!pair.current && isBackByDay(pair)) ? RETURN : 0);
const TAKEN_UP = 6;
const RETURN = 4;

/** Nothing says that it is another happening. */
const isGoneOnWith = ({ moment, episode, place, otherTarget }: Pair): boolean =>
  place >= 0 && !moment.separate && !moment.later && !moment.anew && moment.shift === 0 && !moment.recalled && dayFit(moment, episode) >= 0 && !(otherTarget && !moment.definite && place > 0);

/** "Police in Karsan acknowledge only fifteen deaths", after another happening: its own sentence names the place of one that was told. An entry of a list has to say that it looks back. */
const isReturn = ({ moment, episode, current, place }: Pair): boolean =>
  !current && place > 0 && isBackground(moment) === isBackground(episode.at(-1) as Moment) && !isOtherwise(moment, episode) && moment.lead.some((p) => p.block === moment.passage.block && moment.placed.some((n) => n.start >= p.start && n.start < p.end)) && (!moment.entry || looksBack(moment.passage));

/** Do place, thing struck and numbers speak for one happening? */
function identityOf({ moment, episode, last, current, place }: Pair): number {
  const onward = moment.onward && current && moment.passage.block <= last.passage.block + 1;
  const numbers = numberFit(place < 0 ? moment.claims.filter(isLarge) : moment.claims, episode) + (place >= 0 && moment.shift === 0 && isCountedAgain(moment, episode, current) ? AGAIN : 0);
  const against = (isElsewhereWithoutDead(moment, episode) ? 6 : 0) + (isDeniedElsewhere(moment, episode) ? 6 : 0) + (isPursuit(moment, episode) || isOtherThing(moment, episode) ? (moment.passage.aftermath ? 4 : 2) : 0) + (isOtherwise(moment, episode) ? (moment.supposes ? 6 : 2) : 0);
  return (onward ? Math.max(1, place) : place) + targetFit(moment, episode) + numbers - against;
}

/** "They lost an inspector themselves": the next sentence of a paragraph speaks of whom the one before spoke of. */
const isSaidOfThem = ({ moment: { passage, places, first }, last, current }: Pair): boolean =>
  current && !first && places.length === 0 && passage.block === last.passage.block && passage.index === last.passage.index + 1 && /^\W*(?:They|He|She|It|Its|Their|Both|(?:That|This) (?:makes|brings|takes|raises))\b/u.test(passage.words);

/**
 * "The newest name on the wall is that of Samuel, an apprentice of 17, who died in Karsan on the 9th", "Six men were injured", behind what was told: nobody is said to have
 * been struck anew, whatever city the sentence names and however late its day.
 */
function isThin({ moment, episode, current, last }: Pair): boolean {
  const { claims, passage, separate, later, timed, opens, entry, anew, first, shift, beside } = moment;
  if (!current || separate || later || timed || opens || entry || anew || first || shift !== 0 || beside || isBackground(moment) !== isBackground(last) || passage.block > last.passage.block + 1 || isOtherEntry(moment, last)) return false;
  if (moment.means().length + moment.targets.length > 0 || moment.days.some((own) => episode.some((m) => m.days.some((d) => own < d)))) return false;
  return claims.every((c) => c.effect === 'injured' ? moment.placed.every((n) => n.start < passage.start || n.start >= passage.end) : isLateDeath(c, passage));
}

/** "A coach driver died of burns on Thursday. The fire of 4 May has now killed nine", "Grace buried her husband. On Tuesday a bus ...": what became of people opens the article, and behind it stands what happened. */
const isToldAtLast = ({ moment, episode, alone, place, last }: Pair): boolean =>
  alone && place >= 0 && !moment.separate && !moment.later && !moment.recalled && !moment.anew && !moment.beside && !moment.entry && !comesNext(moment) && !isLabelledAnew(moment, last) && moment.shift === 0 && !moment.passage.headline && moment.period === null && isBackground(moment) === isBackground(last) && moment.passage.block <= last.passage.block + 2 && episode.some((m) => !m.passage.headline)
  && episode.every((m) => m.passage.headline || m.passage.aftermath || tellsLateDeath(m) || isBare(m)) && !(isBare(moment) || moment.passage.aftermath || tellsLateDeath(moment)) && (moment.days.length === 0 || episode.every((m) => m.days.every((d) => moment.days.some((own) => own <= d))));
const isBare = ({ places, days, targets, means, passage }: Moment): boolean => places.length + days.length + targets.length + means().length === 0 && !passage.headline;
const AT_LAST = 5;

/** As much as another place and another day speak against it. */
const THIN = 6;

/** "said a weaver who lost her sister", "her brother was killed": whose kin they are has been told of, and so has how they died. */
const isKinOfSpeaker = ({ moment: { claims, places, placed, days, separate, timed }, current, place }: Pair): boolean =>
  current && place >= -1 && !separate && !timed && days.length === 0 && (places.length === 0 || placed.every((n) => n.inner)) && claims.every((c) => c.count.low === 1 && WHOSE.test(c.count.text ?? ''));
const WHOSE = /^(?:his|her|their|my|our)\b/i;
const KIN = 2;

/** "The attack, in which two survived, came ...", right behind what was told of it. */
const isStillOfIt = ({ definite, places, days, passage, separate, shift }: Moment, last: Moment): boolean => definite && !separate && shift === 0 && places.length + days.length === 0 && passage.index > last.passage.index && passage.block <= last.passage.block + 1;

const isOtherEntry = ({ passage }: Moment, last: Moment): boolean => passage.clock !== null && last.passage.clock !== null && passage.clock !== last.passage.clock;

/** The reader's own scenes. */
function sceneFit({ moment, episode, last, current, place }: Pair): number {
  // Another entry of a live text tells of another place.
  if (episode.some((m) => m.claims.some((c) => moment.claims.some((d) => d.scene === c.scene)))) return place < 0 && isOtherEntry(moment, last) ? 0 : 1;
  if (episode.some((m) => m.passage.index === moment.passage.index)) return -6;
  if (current && place >= 0 && moment.days.length === 0 && !moment.separate && !moment.anew && onlyGives(moment)) return 0;
  return moment.passage.aftermath || (current && (isSequel(moment) || isStillOfIt(moment, last))) ? (last.passage.block === moment.passage.block ? 0 : -1) : -3;
}

/** "Three of the dead were children": parts of what was told last, whose sentence says neither where nor when. */
const isSubsetOf = ({ moment, episode, current, place, otherTarget }: Pair): boolean => current && !moment.later && !moment.timed && !moment.opens && place >= 0 && moment.claims.every((c) => c.role === 'subset' || c.role === 'part') && !otherTarget && !moment.passage.names.some((n) => n.place && !n.wide) && (moment.days.length === 0 || (isOfTheDead(moment) && dayFit(moment, episode) >= 0));

/** What parts a moment from a happening, each by how much; the docstrings of `Moment` say with which words. */
const PARTINGS: readonly ((pair: Pair) => number)[] = [
  ({ moment }) => (moment.first ? 6 : 0),
  ({ moment, otherTarget, place }) => (moment.separate ? (otherTarget ? 5 : 3) : moment.later ? (otherTarget || place < 0 || (place === 0 && namesHappening(moment)) ? 4 : 1) : 0),
  ({ moment, last }) => (moment.separate && last.passage.index !== moment.passage.index && isOnceMore(moment.passage) ? 3 : 0),
  ({ moment, last, place }) => (place <= 0 && isNextToIt(moment) ? 8 : place <= 0 && comesNext(moment) ? 7 : isNumberedAnew(moment, last) ? 7 : isLabelledAnew(moment, last) || (place <= 0 && isHeadedAnew(moment, last)) ? 6 : 0),
  // "The death of three workers there the same night was a road accident".
  ({ moment, episode }) => (moment.later && isOfAnotherCause(moment, episode) ? 5 : 0),
  ({ moment, last }) => (moment.shift !== 0 || (last.shift !== 0 && last.passage.index === moment.passage.index) ? 5 : 0),
  ({ moment, last }) => (isBackground(moment) === isBackground(last) ? 0 : 4),
  // An entry of a list, but for the first below a title and one that names only what was told.
  ({ moment, episode, place, bare }) => (moment.entry && !bare && !episode.every((m) => m.passage.headline) && !isOfSameTarget(moment, episode) && (place <= 0 || isOfAnotherKind(moment, episode)) ? 6 : 0),
  ({ moment }) => (moment.separate && moment.later && isIntroduced(moment) ? 2 : 0),
  ({ moment, episode, place, otherTarget }) => (moment.timed && (place < 0 || otherTarget || isToldOfItsOwnDay(moment, episode)) ? 4 : 0),
  ({ moment, current }) => (moment.recalled && current ? 8 : 0),
  ({ moment, episode, place, otherTarget }) => (moment.anew && (place <= 0 || otherTarget) && dayFit(moment, episode) <= 0 ? 5 : 0),
  ({ moment, last }) => (moment.beside && last.passage.index === moment.passage.index ? 8 : 0),
  ({ moment, episode }) => (isLongBefore(moment, episode) ? 5 : 0),
  ({ moment, episode, last }) => (moment.passage.block !== last.passage.block && isCrashBeside(moment, episode) ? 4 : 0),
  ({ moment, episode }) => (numberFit(moment.claims, episode) === 0 && isCalledOtherwise(moment, episode) ? CALLED : 0),
  ({ moment, episode, place }) => ((place < -1 || (place <= 0 && isFarFrom(moment))) && numberFit(moment.claims, episode) === 0 && episode.some((m) => m.placed.some((n) => !n.rough)) && isIntroduced(moment) ? INTRODUCED : 0),
  ({ moment, episode }) => (isAnother(moment, episode) ? 4 + numberFit(moment.claims, episode) : isOfAnotherKindAnew(moment, episode) ? 4 : 0),
];

/**
 * "On Monday a roadside bomb went off, killing two", in a paragraph behind what was told of no such day: a deed told for the first time, with its day and other numbers.
 * Where nothing was told but a toll, the first deed is how that came about, unless it is of another kind or says that it came on top.
 */
const isToldOfItsOwnDay = (moment: Moment, episode: readonly Moment[]): boolean =>
  moment.days.length > 0 && moment.passage.block !== (episode.at(-1) as Moment).passage.block && dayFit(moment, episode) <= 0 && isIntroduced(moment) && numberFit(moment.claims, episode) === 0
  && moment.claims.some((c) => c.effect === 'killed' && c.restates === null) && !isOfTheDead(moment) && !moment.passage.aftermath && episode.some((m) => !m.passage.headline && m.claims.some((c) => c.effect === 'killed' && c.role !== 'subset'))
  && (isOfAnotherKind(moment, episode) || episode.some((m) => !m.passage.headline && isIntroduced(m)) || moment.lead.some((p) => ON_TOP.test(p.words)));
const ON_TOP = /\b(?:same|again|another|also|second|third|more to come|turn of|too)\b/i;

const INTRODUCED = 4;
const CALLED = 6;

/** "Two of the injured died yesterday": what became of those who were told, where nothing before it in its paragraph names a place. */
const isSequel = ({ passage, lead, places, targets }: Moment): boolean => places.length + targets.length === 0 && lead.every((p) => p.names.every((n) => !n.place || n.wide)) && tellsWhatBecame(passage);

/**
 * A paragraph opens with a happening told whole, with the place, the day and how it came about in its own sentence, and so was what was told before, of
 * another place: however much else agrees, they are two.
 */
const isAnother = (moment: Moment, episode: readonly Moment[]): boolean =>
  isToldWhole(moment) && !moment.definite && moment.lead.length === 1 && moment.passage.block !== (episode.at(-1) as Moment).passage.block && episode.some(isToldWhole) && placeFit(moment, episode) < -1 && !(isSpread(moment) && episode.some(isSpread));

/** "Three nurses were killed as a van ran off the road at Orvel", opening a paragraph of a report on an earthquake: what can be no part of what was told, with its place. */
const isOfAnotherKindAnew = (moment: Moment, episode: readonly Moment[]): boolean =>
  !moment.definite && !moment.supposes && moment.lead.length === 1 && !moment.passage.aftermath && moment.targets.length > 0 && moment.passage.block !== (episode.at(-1) as Moment).passage.block && placeFit(moment, episode) <= 0 && isOtherwise(moment, episode)
  && moment.claims.some((c) => c.effect === 'killed') && moment.placed.some((n) => !n.rough && !n.inner && n.start >= moment.passage.start && n.start < moment.passage.end);

/** One storm strikes many places. */
const isSpread = ({ means }: Moment): boolean => means().some((m) => WIDE.has(m));
const WIDE: ReadonlySet<string> = new Set(['storm', 'earthquake', 'tsunami', 'flood', 'landslide', 'weather', 'avalanche']);

const isToldWhole = (m: Moment): boolean =>
  m.days.length > 0 && m.means().length + m.targets.length > 0 && !m.passage.headline && !m.passage.aftermath && !m.recalled && m.placed.some((n) => !n.rough && !n.inner && n.start >= m.passage.start && n.start < m.passage.end);

/** Part of it, a restatement of it, a later figure for it. */
const isLinked = (moment: Moment, episode: readonly Moment[]): boolean => {
  const ids = new Set(episode.flatMap((m) => m.claims.map((c) => c.id)));
  return moment.claims.some((c) => c.partOf !== null && ids.has(c.partOf));
};

/** So strongly such a part goes with its whole. */
const SUBSET = 6;

/** What the reader takes for a part of an earlier count may be another happening's, the more so a sentence later. */
const linkFit = (moment: Moment, last: Moment): number => (moment.passage.index === last.passage.index ? 3 : 1);

/** Places of one name in two districts. */
const areNamesakes = (moment: Moment, episode: readonly Moment[]): boolean => {
  const pairs = moment.districts.flatMap(([a, x]) => episode.flatMap((m) => m.districts.filter(([b]) => sameName(a, b)).map(([, y]) => areOtherDistricts(x, y))));
  return pairs.length > 0 && pairs.every((other) => other);
};

/** "After Foneko, a minibus hits a mine at Foneko Beri": two names that one sentence prints beside each other are two places. */
const isToldApart = (a: string, b: string, moment: Moment): boolean => a !== b && moment.apart.some(([x, y]) => (x === a && y === b) || (x === b && y === a));

/** Right behind what was told. */
const isClose = (moment: Moment, episode: readonly Moment[]): boolean => moment.passage.block <= (episode.at(-1) as Moment).passage.block + CLOSE;
const CLOSE = 3;

function placeFit(moment: Moment, episode: readonly Moment[]): number {
  const places = episode.flatMap((m) => m.places);
  if (moment.opens && moment.places.length > 0 && places.length === 0) return moment.passage.block === (episode.at(-1) as Moment).passage.block ? -3 : -4;
  if (moment.places.length === 0 || places.length === 0) return 0;
  // Who denies a figure may name any place, but where it names one that was told it goes there.
  if (moment.claims.every((c) => c.status === 'denied')) return moment.places.some((a) => places.some((b) => sameName(a, b))) && moment.passage.index !== (episode.at(-1) as Moment).passage.index ? 4 : episode.every((m) => m.opens) ? -2 : 0;
  if (areNamesakes(moment, episode)) return -6;
  // An earthquake is told of district by district.
  if (moment.means().includes('earthquake') && episode.some((m) => m.means().includes('earthquake')) && isAftershock(moment) === episode.some(isAftershock)) return 0;
  if (moment.places.some((a) => places.some((b) => sameName(a, b) && !isToldApart(a, b, moment)))) return 1;
  if (moment.places.some((p) => episode.some((m) => m.around.includes(p))) || moment.around.some((p) => places.includes(p))) return 0;
  if (episode.some((m) => m.passage.index === moment.passage.index)) return -8;
  if (!moment.opens && moment.placed.every((n) => n.inner) && !episode.every((m) => m.placed.every((n) => n.inner))) return 0;
  if (!moment.opens && places.every(isInner) && !moment.places.every(isInner)) return 0;
  // "In Karsan district ... Soldiers were digging in Orvel": the lead names the district, a paragraph behind it the village.
  if (!moment.opens && !moment.entry && moment.days.length === 0 && isClose(moment, episode) && !moment.placed.every((n) => n.rough) && episode.every((m) => !m.entry && m.placed.every((n) => n.rough))) return -1;
  // "A surgeon in Orvel, 45 km off, told us that his clinic had taken in nine".
  if (!moment.opens && !moment.entry && moment.placed.every((n) => !n.place) && OF_CARE.test(moment.passage.words)) return -1;
  // Where bodies were found or the hurt died says less.
  if (moment.passage.aftermath && !moment.opens && !moment.entry && !namesHappening(moment) && !isOtherEntry(moment, episode.at(-1) as Moment)) return -1;
  return moment.opens ? -5 : moment.passage.block === (episode.at(-1) as Moment).passage.block ? (isToldWithPlace(moment) && (episode.some(isToldWithPlace) || isPlacedAnew(moment)) ? -4 : -2) : -3;
}

const OF_CARE = /\b(?:doctors?|nurses?|surgeons?|medics?|paramedics?|hospitals?|clinics?|morgue|mortuary|wards?)\b/iu;

/** The earth shook again. */
const isAftershock = ({ lead }: Moment): boolean => lead.some((p) => AFTERSHOCK.test(p.words));
const AFTERSHOCK = /\b(?:aftershock|(?:second|another|new|fresh) (?:\p{L}+ )?(?:quake|earthquake|tremor|shock))\b/iu;

/** "Three were killed in Karsan": a figure of its own with the place in its own sentence. */
const isToldWithPlace = ({ claims, passage }: Moment): boolean => !passage.headline && claims.some((c) => c.effect === 'killed' && c.partOf === null && c.place?.basis.kind === 'stated' && c.place.basis.span.start >= passage.start && c.place.basis.span.end <= passage.end);

/** "On the line near Karsan a guard had perished on Monday": with a day of its own, too, and a place that nothing contains. */
const isPlacedAnew = ({ days, placed, passage, definite }: Moment): boolean => days.length > 0 && !definite && !passage.aftermath && placed.length === 1 && placed.every((n) => !n.rough && !n.inner && !n.container && n.start >= passage.start && n.start < passage.end);

/** "A train left the rails at Nalhati; nobody was hurt there": a zero of another place, or of another thing struck, is no zero of this one. */
function isElsewhereWithoutDead(moment: Moment, episode: readonly Moment[]): boolean {
  const zero = moment.claims.every((c) => c.count.best === 0 || c.status === 'no_information') && !moment.amongThem;
  if (!zero) return false;
  const places = episode.flatMap((m) => m.places);
  const elsewhere = moment.places.length > 0 && places.length > 0 && !moment.places.some((a) => places.some((b) => sameName(a, b)));
  return elsewhere || (isOtherTarget(moment, episode) && !denies(moment.passage));
}

/** Its sentence names a thing struck that the happening does not know: "hours later a drone struck a bus depot". */
const isOtherTarget = (moment: Moment, episode: readonly Moment[]): boolean => moment.targets.length > 0 && !episode.some((m) => m.targets.some((t) => moment.targets.includes(t)));

/** "The figure of fifty civilians killed at the market is false", in an army's report of its pursuit: a denial that says where speaks of what was told aside. */
function isDeniedElsewhere(moment: Moment, episode: readonly Moment[]): boolean {
  if (!moment.recalls || moment.claims.some((c) => c.status !== 'denied')) return false;
  const told = episode.flatMap((m) => m.claims).filter((c) => c.status === 'asserted');
  const others = told.length > 0 && told.every((c) => c.effect !== 'killed' || c.victim.class === 'combatant') && moment.claims.every((c) => c.victim.class !== 'combatant');
  return others && moment.passage.targets.length + moment.places.length > 0;
}

/** The dead of the other side at another place: fighters where the others are civilians, or the other way round. */
function isPursuit(moment: Moment, episode: readonly Moment[]): boolean {
  const places = episode.flatMap((m) => m.places);
  if (moment.places.length === 0 || places.length === 0 || moment.places.some((a) => places.some((b) => sameName(a, b)))) return false;
  const [mine, theirs] = [moment.claims, episode.flatMap((m) => m.claims)].map((list) => new Set(list.filter((c) => c.effect === 'killed' || c.effect === 'casualties' || (c.effect === 'injured' && c.victim.class === 'civilian')).map((c) => c.victim.class)));
  const only = (set: ReadonlySet<string> | undefined, name: string): boolean => set?.size === 1 && set.has(name);
  return (only(mine, 'combatant') && only(theirs, 'civilian')) || (only(mine, 'civilian') && only(theirs, 'combatant'));
}

/** "The toll of the Karsan landslide is 12. Two bodies of those on the jeep swept away at Orvel were found": the dead of another thing struck, at another place. */
const isOtherThing = (moment: Moment, episode: readonly Moment[]): boolean => moment.passage.aftermath && !moment.entry && !moment.opens && isOtherTarget(moment, episode) && placeFit(moment, episode) < 0 && episode.some((m) => m.means().length + m.targets.length > 0);

/** Its sentences tell of a crash, the happening's of a fire. */
const isOtherwise = (moment: Moment, episode: readonly Moment[]): boolean => moment.means().length > 0 && episode.some((m) => m.means().length > 0) && !episode.some((m) => m.means().some((a) => moment.means().some((b) => a === b || (mayBeOne(a, b) && TRAFFIC.has(a) === TRAFFIC.has(b)))));

/** Two entries of a list for one place, of which each says what happened, and no two say the same. */
const isOfAnotherKind = (moment: Moment, episode: readonly Moment[]): boolean => moment.means().length > 0 && episode.some((m) => m.means().length > 0) && !episode.some((m) => m.means().some((a) => moment.means().includes(a)));

/** "The attention of the Headquarters has been drawn to a report": it names nothing but what was told. */
const isOfSameTarget = ({ places, days, targets }: Moment, episode: readonly Moment[]): boolean => places.length + days.length === 0 && targets.length > 0 && targets.every((t) => episode.some((m) => m.targets.includes(t)));

function targetFit(moment: Moment, episode: readonly Moment[]): number {
  const targets = episode.flatMap((m) => m.targets);
  if (moment.targets.length === 0 || targets.length === 0) return 0;
  return moment.targets.some((t) => targets.includes(t)) ? 1 : -1;
}

/** Twos and threes are met everywhere. */
const isLarge = (claim: Claim): boolean => (claim.count.low ?? 0) > SMALL;
const SMALL = 4;

/** "The five deaths on the rails", after a sentence with another count: a number that was told, and is known; "those five" are of what was told last. "The two sisters who burned" are told of for the first time. */
const isCountedAgain = ({ claims, passage: { words, start } }: Moment, episode: readonly Moment[], current: boolean): boolean =>
  claims.some((c) => c.count.start !== null && (c.count.low ?? 0) > 2 && (current ? KNOWN : THE).test(words.slice(Math.max(0, c.count.start - start - NEAR), c.count.start - start)) && !WHO.test(words.slice((c.count.end ?? c.count.start) - start).slice(0, 4 * NEAR)) && numberFit([c], episode) > 0);
const KNOWN = /\b(?:the|those|these|all|its|their) $/i;
const THE = /\bthe $/i;
const WHO = /^ (?:[^\s,.;]+ ){0,2}wh(?:o|om|ose)\b/;
const NEAR = 8;
const AGAIN = 3;
