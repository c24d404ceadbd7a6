import { createCalculator } from '../../calc/calculator.ts';
import { createWorkbook } from '../model/workbook.ts';
import type { Snapshot, WorkbookModel } from '../model/model.ts';
import { createHub } from './hub.ts';
import type { Guest, Hub } from './hub.ts';
import type { Shelf } from './house.ts';
import { createKeeper } from './keeper.ts';
import type { ToHub } from './messages.ts';
import { createStore } from './store.ts';

/** The workbook's thread. As a shared worker it serves every window that has the workbook open; where there are none, one window as a worker of its own. */

/** The little of a worker's world that is used here; the DOM's types do not know it. */
interface WorkerWorld { readonly name: string; onconnect?: (event: MessageEvent) => void; readonly postMessage?: (message: unknown) => void; onmessage?: ((event: MessageEvent<ToHub>) => void) | null }
const world = globalThis as unknown as WorkerWorld;

/** The workbook's name in the page's address is the worker's name, too. */
const BOOK = world.name.replace(/^workbook:/, '');
const store = createStore();
const now = (): string => new Date().toISOString();

function modelOf(snapshot: Snapshot | null): WorkbookModel {
  const model = createWorkbook({ calculator: createCalculator(), name: BOOK, now });
  if (snapshot !== null) model.restoreSnapshot(snapshot);
  return model;
}

const shelf: Shelf = {
  blank: () => modelOf(null),
  read: async (bytes, name) => {
    const { openXlsx } = await import('../file/openXlsx.ts');
    const { snapshot, notKept } = await openXlsx(bytes, name);
    return { model: modelOf(snapshot), notKept };
  },
  write: async (model) => (await import('../file/saveXlsx.ts')).saveXlsx(model, now()),
  keep: createKeeper((model: WorkbookModel) => store.keep(BOOK, model.snapshot()), { quiet: 300, atLatest: 5_000, now: () => performance.now() }),
  whenFree: (lock) => navigator.locks.request(lock, () => undefined),
};

/** A workbook that was kept is opened again; one that this version cannot read is told to every page, and nothing is overwritten. */
const opened: Promise<Hub> = store.load(BOOK).then((snapshot) => createHub(modelOf(snapshot), shelf));

/** Messages that come before the workbook is there wait for it. */
function seat(port: { readonly postMessage: (message: unknown) => void }): (message: ToHub) => void {
  const guest: Promise<Guest> = opened.then((hub) => hub.join(port));
  return (message) => {
    guest.then(({ receive }) => receive(message), (problem: unknown) => { port.postMessage({ kind: 'failed', id: message.id, refusal: { code: 'NotOpened', message: `The workbook that was kept here could not be opened: ${problem instanceof Error ? problem.message : String(problem)}` } }); });
  };
}

if (world.postMessage === undefined) {
  world.onconnect = ({ ports: [port] }) => {
    if (port === undefined) return;
    const receive = seat(port);
    port.onmessage = ({ data }: MessageEvent<ToHub>) => { receive(data); };
  };
} else {
  const receive = seat({ postMessage: (message) => { world.postMessage?.(message); } });
  world.onmessage = ({ data }) => { receive(data); };
}
