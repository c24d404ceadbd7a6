import type { Look, MarkLook } from '../../workbook/look.ts';
import { GENERAL } from '../../workbook/look.ts';
import type { Rule } from '../../workbook/layout.ts';
import { onRange, onSheet, SMALL } from './steps.ts';
import type { Step } from './steps.ts';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center' } as const;
const WEIGHT = { thin: 'Thin', medium: 'Medium' } as const;

/** Automatic, as far as Office.js can say it. */
const BLACK = '#000000';

/** Gives cells their whole look, except for their number format: `addresses` are blocks of one sheet. What a sheet has from the start need not be said on a fresh one. */
export function lookStep(place: string, addresses: readonly string[], of: { readonly look: Look; readonly isFresh: boolean }): Step {
  const { look, isFresh } = of;
  return { place, bytes: SMALL * 3 + addresses.join(',').length, run: (context) => {
    const sheet = context.workbook.worksheets.getItem(place);
    const cells = addresses.length === 1 ? sheet.getRange(addresses[0]) : sheet.getRanges(addresses.join(','));
    setFormat(cells.format, look, isFresh);
    cells.untrack();
  } };
}

function setFormat(format: Excel.RangeFormat, { font, fill, horizontal, vertical, wrap, indent, bottom }: Look, isFresh: boolean): void {
  format.font.name = font.name;
  format.font.size = font.size;
  if (!isFresh || font.bold) format.font.bold = font.bold;
  if (!isFresh || font.italic) format.font.italic = font.italic;
  if (!isFresh || font.underline) format.font.underline = font.underline ? 'Single' : 'None';
  if (!isFresh || font.color !== null) format.font.color = font.color ?? BLACK;
  if (fill !== null) format.fill.color = fill;
  else if (!isFresh) format.fill.clear();
  if (!isFresh || horizontal !== null) format.horizontalAlignment = horizontal === null ? 'General' : HORIZONTAL[horizontal];
  if (!isFresh || vertical !== null) format.verticalAlignment = vertical === null ? 'Bottom' : VERTICAL[vertical];
  if (!isFresh || wrap) format.wrapText = wrap;
  if (!isFresh || indent > 0) format.indentLevel = indent;
  if (bottom !== null) {
    const edge = format.borders.getItem('EdgeBottom');
    edge.style = 'Continuous';
    edge.weight = WEIGHT[bottom.weight];
    edge.color = bottom.color;
  } else if (!isFresh) format.borders.getItem('EdgeBottom').style = 'None';
}

/** One number format for a block; it must be there before the values are. */
export function numberFormatStep(place: string, address: string, of: { readonly numberFormat: string; readonly isFresh: boolean }): readonly Step[] {
  if (of.isFresh && of.numberFormat === GENERAL) return [];
  return [onRange(place, address, { deed: (range) => { range.numberFormat = every(of.numberFormat); } })];
}

/** Excel gives a cell with a link a look of its own: ours is put over it. */
export function setLinkFont(format: Excel.RangeFormat, { font }: Look): void {
  format.font.name = font.name;
  format.font.size = font.size;
  format.font.underline = font.underline ? 'Single' : 'None';
  format.font.color = font.color ?? BLACK;
}

/** One value for every cell of a range: Office.js takes it in the place of rows and columns, its types do not say so. */
export const every = (value: string | number): string[][] => value as unknown as string[][];

/** Rows of one height; `addresses` are whole rows ("5:7"). */
export const heightStep = (place: string, addresses: readonly string[], points: number): Step => ({ place, bytes: SMALL + addresses.join(',').length, run: (context) => {
  const sheet = context.workbook.worksheets.getItem(place);
  const rows = addresses.length === 1 ? sheet.getRange(addresses[0]) : sheet.getRanges(addresses.join(','));
  rows.format.rowHeight = points;
  rows.untrack();
} });

/** Excel's limit for a list of addresses is 8,192 characters. */
const MOST_ADDRESSES = 250;

export function inGroups(addresses: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  addresses.forEach((address, i) => { if (i % MOST_ADDRESSES === 0) groups.push([]); groups.at(-1)?.push(address); });
  return groups;
}

function validationRule(accepts: Rule['accepts'], sourceOf: (list: { readonly table: string; readonly column: string }) => string): Excel.DataValidationRule | null {
  switch (accepts.kind) {
    case 'anything': return null;
    case 'nothing': return { custom: { formula: '=FALSE' } };
    case 'count': return { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    case 'list': return { list: { inCellDropDown: true, source: 'table' in accepts.list ? sourceOf(accepts.list) : accepts.list.join(',') } };
  }
}

/** What cells accept; a list is words, or "='Sheet'!$A$5:$A$9". */
export function ruleStep(place: string, address: string, of: { readonly rule: Rule; readonly sourceOf: (list: { readonly table: string; readonly column: string }) => string }): Step {
  const { accepts, prompt, refusal } = of.rule;
  const rule = validationRule(accepts, of.sourceOf);
  return onRange(place, address, { bytes: SMALL + JSON.stringify(of.rule).length, deed: ({ dataValidation }) => {
    if (rule === null) dataValidation.clear(); else dataValidation.rule = rule;
    dataValidation.ignoreBlanks = true;
    dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.words };
    if (refusal !== null) dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: refusal.title, message: refusal.words };
  } });
}

/** What a conditional format of ours goes by, and over which blocks it lies. */
export interface MarkOn { readonly addresses: readonly string[]; readonly formula: string; readonly look: MarkLook }

/** Excel puts a new conditional format before all others: the last comes first, so that in the end they stand in their order, before people's own. */
export const marksStep = (place: string, marks: readonly MarkOn[]): Step => onSheet(place, SMALL * 2 * marks.length, (sheet) => {
  const added = [...marks].reverse().map((mark) => addMark(sheet, mark)).reverse();
  added.forEach((format, i) => { format.priority = i; });
});

function addMark(sheet: Excel.Worksheet, { addresses, formula, look }: MarkOn): Excel.ConditionalFormat {
  const cells = sheet.getRanges(addresses.join(','));
  const format = cells.conditionalFormats.add('Custom');
  const { custom } = format;
  custom.rule.formula = formula;
  custom.format.font.color = look.color;
  if (look.bold) custom.format.font.bold = true;
  if (look.italic) custom.format.font.italic = true;
  if (look.fill !== null) custom.format.fill.color = look.fill;
  cells.untrack();
  return format;
}
