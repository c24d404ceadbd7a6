import * as React from 'react';
import { ActionButton, DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { FontIcon } from 'office-ui-fabric-react/lib/Icon';
import { List } from 'office-ui-fabric-react/lib/List';
import { decisionLines } from '../../book/decisions.ts';
import type { DecisionKind, DecisionLine } from '../../book/decisions.ts';
import { lookAhead, refreshBook } from '../../commands/book.ts';
import { useStyles } from '../../parts/styles.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';

type Shown = DecisionKind | 'all';

/** So many are taken in at a glance; more can be narrowed down. */
const FEW = 8;

/** What people decided, the latest first: who, when, what follows from it, and the way back with its effect shown before. */
export const DecisionSection: React.FunctionComponent = () => {
  const { state: { book, opened }, run } = useStore();
  const [shown, setShown] = React.useState<Shown>('all');
  const decided = opened?.decisions ?? null;
  // Judgements that were just made on other screens are decisions too: they are read from the cells that they stand in.
  React.useEffect(() => { if (decided === null && book !== null) run(refreshBook); }, [decided, book, run]);
  const lines = React.useMemo(() => (book === null || decided === null ? [] : decisionLines(book, decided)), [book, decided]);
  if (decided === null) return <p style={{ margin: 0 }} role="status">{STRINGS.decisions.reading}</p>;
  if (lines.length === 0) return <p style={{ margin: 0 }}>{STRINGS.decisions.none}</p>;
  const listed = shown === 'all' ? lines : lines.filter((l) => l.about === shown);
  return (
    <>
      {lines.length > FEW && <Dropdown label={STRINGS.decisions.ofKind} selectedKey={shown} options={optionsOf(lines)} onChange={(_, o) => { setShown((o?.key ?? 'all') as Shown); }} />}
      <List items={[...listed]} version={`${shown} ${listed.length}`} aria-label={STRINGS.decisions.list} getKey={(l: DecisionLine) => l.key} onRenderCell={(line) => (line ? <Line line={line} /> : null)} />
    </>
  );
};

const optionsOf = (lines: readonly DecisionLine[]): { readonly key: string; readonly text: string }[] => (['all', 'claims', 'incidents', 'accounts', 'tallies'] as const).map((key) => ({ key, text: `${STRINGS.decisions.of[key]} (${key === 'all' ? lines.length : lines.filter((l) => l.about === key).length})` }));

const SLIM = { root: { height: 26, padding: '0 2px' } };
const LOW = { root: { height: 28 } };

const Line: React.FunctionComponent<{ readonly line: DecisionLine }> = ({ line }) => {
  const { state: { work }, dispatch, run } = useStore();
  const styles = useStyles();
  const show = (): void => {
    if (line.claim !== null) { dispatch({ kind: 'review-shown', show: 'all', article: null }); dispatch({ kind: 'review-at', code: line.claim }); dispatch({ kind: 'screen-chosen', screen: 'review' }); return; }
    dispatch({ kind: 'section-chosen', section: 'incidents' });
    dispatch({ kind: 'incident-opened', code: line.incident });
  };
  const about = line.claim ?? line.incident;
  return (
    <div className={styles.card} style={{ marginBottom: 6 }}>
      <div className={styles.cardBody}>
        <b dir="auto" style={line.isInUse ? {} : { textDecoration: 'line-through' }}>{line.what}</b>
        <span className={styles.quiet} dir="auto">{line.by} · {dayAndTime(line.at)}</span>
        <span className={styles.small}>{line.isInUse ? line.effect : STRINGS.decisions.replaced}</span>
        {line.against.map((a) => <span key={`${a.by} ${a.at}`} className={styles.small} dir="auto"><FontIcon iconName="Warning" aria-hidden style={{ marginInlineEnd: 5, verticalAlign: '-1px' }} /><b>{STRINGS.decisions.against(a.by, dayAndTime(a.at))}</b> {STRINGS.decisions.agree}</span>)}
        <div className={styles.row} style={{ gap: 6 }}>
          <DefaultButton styles={LOW} text={STRINGS.decisions.undo} ariaLabel={`${STRINGS.decisions.undo}: ${line.what}`} disabled={work !== null} onClick={() => { run(lookAhead(STRINGS.decisions.undoTitle(line.what), { typed: line.undo, notes: [STRINGS.decisions.undone(line.what)] })); }} />
          {about !== null && <ActionButton styles={SLIM} text={STRINGS.decisions.about(about)} onClick={show} />}
        </div>
      </div>
    </div>
  );
};

/** "2026-11-25 10:42": as the log writes days, in the person's own time. */
function dayAndTime(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  const two = (n: number): string => String(n).padStart(2, '0');
  return at.length <= 10 ? at : `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
