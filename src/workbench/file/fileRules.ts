import { childOf, childrenOf, decodeText, element, escapeXml, flag } from '../../ooxml/xml.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import type { Validation } from '../model/cellViews.ts';
import { encodeFormula } from '../../ooxml/encodeFormula.ts';
import { decodeFormula } from './formulaText.ts';

const KINDS: Readonly<Record<string, string>> = { whole: 'wholeNumber', decimal: 'decimal', date: 'date', time: 'time', textLength: 'textLength' };
export const OPERATORS: Readonly<Record<string, string>> = { between: 'Between', notBetween: 'NotBetween', equal: 'EqualTo', notEqual: 'NotEqualTo', greaterThan: 'GreaterThan', lessThan: 'LessThan', greaterThanOrEqual: 'GreaterThanOrEqualTo', lessThanOrEqual: 'LessThanOrEqualTo' };
const ALERTS: Readonly<Record<string, Validation['errorAlert']['style']>> = { stop: 'Stop', warning: 'Warning', information: 'Information' };

const keyOf = (table: Readonly<Record<string, string>>, word: string): string | undefined => Object.keys(table).find((key) => table[key]?.toLowerCase() === word.toLowerCase());
/** Office.js has "GreaterThanOrEqual" beside "GreaterThanOrEqualTo". */
export const operatorInFile = (word: string): string => keyOf(OPERATORS, word.replace(/ThanOrEqual$/i, 'ThanOrEqualTo')) ?? 'between';

/** A validation of the sheet, or of its list of later additions, whose formulas stand one deeper. */
export function readValidation(v: XmlElement): { readonly cells: string; readonly of: Omit<Validation, 'area'> } {
  const { sqref, type, operator, allowBlank, showInputMessage, showErrorMessage, showDropDown, errorStyle, errorTitle, error, promptTitle, prompt } = v.attributes;
  const formula = (name: string): string | undefined => { const found = childOf(v, name); return found && (childOf(found, 'f')?.text ?? found.text); };
  return {
    cells: sqref ?? childOf(v, 'sqref')?.text ?? '',
    of: {
      rule: readRule({ type: type ?? 'none', operator: operator ?? 'between', formulas: [formula('formula1'), formula('formula2')], noDropDown: flag(showDropDown) }), ignoreBlanks: flag(allowBlank), prompt: { showPrompt: flag(showInputMessage), title: decodeText(promptTitle ?? ''), message: decodeText(prompt ?? '') },
      errorAlert: { showAlert: flag(showErrorMessage), style: ALERTS[errorStyle ?? 'stop'] ?? 'Stop', title: decodeText(errorTitle ?? ''), message: decodeText(error ?? '') },
    },
  };
}

function readRule({ type, operator, formulas: [first, second], noDropDown }: { readonly type: string; readonly operator: string; readonly formulas: readonly (string | undefined)[]; readonly noDropDown: boolean }): Validation['rule'] {
  if (type === 'list') { const text = first ?? ''; return { list: { source: text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : decodeFormula(text, null), inCellDropDown: !noDropDown } }; }
  if (type === 'custom') return { custom: { formula: decodeFormula(first ?? '', null) } };
  const kind = KINDS[type];
  return kind === undefined ? {} : { [kind]: { formula1: limit(first), ...(second === undefined ? {} : { formula2: limit(second) }), operator: OPERATORS[operator] ?? 'Between' } };
}

/** A number stays one (a day is its number); anything else is a formula. */
const limit = (given: string | undefined): unknown => (given === undefined ? undefined : given.trim() !== '' && Number.isFinite(Number(given)) ? Number(given) : decodeFormula(given, null));

/** A validation as the sheet has it. Titles and messages have Excel's own limits, beyond which it calls a file damaged. */
export function writeValidation(v: Validation, cells: string, names: ReadonlySet<string>): string {
  const [kind] = Object.keys(v.rule);
  const formula = (given: unknown): string => (typeof given === 'string' && given.startsWith('=') ? encodeFormula(given, null, names) : typeof given === 'boolean' ? String(given).toUpperCase() : String(given ?? ''));
  const { type, operator, formulas, noDropDown } = ruleInFile(v, kind, formula);
  return element('dataValidation', {
    type, errorStyle: v.errorAlert.style === 'Stop' ? undefined : v.errorAlert.style.toLowerCase(), operator: operator === 'between' ? undefined : operator, allowBlank: v.ignoreBlanks ? 1 : undefined, showDropDown: noDropDown ? 1 : undefined, showInputMessage: v.prompt.showPrompt ? 1 : undefined,
    showErrorMessage: v.errorAlert.showAlert ? 1 : undefined, errorTitle: textOf(v.errorAlert.title, 32), error: textOf(v.errorAlert.message, 255), promptTitle: textOf(v.prompt.title, 32), prompt: textOf(v.prompt.message, 255), sqref: cells,
  }, formulas.map((text, i) => `<formula${i + 1}>${escapeXml(text)}</formula${i + 1}>`).join(''));
}

const textOf = (text: string, most: number): string | undefined => (text === '' ? undefined : text.slice(0, most));

interface RuleInFile { readonly type: string | undefined; readonly operator?: string; readonly formulas: readonly string[]; readonly noDropDown?: boolean }

function ruleInFile({ rule }: Validation, kind: string | undefined, formula: (given: unknown) => string): RuleInFile {
  if (kind === 'list') { const { source = '', inCellDropDown } = rule['list'] as { readonly source?: unknown; readonly inCellDropDown?: boolean }; const text = String(source); return { type: 'list', formulas: [text.startsWith('=') ? formula(text) : `"${text.replaceAll('"', '""')}"`], noDropDown: inCellDropDown === false }; }
  if (kind === 'custom') return { type: 'custom', formulas: [formula((rule['custom'] as { readonly formula: unknown }).formula)] };
  const type = kind === undefined ? undefined : keyOf(KINDS, kind);
  if (kind === undefined || type === undefined) return { type: undefined, formulas: [] };
  const { formula1, formula2, operator = 'Between' } = rule[kind] as { readonly formula1?: unknown; readonly formula2?: unknown; readonly operator?: string };
  return { type, operator: operatorInFile(operator), formulas: [formula(formula1), ...(formula2 === undefined || formula2 === '' ? [] : [formula(formula2)])] };
}

export const validationsIn = (parent: XmlElement | undefined): readonly XmlElement[] => childrenOf(parent, 'dataValidation');
