import { attributesText, childOf, element, escapeXml, flag } from '../../ooxml/xml.ts';
import type { XmlElement } from '../../ooxml/xml.ts';
import type { SheetView } from '../model/views.ts';

/** How a sheet prints: Office.js's names in the model, the file's elements in `parts`. What the model does not know of the file's stays as it was. */

type Layout = SheetView['pageLayout'];
type Parts = Readonly<Record<string, string>>;

/** The file's numbers for the papers that Office.js names. */
const PAPERS: Readonly<Record<string, number>> = { Letter: 1, LetterSmall: 2, Tabloid: 3, Ledger: 4, Legal: 5, Statement: 6, Executive: 7, A3: 8, A4: 9, A4Small: 10, A5: 11, B4: 12, B5: 13, Folio: 14, Quatro: 15 };
const COMMENTS: Readonly<Record<string, string>> = { none: 'NoComments', atEnd: 'EndSheet', asDisplayed: 'InPlace' };
const ERRORS: Readonly<Record<string, string>> = { displayed: 'AsDisplayed', blank: 'Blank', dash: 'Dash', NA: 'NotAvailable' };
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
/** Inches, as a new sheet has them. */
const MARGINS: Readonly<Record<(typeof SIDES)[number], number>> = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
const POINTS_PER_INCH = 72;

const keyOf = (table: Readonly<Record<string, unknown>>, value: unknown): string | undefined => Object.keys(table).find((key) => table[key] === value);

/** The names of elements that are read here. */
export const PAGE_PARTS = ['printOptions', 'pageMargins', 'pageSetup', 'headerFooter'] as const;

export function readPages(tail: ReadonlyMap<string, XmlElement>, fits: boolean): Layout {
  const [options, margins, setup] = ['printOptions', 'pageMargins', 'pageSetup'].map((name) => tail.get(name)?.attributes ?? {}) as [Record<string, string>, Record<string, string>, Record<string, string>];
  const { orientation, paperSize, scale, fitToWidth, fitToHeight, blackAndWhite, draft, cellComments, errors, pageOrder, firstPageNumber, useFirstPageNumber } = setup;
  const paper = keyOf(PAPERS, Number(paperSize));
  const zoom = fits ? { horizontalFitToPages: Number(fitToWidth ?? 1), verticalFitToPages: Number(fitToHeight ?? 1) } : scale !== undefined && scale !== '100' ? { scale: Number(scale) } : undefined;
  return {
    orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait', ...(paper === undefined ? {} : { paperSize: paper }), ...(zoom ? { zoom } : {}), ...Object.fromEntries(SIDES.flatMap((side) => (margins[side] === undefined || Number(margins[side]) === MARGINS[side] ? [] : [[`${side}Margin`, Number(margins[side]) * POINTS_PER_INCH]]))),
    ...(flag(blackAndWhite) ? { blackAndWhite: true } : {}), ...(flag(draft) ? { draftMode: true } : {}), ...(cellComments && cellComments !== 'none' ? { printComments: COMMENTS[cellComments] } : {}), ...(errors && errors !== 'displayed' ? { printErrors: ERRORS[errors] } : {}), ...(pageOrder === 'overThenDown' ? { printOrder: 'OverThenDown' } : {}),
    ...(flag(useFirstPageNumber) && firstPageNumber !== undefined ? { firstPageNumber: Number(firstPageNumber) } : {}),
    ...(flag(options['horizontalCentered']) ? { centerHorizontally: true } : {}), ...(flag(options['verticalCentered']) ? { centerVertically: true } : {}), ...(flag(options['gridLines']) ? { printGridlines: true } : {}), ...(flag(options['headings']) ? { printHeadings: true } : {}), ...readTexts(tail.get('headerFooter')), ...readBreaks('rowBreaks', tail.get('rowBreaks')), ...readBreaks('columnBreaks', tail.get('colBreaks')),
  };
}

/** Breaks that somebody set, by the row or column that they stand before. */
function readBreaks(key: string, given: XmlElement | undefined): Layout {
  const breaks = (given?.children ?? []).filter((b) => b.attributes['id'] !== undefined).map((b) => Number(b.attributes['id']));
  return breaks.length === 0 ? {} : { [key]: breaks };
}

function writeBreaks(name: string, breaks: unknown, max: number): string {
  const list = Array.isArray(breaks) ? breaks as readonly number[] : [];
  return list.length === 0 ? '' : element(name, { count: list.length, manualBreakCount: list.length }, list.map((id) => element('brk', { id, max, man: 1 })).join(''));
}

const GROUP = 'headersFooters/';
const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;
const PAGES: Readonly<Record<string, string>> = { odd: 'defaultForAllPages', even: 'evenPages', first: 'firstPage' };
const PARTS = [['L', 'left'], ['C', 'center'], ['R', 'right']] as const;

function readTexts(given: XmlElement | undefined): Layout {
  if (!given) return {};
  const { differentFirst, differentOddEven, scaleWithDoc, alignWithMargins } = given.attributes;
  const state = STATES[(flag(differentFirst) ? 1 : 0) + (flag(differentOddEven) ? 2 : 0)];
  const texts = Object.entries(PAGES).flatMap(([word, page]) => ['Header', 'Footer'].flatMap((where) => partsOf(childOf(given, `${word}${where}`)?.text ?? '').map(([part, words]) => [`${GROUP}${word === 'odd' && flag(differentOddEven) ? 'oddPages' : page}/${part}${where}`, words] as const)));
  return { ...Object.fromEntries(texts), ...(state === 'Default' ? {} : { [`${GROUP}state`]: state }), ...(flag(scaleWithDoc, true) ? {} : { [`${GROUP}useSheetScale`]: false }), ...(flag(alignWithMargins, true) ? {} : { [`${GROUP}useSheetMargins`]: false }) };
}

/** "&Lleft&Cmiddle" in its parts; "&&" is a plain "&", and a text without a mark stands in the middle. */
function partsOf(text: string): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  const [before, ...rest] = text.split(/&(?=[LCR])/);
  if (before) found.push(['center', before]);
  for (const piece of rest) { const part = PARTS.find(([mark]) => piece.startsWith(mark))?.[1]; if (part && piece.length > 1) found.push([part, piece.slice(1)]); }
  return found;
}

/** The elements as they print now, in the file's order; `old` is what the file had. */
export function writePages(layout: Layout, old: (name: string) => XmlElement | undefined): Parts {
  const was = (name: string): Readonly<Record<string, string>> => old(name)?.attributes ?? {};
  const margins = Object.fromEntries(SIDES.map((side) => { const points = layout[`${side}Margin`]; return [side, typeof points === 'number' ? round(points / POINTS_PER_INCH) : was('pageMargins')[side] ?? MARGINS[side]]; }));
  const options = { ...was('printOptions'), ...switches(layout, { horizontalCentered: 'centerHorizontally', verticalCentered: 'centerVertically', headings: 'printHeadings', gridLines: 'printGridlines' }) };
  return { printOptions: Object.keys(options).length === 0 ? '' : element('printOptions', options), pageMargins: element('pageMargins', margins), pageSetup: element('pageSetup', setupOf(layout, was('pageSetup'))), headerFooter: textsIn(layout, was('headerFooter')), rowBreaks: writeBreaks('rowBreaks', layout['rowBreaks'], 16_383), colBreaks: writeBreaks('colBreaks', layout['columnBreaks'], 1_048_575) };
}

const round = (inches: number): number => Math.round(inches * 1e6) / 1e6;
const switches = (layout: Layout, names: Readonly<Record<string, string>>): Readonly<Record<string, number>> => Object.fromEntries(Object.entries(names).flatMap(([inFile, name]) => (typeof layout[name] === 'boolean' ? [[inFile, layout[name] ? 1 : 0] as const] : [])));

export const fitsPages = (layout: Layout): boolean => { const zoom = layout['zoom'] as Zoom | undefined; return zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined; };
interface Zoom { readonly scale?: number; readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number }

/** The printer's own settings ("r:id") are no part of what is kept. */
function setupOf(layout: Layout, { 'r:id': _printer, ...was }: Readonly<Record<string, string>>): Readonly<Record<string, string | number | undefined>> {
  const zoom = layout['zoom'] as Zoom | undefined;
  const [paper, first] = [PAPERS[String(layout['paperSize'])], layout['firstPageNumber']];
  return {
    ...was, ...(paper === undefined ? {} : { paperSize: paper }), ...(zoom?.scale === undefined ? {} : { scale: zoom.scale }), ...(fitsPages(layout) ? { fitToWidth: zoom?.horizontalFitToPages ?? 0, fitToHeight: zoom?.verticalFitToPages ?? 0 } : {}), orientation: layout['orientation'] === 'Landscape' ? 'landscape' : 'portrait',
    ...(typeof first === 'number' ? { firstPageNumber: first, useFirstPageNumber: 1 } : {}), ...switches(layout, { blackAndWhite: 'blackAndWhite', draft: 'draftMode' }), ...(layout['printOrder'] === 'OverThenDown' ? { pageOrder: 'overThenDown' } : {}),
    ...(layout['printComments'] === undefined ? {} : { cellComments: keyOf(COMMENTS, layout['printComments']) }), ...(layout['printErrors'] === undefined ? {} : { errors: keyOf(ERRORS, layout['printErrors']) }),
  };
}

function textsIn(layout: Layout, was: Readonly<Record<string, string>>): string {
  const at = STATES.indexOf((layout[`${GROUP}state`] ?? 'Default') as (typeof STATES)[number]);
  const text = (page: string, where: string): string => PARTS.map(([mark, part]) => { const words = layout[`${GROUP}${page}/${part}${where}`]; return typeof words === 'string' && words !== '' ? `&${mark}${words}` : ''; }).join('');
  const inside = Object.entries(PAGES).flatMap(([word, page]) => ['Header', 'Footer'].map((where) => { const words = text(word === 'odd' && at >= 2 ? 'oddPages' : page, where); return words === '' ? '' : `<${word}${where}>${escapeXml(words)}</${word}${where}>`; })).join('');
  const scales = { ...(layout[`${GROUP}useSheetScale`] === false ? { scaleWithDoc: 0 } : {}), ...(layout[`${GROUP}useSheetMargins`] === false ? { alignWithMargins: 0 } : {}) };
  const attributes = { ...was, differentOddEven: at >= 2 ? 1 : undefined, differentFirst: at % 2 === 1 ? 1 : undefined, ...scales };
  return inside === '' && Object.values(attributes).every((a) => a === undefined) ? '' : `<headerFooter${attributesText(attributes)}>${inside}</headerFooter>`;
}
