import type { Document } from '../text/document.ts';
import type { Sentence } from '../text/structure.ts';
import { distinct } from './distinct.ts';
import type { Passage, Struck } from './passages.ts';
import { targetAt } from './targets.ts';

/** What a sentence says was struck, and not only stood near or was named. */

/** The things struck of a sentence, but for those of what it recalls. */
export function struckIn(doc: Document, sentence: Sentence, aside: { readonly start: number; readonly end: number }): Pick<Passage, 'targets' | 'struck'> {
  const found: Struck[] = [];
  for (let i = sentence.first; i < sentence.last;) {
    const target = targetAt(doc.tokens, i);
    const at = doc.tokens[i]?.start ?? 0;
    if (target && !(at >= aside.start && at < aside.end) && !isLandmark(doc, i) && !WHOSE.has(doc.tokens[i + target.length]?.norm ?? '') && !isSpeaking(target.kind, doc, i + target.length) && !isRide(doc, i) && !isNoTarget(target.kind, doc.tokens[i - 1]?.norm ?? '')) found.push({ kind: target.kind, start: at });
    i += target?.length ?? 1;
  }
  return { targets: kindsOf(found), struck: found };
}

/** "A market woman", "the bus driver": somebody by where they work. */
const WHOSE = new Set(['woman', 'women', 'trader', 'traders', 'vendor', 'vendors', 'seller', 'sellers', 'porter', 'porters', 'owner', 'owners', 'inspector', 'guard', 'director']);

export const kindsOf = (struck: readonly Struck[]): readonly string[] => (struck.length === 0 ? NO_KINDS : distinct(struck.map((s) => s.kind)));
const NO_KINDS: readonly string[] = [];

/** "A short walk from the damaged mosque", "200 metres from the school": where another thing stands; "a patrol sent to the outpost": where it was going. */
function isLandmark({ tokens }: Document, at: number): boolean {
  for (let i = at - 1; i > at - 4; i--) if (tokens[i]?.norm === 'to' && SENT_TO.has(tokens[i - 1]?.norm ?? '')) return true;
  for (let i = at - 1; i > at - 5; i--) if (tokens[i]?.norm === 'from') return FAR.has(tokens[i - 1]?.norm ?? '');
  return false;
}
/** "The consulate said": who speaks was not struck. */
const isSpeaking = (kind: string, { tokens }: Document, behind: number): boolean => SPEAKING.has(kind) && SAID.has(tokens[behind]?.norm ?? '');
const SPEAKING = new Set(['embassy', 'school', 'ministry', 'police station', 'fire station', 'base', 'church', 'factory', 'farm']);
const SAID = new Set(['said', 'says', 'told', 'confirmed', 'confirms', 'reported', 'announced', 'added', 'wrote', 'denied', 'put', 'puts']);
/** "Taken by motorcycle to the clinic": how somebody was moved. */
function isRide({ tokens }: Document, at: number): boolean {
  if (tokens[at - 1]?.norm !== 'by') return false;
  for (let i = at - 2; i > at - 7; i--) if (MOVED.has(tokens[i]?.norm ?? '')) return true;
  return false;
}
const MOVED = new Set(['taken', 'brought', 'carried', 'evacuated', 'moved', 'ferried', 'sent', 'rushed', 'transported', 'transferred', 'flown', 'travelled', 'arrived', 'came', 'fled', 'go', 'went', 'reached']);

/** "The West Bank" and "the highway patrol" were not struck. */
const isNoTarget = (kind: string, before: string): boolean => (kind === 'bank' && SIDES.has(before)) || (kind === 'patrol' && ['highway', 'road', 'traffic', 'state', 'border'].includes(before));
const SIDES = new Set(['west', 'east', 'left', 'right', 'north', 'south', 'other', 'far', 'opposite', 'same', 'river']);
const SENT_TO = new Set(['sent', 'heading', 'headed', 'rushing', 'dispatched', 'travelling', 'way', 'route', 'close', 'next']);
const FAR = new Set(['walk', 'metres', 'meters', 'm', 'km', 'kilometre', 'kilometres', 'kilometer', 'kilometers', 'miles', 'mile', 'yards', 'feet', 'blocks', 'minutes', 'away', 'far', 'steps', "throw", 'drive']);
