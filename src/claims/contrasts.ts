import type { Item } from './clause.ts';
import type { Group } from './group.ts';
import { markFor } from '../lexicon/openers.ts';
import { isMarked, normAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';

/** "Nine soldiers, not 14": the number that is said, and the one it is said instead of. */
export interface Contrast { readonly said: Group; readonly instead: Group }

/** How far, in items, behind the people and their verb the other number may stand: "12 people had died on Friday, and not 20". */
const REACH = 12;

/**
 * Takes out of a clause the numbers that it sets against others: "nine soldiers, not 14, had been killed", "three rather than five", "not 14 but nine".
 * Where they stood there is one item to pass over, so that what is said of the people reaches those who are meant.
 */
export function withoutContrasts(items: readonly Item[], lattice: Lattice): { readonly items: readonly Item[]; readonly contrasts: readonly Contrast[] } {
  if (!holdsContrast(items, lattice)) return { items, contrasts: NONE };
  const kept: Item[] = [];
  const contrasts: Contrast[] = [];
  for (let k = 0; k < items.length; k++) {
    const found = behindAnother(items, lattice, k, kept) ?? beforeAnother(items, lattice, k);
    if (found === null) { kept.push(items[k] as Item); continue; }
    contrasts.push(found.contrast);
    kept.push({ kind: 'skip', auxiliary: false, first: (items[k] as Item).first, last: (items[found.last - 1] as Item).last });
    k = found.last - 1;
  }
  return { items: kept, contrasts };
}

const NONE: readonly Contrast[] = [];

function holdsContrast(items: readonly Item[], lattice: Lattice): boolean {
  for (let k = 0; k < items.length; k++) if (opensAt(items, lattice, k) > 0) return true;
  return false;
}

interface Found { readonly contrast: Contrast; /** The item behind it. */ readonly last: number }

const wordOf = (items: readonly Item[], lattice: Lattice, k: number): string => { const item = items[k]; return item && (item.kind === 'word' || item.kind === 'skip') ? normAt(lattice, item.first) : ''; };

const counted = (item: Item | undefined): Group | null => (item?.kind === 'group' && item.group.kind === 'counted' && item.group.numeral !== null && !['zero', 'share'].includes(item.group.numeral.amount.kind) ? item.group : null);

const OPENERS = markFor(['not', 'rather', 'instead', 'no']);

/** "not", "rather than", "instead of" at an item: how many items it has, or 0. */
function opensAt(items: readonly Item[], lattice: Lattice, k: number): number {
  if (!isMarked(lattice, items[k]?.first ?? -1, OPENERS)) return 0;
  const word = wordOf(items, lattice, k);
  const next = wordOf(items, lattice, k + 1);
  if (word === 'not') return counted(items[k + 1]) ? 1 : next === 'the' && counted(items[k + 2]) ? 2 : 0;
  if ((word === 'rather' && next === 'than') || (word === 'instead' && next === 'of')) return counted(items[k + 2]) ? 2 : wordOf(items, lattice, k + 2) === 'the' && counted(items[k + 3]) ? 3 : 0;
  // "five and no longer four".
  if (word === 'no' && next === 'longer') return counted(items[k + 2]) ? 2 : wordOf(items, lattice, k + 2) === 'the' && counted(items[k + 3]) ? 3 : 0;
  return 0;
}

/** ", and not 14,": behind the number that is said, its verb between them or behind both. */
function behindAnother(items: readonly Item[], lattice: Lattice, k: number, kept: readonly Item[]): Found | null {
  let at = k;
  const comma = wordOf(items, lattice, at) === ',';
  if (comma) at++;
  if (['and', 'but'].includes(wordOf(items, lattice, at))) at++;
  const opener = opensAt(items, lattice, at);
  const instead = opener === 0 ? null : counted(items[at + opener]);
  if (instead === null) return null;
  const before = kept.slice(-REACH).findLast((item) => counted(item) !== null);
  const said = counted(before);
  // "Seven were killed, but not one was a soldier": a number of its own kind.
  if (said === null || (instead.head.kind === 'people' && said.head.kind !== 'people' && said.head.kind !== 'none')) return null;
  let last = at + opener + 1;
  const right = kept.at(-1) === before;
  if (comma && right && wordOf(items, lattice, last) === ',') last++;
  else if (!right && !ENDS.has(wordOf(items, lattice, last)) && last < items.length) return null;
  return { contrast: { said, instead }, last };
}

const ENDS: ReadonlySet<string> = new Set(['.', ',', ';', ')', 'as', 'like', 'announced', 'reported', 'claimed', 'given', 'stated', 'first', 'initially', 'previously', 'earlier', 'originally', '"', '”', 'in', 'on', 'at', '—', '–', '-']);

/** "not 14 but nine soldiers": before the number that is said. */
function beforeAnother(items: readonly Item[], lattice: Lattice, k: number): Found | null {
  const instead = wordOf(items, lattice, k) === 'not' ? counted(items[k + 1]) : null;
  if (instead === null) return null;
  let at = k + 2;
  if (wordOf(items, lattice, at) === ',') at++;
  const said = wordOf(items, lattice, at) === 'but' ? counted(items[at + 1]) : null;
  return said === null ? null : { contrast: { said, instead }, last: at + 1 };
}
