import furniture from '../lexicon/en/furniture.json' with { type: 'json' };
import { listed } from '../lexicon/forms.ts';
import type { Span } from './span.ts';
import type { Block } from './structure.ts';

/** A part of the page that reports nothing, with its reason: "cookie notice", "comment form", "photo caption" ... */
export interface Furniture extends Span {
  readonly reason: string;
}

interface Cue { readonly reason: string; readonly starts: readonly string[]; readonly contains: readonly string[]; readonly longest: number }

const CUES: readonly Cue[] = furniture.map((cue) => ({ ...cue, starts: listed(cue.starts), contains: listed(cue.contains) }));

const anyOf = (words: readonly string[]): string => words.map((w) => w.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');

/** A first look at all cues together: hardly a block of a text holds any. Asking for each by itself took 2 % of the whole time of reconciling. */
const BEGINS = new RegExp(`^(?:${anyOf(CUES.flatMap((c) => c.starts))})`);
const HOLDS = new RegExp(anyOf(CUES.flatMap((c) => c.contains)));

/** A block is furniture when it begins with, or holds, a cue's words and is no longer than the cue allows. */
export function findFurniture(text: string, blocks: readonly Block[]): readonly Furniture[] {
  const found: Furniture[] = [];
  for (const block of blocks) {
    if (block.end - block.start > 400) continue;
    const words = text.slice(block.start, block.end).toLowerCase();
    const reason = reasonOf(words);
    if (reason !== null) found.push({ start: block.start, end: block.end, reason });
  }
  return found;
}

function reasonOf(words: string): string | null {
  if (isSum(words)) return 'captcha';
  if (!BEGINS.test(words) && !HOLDS.test(words)) return null;
  const cue = CUES.find((c) => words.length <= c.longest && (c.starts.some((s) => words.startsWith(s)) || c.contains.some((s) => words.includes(s))));
  return cue ? cue.reason : null;
}

/** "eighteen + 11 =" : two terms, an operator, an equals sign and nothing else. */
const isSum = (words: string): boolean => words.length < 60 && words.includes('=') && /[+×x*−–-]/.test(words) && words.trimEnd().endsWith('=');
