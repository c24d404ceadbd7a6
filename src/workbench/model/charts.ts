import type { Core } from './core.ts';
import { idFrom } from './ids.ts';
import { ModelError } from './model.ts';
import type { WorkbookModel } from './model.ts';
import type { ChartView } from './views.ts';

export function createCharts(core: Core): Pick<WorkbookModel, 'addChart' | 'changeChart' | 'deleteChart'> {
  const chart = (id: string): ChartView => { const found = core.book().charts.get(id); if (!found) throw new ModelError('ItemNotFound', `There is no chart ${id}.`); return found; };
  return {
    addChart: (sheet, of) => {
      const made: ChartView = { ...of, id: idFrom(core.nextId(), 'A'), sheet: core.sheet(sheet).id };
      core.setItem('charts', made.id, made);
      core.emit({ kind: 'chart-added', chart: made.id, sheet: made.sheet });
      return made;
    },
    changeChart: (id, change) => { const was = chart(id); core.setItem('charts', id, { ...was, ...change }); core.emit({ kind: 'chart-changed', chart: id, sheet: was.sheet }); },
    deleteChart: (id) => { const was = chart(id); core.setItem('charts', id, undefined); core.emit({ kind: 'chart-deleted', chart: id, sheet: was.sheet }); },
  };
}
