import { besides, judge, atClaim } from '../../book/review.ts';
import { cellAt } from '../../book/rows.ts';
import type { BookClaim } from '../../book/rows.ts';
import { showCell, typeCells } from '../../commands/book.ts';
import type { Store } from '../../state/store.ts';

/** What can be done with the claim in sight. */
export type ReviewAct = 'accept' | 'reject' | 'reopen' | 'next' | 'previous' | 'correct' | 'show';

const KEYS: Readonly<Record<string, ReviewAct>> = { a: 'accept', r: 'reject', n: 'next', p: 'previous', e: 'correct', g: 'show' };

/** One key, one act; keys in a field belong to the field. */
export function reviewKey(event: KeyboardEvent, store: Store): void {
  const target = event.target instanceof Element ? event.target : document.body;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || target.closest('input, textarea, select, [role="listbox"], [role="combobox"], [role="menu"], [contenteditable="true"]')) return;
  const act = KEYS[event.key.toLowerCase()];
  if (act === undefined) return;
  event.preventDefault();
  perform(act, store);
}

export function perform(act: ReviewAct, store: Store): void {
  const { state: { book, review, settings }, dispatch, run } = store;
  const claim = book === null ? null : atClaim(book, review);
  if (book === null || claim === null) return;
  const go = (to: BookClaim | null): void => { if (to) dispatch({ kind: 'review-at', code: to.code }); };
  switch (act) {
    case 'next': return go(besides(book, review, 1));
    case 'previous': return go(besides(book, review, -1));
    case 'correct': return dispatch({ kind: 'review-editing', isEditing: !review.isEditing });
    case 'show': { const cell = cellAt(book, 'Claims', claim.row, 'Quote'); if (cell) run(showCell(cell)); return; }
    case 'reopen': return run(typeCells(judge([claim], 'new', settings.reviewer)));
    default: {
      const next = besides(book, review, 1) ?? claim;
      run(typeCells(judge([claim], act === 'accept' ? 'accepted' : 'rejected', settings.reviewer), () => [{ kind: 'review-at', code: next.code }]));
    }
  }
}
