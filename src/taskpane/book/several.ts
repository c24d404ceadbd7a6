import { splitPaste } from '../../exchange/pasted.ts';

/** Longer than reports are, in characters. */
const VERY_LONG = 20_000;

/** "HOMS, Syria (Wire) – " at the head of a line. Bounded, so that no line of a hostile text takes long. */
const DATELINE = /^\p{Lu}[\p{Lu}' .-]{2,30}(?:, [^()\n]{1,30})?(?: ?\([^()\n]{1,30}\))? ?[–—-] /u;
const PUBLISHED = /^(?:published|date|updated|posted)\b[^:\n]{0,20}:/i;
const LONGEST_HEAD = 120;

/** Whether a text has its articles told apart already, by lines of marks or by header lines. */
export const canPart = (text: string): boolean => splitPaste(text).length > 1;

/** Whether a text may well be several articles in one: the person is asked, nothing is taken apart by a guess. */
export function looksLikeSeveral(text: string): boolean {
  const heads = text.split('\n').map((line) => line.trim().slice(0, LONGEST_HEAD));
  const count = (of: RegExp): number => heads.filter((head) => of.test(head)).length;
  return text.length > VERY_LONG || canPart(text) || count(DATELINE) > 1 || count(PUBLISHED) > 1;
}
