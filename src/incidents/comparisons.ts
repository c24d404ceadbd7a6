import type { Comparison } from './comparison.ts';
import { date } from './comparisons/date.ts';
import { means } from './comparisons/means.ts';
import { names } from './comparisons/names.ts';
import { numbers } from './comparisons/numbers.ts';
import { perpetrator } from './comparisons/perpetrator.ts';
import { place } from './comparisons/place.ts';
import { quotations } from './comparisons/quotations.ts';
import { target } from './comparisons/target.ts';
import { victims } from './comparisons/victims.ts';

/** What two reports are compared on, in the order in which the reviewer reads it. */
export const COMPARISONS: readonly Comparison[] = [date, place, target, victims, perpetrator, means, numbers, names, quotations];
