import * as React from 'react';
import { ChoiceGroup } from 'office-ui-fabric-react/lib/ChoiceGroup';
import { rulesOf } from '../../book/tallies.ts';
import { lookAhead } from '../../commands/book.ts';
import { useStyles } from '../../parts/styles.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';

/** What vague and open numbers count as: the profile is chosen with its effect shown first. */
export const RuleSection: React.FunctionComponent = () => {
  const { state: { book, work }, run } = useStore();
  const styles = useStyles();
  if (book === null) return null;
  const { profiles, lines, chosen } = rulesOf(book);
  return (
    <section className={styles.card}>
      <div className={styles.cardBody}>
        <ChoiceGroup label={STRINGS.reconcile.profile} selectedKey={chosen} options={profiles.map((p) => ({ key: p, text: p, disabled: work !== null }))} onChange={(_, o) => { if (o && o.key !== chosen) run(lookAhead(STRINGS.reconcile.profileTitle(o.key), { profile: o.key })); }} />
        <span className={styles.quiet}>{STRINGS.reconcile.profileWords}</span>
        <div style={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={STRINGS.reconcile.sections.rules}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{STRINGS.reconcile.word}</th>{profiles.map((p) => <th key={p} scope="col" className="n">{p}</th>)}<th scope="col" className="n">{STRINGS.reconcile.inUseNow}</th></tr></thead>
            <tbody>{lines.map((line) => <tr key={line.word} title={line.meaning}><th scope="row">{line.word}</th>{line.byProfile.map(([p, value]) => <td key={p} className="n">{value}</td>)}<td className="n"><b>{line.inUse}</b></td></tr>)}</tbody>
          </table>
        </div>
      </div>
    </section>
  );
};
