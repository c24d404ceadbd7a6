import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';
import { readPassages } from '../../src/incidents/passages.ts';
import type { Report } from '../../src/incidents/report.ts';
import { reportsOf } from '../../src/incidents/reports.ts';
import { shippedLexicon } from '../../src/lexicon/lexicon.ts';
import { makeDocument } from '../../src/text/document.ts';
import { HOW, NAMING, NOT_STRUCK, STRUCK } from './struckAndHow.ts';

const PUBLISHED = '2024-03-14';

function reportOf(sentence: string): Report | undefined {
  const article = { id: 'a', outlet: null, title: null, address: null, published: PUBLISHED, text: `Nine dead in the north\n\n${sentence} Schools stayed shut.` };
  return reportsOf({ reading: readArticle(article), text: readPassages(makeDocument(article), shippedLexicon()), family: 'a' }).find((r) => r.claims.some((c) => c.count.best === 9));
}

function named(pattern: string, word: string): string {
  const article = word === 'barracks' ? 'the' : /^[aeiou](?!ni)/i.test(word) ? 'an' : 'a';
  return pattern.replaceAll('{T}', word).replaceAll('{a}', article).replaceAll('{A}', article.replace(/^./, (c) => c.toUpperCase())).replaceAll('{the}', 'the').replaceAll('{The}', 'The');
}

const targetsOf = (sentence: string): string => reportOf(sentence)?.targets.join(', ') ?? 'no report';

/** Every third word, another third for the next pattern. */
const some = (pattern: number): typeof STRUCK => STRUCK.filter((_, i) => (i + pattern) % 3 === 0);

/** Where people are treated was struck only where a sentence says so in so many words. */
const isOpen = (pattern: string, kind: string): boolean => kind === 'hospital' && /The target|left of|rebuilt/.test(pattern);

describe('what was struck, and how', () => {
  it.each(NAMING)('struck: %s', (pattern) => {
    const meant = some(NAMING.indexOf(pattern)).filter(([, kind]) => !isOpen(pattern, kind));
    expect(meant.map(([word]) => `${word}: ${targetsOf(named(pattern, word))}`)).toEqual(meant.map(([word, kind]) => `${word}: ${kind}`));
  });

  it.each(NOT_STRUCK)('not struck: %s', (pattern) => {
    const meant = some(NOT_STRUCK.indexOf(pattern));
    expect(meant.map(([word]) => `${word}: ${targetsOf(named(pattern, word))}`)).toEqual(meant.map(([word]) => `${word}: `));
  });

  it.each(HOW)('how: %s', (means, sentences) => {
    const told = sentences.map((sentence) => ({ sentence, means: reportOf(sentence)?.means ?? ['no report'] }));
    expect(told.filter((t) => t.means.length === 0 || t.means.some((m) => !means.includes(m)))).toEqual([]);
  });
});
