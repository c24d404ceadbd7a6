import { describe, expect, it } from 'vitest';
import { natureOf, whyOfOtherNature } from '../../src/tallies/nature.ts';

describe('what a tally counts by nature', () => {
  it('is said by its sentence', () => {
    expect(natureOf('Since May the group has counted 90 people killed in attacks on villages')).toBe('violence');
    expect(natureOf('The monsoon has claimed 66 lives since June')).toBe('disaster');
    expect(natureOf('In all 66 people have died since June')).toBeNull();
    expect(natureOf('In Karsan 66 people have died in bus accidents since June')).toBe('road');
    expect(natureOf('Since June 66 people have drowned on the rivers of Karsan')).toBe('water');
    expect(natureOf('Fighting and floods have killed 66 people')).toBeNull();
  });

  it('leaves out what is of the other nature, and says why', () => {
    expect(whyOfOtherNature(new Set(['road accident']), 'violence')).toBe('by road accident; the tally counts the dead of violence');
    expect(whyOfOtherNature(new Set(['shooting', 'fire']), 'violence')).toBeNull();
    expect(whyOfOtherNature(new Set(['mine accident', 'explosion']), 'violence')).toBe('by mine accident, explosion; the tally counts the dead of violence');
    expect(whyOfOtherNature(new Set(['explosion']), 'violence')).toBeNull();
    expect(whyOfOtherNature(new Set(['road accident']), 'disaster')).toBe('by road accident; the tally counts the dead of a disaster');
    expect(whyOfOtherNature(new Set(['landslide']), 'disaster')).toBeNull();
    expect(whyOfOtherNature(new Set(['shipwreck']), 'road')).toBe('by shipwreck; the tally counts the dead of the roads');
    expect(whyOfOtherNature(new Set(['fire']), 'road')).toBeNull();
    expect(whyOfOtherNature(new Set(['drowning']), 'water')).toBeNull();
    expect(whyOfOtherNature(new Set(), 'violence')).toBeNull();
    expect(whyOfOtherNature(new Set(['flood']), null)).toBeNull();
  });
});
