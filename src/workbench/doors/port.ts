import type { ApiSets, Session } from '../protocol/session.ts';
import { byteLength, type RequestBody, type WireEvent, type WireReply } from '../protocol/wire.ts';

/** The way from an add-in's page to its session, which may live in another thread. Texts are JSON: `{flags, body}` there, a `WireReply` back. Events come in order, after the answers they belong to. */
export interface HostPort {
  readonly request: (text: string) => Promise<string>;
  readonly onEvents: (deliver: (events: readonly WireEvent[]) => void) => void;
}

/** A port to a session of the same thread; in a worker, what its messages are answered with. */
export function createPort(session: Session): HostPort {
  return {
    request: (text) => new Promise((resolve) => {
      const { flags, body } = JSON.parse(text) as { readonly flags: number; readonly body: RequestBody };
      session.process({ flags, body, size: byteLength(text) }, (reply: WireReply) => resolve(JSON.stringify(reply)));
    }),
    onEvents: (deliver) => { session.onEvents((events) => { setTimeout(() => deliver(events), 0); }); },
  };
}

/** Colours as "#RRGGBB", by Office.js's names. On Windows the library hands on colours only: a dark theme shows by its background. */
export interface Theme { readonly bodyBackgroundColor: string; readonly bodyForegroundColor: string; readonly controlBackgroundColor: string; readonly controlForegroundColor: string }

export const LIGHT_THEME: Theme = { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#262626', controlBackgroundColor: '#F3F2F1', controlForegroundColor: '#262626' };
export const DARK_THEME: Theme = { bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF', controlBackgroundColor: '#363636', controlForegroundColor: '#FFFFFF' };

/** What the workbench's page offers to the add-in's page, as `window.parent.__workbench`, before office.js starts. */
export interface AddinHost {
  readonly port: HostPort;
  readonly apiSets: ApiSets;
  readonly documentUrl: () => string;
  readonly locale: string;
  readonly theme: () => Theme;
  /** `document.settings`: texts by key, read at the start and written as a whole by `saveAsync`. */
  readonly settings: { readonly read: () => Readonly<Record<string, string>>; readonly write: (settings: Readonly<Record<string, string>>) => void };
  readonly dialogs: Dialogs;
  /** The add-in asks to have its pane closed. */
  readonly closePane?: () => void;
}

/** Dialogs of the add-in: one at a time, each a page that `show` puts on the screen. Both sides hear each other by its id. */
export interface Dialogs {
  /** `null`: one is open already. */
  readonly open: (of: { readonly url: string; readonly width: number; readonly height: number }, on: DialogListener) => string | null;
  readonly close: (id: string) => void;
  readonly closedByPerson: (id: string) => void;
  readonly toParent: (id: string, text: string) => void;
  readonly toChild: (text: string) => void;
  readonly onChildMessage: (id: string, hear: (text: string) => void) => void;
  readonly current: () => string | null;
}

export interface DialogListener { readonly message: (text: string) => void; readonly closed: () => void }

/** The parameter by which a page knows that it is a dialog, and which. */
export const DIALOG_PARAMETER = 'workbenchDialog';

/** `show` puts a page on the screen, `width` and `height` in percent, and gives what takes it away again. */
export function createDialogs(show: (dialog: { readonly id: string; readonly url: string; readonly width: number; readonly height: number }) => () => void): Dialogs {
  let last = 0;
  let open: { readonly id: string; readonly on: DialogListener; readonly hide: () => void; hear: ((text: string) => void) | null } | null = null;
  const take = (id: string): typeof open => { const taken = open?.id === id ? open : null; if (taken !== null) { open = null; taken.hide(); } return taken; };
  return {
    open: (of, on) => {
      if (open !== null) return null;
      const id = String(++last);
      const url = new URL(of.url);
      url.searchParams.set(DIALOG_PARAMETER, id);
      open = { id, on, hear: null, hide: show({ ...of, id, url: url.href }) };
      return id;
    },
    close: (id) => { take(id); },
    closedByPerson: (id) => { take(id)?.on.closed(); },
    toParent: (id, text) => { if (open?.id === id) open.on.message(text); },
    toChild: (text) => { open?.hear?.(text); },
    onChildMessage: (id, hear) => { if (open?.id === id) open.hear = hear; },
    current: () => open?.id ?? null,
  };
}
