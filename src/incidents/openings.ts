import type { Document } from '../text/document.ts';
import { isTopicWord } from '../text/entryWords.ts';
import type { Entry } from '../text/entries.ts';
import type { Sentence } from '../text/structure.ts';
import type { countedIn } from './counted.ts';

/** What a paragraph opens with before it tells anything: a name for a sentence, a label, the number of an entry. */

/** A text with what its paragraphs open with. */
interface Opening { readonly doc: Document; readonly inside: ReadonlySet<string>; readonly entries: ReadonlyMap<number, Entry>; readonly counted: ReturnType<typeof countedIn> }

const MOST_TOPIC_WORDS = 3;

/** "15:25 - Karsan. Rescuers have found ...": behind the time of a live text's entry. */
function clockEnd(tokens: Document['tokens'], first: number): number {
  const [hours, colon, minutes] = [tokens[first], tokens[first + 1], tokens[first + 2]];
  const single = /^\d{1,2}[:.]\d{2}$/.test(hours?.text ?? '');
  if (!single && !(hours?.kind === 'number' && [':', '.'].includes(colon?.text ?? '') && minutes?.kind === 'number')) return first;
  const at = first + (single ? 1 : 3);
  return ['-', '–', '—', '|', ':'].includes(tokens[at]?.text ?? '') ? at + 1 : at;
}

/** "Kachin. Before daylight on Friday a bank of earth slid ...", "Karsan, Saturday 11 January. We closed the list ...": a name, alone or with its day, for a sentence opens its paragraph. */
export function isTopic({ doc, counted }: Opening, { first, last, block, headline, telegraphic }: Sentence): boolean {
  const { tokens, blocks } = doc;
  const number = counted.get(block)?.from ?? -1;
  const from = number >= first && number < last ? number : clockEnd(tokens, first);
  if (headline || (telegraphic && from === first && number < 0) || last - from < 2 || (blocks[block]?.first !== first && number !== from) || (blocks[block]?.last ?? 0) <= last || tokens[last - 1]?.text !== '.') return false;
  let end = from;
  while (end < last - 1 && tokens[end]?.kind === 'word' && tokens[end]?.capital === true && !DATED.has(tokens[end]?.norm ?? '')) end++;
  if (end === from || end - from > MOST_TOPIC_WORDS) return false;
  // "Karsan landslide, 12 March."
  if (HAPPENED.has(tokens[end]?.norm ?? '')) end++;
  if (end === last - 1) return true;
  if (tokens[end]?.text !== ',' || last - end > MOST_DATE_WORDS) return false;
  // "Karsan Mill Ltd, Orvel, 19 January."
  let dated = false;
  for (let i = end + 1; i < last - 1; i++) {
    const day = tokens[i]?.kind === 'number' || DATED.has(tokens[i]?.norm ?? '');
    dated ||= day;
    if (!day && tokens[i]?.text !== ',' && tokens[i]?.capital !== true) return false;
  }
  return dated;
}
const HAPPENED: ReadonlySet<string> = new Set(['landslide', 'mudslide', 'fire', 'blaze', 'flood', 'floods', 'crash', 'accident', 'collision', 'collapse', 'explosion', 'blast', 'bombing', 'attack', 'raid', 'ambush', 'shelling', 'strike', 'airstrike', 'shooting', 'massacre', 'stampede', 'avalanche', 'sinking', 'shipwreck', 'derailment', 'incident', 'clash', 'clashes']);
const MOST_DATE_WORDS = 8;
const DATED: ReadonlySet<string> = new Set('january february march april may june july august september october november december sunday monday tuesday wednesday thursday friday saturday'.split(' '));

/** "Karsan: the dead are now five": where the colon stands behind a name that opens a paragraph and that the text prints elsewhere, too; -1 in all other sentences. */
export function labelEnd({ doc, inside }: Opening, { first, last, block, headline }: Sentence): number {
  const { tokens, blocks } = doc;
  if (headline || blocks[block]?.first !== first) return -1;
  let end = first;
  let known = false;
  while (end < last && end - first <= MOST_TOPIC_WORDS && tokens[end]?.kind === 'word' && tokens[end]?.capital === true) { known ||= inside.has(tokens[end]?.norm ?? ''); end++; }
  // "Karsan (21 October): our team copied ten names".
  let colon = end;
  if (tokens[end]?.text === '(') while (colon < Math.min(last, end + MOST_DATE_WORDS) && tokens[colon - 1]?.text !== ')') colon++;
  const closed = tokens[colon]?.text === ':' || isDated(tokens, colon);
  // "Karsan: Nine people were killed", though the text prints the name nowhere else.
  known ||= tokens[colon]?.text === ':' && colon === end && end - first <= 2 && !isTopicWord(tokens[end - 1]?.norm ?? '') && !isTopicWord(tokens[first]?.norm ?? '') && isCount(tokens[colon + 1]);
  return end > first && known && closed && colon + 2 < last ? colon : -1;
}

const isCount = (token: Document['tokens'][number] | undefined): boolean => token?.kind === 'number' || COUNTS.has(token?.norm ?? '');
const COUNTS: ReadonlySet<string> = new Set(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'at', 'dozens', 'scores']);

/** "Karsan, on the 14th, accounts for seventeen of them": a day between commas. */
function isDated(tokens: Document['tokens'], comma: number): boolean {
  if (tokens[comma]?.text !== ',' || tokens[comma + 1]?.norm !== 'on') return false;
  for (let i = comma + 2; i < comma + 6; i++) if (tokens[i]?.text === ',') return i > comma + 2; else if (tokens[i]?.kind !== 'number' && tokens[i]?.norm !== 'the' && !DATED.has(tokens[i]?.norm ?? '') && !/^\d{1,2}(?:st|nd|rd|th)$/.test(tokens[i]?.norm ?? '')) return false;
  return false;
}

/** The entry that a sentence opens; a label that stands as a sentence of its own belongs to the one behind it. */
export function entryAt({ doc, entries }: Opening, { block, first, last }: Sentence): Entry | null {
  const entry = entries.get(block) ?? null;
  const from = doc.blocks[block]?.first ?? first;
  return entry !== null && last > entry.label.last + 1 && (first === from || first === entry.label.last + 1 || (first === entry.label.first && DASHES.has(doc.tokens[entry.label.last]?.text ?? ''))) ? entry : null;
}

/** A number that stands as a sentence of its own goes before a label that a dash ends: "1. Karsan, Orvel - 25 March - ..." */
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '|']);

/** The number may stand as a sentence of its own. */
export const opensCounted = ({ block, first, last }: Sentence, { counted }: Opening): boolean => { const from = counted.get(block)?.from ?? -1; return first <= from && from < last; };
