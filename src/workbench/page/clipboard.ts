import type { Area } from '../model/model.ts';
import { tile, parseRows } from './grid/tsv.ts';
import type { Grid } from './grid/grid.ts';
import { selectArea } from './grid/selection.ts';
import type { Workspace } from './workspace.ts';

/** Copy, cut and paste: as tab-separated text for other programs, with formulas and formats within the workbook. */
export interface Clipboard {
  readonly copy: (isCut: boolean) => Promise<void>;
  readonly paste: (text: string | null, what?: 'All' | 'Values' | 'Formats') => Promise<void>;
}

/** What is pasted must end on the sheet and be of a size that a page can hold. */
const MOST_CELLS = 2_000_000;

const same = (a: string, b: string): boolean => a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();

/** The area that a copied block fills when it is pasted into a selection: the selection when it fits a whole number of times. */
function target(from: Area, into: Area): Area {
  const fits = into.rows % from.rows === 0 && into.columns % from.columns === 0;
  return fits ? into : { ...into, rows: from.rows, columns: from.columns };
}

export function createClipboard(workspace: Workspace, grid: Grid): Clipboard {
  const showPasted = (area: Area): void => { workspace.select({ ...selectArea(area), active: { row: area.row, column: area.column } }, { scroll: false }); };
  const pasteText = async (text: string): Promise<void> => {
    const into = workspace.lastArea();
    const rows = tile(parseRows(text), into);
    const area = { ...into, rows: rows.length, columns: rows[0]?.length ?? 0 };
    if (area.rows * area.columns > MOST_CELLS) throw new Error('The clipboard holds more cells than can be pasted at once.');
    if (await workspace.attempt(() => workspace.connection.ask({ kind: 'write', area, inputs: rows, how: 'pasted', confirmed: true })) !== null) showPasted(area);
  };
  const pasteCopied = async (what: 'All' | 'Values' | 'Formats'): Promise<void> => {
    const copied = workspace.copied();
    if (copied === null) return;
    const into = workspace.lastArea();
    if (copied.isCut && what === 'All') {
      await workspace.run({ kind: 'move', from: copied.area, to: into });
      workspace.setCopied(null);
      showPasted({ ...into, rows: copied.area.rows, columns: copied.area.columns });
      return;
    }
    const to = target(copied.area, into);
    await workspace.run({ kind: 'copy', from: copied.area, to, what });
    showPasted(to);
  };
  const clipboard: Clipboard = {
    copy: async (isCut) => {
      const area = workspace.lastArea();
      const { text } = await workspace.connection.ask({ kind: 'copyText', area });
      workspace.setCopied({ area, text, isCut });
      await navigator.clipboard.writeText(text);
    },
    paste: async (text, what = 'All') => {
      const copied = workspace.copied();
      if (copied !== null && (text === null || same(text, copied.text))) await pasteCopied(what);
      else if (text !== null && text !== '') await pasteText(text);
    },
  };
  const isHere = (): boolean => document.activeElement === grid.focus;
  /** The text of a small selection is known at once; the event must be answered before the hub can be asked, so the hub's answer goes through the clipboard's own door. */
  document.addEventListener('copy', (event) => { if (isHere()) { event.preventDefault(); void clipboard.copy(false); } });
  document.addEventListener('cut', (event) => { if (isHere()) { event.preventDefault(); void clipboard.copy(true); } });
  document.addEventListener('paste', (event) => {
    if (!isHere()) return;
    event.preventDefault();
    void clipboard.paste(event.clipboardData?.getData('text/plain') ?? '');
  });
  return clipboard;
}
