import type { CellStyle } from '../model/cellViews.ts';
import type { Actions } from './actions.ts';
import { openColors } from './colors.ts';
import { el } from './dom.ts';
import { icon } from './icons.ts';
import type { IconName } from './icons.ts';
import { below, openMenu } from './menu.ts';
import { BORDER_ITEMS, decimals, NUMBER_FORMATS, nameOfFormat } from './formats.ts';
import type { Workspace } from './workspace.ts';

/** The bar of commands. Each is one entry of the list below: its drawing, its words, what it does, and when it looks pressed. */
interface Command { readonly icon: IconName | null; readonly letter?: string; readonly label: string; readonly tip: string; readonly words?: boolean; readonly run: (button: HTMLElement) => void; readonly isOn?: (style: CellStyle) => boolean; readonly isOff?: () => boolean; readonly opens?: boolean }
type Entry = Command | 'line' | { readonly element: HTMLElement };

export interface RibbonDoors { readonly newBook: () => void; readonly open: () => void; readonly save: () => void; readonly samples: () => void; readonly togglePane: () => void }

const styled = (actions: Actions, workspace: Workspace): readonly Entry[] => [
  { icon: null, letter: 'B', label: 'Bold', tip: 'Bold (Ctrl+B)', run: () => { actions.toggleFont('bold'); }, isOn: ({ font }) => font.bold },
  { icon: null, letter: 'I', label: 'Italic', tip: 'Italic (Ctrl+I)', run: () => { actions.toggleFont('italic'); }, isOn: ({ font }) => font.italic },
  { icon: null, letter: 'U', label: 'Underline', tip: 'Underline (Ctrl+U)', run: () => { actions.toggleFont('underline'); }, isOn: ({ font }) => font.underline !== 'None' },
  { icon: 'fill', label: 'Fill colour', tip: 'Fill colour', opens: true, run: (button) => { openColors(button, 'Fill colour', 'No fill', (fill) => { actions.style({ fill }); }); } },
  { icon: 'fontColor', label: 'Font colour', tip: 'Font colour', opens: true, run: (button) => { openColors(button, 'Font colour', 'Automatic', (color) => { actions.style({ font: { color } }); }); } },
  { icon: 'borders', label: 'Borders', tip: 'Borders', opens: true, run: (button) => { openMenu(below(button), BORDER_ITEMS.map(({ label, change }) => ({ kind: 'action', label, run: () => { actions.style({ borders: change }); } })), { label: 'Borders' }); } },
  'line',
  { icon: 'left', label: 'Align left', tip: 'Align left', run: () => { actions.style({ horizontalAlignment: workspace.mirror.active()?.style.horizontalAlignment === 'Left' ? 'General' : 'Left' }); }, isOn: (style) => style.horizontalAlignment === 'Left' },
  { icon: 'center', label: 'Centre', tip: 'Centre', run: () => { actions.style({ horizontalAlignment: workspace.mirror.active()?.style.horizontalAlignment === 'Center' ? 'General' : 'Center' }); }, isOn: (style) => style.horizontalAlignment === 'Center' },
  { icon: 'right', label: 'Align right', tip: 'Align right', run: () => { actions.style({ horizontalAlignment: workspace.mirror.active()?.style.horizontalAlignment === 'Right' ? 'General' : 'Right' }); }, isOn: (style) => style.horizontalAlignment === 'Right' },
  { icon: 'wrap', label: 'Wrap text', tip: 'Wrap text', run: () => { actions.style({ wrapText: workspace.mirror.active()?.style.wrapText !== true }); }, isOn: (style) => style.wrapText },
  { icon: 'merge', label: 'Merge and centre', tip: 'Merge and centre', run: () => { actions.merge(); } },
  'line',
];

const edited = (actions: Actions): readonly Entry[] => [
  { icon: 'percent', label: 'Per cent', tip: 'Per cent style', run: () => { actions.style({ numberFormat: '0%' }); } },
  'line',
  { icon: 'insert', label: 'Insert', tip: 'Insert rows, columns or cells (Ctrl++)', run: () => { actions.insert(); } },
  { icon: 'remove', label: 'Delete', tip: 'Delete rows, columns or cells (Ctrl+-)', run: () => { actions.remove(); } },
  'line',
  { icon: 'sum', label: 'AutoSum', tip: 'AutoSum', run: () => { actions.autoSum(); } },
  { icon: 'sort', label: 'Sort and filter', tip: 'Sort and filter', opens: true, run: (button) => { openMenu(below(button), [{ kind: 'action', label: 'Sort A to Z', run: () => { actions.sort(true); } }, { kind: 'action', label: 'Sort Z to A', run: () => { actions.sort(false); } }, { kind: 'line' }, { kind: 'action', label: 'Filter', hint: 'Ctrl+Shift+L', run: () => { actions.filter(); } }], { label: 'Sort and filter' }); } },
  { icon: 'table', label: 'Format as table', tip: 'Format as table, with filter buttons', run: () => { void actions.makeTable(); } },
  { icon: 'freeze', label: 'Freeze panes', tip: 'Freeze panes', opens: true, run: (button) => { openMenu(below(button), [
    { kind: 'action', label: 'Freeze panes here', run: () => { actions.freeze('here'); } }, { kind: 'action', label: 'Freeze top row', run: () => { actions.freeze('row'); } },
    { kind: 'action', label: 'Freeze first column', run: () => { actions.freeze('column'); } }, { kind: 'action', label: 'Unfreeze panes', run: () => { actions.freeze('none'); } }], { label: 'Freeze panes' }); } },
  { icon: 'comment', label: 'Comment', tip: 'New comment (Shift+F2)', run: () => { void actions.comment(); } },
  { icon: 'find', label: 'Find', tip: 'Find (Ctrl+F)', run: () => { void actions.find(); } },
  'line',
];

function button(command: Command): HTMLButtonElement {
  const mark = command.icon === null ? el('span', { class: `letter letter-${(command.letter ?? '').toLowerCase()}`, 'aria-hidden': 'true' }, command.letter ?? '') : icon(command.icon);
  const words = command.words === true ? el('span', { class: 'tool-words' }, command.label) : null;
  const made = el('button', { type: 'button', class: 'tool', title: command.tip, 'aria-label': command.label, 'aria-pressed': command.isOn === undefined ? null : 'false', 'aria-haspopup': command.opens === true ? 'menu' : null, onclick: () => { command.run(made); } }, mark, words, command.opens === true ? el('span', { class: 'tool-arrow', 'aria-hidden': 'true' }, '▾') : null);
  return made;
}

/** The list of number formats, which shows that of the active cell. */
function numberFormats(actions: Actions, workspace: Workspace): HTMLElement {
  const select = el('select', { class: 'number-format', 'aria-label': 'Number format', title: 'Number format' }, ...NUMBER_FORMATS.map(({ name, format }) => el('option', { value: format }, name)), el('option', { value: 'custom', hidden: true }, 'Custom'));
  select.addEventListener('change', () => { actions.style({ numberFormat: select.value }); });
  workspace.mirror.onChange((what) => { if (what === 'active') select.value = nameOfFormat(workspace.mirror.active()?.style.numberFormat ?? 'General'); });
  return select;
}

/** One stop of the Tab key; arrows go from tool to tool, as in every toolbar. */
function rove(bar: HTMLElement): void {
  const tools = (): readonly HTMLElement[] => [...bar.querySelectorAll<HTMLElement>('.tool:not(:disabled), .number-format')];
  tools().forEach((tool, i) => { tool.tabIndex = i === 0 ? 0 : -1; });
  bar.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const all = tools();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (by === 0 || at < 0) return;
    event.preventDefault();
    const next = all.at((at + by) % all.length) as HTMLElement;
    for (const tool of all) tool.tabIndex = tool === next ? 0 : -1;
    next.focus();
  });
}

export function createRibbon(workspace: Workspace, actions: Actions, doors: RibbonDoors): HTMLElement {
  const undoable = (): string | null => workspace.mirror.book().undo;
  const redoable = (): string | null => workspace.mirror.book().redo;
  const entries: readonly Entry[] = [
    { icon: 'new', label: 'New', tip: 'New workbook', words: true, run: doors.newBook },
    { icon: 'open', label: 'Open', tip: 'Open an .xlsx file; dropping one on the page does the same', words: true, run: doors.open },
    { icon: 'save', label: 'Save', tip: 'Save as .xlsx (Ctrl+S)', words: true, run: doors.save },
    { icon: 'samples', label: 'Sample articles', tip: 'Texts to try the add-in with', words: true, run: doors.samples },
    'line',
    { icon: 'undo', label: 'Undo', tip: 'Undo (Ctrl+Z)', run: () => { actions.undo(); }, isOff: () => undoable() === null },
    { icon: 'redo', label: 'Redo', tip: 'Redo (Ctrl+Y)', run: () => { actions.redo(); }, isOff: () => redoable() === null },
    'line',
    ...styled(actions, workspace), { element: numberFormats(actions, workspace) },
    { icon: 'fewerDecimals', label: 'Decrease decimals', tip: 'Decrease decimals', run: () => { actions.style({ numberFormat: decimals(workspace.mirror.active()?.style.numberFormat ?? 'General', -1) }); } },
    { icon: 'moreDecimals', label: 'Increase decimals', tip: 'Increase decimals', run: () => { actions.style({ numberFormat: decimals(workspace.mirror.active()?.style.numberFormat ?? 'General', 1) }); } },
    ...edited(actions),
    { icon: 'pane', label: 'Task pane', tip: 'Show or hide the add-in\'s task pane', run: doors.togglePane },
  ];
  const live: { readonly command: Command; readonly made: HTMLButtonElement }[] = [];
  const bar = el('div', { class: 'ribbon', role: 'toolbar', 'aria-label': 'Commands' }, ...entries.map((entry) => {
    if (entry === 'line') return el('span', { class: 'ribbon-line', role: 'separator' });
    if ('element' in entry) return entry.element;
    const made = button(entry);
    live.push({ command: entry, made });
    return made;
  }));
  const refresh = (): void => {
    const style = workspace.mirror.active()?.style;
    for (const { command, made } of live) {
      if (command.isOn !== undefined && style !== undefined) made.setAttribute('aria-pressed', String(command.isOn(style)));
      if (command.isOff !== undefined) made.disabled = command.isOff();
    }
    const [undo, redo] = [undoable(), redoable()];
    for (const { command, made } of live) if (command.label === 'Undo' || command.label === 'Redo') made.title = `${command.tip}${(command.label === 'Undo' ? undo : redo) === null ? '' : `: ${command.label === 'Undo' ? undo : redo}`}`;
  };
  workspace.mirror.onChange((what) => { if (what === 'active' || what === 'book') refresh(); });
  rove(bar);
  return bar;
}
