import { attributesText, childOf, childrenOf, element, escapeXml, flag } from '../../ooxml/xml.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import { encodeFormula } from '../../ooxml/encodeFormula.ts';
import type { ConditionalFormat } from '../model/cellViews.ts';
import { argb, colourOf } from './colours.ts';
import type { Palette } from './colours.ts';
import { OPERATORS, operatorInFile } from './fileRules.ts';
import { decodeFormula } from './formulaText.ts';

/** Conditional formats' rules: from the file's kinds to Office.js's and back. A rule that comes from a file is kept beside, to the letter, and saved again for as long as it says the same. */

type Rule = Pick<ConditionalFormat, 'type' | 'rule'>;

const TEXTS: Readonly<Record<string, string>> = { containsText: 'Contains', notContainsText: 'NotContains', beginsWith: 'BeginsWith', endsWith: 'EndsWith' };
const PRESETS: Readonly<Record<string, string>> = { containsBlanks: 'Blanks', notContainsBlanks: 'NonBlanks', containsErrors: 'Errors', notContainsErrors: 'NonErrors', duplicateValues: 'DuplicateValues', uniqueValues: 'UniqueValues' };
const PERIODS: Readonly<Record<string, string>> = { yesterday: 'Yesterday', today: 'Today', tomorrow: 'Tomorrow', last7Days: 'LastSevenDays', lastWeek: 'LastWeek', thisWeek: 'ThisWeek', nextWeek: 'NextWeek', lastMonth: 'LastMonth', thisMonth: 'ThisMonth', nextMonth: 'NextMonth' };
const BOUNDS: Readonly<Record<string, string>> = { min: 'LowestValue', max: 'HighestValue', num: 'Number', percent: 'Percent', percentile: 'Percentile', formula: 'Formula', autoMin: 'Automatic', autoMax: 'Automatic' };
const ICONS: Readonly<Record<string, string>> = {
  '3Arrows': 'ThreeArrows', '3ArrowsGray': 'ThreeArrowsGray', '3Flags': 'ThreeFlags', '3TrafficLights1': 'ThreeTrafficLights1', '3TrafficLights2': 'ThreeTrafficLights2', '3Signs': 'ThreeSigns', '3Symbols': 'ThreeSymbols', '3Symbols2': 'ThreeSymbols2', '4Arrows': 'FourArrows', '4ArrowsGray': 'FourArrowsGray',
  '4RedToBlack': 'FourRedToBlack', '4Rating': 'FourRating', '4TrafficLights': 'FourTrafficLights', '5Arrows': 'FiveArrows', '5ArrowsGray': 'FiveArrowsGray', '5Rating': 'FiveRating', '5Quarters': 'FiveQuarters',
};
const keyOf = (table: Readonly<Record<string, string>>, value: unknown): string | undefined => Object.keys(table).find((key) => table[key] === value);

export function readConditionalRule(rule: XmlElement, palette: Palette): Rule {
  const { type = '', operator = 'equal', text = '' } = rule.attributes;
  const formula = (at: number): string | undefined => { const given = childrenOf(rule, 'formula')[at]?.text; return given === undefined ? undefined : decodeFormula(given, null); };
  if (type === 'expression') return { type: 'Custom', rule: { formula: formula(0) ?? '' } };
  if (type === 'cellIs') return { type: 'CellValue', rule: { formula1: formula(0) ?? '', ...(formula(1) === undefined ? {} : { formula2: formula(1) }), operator: OPERATORS[operator] ?? 'EqualTo' } };
  if (TEXTS[type]) return { type: 'ContainsText', rule: { operator: TEXTS[type], text } };
  return readSpecial(rule, palette) ?? { type: `file:${type}`, rule: {} };
}

function readSpecial(rule: XmlElement, palette: Palette): Rule | null {
  const { type = '', rank, percent, bottom, aboveAverage, equalAverage, stdDev, timePeriod = '' } = rule.attributes;
  if (PRESETS[type]) return { type: 'PresetCriteria', rule: { criterion: PRESETS[type] } };
  if (type === 'timePeriod') return { type: 'PresetCriteria', rule: { criterion: PERIODS[timePeriod] ?? 'Today' } };
  if (type === 'aboveAverage') { const side = flag(aboveAverage, true) ? 'Above' : 'Below'; return { type: 'PresetCriteria', rule: { criterion: stdDev === undefined ? `${flag(equalAverage) ? 'EqualOr' : ''}${side}Average` : `${['One', 'Two', 'Three'][Number(stdDev) - 1] ?? 'One'}StdDev${side}Average` } }; }
  if (type === 'top10') return { type: 'TopBottom', rule: { type: `${flag(bottom) ? 'Bottom' : 'Top'}${flag(percent) ? 'Percent' : 'Items'}`, rank: Number(rank ?? 10) } };
  return type === 'colorScale' ? readScale(rule, palette) : type === 'dataBar' ? readBar(rule, palette) : type === 'iconSet' ? readIcons(rule) : null;
}

interface Bound { readonly type: string; readonly formula?: string }
const boundOf = (cfvo: XmlElement | undefined): Bound => { const { type = 'min', val } = cfvo?.attributes ?? {}; return { type: BOUNDS[type] ?? 'Invalid', ...(val === undefined ? {} : { formula: type === 'formula' ? decodeFormula(val, null) : val }) }; };

function readScale(rule: XmlElement, palette: Palette): Rule {
  const scale = childOf(rule, 'colorScale');
  const [bounds, colours] = [childrenOf(scale, 'cfvo'), childrenOf(scale, 'color')];
  const criteria = bounds.map((cfvo, i) => ({ ...boundOf(cfvo), color: colourOf(colours[i], palette) ?? '#FFFFFF' }));
  const [minimum, middle, maximum] = criteria.length > 2 ? criteria : [criteria[0], undefined, criteria[1]];
  return { type: 'ColorScale', rule: { criteria: { minimum, ...(middle ? { midpoint: middle } : {}), maximum } } };
}

function readBar(rule: XmlElement, palette: Palette): Rule {
  const bar = childOf(rule, 'dataBar');
  const [lower, upper] = childrenOf(bar, 'cfvo').map(boundOf);
  return { type: 'DataBar', rule: { lowerBoundRule: lower, upperBoundRule: upper, ...(flag(bar?.attributes['showValue'], true) ? {} : { showDataBarOnly: true }), 'positiveFormat/fillColor': colourOf(childOf(bar, 'color'), palette) ?? '#638EC6' } };
}

function readIcons(rule: XmlElement): Rule {
  const set = childOf(rule, 'iconSet');
  const { iconSet = '3TrafficLights1', showValue, reverse } = set?.attributes ?? {};
  const criteria = childrenOf(set, 'cfvo').map((cfvo, i) => (i === 0 ? {} : { ...boundOf(cfvo), operator: flag(cfvo.attributes['gte'], true) ? 'GreaterThanOrEqual' : 'GreaterThan' }));
  return { type: 'IconSet', rule: { style: ICONS[iconSet] ?? 'Invalid', criteria, ...(flag(showValue, true) ? {} : { showIconOnly: true }), ...(flag(reverse) ? { reverseIconOrder: true } : {}) } };
}

/** What a rule is written with: its first cell, as the file's own formulas speak of it, and the names of the workbook. */
interface Writing { readonly first: string; readonly names: ReadonlySet<string>; readonly attributes: Readonly<Record<string, string | number | undefined>> }

/** The rule as the file has it; `null` for a kind that it has no word for. */
export function writeConditionalRule({ type, rule }: Rule, of: Writing): string | null {
  const formula = (given: unknown): string => `<formula>${escapeXml(typeof given === 'string' && given.startsWith('=') ? encodeFormula(given, null, of.names) : String(given ?? ''))}</formula>`;
  const made = (inFile: string, more: Readonly<Record<string, string | number | undefined>>, inside = ''): string => element('cfRule', { type: inFile, ...of.attributes, ...more }, inside);
  switch (type.toLowerCase()) {
    case 'custom': return made('expression', {}, formula(rule['formula']));
    case 'cellvalue': return made('cellIs', { operator: operatorInFile(String(rule['operator'])) }, formula(rule['formula1']) + (rule['formula2'] === undefined || rule['formula2'] === '' ? '' : formula(rule['formula2'])));
    case 'containstext': return writeText(rule, made, of.first);
    case 'presetcriteria': return writePreset(String(rule['criterion']), made, of.first);
    case 'topbottom': { const kind = String(rule['type']); return made('top10', { percent: kind.endsWith('Percent') ? 1 : undefined, bottom: kind.startsWith('Bottom') ? 1 : undefined, rank: Number(rule['rank'] ?? 10) }); }
    case 'colorscale': return writeScale(rule, of);
    case 'databar': return writeBar(rule, of);
    case 'iconset': return writeIcons(rule, of);
    default: return null;
  }
}

type Make = (type: string, more: Readonly<Record<string, string | number | undefined>>, inside?: string) => string;

function writeText(rule: Rule['rule'], made: Make, first: string): string {
  const [kind, text] = [keyOf(TEXTS, String(rule['operator']).replace(/^./, (c) => c.toUpperCase())) ?? 'containsText', String(rule['text'] ?? '')];
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const formulas: Readonly<Record<string, string>> = { containsText: `NOT(ISERROR(SEARCH(${quoted},${first})))`, notContainsText: `ISERROR(SEARCH(${quoted},${first}))`, beginsWith: `LEFT(${first},${text.length})=${quoted}`, endsWith: `RIGHT(${first},${text.length})=${quoted}` };
  return made(kind, { operator: kind === 'notContainsText' ? 'notContains' : kind, text }, `<formula>${escapeXml(formulas[kind] as string)}</formula>`);
}

function writePreset(criterion: string, made: Make, first: string): string | null {
  const average = /^(EqualOr)?(?:(One|Two|Three)StdDev)?(Above|Below)Average$/.exec(criterion);
  if (average) return made('aboveAverage', { aboveAverage: average[3] === 'Below' ? 0 : undefined, equalAverage: average[1] ? 1 : undefined, stdDev: average[2] ? ['One', 'Two', 'Three'].indexOf(average[2]) + 1 : undefined });
  const [period, kind] = [keyOf(PERIODS, criterion), keyOf(PRESETS, criterion)];
  if (period !== undefined) return made('timePeriod', { timePeriod: period }, `<formula>${escapeXml(periodFormula(period, first))}</formula>`);
  const formulas: Readonly<Record<string, string>> = { containsBlanks: `LEN(TRIM(${first}))=0`, notContainsBlanks: `LEN(TRIM(${first}))>0`, containsErrors: `ISERROR(${first})`, notContainsErrors: `NOT(ISERROR(${first}))` };
  return kind === undefined ? null : made(kind, {}, formulas[kind] === undefined ? '' : `<formula>${escapeXml(formulas[kind])}</formula>`);
}

/** Excel goes by the kind; the formula is there for other programs. */
function periodFormula(period: string, cell: string): string {
  const days: Readonly<Record<string, string>> = { yesterday: `FLOOR(${cell},1)=TODAY()-1`, today: `FLOOR(${cell},1)=TODAY()`, tomorrow: `FLOOR(${cell},1)=TODAY()+1`, last7Days: `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())` };
  const weeks: Readonly<Record<string, number>> = { lastWeek: -7, thisWeek: 0, nextWeek: 7, lastMonth: -1, thisMonth: 0, nextMonth: 1 };
  const by = weeks[period] ?? 0;
  return days[period] ?? (period.endsWith('Week') ? `FLOOR(${cell},1)-WEEKDAY(${cell})=TODAY()-WEEKDAY(TODAY())+${by}` : `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${by})),YEAR(${cell})=YEAR(EDATE(TODAY(),${by})))`);
}

function cfvo(given: unknown, of: Writing, more: Readonly<Record<string, string | number | undefined>> = {}): string {
  const { type = 'LowestValue', formula } = (given ?? {}) as Partial<Bound>;
  const kind = type === 'Automatic' ? 'min' : keyOf(BOUNDS, type) ?? 'min';
  const val = typeof formula === 'string' && formula.startsWith('=') ? encodeFormula(formula, null, of.names) : formula;
  return element('cfvo', { type: kind, val: kind === 'min' || kind === 'max' ? undefined : val ?? 0, ...more });
}

const colour = (given: unknown, otherwise: string): string => element('color', { rgb: argb(typeof given === 'string' && /^#[0-9A-Fa-f]{6}$/.test(given) ? given : otherwise) });

function writeScale(rule: Rule['rule'], of: Writing): string {
  const { minimum, midpoint, maximum } = (rule['criteria'] ?? {}) as Readonly<Record<string, { readonly color?: string } | undefined>>;
  const points = [minimum ?? { type: 'LowestValue' }, ...(midpoint ? [midpoint] : []), maximum ?? { type: 'HighestValue' }] as readonly { readonly color?: string }[];
  return `<cfRule type="colorScale"${attributesText({ ...of.attributes, dxfId: undefined })}><colorScale>${points.map((p) => cfvo(p, of)).join('')}${points.map((p) => colour(p.color, '#FFFFFF')).join('')}</colorScale></cfRule>`;
}

function writeBar(rule: Rule['rule'], of: Writing): string {
  const upper = (rule['upperBoundRule'] ?? {}) as Partial<Bound>;
  const bounds = cfvo(rule['lowerBoundRule'], of) + cfvo({ ...upper, type: upper.type === undefined || upper.type === 'Automatic' ? 'HighestValue' : upper.type }, of);
  return `<cfRule type="dataBar"${attributesText({ ...of.attributes, dxfId: undefined })}>${element('dataBar', { showValue: rule['showDataBarOnly'] === true ? 0 : undefined }, bounds + colour(rule['positiveFormat/fillColor'], '#638EC6'))}</cfRule>`;
}

function writeIcons(rule: Rule['rule'], of: Writing): string | null {
  const style = keyOf(ICONS, rule['style'] ?? 'ThreeTrafficLights1');
  if (style === undefined) return null;
  const count = Number(style[0]);
  const given = Array.isArray(rule['criteria']) ? rule['criteria'] as readonly (Partial<Bound> & { readonly operator?: string })[] : [];
  const points = Array.from({ length: count }, (_, i) => (i === 0 ? cfvo({ type: 'Percent', formula: '0' }, of) : cfvo(given[i]?.type === undefined ? { type: 'Percent', formula: String(Math.round((100 * i) / count)) } : given[i], of, { gte: given[i]?.operator === 'GreaterThan' ? 0 : undefined })));
  return `<cfRule type="iconSet"${attributesText({ ...of.attributes, dxfId: undefined })}>${element('iconSet', { iconSet: style, showValue: rule['showIconOnly'] === true ? 0 : undefined, reverse: rule['reverseIconOrder'] === true ? 1 : undefined }, points.join(''))}</cfRule>`;
}
