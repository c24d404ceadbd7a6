import { LOOKED_AT } from './claimGroups.ts';
import type { Around } from './moments.ts';
import type { Passage } from './passages.ts';
import { ANEW } from './turns.ts';
import { daysIn } from './weekdays.ts';

/** Whether a paragraph turns to something that was not told before. */

/** "What happened next is told by three women." */
const THEN = /^\W*What (?:happened|came|followed) (?:next|then|after(?:wards)?)\b/i;

/** So far back the same thing may have been spoken of. */
const SPOKEN_OF = 1500;
const SECOND = 1;

/** One of the first sentences of its paragraph tells, with a place or a day of its own, what befell a thing that the paragraphs before do not know. */
export function opensAnew(lead: readonly Passage[], { text, before }: Around): boolean {
  if (before === null) return false;
  if (lead.some((p) => !p.headline && p.block !== text.passages[before.index]?.block && THEN.test(p.words))) return true;
  const left = text.passages[before.index] as Passage;
  const all = text.doc.article.text;
  return lead.some((p) => {
    if (p.block === left.block || left.headline || p.headline || (text.passages[p.index - 1 - SECOND]?.block === p.block)) return false;
    const words = all.slice(p.start, Math.min(p.end, p.start + LOOKED_AT));
    const found = ANEW.exec(words);
    const what = found?.[1] ?? found?.[2];
    if (what === undefined || !(p.names.some((n) => n.place && !n.wide) || daysIn(words, text.doc.article.published).length > 0)) return false;
    const opening = text.passages[p.index - 1]?.block === p.block ? (text.passages[p.index - 1] as Passage).start : p.start;
    return found?.[2] !== undefined || !new RegExp(`\\b${what}s?\\b`, 'iu').test(all.slice(Math.max(0, opening - SPOKEN_OF), opening));
  });
}
