import * as React from 'react';
import { ActionButton, DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { FontIcon } from 'office-ui-fabric-react/lib/Icon';
import { textIn } from '../../../workbook/bookRead.ts';
import type { BookRead } from '../../../workbook/bookRead.ts';
import { correct, factsIn, judge } from '../../book/review.ts';
import { articleOf, claimsOf, incidentRows, isReviewed, readingRows } from '../../book/rows.ts';
import type { BookClaim } from '../../book/rows.ts';
import { typeCells } from '../../commands/book.ts';
import { rangeOf } from '../../parts/describe.ts';
import { EffectBadge } from '../../parts/Effect.tsx';
import { FACT_FIELDS } from '../../parts/facts.ts';
import { FactFields } from '../../parts/FactFields.tsx';
import { Quote } from '../../parts/Quote.tsx';
import { useStyles } from '../../parts/styles.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';
import { colourOf, useTheme } from '../../theme.ts';
import { perform } from './keys.ts';
import { MoveTo } from './MoveTo.tsx';

interface Props { readonly claim: BookClaim; readonly book: BookRead }

/** The claim in sight: its words in context, its facts, and the judgement that is asked for. */
export const ReviewCard: React.FunctionComponent<Props> = ({ claim, book }) => {
  const store = useStore();
  const { state, run } = store;
  const styles = useStyles();
  const theme = useTheme();
  const article = articleOf(book, claim.article);
  const range = rangeOf(claim, claim.bound);
  const reading = readingRows(book).get(claim.code);
  const { isEditing } = state.review;
  const fields = React.useRef<HTMLDivElement>(null);
  // Whoever opens the fields types in the first one next.
  React.useEffect(() => { if (isEditing) fields.current?.querySelector('input')?.focus(); }, [isEditing, claim.code]);
  return (
    <section className={styles.card} style={{ borderInlineStart: `4px solid ${colourOf(claim.effect, theme)}` }} aria-label={STRINGS.review.now(claim.code)}>
      <div className={styles.cardBody}>
        <div className={styles.spread}>
          <span className={styles.quiet} dir="auto"><b className={styles.code}>{claim.code}</b> {[article.code, article.outlet || article.title || article.file, article.published].filter((w) => w).join(' · ')}</span>
          <StatusWord status={claim.status} />
        </div>
        <div><span className={styles.figure} style={claim.status === 'rejected' ? { textDecoration: 'line-through' } : {}}>{claim.count || STRINGS.facts.noNumber}</span> <EffectBadge effect={claim.effect} />{range !== null && <span className={`${styles.small} ${styles.numbers}`}> · {range}</span>}</div>
        <Quote book={book} claim={claim} label={STRINGS.review.goTo} onClick={() => { perform('show', store); }} />
        {isEditing ? <div ref={fields}><FactFields cells={factsIn(claim.row)} {...(reading ? { read: factsIn(reading) } : {})} onChange={(column, value) => { run(typeCells([correct(claim.code, column, value)])); }} /></div> : <Facts claim={claim} />}
        <Placed claim={claim} book={book} />
        <Buttons claim={claim} book={book} isEditing={isEditing} />
      </div>
    </section>
  );
};

export const StatusWord: React.FunctionComponent<{ readonly status: string }> = ({ status }) => {
  const icon = status === 'accepted' ? 'CompletedSolid' : status === 'rejected' ? 'StatusErrorFull' : 'CircleRing';
  return <span style={{ fontSize: 12 }}><FontIcon iconName={icon} aria-hidden style={{ marginInlineEnd: 4, verticalAlign: '-1px' }} />{STRINGS.review.status[status as keyof typeof STRINGS.review.status] ?? status}</span>;
};

const SHOWN = FACT_FIELDS.filter((f) => f.kind !== 'number' && f.column !== 'Effect' && f.column !== 'To');

const Facts: React.FunctionComponent<{ readonly claim: BookClaim }> = ({ claim }) => {
  const styles = useStyles();
  const cells = factsIn(claim.row);
  const words = (column: string): string => {
    const value = String(cells[column] ?? '');
    if (column === 'From' && value !== '' && cells.To !== null && cells.To !== cells.From) return STRINGS.facts.days(value, String(cells.To));
    if (column === 'Assertion' && value === 'asserted') return '';
    if (column === 'Scope' && value === 'incident') return '';
    return column === 'Contested' && value !== 'yes' ? '' : STRINGS.values[value as keyof typeof STRINGS.values] ?? value;
  };
  return <dl className={styles.facts}>{SHOWN.filter((f) => words(f.column) !== '').map((f) => <React.Fragment key={f.column}><dt>{f.column === 'From' ? STRINGS.facts.when : STRINGS.columns[f.column as keyof typeof STRINGS.columns]}</dt><dd dir="auto">{words(f.column)}</dd></React.Fragment>)}</dl>;
};

/** Where the reconciliation put it, whether it is added, and why not; the rules that read it are one click behind. */
const Placed: React.FunctionComponent<Props> = ({ claim, book }) => {
  const styles = useStyles();
  const incident = incidentRows(book).get(claim.incident);
  const reading = readingRows(book).get(claim.code);
  return (
    <div className={styles.small}>
      <div><FontIcon iconName={claim.isInTotals ? 'CompletedSolid' : 'CircleRing'} aria-hidden style={{ marginInlineEnd: 5, verticalAlign: '-1px' }} /><b>{claim.isInTotals ? STRINGS.review.inTotals : STRINGS.review.notInTotals}</b>{claim.isInTotals || claim.whyNot === '' ? '' : `: ${claim.whyNot}`}</div>
      <div dir="auto">{claim.incident === '' ? STRINGS.review.noIncident : `${STRINGS.review.incident(claim.incident)}${incident ? `: ${textIn(incident, 'Title')}` : ''}`}</div>
      <MoveTo claim={claim} book={book} />
      {reading && <details><summary className={styles.summary}>{STRINGS.review.reading}</summary><Reading row={reading} /></details>}
    </div>
  );
};

const Reading: React.FunctionComponent<{ readonly row: NonNullable<ReturnType<ReturnType<typeof readingRows>['get']>> }> = ({ row }) => {
  const styles = useStyles();
  const cells = factsIn(row);
  return <dl className={styles.facts}>{FACT_FIELDS.filter((f) => cells[f.column] !== null).map((f) => <React.Fragment key={f.column}><dt>{STRINGS.columns[f.column as keyof typeof STRINGS.columns]}</dt><dd dir="auto">{cells[f.column]}</dd></React.Fragment>)}<dt>{STRINGS.review.rules}</dt><dd>{textIn(row, 'Rules')}</dd></dl>;
};

// Styles stay the same objects, so that Fabric works them out once.
const SLIM = { root: { minWidth: 0, padding: '0 8px' }, label: { margin: '0 2px' } };
const ARROW = { root: { minWidth: 32, width: 32, padding: 0 } };
const LOW = { root: { height: 26 } };

const Buttons: React.FunctionComponent<Props & { readonly isEditing: boolean }> = ({ claim, book, isEditing }) => {
  const store = useStore();
  const styles = useStyles();
  const left = claimsOf(book).filter((c) => c.article === claim.article && !isReviewed(c));
  const does = (act: Parameters<typeof perform>[0]) => (): void => { perform(act, store); };
  return (
    <>
      <div className={styles.row} style={{ gap: 6 }}>
        <PrimaryButton styles={SLIM} text={STRINGS.review.accept} disabled={claim.status === 'accepted'} onClick={does('accept')} />
        <DefaultButton styles={SLIM} text={STRINGS.review.reject} disabled={claim.status === 'rejected'} onClick={does('reject')} />
        <DefaultButton styles={SLIM} text={isEditing ? STRINGS.review.doneCorrecting : STRINGS.review.correct} aria-expanded={isEditing} onClick={does('correct')} />
        <DefaultButton styles={ARROW} iconProps={{ iconName: 'ChevronLeft' }} ariaLabel={STRINGS.review.previous} title={STRINGS.review.previous} onClick={does('previous')} />
        <DefaultButton styles={ARROW} iconProps={{ iconName: 'ChevronRight' }} ariaLabel={STRINGS.review.next} title={STRINGS.review.next} onClick={does('next')} />
      </div>
      <div className={styles.row} style={{ gap: 0 }}>
        {left.length > 1 && <ActionButton styles={LOW} iconProps={{ iconName: 'MultiSelect' }} text={STRINGS.review.acceptAll(claim.article, left.length)} onClick={() => { store.run(typeCells(judge(left, 'accepted', store.state.settings.reviewer))); }} />}
        {isReviewed(claim) && <ActionButton styles={LOW} iconProps={{ iconName: 'Undo' }} text={STRINGS.review.reopen} onClick={does('reopen')} />}
        <ActionButton styles={LOW} iconProps={{ iconName: 'ExcelDocument' }} text={STRINGS.review.goTo} onClick={does('show')} />
      </div>
    </>
  );
};
