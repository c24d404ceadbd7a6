import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';
import { readPassages } from '../../src/incidents/passages.ts';
import { reportsOf } from '../../src/incidents/reports.ts';
import { shippedLexicon } from '../../src/lexicon/lexicon.ts';
import { makeDocument } from '../../src/text/document.ts';
import { TOLD_DAYS } from './toldDays.ts';

/** "from..to" of the report with nine dead. */
function dayIn(body: string): string {
  const article = { id: 'a', outlet: null, title: null, address: null, published: '2024-03-14', text: `News from the north\n\n${body}` };
  const day = reportsOf({ reading: readArticle(article), text: readPassages(makeDocument(article), shippedLexicon()), family: 'a' }).find((r) => r.claims.some((c) => c.count.best === 9))?.day;
  return day == null ? 'none' : `${day.from}..${day.to}`;
}

describe('the day of a happening', () => {
  it.each(TOLD_DAYS.map(([way, text, from, to]) => ({ way, text, day: from === null ? 'none' : `${from}..${to ?? from}` })))('$way: $text', ({ text, day }) => {
    expect(dayIn(text)).toBe(day);
  });
});
