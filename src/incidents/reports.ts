import type { Claim } from '../claims/claim.ts';
import { isToldByVerb } from '../claims/refiners/manner.ts';
import { widerPlace } from '../lexicon/lexicon.ts';
import { mayBeOne } from './comparisons/means.ts';
import { knownDay } from './days.ts';
import { dayOf } from './eventDay.ts';
import { episodesOf } from './episodes.ts';
import type { Episode } from './episodes.ts';
import { isOfOtherTimes, opensScene, sceneOf } from './moments.ts';
import type { Moment } from './moments.ts';
import { distinct } from './distinct.ts';
import { hearOnce, NOTHING_HEARD, printed } from './heardLists.ts';
import type { HeardList } from './heardLists.ts';
import type { Named } from './names.ts';
import { passageAt } from './passages.ts';
import type { ArticleText, Passage } from './passages.ts';
import type { Heard, Numbered, Report, Setting } from './report.ts';
import { claimsOf, foreignIn, namedIn, whereOf } from './where.ts';
import type { Make, Of, Where } from './where.ts';


/** Every happening an article tells of, cumulative tallies left aside, summed up for comparison. */
export function reportsOf(of: Of): readonly Report[] {
  const episodes = episodesOf(of.reading, of.text);
  if (episodes.length === 0) return [];
  const [countries, foreign] = [countriesIn(of.text), of.text.passages.map((p) => foreignIn(of, p))];
  return episodes.map((episode, i) => makeReport({ reading: of.reading, text: of.text, family: of.family, countries, foreign, episode, others: episodes.filter((e) => e !== episode), main: i === 0 }));
}

function makeReport(of: Make): Report {
  const { reading: { article }, episode, main } = of;
  const claims = claimsOf(episode);
  const rest = main ? restOf(of) : NO_PASSAGES;
  const passages = passagesOf(of, rest);
  const named = withoutOthers(of, namedIn(of, passages), passages);
  const where = whereOf(of, { named, rest });
  const said = sortNames(of, { named, where, claims });
  const targets = struckIn(of, passages);
  const [names, persons] = [unnamedPlaces(main ? namedIn(of, rest) : named), personsIn(claims)];
  // Field by field: an object put together by spreading would be slow to read ever after, and every comparison reads it.
  return {
    key: `${article.id} ${claims[0]?.id ?? ''}`, anchor: anchorOf(claims), article: article.id, family: of.family, published: article.published, publishedDay: article.published === null ? null : knownDay(article.published), claims, main,
    day: dayOf(of, claims), places: printed(where.places), placesImplied: where.inherited.length > 0 && where.places.names.length > 0, rough: where.rough, inner: where.inner, rare: where.rare, mentions: printed(said.mentions), regions: printed(said.regions), within: printed(said.within),
    districts: where.districts, apart: of.text.apart, countries: of.countries, names: printed(names), persons: printed(persons), targets, otherTargets: otherTargets(rest, targets),
    victims: victimsIn(claims), perpetrators: perpetratorsIn(claims), means: meansIn(of, claims), quotations: main ? of.text.quotations.map((q) => q.words) : NO_WORDS, background: claims.every((c) => c.scope === 'background'), numbers: numbersIn(claims), settings: settingsOf(of),
    heard: { places: where.places, names, mentions: said.mentions, within: said.within, persons, regions: said.regions, titled: main && (where.inner || where.places.names.length === 0) ? hearOnce(of.text.titled) : NOTHING_HEARD },
  };
}

// What makes up a report is told in small functions with plain loops: they are run for every happening, and an engine works out each by itself.

const NO_PASSAGES: readonly Passage[] = [];
const NO_WORDS: readonly string[] = [];

function anchorOf(claims: readonly Claim[]): Claim['id'] {
  let anchor = (claims[0] as Claim).id;
  for (const { id } of claims) if (id < anchor) anchor = id;
  return anchor;
}

function sortNames({ main }: Make, from: { readonly named: readonly Named[]; readonly where: Where; readonly claims: readonly Claim[] }): Pick<Heard, 'mentions' | 'regions' | 'within'> {
  const [mentions, regions, within]: [string[], string[], string[]] = [[], [], []];
  for (const n of from.named) {
    if (!n.place && !n.wide && (n.known || n.aside || n.container)) mentions.push(n.name);
    if (n.wide && n.known && !n.country && !n.name.endsWith(' River')) regions.push(n.name);
    if (n.wide) within.push(n.name);
  }
  for (const n of from.where.inherited) if (main ? n.known || n.place : !n.place) mentions.push(n.name);
  for (const n of from.named) { if (n.within) within.push(n.within); if (n.container && !n.wide) within.push(n.name); }
  for (const n of from.where.passedOver) within.push(n.name);
  for (const { place } of from.claims) if (place?.within) within.push(place.within);
  return { mentions: hearOnce(mentions), regions: hearOnce(regions), within: hearOnce(within) };
}

function unnamedPlaces(named: readonly Named[]): HeardList {
  const names: string[] = [];
  for (const n of named) if (!n.place && !n.known && !n.aside && !n.container) names.push(n.name);
  return hearOnce(names);
}

/** A title over several happenings names what was struck in each: not what only another one has. */
function struckIn({ episode, main, others }: Make, passages: readonly Passage[]): readonly string[] {
  const targets: string[] = [];
  for (const moment of episode.moments) for (const target of moment.targets) targets.push(target);
  const theirs = new Set(others.flatMap((e) => e.moments.flatMap((m) => (m.passage.headline ? NO_WORDS : m.targets))));
  if (main) for (const p of passages) if (p.headline) targets.push(...p.targets.filter((t) => !theirs.has(t)));
  return distinct(targets);
}

function otherTargets(rest: readonly Passage[], targets: readonly string[]): readonly string[] {
  const others: string[] = [];
  for (const p of rest) for (const target of p.targets) if (!targets.includes(target)) others.push(target);
  return distinct(others);
}

function countriesIn(text: ArticleText): readonly string[] {
  const countries = new Set<string>();
  for (const { names } of text.passages) for (const n of names) for (const name of n.country ? [n.name] : n.known ? countryOf(n.name, n.within) : NO_WORDS) countries.add(name);
  return [...countries];
}

/** The widest that is known to contain a place. */
function countryOf(name: string, within: string | null): readonly string[] {
  let [at, steps] = [within ?? widerPlace(name), 0];
  if (at === null) return [];
  for (let wider = widerPlace(at); wider !== null && steps < 5; wider = widerPlace(at)) { at = wider; steps++; }
  return [at];
}

function personsIn(claims: readonly Claim[]): HeardList {
  const persons: string[] = [];
  for (const claim of claims) { const name = personOf(claim); if (name !== null) persons.push(name); }
  return hearOnce(persons);
}

function victimsIn(claims: readonly Claim[]): readonly string[] {
  const victims: string[] = [];
  for (const { victim: { actor } } of claims) if (actor !== null) victims.push(...actor.split(' + '));
  return distinct(victims);
}

function perpetratorsIn(claims: readonly Claim[]): readonly string[] {
  const perpetrators: string[] = [];
  for (const { perpetrator } of claims) if (perpetrator?.actor) perpetrators.push(perpetrator.actor);
  return distinct(perpetrators);
}

const isRecalledOnly = ({ moments }: Episode): boolean => moments.every((m) => m.claims.every((c) => c.scope === 'background'));

/** Where no claim says how, the sentences that lead up to them may: "the mud of the flash flood. Six residents were buried." */
function meansIn(of: Make, claims: readonly Claim[]): readonly string[] {
  const { episode, text } = of;
  const means: string[] = [];
  let stated = false;
  for (const claim of claims) if (claim.means && !isToldByVerb(claim.means)) { means.push(claim.means.kind); stated ||= claim.means.basis.kind === 'stated'; }
  if (stated) return distinct(means);
  const led = new Set<Passage>();
  for (const m of episode.moments) for (const p of m.lead) if (p.block === m.passage.block && !p.headline && (p === m.passage || !isOfOtherTimes(p))) led.add(p);
  const told: string[] = [];
  for (const p of led) for (const kind of text.meansIn(p)) told.push(kind);
  // "Launch with wedding party sinks", above "Nine bodies were recovered": the title of the main happening.
  if (told.length + means.length === 0 && of.main && of.others.every(isRecalledOnly)) told.push(...text.passages.flatMap((p) => (p.headline ? text.meansIn(p) : NO_WORDS)));
  // "Shipwreck near Karsan", above what tells of a second one as well: the title's only word for how, where no other happening is told so.
  if (told.length + means.length === 0 && of.main) told.push(...onlyTitled(of));
  // What its own sentences tell of goes before what the reader took over from others of the article, where both cannot be.
  return distinct(means.length === 0 || (told.length > 0 && !told.some((a) => means.some((b) => a === b || mayBeOne(a, b)))) ? told : means);
}

function onlyTitled({ text, others }: Make): readonly string[] {
  const kinds = distinct(text.passages.flatMap((p) => (p.headline ? text.meansIn(p) : NO_WORDS)));
  return kinds.length === 1 && !others.some((e) => e.moments.some((m) => !m.passage.headline && m.claims.some((c) => c.means?.kind === kinds[0]))) ? kinds : NO_WORDS;
}

function numbersIn(claims: readonly Claim[]): Report['numbers'] {
  const numbers: Numbered[] = [];
  for (const c of claims) {
    const n = c.count.best ?? c.count.low ?? c.count.high;
    if (n !== null && c.status !== 'feared' && c.status !== 'denied') numbers.push({ effect: c.effect, actor: c.victim.actor, n, vague: c.count.bound === 'vague' || c.count.bound === 'share' });
  }
  return numbers;
}

function settingsOf({ episode, reading: { article } }: Make): Report['settings'] {
  const settings = new Map<Claim['id'], Setting>();
  for (const { claims, passage } of episode.moments) for (const c of claims) {
    settings.set(c.id, { passage: passage.index, block: passage.block, clock: passage.clock, aftermath: passage.aftermath, before: article.text.slice(passage.start, c.count.start ?? c.quote.start), after: c.count.end === null ? '' : article.text.slice(c.count.end, Math.max(passage.end, c.count.end)) });
  }
  return settings;
}

/** A title over several happenings names the places of all: not those that only another one has. */
function withoutOthers({ episode, others }: Make, named: readonly Named[], passages: readonly Passage[]): readonly Named[] {
  const titles = passages.filter((p) => p.headline);
  if (others.length === 0 || titles.length === 0) return named;
  const [mine, theirs] = [[episode], others].map((list) => new Set(list.flatMap((e) => e.moments.filter((m) => !m.passage.headline).flatMap((m) => m.places))));
  const inTitle = (n: Named): boolean => titles.some((p) => n.start >= p.start && n.start < p.end);
  // "Rebels claim the taking of Karsan and an ambush near Orvel": of two places in a title, that of this happening is the one that its own sentences name.
  const shared = others.some((e) => !isRecalledOnly(e)) && named.some((n) => inTitle(n) && mine?.has(n.name) === true);
  return named.filter((n) => !n.place || mine?.has(n.name) || !(shared || theirs?.has(n.name)) || !inTitle(n));
}

/** The whole article but for what leads up to its other happenings, and for its totals of many. */
function restOf(of: Make): readonly Passage[] {
  const told = new Set<number>();
  for (const { moments } of of.others) for (const { lead } of moments) for (const p of lead) told.add(p.index);
  for (const c of of.reading.claims) if (c.scope === 'cumulative') { const p = passageAt(of.text, c.quote.start); if (p !== null && !p.headline) told.add(p.index); }
  return told.size === 0 ? of.text.passages : of.text.passages.filter((p) => !told.has(p.index));
}

/** It opens a scene of its own, or stands farther down and says itself where it was. */
function isElsewhere({ lead, passage, places }: Moment, first: Passage): boolean {
  const [opening] = sceneOf(lead);
  return opening !== undefined && (opensScene(opening) || (passage.block > first.block + 1 && places.length > 0 && !lead.some((p) => p.block === first.block)));
}

/** The sentences of its claims and what leads up to them; the main happening has the title too, and the first paragraph unless it opens elsewhere: "In Bahri, ...". */
function passagesOf(of: Make, rest: readonly Passage[]): readonly Passage[] {
  const own = of.episode.moments.flatMap((m) => sceneOf(m.lead));
  if (!of.main) return distinct(own);
  const first = of.text.passages.find((p) => !p.headline && p.end - p.start > 60);
  const told = of.episode.moments.find((m) => !m.passage.headline);
  const apart = told !== undefined && first !== undefined && told.passage.block !== first.block && isElsewhere(told, first);
  return distinct([...rest.filter((p) => p.headline || (!apart && p.block === first?.block)), ...own]);
}

/** A victim's name. */
const NAME = /\p{Lu}[\p{L}'’-]+(?: (?:al-|bin |de |van )?\p{Lu}[\p{L}'’-]+)+/u;
const personOf = (claim: Claim): string | null => (claim.count.low === 1 ? NAME.exec(claim.victim.text)?.[0] ?? NAME.exec(claim.count.text ?? '')?.[0] ?? null : null);
