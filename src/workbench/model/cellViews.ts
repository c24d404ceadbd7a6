import type { CalcValue } from '../../calc/calc.ts';
import type { Area } from './area.ts';

/** A cell as it was when it was asked for: its content and look, its link, and what validations and conditional formats say of it. */

/** Colours are "#RRGGBB"; `null` is none (fill) or automatic (font). */
export interface Border { readonly style: 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot'; readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick'; readonly color: string }
export type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

/** How a cell looks. Words are Office.js's own (Excel.HorizontalAlignment and so on). Styles are shared and never changed in place. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: { readonly name: string; /** Points. */ readonly size: number; readonly bold: boolean; readonly italic: boolean; readonly underline: 'None' | 'Single' | 'Double'; readonly strikethrough: boolean; readonly color: string | null };
  readonly fill: string | null;
  readonly horizontalAlignment: 'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly verticalAlignment: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly borders: Readonly<Partial<Record<Edge, Border>>>;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** What few cells have; absent where it is Excel's usual. Degrees from -90 to 90, or 180 for letters one above the other. */
  readonly textOrientation?: number;
  readonly shrinkToFit?: boolean;
  readonly autoIndent?: boolean;
  readonly readingOrder?: 'Context' | 'LeftToRight' | 'RightToLeft';
  /** The cell style ("Heading1") that it was given last; absent for Normal. */
  readonly styleName?: string;
  /** What the file that it came from says of it beyond all this, as XML: it is saved again for as long as it says the same as the rest. */
  readonly file?: { readonly font?: string; readonly fill?: string; readonly border?: string };
}

/** Changes to a style; what is absent stays. */
export type StyleChange = Partial<Omit<CellStyle, 'font' | 'borders'>> & { readonly font?: Partial<CellStyle['font']>; readonly borders?: Readonly<Partial<Record<Edge, Border | null>>> };

export interface CellView {
  /** What it shows, unformatted; of a formula its computed value. */
  readonly value: CalcValue;
  /** With its leading "="; `null` for a plain value. */
  readonly formula: string | null;
  readonly style: CellStyle;
  readonly link: Hyperlink | null;
}

export interface Hyperlink { readonly address: string | null; /** Inside the workbook: "'Sheet name'!A1". */ readonly documentReference: string | null; readonly textToDisplay: string | null; readonly screenTip: string | null }

export interface Validation {
  readonly area: Area;
  /** As Office.js has it: `{list: {source, inCellDropDown}}`, `{custom: {formula}}`, `{wholeNumber: {...}}`, ... or `{}` for any value. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: { readonly showAlert: boolean; readonly style: 'Stop' | 'Warning' | 'Information'; readonly title: string; readonly message: string };
}

/**
 * A conditional format. Type "Custom" has the rule `{formula}`, written for the first cell of the first area; "CellValue" `{formula1, formula2, operator}`; "ContainsText" `{operator, text}`, "PresetCriteria" `{criterion}`, "TopBottom" `{type, rank}`, "ColorScale" `{criteria}`. Data bars, icons and types that are not known are kept as they came and show nothing.
 * Of two that set the same, the one of the lower priority wins; priorities count from 0 on each sheet.
 */
export interface ConditionalFormat {
  readonly id: string; readonly areas: readonly Area[]; readonly type: string; readonly priority: number; readonly stopIfTrue: boolean; readonly rule: Readonly<Record<string, unknown>>; readonly style: StyleChange;
  /** The rule as its file has it, also in the list of later additions, and what was read out of it: where that has changed since, the file's no longer holds. */
  readonly file?: { readonly xml: string | null; readonly later: string | null; readonly look: string };
}
