import type { WorkbookHost } from '../workbook/host.ts';
import type { Kept } from './keptDrafts.ts';
import type { Settings } from './state/state.ts';
import type { Desk, Item } from './worker/messages.ts';

/** What the pane needs of the world around it; handed in, so that it knows neither Excel nor the network nor a clock. */
export interface Services {
  readonly desk: Desk;
  /** The open workbook, null without one. */
  readonly host: WorkbookHost | null;
  /** ISO date and time. */
  readonly now: () => string;
  readonly remember: (settings: Settings) => void;
  /** Keeps what is not inserted yet for the next time the pane opens, null for nothing; the answer is how many articles found no room. */
  readonly keep: (kept: Kept | null) => number;
  /** The sample articles that came with the pane. */
  readonly samples: () => Promise<readonly Item[]>;
}
