import type { Article } from '../text/article.ts';

export type Facts = Pick<Article, 'outlet' | 'title' | 'address' | 'published'>;

export const NO_FACTS: Facts = { outlet: null, title: null, address: null, published: null };

const KEYS: Readonly<Record<string, keyof Facts>> = { outlet: 'outlet', title: 'title', address: 'address', published: 'published' };

export const HEADER_KEYS: ReadonlySet<string> = new Set(Object.keys(KEYS));

/**
 * A plain text may begin with lines such as "Outlet: ARA News" and "Published: 2016-01-17" before its first empty line. They stay part of
 * the text, so that every offset points into the file as given.
 */
export function readHeader(text: string): Facts {
  const facts: { -readonly [K in keyof Facts]: Facts[K] } = { ...NO_FACTS };
  for (const line of text.slice(0, 2_000).split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const key = HEADER_KEYS.has(name) ? KEYS[name] : undefined;
    if (key === undefined) break;
    facts[key] = line.slice(colon + 1).trim() || null;
  }
  return { ...facts, published: isoDate(facts.published) };
}

/** An ISO date or date and time; anything else is no date to build on. */
export const isoDate = (words: string | null | undefined): string | null => (words && /^\d{4}-\d{2}-\d{2}([T ].*)?$/.test(words.trim()) && !Number.isNaN(Date.parse(words.trim().slice(0, 10))) ? words.trim() : null);
