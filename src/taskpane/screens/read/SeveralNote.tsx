import * as React from 'react';
import { MessageBarButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';
import { canPart, looksLikeSeveral } from '../../book/several.ts';
import { takePaste } from '../../commands/take.ts';
import type { Draft } from '../../state/draft.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';

/** Asks where one text may be several articles, and says how they are told apart. */
export const SeveralNote: React.FunctionComponent<{ readonly draft: Draft }> = ({ draft }) => {
  const { dispatch, run } = useStore();
  const { key, text, name, look } = draft;
  const isAsked = React.useMemo(() => looksLikeSeveral(text), [text]);
  const isParted = React.useMemo(() => isAsked && canPart(text), [isAsked, text]);
  if (!isAsked || draft.isOne) return null;
  const part = (): void => { dispatch({ kind: 'draft-dropped', key }); run(takePaste({ kind: 'text', name, text })); };
  return (
    <MessageBar isMultiline actions={<div>
      {isParted && <MessageBarButton text={STRINGS.several.part} onClick={part} />}
      {!isParted && look === 'marked' && <MessageBarButton text={STRINGS.read.editText} onClick={() => { dispatch({ kind: 'look-chosen', key, look: 'words' }); }} />}
      <MessageBarButton text={STRINGS.several.isOne} onClick={() => { dispatch({ kind: 'is-one', key }); }} />
    </div>}>{isParted ? STRINGS.several.askParted : STRINGS.several.ask}</MessageBar>
  );
};
