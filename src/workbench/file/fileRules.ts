import type { Validation } from '../model/model.ts';
import { encodeFormula } from '../../ooxml/encodeFormula.ts';
import { decodeFormula } from './formulaText.ts';

/** A validation as the library has it. */
export interface FileValidation {
  readonly type: string; readonly formulae?: readonly unknown[]; readonly operator?: string; readonly allowBlank?: boolean; readonly showErrorMessage?: boolean; readonly showInputMessage?: boolean; readonly showDropDown?: boolean;
  readonly errorStyle?: string; readonly errorTitle?: string; readonly error?: string; readonly promptTitle?: string; readonly prompt?: string;
}

const KINDS: Readonly<Record<string, string>> = { whole: 'wholeNumber', decimal: 'decimal', date: 'date', time: 'time', textLength: 'textLength' };
export const OPERATORS: Readonly<Record<string, string>> = { between: 'Between', notBetween: 'NotBetween', equal: 'EqualTo', notEqual: 'NotEqualTo', greaterThan: 'GreaterThan', lessThan: 'LessThan', greaterThanOrEqual: 'GreaterThanOrEqualTo', lessThanOrEqual: 'LessThanOrEqualTo' };
const ALERTS: Readonly<Record<string, Validation['errorAlert']['style']>> = { stop: 'Stop', warning: 'Warning', information: 'Information' };

const keyOf = (table: Readonly<Record<string, string>>, word: string): string | undefined => Object.keys(table).find((key) => table[key]?.toLowerCase() === word.toLowerCase());
export const operatorInFile = (word: string): string => keyOf(OPERATORS, word) ?? 'between';

export const readValidation = (v: FileValidation): Omit<Validation, 'area'> => ({
  rule: readRule(v), ignoreBlanks: v.allowBlank !== false, prompt: { showPrompt: v.showInputMessage === true, title: v.promptTitle ?? '', message: v.prompt ?? '' },
  errorAlert: { showAlert: v.showErrorMessage === true, style: ALERTS[v.errorStyle ?? 'stop'] ?? 'Stop', title: v.errorTitle ?? '', message: v.error ?? '' },
});

function readRule({ type, formulae = [], operator, showDropDown }: FileValidation): Validation['rule'] {
  const [first, second] = formulae;
  if (type === 'list') { const text = String(first ?? ''); return { list: { source: text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : decodeFormula(text, null), inCellDropDown: showDropDown !== true } }; }
  if (type === 'custom') return { custom: { formula: decodeFormula(String(first ?? ''), null) } };
  const kind = KINDS[type];
  return kind === undefined ? {} : { [kind]: { formula1: limit(first), ...(second === undefined ? {} : { formula2: limit(second) }), operator: OPERATORS[operator ?? 'between'] ?? 'Between' } };
}

/** A number stays one; a day becomes its number; anything else is a formula. */
const limit = (given: unknown): unknown => (typeof given === 'number' ? given : given instanceof Date ? given.getTime() / 86_400_000 + 25_569 : given === undefined ? undefined : Number.isFinite(Number(given)) && String(given).trim() !== '' ? Number(given) : decodeFormula(String(given), null));

export function writeValidation(v: Validation, names: ReadonlySet<string>): FileValidation {
  const texts = {
    allowBlank: v.ignoreBlanks, showInputMessage: v.prompt.showPrompt, showErrorMessage: v.errorAlert.showAlert, errorStyle: v.errorAlert.style.toLowerCase(), ...(v.prompt.title === '' ? {} : { promptTitle: v.prompt.title }), ...(v.prompt.message === '' ? {} : { prompt: v.prompt.message }),
    ...(v.errorAlert.title === '' ? {} : { errorTitle: v.errorAlert.title }), ...(v.errorAlert.message === '' ? {} : { error: v.errorAlert.message }),
  };
  const [kind] = Object.keys(v.rule);
  if (kind === 'list') { const { source = '', inCellDropDown } = v.rule['list'] as { readonly source?: unknown; readonly inCellDropDown?: boolean }; const text = String(source); return { type: 'list', formulae: [text.startsWith('=') ? encodeFormula(text, null, names) : `"${text.replaceAll('"', '""')}"`], ...(inCellDropDown === false ? { showDropDown: true } : {}), ...texts }; }
  if (kind === 'custom') return { type: 'custom', formulae: [encodeFormula(String((v.rule['custom'] as { readonly formula: string }).formula), null, names)], ...texts };
  const type = kind === undefined ? undefined : keyOf(KINDS, kind);
  if (kind === undefined || type === undefined) return { type: 'any', formulae: [], ...texts };
  const { formula1, formula2, operator = 'Between' } = v.rule[kind] as { readonly formula1?: unknown; readonly formula2?: unknown; readonly operator?: string };
  const put = (given: unknown): unknown => (typeof given === 'string' && given.startsWith('=') ? encodeFormula(given, null, names) : given);
  return { type, operator: operatorInFile(operator), formulae: [put(formula1), ...(formula2 === undefined || formula2 === '' ? [] : [put(formula2)])], ...texts };
}
