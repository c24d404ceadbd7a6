import type { Area } from '../../model/area.ts';
import type { SheetView } from '../../model/views.ts';
import { addressed, cellOf, wholeSheet } from '../areas.ts';
import { flagOf, oneOf, textOf, wholeOf, type Args } from '../args.ts';
import { colorOf } from '../colors.ts';
import { found, HostFailure, invalidArgument, itemNotFound } from '../failures.ts';
import { only } from '../grid.ts';
import { objectOf, registers, type ClassOf, type Host, type HostObject } from '../objects.ts';
import { EventType } from '../wire.ts';
import { chartCollection } from './charts.ts';
import { commentCollection } from './comments.ts';
import { autoFilter } from './filters.ts';
import { worksheetFreezePanes } from './freezePanes.ts';
import { namedItemCollection } from './names.ts';
import { showOutlineLevels } from './outlines.ts';
import { pageBreakCollection } from './pageBreaks.ts';
import { pageLayout } from './pageLayout.ts';
import { checkStructure, worksheetProtection } from './protection.ts';
import { usedWithin } from './rangeMoves.ts';
import { rangeOn, rangeOrNull, rangesOrNull } from './rangeOn.ts';
import { findAll, replaceAll } from './rangeSearch.ts';
import { worksheetCustomPropertyCollection } from './sheetProperties.ts';
import { tableCollection } from './tables.ts';

/** A sheet, by its id. */
export interface SheetSelf { readonly sheet: string }

export const sheetView = (self: SheetSelf, { model }: Host): SheetView => found(model.sheet(self.sheet));

const read = <T>(of: (sheet: SheetView) => T) => (self: SheetSelf, host: Host): T => of(sheetView(self, host));
const change = (to: (value: unknown) => Parameters<Host['model']['changeSheet']>[1]) => (self: SheetSelf, value: unknown, { model }: Host): void => model.changeSheet(self.sheet, to(value));
const position = (self: SheetSelf, { model }: Host): number => model.sheets().findIndex((s) => s.id === self.sheet);
const [width, calculates] = [only<SheetSelf>('Worksheet.standardWidth', 8.43), only<SheetSelf>('Worksheet.enableCalculation', true)];

/** An address on this sheet; one that names another sheet is refused. */
function onThisSheet(self: SheetSelf, address: string, { model }: Host): Area {
  const area = addressed(model, address, self.sheet);
  if (area.sheet !== self.sheet) throw invalidArgument();
  return area;
}

function used(self: SheetSelf, args: Args, host: Host): Area | null {
  return args.flag(0, false) ? usedWithin(host.model, wholeSheet(self.sheet), true) : host.model.usedRange(self.sheet, false);
}

/** The next sheet in a direction, with hidden ones or without. */
function neighbour(self: SheetSelf, args: Args, of: { readonly host: Host; readonly by: 1 | -1 }): HostObject | null {
  const sheets = of.host.model.sheets();
  for (let at = position(self, of.host) + of.by; at >= 0 && at < sheets.length; at += of.by) {
    const sheet = sheets[at] as SheetView;
    if (!args.flag(0, false) || sheet.visibility === 'Visible') return objectOf(worksheet, { sheet: sheet.id });
  }
  return null;
}

const sheetBy = (args: Args, { model }: Host): HostObject => objectOf(worksheet, { sheet: found(model.sheet(args.text(0))).id });

function deleteSheet(self: SheetSelf, host: Host): void {
  checkStructure(host);
  const { model } = host;
  const others = model.sheets().filter((s) => s.id !== self.sheet && s.visibility === 'Visible');
  if (others.length === 0) throw new HostFailure('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  model.deleteSheet(self.sheet);
}

/** A copy before or after another sheet, or at an end of the workbook; "None" is after this one. */
function copySheet(self: SheetSelf, args: Args, host: Host): HostObject {
  checkStructure(host);
  const where = args.oneOf(0, ['None', 'Before', 'After', 'Beginning', 'End'], 'None');
  const beside = args.objectOrNull(1, worksheet);
  if ((where === 'Before' || where === 'After') && beside === null) throw invalidArgument();
  const at = where === 'Beginning' ? 0 : where === 'End' ? host.model.sheets().length : position(beside ?? self, host) + (where === 'Before' ? 0 : 1);
  return objectOf(worksheet, { sheet: host.model.copySheet(self.sheet, at).id });
}

function activate(self: SheetSelf, host: Host): void {
  if (sheetView(self, host).visibility !== 'Visible') throw new HostFailure('InvalidOperation');
  host.view.activate(self.sheet);
}

/** Several areas of this sheet, as addresses with commas between them. */
function ranges(self: SheetSelf, args: Args, host: Host): HostObject {
  const areas = args.has(0) ? args.text(0).split(/[,;]/).map((a) => onThisSheet(self, a.trim(), host)) : [wholeSheet(self.sheet)];
  const object = rangesOrNull(host, areas);
  if (object === null) throw itemNotFound();
  return object;
}

export const worksheet: ClassOf<SheetSelf> = {
  name: 'Worksheet',
  missing: ['NamedSheetViews', 'PivotTables', 'Shapes', 'Slicers', 'Visuals'],
  identity: 'Id',
  get: {
    EnableCalculation: calculates.get,
    Id: read((s) => s.id),
    Name: read((s) => s.name),
    Position: position,
    ShowGridlines: read((s) => s.showGridlines),
    ShowHeadings: read((s) => s.showHeadings),
    StandardHeight: () => 15,
    StandardWidth: width.get,
    TabColor: read((s) => s.tabColor),
    TabId: (self, host) => position(self, host) + 1,
    Visibility: read((s) => s.visibility),
  },
  set: {
    EnableCalculation: calculates.set,
    Gridlines: change((v) => ({ showGridlines: flagOf(v) })),
    Headings: change((v) => ({ showHeadings: flagOf(v) })),
    Name: (self, value, host) => { checkStructure(host); host.model.changeSheet(self.sheet, { name: textOf(value) }); },
    Position: (self, value, host) => { checkStructure(host); const to = wholeOf(value); if (to < 0 || to >= host.model.sheets().length) throw invalidArgument(); host.model.moveSheet(self.sheet, to); },
    ShowGridlines: change((v) => ({ showGridlines: flagOf(v) })),
    ShowHeadings: change((v) => ({ showHeadings: flagOf(v) })),
    StandardWidth: width.set,
    TabColor: change((v) => ({ tabColor: v === '' ? '' : colorOf(v) })),
    Visibility: (self, value, host) => { checkStructure(host); host.model.changeSheet(self.sheet, { visibility: oneOf(value, ['Visible', 'Hidden', 'VeryHidden']) }); },
  },
  navigate: {
    AutoFilter: (self) => objectOf(autoFilter, { table: null, sheet: self.sheet }),
    Charts: (self) => objectOf(chartCollection, self),
    Comments: (self) => objectOf(commentCollection, self),
    CustomProperties: (self) => objectOf(worksheetCustomPropertyCollection, self),
    FreezePanes: (self) => objectOf(worksheetFreezePanes, self),
    HorizontalPageBreaks: (self) => objectOf(pageBreakCollection, { sheet: self.sheet, of: 'rowBreaks' }),
    Names: (self) => objectOf(namedItemCollection, self),
    PageLayout: (self) => objectOf(pageLayout, self),
    Protection: (self) => objectOf(worksheetProtection, self),
    Tables: (self) => objectOf(tableCollection, self),
    VerticalPageBreaks: (self) => objectOf(pageBreakCollection, { sheet: self.sheet, of: 'columnBreaks' }),
  },
  call: {
    Activate: (self, _args, host) => activate(self, host),
    Calculate: (_self, args, { model }) => model.calculate(args.flag(0, false) ? 'Full' : 'Recalculate'),
    Copy: copySheet,
    Delete: (self, _args, host) => deleteSheet(self, host),
    FindAll: (self, args, host) => found(rangesOrNull(host, findAll(host.model, wholeSheet(self.sheet), args))),
    FindAllOrNullObject: (self, args, host) => rangesOrNull(host, findAll(host.model, wholeSheet(self.sheet), args)),
    GetCell: (self, args, host) => rangeOn(host, cellOf(wholeSheet(self.sheet), args.whole(0), args.whole(1))),
    GetNext: (self, args, host) => found(neighbour(self, args, { host, by: 1 })),
    GetNextOrNullObject: (self, args, host) => neighbour(self, args, { host, by: 1 }),
    GetPrevious: (self, args, host) => found(neighbour(self, args, { host, by: -1 })),
    GetPreviousOrNullObject: (self, args, host) => neighbour(self, args, { host, by: -1 }),
    GetRange: (self, args, host) => rangeOn(host, args.has(0) && args.text(0) !== '' ? onThisSheet(self, args.text(0), host) : wholeSheet(self.sheet)),
    GetRangeByIndexes: (self, args, host) => rangeOn(host, { sheet: self.sheet, row: args.whole(0), column: args.whole(1), rows: args.whole(2), columns: args.whole(3) }),
    GetRanges: ranges,
    GetUsedRange: (self, args, host) => rangeOn(host, used(self, args, host) ?? cellOf(wholeSheet(self.sheet))),
    GetUsedRangeOrNullObject: (self, args, host) => rangeOrNull(host, used(self, args, host)),
    ReplaceAll: (self, args, { model }) => replaceAll(model, wholeSheet(self.sheet), args),
    ShowOutlineLevels: showOutlineLevels,
    _GetAnotherWorksheetById: (_self, args, host) => sheetBy(args, host),
    _GetSheetById: (_self, args, host) => sheetBy(args, host),
    ...registers<SheetSelf>({
      ActivatedEvent: EventType.worksheetActivated, CalculatedEvent: EventType.worksheetCalculated, ColumnSortedEvent: EventType.worksheetColumnSorted, DataChangedEvent: EventType.worksheetChanged, DeactivatedEvent: EventType.worksheetDeactivated,
      EventNameChanged: EventType.worksheetNameChanged, EventVisibilityChanged: EventType.worksheetVisibilityChanged, FormatChangedEvent: EventType.worksheetFormatChanged, FormulaChangedEvent: EventType.worksheetFormulaChanged,
      ProtectionChangedEvent: EventType.worksheetProtectionChanged, RowHiddenChangedEvent: EventType.worksheetRowHiddenChanged, RowSortedEvent: EventType.worksheetRowSorted, SelectionChangedEvent: EventType.worksheetSelectionChanged, SingleClickedEvent: EventType.worksheetSingleClicked,
    }, (self) => self.sheet),
  },
};

