import type { Figure } from '../../src/incidents/incident.ts';
import { tally } from '../../src/pipeline.ts';
import { articleOf } from './grouping.ts';

/** low / best / high, "+" where open. */
export const shown = (f: Figure | undefined): string => (f ? `${f.low ?? '.'}/${f.best ?? '.'}/${f.high ?? '.'}${f.open ? '+' : ''}` : 'none');

/** A figure of the incident that most articles tell of. */
export function figure(of: { readonly articles: readonly string[]; readonly effect?: string; readonly actor?: string | null }): Figure | undefined {
  const incidents = [...tally(of.articles.map(articleOf)).incidents].filter((i) => !i.background).sort((a, b) => b.articles.length - a.articles.length);
  return incidents[0]?.figures.find((f) => f.effect === (of.effect ?? 'killed') && (of.actor === undefined || f.actor === of.actor));
}
