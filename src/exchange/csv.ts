/** One value of a row to be exported: text, number, or nothing known. */
export type Value = string | number | null;

/** A sheet of rows for another program: the columns of its own layout, in its order. */
export interface Sheet { readonly columns: readonly string[]; readonly rows: readonly (readonly Value[])[] }

/** Comma-separated values after RFC 4180, with a first line of names. Text that a spreadsheet would take for a formula is kept from being one. */
export const toCsv = (sheet: Sheet): string => `${[sheet.columns, ...sheet.rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;

const FORMULA = /^[=+\-@\t\r]/;

function field(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Comma- (or semicolon-, or tab-) separated values as rows of text; quotes doubled inside quotes. Linear in the length of the text. */
export function fromCsv(text: string): readonly (readonly string[])[] {
  const separator = separatorOf(text);
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => { (rows.at(-1) as string[]).push(cell); cell = ''; };
  for (let i = text.startsWith('\ufeff') ? 1 : 0; i < text.length; i++) {
    const c = text[i] as string;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') { cell += '"'; i++; } else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === separator) endCell();
    else if (c === '\n') { endCell(); rows.push([]); } else if (c !== '\r') cell += c;
  }
  endCell();
  return rows.filter((row) => row.some((value) => value !== ''));
}

/** The separator that the first line holds most of. */
function separatorOf(text: string): string {
  const line = text.slice(0, Math.max(0, text.indexOf('\n')) || text.length);
  const count = (c: string): number => line.split(c).length;
  return [',', ';', '\t'].reduce((best, c) => (count(c) > count(best) ? c : best));
}
