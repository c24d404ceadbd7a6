import type { Span } from './span.ts';

/** In UTF-16 code units; more than any article, and than a cell of a sheet holds. */
const CHAPTER = 40_000;
/** How far behind that a paragraph may end. */
const REACH = 8_000;

/**
 * Where a very long text is taken apart: it is read chapter by chapter, so that only one chapter's tokens are held and the time per letter does not grow with the text.
 * Chapters end with a paragraph where one ends in time, else with a line, a sentence, a word. Nearly every text is one chapter.
 */
export function chaptersOf(text: string): readonly Span[] {
  const chapters: Span[] = [];
  let start = 0;
  while (text.length - start > CHAPTER + REACH) {
    const end = endBehind(text, start + CHAPTER);
    chapters.push({ start, end });
    start = end;
  }
  if (start < text.length || chapters.length === 0) chapters.push({ start, end: text.length });
  return chapters;
}

const ENDS = ['\n\n', '\r\n\r\n', '\n', '. ', ' '];

/** A word is never cut, however long. */
function endBehind(text: string, from: number): number {
  const within = text.slice(from, from + REACH);
  for (const end of ENDS) {
    const at = within.indexOf(end);
    if (at >= 0) return from + at + end.length;
  }
  const space = text.indexOf(' ', from);
  return space < 0 ? text.length : space;
}
