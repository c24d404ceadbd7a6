import { isNumberFormat, readTyped } from '../../calc/numberFormat.ts';
import { ModelError } from './model.ts';
import { MAX_CELL_TEXT } from './area.ts';
import type { CellInput } from './model.ts';
import type { CellStyle } from './cellViews.ts';
import type { Cell } from './state.ts';
import { changeOf, NORMAL_STYLE } from './styles.ts';

/** The longest formula that Excel takes. */
const MAX_FORMULA = 8_192;

/** The cell that an input makes of one with this style and link; `undefined` when nothing is left to keep. */
export function cellOf(input: CellInput, was: Pick<Cell, 'style' | 'link'>): Cell | undefined {
  const { style, link } = was;
  if (input === null || input === '') return style === NORMAL_STYLE && !link ? undefined : { value: null, formula: null, style, link };
  if (typeof input === 'number' && !Number.isFinite(input)) throw new ModelError('InvalidArgument', `${input} is no number that a cell can hold.`);
  if (typeof input !== 'string') return { value: input, formula: null, style, link };
  if (isFormula(input, style)) {
    if (input.length > MAX_FORMULA) throw new ModelError('InvalidArgument', `A formula has at most ${MAX_FORMULA} characters; this one has ${input.length}.`);
    return { value: null, formula: input, style, link };
  }
  const typed = readTyped(input, style.numberFormat);
  if (typeof typed.value === 'string' && typed.value.length > MAX_CELL_TEXT) throw new ModelError('InvalidArgument', `A cell holds at most ${MAX_CELL_TEXT} characters; this text has ${typed.value.length}.`);
  const shown = typed.numberFormat !== null && style.numberFormat === 'General' ? changeOf(style, { numberFormat: typed.numberFormat }) : style;
  return { value: typed.value, formula: null, style: shown, link };
}

/** A lone "=" is text, and so is anything in a cell that is formatted as text. */
export const isFormula = (input: string, style: Pick<CellStyle, 'numberFormat'>): boolean => input.length > 1 && input.startsWith('=') && style.numberFormat !== '@';

export function checkNumberFormat(format: string): void {
  if (!isNumberFormat(format)) throw new ModelError('InvalidArgument', `"${format}" is no number format.`);
}
