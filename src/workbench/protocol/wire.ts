/** What travels between the library and its host: the request and answer of Office.js's rich API, as the library writes them. */

export const ActionType = { Instantiate: 1, Query: 2, Method: 3, SetProperty: 4, Trace: 5, RecursiveQuery: 6, QueryAsJson: 7, EnsureUnchanged: 8, Update: 9 } as const;
export const PathType = { Global: 1, New: 2, Method: 3, Property: 4, Indexer: 5, ReferenceId: 6, Null: 7 } as const;

/** Bits of a request's flags. `delayForCellEdit`: wait while a person is editing a cell instead of failing. */
export const RequestFlag = { write: 1, delayForCellEdit: 64 } as const;

/** `ReferencedObjectPathIds` has, at the place of each argument that is an object, the number of its path; 0 elsewhere. */
export interface ArgumentInfo { readonly Arguments?: readonly unknown[] | null; readonly ReferencedObjectPathIds?: readonly PathIds[] }
export type PathIds = number | readonly PathIds[];

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** The caller does not want a lasting reference to it (`untrack`). */
  readonly D?: boolean;
}

export interface QueryInfo { readonly Select?: readonly string[]; readonly Expand?: readonly string[]; readonly Top?: number; readonly Skip?: number }

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: { readonly Queries: Readonly<Record<string, QueryInfo>>; readonly MaxDepth?: number };
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface AnswerBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireFailure;
}

export interface WireFailure { readonly Code: string; readonly Message: string; readonly HttpStatusCode: number; readonly ActionIndex: number; readonly Location: string }

/** A request as a door hands it in; `size` is the length of its text in bytes. */
export interface WireRequest { readonly flags: number; readonly body: RequestBody; readonly size: number }

/** `done`: the JSON of an `AnswerBody`, which may tell of a failed action. `refused`: nothing of the request's answer exists. */
export type WireReply = { readonly kind: 'done'; readonly body: string } | { readonly kind: 'refused'; readonly code: string; readonly message: string; readonly status: number };

/** An event on its way to the library; `message` is JSON. */
export interface WireEvent { readonly messageCategory: number; readonly messageType: number; readonly targetId: string; readonly message: string; readonly id: number }

/** The category of the rich API's own events. */
export const EVENT_CATEGORY = 65_536;

/** The target of events that concern the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

/** The numbers by which the library knows its events. */
export const EventType = {
  settingsChanged: 1, documentSelectionChanged: 2,
  worksheetChanged: 10, worksheetActivated: 11, worksheetDeactivated: 12, worksheetAdded: 13, worksheetSelectionChanged: 14, worksheetDeleted: 15, worksheetCalculated: 16, worksheetFormatChanged: 18,
  worksheetRowSorted: 19, worksheetColumnSorted: 20, worksheetSingleClicked: 21, worksheetRowHiddenChanged: 22, worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24, worksheetNameChanged: 25, worksheetVisibilityChanged: 26, worksheetMoved: 27,
  chartAdded: 50, chartActivated: 51, chartDeactivated: 52, chartDeleted: 53,
  tableSelectionChanged: 100, tableChanged: 101, tableAdded: 102, tableDeleted: 103,
  commentAdded: 250, commentDeleted: 251, commentChanged: 252,
  workbookAutoSaveSettingChanged: 2200, workbookActivated: 2203,
} as const;

/** The length of a text in UTF-8. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
