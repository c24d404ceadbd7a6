import type { Actions } from './actions.ts';
import { wholeColumns, wholeRows } from './actions.ts';
import type { Clipboard } from './clipboard.ts';
import type { MenuItem } from './menu.ts';
import type { Hit } from './grid/hit.ts';
import type { Workspace } from './workspace.ts';
import { askText } from './dialog.ts';

/** The menu of the right mouse button, by what lies under the pointer. */
export function contextItems(workspace: Workspace, of: { readonly hit: Hit; readonly actions: Actions; readonly clipboard: Clipboard }): readonly MenuItem[] {
  const { hit, actions, clipboard } = of;
  const paste = (what: 'All' | 'Values' | 'Formats') => () => { void navigator.clipboard.readText().then((text) => clipboard.paste(text, what), () => clipboard.paste(null, what)); };
  const common: readonly MenuItem[] = [
    { kind: 'action', label: 'Cut', hint: 'Ctrl+X', run: () => { void clipboard.copy(true); } },
    { kind: 'action', label: 'Copy', hint: 'Ctrl+C', run: () => { void clipboard.copy(false); } },
    { kind: 'action', label: 'Paste', hint: 'Ctrl+V', run: paste('All') },
    { kind: 'action', label: 'Paste values', isOff: workspace.copied() === null, run: paste('Values') },
    { kind: 'action', label: 'Paste formats', isOff: workspace.copied() === null, run: paste('Formats') },
    { kind: 'line' },
  ];
  if (hit.kind === 'row') return [...common, ...bandItems(workspace, 'rows')];
  if (hit.kind === 'column') return [...common, ...bandItems(workspace, 'columns')];
  return [...common, ...cellItems(workspace, actions)];
}

function cellItems(workspace: Workspace, actions: Actions): readonly MenuItem[] {
  const run = (command: Parameters<Workspace['run']>[0]) => () => { void workspace.run(command); };
  const area = workspace.lastArea();
  const { active } = workspace.selection();
  const mark = workspace.mirror.layout()?.comments.find((one) => !one.isNote && one.row === active.row && one.column === active.column);
  return [
    { kind: 'action', label: 'Insert row above', run: run({ kind: 'insert', area: wholeRows(area), shift: 'Down' }) },
    { kind: 'action', label: 'Insert column to the left', run: run({ kind: 'insert', area: wholeColumns(area), shift: 'Right' }) },
    { kind: 'action', label: 'Shift cells down', run: run({ kind: 'insert', area, shift: 'Down' }) },
    { kind: 'action', label: 'Shift cells right', run: run({ kind: 'insert', area, shift: 'Right' }) },
    { kind: 'line' },
    { kind: 'action', label: 'Delete rows', run: run({ kind: 'delete', area: wholeRows(area), shift: 'Up' }) },
    { kind: 'action', label: 'Delete columns', run: run({ kind: 'delete', area: wholeColumns(area), shift: 'Left' }) },
    { kind: 'action', label: 'Clear contents', hint: 'Del', run: run({ kind: 'clear', areas: workspace.areas(), what: 'Contents' }) },
    { kind: 'line' },
    { kind: 'action', label: 'Sort A to Z', run: () => { actions.sort(true); } },
    { kind: 'action', label: 'Sort Z to A', run: () => { actions.sort(false); } },
    { kind: 'line' },
    { kind: 'action', label: mark === undefined ? 'New comment' : 'Reply to comment', hint: 'Shift+F2', run: () => { void actions.comment(); } },
    ...(mark === undefined ? [] : [
      { kind: 'action' as const, label: mark.resolved ? 'Reopen thread' : 'Resolve thread', run: run({ kind: 'resolve', comment: mark.id, resolved: !mark.resolved }) },
      { kind: 'action' as const, label: 'Delete comment', run: run({ kind: 'deleteComment', comment: mark.id }) },
    ]),
  ];
}

function bandItems(workspace: Workspace, what: 'rows' | 'columns'): readonly MenuItem[] {
  const run = (command: Parameters<Workspace['run']>[0]) => () => { void workspace.run(command); };
  const areas = workspace.areas();
  const area = workspace.lastArea();
  const one = what === 'rows' ? 'row' : 'column';
  const sized = async (): Promise<void> => {
    const answer = await askText({ title: what === 'rows' ? 'Row height' : 'Column width', label: 'Points' });
    const points = Number(answer?.replace(',', '.'));
    if (answer !== null && answer.trim() !== '' && points >= 0 && points <= 409) await workspace.run({ kind: what === 'rows' ? 'height' : 'width', areas, points });
  };
  return [
    { kind: 'action', label: `Insert ${what}`, hint: 'Ctrl++', run: run({ kind: 'insert', area, shift: what === 'rows' ? 'Down' : 'Right' }) },
    { kind: 'action', label: `Delete ${what}`, hint: 'Ctrl+-', run: run({ kind: 'delete', area, shift: what === 'rows' ? 'Up' : 'Left' }) },
    { kind: 'action', label: 'Clear contents', hint: 'Del', run: run({ kind: 'clear', areas, what: 'Contents' }) },
    { kind: 'line' },
    { kind: 'action', label: what === 'rows' ? 'Row height…' : 'Column width…', run: () => { void sized(); } },
    { kind: 'action', label: `AutoFit ${one} ${what === 'rows' ? 'height' : 'width'}`, run: run({ kind: 'autofit', areas, what }) },
    { kind: 'line' },
    { kind: 'action', label: 'Hide', run: run({ kind: 'hide', areas, what, hidden: true }) },
    { kind: 'action', label: 'Unhide', run: run({ kind: 'hide', areas, what, hidden: false }) },
  ];
}
