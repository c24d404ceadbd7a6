import * as React from 'react';
import { noticeOf } from '../commands/command.ts';
import type { Command } from '../commands/command.ts';
import type { Services } from '../services.ts';
import type { Action } from './action.ts';
import { reduce } from './reduce.ts';
import { firstState } from './state.ts';
import type { PaneState, Settings } from './state.ts';

export interface Store {
  readonly state: PaneState;
  readonly dispatch: (action: Action) => void;
  /** Performs a command; commands wait for each other, so that two of them never write at once. */
  readonly run: (command: Command) => void;
  /** Stops what is being done at the next place where it can be stopped. */
  readonly cancel: () => void;
  readonly services: Services;
}

const StoreContext = React.createContext<Store | null>(null);

export const StoreProvider = StoreContext.Provider;

export function useStore(): Store {
  const store = React.useContext(StoreContext);
  if (store === null) throw new Error('The pane\'s store is missing: a part of the pane stands outside of it.');
  return store;
}

/** The pane's state and how it is changed. */
export function useMakeStore(services: Services, settings: Settings | undefined): Store {
  const [state, dispatch] = React.useReducer(reduce, settings, firstState);
  const latest = React.useRef(state);
  latest.current = state;
  const queue = React.useRef<Promise<void>>(Promise.resolve());
  const cancelled = React.useRef(false);
  const run = React.useCallback((command: Command): void => {
    for (const action of command.atOnce?.(latest.current) ?? []) dispatch(action);
    queue.current = queue.current.then(async () => {
      cancelled.current = false;
      const tell = (work: PaneState['work']): void => { dispatch({ kind: 'work', work }); };
      if (command.doing !== null) tell({ what: command.doing, part: null });
      try {
        for (const action of await command.perform({ state: latest.current, services, tell, isCancelled: () => cancelled.current })) dispatch(action);
      } catch (error) {
        dispatch({ kind: 'notice', notice: noticeOf(error) });
        if (command.isTyping) dispatch({ kind: 'book-changed' });
      } finally {
        if (command.doing !== null) tell(null);
      }
    });
  }, [services]);
  const cancel = React.useCallback(() => { cancelled.current = true; }, []);
  return React.useMemo(() => ({ state, dispatch, run, cancel, services }), [state, run, cancel, services]);
}
