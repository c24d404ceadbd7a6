/** What a formula's field does for a person beside taking letters. */

const REFERENCE = /\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?/g;
const CORNER = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/** F4: A1 becomes $A$1, A$1, $A1 and A1 again; of a range both corners. `null` where the caret stands at no reference. */
export function turnedReference(text: string, caret: number): { readonly text: string; readonly from: number; readonly to: number } | null {
  const found = [...text.matchAll(REFERENCE)].find((m) => caret >= m.index && caret <= m.index + m[0].length);
  if (!found || !text.startsWith('=')) return null;
  const first = CORNER.exec(found[0].split(':')[0] ?? '');
  const [column, row] = first?.[1] === '' ? (first[3] === '' ? ['$', '$'] : ['$', '']) : first?.[3] === '' ? ['', ''] : ['', '$'];
  const turned = found[0].split(':').map((corner) => { const [, , letters = '', , digits = ''] = CORNER.exec(corner) ?? []; return `${column}${letters}${row}${digits}`; }).join(':');
  return { text: text.slice(0, found.index) + turned + text.slice(found.index + found[0].length), from: found.index, to: found.index + turned.length };
}

/** A formula whose last brackets were left open is closed, as Excel does without asking. */
export function closed(text: string): string {
  if (!text.startsWith('=')) return text;
  let [open, quote] = [0, ''];
  for (const c of text) { if (quote !== '') { if (c === quote) quote = ''; } else if (c === '"' || c === "'") quote = c; else if (c === '(') open++; else if (c === ')') open--; }
  return quote === '' && open > 0 ? text + ')'.repeat(open) : text;
}
