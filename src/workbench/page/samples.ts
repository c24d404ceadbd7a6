import { openDialog } from './dialog.ts';
import { el, fillWith } from './dom.ts';

/** Texts to try an add-in with: the server lists them in samples/index.json, and a person copies one and pastes it into the pane. */
interface Sample { readonly file: string; readonly title: string }

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} could not be read (${response.status}).`);
  return response.text();
}

export async function showSamples(): Promise<void> {
  const samples = JSON.parse(await fetchText('samples/index.json')) as readonly Sample[];
  const text = el('textarea', { class: 'sample-text', readonly: true, 'aria-label': 'Text of the article', rows: '16' });
  const copied = el('span', { class: 'sample-copied', role: 'status' });
  const list = el('div', { class: 'sample-list', role: 'listbox', 'aria-label': 'Sample articles' });
  const copy = el('button', { type: 'button', class: 'button primary', onclick: () => { void navigator.clipboard.writeText(text.value).then(() => { copied.textContent = 'Copied. Paste it into the task pane with Ctrl+V.'; }); } }, 'Copy text');
  const choose = async (sample: Sample): Promise<void> => {
    text.value = await fetchText(`samples/${sample.file}`);
    copied.textContent = '';
    for (const option of list.children) option.setAttribute('aria-selected', String((option as HTMLElement).dataset.file === sample.file));
  };
  fillWith(list, ...samples.map((sample) => el('button', { type: 'button', role: 'option', class: 'sample', 'data-file': sample.file, 'aria-selected': 'false', onclick: () => { void choose(sample); } }, sample.title)));
  if (samples[0] !== undefined) await choose(samples[0]);
  await openDialog({ title: 'Sample articles', wide: true, body: [el('p', {}, 'Written for trying the add-in: copy a text and paste it into the task pane.'), el('div', { class: 'samples' }, list, el('div', { class: 'sample-room' }, text, el('div', { class: 'sample-foot' }, copy, copied)))], buttons: [{ key: 'close', label: 'Close' }] });
}
