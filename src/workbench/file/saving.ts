import { encodeFormula } from '../../ooxml/encodeFormula.ts';
import type { WorkbookModel } from '../model/model.ts';
import type { StylesWritten } from './saveStyles.ts';

/** The parts of a file that is written, their kinds, and how they belong together. */
export interface Parts { readonly put: (path: string, content: string | Uint8Array, contentType?: string) => void; readonly all: ReadonlyMap<string, string | Uint8Array>; readonly types: ReadonlyMap<string, string> }

export function createParts(): Parts {
  const [all, types] = [new Map<string, string | Uint8Array>(), new Map<string, string>()];
  return { all, types, put: (path, content, contentType) => { all.set(path, content); if (contentType !== undefined) types.set(path, contentType); } };
}

/** The relations of one part; each gives its identity. */
export interface Relations { readonly add: (kind: string, target: string, isExternal?: boolean) => string; readonly xml: () => string; readonly isEmpty: () => boolean }

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Kinds that Office added later have addresses of their own. */
const LATER: Readonly<Record<string, string>> = { threadedComment: 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment', person: 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'core-properties': 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties' };

export function createRelations(): Relations {
  const list: string[] = [];
  const quoted = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  return {
    add: (kind, target, isExternal = false) => { const id = `rId${list.length + 1}`; list.push(`<Relationship Id="${id}" Type="${LATER[kind] ?? `${OFFICE}/${kind}`}" Target="${quoted(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`); return id; },
    xml: () => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`, isEmpty: () => list.length === 0,
  };
}

/** Texts that cells share, each once. */
export interface Texts { readonly of: (text: string, rich: string | undefined) => number; readonly items: readonly string[]; count: number }

/** The saving of one workbook; `names` are those of names and tables in lower case. */
export interface Saving { readonly model: WorkbookModel; readonly names: ReadonlySet<string>; readonly parts: Parts; readonly styles: StylesWritten; readonly texts: Texts; readonly say: (what: string) => void; /** What the file needs besides, once a cell has asked for it. */ readonly flags: { arrays: boolean }; /** The next number for parts of a kind. */ readonly next: (kind: string) => number }

export const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
export const SHEET_KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const formulaText = (saving: Pick<Saving, 'names'>, formula: string, table: string | null): string => encodeFormula(formula, table, saving.names);
