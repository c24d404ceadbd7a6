import type { Perpetrator, Victim } from '../claim.ts';
import type { Clause } from '../clause.ts';
import { cueAt, normAt, spanOf, tagAt, wordsOf } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { isObject } from '../navigate.ts';
import type { ActorMention, Mentions } from '../mentions.ts';
import { firstFrom, firstWithin, within } from '../ordered.ts';
import type { Draft } from '../recognizer.ts';

interface Of { readonly clause: Clause; readonly mentions: Mentions; readonly draft: Draft; readonly victim: Victim; readonly segment: Range }

/** Ways to name the doer, in the order in which they are believed. */
const WAYS: readonly ((of: Of) => Perpetrator | null)[] = [byDraft, byOwner, lostTo, byAgent, betweenSides, namelessAccused, bySubject, byClause, byMeans, byAccusation];

/** Who did it, as claimed: behind "by", as the verb's subject, in a clause of its own ("when rebels opened fire"), or in the words of the means ("coalition strikes"). */
export function perpetratorOf(of: Of): Perpetrator | null {
  if (of.draft.kind === 'no_information' || of.draft.effect === 'displaced') return null;
  for (const way of WAYS) {
    const found = way(of);
    if (found) return found;
  }
  return null;
}

function stated(of: Of, said: Range): Perpetrator {
  const article = ['a', 'an'].includes(normAt(of.clause.lattice, said.first)) && said.last > said.first + 1 ? 1 : 0;
  const range = { first: said.first + article, last: said.last };
  return { text: wordsOf(of.clause.lattice, range), actor: actorIn(of, range)?.name ?? null, contested: false, basis: { kind: 'stated', span: spanOf(of.clause.lattice, range) } };
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

/** "in clashes between marines and Abu Sayyaf gunmen": of the two sides, the one that is not the victims'. */
function betweenSides(of: Of): Perpetrator | null {
  const { lattice } = of.clause;
  for (let i = of.segment.first + 1; i < of.segment.last; i++) {
    if (normAt(lattice, i) !== 'between' || ![1, 2, 3, 4, 5].some((n) => CLASHES.has(normAt(lattice, i - n)) || normAt(lattice, i - n) === 'erupted')) continue;
    const first = agentAt(of, i + 1);
    const second = first && normAt(lattice, first.last) === 'and' ? agentAt(of, first.last + 1) : null;
    if (!first || !second) return null;
    const own = wordsShared(of, first) ? 'first' : wordsShared(of, second) ? 'second' : null;
    return own === null ? null : stated(of, own === 'first' ? second : first);
  }
  return null;
}

/** The victims are told with this side's name or noun. */
function wordsShared(of: Of, side: Range): boolean {
  const actor = actorIn(of, side);
  if (actor && actor.name === of.victim.actor) return true;
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
    if (i > draft.trigger.last && i >= verbOf(of) && tagAt(lattice, i, 'verb') && !isInside(draft, i)) return null;
    if (cueAt(lattice, i, 'auxiliary') > 0 && !isInside(draft, i)) return null;
    if (['followed', 'said', ';', '.', 'when', 'after'].includes(normAt(lattice, i)) || tagAt(lattice, i, 'report')) return null;
    if (normAt(lattice, i) !== 'by') continue;
    const range = agentAt(of, i + 1);
    if (range) return stated(of, range);
  }
  return null;
}

/** Where to look for "by": behind the draft's verb; "most of the victims are believed to have been killed by" has its verb behind the people. */
function verbOf(of: Of): number {
  const { draft, clause } = of;
  if (draft.rule !== 'shareOf') return draft.trigger.last;
  const verb = clause.items.find((item) => item.kind === 'trigger' && item.trigger.kind === 'verb' && item.first >= draft.trigger.last && item.first <= draft.trigger.last + 10);
  return verb ? verb.last : draft.trigger.last;
}

const isInside = (draft: Draft, i: number): boolean => draft.group !== null && i >= draft.group.first && i < draft.group.last;

const PHRASE_ENDS = new Set(['positioned', 'stationed', 'deployed', 'based', 'located', 'operating', 'fighting', 'in', 'on', 'at', 'near', 'who', 'that', 'which', 'during', 'after', 'when', 'while', 'as', 'and', 'for', 'from', 'with', 'before', 'where', 'last', 'were', 'was', 'had', 'have', 'has', 'to', 'into', 'against', 'outside', 'inside', 'late', 'early', 'earlier', 'is', 'are', 'said', 'of', 'wearing', 'dressed', 'armed', 'riding']);

/** A noun phrase that can do harm: it names an actor, a country's forces, or armed or single people. Null otherwise. */
function agentAt(of: Of, from: number): Range | null {
  const { lattice } = of.clause;
  let last = from;
  while (last < Math.min(from + 9, of.segment.last) && !endsPhrase(of, last)) {
    if (isViolence(of, last) && last > from) return isAgent(of, { first: from, last }) || tagAt(lattice, last - 1, 'country') ? { first: from, last } : null;
    last++;
  }
  const range = withMembers(of, { first: from, last });
  return range.last > range.first && isAgent(of, range) ? range : null;
}

const endsPhrase = (of: Of, i: number): boolean => {
  const token = of.clause.lattice.tokens[i];
  if (token && tagAt(of.clause.lattice, i, 'actor')) return false;
  return !token || token.kind === 'break' || PHRASE_ENDS.has(token.norm) || (token.kind === 'mark' && token.norm !== "'s" && !'“”"-’'.includes(token.text)) || (tagAt(of.clause.lattice, i, 'act') !== null && tagAt(of.clause.lattice, i, 'person') === null && tagAt(of.clause.lattice, i, 'means') === null);
};

/** "members of the Islamic State": the organisation behind "of" belongs to the phrase. */
function withMembers(of: Of, range: Range): Range {
  const { lattice } = of.clause;
  if (normAt(lattice, range.last) !== 'of' && normAt(lattice, range.last) !== 'from') return range;
  const behind = firstFrom(of.mentions.actors, { first: range.last + 1, last: range.last + 4 });
  return behind ? { first: range.first, last: behind.last } : range;
}

const ARMED = new Set(['soldiers', 'military ranks', 'police', 'security forces', 'militants', 'fighters', 'attackers', 'members']);

const isAgent = (of: Of, range: Range): boolean => actorIn(of, range) !== undefined || personIn(of, range) || genericIn(of, range);

function genericIn(of: Of, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) if (tagAt(of.clause.lattice, i, 'generic') || AGENT_WORDS.has(normAt(of.clause.lattice, i))) return true;
  return false;
}

const AGENT_WORDS = new Set(['group', 'gang', 'cartel', 'militia', 'mob', 'army', 'forces', 'troops', 'police', 'navy', 'warplanes', 'jets', 'aircraft', 'warplane', 'helicopters', 'helicopter', 'drone', 'drones', 'crowd', 'regime', 'cell', 'cells', 'unit', 'terrorists', 'enemy', 'aggression', 'coalition', 'occupation', 'artillery', 'military', 'guards', 'vigilantes', 'mobs']);

/** "IS fighters killed ...", "A bomber blew himself up, killing ...": the people or actor that the verb, or the sentence of a participle, has for its subject. */
function bySubject(of: Of): Perpetrator | null {
  const { clause, draft } = of;
  const held = heldBefore(of);
  if (draft.voice !== 'active' && held < 0) return null;
  const verb = held >= 0 ? held : draft.trigger.first;
  const range = accusedOf(of, verb) ?? subjectBefore(of, verb) ?? subjectAhead(of, verb) ?? unknownSubject(of, verb);
  if (range) return stated(of, ownerOf(of, range) ?? range);
  const goesOn = normAt(clause.lattice, verb).endsWith('ing') || normAt(clause.lattice, verb - 1) === 'and' || held >= 0;
  return goesOn ? opener(of, verb) : null;
}

const ACCUSED = new Set(['accused', 'convicted', 'guilty', 'suspected']);

/** "Gerald Stokoe, 50, is accused of strangling": the person before the accusation. */
function accusedOf(of: Of, verb: number): Range | null {
  const { lattice } = of.clause;
  if (normAt(lattice, verb - 1) !== 'of' || !ACCUSED.has(normAt(lattice, verb - 2))) return null;
  const group = of.clause.items.findLast((item) => item.kind === 'group' && item.last <= verb - 2 && item.first >= of.segment.first);
  if (group?.kind !== 'group' || group.group.kind === 'counted') return null;
  return group.group.kind === 'named' ? group.group.count : { first: group.first, last: group.last };
}

/** "A wine importer strangled his wife": a noun that the lexicon does not know, alone between the clause's start and a verb that people do by hand. */
function unknownSubject(of: Of, verb: number): Range | null {
  const { lattice } = of.clause;
  const first = clauseStart(of, verb);
  if (!['a', 'an', 'the'].includes(normAt(lattice, first)) || verb - first < 2 || verb - first > 5 || !BY_HAND.has(normAt(lattice, verb))) return null;
  for (let i = first + 1; i < verb; i++) {
    const token = lattice.tokens[i];
    if (token?.kind !== 'word' || PHRASE_ENDS.has(token.norm) || tagAt(lattice, i, 'means') || tagAt(lattice, i, 'thing') || tagAt(lattice, i, 'verb')) return null;
  }
  return { first, last: verb };
}

const BY_HAND = new Set(['strangled', 'stabbed', 'murdered', 'shot', 'beheaded', 'kidnapped', 'abducted', 'assassinated', 'strangles', 'stabs', 'murders', 'shoots', 'bludgeoned', 'hacked', 'executed', 'lynched']);

/** "took 26 people hostage": the verb stands before the people and its complement behind. */
function heldBefore(of: Of): number {
  const { draft, clause } = of;
  const before = (draft.group?.first ?? 0) - 1;
  if (draft.rule === 'losses' && ['inflicted', 'inflict', 'inflicting', 'inflicts', 'caused', 'causing'].includes(normAt(clause.lattice, draft.trigger.first - 1))) return draft.trigger.first - 1;
  const held = draft.effect === 'captured' && draft.voice !== 'active' && ['took', 'take', 'takes', 'taking', 'held', 'hold', 'holds', 'holding', 'taken'].includes(normAt(clause.lattice, before));
  return held ? before : -1;
}

/** The noun phrase that ends right before a verb, its auxiliaries and adverbs aside; a relative "who" is stepped over. */
function subjectBefore(of: Of, verb: number): Range | null {
  const { lattice } = of.clause;
  let last = beforeDay(of, verb);
  while (last > of.segment.first && (cueAt(lattice, last - 1, 'auxiliary') > 0 || cueAt(lattice, last - 1, 'adverb') > 0 || normAt(lattice, last - 1).endsWith('ly') || ['who', 'that', 'which', 'and', 'then', ','].includes(normAt(lattice, last - 1)) || isPairedVerb(of, last - 1))) last--;
  if (['it', 'they'].includes(normAt(lattice, last - 1))) return speakerAhead(of, last - 1);
  const earlier = goesOnFrom(of, { verb, last });
  if (earlier >= 0) return subjectBefore(of, earlier);
  const at = of.clause.items.findLastIndex((item) => item.kind === 'group' && item.last === last && item.group.head.kind === 'people');
  const group = of.clause.items[at];
  if (group?.kind === 'group') {
    if (isGoverned(of, group.first)) return null;
    const trigger = of.clause.items[at - 1];
    if (isObject(of.clause, at) && trigger) return subjectBefore(of, trigger.first);
    return fits(of, headOnly(of, group)) ? headOnly(of, group) : null;
  }
  const actor = within(of.mentions.actors, { first: of.segment.first, last }).findLast((a) => a.last >= last - 2 && a.name !== of.victim.actor);
  if (actor && actor.last < last && !genericIn(of, { first: actor.last, last }) && !personIn(of, { first: actor.last, last })) return null;
  if (actor) return isViolence(of, actor.last) ? null : widen(of, actor);
  const state = tagAt(lattice, last - 1, 'country');
  if (state?.tag.form === 'name' && last - 1 <= clauseStart(of, verb) + 2) return { first: last - 1, last };
  return forcesBefore(of, last);
}

/** "A Sunni militant group said it had killed 11": the pronoun is the agent with whom the sentence opens. */
function speakerAhead(of: Of, pronoun: number): Range | null {
  const { lattice } = of.clause;
  for (let i = pronoun - 1; i > of.segment.first; i--) {
    if (!tagAt(lattice, i, 'report')) continue;
    const range = agentAt(of, afterDateline(of));
    return range && fits(of, range) ? range : null;
  }
  return null;
}

/** "killing two shopkeepers and a schoolgirl and injuring 19": behind "and" the subject is that of the verb before; -1 when none stands there. */
function goesOnFrom(of: Of, at: { readonly verb: number; readonly last: number }): number {
  const { lattice, items } = of.clause;
  let joined = false;
  for (let i = at.last; i < at.verb; i++) joined ||= normAt(lattice, i) === 'and' || normAt(lattice, i) === ',';
  if (!joined) return -1;
  const before = items.findLast((item) => item.kind === 'trigger' && item.last <= at.last && item.first >= of.segment.first && item.trigger.kind === 'verb' && item.trigger.tag.valency === 'transitive');
  if (!before) return -1;
  const object = items.find((item) => item.kind === 'group' && item.first >= before.last);
  return object && object.first <= before.last + 2 ? before.first : -1;
}

/** "a bombing targeting traffic police has killed": the people belong to the words before them. */
function isGoverned(of: Of, first: number): boolean {
  const { lattice } = of.clause;
  const before = normAt(lattice, first - 1) === 'the' || normAt(lattice, first - 1) === 'a' ? normAt(lattice, first - 2) : normAt(lattice, first - 1);
  return ['targeting', 'against', 'near', 'outside', 'at', 'in', 'carrying', 'on', 'hitting', 'striking', 'between', 'inside'].includes(before);
}

/** "Gunmen on a motorcycle shot dead": the people with whom the clause opens, with the short phrase between them and their verb. */
function subjectAhead(of: Of, verb: number): Range | null {
  const { lattice } = of.clause;
  const floor = clauseStart(of, verb);
  const group = of.clause.items.find((item) => item.kind === 'group' && item.first >= floor && item.first <= floor + 3 && item.last < verb);
  if (group?.kind !== 'group' || group.group.head.kind !== 'people' || verb - group.last > 8 || acts(of, group.last, verb)) return null;
  if ([',', '.', ';', ':', 'who', 'which', 'that'].some((word) => wordBetween(of, group.last, verb, word))) return null;
  const phrase = ['on', 'in', 'with', 'armed', 'wearing', 'aboard', 'riding', 'dressed'].includes(normAt(lattice, group.last)) ? { first: group.first, last: verb } : headOnly(of, group);
  return fits(of, phrase) ? phrase : null;
}

function wordBetween(of: Of, from: number, to: number, word: string): boolean {
  for (let i = from; i < to; i++) if (normAt(of.clause.lattice, i) === word) return true;
  return false;
}

/** "its men had killed": the actor named before whose men they are. */
function ownerOf(of: Of, range: Range): Range | null {
  if (!['its', 'their', 'his'].includes(normAt(of.clause.lattice, range.first))) return null;
  const owner = within(of.mentions.actors, { first: of.clause.sentence.first, last: range.first }).at(-1);
  return owner && owner.name !== of.victim.actor ? owner : null;
}

/** "The rebel Army of Mujahideen": a name the lexicon does not know, with a word for armed people in it, at the start of its clause. */
function forcesBefore(of: Of, last: number): Range | null {
  const first = clauseStart(of, last);
  const start = normAt(of.clause.lattice, first) === ',' ? first + 1 : first;
  const whole = { first: start, last };
  if (last - start < 1 || last - start > 7 || acts(of, start, last)) return null;
  for (let i = start; i < last; i++) if (PHRASE_ENDS.has(normAt(of.clause.lattice, i)) && normAt(of.clause.lattice, i) !== 'of') return null;
  return genericIn(of, whole) && !isViolence(of, last - 1) ? whole : null;
}

/** "fighters on Monday abducted": the day between is stepped over. */
function beforeDay(of: Of, verb: number): number {
  const { lattice } = of.clause;
  if (!tagAt(lattice, verb - 1, 'weekday') && !tagAt(lattice, verb - 1, 'relativeDay')) return verb;
  let at = verb - 1;
  while (['on', 'late', 'early', 'earlier'].includes(normAt(lattice, at - 1))) at--;
  return at;
}

/** "stabbed and wounded": the verb before "and" is stepped over. */
const isPairedVerb = (of: Of, i: number): boolean => (tagAt(of.clause.lattice, i, 'verb') !== null || tagAt(of.clause.lattice, i, 'act') !== null) && tagAt(of.clause.lattice, i, 'person') === null && tagAt(of.clause.lattice, i, 'means') === null;

const fits = (of: Of, range: Range): boolean => {
  const actor = actorIn(of, range);
  return range.last > range.first && (actor === undefined || actor.name !== of.victim.actor);
};

/** A group without what is told behind it ("from the groups known as ..."), unless that names the actor. */
function headOnly(of: Of, range: Range): Range {
  const { lattice } = of.clause;
  for (let i = range.first + 1; i < range.last; i++) {
    if (!['from', 'of', 'including'].includes(normAt(lattice, i))) continue;
    const named = firstFrom(of.mentions.actors, { first: i + 1, last: i + 4 });
    return { first: range.first, last: named && named.last <= range.last ? named.last : i };
  }
  return { first: range.first, last: range.last };
}

/** The armed people or the actor with whom a sentence opens whose participle tells of the victims. */
function opener(of: Of, verb: number): Perpetrator | null {
  const { clause } = of;
  const floor = clauseStart(of, verb);
  for (const item of clause.items) {
    if (item.first < floor || item.last > verb) continue;
    if (item.kind !== 'group' || item.group.head.kind !== 'people') continue;
    const armed = item.group.head.persons.some((p) => ARMED.has(p.category) || (p.category === 'attackers'));
    if (armed) return acts(of, item.last, verb) || attacks(item.group) || (item.first <= floor + 2 && normAt(clause.lattice, verb - 1) === 'and') ? stated(of, toItsVerb(of, item)) : null;
    if (item.first <= floor + 2 && actsSoon(of, item.last)) return stated(of, toItsVerb(of, item));
  }
  const machine = agentAt(of, floor);
  if (machine && genericIn(of, machine) && fits(of, machine) && acts(of, machine.last, verb)) return stated(of, machine);
  const actor = within(of.mentions.actors, { first: floor, last: verb }).find((a) => a.name !== of.victim.actor && acts(of, a.last, verb) && a.first <= floor + 6);
  return actor && !isViolence(of, actor.last) ? stated(of, widen(of, actor)) : null;
}

/** "A suicide attacker ... walked into a queue, killing": attackers need no other verb of violence. */
const attacks = (group: { readonly head: { readonly kind: string; readonly persons?: readonly { readonly category: string }[] } }): boolean => group.head.persons?.some((p) => p.category === 'attackers') ?? false;

/** "A man armed with a kitchen knife attacked": what stands between the people and their verb tells who they were. */
function toItsVerb(of: Of, group: Range): Range {
  const { lattice } = of.clause;
  if (!['on', 'in', 'with', 'armed', 'wearing', 'aboard', 'riding', 'dressed', 'disguised'].includes(normAt(lattice, group.last))) return headOnly(of, group);
  for (let i = group.last; i < Math.min(group.last + 8, of.segment.last); i++) {
    if (tagAt(lattice, i, 'act') && !tagAt(lattice, i, 'means')) return { first: group.first, last: i };
    if (lattice.tokens[i]?.kind === 'mark') break;
  }
  return headOnly(of, group);
}

/** The verb of violence follows within a few words: "a worker with a hammer attacked". */
function actsSoon(of: Of, from: number): boolean {
  for (let i = from; i < Math.min(from + 7, of.segment.last); i++) if (tagAt(of.clause.lattice, i, 'act')) return true;
  return false;
}

/** Behind the last "after", "when", "while" before the verb, or the segment's start. */
function clauseStart(of: Of, verb: number): number {
  for (let i = verb - 1; i > of.segment.first; i--) if (['while', 'when', 'after', 'as', 'where', 'whereas', ';'].includes(normAt(of.clause.lattice, i))) return i + 1;
  return afterDateline(of);
}

/** "GAZA CITY - An aircraft": the sentence begins behind the dash. */
function afterDateline(of: Of): number {
  const { first, last } = of.segment;
  for (let i = first + 1; i < Math.min(first + 14, last); i++) {
    const token = of.clause.lattice.tokens[i];
    if (token?.kind === 'mark' && !token.glued && '-–—'.includes(token.text)) return i + 1;
    if (token?.text === ':' && i < first + 4) return i + 1;
  }
  return first;
}

/** A verb of violence stands between: "rebels attacked a village, killing". */
function acts(of: Of, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tagAt(of.clause.lattice, i, 'act') || tagAt(of.clause.lattice, i, 'verb')) return true;
  return false;
}

/** "Assailants killed 50 ..., officials said, blaming a militia": the accused say more than "assailants". */
function namelessAccused(of: Of): Perpetrator | null {
  const subject = bySubject(of);
  return subject !== null && subject.actor === null && /^(the |suspected |unidentified |unknown |armed )*(assailants?|attackers?|gunm[ae]n|men|assassins?)$/i.test(subject.text) ? byAccusation(of) : null;
}

/** "blaming the coalition for the attack", "was blamed on rebels": whom the sentence accuses. */
function byAccusation(of: Of): Perpetrator | null {
  const { lattice } = of.clause;
  for (let i = of.segment.first; i < of.segment.last; i++) {
    const report = tagAt(lattice, i, 'report');
    if (report?.tag.act !== 'accuse') continue;
    const range = agentAt(of, i + report.length + (normAt(lattice, i + report.length) === 'on' ? 1 : 0));
    if (range && fits(of, range)) return stated(of, range);
  }
  return null;
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

/** The agent's verb follows within a few words: "gunmen on motorbikes opened fire". */
const actsNext = (of: Of, from: number): boolean => actsSoon(of, from);

const withPlace = (of: Of, range: Range): Range => toItsVerb(of, range);

/** "airstrikes by the coalition", "coalition strikes", "rebel shelling", "the Israeli attack" in the same part of the sentence. */
function byMeans(of: Of): Perpetrator | null {
  const { lattice } = of.clause;
  for (const actor of within(of.mentions.actors, of.segment)) {
    if (actor.name === of.victim.actor || isDistant(of, actor)) continue;
    if (standsByMeans(of, actor)) return stated(of, widen(of, actor));
  }
  for (let i = of.segment.first; i < of.segment.last; i++) {
    if (isAdjective(of, i) && isViolence(of, i + 1) && !isDistant(of, { first: i, last: i + 1 }) && !isInside(of.draft, i)) return stated(of, { first: i, last: i + 1 });
    if (normAt(lattice, i) === 'with' && CLASHES.has(normAt(lattice, i - 1))) { const range = agentAt(of, i + 1); if (range && fits(of, range)) return stated(of, range); }
    if (normAt(lattice, i) === 'by' && (isViolence(of, i - 1) || (tagAt(lattice, i - 1, 'act') !== null && !isInside(of.draft, i))) && !isDistant(of, { first: i, last: i + 1 })) { const range = agentAt(of, i + 1); if (range && fits(of, range)) return stated(of, range); }
  }
  return null;
}

const CLASHES = new Set(['clash', 'clashes', 'battle', 'battles', 'fighting', 'gunfight', 'firefight', 'shootout', 'gunbattle', 'gunbattles', 'encounter', 'skirmish', 'skirmishes', 'exchange']);

/** "Israeli", "rebel", "militant" right before the violence. */
function isAdjective(of: Of, i: number): boolean {
  const { lattice } = of.clause;
  const national = (lattice.matches[i] ?? []).some((m) => m.length === 1 && (m.tag.kind === 'country' || m.tag.kind === 'people') && m.tag.form === 'adjective');
  const person = tagAt(lattice, i, 'person');
  return national || (person !== null && person.length === 1 && person.tag.number === 'singular' && ['militants', 'fighters'].includes(person.tag.category) && normAt(lattice, i) !== 'terrorist');
}

/** Violence that another "after" sets apart ("... in retaliation for American airstrikes") is not this claim's. */
function isDistant(of: Of, range: Range): boolean {
  const before = normAt(of.clause.lattice, range.first - 1);
  const earlier = normAt(of.clause.lattice, range.first - 2);
  return ['following', 'for', 'against', 'despite'].includes(before) || ['following', 'retaliation', 'against'].includes(earlier);
}

function standsByMeans(of: Of, actor: ActorMention): boolean {
  const { lattice } = of.clause;
  const after = actor.last;
  if (isViolence(of, after) || isViolence(of, after + 1)) return true;
  const by = normAt(lattice, actor.first - 1) === 'by' ? 1 : normAt(lattice, actor.first - 2) === 'by' ? 2 : 0;
  return by > 0 && (isViolence(of, actor.first - by - 1) || isViolence(of, actor.first - by - 2));
}

const isViolence = (of: Of, i: number): boolean => {
  if (NATURAL.has(normAt(of.clause.lattice, i))) return false;
  const thing = tagAt(of.clause.lattice, i, 'thing');
  return tagAt(of.clause.lattice, i, 'means') !== null || thing?.tag.reason === 'strike count' || (thing?.tag.reason === 'attack count' && !NATURAL.has(normAt(of.clause.lattice, i)));
};

const NATURAL = new Set(['stampede', 'crush', 'derailment', 'collapse', 'typhoon', 'hurricane', 'cyclone', 'tsunami', 'capsizing', 'wildfire', 'wildfires', 'fires', 'floods', 'flooding', 'landslides', 'mudslide', 'eruption', 'volcano', 'train', 'bus', 'plane', 'ferry', 'airliner', 'helicopter', 'boat', 'vessel', 'ship', 'truck', 'lorry', 'heatwave', 'drought', 'epidemic', 'disease', 'virus', 'cholera', 'pandemic', 'sinking', 'shipwreck', 'plane crash', 'quake', 'tremor', 'earthquake', 'quake', 'storm', 'flood', 'landslide', 'avalanche', 'fire', 'blaze', 'crash', 'accident', 'collision', 'war', 'march', 'rally', 'protest', 'demonstration', 'case', 'crime', 'outbreak', 'campaign', 'attempt', 'tornado', 'hurricane', 'typhoon', 'cyclone', 'sinking']);

/** "the" and a following person word belong to an actor's words: "the anti-ISIS coalition", "ISIS militants". */
function widen(of: Of, range: Range): Range {
  const { lattice } = of.clause;
  const first = normAt(lattice, range.first - 1) === 'the' ? range.first - 1 : range.first;
  const person = tagAt(lattice, range.last, 'person');
  return { first, last: person ? range.last + person.length : range.last };
}

const actorIn = (of: Of, range: Range): ActorMention | undefined => firstWithin(of.mentions.actors, range);

function personIn(of: Of, range: Range): boolean {
  for (let i = range.first; i < range.last; i++) if (tagAt(of.clause.lattice, i, 'person')) return true;
  return false;
}
