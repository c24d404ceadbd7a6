import { describe, expect, it } from 'vitest';
import { personReports } from './personGrammar.ts';
import type { PersonReport } from './personGrammar.ts';
import { readText } from './read.ts';

/** One choice in so many may be wrong; every third was when this was written, before what these showed was mended. */
const MOST_WRONG = 0.025;

/** What is wrong with the reading of a report's people: somebody missed, told twice or with another harm, or claimed though no harm befell them. */
function faultsOf({ text, people }: PersonReport): readonly string[] {
  const { claims } = readText(text);
  return people.flatMap(({ start, end, effect }) => {
    const told = claims.filter((c) => c.count.start !== null && c.count.end !== null && c.count.start < end && start < c.count.end);
    const words = text.slice(start, end);
    if (effect === null) return told.map((c) => `${words}: ${c.effect}`);
    if (!told.some((c) => c.effect === effect)) return [`${words}: not ${effect}`];
    return told.length > 1 ? [`${words}: twice`] : [];
  });
}

describe('people told one by one', () => {
  const reports = personReports(3);

  it(`are read in ${reports.length} reports`, () => {
    const wrong = reports.map((report) => [report.sentence, faultsOf(report)] as const).filter(([, faults]) => faults.length > 0);
    expect(wrong.length / reports.length, wrong.map(([sentence, faults]) => `${sentence} ${faults.join('; ')}`).join('\n')).toBeLessThanOrEqual(MOST_WRONG);
  });

  it('add nobody to the figure that they are of', () => {
    const counted = reports.filter(({ way, sentence }) => way === 'among the dead' || (way === 'is buried' && /buried|laid|lies/.test(sentence))).filter(({ text, people }) => readText(text).claims.some((c) => c.counted && people.some(({ start, end }) => c.count.start !== null && c.count.start >= start && c.count.start < end)));
    expect(counted.map(({ sentence }) => sentence)).toEqual([]);
  });
});
