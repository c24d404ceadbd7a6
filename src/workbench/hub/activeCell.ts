import { isCalcError } from '../../calc/calc.ts';
import type { WorkbookModel } from '../model/model.ts';
import type { Rect } from '../model/area.ts';
import type { CellView } from '../model/cellViews.ts';
import { dateOfSerial, isDateFormat } from './dates.ts';
import type { ActiveCell, SheetPlace, Sums } from './messages.ts';

const holds = (area: Rect, at: { readonly row: number; readonly column: number }): boolean => at.row >= area.row && at.row < area.row + area.rows && at.column >= area.column && at.column < area.column + area.columns;

/** What looks like a number or a formula when it is typed again has Excel's apostrophe before it, so that editing a text keeps it a text. */
const needsApostrophe = (text: string, format: string): boolean => format !== '@' && (/^[=+@']/.test(text) || (text.trim() !== '' && Number.isFinite(Number(text))) || /^(?:true|false)$/i.test(text));

/** What a person edits: the formula, or the value as it would be typed. */
export function inputOf(cell: CellView): string {
  const { value, formula, style } = cell;
  if (formula !== null) return formula;
  if (value === null) return '';
  if (isCalcError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return needsApostrophe(value, style.numberFormat) ? `'${value}` : value;
  if (isDateFormat(style.numberFormat)) return dateOfSerial(value);
  return /%\s*$/.test(style.numberFormat) ? `${Number((value * 100).toPrecision(15))}%` : String(value);
}

function promptAt(model: WorkbookModel, at: SheetPlace): ActiveCell['prompt'] {
  const validation = model.sheet(at.sheet)?.validations.find(({ area, prompt }) => prompt.showPrompt && (prompt.title !== '' || prompt.message !== '') && area.sheet === at.sheet && holds(area, at));
  return validation === undefined ? null : { title: validation.prompt.title, message: validation.prompt.message };
}

export function activeCell(model: WorkbookModel, at: SheetPlace): ActiveCell {
  const cell = model.cell(at.sheet, at.row, at.column);
  const link = cell.link === null ? null : { address: cell.link.address, documentReference: cell.link.documentReference, screenTip: cell.link.screenTip };
  return {
    at, link, input: inputOf(cell), text: model.textOf(at.sheet, at.row, at.column), style: model.shownStyle(at.sheet, at.row, at.column),
    prompt: promptAt(model, at), hasChoices: model.choices(at) !== null,
    table: model.tables().find((table) => table.sheet === at.sheet && holds(table.area, at))?.id ?? null,
    isMerged: model.sheet(at.sheet)?.merged.some((rect) => holds(rect, at)) ?? false,
  };
}

/** Sums over the selected cells that are shown; cells selected twice count twice, as in Excel. */
export function sumsOf(model: WorkbookModel, sheet: string, areas: readonly Rect[]): Sums {
  let [count, numbers, sum, smallest, largest] = [0, 0, 0, Infinity, -Infinity];
  const view = model.sheet(sheet);
  for (const area of areas) {
    model.eachCell({ ...area, sheet }, (row, _column, { value }) => {
      if (value === null || view?.isRowHidden(row) === true) return;
      count += 1;
      if (typeof value !== 'number') return;
      [numbers, sum, smallest, largest] = [numbers + 1, sum + value, Math.min(smallest, value), Math.max(largest, value)];
    });
  }
  return { count, numbers, sum, smallest, largest };
}
