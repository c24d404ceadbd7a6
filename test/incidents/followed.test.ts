import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';
import { readPassages } from '../../src/incidents/passages.ts';
import type { Report } from '../../src/incidents/report.ts';
import { reportsOf } from '../../src/incidents/reports.ts';
import { shippedLexicon } from '../../src/lexicon/lexicon.ts';
import { makeDocument } from '../../src/text/document.ts';
import { FOLLOWED } from './followed.ts';

/** A Thursday. */
const PUBLISHED = '2024-03-14';
const DAYS: readonly (readonly [words: string, day: string])[] = [['on Wednesday', '2024-03-13'], ['yesterday', '2024-03-13'], ['on Tuesday morning', '2024-03-12'], ['late on Tuesday', '2024-03-12'], ['on 12 March', '2024-03-12'], ['on the 12th', '2024-03-12'], ['this morning', '2024-03-14']];

const capital = (s: string): string => s.replaceAll(/(?:^|(?<=\. ))\p{Ll}/gu, (c) => c.toUpperCase());

function reportsIn(text: string): readonly Report[] {
  const article = { id: 'a', outlet: null, title: null, address: null, published: PUBLISHED, text };
  return reportsOf({ reading: readArticle(article), text: readPassages(makeDocument(article), shippedLexicon()), family: 'a' });
}

describe('a day on which something only followed', () => {
  it.each(FOLLOWED)('is not that of the happening: %s', (sentence) => {
    const taken = DAYS.flatMap(([words, day]) => ['Schools stayed shut.', 'It happened on Monday, when the wind was strong.'].filter((rest) => reportsIn(`News from the north\n\n${capital(sentence.replaceAll('{on}', words))} ${rest}`).some((r) => r.day?.from === day && r.day.to === day)).map(() => words));
    expect(taken).toEqual([]);
  });
});
