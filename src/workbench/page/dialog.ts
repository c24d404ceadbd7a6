import { el } from './dom.ts';
import type { Child } from './dom.ts';

/** Our own dialogs: Office.js takes the browser's away, and Excel's have a title, words, and buttons of which one is the default. */
export interface DialogButton { readonly key: string; readonly label: string; readonly isDefault?: boolean }

/** Gives the pressed button's key, or null when the dialog was dismissed. */
export function openDialog(of: { readonly title: string; readonly body: readonly Child[]; readonly buttons: readonly DialogButton[]; readonly kind?: 'stop' | 'warning' | 'info' | 'plain'; readonly wide?: boolean }): Promise<string | null> {
  return new Promise((resolve) => {
    const buttons = of.buttons.map(({ key, label, isDefault }) => el('button', { type: 'submit', value: key, class: isDefault === true ? 'button primary' : 'button', autofocus: isDefault === true }, label));
    const mark = of.kind === undefined || of.kind === 'plain' ? null : el('span', { class: `dialog-mark ${of.kind}`, 'aria-hidden': 'true' }, of.kind === 'stop' ? '✕' : of.kind === 'warning' ? '!' : 'i');
    const form = el('form', { method: 'dialog' }, el('h2', {}, of.title), el('div', { class: 'dialog-body' }, mark, el('div', { class: 'dialog-words' }, ...of.body)), el('div', { class: 'dialog-buttons' }, ...buttons));
    const dialog = el('dialog', { class: of.wide === true ? 'dialog wide' : 'dialog', 'aria-label': of.title }, form);
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === '' ? null : dialog.returnValue);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

const lines = (message: string): readonly Child[] => message.split('\n').map((line) => el('p', {}, line));

export async function tell(message: string, title = 'Workbench'): Promise<void> { await openDialog({ title, kind: 'info', body: lines(message), buttons: [{ key: 'ok', label: 'OK', isDefault: true }] }); }

export async function confirmed(message: string, yes: string, title = 'Workbench'): Promise<boolean> { return (await openDialog({ title, kind: 'warning', body: lines(message), buttons: [{ key: 'yes', label: yes, isDefault: true }, { key: 'no', label: 'Cancel' }] })) === 'yes'; }

/** A dialog with one line or several to type; null when it was dismissed. */
export async function askText(of: { readonly title: string; readonly label: string; readonly value?: string; readonly multiline?: boolean; readonly ok?: string }): Promise<string | null> {
  const field = of.multiline === true ? el('textarea', { rows: 4, 'aria-label': of.label }) : el('input', { type: 'text', 'aria-label': of.label });
  field.value = of.value ?? '';
  field.autofocus = true;
  const answer = openDialog({ title: of.title, body: [el('label', { class: 'field' }, of.label, field)], buttons: [{ key: 'ok', label: of.ok ?? 'OK', isDefault: true }, { key: 'cancel', label: 'Cancel' }] });
  field.focus();
  field.select();
  return (await answer) === 'ok' ? field.value : null;
}
