import type { Document } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { phrasesAt } from '../lexicon/phrases.ts';
import { datelineEnd } from './dateline.ts';
import { distinct } from './distinct.ts';
import { isPlainWord } from './names.ts';
import { targetAt } from './targets.ts';
import { inSmall } from './there.ts';

/** So many sentences a head has: letterhead, title, date. */
const HEAD = 8;
const SHORTEST = 4;
const MOST = 24;
const OPEN: ReadonlySet<string> = new Set(['place', 'country']);

/**
 * The words of a text's head that may be names: "KARSAN DISTRICT HOSPITAL", "Karsan bridge LIVE", "KARSAN – Somebody has swept the street". In a title any word may
 * bear a capital, so that they say something only where another report tells of such a place.
 */
export function titledIn({ sentences, tokens }: Document, lexicon: Lexicon): readonly string[] {
  const found: string[] = [];
  for (const { first, last, headline, telegraphic } of sentences.slice(0, HEAD)) {
    const end = headline || telegraphic ? last : datelineEnd(tokens, { first, last });
    let run: string[] = [];
    for (let i = first; i <= end && found.length < MOST; i++) {
      const token = i < end ? tokens[i] : undefined;
      if (token !== undefined && mayBeName(token, lexicon, tokens, i)) { run.push(token.text === token.text.toUpperCase() ? inSmall(token.text) : token.text); continue; }
      // "UMM KARSAN": of several words the whole, too.
      if (run.length > 1) found.push(run.join(' '));
      found.push(...run.filter((word) => word.length >= SHORTEST));
      run = [];
    }
  }
  return distinct(found);
}

function mayBeName({ kind, capital, text, norm }: Token, lexicon: Lexicon, tokens: readonly Token[], i: number): boolean {
  return kind === 'word' && capital === true && text.length > 1 && !isPlainWord(norm) && targetAt(tokens, i) === null && phrasesAt(lexicon.phrases, tokens, i).matches.every(({ tag }) => OPEN.has(tag.kind));
}
