import { BETWEEN, COUNTER, LINKS, LONGEST, LONGEST_DATED, MONTH, TOPICS } from './entryWords.ts';
import type { Run } from './entryWords.ts';
import type { Block } from './structure.ts';
import type { Token } from './tokens.ts';

/** Labels that are lines of their own above their paragraphs: "1. Landslide, Karsan village" above a form, "Karsan (12 June)", "Karsan, Orvel", and the headings of groups of entries. */

const LONGEST_HEADING = 6;

/** "1. Landslide, Karsan village, Orvel district" above lines of a form: the first of them is the entry, and the line above it its label. */
export function sectionsIn(blocks: readonly Block[], tokens: readonly Token[]): readonly (readonly [number, Run])[] {
  const sections: (readonly [number, Run])[] = [];
  for (let n = 0; n + 2 < blocks.length; n++) {
    const { first, last } = blocks[n] as Block;
    const counted = COUNTER.test((tokens[first] as Token).text) && ['.', ')'].includes(tokens[first + 1]?.text ?? '');
    if (counted && last - first <= LONGEST && [n + 1, n + 2].every((k) => isFormLine(blocks[k] as Block, tokens))) sections.push([n + 1, { first: first + 2, last }]);
  }
  return sections.length > 1 ? sections : [];
}

/**
 * "Fire at the mill (Karsan, 9 September)" as a line above a paragraph: the place and day of its section. Where two sections begin like that, a line without a day
 * ("Since the start of the season") opens one, too, which is told of nothing that was before.
 */
export function headedIn(blocks: readonly Block[], tokens: readonly Token[]): readonly (readonly [number, Run])[] {
  const headed: (readonly [number, Run])[] = [];
  let dated = 0;
  for (let n = 0; n + 1 < blocks.length; n++) {
    const block = blocks[n] as Block;
    if (block.kind === 'headline' || block.last - block.first > LONGEST || isLine(blocks[n + 1] as Block, tokens) || !isLine(block, tokens)) continue;
    const day = bracketOf(block, tokens);
    if (day) dated++;
    if (day || dated > 0) headed.push([n + 1, day ? { first: block.first, last: block.last } : { first: (blocks[n + 1] as Block).first, last: (blocks[n + 1] as Block).first }]);
  }
  return dated > 1 ? headed : [];
}

/** A line without the stop that ends a sentence. */
function isLine({ first, last }: Block, tokens: readonly Token[]): boolean {
  let end = last - 1;
  while (end > first && tokens[end]?.kind === 'break') end--;
  return !['.', '!', '?', ':', '”', '"', ';'].includes(tokens[end]?.text ?? '');
}

/** It ends with a day in brackets, with or without the place. */
function bracketOf({ first, last }: Block, tokens: readonly Token[]): boolean {
  let end = last - 1;
  while (end > first && tokens[end]?.kind === 'break') end--;
  if (tokens[end]?.text !== ')') return false;
  for (let i = end - 1; i > Math.max(first, end - LONGEST_DATED); i--) {
    if (tokens[i]?.text === '(') return false;
    if (MONTH.test(tokens[i]?.text ?? '') && (tokens[i - 1]?.kind === 'number' || tokens[i + 1]?.kind === 'number')) return true;
  }
  return false;
}

/** "Dead: 8", "Occurred: Monday": a topic and a colon. */
const isFormLine = ({ first, last }: Block, tokens: readonly Token[]): boolean => last - first > 2 && TOPICS.has((tokens[first] as Token).norm) && tokens[first + 1]?.text === ':';

/**
 * "Karsan (Orvel)" or "Karsan, Orvel" as a line above paragraphs: each of them is of that place. Two such lines make a list; where a line stands right above its
 * paragraph, so do those that belong to it.
 */
export function placedIn(blocks: readonly Block[], tokens: readonly Token[]): readonly (readonly [number, Run])[] {
  const placed: (readonly [number, Run])[] = [];
  let lines = 0;
  for (let n = 0; n + 1 < blocks.length; n++) {
    const label = placeLine(blocks[n] as Block, tokens);
    if (label === null || isLine(blocks[n + 1] as Block, tokens)) continue;
    lines++;
    const close = isClose(blocks[n] as Block, tokens);
    for (let k = n + 1; k < blocks.length && !isLine(blocks[k] as Block, tokens); k++) {
      placed.push([k, label]);
      if (!close || !isClose(blocks[k] as Block, tokens)) break;
    }
  }
  return lines > 1 ? placed : [];
}

/** No empty line stands between a block and the one behind it. */
const isClose = ({ last }: Block, tokens: readonly Token[]): boolean => (tokens[last - 1]?.kind === 'break' ? tokens[last - 1]?.text : tokens[last]?.text)?.length === 1;

/** A line of names, of which a bracket or a word such as "district" says where the first lies. */
function placeLine(block: Block, tokens: readonly Token[]): Run | null {
  const { first } = block;
  let { last } = block;
  while (last > first && tokens[last - 1]?.kind === 'break') last--;
  let [nested, commas, names] = [false, false, 0];
  if (block.kind === 'headline' || last - first < 3 || last - first > LONGEST_LINE) return null;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    nested ||= names > 0 && (token.text === '(' || (commas && LINKS.has(token.norm)));
    commas ||= token.text === ',';
    if (token.kind === 'mark' && BETWEEN.has(token.text)) continue;
    if (token.kind !== 'word' || TOPICS.has(token.norm) || MONTH.test(token.text) || token.norm.endsWith('day') || !(token.capital || LINKS.has(token.norm))) return null;
    if (token.capital) names++;
  }
  return nested && names > 1 ? { first, last } : null;
}
const LONGEST_LINE = 12;

/** A short line of its own without a full stop. */
export function headingOf(block: Block, tokens: readonly Token[]): Run | null {
  let { last } = block;
  while (last > block.first && ['break', 'mark'].includes((tokens[last - 1] as Token).kind)) { if ((tokens[last - 1] as Token).text === '.') return null; last--; }
  if (last - block.first > LONGEST_HEADING || last === block.first) return null;
  for (let i = block.first; i < last; i++) { const token = tokens[i] as Token; if (token.kind !== 'word' || TOPICS.has(token.norm) || !(token.capital || LINKS.has(token.norm))) return null; }
  return { first: block.first, last };
}
