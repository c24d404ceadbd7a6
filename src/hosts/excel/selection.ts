import { addressOf, blockOf } from './place.ts';

/** Shows a cell: its sheet comes to the front. */
export async function selectCell(context: Excel.RequestContext, at: { readonly sheet: string; readonly cell: string }): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(at.sheet);
  sheet.activate();
  const range = sheet.getRange(at.cell);
  range.select();
  range.untrack();
  await context.sync();
}

/** The filled cells of the selection as text, row by row; whole columns are read as far as something stands in them, and no further than asked. */
export async function selectedTexts(context: Excel.RequestContext, most: number): Promise<readonly string[]> {
  const used = context.workbook.getSelectedRanges().getUsedRangeAreasOrNullObject(true);
  used.load('areas/items/address,areas/items/worksheet/name');
  await context.sync();
  if (used.isNullObject) return [];
  let room = most;
  const ranges: Excel.Range[] = [];
  for (const area of used.areas.items) {
    const block = blockOf(area.address);
    const rows = Math.min(block.rows, Math.ceil(room / block.columns));
    if (rows <= 0) continue;
    const range = context.workbook.worksheets.getItem(area.worksheet.name).getRange(addressOf({ ...block, rows }));
    range.load('text');
    range.untrack();
    ranges.push(range);
    room -= rows * block.columns;
  }
  await context.sync();
  return ranges.flatMap((range) => range.text.flat()).slice(0, most).filter((text) => text.trim() !== '');
}
