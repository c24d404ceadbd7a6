import * as React from 'react';
import { ActionButton, DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { FontIcon } from 'office-ui-fabric-react/lib/Icon';
import { incidentsOf, figuresOf, lookalikesOf, splitOff } from '../../book/incidents.ts';
import type { BookIncident } from '../../book/incidents.ts';
import { UNSAID } from '../../book/questions.ts';
import { articleOf, cellAt } from '../../book/rows.ts';
import { lookAhead, showCell } from '../../commands/book.ts';
import { useStyles } from '../../parts/styles.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';
import { FigureBlock } from './FigureBlock.tsx';

const SLIM = { root: { height: 26, padding: '0 2px' } };
const FIXED = { root: { ...SLIM.root, flex: '0 0 auto' } };

/** An incident opened: its figures with their accounts, why its articles are one, and what a person may do about it. */
export const IncidentDetail: React.FunctionComponent<{ readonly incident: BookIncident }> = ({ incident }) => {
  const { state: { book, work }, run, dispatch } = useStore();
  const styles = useStyles();
  if (book === null) return null;
  const cell = cellAt(book, 'Incidents', incident.row, 'Code');
  const evidence = (): void => { dispatch({ kind: 'selected', at: { sheet: 'Incidents', cell: cell?.cell ?? '', table: 'Incidents', column: 'Code', row: new Map([['Code', incident.code]]) } }); dispatch({ kind: 'screen-chosen', screen: 'evidence' }); };
  return (
    <div className={styles.cardBody} style={{ paddingTop: 0 }}>
      {figuresOf(book, incident.code).map((figure) => <FigureBlock key={figure.code} figure={figure} />)}
      <h2 className={styles.subheading}>{STRINGS.reconcile.why}</h2>
      <Why why={incident.why} />
      {lookalikesOf(book, incident.code).map((q) => <div key={q.key} className={styles.small} dir="auto"><FontIcon iconName="Warning" aria-hidden style={{ marginInlineEnd: 5, verticalAlign: '-1px' }} /><b>{STRINGS.reconcile.lookalike}</b> {q.words}</div>)}
      {incident.articles.length > 1 && <div>{incident.articles.map((code) => (
        <div key={code} className={styles.spread} style={{ flexWrap: 'nowrap' }}><span className={styles.small} dir="auto"><b className={styles.code}>{code}</b> {articleOf(book, code).outlet} {articleOf(book, code).title || articleOf(book, code).file}</span>
          <ActionButton styles={FIXED} text={STRINGS.reconcile.split(code)} disabled={work !== null} onClick={() => { run(lookAhead(STRINGS.reconcile.splitTitle(code, incident.code), { decided: splitOff(book, incident, code) })); }} /></div>
      ))}</div>}
      <Merge incident={incident} />
      <div className={styles.row} style={{ gap: 4 }}>
        <ActionButton styles={SLIM} iconProps={{ iconName: 'TextDocument' }} text={STRINGS.reconcile.evidence} onClick={evidence} />
        {cell !== null && <ActionButton styles={SLIM} iconProps={{ iconName: 'ExcelDocument' }} text={STRINGS.reconcile.show} onClick={() => { run(showCell(cell)); }} />}
      </div>
    </div>
  );
};

/** What makes its articles one incident; what one of them does not say stands behind. */
const Why: React.FunctionComponent<{ readonly why: readonly string[] }> = ({ why }) => {
  const styles = useStyles();
  const isUnsaid = (w: string): boolean => UNSAID.test(w.replace(/^[a-z ]+: /, ''));
  const unsaid = why.filter(isUnsaid);
  return (
    <>
      <ul style={{ margin: 0, paddingInlineStart: 18 }} className={styles.small}>{why.filter((w) => !isUnsaid(w)).map((w) => <li key={w} dir="auto">{w}</li>)}</ul>
      {unsaid.length > 0 && <details><summary className={styles.summary}><span className={styles.quiet}>{STRINGS.asked.unsaid(unsaid.length)}</span></summary><span className={styles.quiet} dir="auto">{unsaid.join('; ')}</span></details>}
    </>
  );
};

/** Two incidents are one: shown with its effect before it is done. */
const Merge: React.FunctionComponent<{ readonly incident: BookIncident }> = ({ incident }) => {
  const { state: { book, work }, run } = useStore();
  const styles = useStyles();
  const [other, setOther] = React.useState<string | null>(null);
  const others = React.useMemo(() => (book === null ? [] : incidentsOf(book).filter((i) => i.code !== incident.code).slice(0, MOST).map((i) => ({ key: i.code, text: `${i.code} ${i.title}` }))), [book, incident.code]);
  if (others.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}><span className={styles.small}>{STRINGS.reconcile.merge}</span></summary>
      <div className={styles.row} style={{ alignItems: 'flex-end' }}>
        <div className={styles.grow}><Dropdown label={STRINGS.reconcile.mergeChoose} options={others} selectedKey={other} onChange={(_, o) => { setOther(o ? String(o.key) : null); }} /></div>
        <DefaultButton text={STRINGS.reconcile.see} disabled={other === null || work !== null} onClick={() => { if (other !== null) run(lookAhead(STRINGS.reconcile.mergeTitle(incident.code, other), { typed: [{ table: 'Incidents', where: { column: 'Code', is: incident.code }, column: 'Same as', value: other }] })); }} />
      </div>
    </details>
  );
};

const MOST = 1_000;
