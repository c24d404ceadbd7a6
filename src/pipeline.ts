import { readArticle } from './claims/readArticle.ts';
import type { ReadOptions } from './claims/readArticle.ts';
import type { IncidentOptions } from './incidents/incidents.ts';
import { reconcile } from './tallies/reconcile.ts';
import type { Reconciliation } from './tallies/reconciliation.ts';
import { compileLexicon } from './lexicon/lexicon.ts';
import type { Article } from './text/article.ts';
import { fingerprint } from './text/fingerprint.ts';
import { bookText } from './workbook/safeText.ts';
import { putInArticles } from './workbook/restore/inArticle.ts';
import type { ClaimInArticle } from './workbook/restore/inArticle.ts';
import type { Restored } from './workbook/restore/restore.ts';

export type TallyOptions = ReadOptions & IncidentOptions;

/** The whole flow: text, claims, incidents, tallies. What the workbook does with it is the workbook's. */
export function tally(articles: readonly Article[], options: TallyOptions = {}): Reconciliation {
  const readings = articles.map((article) => readArticle(article, options));
  return reconcile(readings, options);
}

/** The flow for a workbook: the texts are read as they travel in it, so that every offset still holds when it is read back. The answer stands where no text needed a change. */
export function tallyForBook(articles: readonly Article[], answer?: Reconciliation): Reconciliation {
  const travelling = articles.map(forBook);
  return answer && travelling.every((a, i) => a === articles[i]) ? answer : tally(travelling);
}

const forBook = (article: Article): Article => { const text = bookText(article.text); return text === article.text ? article : { ...article, text }; };

export interface TalliedAgain { readonly reconciliation: Reconciliation; /** Articles whose very text the workbook holds already: they are not read twice. */ readonly known: readonly { readonly article: string; readonly as: string }[] }

/** An article whose name another one has already gets a number behind it. */
function named(article: Article, taken: Set<string>): Article {
  let id = article.id;
  for (let n = 2; taken.has(id); n++) id = `${article.id}-${n}`;
  taken.add(id);
  return id === article.id ? article : { ...article, id };
}

/** A run over an existing workbook and further articles, with everything that people decided replayed. `made` are claims of the further articles' words. */
export function tallyAgain(restored: Restored, further: readonly Article[], made: readonly ClaimInArticle[] = []): TalliedAgain {
  const lexicon = restored.names.length > 0 ? compileLexicon(restored.names) : undefined;
  const options = { profile: restored.profile, ...(lexicon ? { lexicon } : {}) };
  const held = new Map(restored.articles.map((a) => [fingerprint(a.text, 'a'), a.id]));
  const added = further.map(forBook);
  const known = added.flatMap((a) => { const as = held.get(fingerprint(a.text, 'a')); return as === undefined ? [] : [{ article: a.id, as }]; });
  const taken = new Set(restored.articles.map((a) => a.id));
  const comeIn = added.filter((a) => !held.has(fingerprint(a.text, 'a')));
  const fresh = comeIn.map((a) => named(a, taken));
  const nameOf = new Map([...known.map((k) => [k.article, k.as] as const), ...comeIn.map((a, i) => [a.id, fresh[i]?.id ?? a.id] as const)]);
  const readings = [...restored.articles, ...fresh].map((article) => readArticle(article, options));
  const whole = putInArticles(readings, [...restored.inArticles, ...made.map((m) => ({ ...m, article: nameOf.get(m.article) ?? m.article }))]);
  return { reconciliation: reconcile([...whole, ...restored.byHand], { ...options, decisions: restored.decisions }), known };
}
