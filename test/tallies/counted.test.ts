import { describe, expect, it } from 'vitest';
import { tally } from '../../src/pipeline.ts';
import type { Article } from '../../src/text/article.ts';

const article = (id: string, outlet: string, published: string, text: string): Article => ({ id, outlet, published, text, title: null, address: null });

/** What is itemised for the first tally, with the places that it counts in. */
function counted(note: string, ...reports: readonly string[]): string {
  const { tallies: [first] } = tally([...reports.map((text, n) => article(`r${String(n)}`, `Paper ${String(n)}`, '2023-06-12', text)), article('t', 'The Watch', '2023-07-02', note)]);
  return first === undefined ? 'no tally' : `${String(first.recorded.find((r) => r.actor === 'total')?.best ?? 0)} in ${first.places.join(', ')}`;
}

describe('whom a tally counts', () => {
  it('leaves the raiders out, and not those who guard their village', () => {
    const report = 'Raiders shot dead four vigilantes at Dorma in Zamfara, Nigeria, on 9 June 2023, police said.';
    expect(counted('From 1 to 30 June 2023 we recorded 70 deaths in Zamfara: 50 villagers and 20 vigilantes.\n\nGunmen who were killed are not part of this note.', report)).toBe('4 in Zamfara');
    expect(counted('From 1 to 30 June 2023 we recorded 70 deaths in Zamfara: 50 villagers and 20 herders.\n\nFighters of any side are not part of this note.', report)).toBe('0 in Zamfara');
  });

  it('is not where its source sits', () => {
    const report = 'A bomb killed six people at the market of Tavol in Diyala, Iraq, on 9 June 2023, police said.';
    expect(counted('The Watch, which has its office in Kirkuk, counts 37 people killed in Diyala from 1 to 30 June 2023.', report)).toBe('6 in Diyala');
  });

  it('is told by what its sentence takes up', () => {
    const drone = 'A drone strike on a lorry at Tavol in Kherson, Ukraine, killed six people on 9 June 2023, officials said.';
    const mine = 'A mine killed two farmers in a field at Belkar in Kherson, Ukraine, on 8 June 2023, officials said.';
    expect(counted('The Watch recorded 24 drone strikes in Kherson from 1 to 30 June 2023. In all, 61 people were killed.', drone, mine)).toBe('6 in Kherson');
  });
});
