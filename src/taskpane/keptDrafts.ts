import type { HandClaim } from './flow/wish.ts';
import { emptyDraft, hasWords } from './state/draft.ts';
import type { ClaimChoice, Draft, Question } from './state/draft.ts';
import type { PaneState } from './state/state.ts';
import type { Remembering } from './settings.ts';

/** A draft as it outlives the page: what the person gave, and nothing that can be read again. */
export type KeptDraft = Omit<Draft, 'key' | 'revision' | 'read'>;

/** Everything that was not inserted yet. */
export interface Kept { readonly drafts: readonly KeptDraft[]; readonly byHand: readonly HandClaim[] }

/** What keeps them: the part of localStorage that is used. */
export interface Keeping extends Remembering { readonly removeItem: (key: string) => void }

/** So many characters are kept: browsers give a page some five million for everything. */
export const MOST_KEPT = 2_000_000;

/** Under a key that Office keeps apart from other pages' where it says one, like the settings. */
const keyOf = (partition: string | undefined): string => `${partition ?? ''}casualty-tally drafts`;

const keptDraft = ({ key: _key, revision: _revision, read: _read, ...draft }: Draft): KeptDraft => draft;

/** What of the pane is worth keeping; null where there is nothing. */
export function toKeep({ drafts, byHand }: Pick<PaneState, 'drafts' | 'byHand'>): Kept | null {
  const written = drafts.filter(hasWords).map(keptDraft);
  return written.length + byHand.length === 0 ? null : { drafts: written, byHand };
}

/** Keeps drafts until they are inserted, the first ones first as far as there is room. The answer is how many articles a reload would lose. */
export function keepDrafts(storage: Keeping | null, partition: string | undefined, kept: Kept | null): number {
  if (kept === null) { storage?.removeItem(keyOf(partition)); return 0; }
  if (storage === null) return kept.drafts.length;
  let room = MOST_KEPT - JSON.stringify(kept.byHand).length;
  const drafts = kept.drafts.filter((d) => { const size = JSON.stringify(d).length; if (size > room) return false; room -= size; return true; });
  try {
    storage.setItem(keyOf(partition), JSON.stringify({ ...kept, drafts }));
    return kept.drafts.length - drafts.length;
  } catch (error) {
    // The browser's own room is used up by other pages of this address.
    if (error instanceof DOMException) { storage.removeItem(keyOf(partition)); return kept.drafts.length; }
    throw error;
  }
}

/** Drafts as they were left; whatever is not understood is left out. */
export function recallDrafts(storage: Keeping | null, partition: string | undefined): Kept | null {
  const saved = objectIn(parse(storage?.getItem(keyOf(partition)) ?? null));
  const kept: Kept = { drafts: listIn(saved.drafts).flatMap(draftIn), byHand: listIn(saved.byHand).flatMap(handIn) };
  return kept.drafts.length + kept.byHand.length === 0 ? null : kept;
}

type Fields = Readonly<Record<string, unknown>>;

const objectIn = (value: unknown): Fields => (typeof value === 'object' && value !== null ? value as Fields : {});
const listIn = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(objectIn) : []);
const wordsIn = (value: unknown): string => (typeof value === 'string' ? value : '');
const orNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function draftIn(of: Fields): readonly KeptDraft[] {
  const text = wordsIn(of.text);
  if (text.trim() === '') return [];
  const choices = listIn(of.choices).filter((c) => typeof c.kind === 'string' && typeof c.claim === 'string') as readonly unknown[] as readonly ClaimChoice[];
  const unknown = (Array.isArray(of.unknown) ? of.unknown : []).filter((q): q is Question => q === 'published' || q === 'outlet');
  const { name } = emptyDraft(0);
  return [{ name: wordsIn(of.name) || name, text, outlet: wordsIn(of.outlet), title: wordsIn(of.title), address: wordsIn(of.address), published: wordsIn(of.published), choices, added: listIn(of.added).flatMap(handIn), unknown, again: of.again === true, isOne: of.isOne === true, look: of.look === 'marked' ? 'marked' : 'words' }];
}

function handIn(of: Fields): readonly HandClaim[] {
  const cells = Object.entries(objectIn(of.cells)).filter((c): c is [string, string | number | null] => c[1] === null || typeof c[1] === 'string' || typeof c[1] === 'number');
  const place = objectIn(of.inArticle);
  return cells.length === 0 ? [] : [{ cells: Object.fromEntries(cells), outlet: orNull(of.outlet), published: orNull(of.published), ...(typeof place.name === 'string' && typeof place.start === 'number' ? { inArticle: { name: place.name, start: place.start } } : {}) }];
}

function parse(saved: string | null): unknown {
  try {
    return JSON.parse(saved ?? '{}');
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
