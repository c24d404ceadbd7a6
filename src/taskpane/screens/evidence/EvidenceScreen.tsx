import * as React from 'react';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { evidenceOf } from '../../book/evidence.ts';
import { useStyles } from '../../parts/styles.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';
import { EvidenceGroups } from './EvidenceGroups.tsx';

/** The words behind whatever is selected in the workbook; a click on them leads back to their row. */
export const EvidenceScreen: React.FunctionComponent = () => {
  const { state, dispatch, services } = useStore();
  const styles = useStyles();
  const { book, selected, settings } = state;
  const evidence = React.useMemo(() => (book === null || selected === null ? null : evidenceOf(book, selected)), [book, selected]);
  const follow = (is: boolean): void => { const next = { ...settings, follow: is }; dispatch({ kind: 'settings', settings: next }); services.remember(next); };
  return (
    <div className={styles.screen}>
      <div role="status" aria-live="polite">
        {!state.hasWorkbook ? <p style={{ margin: 0 }}>{STRINGS.evidence.noBook}</p> : selected === null || evidence === null ? <p style={{ margin: 0 }}>{STRINGS.evidence.none}</p>
          : <h2 className={styles.heading}>{evidence.groups.length === 0 ? STRINGS.evidence.nothing(selected.sheet, selected.cell) : STRINGS.evidence.of(evidence.of, selected.sheet)}</h2>}
      </div>
      {evidence !== null && evidence.groups.length === 0 && <p className={styles.quiet} style={{ margin: 0 }}>{STRINGS.evidence.none}</p>}
      {book !== null && evidence !== null && <EvidenceGroups key={`${selected?.sheet ?? ''} ${evidence.of}`} book={book} groups={evidence.groups} />}
      {state.hasWorkbook && <Checkbox label={STRINGS.evidence.follow} checked={settings.follow} onChange={(_, is) => { follow(is === true); }} />}
    </div>
  );
};
