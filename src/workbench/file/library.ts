import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { FileStyle } from './fileStyle.ts';
import type { FileValidation } from './fileRules.ts';

/** The library's charts are an addition that must be put in before a file with one is opened or written. */
installChartSupport();

export const newFile = (): Workbook => new Workbook();
export type { Workbook } from '@cj-tech-master/excelts';
export type Sheet = Workbook['worksheets'][number];

/** Parts of the library that its types leave open, by what was seen in its objects. */
export interface FileTable {
  readonly name: string; readonly displayName?: string; readonly tableRef?: string; readonly ref?: string; readonly headerRow?: boolean; readonly totalsRow?: boolean;
  readonly style?: { readonly theme?: string; readonly showFirstColumn?: boolean; readonly showLastColumn?: boolean; readonly showRowStripes?: boolean; readonly showColumnStripes?: boolean };
  readonly columns: readonly { readonly name: string; readonly filterButton?: boolean; readonly calculatedColumnFormula?: string; readonly totalsRowFunction?: string; readonly totalsRowLabel?: string }[];
}
export interface FileFormat { readonly ref: string; readonly rules: readonly FileFormatRule[] }
export interface FileFormatRule { readonly type: string; readonly priority?: number; readonly stopIfTrue?: boolean; readonly formulae?: readonly unknown[]; readonly operator?: string; readonly text?: string; readonly style?: FileStyle }
export interface FileComment { readonly ref: string; readonly comment: { readonly id?: string; readonly parentId?: string; readonly personId: string; readonly date?: string; readonly text: string; readonly done?: boolean } }
export interface FileName { readonly name: string; readonly ranges: readonly string[]; readonly localSheetId?: number; readonly formulaExpression?: string; readonly rawText?: string; readonly hidden?: boolean }

interface FileSeries { readonly tx?: { readonly value?: string; readonly strRef?: Ref }; readonly spPr?: unknown; readonly cat?: Source; readonly val?: Source; readonly xVal?: Source; readonly yVal?: Source }
interface Ref { formula: string; cache?: unknown }
export interface Source { readonly numRef?: Ref; readonly strRef?: Ref; readonly multiLvlStrRef?: Ref }
export interface FileChartModel { readonly chart: { readonly plotArea: { readonly chartTypes: readonly { readonly type: string; readonly barDir?: string; readonly grouping?: string; readonly scatterStyle?: string; readonly series: readonly FileSeries[] }[] }; readonly legend?: { readonly legendPos?: string } } }
export interface FileChart { readonly chartModel: FileChartModel | undefined; readonly title: string | undefined; readonly range: { readonly tl: Anchor; readonly br?: Anchor; readonly ext?: { readonly width?: number; readonly height?: number } }; readonly mutate: (change: (model: FileChartModel) => void) => unknown }
export interface Anchor { readonly nativeCol: number; readonly nativeColOff: number; readonly nativeRow: number; readonly nativeRowOff: number }

export const tablesOf = (sheet: Sheet): readonly FileTable[] => sheet.getTables().map((t) => (t as unknown as { readonly model?: FileTable }).model ?? (t as unknown as { readonly table: FileTable }).table);
export const chartsOf = (sheet: Sheet): readonly FileChart[] => sheet.getCharts() as unknown as readonly FileChart[];
export const validationsOf = (sheet: Sheet): Readonly<Record<string, FileValidation | undefined>> => sheet.dataValidations.model as unknown as Readonly<Record<string, FileValidation | undefined>>;
export const formatsOf = (sheet: Sheet): readonly FileFormat[] => sheet.conditionalFormattings as unknown as readonly FileFormat[];
export const commentsOf = (sheet: Sheet): readonly FileComment[] => sheet.threadedComments as unknown as readonly FileComment[];

export type LibraryCell = Omit<ReturnType<Sheet['getCell']>, 'col'> & { readonly col: number };

/** The cells that a row has, also those with nothing but a style; going through them the library's own way makes cells where there are none. */
export const cellsOf = (row: ReturnType<Sheet['getRow']>): readonly LibraryCell[] => (row as unknown as { readonly _cells: readonly (LibraryCell | undefined)[] })._cells.filter((cell) => cell !== undefined && cell !== null) as readonly LibraryCell[];

/** The file counts a column's width in digits of 7 pixels, a pixel is 0.75 points. */
export const POINTS_PER_WIDTH = 5.25;
/** English Metric Units of a point: how a drawing is placed. */
export const EMU_PER_POINT = 12_700;
