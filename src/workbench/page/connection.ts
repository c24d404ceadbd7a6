import type { Answers, FromHub, Push, Refusal, Request, ToHub } from '../hub/messages.ts';

/** What the workbook's worker refused to do, in its words. */
export class HubRefusal extends Error {
  override readonly name = 'HubRefusal';
  readonly code: string;
  constructor({ code, message }: Refusal) { super(message); this.code = code; }
}

/** A page's line to the workbook. */
export interface Connection {
  readonly ask: <K extends Request['kind']>(request: Extract<Request, { readonly kind: K }>) => Promise<Answers[K]>;
  readonly onPush: (listener: (push: Push) => void) => void;
  /** False where the browser has no shared workers: a second window then has a workbook of its own. */
  readonly isShared: boolean;
}

interface Line { readonly post: (message: ToHub, transfer: Transferable[]) => void; readonly listen: (listener: (message: FromHub) => void) => void; readonly isShared: boolean }

function openLine(book: string, onFailure: (words: string) => void): Line {
  const name = `workbook:${book}`;
  const failed = (): void => { onFailure('The workbook\'s worker could not be started. Reload the page.'); };
  if ('SharedWorker' in globalThis) {
    const worker = new SharedWorker(new URL('../hub/worker.ts', import.meta.url), { name });
    worker.onerror = failed;
    return { isShared: true, post: (message, transfer) => { worker.port.postMessage(message, transfer); }, listen: (listener) => { worker.port.onmessage = ({ data }: MessageEvent<FromHub>) => { listener(data); }; } };
  }
  const worker = new Worker(new URL('../hub/worker.ts', import.meta.url), { name });
  worker.onerror = failed;
  return { isShared: false, post: (message, transfer) => { worker.postMessage(message, transfer); }, listen: (listener) => { worker.onmessage = ({ data }: MessageEvent<FromHub>) => { listener(data); }; } };
}

export function connect(book: string, onFailure: (words: string) => void): Connection {
  const line = openLine(book, onFailure);
  const waiting = new Map<number, { readonly resolve: (answer: unknown) => void; readonly reject: (problem: Error) => void }>();
  const listeners: ((push: Push) => void)[] = [];
  let asked = 0;
  line.listen((message) => {
    if (message.kind === 'push') { for (const listener of listeners) listener(message.push); return; }
    const asker = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'answer') asker?.resolve(message.answer);
    else asker?.reject(new HubRefusal(message.refusal));
  });
  return {
    isShared: line.isShared,
    onPush: (listener) => { listeners.push(listener); },
    ask: (request) => new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve: resolve as (answer: unknown) => void, reject });
      const sent: Request = request;
      line.post({ id: asked, request: sent }, sent.kind === 'open' ? [sent.bytes] : []);
    }),
  };
}
