import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';

const read = (text: string): readonly string[] => readArticle({ id: 'a', text, outlet: null, title: null, address: null, published: '2019-06-28' }).claims
  .map((c) => `${c.count.text} ${c.victim.text} ${c.effect} ${c.status}`);

describe('a number that is said not to be the number is denied, and the people keep their own', () => {
  it.each([
    ['The manager maintained that 22 people and not 23 died in the fall of his bus.', ['22 people killed asserted', '23 people killed denied']],
    ['The ministry said nine soldiers, not 14, had been killed.', ['nine soldiers killed asserted', '14 soldiers killed denied']],
    ['The mayor said 12 people had died, and not 20 as reported.', ['12 people killed asserted', '20 people killed denied']],
    ['Three rather than five people were killed, the army said.', ['Three people killed asserted', 'five people killed denied']],
    ['Not 14 but nine soldiers were killed, the ministry said.', ['14 soldiers killed denied', 'nine soldiers killed asserted']],
    ['The army lost seven men, not the 40 claimed by the rebels.', ['seven men killed asserted', '40 men killed denied']],
    ['Eight people died instead of the ten first announced.', ['Eight people killed asserted', 'ten people killed denied']],
  ])('%s', (text, claims) => { expect(read(text)).toEqual(claims); });

  it.each([
    ['The blast killed not only 12 soldiers but also four civilians.', ['12 soldiers killed asserted', 'four civilians killed asserted']],
    ['Not one of the 12 passengers was hurt.', ['Not one passengers injured asserted']],
    ['Seven people died, not counting the two attackers.', ['Seven people killed asserted']],
    ['Seven people died, not all of them soldiers.', ['Seven people killed asserted']],
  ])('but: %s', (text, claims) => { expect(read(text).filter((c) => !c.startsWith('all '))).toEqual(claims); });
});
