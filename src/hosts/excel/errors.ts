import { HostError } from '../../workbook/host.ts';

/** What Excel refuses, in a person's words, and what helps. */
interface Refusal { readonly words: string; readonly remedy: string }

const REFUSALS: Readonly<Record<string, Refusal>> = {
  AccessDenied: { words: 'Excel does not let the add-in write there: the sheet or the workbook is protected.', remedy: 'Unprotect it (Review, Unprotect Sheet or Workbook), then insert again.' },
  InvalidOperationInCellEditMode: { words: 'A cell is being edited, so Excel takes no changes.', remedy: 'Press Enter or Esc in the cell, then try again.' },
  RequestPayloadSizeLimitExceeded: { words: 'What was to be written is more than Excel takes at once.', remedy: 'Insert fewer articles at a time.' },
  ResponsePayloadSizeLimitExceeded: { words: 'What was to be read is more than Excel gives at once.', remedy: 'Shorten very long cells in the tables, or split the articles over several workbooks.' },
  ItemNotFound: { words: 'A sheet, table or name that was there a moment ago is gone: somebody deleted or renamed it.', remedy: 'Insert again: what is missing is made anew.' },
  InvalidReference: { words: 'Cells that were there a moment ago are gone: somebody deleted them.', remedy: 'Insert again: what is missing is made anew.' },
  ItemAlreadyExists: { words: 'Excel has something of that name already.', remedy: 'Rename what bears the name, then insert again.' },
  ApiNotFound: { words: 'This Excel is too old for what was asked of it.', remedy: 'Use Excel 2021 or later, Microsoft 365, or Excel for the web.' },
  InsertDeleteConflict: { words: 'Excel cannot make room there: it would push filled cells off the sheet or through another table.', remedy: 'Move what stands below or beside the table to a sheet of its own, then insert again.' },
  InvalidOperation: { words: 'Excel cannot do that here.', remedy: 'See that the sheet holds no merged cells or second table, then insert again.' },
  InvalidArgument: { words: 'Excel did not take what was to be written.', remedy: 'Insert again; if it stays so, tell us the code and the place.' },
  ConditionalFormatBusy: { words: 'Excel is busy.', remedy: 'Wait a moment, then insert again.' },
  ConnectionFailure: { words: 'The connection to the workbook was lost; a part may be written.', remedy: 'Insert again: it goes on where it stopped.' },
  GeneralException: { words: 'Excel stopped without saying why; a part may be written.', remedy: 'Insert again: it goes on where it stopped.' },
  InvalidSelection: { words: 'The selection is no range of cells.', remedy: 'Select cells, then try again.' },
  FilteredRangeConflict: { words: 'A filter hides rows that would change.', remedy: 'Clear the filter, then insert again.' },
  NonBlankCellOffSheet: { words: 'There is no room below: cells would be pushed off the sheet.', remedy: 'Remove what stands at the end of the sheet, then insert again.' },
  Stopped: { words: 'It was stopped on its way; a part is written.', remedy: 'Insert again: it goes on where it stopped.' },
  Cancelled: { words: 'It was stopped before anything was written.', remedy: 'Insert again whenever you like.' },
  Timeout: { words: 'Excel took too long to answer; a part may be written.', remedy: 'Insert again: it goes on where it stopped.' },
};

const OTHER: Refusal = { words: 'Excel could not do it.', remedy: 'Try again; if it stays so, tell us the code and the place.' };

/** Our own words for what Excel does not refuse but we do. */
export function refusal(code: string, of: { readonly place: string | null; readonly words?: string; readonly remedy?: string }): HostError {
  const { words, remedy } = REFUSALS[code] ?? OTHER;
  return new HostError({ code, place: of.place, words: of.words ?? words, remedy: of.remedy ?? remedy });
}

/** A failure of Office.js as a HostError; what is none of Excel's stays what it is. */
export function asHostError(error: unknown, place: string | null): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const traced = error.traceMessages?.at(-1) ?? null;
  const { words, remedy } = REFUSALS[error.code] ?? { ...OTHER, words: `${OTHER.words} It says: ${error.message}` };
  const made = new HostError({ code: error.code, words, remedy, place: traced ?? place });
  made.cause = error;
  return made;
}
