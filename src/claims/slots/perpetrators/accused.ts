import { cueAt, kindAt, normAt, tagAt } from '../../lattice.ts';
import type { Range } from '../../lattice.ts';
import { isObject } from '../../navigate.ts';
import { afterDateline, isGoverned } from './clauseStart.ts';
import type { Of } from './phrases.ts';
import { nameOpening, openingAt } from './opening.ts';
import { fits, headOnly, isArmed } from './phrases.ts';
import { personAhead, personFrom } from './persons.ts';
import { forceBefore } from './whoseFire.ts';

/** Doers that a sentence tells of as accused, convicted or caught. */

const ACCUSED = new Set(['accused', 'convicted', 'guilty', 'suspected', 'charged']);

/** "Gerald Stokoe, 50, is accused of strangling", "two brothers and a cousin are charged with murdering": those before the accusation. */
export function accusedOf(of: Of, verb: number): Range | null {
  const { lattice } = of.clause;
  const whom = accusedByName(of, verb);
  if (whom) return whom;
  if (normAt(lattice, verb - 1) === 'of' && ['suspicion', 'charges', 'accusations'].includes(normAt(lattice, verb - 2))) return arrestedFor(of, verb - 2);
  if (!['of', 'with', 'for'].includes(normAt(lattice, verb - 1)) || !ACCUSED.has(normAt(lattice, verb - 2))) return null;
  const at = of.clause.items.findLastIndex((item) => item.kind === 'group' && item.last <= verb - 2 && item.first >= of.segment.first);
  if (at >= 0 && ['before', 'at', 'in', 'by', 'to'].includes(normAt(lattice, (of.clause.items[at]?.first ?? 0) - 1))) return personAhead(of, verb);
  return (at < 0 ? null : withPartner(of, at)) ?? forceBefore(of, beforeBe(of, verb - 2)) ?? armedOpening(of, verb - 2);
}

const ARRESTED: ReadonlySet<string> = new Set(['arrested', 'detained', 'held', 'charged', 'jailed', 'arrest', 'arrests', 'hold', 'detain', 'questioned']);

/** "Police arrested a student on suspicion of (killing)", "a student was arrested on suspicion of": whoever was. */
function arrestedFor(of: Of, suspicion: number): Range | null {
  const { lattice, items } = of.clause;
  for (let i = suspicion - 1; i > of.segment.first; i--) {
    if (!ARRESTED.has(normAt(lattice, i))) continue;
    if (cueAt(lattice, i - 1, 'auxiliary') > 0 || kindAt(lattice, i + 1) !== 'word' || normAt(lattice, i + 1) === 'on') return openingAt(of, beforeBe(of, i));
    const at = items.findIndex((item) => item.kind === 'group' && item.first >= i + 1 && item.first <= i + 3);
    return nameOpening({ ...of, segment: { first: i, last: suspicion } }, i + 1) ?? (at < 0 ? personFrom(lattice, i + 1) : withPartner(of, at));
  }
  return null;
}

/** "The Salvation Front (FSP) is (accused)": a body with whom the clause opens. */
function armedOpening(of: Of, verb: number): Range | null {
  const range = openingAt(of, verb);
  return range && range.last <= verb && isArmed(of, range) ? range : null;
}

/** "A mob was (accused)", "the army has been (accused)": where the auxiliaries begin. */
export function beforeBe({ clause: { lattice } }: Of, verb: number): number {
  let at = verb;
  while (cueAt(lattice, at - 1, 'auxiliary') > 0) at--;
  return at;
}

/** "accuse Tbilisi of wounding a family": those between the accusation and its "of". */
function accusedByName(of: Of, verb: number): Range | null {
  const { lattice } = of.clause;
  if (normAt(lattice, verb - 1) !== 'of') return null;
  for (let i = verb - 3; i > Math.max(of.segment.first, verb - 12); i--) {
    if (kindAt(lattice, i) === 'mark' && normAt(lattice, i) !== "'s" && normAt(lattice, i) !== '-') return null;
    if (!ACCUSES.has(normAt(lattice, i))) continue;
    return ['was', 'were', 'is', 'are', 'been', 'being'].includes(normAt(lattice, i - 1)) ? null : { first: i + 1, last: verb - 1 };
  }
  return null;
}

const ACCUSES = new Set(['accuse', 'accuses', 'accused', 'accusing']);

/** "A nurse was convicted of the murder of", "The ELN was responsible for the deaths of", "has confessed to the killing of": those before the words that lay a noun of death on them. */
export function convictedOf(of: Of): Range | null {
  const { lattice } = of.clause;
  const noun = of.draft.trigger.first;
  for (let i = noun - 1; i >= Math.max(of.segment.first + 1, noun - 5); i--) {
    if (!['of', 'with', 'for', 'over', 'to', 'behind'].includes(normAt(lattice, i))) continue;
    const verb = normAt(lattice, i) === 'behind' ? beforeBe(of, i) : layingBefore(of, i);
    const whom = verb === undefined ? null : sentencedBy(of, { verb, until: i });
    if (whom) return whom;
    const at = verb === undefined ? -1 : of.clause.items.findLastIndex((item) => item.kind === 'group' && item.last <= verb && item.first >= of.segment.first);
    if (verb === undefined) continue;
    if (at >= 0 && verb - (of.clause.items[at]?.last ?? 0) <= 3 && kindAt(lattice, of.clause.items[at]?.first ?? 0) !== 'number') return withPartner(of, at);
    const actor = of.mentions.actors.findLast((a) => a.last <= verb && a.last >= verb - 3 && a.first >= of.segment.first);
    if (actor) return { first: normAt(lattice, actor.first - 1) === 'the' ? actor.first - 1 : actor.first, last: actor.last };
    const ahead = openingAt(of, verb);
    return ahead && ahead.last <= verb ? ahead : null;
  }
  return null;
}

/** "responsible for", "will serve at least 23 years for", "was jailed for life on Monday for": where the word stands that lays the deed on them. */
function layingBefore({ clause: { lattice }, segment }: Of, preposition: number): number | undefined {
  for (let at = preposition - 1; at > Math.max(segment.first, preposition - 10); at--) {
    if (normAt(lattice, at) === 'blamed' && at < preposition - 1) return undefined;
    if (LAID.has(normAt(lattice, at))) return at >= preposition - 3 || SENTENCED.has(normAt(lattice, at)) ? at : undefined;
    if ([';', 'who', 'whose', 'and', ':'].includes(normAt(lattice, at))) return undefined;
  }
  return undefined;
}

/** "A court sentenced a former mayor to 30 years for (ordering the slaughter of)": whom it sentenced, behind a verb without auxiliary. */
function sentencedBy({ clause: { lattice, items } }: Of, { verb, until }: { readonly verb: number; readonly until: number }): Range | null {
  if (!['jailed', 'sentenced', 'imprisoned', 'convicted', 'indicted', 'charged'].includes(normAt(lattice, verb)) || ['was', 'were', 'been', 'being', 'is', 'are'].some((be) => [1, 2].some((n) => normAt(lattice, verb - n) === be))) return null;
  const group = items.find((item) => item.kind === 'group' && item.first >= verb + 1 && item.first <= verb + 3 && item.last < until);
  if (group?.kind === 'group' && group.group.head.kind === 'people' && kindAt(lattice, group.first) !== 'number') return { first: group.first, last: group.last };
  return personFrom(lattice, verb + 1);
}

const SENTENCED: ReadonlySet<string> = new Set(['jailed', 'sentenced', 'imprisoned', 'serve', 'serving', 'serves', 'executed', 'hanged']);
const LAID = new Set([...ACCUSED, ...SENTENCED, 'behind', 'blamed', 'responsible', 'confessed', 'admitted', 'indicted', 'pleaded']);

/** A group and the one that "and" joins to it: "Hunter Drexler, 18, and Justin Staton". Null for a number of people alone. */
function withPartner(of: Of, at: number): Range | null {
  const item = of.clause.items[at];
  if (item?.kind !== 'group') return null;
  const own = item.group.kind === 'named' ? item.group.count : headOnly(of, item);
  const before = of.clause.items.slice(0, at).findLast((other) => other.kind !== 'word' || !['and', ','].includes(normAt(of.clause.lattice, other.first)));
  const joined = normAt(of.clause.lattice, item.first - 1) === 'and' && before?.kind === 'group' && before.first >= of.segment.first && before.group.head.kind !== 'thing';
  if (joined) return { first: before.first, last: own.last };
  return item.group.kind === 'counted' && item.group.head.kind !== 'people' ? null : own;
}

/** "A man escaped on foot after firing into a crowd and wounding five": what somebody did before is told in participles behind "after"; the sentence's subject, or whom it tells of as caught, did it. */
export function afterDoing(of: Of, verb: number): Range | null {
  const { lattice, items } = of.clause;
  if (!normAt(lattice, verb).endsWith('ing')) return null;
  const link = linkBefore(of, verb);
  if (link < 0) return null;
  const floor = afterDateline(of);
  const main = items.flatMap((item, at) => (item.kind === 'group' && item.first >= floor && item.last <= link && !tagAt(lattice, item.last, 'report') && !isGoverned(of, item.first) ? [at] : []));
  const caught = main.find((at) => isObject(of.clause, at) || ['arrested', 'detained', 'charged', 'jailed'].includes(normAt(lattice, (items[at]?.first ?? 0) - 1)));
  const [first, second] = main;
  const pair = second !== undefined && normAt(lattice, (items[second]?.first ?? 0) - 1) === 'and';
  const subject = caught ?? (pair ? second : first);
  const range = subject === undefined ? null : withPartner(of, subject);
  return range !== null && fits(of, range) ? range : null;
}

/** The "after", "before" or "by" with a participle of its own behind it, in this part of the sentence; -1 when there is none. */
function linkBefore(of: Of, verb: number): number {
  const { lattice } = of.clause;
  for (let i = verb - 1; i > Math.max(of.segment.first, verb - 16); i--) {
    const norm = normAt(lattice, i);
    if ([';', '.', 'when', 'while', 'who'].includes(norm)) return -1;
    if (['after', 'before'].includes(norm)) return normAt(lattice, i + 1).endsWith('ing') ? i : -1;
  }
  return -1;
}
