import type { Perpetrator } from '../../claim.ts';
import { cueAt, kindAt, normAt, tagAt } from '../../lattice.ts';
import type { Range } from '../../lattice.ts';
import { positionBy } from '../../ordered.ts';
import { afterDateline, afterReport, clauseStart } from './clauseStart.ts';
import { behindLead, phraseBefore } from './opening.ts';
import { agentAt, fits, isArmed, stated } from './phrases.ts';
import type { Of, Where } from './phrases.ts';
import { wholePhrase } from './wholePhrase.ts';

/** Of whom "they" and "it" speak, where they did it. */

/** "A Sunni militant group said it had killed 11": the pronoun is the agent with whom the sentence opens. */
export function speakerAhead(of: Of, pronoun: number): Range | null {
  const { lattice } = of.clause;
  for (let i = pronoun - 1; i > of.segment.first; i--) {
    if (!tagAt(lattice, i, 'report')) continue;
    const start = clauseStart(of, i);
    const range = agentAt(of, behindLead(lattice, { first: start, last: i }));
    return range && fits(of, range) ? range : null;
  }
  return null;
}

/** "Gunmen entered the village. They killed nine", "A farmer said that gunmen had come. "They killed nine"": those in arms with whom the sentence before, or what it reports, opens. */
export function toldBefore(of: Of, pronoun: number): Range | null {
  const { lattice, sentence } = of.clause;
  const { sentences } = lattice.doc;
  const before = pronoun <= sentence.first + 1 ? sentences[positionBy(sentences, sentence.first, (s) => s.last)] : undefined;
  if (!before) return null;
  const where = { clause: { lattice }, mentions: of.mentions, segment: before };
  const range = armedAt(where, behindLead(lattice, { first: afterDateline(where), last: before.last })) ?? armedAt(where, reportedFrom(where)) ?? thoseWho(where) ?? thoseWhen(where);
  return range && fits(of, range) ? range : null;
}

/** "Farmers spoke of masked men in uniform who stopped their tractors". */
function thoseWho(where: Where): Range | null {
  for (let i = where.segment.first + 2; i < where.segment.last; i++) if (normAt(where.clause.lattice, i) === 'who') return phraseBefore(where, i);
  return null;
}

/** "He was 19 when the soldiers came". */
function thoseWhen(where: Where): Range | null {
  const { lattice } = where.clause;
  for (let i = where.segment.last - 2; i > where.segment.first; i--) {
    const range = normAt(lattice, i) === 'when' ? armedAt(where, i + 1) : null;
    if (range) return range;
  }
  return null;
}

/** People in arms of whom a verb tells what they do, not what they say or suffer. */
function armedAt(where: Where, first: number): Range | null {
  const { lattice } = where.clause;
  const range = agentAt(where, first);
  const passive = range !== null && cueAt(lattice, range.last, 'auxiliary') > 0 && !['had', 'have', 'has'].includes(normAt(lattice, range.last));
  return range && isArmed(where, wholePhrase(where, range)) && !tagAt(lattice, range.last, 'report') && !passive ? range : null;
}

/** "A farmer told the radio that (gunmen)": where what is reported begins. */
export function reportedFrom(where: Where): number {
  const { lattice } = where.clause;
  const from = afterReport(where, where.segment);
  for (let i = from; i < Math.min(from + 10, where.segment.last) && kindAt(lattice, i) === 'word'; i++) if (normAt(lattice, i) === 'that') return i + 1;
  return normAt(lattice, from) === 'by' ? from + 1 : from;
}

/** "The Tigers said they had beaten back an advance and killed 16 soldiers": the pronoun stands before the first of the verbs. */
export function theirSpeaker(of: Of, verb: number): Perpetrator | null {
  const { lattice } = of.clause;
  for (let i = verb - 2; i > Math.max(of.segment.first, verb - 16); i--) {
    if (![`they`, 'it'].includes(normAt(lattice, i))) { if ([',', ';', 'that'].includes(normAt(lattice, i))) return null; continue; }
    const range = tagAt(lattice, i - 1, 'report') || (normAt(lattice, i - 1) === 'that' && tagAt(lattice, i - 2, 'report')) ? speakerAhead(of, i) : null;
    return range ? stated(of, range) : null;
  }
  return null;
}
