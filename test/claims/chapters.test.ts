import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';

const read = (text: string, published: string | null = '2021-06-10') => readArticle({ id: 'long', text, outlet: null, title: null, address: null, published });

/** A council's minutes, in which nobody is hurt, longer than a chapter. */
const MINUTES = 'The council met in the old school and spoke of roads, of water and of the price of seed until the lamps were lit.\n\n'.repeat(420);
const WRECK = 'Seven fishermen drowned off Essaouira on Tuesday, the port authority said.\n\nTwo others were injured.\n\n';
const FIRE = 'A fire in a bakery in Homs killed four people on Monday, a doctor said. Three of them were children.\n\n';

describe('a text of several chapters', () => {
  const text = `${WRECK}${MINUTES}${FIRE}${MINUTES}${WRECK}`;
  const { claims, issues } = read(text);

  test('every claim stands at its words', () => {
    expect(claims.map((c) => `${c.count.text} ${c.effect}`)).toEqual(['Seven killed', 'Two injured', 'four killed', 'Three killed', 'Seven killed', 'Two injured']);
    for (const { count, quote } of claims) {
      expect(text.slice(quote.start, quote.end)).toBe(quote.text);
      expect(text.slice(count.start ?? 0, count.end ?? 0)).toBe(count.text);
    }
  });
  test('a later chapter is read as it would be by itself', () => {
    const slots = ({ claims: own }: Pick<ReturnType<typeof read>, 'claims'>) => own.map(({ effect, count, victim, place, attribution, date, role }) => [effect, count.text, victim?.text, victim?.class, place?.text, attribution?.text, date?.from, role]);
    expect(slots({ claims: claims.slice(2, 4) })).toEqual(slots(read(FIRE)));
  });
  test('claims have ids and scenes of their own', () => {
    expect(new Set(claims.map((c) => c.id)).size).toBe(claims.length);
    expect(claims[4]?.scene).not.toBe(claims[0]?.scene);
    expect(claims[3]?.partOf).toBe(claims[2]?.id);
  });
  test('what is asked of the whole text is asked once', () => {
    expect(issues).toEqual([]);
    expect(read(text, null).issues.map((i) => i.code)).toEqual(['published_missing']);
    expect(read(MINUTES.repeat(2)).issues.map((i) => i.code)).toEqual(['no_claims']);
  });
  test('who signs the text signs its later chapters', () => {
    const signed = read(`Ministry of Health\nSituation report no. 9\n\n${MINUTES}\n\nDeaths: 12\n`);
    expect(signed.claims.map((c) => c.attribution?.text)).toEqual(['Ministry of Health']);
  });
});
