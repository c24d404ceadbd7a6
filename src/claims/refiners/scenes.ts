import type { EventDate } from '../claim.ts';
import type { DateMention } from '../dates.ts';
import { isoOf } from '../dates.ts';
import { cueAt, normAt, spanOf, wordsOf } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { groupBy, positionBy, within } from '../ordered.ts';
import { placeOf, placeOfArticle, placeOfEntry, placeTold, wholePlace } from '../slots/place.ts';
import { opensLater } from './laterMoment.ts';
import { isOfSome, shareSites } from './sharedSites.ts';
import { siteOf } from '../slots/site.ts';
import { setBack } from '../shiftedDays.ts';
import { isBarePart, opensReport } from '../segments.ts';
import { ownPart } from '../slots/perpetrators/clauseStart.ts';
import { isOwnLoss } from '../slots/perpetrators/ownLosses.ts';
import type { Context, Refiner, Sketch } from '../sketch.ts';
import { eventDays, isAside, isReportDay, isWindow, nearestDay } from './eventDays.ts';
import { changed, revise, tellsOfDoers } from '../sketch.ts';

/** Claims told as one happening share a scene; a scene's date, place, means and perpetrator serve the claims that state none. */
export const scenes: Refiner = {
  name: 'scenes',
  words: 'Claims told as one happening share what only one of them states: date, place, means, perpetrator',
  refine: (sketches, context) => {
    const placed = assign(sketches, context);
    const leads = new Map(placed.map((sketch) => [sketch, ledTo(sketch, placed, context)]));
    const mates = groupBy(placed, (s) => s.scene);
    const dates = new Map([...mates].map(([n, own]) => [n, sceneDate(own, own.map((m) => leads.get(m) as Range), context)]));
    // What tells of one part of a list ("14 in Afmadow") says nothing of the others.
    const donors = new Map([...mates].map(([n, own]) => [n, own.filter((m) => !isBarePart(m.draft) && !isOfSome(m, own, context))]));
    return shareSites(placed.map((sketch) => inherit({ sketch, mates: mates.get(sketch.scene) ?? [], donors: donors.get(sketch.scene) ?? [], sceneDate: dates.get(sketch.scene) ?? null, lead: leads.get(sketch) as Range, context })), context);
  },
};

interface Scene { readonly number: number; readonly last: Sketch; readonly key: string; /** The day that was told last in it. */ readonly day: DateMention | undefined }

function assign(sketches: readonly Sketch[], context: Context): readonly Sketch[] {
  const open: Scene[] = [];
  return sketches.map((sketch) => {
    const key = sketch.scope === 'background' ? `background ${sketch.date?.from ?? sketch.sentence}` : sketch.scope;
    const current = open.findLast((s) => s.key === key);
    const joins = current !== undefined && (sketch.scope !== 'incident' || !breaks(sketch, current, context));
    const number = joins ? current.number : open.length;
    open.push({ number, last: sketch, key, day: eventDays(context, sketch.segment)[0] ?? eventDays(context, leadIn(sketch, context)).at(-1) ?? (joins ? current.day : undefined) });
    return changed(sketch, { scene: joins ? number : newNumber(open) });
  });
}

/** Numbers follow the order in which scenes open. */
function newNumber(open: Scene[]): number {
  const number = Math.max(-1, ...open.slice(0, -1).map((s) => s.number)) + 1;
  const last = open.pop() as Scene;
  open.push({ ...last, number });
  return number;
}

/** A report of its own, or a cue such as "separately", or another day, opens a new scene. */
function breaks(sketch: Sketch, scene: Scene, context: Context): boolean {
  const { lattice } = context;
  const { last, day: before } = scene;
  if (sketch.segment.first === last.segment.first) return false;
  if (opensBetween(sketch, last, context) || opensLater(sketch, last, context)) return true;
  const from = Math.max(last.segment.last, leadIn(sketch, context).first);
  for (let i = Math.min(from, sketch.segment.first); i < sketch.draft.quote.first; i++) if (cueAt(lattice, i, 'separate') > 0) return true;
  if (isApartBehind(sketch, context)) return true;
  if (/^(?:bodies|body|corpses)\b/i.test(sketch.victim.text)) return false;
  if (movesToll(sketch, last)) return false;
  const [own] = eventDays(context, sketch.segment);
  return own !== undefined && before !== undefined && own.from !== null && before.from !== null && own.precision === 'day' && before.precision === 'day' && own.from !== before.from;
}

/** "On Tuesday the ministry put the toll at 60", "the number of dead had reached 60": where no place of its own is told, a toll that has grown since is of what was told before, on whatever day. */
const movesToll = ({ draft, place, means, effect, count }: Sketch, last: Sketch): boolean => draft.toll === true && draft.rule === 'risingToll' && place === null && (means === null || means.kind === last.means?.kind) && last.effect === effect && last.scope === 'incident' && last.draft.group?.kind === 'counted' && (count.best ?? 0) > (last.count.best ?? Infinity) && (count.best ?? 0) <= 3 * (last.count.best ?? 0);

/** "killed ... in a separate attack": the cue behind the claim, with no other claim's verb between. */
function isApartBehind(sketch: Sketch, context: Context): boolean {
  const { lattice } = context;
  for (let i = sketch.draft.quote.last; i < Math.min(sketch.segment.last, sketch.draft.quote.last + 14); i++) {
    if (normAt(lattice, i) === 'in' && (normAt(lattice, i + 1) === 'another' || (['a', 'an'].includes(normAt(lattice, i + 1)) && ['separate', 'different', 'unrelated', 'similar', 'earlier', 'previous'].includes(normAt(lattice, i + 2))))) return true;
  }
  return false;
}

/** A sentence since the last claim, this one's included, opens a report of its own in this paragraph. */
function opensBetween(sketch: Sketch, last: Sketch, context: Context): boolean {
  const { lattice } = context;
  const { sentences } = lattice.doc;
  if (sentences[last.sentence]?.headline === true) return false;
  const block = sentences[sketch.sentence]?.block;
  for (let n = Math.max(last.sentence, 0); n <= sketch.sentence; n++) {
    const sentence = sentences[n];
    if (!sentence || sentence.block !== block || (n === last.sentence && n !== sketch.sentence)) continue;
    if (opensReport(lattice, n === sketch.sentence ? sketch.segment : sentence, sentence)) return true;
  }
  return false;
}

/** The claim's part of the sentence with what leads to it in its paragraph. */
function leadIn(sketch: Sketch, context: Context): Range {
  const { doc } = context.lattice;
  const sentence = doc.sentences[sketch.sentence];
  const block = sentence ? doc.blocks[sentence.block] : undefined;
  const whole = sentence !== undefined && sketch.segment.first === sentence.first;
  return { first: whole && block ? block.first : sketch.segment.first, last: sketch.segment.last };
}

/** A scene's day: stated with the event, else the day of the report, else the lead's. */
function sceneDate(mates: readonly Sketch[], leads: readonly Range[], context: Context): EventDate | null {
  const segments = [...mates.map((m) => m.segment), ...leads];
  const inside = (of: (range: Range) => readonly DateMention[]): DateMention | undefined => {
    for (const segment of segments) { const [date] = of(segment); if (date) return date; }
    return undefined;
  };
  const event = inside((s) => eventDays(context, s));
  if (event) return dateFrom(context, event, 'another sentence of the same report gives the day');
  const behind = dayBehind(mates, context);
  if (behind) return dateFrom(context, behind, 'the sentence behind it says on which day it was');
  const report = inside((s) => within(context.dates, s).filter((d) => isReportDay(context, d)));
  if (report) return dateFrom(context, report, 'only the day of the report is given');
  const day = mates[0]?.scope === 'incident' ? bulletinDay(context) : undefined;
  if (day) return dateFrom(context, day, 'the heading says of which day the report tells');
  const lead = mates[0]?.scope === 'incident' && mates[0].scene === 0 ? context.dates.find((d) => !isWindow(context, d) && !isAside(context, d) && (d.precision === 'day' ? !d.yearStated && isNews(context, d) : d.precision === 'days' && isRecent(context, d) && isShort(d)) && !['since', 'until'].includes(normAt(context.lattice, d.first - 1))) : undefined;
  return lead ? dateFrom(context, lead, 'the article gives this day') : null;
}

const HAPPENED: ReadonlySet<string> = new Set(['happened', 'occurred', 'took']);

/** "... police said on Wednesday. The attack happened on Saturday.": a sentence right behind the figures that tells the day of "the attack". */
function dayBehind(mates: readonly Sketch[], context: Context): DateMention | undefined {
  const { lattice } = context;
  const next = lattice.doc.sentences[Math.max(-1, ...mates.map((m) => m.sentence)) + 1];
  if (mates.length === 0 || !next || !['the', 'it', 'this'].includes(normAt(lattice, next.first))) return undefined;
  return [1, 2, 3].some((n) => HAPPENED.has(normAt(lattice, next.first + n))) ? eventDays(context, next)[0] : undefined;
}

/** So long ago a day is one of something else: "we wrote to the inspectorate on 4 March". */
const NEWS_DAYS = 45;

const isNews = ({ reference }: Context, date: DateMention): boolean => reference.published === null || date.to === null || reference.published - date.to <= NEWS_DAYS;

/** "On the night 4/5 September 2024", in a statement of the 5th. */
const isRecent = ({ reference }: Context, date: DateMention): boolean => reference.published !== null && date.to !== null && reference.published - date.to <= 7 && date.to <= reference.published;

/** "From 10 June to date" is the time of a tally. */
const isShort = (date: DateMention): boolean => date.from !== null && date.to !== null && date.to - date.from <= SHORT_DAYS;
const SHORT_DAYS = 4;

const TOLD_OF = new Set(['raids', 'attacks', 'events', 'incidents', 'strikes', 'operations', 'developments', 'clashes', 'casualties', 'victims', 'violations', 'bombardment', 'shelling', 'toll', 'losses', 'violence', 'accidents', 'aggression', 'bombings', 'march', 'demonstrations', 'protests']);
const dayAt = (dates: readonly DateMention[], at: number): DateMention | undefined => dates.find((d) => d.first >= at && d.first <= at + 2 && d.precision === 'day');

/** So many sentences a report's head has. */
const HEAD = 6;

/** "Daily report on the raids of Wednesday, 16 October (issued on 17 October)": the day of which a report tells, in its head. */
function bulletinDay({ lattice, dates }: Context): DateMention | undefined {
  for (const sentence of lattice.doc.sentences.slice(0, HEAD)) {
    if (!sentence.headline && !sentence.telegraphic) continue;
    for (let i = sentence.first; i < sentence.last - 1; i++) {
      if (!TOLD_OF.has(normAt(lattice, i)) || !['of', 'on', 'for', 'during'].includes(normAt(lattice, i + 1))) continue;
      const day = dayAt(dates, i + 2);
      if (day) return day;
    }
  }
  return undefined;
}

/** What leads to a claim in its paragraph, as far back as the last claim of another scene. */
function ledTo(sketch: Sketch, all: readonly Sketch[], context: Context): Range {
  const lead = leadIn(sketch, context);
  const others = all.filter((s) => s.scene !== sketch.scene && s.draft.quote.last <= sketch.draft.quote.first && s.draft.quote.first >= lead.first);
  return { first: Math.max(lead.first, ...others.map((s) => s.draft.quote.last)), last: lead.last };
}

function dateFrom(context: Context, mention: DateMention, because: string): EventDate {
  return { ...eventDate(context, mention), basis: { kind: 'implied', because } };
}

/** A mention as a claim's date. */
export function eventDate(context: Pick<Context, 'lattice'>, mention: DateMention): EventDate {
  const { printed } = mention;
  return {
    text: wordsOf(context.lattice, mention), from: isoOf(mention.from), to: isoOf(mention.to), precision: mention.precision,
    printed: printed ? { from: isoOf(printed.from) as string, to: isoOf(printed.to) as string } : null,
    basis: { kind: 'stated', span: spanOf(context.lattice, mention) },
  };
}

/** The claim's own slots first, then its scene's. */
function inherit(of: { readonly sketch: Sketch; readonly mates: readonly Sketch[]; readonly donors: readonly Sketch[]; readonly sceneDate: EventDate | null; readonly lead: Range; readonly context: Context }): Sketch {
  const { sketch, mates, donors, context } = of;
  const told = nearestDay(sketch, eventDays(context, sketch.segment), context);
  const own = told && setBack(context.lattice, told, { claim: sketch.draft.quote.first, means: sketch.means?.basis.kind === 'stated' && !mates.some((m) => m.sentence === sketch.sentence && m.draft.quote.first > (told.last + 3)) ? sketch.means.basis.span.start : null });
  const date = sketch.date ?? (own ? eventDate(context, own) : of.sceneDate);
  const bodies = sketch.attribution?.kind === 'headline' ? donors : donors.filter((m) => m.attribution?.kind !== 'headline');
  const place = sketch.place ?? atSite(sketch, context, implied(entryPlace(of) ?? narrowest([placeBefore(sketch, bodies), leadPlace(of), placeToldBefore(of), donors.find((m) => m.place !== null && !isOfLaterDay(m.sentence, { sketch, date, context }))?.place ?? null], context) ?? articlePlace({ sketch, context: withoutLaterDays({ sketch, date, context }) })));
  const means = sketch.means ?? implied(donors.find((m) => m.means !== null)?.means ?? null);
  const perpetrator = sketch.perpetrator ?? implied(otherSide(sketch, donors, context));
  return revise(sketch, 'scenes', { date, place, means, perpetrator });
}

/** What kind of place the claim's own words tell of, in the place that its report has. */
const atSite = (sketch: Sketch, { lattice }: Context, around: Sketch['place']): Sketch['place'] => (sketch.scope === 'incident' ? siteOf({ lattice, at: sketch.draft.quote, segment: sketch.segment }, around) : null) ?? around;

interface OfDay { readonly sketch: Sketch; readonly date: EventDate | null; readonly context: Context }

/** "On Monday three hikers were hurt near X, some 40 km away", behind a claim of another day: where that was is no place of the claim's. */
function isOfLaterDay(sentence: number, { sketch, date, context }: OfDay): boolean {
  if (date?.from == null || date.precision !== 'day' || sentence <= sketch.sentence) return false;
  const range = context.lattice.doc.sentences[sentence];
  const [day] = range ? eventDays(context, range) : [];
  return day?.from != null && day.precision === 'day' && isoOf(day.from) !== date.from;
}

function withoutLaterDays(of: OfDay): Context {
  const { context, date } = of;
  if (date === null) return context;
  const { sentences } = context.lattice.doc;
  const places = context.mentions.places.filter((p) => !isOfLaterDay(positionBy(sentences, p.first + 1, (s) => s.last), of));
  return places.length === context.mentions.places.length ? context : { ...context, mentions: { ...context.mentions, places } };
}

/** The first of the places, or where that is a whole region or country the first that is a town or a village; the smallest of those that lie in one another. */
function narrowest(places: readonly Sketch['place'][], context: Context): Sketch['place'] {
  const told = places.filter((p) => p !== null);
  const picked = told.find((p) => context.mentions.places.some((m) => m.name === p.name && !m.wide)) ?? told[0] ?? null;
  return told.find((p) => picked !== null && p.within === picked.name) ?? picked;
}

/** The place of the figure told last before this one. */
const placeBefore = (sketch: Sketch, mates: readonly Sketch[]): Sketch['place'] => mates.findLast((m) => m.place !== null && m.draft.quote.first < sketch.draft.quote.first)?.place ?? null;

/** The last place before the claim in what leads to it. */
const leadPlace = (of: { readonly sketch: Sketch; readonly lead: Range; readonly context: Context }): Sketch['place'] =>
  placeOf({ lattice: of.context.lattice, mentions: of.context.mentions, at: of.sketch.draft.quote, segment: of.lead });

const entryPlace = ({ sketch, context }: { readonly sketch: Sketch; readonly context: Context }): Sketch['place'] =>
  (sketch.scope === 'incident' ? placeOfEntry({ lattice: context.lattice, mentions: context.mentions, at: sketch.draft.quote, sentence: sketch.sentence }) : null);

/** The last place told before it, where its report has none. */
const placeToldBefore = (of: { readonly sketch: Sketch; readonly context: Context }): Sketch['place'] =>
  (of.sketch.scope === 'incident' ? placeTold({ lattice: of.context.lattice, mentions: of.context.mentions, at: of.sketch.draft.quote }) : null);

const articlePlace = (of: { readonly sketch: Sketch; readonly context: Context }): Sketch['place'] =>
  (of.sketch.scope === 'background' ? null : (of.sketch.scope === 'incident' ? placeOfArticle : wholePlace)({ lattice: of.context.lattice, mentions: of.context.mentions, at: of.sketch.draft.quote }));

const implied = <T extends { readonly basis: Sketch['victim']['basis'] }>(slot: T | null): T | null =>
  (slot === null ? null : { ...slot, basis: { kind: 'implied', because: 'another sentence of the same report says so' } });

/** "Two gunmen were shot dead after killing 14 people": those who killed are the victims here. */
const isAmong = (sketch: Sketch, doer: NonNullable<Sketch['perpetrator']>): boolean => doer.basis.kind === 'stated' && sketch.draft.group !== null && doer.basis.span.start <= sketch.span.start && sketch.span.start < doer.basis.span.end;

/** "Troops kill eight rebels, lose three of their own": those whom the losers fought, by their own losses in the same sentence. */
function foeOf(sketch: Sketch, mates: readonly Sketch[]): Sketch['perpetrator'] {
  const foe = mates.find((m) => m !== sketch && m.perpetrator !== null && m.sentence === sketch.sentence && m.draft.rule !== 'bereaved' && m.victim.class === 'combatant' && m.victim.text !== '');
  return foe ? asDoer(foe) : null;
}

const asDoer = ({ victim }: Sketch): NonNullable<Sketch['perpetrator']> => ({ text: victim.text, actor: victim.actor, contested: false, basis: victim.basis });

/** "3 fighters of the front and 2 of the army were killed in clashes between the two sides": each was killed by the other. */
function foughtBy(sketch: Sketch, mates: readonly Sketch[], { lattice }: Context): Sketch['perpetrator'] {
  if (sketch.victim.class !== 'combatant' || sketch.victim.actor === null) return null;
  const foes = mates.filter((m) => m.sentence === sketch.sentence && m.victim.class === 'combatant' && m.victim.actor !== null && m.victim.actor !== sketch.victim.actor);
  const [foe] = foes;
  if (!foe || foes.some((m) => m.victim.actor !== foe.victim.actor)) return null;
  for (let i = sketch.segment.first; i < sketch.segment.last; i++) if (normAt(lattice, i) === 'between' && (cueAt(lattice, i + 1, 'both') > 0 || normAt(lattice, i + 1) === 'them')) return asDoer(foe);
  return null;
}

/** "94 wounded, 21 hit by bullets and 6 run over by the police": who did a part did not do the rest. */
const isPartByMeans = ({ draft }: Sketch): boolean => draft.rule === 'subset' && draft.voice === 'passive';

/** Both stand in one part of the sentence, or the first counts some of those before: "; 117 of them were minors". */
const sharesPart = (a: Sketch, b: Sketch, { lattice }: Context): boolean => (a.draft.group !== null && normAt(lattice, a.draft.group.last) === 'of') || (a.draft.group !== null && normAt(lattice, a.draft.group.last - 2) === 'of') || ownPart(lattice, a.segment, a.draft.quote).first === ownPart(lattice, a.segment, b.draft.quote).first;

/** "Seven were killed, and 11 were kidnapped by armed men": each with a verb of its own, of which "by" belongs to one. */
const areApart = (sketch: Sketch, mate: Sketch, { lattice }: Context): boolean => mate.draft.voice === 'passive' && ((mate.effect === 'captured') !== (sketch.effect === 'captured') || [sketch, mate].every((s) => s.draft.voice === 'passive' && cueAt(lattice, s.draft.trigger.first - 1, 'auxiliary') > 0));

/** "A man stabbed a clerk and wounded three before being shot dead by police": who killed the killer did not kill the others. */
const isDoer = ({ count, victim }: Sketch, mates: readonly Sketch[]): boolean => count.best === 1 && victim.text !== '' && mates.some((m) => m.perpetrator?.text.toLowerCase().startsWith(victim.text.toLowerCase()));

/** "The strikes killed several, (after an assault by rebels left two dead)": what went before it was another's deed. */
function isBeforeAfter(lattice: Lattice, sketch: Sketch, mate: Sketch): boolean {
  for (let i = sketch.draft.quote.last; i < mate.draft.quote.first; i++) if (normAt(lattice, i) === ',' && normAt(lattice, i + 1) === 'after') return true;
  return false;
}

/** The perpetrator that the sentence gives for another of its figures, unless that would have a side killing its own. */
function otherSide(sketch: Sketch, mates: readonly Sketch[], context: Context): Sketch['perpetrator'] {
  const foe = sketch.draft.rule === 'bereaved' ? foeOf(sketch, mates.filter((m) => m.sentence !== sketch.sentence || sharesPart(sketch, m, context))) : foughtBy(sketch, mates, context);
  if (foe || sketch.draft.rule === 'bereaved' || isOwnLoss(context.lattice, sketch.draft.quote)) return foe;
  const candidates = mates.filter((m) => m.perpetrator !== null && !isPartByMeans(m) && m.scope === sketch.scope && m.sentence === sketch.sentence && !isBeforeAfter(context.lattice, sketch, m) && m.segment.first === sketch.segment.first && tellsOfDoers(m) === tellsOfDoers(sketch) && sharesPart(sketch, m, context) && !areApart(sketch, m, context) && !isDoer(m, mates));
  const fits = candidates.find((m) => m.perpetrator !== null && (m.perpetrator.actor === null || m.perpetrator.actor !== sketch.victim.actor) && !isAmong(sketch, m.perpetrator));
  return fits?.perpetrator ?? null;
}
