import * as React from 'react';
import { incidentsOf, totalsOf } from '../../book/incidents.ts';
import { questionsIn } from '../../book/questions.ts';
import { talliesOf } from '../../book/tallies.ts';
import { RangeBar } from '../../parts/charts.tsx';
import { useStyles } from '../../parts/styles.ts';
import type { Section } from '../../state/state.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';
import { useTheme } from '../../theme.ts';
import { BridgeSection } from './BridgeSection.tsx';
import { DecisionSection } from './DecisionSection.tsx';
import { IncidentSection } from './IncidentSection.tsx';
import { PreviewCard } from './PreviewCard.tsx';
import { QuestionSection } from './QuestionSection.tsx';
import { RuleSection } from './RuleSection.tsx';
import { TallySection } from './TallySection.tsx';

const SECTIONS: Readonly<Record<Section, React.FunctionComponent>> = { incidents: IncidentSection, questions: QuestionSection, decisions: DecisionSection, tallies: TallySection, bridge: BridgeSection, rules: RuleSection };

/** What the claims come to: incidents, what waits for a person, tallies, and the way from all claims to the totals. */
export const ReconcileScreen: React.FunctionComponent = () => {
  const { state } = useStore();
  const styles = useStyles();
  const { book, reconcile } = state;
  if (book === null || incidentsOf(book).length === 0) return <div className={styles.screen}><p style={{ margin: 0 }}>{!state.hasWorkbook ? STRINGS.reconcile.noBook : book === null ? STRINGS.book.notYet : STRINGS.reconcile.none}</p></div>;
  const Chosen = SECTIONS[reconcile.section];
  return (
    <div className={styles.screen}>
      <Totals />
      <Sections counts={{ incidents: incidentsOf(book).filter((i) => !i.isBackground).length, questions: questionsIn(book).waiting, tallies: talliesOf(book).length, ...(state.opened?.decisions ? { decisions: state.opened.decisions.length } : {}) }} />
      {state.preview !== null && <PreviewCard preview={state.preview} />}
      <Chosen />
    </div>
  );
};

const Totals: React.FunctionComponent = () => {
  const { state: { book } } = useStore();
  const styles = useStyles();
  if (book === null) return null;
  const { killed, injured } = totalsOf(book);
  return (
    <div className={styles.row} style={{ alignItems: 'stretch' }}>
      {([['killed', killed], ['injured', injured]] as const).map(([effect, t]) => (
        <div key={effect} className={`${styles.card} ${styles.grow}`} style={{ padding: '8px 12px', flexBasis: 120 }}>
          <div className={styles.quiet}>{STRINGS.reconcile[effect]}</div>
          <div className={styles.figure}>{t.used.toLocaleString('en')}</div>
          <RangeBar low={t.low} used={t.used} high={t.high} isOpen={t.isOpen} effect={effect} />
          <div className={`${styles.quiet} ${styles.numbers}`}>{STRINGS.reconcile.between(t.low, t.high, t.isOpen)}</div>
        </div>
      ))}
    </div>
  );
};

const Sections: React.FunctionComponent<{ readonly counts: Partial<Readonly<Record<Section, number>>> }> = ({ counts }) => {
  const { state, dispatch } = useStore();
  const styles = useStyles();
  const { palette } = useTheme();
  return (
    <nav aria-label={STRINGS.screens.reconcile} style={{ display: 'flex', flexWrap: 'wrap', gap: '2px 4px' }}>
      {(Object.keys(SECTIONS) as Section[]).map((key) => {
        const isChosen = state.reconcile.section === key;
        return <button key={key} type="button" aria-current={isChosen ? 'page' : undefined} className={styles.plainButton} onClick={() => { dispatch({ kind: 'section-chosen', section: key }); }} style={{ padding: isChosen ? '2px 7px' : '3px 8px', borderRadius: 12, fontWeight: isChosen ? 600 : 400, border: `${isChosen ? 2 : 1}px solid ${isChosen ? palette.themePrimary : palette.neutralTertiaryAlt}`, background: isChosen ? palette.themePrimary : 'transparent', color: isChosen ? palette.white : palette.neutralPrimary, fontSize: 13 }}>{STRINGS.reconcile.sections[key]}{counts[key] === undefined ? '' : ` ${counts[key]}`}</button>;
      })}
    </nav>
  );
};
