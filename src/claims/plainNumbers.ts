import { KIND_BITS } from '../lexicon/tags.ts';
import type { Clause } from './clause.ts';
import { hasKind, isArticle, normAt, tagAt } from './lattice.ts';

/** "The number", "the figure": of what, the text has told before. */

const HARM = KIND_BITS.state | KIND_BITS.count | KIND_BITS.losses | KIND_BITS.those | KIND_BITS.means;
export const PLAIN = new Set(['number', 'figure', 'total', 'count']);

/** How far back the harm may be told that "the number" is of. */
const BACK = 90;

/** "The club has 48 members. Officials had put the number at 40": nothing tells of harm, in the sentence or before. */
export function isOfNothing({ lattice, sentence, carried, figures, items }: Clause, k: number): boolean {
  if (carried !== null || figures.size > 0 || items.some((item, at) => at !== k && item.kind === 'trigger')) return false;
  for (let i = sentence.first - 1; i >= Math.max(0, sentence.first - BACK); i--) {
    const verb = isArticle(lattice, i - 1) || normAt(lattice, i) === 'put' ? null : tagAt(lattice, i, 'verb');
    if ((verb && !verb.tag.armed) || hasKind(lattice, i, HARM) || (hasKind(lattice, i, KIND_BITS.toll) && !PLAIN.has(normAt(lattice, i)))) return false;
  }
  return true;
}
