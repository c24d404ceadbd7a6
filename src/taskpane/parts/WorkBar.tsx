import * as React from 'react';
import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import { useStore } from '../state/store.ts';
import { hasWords, isWaiting } from '../state/draft.ts';
import { STRINGS } from '../strings.ts';
import { useStyles } from './styles.ts';

interface Props { readonly isStopped: boolean; readonly setStopped: (is: boolean) => void }

/** What is being done, how far it is, and the way to stop it. A few articles are read before anybody could look. */
export const WorkBar: React.FunctionComponent<Props> = ({ isStopped, setStopped }) => {
  const { state, cancel } = useStore();
  const styles = useStyles();
  const all = state.drafts.filter(hasWords);
  const waiting = all.filter((d) => isWaiting(d) && d.read === null).length;
  const isReading = waiting > 0 && all.length > FEW;
  const isBusy = state.work !== null;
  const [isLong, setLong] = React.useState(false);
  const [isStopping, setStopping] = React.useState(false);
  // What is over in a moment needs no way out.
  React.useEffect(() => {
    setLong(false);
    setStopping(false);
    if (!isBusy) return undefined;
    const timer = setTimeout(() => { setLong(true); }, LONG);
    return () => { clearTimeout(timer); };
  }, [isBusy]);
  if (state.work === null && !isReading) return null;
  const work = state.work ?? { what: isStopped ? STRINGS.drafts.stopped : STRINGS.drafts.reading, part: (all.length - waiting) / all.length };
  const detail = state.work === null ? STRINGS.drafts.readOf(all.length - waiting, all.length) : undefined;
  return (
    <div className={styles.row} style={{ flexWrap: 'nowrap' }}>
      <ProgressIndicator label={work.what} {...(detail === undefined ? {} : { description: detail })} {...(work.part === null ? {} : { percentComplete: work.part })} styles={WIDE} />
      {state.work === null ? <ActionButton text={isStopped ? STRINGS.drafts.goOn : STRINGS.stop} onClick={() => { setStopped(!isStopped); }} /> : isLong && work.canStop ? <ActionButton text={isStopping ? STRINGS.stopping : STRINGS.stop} disabled={isStopping} onClick={() => { setStopping(true); cancel(); }} /> : null}
    </div>
  );
};

const FEW = 8;
/** In milliseconds. */
const LONG = 1_000;
const WIDE = { root: { flex: '1 1 auto', minWidth: 0 } };
