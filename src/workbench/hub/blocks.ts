import { isCalcError } from '../../calc/calc.ts';
import type { CalcValue } from '../../calc/calc.ts';
import type { WorkbookModel } from '../model/model.ts';
import type { CellStyle } from '../model/cellViews.ts';
import { BLOCK_COLUMNS, BLOCK_ROWS } from './messages.ts';
import type { Block, CellKind, ShownBlock, ShownCell } from './messages.ts';

export const kindOf = (value: CalcValue): CellKind => {
  if (value === null) return 'empty';
  if (isCalcError(value)) return 'error';
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
};

/** The styles that a page was sent, by number. The same look has one number, whether or not it is the same object. */
export interface StyleNumbers { readonly numberOf: (style: CellStyle) => number; /** Those that came since the last call, and the number of the first. */ readonly taken: () => { readonly first: number; readonly styles: readonly CellStyle[] } }

export function createStyleNumbers(): StyleNumbers {
  const byObject = new WeakMap<CellStyle, number>();
  const byLook = new Map<string, number>();
  const styles: CellStyle[] = [];
  let told = 0;
  const numberByLook = (style: CellStyle): number => {
    const look = JSON.stringify(style);
    const known = byLook.get(look);
    if (known !== undefined) return known;
    byLook.set(look, styles.length);
    return styles.push(style) - 1;
  };
  return {
    numberOf: (style) => {
      const known = byObject.get(style) ?? numberByLook(style);
      byObject.set(style, known);
      return known;
    },
    taken: () => {
      const fresh = { first: told, styles: styles.slice(told) };
      told = styles.length;
      return fresh;
    },
  };
}

/** A block of cells as they are drawn: those that hold something or look like something. */
export function showBlock(model: WorkbookModel, sheet: string, of: { readonly block: Block; readonly numbers: StyleNumbers }): ShownBlock {
  const cells: ShownCell[] = [];
  const plain = of.numbers.numberOf(model.shownStyle(sheet, 1_048_575, 16_383));
  for (let row = of.block.row * BLOCK_ROWS; row < (of.block.row + 1) * BLOCK_ROWS; row += 1) {
    for (let column = of.block.column * BLOCK_COLUMNS; column < (of.block.column + 1) * BLOCK_COLUMNS; column += 1) {
      const cell = model.cell(sheet, row, column);
      const style = of.numbers.numberOf(model.shownStyle(sheet, row, column));
      const kind = kindOf(cell.value);
      if (kind === 'empty' && style === plain) continue;
      cells.push({ row, column, text: kind === 'empty' ? '' : model.textOf(sheet, row, column), kind, style, isLink: cell.link !== null });
    }
  }
  return { block: of.block, cells };
}
