import { describe, expect, it } from 'vitest';
import { decode } from '../../src/exchange/decode.ts';
import { articleOf } from '../../src/exchange/given.ts';
import { isoDate } from '../../src/exchange/header.ts';
import { readArticle } from '../../src/claims/readArticle.ts';

describe('Windows-1252', () => {
  it('has quotes, dashes and the euro where Latin-1 has control characters, in every program alike', () => {
    expect(decode(Uint8Array.from([...'\x91town\x92 \x93market\x94 \x96\x97\x85\x80 caf\xe9'].map((c) => c.charCodeAt(0))))).toEqual({ kind: 'text', text: '‘town’ “market” –—…€ café', assumed: 'Windows-1252' });
  });
});

describe('files whose bytes are text although their words are not', () => {
  it.each([['%PDF-1.7 4 killed', 'it is a PDF, not plain text'], ['{\\rtf1 4 killed}', 'it is rich text (.rtf), not plain text']])('%s', (bytes, why) => {
    expect(decode(new TextEncoder().encode(bytes))).toEqual({ kind: 'refused', why });
  });
});

describe('the day of publication', () => {
  it.each(['2018-05-24', '2018-05-24T10:00:00+03:00', '2020-02-29', ' 2018-05-24 '])('%s is one', (words) => { expect(isoDate(words)).toBe(words.trim()); });
  it.each(['2021-02-30', '2019-02-29', '2018-13-01', '24 May 2018', '2018-05-24x', '', null])('%s is none', (words) => { expect(isoDate(words)).toBeNull(); });

  it('that cannot be read is said, and the article is still taken', () => {
    for (const of of [{ text: 'Outlet: Wire\nPublished: 2021-02-30\n\nA blast killed six.', html: false }, { text: '<meta name="date" content="2021-02-30"><p>A blast killed six.</p>', html: true }]) {
      const { article, issues } = articleOf({ id: 'a', published: null, ...of });
      expect(article?.published).toBeNull();
      expect(issues.map((i) => [i.code, i.words.includes('"2021-02-30"')])).toEqual([['bad_published', true]]);
    }
    expect(articleOf({ id: 'a', published: null, text: 'Published: 2021-02-28\n\nA blast killed six.', html: false }).issues).toEqual([]);
  });
});

describe('a text without a claim', () => {
  const words = (text: string): string | undefined => readArticle({ id: 'a', text, outlet: null, title: null, address: null, published: null }).issues.find((i) => i.code === 'no_claims')?.words;
  it.each(['Un atentado contra un mercado dejó doce muertos el lunes en Bagdad, informó la policía local.', 'Der Minister sprach am Montag in Berlin mit vielen Bürgern über neue Brücken.', 'قال مصدر أمني إن الهجوم وقع مساء الاثنين قرب السوق في المدينة القديمة'])('is said to be no English: %s', (text) => { expect(words(text)).toContain('does not look like English'); });
  it.each(['Date,Place,Goals,Cards\n2024-05-24,Karsan,3,5\n2024-05-26,Orvel,12,30', 'Date: 26/05/2024\nLoc: Orvel mkt\nUnit: x3, x7\nSrc: clinic, phone'])('is said of no form or table: %s', (text) => { expect(words(text)).not.toContain('does not look like English'); });
  it.each(['The council met on Monday and spoke of the new bridge for an hour.', 'Mayor opens bridge', 'Bridge opens Monday amid fanfare downtown; mayor, governor attend; crowds cheer at noon to mark the day'])('is English, or too short to tell: %s', (text) => { expect(words(text)).toBe('No casualty claim was found in this text.'); });
});
