import * as React from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { act } from '../../commands/book.ts';
import { useStyles } from '../../parts/styles.ts';
import type { Preview } from '../../state/state.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';
import { useTheme } from '../../theme.ts';

const MOST = 8;

/** What a change would do to the numbers, before it is made. */
export const PreviewCard: React.FunctionComponent<{ readonly preview: Preview }> = ({ preview }) => {
  const { state, dispatch, run } = useStore();
  const styles = useStyles();
  const { palette } = useTheme();
  const { before, after, changes } = preview.effects;
  const box = React.useRef<HTMLElement>(null);
  React.useEffect(() => { box.current?.focus(); box.current?.scrollIntoView({ block: 'nearest' }); }, [preview]);
  return (
    <section ref={box} tabIndex={-1} className={styles.card} style={{ borderColor: palette.themePrimary, outlineOffset: 2 }} aria-label={`${STRINGS.reconcile.preview}: ${preview.title}`}>
      <div className={styles.cardBody}>
        <h2 className={styles.subheading} dir="auto">{preview.title}</h2>
        {changes.length === 0 ? <span>{STRINGS.reconcile.nothingChanges}</span> : (
          <>
            <dl className={`${styles.facts} ${styles.numbers}`} style={{ fontSize: 14, lineHeight: '20px' }}>
              <dt>{STRINGS.reconcile.killed}</dt><dd>{STRINGS.reconcile.wouldBe(before.killed, after.killed)}</dd>
              <dt>{STRINGS.reconcile.injured}</dt><dd>{STRINGS.reconcile.wouldBe(before.injured, after.injured)}</dd>
            </dl>
            <table className={styles.table}>
              <thead><tr><th scope="col">{STRINGS.reconcile.figure}</th><th scope="col" className="n">{STRINGS.reconcile.was}</th><th scope="col" className="n">{STRINGS.reconcile.willBe}</th></tr></thead>
              <tbody>{changes.slice(0, MOST).map((c) => <tr key={c.code}><td dir="auto">{c.code} {c.title}, {c.effect}, {c.actor}</td><td className="n">{c.before ?? '–'}</td><td className="n">{c.after ?? '–'}</td></tr>)}</tbody>
            </table>
            {changes.length > MOST && <span className={styles.quiet}>{STRINGS.reconcile.moreChanges(changes.length - MOST)}</span>}
          </>
        )}
        <div className={styles.row}>
          <PrimaryButton text={STRINGS.reconcile.doIt} disabled={state.work !== null} onClick={() => { run(act(preview.act)); }} />
          <DefaultButton text={STRINGS.cancel} onClick={() => { dispatch({ kind: 'preview', preview: null }); }} />
        </div>
      </div>
    </section>
  );
};
