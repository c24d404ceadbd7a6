import { createDialogs, DARK_THEME, LIGHT_THEME } from '../doors/port.ts';
import type { AddinHost } from '../doors/port.ts';
import type { WireEvent } from '../protocol/wire.ts';
import { el } from './dom.ts';
import type { Workspace } from './workspace.ts';

/** The add-in's own dialog: a page in a frame over ours. Gives what takes it away. */
function showDialog(of: { readonly url: string; readonly width: number; readonly height: number }, closed: () => void): () => void {
  const close = el('button', { type: 'button', class: 'bar-button', 'aria-label': 'Close', title: 'Close', onclick: () => { closed(); } }, '✕');
  const frame = el('iframe', { class: 'pane-frame', title: 'Dialog of the add-in', src: of.url });
  const dialog = el('dialog', { class: 'dialog addin-dialog', 'aria-label': 'Dialog of the add-in' }, el('div', { class: 'pane-head' }, el('span', { class: 'pane-title' }, 'Add-in'), close), frame);
  Object.assign(dialog.style, { width: `${of.width}vw`, height: `${of.height}vh` });
  dialog.addEventListener('cancel', (event) => { event.preventDefault(); closed(); });
  document.body.append(dialog);
  dialog.showModal();
  return () => { dialog.remove(); };
}

/** What the add-in's page finds as `parent.__workbench`. Only pages of this very address can look there. */
export function createAddinHost(workspace: Workspace, of: { readonly apiSets: Readonly<Record<string, string>>; readonly closePane: () => void }): AddinHost {
  const { connection, mirror } = workspace;
  let deliver: (events: readonly WireEvent[]) => void = () => undefined;
  connection.onPush((push) => { if (push.kind === 'office') deliver(push.events); });
  const dialogs = createDialogs(({ id, url, width, height }) => showDialog({ url, width, height }, () => { dialogs.closedByPerson(id); }));
  return {
    port: { request: async (text) => (await connection.ask({ kind: 'office', text })).text, onEvents: (listener) => { deliver = listener; } },
    apiSets: of.apiSets, dialogs, closePane: of.closePane,
    documentUrl: () => `${location.origin}/${encodeURIComponent(mirror.book().name)}.xlsx`,
    locale: 'en-US',
    theme: () => (matchMedia('(prefers-color-scheme: dark)').matches ? DARK_THEME : LIGHT_THEME),
    settings: { read: () => mirror.book().settings, write: (settings) => { void connection.ask({ kind: 'saveSettings', settings }); } },
  };
}
