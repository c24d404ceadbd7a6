import type { Area } from '../model/area.ts';
import { tell } from './dialog.ts';
import { tile, parseRows } from './grid/tsv.ts';
import type { Grid } from './grid/grid.ts';
import { selectArea } from './grid/selection.ts';
import type { Workspace } from './workspace.ts';

/** More cells than this are not pasted at once. */
const MOST_CELLS = 2_000_000;

const same = (a: string, b: string): boolean => a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();

/** The area that a copied block fills when it is pasted into a selection: the selection when it fits a whole number of times. */
const target = (from: Area, into: Area): Area => (into.rows % from.rows === 0 && into.columns % from.columns === 0 ? into : { ...into, rows: from.rows, columns: from.columns });

export type PasteWhat = 'All' | 'Values' | 'Formats';

/** Copy, cut and paste: as tab-separated text for other programs, with formulas and formats within the workbook. */
export class Clipboard {
  private readonly workspace: Workspace;

  constructor(workspace: Workspace, grid: Grid) {
    this.workspace = workspace;
    const onGrid = (event: ClipboardEvent, act: () => Promise<void>): void => {
      if (document.activeElement !== grid.focus) return;
      event.preventDefault();
      void act();
    };
    document.addEventListener('copy', (event) => { onGrid(event, () => this.copy(false)); });
    document.addEventListener('cut', (event) => { onGrid(event, () => this.copy(true)); });
    document.addEventListener('paste', (event) => { onGrid(event, () => this.paste(event.clipboardData?.getData('text/plain') ?? '')); });
  }

  async copy(isCut: boolean): Promise<void> {
    const area = this.workspace.lastArea();
    const { text } = await this.workspace.connection.ask({ kind: 'copyText', area });
    this.workspace.setCopied({ area, text, isCut });
    await navigator.clipboard.writeText(text);
  }

  /** `null`: what was copied here, whatever the clipboard holds. */
  async paste(text: string | null, what: PasteWhat = 'All'): Promise<void> {
    const copied = this.workspace.copied();
    if (copied !== null && (text === null || same(text, copied.text))) await this.pasteCopied(what);
    else if (text !== null && text !== '') await this.pasteText(text);
  }

  /** Enter pastes what the moving border is around, and ends it. */
  async pasteOnce(): Promise<void> {
    await this.pasteCopied('All');
    this.workspace.setCopied(null);
  }

  private async pasteText(text: string): Promise<void> {
    const { workspace } = this;
    const into = workspace.lastArea();
    const rows = tile(parseRows(text), into);
    const area = { ...into, rows: rows.length, columns: rows[0]?.length ?? 0 };
    if (area.rows * area.columns > MOST_CELLS) { await tell('The clipboard holds more cells than can be pasted at once.'); return; }
    if (await workspace.attempt(() => workspace.connection.ask({ kind: 'write', area, inputs: rows, how: 'pasted', confirmed: true })) !== null) this.showPasted(area);
  }

  private async pasteCopied(what: PasteWhat): Promise<void> {
    const { workspace } = this;
    const copied = workspace.copied();
    if (copied === null) return;
    const moves = copied.isCut && what === 'All';
    const into = workspace.lastArea();
    const to = moves ? { ...into, rows: copied.area.rows, columns: copied.area.columns } : target(copied.area, into);
    await workspace.run(moves ? { kind: 'move', from: copied.area, to } : { kind: 'copy', from: copied.area, to, what });
    if (moves) workspace.setCopied(null);
    this.showPasted(to);
  }

  private showPasted(area: Area): void { this.workspace.select(selectArea(area), { scroll: false }); }
}
