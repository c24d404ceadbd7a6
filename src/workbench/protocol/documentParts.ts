import type { WorkbookModel } from '../model/model.ts';
import { builtInStyles, type NamedStyle } from './namedStyles.ts';

/** What an add-in may keep in a workbook beside its cells: the document's properties, custom XML, keys on sheets. All clients of one workbook share them. */
export interface DocumentParts {
  readonly properties: Map<string, unknown>;
  readonly customProperties: Map<string, string | number | boolean>;
  readonly xml: Map<string, string>;
  /** By sheet, then by key. */
  readonly sheetProperties: Map<string, Map<string, string>>;
  readonly protection: { on: boolean; password: string | null };
  /** The passwords that sheets were protected with. */
  readonly sheetPasswords: Map<string, string>;
  /** Cell styles by `keyOfStyle`, the built-in ones among them. */
  readonly styles: Map<string, NamedStyle>;
  /** Table styles beside the built-in ones, and the one that new tables get. */
  readonly tableStyles: { readonly own: Set<string>; usual: string };
  readonly newId: () => string;
}

const partsOf = new WeakMap<WorkbookModel, DocumentParts>();

export function documentParts(model: WorkbookModel): DocumentParts {
  let parts = partsOf.get(model);
  let last = 0;
  const newId = (): string => `{0000${String(++last).padStart(4, '0')}-0000-4000-8000-000000000000}`;
  if (parts === undefined) partsOf.set(model, parts = { properties: new Map(), customProperties: new Map(), xml: new Map(), sheetProperties: new Map(), protection: { on: false, password: null }, sheetPasswords: new Map(), styles: builtInStyles(), tableStyles: { own: new Set(), usual: 'TableStyleMedium2' }, newId });
  return parts;
}
