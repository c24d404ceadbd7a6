import type { Perpetrator } from '../../claim.ts';
import { beforeDay } from '../../beforeDay.ts';
import { KIND_BITS } from '../../../lexicon/tags.ts';
import { cueAt, hasKind, isArticle, isMarked, isOneOf, kindAt, normAt, tagAt } from '../../lattice.ts';
import type { Lattice, Range } from '../../lattice.ts';
import { bitFor, markFor } from '../../../lexicon/openers.ts';
import type { ActorMention } from '../../mentions.ts';
import { within } from '../../ordered.ts';
import { HARMLESS } from './agent.ts';
import { afterDateline, ownPart } from './clauseStart.ts';
import { withPartnerBehind } from './pairs.ts';
import type { Of, Whose } from './phrases.ts';
import { CRAFT, HEDGES, agentAt, fits, isArmed, isInside, isViolence, stated, widen } from './phrases.ts';

/** "airstrikes by the coalition", "coalition strikes", "rebel shelling", "the Israeli attack" in the same part of the sentence. */
export function byMeans(of: Of): Perpetrator | null {
  const own = ownPart(of.clause.lattice, of.segment, of.draft.quote);
  const [narrow, told] = [{ ...of, segment: behindAnd(of, own) }, { ...of, segment: own }];
  // "The strikes killed nine, after": whose strikes they were is not told by what came before them.
  if (of.draft.voice === 'active' && normAt(of.clause.lattice, narrow.segment.last + 1) === 'after' && hasViolence(narrow)) return ownedIn(narrow);
  return ownedIn(narrow) ?? ownedIn(told) ?? (own.last - own.first < of.segment.last - of.segment.first && !hasViolence(told) ? ownedIn(of) : null);
}

/** "Army shelling killed nine, and (a rebel rocket killed two)", "the strikes killed nine (, after an assault by the front left two dead)": what stands nearest to the claim is asked first. */
function behindAnd({ clause: { lattice }, draft: { quote } }: Of, own: Range): Range {
  let [first, last] = [quote.first, quote.last];
  while (first > own.first && !(normAt(lattice, first - 1) === 'and' && normAt(lattice, first - 2) === ',')) first--;
  while (last < own.last && !(normAt(lattice, last) === ',' && ['and', 'after'].includes(normAt(lattice, last + 1)))) last++;
  return { first, last };
}

/** "attacks on villages (by armed groups)", "a barrage on held parts of the city (by)": what was struck stands between the deed and its "by". */
function isDeedOnSomething(of: Whose, by: number): boolean {
  const { lattice } = of.clause;
  for (let i = by - 2; i > Math.max(of.segment.first, by - 8); i--) {
    if (kindAt(lattice, i) !== 'word' || tagAt(lattice, i, 'verb') || tagAt(lattice, i, 'report') || cueAt(lattice, i, 'auxiliary') > 0) return false;
    if (['on', 'against'].includes(normAt(lattice, i))) return isViolence(of, i - 1);
  }
  return false;
}

/** "three died, and 11 were kidnapped (by armed men)": behind the verb of other people. */
const isOthersVerb = (of: Whose, verb: number): boolean => verb >= of.draft.quote.last && tagAt(of.clause.lattice, verb, 'verb') !== null && cueAt(of.clause.lattice, verb - 1, 'auxiliary') > 0;

function hasViolence(of: Of): boolean {
  for (let i = of.segment.first; i < of.segment.last; i++) if (isViolence(of, i) && !isInside(of.draft, i)) return true;
  return false;
}

/** Whose means the words of a segment tell of. */
export function ownedIn(of: Whose): Perpetrator | null {
  const { lattice } = of.clause;
  for (const actor of within(of.mentions.actors, of.segment)) {
    if (actor.name === of.victim.actor || lattice.tokens[actor.last]?.text === '/' || isDistant(of, actor) || (normAt(lattice, actor.last + 1) === 'toll' && tagAt(lattice, actor.first, 'country')?.tag.form === 'name')) continue;
    if (HEDGES.has(normAt(lattice, actor.first - 1)) && isItsCraft(of, actor.last)) return stated(of, { first: actor.first - 1, last: actor.last + 1 });
    if (standsByMeans(of, actor) || isItsCraft(of, actor.last)) return stated(of, withPartnerBehind(of, widen(of, actor)));
  }
  for (let i = of.segment.first; i < of.segment.last; i++) {
    if (!isOneOf(lattice, i, UNIT) && !isMarked(lattice, i, LEADS) && !hasKind(lattice, i, WHO)) continue;
    if (isOneOf(lattice, i, UNIT) && !isKindOfDeed(lattice, i) && (isViolence(of, i + 1) || isItsCraft(of, i + 1) || isOwnFire(lattice, i)) && !SERVES.has(of.victim.category ?? '') && !isDistant(of, { first: ledBy(of, i), last: i + 1 }) && !isInside(of.draft, i) && tagAt(lattice, i - 1, 'source') === null) return stated(of, { first: ledBy(of, i), last: i + 1 });
    if (isOneOf(lattice, i, UNIT) && normAt(lattice, i + 1) === "'s" && isViolence(of, i + 2) && !SERVES.has(of.victim.category ?? '') && !isInside(of.draft, i)) return stated(of, { first: ownedBy(of, i), last: i + 1 });
    if (tagAt(lattice, i, 'person')?.tag.class === 'combatant' && ["'", '’'].includes(lattice.tokens[i + 1]?.text ?? '') && isViolence(of, i + 2) && !isInside(of.draft, i)) return stated(of, { first: i, last: i + 1 });
    if (['its', 'their'].includes(normAt(lattice, i)) && (isViolence(of, i + 1) || isViolence(of, i + 2)) && !isInside(of.draft, i)) { const range = ownStrike(of, i); if (range) return stated(of, range); }
    if (isAdjective(of, i) && (isViolence(of, i + 1) || isItsCraft(of, i + 1) || (WEAPON_KINDS.has(normAt(lattice, i + 1)) && isViolence(of, i + 2))) && !isDistant(of, { first: i, last: i + 1 }) && !isInside(of.draft, i)) return stated(of, HEDGES.has(normAt(lattice, i - 1)) ? { first: i - 1, last: isItsCraft(of, i + 1) ? i + 2 : i + 1 } : { first: i, last: i + 1 });
    if (normAt(lattice, i) === 'with' && (CLASHES.has(normAt(lattice, i - 1)) || (normAt(lattice, i - 1) === 'fire' && normAt(lattice, i - 3) === 'exchange'))) { const range = agentAt(of, i + 1); if (range && fits(of, range)) return stated(of, range); }
    if (normAt(lattice, i) === 'from' && ['fire', 'shelling', 'gunfire', 'shellfire', 'shots', 'fired', 'launched'].includes(normAt(lattice, i - 1))) { const side = sideAt(lattice, i + 1); if (side) return stated(of, side); }
    if (normAt(lattice, i) === 'by' && (isViolence(of, beforeDay(lattice, i) - 1) || isDeedOnSomething(of, i) || (normAt(lattice, i - 1) === 'on' && normAt(lattice, i - 2) === 'fired') || (tagAt(lattice, beforeDay(lattice, i) - 1, 'act') !== null && !isInside(of.draft, i) && !isOthersVerb(of, beforeDay(lattice, i) - 1))) && !isDistant(of, { first: i, last: i + 1 })) { const range = agentAt(of, i + 1); if (range && fits(of, range)) return stated(of, range); }
  }
  return null;
}

/** Words without which nothing below is asked: kinds of those who own a strike, and the words that lead to them. */
const WHO = KIND_BITS.country | KIND_BITS.people | KIND_BITS.person;

/** "fire from Armenian positions", "fired from Bosnian Serb positions". */
function sideAt(lattice: Lattice, from: number): Range | null {
  let last = from;
  while (last < from + 3 && (tagAt(lattice, last, 'country') ?? tagAt(lattice, last, 'people'))?.length === 1) last++;
  return last > from && SIDES.has(normAt(lattice, last)) ? { first: from, last: last + 1 } : null;
}

const SIDES = new Set(['positions', 'side', 'territory', 'forces', 'troops', 'soldiers', 'trenches']);

/** "killed by police fire": not "a police fire brigade". */
const isOwnFire = (lattice: Lattice, i: number): boolean => ['fire', 'bullets'].includes(normAt(lattice, i + 1)) && !['brigade', 'service', 'station', 'engine', 'department', 'engines', 'crews', 'fighters'].includes(normAt(lattice, i + 2));

/** "in military operations": of what kind they were, not whose. */
const isKindOfDeed = (lattice: Lattice, i: number): boolean => normAt(lattice, i) === 'military' && /^(?:operations?|actions?|campaigns?|offensives?|clashes)$/.test(normAt(lattice, i + 1)) && !isArticle(lattice, i - 1);

/** "NATO jets", "a rebel mortar": what they kill with, where nothing says that it was lost. */
function isItsCraft({ clause: { lattice }, segment }: Whose, at: number): boolean {
  if (!CRAFT.has(normAt(lattice, at)) && !ARMAMENTS.has(normAt(lattice, at))) return false;
  for (let i = segment.first; i < segment.last; i++) if (WRECKED.test(normAt(lattice, i)) && !(normAt(lattice, i) === 'down' && normAt(lattice, i - 1) === 'brought')) return false;
  return true;
}

const ARMAMENTS: ReadonlySet<string> = new Set(['mortar', 'mortars', 'tank', 'tanks', 'sniper', 'snipers', 'gunboat', 'gunboats', 'warship', 'warships', 'artillery', 'gunners']);
const WRECKED = /^(?:crash(?:e[sd]|ing)?|down|downed|ditched|collided|collision|plunged|wreckage|aboard|crew|pilots?|rescued?|evacuat\w+|ferried|airlifted|delivered|carrying|destroyed|hijacked)$/;

/** "The army's shelling", "the RSF militia's raid": with the name and the article before the noun. */
function ownedBy(of: Whose, at: number): number {
  const first = of.mentions.actors.find((a) => a.last === at)?.first ?? at;
  return isArticle(of.clause.lattice, first - 1) ? first - 1 : first;
}

/** Whose air raids, shelling or gunfire it was, by a noun right before. */
const UNIT = bitFor(['coalition', 'army', 'government', 'regime', 'police', 'militia', 'military', 'navy', 'separatist', 'junta', 'paramilitary']);

/** "Saudi/UAE-led coalition": the words before that say whose it is. */
function ledBy(of: Whose, at: number): number {
  const { lattice } = of.clause;
  let first = at;
  while (first > of.segment.first && (/-(?:led|backed)$/.test(normAt(lattice, first - 1)) || normAt(lattice, first - 1) === '/' || tagAt(lattice, first - 1, 'country') !== null)) first--;
  return first;
}

export const CLASHES = new Set(['clash', 'clashes', 'battle', 'battles', 'fighting', 'gunfight', 'firefight', 'shootout', 'gunbattle', 'gunbattles', 'encounter', 'confrontation', 'confrontations', 'shoot-out', 'skirmish', 'skirmishes', 'exchange']);

/** "Israeli", "rebel", "militant" right before the violence. */
function isAdjective(of: Whose, i: number): boolean {
  const { lattice } = of.clause;
  const national = (lattice.matches[i] ?? []).some((m) => m.length === 1 && (m.tag.kind === 'country' || m.tag.kind === 'people') && m.tag.form === 'adjective');
  const person = tagAt(lattice, i, 'person');
  return national || (person !== null && person.length === 1 && person.tag.number === 'singular' && ['militants', 'fighters'].includes(person.tag.category) && normAt(lattice, i) !== 'terrorist') || WHOSE.has(normAt(lattice, i));
}

/** "The army said its air strike killed seven": those in arms who speak of their own deed, right behind the verb of saying. */
function ownStrike(of: Whose, its: number): Range | null {
  const { lattice } = of.clause;
  const range = agentAt(of, afterDateline(of));
  let report = its - 1;
  while (report > its - 7 && !tagAt(lattice, report, 'report')) report--;
  return range && report > its - 7 && range.first < report && isArmed(of, range) && fits(of, range) ? { first: range.first, last: Math.min(range.last, report) } : null;
}

/** "a Russian cruise missile". */
const WEAPON_KINDS: ReadonlySet<string> = new Set(['cruise', 'ballistic', 'guided', 'glide', 'hypersonic', 'anti-tank', 'surface-to-air', 'air-to-ground', 'tank', 'artillery', 'mortar', 'naval', 'cross-border', 'night', 'overnight', 'dawn', 'helicopter']);

/** "a bandit attack": such people's. */
const WHOSE: ReadonlySet<string> = new Set(['bandit', 'jihadist', 'islamist', 'gang', 'cartel', 'settler', 'guerrilla', 'insurgent', 'maoist', 'separatist', 'mob', 'pirate', 'federal', 'loyalist', 'enemy', 'opposition', 'allied']);
const LEADS = markFor([...WHOSE, 'its', 'their', 'with', 'from', 'by']);

/** Violence that another "after" sets apart ("... in retaliation for American airstrikes") is not this claim's. */
function isDistant(of: Whose, range: Range): boolean {
  const before = normAt(of.clause.lattice, range.first - 1);
  const earlier = normAt(of.clause.lattice, range.first - 2);
  for (let i = range.first - 1; i >= range.first - 4; i--) if (normAt(of.clause.lattice, i) === 'anniversary') return true;
  // "in confrontations following an army raid": the raid led to the fights, and nobody says who of the fighters did it.
  const following = before === 'following' ? range.first - 1 : earlier === 'following' ? range.first - 2 : -1;
  if (following >= 0 && (isViolence(of, following - 1) || CLASHES.has(normAt(of.clause.lattice, following - 1)))) return true;
  // "ran from police tear gas": people came to harm while they fled from it.
  if ((before === 'from' && FLED.has(earlier)) || FLEEING.has(before)) return true;
  return ['for', 'against', 'despite'].includes(before) || REPELS.has(before) || (isArticle(of.clause.lattice, range.first - 1) && (REPELS.has(earlier) || (earlier === 'back' && REPELS.has(normAt(of.clause.lattice, range.first - 3))))) || ['retaliation', 'against'].includes(earlier);
}

const FLED: ReadonlySet<string> = new Set(['ran', 'run', 'running', 'fled', 'flee', 'fleeing', 'escaped', 'escaping', 'away', 'shelter', 'sheltering', 'hiding', 'refuge', 'retreated', 'scattered']);
const FLEEING: ReadonlySet<string> = new Set(['fleeing', 'escaping', 'fled', 'escaped', 'dodging']);

/** "repelled a rebel attack, killing nine": the others'. */
const REPELS: ReadonlySet<string> = new Set(['repel', 'repels', 'repelled', 'repelling', 'repulsed', 'foiled', 'thwarted', 'beat', 'beaten', 'beating', 'fought', 'threw', 'thrown', 'pushed', 'halted', 'stopped']);

function standsByMeans(of: Whose, actor: ActorMention): boolean {
  const { lattice } = of.clause;
  const after = actor.last;
  if (isViolence(of, after) || isViolence(of, after + 1)) return true;
  const by = normAt(lattice, actor.first - 1) === 'by' ? 1 : normAt(lattice, actor.first - 2) === 'by' ? 2 : 0;
  return by > 0 && !HARMLESS.has(normAt(lattice, actor.first - by - 1)) && (isViolence(of, actor.first - by - 1) || isViolence(of, actor.first - by - 2));
}

/** Those who fight for a state. */
export const SERVES: ReadonlySet<string> = new Set(['soldiers', 'military ranks', 'police', 'security forces', 'conscripts']);
