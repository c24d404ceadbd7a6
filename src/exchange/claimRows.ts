import type { Reconciliation, SettledClaim } from '../tallies/reconciliation.ts';
import type { Sheet, Value } from './csv.ts';

const COLUMNS: readonly (readonly [string, (c: SettledClaim) => Value])[] = [
  ['article', (c) => c.article], ['claim', (c) => c.claim.id], ['incident', (c) => c.incident], ['tally', (c) => c.tally], ['quote', (c) => c.claim.quote.text], ['start', (c) => c.claim.quote.start], ['end', (c) => c.claim.quote.end],
  ['count', (c) => c.claim.count.text], ['bound', (c) => c.claim.count.bound], ['low', (c) => c.claim.count.low], ['best', (c) => c.claim.count.best], ['high', (c) => c.claim.count.high], ['effect', (c) => c.claim.effect],
  ['victim', (c) => c.claim.victim.text || null], ['victim_actor', (c) => c.claim.victim.actor], ['victim_class', (c) => c.claim.victim.class], ['victim_category', (c) => c.claim.victim.category], ['perpetrator', (c) => c.claim.perpetrator?.actor ?? c.claim.perpetrator?.text ?? null],
  ['contested', (c) => (c.claim.perpetrator?.contested ? 'yes' : null)], ['means', (c) => c.claim.means?.kind ?? null], ['place', (c) => c.claim.place?.name ?? null], ['place_within', (c) => c.claim.place?.within ?? null], ['date_from', (c) => c.claim.date?.from ?? null],
  ['date_to', (c) => c.claim.date?.to ?? null], ['date_precision', (c) => c.claim.date?.precision ?? null], ['source', (c) => c.claim.attribution?.text ?? null], ['source_kind', (c) => c.claim.attribution?.kind ?? null], ['status', (c) => c.claim.status], ['scope', (c) => c.claim.scope],
  ['role', (c) => c.claim.role], ['part_of', (c) => c.claim.partOf], ['restates', (c) => c.claim.restates], ['in_totals', (c) => (c.inTotals ? 'yes' : 'no')], ['why_not', (c) => c.whyNot],
];

/** Every claim as a flat row. */
export const claimSheet = (r: Reconciliation): Sheet => ({ columns: COLUMNS.map(([name]) => name), rows: r.claims.map((c) => COLUMNS.map(([, of]) => of(c))) });

/** The same, one JSON object a line. */
export const claimLines = (r: Reconciliation): string => r.claims.map((c) => `${JSON.stringify(Object.fromEntries(COLUMNS.map(([name, of]) => [name, of(c)])))}\n`).join('');
