import { createCalculator } from '../../calc/calculator.ts';
import { createWorkbook } from '../model/workbook.ts';
import type { WorkbookModel } from '../model/model.ts';
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

const BOOK = world.name.replace(/^workbook:/, '');
const store = createStore();

const blank = (): WorkbookModel => createWorkbook({ calculator: createCalculator(), name: BOOK, now: () => new Date().toISOString() });

const read = async (): Promise<WorkbookModel> => { throw new Error('Opening is not here yet.'); };
const write = async (): Promise<Uint8Array> => { throw new Error('Saving is not here yet.'); };

const keeper = createKeeper(async (_model: WorkbookModel) => undefined, { quiet: 800, atLatest: 10_000, now: () => performance.now() });
const shelf: Shelf = { blank, read, write, keep: keeper, whenFree: (lock) => navigator.locks.request(lock, () => undefined) };

const opened: Promise<Hub> = store.load(BOOK).then(() => createHub(blank(), shelf));

/** Messages that come before the workbook is there wait for it. */
function seat(port: { readonly postMessage: (message: unknown) => void }): (message: ToHub) => void {
  const guest: Promise<Guest> = opened.then((hub) => hub.join(port));
  return (message) => { void guest.then(({ receive }) => receive(message)); };
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
