import type { WorkbookModel } from '../model/model.ts';
import type { Actor, ModelEvent } from '../model/events.ts';
import { documentParts } from './documentParts.ts';
import { clickEventsOf, createEventReader, viewEventsOf, type Message } from './events.ts';
import { HostFailure } from './failures.ts';
import { objectOf, type Host } from './objects.ts';
import { createReferences } from './references.ts';
import { perform, type Roots } from './request.ts';
import { madeByName, workbook } from './types/workbook.ts';
import { createView, type View } from './view.ts';
import { byteLength, EVENT_CATEGORY, RequestFlag, type AnswerBody, type RequestBody, type WireEvent, type WireReply, type WireRequest } from './wire.ts';

/** One client of a workbook: an add-in's library on one side, the model on the other. */
export interface Session {
  /** Answers once; the events that the request caused follow the answer. A request that may wait for the end of a cell edit is answered then. */
  readonly process: (request: WireRequest, answer: (reply: WireReply) => void) => void;
  readonly onEvents: (deliver: (events: readonly WireEvent[]) => void) => () => void;
  readonly view: View;
  /** Tells the page that the add-in selected something or brought a sheet to the front. */
  readonly onView: (tell: () => void) => () => void;
  /** The person clicked on a cell: so many points from its upper left corner. */
  readonly clicked: (at: { readonly sheet: string; readonly row: number; readonly column: number; readonly offsetX: number; readonly offsetY: number }) => void;
  /** A person is typing into a cell: requests fail or wait until it is over. */
  readonly setCellEdit: (on: boolean) => void;
  /** The next request is cut off after so many of its actions: they are done, and the answer says that the connection was lost. */
  readonly dropNext: (afterActions: number) => void;
  readonly apiSets: ApiSets;
  readonly close: () => void;
}

/** The sets of members that the host has, by name, with the highest version. */
export type ApiSets = Readonly<Record<string, string>>;

export interface SessionOptions {
  /** Tells this client's own edits from others'. */
  readonly client: string;
  readonly user: { readonly name: string; readonly email: string };
  /** Over the usual ones: `{ExcelApi: '1.9'}` is an older Excel. */
  readonly apiSets?: ApiSets;
  /** In bytes, for requests and answers; Excel for the web has 5 MB. */
  readonly payloadLimit?: number;
}

export const DEFAULT_API_SETS: ApiSets = { ExcelApi: '1.15', DelayForCellEdit: '1.1', RichApiRuntime: '1.2', RichApiRuntimeFlag: '1.2', DialogApi: '1.2', DialogOrigin: '1.1', RibbonApi: '1.1', SharedRuntime: '1.1', Settings: '1.1', AddInCommands: '1.1' };

const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export function createSession(model: WorkbookModel, options: SessionOptions): Session {
  const actor: Actor = { client: options.client, name: options.user.name, isAddin: true };
  const events = createOutbox();
  const viewTellers = new Set<() => void>();
  const view = createView(model, (change) => {
    events.add(viewEventsOf(change, { model, view }));
    for (const tell of viewTellers) tell();
    events.flush();
  });
  const references = createReferences(model);
  const host: Host = { model, actor, email: options.user.email, view, parts: documentParts(model), ...references.forHost, register: events.register, runtime: events.runtime };
  const read = createEventReader(model, actor);
  const stop = model.onEvents((told: readonly ModelEvent[]) => { events.add(read(told)); events.flush(); });
  const desk = createDesk({ host, limit: options.payloadLimit ?? PAYLOAD_LIMIT, endRequest: references.endRequest, events });
  return {
    ...desk, view, apiSets: { ...DEFAULT_API_SETS, ...options.apiSets },
    onEvents: events.onEvents,
    onView: (tell) => { viewTellers.add(tell); return () => viewTellers.delete(tell); },
    clicked: (at) => { events.add(clickEventsOf(at, model)); events.flush(); },
    close: () => { stop(); references.forHost.forget(null); references.endRequest(); },
  };
}

interface DeskOptions { readonly host: Host; readonly limit: number; readonly endRequest: () => void; readonly events: Outbox }

/** Where requests come in, one after the other. */
function createDesk({ host, limit, endRequest, events }: DeskOptions): Pick<Session, 'process' | 'setCellEdit' | 'dropNext'> {
  const roots: Roots = { workbook: objectOf(workbook, null), made: madeByName };
  const waiting: (() => void)[] = [];
  let isEditing = false;
  let drop: number | null = null;
  /** The end of a batch computes and tells; what fails there is the host's fault, and the client hears of it rather than waiting for ever. */
  const performed = (request: WireRequest, cut: number | null): AnswerBody | Error => {
    try {
      return host.model.batch(host.actor, 'Add-in', () => perform(request.body, { host, roots, ...(cut === null ? {} : { limit: cut }) }));
    } catch (error) { return error instanceof Error ? error : new Error(String(error)); }
  };
  const run = (request: WireRequest): WireReply => {
    const cut = drop;
    drop = null;
    const answer = performed(request, cut);
    endRequest();
    if (answer instanceof Error) return refused('GeneralException', `The host failed: ${answer.stack ?? answer.message}`);
    if (cut !== null) return refused('ConnectionFailure');
    const body = JSON.stringify(answer);
    return byteLength(body) > limit ? refused('ResponsePayloadSizeLimitExceeded') : { kind: 'done', body };
  };
  const answerNow = (request: WireRequest, answer: (reply: WireReply) => void): void => {
    events.hold();
    try { answer(run(request)); } finally { events.release(); }
  };
  return {
    process: (request, answer) => {
      if (request.size > limit) return answer(refused('RequestPayloadSizeLimitExceeded'));
      if (!isEditing || isStartup(request.body)) return answerNow(request, answer);
      if ((request.flags & RequestFlag.delayForCellEdit) === 0) return answer(refused('InvalidOperationInCellEditMode'));
      waiting.push(() => answerNow(request, answer));
    },
    setCellEdit: (on) => { isEditing = on; if (!on) for (const go of waiting.splice(0)) go(); },
    dropNext: (afterActions) => { drop = afterActions; },
  };
}

/** What the library says by itself when it has started: it touches no cell, and nobody could catch its refusal. */
const isStartup = (body: RequestBody): boolean => Object.values(body.ObjectPaths).every((path) => path.Name === 'Microsoft.InternalService.AddinInternalService');

function refused(code: string, words?: string): WireReply {
  const { message, status } = new HostFailure(code, words);
  return { kind: 'refused', code, message, status };
}

interface Outbox {
  readonly add: (messages: readonly Message[]) => void;
  readonly flush: () => void;
  readonly hold: () => void;
  readonly release: () => void;
  readonly register: Host['register'];
  readonly onEvents: Session['onEvents'];
  readonly runtime: { enableEvents: boolean };
}

/** Events wait here while a request is answered, and go to whoever listens, if the add-in registered for them. */
function createOutbox(): Outbox {
  const registered = new Map<string, number>();
  const listeners = new Set<(events: readonly WireEvent[]) => void>();
  const runtime = { enableEvents: true };
  const pending: WireEvent[] = [];
  let held = 0;
  let last = 0;
  const flush = (): void => {
    if (held > 0 || pending.length === 0) return;
    const events = pending.splice(0);
    for (const deliver of listeners) deliver(events);
  };
  const isWanted = ({ type, target }: Message): boolean => runtime.enableEvents && (target === '' || (registered.get(`${type}|${target}`) ?? 0) > 0);
  return {
    runtime, flush,
    add: (messages) => pending.push(...messages.filter(isWanted).map((m) => ({ messageCategory: EVENT_CATEGORY, messageType: m.type, targetId: m.target, message: JSON.stringify(m.message), id: ++last }))),
    hold: () => { held++; },
    release: () => { held--; flush(); },
    register: ({ type, target, by }) => registered.set(`${type}|${target}`, Math.max(0, (registered.get(`${type}|${target}`) ?? 0) + by)),
    onEvents: (deliver) => { listeners.add(deliver); return () => listeners.delete(deliver); },
  };
}
