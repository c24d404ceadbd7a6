import type { ClaimId } from '../claims/claim.ts';
import { dayNumber, isoDay } from '../claims/days.ts';
import type { Figure } from '../incidents/incident.ts';
import { decisionsOf } from '../incidents/decision.ts';
import { mayBeOne } from '../incidents/comparisons/means.ts';
import type { Decision, DecisionOf } from '../incidents/decision.ts';
import { judgeFigure, populationOf } from './population.ts';
import type { Population } from './population.ts';
import { EITHER, natureOf, whyOfOtherNature } from './nature.ts';
import type { Nature } from './nature.ts';
import { keptOutOf } from './keptOut.ts';
import { leftOutOf, totalNamed } from './leftOut.ts';
import { whyNotThere } from './onlyOf.ts';
import { judgePlace } from './territory.ts';
import { startOf } from './itemised.ts';
import type { Itemised, Shelf } from './itemised.ts';
import type { LinkedFigure, TallyLink } from './reconciliation.ts';
import type { Statement } from './statements.ts';

/** An incident outside the window is listed up to so many days away from it: near enough for a reader to wonder. */
const NEAR_DAYS = 31;

interface Of { readonly statement: Statement; /** The sentence around the whole. */ readonly sentence: string; readonly population: Population; readonly nature: Nature; readonly shelf: Shelf; readonly decided: ReadonlyMap<string, DecisionOf<'place-in-tally'>>; /** What the source says that it does not count, by claim. */ readonly leftOut: ReturnType<typeof leftOutOf> }

/** What a tally looks at: the incidents that could be taken for a part of it, those of its own article, and what people decided of them. Where these are the same, so are its links. */
export interface Around { readonly near: readonly Itemised[]; readonly own: readonly Itemised[]; readonly decided: ReadonlyMap<string, DecisionOf<'place-in-tally'>> }

export function aroundOf(statement: Statement, of: { readonly shelf: Shelf; readonly decisions: readonly Decision[] }): Around {
  const decided = new Map(decisionsOf(of.decisions, 'place-in-tally').filter((d) => d.tally === statement.id).map((d) => [d.incident as string, d]));
  const own = of.shelf.byArticle.get(statement.article) ?? NONE;
  return { near: candidates({ statement, shelf: of.shelf, decided, own }), own, decided };
}

const NONE: readonly Itemised[] = [];

/** Whether each incident lies inside a tally's window, places and actors, with the reason a person reads and may correct. */
export function linksOf(statement: Statement, { around, shelf }: { readonly around: Around; readonly shelf: Shelf }): readonly TallyLink[] {
  const sentence = sentenceOf(statement, shelf);
  const whole: Of = { statement, sentence, population: populationOf(statement, keptOutOf(shelf.textOf(statement.article)), sentence), nature: natureOf(sentence), shelf, decided: around.decided, leftOut: leftOutOf(shelf.textOf(statement.article), shelf.claimsOf(statement.article)) };
  const links = around.decided.size === 0 ? keptLinks(statement, around.own) : null;
  return around.near.flatMap((item) => (links === null ? linkOf(item, whole) : keep(links, item, () => linkOf(item, whole))) ?? []).sort((a, b) => (a.incident < b.incident ? -1 : 1));
}

/** A sentence around the whole's words: from a stop to a stop, or a line end. */
function sentenceOf({ whole: { quote }, article }: Statement, { textOf }: Shelf): string {
  const from = Math.max(0, quote.start - LONGEST);
  const text = textOf(article).slice(from, quote.end + LONGEST);
  const before = Math.max(...STOPS.map((stop) => text.lastIndexOf(stop, quote.start - from)));
  const behind = Math.min(...STOPS.map((stop) => text.indexOf(stop, quote.end - from)).map((at) => (at < 0 ? text.length : at)));
  const own = text.slice(before + 1, behind);
  // "14 drone strikes hit the region in May. They killed 83": what it takes up says what is counted.
  const up = before > 1 && TAKES_UP.test(own) ? Math.max(...STOPS.map((stop) => text.lastIndexOf(stop, before - 1))) : before;
  return text.slice(up + 1, behind);
}

const TAKES_UP = /^\s*(?:They|These|Those|In (?:them|these|those|all|total)|A total of|Altogether|Between them|As a result|The (?:attacks|raids|strikes|crashes|accidents|incidents|dead))\b/u;

/** No sentence is looked at farther than this from its figure. */
const LONGEST = 1_000;
const STOPS: readonly string[] = ['. ', '\n', '! ', '? '];

type Links = WeakMap<Itemised, { readonly link: TallyLink | null }>;

const kept = new WeakMap<Statement, { readonly own: readonly Itemised[]; readonly links: Links }>();

/** What was judged of a statement before: it follows from the statement, the incident, and the incidents of the statement's own article. */
function keptLinks(statement: Statement, own: readonly Itemised[]): Links {
  const known = kept.get(statement);
  if (known && sameItems(known.own, own)) return known.links;
  const links: Links = new WeakMap();
  kept.set(statement, { own, links });
  return links;
}

export const sameItems = (a: readonly Itemised[], b: readonly Itemised[]): boolean => a.length === b.length && a.every((item, i) => item === b[i]);

function keep(links: Links, item: Itemised, make: () => TallyLink | null): TallyLink | null {
  const known = links.get(item);
  if (known) return known.link;
  const link = make();
  links.set(item, { link });
  return link;
}

/** Incidents that could be taken for a part: in or near the window, in its places or without one; those of its own article; those a person named. */
function candidates({ statement, shelf, decided, own }: Pick<Of, 'statement' | 'shelf' | 'decided'> & { readonly own: readonly Itemised[] }): readonly Itemised[] {
  const { window } = statement.whole;
  const places = window?.places ?? [];
  const lists = places.length > 0 ? places.map((p) => shelf.byPlace.get(p) ?? []) : [shelf.all];
  const from = shift(window?.from ?? null, -NEAR_DAYS) ?? '';
  const to = shift(window?.to ?? null, NEAR_DAYS) ?? '9998';
  const found = new Set<Itemised>();
  for (const list of lists) for (const item of between(list, from, to)) found.add(item);
  for (const item of own) found.add(item);
  for (const id of decided.keys()) { const item = shelf.byId.get(id); if (item) found.add(item); }
  return [...found];
}

const shift = (day: string | null, by: number): string | null => { const n = day === null ? null : dayNumber(day); return n === null ? null : isoDay(n + by); };

/** The part of a list in date order that begins within the days given. */
function between(list: readonly Itemised[], from: string, to: string): readonly Itemised[] {
  const first = lowerBound(list, from);
  const last = lowerBound(list, `${to}~`);
  return list.slice(first, last);
}

function lowerBound(list: readonly Itemised[], day: string): number {
  let [low, high] = [0, list.length];
  while (low < high) { const middle = (low + high) >> 1; if (startOf(list[middle] as Itemised) < day) low = middle + 1; else high = middle; }
  return low;
}

function linkOf(item: Itemised, of: Of): TallyLink | null {
  const { incident } = item;
  const decision = of.decided.get(incident.id) ?? null;
  const figures = incident.figures.filter((f) => of.population.effects.includes(f.effect)).map((f) => withoutLeftOut(judgeFigure(f, of.population, of.population.keptOut.soldiersOnly && arePolice(f, of)), f, of));
  const judged = judge(item, figures, of);
  const said = decision ? { ...judged, inside: decision.inside, because: `${decision.inside ? 'inside' : 'outside'}, as ${decision.by} decided on ${decision.at.slice(0, 10)}`, shown: true } : judged;
  if (!said.shown) return null;
  const forced = decision?.inside === true && !figures.some((f) => f.inside);
  return {
    incident: incident.id, inside: said.inside, fits: said.fits, because: said.because, provisional: incident.provisional && said.inside, decidedBy: decision?.by ?? null,
    figures: forced ? figures.map((f) => ({ ...f, inside: true, because: said.because })) : figures,
  };
}

/** Every account of a figure tells of police. */
function arePolice(figure: Figure, { shelf }: Of): boolean {
  const ids = new Set<string>(figure.accounts.flatMap((a) => a.claims));
  const told = (shelf.byId.get(figure.accounts[0]?.incident ?? '')?.incident.articles ?? []).flatMap((a) => shelf.claimsOf(a).filter((c) => ids.has(c.id)));
  return told.length > 0 && told.every((c) => /\b(?:police\p{L}*|constables?|gendarmes?)\b/iu.test(c.victim.text));
}

/** The source's own words for leaving out all that its article tells of some claims; null where it tells of them otherwise too. */
function whyLeftOut(claims: readonly ClaimId[], { leftOut, shelf, statement }: Of): string | null {
  if (leftOut.size === 0) return null;
  const ids = new Set<string>(claims);
  const told = shelf.claimsOf(statement.article).filter((c) => ids.has(c.id));
  const stated = statement.whole.count.best ?? statement.whole.count.low;
  const words = told.map((c) => leftOut.get(c.id)).map((w) => (w !== undefined && [stated, null].includes(totalNamed(w)) ? w : undefined));
  return words.length > 0 && words.every((w) => w !== undefined) ? `the source leaves it out: “${words[0] as string}”` : null;
}

/** One group of an incident's dead may be left out while the others count. */
function withoutLeftOut(judged: LinkedFigure, figure: Figure, of: Of): LinkedFigure {
  const said = of.leftOut.size === 0 ? null : whyLeftOut(figure.accounts.flatMap((a) => a.claims), of);
  return said === null ? judged : { ...judged, inside: false, because: said };
}

/** "The deadliest of them was the raid on Orvel", "the longest entry is": the tally's own paper tells of it as one of those that it counts. */
function isOneOfThem({ incident }: Itemised, { shelf, statement }: Of): boolean {
  const ids = new Set<string>(incident.claims);
  const text = shelf.textOf(statement.article);
  return shelf.claimsOf(statement.article).some((c) => ids.has(c.id) && c.quote.start > statement.whole.quote.start && ONE_OF_THEM.test(text.slice(Math.max(0, c.quote.start - BEFORE), c.quote.end)));
}
/** The words stand in the sentence of its figure, or the one before. */
const BEFORE = 160;
const ONE_OF_THEM = /\b(?:gravest|deadliest|worst|largest|longest|heaviest|bloodiest|single|biggest|last|first) (?:single )?(?:of (?:these|those|them|the (?:month|year|period|quarter|series|list))|entry|entries|incidents? of the (?:month|year|period|quarter)|case)\b|\bamong (?:these|those|them) (?:is|are|was|were)\b|\bone of (?:these|those|them)\b/iu;

/** "186 dead since April" in a headline, "the list of September had 145": told by one article, which states the same number as a tally, or of no place and no day, it is no incident beside the others. */
function whyNoIncident({ articles, claims, place, date }: Itemised['incident'], { shelf }: Of): string | null {
  const [article] = articles;
  if (articles.length !== 1 || article === undefined) return null;
  const ids = new Set<string>(claims);
  const all = shelf.claimsOf(article);
  const told = all.filter((c) => ids.has(c.id) && c.effect === 'killed');
  const stated = new Set(all.filter((c) => c.scope === 'cumulative' && c.effect === 'killed').map((c) => c.count.best));
  if (told.length > 0 && told.every((c) => c.count.best !== null && stated.has(c.count.best) && c.count.best > FEW)) return 'its article states the same number as a tally';
  return place === null && date !== null && ['month', 'year'].includes(date.precision) && told.some((c) => (c.count.best ?? 0) > FEW) ? 'it has neither a place nor a day: perhaps a count of several' : null;
}
/** A smaller number may be met twice by chance. */
const FEW = 20;

interface Judgement { readonly inside: boolean; readonly because: string; readonly shown: boolean; readonly fits: boolean }

const out = (because: string, shown = true): Judgement => ({ inside: false, because, shown, fits: false });

function judge(item: Itemised, figures: readonly LinkedFigure[], of: Of): Judgement {
  const { incident } = item;
  const own = incident.articles.includes(of.statement.article);
  if (incident.date === null || incident.date.from === null) return out('the incident has no date', own);
  const said = own ? whyLeftOut(incident.claims, of) ?? whyNoIncident(incident, of) : whyNoIncident(incident, of);
  if (said !== null) return out(said);
  const place = own && isOneOfThem(item, of) ? { inside: true, near: true, because: 'the source tells of it as one of those it counts' } : judgePlace(item, of);
  const when = judgeWindow(incident.date, of);
  const means = judgeMeans(item, of.population) ?? whyNotThere(item, of.sentence) ?? whyOfOtherNature(item.means, of.nature, incident.figures.some((f) => f.perpetrator !== null));
  const others = figures.length > 0 && !figures.some((f) => f.inside);
  if (when !== null) return { ...out(when, place.inside), fits: place.inside && means === null && !others };
  if (!place.inside) return out(place.because, place.near || own);
  if (means !== null) return out(means);
  if (others) return out(figures.map((f) => f.because).filter((w, i, all) => all.indexOf(w) === i).join('; '));
  const looked = incident.background ? '; told as background: it has a place beside the tally, and none in any total' : '';
  const printed = incident.provisional && incident.date.printed ? `; provisional, the text prints ${incident.date.printed.from}` : '';
  return { inside: true, fits: true, because: `${incident.date.from} lies in the window; ${place.because}${figures.length === 0 ? '; it has no figure that this tally counts yet' : ''}${looked}${printed}`, shown: true };
}

/** An incident dated to a span lies in the window it begins in; one that only overlaps it is named as such. */
function judgeWindow(date: { readonly from: string | null; readonly to: string | null }, { statement }: Of): string | null {
  const window = statement.whole.window;
  const from = date.from as string;
  if (window?.from != null && from < window.from) return (date.to ?? from) >= window.from ? `begins on ${from}, before the window, which opens on ${window.from}` : `before the window, which opens on ${window.from}`;
  if (window?.to != null && from > window.to.slice(0, 10)) return `after the window, which closes on ${window.to.slice(0, 10)}`;
  return null;
}

/** Words for means that tell little by themselves: any of them may stand beside any other. */
const LOOSE = new Set(['ground attack', 'clashes', 'shooting', 'explosion', 'ambush', 'bombing']);

/** What may have been done by such a weapon, in other words; fighting and shooting were not. */
const MAY_BE_RARE: ReadonlySet<string> = new Set(['explosion', 'bombing', 'ambush']);

/** Weapons that whoever tells of them names. */
const RARE: ReadonlySet<string> = new Set(['drone strike', 'suicide bombing', 'mine', 'chemical attack']);

/** "61 killed by air raids": an incident whose means are all of another kind is none of these. */
function judgeMeans(item: Itemised, { means, keptOut }: Population): string | null {
  const told = [...item.means];
  const out = told.every((m) => keptOut.means.has(m) || EITHER.has(m)) ? told.flatMap((m) => keptOut.means.get(m) ?? [])[0] : undefined;
  const named = item.incident.place === null ? undefined : keptOut.cases.find((words) => words.includes(item.incident.place as string));
  const setting = [...item.settings].flatMap((s) => keptOut.settings.get(s) ?? [])[0];
  if (setting !== undefined) return `the source leaves such places out: “${setting}”`;
  if (out !== undefined || named !== undefined) return `the source leaves such cases out: “${out ?? named ?? ''}”`;
  if (means === null || LOOSE.has(means)) return null;
  if (item.means.size === 0) return RARE.has(means) ? `no report says by what means; the tally counts those of ${means}` : null;
  const may = [...item.means].some((m) => mayBeOne(m, means) || (RARE.has(means) ? MAY_BE_RARE.has(m) : LOOSE.has(m)));
  return may ? null : `by ${[...item.means].join(', ')}; the tally counts those of ${means}`;
}
