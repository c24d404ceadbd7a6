import { ARRAYS } from './arrays.ts';
import { CONDITIONAL } from './conditional.ts';
import { DATES } from './dates.ts';
import type { FunctionTable } from './definition.ts';
import { INFORMATION } from './information.ts';
import { LOGIC } from './logic.ts';
import { LOOKUP } from './lookup.ts';
import { MATHEMATICS } from './mathematics.ts';
import { REFERENCE } from './reference.ts';
import { STATISTICS } from './statistics.ts';
import { SUBTOTALS } from './subtotals.ts';
import { SUMS } from './sums.ts';
import { TEXTS } from './texts.ts';
import { TEXT_PARTS } from './textParts.ts';

/** Every function that the calculator knows, by its English name. */
export const FUNCTIONS: FunctionTable = { ...MATHEMATICS, ...SUMS, ...STATISTICS, ...CONDITIONAL, ...SUBTOTALS, ...LOGIC, ...LOOKUP, ...REFERENCE, ...TEXTS, ...TEXT_PARTS, ...DATES, ...INFORMATION, ...ARRAYS };
