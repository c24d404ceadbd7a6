import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';
import { compareReports } from '../../src/incidents/match.ts';
import { readPassages } from '../../src/incidents/passages.ts';
import type { Report } from '../../src/incidents/report.ts';
import { reportsOf } from '../../src/incidents/reports.ts';
import { shippedLexicon } from '../../src/lexicon/lexicon.ts';
import { makeDocument } from '../../src/text/document.ts';
import { KINDS, VOICES } from './toldReports.ts';
import type { Kind, Voice } from './toldReports.ts';

interface Happening { readonly place: string; readonly day: number; readonly dead: number; readonly hurt: number }

const TOLD: Happening = { place: 'Tavol', day: 12, dead: 12, hurt: 17 };
/** The same thing in another village, and in the same village some days later. */
const FOILS: readonly Happening[] = [{ place: 'Belkar', day: 12, dead: 9, hurt: 20 }, { place: 'Tavol', day: 16, dead: 9, hurt: 20 }];

const LATE: Readonly<Record<Voice, number>> = { agency: 1, statement: 1, local: 2, bulletin: 4, followUp: 5, claim: 1, hospital: 2 };
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const NUMBERS: Readonly<Record<number, string>> = { 9: 'nine', 12: 'twelve' };

function reportOf(kind: Kind, voice: Voice, { place, day, dead, hurt }: Happening): Report | undefined {
  const weekday = WEEKDAYS[(day + 60) % 7] as string;
  const text = kind.reports[voice].replaceAll('{P}', place).replaceAll('{W}', weekday).replaceAll('{D}', `${String(day)} March`).replaceAll('{M}', 'March').replaceAll('{d}', String(day + 1))
    .replaceAll('{N}', NUMBERS[dead] as string).replaceAll('{n}', String(hurt)).replaceAll(/(?:^|(?<=\n|\. ))\p{Ll}/gu, (c) => c.toUpperCase());
  const article = { id: `${voice}${place}${String(day)}`, outlet: voice === 'agency' ? 'Coast Wire' : voice, title: text.split('\n')[0] ?? null, address: null, published: `2024-03-${String(day + LATE[voice])}`, text };
  return reportsOf({ reading: readArticle(article), text: readPassages(makeDocument(article), shippedLexicon()), family: article.id }).find((r) => r.claims.some((c) => c.effect === 'killed' && c.count.best === dead));
}

/** What a report says amiss; what it leaves out it need not say. */
function faultsOf(kind: Kind, report: Report | undefined): readonly string[] {
  if (report === undefined) return ['no report'];
  const places = [...report.places, ...report.heard.titled.names.map((n) => n.name)];
  return [
    ...(places.includes(TOLD.place) ? [] : [`place ${report.places.join(', ')}`]), ...(report.day?.from === '2024-03-12' && report.day.to === report.day.from ? [] : [`day ${report.day?.from ?? 'unknown'}`]),
    ...report.targets.filter((t) => !kind.targets.includes(t)).map((t) => `target ${t}`), ...report.means.filter((m) => !kind.means.includes(m)).map((m) => `means ${m}`),
  ];
}

/** Of 56 reports so many are read amiss in something. */
const AMISS = 3;
/** Of 168 pairs of reports on one happening so many are not joined. */
const MISSED = 2;

describe('whole reports by outlets of many kinds', () => {
  it('say what they say of place, day, thing struck and means', () => {
    const faults = KINDS.flatMap((kind) => VOICES.flatMap((voice) => faultsOf(kind, reportOf(kind, voice, TOLD)).map((fault) => `${kind.name}, ${voice}: ${fault}`)));
    expect(faults.length <= AMISS ? [] : faults).toEqual([]);
  });

  it('are joined where they tell of one happening, and only there', () => {
    const [missed, wrong]: [string[], string[]] = [[], []];
    for (const kind of KINDS) {
      const own = VOICES.map((voice) => ({ voice, report: reportOf(kind, voice, TOLD) }));
      for (const [i, a] of own.entries()) for (const b of own.slice(i + 1)) if (a.report && b.report && compareReports(a.report, b.report).kind !== 'same') missed.push(`${kind.name}: ${a.voice}, ${b.voice}`);
      for (const foil of FOILS) for (const voice of VOICES) {
        const other = reportOf(kind, voice, foil);
        for (const a of own) if (a.voice !== voice && a.report && other && compareReports(a.report, other).kind === 'same') wrong.push(`${kind.name}: ${a.voice}, and ${voice} on ${foil.place} of ${String(foil.day)} March`);
      }
    }
    expect({ missed: missed.length <= MISSED ? [] : missed, wrong }).toEqual({ missed: [], wrong: [] });
  });
});
