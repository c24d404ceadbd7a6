import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../src/claims/profile.ts';
import { readArticle } from '../../src/claims/readArticle.ts';
import { readText } from './read.ts';

/** "bound low/best/high" of the first claim, a dot for none. */
function count(words: string, profile = 'house'): string {
  const used = PROFILES.find((p) => p.name === profile);
  const text = `${words} in the valley on Monday.`;
  const { claims } = used ? readArticle({ id: 't', text, outlet: null, title: null, address: null, published: '2020-06-10' }, { profile: used }) : readText(text);
  const c = claims[0]?.count;
  return c ? `${c.bound} ${[c.low, c.best, c.high].map((n) => n ?? '.').join('/')}` : 'no claim';
}

describe('a count keeps its bound and three numbers (domain.md, Quantities)', () => {
  it.each([
    ['60 farmers were killed', 'exact 60/60/60'],
    ['Sixty farmers were killed', 'exact 60/60/60'],
    ['A soldier was killed', 'exact 1/1/1'],
    ['At least 60 farmers were killed', 'at_least 60/60/.'],
    ['60 farmers at least were killed', 'at_least 60/60/.'],
    ['No fewer than 60 farmers were killed', 'at_least 60/60/.'],
    ['60 or more farmers were killed', 'at_least 60/60/.'],
    ['More than 150 farmers were killed', 'more_than 151/151/.'],
    ['Over 150 farmers were killed', 'more_than 151/151/.'],
    ['150-plus farmers were killed', 'more_than 151/151/.'],
    ['Up to 60 farmers were killed', 'at_most ././60'],
    ['As many as 60 farmers were killed', 'at_most ././60'],
    ['Fewer than 60 farmers were killed', 'less_than ././59'],
    ['About 40 farmers were killed', 'about 40/40/40'],
    ['Nearly 40 farmers were killed', 'about 40/40/40'],
    ['40-50 farmers were killed', 'range 40/./50'],
    ['40 to 50 farmers were killed', 'range 40/./50'],
    ['Between 40 and 50 farmers were killed', 'range 40/./50'],
    ['Two or three farmers were killed', 'range 2/./3'],
    ['Dozens of farmers were killed', 'vague 12/./.'],
    ['Scores of farmers were killed', 'vague 20/./.'],
    ['Hundreds of farmers were killed', 'vague 100/./.'],
    ['Several hundred farmers were killed', 'vague 300/./.'],
    ['Tens of thousands of farmers were killed', 'vague 10000/./.'],
    ['Several farmers were killed', 'vague 3/./.'],
    ['A few farmers were killed', 'vague 3/./.'],
    ['A couple of farmers were killed', 'vague 2/./.'],
    ['About a dozen farmers were killed', 'about 12/12/12'],
    ['1,200 farmers were killed', 'exact 1200/1200/1200'],
    ['A hundred and five farmers were killed', 'exact 105/105/105'],
    ['Twenty-one farmers were killed', 'exact 21/21/21'],
    ['No farmers were killed', 'exact 0/0/0'],
    ['No casualties were reported', 'exact 0/0/0'],
  ])('%s: %s', (words, expected) => { expect(count(words)).toBe(expected); });

  it('a rule profile changes numbers only through its table', () => {
    expect(count('More than 150 farmers were killed', 'acled')).toBe('more_than 150/150/.');
    expect(count('Dozens of farmers were killed', 'plural')).toBe('vague 24/./.');
    expect(count('60 farmers were killed', 'plural')).toBe('exact 60/60/60');
  });
});

describe('numbers that are no people', () => {
  it.each([
    ['On 9 May the army shelled the town.', 'date'],
    ['It lies 65 km from the city.', 'distance'],
    ['The coalition carried out four airstrikes.', 'strike count'],
    ['Two armoured vehicles were destroyed.', 'materiel'],
    ['Clashes went on for 48 hours.', 'duration'],
    ['The 104th Brigade led the way.', 'ordinal'],
    ['Call 0999 555 0142 for news.', 'telephone number or code'],
    ['The base costs $3 million a year.', 'money'],
    ['A 34-year-old man was praised.', 'age'],
    ['It began at 14:30 on the bridge.', 'time'],
    ['A 2,000-strong force marched in.', 'strength of a force'],
    ['Some 40 percent of the roof fell in.', 'share of a thing'],
  ])('%s: %s', (text, reason) => {
    const reading = readText(text);
    expect(reading.claims.filter((c) => c.count.low !== null)).toEqual([]);
    expect(reading.setAside.map((s) => s.reason)).toContain(reason);
  });
});
