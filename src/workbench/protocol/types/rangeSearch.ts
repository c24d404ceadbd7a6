import type { WorkbookModel } from '../../model/model.ts';
import type { Area } from '../../model/area.ts';
import type { CellView } from '../../model/cellViews.ts';
import { areaOf, cellsOf, intersect, rectangles, usedPart, type RangeSelf } from '../areas.ts';
import { oneOf, type Args } from '../args.ts';
import { found, invalidArgument, notImplemented } from '../failures.ts';
import { valueType } from '../grid.ts';
import type { ClassOf, Host } from '../objects.ts';
import { rangeOrNull, rangesOrNull } from './rangeOn.ts';

type Call = NonNullable<ClassOf<RangeSelf>['call']>[string];

interface Criteria { readonly text: string; readonly completeMatch: boolean; readonly matchCase: boolean; readonly isBackwards: boolean }

function criteriaOf(args: Args, index: number): Criteria {
  const options = args.has(index) ? args.record(index) : {};
  return { text: args.text(0), completeMatch: options['completeMatch'] === true, matchCase: options['matchCase'] === true, isBackwards: options['searchDirection'] === 'Backwards' };
}

/** What a cell is searched by: its formula, or its content as text. */
const contentOf = (model: WorkbookModel, at: { readonly sheet: string; readonly row: number; readonly column: number }, cell: CellView): string => cell.formula ?? (typeof cell.value === 'string' ? cell.value : model.textOf(at.sheet, at.row, at.column));

function matches(content: string, of: Criteria): boolean {
  const [a, b] = of.matchCase ? [content, of.text] : [content.toLowerCase(), of.text.toLowerCase()];
  return of.completeMatch ? a === b : a.includes(b);
}

/** The cells of an area that hold the text, row by row. */
export function cellsWith(model: WorkbookModel, area: Area, of: Criteria): readonly { readonly row: number; readonly column: number }[] {
  if (of.text === '') throw invalidArgument();
  const cells: { row: number; column: number }[] = [];
  const part = usedPart(model, area);
  if (part === null) return cells;
  model.eachCell(part, (row, column, cell) => {
    if (cell.value === null && cell.formula === null) return;
    if (matches(contentOf(model, { sheet: area.sheet, row, column }, cell), of)) cells.push({ row, column });
  });
  return cells;
}

export const findAll = (model: WorkbookModel, area: Area, args: Args): readonly Area[] => rectangles(area.sheet, cellsWith(model, area, criteriaOf(args, 1)));

function find(self: RangeSelf, args: Args, { model }: Host): Area | null {
  const area = areaOf(self);
  const criteria = criteriaOf(args, 1);
  const cells = cellsWith(model, area, criteria);
  const cell = criteria.isBackwards ? cells.at(-1) : cells[0];
  return cell === undefined ? null : { sheet: area.sheet, ...cell, rows: 1, columns: 1 };
}

/** Replaces in the contents of cells, and gives how many replacements it made. */
export function replaceAll(model: WorkbookModel, area: Area, args: Args): number {
  const criteria = { ...criteriaOf(args, 2), text: args.text(0) };
  const replacement = args.text(1);
  let count = 0;
  for (const { row, column } of cellsWith(model, area, criteria)) {
    const content = contentOf(model, { sheet: area.sheet, row, column }, model.cell(area.sheet, row, column));
    const replaced = criteria.completeMatch ? { text: replacement, count: 1 } : replaceIn(content, replacement, criteria);
    count += replaced.count;
    model.write({ sheet: area.sheet, row, column, rows: 1, columns: 1 }, [[replaced.text === '' ? null : replaced.text]]);
  }
  return count;
}

function replaceIn(content: string, replacement: string, of: Criteria): { readonly text: string; readonly count: number } {
  const [where, what] = of.matchCase ? [content, of.text] : [content.toLowerCase(), of.text.toLowerCase()];
  let [text, from, count] = ['', 0, 0];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, from)) {
    text += content.slice(from, at) + replacement;
    from = at + what.length;
    count++;
  }
  return { text: text + content.slice(from), count };
}

const SPECIAL = ['ConditionalFormats', 'DataValidations', 'Blanks', 'Constants', 'Formulas', 'SameConditionalFormat', 'SameDataValidation', 'Visible'] as const;
const KINDS: Readonly<Record<string, readonly string[]>> = {
  All: ['Error', 'Double', 'Boolean', 'String'], Errors: ['Error'], ErrorsLogical: ['Error', 'Boolean'], ErrorsNumbers: ['Error', 'Double'], ErrorsText: ['Error', 'String'], ErrorsLogicalNumber: ['Error', 'Boolean', 'Double'], ErrorsLogicalText: ['Error', 'Boolean', 'String'],
  ErrorsNumberText: ['Error', 'Double', 'String'], Logical: ['Boolean'], LogicalNumbers: ['Boolean', 'Double'], LogicalText: ['Boolean', 'String'], LogicalNumbersText: ['Boolean', 'Double', 'String'], Numbers: ['Double'], NumbersText: ['Double', 'String'], Text: ['String'],
};

/** The cells of one kind ("Go To Special") as few rectangles. */
export function specialCells({ model }: Host, area: Area, args: Args): readonly Area[] {
  const kind = oneOf(args.at(0), SPECIAL);
  const part = usedPart(model, area);
  const sheet = found(model.sheet(area.sheet));
  if (kind === 'ConditionalFormats') return sheet.conditionalFormats.flatMap((f) => f.areas).map((a) => intersect(a, area)).filter((a) => a !== null);
  if (kind === 'DataValidations') return sheet.validations.map((v) => intersect(v.area, area)).filter((a) => a !== null);
  if (part === null) return [];
  if (kind === 'Blanks' || kind === 'Visible') return rectangles(area.sheet, cellsOf(part).filter(({ row, column }) => (kind === 'Visible' ? !sheet.isRowHidden(row) && !sheet.isColumnHidden(column) : isBlank(model.cell(area.sheet, row, column)))));
  if (kind !== 'Constants' && kind !== 'Formulas') throw notImplemented(`Range.getSpecialCells ${kind}`);
  const kinds = KINDS[oneOf(args.at(1) ?? 'All', Object.keys(KINDS))] ?? [];
  const cells: { row: number; column: number }[] = [];
  model.eachCell(part, (row, column, cell) => { if (!isBlank(cell) && (cell.formula !== null) === (kind === 'Formulas') && kinds.includes(valueType(cell.value))) cells.push({ row, column }); });
  return rectangles(area.sheet, cells);
}

const isBlank = (cell: CellView): boolean => cell.value === null && cell.formula === null;

/** Methods that look for cells by their contents. */
export const rangeSearch: Readonly<Record<string, Call>> = {
  Find: (self, args, host) => found(rangeOrNull(host, find(self, args, host))),
  FindOrNullObject: (self, args, host) => rangeOrNull(host, find(self, args, host)),
  GetSpecialCells: (self, args, host) => found(rangesOrNull(host, specialCells(host, areaOf(self), args))),
  GetSpecialCellsOrNullObject: (self, args, host) => rangesOrNull(host, specialCells(host, areaOf(self), args)),
  ReplaceAll: (self, args, { model }) => replaceAll(model, areaOf(self), args),
};

