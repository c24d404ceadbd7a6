import { endOfToken, isDigit, isLetter, isLineEnd, isSpace, normalise } from '../lexicon/words.ts';
import type { Span } from './span.ts';

/** `word` has letters, `number` starts with a digit, `mark` is one punctuation or symbol character, `break` a run of white space with a line end. */
export type TokenKind = 'word' | 'number' | 'mark' | 'break';

/** One token. `norm` is lower case with straight apostrophes and hyphens: what the lexicon is matched against. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly norm: string;
  /** Holds a capital letter; "al-Mayadin" is a name too. */
  readonly capital: boolean;
  /** Nothing stands between this token and the one before it. */
  readonly glued: boolean;
}

/** Splits a text into tokens in one pass, linear in its length. White space within a line makes no token. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let last = -1;
  while (at < text.length) {
    const c = text[at] as string;
    if (isSpace(c)) { at++; continue; }
    const end = isLineEnd(c) ? endOfBreak(text, at) : endOfToken(text, at);
    tokens.push(makeToken(text, at, end, last === at));
    last = end;
    at = end;
  }
  return tokens;
}

function makeToken(text: string, start: number, end: number, glued: boolean): Token {
  const words = text.slice(start, end);
  const c = words[0] as string;
  const kind: TokenKind = isLineEnd(c) ? 'break' : isDigit(c) ? 'number' : isLetter(c) ? 'word' : 'mark';
  const norm = kind === 'break' ? words : normalise(words);
  return { kind, start, end, text: words, norm, capital: kind === 'word' && words !== words.toLowerCase(), glued };
}

function endOfBreak(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isLineEnd(text[at] as string) || isSpace(text[at] as string))) at++;
  return at;
}
