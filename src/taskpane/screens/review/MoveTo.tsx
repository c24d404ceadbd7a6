import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { textIn } from '../../../workbook/bookRead.ts';
import type { BookRead } from '../../../workbook/bookRead.ts';
import { incidentRows, readingRows } from '../../book/rows.ts';
import type { BookClaim } from '../../book/rows.ts';
import { act } from '../../commands/book.ts';
import { useStyles } from '../../parts/styles.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';

/** Another incident that the claim speaks of: it moves there with the run that follows. */
export const MoveTo: React.FunctionComponent<{ readonly claim: BookClaim; readonly book: BookRead }> = ({ claim, book }) => {
  const { state: { work }, run } = useStore();
  const styles = useStyles();
  const [to, setTo] = React.useState<string | null>(null);
  const others = React.useMemo(() => [...incidentRows(book).values()].filter((r) => textIn(r, 'Code') !== claim.incident).slice(0, MOST).map((r) => ({ key: textIn(r, 'Code'), text: `${textIn(r, 'Code')} ${textIn(r, 'Title')}` })), [book, claim.incident]);
  const move = (): void => { if (to !== null) run(act({ typed: [{ table: 'Claims', where: { column: 'Code', is: claim.code }, column: 'Move to', value: to }] })); };
  if (others.length === 0 || readingRows(book).get(claim.code) === undefined) return null;
  return (
    <details>
      <summary className={styles.summary}>{STRINGS.review.move}</summary>
      <div className={styles.row} style={{ alignItems: 'flex-end' }}>
        <div className={styles.grow}><Dropdown label={STRINGS.review.moveTo} options={others} selectedKey={to} onChange={(_, o) => { setTo(o ? String(o.key) : null); }} /></div>
        <DefaultButton text={STRINGS.review.moveIt} disabled={to === null || work !== null} onClick={move} />
      </div>
    </details>
  );
};

const MOST = 1_000;
