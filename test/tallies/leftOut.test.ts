import { describe, expect, it } from 'vitest';
import { leftOutOf, totalNamed } from '../../src/tallies/leftOut.ts';
import { readText } from '../claims/read.ts';

/** The counts of the claims that a text says its tally leaves out. */
const leftOut = (text: string): string => {
  const { claims } = readText(text);
  const found = leftOutOf(text, claims);
  return claims.filter((c) => found.has(c.id)).map((c) => c.count.text ?? '-').join('; ');
};

describe('what a source says that its tally does not count', () => {
  it.each([
    ['Floods have killed 112 people since 12 June. The jeep accident of 11 July in Baglung, which killed eight, is not included.', 'eight'],
    ['Raids have killed 57 people since May. On 23 May a shell killed two herders at Orvel. They are not counted above.', 'two'],
    ['We counted 188 murders this year. The nine inmates killed in the Litoral prison in May are left out.', 'nine'],
    ['We counted 188 murders this year. Four men were shot dead in Karsan on 3 May. These are not in this number.', 'Four'],
    ['We counted 188 murders this year. Those who fall in combat are not counted. Seven fighters died in Karsan on 3 May.', ''],
    ['Since 1 May storms have killed 61 people in the region.\n\nNot included above: the sinking of the motor boat St. Elmo off Orvel on 3 May, in which nine people died and two are missing.', 'nine; two'],
    ['Not counted in this figure are the two porters who died on the road at Orvel on 3 May. Raids have killed 61 people since May.', 'two'],
    ['Raids have killed 61 people in the region since May, excluding the nine who drowned off Orvel on 3 May; a fire killed four in Karsan on 4 May.', 'nine'],
    ['Excluding duty, fuel costs two pounds. Six people were killed in Karsan on 3 May.', ''],
    ['A boat sank off Karsan on 3 May and two people died. This is a separate accident and is not part of the 31.', ''],
    ['Six people were killed in Karsan on 3 May. The price of fuel is not included.', ''],
  ])('%s', (text, expected) => { expect(leftOut(text)).toBe(expected); });

  it.each([['This is a separate occurrence and is not counted in the 31.', 31], ['They are not part of the 1,785.', 1785], ['It is not included in this count.', null], ['Two are not counted.', null]])('%s speaks of the total of %s', (text, expected) => { expect(totalNamed(text)).toBe(expected); });
});
