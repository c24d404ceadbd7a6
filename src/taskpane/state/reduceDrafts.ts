import type { Kept } from '../keptDrafts.ts';
import type { DraftAction } from './action.ts';
import { decide, draftOf, emptyDraft, hasWords } from './draft.ts';
import type { Draft } from './draft.ts';
import type { PaneState } from './state.ts';

/** What an action makes of the articles on their way in. */
export function reduceDrafts(state: PaneState, action: DraftAction): PaneState {
  switch (action.kind) {
    case 'articles-taken': return take(state, action);
    case 'drafts-recalled': return recalled(state, action.kept);
    case 'paste-joined': return join(state);
    case 'draft-added': return { ...state, drafts: [...state.drafts, emptyDraft(state.lastKey + 1)], lastKey: state.lastKey + 1, chosen: state.lastKey + 1 };
    case 'draft-chosen': return { ...state, chosen: action.key, focus: null };
    case 'draft-dropped': return drop(state, [action.key]);
    case 'drafts-cleared': return { ...drop(state, state.drafts.map((d) => d.key)), byHand: [], splitPaste: null };
    case 'drafts-read': return { ...state, drafts: answered(state.drafts, action.answers) };
    case 'claim-added': return action.key === null ? { ...state, byHand: [...state.byHand, action.claim], handForm: null } : { ...change(state, action.key, (d) => ({ ...d, added: [...d.added, action.claim] })), handForm: null };
    default: return change(state, action.key, (draft) => changed(draft, action));
  }
}

type OneDraft = Exclude<DraftAction, { readonly kind: 'articles-taken' | 'drafts-recalled' | 'paste-joined' | 'draft-added' | 'draft-chosen' | 'draft-dropped' | 'drafts-cleared' | 'drafts-read' | 'claim-added' }>;

function changed(draft: Draft, action: OneDraft): Draft {
  const reread = { revision: draft.revision + 1 };
  switch (action.kind) {
    case 'text-typed': return { ...draft, ...reread, text: action.text, ...(action.text.trim() === '' ? { read: null, look: 'words' as const } : {}) };
    case 'facts-typed': return { ...draft, ...reread, ...action.facts };
    case 'look-chosen': return { ...draft, look: action.look };
    case 'not-known': return { ...draft, unknown: [...draft.unknown, action.question] };
    case 'insert-again': return { ...draft, again: action.again };
    case 'is-one': return { ...draft, isOne: true };
    case 'claim-decided': return { ...draft, ...reread, choices: decide(draft.choices, action.choice) };
    case 'claim-restored': return { ...draft, ...reread, choices: draft.choices.filter((c) => c.claim !== action.claim) };
    case 'added-dropped': return { ...draft, added: draft.added.filter((_, i) => i !== action.index) };
  }
}

const change = (state: PaneState, key: number, make: (draft: Draft) => Draft): PaneState => ({ ...state, drafts: state.drafts.map((d) => (d.key === key ? make(d) : d)) });

/** Further articles stand behind the others; a draft without words makes room for them. */
function take(state: PaneState, { articles, pasted }: DraftAction & { readonly kind: 'articles-taken' }): PaneState {
  if (articles.length === 0) return state;
  const fresh = articles.map((article, i) => draftOf(article, state.lastKey + 1 + i));
  const keys = fresh.map((d) => d.key);
  return { ...state, drafts: [...state.drafts.filter(hasWords), ...fresh], lastKey: state.lastKey + fresh.length, chosen: keys[0] as number, focus: null, splitPaste: pasted === null || keys.length < 2 ? null : { keys, text: pasted } };
}

/** What an earlier page left stands behind what is here already. */
function recalled(state: PaneState, { drafts, byHand }: Kept): PaneState {
  const here = state.drafts.filter(hasWords);
  const fresh = drafts.map((d, i): Draft => ({ ...d, key: state.lastKey + 1 + i, revision: 1, read: null }));
  const all = [...here, ...fresh];
  const chosen = here.some((d) => d.key === state.chosen) ? state.chosen : all[0]?.key;
  return { ...state, byHand: [...state.byHand, ...byHand], lastKey: state.lastKey + fresh.length, ...(all.length > 0 && chosen !== undefined ? { drafts: all, chosen } : {}) };
}

/** What was taken for several articles is one after all. */
function join(state: PaneState): PaneState {
  const { splitPaste } = state;
  if (splitPaste === null) return state;
  const [first] = splitPaste.keys;
  const kept = drop(state, splitPaste.keys.slice(1));
  return { ...change(kept, first as number, (d) => ({ ...d, text: splitPaste.text, isOne: true, revision: d.revision + 1, choices: [], added: [] })), chosen: first as number, splitPaste: null };
}

/** There is always one draft to write into. */
function drop(state: PaneState, keys: readonly number[]): PaneState {
  const at = state.drafts.findIndex((d) => d.key === state.chosen);
  const left = state.drafts.filter((d) => !keys.includes(d.key));
  if (left.length === 0) return { ...state, drafts: [emptyDraft(state.lastKey + 1)], lastKey: state.lastKey + 1, chosen: state.lastKey + 1, focus: null };
  const chosen = left.some((d) => d.key === state.chosen) ? state.chosen : (left[Math.min(at, left.length - 1)] as Draft).key;
  return { ...state, drafts: left, chosen };
}

/** The latest answer wins; facts that the text's first lines state fill fields that are still empty. */
function answered(drafts: readonly Draft[], answers: readonly { readonly key: number; readonly revision: number; readonly answer: NonNullable<Draft['read']> | Omit<NonNullable<Draft['read']>, 'revision'> }[]): readonly Draft[] {
  const byKey = new Map(answers.map((a) => [a.key, a]));
  return drafts.map((draft) => {
    const given = byKey.get(draft.key);
    if (!given || !hasWords(draft) || given.revision < (draft.read?.revision ?? 0)) return draft;
    return filled({ ...draft, read: { ...given.answer, revision: given.revision } });
  });
}

function filled(draft: Draft): Draft {
  const facts = draft.read?.facts;
  const found = (['outlet', 'title', 'address', 'published'] as const).filter((f) => draft[f] === '' && facts?.[f] != null && draft.read?.reading.article[f] == null);
  if (found.length === 0 || !facts) return draft;
  return { ...draft, ...Object.fromEntries(found.map((f) => [f, f === 'published' ? (facts[f] ?? '').slice(0, 10) : facts[f] ?? ''])), revision: draft.revision + 1 };
}
