/** What a UTF-16 code unit is to the tokenizer. Lone surrogates are marks. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const LINE_END = 4;
export const APOSTROPHE = 5;
export const HYPHEN = 6;
export const MARK = 7;

const APOSTROPHES = "'’‘ʼ`";
const HYPHENS = '-‐‑';
const SPACES = ' \t\u00a0\u202f\u2009\u2007\u200a\u3000\ufeff\u200b\u200e\u200f';
const LINE_ENDS = '\n\r\u2028\u2029';
const LETTERS = /[\p{L}\p{M}\p{Extended_Pictographic}]/u;

/** Worked out when a code unit is met for the first time: every character of every text is asked, and most texts use few. 0 is "not yet". */
const known = new Uint8Array(0x10000);

function judge(code: number): number {
  const c = String.fromCharCode(code);
  if (SPACES.includes(c)) return SPACE;
  if (LINE_ENDS.includes(c)) return LINE_END;
  if (c >= '0' && c <= '9') return DIGIT;
  if (APOSTROPHES.includes(c)) return APOSTROPHE;
  if (HYPHENS.includes(c)) return HYPHEN;
  return LETTERS.test(c) ? LETTER : MARK;
}

/** The class of the code unit at `at`; what lies outside the text is a mark. */
export function classAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return MARK;
  const code = text.charCodeAt(at);
  return (known[code] as number) || (known[code] = judge(code));
}
