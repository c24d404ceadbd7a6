import type { Document } from '../text/document.ts';

/** Token positions, `last` exclusive. */
interface Run { readonly first: number; readonly last: number }

/** A label is no longer than this, in tokens. */
const LONGEST = 24;

/**
 * The paragraphs of a text that are counted from one on ("1. ...", "2. ..."), by their index, each with the run of its label that says where:
 * "2. Jeep, Karsan, 22 August: dead five" is of a jeep, at Karsan. Null where it has no such label.
 */
export function countedIn({ blocks, tokens }: Document): ReadonlyMap<number, Run | null> {
  const found = new Map<number, Run | null>();
  for (let n = 0; n < blocks.length; n++) {
    const { first, last } = blocks[n] as Document['blocks'][number];
    const counted = tokens[first]?.text === String(found.size + 1) && ['.', ')'].includes(tokens[first + 1]?.text ?? '');
    if (counted) found.set(n, labelBehind(first + 2, last, tokens));
  }
  return found.size > 1 ? found : NONE;
}

const NONE: ReadonlyMap<number, null> = new Map();

const HAPPENED = /^(?:landslide|landslip|mudslide|rockfall|flood|flooding|fire|blaze|blast|explosion|shooting|attack|ambush|bombing|airstrike|raid|clash|drowning|accident|crash|collision|derailment|capsizing|sinking|shipwreck|earthquake|quake|avalanche|storm|lightning|stampede|collapse|murder|stabbing|kidnapping)(?:s|es)?$/;

/** What stands behind the first comma of a label that begins with what was struck, in small letters, or with what happened: "Plastic toy factory, Karsan, Friday", "Landslide, Karsan". */
function labelBehind(first: number, last: number, tokens: Document['tokens']): Run | null {
  let [comma, small] = [-1, false];
  for (let i = first; i < Math.min(last, first + LONGEST); i++) {
    const token = tokens[i] as Document['tokens'][number];
    if (token.text === ':' || token.text === '.') return comma > 0 && small ? { first: comma + 1, last: i } : null;
    if (comma < 0 && token.text === ',') { comma = i; small ||= i === first + 1 && HAPPENED.test(tokens[first]?.norm ?? ''); }
    small ||= comma < 0 && token.kind === 'word' && !token.capital;
  }
  return null;
}
