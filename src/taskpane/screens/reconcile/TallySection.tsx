import * as React from 'react';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { talliesOf } from '../../book/tallies.ts';
import type { BookTally, TallyLine, TallyLinkLine } from '../../book/tallies.ts';
import { RunningSection } from './RunningSection.tsx';
import { openBook, typeCells } from '../../commands/book.ts';
import { CoverageBar } from '../../parts/charts.tsx';
import { useStyles } from '../../parts/styles.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';

/** Each source's own total beside what is itemised here in its window, places and actors. */
export const TallySection: React.FunctionComponent = () => {
  const { state: { book } } = useStore();
  const styles = useStyles();
  const tallies = book === null ? [] : talliesOf(book);
  return (
    <>
      {tallies.length === 0 ? <p style={{ margin: 0 }}>{STRINGS.reconcile.noTallies}</p> : <ul className={styles.list}>{tallies.map((tally) => <Tally key={tally.code} tally={tally} />)}</ul>}
      <RunningSection />
    </>
  );
};

const Tally: React.FunctionComponent<{ readonly tally: BookTally }> = ({ tally }) => {
  const styles = useStyles();
  const compared = tally.lines.filter((l) => l.kind === 'whole' || l.kind === 'part');
  return (
    <li className={styles.card}>
      <div className={styles.cardBody}>
        <div dir="auto"><b className={styles.code}>{tally.code}</b> <b>{tally.source}</b>, {tally.effect}</div>
        <span className={styles.quiet} dir="auto">{STRINGS.reconcile.window(tally.from ?? '', tally.to ?? '')}{tally.places === '' ? '' : ` · ${tally.places}`}</span>
        {compared.map((line) => <Line key={line.code} line={line} />)}
        {tally.verdict !== '' && <span className={styles.small}>{STRINGS.reconcile.parts(tally.verdict, String(tally.partsSum ?? ''))}</span>}
        {tally.previous !== '' && <span className={styles.small}>{STRINGS.reconcile.increment(tally.previous, String(tally.implied ?? ''), String(tally.between ?? ''))}</span>}
        {tally.checks !== '' && <span className={styles.quiet} dir="auto">{tally.checks}</span>}
        {tally.links.length > 0 && <details><summary className={styles.summary}><span className={styles.small}>{STRINGS.reconcile.linked}: {tally.links.filter((l) => l.isInside).length}</span></summary><ul className={styles.list} style={{ gap: 6, marginTop: 4 }}>{tally.links.map((link) => <Link key={link.code} link={link} />)}</ul></details>}
      </div>
    </li>
  );
};

const Line: React.FunctionComponent<{ readonly line: TallyLine }> = ({ line }) => {
  const styles = useStyles();
  const recorded = line.recorded ?? 0;
  return (
    <div>
      <div className={`${styles.spread} ${styles.numbers}`} style={{ fontWeight: line.kind === 'whole' ? 600 : 400 }}>
        <span dir="auto">{line.actor === 'total' ? STRINGS.reconcile.total : line.actor}</span>
        <span className={styles.small}>{STRINGS.reconcile.covered(String(recorded), String(line.stated ?? '?'))}, {STRINGS.reconcile.gap.toLowerCase()} {line.gap ?? '?'}{line.coverage === null ? '' : ` (${Math.round(line.coverage * 100)} %)`}</span>
      </div>
      <CoverageBar stated={line.stated ?? 0} recorded={recorded} />
    </div>
  );
};

const Link: React.FunctionComponent<{ readonly link: TallyLinkLine }> = ({ link }) => {
  const { run } = useStore();
  const styles = useStyles();
  const say = (value: string): void => { run(typeCells([{ table: 'TallyLinks', where: { column: 'Code', is: link.code }, column: 'Override', value: value === LEAVE ? null : value }])); run(openBook); };
  return (
    <li style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 118px', gap: 8, alignItems: 'start' }}>
      <span className={styles.small} dir="auto"><b className={styles.code}>{link.incident}</b> {link.title}{link.actor === '' ? '' : `, ${link.actor}`}{link.amount === null ? '' : `: ${link.amount}`}<span className={styles.quiet} style={{ display: 'block' }}>{link.because}</span></span>
      <Dropdown ariaLabel={STRINGS.reconcile.override(link.incident)} selectedKey={link.override || LEAVE} options={[{ key: LEAVE, text: link.override === '' ? (link.isInside ? STRINGS.reconcile.inside : STRINGS.reconcile.outside) : STRINGS.reconcile.leave }, { key: 'inside', text: STRINGS.reconcile.inside }, { key: 'outside', text: STRINGS.reconcile.outside }]} onChange={(_, o) => { if (o) say(String(o.key)); }} />
    </li>
  );
};

const LEAVE = 'leave';
