import { parseStructRef, tokenize } from '@borgar/fx';
import { mapReferences, printStructured } from '../model/references.ts';
import type { StructuredReference } from '../model/references.ts';

/** Functions that came after the file format and are stored under a prefix; those of the second list under a longer one. */
const LATER = new Set(('ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BINOM.DIST BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.INV CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM COVARIANCE.P COVARIANCE.S CSC DAYS DECIMAL DROP '
  + 'ENCODEURL EXPAND EXPON.DIST F.DIST F.TEST FILTERXML FLOOR.MATH FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT '
  + 'NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SEQUENCE SHEET SHEETS SKEW.P SORTBY '
  + 'STDEV.P STDEV.S SWITCH T.DIST T.INV T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST ARRAYTOTEXT').split(' '));
const SHEETWIDE = new Set(['FILTER', 'SORT']);
const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;

const read = new Map<string, string>();
const written = new Map<string, string>();
const KEPT = 50_000;

/** One formula stands in thousands of cells: what was made of it is kept. */
function kept(made: Map<string, string>, key: string, make: () => string): string {
  const known = made.get(key);
  if (known !== undefined) return known;
  if (made.size >= KEPT) made.clear();
  const text = make();
  made.set(key, text);
  return text;
}

/** A formula of the file as a person types it: with "=", `[@Col]` inside its own table, no prefixes. */
export function decodeFormula(formula: string, table: string | null): string {
  return kept(read, `${table ?? ''} ${formula}`, () => {
    const text = tokenize(formula.startsWith('=') ? formula : `=${formula}`).map((t) => (t.type === 'func' || t.type.startsWith('range_named') ? t.value.replace(PREFIXES, '') : t.value)).join('').replace(/\bANCHORARRAY\(([^()]+)\)/g, '$1#');
    return mapReferences(text, { structured: (reference) => (isThisRow(reference) ? { ...reference, table: table !== null && reference.table.toLowerCase() === table.toLowerCase() ? '' : reference.table } : undefined) });
  });
}

const isThisRow = ({ sections }: StructuredReference): boolean => sections.length === 1 && sections[0] === 'this row';

/** A formula as the file stores it; `names` are the workbook's names and tables, so that the variables of LET and LAMBDA are told from them. */
export function encodeFormula(formula: string, table: string | null, names: ReadonlySet<string>): string {
  return kept(written, `${table ?? ''} ${formula}`, () => {
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
}

const prefixOf = (name: string): string => (LATER.has(name) ? '_xlfn.' : SHEETWIDE.has(name) ? '_xlfn._xlws.' : '');

function encodeReference(text: string, table: string | null): string {
  const reference = parseStructRef(text) as StructuredReference | undefined;
  if (!reference) return text;
  const named = { ...reference, table: reference.table || (table ?? '') };
  if (!isThisRow(named)) return reference.table === '' ? printStructured(named) : text;
  const columns = named.columns.map((c) => `[${c.replace(/['#[\]@]/g, "'$&")}]`).join(':');
  return columns === '' ? `${named.table}[#This Row]` : `${named.table}[[#This Row],${columns}]`;
}
