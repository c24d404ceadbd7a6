import * as React from 'react';
import { HandCard } from '../../parts/HandCard.tsx';
import { useStyles } from '../../parts/styles.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';

/** Claims from elsewhere that wait to go in. */
export const WaitingByHand: React.FunctionComponent = () => {
  const { state, dispatch } = useStore();
  const styles = useStyles();
  if (state.byHand.length === 0) return null;
  return (
    <section className={styles.column} aria-label={STRINGS.hand.waiting(state.byHand.length)}>
      <h2 className={styles.heading}>{STRINGS.hand.waiting(state.byHand.length)}</h2>
      <ul className={styles.list}>{state.byHand.map((claim, i) => <HandCard key={`${i} ${String(claim.cells.Quote)}`} claim={claim} onDrop={() => { dispatch({ kind: 'hand-dropped', index: i }); }} />)}</ul>
    </section>
  );
};
