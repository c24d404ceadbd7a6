import { childOf, childrenOf, element, flag } from '../../ooxml/xml.ts';
import type { XmlElement } from '../../ooxml/xml.ts';

/** What a filter asks of its columns, as Office.js has it. What has no word there is kept as the file's own XML: its rows stay hidden, and it is saved again. */
export type Filters = readonly (readonly [number, Readonly<Record<string, unknown>>])[];

const SIGNS: Readonly<Record<string, string>> = { equal: '=', notEqual: '<>', greaterThan: '>', greaterThanOrEqual: '>=', lessThan: '<', lessThanOrEqual: '<=' };
export const FILE_FILTER = 'File';

export const readFilters = (filter: XmlElement | undefined): Filters => childrenOf(filter, 'filterColumn').flatMap((column) => {
  const [rule] = column.children;
  return rule ? [[Number(column.attributes['colId'] ?? 0), readRule(rule) ?? { filterOn: FILE_FILTER, file: rule.raw }] as const] : [];
});

function readRule(rule: XmlElement): Readonly<Record<string, unknown>> | null {
  const { attributes } = rule;
  switch (rule.name) {
    case 'filters': return childOf(rule, 'dateGroupItem') ? null : { filterOn: 'Values', values: [...childrenOf(rule, 'filter').map((f) => f.attributes['val'] ?? ''), ...(flag(attributes['blank']) ? [''] : [])] };
    case 'customFilters': {
      const [one, two] = childrenOf(rule, 'customFilter').map((f) => `${SIGNS[f.attributes['operator'] ?? 'equal'] ?? '='}${f.attributes['val'] === ' ' ? '' : f.attributes['val'] ?? ''}`);
      return { filterOn: 'Custom', criterion1: one ?? '', ...(two === undefined ? {} : { criterion2: two, operator: flag(attributes['and']) ? 'And' : 'Or' }) };
    }
    case 'top10': return { filterOn: `${flag(attributes['top'], true) ? 'Top' : 'Bottom'}${flag(attributes['percent']) ? 'Percent' : 'Items'}`, criterion1: attributes['val'] ?? '10' };
    case 'dynamicFilter': return attributes['type'] === 'aboveAverage' || attributes['type'] === 'belowAverage' ? { filterOn: 'Dynamic', dynamicCriteria: attributes['type'] === 'aboveAverage' ? 'AboveAverage' : 'BelowAverage' } : null;
    default: return null;
  }
}

/** A filter's columns as the file has them; `say` is told what it cannot hold. */
export const writeFilters = (filters: Filters, say: (what: string) => void): string => [...filters].sort(([a], [b]) => a - b).map(([column, criterion]) => { const rule = writeRule(criterion); if (rule === null) say('filters by colours and icons (rows stay hidden)'); return rule === null ? '' : element('filterColumn', { colId: column }, rule); }).join('');

function writeRule(criterion: Readonly<Record<string, unknown>>): string | null {
  const { filterOn, criterion1, criterion2, operator, dynamicCriteria, values } = criterion as Readonly<Record<string, string | undefined>> & { readonly values?: readonly unknown[] };
  switch (filterOn) {
    case FILE_FILTER: return String(criterion['file']);
    case 'Values': { const words = (values ?? []).map((v) => (typeof v === 'string' ? v : String((v as { readonly date?: unknown }).date ?? v))); return element('filters', { blank: words.includes('') ? 1 : undefined }, words.filter((w) => w !== '').map((val) => element('filter', { val })).join('')); }
    case 'Custom': return element('customFilters', { and: criterion2 !== undefined && criterion2 !== '' && operator !== 'Or' ? 1 : undefined }, [criterion1, criterion2].filter((c): c is string => c !== undefined && c !== '').map(customFilter).join(''));
    case 'TopItems': case 'BottomItems': case 'TopPercent': case 'BottomPercent': return element('top10', { top: filterOn.startsWith('Top') ? undefined : 0, percent: filterOn.endsWith('Percent') ? 1 : undefined, val: criterion1 ?? 10 });
    case 'Dynamic': return dynamicCriteria === undefined ? null : element('dynamicFilter', { type: `${dynamicCriteria.charAt(0).toLowerCase()}${dynamicCriteria.slice(1)}` });
    default: return null;
  }
}

function customFilter(criterion: string): string {
  const [, sign = '=', val = ''] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const operator = Object.keys(SIGNS).find((key) => SIGNS[key] === sign);
  return element('customFilter', { operator: operator === 'equal' ? undefined : operator, val: val === '' ? ' ' : val });
}
