import { makeDesk } from '../../src/taskpane/worker/desk.ts';
import type { Desk } from '../../src/taskpane/worker/messages.ts';

/** The worker's code without a worker, behind the same copy of every message that a worker gets. */
export function testDesk(): Desk {
  const desk = makeDesk('0.1.0');
  return { ask: async (request) => structuredClone(await desk.ask(structuredClone(request))) };
}
