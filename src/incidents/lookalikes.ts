import type { Built } from './build.ts';
import type { PairVerdict } from './cluster.ts';
import type { IncidentId, Lookalike } from './incident.ts';

const AGREE = new Set(['same', 'same day', 'same day, implied', 'a day apart', 'a day apart, one implied', 'same place', 'same place, other spelling', 'named by the other', 'equal', 'several equal', 'same name', 'several names']);
const AGAINST = new Set(['different', 'apart', 'a day apart', 'a few days apart', 'same region', 'told long after', 'opposed']);
/** So many warnings for one incident; the rest are less alike. */
const MOST = 3;

/** Incidents that agree on much and were kept apart, the most alike first: a reviewer must not merge them by mistake. */
export function lookalikesOf(pairs: readonly PairVerdict[], built: readonly Built[]): readonly Lookalike[] {
  const incidentOf = new Map(built.flatMap((b) => b.group.map((r) => [r.key, b.incident.id] as const)));
  const surest = new Map<string, { readonly look: Lookalike; readonly weight: number }>();
  for (const pair of pairs) {
    const look = lookalike(pair, incidentOf);
    if (!look) continue;
    const key = `${look.a} ${look.b}`;
    const known = surest.get(key);
    if (!known || pair.weight > known.weight || (pair.weight === known.weight && look.words < known.look.words)) surest.set(key, { look, weight: pair.weight });
  }
  return few([...surest.values()].sort((x, y) => y.weight - x.weight || (x.look.a + x.look.b < y.look.a + y.look.b ? -1 : 1)).map((s) => s.look));
}

function lookalike(pair: PairVerdict, incidentOf: ReadonlyMap<string, IncidentId>): Lookalike | null {
  const [x, y] = [incidentOf.get(pair.a.key), incidentOf.get(pair.b.key)];
  if (!x || !y || x === y) return null;
  const agree = pair.account.filter((l) => AGREE.has(l.level));
  if (agree.length < 2 || !agree.some((l) => l.field === 'place' || l.field === 'names')) return null;
  const against = pair.account.filter((l) => AGAINST.has(l.level));
  const [a, b] = [x, y].sort() as [IncidentId, IncidentId];
  return { a, b, words: `${agree.map((l) => l.words).join('; ')}; but ${against.map((l) => l.words).join('; ') || 'one article tells them apart'}` };
}

/** The first warnings of each incident. */
function few(looks: readonly Lookalike[]): readonly Lookalike[] {
  const shown = new Map<IncidentId, number>();
  return looks.filter((look) => {
    const [a, b] = [shown.get(look.a) ?? 0, shown.get(look.b) ?? 0];
    if (a >= MOST && b >= MOST) return false;
    shown.set(look.a, a + 1);
    shown.set(look.b, b + 1);
    return true;
  });
}
