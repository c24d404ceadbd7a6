import { parseStructRef, tokenize } from '@borgar/fx';

/** Functions that the file format stores under a prefix, because they came after the format (workbook-engines: the portable subset). */
const FUTURE = new Set(['MINIFS', 'MAXIFS', 'IFS', 'TEXTJOIN', 'CONCAT', 'XLOOKUP', 'SWITCH', 'IFNA']);

/**
 * A formula as the file stores it: no leading "=", `[@Col]` with its table's name, newer functions prefixed. Office.js, by contrast,
 * takes it as a person types it.
 */
export function encodeFormula(formula: string, table: string | null): string {
  const key = `${table ?? ''} ${formula}`;
  const known = encoded.get(key);
  if (known !== undefined) return known;
  const made = encode(formula, table);
  if (encoded.size >= KEPT) encoded.clear();
  encoded.set(key, made);
  return made;
}

/** A column's formula is one text in thousands of cells. */
const encoded = new Map<string, string>();
const KEPT = 2_000;

function encode(formula: string, table: string | null): string {
  return tokenize(formula).map((token) => {
    if (token.type === 'fx_prefix') return '';
    if (token.type === 'func') return FUTURE.has(token.value.toUpperCase()) ? `_xlfn.${token.value}` : token.value;
    return token.type === 'structured' ? encodeReference(token.value, table) : token.value;
  }).join('');
}

function encodeReference(reference: string, table: string | null): string {
  const parsed = parseStructRef(reference);
  if (!parsed) throw new Error(`"${reference}" is no structured reference.`);
  const name = parsed.table || table;
  if (!name) throw new Error(`"${reference}" stands outside a table and names none.`);
  const columns = (parsed.columns ?? []).map((c) => `[${c}]`).join(':');
  const thisRow = (parsed.sections ?? []).some((s) => s.toLowerCase() === 'this row');
  if (thisRow) return `${name}[[#This Row],${columns}]`;
  return reference.startsWith('[') ? `${name}${reference}` : reference;
}
