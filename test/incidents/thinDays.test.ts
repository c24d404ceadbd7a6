import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';
import { readPassages } from '../../src/incidents/passages.ts';
import type { Report } from '../../src/incidents/report.ts';
import { reportsOf } from '../../src/incidents/reports.ts';
import { shippedLexicon } from '../../src/lexicon/lexicon.ts';
import { makeDocument } from '../../src/text/document.ts';
import { DATELINES, KILLED_THEN, LATE, SAID_THEN } from './thinDays.ts';

function reportsIn(body: string): readonly Report[] {
  const article = { id: 'a', outlet: null, title: null, address: null, published: '2024-03-14', text: `News from the north\n\n${body}` };
  return reportsOf({ reading: readArticle(article), text: readPassages(makeDocument(article), shippedLexicon()), family: 'a' });
}

const ofNine = (reports: readonly Report[]): Report | undefined => reports.find((r) => r.claims.some((c) => c.count.best === 9));
const sureDays = (reports: readonly Report[]): readonly string[] => reports.flatMap(({ day }) => (day?.sure === true ? [day.from] : []));

describe('a day on thin evidence', () => {
  it.each(LATE)('is not sure: %s', (sentence) => {
    expect(sureDays(reportsIn(`${sentence} The number of dead is now nine.`))).toEqual([]);
  });

  it.each(LATE)('parts nothing from what was told: %s', (sentence) => {
    const reports = reportsIn(`A bomb killed nine people in Karsan on Sunday.\n\n${sentence}`);
    expect(ofNine(reports)?.day?.from).toBe('2024-03-10');
    expect(sureDays(reports).filter((day) => day !== '2024-03-10')).toEqual([]);
  });

  it.each(SAID_THEN)('is no day of the happening: %s', (sentence) => {
    expect(sureDays(reportsIn(sentence))).toEqual([]);
  });
});

describe('a day on good evidence', () => {
  it.each(KILLED_THEN)('is sure: %s', (sentence) => {
    expect(sureDays(reportsIn(`${sentence} Schools stayed shut.`))).toEqual(['2024-03-12']);
  });

  it.each(DATELINES)('goes before that of filing: %s', (line) => {
    for (const told of ['A man opened fire in a bowling alley on Tuesday night, killing nine people, the sheriff said.', 'Nine people were killed when a bus left the road on Tuesday.', 'A bomb killed nine people on Tuesday.']) expect(sureDays(reportsIn(`${line}${told}`))).toEqual(['2024-03-12']);
  });
});
