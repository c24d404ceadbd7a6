import { makeDesk } from './desk.ts';
import type { Posted, Reply } from './messages.ts';

/** The worker's own file: what it is asked it answers in the order of asking. It is told its version by its name. */
const desk = makeDesk(self.name);
const reply = (message: Reply): void => { (self as unknown as { readonly postMessage: (message: Reply) => void }).postMessage(message); };

self.onmessage = ({ data: { id, request } }: MessageEvent<Posted>): void => {
  desk.ask(request).then(
    (answer) => { reply({ id, answer }); },
    (error: unknown) => { reply({ id, failed: error instanceof Error ? error.message : String(error) }); },
  );
};
