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
    const entity = entityAt(text, at);
    const end = entity ? at + entity.length : isLineEnd(c) ? endOfBreak(text, at) : endOfToken(text, at);
    tokens.push(entity ? { kind: 'mark', start: at, end, text: entity.mark, norm: entity.mark, capital: false, glued: last === at } : makeToken(text, at, end, last === at));
    last = end;
    at = end;
  }
  return tokens;
}

/** Marks that some feeds leave as the rest of an HTML entity: "Governor #39;s", " quot;Some words. quot;". */
const ENTITIES: readonly (readonly [string, string])[] = [['#39;s', "'s"], ['&#39;s', "'s"], ['#39;', "'"], ['&#39;', "'"], ['quot;', '"'], ['&quot;', '"'], ['amp;', '&'], ['&amp;', '&']];

function entityAt(text: string, at: number): { readonly mark: string; readonly length: number } | null {
  const c = text[at];
  if (c !== '#' && c !== '&' && c !== 'q' && c !== 'a') return null;
  if (c !== '#' && c !== '&' && isLetter(text[at - 1] ?? ' ')) return null;
  const found = ENTITIES.find(([code]) => text.startsWith(code, at));
  return found ? { mark: found[1], length: found[0].length } : null;
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
