import { tally } from '../../src/pipeline.ts';
import type { Article } from '../../src/text/article.ts';
import type { Reconciliation } from '../../src/tallies/reconciliation.ts';
import type { Case } from './cases.ts';

/** "id | outlet | published | text"; the text's first line is the title. */
export function articleOf(line: string): Article {
  const [id = '', outlet = '', published = '', ...rest] = line.split(' | ');
  const text = rest.join(' | ');
  return { id, outlet, published, title: text.split('\n')[0] ?? null, address: null, text };
}

export const reconcileCase = (of: Case): Reconciliation => tally(of.articles.map(articleOf));

/** The groups that came out, each as "article:count" of the counts that the case asks about, in the case's own order. */
export function groupsOf(of: Case, answer: Reconciliation = reconcileCase(of)): readonly string[] {
  const asked = of.groups.flatMap((g) => g.split(' '));
  const incidentOf = (word: string): string => {
    const [article, count] = word.split(':') as [string, string];
    const found = answer.claims.find((c) => c.article === article && (c.claim.count.text?.toLowerCase().split(/\s+/).includes(count.toLowerCase()) ?? false) && c.claim.attribution?.kind !== 'headline');
    return found ? found.incident ?? 'none' : `${word} is not read`;
  };
  const groups = new Map<string, string[]>();
  for (const word of asked) { const id = incidentOf(word); groups.set(id, [...(groups.get(id) ?? []), word]); }
  return [...groups].map(([id, words]) => (id.endsWith('not read') ? id : words.join(' ')));
}
