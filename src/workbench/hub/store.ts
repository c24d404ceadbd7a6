import type { Snapshot } from '../model/model.ts';

/** Where workbooks are kept between visits: the browser's own database, by the workbook's name in the address. */
export interface Store { readonly load: (book: string) => Promise<Snapshot | null>; readonly keep: (book: string, snapshot: Snapshot) => Promise<void> }

const [DATABASE, BOOKS] = ['workbench', 'snapshots'];

const settled = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  request.onsuccess = () => { resolve(request.result); };
  request.onerror = () => { reject(request.error ?? new Error('The browser\'s database refused.')); };
});

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => { request.result.createObjectStore(BOOKS); };
  return settled(request);
}

export function createStore(): Store {
  let database: Promise<IDBDatabase> | null = null;
  const books = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => (await (database ??= openDatabase())).transaction(BOOKS, mode).objectStore(BOOKS);
  return {
    load: async (book) => (await settled<Snapshot | undefined>((await books('readonly')).get(book))) ?? null,
    keep: async (book, snapshot) => { await settled((await books('readwrite')).put(snapshot, book)); },
  };
}
