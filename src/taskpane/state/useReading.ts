import * as React from 'react';
import { noticeOf } from '../commands/command.ts';
import { STRINGS } from '../strings.ts';
import type { Desk } from '../worker/messages.ts';
import type { Action } from './action.ts';
import { articleOf, isWaiting } from './draft.ts';
import type { Draft } from './draft.ts';
import type { PaneState } from './state.ts';

/** After the last key, in milliseconds: nobody reads while a word is half typed. */
const PAUSE = 150;
/** Answers are shown together, so that five hundred articles do not draw the pane five hundred times. */
const TOGETHER = 25;

/** Keeps the drafts read: the one in sight first, always the latest words of each. It rests while the person types, and can be stopped. */
export function useReading(state: PaneState, of: { readonly desk: Desk; readonly dispatch: (action: Action) => void; readonly isStopped: boolean }): void {
  const latest = React.useRef(state);
  latest.current = state;
  const busy = React.useRef(false);
  const failed = React.useRef(new Map<number, number>());
  const { desk, dispatch, isStopped } = of;
  React.useEffect(() => {
    if (isStopped || busy.current || next(latest.current, failed.current).length === 0) return undefined;
    const timer = setTimeout(() => {
      busy.current = true;
      void readSome(latest.current, { desk, failed: failed.current }).then((action) => { busy.current = false; dispatch(action); });
    }, isTyped(latest.current) ? PAUSE : 0);
    return () => { clearTimeout(timer); };
  }, [state.drafts, state.chosen, desk, dispatch, isStopped]);
}

/** Whether the draft in sight is one that is being written, and not one that was pasted whole. */
const isTyped = (state: PaneState): boolean => state.drafts.some((d) => d.key === state.chosen && d.look === 'words' && isWaiting(d));

/** What is no draft any more is no longer known to the worker either. */
export function useForgetting(drafts: readonly Draft[], desk: Desk): void {
  const before = React.useRef<ReadonlySet<number>>(new Set());
  React.useEffect(() => {
    const keys = new Set(drafts.map((d) => d.key));
    const gone = [...before.current].filter((key) => !keys.has(key));
    before.current = keys;
    // A worker that has died answers nothing any more; the next question that matters says so.
    if (gone.length > 0) desk.ask({ kind: 'forget', keys: gone }).catch(() => undefined);
  }, [drafts, desk]);
}

/** A draft that could not be read is not tried again until it changes. */
function next(state: PaneState, failed: ReadonlyMap<number, number>): readonly Draft[] {
  const waiting = state.drafts.filter((d) => isWaiting(d) && failed.get(d.key) !== d.revision);
  const first = waiting.find((d) => d.key === state.chosen);
  return first ? [first] : waiting.slice(0, TOGETHER);
}

async function readSome(state: PaneState, { desk, failed }: { readonly desk: Desk; readonly failed: Map<number, number> }): Promise<Action> {
  const drafts = next(state, failed);
  try {
    const answers = await Promise.all(drafts.map(async (d) => ({ key: d.key, revision: d.revision, answer: await desk.ask({ kind: 'read', key: d.key, article: articleOf(d), choices: d.choices, by: state.settings.reviewer || STRINGS.aPerson }) })));
    return { kind: 'drafts-read', answers };
  } catch (error) {
    for (const d of drafts) failed.set(d.key, d.revision);
    return { kind: 'notice', notice: noticeOf(error) };
  }
}
