import { expect, it } from 'vitest';
import { canPart, looksLikeSeveral } from '../../src/taskpane/book/several.ts';
import { samples } from '../samples.ts';

it('one article is not asked about', () => { for (const { id, text } of samples()) expect([id, looksLikeSeveral(text)]).toEqual([id, false]); });

it.each([
  ['two datelines', 'BEIRUT (Wire) – A.\n\nDEIR EZZOR, Syria - B.', true, false],
  ['one dateline', 'BEIRUT (Wire) – A man died.\n\nB – C.', false, false],
  ['two days of publication', 'Published: 4 May\nA.\n\nPublished on: 5 May\nB.', true, false],
  ['lines of marks', 'A.\n---\nB.', true, true],
  ['a very long text', 'word '.repeat(5_000), true, false],
  ['a short text', 'A blast killed 3 men.', false, false],
])('%s', (_, text, isAsked, isParted) => { expect([looksLikeSeveral(text), canPart(text)]).toEqual([isAsked, isParted]); });
