import * as React from 'react';
import { MessageBarButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar, MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { act } from '../../commands/book.ts';
import { atClaim, waiting } from '../../book/review.ts';
import { claimsOf, isReviewed } from '../../book/rows.ts';
import { useStyles } from '../../parts/styles.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';
import { ClaimList } from './ClaimList.tsx';
import { reviewKey } from './keys.ts';
import { ReviewCard } from './ReviewCard.tsx';
import { ReviewFilter } from './ReviewFilter.tsx';

/** The claims of the workbook one after another: accept, reject, correct, by one key each. */
export const ReviewScreen: React.FunctionComponent = () => {
  const store = useStore();
  const { state, run } = store;
  const styles = useStyles();
  const { book } = state;
  // Keys work wherever the focus is in the pane but in a field; every one of them has its button.
  React.useEffect(() => {
    const listen = (event: KeyboardEvent): void => { reviewKey(event, store); };
    document.addEventListener('keydown', listen);
    return () => { document.removeEventListener('keydown', listen); };
  }, [store]);
  if (!state.hasWorkbook || book === null || claimsOf(book).length === 0) return <div className={styles.screen}><p style={{ margin: 0 }}>{!state.hasWorkbook ? STRINGS.review.noBook : state.book === null ? STRINGS.book.notYet : STRINGS.review.none}</p></div>;
  const claims = claimsOf(book);
  const claim = atClaim(book, state.review);
  const done = claims.filter(isReviewed).length;
  const moved = waiting(book);
  return (
    <div className={styles.screen}>
      {moved > 0 && <MessageBar messageBarType={MessageBarType.warning} isMultiline actions={<div><MessageBarButton text={STRINGS.review.reconcileNow} disabled={state.work !== null} onClick={() => { run(act({})); }} /></div>}>{STRINGS.review.moves(moved)}</MessageBar>}
      <div>
        <div role="status" className={styles.spread}><h2 className={styles.heading}>{done === claims.length ? STRINGS.review.allDone : STRINGS.review.done(done, claims.length)}</h2></div>
        <Progress part={done / claims.length} />
      </div>
      <ReviewFilter />
      {claim !== null && <ReviewCard claim={claim} book={book} />}
      <span className={styles.quiet}>{STRINGS.review.keys}</span>
      <ClaimList book={book} at={claim?.code ?? null} />
    </div>
  );
};

const Progress: React.FunctionComponent<{ readonly part: number }> = ({ part }) => (
  <svg width="100%" height="4" aria-hidden style={{ display: 'block', marginTop: 4 }}><rect width="100%" height="4" fill="currentColor" opacity="0.18" /><rect width={`${part * 100}%`} height="4" fill="currentColor" opacity="0.75" /></svg>
);
