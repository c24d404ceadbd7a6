import type { Core } from './core.ts';
import { rewriteEverywhere } from './everyFormula.ts';
import { mapReferences } from './references.ts';
import type { SheetState } from './state.ts';

/** Takes a sheet away with all that stands on it; formulas elsewhere that named its cells say #REF!. */
export function forgetSheet(core: Core, sheet: SheetState): void {
  const { id } = sheet;
  const { name } = sheet;
  const book = core.book();
  const gone = [...book.tables.values()].filter((t) => t.sheet === id);
  const keep = <T>(items: ReadonlyMap<string, T>, isOn: (item: T) => boolean): ReadonlyMap<string, T> => new Map([...items].filter(([, item]) => !isOn(item)));
  core.setBook({
    order: book.order.filter((other) => other !== id), sheets: without(book.sheets, id), columns: without(book.columns, id), merged: without(book.merged, id),
    tables: keep(book.tables, (t) => t.sheet === id), names: keep(book.names, (n) => n.sheet === id), validations: keep(book.validations, (v) => v.area.sheet === id), conditionalFormats: keep(book.conditionalFormats, (f) => f.sheet === id),
    comments: keep(book.comments, (c) => c.at.sheet === id), charts: keep(book.charts, (c) => c.sheet === id),
  });
  core.tracks.sheetGone(id);
  core.replaceRows(id, null);
  const tables = new Set(gone.map((t) => t.name.toLowerCase()));
  rewriteEverywhere(core, (formula) => {
    const noCells = mapReferences(formula, { cells: (reference) => (reference.sheet !== null && reference.sheet.toLowerCase() === name.toLowerCase() ? null : undefined), structured: (reference) => (tables.has(reference.table.toLowerCase()) ? null : undefined) });
    return mapReferences(noCells, { name: (named, on) => (on === null && tables.has(named.toLowerCase()) ? '#REF!' : undefined) });
  });
}

function without<T>(items: ReadonlyMap<string, T>, key: string): ReadonlyMap<string, T> {
  const made = new Map(items);
  made.delete(key);
  return made;
}
