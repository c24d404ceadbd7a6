import type { Perpetrator } from '../claim.ts';
import { cueAt, normAt, tagAt, wordsOf } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { actsNext, bySubject, toItsVerb } from './perpetrators/subject.ts';
import { afterDateline } from './perpetrators/clauseStart.ts';
import { beforeBe, convictedOf } from './perpetrators/accused.ts';
import { endsPlural, nameOpening, openingAt } from './perpetrators/opening.ts';
import { speakerAhead } from './perpetrators/pronouns.ts';
import { behindBlame, named, sharerOf, whoseDeed } from './perpetrators/responsible.ts';
import { isOwnLoss } from './perpetrators/ownLosses.ts';
import { byAgent } from './perpetrators/agent.ts';
import { byMeans, CLASHES, SERVES } from './perpetrators/means.ts';
import { laidOn, sentBy } from './perpetrators/whoseFire.ts';
import type { Of } from './perpetrators/phrases.ts';
import { STATE_SIDE, actorIn, isCraft, agentAt, fits, headOnly, isAgent, isArmed, isInside, isViolence, stated } from './perpetrators/phrases.ts';

/** Ways to name the doer, in the order in which they are believed. */
const WAYS: readonly ((of: Of) => Perpetrator | null)[] = [byShare, byDraft, byOwner, byConviction, lostTo, byHands, byAgent, bySender, betweenSides, bySubjectOrAccused, byClause, byRelative, byMeans, byAccusation, byRecovery, byLaying, bySpeakersDeed];

/** Who did it, as claimed: behind "by", as the verb's subject, in a clause of its own ("when rebels opened fire"), or in the words of the means ("coalition strikes"). */
export function perpetratorOf(of: Of): Perpetrator | null {
  if (of.draft.kind === 'no_information' || of.draft.effect === 'displaced') return null;
  if (isOwnDoing(of) || isOwnLoss(of.clause.lattice, of.draft.quote)) return null;
  for (const way of WAYS) {
    const found = way(of);
    // "chased down the bandits and shot three of them": not those who were killed.
    if (found && isVictim(of, found)) continue;
    if (found) return isVehicle(of, found) || isHarmed(of, found) || isPronoun(found) ? null : isCraft(found.text) ? craftOwner(of) : /^(?:its|their) /i.test(found.text) ? ownersOf(of, found) : found;
  }
  return null;
}

/** "they": nobody before we know who. */
const isPronoun = (found: Perpetrator): boolean => PRONOUNS.has(found.text.toLowerCase());

/** "The army said 17 rebels were killed by helicopters": whose they are is who says so, where that is a force. */
function craftOwner(of: Of): Perpetrator | null {
  const { lattice } = of.clause;
  const range = agentAt(of, afterDateline(of));
  let last = range?.first ?? 0;
  while (range && last < range.last && !tagAt(lattice, last, 'report')) last++;
  const own = range && { first: range.first, last };
  return own && last > own.first && tagAt(lattice, last, 'report') !== null && STATE_SIDE.test(wordsOf(lattice, own)) && of.victim.class === 'combatant' && fits(of, own) ? stated(of, own) : null;
}

/** "The air force said its jets had hit": whose they are, who says so; men and troops are told as they are. */
function ownersOf(of: Of, found: Perpetrator): Perpetrator {
  const range = isCraft(found.text.replace(/^\S+ /, '')) ? speakerAhead(of, of.draft.quote.first) : null;
  return range ? stated(of, range) : found;
}

/** "The army said it had attacked the car of the commander who was killed": who tells of their own deed. */
function bySpeakersDeed(of: Of): Perpetrator | null {
  const { lattice } = of.clause;
  for (let i = of.segment.first + 1; i < of.draft.quote.first - 2; i++) {
    const report = tagAt(lattice, i, 'report');
    if (!report) continue;
    const behind = behindDay(lattice, i + report.length);
    const it = behind + (normAt(lattice, behind) === 'that' ? 1 : 0);
    if (!['it', 'they'].includes(normAt(lattice, it)) || ![1, 2, 3].some((n) => tagAt(lattice, it + n, 'act') || OWNED.has(normAt(lattice, it + n)))) continue;
    const range = speakerAhead(of, it);
    return range && isArmed(of, range) ? stated(of, range) : null;
  }
  return null;
}

/** "had carried out two attacks", "was behind the blast". */
const OWNED: ReadonlySet<string> = new Set(['carried', 'staged', 'mounted', 'planted', 'behind', 'responsible', 'conducted', 'perpetrated', 'set']);

/** "said (on Monday) they", "said in a statement it". */
function behindDay(lattice: Lattice, at: number): number {
  const weekday = normAt(lattice, at) === 'on' ? at + 1 : at;
  if (tagAt(lattice, weekday, 'weekday')) return weekday + 1;
  return normAt(lattice, at) === 'in' && ['a', 'an'].includes(normAt(lattice, at + 1)) ? at + 3 : at;
}

/** "The army hit back with air raids in which 45 died", "answered with shelling that killed nine": who did what a relative clause tells of. */
function byRelative(of: Of): Perpetrator | null {
  const { lattice } = of.clause;
  const from = Math.min(of.draft.group?.first ?? of.draft.trigger.first, of.draft.trigger.first);
  const which = [1, 2, 3, 4].map((n) => from - n).find((i) => ['which', 'that'].includes(normAt(lattice, i)));
  if (which === undefined) return null;
  const deed = normAt(lattice, which - 1) === 'in' ? which - 2 : which - 1;
  if (!isViolence(of, deed)) return null;
  for (let i = deed - 2; i >= of.segment.first; i--) {
    if (i > of.segment.first && !['and', ',', ';', 'when', 'as', 'after', 'while', 'that', 'said'].includes(normAt(lattice, i - 1))) continue;
    const range = agentAt(of, i);
    if (range && range.last < deed && isArmed(of, range) && fits(of, range) && !['was', 'were'].includes(normAt(lattice, range.last))) return stated(of, range);
  }
  return null;
}

/** "The front was responsible for 41 of these deaths, its rival for 30 and other groups for 12": whose share of a toll a number is. */
function byShare(of: Of): Perpetrator | null {
  const range = sharerOf(of);
  return range && fits(of, range) ? stated(of, range) : null;
}

/** "in rebel hands", "in the hands of the front": who holds those that were taken. */
function byHands(of: Of): Perpetrator | null {
  const { lattice } = of.clause;
  if (of.draft.effect !== 'captured') return null;
  for (let i = of.draft.quote.first; i < Math.min(of.draft.quote.last + 8, of.segment.last); i++) {
    if (normAt(lattice, i) !== 'hands') continue;
    if (normAt(lattice, i + 1) === 'of') { const range = agentAt(of, i + 2); return range && fits(of, range) ? stated(of, range) : null; }
    const whose = { first: i - 1, last: i };
    if (normAt(lattice, i - 2) === 'in' && (isAgent(of, whose) || tagAt(lattice, i - 1, 'country') !== null)) return stated(of, whose);
  }
  return null;
}

/** "before killing himself": the victim and the doer are one. */
const isOwnDoing = (of: Of): boolean => of.draft.group !== null && of.draft.group.head.kind === 'pronoun' && ['himself', 'herself', 'themselves', 'self', 'itself'].includes(normAt(of.clause.lattice, of.draft.group.first));

/** "where troops were based, killing dozens of them": those hit are nobody's doers, save "a school killer of 8". */
const isVictim = (of: Of, found: Perpetrator): boolean => found.text === of.victim.text && !of.draft.doer;

/** "leaving two men dead and five other people hurt", "after two workers died": whom the sentence counts among the harmed did nothing. */
function isHarmed({ clause: { items, lattice } }: Of, found: Perpetrator): boolean {
  if (LABELLED.test(found.text)) return true;
  const k = items.findIndex((item) => item.kind === 'group' && item.group.kind === 'counted' && wordsOf(lattice, item) === found.text);
  const next = k < 0 ? undefined : items.slice(k + 1).find((item) => item.kind !== 'skip');
  if (next?.kind !== 'trigger') return false;
  return next.trigger.kind === 'state' || (next.trigger.kind === 'verb' && (next.trigger.tag.valency === 'intransitive' || (next.trigger.tag.forms.includes('participle') && items[items.indexOf(next) + 1]?.kind !== 'group')));
}

/** "Dead 2 (both herders), hurt 5": a form's line tells of nobody who did it. */
const LABELLED = /^(?:dead|deaths|fatalities|killed|injured|wounded|hurt|missing|casualties):? ?\d/i;

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
  const { draft: { doer }, clause: { lattice } } = of;
  return doer && doer.last === doer.first + 1 && PRONOUNS.has(normAt(lattice, doer.first)) ? keepers(of, doer.first) : doer ? stated(of, doer) : null;
}

const PRONOUNS: ReadonlySet<string> = new Set(['they', 'it', 'he', 'she', 'we', 'i', 'you']);

/** "Guerrillas handed over two of the six engineers they seized": the armed with whom the sentence opens. */
function keepers(of: Of, pronoun: number): Perpetrator | null {
  const { lattice } = of.clause;
  const range = agentAt(of, afterDateline(of));
  let last = range === null ? 0 : range.first + 1;
  while (range && last < Math.min(range.last, pronoun) && !/ed$/.test(normAt(lattice, last)) && !tagAt(lattice, last, 'verb')) last++;
  const own = range && { first: range.first, last };
  return own && own.first < pronoun && isArmed(of, own) && fits(of, own) ? stated(of, own) : null;
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
    if (['rival', 'warring', 'opposing'].includes(normAt(lattice, i + 1)) && !SERVES.has(of.victim.category ?? '')) { const both = agentAt(of, i + 1); return both && normAt(lattice, both.last) !== 'and' ? stated(of, both) : null; }
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
    const accused = cueAt(lattice, i - 1, 'auxiliary') > 0 ? openingAt(of, beforeBe(of, i)) : null;
    if (accused && fits(of, accused)) return stated(of, accused);
    const from = behindBlame(lattice, i + report.length);
    const range = agentAt(of, from) ?? whoseDeed(of, from) ?? (normAt(lattice, from - 1) === 'on' ? named(of, from, 2) : null);
    if (range && fits(of, range)) return stated(of, range);
  }
  return null;
}

/** "rockets launched by the front": whoever sent what struck. */
function bySender(of: Of): Perpetrator | null {
  const range = sentBy(of);
  return range && fits(of, range) ? stated(of, range) : null;
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

/** "a short while after rebels had fired": what went before, by others. */
const LONG_AFTER: ReadonlySet<string> = new Set(['while', 'hours', 'hour', 'minutes', 'minute', 'days', 'day', 'weeks', 'week', 'months', 'month', 'years', 'year', 'shortly', 'soon', 'long']);

const CLAUSE_REACH = 24;

/** "... were injured when rebels detonated a bomb": a clause behind the claim whose subject acts. */
function byClause(of: Of): Perpetrator | null {
  const { lattice } = of.clause;
  const last = Math.min(of.draft.quote.last + CLAUSE_REACH, of.segment.last);
  for (let i = of.draft.quote.last; i < last; i++) {
    if (tagAt(lattice, i, 'verb') && !isInside(of.draft, i) && i > of.draft.quote.last + 6) return null;
    if (!CONJUNCTIONS.has(normAt(lattice, i)) || (normAt(lattice, i) === 'after' && LONG_AFTER.has(normAt(lattice, i - 1)))) continue;
    const range = agentAt(of, i + 1) ?? nameOpening(of, i + 1);
    if (normAt(lattice, i) === 'where' && range && clashesNext(lattice, range.last)) return null;
    if (range && fits(of, range) && (!isViolence(of, range.last) || endsPlural(lattice, range)) && actsNext(of, range.last)) return stated(of, withPlace(of, range));
  }
  return null;
}

/** "a province where the army and rebels have clashed for weeks": what goes on there did not do this. */
const clashesNext = (lattice: Lattice, at: number): boolean => [0, 1, 2, 3, 4, 5, 6].some((n) => /^(?:clash|fight|battl)/.test(normAt(lattice, at + n)));

const withPlace = (of: Of, range: Range): Range => toItsVerb(of, range);
