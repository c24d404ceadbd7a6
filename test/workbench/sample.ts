import { createCalculator } from '../../src/calc/calculator.ts';
import { createWorkbook } from '../../src/workbench/model/workbook.ts';
import type { WorkbookModel } from '../../src/workbench/model/model.ts';
import type { Actor } from '../../src/workbench/model/events.ts';
import { createSession, type Session, type SessionOptions } from '../../src/workbench/protocol/session.ts';
import { openOfficeJs, type OfficeJs } from './officejs.ts';

/** A workbook with one add-in in it, for a test: the library's doors, and the model behind them. */
export interface Opened extends OfficeJs {
  readonly model: WorkbookModel;
  readonly session: Session;
  /** The person in front of this client, and somebody else. */
  readonly person: Actor;
  readonly other: Actor;
}

export function openWorkbook(options: Partial<SessionOptions> = {}): Opened {
  const model = createWorkbook({ calculator: createCalculator(), now: () => '2018-05-24T12:00:00.000Z' });
  const session = createSession(model, { client: 'a', user: { name: 'Ann', email: 'ann@example.org' }, ...options });
  return { model, session, ...openOfficeJs(session), person: { client: 'a', name: 'Ann', isAddin: false }, other: { client: 'b', name: 'Bo', isAddin: false } };
}

/** Lets answers and events arrive: they come in later turns. */
export const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 5); });

/** The error that a promise fails with. */
export async function failure(promise: Promise<unknown>): Promise<OfficeExtension.Error> {
  try { await promise; } catch (error) { return error as OfficeExtension.Error; }
  throw new Error('It did not fail.');
}
