import type { Perpetrator } from '../../claim.ts';
import { opensPart } from '../../hurtHow.ts';
import { cueAt, isArticle, kindAt, normAt, tagAt } from '../../lattice.ts';
import type { Range } from '../../lattice.ts';
import { withPartnerBehind } from './pairs.ts';
import { nameAt } from './persons.ts';
import { isFire } from './whoseFire.ts';
import type { Of } from './phrases.ts';
import { PHRASE_ENDS, agentAt, isArmed, isInside, isViolence, stated } from './phrases.ts';

const AGENT_REACH = 16;

/** "... were killed on Monday by ISIS militants": a "by" behind the verb and before the next one. */
export function byAgent(of: Of): Perpetrator | null {
  const { clause, draft } = of;
  const { lattice } = clause;
  if (draft.voice === 'active' || ['found', 'discovered'].includes(normAt(lattice, draft.trigger.first)) || ['found', 'discovered'].includes(normAt(lattice, draft.trigger.first - 1))) return null;
  const shared = ofVerbBefore(of);
  if (shared) return stated(of, shared);
  const last = Math.min(draft.quote.last + AGENT_REACH, of.segment.last);
  for (let i = verbOf(of); i < last; i++) {
    i = behindAside(of, i);
    // "The number of citizens who were killed by the army has risen to 8": inside the toll's own words.
    if (draft.toll === true && i < (draft.group?.first ?? 0) && !leadsToAgent(of, i)) continue;
    if (draft.toll === true && draft.group && !isFigureFirst(of, draft.group.last) && i >= draft.group.first) return null;
    if (i > draft.trigger.last && i >= verbOf(of) && tagAt(lattice, i, 'verb') && !isInside(draft, i) && !isArticle(lattice, i - 1) && !(draft.toll === true && leadsToAgent(of, i + 1))) return null;
    if (cueAt(lattice, i, 'auxiliary') > 0 && !isInside(draft, i)) return null;
    if (['followed', 'said', ';', '.', 'when', 'after'].includes(normAt(lattice, i)) || tagAt(lattice, i, 'report')) return null;
    if (i >= draft.quote.last && isNextPart(of, i)) return null;
    if (!leadsToAgent(of, i) || HARMLESS.has(normAt(lattice, i - 1))) continue;
    const range = behindBelief(of, i + 1) ?? behindDeed(of, i + 1) ?? agentAt(of, i + 1) ?? nameAt(of, i + 1, draft.trigger.first) ?? (normAt(lattice, i) === 'of' ? phraseAt(of, i + 1) : null);
    if (range) return stated(of, withPartnerBehind(of, range));
  }
  return null;
}

/** "was caught by residents and (beaten to death)": those behind the "by" of the verb before, whose passive goes on. */
function ofVerbBefore({ clause, draft, segment, ...of }: Of): Range | null {
  const { lattice } = clause;
  const and = draft.trigger.first - 1;
  if (draft.voice !== 'passive' || draft.group === null || normAt(lattice, and) !== 'and' || draft.group.last > and) return null;
  for (let i = draft.group.last + 2; i < and - 1; i++) {
    if (['who', 'which', 'that', ',', ';'].includes(normAt(lattice, i))) return null;
    if (normAt(lattice, i) !== 'by' || !/(?:ed|en|ght|un|id)$/.test(normAt(lattice, i - 1)) || HARMLESS.has(normAt(lattice, i - 1))) continue;
    const range = agentAt({ ...of, clause, segment: { first: segment.first, last: and } }, i + 1);
    return range !== null && range.last >= and - 3 ? range : null;
  }
  return null;
}

/** "brings to six (the number of people killed by)": behind the number stands of what it is one. */
const isFigureFirst = ({ clause: { lattice } }: Of, behind: number): boolean => isArticle(lattice, behind) && ['number', 'total', 'toll', 'count', 'tally'].includes(normAt(lattice, behind + 1));

/** "(killed), according to the mayor, (by)", "(shot), police said, (by)": who says so between two commas is passed over. */
function behindAside({ clause: { lattice }, segment }: Of, at: number): number {
  if (normAt(lattice, at) !== ',') return at;
  let close = at + 1;
  while (close < Math.min(at + 9, segment.last) && normAt(lattice, close) !== ',') close++;
  const says = normAt(lattice, at + 1) === 'according' || tagAt(lattice, close - 1, 'report') !== null;
  return says && normAt(lattice, close) === ',' && ['by', 'allegedly', 'apparently', 'reportedly'].includes(normAt(lattice, close + 1)) ? close + 1 : at;
}

/** "four of them recovered by the soldiers", "20 others were treated by army medics", "confirmed by the police": what those behind "by" did hurt nobody. */
export const HARMLESS: ReadonlySet<string> = new Set(['treated', 'rescued', 'evacuated', 'helped', 'visited', 'recovered', 'saved', 'transported', 'attended', 'assisted', 'seen', 'followed', 'confirmed', 'reported', 'verified', 'documented', 'identified', 'owned', 'run', 'operated', 'accompanied', 'organised', 'organized', 'hired', 'employed', 'escorted', 'guarded', 'protected', 'met', 'witnessed', 'airlifted', 'released', 'freed', 'questioned', 'arrested', 'carried', 'retrieved', 'found', 'counted', 'collected', 'buried', 'trampled', 'warning', 'warnings', 'statement', 'report', 'appeal', 'appeals', 'effort', 'efforts', 'search', 'investigation', 'inquiry', 'visit', 'promise', 'plea', 'announcement']);

/** "21 hit by bullets and 6 run over by the police": who did the next part did not do this one. */
const isNextPart = ({ clause }: Of, i: number): boolean => kindAt(clause.lattice, i) !== 'mark' && clause.items.some((item, k) => item.kind === 'group' && item.first === i && opensPart(clause, k));

/** "by men believed to be rebels": for whom they are taken. */
function behindBelief(of: Of, from: number): Range | null {
  const { lattice } = of.clause;
  for (let i = from + 1; i < from + 5; i++) if (['believed', 'thought', 'suspected', 'said'].includes(normAt(lattice, i)) && normAt(lattice, i + 1) === 'to' && normAt(lattice, i + 2) === 'be') return agentAt(of, i + 3);
  return null;
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
