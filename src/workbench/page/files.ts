import { confirmed, tell } from './dialog.ts';
import { el } from './dom.ts';
import type { Workspace } from './workspace.ts';

/** Files: opening (also by dropping one on the page), saving as a download, starting afresh. */
export interface Files { readonly newBook: () => Promise<void>; readonly open: () => void; readonly save: () => Promise<void> }

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Excel's own limit is higher; a browser page that holds the whole workbook several times over stops here. */
const MOST_BYTES = 100 * 1024 * 1024;

const listed = (words: readonly string[]): string => words.map((one) => `• ${one}`).join('\n');

export const stem = (name: string): string => name.replace(/\.(?:xlsx|xlsm)$/i, '');

function download(name: string, bytes: ArrayBuffer): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = el('a', { href: address, download: `${stem(name)}.xlsx` });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => { URL.revokeObjectURL(address); }, 10_000);
}

/** A workbook dropped anywhere on the page is opened. */
function takeDropped(read: (file: File) => Promise<void>): void {
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  addEventListener('dragover', (event) => { if (holdsFiles(event)) { event.preventDefault(); document.body.classList.add('dropping'); } });
  addEventListener('dragleave', (event) => { if (event.relatedTarget === null) document.body.classList.remove('dropping'); });
  addEventListener('drop', (event) => {
    document.body.classList.remove('dropping');
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    void read(file);
  });
}

/** What the page shows while a file is worked on: words, or, for a workbook that takes the place of this one, words and nothing to type into. */
export interface Waiting { readonly say: (words: string | null) => void; readonly close: (words: string) => void; readonly reopen: () => void }

export function createFiles(workspace: Workspace, waiting: Waiting): Files {
  const { connection } = workspace;
  const saving = async <T>(work: () => Promise<T>): Promise<T | null> => {
    waiting.say('Saving…');
    try { return await workspace.attempt(work); }
    finally { waiting.say(null); }
  };
  /** What is typed meanwhile would be lost with the workbook that goes. */
  const replacing = async <T>(words: string, work: () => Promise<T>): Promise<T | null> => {
    waiting.close(words);
    try { return await workspace.attempt(work); }
    finally { waiting.reopen(); }
  };
  const read = async (file: File): Promise<void> => {
    if (!/\.xlsx$/i.test(file.name)) { await tell(`${file.name} is not an .xlsx workbook. Save it as .xlsx and open that.`); return; }
    if (file.size > MOST_BYTES) { await tell(`${file.name} is larger than the workbench can open (${Math.round(MOST_BYTES / 1_048_576)} MB).`); return; }
    const others = workspace.mirror.people().length - 1;
    if (others > 0 && !await confirmed(`${others === 1 ? 'Another window has' : `${others} other windows have`} this workbook open and will see ${file.name} instead.`, 'Open')) return;
    const bytes = await file.arrayBuffer();
    const opened = await replacing(`Opening ${file.name}…`, () => connection.ask({ kind: 'open', name: stem(file.name), bytes }));
    if (opened !== null && opened.notKept.length > 0) await tell(`The workbench does not show all of ${file.name}. A copy that you save here will be without:\n${listed(opened.notKept)}`);
  };
  const picker = el('input', { type: 'file', accept: '.xlsx', hidden: true, 'aria-label': 'Workbook to open' });
  picker.addEventListener('change', () => {
    const file = picker.files?.[0];
    picker.value = '';
    if (file !== undefined) void read(file);
  });
  document.body.append(picker);
  takeDropped(read);
  return {
    open: () => { picker.click(); },
    newBook: async () => { if (await confirmed('A new workbook takes the place of this one, in every window that shows it. Save first what you want to keep.', 'New workbook')) await replacing('Starting a new workbook…', () => connection.ask({ kind: 'newBook' })); },
    save: async () => {
      const saved = await saving(() => connection.ask({ kind: 'save' }));
      if (saved === null) return;
      download(saved.name, saved.bytes);
      if (saved.notKept.length > 0) await tell(`Saved, without what an .xlsx file from here cannot hold:\n${listed(saved.notKept)}`);
    },
  };
}
