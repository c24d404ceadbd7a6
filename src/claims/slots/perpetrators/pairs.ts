import { cueAt, isArticle, kindAt, normAt, tagAt } from '../../lattice.ts';
import type { Range } from '../../lattice.ts';
import { within } from '../../ordered.ts';
import type { Of, Where, Whose } from './phrases.ts';
import { agentAt, fits, isAgent, isInside } from './phrases.ts';

/** Two doers told as one: "soldiers as well as local vigilantes", "a man and his nephew". */

/** Words that join two doers, and how many tokens they are; a comma may stand before them. */
const JOINTS: readonly (readonly string[])[] = [['as', 'well', 'as'], ['together', 'with'], ['along', 'with'], ['alongside'], ['backed', 'by'], ['and']];

const jointAt = (where: Where, i: number): number => JOINTS.find((words) => words.every((word, n) => normAt(where.clause.lattice, i + n) === word))?.length ?? 0;

/** "killed by soldiers (as well as local vigilantes)": the agent with its partner behind it; only what no verb follows is a partner. */
export function withPartnerBehind(of: Whose, agent: Range): Range {
  const comma = normAt(of.clause.lattice, agent.last) === ',' ? 1 : 0;
  const joint = jointAt(of, agent.last + comma);
  const partner = joint > 0 ? agentAt(of, agent.last + comma + joint) : null;
  if (!partner || !fits(of, partner) || !isPartner(of, partner) || acts(of, partner.last)) return agent;
  return { first: agent.first, last: partner.last };
}

/** "(Army troops as well as) allied militiamen killed": the subject with its partner before it, where the clause opens with that. */
export function withPartnerBefore(of: Of, agent: Range, floor: number): Range {
  const { lattice } = of.clause;
  for (let i = agent.first - 1; i >= Math.max(floor + 1, agent.first - 5); i--) {
    const joint = jointAt(of, i);
    if (joint === 0) { if (kindAt(lattice, i) !== 'word' || tagAt(lattice, i, 'verb') || tagAt(lattice, i, 'report')) return agent; continue; }
    const end = normAt(lattice, i - 1) === ',' ? i - 1 : i;
    const whole = { first: opening(of, end, floor), last: end };
    const partner = whole.first < 0 ? null : whole;
    return partner && partner.last - partner.first <= 6 && isAgent(of, partner) && fits(of, partner) && isPartner(of, partner) ? { first: partner.first, last: agent.last } : agent;
  }
  return agent;
}

/** Where the partner begins: at the clause's start, or with the group or actor that ends right before the joint; -1 where neither stands there. */
function opening(of: Of, end: number, floor: number): number {
  const { lattice } = of.clause;
  const group = of.clause.items.find((item) => item.kind === 'group' && item.last === end && item.first >= floor);
  const actor = within(of.mentions.actors, { first: floor, last: end }).find((a) => a.last === end);
  const first = group?.first ?? actor?.first ?? -1;
  if (first < 0) return -1;
  const from = isArticle(lattice, first - 1) ? first - 1 : first;
  return from <= floor + 2 ? from : -1;
}

/** A partner is told in words for people who act, not as a number of the harmed. */
function isPartner(of: Whose, range: Range): boolean {
  const { lattice } = of.clause;
  for (let i = range.first; i < range.last; i++) if (isInside(of.draft, i) || kindAt(lattice, i) === 'number' || tagAt(lattice, i, 'verb') || tagAt(lattice, i, 'state') || tagAt(lattice, i, 'count')) return false;
  return true;
}

/** The words go on with a verb: what stands before it is a subject of its own. */
function acts(of: Whose, from: number): boolean {
  const { lattice } = of.clause;
  for (let i = from; i < Math.min(from + 2, of.segment.last); i++) {
    if (['.', ',', ';', 'in', 'on', 'at', 'near', 'during', 'who'].includes(normAt(lattice, i))) return false;
    if (tagAt(lattice, i, 'verb') || tagAt(lattice, i, 'report') || tagAt(lattice, i, 'act') || cueAt(lattice, i, 'auxiliary') > 0 || /ed$/.test(normAt(lattice, i))) return true;
  }
  return false;
}
