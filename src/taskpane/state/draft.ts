import type { ClaimId } from '../../claims/claim.ts';
import type { Choice } from '../../incidents/decision.ts';
import type { Article } from '../../text/article.ts';
import type { HandClaim } from '../flow/wish.ts';
import type { ReadDraft } from '../worker/messages.ts';

/** What a person decides about a claim before it goes in; it becomes a signed decision in the workbook. */
export type ClaimChoice = Extract<Choice, { readonly claim: ClaimId }>;

/** The facts about an article as they stand in their fields; empty is not known. */
export interface DraftFacts { readonly outlet: string; readonly title: string; readonly address: string; /** ISO day. */ readonly published: string }

/** An article on its way into the workbook. */
export interface Draft extends DraftFacts {
  /** Tells it from the others as long as the pane is open. */
  readonly key: number;
  /** Its name in the workbook (Articles, column File). */
  readonly name: string;
  readonly text: string;
  /** Grows with each change that asks for another reading; an answer to an older one is dropped. */
  readonly revision: number;
  /** The last answer, perhaps of an older revision: it stays in sight until the next one comes. */
  readonly read: (ReadDraft & { readonly revision: number }) | null;
  readonly choices: readonly ClaimChoice[];
  /** Claims that a person found in it. */
  readonly added: readonly HandClaim[];
  /** Facts that nobody knows: asked for, and answered so. */
  readonly unknown: readonly Question[];
  /** To be inserted although nearly the same text is there. */
  readonly again: boolean;
  /** The person said that it is one article, although it looks like several. */
  readonly isOne: boolean;
  /** The words as they were pasted, to be changed, or with their claims marked. */
  readonly look: 'words' | 'marked';
}

export type Question = 'published' | 'outlet';

export const emptyDraft = (key: number): Draft => ({ key, name: `pasted ${key}`, text: '', outlet: '', title: '', address: '', published: '', revision: 0, read: null, choices: [], added: [], unknown: [], again: false, isOne: false, look: 'words' });

export const hasWords = (draft: Draft): boolean => draft.text.trim() !== '';

export const draftOf = (article: Article, key: number): Draft =>
  ({ ...emptyDraft(key), name: article.id, text: article.text, outlet: article.outlet ?? '', title: article.title ?? '', address: article.address ?? '', published: article.published?.slice(0, 10) ?? '', revision: 1, look: 'marked' });

export const articleOf = (draft: Draft): Article => ({ id: draft.name, text: draft.text, outlet: draft.outlet.trim() || null, title: draft.title.trim() || null, address: draft.address.trim() || null, published: draft.published || null });

/** What must be asked: never guessed, and answered by a person even where the answer is that nobody knows. */
export const questionsOf = (draft: Draft): readonly Question[] => (['published', 'outlet'] as const).filter((q) => hasWords(draft) && draft[q].trim() === '' && !draft.unknown.includes(q));

export const isWaiting = (draft: Draft): boolean => hasWords(draft) && draft.read?.revision !== draft.revision;

/** Whether it goes in with the next insertion: the very text once is enough. */
export const isToInsert = (draft: Draft): boolean => hasWords(draft) && (draft.read?.known?.how !== 'same') && (draft.read?.known == null || draft.again);

/** A further decision about a claim in the place of the one it replaces. */
export function decide(choices: readonly ClaimChoice[], choice: ClaimChoice): readonly ClaimChoice[] {
  return [...choices.filter((c) => c.claim !== choice.claim || subject(c) !== subject(choice)), choice];
}

/** As in incidents/conflicts.ts: two decisions on one subject replace each other. */
const subject = (c: ClaimChoice): string => (c.kind === 'correct-field' ? c.field : c.kind === 'answer-date' || c.kind === 'correct-date' ? 'date' : c.kind === 'reject-claim' || c.kind === 'override-count' ? 'claim' : c.kind);
