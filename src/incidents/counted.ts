import type { Document } from '../text/document.ts';

/** Token positions, `last` exclusive. */
interface Run { readonly first: number; readonly last: number }

/** A label is no longer than this, in tokens. */
const LONGEST = 24;

/** A paragraph that the text counts: where it begins behind its mark, and the run of its label that says where; null where it has no such label. */
export interface Counted { readonly from: number; readonly label: Run | null }

/**
 * The paragraphs of a text that are counted from one on ("1. ...", "2. ..."; "(a)", "(b)"; "First:", "Second:"; "Item 1", "Item 2"), by their index. "2. Jeep, Karsan,
 * 22 August: dead five" is of a jeep, at Karsan.
 */
export function countedIn({ blocks, tokens }: Document): ReadonlyMap<number, Counted> {
  for (const mark of MARKS) {
    const found = new Map<number, Counted>();
    for (let n = 0; n < blocks.length; n++) {
      const { first, last } = blocks[n] as Document['blocks'][number];
      const from = mark(tokens, first, found.size);
      if (from > first) found.set(n, { from, label: labelBehind(from, last, tokens) });
    }
    if (found.size > 1) return found;
  }
  return NONE;
}

const NONE: ReadonlyMap<number, Counted> = new Map();

/** Ways of counting paragraphs: the position behind the mark of the n-th (from zero) at a position, or -1. */
type Mark = (tokens: Document['tokens'], first: number, n: number) => number;

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const letter = (n: number): string => String.fromCharCode(97 + n);
const MARKS: readonly Mark[] = [
  (tokens, at, n) => (tokens[at]?.text === String(n + 1) && ['.', ')'].includes(tokens[at + 1]?.text ?? '') ? at + 2 : -1),
  (tokens, at, n) => (tokens[at]?.text === '(' && [letter(n), String(n + 1)].includes(tokens[at + 1]?.norm ?? '') && tokens[at + 2]?.text === ')' ? at + 3 : -1),
  (tokens, at, n) => (tokens[at]?.norm === letter(n) && tokens[at + 1]?.text === ')' ? at + 2 : -1),
  (tokens, at, n) => ([ORDINALS[n], `${ORDINALS[n] ?? ''}ly`].includes(tokens[at]?.norm ?? '') && [':', '-', '–'].includes(tokens[at + 1]?.text ?? '') ? at + 2 : -1),
  (tokens, at, n) => { const item = tokens[at]?.text === '(' ? at + 1 : at; return tokens[item]?.norm === 'item' && tokens[item + 1]?.text === String(n + 1) ? item + 2 : -1; },
];

const HAPPENED = /^(?:landslide|landslip|mudslide|rockfall|flood|flooding|fire|blaze|blast|explosion|shooting|attack|ambush|bombing|airstrike|raid|clash|drowning|accident|crash|collision|derailment|capsizing|sinking|shipwreck|earthquake|quake|avalanche|storm|lightning|stampede|collapse|murder|stabbing|kidnapping)(?:s|es)?$/;

/** What stands behind the first comma of a label that begins with what was struck, in small letters, or with what happened: "Plastic toy factory, Karsan, Friday", "Landslide, Karsan"; not "Karsan gold site, commune of Orvel". */
function labelBehind(first: number, last: number, tokens: Document['tokens']): Run | null {
  let [comma, small] = [-1, false];
  for (let i = first; i < Math.min(last, first + LONGEST); i++) {
    const token = tokens[i] as Document['tokens'][number];
    if (token.text === ':' || token.text === '.') return comma > 0 && small ? { first: comma + 1, last: i } : null;
    if (comma < 0 && token.text === ',') { if (tokens[i + 1]?.kind === 'word' && tokens[i + 1]?.capital === false && tokens[first]?.capital === true && !HAPPENED.test(tokens[first]?.norm ?? '')) return null; comma = i; small ||= i === first + 1 && HAPPENED.test(tokens[first]?.norm ?? ''); }
    small ||= comma < 0 && token.kind === 'word' && !token.capital;
  }
  return null;
}
