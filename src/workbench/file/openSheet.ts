import { attributesText, childOf, childrenOf, flag, parseXml } from '../../ooxml/xml.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import type { Relation } from '../../ooxml/zipped.ts';
import { idFrom } from '../model/ids.ts';
import type { Rect } from '../model/area.ts';
import type { CellStyle, Hyperlink } from '../model/cellViews.ts';
import type { SheetFilter, SheetView } from '../model/views.ts';
import type { SnapshotContent } from '../model/snapshot.ts';
import type { ConditionalState, SheetState, ValidationState } from '../model/state.ts';
import { NORMAL_STYLE } from '../model/styles.ts';
import { colourOf } from './colours.ts';
import { readConditionalRule } from './conditionalRules.ts';
import { readValidation, validationsIn } from './fileRules.ts';
import { readChange } from './fileStyle.ts';
import { readFilters } from './filterRules.ts';
import { decodeFormula } from './formulaText.ts';
import { rectsIn } from './opening.ts';
import type { Opening } from './opening.ts';
import { readNotes } from './openNotes.ts';
import { PAGE_PARTS, readPages } from './pages.ts';

/** The file counts a column's width in digits of 7 pixels, a pixel is 0.75 points. */
export const POINTS_PER_WIDTH = 5.25;

/** A sheet's part without its cells: elements by name. Of those that come more than once the last counts, but for conditional formats. */
export interface SheetPart { readonly path: string; readonly xml: string; readonly root: XmlElement; readonly by: ReadonlyMap<string, XmlElement>; readonly relations: readonly Relation[] }

export function sheetPart(opening: Opening, path: string): SheetPart {
  const text = unprefixed(opening.zip.text(path) ?? '<worksheet/>');
  const xml = /<!\[CDATA\[|<!--/.test(text) ? text.replace(/<!--[\s\S]*?-->/g, '').replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_whole, inside: string) => inside.replaceAll('&', '&amp;').replaceAll('<', '&lt;')) : text;
  const start = xml.indexOf('<sheetData');
  const end = xml.indexOf('</sheetData>', start);
  const root = parseXml(start < 0 || end < 0 ? xml : xml.slice(0, start) + xml.slice(end + '</sheetData>'.length));
  return { path, xml, root, by: new Map(root.children.map((c) => [c.name, c])), relations: opening.zip.relations(path) };
}

/** Some programs write every element with a prefix. */
const unprefixed = (xml: string): string => { const prefix = /<(\w+):worksheet[\s>]/.exec(xml.slice(0, 2_000))?.[1]; return prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</').replace(`xmlns:${prefix}=`, 'xmlns='); };

/** Elements that are kept as they are: what the model shows of them is written over them. */
const KEPT = ['sheetPr', 'sheetViews', 'sheetFormatPr', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'phoneticPr', 'cellWatches', 'ignoredErrors', ...PAGE_PARTS] as const;
const NOT_KEPT: Readonly<Record<string, string>> = { customSheetViews: 'custom views', picture: 'pictures behind the cells', oleObjects: 'embedded objects', legacyDrawingHF: 'pictures in headers and footers', dataConsolidate: 'settings of consolidation', customProperties: 'custom data of other programs', webPublishItems: 'settings for publishing' };
const SPARKLINES = '{05C60535-1F16-4fd2-B633-F4F36F0B64E0}';

/** Everything of a sheet's part but its cells, tables, comments and charts. */
export function readSheetState(opening: Opening, part: SheetPart, of: { readonly id: string; readonly name: string; readonly state: string | undefined }): SheetState {
  const { by } = part;
  for (const [name, words] of Object.entries(NOT_KEPT)) if (by.has(name)) opening.say(words);
  const view = childOf(by.get('sheetViews'), 'sheetView');
  const pane = childOf(view, 'pane')?.attributes;
  const isFrozen = pane?.['state'] === 'frozen' || pane?.['state'] === 'frozenSplit';
  return {
    id: of.id, name: of.name, visibility: of.state === 'veryHidden' ? 'VeryHidden' : of.state === 'hidden' ? 'Hidden' : 'Visible', tabColor: colourOf(childOf(by.get('sheetPr'), 'tabColor'), opening.styles.palette) ?? '',
    showGridlines: flag(view?.attributes['showGridLines'], true), showHeadings: flag(view?.attributes['showRowColHeaders'], true), frozen: isFrozen ? { rows: Number(pane['ySplit'] ?? 0), columns: Number(pane['xSplit'] ?? 0) } : { rows: 0, columns: 0 },
    protection: readProtection(by.get('sheetProtection')), pageLayout: readPages(by, flag(childOf(by.get('sheetPr'), 'pageSetUpPr')?.attributes['fitToPage'])), ...filterOf(by.get('autoFilter')),
    file: { parts: partsOf(part), rich: {}, notes: notesOf(opening, part) },
  };
}

function partsOf({ root, by }: SheetPart): Readonly<Record<string, string>> {
  const spaces = Object.fromEntries(Object.entries(root.attributes).filter(([name]) => name.startsWith('xmlns:') || name === 'mc:Ignorable'));
  const lines = childrenOf(by.get('extLst'), 'ext').find((e) => e.attributes['uri'] === SPARKLINES)?.raw;
  return { namespaces: attributesText(spaces), ...Object.fromEntries(KEPT.flatMap((name) => { const found = by.get(name); return found ? [[name, found.raw]] : []; })), ...(lines === undefined ? {} : { sparklines: lines }) };
}

function notesOf({ zip }: Opening, { relations }: SheetPart): ReturnType<typeof readNotes> {
  const [comments, drawing] = ['comments', 'vmlDrawing'].map((kind) => { const found = relations.find((r) => r.kind === kind); return found ? zip.text(found.target) : null; });
  return comments == null ? [] : readNotes(comments, drawing ?? null);
}

const ALLOWED = ['formatCells', 'formatColumns', 'formatRows', 'insertColumns', 'insertRows', 'insertHyperlinks', 'deleteColumns', 'deleteRows', 'sort', 'autoFilter', 'pivotTables'] as const;
export const protectionOption = (name: string): string => `allow${name.charAt(0).toUpperCase()}${name.slice(1)}`;
/** The file names what is forbidden; most of it is unless it says otherwise. */
export const PROTECTIONS: readonly (readonly [name: string, option: string, unsaid: boolean])[] = [...ALLOWED.map((name) => [name, protectionOption(name), true] as const), ['objects', 'allowEditObjects', false], ['scenarios', 'allowEditScenarios', false]];

export function readProtection(given: XmlElement | undefined): SheetView['protection'] {
  if (!given || !flag(given.attributes['sheet'])) return { on: false, options: {} };
  const { selectLockedCells, selectUnlockedCells } = given.attributes;
  const mode = flag(selectUnlockedCells) ? 'None' : flag(selectLockedCells) ? 'Unlocked' : 'Normal';
  return { on: true, options: { ...Object.fromEntries(PROTECTIONS.filter(([name, , unsaid]) => !flag(given.attributes[name], unsaid)).map(([, option]) => [option, true])), ...(mode === 'Normal' ? {} : { selectionMode: mode }) } };
}

function filterOf(given: XmlElement | undefined): { readonly autoFilter?: SheetFilter } {
  const [area] = rectsIn(given?.attributes['ref'] ?? '');
  return area && area.rows > 1 ? { autoFilter: { ...area, filters: readFilters(given) } } : {};
}

export const mergedIn = ({ by }: SheetPart): readonly Rect[] => childrenOf(by.get('mergeCells'), 'mergeCell').flatMap((m) => rectsIn(m.attributes['ref'] ?? ''));

/** What a column without a width of its own has in the file. */
export const STANDARD_IN_FILE = 9.140625;

interface ColumnsRead { readonly columns: SnapshotContent['sheets'][number]['columns']; readonly outline: Readonly<Record<number, number>>; readonly looks: ReadonlyMap<number, CellStyle> }

export function readColumns(opening: Opening, part: SheetPart, numberOf: (style: CellStyle) => number): ColumnsRead {
  const [columns, outline, looks]: [(readonly [number, number | null, boolean, number])[], Record<number, number>, Map<number, CellStyle>] = [[], {}, new Map()];
  const standard = Number(part.by.get('sheetFormatPr')?.attributes['defaultColWidth'] ?? STANDARD_IN_FILE);
  for (const { attributes } of childrenOf(part.by.get('cols'), 'col')) {
    const style = attributes['style'] === undefined ? NORMAL_STYLE : opening.styles.cell(Number(attributes['style']));
    const given = attributes['width'] === undefined ? null : Number(attributes['width']);
    const width = given === null || (!flag(attributes['customWidth']) && Math.abs(given - standard) < 0.3) ? null : given * POINTS_PER_WIDTH;
    for (let c = Number(attributes['min']) - 1; c < Math.min(Number(attributes['max']), 16_384); c++) {
      if (Number(attributes['outlineLevel'] ?? 0) > 0) outline[c] = Number(attributes['outlineLevel']);
      if (style !== NORMAL_STYLE) looks.set(c, style);
      columns.push([c, width, flag(attributes['hidden']), style === NORMAL_STYLE ? -1 : numberOf(style)]);
    }
  }
  return { columns, outline, looks };
}

/** Most cells that one link of the file covers. */
const MOST_LINKED = 10_000;

export function linksIn({ by, relations }: SheetPart): ReadonlyMap<string, Hyperlink> {
  const links = new Map<string, Hyperlink>();
  for (const { attributes } of childrenOf(by.get('hyperlinks'), 'hyperlink')) {
    const [area] = rectsIn(attributes['ref'] ?? '');
    const target = relations.find((r) => r.id === attributes['r:id'])?.target;
    const place = attributes['location'];
    if (!area || (target === undefined && place === undefined)) continue;
    const link: Hyperlink = { address: target === undefined ? null : place === undefined ? target : `${target}#${place}`, documentReference: target === undefined ? place ?? null : null, textToDisplay: attributes['display'] ?? null, screenTip: attributes['tooltip'] ?? null };
    const columns = Math.min(area.columns, MOST_LINKED);
    for (let r = 0; r < Math.min(area.rows, Math.ceil(MOST_LINKED / columns)); r++) for (let c = 0; c < columns; c++) links.set(`${area.row + r},${area.column + c}`, link);
  }
  return links;
}

export function readValidations(opening: Opening, { by }: SheetPart, id: string): readonly ValidationState[] {
  const later = childrenOf(by.get('extLst'), 'ext').flatMap((ext) => validationsIn(childOf(ext, 'dataValidations')));
  return [...validationsIn(by.get('dataValidations')), ...later].flatMap((v) => { const { cells, of } = readValidation(v); return rectsIn(cells).map((rect) => ({ ...of, id: `v${opening.ids()}`, area: { sheet: id, ...rect } })); });
}

/** What of a format is compared with what the file said, to know whether that still holds. */
export const formatLook = ({ type, rule, style, stopIfTrue }: Pick<ConditionalState, 'type' | 'rule' | 'style' | 'stopIfTrue'>, first: Rect | undefined): string => JSON.stringify([type, rule, style, stopIfTrue, type === 'ContainsText' || type === 'PresetCriteria' ? [first?.row, first?.column] : null]);

export function readFormats(opening: Opening, { root, by }: SheetPart, id: string): readonly ConditionalState[] {
  const later = childrenOf(by.get('extLst'), 'ext').flatMap((ext) => childrenOf(childOf(ext, 'conditionalFormattings'), 'conditionalFormatting')).flatMap((f) => childrenOf(f, 'cfRule').map((rule) => ({ rule, cells: childOf(f, 'sqref')?.text ?? '' })));
  const used = new Set<XmlElement>();
  const usual = childrenOf(root, 'conditionalFormatting').flatMap((f) => childrenOf(f, 'cfRule').map((rule) => {
    const more = laterOf(rule, later.map((l) => l.rule));
    if (more) used.add(more);
    return { rule, more, cells: f.attributes['sqref'] ?? '' };
  }));
  return [...usual.flatMap(({ rule, more, cells }) => formatOf(opening, { rule, cells, id, file: { xml: rule.raw, later: more?.raw ?? null } })), ...later.filter((l) => !used.has(l.rule)).flatMap(({ rule, cells }) => formatOf(opening, { rule, cells, id, file: { xml: null, later: rule.raw } }))];
}

/** A rule's second half among the later additions, which names it by an identity. */
function laterOf(rule: XmlElement, later: readonly XmlElement[]): XmlElement | undefined {
  const name = childrenOf(childOf(rule, 'extLst'), 'ext').map((e) => childOf(e, 'id')?.text).find((t) => t !== undefined);
  return name === undefined ? undefined : later.find((l) => l.attributes['id'] === name);
}

function formatOf(opening: Opening, of: { readonly rule: XmlElement; readonly cells: string; readonly id: string; readonly file: { readonly xml: string | null; readonly later: string | null } }): readonly ConditionalState[] {
  const areas = rectsIn(of.cells).map((rect) => ({ sheet: of.id, ...rect }));
  const [first] = areas;
  if (!first) return [];
  const { dxfId, priority, stopIfTrue } = of.rule.attributes;
  const plain = of.file.xml === null ? laterRule(of.rule) : readConditionalRule(of.rule, opening.styles.palette);
  const style = of.file.xml === null ? readChange(childOf(of.rule, 'dxf'), opening.styles.palette) : dxfId === undefined ? {} : opening.styles.change(Number(dxfId));
  const made = { ...plain, style, stopIfTrue: flag(stopIfTrue) };
  return [{ ...made, id: idFrom(opening.ids(), '9'), sheet: of.id, areas, base: { row: first.row, column: first.column }, priority: Number(priority ?? 1) - 1, file: { ...of.file, look: formatLook(made, first) } }];
}

/** Rules that speak of other sheets stand among the later additions. */
const laterRule = (rule: XmlElement): Pick<ConditionalState, 'type' | 'rule'> => (rule.attributes['type'] === 'expression' ? { type: 'Custom', rule: { formula: decodeFormula(childOf(rule, 'f')?.text ?? '', null) } } : { type: 'file:later', rule: {} });

export const tablePaths = ({ by, relations }: SheetPart): readonly string[] => childrenOf(by.get('tableParts'), 'tablePart').flatMap((t) => relations.filter((r) => r.id === t.attributes['r:id']).map((r) => r.target));

