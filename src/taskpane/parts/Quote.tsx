import * as React from 'react';
import type { BookRead } from '../../workbook/bookRead.ts';
import { contextOf } from '../book/context.ts';
import { textOf } from '../book/rows.ts';
import type { BookClaim } from '../book/rows.ts';
import { colourOf, useTheme } from '../theme.ts';
import { lineOf } from './Effect.tsx';
import { OWN_DIRECTION, useStyles } from './styles.ts';

/** A claim's quote among the words around it; a claim by hand has its own words alone. */
export const Quote: React.FunctionComponent<{ readonly book: BookRead; readonly claim: BookClaim; readonly onClick?: () => void; readonly label?: string }> = ({ book, claim, onClick, label }) => {
  const styles = useStyles();
  const theme = useTheme();
  const text = claim.span === null ? '' : textOf(book, claim.article);
  const context = claim.span === null || text === '' ? null : contextOf(text, claim.span);
  const mark = <mark style={{ background: theme.palette.themeLighter, color: 'inherit', ...lineOf(claim.effect, colourOf(claim.effect, theme)) }}>{context?.quote ?? claim.quote}</mark>;
  const words = context === null ? mark : <><span className={styles.quiet} style={{ fontSize: 13 }}>{context.cutBefore ? '… ' : ''}{context.before}</span>{mark}<span className={styles.quiet} style={{ fontSize: 13 }}>{context.after}{context.cutAfter ? ' …' : ''}</span></>;
  return <blockquote className={styles.quote} style={OWN_DIRECTION}>{onClick ? <button type="button" className={styles.plainButton} style={OWN_DIRECTION} title={label} onClick={onClick}>{words}</button> : words}</blockquote>;
};
