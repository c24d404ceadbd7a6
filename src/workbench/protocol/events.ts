import type { CalcValue } from '../../calc/calc.ts';
import { type WorkbookModel } from '../model/model.ts';
import { MAX_COLUMNS, type Area } from '../model/area.ts';
import { type Actor, type ChangeType, type ModelEvent } from '../model/events.ts';
import { bounding, intersect, localAddress } from './areas.ts';
import { valueType, wireValue } from './grid.ts';
import type { View, ViewChange } from './view.ts';
import { EventType, WORKBOOK_TARGET } from './wire.ts';

/** An event before it is numbered; `target` is a sheet, a table, the workbook, or "" for whoever listens. */
export interface Message { readonly type: number; readonly target: string; readonly message: Readonly<Record<string, unknown>> }

/** Turns what happened in the model into what the library expects to hear. It remembers where comments, tables and charts stood, since a deletion names only what is gone. */
export function createEventReader(model: WorkbookModel, actor: Actor): (events: readonly ModelEvent[]) => readonly Message[] {
  const memory = { sheetOf: new Map<string, string>(), tableNames: new Map<string, string>(), sheetNames: new Map<string, string>(), protectedSheets: new Map<string, boolean>() };
  const remember = (): void => {
    for (const c of model.comments()) memory.sheetOf.set(c.id, c.at.sheet);
    for (const t of model.tables()) memory.tableNames.set(t.id, t.name);
    for (const s of model.sheets()) { memory.sheetNames.set(s.id, s.name); memory.protectedSheets.set(s.id, s.protection.on); }
  };
  remember();
  return (events) => {
    const messages = events.flatMap((event) => read(event, { model, actor, memory }));
    if (events.some((e) => e.kind !== 'cells' && e.kind !== 'calculated' && e.kind !== 'format')) remember();
    return messages;
  };
}

interface Memory { readonly sheetOf: ReadonlyMap<string, string>; readonly tableNames: ReadonlyMap<string, string>; readonly sheetNames: ReadonlyMap<string, string>; readonly protectedSheets: ReadonlyMap<string, boolean> }
interface Reading { readonly model: WorkbookModel; readonly actor: Actor; readonly memory: Memory }

const to = (type: number, targets: readonly string[], message: Readonly<Record<string, unknown>>): readonly Message[] => [...new Set(targets)].map((target) => ({ type, target, message }));

function read(event: ModelEvent, of: Reading): readonly Message[] {
  const source = event.by.client === of.actor.client ? 'Local' : 'Remote';
  switch (event.kind) {
    case 'cells': return cells(event, source, of);
    case 'format': return to(EventType.worksheetFormatChanged, [event.area.sheet, WORKBOOK_TARGET], { type: 'WorksheetFormatChanged', source, worksheetId: event.area.sheet, address: localAddress(of.model, event.area), referenceId: JSON.stringify(event.area) });
    case 'sorted': return to(event.moved === 'rows' ? EventType.worksheetRowSorted : EventType.worksheetColumnSorted, [event.sheet, WORKBOOK_TARGET], { type: event.moved === 'rows' ? 'WorksheetRowSorted' : 'WorksheetColumnSorted', source, worksheetId: event.sheet, address: joinedAddresses(of.model, event.areas) });
    case 'rows-hidden': return to(EventType.worksheetRowHiddenChanged, [event.area.sheet, WORKBOOK_TARGET], { type: 'WorksheetRowHiddenChanged', source, worksheetId: event.area.sheet, changeType: event.hidden ? 'Hidden' : 'Unhidden', address: localAddress(of.model, { ...event.area, column: 0, columns: MAX_COLUMNS }) });
    case 'formulas': return to(EventType.worksheetFormulaChanged, [event.sheet, WORKBOOK_TARGET], { type: 'WorksheetFormulaChanged', source, worksheetId: event.sheet, formulaDetails: event.cells.map((c) => ({ cellAddress: localAddress(of.model, { sheet: event.sheet, row: c.row, column: c.column, rows: 1, columns: 1 }), previousFormula: c.before })) });
    case 'calculated': return to(EventType.worksheetCalculated, [event.sheet, WORKBOOK_TARGET], { type: 'WorksheetCalculated', worksheetId: event.sheet, address: event.areas.map((a) => localAddress(of.model, a)).join(',') });
    case 'sheet-added': return to(EventType.worksheetAdded, [WORKBOOK_TARGET], { type: 'WorksheetAdded', source, worksheetId: event.sheet });
    case 'sheet-deleted': return to(EventType.worksheetDeleted, [WORKBOOK_TARGET], { type: 'WorksheetDeleted', source, worksheetId: event.sheet });
    case 'sheet-changed': return sheetChanged(event, source, of);
    case 'table-added': return to(EventType.tableAdded, [event.sheet, WORKBOOK_TARGET], { type: 'TableAdded', source, tableId: event.table, worksheetId: event.sheet });
    case 'table-deleted': return to(EventType.tableDeleted, [event.sheet, WORKBOOK_TARGET], { type: 'TableDeleted', source, tableId: event.table, tableName: of.memory.tableNames.get(event.table) ?? '', worksheetId: event.sheet });
    case 'comment-added': case 'comment-changed': case 'comment-deleted': return comment(event, source, of);
    case 'chart-added': return to(EventType.chartAdded, [event.sheet], { type: 'ChartAdded', source, chartId: event.chart, worksheetId: event.sheet });
    case 'chart-deleted': return to(EventType.chartDeleted, [event.sheet], { type: 'ChartDeleted', source, chartId: event.chart, worksheetId: event.sheet });
    case 'table-changed': case 'chart-changed': case 'names-changed': case 'replaced': return [];
  }
}

/** Rows or columns that moved: neighbouring ones as one address each, with commas between them. */
function joinedAddresses(model: WorkbookModel, areas: readonly Area[]): string {
  const joined: Area[] = [];
  for (const area of areas) {
    const last = joined.at(-1);
    if (last !== undefined && (last.row + last.rows === area.row || last.column + last.columns === area.column)) joined[joined.length - 1] = bounding(last, area);
    else joined.push(area);
  }
  return joined.map((a) => localAddress(model, a)).join(',');
}

type Of<K extends ModelEvent['kind']> = Extract<ModelEvent, { readonly kind: K }>;

function cells(event: Of<'cells'>, source: string, { model, actor }: Reading): readonly Message[] {
  const { area, changeType, by } = event;
  const message = {
    changeType, source, worksheetId: area.sheet, address: localAddress(model, area), ...(event.shift === undefined ? SHIFTS[changeType] : { shiftDirection: `ShiftCell${event.shift}` }), referenceId: JSON.stringify(area),
    triggerSource: by.isAddin && by.client === actor.client ? 'ThisLocalAddin' : 'Unknown', ...details(event.details),
  };
  const tables = model.tables().filter((t) => intersect(t.area, area) !== null);
  return [
    ...to(EventType.worksheetChanged, [area.sheet, WORKBOOK_TARGET], { type: 'WorksheetChanged', ...message }),
    ...tables.flatMap((t) => to(EventType.tableChanged, [t.id, t.sheet, WORKBOOK_TARGET], { type: 'TableChanged', ...message, tableId: t.id, ...touched(t.area, area, model) })),
  ];
}

/** Which way cells went, where the kind of change says it. */
const SHIFTS: Readonly<Partial<Record<ChangeType, { readonly shiftDirection: string }>>> = { RowInserted: { shiftDirection: 'ShiftCellDown' }, RowDeleted: { shiftDirection: 'ShiftCellUp' }, ColumnInserted: { shiftDirection: 'ShiftCellRight' }, ColumnDeleted: { shiftDirection: 'ShiftCellLeft' } };

/** Of what changed, the part in the table. */
const touched = (table: Area, changed: Area, model: WorkbookModel): Readonly<Record<string, unknown>> => { const both = intersect(table, changed); return both === null ? {} : { address: localAddress(model, both), referenceId: JSON.stringify(both) }; };

const details = (change: { readonly valueBefore: CalcValue; readonly valueAfter: CalcValue } | null): Readonly<Record<string, unknown>> =>
  (change === null ? {} : { valueBefore: wireValue(change.valueBefore), valueAfter: wireValue(change.valueAfter), valueTypeBefore: valueType(change.valueBefore), valueTypeAfter: valueType(change.valueAfter) });

function sheetChanged(event: Of<'sheet-added' | 'sheet-deleted' | 'sheet-changed'>, source: string, { model, memory }: Reading): readonly Message[] {
  const sheet = model.sheet(event.sheet);
  if (sheet === null) return [];
  const [targets, base] = [[sheet.id, WORKBOOK_TARGET], { source, worksheetId: sheet.id }];
  const { on } = sheet.protection;
  if (on !== (memory.protectedSheets.get(sheet.id) ?? false)) return to(EventType.worksheetProtectionChanged, targets, { type: 'WorksheetProtectionChanged', ...base, isProtected: on });
  switch (event.what) {
    case 'name': return to(EventType.worksheetNameChanged, targets, { type: 'WorksheetNameChanged', ...base, nameBefore: memory.sheetNames.get(sheet.id) ?? '', nameAfter: sheet.name });
    case 'visibility': return to(EventType.worksheetVisibilityChanged, targets, { type: 'WorksheetVisibilityChanged', ...base, visibilityAfter: sheet.visibility });
    case 'position': return to(EventType.worksheetMoved, [WORKBOOK_TARGET], { type: 'WorksheetMoved', ...base, positionAfter: model.sheets().findIndex((s) => s.id === sheet.id) });
    default: return [];
  }
}

const COMMENT_TYPES = { 'comment-added': [EventType.commentAdded, 'CommentAdded'], 'comment-changed': [EventType.commentChanged, 'CommentChanged'], 'comment-deleted': [EventType.commentDeleted, 'CommentDeleted'] } as const;

function comment(event: Of<keyof typeof COMMENT_TYPES>, source: string, { model, memory }: Reading): readonly Message[] {
  const sheet = model.comments().find((c) => c.id === event.comment)?.at.sheet ?? memory.sheetOf.get(event.comment) ?? '';
  const [type, name] = COMMENT_TYPES[event.kind];
  return to(type, [WORKBOOK_TARGET, sheet], { type: name, source, worksheetId: sheet, commentDetails: [{ commentId: event.comment, replyIds: event.replies }], ...(event.changeType === null ? {} : { changeType: event.changeType }) });
}

/** What a client hears when its own person or add-in selects something. */
export function viewEventsOf(change: ViewChange, of: { readonly model: WorkbookModel; readonly view: View }): readonly Message[] {
  if (change.kind === 'activated') return [
    ...(change.before === null ? [] : to(EventType.worksheetDeactivated, [change.before, WORKBOOK_TARGET], { type: 'WorksheetDeactivated', worksheetId: change.before })),
    ...to(EventType.worksheetActivated, [change.sheet, WORKBOOK_TARGET], { type: 'WorksheetActivated', worksheetId: change.sheet }),
  ];
  if (change.kind === 'chart') return [...chartMessages(EventType.chartDeactivated, 'ChartDeactivated', { chart: change.before, model: of.model }), ...chartMessages(EventType.chartActivated, 'ChartActivated', { chart: change.chart, model: of.model })];
  const areas = of.view.areas();
  const addresses = (all: readonly Area[]): string => all.map((a) => localAddress(of.model, a)).join(',');
  const touches = (all: readonly Area[], table: Area): boolean => all.some((a) => intersect(a, table) !== null);
  const tables = of.model.tables().filter((t) => t.sheet === change.sheet && (touches(areas, t.area) || touches(change.before, t.area)));
  return [
    { type: EventType.documentSelectionChanged, target: '', message: {} },
    ...to(EventType.worksheetSelectionChanged, [change.sheet, WORKBOOK_TARGET], { type: 'WorksheetSelectionChanged', worksheetId: change.sheet, address: addresses(areas) }),
    ...tables.flatMap((t) => to(EventType.tableSelectionChanged, [t.id], { type: 'TableSelectionChanged', tableId: t.id, worksheetId: t.sheet, address: addresses(areas.map((a) => intersect(a, t.area)).filter((a) => a !== null)) })),
  ];
}

function chartMessages(eventType: number, type: string, { chart, model }: { readonly chart: string | null; readonly model: WorkbookModel }): readonly Message[] {
  const sheet = model.sheets().find((s) => s.charts.some((c) => c.id === chart));
  return chart === null || sheet === undefined ? [] : to(eventType, [chart, sheet.id], { type, chartId: chart, worksheetId: sheet.id });
}

/** A click with the left button, which only the client hears whose person clicked. */
export const clickEventsOf = (at: { readonly sheet: string; readonly row: number; readonly column: number; readonly offsetX: number; readonly offsetY: number }, model: WorkbookModel): readonly Message[] =>
  to(EventType.worksheetSingleClicked, [at.sheet, WORKBOOK_TARGET], { type: 'WorksheetSingleClicked', worksheetId: at.sheet, address: localAddress(model, { sheet: at.sheet, row: at.row, column: at.column, rows: 1, columns: 1 }), offsetX: at.offsetX, offsetY: at.offsetY });
