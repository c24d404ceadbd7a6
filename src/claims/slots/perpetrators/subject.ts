import type { Perpetrator } from '../../claim.ts';
import { beforeDay } from '../../beforeDay.ts';
import { cueAt, isArticle, isCapital, kindAt, normAt, tagAt } from '../../lattice.ts';
import type { Lattice, Range } from '../../lattice.ts';
import { followsSubsetCue, isObject } from '../../navigate.ts';
import { within } from '../../ordered.ts';
import { accusedOf, afterDoing } from './accused.ts';
import { afterReport, clauseStart, isGoverned } from './clauseStart.ts';
import { clauseOpener, isDeedAlone, relativeSubject } from './opening.ts';
import { speakerAhead, theirSpeaker, toldBefore } from './pronouns.ts';
import { withPartnerBefore } from './pairs.ts';
import { BY_HAND, personAhead, personBefore, relativeAhead } from './persons.ts';
import type { Of } from './phrases.ts';
import { forceBefore } from './whoseFire.ts';
import { ARMED, PHRASE_ENDS, agentAt, fits, genericIn, headOnly, isArmed, isViolence, personIn, stated, widen } from './phrases.ts';

/** "IS fighters killed ...", "A bomber blew himself up, killing ...": the people or actor that the verb, or the sentence of a participle, has for its subject. */
export function bySubject(of: Of): Perpetrator | null {
  const { clause, draft } = of;
  const held = heldBefore(of);
  if (draft.voice !== 'active' && held < 0) return null;
  const verb = held >= 0 ? held : draft.trigger.first;
  if (isDenied(clause.lattice, verb)) return null;
  const range = accusedOf(of, verb) ?? afterDoing(of, verb) ?? subjectBefore(of, verb) ?? subjectAhead(of, verb) ?? personBefore(of, verb) ?? (normAt(clause.lattice, verb - 1) === 'and' && BY_HAND.has(normAt(clause.lattice, verb)) ? personAhead(of, verb) : null);
  const joined = normAt(clause.lattice, verb - 1) === 'and' && (range === null || !isArmed(of, range)) ? clauseOpener(of, verb) : null;
  if (joined) return stated(of, joined);
  if (range) return stated(of, ownerOf(of, range) ?? withPartnerBefore(of, range, clauseStart(of, verb)));
  const goesOn = normAt(clause.lattice, verb).endsWith('ing') || normAt(clause.lattice, verb - 1) === 'and' || held >= 0;
  const opened = goesOn ? opener(of, verb) : null;
  if (opened) return opened;
  const ahead = clauseOpener(of, verb) ?? relativeSubject(of, verb);
  return ahead ? stated(of, ahead) : goesOn ? theirSpeaker(of, verb) : null;
}

/** "The army denied (killing nine)", "denies having (killed)": whoever says that they did not is not told as the doer. */
const isDenied = (lattice: Lattice, verb: number): boolean => [1, 2].some((n) => ['denied', 'denies', 'deny', 'denying'].includes(normAt(lattice, verb - n))) && (normAt(lattice, verb).endsWith('ing') || normAt(lattice, verb - 1) === 'having');

/** "took 26 people hostage": the verb stands before the people and its complement behind. */
function heldBefore(of: Of): number {
  const { draft, clause } = of;
  const before = (draft.group?.first ?? 0) - 1;
  if (draft.rule === 'losses' && ['inflicted', 'inflict', 'inflicting', 'inflicts', 'caused', 'causing'].includes(normAt(clause.lattice, draft.trigger.first - 1))) return draft.trigger.first - 1;
  const led = draft.rule === 'deathsOf' ? [2, 3].find((n) => LEADING.has(normAt(clause.lattice, draft.trigger.first - n))) : undefined;
  if (led !== undefined) return draft.trigger.first - led;
  const throats = draft.rule === 'livesOf' ? [1, 2, 3].find((n) => ['slit', 'slits', 'slitting', 'cut', 'cuts', 'cutting'].includes(normAt(clause.lattice, (draft.group?.first ?? 0) - 1 - n))) : undefined;
  if (throats !== undefined) return (draft.group?.first ?? 0) - 1 - throats;
  const held = draft.effect === 'captured' && draft.voice !== 'active' && ['took', 'take', 'takes', 'taking', 'held', 'hold', 'holds', 'holding', 'taken'].includes(normAt(clause.lattice, before));
  return held ? before : -1;
}

/** "carried out four raids, leading to the injury of six". */
const LEADING = new Set(['leading', 'led', 'resulting', 'resulted', 'causing', 'caused']);

/** "Resistance groups claim to have killed": those with whom the clause opens. */
function claimant(of: Of, claimed: number): Range | null {
  const said = agentAt(of, clauseStart(of, claimed));
  const range = said && { first: said.first, last: Math.min(said.last, claimed) };
  return range && fits(of, range) ? range : null;
}

/** "claim to have killed". */
const CLAIMED = new Set(['claim', 'claims', 'claimed', 'claiming', 'boasted', 'boasts', 'bragged', 'admitted', 'purported']);

/** How many verbs of one subject may stand in a row: "attacked a village, killed nine and burned ...". */
const CHAIN = 8;

/** The noun phrase that ends right before a verb, its auxiliaries and adverbs aside; a relative "who" is stepped over. */
function subjectBefore(of: Of, verb: number, steps = CHAIN): Range | null {
  if (steps === 0) return null;
  const { lattice } = of.clause;
  let last = beforeAside(of, beforeDay(of.clause.lattice, verb));
  while (last > of.segment.first && !tagAt(lattice, last - 1, 'actor') && (cueAt(lattice, last - 1, 'auxiliary') > 0 || cueAt(lattice, last - 1, 'adverb') > 0 || normAt(lattice, last - 1).endsWith('ly') || ['who', 'that', 'which', 'and', 'or', 'then', ',', '”', '"', '’'].includes(normAt(lattice, last - 1)) || isPairedVerb(of, last - 1))) last--;
  if (normAt(lattice, last - 1) === 'to' && CLAIMED.has(normAt(lattice, last - 2))) return claimant(of, last - 2);
  const boast = normAt(lattice, last - 1) === 'of' ? last - 2 : last - 1;
  if (CLAIMED.has(normAt(lattice, boast)) && normAt(lattice, verb).endsWith('ing')) return claimant(of, boast);
  if (['it', 'they'].includes(normAt(lattice, last - 1))) return speakerAhead(of, last - 1) ?? toldBefore(of, last - 1);
  const earlier = goesOnFrom(of, { verb, last });
  if (earlier >= 0) return subjectBefore(of, earlier, steps - 1);
  const at = of.clause.items.findLastIndex((item) => item.kind === 'group' && item.last === last && item.group.head.kind === 'people');
  const group = of.clause.items[at];
  if (group?.kind === 'group') {
    if (normAt(lattice, group.first - 1) === 'of' && ['life', 'lives'].includes(normAt(lattice, group.first - 2))) return null;
    if (isGoverned(of, group.first) || followsSubsetCue(of.clause, at) || (normAt(lattice, group.first - 1) === 'of' && normAt(lattice, last) === ',')) return null;
    // "police shoot dead knifeman who wounded two": the relative clause tells what he did.
    if (normAt(lattice, last) === 'who') return fits(of, headOnly(of, group)) ? headOnly(of, group) : null;
    const body = bodyOf(of, group);
    if (body) return fits(of, body) ? body : null;
    const trigger = of.clause.items[at - 1];
    if (isObject(of.clause, at) && trigger) return subjectBefore(of, trigger.first, steps - 1);
    return fits(of, headOnly(of, group)) ? headOnly(of, group) : null;
  }
  const actor = within(of.mentions.actors, { first: of.segment.first, last }).findLast((a) => (a.last >= last - 2 || (a.last >= last - 4 && normAt(lattice, a.last) === "'s")) && a.name !== of.victim.actor);
  if (actor && normAt(lattice, actor.last) === "'s" && last - actor.last <= 4 && !isViolence(of, last - 1) && !wordBetween(of, actor.last, last, ',')) return { first: widen(of, actor).first, last };
  if (actor && actor.last < last && !genericIn(of, { first: actor.last, last }) && !personIn(of, { first: actor.last, last })) return null;
  if (actor) return isViolence(of, actor.last) ? null : widen(of, actor);
  const rode = relativeAhead(of, verb);
  if (rode) return rode;
  const state = stateAt(of, clauseStart(of, verb)) ?? stateAt(of, last - 1);
  if (state?.last === last && state.first <= clauseStart(of, verb) + 2) return state;
  return forceBefore(of, last) ?? armedAhead(of, { first: clauseStart(of, verb), last }) ?? forcesBefore(of, last) ?? organisationBefore(of, last);
}

/** "The rebel Army of Mujahideen": a body by its name, with what stands between it and its article. */
function bodyOf({ clause: { lattice } }: Of, group: Range): Range | null {
  if (!ORGANISATIONS.has(normAt(lattice, group.first)) || !isCapital(lattice, group.first) || normAt(lattice, group.first + 1) !== 'of') return null;
  const article = [1, 2, 3].find((n) => normAt(lattice, group.first - n) === 'the');
  return { first: group.first - (article ?? 0), last: group.last };
}

/** A country by its name. */
function stateAt({ clause: { lattice } }: Of, first: number): Range | null {
  const state = tagAt(lattice, first, 'country');
  return state?.tag.form === 'name' ? { first, last: first + state.length } : null;
}

const DEALT: ReadonlySet<string> = new Set(['launched', 'launches', 'fired', 'fires', 'dropped', 'struck', 'hit', 'pounded', 'targeted', 'raided', 'bombarded', 'shelled', 'bombed', 'attacked', 'carried']);

/** "Russia launched 84 drones, killing", "Israel bombed a house and killed": the state with which the clause opens, right before its deed. */
function stateAhead(of: Of, floor: number): Range | null {
  const state = stateAt(of, floor);
  return state && DEALT.has(normAt(of.clause.lattice, state.last)) ? state : null;
}

/** "Soldiers wounded six": a plural that might be the wounded themselves, were nobody behind the verb. */
function armedAhead(of: Of, subject: Range): Range | null {
  const range = agentAt(of, subject.first);
  return range && range.last === subject.last && ARMED.has(tagAt(of.clause.lattice, range.last - 1, 'person')?.tag.category ?? '') && fits(of, range) ? range : null;
}

const ASIDES: ReadonlySet<string> = new Set(['for', 'in', 'meanwhile', 'however', 'reportedly', 'allegedly', 'according', 'on', 'late', 'early', 'a', 'an', 'the', 'once', 'formed', 'founded', 'led', 'based', 'backed', 'blamed', 'accused', 'known']);

/** "the rebels, for their part, killed", "gunmen, who had crossed the river, killed": what stands between two commas right before the verb is stepped over. */
function beforeAside(of: Of, verb: number): number {
  const { lattice } = of.clause;
  // "ETA, which had called off its truce, has (killed)".
  let close = verb;
  while (close > of.segment.first && (cueAt(lattice, close - 1, 'auxiliary') > 0 || cueAt(lattice, close - 1, 'adverb') > 0)) close--;
  if (normAt(lattice, close - 1) !== ',') return verb;
  let i = close - 2;
  while (i > Math.max(of.segment.first, verb - 24) && normAt(lattice, i) !== ',') i--;
  const aside = ASIDES.has(normAt(lattice, i + 1)) ? i > verb - 9 : ['who', 'which'].includes(normAt(lattice, i + 1)) && !normAt(lattice, verb).endsWith('ing');
  return aside && normAt(lattice, i) === ',' ? i : verb;
}

/** "the Islamic Front killed": a name of two words or more that ends in what it is, right before the verb. */
function organisationBefore(of: Of, last: number): Range | null {
  const { lattice } = of.clause;
  if (!ORGANISATIONS.has(normAt(lattice, last - 1))) return null;
  let first = last;
  while (first > of.segment.first && ((kindAt(lattice, first - 1) === 'word' && isCapital(lattice, first - 1)) || /^\d+(?:st|nd|rd|th)$/.test(normAt(lattice, first - 1))) && last - first < 6) first--;
  if (normAt(lattice, first) === 'meanwhile') first++;
  if (isArticle(lattice, first)) return last - first >= 3 ? { first, last } : null;
  if (last - first < 2) return null;
  return { first: normAt(lattice, first - 1) === 'the' ? first - 1 : first, last };
}

export const ORGANISATIONS: ReadonlySet<string> = new Set(['front', 'army', 'brigade', 'brigades', 'movement', 'battalion', 'battalions', 'division', 'organization', 'organisation', 'militia', 'forces', 'force', 'command', 'corps', 'guard', 'guards', 'resistance', 'faction', 'alliance', 'council', 'legion', 'column', 'cartel', 'gang', 'commandos', 'rangers', 'agency', 'group', 'jihad', 'party']);

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

/** "Gunmen on a motorcycle shot dead": the people with whom the clause opens, with the short phrase between them and their verb; not whom another verb hit ("A bomb killed 12 people and wounded 30"). */
function subjectAhead(of: Of, verb: number): Range | null {
  const { lattice } = of.clause;
  const floor = afterReport(of, { first: clauseStart(of, verb), last: verb });
  const group = of.clause.items.find((item) => item.kind === 'group' && item.first >= floor && item.first <= floor + 3 && item.last < verb);
  if (group?.kind !== 'group' || group.group.head.kind !== 'people' || verb - group.last > 8 || isGoverned(of, group.first) || onlyTellsWhose(of, group.last) || acts(of, behindArms(of, group.last), verb) || isObject(of.clause, of.clause.items.indexOf(group))) return null;
  if ([',', '.', ';', ':', 'who', 'which', 'that'].some((word) => wordBetween(of, group.last, verb, word))) return null;
  const phrase = ['described', 'identified'].includes(normAt(lattice, group.last)) ? { first: group.first, last: beforeAuxiliary(of, { first: group.last, last: verb }) } : headOnly(of, group);
  return fits(of, phrase) ? phrase : null;
}

/** "with a knife", "armed with a knife": what somebody carries is no deed. */
function behindArms({ clause: { lattice } }: Of, from: number): number {
  const at = ['armed', 'carrying', 'wielding', 'brandishing'].includes(normAt(lattice, from)) ? from + 1 : from;
  return (at > from || normAt(lattice, at) === 'with') && isArticle(lattice, normAt(lattice, at) === 'with' ? at + 1 : at) ? at + (normAt(lattice, at) === 'with' ? 3 : 2) : from;
}

/** "a Thai market", "the Venezuelan plane crash": a nationality right before a noun that is no person. */
const onlyTellsWhose = (of: Of, next: number): boolean => {
  const { lattice } = of.clause;
  const country = tagAt(lattice, next - 1, 'country');
  return country !== null && country.tag.form !== 'name' && kindAt(lattice, next) === 'word' && !PHRASE_ENDS.has(normAt(lattice, next)) && !tagAt(lattice, next, 'verb') && cueAt(lattice, next, 'auxiliary') === 0;
};

/** Where the verb's own words begin: "has fatally stabbed". */
function beforeAuxiliary(of: Of, range: Range): number {
  for (let i = range.first; i < range.last; i++) if (['has', 'have', 'had'].includes(normAt(of.clause.lattice, i))) return i;
  return range.last;
}

function wordBetween(of: Of, from: number, to: number, word: string): boolean {
  for (let i = from; i < to; i++) if (normAt(of.clause.lattice, i) === word) return true;
  return false;
}

/** "its men had killed": the actor named before whose men they are. */
function ownerOf(of: Of, range: Range): Range | null {
  if (!['its', 'their', 'his'].includes(normAt(of.clause.lattice, range.first))) return null;
  const owner = within(of.mentions.actors, { first: of.clause.sentence.first, last: range.first }).at(-1);
  return owner && owner.name !== of.victim.actor ? widen(of, owner) : null;
}

/** "The rebel Army of Mujahideen": a name the lexicon does not know, with a word for armed people in it, at the start of its clause. */
function forcesBefore(of: Of, last: number): Range | null {
  const first = afterReport(of, { first: clauseStart(of, last), last });
  const start = normAt(of.clause.lattice, first) === ',' ? first + 1 : first;
  const whole = { first: start, last };
  if (last - start < 1 || last - start > 7 || acts(of, start, last)) return null;
  for (let i = start; i < last; i++) if (PHRASE_ENDS.has(normAt(of.clause.lattice, i)) && normAt(of.clause.lattice, i) !== 'of' && !(i === start && normAt(of.clause.lattice, i) === 'armed')) return null;
  return genericIn(of, whole) && !isViolence(of, last - 1) ? whole : null;
}

/** "stabbed and wounded": the verb before "and" is stepped over. */
const isPairedVerb = (of: Of, i: number): boolean => (tagAt(of.clause.lattice, i, 'verb') !== null || tagAt(of.clause.lattice, i, 'act') !== null) && tagAt(of.clause.lattice, i, 'person') === null && tagAt(of.clause.lattice, i, 'means') === null;

/** "outside a police station": the people only tell whose it is. */
const BUILDINGS: ReadonlySet<string> = new Set(['station', 'stations', 'post', 'posts', 'checkpoint', 'headquarters', 'barracks', 'base', 'convoy', 'academy', 'camp', 'bus', 'van', 'car', 'truck', 'vehicle', 'outpost']);

/** The armed people or the actor with whom a sentence opens whose participle tells of the victims. */
function opener(of: Of, verb: number): Perpetrator | null {
  const { clause } = of;
  const floor = afterReport(of, { first: clauseStart(of, verb), last: verb });
  for (const item of clause.items) {
    if (item.first < floor || item.last > verb || (item.first > floor && normAt(clause.lattice, item.first - 1) === 'of')) continue;
    if (item.kind !== 'group' || item.group.head.kind !== 'people' || tagAt(of.clause.lattice, item.last, 'report') || isGoverned(of, item.first)) continue;
    if (BUILDINGS.has(normAt(clause.lattice, item.last))) continue;
    const armed = item.group.head.persons.some((p) => ARMED.has(p.category) || (p.category === 'attackers'));
    if (armed) return acts(of, item.last, verb) || attacks(item.group) || (item.first <= floor + 2 && normAt(clause.lattice, verb - 1) === 'and') ? stated(of, toItsVerb(of, item)) : null;
    if (item.first <= floor + 2 && actsSoon(of, item.last)) return stated(of, toItsVerb(of, item));
  }
  const state = stateAhead(of, floor);
  if (state) return stated(of, state);
  const machine = agentAt(of, floor);
  if (machine && !isDeedAlone(of, machine) && genericIn(of, machine) && fits(of, machine) && (acts(of, machine.last, verb) || normAt(clause.lattice, verb - 1) === 'and')) return stated(of, machine);
  const actor = within(of.mentions.actors, { first: floor, last: verb }).find((a) => a.name !== of.victim.actor && acts(of, a.last, verb) && a.first <= floor + 6);
  return actor && !isViolence(of, actor.last) ? stated(of, widen(of, actor)) : null;
}

/** "A suicide attacker ... walked into a queue, killing": attackers need no other verb of violence. */
const attacks = (group: { readonly head: { readonly kind: string; readonly persons?: readonly { readonly category: string }[] } }): boolean => group.head.persons?.some((p) => p.category === 'attackers') ?? false;

/** "A man armed with a kitchen knife attacked": what stands between the people and their verb tells who they were. */
export function toItsVerb(of: Of, group: Range): Range {
  const { lattice } = of.clause;
  if (!['on', 'in', 'with', 'armed', 'wearing', 'aboard', 'riding', 'dressed', 'disguised'].includes(normAt(lattice, group.last))) return headOnly(of, group);
  for (let i = group.last; i < Math.min(group.last + 8, of.segment.last); i++) {
    if (tagAt(lattice, i, 'act') && !tagAt(lattice, i, 'means')) return { first: group.first, last: i };
    if (kindAt(lattice, i) === 'mark') break;
  }
  return headOnly(of, group);
}

/** The verb of violence follows within a few words: "a worker with a hammer attacked". */
function actsSoon(of: Of, from: number): boolean {
  for (let i = from; i < Math.min(from + 7, of.segment.last); i++) if (tagAt(of.clause.lattice, i, 'act')) return true;
  return false;
}

/** A verb of violence stands between: "rebels attacked a village, killing". */
function acts(of: Of, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tagAt(of.clause.lattice, i, 'act') || tagAt(of.clause.lattice, i, 'verb')) return true;
  return false;
}

/** The agent's verb follows within a few words: "gunmen on motorbikes opened fire". */
export const actsNext = (of: Of, from: number): boolean => actsSoon(of, from);
