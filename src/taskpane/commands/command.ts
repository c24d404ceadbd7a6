import { HostError } from '../../workbook/host.ts';
import type { WorkbookHost } from '../../workbook/host.ts';
import type { Services } from '../services.ts';
import type { Action } from '../state/action.ts';
import type { Notice, PaneState, Work } from '../state/state.ts';
import { STRINGS } from '../strings.ts';
import { DeskError } from '../worker/client.ts';

/** What a command finds when it is performed. */
export interface At { readonly state: PaneState; readonly services: Services; readonly tell: (work: Work) => void; readonly isCancelled: () => boolean }

/** Something that a person can ask for, as one object: `perform` does the work and gives what changes in the pane by it. */
export interface Command {
  /** What is said while it is being done; null for what takes no time worth a word. */
  readonly doing: string | null;
  /** What shows at once, before the work is done. */
  readonly atOnce?: (state: PaneState) => readonly Action[];
  /** It shows in the pane before it stands in the workbook: where it fails, the workbook has to be read again. */
  readonly isTyping?: true;
  readonly perform: (at: At) => Promise<readonly Action[]>;
}

/** The workbook, or the error that says that there is none. */
export function hostOf(services: Services): WorkbookHost {
  if (services.host) return services.host;
  throw new HostError({ code: 'NoWorkbook', words: STRINGS.errors.noWorkbook, place: null, remedy: STRINGS.errors.noWorkbookTodo });
}

/** An error as a person needs it: what happened, what is safe, what to do next. */
export function noticeOf(error: unknown): Notice {
  if (error instanceof HostError) return { tone: 'failed', words: error.place === null ? error.message : `${error.place}: ${error.message}`, more: [STRINGS.errors.safe, error.remedy, STRINGS.errors.code(error.code)] };
  if (error instanceof DeskError) return { tone: 'failed', words: STRINGS.errors.desk, more: [STRINGS.errors.safe, STRINGS.errors.deskTodo, error.message] };
  return { tone: 'failed', words: STRINGS.errors.unforeseen, more: [STRINGS.errors.safe, STRINGS.errors.unforeseenTodo, error instanceof Error ? `${error.name}: ${error.message}` : String(error)] };
}
