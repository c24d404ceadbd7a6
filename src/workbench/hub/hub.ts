import type { WorkbookModel } from '../model/model.ts';
import { answerTo } from './answers.ts';
import { House } from './house.ts';
import type { HubPort, Shelf } from './house.ts';
import type { Refusal, ToHub } from './messages.ts';

/** The hub: one workbook, any number of pages. Every page asks through its port and is told what changes in what it sees. It runs in a worker, and in tests in Node. */
export interface Hub {
  readonly join: (port: HubPort) => Guest;
  readonly model: () => WorkbookModel;
}

/** A page that joined: what takes its messages, and what says that it is gone. */
export interface Guest { readonly client: string; readonly receive: (message: ToHub) => Promise<void>; readonly leave: () => void }

const refusalOf = (problem: unknown): Refusal => ({ code: problem instanceof Error && 'code' in problem ? String(problem.code) : 'Unexpected', message: problem instanceof Error ? problem.message : String(problem) });

export function createHub(start: WorkbookModel, shelf: Shelf): Hub {
  const house = new House(start, shelf);
  return {
    model: () => house.model,
    join: (port) => {
      const client = house.admit(port);
      return {
        client: client.seat.client,
        receive: async ({ id, request }) => {
          try { port.postMessage({ kind: 'answer', id, answer: await answerTo(house, client, request) }); }
          catch (problem) { port.postMessage({ kind: 'failed', id, refusal: refusalOf(problem) }); }
        },
        leave: () => { house.dismiss(client); },
      };
    },
  };
}
