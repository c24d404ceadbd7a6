import { BETWEEN, COUNTER, isBullet, LINKS, LONGEST, LONGEST_DATED, MONTH, SIGN, TIMES, TOPICS, WEEKDAY } from './entryWords.ts';
import type { Run } from './entryWords.ts';
import type { Block } from './structure.ts';
import type { Token } from './tokens.ts';

/** Labels at the head of a paragraph: "– Karsan: three killed", "DORVAN. A fire ...", "Karsan clinic, 16 October. Two killed". */

/** "17 September, ice plant, Karsan. Nine killed": paragraphs that open with a day, and with what was struck and where, for a sentence. */
export function datedIn(blocks: readonly Block[], tokens: readonly Token[]): readonly (readonly [number, Run])[] {
  const dated: (readonly [number, Run])[] = [];
  blocks.forEach((block, n) => { const last = block.kind === 'headline' ? -1 : dayFirst(block, tokens); if (last > 0) dated.push([n, { first: block.first, last }]); });
  return dated.length > 1 ? dated : [];
}

/** The full stop that ends such an opening; -1 where the paragraph has none. */
function dayFirst({ first, last }: Block, tokens: readonly Token[]): number {
  const day = (tokens[first]?.kind === 'number' && MONTH.test(tokens[first + 1]?.text ?? '')) || (MONTH.test(tokens[first]?.text ?? '') && tokens[first + 1]?.kind === 'number');
  if (!day || tokens[first + 2]?.text !== ',') return -1;
  for (let i = first + 3; i < Math.min(last - 2, first + LONGEST_DATED); i++) {
    const token = tokens[i] as Token;
    if (token.text === '.') return i;
    if (token.kind === 'number' || !(token.kind === 'word' || BETWEEN.has(token.text))) return -1;
  }
  return -1;
}

const LONGEST_DASHED = 6;

/** "🔴 13:05 Three dead as of this hour": an entry of a live text goes on with what is told. */
export const isClocked = (block: Block, tokens: readonly Token[]): boolean => { const at = pastBullets(block, tokens); return at > block.first && SIGN.test(tokens[block.first]?.text ?? '') && (/^\d{1,2}[:.]\d{2}$/.test(tokens[at]?.text ?? '') || (/^\d{1,2}$/.test(tokens[at]?.text ?? '') && [':', '.'].includes(tokens[at + 1]?.text ?? ''))); };

/** Where a line begins behind its bullets. */
export function pastBullets({ first, last }: Block, tokens: readonly Token[]): number {
  let at = first;
  while (at < last && isBullet((tokens[at] as Token).text)) at++;
  return at;
}

/** "FOND CHEVAL – The justice of the peace ...", "* BASRA - Two soldiers ...": where the dash stands behind a label in capitals, or -1. */
export function dashAt(block: Block, tokens: readonly Token[]): number {
  const { last } = block;
  const first = pastBullets(block, tokens);
  for (let i = first; i < Math.min(last - 2, first + LONGEST_DASHED); i++) {
    const token = tokens[i] as Token;
    if (['–', '—', '-'].includes(token.text) && !token.glued) return i > first ? i : -1;
    const name = token.kind === 'word' && token.text === token.text.toUpperCase() && token.text.length > 1 && !TOPICS.has(token.norm);
    if (!name && !(token.kind === 'mark' && [',', '-', '’', "'"].includes(token.text))) return -1;
  }
  return -1;
}

const MOST_WORDS = 3;
/** "Dhendro. We hold 22 names.", "Gobu (Orvel), 2 March. Six died": a name for a sentence. What it weighs: 2 where it has more than the name, 0 where it is none. */
export function plainWeight(block: Block, tokens: readonly Token[]): number {
  const { first: from, last } = block;
  const first = pastCounter(pastBullets(block, tokens), last, tokens);
  if (datedEnd(first, last, tokens) > 0) return 2;
  let [words, depth, more] = [0, 0, first > from];
  for (let i = first; i < Math.min(last - 2, first + LONGEST); i++) {
    const token = tokens[i] as Token;
    if (token.text === '.') return words === 0 || words > MOST_WORDS ? 0 : more ? 2 : 1;
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    more ||= token.kind === 'number' || token.text === '(';
    if (depth > 0 || token.kind === 'number' || (token.kind === 'mark' && BETWEEN.has(token.text))) continue;
    if (token.kind !== 'word' || !token.capital || TOPICS.has(token.norm)) return 0;
    words++;
  }
  return 0;
}

const pastCounter = (first: number, last: number, tokens: readonly Token[]): number => (first + 2 < last && (tokens[first] as Token).text === '(' && COUNTER.test((tokens[first + 1] as Token).text) && tokens[first + 2]?.text === ')' ? first + 3 : first + 1 < last && COUNTER.test((tokens[first] as Token).text) && ['.', ')'].includes((tokens[first + 1] as Token).text) ? first + 2 : first);

/** "Karsan clinic, 16 October. Two killed": where a name with a day stands for a sentence, its full stop; -1 where none does. */
function datedEnd(first: number, last: number, tokens: readonly Token[]): number {
  if (tokens[first]?.capital !== true) return -1;
  for (let i = first + 1; i < Math.min(last - 2, first + LONGEST_DATED); i++) {
    const token = tokens[i] as Token;
    if (token.text === ':' || token.text === ';') return -1;
    if (token.norm.length <= 4 && /^[ap]\.?m\.$/.test(token.norm) && isWeekdayAt(i + 1, first, tokens)) return i + 1;
    if (token.text === '.') return (MONTH.test((tokens[i - 1] as Token).text) && tokens[i - 2]?.kind === 'number' && isComma(i - 3, first, tokens)) || isWeekdayAt(i, first, tokens) ? i : -1;
  }
  return -1;
}

/** The comma before a day: ", 16 October", ", night of 11 to 12 September". */
function isComma(from: number, first: number, tokens: readonly Token[]): boolean {
  for (let i = from; i > first; i--) {
    const token = tokens[i] as Token;
    if (token.text === ',') return true;
    if (token.kind !== 'number' && !TIMES.has(token.norm)) return false;
  }
  return false;
}

/** "Karsan, Saturday afternoon." */
function isWeekdayAt(end: number, first: number, tokens: readonly Token[]): boolean {
  let at = end - 1;
  // "Karsan, Saturday, 3.15 a.m."
  while (at > first && ['a', 'm', 'p', '.', ',', 'am', 'pm', 'a.m', 'p.m', 'a.m.', 'p.m.', 'hrs'].includes((tokens[at] as Token).norm)) at--;
  if (at < end - 1 && (tokens[at] as Token).kind === 'number') { at--; while (at > first && ['number', 'mark'].includes((tokens[at] as Token).kind)) at--; }
  if (TIMES.has((tokens[at] as Token).norm)) at--;
  return WEEKDAY.test(tokens[at]?.text ?? '') && isComma(at - 1, first, tokens);
}

/** The label at the head of a block, up to a colon; or up to a full stop where it is printed in capitals, or is a plain name. */
export function labelOf(block: Block, tokens: readonly Token[], plain: boolean): Run | null {
  let first = pastBullets(block, tokens);
  first = pastCounter(first, block.last, tokens);
  const dated = plain ? datedEnd(first, block.last, tokens) : -1;
  if (dated > 0) return { first, last: dated };
  const bulleted = first > block.first;
  const bare = bulleted ? { first, last: first } : null;
  let [names, capitals, depth, only, day] = [0, true, 0, true, false];
  for (let i = first; i < Math.min(block.last - 1, first + LONGEST); i++) {
    const token = tokens[i] as Token;
    const ends = (token.text === ':' && depth === 0) || (token.text === '.' && names > 0 && (capitals || (plain && only)));
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    if (bulleted && depth === 0 && names > 0 && isDash(i, tokens) && (day || isDayAt(i + 1, tokens))) return { first, last: i };
    day ||= isDayAt(i, tokens);
    if (ends) return names > 0 && i + 1 < block.last && (tokens[i + 1] as Token).kind !== 'break' ? { first, last: i - first === 2 && isDayAt(first, tokens) ? placeEnd(i, block, tokens) : i } : bare;
    if (token.kind === 'number' || (token.kind === 'mark' && BETWEEN.has(token.text))) continue;
    if (token.kind === 'word' && bulleted && day && names > 0 && !token.capital && depth === 0 && !LINKS.has(token.norm) && (tokens[i - 1] as Token).text === ',' && closesWithColon(i, block, tokens)) return { first, last: i - 1 };
    if (token.kind !== 'word' || TOPICS.has(token.norm) || !(token.capital || depth > 0 || LINKS.has(token.norm))) return bare;
    only &&= token.capital || depth > 0;
    if (token.capital && !(bulleted && MONTH.test(token.text))) names++;
    capitals &&= token.text === token.text.toUpperCase() && token.text.length > 2;
  }
  return bare;
}

/** "27 Nov. Karsan, Selm township. Shells fell": a day, and a place that stands behind it for a sentence, too. */
function placeEnd(end: number, block: Block, tokens: readonly Token[]): number {
  for (let i = end + 1; i < Math.min(block.last - 1, end + LONGEST_DATED); i++) {
    const token = tokens[i] as Token;
    if (token.text === '.') return i > end + 1 ? i : end;
    if (!(token.text === ',' || (token.kind === 'word' && !TOPICS.has(token.norm) && (token.capital || (i > end + 1 && LINKS.has(token.norm)))))) return end;
  }
  return end;
}

/** "8 June, Karsan, livestock market (shelling): 15 killed": what was struck stands between the place and the colon. */
function closesWithColon(from: number, block: Block, tokens: readonly Token[]): boolean {
  for (let i = from; i < Math.min(block.last - 1, from + LONGEST); i++) { if (tokens[i]?.text === ':') return true; if (['.', ';'].includes(tokens[i]?.text ?? '')) return false; }
  return false;
}

/** "1. Karsan, Orvel - 25 March 2023 - Stampede. ...": a dash between words parts where it was from when. */
const isDash = (at: number, tokens: readonly Token[]): boolean => ['–', '—', '-', '|'].includes(tokens[at]?.text ?? '') && tokens[at]?.glued !== true && tokens[at + 1]?.glued !== true;

const isDayAt = (at: number, tokens: readonly Token[]): boolean => (tokens[at]?.kind === 'number' && MONTH.test(tokens[at + 1]?.text ?? '')) || (MONTH.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'number');
