import type { Actor, Area, Rect, WorkbookModel } from '../model/model.ts';
import type { Place } from './messages.ts';

/** What an add-in's session needs to know of the page it stands beside. */
export interface PaneHost {
  readonly model: WorkbookModel;
  readonly actor: () => Actor;
  readonly selection: () => { readonly sheet: string | null; readonly areas: readonly Rect[]; readonly active: Place };
  readonly goTo: (area: Area) => void;
  readonly isEditing: () => boolean;
}

/** A running session with an add-in. */
export interface PaneSession { readonly selectionChanged: () => void; readonly editingChanged: () => void; readonly close: () => void }

export type OpenPane = (port: MessagePort, host: PaneHost) => PaneSession;
