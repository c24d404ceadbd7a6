import type { SheetView } from '../model/model.ts';

/** How a sheet prints, from what add-ins set (Office.js's names) to what the file has; what was read from a file and not set since stays. */

interface FilePages { readonly pageSetup?: object; readonly headerFooter?: object }

/** The file's numbers for the papers that Office.js names. */
const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, Executive: 7, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 };

const POINTS_PER_INCH = 72;

export function pagesInFile({ pageLayout }: SheetView): Required<FilePages> {
  const file = (pageLayout['file'] ?? {}) as FilePages;
  return { pageSetup: { ...file.pageSetup, ...setupOf(pageLayout) }, headerFooter: { ...file.headerFooter, ...textsOf(pageLayout) } };
}

type Layout = SheetView['pageLayout'];

function setupOf(layout: Layout): object {
  const paper = PAPERS[String(layout['paperSize'])];
  const zoom = layout['zoom'] as { readonly scale?: number; readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number } | undefined;
  const fits = zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined;
  return {
    orientation: layout['orientation'] === 'Landscape' ? 'landscape' : 'portrait',
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...(fits ? { fitToPage: true, fitToWidth: zoom?.horizontalFitToPages ?? 0, fitToHeight: zoom?.verticalFitToPages ?? 0 } : zoom?.scale === undefined ? {} : { fitToPage: false, scale: zoom.scale }),
    ...titles('printTitlesRow', layout['printTitleRows']), ...titles('printTitlesColumn', layout['printTitleColumns']), ...margins(layout),
  };
}

/** "Sheet1!$4:$4" as the library has it: "4:4". */
const titles = (key: string, address: unknown): object => (typeof address === 'string' ? { [key]: address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '') } : {});

function margins(layout: Layout): object {
  const set = ['left', 'right', 'top', 'bottom', 'header', 'footer'].flatMap((side) => { const points = layout[`${side}Margin`]; return typeof points === 'number' ? [[side, points / POINTS_PER_INCH] as const] : []; });
  return set.length === 0 ? {} : { margins: Object.fromEntries(set) };
}

/** "&Lleft&Cmiddle&Rright", where anything was set for all pages. */
function textsOf(layout: Layout): object {
  const text = (part: string, where: string): string => { const words = layout[`headersFooters/defaultForAllPages/${part}${where}`]; return typeof words === 'string' ? words : ''; };
  const whole = (where: string): string => ([['L', 'left'], ['C', 'center'], ['R', 'right']] as const).map(([mark, part]) => { const words = text(part, where); return words === '' ? '' : `&${mark}${words}`; }).join('');
  const [header, footer] = [whole('Header'), whole('Footer')];
  return { ...(header === '' ? {} : { oddHeader: header }), ...(footer === '' ? {} : { oddFooter: footer }) };
}
