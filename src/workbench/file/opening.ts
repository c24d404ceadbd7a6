import { parseA1Ref } from '@borgar/fx';
import { rectOfCorners } from '../model/addresses.ts';
import type { Rect } from '../model/model.ts';
import type { Workbook } from './library.ts';

/** The collecting of one file: identities, and what cannot be kept. */
export interface Opening { readonly book: Workbook; readonly ids: () => number; readonly say: (what: string) => void }

/** Plain data, so that it can be stored and cloned. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** "A5:A32 C5:C32" as rectangles. */
export const rectsIn = (text: string): readonly Rect[] => text.split(/[\s,]+/).flatMap((part) => { const parsed = parseA1Ref(part.replaceAll('$', '')) as { readonly range?: Parameters<typeof rectOfCorners>[0] } | undefined; return parsed?.range ? [rectOfCorners(parsed.range)] : []; });
