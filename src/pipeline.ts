import { readArticle } from './claims/readArticle.ts';
import type { ReadOptions } from './claims/readArticle.ts';
import type { IncidentOptions } from './incidents/incidents.ts';
import { reconcile } from './tallies/reconcile.ts';
import type { Reconciliation } from './tallies/reconciliation.ts';
import type { Article } from './text/article.ts';

export type TallyOptions = ReadOptions & IncidentOptions;

/** The whole flow: text, claims, incidents, tallies. What the workbook does with it is the workbook's. */
export function tally(articles: readonly Article[], options: TallyOptions = {}): Reconciliation {
  const readings = articles.map((article) => readArticle(article, options));
  return reconcile(readings, options);
}
