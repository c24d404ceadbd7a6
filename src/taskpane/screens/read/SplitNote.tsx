import * as React from 'react';
import { MessageBarButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';

/** One paste was taken for several articles; where that was wrong, one click joins them. */
export const SplitNote: React.FunctionComponent = () => {
  const { state, dispatch } = useStore();
  if (state.splitPaste === null) return null;
  return <MessageBar isMultiline actions={<div><MessageBarButton text={STRINGS.drafts.join} onClick={() => { dispatch({ kind: 'paste-joined' }); }} /></div>}>{STRINGS.drafts.wasSplit(state.splitPaste.keys.length)}</MessageBar>;
};
