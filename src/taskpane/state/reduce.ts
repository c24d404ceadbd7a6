import type { SelectedRow } from '../../workbook/host.ts';
import { typeInto } from '../flow/typeInto.ts';
import type { Action, BookAction, DraftAction } from './action.ts';
import { emptyDraft, hasWords, isToInsert } from './draft.ts';
import { reduceDrafts } from './reduceDrafts.ts';
import type { PaneState } from './state.ts';

/** The pane after something happened to it. Pure; everything that takes time or may fail has happened before. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.kind) {
    case 'screen-chosen': return { ...state, screen: action.screen, notice: unlessGood(state.notice) };
    case 'hand-form': return { ...state, handForm: action.form };
    case 'hand-dropped': return { ...state, byHand: state.byHand.filter((_, i) => i !== action.index) };
    case 'focused': return { ...state, focus: action.on };
    case 'work': return { ...state, work: action.work };
    case 'notice': return { ...state, notice: action.notice };
    case 'settings': return { ...state, settings: action.settings };
    case 'not-kept': return { ...state, notKept: action.articles };
    default: return isAboutBook(action) ? reduceBook(state, action) : reduceDrafts(state, action);
  }
}

const BOOK: ReadonlySet<string> = new Set<BookAction['kind']>(['workbook-found', 'book-opened', 'book-changed', 'cells-typed', 'inserted', 'undone', 'review-at', 'review-editing', 'review-shown', 'section-chosen', 'incident-opened', 'incident-picked', 'preview', 'showing', 'selected']);
const isAboutBook = (action: DraftAction | BookAction): action is BookAction => BOOK.has(action.kind);

function reduceBook(state: PaneState, action: BookAction): PaneState {
  const { review, reconcile } = state;
  switch (action.kind) {
    case 'workbook-found': return { ...state, hasWorkbook: true };
    case 'book-opened': return { ...state, book: action.book, opened: action.opened, isStale: false, preview: null, drafts: state.drafts.map((d) => (hasWords(d) ? { ...d, revision: d.revision + 1 } : d)) };
    case 'book-changed': return { ...state, isStale: true, notice: unlessGood(state.notice) };
    case 'cells-typed': return state.book === null ? state : { ...state, book: typeInto(state.book, action.cells), opened: state.opened && { ...state.opened, decisions: null }, notice: unlessGood(state.notice) };
    case 'inserted': return inserted(state, action.undo);
    case 'undone': return { ...state, undo: null };
    case 'review-at': return { ...state, review: { ...review, at: action.code, isEditing: false } };
    case 'review-editing': return { ...state, review: { ...review, isEditing: action.isEditing } };
    case 'review-shown': return { ...state, review: { ...review, show: action.show, article: action.article, at: null } };
    case 'section-chosen': return { ...state, preview: null, reconcile: { ...reconcile, section: action.section } };
    case 'incident-opened': return { ...state, reconcile: { ...reconcile, open: action.code } };
    case 'incident-picked': return { ...state, reconcile: { ...reconcile, picked: action.isPicked ? [...reconcile.picked, action.code] : reconcile.picked.filter((c) => c !== action.code) } };
    case 'preview': return { ...state, preview: action.preview };
    case 'showing': return { ...state, showing: action.cell };
    case 'selected': return { ...state, selected: action.at, showing: null, ...(opensEvidence(state, action.at) ? { screen: 'evidence' as const, notice: unlessGood(state.notice) } : {}) };
  }
}

/** Good news tells of the totals of its moment: whatever changes the workbook, or leaves the screen, makes it old. */
const unlessGood = (notice: PaneState['notice']): PaneState['notice'] => (notice?.tone === 'good' ? null : notice);

/** A selection opens its evidence, unless the pane made it itself, or the person is in the middle of an article. */
function opensEvidence(state: PaneState, at: SelectedRow): boolean {
  const isOwn = state.showing === `${at.sheet}!${at.cell}`;
  const isBusy = state.screen === 'read' && (state.handForm !== null || state.drafts.some(hasWords));
  return state.settings.follow && at.table !== null && at.row.size > 0 && !isOwn && !isBusy;
}

/** What went in is no draft any more; what was held back stays. */
function inserted(state: PaneState, undo: PaneState['undo']): PaneState {
  const left = state.drafts.filter((d) => hasWords(d) && !isToInsert(d));
  const key = state.lastKey + 1;
  return { ...state, undo, byHand: [], splitPaste: null, focus: null, drafts: left.length > 0 ? left : [emptyDraft(key)], lastKey: key, chosen: left[0]?.key ?? key };
}
