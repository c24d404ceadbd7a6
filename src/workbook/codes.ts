import type { Claim } from '../claims/claim.ts';
import type { Reconciliation } from '../tallies/reconciliation.ts';

/** The short codes people see and pick from: A1, C12, I3, F4, K5, T1. Text that never looks like a number. */
export interface Codes {
  readonly article: ReadonlyMap<string, string>;
  /** By the claim's id: a text printed twice has its claims twice, and the first of them bears the code that accounts name. */
  readonly claim: ReadonlyMap<string, string>;
  /** Claim by claim, in their order. */
  readonly claims: readonly string[];
  readonly incident: ReadonlyMap<string, string>;
  /** Codes that the workbook has given before, those of incidents that are part of others by now among them. */
  readonly former: ReadonlyMap<string, string>;
  readonly tally: ReadonlyMap<string, string>;
  readonly chain: ReadonlyMap<string, string>;
}

/** Codes that a workbook has given already, by id: they stay, and new ids get the numbers after them. */
export type KnownCodes = Readonly<Record<'article' | 'claim' | 'incident' | 'tally' | 'figure' | 'account', ReadonlyMap<string, string>>>;

const NONE: ReadonlyMap<string, string> = new Map();

export const NO_CODES: KnownCodes = { article: NONE, claim: NONE, incident: NONE, tally: NONE, figure: NONE, account: NONE };

/** A code is its letter and a number that none before it has. */
export function number(letter: string, ids: readonly string[], known: ReadonlyMap<string, string>): readonly string[] {
  let next = Math.max(0, ...[...known.values()].map((code) => Number(code.slice(letter.length))).filter((n) => Number.isInteger(n)));
  const given = new Set<string>();
  return ids.map((id) => {
    const code = given.has(id) ? undefined : known.get(id);
    given.add(id);
    return code ?? `${letter}${++next}`;
  });
}

/**
 * The codes given before, by today's ids. An incident's id follows its reports, so that it is another one once a report joins that comes before the others; its code stays, and so do those
 * of its figures. Where two incidents became one, the one that keeps its id keeps its code, or else the older code stays; the other code is never given again.
 */
export function followIncidents(known: KnownCodes, { incidents, redirects }: Pick<Reconciliation, 'incidents' | 'redirects'>): KnownCodes {
  const here = new Set<string>(incidents.map((i) => i.id));
  const target = new Map<string, string>(redirects.map((r) => [r.from, r.to]));
  const now = (id: string): string => (here.has(id) ? id : target.get(id) ?? id);
  const older = [...known.incident].sort(([, a], [, b]) => Number(a.slice(1)) - Number(b.slice(1)));
  const order = new Map([...older.filter(([id]) => here.has(id)), ...older.filter(([id]) => !here.has(id))].map(([id], i) => [id, i] as const));
  const and = (former: ReadonlyMap<string, string>, entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> => new Map([...former, ...[...entries].reverse()]);
  const figures = [...known.figure].map(([key, code]) => { const [incident = '', ...rest] = key.split(' '); return { incident, rest, code }; }).sort((a, b) => (order.get(a.incident) ?? 0) - (order.get(b.incident) ?? 0));
  return {
    ...known, incident: and(known.incident, [...order.keys()].map((id) => [now(id), known.incident.get(id) as string] as const)),
    figure: and(known.figure, figures.map(({ incident, rest, code }) => [[now(incident), ...rest].join(' '), code] as const)),
  };
}

const byId = (ids: readonly string[], codes: readonly string[]): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const [i, id] of ids.entries()) if (!map.has(id)) map.set(id, codes[i] as string);
  return map;
};

export function makeCodes(r: Reconciliation, of: readonly { readonly claim: Claim }[], known: KnownCodes = NO_CODES): Codes {
  const map = (letter: string, names: readonly string[], codes: ReadonlyMap<string, string>): ReadonlyMap<string, string> => byId(names, number(letter, names, codes));
  const ids = of.map((c) => c.claim.id as string);
  const claims = number('C', ids, known.claim);
  return {
    article: map('A', r.readings.map((x) => x.article.id), known.article), claims, claim: byId(ids, claims),
    former: known.incident, incident: map('I', r.incidents.map((i) => i.id), known.incident), tally: map('T', r.tallies.map((t) => t.id), known.tally),
    chain: new Map(r.chains.map((c) => [c.id, c.name])),
  };
}

export const codeOf = (codes: ReadonlyMap<string, string>, id: string | null): string => (id === null ? '' : codes.get(id) ?? '');
