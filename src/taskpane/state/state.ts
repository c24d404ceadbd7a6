import type { Choice } from '../../incidents/decision.ts';
import type { BookRead } from '../../workbook/bookRead.ts';
import type { SelectedRow, TypedCell } from '../../workbook/host.ts';
import type { Plan } from '../flow/plan.ts';
import type { HandClaim } from '../flow/wish.ts';
import type { OpenedBook } from '../worker/messages.ts';
import { emptyDraft } from './draft.ts';
import type { Draft } from './draft.ts';

export type Screen = 'read' | 'review' | 'reconcile' | 'evidence';
export type Section = 'incidents' | 'questions' | 'decisions' | 'tallies' | 'bridge' | 'rules';

/** Something said to the person once: what happened, what is safe, what to do next. */
export interface Notice { readonly tone: 'good' | 'plain' | 'doubt' | 'failed'; readonly words: string; readonly more: readonly string[]; /** What was stopped because tables are gone: it can be done without them, once the person has read what is lost. */ readonly without?: Stopped; /** A part of an insertion is in the workbook: it can be taken out again. */ readonly leftBehind?: true }

/** A run that was stopped before anything was written. */
export type Stopped = { readonly kind: 'insert' } | { readonly kind: 'undo' } | { readonly kind: 'act'; readonly act: Partial<PreviewedAct> }

/** What is being done right now. `part` from 0 to 1, null where nobody can say. */
export interface Work { readonly what: string; readonly part: number | null; /** The person may stop it. */ readonly canStop?: true }

/** How to take the last insertion out again. */
export interface Undo { readonly articles: readonly string[]; readonly words: string }

/** A change of the workbook that a person looks at before it is made. */
export interface Preview { readonly title: string; readonly effects: Plan['effects']; readonly act: PreviewedAct }

/** What is made when the person says yes: the parts of a wish that such a change needs. */
export interface PreviewedAct { readonly typed: readonly TypedCell[]; readonly decided: readonly Choice[]; readonly profile: string | null; /** For the log. */ readonly notes: readonly string[] }

export interface Settings { /** Who signs decisions. */ readonly reviewer: string; /** Whether a selection in the workbook opens its evidence. */ readonly follow: boolean }

export interface PaneState {
  readonly screen: Screen;
  readonly drafts: readonly Draft[];
  readonly chosen: number;
  readonly lastKey: number;
  /** Claims from elsewhere, typed by hand, waiting to go in. */
  readonly byHand: readonly HandClaim[];
  /** So many articles would be lost by a reload: there is no room to keep them. */
  readonly notKept: number;
  /** Whether the form for one is open, and with which words. */
  readonly handForm: { readonly quote: string; readonly draft: number | null; /** Where the quote begins in the draft's text. */ readonly start?: number } | null;
  /** One paste that was taken for several articles, to be joined again where that was wrong. */
  readonly splitPaste: { readonly keys: readonly number[]; readonly text: string } | null;
  /** A claim in sight: its id among the drafts, its code in the workbook. */
  readonly focus: string | null;
  readonly hasWorkbook: boolean;
  readonly book: BookRead | null;
  readonly opened: OpenedBook | null;
  /** The workbook has changed since it was read. */
  readonly isStale: boolean;
  readonly work: Work | null;
  readonly notice: Notice | null;
  readonly undo: Undo | null;
  readonly review: { readonly at: string | null; readonly show: 'waiting' | 'all'; readonly article: string | null; readonly isEditing: boolean };
  readonly reconcile: { readonly section: Section; readonly open: string | null; readonly picked: readonly string[] };
  readonly preview: Preview | null;
  readonly selected: SelectedRow | null;
  /** The cell that the pane selected last ("Claims!C5"). */
  readonly showing: string | null;
  readonly settings: Settings;
}

export const FIRST_SETTINGS: Settings = { reviewer: '', follow: true };

export const firstState = (settings: Settings = FIRST_SETTINGS): PaneState => ({
  screen: 'read', drafts: [emptyDraft(1)], chosen: 1, lastKey: 1, byHand: [], notKept: 0, handForm: null, splitPaste: null, focus: null, hasWorkbook: false, book: null, opened: null, isStale: false, work: null, notice: null, undo: null,
  review: { at: null, show: 'waiting', article: null, isEditing: false }, reconcile: { section: 'incidents', open: null, picked: [] }, preview: null, selected: null, showing: null, settings,
});

export const chosenDraft = (state: PaneState): Draft => state.drafts.find((d) => d.key === state.chosen) ?? (state.drafts[0] as Draft);
