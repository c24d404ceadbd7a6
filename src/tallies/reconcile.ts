import type { Reading } from '../claims/reading.ts';
import { applyClaimDecisions } from '../incidents/decide.ts';
import { findIncidents } from '../incidents/incidents.ts';
import type { IncidentOptions } from '../incidents/incidents.ts';
import { joined } from '../incidents/later.ts';
import { buildBridge } from './bridge.ts';
import type { Reconciliation } from './reconciliation.ts';
import { runningTotals } from './running.ts';
import { settle } from './settle.ts';
import { findTallies } from './tallies.ts';

/** The whole answer across articles: incidents, tallies, running totals and the bridge, with people's decisions replayed. */
export function reconcile(readings: readonly Reading[], options: IncidentOptions = {}): Reconciliation {
  const found = findIncidents(readings, options);
  const decided = applyClaimDecisions(readings, options.decisions ?? []);
  const tallies = findTallies(decided, found, options.decisions, options.lexicon);
  const claims = settle(found, tallies);
  return {
    ...found, readings, claims, tallies,
    running: runningTotals(found.incidents, tallies),
    bridge: buildBridge(claims, found.incidents),
    issues: joined(readings, (r) => r.issues),
  };
}
