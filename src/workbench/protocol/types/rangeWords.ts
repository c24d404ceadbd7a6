import type { Border, CellStyle } from '../../model/cellViews.ts';
import { oneOf, wholeOf } from '../args.ts';
import { invalidArgument, notImplemented } from '../failures.ts';

/** The words of looks that ranges and cell styles share. */
export const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
export const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
export const READING_ORDERS = ['Context', 'LeftToRight', 'RightToLeft'] as const;
export const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };
export const BORDER_STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
export const BORDER_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** From -90 to 90 degrees; 180 sets the letters one above the other. */
export function degreesOf(value: unknown): number {
  const degrees = wholeOf(value);
  if (degrees !== 180 && (degrees < -90 || degrees > 90)) throw invalidArgument();
  return degrees;
}

export function underlineOf(value: unknown): CellStyle['font']['underline'] {
  const line = oneOf(value, ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']);
  if (line === 'SingleAccountant' || line === 'DoubleAccountant') throw notImplemented(`Underline ${line}`);
  return line;
}
