import type { Area, Rect } from '../model/model.ts';
import type { Answers, Command, Place } from '../hub/messages.ts';
import type { Connection } from './connection.ts';
import { HubRefusal } from './connection.ts';
import { tell } from './dialog.ts';
import { selectArea, selectCell } from './grid/selection.ts';
import type { Selection } from './grid/selection.ts';
import type { Mirror } from './mirror.ts';

/** What the person is doing: which sheet is shown, what is selected on it, what was copied. Everything of the page that is not the workbook itself. */
export interface Workspace {
  readonly connection: Connection;
  readonly mirror: Mirror;
  readonly sheet: () => string;
  readonly selection: () => Selection;
  readonly merged: () => readonly Rect[];
  readonly areas: () => readonly Area[];
  readonly lastArea: () => Area;
  readonly select: (selection: Selection, how?: { readonly scroll?: boolean }) => void;
  readonly goTo: (area: Area) => void;
  /** Where the add-in leads: it has said so to the workbook already. */
  readonly goToAll: (areas: readonly Area[], active: Place) => void;
  readonly showSheet: (sheet: string) => void;
  readonly copied: () => Copied | null;
  readonly setCopied: (copied: Copied | null) => void;
  /** Does a command; what is refused is told in a dialog. */
  readonly run: (command: Command) => Promise<void>;
  readonly attempt: <T>(work: () => Promise<T>) => Promise<T | null>;
  readonly on: (what: WorkspaceChange, listener: () => void) => void;
  readonly forget: () => void;
}

export type WorkspaceChange = 'selection' | 'sheet' | 'copied' | 'scroll' | 'lead';
export interface Copied { readonly area: Area; readonly text: string; readonly isCut: boolean }

const START: Selection = selectCell({ row: 0, column: 0 }, []);

export function createWorkspace(connection: Connection, mirror: Mirror): Workspace {
  const listeners = new Map<WorkspaceChange, (() => void)[]>();
  const selections = new Map<string, Selection>();
  let [sheet, copied]: [string, Copied | null] = ['', null];
  const announce = (what: WorkspaceChange): void => { for (const listener of listeners.get(what) ?? []) listener(); };
  const selection = (): Selection => selections.get(sheet) ?? START;
  const report = (): void => {
    const { areas, active } = selection();
    void connection.ask({ kind: 'select', sheet, areas, active });
  };
  const workspace: Workspace = {
    connection, mirror, selection, sheet: () => sheet,
    merged: () => mirror.layout()?.merged ?? [],
    areas: () => selection().areas.map((area) => ({ ...area, sheet })),
    lastArea: () => ({ ...(selection().areas.at(-1) as Rect), sheet }),
    select: (next, how = {}) => {
      selections.set(sheet, next);
      report();
      announce('selection');
      if (how.scroll !== false) announce('scroll');
    },
    showSheet: (next) => {
      if (next === sheet) return;
      sheet = next;
      mirror.show(next);
      announce('sheet');
      report();
      announce('selection');
    },
    goTo: (area) => {
      workspace.showSheet(area.sheet);
      workspace.select(area.rows * area.columns === 1 ? selectCell(area, workspace.merged()) : selectArea(area));
    },
    goToAll: (areas, active) => {
      const [first] = areas;
      if (first === undefined) return;
      const last = areas.at(-1) ?? first;
      workspace.showSheet(first.sheet);
      workspace.select({ areas, active, reach: { row: last.row + last.rows - 1, column: last.column + last.columns - 1 } }, { scroll: false });
      announce('lead');
    },
    copied: () => copied,
    setCopied: (next) => { copied = next; announce('copied'); },
    run: async (command) => {
      const done = await workspace.attempt<Answers['command']>(() => connection.ask({ kind: 'command', command }));
      if (done?.goTo != null) workspace.goTo(done.goTo);
    },
    attempt: async (work) => {
      try { return await work(); }
      catch (problem) {
        if (!(problem instanceof HubRefusal)) throw problem;
        await tell(problem.message);
        return null;
      }
    },
    on: (what, listener) => { listeners.set(what, [...(listeners.get(what) ?? []), listener]); },
    forget: () => {
      selections.clear();
      [sheet, copied] = ['', null];
    },
  };
  return workspace;
}

export const areaAt = (sheet: string, { row, column }: Place): Area => ({ sheet, row, column, rows: 1, columns: 1 });
