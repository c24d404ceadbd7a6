import type { Claim } from '../../claims/claim.ts';
import type { Reading } from '../../claims/reading.ts';
import type { Facts } from '../../exchange/header.ts';
import type { Choice } from '../../incidents/decision.ts';
import type { Issue } from '../../text/issue.ts';
import type { Article } from '../../text/article.ts';
import type { BookRead } from '../../workbook/bookRead.ts';
import type { Known } from '../flow/known.ts';
import type { Plan } from '../flow/plan.ts';
import type { Wish } from '../flow/wish.ts';
import type { StandingDecision } from '../../workbook/restore/decisionsIn.ts';

/** Something that a person handed over: words, a page's HTML, or a file's bytes. */
export type Item =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'page'; readonly name: string; readonly html: string; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array };

/** What the pane asks of its worker. The union is closed, and each kind has its answer below. */
export type Request =
  /** Makes articles of what was pasted or dropped. */
  | { readonly kind: 'take'; readonly items: readonly Item[]; readonly split: boolean }
  | { readonly kind: 'read'; readonly key: number; readonly article: Article; readonly choices: readonly Choice[]; readonly by: string }
  | { readonly kind: 'forget'; readonly keys: readonly number[] }
  /** Hands over the open workbook: its profile and names are read by from now on, and its articles are known. */
  | { readonly kind: 'open'; readonly book: BookRead; readonly now: string }
  | { readonly kind: 'plan'; readonly wish: Wish };

export interface Taken { readonly articles: readonly Article[]; readonly issues: readonly Issue[]; /** One paste was taken for several articles. */ readonly wasSplit: boolean }

/** A day that the text's first lines print, offered for the day of publication; null where there is none. */
export interface SuggestedDay { readonly day: string; readonly words: string }

/** A claim as a person has it by now, beside what was read. */
export interface ShownClaim { readonly claim: Claim; readonly read: Claim; readonly isRejected: boolean; readonly isCorrected: boolean }

export interface ReadDraft { readonly reading: Reading; readonly claims: readonly ShownClaim[]; /** What the text's first lines say of it. */ readonly facts: Facts; readonly known: Known | null; readonly suggestedDay: SuggestedDay | null }

/** A decision as the next run will find it: what replaced it, where it is not in use, and who decided otherwise. */
export interface Decided extends StandingDecision { readonly isInUse: boolean; readonly against: readonly { readonly by: string; readonly at: string }[] }

export interface OpenedBook { readonly isOurs: boolean; readonly articles: number; readonly issues: readonly Issue[]; readonly profile: string; /** What people decided, as it was read; null once cells were typed since, until it is read again. */ readonly decisions: readonly Decided[] | null }

export interface Answers { readonly take: Taken; readonly read: ReadDraft; readonly forget: null; readonly open: OpenedBook; readonly plan: Plan }

/** Whoever answers: the worker, or in tests the same code without one. */
export interface Desk { readonly ask: <R extends Request>(request: R) => Promise<Answers[R['kind']]> }

export type Posted = { readonly id: number; readonly request: Request };
export type Reply = { readonly id: number; readonly answer: Answers[Request['kind']] } | { readonly id: number; readonly failed: string };
