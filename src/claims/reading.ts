import type { Article } from '../text/article.ts';
import type { Issue } from '../text/issue.ts';
import type { Claim, SetAside } from './claim.ts';

/** All that was read in one article. */
export interface Reading {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly setAside: readonly SetAside[];
  readonly issues: readonly Issue[];
}
