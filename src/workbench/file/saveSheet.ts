import { childOf, element, parseXml } from '../../ooxml/xml.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import { printRect } from '../model/addresses.ts';
import { MAX_ROWS } from '../model/area.ts';
import type { Area, Rect } from '../model/area.ts';
import type { ConditionalFormat } from '../model/cellViews.ts';
import type { SheetView } from '../model/views.ts';
import { argb } from './colours.ts';
import { writeConditionalRule } from './conditionalRules.ts';
import { writeValidation } from './fileRules.ts';
import { writeFilters } from './filterRules.ts';
import { formatLook, PROTECTIONS, readProtection } from './openSheet.ts';
import { fitsPages, writePages } from './pages.ts';
import { cellsXml, columnsXml, linksXml } from './saveCells.ts';
import { MAIN } from './saving.ts';
import type { Relations, Saving } from './saving.ts';

/** What else belongs to a sheet: parts that its own part names. */
export interface SheetParts { readonly relations: Relations; readonly drawing: string | null; readonly notes: string | null; readonly tables: readonly string[] }

/** A sheet's part: its elements in the only order that Excel takes. What the opened file had and the model does not know stands between them as it was. */
export function sheetXml(saving: Saving, view: SheetView, of: SheetParts): string {
  const kept = (name: string): string => view.file?.parts[name] ?? '';
  const old = (name: string): XmlElement | undefined => { const xml = view.file?.parts[name]; return xml === undefined ? undefined : parseXml(xml); };
  const [pages, formats] = [writePages(view.pageLayout, old), formatsXml(saving, view)];
  const links = linksXml(saving, view, (address) => of.relations.add('hyperlink', address, true));
  const later = `${kept('sparklines')}${formats.later === '' ? '' : `<ext uri="${LATER_FORMATS}" xmlns:x14="${X14}"><x14:conditionalFormattings>${formats.later}</x14:conditionalFormattings></ext>`}`;
  return `<worksheet ${MAIN}${kept('namespaces').replace(/ xmlns:r="[^"]*"/, '')}>${propertiesXml(view, old('sheetPr'))}${dimensionXml(saving, view)}${viewsXml(view, old('sheetViews'))}${formatXml(view, old('sheetFormatPr'))}${columnsXml(saving, view)}${cellsXml(saving, view)}`
    + `${kept('sheetCalcPr')}${protectionXml(view, old('sheetProtection'))}${kept('protectedRanges')}${kept('scenarios')}${filterXml(saving, view)}${mergedXml(view)}${kept('phoneticPr')}${formats.usual}${validationsXml(saving, view)}${links}${pages['printOptions'] ?? ''}${pages['pageMargins'] ?? ''}${pages['pageSetup'] ?? ''}${pages['headerFooter'] ?? ''}`
    + `${pages['rowBreaks'] ?? ''}${pages['colBreaks'] ?? ''}${kept('cellWatches')}${kept('ignoredErrors')}${of.drawing === null ? '' : `<drawing r:id="${of.drawing}"/>`}${of.notes === null ? '' : `<legacyDrawing r:id="${of.notes}"/>`}${of.tables.length === 0 ? '' : element('tableParts', { count: of.tables.length }, of.tables.map((id) => `<tablePart r:id="${id}"/>`).join(''))}${later === '' ? '' : `<extLst>${later}</extLst>`}</worksheet>`;
}

const LATER_FORMATS = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

function propertiesXml(view: SheetView, old: XmlElement | undefined): string {
  const { filterMode: _was, ...attributes } = old?.attributes ?? {};
  const was = childOf(old, 'tabColor');
  const colour = view.tabColor === '' ? '' : was && (was.attributes['rgb'] ?? '').slice(-6).toUpperCase() === view.tabColor.slice(1).toUpperCase() ? was.raw : element('tabColor', { rgb: argb(view.tabColor) });
  const { fitToPage: _fit, ...setUp } = childOf(old, 'pageSetUpPr')?.attributes ?? {};
  const pages = fitsPages(view.pageLayout) ? { ...setUp, fitToPage: 1 } : setUp;
  const inside = `${colour}${childOf(old, 'outlinePr')?.raw ?? ''}${Object.keys(pages).length === 0 ? '' : element('pageSetUpPr', pages)}`;
  const isFiltered = (view.autoFilter?.filters.length ?? 0) > 0;
  return inside === '' && Object.keys(attributes).length === 0 && !isFiltered ? '' : element('sheetPr', { ...attributes, filterMode: isFiltered ? 1 : undefined }, inside);
}

function dimensionXml({ model }: Saving, view: SheetView): string {
  const used = model.usedRange(view.id, false);
  return element('dimension', { ref: used ? cellsOf(used) : 'A1' });
}

/** Panes and selections as they were, unless others are frozen now. */
function viewsXml(view: SheetView, old: XmlElement | undefined): string {
  const was = childOf(old, 'sheetView');
  const { rows, columns } = view.frozen;
  const pane = childOf(was, 'pane');
  const wasFrozen = pane?.attributes['state']?.startsWith('frozen') === true ? [Number(pane.attributes['ySplit'] ?? 0), Number(pane.attributes['xSplit'] ?? 0)] : [0, 0];
  const same = wasFrozen[0] === rows && wasFrozen[1] === columns;
  const corner = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const frozen = rows + columns === 0 ? '' : element('pane', { xSplit: columns || undefined, ySplit: rows || undefined, topLeftCell: printRect({ row: rows, column: columns, rows: 1, columns: 1 }), activePane: corner, state: 'frozen' }) + element('selection', { pane: corner });
  const inside = same && was ? was.children.filter((c) => c.name === 'pane' || c.name === 'selection').map((c) => c.raw).join('') : frozen;
  return `<sheetViews>${element('sheetView', { ...was?.attributes, showGridLines: view.showGridlines ? undefined : 0, showRowColHeaders: view.showHeadings ? undefined : 0, workbookViewId: 0 }, inside)}</sheetViews>`;
}

function formatXml(view: SheetView, old: XmlElement | undefined): string {
  const deepest = (levels: Readonly<Record<number, number>> | undefined): number | undefined => Math.max(0, ...Object.values(levels ?? {})) || undefined;
  return element('sheetFormatPr', { defaultRowHeight: 15, ...old?.attributes, outlineLevelRow: deepest(view.outline?.rows), outlineLevelCol: deepest(view.outline?.columns) });
}

function protectionXml({ protection }: SheetView, old: XmlElement | undefined): string {
  if (!protection.on) return '';
  const was = readProtection(old);
  if (old && was.on && JSON.stringify(Object.entries(was.options).sort()) === JSON.stringify(Object.entries(protection.options).filter(([, on]) => on !== false && on !== 'Normal').sort())) return old.raw;
  const password = Object.fromEntries(['algorithmName', 'hashValue', 'saltValue', 'spinCount', 'password'].map((name) => [name, was.on ? old?.attributes[name] : undefined]));
  const mode = protection.options['selectionMode'];
  return element('sheetProtection', { ...password, sheet: 1, ...Object.fromEntries(PROTECTIONS.map(([name, option, unsaid]) => { const allowed = protection.options[option] === true; return [name, unsaid ? (allowed ? 0 : undefined) : allowed ? undefined : 1]; })), selectLockedCells: mode === 'Unlocked' || mode === 'None' ? 1 : undefined, selectUnlockedCells: mode === 'None' ? 1 : undefined });
}

const filterXml = (saving: Saving, { autoFilter }: SheetView): string => (autoFilter ? element('autoFilter', { ref: cellsOf(autoFilter) }, writeFilters(autoFilter.filters, saving.say)) : '');
const mergedXml = ({ merged }: SheetView): string => (merged.length === 0 ? '' : element('mergeCells', { count: merged.length }, merged.map((m) => element('mergeCell', { ref: cellsOf(m) })).join('')));

/** "A1:B2"; a single cell "A1"; whole columns as the file has them. */
export const cellsOf = (area: Rect): string => (area.rows === MAX_ROWS ? printRect({ ...area, rows: MAX_ROWS - 1 }).replace(/\d+$/, String(MAX_ROWS)) : printRect(area));
const listed = (areas: readonly Area[]): string => areas.map(cellsOf).join(' ');

function validationsXml(saving: Saving, { validations }: SheetView): string {
  return validations.length === 0 ? '' : element('dataValidations', { count: validations.length }, validations.map((v) => writeValidation(v, cellsOf(v.area), saving.names)).join(''));
}

/** The sheet's conditional formats, and those or their halves that stand among the later additions. */
function formatsXml(saving: Saving, view: SheetView): { readonly usual: string; readonly later: string } {
  let [usual, later] = ['', ''];
  view.conditionalFormats.forEach((format) => {
    const [first] = format.areas;
    if (!first) return;
    const holds = format.file !== undefined && (format.type.startsWith('file:') || format.file.look === formatLook(format, first));
    const [old, more] = holds && format.file ? [format.file.xml, format.file.later] : [null, null];
    const rule = old ?? (more === null ? ruleOf(saving, format, first) : null);
    if (rule !== null) usual += element('conditionalFormatting', { sqref: listed(format.areas) }, prioritized(rule, format.priority + 1));
    if (more !== null) later += `<x14:conditionalFormatting xmlns:xm="${XM}">${prioritized(more, format.priority + 1)}<xm:sqref>${listed(format.areas)}</xm:sqref></x14:conditionalFormatting>`;
  });
  return { usual, later };
}

const prioritized = (rule: string, priority: number): string => rule.replace(/^(<[^>]*?\spriority=")\d+(")/, `$1${priority}$2`);

function ruleOf(saving: Saving, format: ConditionalFormat, first: Area): string | null {
  const dxfId = Object.keys(format.style).length === 0 ? undefined : saving.styles.change(format.style);
  const written = writeConditionalRule(format, { first: printRect({ ...first, rows: 1, columns: 1 }), names: saving.names, attributes: { dxfId, priority: format.priority + 1, stopIfTrue: format.stopIfTrue ? 1 : undefined } });
  if (written === null) saving.say(`conditional formats of the kind "${format.type}"`);
  return written;
}

