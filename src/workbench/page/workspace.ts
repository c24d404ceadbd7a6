import type { Area, Rect } from '../model/area.ts';
import type { Answers, Command, Place } from '../hub/messages.ts';
import type { Connection } from './connection.ts';
import { HubRefusal } from './connection.ts';
import { tell } from './dialog.ts';
import { selectArea, selectCell } from './grid/selection.ts';
import type { Selection } from './grid/selection.ts';
import type { Mirror } from './mirror.ts';

/** `lead`: the add-in moved the selection. `scroll`: the selection should be seen. */
export type WorkspaceChange = 'selection' | 'sheet' | 'copied' | 'scroll' | 'lead';

export interface Copied { readonly area: Area; readonly text: string; readonly isCut: boolean }

const START: Selection = selectCell({ row: 0, column: 0 }, []);

/** What the person is doing: which sheet is shown, what is selected on it, what was copied. Everything of the page that is not the workbook itself. */
export class Workspace {
  private readonly listeners = new Map<WorkspaceChange, (() => void)[]>();
  private readonly selections = new Map<string, Selection>();
  private shown = '';
  private clip: Copied | null = null;
  readonly connection: Connection;
  readonly mirror: Mirror;

  constructor(connection: Connection, mirror: Mirror) {
    this.connection = connection;
    this.mirror = mirror;
  }

  sheet(): string { return this.shown; }
  selection(): Selection { return this.selections.get(this.shown) ?? START; }
  merged(): readonly Rect[] { return this.mirror.layout()?.merged ?? []; }
  areas(): readonly Area[] { return this.selection().areas.map((area) => ({ ...area, sheet: this.shown })); }
  lastArea(): Area { return { ...(this.selection().areas.at(-1) as Rect), sheet: this.shown }; }
  copied(): Copied | null { return this.clip; }

  on(what: WorkspaceChange, listener: () => void): void { this.listeners.set(what, [...(this.listeners.get(what) ?? []), listener]); }

  select(next: Selection, how: { readonly scroll?: boolean } = {}): void {
    this.selections.set(this.shown, next);
    this.report();
    this.announce('selection');
    if (how.scroll !== false) this.announce('scroll');
  }

  showSheet(next: string): void {
    if (next === this.shown) return;
    this.shown = next;
    this.mirror.show(next);
    this.announce('sheet');
    this.report();
    this.announce('selection');
  }

  goTo(area: Area): void {
    this.showSheet(area.sheet);
    this.select(area.rows * area.columns === 1 ? selectCell(area, this.merged()) : selectArea(area));
  }

  /** Where the add-in leads: the workbook knows it already. */
  follow(areas: readonly Area[], active: Place): void {
    const [first, last] = [areas[0], areas.at(-1)];
    if (first === undefined || last === undefined) return;
    this.showSheet(first.sheet);
    this.select({ areas, active, reach: { row: last.row + last.rows - 1, column: last.column + last.columns - 1 } }, { scroll: false });
    this.announce('lead');
  }

  setCopied(next: Copied | null): void {
    this.clip = next;
    this.announce('copied');
  }

  /** Does a command; what is refused is told in a dialog. */
  async run(command: Command): Promise<void> {
    const done = await this.attempt<Answers['command']>(() => this.connection.ask({ kind: 'command', command }));
    if (done?.goTo != null) this.goTo(done.goTo);
  }

  /** What the workbook refuses is told in a dialog, and gives null. */
  async attempt<T>(work: () => Promise<T>): Promise<T | null> {
    try { return await work(); }
    catch (problem) {
      if (!(problem instanceof HubRefusal)) throw problem;
      await tell(problem.message);
      return null;
    }
  }

  /** Another workbook was opened. */
  forget(): void {
    this.selections.clear();
    this.shown = '';
    this.clip = null;
  }

  private announce(what: WorkspaceChange): void { for (const listener of this.listeners.get(what) ?? []) listener(); }

  private report(): void {
    const { areas, active } = this.selection();
    void this.connection.ask({ kind: 'select', sheet: this.shown, areas, active });
  }
}

export const areaAt = (sheet: string, { row, column }: Place): Area => ({ sheet, row, column, rows: 1, columns: 1 });
