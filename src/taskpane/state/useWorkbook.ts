import * as React from 'react';
import { refreshBook } from '../commands/book.ts';
import { noticeOf } from '../commands/command.ts';
import { hasWords } from './draft.ts';
import type { Store } from './store.ts';

/** After the last change, in milliseconds; and so many rows are read without being asked. A larger workbook waits for a click. */
const QUIET = 1_500;
const SMALL = 3_000;
const FEW_DRAFTS = 20;

/** Reads a workbook that people changed again, once they rest. */
export function useRefreshing({ state, run }: Store): void {
  const { isStale, work, book } = state;
  const isSmall = (book?.tables.get('Claims')?.rows.length ?? 0) <= SMALL && state.drafts.filter(hasWords).length <= FEW_DRAFTS;
  const tried = React.useRef(false);
  React.useEffect(() => {
    if (!isStale) { tried.current = false; return undefined; }
    if (work !== null || !isSmall || tried.current) return undefined;
    const timer = setTimeout(() => { tried.current = true; run(refreshBook); }, QUIET);
    return () => { clearTimeout(timer); };
  }, [isStale, work, isSmall, run]);
}

/** Listens to the workbook as long as the pane is there: what is selected, and what people change. */
export function useWorkbook({ services: { host }, dispatch }: Store): void {
  React.useEffect(() => {
    if (host === null) return undefined;
    let isGone = false;
    const stops: (() => Promise<void>)[] = [];
    const keep = (stop: () => Promise<void>): void => { if (isGone) void stop(); else stops.push(stop); };
    const failed = (error: unknown): void => { dispatch({ kind: 'notice', notice: noticeOf(error) }); };
    host.onSelection((at) => { dispatch({ kind: 'selected', at }); }).then(keep, failed);
    host.onEdit(() => { dispatch({ kind: 'book-changed' }); }).then(keep, failed);
    return () => { isGone = true; for (const stop of stops) stop().catch(failed); };
  }, [host, dispatch]);
}
