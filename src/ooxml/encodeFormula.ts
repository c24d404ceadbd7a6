import { parseStructRef, tokenize } from '@borgar/fx';
import { remembered } from './memo.ts';

/** Functions that came after the file format and are stored under a prefix; those of the second list under a longer one. */
const LATER = new Set(('ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BINOM.DIST BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.INV CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM COVARIANCE.P COVARIANCE.S CSC DAYS DECIMAL DROP '
  + 'ENCODEURL EXPAND EXPON.DIST F.DIST F.TEST FILTERXML FLOOR.MATH FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT '
  + 'NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SEQUENCE SHEET SHEETS SKEW.P SORTBY '
  + 'STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST ARRAYTOTEXT').split(' '));
const SHEETWIDE = new Set(['FILTER', 'SORT']);

const NO_NAMES: ReadonlySet<string> = new Set();
const kept = remembered(50_000);

/**
 * A formula as the file stores it: no leading "=", `[@Col]` with its table's name, newer functions under their prefix. Office.js, by contrast, takes it as a person types it.
 * `table` is the one that the formula stands in; `names` are the workbook's names and tables in lower case, so that the variables of LET and LAMBDA are told from them.
 */
export const encodeFormula = (formula: string, table: string | null, names: ReadonlySet<string> = NO_NAMES): string =>
  kept(`${table ?? ''} ${formula}`, () => {
    const tokens = tokenize(formula.startsWith('=') ? formula : `=${formula}`);
    const hasVariables = tokens.some((t) => t.type === 'func' && /^(?:LET|LAMBDA)$/i.test(t.value));
    return tokens.map((t, i) => {
      if (t.type === 'fx_prefix') return '';
      if (t.type === 'func') return `${prefixOf(t.value.toUpperCase())}${t.value}`;
      if (t.type === 'structured') return encodeReference(t.value, table);
      if (t.type === 'range' && tokens[i + 1]?.value === '#') return `_xlfn.ANCHORARRAY(${t.value})`;
      if (t.type === 'operator' && t.value === '#') return '';
      return hasVariables && t.type === 'range_named' && !t.value.includes('!') && !names.has(t.value.toLowerCase()) ? `_xlpm.${t.value}` : t.value;
    }).join('');
  });

const prefixOf = (name: string): string => (LATER.has(name) ? '_xlfn.' : SHEETWIDE.has(name) ? '_xlfn._xlws.' : '');

/** "[@Col]" as "Table[[#This Row],[Col]]"; a reference to the formula's own table with that table's name. Outside of a table it stays as it is written. */
function encodeReference(text: string, table: string | null): string {
  const reference = parseStructRef(text);
  const name = reference?.table || table;
  if (!reference || !name) return text;
  const isThisRow = reference.sections?.length === 1 && reference.sections[0]?.toLowerCase() === 'this row';
  if (!isThisRow) return text.startsWith('[') ? `${name}${text}` : text;
  const columns = (reference.columns ?? []).map((c) => `[${c.replace(/['#[\]@]/g, "'$&")}]`).join(':');
  return columns === '' ? `${name}[#This Row]` : `${name}[[#This Row],${columns}]`;
}
