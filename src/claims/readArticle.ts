import { shippedLexicon } from '../lexicon/lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Article } from '../text/article.ts';
import { chaptersOf } from '../text/chapters.ts';
import { fingerprint } from '../text/fingerprint.ts';
import type { Issue } from '../text/issue.ts';
import { DEFAULT_PROFILE } from './profile.ts';
import type { RuleProfile } from './profile.ts';
import { NOTHING, readChapter } from './readChapter.ts';
import type { Chapter } from './readChapter.ts';
import type { Reading } from './reading.ts';

export interface ReadOptions {
  readonly profile?: RuleProfile;
  /** The shipped words plus a workbook's own Actors and Places. */
  readonly lexicon?: Lexicon;
}

/**
 * Reads one article: its claims in reading order, the numbers that were set aside with their reasons, and what a person should be asked.
 * Deterministic, without clock or network; linear in the length of the text. Offsets are UTF-16 code units into `article.text`.
 */
export function readArticle(article: Article, options: ReadOptions = {}): Reading {
  const by = { lexicon: options.lexicon ?? shippedLexicon(), profile: options.profile ?? DEFAULT_PROFILE };
  const text = fingerprint(article.text, '');
  const chapters: Chapter[] = [];
  for (const span of chaptersOf(article.text)) chapters.push(readChapter({ article, text, span, before: chapters.at(-1)?.known ?? NOTHING, by }));
  const claims = all(chapters, (c) => c.claims);
  return { article, claims, setAside: all(chapters, (c) => c.setAside), issues: [...ofTheWhole(article, chapters), ...all(chapters, (c) => c.issues)] };
}

/** What is asked once, of the whole text. */
function ofTheWhole({ id, published }: Article, chapters: readonly Chapter[]): readonly Issue[] {
  const issues: Issue[] = [];
  if (chapters.every((c) => c.claims.length === 0)) issues.push({ code: 'no_claims', words: chapters.every((c) => c.foreign) ? 'No casualty claim was found in this text, which does not look like English: no other language is read.' : 'No casualty claim was found in this text.', article: id });
  if (published === null && chapters.some((c) => c.undated)) issues.push({ code: 'published_missing', words: 'When was this published? Without that day, "Sunday" or "yesterday" cannot be placed.', article: id });
  return issues;
}

/** Nearly every text is one chapter. */
const all = <T>(chapters: readonly Chapter[], of: (chapter: Chapter) => readonly T[]): readonly T[] => (chapters.length === 1 ? of(chapters[0] as Chapter) : chapters.flatMap(of));
