import { findDates, isoOf } from '../../claims/dates.ts';
import { isDateline } from '../../claims/dateRoles.ts';
import { makeLattice, spanOf, wordsOf } from '../../claims/lattice.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { makeDocument } from '../../text/document.ts';
import type { Article } from '../../text/article.ts';
import type { SuggestedDay } from './messages.ts';

/** Where the day of a report is printed, in characters: its head. */
const HEAD = 300;

/** The day that the head of a text prints with its year, or its dateline: offered to the person who is asked, never taken by itself. */
export function suggestDay(article: Article, lexicon: Lexicon): SuggestedDay | null {
  if (article.published !== null) return null;
  const lattice = makeLattice(makeDocument({ ...article, text: article.text.slice(0, 4 * HEAD) }), lexicon);
  const { mentions } = findDates(lattice);
  const head = mentions.filter((m) => spanOf(lattice, m).start < HEAD && m.precision === 'day' && m.from !== null && m.from === m.to && m.printed === null);
  const found = head.find((m) => isDateline(lattice, m)) ?? head.find((m) => m.yearStated);
  const day = isoOf(found?.from ?? null);
  return found === undefined || day === null ? null : { day, words: wordsOf(lattice, found) };
}
