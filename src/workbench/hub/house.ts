import type { WorkbookModel } from '../model/model.ts';
import type { Area } from '../model/area.ts';
import type { Actor, ModelEvent } from '../model/events.ts';
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
  /** `notKept`: what the file holds besides, in words; a saved copy will be without it. */
  readonly read: (bytes: Uint8Array, name: string) => Promise<{ readonly model: WorkbookModel; readonly notKept: readonly string[] }>;
  readonly write: (model: WorkbookModel) => Promise<{ readonly bytes: Uint8Array; readonly notKept: readonly string[] }>;
  /** Called after every change: keeps the workbook for the next start. */
  readonly keep: (model: WorkbookModel) => void;
  /** Waits until nobody holds a lock: the page that did is gone. */
  readonly whenFree: (lock: string) => Promise<void>;
}

export interface Client { seat: Seat; readonly port: HubPort; desk: Desk; pane: PaneSession | null; isEditing: boolean }

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

/** The workbook that is open, and the pages on it: each has a seat (its name, colour and selection), a desk (what it sees) and perhaps an add-in. */
export class House {
  private readonly clients: Client[] = [];
  private admitted = 0;
  private current: WorkbookModel;
  private stop: () => void;
  private readonly onEvents: (events: readonly ModelEvent[]) => void;
  readonly shelf: Shelf;

  constructor(start: WorkbookModel, shelf: Shelf) {
    this.shelf = shelf;
    this.current = start;
    this.onEvents = gather((events) => {
      for (const client of this.clients) client.desk.refresh(events);
      shelf.keep(this.current);
    });
    this.stop = start.onEvents(this.onEvents);
  }

  get model(): WorkbookModel { return this.current; }

  /** Another workbook takes the place of this one, in every window; add-ins start anew. */
  replace(next: WorkbookModel): void {
    this.stop();
    this.current = next;
    this.stop = next.onEvents(this.onEvents);
    for (const client of this.clients) {
      closePane(client);
      client.seat = { ...client.seat, ...NOWHERE };
      client.desk = this.deskFor(client);
      push(client, { kind: 'replaced' });
      client.desk.tellBook();
    }
    this.tellPeople();
    this.shelf.keep(next);
  }

  admit(port: HubPort): Client {
    this.admitted += 1;
    const seat: Seat = { client: `client-${this.admitted}`, name: freeName(this.clients.map((c) => c.seat.name)), color: freeColor(this.clients.map((c) => c.seat.color)), ...NOWHERE };
    const client: Client = { seat, port, pane: null, isEditing: false, desk: createDesk(this.current, () => client.seat, (told) => { push(client, told); }) };
    this.clients.push(client);
    return client;
  }

  dismiss(client: Client): void {
    if (!this.clients.includes(client)) return;
    closePane(client);
    this.clients.splice(this.clients.indexOf(client), 1);
    this.tellPeople();
  }

  seat(client: Client, change: Partial<Seat>): void {
    client.seat = { ...client.seat, ...change };
    this.tellPeople();
  }

  /** A page's selection as it is now, told to everybody. */
  place(client: Client, where: Pick<Seat, 'sheet' | 'areas' | 'active'>): void {
    this.seat(client, where);
    client.desk.select(client.seat);
    showToPane(client);
  }

  /** An add-in begins anew beside a page. */
  seatPane(client: Client): PaneSession {
    closePane(client);
    client.pane = openPane(this.current, { client: client.seat.client, name: client.seat.name }, { events: (events) => { push(client, { kind: 'office', events }); }, moved: (areas, { row, column }) => { this.lead(client, areas, { row, column }); } });
    showToPane(client);
    return client.pane;
  }

  /** The add-in selected something or brought a sheet to the front: the page follows. */
  private lead(client: Client, areas: readonly Area[], active: Seat['active']): void {
    this.seat(client, { sheet: areas[0]?.sheet ?? null, areas: areas.map(({ sheet: _, ...rect }) => rect), active });
    client.desk.select(client.seat);
    push(client, { kind: 'goTo', areas, active });
  }

  private deskFor(client: Client): Desk { return createDesk(this.current, () => client.seat, (told) => { push(client, told); }); }

  private tellPeople(): void { for (const client of this.clients) push(client, { kind: 'people', people: seenBy(client.seat.client, this.clients.map((c) => c.seat)) }); }
}

function closePane(client: Client): void {
  client.pane?.close();
  client.pane = null;
}

function showToPane({ pane, seat: { sheet, areas, active } }: Client): void {
  if (sheet !== null && areas.length > 0) pane?.select(areas.map((area) => ({ ...area, sheet })), active);
}
