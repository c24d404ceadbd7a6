import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../src/claims/tables/examples.ts';
import { claimsOf, readText } from './read.ts';

/** The claims of a table, published on 10 June 2020: number, effect, whom, where, when, what kind. */
const rows = (text: string): readonly string[] => readText(text).claims.map((c) => `${c.count.text ?? '-'} ${c.effect} ${c.victim.text === '' ? '-' : c.victim.text}, ${c.place?.name ?? '-'}, ${c.date?.from ?? '-'}${c.scope === 'incident' ? '' : `, ${c.scope} ${c.window?.from ?? '?'} to ${c.window?.to ?? '?'}`}`);

describe('a table', () => {
  it('gives a happening a row where it gives the day, parted by bars, tabs or spaces', () => {
    const told = ['3 killed -, Karsan, 2020-05-24', '5 injured -, Karsan, 2020-05-24', '12 killed -, Orvel, 2020-05-26', '30 injured -, Orvel, 2020-05-26'];
    expect(rows('Incident log\n\nPlace | Date | Dead | Injured\nKarsan | 24 May | 3 | 5\nOrvel | 26 May | 12 | 30')).toEqual(told);
    expect(rows('Incident log\n\n| Place | Date | Dead | Injured |\n|---|---|---|---|\n| Karsan | 24 May | 3 | 5 |\n| Orvel | 26 May | 12 | 30 |')).toEqual(told);
    expect(rows('Incident log\n\nPlace\tDate\tDead\tInjured\nKarsan\t24 May\t3\t5\nOrvel\t26 May\t12\t30')).toEqual(told);
    expect(rows('Incident log\n\nPlace     Date       Dead     Injured\nKarsan    24 May     3        5\nOrvel     26 May     12       30')).toEqual(told);
  });

  it('counts whom its head names, and leaves cells without a number alone', () => {
    expect(rows('Date\tLocation\tCivilians killed\tInjured\n2020-05-24\tKarsan\t3\t5')).toEqual(['3 killed Civilians, Karsan, 2020-05-24', '5 injured Injured, Karsan, 2020-05-24']);
    expect(readText('Date\tLocation\tCivilians killed\tInjured\n2020-05-24\tKarsan\t3\t5').claims.map((c) => c.victim.class)).toEqual(['civilian', 'unknown']);
    expect(rows('Date\tLocation\tCivilians killed\tSoldiers killed\tHouses destroyed\n2020-05-24\tKarsan\t3\t-\t40\n2020-05-26\tOrvel\tn/a\tat least 2\t7')).toEqual(['3 killed Civilians, Karsan, 2020-05-24', 'at least 2 killed Soldiers, Orvel, 2020-05-26']);
    expect(readText('Date\tLocation\tCivilians killed\tSoldiers killed\n2020-05-24\tKarsan\t3\t1').claims.map((c) => c.victim.class)).toEqual(['civilian', 'combatant']);
  });

  it('is a tally of the time above it where its rows give no day, and so is its total', () => {
    expect(rows('Casualties by district, May 2020\n\nDistrict\tKilled\tInjured\nKarsan\t14\t22\nTotal\t23\t39')).toEqual([
      '14 killed -, Karsan, -, cumulative 2020-05-01 to 2020-05-31', '22 injured -, Karsan, -, cumulative 2020-05-01 to 2020-05-31', '23 killed -, -, -, cumulative 2020-05-01 to 2020-05-31', '39 injured -, -, -, cumulative 2020-05-01 to 2020-05-31',
    ]);
    expect(rows('Place | Date | Dead\nKarsan | 24 May | 3\nOrvel | 26 May | 12\nTotal |  | 15').at(-1)).toBe('15 killed -, -, -, cumulative 2020-05-24 to 2020-05-26');
  });

  it('points at its words', () => {
    const { article, claims } = readText('Place | Date | Dead\nKarsan | 24 May | 3');
    expect(claims.map((c) => [article.text.slice(c.count.start ?? 0, c.count.end ?? 0), c.quote.text])).toEqual([['3', 'Karsan | 24 May | 3']]);
  });

  it('is none where no column counts people: such lines are read as lines', () => {
    expect(readText('Home | News | Sport\nRaid | Karsan | Six people were killed on Sunday').claims.map((c) => c.count.text)).toEqual(['Six']);
    expect(rows('Team | Won | Lost\nKarsan | 12 | 3')).toEqual([]);
    expect(rows('Karsan | 24 May | 3')).toEqual([]);
  });
});

describe('the layouts of the page', () => {
  it.each(LAYOUTS.flatMap(({ examples }) => examples))('%s', (text, claims) => { expect(claimsOf(text)).toBe(claims); });
});
