import type { Reconciliation } from '../tallies/reconciliation.ts';

/** The short codes people see and pick from: A1, C12, I3, F4, K5, T1. Text that never looks like a number. */
export interface Codes {
  readonly article: ReadonlyMap<string, string>;
  readonly claim: ReadonlyMap<string, string>;
  readonly incident: ReadonlyMap<string, string>;
  readonly tally: ReadonlyMap<string, string>;
  readonly chain: ReadonlyMap<string, string>;
}

const number = (letter: string, ids: readonly string[]): ReadonlyMap<string, string> => new Map(ids.map((id, i) => [id, `${letter}${i + 1}`]));

export const makeCodes = (r: Reconciliation): Codes => ({
  article: number('A', r.readings.map((x) => x.article.id)),
  claim: number('C', r.claims.map((c) => c.claim.id)),
  incident: number('I', r.incidents.map((i) => i.id)),
  tally: number('T', r.tallies.map((t) => t.id)),
  chain: new Map(r.chains.map((c) => [c.id, c.name])),
});

export const codeOf = (codes: ReadonlyMap<string, string>, id: string | null): string => (id === null ? '' : codes.get(id) ?? '');
