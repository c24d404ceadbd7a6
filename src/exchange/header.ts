import type { Article } from '../text/article.ts';
import type { Issue } from '../text/issue.ts';

export type Facts = Pick<Article, 'outlet' | 'title' | 'address' | 'published'>;

export const NO_FACTS: Facts = { outlet: null, title: null, address: null, published: null };

const KEYS: Readonly<Record<string, keyof Facts>> = { outlet: 'outlet', title: 'title', address: 'address', published: 'published' };

/** What a text says of itself; `noDay` is what stands for the day of publication where it is none. */
export interface Stated extends Facts { readonly noDay: string | null }

export const HEADER_KEYS: ReadonlySet<string> = new Set(Object.keys(KEYS));

/**
 * A plain text may begin with lines such as "Outlet: ARA News" and "Published: 2016-01-17" before its first empty line. They stay part of
 * the text, so that every offset points into the file as given.
 */
export function readHeader(text: string): Stated {
  const facts: { -readonly [K in keyof Facts]: Facts[K] } = { ...NO_FACTS };
  for (const line of text.slice(0, 2_000).split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const key = HEADER_KEYS.has(name) ? KEYS[name] : undefined;
    if (key === undefined) break;
    facts[key] = line.slice(colon + 1).trim() || null;
  }
  return { ...facts, ...dayOf(facts.published) };
}

/** An ISO date or date and time of a day that there is; anything else is no date to build on. */
export function isoDate(words: string | null | undefined): string | null {
  const [, day = ''] = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(words?.trim() ?? '') ?? [];
  const at = Date.parse(`${day}T00:00:00Z`);
  return words && !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? words.trim() : null;
}

/** A day of publication as it is written, and what stands there where it is no day. */
export function dayOf(words: string | null | undefined): Pick<Stated, 'published' | 'noDay'> {
  const published = isoDate(words);
  return { published, noDay: published === null ? words?.trim() || null : null };
}

/** The line for a day of publication that is none: it is not dropped in silence, and the article is still read. */
export const noDayIssues = (noDay: string | null, article: string): readonly Issue[] =>
  (noDay === null ? [] : [{ code: 'bad_published', words: `${article}: "${noDay}" is no day of publication that can be read. Write it as 2018-05-24; until then it counts as not stated.`, article }]);
