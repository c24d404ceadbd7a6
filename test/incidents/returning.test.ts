import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';
import { readPassages } from '../../src/incidents/passages.ts';
import { reportsOf } from '../../src/incidents/reports.ts';
import { shippedLexicon } from '../../src/lexicon/lexicon.ts';
import { makeDocument } from '../../src/text/document.ts';
import { KINDS } from './partings.ts';
import type { Kind } from './partings.ts';
import { BACK, LEDGERS, OTHERS, RECALLS, STILL } from './returning.ts';

const capital = (s: string): string => s.replace(/^((?:\{\w:)?)(\p{Ll})/u, (_, mark: string, letter: string) => `${mark}${letter.toUpperCase()}`);
const filled = (way: string, { noun, act, spot, hit }: Kind): string => capital(way.replaceAll('{noun}', noun).replaceAll('{act}', act).replaceAll('{spot}', spot).replaceAll('{hit}', hit));
const placed = (text: string): string => text.replaceAll('{P}', 'Karsan').replaceAll('{Q}', 'Orvel').replaceAll('{R}', 'Tavol');
const among = (way: string, kind: Kind): string => `${capital(kind.noun)} in the north\n\n${kind.lead}\n\n${kind.story}\n\n${way}\n\nSchools stayed shut.`;
const note = (way: string): string => `CONFLICT LEDGER\n\nMonthly note, 16 March 2023\n\n${way}\n\nThe Ledger is run by volunteers.`;

/** Whether figures of two happenings are in one report, those of one in two, or those of one in none. */
function faultOf(template: string): string | null {
  const marks: { readonly of: string; readonly at: number }[] = [];
  let text = '';
  for (const part of placed(template).split(/(\{\w:[^}]*\})/u)) {
    const [, of, words] = /^\{(\w):([^}]*)\}$/u.exec(part) ?? [];
    if (of !== undefined) marks.push({ of, at: text.length });
    text += words ?? part;
  }
  const article = { id: 'a', outlet: null, title: null, address: null, published: '2023-03-16', text };
  const reading = readArticle(article);
  const reports = reportsOf({ reading, text: readPassages(makeDocument(article), shippedLexicon()), family: 'a' });
  const read = marks.flatMap(({ of, at }) => reading.claims.filter((c) => c.count.start !== null && c.count.end !== null && c.count.start <= at && at < c.count.end).map((c) => ({ of, report: reports.findIndex((r) => r.claims.some((own) => own.id === c.id)) })));
  const own = read.filter((m) => m.of !== 'C');
  if (reports.some((_, i) => new Set(own.filter((m) => m.report === i).map((m) => m.of)).size > 1)) return 'two are one';
  if (['1', '2'].some((of) => new Set(own.filter((m) => m.of === of && m.report >= 0).map((m) => m.report)).size > 1)) return 'one is two';
  return own.some((m) => m.report < 0) ? 'in none' : null;
}

const faults = (template: (kind: Kind) => string): readonly string[] => KINDS.flatMap((kind) => { const fault = faultOf(template(kind)); return fault === null ? [] : [`${kind.noun}: ${fault}`]; });

describe('a report comes back from another happening that it only recalls', () => {
  it.each(RECALLS)('%s', (way) => {
    for (const back of BACK) expect(faults((kind) => among(`${filled(way, kind)}\n\n${filled(back, kind)}`, kind)), back).toEqual([]);
  });
});

describe('a report stays with its happening', () => {
  it.each(STILL)('%s', (way) => { expect(faults((kind) => among(filled(way, kind), kind))).toEqual([]); });
});

describe('one word more makes it another happening', () => {
  it.each(OTHERS)('%s', (way) => { expect(faults((kind) => among(filled(way, kind), kind))).toEqual([]); });
});

describe('a note of many keeps its happenings apart', () => {
  it.each(LEDGERS)('%s', (way) => { expect(faults((kind) => note(filled(way, kind)))).toEqual([]); });
});
