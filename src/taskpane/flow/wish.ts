import type { Choice, Decision } from '../../incidents/decision.ts';
import type { Article } from '../../text/article.ts';
import type { CellValue } from '../../workbook/bookRead.ts';
import type { TypedCell } from '../../workbook/host.ts';

/** A claim that a person typed or marked by hand: the cells of a row of Claims, by column, and whose words it is. */
export interface HandClaim { readonly cells: Readonly<Record<string, CellValue>>; readonly outlet: string | null; readonly published: string | null; /** It was made of these words of an article that goes in with it: the article's name, and where its quote begins. */ readonly inArticle?: { readonly name: string; readonly start: number } }

/** All that one run over the open workbook is to bring about. */
export interface Wish {
  /** Articles to read in. */
  readonly further: readonly Article[];
  /** What a person decided about their claims before they went in. */
  readonly decisions: readonly Decision[];
  readonly byHand: readonly HandClaim[];
  /** Cells typed into the workbook as it was read. */
  readonly typed: readonly TypedCell[];
  /** Decisions without a cell of their own (a split), for the sheet Decisions. */
  readonly decided: readonly Choice[];
  /** Names of articles (column File) to take out again: an insertion undone. */
  readonly without: readonly string[];
  /** The rule profile to count by; null leaves the workbook's. */
  readonly profile: string | null;
  /** What the log is to tell beside what the run tells by itself. */
  readonly notes: readonly string[];
  /** Who wishes it. */
  readonly by: string;
  /** ISO date and time. */
  readonly now: string;
}

export const NOTHING_WISHED: Omit<Wish, 'by' | 'now'> = { further: [], decisions: [], byHand: [], typed: [], decided: [], without: [], profile: null, notes: [] };
