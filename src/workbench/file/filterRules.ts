import { childrenOf, element, flag } from '../../ooxml/xml.ts';
import type { XmlElement } from '../../ooxml/xml.ts';

/** What a filter asks of its columns, as Office.js has it. What has no word there is kept as the file's own XML: its rows stay hidden, and it is saved again. */
export type Filters = readonly (readonly [number, Readonly<Record<string, unknown>>])[];

const SIGNS: Readonly<Record<string, string>> = { equal: '=', notEqual: '<>', greaterThan: '>', greaterThanOrEqual: '>=', lessThan: '<', lessThanOrEqual: '<=' };
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
/** The file's words for filters that go by the other values, or by today. */
const DYNAMIC: Readonly<Record<string, string>> = {
  aboveAverage: 'AboveAverage', belowAverage: 'BelowAverage', yesterday: 'Yesterday', today: 'Today', tomorrow: 'Tomorrow', yearToDate: 'YearToDate',
  ...Object.fromEntries(['last', 'this', 'next'].flatMap((which) => ['Week', 'Month', 'Quarter', 'Year'].map((unit) => [`${which}${unit}`, `${which.charAt(0).toUpperCase()}${which.slice(1)}${unit}`]))),
  ...Object.fromEntries([1, 2, 3, 4].map((n) => [`Q${n}`, `AllDatesInPeriodQuarter${n}`])), ...Object.fromEntries(MONTHS.map((month, i) => [`M${i + 1}`, `AllDatesInPeriod${month}`])),
};
export const FILE_FILTER = 'File';

export const readFilters = (filter: XmlElement | undefined): Filters => childrenOf(filter, 'filterColumn').flatMap((column) => {
  const [rule] = column.children;
  return rule ? [[Number(column.attributes['colId'] ?? 0), readRule(rule) ?? { filterOn: FILE_FILTER, file: rule.raw }] as const] : [];
});

function readRule(rule: XmlElement): Readonly<Record<string, unknown>> | null {
  const { attributes } = rule;
  switch (rule.name) {
    case 'filters': return readValues(rule);
    case 'customFilters': {
      const [one, two] = childrenOf(rule, 'customFilter').map((f) => `${SIGNS[f.attributes['operator'] ?? 'equal'] ?? '='}${f.attributes['val'] === ' ' ? '' : f.attributes['val'] ?? ''}`);
      return { filterOn: 'Custom', criterion1: one ?? '', ...(two === undefined ? {} : { criterion2: two, operator: flag(attributes['and']) ? 'And' : 'Or' }) };
    }
    case 'top10': return { filterOn: `${flag(attributes['top'], true) ? 'Top' : 'Bottom'}${flag(attributes['percent']) ? 'Percent' : 'Items'}`, criterion1: attributes['val'] ?? '10' };
    case 'dynamicFilter': { const word = DYNAMIC[attributes['type'] ?? '']; return word === undefined ? null : { filterOn: 'Dynamic', dynamicCriteria: word }; }
    default: return null;
  }
}

/** Hours and finer are not known here. */
function readValues(rule: XmlElement): Readonly<Record<string, unknown>> | null {
  const days = childrenOf(rule, 'dateGroupItem').map(({ attributes: { year, month, day, dateTimeGrouping = 'day' } }) => ({ date: [year, month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0')).join('-'), specificity: `${dateTimeGrouping.charAt(0).toUpperCase()}${dateTimeGrouping.slice(1)}` }));
  if (days.some((d) => !['Year', 'Month', 'Day'].includes(d.specificity))) return null;
  return { filterOn: 'Values', values: [...childrenOf(rule, 'filter').map((f) => f.attributes['val'] ?? ''), ...(flag(rule.attributes['blank']) ? [''] : []), ...days] };
}

/** A filter's columns as the file has them; `say` is told what it cannot hold. */
export const writeFilters = (filters: Filters, say: (what: string) => void): string => [...filters].sort(([a], [b]) => a - b).map(([column, criterion]) => { const rule = writeRule(criterion); if (rule === null) say('filters by colours and icons (rows stay hidden)'); return rule === null ? '' : element('filterColumn', { colId: column }, rule); }).join('');

function writeRule(criterion: Readonly<Record<string, unknown>>): string | null {
  const { filterOn, criterion1, criterion2, operator, dynamicCriteria, values } = criterion as Readonly<Record<string, string | undefined>> & { readonly values?: readonly unknown[] };
  switch (filterOn) {
    case FILE_FILTER: return String(criterion['file']);
    case 'Values': return writeValues(values ?? []);
    case 'Custom': return element('customFilters', { and: criterion2 !== undefined && criterion2 !== '' && operator !== 'Or' ? 1 : undefined }, [criterion1, criterion2].filter((c): c is string => c !== undefined && c !== '').map(customFilter).join(''));
    case 'TopItems': case 'BottomItems': case 'TopPercent': case 'BottomPercent': return element('top10', { top: filterOn.startsWith('Top') ? undefined : 0, percent: filterOn.endsWith('Percent') ? 1 : undefined, val: criterion1 ?? 10 });
    case 'Dynamic': { const type = Object.keys(DYNAMIC).find((key) => DYNAMIC[key] === dynamicCriteria); return type === undefined ? null : element('dynamicFilter', { type }); }
    default: return null;
  }
}

/** Words, and days with as much of them as is meant. */
function writeValues(values: readonly unknown[]): string {
  const words = values.filter((v) => typeof v !== 'object').map(String);
  const days = values.filter((v): v is { readonly date?: string; readonly specificity?: string } => typeof v === 'object' && v !== null).map(({ date = '', specificity = 'Day' }) => { const [year, month, day] = date.split('-').map(Number); const grouping = specificity.toLowerCase(); return element('dateGroupItem', { year, month: grouping === 'year' ? undefined : month, day: grouping === 'day' ? day : undefined, dateTimeGrouping: grouping }); });
  return element('filters', { blank: words.includes('') ? 1 : undefined }, words.filter((w) => w !== '').map((val) => element('filter', { val })).join('') + days.join(''));
}

function customFilter(criterion: string): string {
  const [, sign = '=', val = ''] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const operator = Object.keys(SIGNS).find((key) => SIGNS[key] === sign);
  return element('customFilter', { operator: operator === 'equal' ? undefined : operator, val: val === '' ? ' ' : val });
}
