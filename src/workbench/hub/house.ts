import type { Actor, Area, ModelEvent, WorkbookModel } from '../model/model.ts';
import { createDesk } from './desk.ts';
import type { Desk } from './desk.ts';
import type { FromHub, Push } from './messages.ts';
import { openPane } from './office.ts';
import type { PaneSession } from './office.ts';
import { freeColor, freeName, seenBy } from './people.ts';
import type { Seat } from './people.ts';

/** The little of a port that the hub needs. */
export interface HubPort { readonly postMessage: (message: FromHub) => void }

/** What opens, saves and keeps workbooks; the worker has the real ones. */
export interface Shelf {
  /** A workbook with one empty sheet. */
  readonly blank: () => WorkbookModel;
  readonly read: (bytes: Uint8Array, name: string) => Promise<WorkbookModel>;
  readonly write: (model: WorkbookModel) => Promise<Uint8Array>;
  /** Called after every change: keeps the workbook for the next start. */
  readonly keep: (model: WorkbookModel) => void;
  /** Waits until nobody holds a lock: the page that did is gone. */
  readonly whenFree: (lock: string) => Promise<void>;
}

export interface Client { seat: Seat; readonly port: HubPort; desk: Desk; pane: PaneSession | null; isEditing: boolean }

/** The workbook that is open, and the pages on it. */
export interface House {
  readonly shelf: Shelf;
  readonly model: () => WorkbookModel;
  readonly replace: (model: WorkbookModel) => void;
  readonly admit: (port: HubPort) => Client;
  readonly dismiss: (client: Client) => void;
  readonly seat: (client: Client, change: Partial<Seat>) => void;
  /** A page's selection as it is now, told to everybody. */
  readonly place: (client: Client, where: Pick<Seat, 'sheet' | 'areas' | 'active'>) => void;
  /** An add-in begins anew beside a page. */
  readonly seatPane: (client: Client) => PaneSession;
}

export const actorOf = ({ seat }: Client): Actor => ({ client: seat.client, name: seat.name, isAddin: false });

const push = (client: Client, told: Push): void => { client.port.postMessage({ kind: 'push', push: told }); };

/** Events of one go are told once, after the answer to the one who asked. */
function gather(tell: (events: readonly ModelEvent[]) => void): (events: readonly ModelEvent[]) => void {
  let pending: ModelEvent[] | null = null;
  return (events) => {
    if (pending !== null) { pending.push(...events); return; }
    pending = [...events];
    setTimeout(() => {
      const told = pending ?? [];
      pending = null;
      tell(told);
    }, 0);
  };
}

const NOWHERE = { sheet: null, areas: [], active: { row: 0, column: 0 } } as const;

function showToPane({ pane, seat: { sheet, areas, active } }: Client): void {
  if (sheet !== null && areas.length > 0) pane?.select(areas.map((area) => ({ ...area, sheet })), active);
}

function paneFor(house: House, client: Client): PaneSession {
  return openPane(house.model(), { client: client.seat.client, name: client.seat.name }, {
    events: (events) => { push(client, { kind: 'office', events }); },
    moved: (areas: readonly Area[], { row, column }) => {
      const active = { row, column };
      house.seat(client, { sheet: areas[0]?.sheet ?? null, areas: areas.map(({ sheet: _, ...rect }) => rect), active });
      client.desk.select(client.seat);
      push(client, { kind: 'goTo', areas, active });
    },
  });
}

/** Pages come and go; each has a seat (its name, colour and selection) and a desk (what it sees). */
export function createHouse(start: WorkbookModel, shelf: Shelf): House {
  const clients: Client[] = [];
  let [model, admitted] = [start, 0];
  const tellPeople = (): void => { for (const client of clients) push(client, { kind: 'people', people: seenBy(client.seat.client, clients.map((c) => c.seat)) }); };
  const onEvents = gather((events) => {
    for (const client of clients) client.desk.refresh(events);
    shelf.keep(model);
  });
  let stop = model.onEvents(onEvents);
  const deskFor = (client: Client): Desk => createDesk(model, () => client.seat, (told) => { push(client, told); });
  const closePane = (client: Client): void => {
    client.pane?.close();
    client.pane = null;
  };
  const restart = (client: Client): void => {
    closePane(client);
    client.seat = { ...client.seat, ...NOWHERE };
    client.desk = deskFor(client);
    push(client, { kind: 'replaced' });
    client.desk.tellBook();
  };
  const house: House = {
    shelf, model: () => model,
    replace: (next) => {
      stop();
      [model, stop] = [next, next.onEvents(onEvents)];
      clients.forEach(restart);
      tellPeople();
      shelf.keep(model);
    },
    admit: (port) => {
      admitted += 1;
      const seat: Seat = { client: `client-${admitted}`, name: freeName(clients.map((c) => c.seat.name)), color: freeColor(clients.map((c) => c.seat.color)), ...NOWHERE };
      const client: Client = { seat, port, pane: null, isEditing: false, desk: createDesk(model, () => client.seat, (told) => { push(client, told); }) };
      clients.push(client);
      return client;
    },
    dismiss: (client) => {
      if (!clients.includes(client)) return;
      closePane(client);
      clients.splice(clients.indexOf(client), 1);
      tellPeople();
    },
    seat: (client, change) => {
      client.seat = { ...client.seat, ...change };
      tellPeople();
    },
    place: (client, where) => {
      house.seat(client, where);
      client.desk.select(client.seat);
      showToPane(client);
    },
    seatPane: (client) => {
      closePane(client);
      client.pane = paneFor(house, client);
      showToPane(client);
      return client.pane;
    },
  };
  return house;
}
