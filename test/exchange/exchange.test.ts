import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAcled } from '../../src/exchange/acled.ts';
import { claimLines, claimSheet } from '../../src/exchange/claimRows.ts';
import { fromCsv, toCsv } from '../../src/exchange/csv.ts';
import type { Sheet } from '../../src/exchange/csv.ts';
import { articlesOfRows, readMapping } from '../../src/exchange/excerpts.ts';
import { toUcdp } from '../../src/exchange/ucdp.ts';
import { tally } from '../../src/pipeline.ts';
import { samples } from '../samples.ts';

const records = (sheet: Sheet): readonly Readonly<Record<string, unknown>>[] => sheet.rows.map((row) => Object.fromEntries(sheet.columns.map((c, i) => [c, row[i] ?? null])));
const answer = tally(samples());

describe('UCDP GED', () => {
  const rows = records(toUcdp(answer));

  it('splits an incident by type of violence: soldiers killed in the fight, civilians killed by one side', () => {
    const ayyash = rows.filter((r) => r.where_description === 'Ayyash');
    expect(ayyash.map((r) => [r.type_of_violence, r.side_a, r.side_b, r.deaths_a, r.deaths_b, r.deaths_civilians, r.best])).toEqual([
      [3, 'IS', 'Civilians', 0, 0, 130, 130], [1, 'Government of Syria', 'IS', 40, 0, 0, 40],
    ]);
    expect(new Set(ayyash.map((r) => r.relid)).size).toBe(1);
  });

  it('adds up: best is the sum of the four deaths, low is not above it, high not below', () => {
    for (const r of rows) {
      expect(Number(r.deaths_a) + Number(r.deaths_b) + Number(r.deaths_civilians) + Number(r.deaths_unknown)).toBe(r.best);
      expect(Number(r.low)).toBeLessThanOrEqual(Number(r.best));
      expect(Number(r.high)).toBeGreaterThanOrEqual(Number(r.best));
    }
  });

  it('leaves empty what nobody knows', () => { expect(rows.map((r) => [r.latitude, r.country_id, r.priogrid_gid])).toEqual(rows.map(() => [null, null, null])); });
});

describe('ACLED', () => {
  const rows = records(toAcled(answer));

  it('has a row an incident with one number of fatalities', () => {
    expect(rows.map((r) => [r.location, r.event_type, r.actor1, r.actor2, r.fatalities])).toContainEqual(['Saiqa camp', 'Explosions/Remote violence', 'US-led Coalition', 'Government of Syria', 4]);
    expect(rows.map((r) => [r.location, r.event_type, r.actor1, r.actor2, r.fatalities])).toContainEqual(['Al Mayadin', 'Battles', 'Government of Syria', 'IS', 10]);
  });
});

describe('claims as rows', () => {
  it('are as many as there are claims, in both forms', () => {
    expect(claimSheet(answer).rows).toHaveLength(answer.claims.length);
    const lines = claimLines(answer).trim().split('\n').map((l) => JSON.parse(l) as Readonly<Record<string, unknown>>);
    expect(lines.map((l) => l.claim)).toEqual(answer.claims.map((c) => c.claim.id));
    expect(Object.keys(lines[0] ?? {})).toEqual(claimSheet(answer).columns);
  });
});

describe('comma-separated values', () => {
  it('come back as they were, whatever is in them', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
      const kept = rows.map((r) => r.map((v) => `x${v.replaceAll('\r', '')}`));
      expect(fromCsv(toCsv({ columns: ['a', 'b'], rows: kept })).slice(1)).toEqual(kept);
    }));
  });

  it('are never formulas', () => { expect(toCsv({ columns: ['a'], rows: [['=1+1'], ['+49'], ['@x'], [-2]] })).toBe("a\r\n'=1+1\r\n'+49\r\n'@x\r\n-2\r\n"); });

  it('are read with semicolons and tabs as well', () => {
    expect(fromCsv('\ufeffa;b\n"x;y";2\n')).toEqual([['a', 'b'], ['x;y', '2']]);
    expect(fromCsv('a\tb\r\n1\t2')).toEqual([['a', 'b'], ['1', '2']]);
  });
});

describe('a list of excerpts', () => {
  const rows = [['Ref', 'Excerpt', 'Source', 'Date'], ['r1', 'Two people died.', 'Wire', '2020-01-02'], ['r2', ' ', 'Wire', ''], ['', 'One man was hurt.', '', 'soon']];

  it('is read with a mapping, the usual names, or both; rows without words are named', () => {
    const { mapping } = readMapping('id=Ref, outlet=Source');
    const read = articlesOfRows(rows, { name: 'list.csv', mapping });
    expect(read.articles.map((a) => [a.id, a.text, a.outlet, a.published])).toEqual([['r1', 'Two people died.', 'Wire', '2020-01-02'], ['list.csv row 4', 'One man was hurt.', null, null]]);
    expect(read.issues.map((i) => i.words)).toEqual(['list.csv: no words in row 3; the others are read.']);
  });

  it('says what is wrong with a mapping', () => {
    expect(readMapping('words=Excerpt').issue?.words).toContain('"words=Excerpt" is no mapping');
    expect(articlesOfRows(rows, { name: 'l', mapping: { text: 'Body' } }).issues[0]?.words).toBe('l: there is no column "Body". Its columns are "Ref", "Excerpt", "Source", "Date".');
    expect(articlesOfRows([['A', 'B'], ['1', '2']], { name: 'l', mapping: {} }).issues[0]?.words).toContain('say which with --map text=Column');
  });
});
