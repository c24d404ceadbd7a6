import { APOSTROPHE, classAt, DIGIT, HYPHEN, LETTER, LINE_END, MARK, SPACE } from './letters.ts';

/** Words and numbers: how a text is cut, shared by the lexicon's phrases and the articles they are looked up in. */

const ODD = /[’‘ʼ`‐‑\ufe0f\u20e3]/;

/** Straight apostrophes and plain hyphens in words that are lower case, and digits without their keycaps; the lexicon's own words go through the same function. */
const straighten = (lower: string): string => (ODD.test(lower) ? lower.replace(/[’‘ʼ`]/g, "'").replace(/[‐‑]/g, '-').replace(/[\ufe0f\u20e3]/g, '') : lower);

/** The form under which words are looked up, and whether they hold a capital. Most words are plain small letters and are their own form. */
export function formOf(words: string): { readonly norm: string; readonly capital: boolean } | null {
  if (isPlain(words)) return null;
  const lower = words.toLowerCase();
  return { norm: straighten(lower), capital: words !== lower };
}

function isPlain(words: string): boolean {
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    if (code > 122 || code === 96 || (code >= 65 && code <= 90)) return false;
  }
  return true;
}

const DOT = 46;
const isS = (code: number): boolean => code === 115 || code === 83;
const isSeparator = (code: number): boolean => code === 44 || code === DOT || code === 58 || code === 47;
const isWordy = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** The genitive's 's stands alone, so that "Syria's" is found as Syria. */
const isGenitive = (text: string, at: number): boolean => classAt(text, at) === APOSTROPHE && isS(text.charCodeAt(at + 1)) && !isWordy(classAt(text, at + 2));

/** A number keeps its separators (1,200; 1.5; 17.2.2015; 14:35; 12/5) and a suffix that is glued to it (5km, 21st). */
function endOfNumber(text: string, from: number): number {
  let at = from;
  for (;;) {
    const separates = isSeparator(text.charCodeAt(at)) && classAt(text, at + 1) === DIGIT && classAt(text, at - 1) === DIGIT;
    if (!separates && !isWordy(classAt(text, at))) return at;
    at++;
  }
}

/** A word keeps inner hyphens, apostrophes and the dots of initials (pro-regime, army's, U.S., U.S.-led). */
function endOfWord(text: string, from: number): number {
  let at = from;
  let partStart = from;
  for (;;) {
    const kind = classAt(text, at);
    if (isWordy(kind)) { at++; continue; }
    if (!isInitialsDot(text, at, partStart) && !isJoint(text, at, kind)) return at;
    at++;
    partStart = at;
  }
}

const isInitialsDot = (text: string, at: number, partStart: number): boolean =>
  text.charCodeAt(at) === DOT && at - partStart === 1 && (classAt(text, at + 1) === LETTER || text.charCodeAt(partStart - 1) === DOT);

function isJoint(text: string, at: number, kind: number): boolean {
  if (kind !== HYPHEN && kind !== APOSTROPHE) return false;
  const next = classAt(text, at + 1);
  return (next === LETTER || (kind === HYPHEN && next === DIGIT)) && !isGenitive(text, at);
}

/**
 * Where a word ends that is written in small letters from a to z alone, but for its first one, which may be large: nearly every word of a text. 0 for
 * all others, and where what follows may belong to it. Each letter is looked at once: the whole rules look at it three times.
 */
export function endOfPlainWord(text: string, start: number): number {
  let at = start + 1;
  let code = text.charCodeAt(at);
  while (code >= 97 && code <= 122) code = text.charCodeAt(++at);
  const kind = classAt(text, at);
  return kind === SPACE || kind === LINE_END || (kind === MARK && (code !== DOT || at > start + 1)) ? at : 0;
}

/** Where the token that begins at `at` ends; `at` is neither a space nor a line end. */
export function endOfToken(text: string, at: number): number {
  const kind = classAt(text, at);
  if (kind === DIGIT) return endOfNumber(text, at);
  if (kind === LETTER) return endOfWord(text, at);
  return isGenitive(text, at) ? at + 2 : at + 1;
}

/** The words of a phrase as the tokenizer would cut them. */
export function splitWords(phrase: string): readonly { readonly norm: string; readonly text: string; readonly capital: boolean }[] {
  const words = [];
  for (let at = 0; at < phrase.length;) {
    const kind = classAt(phrase, at);
    if (kind === SPACE || kind === LINE_END) { at++; continue; }
    const end = endOfToken(phrase, at);
    const text = phrase.slice(at, end);
    words.push({ text, ...(formOf(text) ?? { norm: text, capital: false }) });
    at = end;
  }
  return words;
}
