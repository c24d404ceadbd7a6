import { parseA1Ref } from '@borgar/fx';
import type { Zipped } from '../../ooxml/zipped.ts';
import { rectOfCorners } from '../model/addresses.ts';
import type { Rect } from '../model/area.ts';
import type { StylesRead } from './openStyles.ts';
import type { SharedText } from './sharedTexts.ts';

/** The collecting of one file: its parts, identities, and what cannot be kept. */
export interface Opening { readonly zip: Zipped; readonly styles: StylesRead; readonly texts: readonly SharedText[]; /** Days are counted from 1904, as Excel for Mac once did. */ readonly daysFrom1904: boolean; readonly ids: () => number; readonly say: (what: string) => void }

/** Plain data, so that it can be stored and cloned. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** "A5:A32 C5:C32" as rectangles. */
export const rectsIn = (text: string): readonly Rect[] => text.split(/[\s,]+/).flatMap((part) => { const parsed = parseA1Ref(part.replaceAll('$', '')) as { readonly range?: Parameters<typeof rectOfCorners>[0] } | undefined; return parsed?.range ? [rectOfCorners(parsed.range)] : []; });

/** "BC12" as row and column from 0; fast, for one cell after the other. */
export function cellAt(reference: string): { readonly row: number; readonly column: number } {
  let [column, i] = [0, 0];
  for (; i < reference.length; i++) { const c = reference.charCodeAt(i); if (c < 65) break; column = column * 26 + (c & 31); }
  return { row: Number(reference.slice(i)) - 1, column: column - 1 };
}
