import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';

/** The library reads and writes charts; everything else of a file is read and written here, so that nothing is lost on the way. Its charts are an addition that must be put in first. */
installChartSupport();

export const newFile = (): Workbook => new Workbook();
export type { Workbook } from '@cj-tech-master/excelts';
export type Sheet = Workbook['worksheets'][number];

/** Parts of the library that its types leave open, by what was seen in its objects. */
interface FileSeries { readonly tx?: { readonly value?: string; readonly strRef?: Ref }; readonly spPr?: unknown; readonly cat?: Source; readonly val?: Source; readonly xVal?: Source; readonly yVal?: Source }
interface Ref { formula: string; cache?: unknown }
export interface Source { readonly numRef?: Ref; readonly strRef?: Ref; readonly multiLvlStrRef?: Ref }
export interface FileChartModel { readonly chart: { readonly plotArea: { readonly chartTypes: readonly { readonly type: string; readonly barDir?: string; readonly grouping?: string; readonly scatterStyle?: string; readonly series: readonly FileSeries[] }[] }; readonly legend?: { readonly legendPos?: string } } }
export interface FileChart { readonly chartModel: FileChartModel | undefined; readonly title: string | undefined; readonly range: { readonly tl: Anchor; readonly br?: Anchor; readonly ext?: { readonly width?: number; readonly height?: number } }; readonly mutate: (change: (model: FileChartModel) => void) => unknown }
export interface Anchor { readonly nativeCol: number; readonly nativeColOff: number; readonly nativeRow: number; readonly nativeRowOff: number }

export const chartsOf = (sheet: Sheet): readonly FileChart[] => sheet.getCharts() as unknown as readonly FileChart[];

/** English Metric Units of a point: how a drawing is placed. */
export const EMU_PER_POINT = 12_700;
