import type { Answers, Desk, Posted, Reply, Request } from './messages.ts';

/** The part of a worker that is used here. */
export interface Port { postMessage: (message: Posted) => void; onmessage: ((event: MessageEvent<Reply>) => void) | null; onerror: ((event: ErrorEvent) => void) | null }

/** The worker could not do what it was asked; what the person has is as it was. */
export class DeskError extends Error { override readonly name = 'DeskError' }

interface Waiting { readonly resolve: (answer: Answers[Request['kind']]) => void; readonly reject: (error: DeskError) => void }

/** Asks a worker and hands its answers back to whoever asked. */
export function makeClient(port: Port): Desk {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  port.onmessage = ({ data }) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failed' in data) asked?.reject(new DeskError(data.failed));
    else asked?.resolve(data.answer);
  };
  port.onerror = (event) => {
    for (const { reject } of waiting.values()) reject(new DeskError(event.message));
    waiting.clear();
  };
  return {
    ask: ((request: Request) => new Promise<Answers[Request['kind']]>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      port.postMessage({ id: last, request });
    })) as Desk['ask'],
  };
}
