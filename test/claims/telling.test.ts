import { describe, expect, it } from 'vitest';
import { dice, write } from './grammar.ts';
import type { Construction, Sentence } from './grammar.ts';
import { readText } from './read.ts';
import { TELLING_CONSTRUCTIONS, TELLING_KNOWN } from './tellingGrammar.ts';

const EACH = 100;
const SEED = 7;
/** So many of a hundred sentences of one construction may be misread. */
const ALLOWED = 3;

const numbersOf = (text: string): string => readText(text).claims
  .map(({ effect, count }) => ({ effect, n: count.best ?? count.low ?? count.high, more: count.bound === 'more_than' }))
  .filter(({ n }) => n !== null)
  .map(({ effect, n, more }) => `${effect} ${(n as number) - (more ? 1 : 0)}`).sort().join('; ');

const isKnown = ({ pieces }: Sentence): boolean => pieces.some((piece) => TELLING_KNOWN.has(piece.slice(piece.indexOf(': ') + 2)));

function misreadOf(construction: Construction): readonly string[] {
  const roll = dice(SEED);
  const sentences = Array.from({ length: EACH }, () => write(construction, roll));
  return sentences.filter((s) => !isKnown(s) && numbersOf(s.text) !== s.truth).map((s) => `${s.text}\n    is "${s.truth}", read as "${numbersOf(s.text)}"`);
}

describe('ways of telling whose truth is known', () => {
  it.each(TELLING_CONSTRUCTIONS.map((c) => [c.name, c] as const))('%s', (_, construction) => {
    const misread = misreadOf(construction);
    expect(misread.length, misread.join('\n')).toBeLessThanOrEqual(ALLOWED);
  });

  it('knows why a piece is left out', () => {
    const texts = new Set(TELLING_CONSTRUCTIONS.flatMap((c) => Object.values(c.pieces).flatMap((pieces) => pieces.map(([text]) => text))));
    expect([...TELLING_KNOWN.keys()].filter((piece) => !texts.has(piece))).toEqual([]);
  });
});
