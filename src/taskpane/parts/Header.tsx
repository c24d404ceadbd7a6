import * as React from 'react';
import { useStore } from '../state/store.ts';
import { openBook, undoInsert } from '../commands/book.ts';
import { STRINGS } from '../strings.ts';
import { useTheme } from '../theme.ts';
import { useStyles } from './styles.ts';

/** The pane's name and what it knows of the workbook. */
export const Header: React.FunctionComponent = () => {
  const { state, run } = useStore();
  const styles = useStyles();
  const { palette } = useTheme();
  const { book, opened } = state;
  const words = !state.hasWorkbook ? null : opened === null ? STRINGS.book.notYet : opened.isOurs ? STRINGS.book.summary(opened.articles, book?.tables.get('Claims')?.rows.length ?? 0) : STRINGS.book.empty;
  return (
    <header style={{ padding: '8px 12px 2px', display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 10 }}>
      {/* Excel shows the name above the pane already. */}
      <h1 {...(words === null ? { style: { margin: 0, fontSize: 16, lineHeight: '22px', fontWeight: 600, color: palette.themePrimary } } : { className: styles.unseen })}>{STRINGS.name}</h1>
      {words !== null && <span className={styles.small} role="status">{state.isStale ? STRINGS.book.stale : words}</span>}
      {state.isStale && <button type="button" className={styles.linkButton} disabled={state.work !== null} onClick={() => { run(openBook); }}><span className={styles.small}>{STRINGS.book.reread}</span></button>}
      {/* On Read it stands in the bar below, and at first in the notice itself. */}
      {state.undo !== null && state.screen !== 'read' && state.notice?.words !== state.undo.words && <button type="button" className={styles.linkButton} disabled={state.work !== null} onClick={() => { run(undoInsert); }}><span className={styles.small}>{STRINGS.book.undo}</span></button>}
    </header>
  );
};
