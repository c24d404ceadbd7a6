import type { Core } from './core.ts';
import { ModelError } from './model.ts';
import type { WorkbookModel } from './model.ts';
import type { NameView } from './views.ts';
import { nameKey } from './state.ts';
import { checkName } from './tableNames.ts';
import { findTable } from './core.ts';

type Names = Pick<WorkbookModel, 'names' | 'setNameItem' | 'deleteNameItem' | 'settings' | 'setSetting' | 'deleteSetting'>;

export function createNames(core: Core): Names {
  return {
    names: () => [...core.book().names.values()],
    setNameItem: (of) => {
      checkName(of.name);
      const sheet = of.sheet === null ? null : core.sheet(of.sheet).id;
      if (sheet === null && findTable(core.book(), of.name)) throw new ModelError('ItemAlreadyExists', `There is a table "${of.name}" already.`);
      const item: NameView = { name: of.name, sheet, formula: of.formula.startsWith('=') ? of.formula : `=${of.formula}`, comment: of.comment ?? '', visible: of.visible ?? true };
      core.setItem('names', nameKey(of.name, sheet), item);
      core.emit({ kind: 'names-changed' });
      return item;
    },
    deleteNameItem: (name, sheet) => {
      const key = nameKey(name, sheet === null ? null : core.sheet(sheet).id);
      if (!core.book().names.has(key)) throw new ModelError('ItemNotFound', `There is no name "${name}".`);
      core.setItem('names', key, undefined);
      core.emit({ kind: 'names-changed' });
    },
    settings: () => core.book().settings,
    setSetting: (key, value) => { core.setItem('settings', key, value === undefined ? null : value); },
    deleteSetting: (key) => { core.setItem('settings', key, undefined); },
  };
}
