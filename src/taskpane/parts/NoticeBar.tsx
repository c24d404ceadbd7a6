import * as React from 'react';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { MessageBarButton } from 'office-ui-fabric-react/lib/Button';
import { goOnWithout, takeOutRest, undoInsert } from '../commands/book.ts';
import { useStore } from '../state/store.ts';
import type { Notice } from '../state/state.ts';
import { STRINGS } from '../strings.ts';

const TYPES: Readonly<Record<Notice['tone'], MessageBarType>> = { good: MessageBarType.success, plain: MessageBarType.info, doubt: MessageBarType.warning, failed: MessageBarType.error };

/** What was said last: what happened, what is safe, what to do next; after an insertion the way back. */
export const NoticeBar: React.FunctionComponent = () => {
  const { state: { notice, undo, work }, dispatch, run } = useStore();
  if (notice === null) return null;
  const { without } = notice;
  const undoable = undo !== null && notice.words === undo.words;
  return (
    <MessageBar messageBarType={TYPES[notice.tone]} isMultiline dismissButtonAriaLabel={STRINGS.close} onDismiss={() => { dispatch({ kind: 'notice', notice: null }); }} {...(undoable ? { actions: <div><MessageBarButton text={STRINGS.book.undo} disabled={work !== null} onClick={() => { run(undoInsert); }} /></div> } : notice.leftBehind ? { actions: <div><MessageBarButton text={STRINGS.stopped.takeOut} disabled={work !== null} onClick={() => { dispatch({ kind: 'notice', notice: null }); run(takeOutRest); }} /></div> } : without ? { actions: <div><MessageBarButton text={STRINGS.book.goOnWithout} disabled={work !== null} onClick={() => { dispatch({ kind: 'notice', notice: null }); run(goOnWithout(without)); }} /></div> } : {})}>
      <b>{notice.words}</b>
      {notice.more.slice(0, 8).map((line) => <div key={line}>{line}</div>)}
    </MessageBar>
  );
};
