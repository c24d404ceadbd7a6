import { isCapital, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice, Range } from './lattice.ts';
import { positionBy } from './ordered.ts';

/** Where a report was filed: "BAUBAU, July 19 (Agency) -". */

/** At the head of a paragraph, in capitals, with a dash or an agency in brackets behind it. */
export function isDateline(lattice: Lattice, range: Range): boolean {
  const before = lattice.tokens[range.first - 1];
  const starts = !before || before.kind === 'break' || (before.text === ',' && isDateline(lattice, { first: nameStart(lattice, range.first - 1), last: range.first - 1 }));
  if (!starts) return false;
  for (let i = range.last; i < range.last + 12; i++) {
    const text = lattice.tokens[i]?.text ?? '';
    if (['—', '–', '-', '--'].includes(text) && lattice.tokens[i]?.glued !== true) return true;
    if (text === '(' && isCapital(lattice, i + 1)) return true;
    if (text === ':' && i > range.last && i <= range.last + 4 && tagAt(lattice, i - 1, 'month') !== null && kindAt(lattice, range.last) === 'mark' && opensStory(lattice, range)) return true;
    if (text === ':' && i === range.last && (isAllCapitals(lattice, range) || opensStory(lattice, range))) return true;
    if (text === '' || text === '.' || kindAt(lattice, i) === 'break') return false;
  }
  return false;
}

/** "RISHON LEZION, (Israel) -": where the name before the comma begins. */
function nameStart(lattice: Lattice, comma: number): number {
  let first = comma - 1;
  while (first > comma - 5 && kindAt(lattice, first - 1) === 'word' && isAllCapitals(lattice, { first: first - 1, last: first })) first--;
  return first;
}

/** "TRIPOLI: Six people ...": a dateline before a colon is printed in capitals. */
const isAllCapitals = (lattice: Lattice, range: Range): boolean => lattice.tokens.slice(range.first, range.last).every((t) => t.text === t.text.toUpperCase());

/** "Harare: Police said on Sunday that ...": a line that goes on to a full stop is the story, one without is its headline. */
function opensStory(lattice: Lattice, range: Range): boolean {
  const { blocks } = lattice.doc;
  const block = blocks[positionBy(blocks, range.first + 1, (b) => b.last)];
  return block !== undefined && block.kind === 'paragraph' && normAt(lattice, block.last - 1) === '.';
}

/** "BAN PHO, June 8 (Agency) -": a dateline with a name that no list knows. */
export const isFiled = (lattice: Lattice, range: Range): boolean => isAllCapitals(lattice, range) && ((normAt(lattice, range.last) === ',' && (tagAt(lattice, range.last + 1, 'month') !== null || tagAt(lattice, range.last + 1, 'country')?.tag.form === 'name')) || isDashed(lattice, range)) && isDateline(lattice, range);

/** What else stands in capitals before a dash at the head of a text. */
const LABELS = new Set((
  'update updated breaking exclusive watch analysis opinion video photos pictures live urgent news newsflash factbox explainer corrected correction refile interview feature timeline report reports bulletin press statement note summary flash alert special '
  + 'developing editorial insight headline headlines briefing communique release notice warning weather sport sports world national local business politics latest today tonight recap gallery audio listen read'
).split(' '));

/** "KALTA - Two more people have died": a name of five letters or more, with vowels as names have them, before a dash and a sentence. */
function isDashed(lattice: Lattice, { first, last }: Range): boolean {
  const dash = lattice.tokens[last];
  if (!dash || !'-–—'.includes(dash.text) || dash.glued || !isCapital(lattice, last + 1)) return false;
  return lattice.tokens.slice(first, last).every(({ norm }, k) => !LABELS.has(norm) && (lattice.matches[first + k]?.length ?? 0) === 0 && norm.length >= 5 && (norm.match(/[aeiouy]/g)?.length ?? 0) * 5 >= norm.length);
}
