import * as React from 'react';
import { noticeOf } from '../commands/command.ts';
import type { Store } from './store.ts';

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
