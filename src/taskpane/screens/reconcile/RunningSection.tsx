import * as React from 'react';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import type { Effect } from '../../../claims/claim.ts';
import { runningChoices, runningOf } from '../../book/running.ts';
import type { Running, RunningOf } from '../../book/running.ts';
import { RunningChart } from '../../parts/RunningChart.tsx';
import { useStyles } from '../../parts/styles.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';

/** The running total over time beside what sources state, of whom the person chooses; the same as a table. */
export const RunningSection: React.FunctionComponent = () => {
  const { state: { book } } = useStore();
  const styles = useStyles();
  const [chosen, setChosen] = React.useState<string | null>(null);
  const choices = book === null ? [] : runningChoices(book);
  const of = choices.find((c) => c.key === chosen) ?? choices[0];
  if (book === null || of === undefined) return null;
  const running = runningOf(book, of);
  return (
    <section className={styles.card} aria-label={STRINGS.running.title}>
      <div className={styles.cardBody}>
        <h2 className={styles.subheading}>{STRINGS.running.title}</h2>
        <Dropdown ariaLabel={STRINGS.running.choose} options={choices.map((c) => ({ key: c.key, text: nameOf(c) }))} selectedKey={of.key} onChange={(_, o) => { setChosen(o ? String(o.key) : null); }} />
        <RunningChart running={running} title={nameOf(of)} />
        {running.undated.figures > 0 && <span className={styles.small}>{STRINGS.running.undated(running.undated.figures, running.undated.amount)}</span>}
        <AsTable running={running} />
      </div>
    </section>
  );
};

const nameOf = ({ effect, actor, tally, source }: RunningOf): string => (tally !== null ? STRINGS.running.inside(tally, source) : STRINGS.running.of(STRINGS.values[effect as Effect], actor));

const MOST = 200;

interface Line { readonly key: string; readonly day: string; readonly what: string; readonly adds: string; readonly total: string; readonly isStated: boolean }

/** By days; what a source states stands behind what is recorded by its day. */
function linesOf({ steps, stated }: Running): readonly Line[] {
  const number = (n: number): string => n.toLocaleString('en');
  const lines = [
    ...steps.map((s): Line => ({ key: `${s.incident} ${s.day}`, day: s.day, what: `${s.incident} ${s.title}`, adds: `+${number(s.adds)}`, total: number(s.total), isStated: false })),
    ...stated.map((p): Line => ({ key: p.code, day: p.day, what: STRINGS.running.states(p.code, p.source), adds: '', total: number(p.stated), isStated: true })),
  ];
  return lines.sort((a, b) => (a.day === b.day ? Number(a.isStated) - Number(b.isStated) : a.day < b.day ? -1 : 1));
}

const AsTable: React.FunctionComponent<{ readonly running: Running }> = ({ running }) => {
  const styles = useStyles();
  const lines = linesOf(running);
  return (
    <details>
      <summary className={styles.summary}><span className={styles.small}>{STRINGS.running.table}</span></summary>
      <table className={styles.table}>
        <thead><tr><th scope="col">{STRINGS.running.day}</th><th scope="col">{STRINGS.running.what}</th><th scope="col" className="n">{STRINGS.running.adds}</th><th scope="col" className="n">{STRINGS.running.total}</th></tr></thead>
        <tbody>{lines.slice(-MOST).map((l) => <tr key={l.key} style={l.isStated ? { fontWeight: 600 } : {}}><td style={{ whiteSpace: 'nowrap' }}>{l.day}</td><td dir="auto">{l.what}</td><td className="n">{l.adds}</td><td className="n">{l.total}</td></tr>)}</tbody>
      </table>
      {lines.length > MOST && <span className={styles.quiet}>{STRINGS.running.earlier(lines.length - MOST)}</span>}
    </details>
  );
};
