import { openDialog } from './dialog.ts';
import { el } from './dom.ts';

/** What Excel says when a validation refuses; gives whether to write all the same, to go on editing, or to give up. */
export async function askRefused(alert: { readonly style: string; readonly title: string; readonly message: string }): Promise<'write' | 'retry' | 'cancel'> {
  const words = alert.message === '' ? 'This value doesn\'t match the data validation restrictions defined for this cell.' : alert.message;
  const title = alert.title === '' ? 'Workbench' : alert.title;
  if (alert.style === 'Information') return (await openDialog({ title, kind: 'info', body: [el('p', {}, words)], buttons: [{ key: 'ok', label: 'OK', isDefault: true }, { key: 'cancel', label: 'Cancel' }] })) === 'ok' ? 'write' : 'cancel';
  if (alert.style === 'Warning') {
    const answer = await openDialog({ title, kind: 'warning', body: [el('p', {}, words), el('p', {}, 'Continue?')], buttons: [{ key: 'yes', label: 'Yes' }, { key: 'no', label: 'No', isDefault: true }, { key: 'cancel', label: 'Cancel' }] });
    return answer === 'yes' ? 'write' : answer === 'no' ? 'retry' : 'cancel';
  }
  return (await openDialog({ title, kind: 'stop', body: [el('p', {}, words)], buttons: [{ key: 'retry', label: 'Retry', isDefault: true }, { key: 'cancel', label: 'Cancel' }] })) === 'retry' ? 'retry' : 'cancel';
}
