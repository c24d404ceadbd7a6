import type { WorkbookModel } from '../model/model.ts';
import type { Area } from '../model/area.ts';
import { createPort } from '../doors/port.ts';
import { createSession } from '../protocol/session.ts';
import type { ApiSets, Session } from '../protocol/session.ts';
import type { WireEvent } from '../protocol/wire.ts';
import type { Place } from './messages.ts';

/** The add-in beside one page: its library's requests answered, its events told, and its view kept equal to the page's. */
export interface PaneSession {
  readonly apiSets: ApiSets;
  readonly request: (text: string) => Promise<string>;
  /** The person selected something. */
  readonly select: (areas: readonly Area[], active: Place) => void;
  readonly clicked: Session['clicked'];
  readonly setCellEdit: (on: boolean) => void;
  readonly close: () => void;
}

export interface PaneTold { readonly events: (events: readonly WireEvent[]) => void; /** The add-in selected something or brought a sheet to the front. */ readonly moved: (areas: readonly Area[], active: Place) => void }

export function openPane(model: WorkbookModel, user: { readonly client: string; readonly name: string }, told: PaneTold): PaneSession {
  const session = createSession(model, { client: user.client, user: { name: user.name, email: '' } });
  const port = createPort(session);
  let isOurs = false;
  port.onEvents(told.events);
  const stop = session.onView(() => {
    const { view } = session;
    if (!isOurs) told.moved(view.areas(), view.active());
  });
  return {
    apiSets: session.apiSets, request: port.request, setCellEdit: session.setCellEdit, clicked: session.clicked,
    select: (areas, active) => {
      isOurs = true;
      try { session.view.select(areas, active); }
      finally { isOurs = false; }
    },
    close: () => { stop(); session.close(); },
  };
}
