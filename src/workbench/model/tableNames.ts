import { formatValue } from '../../calc/numberFormat.ts';
import { areaOf } from './addresses.ts';
import { findTable } from './core.ts';
import type { Core } from './core.ts';
import { ModelError } from './model.ts';
import type { Area } from './area.ts';
import { nameKey } from './state.ts';

/** Excel's rules for the name of a table, or of a name: letters first, no spaces, nothing that reads as a cell. */
export function checkName(name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/i.test(name)) throw new ModelError('InvalidArgument', `"${name}" is no valid name: letters, digits, "_" and "." only, beginning with a letter, and not a cell's address.`);
}

export function checkTableName(core: Core, name: string, own: string | null): void {
  checkName(name);
  const taken = findTable(core.book(), name);
  if ((taken && taken.id !== own) || core.book().names.has(nameKey(name, null))) throw new ModelError('ItemAlreadyExists', `There is a table or a name "${name}" already.`);
}

export function freeTableName(core: Core): string {
  for (let n = core.book().tables.size + 1; ; n++) if (!findTable(core.book(), `Table${n}`) && areaOf(core.book(), `Table${n}`, null) === null) return `Table${n}`;
}

/** Headers are text, none is empty, no two are the same: Excel numbers what is. */
export function headersOf(core: Core, row: Area): readonly string[] {
  const taken = new Set<string>();
  return Array.from({ length: row.columns }, (_, i) => {
    const style = core.cellAt(row.sheet, row.row, row.column + i)?.style;
    const name = freeHeader(formatValue(core.valueOf(row.sheet, row.row, row.column + i), style?.numberFormat ?? 'General'), taken, i + 1);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** A header that is not taken: "Column3" for an empty one, "Total2" beside a "Total". */
export function freeHeader(wanted: string, taken: ReadonlySet<string>, position: number): string {
  if (wanted !== '' && !taken.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === '' ? 'Column' : wanted;
  for (let n = wanted === '' ? position : 2; ; n++) if (!taken.has(`${stem}${n}`.toLowerCase())) return `${stem}${n}`;
}
