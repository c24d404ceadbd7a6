import type { Perpetrator } from '../claim.ts';
import { beforeDay } from '../beforeDay.ts';
import { opensPart } from '../hurtHow.ts';
import { cueAt, isArticle, isOneOf, kindAt, normAt, tagAt, wordsOf } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { bitFor } from '../../lexicon/openers.ts';
import type { ActorMention } from '../mentions.ts';
import { within } from '../ordered.ts';
import { actsNext, bySubject, toItsVerb } from './perpetrators/subject.ts';
import { afterDateline } from './perpetrators/clauseStart.ts';
import { convictedOf } from './perpetrators/accused.ts';
import { withPartnerBehind } from './perpetrators/pairs.ts';
import { behindBlame, whoseDeed } from './perpetrators/responsible.ts';
import { isFire, laidOn } from './perpetrators/whoseFire.ts';
import type { Of } from './perpetrators/phrases.ts';
import { PHRASE_ENDS, STATE_SIDE, actorIn, agentAt, fits, headOnly, isAgent, isArmed, isInside, isViolence, stated, widen } from './perpetrators/phrases.ts';

/** Ways to name the doer, in the order in which they are believed. */
const WAYS: readonly ((of: Of) => Perpetrator | null)[] = [byDraft, byOwner, byConviction, lostTo, byAgent, betweenSides, bySubjectOrAccused, byClause, byMeans, byAccusation, byRecovery, byLaying];

/** Who did it, as claimed: behind "by", as the verb's subject, in a clause of its own ("when rebels opened fire"), or in the words of the means ("coalition strikes"). */
export function perpetratorOf(of: Of): Perpetrator | null {
  if (of.draft.kind === 'no_information' || of.draft.effect === 'displaced') return null;
  if (isOwnDoing(of)) return null;
  for (const way of WAYS) {
    const found = way(of);
    if (found) return isVehicle(of, found) || isHarmed(of, found) || isVictim(of, found) ? null : found;
  }
  return null;
}

/** "before killing himself": the victim and the doer are one. */
const isOwnDoing = (of: Of): boolean => of.draft.group !== null && of.draft.group.head.kind === 'pronoun' && ['himself', 'herself', 'themselves', 'self', 'itself'].includes(normAt(of.clause.lattice, of.draft.group.first));

/** "where troops were based, killing dozens of them": those hit are nobody's doers, save "a school killer of 8". */
const isVictim = (of: Of, found: Perpetrator): boolean => found.text === of.victim.text && !of.draft.doer;

/** "leaving two men dead and five other people hurt", "after two workers died": whom the sentence counts among the harmed did nothing. */
function isHarmed({ clause: { items, lattice } }: Of, found: Perpetrator): boolean {
  const k = items.findIndex((item) => item.kind === 'group' && item.group.kind === 'counted' && wordsOf(lattice, item) === found.text);
  const next = k < 0 ? undefined : items.slice(k + 1).find((item) => item.kind !== 'skip');
  if (next?.kind !== 'trigger') return false;
  return next.trigger.kind === 'state' || (next.trigger.kind === 'verb' && (next.trigger.tag.valency === 'intransitive' || (next.trigger.tag.forms.includes('participle') && items[items.indexOf(next) + 1]?.kind !== 'group')));
}

const VEHICLES = /\b(?:convoy|bus|minibus|truck|lorry|vehicle|car|van|train|ferry|boat|plane|airliner)\b(?= of |$)/i;
const CRASHES = new Set(['crash', 'crashed', 'crashes', 'crashing', 'collided', 'collision', 'plunged', 'overturned', 'capsized', 'mine', 'landmine']);

/** "when a convoy of the mission hit a mine", "an air force jet crashed": what was wrecked did nothing. */
function isVehicle(of: Of, found: Perpetrator): boolean {
  if (VEHICLES.test(found.text) && !/ (?:in|on|aboard|with) /.test(found.text)) return true;
  if (!/\b(?:jet|helicopter|aircraft|trainer|fighter|ship)(?:$| of | crash)/i.test(found.text) && !/\bmilitary$/i.test(found.text)) return false;
  for (let i = of.segment.first; i < of.segment.last; i++) if (CRASHES.has(normAt(of.clause.lattice, i))) return true;
  return false;
}

/** "the kidnappers of seven drivers". */
function byDraft(of: Of): Perpetrator | null {
  return of.draft.doer ? stated(of, of.draft.doer) : null;
}

/** "the Israeli army's killing of three captives": the owner of the deed. */
function byOwner(of: Of): Perpetrator | null {
  const { clause, draft } = of;
  const mark = draft.trigger.first - 1;
  if (draft.voice !== 'noun' || draft.rule !== 'deathsOf' || normAt(clause.lattice, mark) !== "'s" || (draft.group && draft.group.first < draft.trigger.first)) return null;
  const group = clause.items.findLast((item) => item.kind === 'group' && item.last === mark);
  if (group && fits(of, group) && isAgent(of, group)) return stated(of, group);
  const actor = of.mentions.actors.findLast((a) => a.last === mark || a.last === mark - 1);
  return actor && fits(of, actor) ? stated(of, { first: normAt(clause.lattice, actor.first - 1) === 'the' ? actor.first - 1 : actor.first, last: mark }) : null;
}

/** "was convicted of the murder of seven patients". */
function byConviction(of: Of): Perpetrator | null {
  const range = of.draft.voice === 'noun' && of.draft.rule === 'deathsOf' ? convictedOf(of) : null;
  return range && fits(of, range) ? stated(of, range) : null;
}

/** "lost four fighters to an IS sniper". */
function lostTo(of: Of): Perpetrator | null {
  const { draft, clause } = of;
  if (draft.rule !== 'bereaved') return null;
  for (let i = draft.quote.last; i < Math.min(draft.quote.last + 3, of.segment.last); i++) {
    if (normAt(clause.lattice, i) !== 'to') continue;
    const range = agentAt(of, i + 1);
    return range && fits(of, range) ? stated(of, range) : null;
  }
  return null;
}

const followsClashes = (lattice: Lattice, i: number): boolean => [1, 2, 3, 4, 5].some((n) => CLASHES.has(normAt(lattice, i - n)) || normAt(lattice, i - n) === 'erupted');

/** "in clashes between marines and Abu Sayyaf gunmen": of the two sides, the one that is not the victims'. */
function betweenSides(of: Of): Perpetrator | null {
  const { lattice } = of.clause;
  for (let i = of.segment.first + 1; i < of.segment.last; i++) {
    if (normAt(lattice, i) !== 'between' || !followsClashes(lattice, i)) continue;
    const first = agentAt(of, i + 1);
    const second = first && normAt(lattice, first.last) === 'and' ? agentAt(of, first.last + 1) : null;
    if (!first || !second) return null;
    const own = wordsShared(of, first) ? 'first' : wordsShared(of, second) ? 'second' : null;
    return own === null ? null : stated(of, own === 'first' ? second : first);
  }
  return null;
}

/** Whom a state's side has, the other side's words, and whom that has. */
const REBEL_SIDE = /\b(?:rebels?|insurgents?|militants?|guerrillas?|militia|gunmen|fighters|terrorists|separatists|group|gang|cartel|jihadists|extremists|bandits)$/i;
const SERVES: ReadonlySet<string> = new Set(['soldiers', 'military ranks', 'police', 'security forces', 'conscripts']);
const FIGHTS: ReadonlySet<string> = new Set(['militants', 'fighters', 'attackers']);

/** The victims are told with this side's name or noun, or serve in it. */
function wordsShared(of: Of, side: Range): boolean {
  const actor = actorIn(of, side);
  if (actor && actor.name === of.victim.actor) return true;
  const words = wordsOf(of.clause.lattice, side);
  const { category } = of.victim;
  if (category !== null && ((STATE_SIDE.test(words) && SERVES.has(category)) || (REBEL_SIDE.test(words) && FIGHTS.has(category)))) return true;
  const victim = new Set(of.victim.text.toLowerCase().split(/[^a-z]+/).map((w) => w.replace(/s$/, '')).filter((w) => w.length > 3));
  for (let i = side.first; i < side.last; i++) if (victim.has(normAt(of.clause.lattice, i).replace(/s$/, ''))) return true;
  return false;
}

const AGENT_REACH = 16;

/** "... were killed on Monday by ISIS militants": a "by" behind the verb and before the next one. */
function byAgent(of: Of): Perpetrator | null {
  const { clause, draft } = of;
  const { lattice } = clause;
  if (draft.voice === 'active' || ['found', 'discovered'].includes(normAt(lattice, draft.trigger.first)) || ['found', 'discovered'].includes(normAt(lattice, draft.trigger.first - 1))) return null;
  const last = Math.min(draft.quote.last + AGENT_REACH, of.segment.last);
  for (let i = verbOf(of); i < last; i++) {
    // "The number of citizens who were killed by the army has risen to 8": inside the toll's own words.
    if (draft.toll === true && i < (draft.group?.first ?? 0) && !leadsToAgent(of, i)) continue;
    if (draft.toll === true && draft.group && i >= draft.group.first) return null;
    if (i > draft.trigger.last && i >= verbOf(of) && tagAt(lattice, i, 'verb') && !isInside(draft, i) && !isArticle(lattice, i - 1)) return null;
    if (cueAt(lattice, i, 'auxiliary') > 0 && !isInside(draft, i)) return null;
    if (['followed', 'said', ';', '.', 'when', 'after'].includes(normAt(lattice, i)) || tagAt(lattice, i, 'report')) return null;
    if (i >= draft.quote.last && isNextPart(of, i)) return null;
    if (!leadsToAgent(of, i) || HARMLESS.has(normAt(lattice, i - 1))) continue;
    const range = behindBelief(of, i + 1) ?? nationalsAt(of, i + 1) ?? behindDeed(of, i + 1) ?? agentAt(of, i + 1) ?? (normAt(lattice, i) === 'of' ? phraseAt(of, i + 1) : null);
    if (range) return stated(of, withPartnerBehind(of, range));
  }
  return null;
}

/** "four of them recovered by the soldiers", "20 others were treated by army medics", "confirmed by the police": what those behind "by" did hurt nobody. */
const HARMLESS: ReadonlySet<string> = new Set(['treated', 'rescued', 'evacuated', 'helped', 'visited', 'recovered', 'saved', 'transported', 'attended', 'assisted', 'seen', 'followed', 'confirmed', 'reported', 'verified', 'documented', 'identified', 'owned', 'run', 'operated', 'accompanied', 'organised', 'organized', 'hired', 'employed', 'escorted', 'guarded', 'protected', 'met', 'witnessed', 'airlifted', 'released', 'freed', 'questioned', 'arrested', 'carried', 'retrieved', 'found', 'counted', 'collected', 'buried']);

/** "21 hit by bullets and 6 run over by the police": who did the next part did not do this one. */
const isNextPart = ({ clause }: Of, i: number): boolean => kindAt(clause.lattice, i) !== 'mark' && clause.items.some((item, k) => item.kind === 'group' && item.first === i && opensPart(clause, k));

/** "by men believed to be rebels": for whom they are taken. */
function behindBelief(of: Of, from: number): Range | null {
  const { lattice } = of.clause;
  for (let i = from + 1; i < from + 5; i++) if (['believed', 'thought', 'suspected', 'said'].includes(normAt(lattice, i)) && normAt(lattice, i + 1) === 'to' && normAt(lattice, i + 2) === 'be') return agentAt(of, i + 3);
  return null;
}

/** "killed there by Palestinians". */
function nationalsAt(of: Of, from: number): Range | null {
  const { lattice } = of.clause;
  const country = tagAt(lattice, from, 'country');
  const behind = country ? from + country.length : from;
  return country && country.tag.form !== 'name' && normAt(lattice, behind - 1).endsWith('s') && (kindAt(lattice, behind) !== 'word' || PHRASE_ENDS.has(normAt(lattice, behind))) ? { first: from, last: behind } : null;
}

/** "by the strikes of the warplanes of the coalition", "by the shelling of the regime forces": whose deed it was. */
function behindDeed(of: Of, from: number): Range | null {
  const { lattice } = of.clause;
  for (let i = from; i < from + 4; i++) {
    if (!['of', 'from', 'by'].includes(normAt(lattice, i))) continue;
    if (!isViolence(of, i - 1) && !isFire(lattice, i - 1)) return null;
    const range = agentAt(of, i + 1);
    return range && isArmed(of, range) ? range : null;
  }
  return null;
}

/** "at the hands of the parties to the conflict": whoever they are. */
function phraseAt(of: Of, from: number): Range | null {
  const { lattice } = of.clause;
  let last = from;
  while (last < Math.min(from + 8, of.segment.last) && kindAt(lattice, last) === 'word' && !(last > from && PHRASE_ENDS.has(normAt(lattice, last)) && normAt(lattice, last) !== 'to')) last++;
  return last > from ? { first: from, last } : null;
}

/** "a town fought over by two cartels", "a district controlled by the rebels": whose land it is. */
const tellsOfLand = ({ clause: { lattice }, draft }: Of, by: number): boolean => ['contested', 'controlled', 'disputed', 'dominated', 'ruled', 'patrolled', 'governed', 'inhabited', 'populated'].includes(normAt(lattice, by - 1)) || (normAt(lattice, by - 1) === 'over' && normAt(lattice, by - 2) === 'fought') || (normAt(lattice, by - 1) === 'held' && draft.effect !== 'captured');

/** "by", and the last word of "at the hands of". */
const leadsToAgent = (of: Of, i: number): boolean => (normAt(of.clause.lattice, i) === 'by' && !tellsOfLand(of, i)) || (normAt(of.clause.lattice, i) === 'of' && normAt(of.clause.lattice, i - 1) === 'hands' && normAt(of.clause.lattice, i - 3) === 'at');

/** Where to look for "by": behind the draft's verb; "most of the victims are believed to have been killed by" has its verb behind the people. */
function verbOf(of: Of): number {
  const { draft, clause } = of;
  if (draft.rule !== 'shareOf') return draft.trigger.last;
  const verb = clause.items.find((item) => item.kind === 'trigger' && item.trigger.kind === 'verb' && item.first >= draft.trigger.last && item.first <= draft.trigger.last + 10);
  return verb ? verb.last : draft.trigger.last;
}

/** "Assailants killed 50 ..., officials said, blaming a militia": the accused say more than "assailants". */
function bySubjectOrAccused(of: Of): Perpetrator | null {
  const subject = bySubject(of);
  const nameless = subject !== null && subject.actor === null && /^(the |suspected |unidentified |unknown |armed )*(assailants?|attackers?|gunm[ae]n|men|assassins?)$/i.test(subject.text);
  return nameless ? byAccusation(of) ?? subject : subject;
}

/** "blaming the coalition for the attack", "was blamed on rebels": whom the sentence accuses. */
function byAccusation(of: Of): Perpetrator | null {
  const { lattice } = of.clause;
  for (let i = of.segment.first; i < of.segment.last; i++) {
    const report = tagAt(lattice, i, 'report');
    if (report?.tag.act !== 'accuse') continue;
    const from = behindBlame(lattice, i + report.length);
    const range = agentAt(of, from) ?? whoseDeed(of, from);
    if (range && fits(of, range)) return stated(of, range);
  }
  return null;
}

/** "an attack attributed to rebels", "artillery fire from the army". */
function byLaying(of: Of): Perpetrator | null {
  const range = laidOn(of);
  return range && fits(of, range) ? stated(of, range) : null;
}

/** "Troops recovered the bodies of four militants following a firefight": those who fought them. */
function byRecovery(of: Of): Perpetrator | null {
  const { lattice } = of.clause;
  if (of.victim.class !== 'combatant' || !hasFirefight(of)) return null;
  const range = agentAt(of, afterDateline(of));
  if (!range || !STATE_SIDE.test(wordsOf(lattice, headOnly(of, range))) || !fits(of, range)) return null;
  for (let i = range.last; i < of.draft.quote.first; i++) if (RECOVERED.has(normAt(lattice, i))) return stated(of, { first: range.first, last: Math.min(range.last, i) });
  return null;
}

const RECOVERED: ReadonlySet<string> = new Set(['recovered', 'retrieved', 'recover', 'found', 'counted', 'seized']);

function hasFirefight(of: Of): boolean {
  for (let i = of.segment.first; i < of.segment.last; i++) if (CLASHES.has(normAt(of.clause.lattice, i))) return true;
  return false;
}

const CONJUNCTIONS = new Set(['when', 'as', 'after', 'while', 'where']);

const CLAUSE_REACH = 24;

/** "... were injured when rebels detonated a bomb": a clause behind the claim whose subject acts. */
function byClause(of: Of): Perpetrator | null {
  const { lattice } = of.clause;
  const last = Math.min(of.draft.quote.last + CLAUSE_REACH, of.segment.last);
  for (let i = of.draft.quote.last; i < last; i++) {
    if (tagAt(lattice, i, 'verb') && !isInside(of.draft, i) && i > of.draft.quote.last + 6) return null;
    if (!CONJUNCTIONS.has(normAt(lattice, i))) continue;
    const range = agentAt(of, i + 1);
    if (range && fits(of, range) && (!isViolence(of, range.last) || endsPlural(of, range)) && actsNext(of, range.last)) return stated(of, withPlace(of, range));
  }
  return null;
}

/** "as gunmen raid a village": behind a plural noun the violence is a verb. */
const endsPlural = (of: Of, range: Range): boolean => {
  const person = tagAt(of.clause.lattice, range.last - 1, 'person');
  return person?.tag.number === 'plural';
};

const withPlace = (of: Of, range: Range): Range => toItsVerb(of, range);

/** "airstrikes by the coalition", "coalition strikes", "rebel shelling", "the Israeli attack" in the same part of the sentence. */
function byMeans(of: Of): Perpetrator | null {
  const { lattice } = of.clause;
  for (const actor of within(of.mentions.actors, of.segment)) {
    if (actor.name === of.victim.actor || isDistant(of, actor)) continue;
    if (standsByMeans(of, actor)) return stated(of, withPartnerBehind(of, widen(of, actor)));
  }
  for (let i = of.segment.first; i < of.segment.last; i++) {
    if (isOneOf(lattice, i, UNIT) && (isViolence(of, i + 1) || isOwnFire(lattice, i)) && !SERVES.has(of.victim.category ?? '') && !isDistant(of, { first: ledBy(of, i), last: i + 1 }) && !isInside(of.draft, i) && tagAt(lattice, i - 1, 'source') === null) return stated(of, { first: ledBy(of, i), last: i + 1 });
    if (isOneOf(lattice, i, UNIT) && normAt(lattice, i + 1) === "'s" && isViolence(of, i + 2) && !SERVES.has(of.victim.category ?? '') && !isInside(of.draft, i)) return stated(of, { first: ownedBy(of, i), last: i + 1 });
    if (tagAt(lattice, i, 'person')?.tag.class === 'combatant' && ["'", '’'].includes(lattice.tokens[i + 1]?.text ?? '') && isViolence(of, i + 2) && !isInside(of.draft, i)) return stated(of, { first: i, last: i + 1 });
    if (['its', 'their'].includes(normAt(lattice, i)) && (isViolence(of, i + 1) || isViolence(of, i + 2)) && !isInside(of.draft, i)) { const range = ownStrike(of, i); if (range) return stated(of, range); }
    if (isAdjective(of, i) && isViolence(of, i + 1) && !isDistant(of, { first: i, last: i + 1 }) && !isInside(of.draft, i)) return stated(of, { first: i, last: i + 1 });
    if (normAt(lattice, i) === 'with' && (CLASHES.has(normAt(lattice, i - 1)) || (normAt(lattice, i - 1) === 'fire' && normAt(lattice, i - 3) === 'exchange'))) { const range = agentAt(of, i + 1); if (range && fits(of, range)) return stated(of, range); }
    if (normAt(lattice, i) === 'from' && ['fire', 'shelling', 'gunfire', 'shellfire', 'shots'].includes(normAt(lattice, i - 1)) && tagAt(lattice, i + 1, 'country')?.length === 1 && SIDES.has(normAt(lattice, i + 2))) return stated(of, { first: i + 1, last: i + 3 });
    if (normAt(lattice, i) === 'by' && (isViolence(of, beforeDay(lattice, i) - 1) || (normAt(lattice, i - 1) === 'on' && normAt(lattice, i - 2) === 'fired') || (tagAt(lattice, beforeDay(lattice, i) - 1, 'act') !== null && !isInside(of.draft, i))) && !isDistant(of, { first: i, last: i + 1 })) { const range = agentAt(of, i + 1); if (range && fits(of, range)) return stated(of, range); }
  }
  return null;
}

/** "fire from Armenian positions". */
const SIDES = new Set(['positions', 'side', 'territory', 'forces', 'troops', 'soldiers', 'trenches']);

/** "killed by police fire": not "a police fire brigade". */
const isOwnFire = (lattice: Lattice, i: number): boolean => ['fire', 'bullets'].includes(normAt(lattice, i + 1)) && !['brigade', 'service', 'station', 'engine', 'department', 'engines', 'crews', 'fighters'].includes(normAt(lattice, i + 2));

/** "The army's shelling", "the RSF militia's raid": with the name and the article before the noun. */
function ownedBy(of: Of, at: number): number {
  const first = of.mentions.actors.find((a) => a.last === at)?.first ?? at;
  return isArticle(of.clause.lattice, first - 1) ? first - 1 : first;
}

/** Whose air raids, shelling or gunfire it was, by a noun right before. */
const UNIT = bitFor(['coalition', 'army', 'government', 'regime', 'police', 'militia', 'military', 'navy', 'separatist', 'junta', 'paramilitary']);

/** "Saudi/UAE-led coalition": the words before that say whose it is. */
function ledBy(of: Of, at: number): number {
  const { lattice } = of.clause;
  let first = at;
  while (first > of.segment.first && (/-(?:led|backed)$/.test(normAt(lattice, first - 1)) || normAt(lattice, first - 1) === '/' || tagAt(lattice, first - 1, 'country') !== null)) first--;
  return first;
}

const CLASHES = new Set(['clash', 'clashes', 'battle', 'battles', 'fighting', 'gunfight', 'firefight', 'shootout', 'gunbattle', 'gunbattles', 'encounter', 'confrontation', 'confrontations', 'shoot-out', 'skirmish', 'skirmishes', 'exchange']);

/** "Israeli", "rebel", "militant" right before the violence. */
function isAdjective(of: Of, i: number): boolean {
  const { lattice } = of.clause;
  const national = (lattice.matches[i] ?? []).some((m) => m.length === 1 && (m.tag.kind === 'country' || m.tag.kind === 'people') && m.tag.form === 'adjective');
  const person = tagAt(lattice, i, 'person');
  return national || (person !== null && person.length === 1 && person.tag.number === 'singular' && ['militants', 'fighters'].includes(person.tag.category) && normAt(lattice, i) !== 'terrorist') || WHOSE.has(normAt(lattice, i));
}

/** "The army said its air strike killed seven": those in arms who speak of their own deed, right behind the verb of saying. */
function ownStrike(of: Of, its: number): Range | null {
  const { lattice } = of.clause;
  const range = agentAt(of, afterDateline(of));
  let report = its - 1;
  while (report > its - 7 && !tagAt(lattice, report, 'report')) report--;
  return range && report > its - 7 && range.first < report && isArmed(of, range) && fits(of, range) ? { first: range.first, last: Math.min(range.last, report) } : null;
}

/** "a bandit attack": such people's. */
const WHOSE: ReadonlySet<string> = new Set(['bandit', 'jihadist', 'islamist', 'gang', 'cartel', 'settler', 'guerrilla', 'insurgent', 'maoist', 'separatist', 'mob', 'pirate']);

/** Violence that another "after" sets apart ("... in retaliation for American airstrikes") is not this claim's. */
function isDistant(of: Of, range: Range): boolean {
  const before = normAt(of.clause.lattice, range.first - 1);
  const earlier = normAt(of.clause.lattice, range.first - 2);
  for (let i = range.first - 1; i >= range.first - 4; i--) if (normAt(of.clause.lattice, i) === 'anniversary') return true;
  // "in confrontations following an army raid": the raid led to the fights, and nobody says who of the fighters did it.
  const following = before === 'following' ? range.first - 1 : earlier === 'following' ? range.first - 2 : -1;
  if (following >= 0 && (isViolence(of, following - 1) || CLASHES.has(normAt(of.clause.lattice, following - 1)))) return true;
  return ['for', 'against', 'despite'].includes(before) || ['retaliation', 'against'].includes(earlier);
}

function standsByMeans(of: Of, actor: ActorMention): boolean {
  const { lattice } = of.clause;
  const after = actor.last;
  if (isViolence(of, after) || isViolence(of, after + 1)) return true;
  const by = normAt(lattice, actor.first - 1) === 'by' ? 1 : normAt(lattice, actor.first - 2) === 'by' ? 2 : 0;
  return by > 0 && (isViolence(of, actor.first - by - 1) || isViolence(of, actor.first - by - 2));
}
