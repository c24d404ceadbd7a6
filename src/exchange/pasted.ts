import { HEADER_KEYS } from './header.ts';

/** A line of nothing but these marks stands between two articles. */
const MARKS = '-=*_~#';
const FEWEST_MARKS = 3;

const isSeparator = (line: string): boolean => {
  const words = line.trim();
  return words === '\f' || (words.length >= FEWEST_MARKS && MARKS.includes(words.charAt(0)) && [...words].every((c) => c === words.charAt(0)));
};

/** "Outlet: ...", "Published: ...". */
export const isHeaderLine = (line: string | undefined): boolean => line !== undefined && HEADER_KEYS.has(line.slice(0, Math.max(0, line.indexOf(':'))).trim().toLowerCase());

/**
 * Several articles pasted at once, in their order. A line of marks ("-----") parts two of them, and so do two header lines in a row ("Outlet: ...", "Published: ...")
 * after an empty line. One article stays as it was pasted, to the letter.
 */
export function splitPaste(text: string): readonly string[] {
  const lines = text.split('\n');
  const parts: string[][] = [[]];
  for (const [i, line] of lines.entries()) {
    if (isSeparator(line)) { parts.push([]); continue; }
    if (isHeaderLine(line) && isHeaderLine(lines[i + 1]) && (lines[i - 1] ?? '').trim() === '' && hasWords(parts.at(-1) as string[])) parts.push([]);
    (parts.at(-1) as string[]).push(line);
  }
  const articles = parts.filter(hasWords);
  return articles.length < 2 ? [text] : articles.map((part) => part.join('\n').trim());
}

const hasWords = (lines: readonly string[]): boolean => lines.some((line) => line.trim() !== '');
