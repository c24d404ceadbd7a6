import * as React from 'react';
import type { Draft } from '../state/draft.ts';

/** So many cards are drawn in one go, and so long, in milliseconds, is waited for the next ones: whoever types meanwhile is not kept waiting. */
const STEP = 3;
const BREATH = 30;

/** How many cards of a draft are drawn: a few at once after its words changed, then more and more. Corrections change no words and move nothing. */
export function useGrowing(draft: Draft, most: number): number {
  const text = draft.read?.reading.article.text ?? '';
  const [grown, setGrown] = React.useState({ key: draft.key, text, count: STEP });
  const count = grown.key === draft.key && grown.text === text ? grown.count : STEP;
  React.useEffect(() => {
    if (count >= most && grown.text === text && grown.key === draft.key) return undefined;
    const timer = setTimeout(() => { setGrown({ key: draft.key, text, count: Math.min(most, count + STEP) }); }, BREATH);
    return () => { clearTimeout(timer); };
  }, [draft.key, text, count, most, grown]);
  return count;
}
