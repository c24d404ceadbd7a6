import * as React from 'react';
import { bridgeOf } from '../../book/tallies.ts';
import { Waterfall } from '../../parts/charts.tsx';
import type { Bar } from '../../parts/charts.tsx';
import { useStyles } from '../../parts/styles.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';

const number = (n: number): string => n.toLocaleString('en');
const change = (n: number): string => (n < 0 ? `−${number(-n)}` : `+${number(n)}`);

/** From every killed claim added up to the reconciled figure, by kinds of reason, and step by step. */
export const BridgeSection: React.FunctionComponent = () => {
  const { state: { book } } = useStore();
  const styles = useStyles();
  if (book === null) return null;
  const bridge = bridgeOf(book);
  return (
    <section className={styles.card}>
      <div className={styles.cardBody}>
        <span className={styles.quiet}>{STRINGS.reconcile.bridgeWords}</span>
        <Waterfall bars={barsOf(bridge)} />
        <details>
          <summary className={styles.summary}><span className={styles.small}>{`${STRINGS.reconcile.steps}: ${bridge.steps.length}`}</span></summary>
          <table className={styles.table}><tbody>{bridge.steps.slice(0, MOST).map((s, i) => <tr key={`${s.claim} ${i}`}><td style={{ whiteSpace: 'nowrap' }}><b className={styles.code}>{s.claim}</b></td><td className="n">{change(s.amount)}</td><td dir="auto">{s.reason}</td></tr>)}</tbody></table>
        </details>
      </div>
    </section>
  );
};

const MOST = 300;

function barsOf(bridge: ReturnType<typeof bridgeOf>): readonly Bar[] {
  let at = bridge.naive;
  const steps = bridge.bars.map((b): Bar => { const from = at; at += b.amount; return { label: b.label, from, to: at, tone: b.amount < 0 ? 'less' : 'more', words: change(b.amount) }; });
  return [{ label: STRINGS.reconcile.naive, from: 0, to: bridge.naive, tone: 'whole', words: number(bridge.naive) }, ...steps, { label: STRINGS.reconcile.reconciled, from: 0, to: bridge.reconciled, tone: 'whole', words: number(bridge.reconciled) }];
}
