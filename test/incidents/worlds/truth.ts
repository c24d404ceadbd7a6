import type { Effect, Happening, Said, Side, Tally } from './pen.ts';
import type { World } from './world.ts';

/** A figure as domain.md's rules want it; null where they leave room for argument. */
export interface Wanted { readonly happening: string; readonly effect: Effect; readonly side: Side; readonly low: number | null; readonly best: number | null; readonly high: number | null; readonly how: string }

/** The accounts that still stand: of each chain the latest. */
function standing(said: readonly Said[]): readonly Said[] {
  const chains = new Map<string, Said>();
  for (const s of [...said].sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0))) chains.set(s.chain, s);
  return [...chains.values()];
}

function bestOf(accounts: readonly Said[]): { readonly n: number | null; readonly how: string } {
  const rank = Math.min(...accounts.map((a) => a.rank));
  const top = accounts.filter((a) => a.rank === rank);
  const last = top.map((a) => a.published).sort().at(-1);
  const latest = new Set(top.filter((a) => a.published === last).map((a) => a.n));
  const ranks = new Set(accounts.map((a) => a.rank));
  const how = accounts.length === 1 ? 'best: one account' : top.length > 1 ? 'best: the latest of several' : `best: rank ${rank} of ${[...ranks].sort().join(', ')}`;
  // A witness beside an outlet's own story, and what was repeated from others, can be argued about.
  return { n: latest.size > 1 || (rank > 1 && ranks.size > 1 && rank !== 3) || top.some((a) => a.soft) ? null : [...latest][0] as number, how };
}

export function figuresOf({ happenings, said }: World): readonly Wanted[] {
  return happenings.flatMap((h) => (['killed', 'injured'] as const).flatMap((effect) => (['people', 'soldiers', 'rebels'] as const).flatMap((side) => {
    const all = standing(said.filter((s) => s.happening === h.id && s.effect === effect && s.side === side));
    if (all.length === 0) return [];
    const hard = all.filter((a) => !a.soft);
    const same = (pick: (...n: number[]) => number): number | null => { const n = pick(...all.map((a) => a.n)); return hard.length > 0 && pick(...hard.map((a) => a.n)) === n ? n : null; };
    const { n, how } = bestOf(all);
    return [{ happening: h.id, effect, side, low: same(Math.min), best: n, high: same(Math.max), how }];
  })));
}

/** The sum of the best figures inside a tally's window, places and kinds; null where one of them can be argued about. */
export function recordedOf(world: World, tally: Tally): number | null {
  const inside = (h: Happening): boolean => h.day >= tally.from && h.day <= tally.to && (tally.province === null || h.village.province === tally.province) && (!tally.attacks || h.kind.attack);
  // Where a village lies must be told somewhere, beside its name.
  const isPlaced = ({ village }: Happening): boolean => world.articles.some(({ text }) => text.split('\n').some((p) => (p.includes(village.name) || p.includes(village.variant)) && p.includes(village.province)));
  const near = world.happenings.filter((h) => h.day >= tally.from && h.day <= tally.to);
  if (tally.province !== null && !near.every(isPlaced)) return null;
  const wanted = figuresOf(world).filter((f) => f.effect === 'killed' && inside(world.happenings.find((h) => h.id === f.happening) as Happening));
  return wanted.some((f) => f.best === null) ? null : wanted.reduce((n, f) => n + (f.best as number), 0);
}
