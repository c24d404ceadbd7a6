import * as React from 'react';
import { FontIcon } from 'office-ui-fabric-react/lib/Icon';
import { List } from 'office-ui-fabric-react/lib/List';
import type { BookRead } from '../../../workbook/bookRead.ts';
import { listed } from '../../book/review.ts';
import type { BookClaim } from '../../book/rows.ts';
import { useStyles } from '../../parts/styles.ts';
import { useStore } from '../../state/store.ts';
import { STRINGS } from '../../strings.ts';
import { colourOf, EFFECT_LOOKS, useTheme } from '../../theme.ts';

const ROW = 32;
const PAGE = 12;

/** All claims of the list, drawn only where they are in sight: ten thousand of them scroll like ten. */
export const ClaimList: React.FunctionComponent<{ readonly book: BookRead; readonly at: string | null }> = ({ book, at }) => {
  const { state: { review: { show, article } } } = useStore();
  const { palette } = useTheme();
  const items = React.useMemo(() => listed(book, { show, article }), [book, show, article]);
  return (
    <div data-is-scrollable role="region" aria-label={STRINGS.review.list} tabIndex={0} style={{ height: Math.min(ROW * 10, ROW * items.length) + 2, overflowY: 'auto', border: items.length === 0 ? 0 : `1px solid ${palette.neutralLight}`, background: palette.white, flex: '0 0 auto' }}>
      <List items={items as BookClaim[]} version={at ?? ''} getKey={(claim: BookClaim) => claim.code} getItemCountForPage={() => PAGE} getPageHeight={() => PAGE * ROW} renderedWindowsAhead={1} renderedWindowsBehind={1} onRenderCell={(claim) => (claim ? <Line claim={claim} isAt={claim.code === at} /> : null)} />
    </div>
  );
};

const Line: React.FunctionComponent<{ readonly claim: BookClaim; readonly isAt: boolean }> = ({ claim, isAt }) => {
  const { dispatch } = useStore();
  const styles = useStyles();
  const theme = useTheme();
  const icon = claim.status === 'accepted' ? 'CompletedSolid' : claim.status === 'rejected' ? 'StatusErrorFull' : 'CircleRing';
  return (
    <button type="button" className={styles.plainButton} aria-current={isAt} onClick={() => { dispatch({ kind: 'review-at', code: claim.code }); }} style={{ display: 'flex', alignItems: 'center', gap: 8, width: '100%', height: ROW, padding: '0 8px', boxSizing: 'border-box', whiteSpace: 'nowrap', overflow: 'hidden', background: isAt ? theme.palette.themeLighter : 'transparent', boxShadow: isAt ? `inset 3px 0 ${theme.palette.themePrimary}` : 'none' }}>
      <FontIcon iconName={icon} title={claim.status} aria-label={claim.status} style={{ fontSize: 12, width: 14 }} />
      <span className={styles.code} style={{ minWidth: 40 }}>{claim.code}</span>
      <FontIcon iconName={EFFECT_LOOKS[claim.effect].icon} aria-label={STRINGS.values[claim.effect]} style={{ fontSize: 12, color: colourOf(claim.effect, theme) }} />
      <span style={{ fontWeight: 600 }}>{claim.count || STRINGS.facts.noNumber}</span>
      <span dir="auto" style={{ overflow: 'hidden', textOverflow: 'ellipsis', flex: '1 1 auto', minWidth: 0 }}>{claim.victims}</span>
    </button>
  );
};
