import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { FontIcon } from 'office-ui-fabric-react/lib/Icon';
import type { BookIncident } from '../../book/incidents.ts';
import type { MergeGroup, MergeQuestion, Reasons } from '../../book/questions.ts';
import { act, lookAhead } from '../../commands/book.ts';
import { daysOf } from '../../parts/describe.ts';
import { useStyles } from '../../parts/styles.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';
import { answers } from './answers.ts';

/** So many of the likeliest are seen at once. */
const AT_FIRST = 3;

/** One incident and those that it may be the same as: what speaks for each, what against, and the answer. */
export const MergeCard: React.FunctionComponent<{ readonly group: MergeGroup }> = ({ group }) => {
  const { state: { work, settings }, run } = useStore();
  const styles = useStyles();
  const [isWhole, setWhole] = React.useState(false);
  const { incident, others } = group;
  const shown = isWhole ? others : others.slice(0, AT_FIRST);
  return (
    <li className={styles.card}>
      <div className={styles.cardBody}>
        <span className={styles.quiet}>{STRINGS.asked.kinds.merge}</span>
        <IncidentLine incident={incident} />
        <span className={styles.quiet}>{STRINGS.asked.sameAs(others.length)}</span>
        <ul className={styles.list} style={{ gap: 10 }}>{shown.map((o) => <Candidate key={o.question.key} of={o} incident={incident} />)}</ul>
        {others.length > shown.length && <div><DefaultButton text={STRINGS.asked.lessLikely(others.length - shown.length)} onClick={() => { setWhole(true); }} /></div>}
        {others.length > 1 && <div><DefaultButton text={STRINGS.asked.none(others.length)} disabled={work !== null} onClick={() => { run(act({ typed: others.flatMap((o) => answers(o.question, 'reject', settings.reviewer)) })); }} /></div>}
      </div>
    </li>
  );
};

const IncidentLine: React.FunctionComponent<{ readonly incident: BookIncident }> = ({ incident: i }) => {
  const styles = useStyles();
  const numbers = [...(i.killed === null ? [] : [`${i.killed} ${STRINGS.values.killed}`]), ...(i.injured === null ? [] : [`${i.injured} ${STRINGS.values.injured}`])];
  return <span dir="auto"><b className={styles.code}>{i.code}</b> <b>{i.title}</b> <span className={styles.quiet}>{[i.from === null ? STRINGS.reconcile.noDate : daysOf(i.from, i.to), ...numbers, ...(i.isBackground ? [STRINGS.reconcile.background] : []), ...i.articles].join(' · ')}</span></span>;
};

const LOW = { root: { height: 28, minWidth: 0, padding: '0 8px' } };

const Candidate: React.FunctionComponent<{ readonly of: MergeQuestion; readonly incident: BookIncident }> = ({ of: { question, other, reasons }, incident }) => {
  const { state: { work, settings }, run } = useStore();
  const styles = useStyles();
  const answer = (words: 'accept' | 'reject'): Parameters<typeof act>[0] => ({ typed: answers(question, words, settings.reviewer) });
  const name = `${incident.code}, ${other.code}`;
  return (
    <li className={styles.quote} style={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
      <IncidentLine incident={other} />
      <ReasonLines reasons={reasons} />
      <div className={styles.row} style={{ gap: 6 }}>
        <DefaultButton styles={LOW} text={STRINGS.reconcile.effectOf} ariaLabel={`${STRINGS.reconcile.effectOf}: ${name}`} disabled={work !== null} onClick={() => { run(lookAhead(STRINGS.reconcile.mergeTitle(incident.code, other.code), answer('accept'))); }} />
        <DefaultButton styles={LOW} text={STRINGS.asked.same} ariaLabel={`${STRINGS.asked.same}: ${name}`} disabled={work !== null} onClick={() => { run(act(answer('accept'))); }} />
        <DefaultButton styles={LOW} text={STRINGS.asked.different} ariaLabel={`${STRINGS.asked.different}: ${name}`} disabled={work !== null} onClick={() => { run(act(answer('reject'))); }} />
      </div>
    </li>
  );
};

/** What speaks for it and against it at a glance; what is not said can be opened. */
export const ReasonLines: React.FunctionComponent<{ readonly reasons: Reasons }> = ({ reasons }) => {
  const styles = useStyles();
  return (
    <div className={styles.small}>
      {reasons.for.length > 0 && <div dir="auto"><FontIcon iconName="CheckMark" aria-hidden style={SIGN} /><b>{STRINGS.asked.for}</b> {reasons.for.join('; ')}</div>}
      {reasons.against.length > 0 && <div dir="auto"><FontIcon iconName="Cancel" aria-hidden style={SIGN} /><b>{STRINGS.asked.against}</b> {reasons.against.join('; ')}</div>}
      {reasons.unsaid.length > 0 && <details><summary className={styles.summary}><span className={styles.quiet}>{STRINGS.asked.unsaid(reasons.unsaid.length)}</span></summary><span className={styles.quiet} dir="auto">{reasons.unsaid.join('; ')}</span></details>}
    </div>
  );
};

const SIGN = { fontSize: 11, marginInlineEnd: 5, verticalAlign: '-1px' };
