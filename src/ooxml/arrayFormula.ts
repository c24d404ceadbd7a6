import { tokenize } from '@borgar/fx';

/** Functions that give arrays, and those that take one value and are asked for many when they are given a range. */
const GIVE = new Set('SORT SORTBY FILTER UNIQUE SEQUENCE RANDARRAY TRANSPOSE VSTACK HSTACK TAKE DROP CHOOSEROWS CHOOSECOLS TOROW TOCOL WRAPROWS WRAPCOLS EXPAND TEXTSPLIT MAP SCAN BYROW BYCOL MAKEARRAY MMULT MINVERSE MUNIT FREQUENCY TREND GROWTH LINEST LOGEST'.split(' '));
const SINGLE = new Set('IF IFERROR IFNA LEN LEFT RIGHT MID UPPER LOWER PROPER TRIM CLEAN VALUE TEXT FIND SEARCH SUBSTITUTE REPLACE EXACT ABS INT ROUND ROUNDUP ROUNDDOWN MOD SQRT SIGN EXP LN LOG POWER YEAR MONTH DAY WEEKDAY HOUR MINUTE DATE ISNUMBER ISTEXT ISBLANK ISERROR ISNA ISERR NOT CHAR CODE N DATEVALUE'.split(' '));
const OPERATORS = /^(?:[-+*/^&=<>%]|<=|>=|<>)$/;

interface Token { readonly type: string; readonly value: string }

const isMany = ({ type, value }: Token): boolean => (type === 'range' && value.includes(':')) || type === 'range_beam' || type === 'range_ternary' || (type === 'structured' && !value.includes('@') && !/#this row/i.test(value));

/**
 * Whether a formula reckons with whole ranges where single values stand ("=SUM(A1:A3*2)", "=SORT(A1:A3)"). Excel takes those as they are typed, but in a file they must be marked, or each range is cut down to one cell.
 */
export function reckonsWithArrays(formula: string): boolean {
  const tokens: readonly Token[] = tokenize(formula).filter((t) => t.type !== 'whitespace');
  const within: string[] = [];
  return tokens.some((token, i) => {
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    if (token.type === 'func') return GIVE.has(token.value.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, ''));
    if (token.value === '(') { within.push(before?.type === 'func' ? before.value.toUpperCase() : ''); return false; }
    if (token.value === ')') { within.pop(); return false; }
    return isMany(token) && ((before?.type === 'operator' && OPERATORS.test(before.value)) || (after?.type === 'operator' && OPERATORS.test(after.value)) || SINGLE.has(within.at(-1) ?? ''));
  });
}
