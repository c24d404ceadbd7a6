import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';
import { readPassages } from '../../src/incidents/passages.ts';
import { reportsOf } from '../../src/incidents/reports.ts';
import { shippedLexicon } from '../../src/lexicon/lexicon.ts';
import { makeDocument } from '../../src/text/document.ts';
import { DAYS_BETWEEN, KINDS, KNOWN, NEXT_DAY, RECALLED, UNDATED } from './partings.ts';
import type { Kind } from './partings.ts';

const capital = (s: string): string => s.replace(/^((?:\{\d:)?)(\p{Ll})/u, (_, mark: string, letter: string) => `${mark}${letter.toUpperCase()}`);
const filled = (way: string, { noun, act, spot, hit }: Kind): string => capital(way.replaceAll('{noun}', noun).replaceAll('{act}', act).replaceAll('{spot}', spot).replaceAll('{hit}', hit)).replaceAll('{P}', 'Karsan').replaceAll('{Q}', 'Orvel');

/** Whether figures of two happenings are in one report. */
function isMixed(template: string): boolean {
  const marks: { readonly of: string; readonly at: number }[] = [];
  let text = '';
  for (const part of template.split(/(\{\d:[^}]*\})/u)) {
    const [, of, words] = /^\{(\d):([^}]*)\}$/u.exec(part) ?? [];
    if (of !== undefined) marks.push({ of, at: text.length });
    text += words ?? part;
  }
  const article = { id: 'a', outlet: null, title: null, address: null, published: '2023-03-16', text };
  const reports = reportsOf({ reading: readArticle(article), text: readPassages(makeDocument(article), shippedLexicon()), family: 'a' });
  return reports.some((r) => new Set(marks.flatMap(({ of, at }) => (r.claims.some((c) => c.count.start !== null && c.count.end !== null && c.count.start <= at && at < c.count.end) ? [of] : []))).size > 1);
}

describe('a report goes on to another happening', () => {
  it.each([...RECALLED, ...NEXT_DAY, ...KNOWN, ...DAYS_BETWEEN])('%s', (way) => {
    expect(KINDS.filter((kind) => isMixed(`${capital(kind.noun)} in the north\n\n${filled(kind.lead, kind)}\n\n${kind.story}\n\n${filled(way, kind)}\n\nSchools stayed shut.`)).map((k) => k.noun)).toEqual([]);
  });

  it.each([...NEXT_DAY, ...DAYS_BETWEEN, ...RECALLED])('%s (behind one without a day)', (way) => {
    const mixed = UNDATED.flatMap((lead) => KINDS.filter((kind) => isMixed(`${capital(kind.noun)} in the north\n\n${filled(lead, kind)}\n\n${kind.story}\n\n${filled(way, kind)}\n\nSchools stayed shut.`)).map((k) => k.noun));
    expect(mixed).toEqual([]);
  });
});
