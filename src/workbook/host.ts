import type { BookRead, CellValue } from './bookRead.ts';
import type { Edit } from './table.ts';

/**
 * What the doors ask of a workbook that is open in front of a person, whatever program holds it. The pane knows the workbook only through this.
 * Every failure is a `HostError`; nothing is half said: a batch that failed on its way is completed by running it again.
 */
export interface WorkbookHost {
  /** One snapshot of everything the program needs, in as few round trips as the program allows. */
  readonly read: () => Promise<BookRead>;
  /** Makes the workbook show the edits, in place: our tables grow and shrink row by row, people's columns, comments and sheets stay. Says what it wrote. */
  readonly apply: (edits: readonly Edit[], of?: { readonly onProgress?: (part: number) => void; /** Asked now and then; true stops it as the `HostError` "Stopped" (a part is written; the same edits, or a run that reads again, complete it) or "Cancelled" (nothing is). */ readonly isStopped?: () => boolean }) => Promise<Applied>;
  /** Types into single cells as the person would, so that the workbook's own formulas follow at once. A row that is no longer there is a `HostError`, and the cells before it stay typed. */
  readonly type: (cells: readonly TypedCell[]) => Promise<void>;
  /** Takes our sheets out of the workbook again (undoing the first insertion); people's own sheets stay. */
  readonly removeSheets: (sheets: readonly string[]) => Promise<void>;
  /** The selected cells as text, row by row, at most `most` of them: each may be an excerpt. */
  readonly selectedTexts: (most: number) => Promise<readonly string[]>;
  /** Shows a cell to the person. */
  readonly select: (at: { readonly sheet: string; readonly cell: string }) => Promise<void>;
  /** Tells of each selection on any sheet; the answer stops it. */
  readonly onSelection: (tell: (at: SelectedRow) => void) => Promise<() => Promise<void>>;
  /** Tells of edits of cells in our tables, one's own by hand and other people's; not of what `apply` wrote. */
  readonly onEdit: (tell: (edit: { readonly sheet: string; readonly address: string; readonly isRemote: boolean }) => void) => Promise<() => Promise<void>>;
}

/** A cell of one of our tables, its row known by what another cell of it reads ("Code" is "C12"): rows move when people sort. Null empties it. */
export interface TypedCell { readonly table: string; readonly where: { readonly column: string; readonly is: string }; readonly column: string; readonly value: CellValue }

/** A selected cell, and the row of a table that it stands in. */
export interface SelectedRow {
  readonly sheet: string;
  readonly cell: string;
  readonly table: string | null;
  readonly column: string | null;
  /** The row's cells as text, by column; empty outside of a table. */
  readonly row: ReadonlyMap<string, string>;
}

export interface Applied { readonly rowsAdded: number; readonly rowsRemoved: number; readonly cellsChanged: number; readonly sheetsAdded: readonly string[] }

/** What the program that holds the workbook refused, as a person needs to read it. */
export class HostError extends Error {
  override readonly name = 'HostError';
  /** The program's own code ("AccessDenied"), for a report. */
  readonly code: string;
  /** Where: a sheet, a table, a range, as far as known. */
  readonly place: string | null;
  /** What the person can do now, in a sentence. */
  readonly remedy: string;
  constructor(of: { readonly code: string; readonly words: string; readonly place: string | null; readonly remedy: string }) {
    super(of.words);
    this.code = of.code;
    this.place = of.place;
    this.remedy = of.remedy;
  }
}
