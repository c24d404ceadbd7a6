import { KIND_BITS } from '../lexicon/tags.ts';
import type { TagOf } from '../lexicon/tags.ts';
import type { VictimClass } from '../lexicon/terms.ts';
import { isWhere } from './slots/homeState.ts';
import { nextWith, normAt, tagAt } from './lattice.ts';
import type { Speech } from './attributions.ts';
import { lastBefore, within } from './ordered.ts';
import { findPlaces, isInsideName } from './places.ts';
import type { PlaceMention } from './places.ts';
import type { Found, Lattice, Range } from './lattice.ts';

/** An armed actor, a state's forces, civilians: named in the text, by its own name or by a generic word that the text resolves. */
export interface ActorMention extends Range {
  readonly name: string;
  readonly class: VictimClass;
  /** Named by its own name; a generic word ("the regime", "militants") is resolved from those that are. */
  readonly own: boolean;
  readonly state: boolean;
}

export interface MeansMention extends Range { readonly kind: string }

export interface Mentions {
  readonly actors: readonly ActorMention[];
  readonly places: readonly PlaceMention[];
  readonly means: readonly MeansMention[];
  /** The state whose country the text is mostly about, or null. */
  readonly homeState: string | null;
}

const FORCE_WORDS = new Set(['army', 'military', 'forces', 'force', 'troops', 'soldiers', 'soldier', 'police', 'policemen', 'government', 'regime', 'warplanes', 'warplane', 'jets', 'air', 'navy', 'gendarmes', 'gendarmerie', 'security', 'officers', 'officer', 'rangers', 'guards', 'guard', 'commandos', 'authorities', 'defence', 'defense', 'armed', "army's", 'special', 'border', 'airstrike', 'airstrikes', 'artillery', 'strikes', 'strike', 'shelling', 'coalition-backed', 'state', 'paramilitary', 'paramilitaries', 'marines', 'servicemen', 'conscripts', 'drone', 'missile', 'missiles', 'bombardment']);

export function findMentions(lattice: Lattice, speech: readonly Speech[], homeBefore: string | null = null): Mentions {
  const homeState = findHomeState(lattice) ?? homeBefore;
  const named = findNamed(lattice);
  return { actors: withGenerics(lattice, { named, homeState }), places: withSpeakers(findPlaces(lattice), speech), means: findMeans(lattice), homeState };
}

const NAMED = KIND_BITS.actor | KIND_BITS.country;
const VOTERS = NAMED | KIND_BITS.place;

/** A speaker's place is not where it happened. */
function withSpeakers(places: readonly PlaceMention[], speech: readonly Speech[]): readonly PlaceMention[] {
  const spoken = new Set(speech.flatMap((s) => within(places, s.speaker)));
  return spoken.size === 0 ? places : places.map((p) => (spoken.has(p) ? { ...p, spoken: true } : p));
}

/** An armed group speaks for its country only where nothing else does: many fight across borders. */
const ACROSS_BORDERS = 0.01;

/** "The Karsan declaration", "talks in Karsan": where it was signed, which says nothing of whose people are told of. */
function isOfTalks(lattice: Lattice, i: number): boolean {
  const place = tagAt(lattice, i, 'place') ?? tagAt(lattice, i, 'country');
  return place !== null && TALKS.has(normAt(lattice, i + place.length));
}
const TALKS: ReadonlySet<string> = new Set(['declaration', 'agreement', 'agreements', 'accord', 'accords', 'talks', 'process', 'summit', 'conference', 'convention', 'conventions', 'treaty', 'protocol', 'platform', 'communique', 'statute', 'pact', 'deal']);
/** "The region borders Karsan", "on the border with Karsan": where it was not. */
const isNeighbour = (lattice: Lattice, i: number): boolean => NEXT_TO.has(normAt(lattice, i - 1)) || (normAt(lattice, i - 1) === 'with' && ['border', 'frontier', 'borders', 'boundary'].includes(normAt(lattice, i - 2))) || (normAt(lattice, i - 1) === 'from' && ['kilometres', 'kilometers', 'km', 'miles', 'across', 'exiled', 'refugees'].includes(normAt(lattice, i - 2)));
const NEXT_TO: ReadonlySet<string> = new Set(['borders', 'bordering', 'neighbouring', 'neighboring', 'neighbours']);

/** "... in northwest Karsan", near the beginning: where it was. */
const isInLead = (lattice: Lattice, i: number): boolean => i < LEAD && isWhere(lattice, i);
const LEAD = 90;

/** Of countries named as often, the one named first. */
const EARLIER = 1e-4;
const FIRST_NAMED = 1_000;

/** The country with the most mentions: its places weigh twice its name, since "US-led" says little about where we are. */
function findHomeState(lattice: Lattice): string | null {
  const votes = new Map<string, number>();
  const vote = (country: string, weight: number): void => { votes.set(country, (votes.get(country) ?? 0) + weight); };
  const states = new Map<string, string>();
  for (let i = nextWith(lattice, 0, VOTERS); i < lattice.tokens.length; i = nextWith(lattice, i + 1, VOTERS)) {
    if (isOfTalks(lattice, i) || isNeighbour(lattice, i)) continue;
    const country = tagAt(lattice, i, 'country');
    if (country) { vote(country.tag.name, (isInLead(lattice, i) && country.tag.form === 'name' ? 3 : 1) + Math.max(0, FIRST_NAMED - i) * EARLIER); states.set(country.tag.name, country.tag.state); }
    const place = tagAt(lattice, i, 'place');
    if (place?.tag.country && !isInsideName(lattice, { first: i, last: i + place.length })) vote(place.tag.country, 2);
    const actor = tagAt(lattice, i, 'actor');
    if (actor?.tag.name.startsWith('Government of ')) vote(actor.tag.name.slice('Government of '.length), 1);
    else if (actor?.tag.country) vote(actor.tag.country, ACROSS_BORDERS);
  }
  if (votes.size === 0) return null;
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return best ? states.get(best[0]) ?? `Government of ${best[0]}` : null;
}

/** Actors under their own names, and a country's forces ("Pakistani soldiers", "the Turkish army"). */
function findNamed(lattice: Lattice): ActorMention[] {
  const found: ActorMention[] = [];
  for (let i = nextWith(lattice, 0, NAMED); i < lattice.tokens.length;) {
    const actor = tagAt(lattice, i, 'actor');
    const country = tagAt(lattice, i, 'country');
    const mention = actor && actor.length >= (country?.length ?? 0)
      ? { first: i, last: i + actor.length, name: actor.tag.name, class: actor.tag.class, own: true, state: actor.tag.name.startsWith('Government of ') }
      : country && forceFollows(lattice, i + country.length)
        ? { first: i, last: i + country.length + (isDeed(lattice, i + country.length) ? 0 : 1), name: country.tag.state, class: 'combatant' as const, own: true, state: true }
        : null;
    if (mention) found.push(mention);
    i = nextWith(lattice, mention ? mention.last : i + 1, NAMED);
  }
  return found;
}

const DEEDS: ReadonlySet<string> = new Set(['airstrike', 'airstrikes', 'strike', 'strikes', 'shelling', 'bombardment', 'drone', 'missile', 'missiles', 'artillery', 'air']);

/** "an Israeli air strike": what the country's forces did is no part of their name; "the Israeli air force" is. */
const isDeed = (lattice: Lattice, i: number): boolean => DEEDS.has(normAt(lattice, i)) && !(normAt(lattice, i) === 'air' && ['force', 'defence', 'defense'].includes(normAt(lattice, i + 1)));

const forceFollows = (lattice: Lattice, i: number): boolean =>
  FORCE_WORDS.has(normAt(lattice, i)) || (normAt(lattice, i) === "'s" && FORCE_WORDS.has(normAt(lattice, i + 1))) || (normAt(lattice, i) === 'regime' );

/** "the regime", "the coalition", "rebels", "the organization": resolved to what the text has named, if that is one. */
function withGenerics(lattice: Lattice, of: { readonly named: readonly ActorMention[]; readonly homeState: string | null }): readonly ActorMention[] {
  const { named, homeState } = of;
  const taken = new Set(named.flatMap((m) => Array.from({ length: m.last - m.first }, (_, k) => m.first + k)));
  const found = [...named];
  const armed: Readonly<Record<'coalition' | 'other', readonly ActorMention[]>> = { coalition: candidates(named, true), other: candidates(named, false) };
  for (let i = nextWith(lattice, 0, KIND_BITS.generic); i < lattice.tokens.length; i = nextWith(lattice, i + 1, KIND_BITS.generic)) {
    const generic = tagAt(lattice, i, 'generic');
    if (!generic || taken.has(i) || taken.has(i - 1)) continue;
    const resolved = resolveGeneric({ role: generic.tag.role, armed: armed[generic.tag.role === 'coalition' ? 'coalition' : 'other'], homeState, at: i });
    if (resolved) found.push({ first: i, last: i + generic.length, name: resolved.name, class: resolved.class, own: false, state: resolved.state });
  }
  return found.sort((a, b) => a.first - b.first);
}

const candidates = (named: readonly ActorMention[], coalition: boolean): readonly ActorMention[] => named.filter((m) => !m.state && m.class === 'combatant' && isCoalition(m.name) === coalition);

function resolveGeneric(of: { readonly role: string; readonly armed: readonly ActorMention[]; readonly homeState: string | null; readonly at: number }): { readonly name: string; readonly class: VictimClass; readonly state: boolean } | null {
  if (of.role === 'state') return of.homeState ? { name: of.homeState, class: 'combatant', state: true } : null;
  const nearest = lastBefore(of.armed, of.at) ?? of.armed[0];
  return nearest ? { name: nearest.name, class: nearest.class, state: false } : null;
}

const isCoalition = (name: string): boolean => /coalition|nato|isaf|alliance|mission/i.test(name);

const OPENED: ReadonlySet<string> = new Set(['open', 'opens', 'opened', 'opening', 'under', 'return', 'returned', 'returning', 'exchanged', 'exchanging', 'trading', 'traded']);

const OF_GUNS: ReadonlySet<string> = new Set(['enemy', 'hostile', 'live', 'sniper', 'artillery', 'mortar', 'police', 'army', 'military', 'rebel', 'regime', 'friendly', 'crossfire', 'small-arms', 'automatic', 'machine-gun', 'machinegun', 'rifle', 'tank', 'cannon', 'anti-aircraft', 'suppressing', 'covering', 'return', 'heavy']);

/** "killed by Israeli fire", "under enemy fire": fire with an owner comes out of guns. */
const isGunfire = (lattice: Lattice, i: number): boolean => OF_GUNS.has(normAt(lattice, i)) || (['by', 'under', 'from', 'to'].includes(normAt(lattice, i - 1)) && (tagAt(lattice, i, 'country') !== null || tagAt(lattice, i, 'actor') !== null));

/** "The fire service", "a fire engine": who puts fires out, and comes to every accident. */
const FIRE_SERVICE: ReadonlySet<string> = new Set(['service', 'services', 'brigade', 'brigades', 'department', 'departments', 'chief', 'chiefs', 'station', 'stations', 'engine', 'engines', 'truck', 'trucks', 'tender', 'tenders', 'crew', 'crews', 'officer', 'officers', 'team', 'teams', 'unit', 'units', 'rescue', 'authority', 'marshal', 'academy', 'corps', 'drill', 'safety', 'exit', 'exits', 'escape', 'escapes', 'alarm', 'extinguisher', 'extinguishers']);

/** The word "fire" that belongs to those who fight it, by the word behind it. */
export const isOfFireService = (word: string, next: string): boolean => word === 'fire' && FIRE_SERVICE.has(next);

/** "Pupils wanted to storm a tax office": what people do, and no weather. */
export const isStorming = (word: string, { before, next }: { readonly before: string; readonly next: string }): boolean => word === 'storm' && AUXILIARIES.has(before) && DETERMINERS.has(next);
const AUXILIARIES: ReadonlySet<string> = new Set(['to', 'would', 'could', 'will', 'did', 'not', 'and', 'then']);
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'this', 'that', 'several', 'two', 'three']);

/** "Gunmen opened fire" burnt nothing, and in "Gunmen storm wake" no wind blows. */
function meansAt(lattice: Lattice, i: number, kind: string): string | null {
  if (isOfFireService(normAt(lattice, i), normAt(lattice, i + 1))) return null;
  if (normAt(lattice, i) === 'fire' && (OPENED.has(normAt(lattice, i - 1)) || isGunfire(lattice, i - 1))) return 'shooting';
  if (isStorming(normAt(lattice, i), { before: normAt(lattice, i - 1), next: normAt(lattice, i + 1) })) return null;
  return normAt(lattice, i) === 'storm' && (tagAt(lattice, i - 1, 'person')?.tag.number === 'plural' || tagAt(lattice, i - 1, 'actor') !== null || FORCE_WORDS.has(normAt(lattice, i - 1))) ? null : kind;
}

function findMeans(lattice: Lattice): readonly MeansMention[] {
  const found: MeansMention[] = [];
  for (let i = nextWith(lattice, 0, KIND_BITS.means); i < lattice.tokens.length;) {
    const means = tagAt(lattice, i, 'means') as Found<TagOf<'means'>>;
    const kind = meansAt(lattice, i, means.tag.means);
    if (kind !== null) found.push({ first: i, last: i + means.length, kind });
    i = nextWith(lattice, i + means.length, KIND_BITS.means);
  }
  return found;
}
