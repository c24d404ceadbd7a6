import * as React from 'react';
import { Checkbox } from 'office-ui-fabric-react/lib/Checkbox';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { BookRead } from '../../../workbook/bookRead.ts';
import { evidenceOf } from '../../book/evidence.ts';
import type { Evidence } from '../../book/evidence.ts';
import { cellAt, rowsOf } from '../../book/rows.ts';
import { showCell } from '../../commands/book.ts';
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
          : <h2 className={styles.heading}>{evidence.sum !== null ? headingOf(evidence.sum) : evidence.groups.length === 0 ? STRINGS.evidence.nothing(selected.sheet, selected.cell) : STRINGS.evidence.of(evidence.of, selected.sheet)}</h2>}
      </div>
      {book !== null && evidence !== null && evidence.sum !== null && <SumNote book={book} sum={evidence.sum} />}
      {evidence !== null && evidence.sum === null && evidence.groups.length === 0 && <p className={styles.quiet} style={{ margin: 0 }}>{STRINGS.evidence.none}</p>}
      {book !== null && evidence !== null && <EvidenceGroups key={`${selected?.sheet ?? ''} ${evidence.of}`} book={book} groups={evidence.groups} />}
      {state.hasWorkbook && <Checkbox label={STRINGS.evidence.follow} checked={settings.follow} onChange={(_, is) => { follow(is === true); }} />}
    </div>
  );
};

type Sum = NonNullable<Evidence['sum']>;

const headingOf = (sum: Sum): string => (sum === 'every figure' ? STRINGS.evidence.summary : STRINGS.evidence.sumOf(sum.effect, sum.name, sum.by === 'By'));

/** What a total adds up, and the way to its figures. */
const SumNote: React.FunctionComponent<{ readonly book: BookRead; readonly sum: Sum }> = ({ book, sum }) => {
  const { run } = useStore();
  const styles = useStyles();
  const [first] = sum === 'every figure' ? rowsOf(book, 'Figures') : sum.figures;
  const cell = first ? cellAt(book, 'Figures', first, 'In use') : null;
  return (
    <div className={styles.column}>
      <p style={{ margin: 0 }}>{sum === 'every figure' ? STRINGS.evidence.sumOther : STRINGS.evidence.sumWords(sum.figures.length)}</p>
      {cell !== null && <div><DefaultButton text={STRINGS.evidence.toFigures} onClick={() => { run(showCell(cell)); }} /></div>}
    </div>
  );
};
