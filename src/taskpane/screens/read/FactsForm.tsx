import * as React from 'react';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useStyles } from '../../parts/styles.ts';
import type { Draft, DraftFacts } from '../../state/draft.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';

/** What is known about the article itself; picked up where the text or the page states it, and open to correction. */
export const FactsForm: React.FunctionComponent<{ readonly draft: Draft }> = ({ draft }) => {
  const { dispatch } = useStore();
  const styles = useStyles();
  const set = (facts: Partial<DraftFacts>): void => { dispatch({ kind: 'facts-typed', key: draft.key, facts }); };
  return (
    <div className={styles.column} style={{ gap: 4 }}>
      <div className={styles.row} style={{ alignItems: 'flex-start' }}>
        <div className={styles.grow}><TextField label={STRINGS.read.outlet} value={draft.outlet} dir="auto" onChange={(_, outlet) => { set({ outlet: outlet ?? '' }); }} /></div>
        <div className={styles.grow}><TextField label={STRINGS.read.published} type="date" value={draft.published} onChange={(_, published) => { set({ published: published ?? '' }); }} /></div>
      </div>
      <details>
        <summary className={styles.summary}><span className={styles.small}>{STRINGS.read.moreFacts}{draft.title === '' ? '' : <span className={styles.quiet}>{`: ${draft.title}`}</span>}</span></summary>
        <TextField label={STRINGS.read.title} value={draft.title} dir="auto" onChange={(_, title) => { set({ title: title ?? '' }); }} />
        <TextField label={STRINGS.read.address} value={draft.address} dir="ltr" onChange={(_, address) => { set({ address: address ?? '' }); }} />
      </details>
    </div>
  );
};
