import * as React from 'react';
import { ActionButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { insert, undoInsert } from '../commands/book.ts';
import { hasWords, isToInsert, isWaiting, questionsOf } from '../state/draft.ts';
import { useStore } from '../state/store.ts';
import { STRINGS } from '../strings.ts';
import { useStyles } from './styles.ts';

/** The one button of the screen Read: everything on it goes into the workbook. Where it cannot, it says why. */
export const InsertBar: React.FunctionComponent = () => {
  const { state, run } = useStore();
  const styles = useStyles();
  const going = state.drafts.filter(isToInsert);
  const byHand = state.byHand.length;
  const asking = going.filter((d) => questionsOf(d).length > 0).length;
  const isReady = state.hasWorkbook && state.work === null && going.length + byHand > 0 && !state.drafts.some((d) => hasWords(d) && isWaiting(d));
  const why = !state.hasWorkbook ? STRINGS.book.none : asking > 0 ? STRINGS.book.asks(asking) : null;
  return (
    <>
      <PrimaryButton text={STRINGS.book.insertMany(Math.max(going.length, byHand > 0 ? 0 : 1), byHand)} disabled={!isReady} onClick={() => { run(insert); }} {...(why === null ? {} : { 'aria-describedby': 'insert-why' })} />
      {state.undo !== null && state.notice?.words !== state.undo.words && <ActionButton styles={LOW} iconProps={{ iconName: 'Undo' }} text={`${STRINGS.book.undo} (${state.undo.words.replace(/\.$/, '')})`} disabled={state.work !== null} onClick={() => { run(undoInsert); }} />}
      {why !== null && <span id="insert-why" className={styles.quiet}>{why}</span>}
    </>
  );
};

const LOW = { root: { height: 26 } };
