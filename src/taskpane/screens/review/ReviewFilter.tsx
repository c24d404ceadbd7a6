import * as React from 'react';
import { Dropdown } from 'office-ui-fabric-react/lib/Dropdown';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { articleOf, claimsOf } from '../../book/rows.ts';
import { useStyles } from '../../parts/styles.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';

const EVERY = '';

/** Which claims are gone through, and who goes through them. */
export const ReviewFilter: React.FunctionComponent = () => {
  const { state, dispatch, services } = useStore();
  const styles = useStyles();
  const { review, book, settings } = state;
  const articles = React.useMemo(() => (book === null ? [] : [...new Set(claimsOf(book).map((c) => c.article))].map((code) => ({ key: code, text: STRINGS.review.ofArticle(code, articleOf(book, code).title || articleOf(book, code).file) }))), [book]);
  const rename = (reviewer: string): void => { const next = { ...settings, reviewer }; dispatch({ kind: 'settings', settings: next }); services.remember(next); };
  return (
    <details>
      <summary className={styles.summary}><span className={styles.small}>{`${STRINGS.review.show}: ${review.show === 'waiting' ? STRINGS.review.waiting : STRINGS.review.all}, ${review.article ?? STRINGS.review.everyArticle}${settings.reviewer === '' ? '' : ` · ${settings.reviewer}`}`}</span></summary>
      <div className={styles.row} style={{ alignItems: 'flex-start' }}>
        <div className={styles.grow}><Dropdown label={STRINGS.review.show} selectedKey={review.show} options={[{ key: 'waiting', text: STRINGS.review.waiting }, { key: 'all', text: STRINGS.review.all }]} onChange={(_, o) => { dispatch({ kind: 'review-shown', show: o?.key === 'all' ? 'all' : 'waiting', article: review.article }); }} /></div>
        <div className={styles.grow}><Dropdown label={STRINGS.columns.Article} selectedKey={review.article ?? EVERY} options={[{ key: EVERY, text: STRINGS.review.everyArticle }, ...articles]} onChange={(_, o) => { dispatch({ kind: 'review-shown', show: review.show, article: o?.key === EVERY || o === undefined ? null : String(o.key) }); }} /></div>
        <div className={styles.grow}><TextField label={STRINGS.review.reviewer} value={settings.reviewer} placeholder={STRINGS.review.reviewerHint} onChange={(_, name) => { rename(name ?? ''); }} /></div>
      </div>
    </details>
  );
};
