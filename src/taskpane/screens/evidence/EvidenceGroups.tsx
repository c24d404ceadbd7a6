import * as React from 'react';
import { ActionButton, DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { BookRead } from '../../../workbook/bookRead.ts';
import type { EvidenceGroup } from '../../book/evidence.ts';
import { articleOf, cellAt, claimsOf, textOf } from '../../book/rows.ts';
import type { BookClaim } from '../../book/rows.ts';
import { showCell } from '../../commands/book.ts';
import { EffectBadge } from '../../parts/Effect.tsx';
import { Marked } from '../../parts/Marked.tsx';
import type { MarkedClaim } from '../../parts/Marked.tsx';
import { Quote } from '../../parts/Quote.tsx';
import { useStyles } from '../../parts/styles.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';
import { colourOf, useTheme } from '../../theme.ts';

/** So many quotes at first; more are asked for. */
const AT_FIRST = 12;

export const EvidenceGroups: React.FunctionComponent<{ readonly book: BookRead; readonly groups: readonly EvidenceGroup[] }> = ({ book, groups }) => {
  const styles = useStyles();
  return <>{groups.map((group) => <section key={`${group.heading} ${group.detail}`} className={styles.column}><h3 className={styles.subheading} dir="auto">{STRINGS.evidence.headings[group.heading]}{group.detail === '' ? '' : `: ${group.detail}`}</h3><Claims book={book} claims={group.claims} /></section>)}</>;
};

const Claims: React.FunctionComponent<{ readonly book: BookRead; readonly claims: readonly BookClaim[] }> = ({ book, claims }) => {
  const styles = useStyles();
  const [shown, setShown] = React.useState(AT_FIRST);
  return (
    <>
      <ul className={styles.list}>{claims.slice(0, shown).map((claim) => <Card key={claim.code} book={book} claim={claim} />)}</ul>
      {claims.length > shown && <DefaultButton text={STRINGS.evidence.more(Math.min(claims.length - shown, 4 * AT_FIRST))} onClick={() => { setShown(shown + 4 * AT_FIRST); }} />}
    </>
  );
};

const SLIM = { root: { height: 26, padding: '0 2px' } };

const Card: React.FunctionComponent<{ readonly book: BookRead; readonly claim: BookClaim }> = ({ book, claim }) => {
  const { dispatch, run } = useStore();
  const styles = useStyles();
  const theme = useTheme();
  const [isWhole, setWhole] = React.useState(false);
  const article = articleOf(book, claim.article);
  const show = (code: string): void => { const row = claimsOf(book).find((c) => c.code === code)?.row; const cell = row ? cellAt(book, 'Claims', row, 'Quote') : null; if (cell) run(showCell(cell)); };
  return (
    <li className={styles.card} style={{ borderInlineStart: `4px solid ${colourOf(claim.effect, theme)}` }}>
      <div className={styles.cardBody}>
        <div><b className={styles.code}>{claim.code}</b> <b>{claim.count || STRINGS.facts.noNumber}</b> <EffectBadge effect={claim.effect} /> <span dir="auto">{claim.victims}</span></div>
        {isWhole ? <WholeArticle book={book} claim={claim} onChoose={show} /> : <Quote book={book} claim={claim} label={STRINGS.evidence.show(claim.code)} onClick={() => { show(claim.code); }} />}
        <span className={styles.quiet} dir="auto">{[article.code, article.outlet || article.file, article.published, claim.isInTotals ? STRINGS.review.inTotals : STRINGS.review.notInTotals].filter((w) => w).join(' · ')}</span>
        <div className={styles.row} style={{ gap: 4 }}>
          {claim.span !== null && <ActionButton styles={SLIM} iconProps={{ iconName: 'TextDocument' }} text={isWhole ? STRINGS.evidence.less : STRINGS.evidence.whole} aria-expanded={isWhole} onClick={() => { setWhole(!isWhole); }} />}
          <ActionButton styles={SLIM} iconProps={{ iconName: 'Edit' }} text={STRINGS.evidence.review(claim.code)} onClick={() => { dispatch({ kind: 'review-at', code: claim.code }); dispatch({ kind: 'screen-chosen', screen: 'review' }); }} />
        </div>
      </div>
    </li>
  );
};

const WholeArticle: React.FunctionComponent<{ readonly book: BookRead; readonly claim: BookClaim; readonly onChoose: (code: string) => void }> = ({ book, claim, onChoose }) => {
  const claims = React.useMemo(() => claimsOf(book).filter((c) => c.article === claim.article && c.span !== null).map((c): MarkedClaim => {
    const span = c.span as { readonly start: number; readonly end: number };
    return { id: c.code, isCounted: c.isInTotals, claim: { effect: c.effect, quote: { text: c.quote, ...span }, count: { text: c.count, start: null, end: null, bound: 'exact', low: c.low, best: c.best, high: c.high, approximate: false, rule: null } } };
  }), [book, claim.article]);
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => { box.current?.querySelector(`[data-claim="${claim.code}"]`)?.scrollIntoView({ block: 'nearest' }); }, [claim.code]);
  return <div ref={box}><Marked text={textOf(book, claim.article)} claims={claims} setAside={NONE} focus={claim.code} onChoose={onChoose} /></div>;
};

const NONE: readonly never[] = [];
