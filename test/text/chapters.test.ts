import { describe, expect, test } from 'vitest';
import { chaptersOf } from '../../src/text/chapters.ts';

/** Where the chapters of a text end, as the last letters of each. */
const endings = (text: string): readonly string[] => chaptersOf(text).map(({ start, end }) => text.slice(Math.max(start, end - 12), end));

const many = (words: string, length: number): string => words.repeat(Math.ceil(length / words.length));

describe('chapters', () => {
  test('a text that a cell holds is one', () => expect(chaptersOf(many('Two died. ', 32_767))).toHaveLength(1));
  test('an empty text is one', () => expect(chaptersOf('')).toEqual([{ start: 0, end: 0 }]));
  test('they end with a paragraph', () => expect(endings(many('Rain fell.\nTwo died.\n\n', 150_000)).slice(0, -1).every((end) => end.endsWith('died.\n\n'))).toBe(true));
  test('else with a line', () => expect(endings(many('Rain fell. Two died.\n', 150_000)).slice(0, -1).every((end) => end.endsWith('died.\n'))).toBe(true));
  test('else with a sentence', () => expect(endings(many('Rain fell and two died. ', 150_000)).slice(0, -1).every((end) => end.endsWith('died. '))).toBe(true));
  test('else with a word', () => expect(endings(many('two and three and ', 150_000)).slice(0, -1).every((end) => /(?:two|three|and) $/.test(end))).toBe(true));
  test('a word is not cut', () => expect(chaptersOf('7'.repeat(300_000))).toHaveLength(1));
  test('they cover the text without a gap', () => {
    const text = many('One.\r\n\r\nTwo \u{1f600}\n', 400_000);
    const chapters = chaptersOf(text);
    expect(chapters.length).toBeGreaterThan(8);
    expect(chapters.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(chapters.every(({ start, end }) => end > start)).toBe(true);
  });
});
