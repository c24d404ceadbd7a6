import type { Shelf } from './itemised.ts';
import type { ActorNumber, Tally, TallyLink } from './reconciliation.ts';

/** The result beside it if the printed dates stand: "10; 0 if 2016 stands." */
export function provisionalChecks(of: { readonly links: readonly TallyLink[]; readonly recorded: readonly ActorNumber[]; readonly shelf: Shelf }): Tally['checks'] {
  const doubtful = of.links.filter((l) => l.provisional);
  if (doubtful.length === 0) return [];
  const total = of.recorded.find((r) => r.actor === 'total')?.best ?? 0;
  const lost = doubtful.flatMap((l) => l.figures).filter((f) => f.inside).reduce((n, f) => n + (f.amount ?? 0), 0);
  const years = [...new Set(doubtful.map((l) => of.shelf.byId.get(l.incident)?.incident.date?.printed?.from.slice(0, 4) ?? '?'))].sort();
  return [{ code: 'provisional', words: `${total}; ${total - lost} if ${years.join(', ')} stands.` }];
}
