import { tokenize } from '@borgar/fx';
import { remembered } from '../../ooxml/memo.ts';
import { mapReferences } from '../model/references.ts';
import type { StructuredReference } from '../model/references.ts';

const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;

const kept = remembered(50_000);

/** A formula of the file as a person types it: with "=", `[@Col]` inside its own table, no prefixes. */
export function decodeFormula(formula: string, table: string | null): string {
  return kept(`${table ?? ''} ${formula}`, () => {
    const text = tokenize(formula.startsWith('=') ? formula : `=${formula}`).map((t) => (t.type === 'func' || t.type.startsWith('range_named') ? t.value.replace(PREFIXES, '') : t.value)).join('').replace(/\bANCHORARRAY\(([^()]+)\)/g, '$1#');
    return mapReferences(text, { structured: (reference) => (isThisRow(reference) ? { ...reference, table: table !== null && reference.table.toLowerCase() === table.toLowerCase() ? '' : reference.table } : undefined) });
  });
}

const isThisRow = ({ sections }: StructuredReference): boolean => sections.length === 1 && sections[0] === 'this row';
