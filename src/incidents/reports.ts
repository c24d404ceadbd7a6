import type { Claim } from '../claims/claim.ts';
import { dayNumber } from '../claims/days.ts';
import type { Reading } from '../claims/reading.ts';
import { widerPlace } from '../lexicon/lexicon.ts';
import { episodesOf } from './episodes.ts';
import type { Episode } from './episodes.ts';
import { placesOf } from './names.ts';
import type { Named } from './names.ts';
import type { ArticleText, Passage } from './passages.ts';
import { consonantsOf, sameSpelling } from './spelling.ts';
import type { EventDay, Report } from './report.ts';
import { isLater } from './weekdays.ts';

interface Of { readonly reading: Reading; readonly text: ArticleText; readonly family: string }

/** Every happening an article tells of, cumulative tallies left aside, summed up for comparison. */
export function reportsOf(of: Of): readonly Report[] {
  const episodes = episodesOf(of.reading, of.text);
  return episodes.map((episode, i) => makeReport({ ...of, episode, others: episodes.filter((e) => e !== episode), main: i === 0 }));
}

interface Make extends Of { readonly episode: Episode; readonly others: readonly Episode[]; readonly main: boolean }

function makeReport(of: Make): Report {
  const { reading, episode, main } = of;
  const claims = episode.moments.flatMap((m) => m.claims);
  const rest = main ? restOf(of) : [];
  const passages = passagesOf(of, rest);
  const named = namedIn(of, passages);
  const own = episode.moments.every((m) => m.recalls && m.claims.every((c) => c.status === 'denied')) ? recalledIn(of) : placesOf(named);
  const rough = named.filter((n) => n.place && n.rough && !own.includes(n));
  const inherited = own.length > 0 ? [] : namedIn(of, main ? rest : [...of.text.passages.filter((p) => p.headline), ...(of.others[0]?.moments.flatMap((m) => m.lead) ?? [])]).filter((n) => !n.wide);
  const places = main ? own : [...own, ...placesOf(inherited)];
  const targets = distinct([...episode.moments.flatMap((m) => m.targets), ...(main ? passages.filter((p) => p.headline).flatMap((p) => p.targets) : [])]);
  const slots = withMeans(slotsOf(claims), of);
  // Field by field: an object put together by spreading would be slow to read ever after, and every comparison reads it.
  return {
    key: `${reading.article.id} ${claims[0]?.id ?? ''}`, anchor: claims.map((c) => c.id).sort()[0] as Claim['id'], article: reading.article.id, family: of.family, published: reading.article.published, claims, main,
    day: dayOf(of, claims), places: unique(places.map((n) => n.name)), placesImplied: !main && inherited.length > 0, rough: places.length > 0 && places.every((n) => n.rough), rare: unique(places.filter((n) => !n.known).map((n) => n.name)),
    mentions: unique([...named.filter((n) => !n.place && (n.known || n.aside || n.container) && !n.wide), ...inherited.filter((n) => main ? n.known || n.place : !n.place)].map((n) => n.name)),
    regions: unique(named.filter((n) => n.wide && n.known && !n.country).map((n) => n.name)),
    within: unique([...named.filter((n) => n.wide).map((n) => n.name), ...named.flatMap((n) => (n.within ? [n.within] : [])), ...rough.map((n) => n.name), ...claims.flatMap((c) => (c.place?.within ? [c.place.within] : []))]),
    names: unique((main ? namedIn(of, rest) : named).filter((n) => !n.place && !n.known && !n.aside && !n.container).map((n) => n.name)), persons: unique(claims.flatMap(personOf)),
    countries: countriesIn(of.text), apart: of.text.apart, districts: places.flatMap((n) => (n.district === null ? [] : [[n.name, n.district] as const])), targets, otherTargets: main ? distinct(rest.flatMap((p) => p.targets)).filter((t) => !targets.includes(t)) : [],
    victims: slots.victims, perpetrators: slots.perpetrators, means: slots.means, background: slots.background, numbers: slots.numbers, quotations: main ? of.text.quotations.map((q) => q.words) : [], settings: settingsOf(of),
  };
}

/** The places of what the article tells in passing: a denial that stands by itself speaks of it. */
const recalledIn = (of: Make): readonly Named[] => namedIn(of, of.text.passages).filter((n) => n.aside && !n.wide);

const countries = new WeakMap<ArticleText, readonly string[]>();

function countriesIn(text: ArticleText): readonly string[] {
  const known = countries.get(text);
  if (known) return known;
  const made = [...new Set(text.passages.flatMap((p) => p.names).flatMap((n) => (n.country ? [n.name] : n.known ? countryOf(n.name, n.within) : [])))];
  countries.set(text, made);
  return made;
}

/** The widest that is known to contain a place. */
function countryOf(name: string, within: string | null): readonly string[] {
  let [at, steps] = [within ?? widerPlace(name), 0];
  if (at === null) return [];
  for (let wider = widerPlace(at); wider !== null && steps < 5; wider = widerPlace(at)) { at = wider; steps++; }
  return [at];
}

/** Where no claim says how, the sentences that lead up to them may: "the mud of the flash flood. Six residents were buried." */
const withMeans = <S extends { readonly means: readonly string[] }>(slots: S, { episode, text }: Make): S =>
  slots.means.length > 0 ? slots : { ...slots, means: distinct([...new Set(episode.moments.flatMap((m) => m.lead.filter((p) => p.block === m.passage.block && !p.headline)))].flatMap(text.meansIn)) };

const slotsOf = (claims: readonly Claim[]): Pick<Report, 'victims' | 'perpetrators' | 'means' | 'background' | 'numbers'> => ({
  victims: distinct(claims.flatMap((c) => c.victim.actor?.split(' + ') ?? [])), perpetrators: distinct(claims.flatMap((c) => (c.perpetrator?.actor ? [c.perpetrator.actor] : []))),
  means: distinct(claims.flatMap((c) => (c.means ? [c.means.kind] : []))), background: claims.every((c) => c.scope === 'background'), numbers: claims.flatMap(numberOf),
});

const settingsOf = (of: Make): Report['settings'] => new Map(of.episode.moments.flatMap(({ claims, passage }) => claims.map((c) => [c.id, {
  passage: passage.index, block: passage.block, clock: passage.clock, aftermath: passage.aftermath, before: of.reading.article.text.slice(passage.start, c.count.start ?? c.quote.start),
}] as const)));

const foreign = new WeakMap<ArticleText, ReadonlyMap<Passage, readonly Named[]>>();

/** The names of some sentences, but for the outlet's own; worked out once for an article. */
function namedIn(of: Make, passages: readonly Passage[]): readonly Named[] {
  const known = foreign.get(of.text) ?? withoutOutlet(of);
  foreign.set(of.text, known);
  return passages.flatMap((p) => known.get(p) ?? foreignIn(of, p));
}

const withoutOutlet = (of: Make): ReadonlyMap<Passage, readonly Named[]> => new Map(of.text.passages.map((p) => [p, foreignIn(of, p)]));

function foreignIn(of: Make, { names }: Passage): readonly Named[] {
  const outlet = of.reading.article.outlet?.toLowerCase() ?? '';
  return names.filter((n) => n.known || n.place || !isOutlets(n.name.toLowerCase(), outlet));
}

/** All its words stand in the outlet's name. */
const isOutlets = (name: string, outlet: string): boolean => outlet.includes(name.slice(0, 3)) && name.split(NO_LETTERS).every((w) => outlet.split(NO_LETTERS).includes(w));
const NO_LETTERS = /[^\p{L}]+/u;

/** The whole article but for what leads up to its other happenings. */
function restOf(of: Make): readonly Passage[] {
  const told = new Set(of.others.flatMap((e) => e.moments.flatMap((m) => m.lead.map((p) => p.index))));
  return of.text.passages.filter((p) => !told.has(p.index));
}

/** The sentences of its claims and what leads up to them; the main happening has the title and the first paragraph too. */
function passagesOf(of: Make, rest: readonly Passage[]): readonly Passage[] {
  const own = of.episode.moments.flatMap((m) => m.lead);
  if (!of.main) return [...new Set(own)];
  const first = of.text.passages.find((p) => !p.headline && p.end - p.start > 60);
  return [...new Set([...rest.filter((p) => p.headline || p.block === first?.block), ...own])];
}

/** The day its sentences state; else the day that follows from the article, unless another of its happenings states that day for itself. */
function dayOf(of: Make, claims: readonly Claim[]): EventDay | null {
  const { episode } = of;
  if (episode.shifted !== null) return { from: episode.shifted, to: episode.shifted, sure: true };
  const since = takenOn(claims);
  if (since !== null) return { from: since, to: laterOf(since, of.reading.article.published), sure: false };
  const stated = episode.moments.filter((m) => m.owned || !m.passage.aftermath).flatMap((m) => m.days);
  if (stated.length > 0) return { ...span(stated), sure: true };
  const later = laterDays(of);
  const dated = claims.filter((c) => c.date?.from == null || !later.has(c.date.from)).flatMap((c) => (c.date?.from && c.date.to ? [{ from: c.date.from, to: c.date.to, day: c.date.precision === 'day' }] : []));
  const days = dated.filter((d) => d.day).map((d) => d.from);
  const taken = new Set(of.others.flatMap((e) => [...e.moments.flatMap((m) => m.days), ...(e.shifted === null ? [] : [e.shifted])]));
  const free = days.filter((d) => !taken.has(d));
  if (free.length > 0) return { ...span(free), sure: false };
  if (isOwnTime(of, claims)) return null;
  const [period] = dated.filter((d) => !d.day && (claims.every((c) => c.scope === 'background') || d.to >= (of.reading.article.published ?? '').slice(0, 4)));
  return period ? { from: period.from, to: period.to, sure: false } : windowOf(of, claims);
}

/** Days of what came later, bodies taken or buried; where the text states one also for the happening, it is no such day. */
function laterDays({ reading, text }: Make): ReadonlySet<string> {
  const stated = reading.claims.flatMap((c) => (c.date?.from && c.date.basis.kind === 'stated' ? [{ day: c.date.from, later: isLater(text.doc.article.text, c.date.basis.span.start) }] : []));
  const own = new Set(stated.filter((d) => !d.later).map((d) => d.day));
  return new Set(stated.filter((d) => d.later && !own.has(d.day)).map((d) => d.day));
}

/** A bulletin's window holds what the bulletin tells without a day of its own. So long it may be. */
const MOST_DAYS = 45;
function windowOf({ reading }: Make, claims: readonly Claim[]): EventDay | null {
  if (claims.every((c) => c.scope === 'background')) return null;
  for (const { window, scope } of reading.claims) {
    const [from, to] = [window?.from ?? null, window?.to ?? null].map((d) => (d === null ? null : dayNumber(d)));
    if (scope === 'cumulative' && from != null && to != null && to - from <= MOST_DAYS) return { from: (window?.from as string).slice(0, 10), to: (window?.to as string).slice(0, 10), sure: false };
  }
  return null;
}

/**
 * "Six of the seven persons abducted on 6 August have been found dead": the day is that of the abduction, and the dead fell on it or later. Null
 * where the killed have a day of their own.
 */
function takenOn(claims: readonly Claim[]): string | null {
  const taken = claims.filter((c) => c.effect === 'captured' && c.date?.from != null && c.date.precision === 'day').map((c) => c.date as NonNullable<Claim['date']>);
  const killed = claims.filter((c) => c.effect === 'killed');
  const [day] = taken;
  if (day === undefined || killed.length === 0) return null;
  const found = killed.some((c) => c.date?.basis.kind === 'stated' && taken.some((t) => t.basis.kind === 'stated' && c.date?.basis.kind === 'stated' && t.basis.span.start === c.date.basis.span.start && t.basis.span.start > c.quote.start && t.basis.span.start > (c.count.end ?? 0)) && TAKEN.test(c.quote.text));
  return found ? day.from : null;
}

const TAKEN = /\b(?:abducted|kidnapped|seized|taken|captured)\b/i;

const laterOf = (day: string, published: string | null): string => (published !== null && published.slice(0, 10) > day ? published.slice(0, 10) : day);

/** What is recalled from another time cannot be of the month or year in which it is recalled: then its day is not known. */
const isOwnTime = (of: Make, claims: readonly Claim[]): boolean => {
  const published = of.reading.article.published?.slice(0, 10);
  return published !== undefined && claims.every((c) => c.scope === 'background') && claims.some((c) => c.date?.from != null && c.date.to != null && c.date.precision !== 'day' && c.date.from <= published && published <= c.date.to);
};

const span = (days: readonly string[]): { readonly from: string; readonly to: string } => {
  const sorted = [...days].sort();
  return { from: sorted[0] as string, to: sorted.at(-1) as string };
};

/** A victim's name. */
const NAME = /\p{Lu}[\p{L}'’-]+(?: (?:al-|bin |de |van )?\p{Lu}[\p{L}'’-]+)+/u;
const personOf = (claim: Claim): readonly string[] => {
  const name = claim.count.low === 1 ? NAME.exec(claim.victim.text)?.[0] ?? NAME.exec(claim.count.text ?? '')?.[0] : undefined;
  return name === undefined ? [] : [name];
};

const numberOf = (c: Claim): Report['numbers'] => {
  const n = c.count.best ?? c.count.low ?? c.count.high;
  return n === null || c.status === 'feared' || c.status === 'denied' ? [] : [{ effect: c.effect, actor: c.victim.actor, n, vague: c.count.bound === 'vague' || c.count.bound === 'share' }];
};

const distinct = (words: readonly string[]): readonly string[] => (words.length < 2 ? words : [...new Set(words)]);

/** Each name once, in its first spelling. */
function unique(given: readonly string[]): readonly string[] {
  const names = distinct(given);
  if (names.length < 2) return names;
  const kept: string[] = [];
  const sounds = new Set<string>();
  for (const name of names) {
    const mine = consonantsOf(name);
    if (mine.some((sound) => sounds.has(sound)) && kept.some((k) => sameSpelling(k, name))) continue;
    kept.push(name);
    for (const sound of mine) sounds.add(sound);
  }
  return kept;
}
