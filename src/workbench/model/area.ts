/** Where cells stand, and how many there may be. Positions count from 0, rows before columns. */

/** Excel's own limits. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const MAX_CELL_TEXT = 32_767;

export interface Rect { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }

/** A rectangle on a sheet, by the sheet's id. */
export interface Area extends Rect { readonly sheet: string }
