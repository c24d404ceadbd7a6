import type { TrackedArea, WorkbookModel } from '../model/model.ts';
import type { Area } from '../model/area.ts';
import type { SheetView } from '../model/views.ts';

/** What one client looks at: the sheet in front and the selected areas. It belongs to the client, not to the workbook; the page shows it and the add-in moves it. */
export interface View {
  readonly sheet: () => SheetView;
  readonly areas: () => readonly Area[];
  /** The active cell, at the start of the selection unless it was said otherwise. */
  readonly active: () => { readonly sheet: string; readonly row: number; readonly column: number };
  readonly select: (areas: readonly Area[], active?: { readonly row: number; readonly column: number }) => void;
  readonly activate: (sheet: string) => void;
  /** The chart that has been brought to the front, until cells are selected or it is gone. */
  readonly chart: () => string | null;
  readonly activateChart: (chart: string) => void;
}

/** `before`: what was selected on that sheet until now. */
export type ViewChange = { readonly kind: 'selected'; readonly sheet: string; readonly before: readonly Area[] } | { readonly kind: 'activated'; readonly sheet: string; readonly before: string | null } | { readonly kind: 'chart'; readonly chart: string | null; readonly before: string | null };

interface Selected { readonly areas: readonly TrackedArea[]; readonly active: TrackedArea }

const home = (id: string): Area => ({ sheet: id, row: 0, column: 0, rows: 1, columns: 1 });
const sheetOfChart = (model: WorkbookModel, chart: string | null): SheetView | undefined => model.sheets().find((s) => s.charts.some((c) => c.id === chart));

/** Each sheet remembers its own selection, as in Excel; a sheet that was deleted gives way to the first one that is visible. */
export function createView(model: WorkbookModel, tell: (change: ViewChange) => void): View {
  const selections = new Map<string, Selected>();
  let [front, chart] = [null as string | null, null as string | null];
  const showChart = (id: string | null): void => { const before = chart; chart = id; if (before !== id) tell({ kind: 'chart', chart: id, before }); };
  const sheet = (): SheetView => {
    const view = (front === null ? null : model.sheet(front)) ?? model.sheets().find((s) => s.visibility === 'Visible');
    if (view === undefined) throw new Error('The workbook has no visible sheet.');
    front = view.id;
    return view;
  };
  const selected = (id: string): readonly Area[] => {
    const areas = (selections.get(id)?.areas ?? []).map((t) => t.area()).filter((a) => a !== null);
    return areas.length > 0 ? areas : [home(id)];
  };
  const activate = (id: string): void => {
    const before = front === null ? sheet().id : front;
    front = id;
    if (before !== id) tell({ kind: 'activated', sheet: id, before: model.sheet(before) === null ? null : before });
  };
  return {
    sheet, activate,
    chart: () => (sheetOfChart(model, chart) === undefined ? null : chart),
    activateChart: (id) => { const on = sheetOfChart(model, id); if (on) activate(on.id); showChart(id); },
    areas: () => selected(sheet().id),
    active: () => { const { id } = sheet(); const { row, column } = selections.get(id)?.active.area() ?? selected(id)[0] as Area; return { sheet: id, row, column }; },
    select: (areas, active) => {
      const first = areas[0];
      if (first === undefined) throw new Error('Nothing is not a selection.');
      activate(first.sheet);
      showChart(null);
      const before = selected(first.sheet);
      const old = selections.get(first.sheet);
      old?.areas.forEach((t) => t.release());
      old?.active.release();
      selections.set(first.sheet, { areas: areas.map((a) => model.track(a)), active: model.track({ ...home(first.sheet), row: active?.row ?? first.row, column: active?.column ?? first.column }) });
      tell({ kind: 'selected', sheet: first.sheet, before });
    },
  };
}
