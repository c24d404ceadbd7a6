import { linesName } from '../../workbook/layout.ts';
import { OUR_TABLES } from '../../workbook/tableNames.ts';
import { sheetOf } from './place.ts';
import { lower } from './survey.ts';

/** Takes our sheets out again, with the names that stand for their cells. A sheet of such a name that is not ours stays; a workbook must keep one sheet, so an empty one comes in where ours were all. */
export async function removeSheets(context: Excel.RequestContext, wanted: readonly string[]): Promise<void> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name,items/visibility');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  await context.sync();
  const ours = new Set(OUR_TABLES.map(lower));
  const withTables = new Set(tables.items.filter((t) => ours.has(lower(t.name))).map((t) => lower(t.worksheet.name)));
  const withLines = new Set(names.items.filter((n) => lower(n.name) === lower(linesName(sheetOf(n.formula.replace('=', ''))))).map((n) => lower(sheetOf(n.formula.replace('=', '')))));
  const asked = new Set(wanted.map(lower));
  const gone = worksheets.items.filter((s) => asked.has(lower(s.name)) && (withTables.has(lower(s.name)) || withLines.has(lower(s.name))));
  const goneNames = new Set(gone.map((s) => s.name));
  if (!worksheets.items.some((s) => s.visibility === 'Visible' && !goneNames.has(s.name))) worksheets.add();
  for (const item of names.items) if (goneNames.has(sheetOf(item.formula.replace('=', '')))) item.delete();
  for (const sheet of gone) sheet.delete();
  await context.sync();
}
