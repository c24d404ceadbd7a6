import * as React from 'react';
import { MessageBarButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import type { Draft } from '../../state/draft.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';

/** An article that is here already is not inserted twice; one that is nearly the same only when the person says so. */
export const KnownNote: React.FunctionComponent<{ readonly draft: Draft }> = ({ draft }) => {
  const { dispatch } = useStore();
  const known = draft.read?.known ?? null;
  if (known === null) return null;
  const where = STRINGS.known.where[known.where](known.as);
  if (known.how === 'same') return <MessageBar messageBarType={MessageBarType.warning} isMultiline>{STRINGS.known.same(where)}</MessageBar>;
  return (
    <MessageBar messageBarType={MessageBarType.warning} isMultiline actions={<div><MessageBarButton text={draft.again ? STRINGS.known.leaveOut : STRINGS.known.insertAgain} onClick={() => { dispatch({ kind: 'insert-again', key: draft.key, again: !draft.again }); }} /></div>}>
      {draft.again ? STRINGS.known.goesIn(where) : STRINGS.known.nearly(where, Math.round(known.share * 100))}
    </MessageBar>
  );
};
