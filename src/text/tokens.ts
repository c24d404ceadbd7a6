import { classAt, DIGIT, LETTER, LINE_END, SPACE } from '../lexicon/letters.ts';
import { endOfPlainWord, endOfToken, formOf } from '../lexicon/words.ts';
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

/** Splits a text, or one span of it, into tokens in one pass, linear in its length. White space within a line makes no token; offsets are the whole text's. */
export function tokenize(text: string, { start, end }: Span = { start: 0, end: text.length }): readonly Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (let at = start; at < end;) {
    const kind = classAt(text, at);
    if (kind === SPACE) { at++; continue; }
    const token = entityAt(text, at, last === at) ?? (kind === LINE_END ? breakAt(text, at, last === at) : tokenAt(text, at, { kind, glued: last === at }));
    tokens.push(token);
    last = token.end;
    at = last;
  }
  return tokens;
}

/** Marks that some feeds leave as the rest of an HTML entity: "Governor #39;s", " quot;Some words. quot;". */
const ENTITIES: readonly (readonly [string, string])[] = [['#39;s', "'s"], ['&#39;s', "'s"], ['#39;', "'"], ['&#39;', "'"], ['quot;', '"'], ['&quot;', '"'], ['amp;', '&'], ['&amp;', '&']];
const HASH = 35;
const AMPERSAND = 38;

/** "quot;" and "amp;" are looked for only where the second letter fits: every word of a text is asked. */
function entityAt(text: string, at: number, glued: boolean): Token | null {
  const code = text.charCodeAt(at);
  const bare = (code === 113 && text.charCodeAt(at + 1) === 117) || (code === 97 && text.charCodeAt(at + 1) === 109);
  if (code !== HASH && code !== AMPERSAND && (!bare || classAt(text, at - 1) === LETTER)) return null;
  const found = ENTITIES.find(([words]) => text.startsWith(words, at));
  return found ? { kind: 'mark', start: at, end: at + found[0].length, text: found[1], norm: found[1], capital: false, glued } : null;
}

function tokenAt(text: string, start: number, of: { readonly kind: number; readonly glued: boolean }): Token {
  const code = text.charCodeAt(start);
  const [small, large] = [code >= 97 && code <= 122, code >= 65 && code <= 90];
  const plain = small || large ? endOfPlainWord(text, start) : 0;
  if (plain > 0) {
    const word = text.slice(start, plain);
    return { kind: 'word', start, end: plain, text: word, norm: small ? word : word.toLowerCase(), capital: large, glued: of.glued };
  }
  const end = endOfToken(text, start);
  const words = text.slice(start, end);
  const kind = of.kind === DIGIT ? 'number' : of.kind === LETTER ? 'word' : 'mark';
  const form = formOf(words);
  if (form === null) return { kind, start, end, text: words, norm: words, capital: false, glued: of.glued };
  return { kind, start, end, text: words, norm: form.norm, capital: kind === 'word' && form.capital, glued: of.glued };
}

function breakAt(text: string, start: number, glued: boolean): Token {
  let end = start;
  for (let kind = LINE_END; kind === LINE_END || kind === SPACE; kind = classAt(text, end)) end++;
  const words = text.slice(start, end);
  return { kind: 'break', start, end, text: words, norm: words, capital: false, glued };
}
