import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { Effect } from '../../../claims/claim.ts';
import type { BookAccount, BookFigure } from '../../book/incidents.ts';
import { lookAhead, openBook, typeCells } from '../../commands/book.ts';
import { RangeBar } from '../../parts/charts.tsx';
import { EffectBadge } from '../../parts/Effect.tsx';
import { useStyles } from '../../parts/styles.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';

/** One figure: what is used, how far the accounts reach, and what each of them says. Choosing another account moves every total at once. */
export const FigureBlock: React.FunctionComponent<{ readonly figure: BookFigure }> = ({ figure }) => {
  const styles = useStyles();
  const most = Math.max(...figure.accounts.flatMap((a) => [a.high ?? 0, a.best ?? 0, a.low ?? 0]), figure.high ?? 0);
  return (
    <div>
      <div className={styles.spread}><span dir="auto"><b className={styles.code}>{figure.code}</b> <EffectBadge effect={figure.effect as Effect} /> {figure.actor === 'unknown' ? STRINGS.reconcile.unknownWhose : figure.actor || STRINGS.reconcile.nobody}</span><span className={styles.numbers}><b>{figure.used ?? STRINGS.facts.noNumber}</b>{range(figure) === '' ? null : <span className={styles.quiet}> ({range(figure)})</span>}</span></div>
      {whyOf(figure) !== '' && <div className={styles.quiet} dir="auto">{whyOf(figure)}</div>}
      <ul className={styles.list} style={{ gap: 4, marginTop: 4 }} aria-label={STRINGS.reconcile.accounts}>{figure.accounts.map((account) => <Account key={account.code} figure={figure} account={account} most={most} />)}</ul>
    </div>
  );
};

/** A person's pick has no other reason; where it was taken back since the last run, the reason of the proposed account comes with the next one. */
const whyOf = ({ isChosen, why }: BookFigure): string => (isChosen ? STRINGS.reconcile.chosen : why === STRINGS.reconcile.chosen ? STRINGS.reconcile.proposedAgain : why);

const range = ({ low, high, isOpen }: Pick<BookFigure, 'low' | 'high' | 'isOpen'>): string => (low === null && high === null ? '' : low === high && !isOpen ? '' : isOpen ? STRINGS.facts.orMore(String(low ?? '')) : STRINGS.facts.range(String(low ?? '?'), String(high ?? '?')));

/** "34 or more", "10 to 20", "12". */
const numberOf = (a: BookAccount): string => range(a) || String(a.best ?? a.low ?? STRINGS.facts.noNumber);

const LOW = { root: { minWidth: 0, height: 24, padding: '0 6px' } };

const Account: React.FunctionComponent<{ readonly figure: BookFigure; readonly account: BookAccount; readonly most: number }> = ({ figure, account, most }) => {
  const { state: { work }, run } = useStore();
  const styles = useStyles();
  const use = account.best ?? account.low;
  const leave = (isOut: boolean): void => { run(lookAhead((isOut ? STRINGS.reconcile.leaveOutTitle : STRINGS.reconcile.takeInTitle)(`${account.code} (${account.chain})`, figure.code), { typed: [{ table: 'Accounts', where: { column: 'Code', is: account.code }, column: 'In range', value: isOut ? 'no' : null }] })); };
  const canLeave = account.isLeftOut || account.standing !== 'out';
  const leaveLink = <button type="button" className={styles.linkButton} disabled={work !== null} aria-label={account.isLeftOut ? STRINGS.reconcile.takeIn(account.code) : STRINGS.reconcile.leaveOut(account.code)} onClick={() => { leave(!account.isLeftOut); }}>{account.isLeftOut ? STRINGS.reconcile.takeInShort : STRINGS.reconcile.leaveOutShort}</button>;
  return (
    <li style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 56px 52px', columnGap: 8, alignItems: 'center' }}>
      <span className={styles.small} dir="auto" style={account.standing === 'out' ? { textDecoration: 'line-through' } : {}}><b className={styles.code}>{account.code}</b> {account.chain}{account.latest === null ? '' : ` · ${account.latest}`} <b className={styles.numbers}>{numberOf(account)}</b>{canLeave && account.because === '' && <> {leaveLink}</>}</span>
      <RangeBar low={account.low} used={use} high={account.high} isOpen={account.isOpen} effect={figure.effect as Effect} most={most} />
      {account.isInUse ? <span className={styles.small} style={{ textAlign: 'center' }}><b>{STRINGS.reconcile.inUse}</b></span> : <DefaultButton styles={LOW} text={STRINGS.reconcile.useShort} ariaLabel={STRINGS.reconcile.use(account.code)} disabled={use === null} onClick={() => { run(typeCells([{ table: 'Figures', where: { column: 'Code', is: figure.code }, column: 'Choose', value: account.code }])); run(openBook); }} />}
      {account.because !== '' && <span className={styles.quiet} style={{ gridColumn: '1 / -1' }} dir="auto">{account.because}{canLeave && <> {leaveLink}</>}</span>}
    </li>
  );
};
