import type { SheetView } from '../../model/views.ts';
import { textOf, type Args } from '../args.ts';
import { found } from '../failures.ts';
import { objectOf, registers, type ClassOf, type Host, type HostObject } from '../objects.ts';
import { EventType, WORKBOOK_TARGET } from '../wire.ts';
import { checkStructure } from './protection.ts';
import { worksheet } from './worksheet.ts';

const asObject = (sheet: SheetView): HostObject => objectOf(worksheet, { sheet: sheet.id });
const sheets = (args: Args, { model }: Host): readonly SheetView[] => model.sheets().filter((s) => !args.flag(0, false) || s.visibility === 'Visible');

function byKey(key: unknown, { model }: Host): HostObject | null {
  const sheet = model.sheet(textOf(key));
  return sheet === null ? null : asObject(sheet);
}

export const worksheetCollection: ClassOf<null> = {
  name: 'WorksheetCollection',
  items: (_self, { model }) => model.sheets().map(asObject),
  item: (_self, key, host) => byKey(key, host),
  call: {
    Add: (_self, args, host) => { checkStructure(host); return asObject(args.has(0) ? host.model.addSheet(args.text(0)) : host.model.addSheet()); },
    GetActiveWorksheet: (_self, _args, { view }) => asObject(view.sheet()),
    GetCount: (_self, args, host) => sheets(args, host).length,
    GetFirst: (_self, args, host) => asObject(found(sheets(args, host)[0])),
    GetItemOrNullObject: (_self, args, host) => byKey(args.at(0), host),
    GetLast: (_self, args, host) => asObject(found(sheets(args, host).at(-1))),
    ...registers<null>({
      ActivatedEvent: EventType.worksheetActivated, AddedEvent: EventType.worksheetAdded, CalculatedEvent: EventType.worksheetCalculated, ColumnSortedEvent: EventType.worksheetColumnSorted, DataChangedEvent: EventType.worksheetChanged, DeactivatedEvent: EventType.worksheetDeactivated, DeletedEvent: EventType.worksheetDeleted,
      EventMoved: EventType.worksheetMoved, EventNameChanged: EventType.worksheetNameChanged, EventVisibilityChanged: EventType.worksheetVisibilityChanged, FormatChangedEvent: EventType.worksheetFormatChanged, FormulaChangedEvent: EventType.worksheetFormulaChanged,
      ProtectionChangedEvent: EventType.worksheetProtectionChanged, RowHiddenChangedEvent: EventType.worksheetRowHiddenChanged, RowSortedEvent: EventType.worksheetRowSorted, SelectionChangedEvent: EventType.worksheetSelectionChanged, SingleClickedEvent: EventType.worksheetSingleClicked,
    }, () => WORKBOOK_TARGET),
  },
};
