import * as React from 'react';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { Text } from 'office-ui-fabric-react/lib/Text';
import { hasWords } from '../../state/draft.ts';
import { chosenDraft } from '../../state/state.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';
import { useStyles } from '../../parts/styles.ts';
import { DraftSwitch } from './DraftSwitch.tsx';
import { FactsForm } from './FactsForm.tsx';
import { Found } from './Found.tsx';
import { HandForm } from './HandForm.tsx';
import { Intake } from './Intake.tsx';
import { KnownNote } from './KnownNote.tsx';
import { Questions } from './Questions.tsx';
import { SeveralNote } from './SeveralNote.tsx';
import { SplitNote } from './SplitNote.tsx';
import { TextPart } from './TextPart.tsx';
import { WaitingByHand } from './WaitingByHand.tsx';

/** Articles come in, are read while they are looked at, and are corrected before they go into the workbook. */
export const ReadScreen: React.FunctionComponent = () => {
  const { state } = useStore();
  const styles = useStyles();
  const draft = chosenDraft(state);
  const isEmpty = !hasWords(draft);
  return (
    <div className={styles.screen}>
      <DraftSwitch />
      <SplitNote />
      {state.notKept > 0 && <MessageBar messageBarType={MessageBarType.warning} isMultiline>{STRINGS.drafts.notKept(state.notKept)}</MessageBar>}
      <TextPart draft={draft} />
      {isEmpty && <Intake />}
      {!isEmpty && <SeveralNote draft={draft} />}
      {!isEmpty && <KnownNote draft={draft} />}
      {!isEmpty && <Questions draft={draft} />}
      {!isEmpty && <FactsForm draft={draft} />}
      {state.handForm !== null && <HandForm form={state.handForm} />}
      <WaitingByHand />
      {isEmpty ? <Text block className={styles.quiet}>{STRINGS.read.noText}</Text> : <Found draft={draft} />}
    </div>
  );
};
