import type { Article } from '../../text/article.ts';
import type { BookRead } from '../../workbook/bookRead.ts';
import type { SelectedRow, TypedCell } from '../../workbook/host.ts';
import type { HandClaim } from '../flow/wish.ts';
import type { Kept } from '../keptDrafts.ts';
import type { OpenedBook, ReadDraft } from '../worker/messages.ts';
import type { ClaimChoice, DraftFacts, Question } from './draft.ts';
import type { Notice, PaneState, Preview, Screen, Settings, Undo, Work } from './state.ts';

/** All that can happen to the pane. The union is closed; `reduce.ts` says what each does. */
export type Action =
  | { readonly kind: 'screen-chosen'; readonly screen: Screen }
  | DraftAction
  | { readonly kind: 'hand-form'; readonly form: PaneState['handForm'] }
  | { readonly kind: 'hand-dropped'; readonly index: number }
  | { readonly kind: 'focused'; readonly on: string | null }
  | { readonly kind: 'work'; readonly work: Work | null }
  | { readonly kind: 'notice'; readonly notice: Notice | null }
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'not-kept'; readonly articles: number }
  | BookAction;

/** What happens to articles on their way into the workbook. */
export type DraftAction =
  | { readonly kind: 'articles-taken'; readonly articles: readonly Article[]; readonly pasted: string | null }
  /** What an earlier page left. */
  | { readonly kind: 'drafts-recalled'; readonly kept: Kept }
  | { readonly kind: 'paste-joined' }
  | { readonly kind: 'draft-added' }
  | { readonly kind: 'draft-chosen'; readonly key: number }
  | { readonly kind: 'draft-dropped'; readonly key: number }
  | { readonly kind: 'drafts-cleared' }
  | { readonly kind: 'text-typed'; readonly key: number; readonly text: string }
  | { readonly kind: 'facts-typed'; readonly key: number; readonly facts: Partial<DraftFacts> }
  | { readonly kind: 'look-chosen'; readonly key: number; readonly look: 'words' | 'marked' }
  | { readonly kind: 'not-known'; readonly key: number; readonly question: Question }
  | { readonly kind: 'insert-again'; readonly key: number; readonly again: boolean }
  | { readonly kind: 'is-one'; readonly key: number }
  | { readonly kind: 'drafts-read'; readonly answers: readonly { readonly key: number; readonly revision: number; readonly answer: ReadDraft }[] }
  | { readonly kind: 'claim-decided'; readonly key: number; readonly choice: ClaimChoice }
  /** Takes back what was decided about a claim. */
  | { readonly kind: 'claim-restored'; readonly key: number; readonly claim: string }
  | { readonly kind: 'claim-added'; readonly key: number | null; readonly claim: HandClaim }
  | { readonly kind: 'added-dropped'; readonly key: number; readonly index: number };

/** What happens between the pane and the workbook. */
export type BookAction =
  | { readonly kind: 'workbook-found' }
  | { readonly kind: 'book-opened'; readonly book: BookRead; readonly opened: OpenedBook }
  | { readonly kind: 'book-changed' }
  | { readonly kind: 'cells-typed'; readonly cells: readonly TypedCell[] }
  | { readonly kind: 'inserted'; readonly undo: Undo | null }
  | { readonly kind: 'undone' }
  | { readonly kind: 'review-at'; readonly code: string | null }
  | { readonly kind: 'review-editing'; readonly isEditing: boolean }
  | { readonly kind: 'review-shown'; readonly show: 'waiting' | 'all'; readonly article: string | null }
  | { readonly kind: 'section-chosen'; readonly section: PaneState['reconcile']['section'] }
  | { readonly kind: 'incident-opened'; readonly code: string | null }
  | { readonly kind: 'incident-picked'; readonly code: string; readonly isPicked: boolean }
  | { readonly kind: 'preview'; readonly preview: Preview | null }
  /** The pane itself is about to select a cell: no news when the workbook tells of it. */
  | { readonly kind: 'showing'; readonly cell: string }
  | { readonly kind: 'selected'; readonly at: SelectedRow };
