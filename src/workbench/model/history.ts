import type { Done } from './journal.ts';
import type { Actor } from './events.ts';
import type { TracksDone } from './tracks.ts';

export interface Step { readonly by: Actor; readonly label: string; readonly done: Done; readonly tracked: TracksDone | null }

/** What was done, for undo: each client has its own past and its own future. */
export interface History {
  readonly add: (step: Step) => void;
  readonly last: (of: 'past' | 'future', client: string) => Step | null;
  /** Moves a client's last step between past and future. */
  readonly move: (from: 'past' | 'future', client: string) => void;
  readonly clear: () => void;
}

const STEPS_KEPT = 100;

export function createHistory(): History {
  const stacks = { past: [] as Step[], future: [] as Step[] };
  const lastIndex = (of: 'past' | 'future', client: string): number => stacks[of].findLastIndex((s) => s.by.client === client);
  return {
    add: (step) => {
      stacks.past.push(step);
      if (stacks.past.length > STEPS_KEPT) stacks.past.shift();
      stacks.future = stacks.future.filter((s) => s.by.client !== step.by.client);
    },
    last: (of, client) => stacks[of][lastIndex(of, client)] ?? null,
    move: (from, client) => {
      const [step] = stacks[from].splice(lastIndex(from, client), 1);
      if (step) stacks[from === 'past' ? 'future' : 'past'].push(step);
    },
    clear: () => { stacks.past = []; stacks.future = []; },
  };
}
