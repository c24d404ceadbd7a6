import { describe, expect, it } from 'vitest';
import { tally } from '../../src/pipeline.ts';

const of = (text: string, published = '2024-06-10') => tally([{ id: 'a', outlet: 'Karsan Rights Council', title: null, address: null, published, text }]);

describe('an earlier figure between a total and its parts', () => {
  const read = of('Karsan Rights Council\n\nThe council recorded 186 civilians killed in Karsan between 3 July 2023 and 30 April 2024. In February the figure was 112. It puts 63 of the deaths down to drones, 90 to raids and 18 to crossfire.');

  it('the parts are those of the total, which they fall short of', () => {
    const [now] = read.tallies.filter((t) => t.stated[0]?.best === 186);
    expect([now?.partsSum, now?.partsVerdict]).toEqual([171, 'short']);
  });

  it('the earlier figure is a tally too, and counts in no total', () => {
    expect(read.tallies.some((t) => t.stated[0]?.best === 112)).toBe(true);
    expect(read.claims.filter((c) => c.inTotals)).toEqual([]);
  });
});

describe('the day up to which a count stands', () => {
  it('stands, at 30 June, at 98', () => {
    const { tallies } = of('Karsan Rights Council\n\nOur count since 5 October 2021 stands, at 30 April 2024, at 980 deaths: 500 civilians, 400 insurgents and 80 soldiers.');
    expect(tallies[0]?.window).toEqual({ from: '2021-10-05', to: '2024-04-30' });
  });
});
