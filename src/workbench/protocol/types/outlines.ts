import type { WorkbookModel } from '../../model/model.ts';
import type { Area } from '../../model/area.ts';
import type { Outline } from '../../model/views.ts';
import { areaOf, isEntireColumn, isEntireRow, wholeSheet, type RangeSelf } from '../areas.ts';
import { type Args } from '../args.ts';
import { found, invalidArgument } from '../failures.ts';
import type { Host } from '../objects.ts';
import type { SheetSelf } from './worksheet.ts';

type Side = 'rows' | 'columns';
type Levels = Readonly<Record<number, number>>;

/** Excel nests groups seven deep. */
const DEEPEST = 7;
const NONE: Outline = { rows: {}, columns: {} };

const outlineOf = (model: WorkbookModel, sheet: string): Outline => found(model.sheet(sheet)).outline ?? NONE;
const put = (model: WorkbookModel, sheet: string, side: Side, levels: Levels): void => model.changeSheet(sheet, { outline: { ...outlineOf(model, sheet), [side]: levels } });

/** Rows or columns, as the option says; whole rows cannot be grouped by columns, nor whole columns by rows. */
function sideOf(area: Area, args: Args): Side {
  const side = args.oneOf(0, ['ByRows', 'ByColumns']) === 'ByRows' ? 'rows' : 'columns';
  if (side === 'rows' ? isEntireColumn(area) : isEntireRow(area)) throw invalidArgument();
  return side;
}

const linesOf = (area: Area, side: Side): readonly number[] => Array.from({ length: side === 'rows' ? area.rows : area.columns }, (_, i) => (side === 'rows' ? area.row : area.column) + i);
const lineArea = (sheet: string, side: Side, line: number): Area => (side === 'rows' ? { ...wholeSheet(sheet), row: line, rows: 1 } : { ...wholeSheet(sheet), column: line, columns: 1 });

/** Puts lines one group deeper, or takes them out of their innermost one; what is in no group any more is shown. */
export const regroup = (by: 1 | -1) => (self: RangeSelf, args: Args, { model }: Host): null => {
  const area = areaOf(self);
  const side = sideOf(area, args);
  const levels = new Map(Object.entries(outlineOf(model, area.sheet)[side]).map(([line, level]) => [Number(line), level]));
  const freed: number[] = [];
  for (const line of linesOf(area, side)) {
    const [was, level] = [levels.get(line) ?? 0, (levels.get(line) ?? 0) + by];
    if (level > DEEPEST) throw invalidArgument();
    if (level > 0) levels.set(line, level); else levels.delete(line);
    if (was === 1 && level === 0) freed.push(line);
  }
  put(model, area.sheet, side, Object.fromEntries(levels));
  for (const line of freed) model.setHidden(lineArea(area.sheet, side, line), { [side]: false });
  return null;
};

/** Hides or shows the lines of a range that are in a group. */
export const groupDetails = (hidden: boolean) => (self: RangeSelf, args: Args, { model }: Host): null => {
  const area = areaOf(self);
  const side = sideOf(area, args);
  const levels = outlineOf(model, area.sheet)[side];
  for (const line of linesOf(area, side)) if ((levels[line] ?? 0) > 0) model.setHidden(lineArea(area.sheet, side, line), { [side]: hidden });
  return null;
};

/** Shows so many levels of the outline and hides what is deeper; 0 leaves rows, or columns, as they are. */
export function showOutlineLevels(self: SheetSelf, args: Args, { model }: Host): null {
  for (const [i, side] of (['rows', 'columns'] as const).entries()) {
    const shown = args.whole(i);
    if (shown < 0 || shown > DEEPEST + 1) throw invalidArgument();
    if (shown === 0) continue;
    for (const [line, level] of Object.entries(outlineOf(model, self.sheet)[side])) model.setHidden(lineArea(self.sheet, side, Number(line)), { [side]: level >= shown });
  }
  return null;
}
