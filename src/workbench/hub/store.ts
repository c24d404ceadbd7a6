/** Where workbooks are kept between visits: the browser's own database, by the workbook's name. */
export interface Kept { readonly name: string; readonly bytes: Uint8Array }
export interface Store { readonly load: (book: string) => Promise<Kept | null>; readonly keep: (book: string, kept: Kept) => Promise<void> }

const [DATABASE, BOOKS] = ['workbench', 'books'];

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
    load: async (book) => (await settled<Kept | undefined>((await books('readonly')).get(book))) ?? null,
    keep: async (book, kept) => { await settled((await books('readwrite')).put(kept, book)); },
  };
}
