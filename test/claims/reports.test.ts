import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';
import type { Claim } from '../../src/claims/claim.ts';

/** A report in our own words, and what a person finds in it: `count` is the count's words, `nth` which occurrence of them in the text (1 unless told). */
interface Expected { readonly count: string | null; readonly nth?: number; readonly effect: string; readonly low: number | null; readonly best: number | null; readonly high: number | null; readonly class: string | null }
interface Report { readonly id: string; readonly published: string | null; readonly text: string; readonly claims: readonly Expected[] }
interface Score { readonly reports: number; readonly expected: number; readonly found: number; readonly told: number }

const FOLDER = join(import.meta.dirname, '../cases/reports');

/**
 * What the reader finds of each file, in percent of what a person found (recall) and of what it claims itself (precision). The reports were
 * written to be hard; whoever wrote them had not seen the rules (but for the registers, written by one who had, before the rules for them). The floors stand a little below what was measured: raise them when the reader gets better.
 */
const FLOORS: Readonly<Record<string, { readonly precision: number; readonly recall: number }>> = {
  bulletins: { precision: 96, recall: 88 },
  crimes: { precision: 90, recall: 80 },
  dispatches: { precision: 94, recall: 91 },
  feeds: { precision: 95, recall: 90 },
  monitors: { precision: 95, recall: 87 },
  registers: { precision: 97, recall: 94 },
  teasers: { precision: 98, recall: 91 },
};

const reportsOf = (file: string): readonly Report[] => readFileSync(join(FOLDER, file), 'utf8').split('\n').filter((l) => l.length > 0).map((l) => JSON.parse(l) as Report);

/** Where the n-th occurrence of the count's words stands, in UTF-16 code units. */
function offsetOf(text: string, words: string, nth: number): number {
  let at = -1;
  for (let n = 0; n < nth; n++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`"${words}" does not stand ${nth} times in: ${text}`);
  return at;
}

const isNumbered = (c: Pick<Expected, 'low' | 'best' | 'high'>): boolean => c.low !== null || c.best !== null || c.high !== null;

/** The same effect, the same three numbers, and counts that share a character. */
function isFound(expected: Expected, claim: Claim, text: string): boolean {
  const { count } = claim;
  if (expected.count === null || count.start === null || count.end === null || claim.effect !== expected.effect) return false;
  const start = offsetOf(text, expected.count, expected.nth ?? 1);
  return count.start < start + expected.count.length && start < count.end && count.low === expected.low && count.best === expected.best && count.high === expected.high;
}

function score(reports: readonly Report[]): Score {
  let [expected, found, told] = [0, 0, 0];
  for (const report of reports) {
    const { claims } = readArticle({ id: report.id, text: report.text, outlet: null, title: null, address: null, published: report.published });
    const wanted = report.claims.filter((c) => isNumbered(c));
    const left = claims.filter((c) => isNumbered(c.count));
    told += left.length;
    expected += wanted.length;
    for (const want of wanted) {
      const at = left.findIndex((c) => isFound(want, c, report.text));
      if (at >= 0) { found++; left.splice(at, 1); }
    }
  }
  return { reports: reports.length, expected, found, told };
}

describe('reports of many kinds and countries', () => {
  it('each file has its floor', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(FLOORS).map((name) => `${name}.jsonl`).sort());
  });

  it.each(Object.entries(FLOORS))('%s', (name, floor) => {
    const measured = score(reportsOf(`${name}.jsonl`));
    const [precision, recall] = [(100 * measured.found) / measured.told, (100 * measured.found) / measured.expected];
    console.info(`${name}: ${measured.reports} reports, ${measured.expected} claims; precision ${precision.toFixed(1)} %, recall ${recall.toFixed(1)} %`);
    expect(measured.expected).toBeGreaterThan(100);
    expect(precision).toBeGreaterThanOrEqual(floor.precision);
    expect(recall).toBeGreaterThanOrEqual(floor.recall);
  });
});
