import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';
import type { Claim } from '../../src/claims/claim.ts';

/** Nine of forty told by the body in arms to which they belonged. */
const LINKS = ['were from', 'belonged to', 'were members of', 'came from', 'served in'];
const BODIES: readonly (readonly [words: string, actor: string | null])[] = [
  ['the army', 'Government of Mali'], ['the police', 'Government of Mali'], ['the security forces', 'Government of Mali'], ['the army or the police', 'Government of Mali'], ['the national guard', 'Government of Mali'], ['the gendarmerie', 'Government of Mali'],
  ['JNIM', 'JNIM'], ['armed groups', null], ['self-defence groups', null], ['the militia', null],
];
const FRAMES: readonly ((link: string, body: string) => string)[] = [
  (link, body) => `Of the 40 people killed in Mali in March, 25 were civilians and nine ${link} ${body}.`,
  (link, body) => `Forty people were killed in Mali on Friday. Nine of them ${link} ${body}.`,
  (link, body) => `Forty people were killed in Mali on Friday, nine of whom ${link} ${body}.`,
  (_, body) => `Forty people were killed in Mali on Friday (25 civilians, nine from ${body}).`,
  (_, body) => `Forty people were killed in Mali on Friday: 25 civilians and nine members of ${body}.`,
];

const nineOf = (text: string): Claim | undefined => readArticle({ id: 'x', text, outlet: null, title: null, address: null, published: '2021-06-10' }).claims.find((c) => c.count.best === 9);

describe('people told by the body in arms to which they belonged', () => {
  it.each(BODIES)('%s', (body, actor) => {
    for (const frame of FRAMES) for (const link of LINKS) {
      const claim = nineOf(frame(link, body));
      expect([frame(link, body), claim?.victim.class, claim?.victim.actor]).toEqual([frame(link, body), 'combatant', actor]);
    }
  });

  it.each([
    ['Forty people were killed in Mali on Friday, nine of whom were from Gao.', 'unknown'],
    ['Forty villagers were killed in Mali on Friday, nine of whom belonged to one family.', 'civilian'],
  ])('no body in arms: %s', (text, expected) => { expect(nineOf(text)?.victim.class).toBe(expected); });
});
