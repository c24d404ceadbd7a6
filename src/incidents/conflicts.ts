import type { Decision } from './decision.ts';
import type { IncidentId } from './incident.ts';

/** Two decisions of different people that cannot both hold; `used` is the one in effect until they agree. */
export interface Conflict { readonly used: Decision; readonly other: Decision; readonly words: string }

/** Leads an incident's id to the incident that holds it now. */
export type Redirect = (id: IncidentId) => IncidentId;

/** Decisions in effect: of several on one subject the latest. All are kept; where two people differ, that is a conflict. */
export function settleDecisions(decisions: readonly Decision[], redirect: Redirect): { readonly inEffect: readonly Decision[]; readonly conflicts: readonly Conflict[] } {
  const subjects = new Map<string, Decision[]>();
  for (const decision of [...decisions].sort(byTime)) {
    const key = subjectOf(decision, redirect);
    const list = subjects.get(key);
    if (list) list.push(decision); else subjects.set(key, [decision]);
  }
  const all = [...subjects.values()];
  return { inEffect: all.map((list) => list.at(-1) as Decision).sort(byTime), conflicts: all.flatMap(conflictsIn) };
}

const byTime = (a: Decision, b: Decision): number => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0);
const order = (d: Decision): string => `${d.at} ${d.by} ${JSON.stringify(d)}`;

/** What a decision is about; decisions on one subject replace each other. */
function subjectOf(decision: Decision, redirect: Redirect): string {
  switch (decision.kind) {
    case 'reject-claim': case 'override-count': return `claim ${decision.claim}`;
    case 'assign-claim': return `place ${decision.claim}`;
    case 'answer-date': case 'correct-date': return `date ${decision.claim}`;
    case 'correct-field': return `${decision.field} ${decision.claim}`;
    case 'merge': case 'split': return `pair ${[decision.a, decision.b].sort().join(' ')}`;
    case 'place-in-tally': return `tally ${decision.tally} ${redirect(decision.incident)}`;
    case 'choose-account': return `account ${redirect(decision.incident)} ${decision.effect} ${decision.actor ?? ''}`;
    case 'exclude-account': return `excluded ${redirect(decision.incident)} ${decision.effect} ${decision.actor ?? ''} ${decision.chain}`;
  }
}

/** The last word against the last word of everybody else who said something different. */
function conflictsIn(list: readonly Decision[]): readonly Conflict[] {
  const used = list.at(-1) as Decision;
  const others = [...new Map(list.filter((d) => d.by !== used.by).map((d) => [d.by, d])).values()];
  return others.filter((o) => what(o) !== what(used)).map((other) => ({ used, other, words: `${used.by} decided ${what(used)}, ${other.by} decided ${what(other)}. The later decision is in use until they agree.` }));
}

/** The decision in words, without who and when. */
export function what(decision: Decision): string {
  switch (decision.kind) {
    case 'reject-claim': return 'to reject the claim';
    case 'override-count': return `that the number is ${decision.low ?? '?'} / ${decision.best ?? '?'} / ${decision.high ?? '?'}`;
    case 'assign-claim': return `that the claim belongs to ${decision.incident}`;
    case 'merge': return 'that they are one incident';
    case 'split': return 'that they are two incidents';
    case 'choose-account': return `to use the account ${decision.chain}`;
    case 'exclude-account': return 'to take the account out of the range';
    case 'place-in-tally': return `that it lies ${decision.inside ? 'inside' : 'outside'} the tally`;
    case 'answer-date': return decision.accept ? 'to accept the suggested date' : 'to keep the printed date';
    case 'correct-field': return `that the ${decision.field} is ${decision.value === '' ? 'unknown' : `"${decision.value}"`}`;
    case 'correct-date': return `that the date is ${decision.from}${decision.to === decision.from ? '' : ` to ${decision.to}`}`;
  }
}
