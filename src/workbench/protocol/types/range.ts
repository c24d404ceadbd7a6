import type { WorkbookModel } from '../../model/model.ts';
import type { Area } from '../../model/area.ts';
import type { CellView, Hyperlink } from '../../model/cellViews.ts';
import { areaOf, isEntireColumn, isEntireRow, isOneCell, isUnbounded, type RangeSelf } from '../areas.ts';
import { flagOf, isRecord } from '../args.ts';
import { invalidArgument } from '../failures.ts';
import { common, gridOf, styleGrid, valueType, wireFormula, wireValue, writeGrid } from '../grid.ts';
import { objectOf, type ClassOf, type Host } from '../objects.ts';
import { formulasR1C1, fromR1C1 } from '../r1c1.ts';
import { styleChange } from './cellStyles.ts';
import { cellProperties } from './cellProperties.ts';
import { conditionalFormatCollection } from './conditionalFormats.ts';
import { dataValidation } from './dataValidation.ts';
import { rangeDeeds } from './rangeDeeds.ts';
import { rangeFormat } from './rangeFormat.ts';
import { rangeMoves } from './rangeMoves.ts';
import { rangeSearch } from './rangeSearch.ts';
import { rangeSort } from './sorts.ts';
import { worksheet } from './worksheet.ts';

type Reader = (self: RangeSelf, host: Host) => unknown;

/** A property that has a value for each cell. */
const each = <T>(empty: T, cell: (cell: CellView, at: { readonly sheet: string; readonly row: number; readonly column: number }, model: WorkbookModel) => T): Reader => (self, { model }) => {
  const area = areaOf(self);
  return gridOf(model, area, { empty, cell: (view, row, column) => cell(view, { sheet: area.sheet, row, column }, model) });
};

const ofArea = (read: (area: Area, model: WorkbookModel) => unknown): Reader => (self, { model }) => read(areaOf(self), model);

const write = (self: RangeSelf, value: unknown, { model }: Host): void => writeGrid(model, areaOf(self), value);
const setNumberFormat = (self: RangeSelf, value: unknown, { model }: Host): void => styleGrid(model, areaOf(self), { value, change: (format) => ({ numberFormat: numberFormatOf(format) }) });

function numberFormatOf(format: unknown): string {
  if (typeof format !== 'string') throw invalidArgument();
  return format === '' ? 'General' : format;
}

/** Whether rows or columns of an area are hidden: `null` when some are. */
function hiddenOf(model: WorkbookModel, area: Area, of: 'rows' | 'columns'): boolean | null {
  const sheet = model.sheet(area.sheet);
  const [from, count] = of === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  const is = (i: number): boolean => (of === 'rows' ? sheet?.isRowHidden(i) : sheet?.isColumnHidden(i)) ?? false;
  const first = is(from);
  for (let i = from + 1; i < from + count; i++) if (is(i) !== first) return null;
  return first;
}

const setHidden = (of: 'rows' | 'columns') => (self: RangeSelf, value: unknown, { model }: Host): void => model.setHidden(areaOf(self), { [of]: flagOf(value) });

function linkOf(area: Area, model: WorkbookModel): unknown {
  const link = model.cell(area.sheet, area.row, area.column).link;
  return link === null ? null : Object.fromEntries(Object.entries(link).filter(([, value]) => value !== null));
}

function setLink(self: RangeSelf, value: unknown, { model }: Host): void {
  if (!isRecord(value)) throw invalidArgument();
  const text = (key: keyof Hyperlink): string | null => (typeof value[key] === 'string' ? value[key] : null);
  model.setLink(areaOf(self), { address: text('address'), documentReference: text('documentReference'), textToDisplay: text('textToDisplay'), screenTip: text('screenTip') });
}

export const range: ClassOf<RangeSelf> = {
  name: 'Range',
  areas: (self) => [self.tracked],
  get: {
    Address: ofArea((a, model) => model.addressOf(a)),
    AddressLocal: ofArea((a, model) => model.addressOf(a)),
    CellCount: ofArea((a) => (a.rows * a.columns > 2 ** 31 - 1 ? -1 : a.rows * a.columns)),
    ColumnCount: ofArea((a) => a.columns),
    ColumnHidden: ofArea((a, model) => hiddenOf(model, a, 'columns')),
    ColumnIndex: ofArea((a) => a.column),
    Formulas: each<string | number | boolean>('', wireFormula),
    FormulasLocal: each<string | number | boolean>('', wireFormula),
    FormulasR1C1: each<string | number | boolean>('', formulasR1C1),
    HasSpill: () => false,
    Height: ofArea((a, model) => model.placeOf(a).height),
    Hidden: ofArea((a, model) => bothHidden(hiddenOf(model, a, 'rows'), hiddenOf(model, a, 'columns'))),
    Hyperlink: ofArea(linkOf),
    IsEntireColumn: ofArea(isEntireColumn),
    IsEntireRow: ofArea(isEntireRow),
    Left: ofArea((a, model) => model.placeOf(a).left),
    LinkedDataTypeState: each('None', () => 'None'),
    NumberFormat: numberFormats,
    NumberFormatCategories: (self, host) => numberFormats(self, host)?.map((row) => row.map((format) => category(format))) ?? null,
    NumberFormatLocal: numberFormats,
    RowCount: ofArea((a) => a.rows),
    RowHidden: ofArea((a, model) => hiddenOf(model, a, 'rows')),
    RowIndex: ofArea((a) => a.row),
    SavedAsArray: () => false,
    Style: ofArea((a, model) => common(model, a, (s) => s.styleName ?? 'Normal')),
    Text: each('', (_cell, at, model) => model.textOf(at.sheet, at.row, at.column)),
    Top: ofArea((a, model) => model.placeOf(a).top),
    ValueTypes: each('Empty', (c) => valueType(c.value)),
    Values: each<string | number | boolean>('', (c) => wireValue(c.value)),
    Width: ofArea((a, model) => model.placeOf(a).width),
  },
  set: {
    ColumnHidden: setHidden('columns'),
    Formulas: write,
    FormulasLocal: write,
    FormulasR1C1: (self, value, host) => writeGrid(host.model, areaOf(self), fromR1C1(areaOf(self), value)),
    Hyperlink: setLink,
    NumberFormat: setNumberFormat,
    NumberFormatLocal: setNumberFormat,
    RowHidden: setHidden('rows'),
    Style: (self, value, host) => host.model.changeStyle(areaOf(self), styleChange(value, host)),
    Values: write,
  },
  navigate: {
    ConditionalFormats: (self) => objectOf(conditionalFormatCollection, { ranges: [self] }),
    DataValidation: (self) => objectOf(dataValidation, { ranges: [self] }),
    Format: (self) => objectOf(rangeFormat, { ranges: [self] }),
    Sort: (self) => objectOf(rangeSort, self),
    Worksheet: (self) => objectOf(worksheet, { sheet: areaOf(self).sheet }),
  },
  get call() { return methods ??= { ...rangeMoves, ...rangeSearch, ...rangeDeeds, ...cellProperties }; },
};

/** Joined at the first use: the files of methods speak of this table, and may be loaded before it. */
let methods: ClassOf<RangeSelf>['call'];

const bothHidden = (rows: boolean | null, columns: boolean | null): boolean | null => (rows === true || columns === true ? true : rows === null || columns === null ? null : false);

function numberFormats(self: RangeSelf, { model }: Host): readonly (readonly string[])[] | null {
  const area = areaOf(self);
  if (isUnbounded(area)) return null;
  const empty = isOneCell(area) ? '' : 'General';
  const grid = gridOf<string>(model, area, { empty, cell: (c) => c.style.numberFormat });
  return grid?.map((row, r) => row.map((format, c) => (format === '' ? model.cell(area.sheet, area.row + r, area.column + c).style.numberFormat : format))) ?? null;
}

/** The category of a number format, as far as it is one of the plain kinds. */
function category(format: string): string {
  if (format === 'General') return 'General';
  if (format === '@') return 'Text';
  if (/^[#0,.]+$/.test(format)) return 'Number';
  if (/^[#0,.]+%$/.test(format)) return 'Percentage';
  if (/^[dmyhs/\-:. ,]+$/i.test(format)) return /[hs]/i.test(format) && !/[dy]/i.test(format) ? 'Time' : 'Date';
  return 'Custom';
}
