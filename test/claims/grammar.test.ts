import { describe, expect, it } from 'vitest';
import { CONSTRUCTIONS, dice, KNOWN, write } from './grammar.ts';
import type { Construction, Sentence } from './grammar.ts';
import { SUBJECT_CONSTRUCTIONS, SUBJECT_KNOWN } from './subjectGrammar.ts';
import { readText } from './read.ts';

/** Sentences of each construction, the same in every run. */
const EACH = 100;
const SEED = 20;

/** So many of a hundred sentences of one construction may be misread; of all together it is one in two hundred. */
const ALLOWED = 2;

/** What the reader finds in a sentence, written as its truth is: effects and numbers, in the alphabet's order. */
const numbersOf = (text: string): string => readText(text).claims
  .filter(({ count }) => count.best !== null)
  .map(({ effect, count }) => `${effect} ${(count.best as number) - (count.bound === 'more_than' ? 1 : 0)}`).sort().join('; ');

/** "killed 0" stands for somebody without a number, of whom nothing is asked. */
function isMisread({ text, truth }: Sentence): boolean {
  const [read, told] = [numbersOf(text), truth.split('; ').filter((claim) => !claim.endsWith(' 0'))];
  return truth.includes(' 0') ? !told.every((claim) => read.includes(claim)) : read !== told.join('; ');
}

const ALL = [...CONSTRUCTIONS, ...SUBJECT_CONSTRUCTIONS];
const ALL_KNOWN = new Map([...KNOWN, ...SUBJECT_KNOWN]);

const isKnown = ({ pieces }: Sentence): boolean => pieces.some((piece) => ALL_KNOWN.has(piece.slice(piece.indexOf(': ') + 2)));

function misreadOf(construction: Construction): readonly string[] {
  const roll = dice(SEED);
  const sentences = Array.from({ length: EACH }, () => write(construction, roll));
  return sentences.filter((s) => !isKnown(s) && isMisread(s)).map((s) => `${s.text}\n    is "${s.truth}", read as "${numbersOf(s.text)}"`);
}

describe('sentences made of pieces whose meaning is known', () => {
  it.each(ALL.map((c) => [c.name, c] as const))('%s', (_, construction) => {
    const misread = misreadOf(construction);
    expect(misread.length, misread.join('\n')).toBeLessThanOrEqual(Math.ceil((EACH * ALLOWED) / 100));
  });

  it('knows why a piece is left out', () => {
    const texts = new Set(ALL.flatMap((c) => Object.values(c.pieces).flatMap((pieces) => pieces.map(([text]) => text))));
    expect([...ALL_KNOWN.keys()].filter((piece) => !texts.has(piece))).toEqual([]);
  });
});
