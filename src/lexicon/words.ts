/** Letters, words and numbers: how a text is cut, shared by the lexicon's phrases and the articles they are looked up in. */

const APOSTROPHES = "'’‘ʼ`";
const HYPHENS = '-‐‑';
const SPACE_LIKE = ' \t\u00a0\u202f\u2009\u2007\u200a\u3000\ufeff\u200b\u200e\u200f';

/** What an ASCII character is: looked up, since every character of every text is asked. */
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const LINE_END = 4;
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const c = String.fromCharCode(code);
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return LETTER;
  if (c >= '0' && c <= '9') return DIGIT;
  return c === '\n' || c === '\r' ? LINE_END : SPACE_LIKE.includes(c) ? SPACE : 0;
});

const OTHER_LETTER = /[\p{L}\p{M}\p{Extended_Pictographic}]/u;
const isOtherLetter = (c: string): boolean => !APOSTROPHES.includes(c) && OTHER_LETTER.test(c);
const classOf = (c: string): number => CLASSES[c.charCodeAt(0)] ?? -1;

export const isDigit = (c: string): boolean => classOf(c) === DIGIT;
export const isLetter = (c: string): boolean => {
  const known = classOf(c);
  return known === LETTER || (known === -1 && c.length > 0 && isOtherLetter(c));
};
export const isSpace = (c: string): boolean => {
  const known = classOf(c);
  return known === SPACE || (known === -1 && c.length > 0 && SPACE_LIKE.includes(c));
};
export const isLineEnd = (c: string): boolean => classOf(c) === LINE_END || c === '\u2028' || c === '\u2029';

const ODD = /[’‘ʼ`‐‑]/;

/** Lower case, straight apostrophes, plain hyphens; the lexicon's own words go through the same function. */
export function normalise(words: string): string {
  const lower = words.toLowerCase();
  return ODD.test(lower) ? lower.replace(/[’‘ʼ`]/g, "'").replace(/[‐‑]/g, '-') : lower;
}

/** The genitive's 's stands alone, so that "Syria's" is found as Syria. */
const isGenitive = (text: string, at: number): boolean =>
  APOSTROPHES.includes(text[at] as string) && (text[at + 1] === 's' || text[at + 1] === 'S') && !isLetter(text[at + 2] ?? ' ') && !isDigit(text[at + 2] ?? ' ');

/** A number keeps its separators (1,200; 1.5; 17.2.2015; 14:35; 12/5) and a suffix that is glued to it (5km, 21st). */
function endOfNumber(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const c = text[at] as string;
    const next = text[at + 1] ?? '';
    if (isDigit(c) || isLetter(c)) at++;
    else if (',.:/'.includes(c) && isDigit(next) && isDigit(text[at - 1] as string)) at++;
    else break;
  }
  return at;
}

/** A word keeps inner hyphens, apostrophes and the dots of initials (pro-regime, army's, U.S., U.S.-led). */
function endOfWord(text: string, from: number): number {
  let at = from;
  let partStart = from;
  while (at < text.length) {
    const c = text[at] as string;
    const next = text[at + 1] ?? '';
    if (isLetter(c) || isDigit(c)) { at++; continue; }
    if (c === '.' && at - partStart === 1 && (isLetter(next) || text[partStart - 1] === '.')) { at++; partStart = at; continue; }
    if (isGenitive(text, at)) break;
    if ((HYPHENS.includes(c) || APOSTROPHES.includes(c)) && (isLetter(next) || (HYPHENS.includes(c) && isDigit(next)))) { at++; partStart = at; continue; }
    break;
  }
  return at;
}

/** Where the token that begins at `at` ends; `at` is neither a space nor a line end. */
export function endOfToken(text: string, at: number): number {
  const c = text[at] as string;
  if (isDigit(c)) return endOfNumber(text, at);
  if (isLetter(c)) return endOfWord(text, at);
  return isGenitive(text, at) ? at + 2 : at + 1;
}

/** The words of a phrase as the tokenizer would cut them. */
export function splitWords(phrase: string): readonly { readonly norm: string; readonly text: string; readonly capital: boolean }[] {
  const words = [];
  let at = 0;
  while (at < phrase.length) {
    const c = phrase[at] as string;
    const end = isSpace(c) || isLineEnd(c) ? at + 1 : endOfToken(phrase, at);
    const text = phrase.slice(at, end);
    if (!isSpace(c) && !isLineEnd(c)) words.push({ norm: normalise(text), text, capital: text !== text.toLowerCase() });
    at = end;
  }
  return words;
}
