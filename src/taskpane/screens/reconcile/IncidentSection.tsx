import * as React from 'react';
import { FontIcon } from 'office-ui-fabric-react/lib/Icon';
import { List } from 'office-ui-fabric-react/lib/List';
import { incidentsOf } from '../../book/incidents.ts';
import type { BookIncident } from '../../book/incidents.ts';
import { daysOf } from '../../parts/describe.ts';
import { useStyles } from '../../parts/styles.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';
import { IncidentDetail } from './IncidentDetail.tsx';

/** Every incident with what it comes to; one at a time is opened. */
export const IncidentSection: React.FunctionComponent = () => {
  const { state } = useStore();
  const { book, reconcile } = state;
  const styles = useStyles();
  const items = React.useMemo(() => (book === null ? [] : [...incidentsOf(book)].sort((a, b) => Number(a.isBackground) - Number(b.isBackground))), [book]);
  const background = items.filter((i) => i.isBackground).length;
  return (
    <>
      <List items={items} version={`${reconcile.open ?? ''} ${items.length}`} getKey={(i: BookIncident) => i.code} onRenderCell={(incident) => (incident ? <Line incident={incident} isOpen={incident.code === reconcile.open} /> : null)} />
      {background > 0 && <span className={styles.quiet}>{STRINGS.reconcile.backgroundToo(background)}</span>}
    </>
  );
};

const Line: React.FunctionComponent<{ readonly incident: BookIncident; readonly isOpen: boolean }> = ({ incident, isOpen }) => {
  const { dispatch } = useStore();
  const styles = useStyles();
  const marks = [...(incident.isBackground ? [STRINGS.reconcile.background] : [STRINGS.reconcile.grade[incident.grade as keyof typeof STRINGS.reconcile.grade] ?? incident.grade]), ...(incident.isContested ? [STRINGS.reconcile.contested] : []), ...(incident.isProvisional ? [STRINGS.reconcile.provisional] : []), STRINGS.reconcile.incidentWith(incident.articles.length)];
  return (
    <div className={styles.card} style={{ marginBottom: 6, opacity: incident.isBackground ? 0.85 : 1 }}>
      <button type="button" className={styles.plainButton} aria-expanded={isOpen} style={{ display: 'flex', gap: 8, width: '100%', padding: '8px 10px', boxSizing: 'border-box', alignItems: 'flex-start' }} onClick={() => { dispatch({ kind: 'incident-opened', code: isOpen ? null : incident.code }); }}>
        <FontIcon iconName={isOpen ? 'ChevronDown' : 'ChevronRight'} aria-hidden style={{ fontSize: 12, lineHeight: '20px', flex: '0 0 auto' }} />
        <span style={{ flex: '1 1 auto', minWidth: 0 }}>
          <span style={{ display: 'block' }} dir="auto"><b className={styles.code}>{incident.code}</b> <b>{incident.title}</b></span>
          <span className={styles.quiet}>{incident.from === null ? STRINGS.reconcile.noDate : daysOf(incident.from, incident.to)} · {marks.join(' · ')}</span>
        </span>
        <span className={styles.numbers} style={{ flex: '0 0 auto', textAlign: 'end' }}>
          {incident.killed !== null && <span style={{ display: 'block' }}><b>{incident.killed}</b> <span className={styles.quiet}>{STRINGS.values.killed}</span></span>}
          {incident.injured !== null && <span style={{ display: 'block' }}><b>{incident.injured}</b> <span className={styles.quiet}>{STRINGS.values.injured}</span></span>}
        </span>
      </button>
      {isOpen && <IncidentDetail incident={incident} />}
    </div>
  );
};
