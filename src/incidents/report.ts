import type { Claim, ClaimId, Effect } from '../claims/claim.ts';
import type { Reading } from '../claims/reading.ts';

/** One article's account of one happening: the claims of one scene, summed up for comparison. */
export interface Report {
  readonly key: string;
  readonly article: string;
  readonly family: string;
  readonly published: string | null;
  readonly claims: readonly Claim[];
  readonly from: string | null;
  readonly to: string | null;
  readonly precise: boolean;
  readonly places: readonly string[];
  readonly within: readonly string[];
  readonly victims: readonly string[];
  readonly perpetrators: readonly string[];
  readonly means: readonly string[];
  readonly background: boolean;
  readonly numbers: readonly { readonly effect: Effect; readonly actor: string | null; readonly n: number }[];
}

/** Every scene of every article that is not a cumulative tally. */
export function reportsOf(readings: readonly Reading[], familyOf: (article: string) => string): readonly Report[] {
  return readings.flatMap((reading) => {
    const scenes = new Map<number, Claim[]>();
    for (const claim of reading.claims) {
      if (claim.scope === 'cumulative') continue;
      const list = scenes.get(claim.scene);
      if (list) list.push(claim); else scenes.set(claim.scene, [claim]);
    }
    return [...scenes].map(([scene, claims]) => makeReport({ reading, scene, claims, family: familyOf(reading.article.id) }));
  });
}

function makeReport(of: { readonly reading: Reading; readonly scene: number; readonly claims: readonly Claim[]; readonly family: string }): Report {
  const { reading, scene, claims } = of;
  const dated = claims.flatMap((c) => (c.date?.from && c.date.to ? [c.date] : []));
  const finest = dated.filter((d) => d.precision === 'day');
  const days = finest.length > 0 ? finest : dated;
  return {
    key: `${reading.article.id} ${scene}`, article: reading.article.id, family: of.family, published: reading.article.published, claims,
    from: smallest(days.map((d) => d.from as string)), to: largest(days.map((d) => d.to as string)), precise: finest.length > 0,
    places: unique(claims.flatMap((c) => (c.place ? [c.place.name] : []))), within: unique(claims.flatMap((c) => (c.place?.within ? [c.place.within] : []))),
    victims: unique(claims.flatMap((c) => c.victim.actor?.split(' + ') ?? [])),
    perpetrators: unique(claims.flatMap((c) => (c.perpetrator?.actor ? [c.perpetrator.actor] : []))),
    means: unique(claims.flatMap((c) => (c.means ? [c.means.kind] : []))),
    background: claims.every((c) => c.scope === 'background'),
    numbers: claims.flatMap((c) => numberOf(c)),
  };
}

const numberOf = (c: Claim): Report['numbers'] => {
  const n = c.count.best ?? c.count.low ?? c.count.high;
  return n === null || c.status === 'feared' ? [] : [{ effect: c.effect, actor: c.victim.actor, n }];
};

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];
const smallest = (days: readonly string[]): string | null => (days.length > 0 ? [...days].sort()[0] as string : null);
const largest = (days: readonly string[]): string | null => (days.length > 0 ? [...days].sort().at(-1) as string : null);

/** The report's smallest claim id: it names the incident whatever the order of the articles. */
export const anchorOf = (reports: readonly Report[]): ClaimId => reports.flatMap((r) => r.claims.map((c) => c.id)).sort()[0] as ClaimId;
