import type { Lexicon } from '../lexicon/lexicon.ts';
import { phrasesAt } from '../lexicon/phrases.ts';
import { splitWords } from '../lexicon/words.ts';
import { partiesOf } from './speakers.ts';
import type { Speaker } from './speakers.ts';

/** Of which state an army is that speaks: two defence ministries are two sources, however alike their names are. */

/** "The Defence Ministry", "the General Staff": an army's seat by its office alone. */
const BARE = /^(?:the )?(?:(?:ministry of|national) )?(?:defen[cs]e(?: ministry| department)?|general staff|high command|armed forces|armed forces['’] general staff)(?:['’]s spokes\p{L}+)?$/iu;
/** "KARSAN, May 9 (Wire) – ", "KARSAN – ": where a text is written, in its first lines. */
const DATELINE = /(?:^|\n)(\p{Lu}[\p{Lu}'’ -]{2,30})(?=,| [–—(-]|: )/gu;
const HEAD = 400;

/** The speaker with the state for which it speaks, where it is an army's. */
export function withState(speaker: Speaker, text: string, lexicon: Lexicon): Speaker {
  if (speaker.kind !== 'military' || speaker.state !== undefined) return speaker;
  const named = partiesOf(speaker.name, lexicon).filter((p) => p.startsWith('Government of '));
  const state = named.length === 1 ? named[0] as string : named.length === 0 && BARE.test(speaker.name) ? seatOf(text, lexicon) : null;
  return { ...speaker, state };
}

/** The state at whose seat a text is written. */
function seatOf(text: string, lexicon: Lexicon): string | null {
  for (const [, place] of text.slice(0, HEAD).matchAll(DATELINE)) {
    const words = splitWords(place as string);
    const tag = words.length === 0 ? undefined : phrasesAt(lexicon.phrases, words, 0).matches.find((m) => m.tag.kind === 'place')?.tag;
    if (tag?.kind === 'place' && tag.country !== null) return `Government of ${tag.country}`;
  }
  return null;
}

/** Two armies of which each is known to be another state's. */
export const areTwoArmies = (a: Speaker, b: Speaker): boolean => a.state != null && b.state != null && a.state !== b.state;
