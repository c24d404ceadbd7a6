import * as React from 'react';
import { toKeep } from '../keptDrafts.ts';
import type { Kept } from '../keptDrafts.ts';
import type { Store } from './store.ts';

/** After the last change, in milliseconds. */
const REST = 400;

/** Keeps what is not inserted yet on this machine, so that a reload loses nothing; what has gone in is kept no longer. `kept` is what an earlier page left. */
export function useKeeping({ state, dispatch, services }: Store, kept: Kept | null): void {
  const { drafts, byHand, notKept } = state;
  // A page that has nothing of its own yet never clears what another one left.
  const owns = React.useRef(false);
  React.useEffect(() => { if (kept !== null) { owns.current = true; dispatch({ kind: 'drafts-recalled', kept }); } }, [kept, dispatch]);
  const write = React.useCallback((): void => {
    const now = toKeep({ drafts, byHand });
    if (now === null && !owns.current) return;
    owns.current = now !== null;
    const lost = services.keep(now);
    if (lost !== notKept) dispatch({ kind: 'not-kept', articles: lost });
  }, [drafts, byHand, notKept, services, dispatch]);
  React.useEffect(() => {
    if (toKeep({ drafts, byHand }) === null) { write(); return undefined; }
    const timer = setTimeout(write, REST);
    window.addEventListener('pagehide', write);
    return () => { clearTimeout(timer); window.removeEventListener('pagehide', write); };
  }, [drafts, byHand, write]);
}
