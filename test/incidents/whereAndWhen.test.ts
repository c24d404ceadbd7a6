import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';
import { readPassages } from '../../src/incidents/passages.ts';
import type { Report } from '../../src/incidents/report.ts';
import { reportsOf } from '../../src/incidents/reports.ts';
import { shippedLexicon } from '../../src/lexicon/lexicon.ts';
import { makeDocument } from '../../src/text/document.ts';
import { ENTERED, NOT_THERE } from './whereEntered.ts';
import { ASIDE, NO_PLACES, SAID } from './whereToldBy.ts';
import { ELSEWHERE, EVENTS, PLACES, STORIES } from './whereAndWhen.ts';

/** Published on a Thursday. */
const PUBLISHED = '2024-03-14';
const DAYS: readonly (readonly [words: string, day: string])[] = [['on Tuesday', '2024-03-12'], ['late on Monday', '2024-03-11'], ['on Wednesday morning', '2024-03-13'], ['on 11 March', '2024-03-11'], ['on March 10', '2024-03-10'], ['early on Tuesday', '2024-03-12'], ['yesterday', '2024-03-13'], ['in the early hours of Tuesday', '2024-03-12'], ['at dawn on Wednesday', '2024-03-13']];
const NAMES = ['Tavol', 'Umm Belkar', 'Porvira', 'Nyangoro', 'Al-Dabra'];

const reportOf = (sentence: string): Report | undefined => reportsIn(`Nine dead in the north\n\n${sentence} Schools stayed shut.`).find((r) => r.claims.some((c) => c.count.best === 9));

function reportsIn(text: string): readonly Report[] {
  const article = { id: 'a', outlet: null, title: null, address: null, published: PUBLISHED, text };
  return reportsOf({ reading: readArticle(article), text: readPassages(makeDocument(article), shippedLexicon()), family: 'a' });
}

/** Large letters where a letterhead or a dateline has them. */
const named = (text: string, name: string): string => text.replaceAll(/\{P\}(?= DISTRICT| – )/gu, name.toUpperCase()).replaceAll('{P}', name);

const capital = (s: string): string => s.replaceAll(/(?:^|(?<=\. ))\p{Ll}/gu, (c) => c.toUpperCase());

describe('where and when', () => {
  it.each(EVENTS)('the day: %s', (event) => {
    const told = DAYS.map(([words]) => { const r = reportOf(capital(event.replaceAll('{on}', words).replaceAll('{n}', 'nine'))); return `${words}: ${r?.day?.from ?? 'no day'}${r?.day?.to === r?.day?.from ? '' : ` to ${r?.day?.to ?? ''}`}`; });
    expect(told).toEqual(DAYS.map(([words, day]) => `${words}: ${day}`));
  });

  it.each([...PLACES, ...SAID])('the place: %s', (sentence) => {
    expect(NAMES.map((name) => reportOf(sentence.replaceAll('{P}', name))?.places ?? ['no report'])).toEqual(NAMES.map((name) => [name]));
  });

  it.each([...ELSEWHERE, ...ASIDE, ...NOT_THERE])('not there: %s', (sentence) => {
    expect(NAMES.map((name) => reportOf(sentence.replaceAll('{P}', name))?.places ?? ['no report'])).toEqual(NAMES.map(() => ['Karsan']));
  });

  it.each(ENTERED)('an entry behind another: %s', (sentence) => {
    const told = NAMES.map((name) => reportsIn(`Deaths in the north\n\nOur observers worked through the month of March. At Karsan, on 9 March, four people were killed and two hurt by a mine. ${sentence.replaceAll('{P}', name)}\n\nSchools stayed shut.`).find((r) => r.claims.some((c) => c.count.best === 9))?.places ?? ['no report']);
    expect(told).toEqual(NAMES.map((name) => [name]));
  });

  it.each(NO_PLACES)('no name of a place: %s', (text) => {
    const whole = text.includes('\n') ? text : `Nine dead in the north\n\n${text}`;
    expect(NAMES.map((name) => reportsIn(`${whole.replaceAll('{P}', name)} Schools stayed shut.`).find((r) => r.claims.some((c) => c.count.best === 9))?.places ?? ['no report'])).toEqual(NAMES.map((name) => [name]));
  });

  it.each(STORIES)('a whole text: %s | %s', (title, body) => {
    const told = NAMES.map((name) => {
      const reports = reportsIn(`${named(title, name)}\n\n${named(body, name)}`);
      const [report] = reports;
      const names = [...(report?.places ?? []), ...(report?.heard.titled.names.map((n) => n.name) ?? [])];
      return `${names.includes(name) ? name : `${names.join(', ')} and not ${name}`}, ${report?.day?.from ?? 'no day'} to ${report?.day?.to ?? ''}, told ${String(reports.length)} time`;
    });
    expect(told).toEqual(NAMES.map((name) => `${name}, 2024-03-12 to 2024-03-12, told 1 time`));
  });
});
