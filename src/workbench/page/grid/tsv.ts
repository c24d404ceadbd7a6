/** Text from the clipboard as rows of cells: columns are parted by tabs, rows by line ends; a cell in quotes may hold both, and doubles its own quotes. */
export function parseRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let [row, at]: [string[], number] = [[], 0];
  const plain = text.endsWith('\r\n') ? text.slice(0, -2) : /[\n\r]$/.test(text) ? text.slice(0, -1) : text;
  while (at <= plain.length) {
    const cell = readCell(plain, at);
    row.push(cell.text);
    at = cell.end;
    if (plain[at] === '\t') { at += 1; continue; }
    rows.push(row);
    row = [];
    if (at >= plain.length) break;
    at += plain[at] === '\r' && plain[at + 1] === '\n' ? 2 : 1;
  }
  return squared(rows);
}

const endOfPlain = (text: string, from: number): number => {
  let end = from;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
};

/** A cell that begins with a quote ends at its closing quote, if that stands before a tab, a line end or the end; otherwise the quote is a plain letter. */
function readCell(text: string, from: number): { readonly text: string; readonly end: number } {
  const quoted = text[from] === '"' ? readQuoted(text, from) : null;
  if (quoted !== null) return quoted;
  const end = endOfPlain(text, from);
  return { text: text.slice(from, end), end };
}

function readQuoted(text: string, from: number): { readonly text: string; readonly end: number } | null {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') { at += 1; continue; }
    const after = text[at + 1];
    const isEnd = after === undefined || after === '\t' || after === '\n' || after === '\r';
    return isEnd ? { text: text.slice(from + 1, at).replaceAll('""', '"').replaceAll('\r\n', '\n'), end: at + 1 } : null;
  }
  return null;
}

/** Rows of one length: what is missing is empty. */
function squared(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

/** One cell fills what is selected; a block that fits into the selection a whole number of times is repeated, as Excel does; otherwise it goes in once. */
export function tile<T>(rows: readonly (readonly T[])[], into: { readonly rows: number; readonly columns: number }): readonly (readonly T[])[] {
  const [height, width] = [rows.length, rows[0]?.length ?? 0];
  if (height === 0 || width === 0 || into.rows % height !== 0 || into.columns % width !== 0) return rows;
  return Array.from({ length: into.rows }, (_, row) => Array.from({ length: into.columns }, (__, column) => (rows[row % height] as readonly T[])[column % width] as T));
}
