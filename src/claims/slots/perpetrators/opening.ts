import { cueAt, isArticle, isCapital, kindAt, normAt, tagAt } from '../../lattice.ts';
import type { Lattice, Range } from '../../lattice.ts';
import { PHRASE_ENDS } from './agentWords.ts';
import { afterReport, clauseStart } from './clauseStart.ts';
import { BY_HAND, isPersonWord, isSurname, personFrom } from './persons.ts';
import type { Of, Where } from './phrases.ts';
import { agentAt, fits, isArmed, isCraft, isViolence } from './phrases.ts';
import { wholePhrase } from './wholePhrase.ts';

/**
 * The doer with whom a verb's clause opens, whatever is told between: "Troops beat back an assault, killing nine", "In the north, gangs killed nine",
 * "Fighters entered the village and, after a brief exchange, killed nine".
 */
export function clauseOpener(of: Of, verb: number): Range | null {
  const { lattice } = of.clause;
  const own = beforeAsides(of, verb);
  const doer = openingAt(of, own);
  if (!doer || doer.last > own || !fits(of, doer) || isCraft(normAt(lattice, doer.last - 1)) || isDeedAlone(of, doer)) return null;
  const told = behindAside(lattice, { first: wholePhrase(of, doer).last, last: own });
  const isOwnVerb = told === own || goesOn(lattice, { first: told, last: own }, verb);
  const byHand = told < own && normAt(lattice, verb - 1) === 'and' && BY_HAND.has(normAt(lattice, verb));
  return isOwnVerb && actsItself(of, { first: told, last: own }, byHand || told === own ? null : doer) ? doer : null;
}

/** "Artillery (fire by the junta)", "Army (shelling)": the words for a deed, not for those who did it. */
export const isDeedAlone = (of: Where, doer: Range): boolean => (isViolence(of, doer.last) || normAt(of.clause.lattice, doer.last) === 'fire') && !endsPlural(of.clause.lattice, doer);

/** "as gunmen raid a village": behind a plural noun for people the violence is a verb. */
export const endsPlural = (lattice: Lattice, range: Range): boolean => tagAt(lattice, range.last - 1, 'person')?.tag.number === 'plural';

/** The phrase for a doer with which the clause of a verb opens, behind who says so, when and where. */
export function openingAt(of: Of, verb: number): Range | null {
  const { lattice } = of.clause;
  const start = afterReport(of, { first: clauseStart(of, verb), last: verb });
  const first = behindLead(lattice, { first: start, last: verb });
  return agentAt({ ...of, segment: { first: of.segment.first, last: verb } }, first) ?? nameOpening(of, first) ?? personFrom(lattice, first);
}

/** ", after a brief exchange of fire, (killed)": a phrase between commas right before the verb, as often as one stands there. */
function beforeAsides({ clause: { lattice }, segment }: Of, verb: number): number {
  if (normAt(lattice, verb - 1) !== ',') return verb;
  for (let i = verb - 2; i > Math.max(segment.first, verb - 14); i--) {
    if (kindAt(lattice, i) === 'break' || tagAt(lattice, i, 'verb')) return verb;
    if (normAt(lattice, i) === ',') return ASIDES.has(normAt(lattice, i + 1)) ? i : verb;
    if (ASIDES.has(normAt(lattice, i)) && normAt(lattice, i - 1) === 'and') return i;
  }
  return verb;
}

const ASIDES: ReadonlySet<string> = new Set(['armed', 'wearing', 'dressed', 'carrying', 'after', 'following', 'during', 'in', 'on', 'at', 'before', 'under', 'with', 'without', 'according', 'despite', 'amid']);

const LEADS: ReadonlySet<string> = new Set([...ASIDES, 'late', 'early', 'shortly', 'around', 'near', 'elsewhere', 'meanwhile', 'earlier', 'later', 'hours', 'minutes', 'separately', 'yesterday', 'overnight', 'outside', 'last', 'days', 'some']);
const TIMES: ReadonlySet<string> = new Set(['night', 'hours', 'morning', 'evening', 'day', 'week', 'dawn', 'midnight', 'noon', 'dusk', 'month', 'later', 'earlier', 'yesterday', 'overnight', 'daybreak', 'afternoon']);

/** "In the north, ", "On the coast road ", "Hours later ": where what a clause tells of begins, behind when and where it was. */
export function behindLead(lattice: Lattice, { first, last }: Range): number {
  const from = normAt(lattice, first) === 'that' || normAt(lattice, first) === ',' || (['which', 'whom'].includes(normAt(lattice, first))) ? first + 1 : first;
  if (!LEADS.has(normAt(lattice, from)) && !tagAt(lattice, from, 'weekday')) return from;
  let behind = from;
  for (let i = from; i < Math.min(from + 14, last); i++) {
    if (normAt(lattice, i) === ',') return behindLead(lattice, { first: i + 1, last });
    if (i < from + 8 && (TIMES.has(normAt(lattice, i)) || tagAt(lattice, i, 'month') || tagAt(lattice, i, 'weekday'))) behind = i + 1;
  }
  return behind;
}

/** "armed men who stormed a school and (shot)": those in arms of whom a relative clause tells, where the verb goes on with it. */
export function relativeSubject(of: Of, verb: number): Range | null {
  const { lattice } = of.clause;
  if (!goesOn(lattice, { first: of.segment.first, last: verb }, verb)) return null;
  for (let who = verb - 2; who > Math.max(of.segment.first, verb - RELATIVE); who--) {
    if (kindAt(lattice, who) === 'break' || tagAt(lattice, who, 'report') || CLAUSES.has(normAt(lattice, who))) return null;
    if (normAt(lattice, who) !== 'who') continue;
    const range = phraseBefore(of, who);
    return range && fits(of, range) && !PASSIVE.has(normAt(lattice, who + 1)) ? range : null;
  }
  return null;
}

const RELATIVE = 18;
const CLAUSES: ReadonlySet<string> = new Set([';', ':', 'when', 'while', 'whose', 'whom']);

/** The phrase for people in arms that ends right before `end`. */
export function phraseBefore(where: Where, end: number): Range | null {
  for (let first = end - 1; first >= Math.max(where.segment.first, end - 8); first--) {
    const range = agentAt(where, first);
    if (range && isArmed(where, wholePhrase(where, range)) && wholePhrase(where, range).last === end) return range;
  }
  return null;
}

/** ", who came in three boats,", ", 34,": what is told of the doer between commas. */
export function behindAside(lattice: Lattice, { first, last }: Range): number {
  if (normAt(lattice, first) !== ',') return first;
  for (let i = first + 1; i < last; i++) if (normAt(lattice, i) === ',') return i + 1;
  return last;
}

/** A participle tells more of what its clause tells; a plain verb shares the clause's subject behind "and". */
function goesOn(lattice: Lattice, between: Range, verb: number): boolean {
  if (normAt(lattice, verb).endsWith('ing')) return true;
  let at = between.last - 1;
  while (at > between.first && (cueAt(lattice, at, 'adverb') > 0 || cueAt(lattice, at, 'auxiliary') > 0 || normAt(lattice, at) === 'then')) at--;
  return normAt(lattice, at) === 'and';
}

const SUFFERED: ReadonlySet<string> = new Set(['came', 'come', 'suffered', 'lost', 'fell', 'stepped', 'drowned', 'died', 'faced', 'met', 'mine', 'mines', 'landmine', 'denied', 'denies', 'control', 'crashed', 'overturned', 'collided', 'sank', 'capsized', 'whether', 'not', 'never', 'dismissed', 'rejected', 'probe', 'investigation', 'inquiry', 'arrested', 'hunt', 'hunting', 'seek', 'sought', 'searching', 'rescued', 'found', 'recovered', 'retrieved', 'pulled']);
const PASSIVE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'being', 'is', 'are']);

/** What is told of those in arms is something that they did; of others (null: the verb itself says so), it is violence. */
function actsItself(of: Of, { first, last }: Range, doer: Range | null): boolean {
  const { lattice } = of.clause;
  for (let i = first; i < last; i++) if (SUFFERED.has(normAt(lattice, i)) && !(normAt(lattice, i) === 'came' && normAt(lattice, i + 1) !== 'under') || PASSIVE.has(normAt(lattice, i)) || tagAt(lattice, i, 'report')) return false;
  if (doer === null || isArmed(of, wholePhrase(of, doer))) return true;
  for (let i = first; i < last; i++) if (tagAt(lattice, i, 'act') || isDriven(lattice, i)) return true;
  return false;
}

/** "drove a van into a crowd". */
function isDriven(lattice: Lattice, i: number): boolean {
  return ['drove', 'steered', 'crashed', 'rammed', 'reversed', 'ploughed', 'plowed', 'flew'].includes(normAt(lattice, i)) && isArticle(lattice, i + 1) && [3, 4, 5].some((n) => normAt(lattice, i + n) === 'into');
}

/** "Darren Whitmore (opened fire)", "(said) Delgado (opened fire)": somebody by name; one word alone where it stands large in the midst of a sentence, or was told in full before. */
export function nameOpening({ clause: { lattice }, mentions, segment }: Where, from: number): Range | null {
  let last = from;
  while (last < from + 4 && isPersonWord(lattice, last)) last++;
  if (last === from || isCapital(lattice, last) || mentions.places.some((p) => p.first < last && from < p.last)) return null;
  const alone = last - from === 1 && !isSurname(lattice, from) && (from <= segment.first || tagAt(lattice, from - 1, 'report') === null);
  return alone || PHRASE_ENDS.has(normAt(lattice, last)) ? null : { first: from, last };
}
