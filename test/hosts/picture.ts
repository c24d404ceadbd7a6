/** What a workbook shows and holds, whatever program holds it, so that two of them can be compared cell by cell. */
export interface Picture { readonly sheets: ReadonlyMap<string, SheetPicture>; readonly names: Readonly<Record<string, string>> }

export interface SheetPicture {
  readonly cells: ReadonlyMap<string, CellPicture>;
  /** Points, by column letters. */
  readonly widths: Readonly<Record<string, number>>;
  readonly hiddenColumns: readonly string[];
  readonly heights: Readonly<Record<number, number>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly tab: string | null;
  /** By table: its range and what its calculated columns hold. */
  readonly tables: Readonly<Record<string, { readonly range: string; readonly columns: readonly string[]; readonly style: string }>>;
  readonly marks: readonly string[];
  readonly charts: readonly { readonly title: string; readonly series: readonly { readonly name: string; readonly x: string; readonly y: string }[] }[];
}

export interface CellPicture {
  readonly value: string | number | null;
  /** As a file stores it, without "=". */
  readonly formula: string | null;
  readonly link: string | null;
  readonly format: string;
  readonly font: string;
  readonly fill: string | null;
  readonly alignment: string;
  readonly bottom: string | null;
  readonly rule: string | null;
}

/** Differences in words, cell by cell; nothing is left out. */
export function differences(a: Picture, b: Picture, of: { readonly sheets: readonly string[]; readonly skips?: (sheet: string, cell: string, part: keyof CellPicture) => boolean }): readonly string[] {
  const found: string[] = [];
  const say = (where: string, x: unknown, y: unknown): void => { if (JSON.stringify(x) !== JSON.stringify(y)) found.push(`${where}: ${JSON.stringify(x)} / ${JSON.stringify(y)}`); };
  say('names', a.names, b.names);
  for (const name of of.sheets) {
    const [x, y] = [a.sheets.get(name), b.sheets.get(name)];
    if (!x || !y) { found.push(`sheet ${name}: ${x ? 'only in the first' : y ? 'only in the second' : 'in neither'}`); continue; }
    for (const part of ['widths', 'hiddenColumns', 'heights', 'frozen', 'gridlines', 'tab', 'tables', 'marks', 'charts'] as const) say(`${name} ${part}`, x[part], y[part]);
    for (const at of new Set([...x.cells.keys(), ...y.cells.keys()])) for (const part of PARTS) if (!of.skips?.(name, at, part)) say(`${name}!${at} ${part}`, (x.cells.get(at) ?? BLANK)[part], (y.cells.get(at) ?? BLANK)[part]);
  }
  return found;
}

const PARTS = ['value', 'formula', 'link', 'format', 'font', 'fill', 'alignment', 'bottom', 'rule'] as const satisfies readonly (keyof CellPicture)[];

export const BLANK: CellPicture = { value: null, formula: null, link: null, format: 'General', font: 'Calibri 11', fill: null, alignment: '', bottom: null, rule: null };

export const fontWords = (of: { readonly name: string; readonly size: number; readonly bold: boolean; readonly italic: boolean; readonly underline: boolean; readonly color: string | null }): string =>
  [of.name, of.size, ...(of.bold ? ['bold'] : []), ...(of.italic ? ['italic'] : []), ...(of.underline ? ['underline'] : []), ...(of.color === null || of.color === '#000000' ? [] : [of.color])].join(' ');

export const alignmentWords = (of: { readonly horizontal: string | null; readonly vertical: string | null; readonly wrap: boolean; readonly indent: number }): string =>
  [...(of.horizontal === null ? [] : [of.horizontal]), ...(of.vertical === null ? [] : [of.vertical]), ...(of.wrap ? ['wrap'] : []), ...(of.indent > 0 ? [`indent ${of.indent}`] : [])].join(' ');

export const ruleWords = (of: { readonly accepts: string; readonly prompt: string; readonly refusal: string }): string => `${of.accepts} | ${of.prompt} | ${of.refusal}`;

/** A cell that shows and holds nothing, and looks like any other, is as good as none. */
export const isBlank = (cell: CellPicture): boolean => PARTS.every((part) => cell[part] === BLANK[part]);

export const plainAddress = (address: string): string => address.replaceAll('$', '').replaceAll("'", '');
