import { describe, expect, it } from 'vitest';
import type { ClaimId } from '../../src/claims/claim.ts';
import type { Article } from '../../src/text/article.ts';
import type { SelectedRow } from '../../src/workbook/host.ts';
import type { Action } from '../../src/taskpane/state/action.ts';
import { isToInsert, questionsOf } from '../../src/taskpane/state/draft.ts';
import { reduce } from '../../src/taskpane/state/reduce.ts';
import { chosenDraft, firstState } from '../../src/taskpane/state/state.ts';
import type { PaneState } from '../../src/taskpane/state/state.ts';
import type { ReadDraft } from '../../src/taskpane/worker/messages.ts';

const article = (id: string, text = `Text of ${id}.`): Article => ({ id, text, outlet: null, title: null, address: null, published: null });
const after = (...actions: readonly Action[]): PaneState => actions.reduce(reduce, firstState());
const taken = (...ids: readonly string[]): Action => ({ kind: 'articles-taken', articles: ids.map((id) => article(id)), pasted: null });
const answer = (id: string, of: Partial<ReadDraft> = {}): ReadDraft => ({ reading: { article: article(id), claims: [], setAside: [], issues: [] }, claims: [], facts: { outlet: null, title: null, address: null, published: null }, known: null, suggestedDay: null, ...of });
const names = (state: PaneState): readonly string[] => state.drafts.map((d) => d.name);
const claim = 'c1' as ClaimId;

describe('drafts', () => {
  it('there is always one to write into, and taken articles take the place of an empty one', () => {
    expect(firstState().drafts).toHaveLength(1);
    const two = after(taken('a', 'b'));
    expect(names(two)).toEqual(['a', 'b']);
    expect(chosenDraft(two).name).toBe('a');
    const none = reduce(reduce(two, { kind: 'draft-dropped', key: 2 }), { kind: 'draft-dropped', key: 3 });
    expect(none.drafts.map((d) => d.text)).toEqual(['']);
  });

  it('dropping the one in sight goes to its neighbour; keys are never given twice', () => {
    const three = after(taken('a', 'b', 'c'), { kind: 'draft-chosen', key: 3 }, { kind: 'draft-dropped', key: 3 });
    expect(chosenDraft(three).name).toBe('c');
    expect(reduce(three, { kind: 'draft-added' }).drafts.map((d) => d.key)).toEqual([2, 4, 5]);
  });

  it('an older answer never takes the place of a newer one', () => {
    const read = (revision: number, id: string): Action => ({ kind: 'drafts-read', answers: [{ key: 2, revision, answer: answer(id) }] });
    const state = after(taken('a'), { kind: 'text-typed', key: 2, text: 'New words.' }, read(2, 'new'), read(1, 'old'));
    expect(chosenDraft(state).read?.reading.article.id).toBe('new');
  });

  it('facts that the text states fill empty fields, and only those', () => {
    const facts = { outlet: 'Wire', title: 'Raid', address: null, published: '2018-05-24T09:00' };
    const state = after(taken('a'), { kind: 'facts-typed', key: 2, facts: { title: 'Mine' } }, { kind: 'drafts-read', answers: [{ key: 2, revision: 2, answer: answer('a', { facts }) }] });
    expect(chosenDraft(state)).toMatchObject({ outlet: 'Wire', title: 'Mine', published: '2018-05-24', revision: 3 });
  });

  it('a later decision about the same takes the place of the earlier; restoring takes all of them back', () => {
    const choose = (choice: Extract<Action, { kind: 'claim-decided' }>['choice']): Action => ({ kind: 'claim-decided', key: 2, choice });
    const state = after(taken('a'), choose({ kind: 'override-count', claim, low: 1, best: 1, high: 1 }), choose({ kind: 'correct-field', claim, field: 'place', value: 'Homs' }), choose({ kind: 'reject-claim', claim }), choose({ kind: 'correct-field', claim, field: 'place', value: 'Hama' }));
    expect(chosenDraft(state).choices).toEqual([{ kind: 'reject-claim', claim }, { kind: 'correct-field', claim, field: 'place', value: 'Hama' }]);
    expect(chosenDraft(reduce(state, { kind: 'claim-restored', key: 2, claim })).choices).toEqual([]);
  });

  it('asks for a day and an outlet until they are given or said to be unknown', () => {
    const state = after(taken('a'));
    expect(questionsOf(chosenDraft(state))).toEqual(['published', 'outlet']);
    expect(questionsOf(chosenDraft([{ kind: 'not-known', key: 2, question: 'published' }, { kind: 'facts-typed', key: 2, facts: { outlet: 'Wire' } }].reduce<PaneState>((s, a) => reduce(s, a as Action), state)))).toEqual([]);
  });

  it('a known text is held back, nearly the same one until the person says otherwise; what was held back stays after an insertion', () => {
    const known = (key: number, how: 'same' | 'nearly the same'): Action => ({ kind: 'drafts-read', answers: [{ key, revision: 1, answer: answer('x', { known: { as: 'A1', where: 'workbook', how, share: 0.9 } }) }] });
    const state = after(taken('a', 'b', 'c'), known(2, 'same'), known(3, 'nearly the same'));
    expect(state.drafts.map(isToInsert)).toEqual([false, false, true]);
    const again = reduce(state, { kind: 'insert-again', key: 3, again: true });
    expect(again.drafts.map(isToInsert)).toEqual([false, true, true]);
    expect(names(reduce(again, { kind: 'inserted', undo: null }))).toEqual(['a']);
  });
});

describe('a selection in the workbook', () => {
  const at: SelectedRow = { sheet: 'Claims', cell: 'C5', table: 'Claims', column: 'Quote', row: new Map([['Code', 'C1']]) };
  const selected: Action = { kind: 'selected', at };
  it('opens its evidence', () => { expect(after(selected).screen).toBe('evidence'); });
  it('does not when the pane made it itself, once', () => {
    const shown = after({ kind: 'screen-chosen', screen: 'review' }, { kind: 'showing', cell: 'Claims!C5' }, selected);
    expect(shown.screen).toBe('review');
    expect(reduce(shown, selected).screen).toBe('evidence');
  });
  it('does not while an article is being read, outside of a table, or when told not to', () => {
    expect(after(taken('a'), selected).screen).toBe('read');
    expect(after({ kind: 'selected', at: { ...at, table: null, row: new Map() } }).screen).toBe('read');
    expect(after({ kind: 'settings', settings: { reviewer: '', follow: false } }, selected).screen).toBe('read');
  });
});

it('a notice that all went well leaves with its screen; one that something failed stays', () => {
  const notice = (tone: 'good' | 'failed'): Action => ({ kind: 'notice', notice: { tone, words: 'x', more: [] } });
  expect(after(notice('good'), { kind: 'screen-chosen', screen: 'review' }).notice).toBeNull();
  expect(after(notice('failed'), { kind: 'screen-chosen', screen: 'review' }).notice?.words).toBe('x');
});

it.each<Action>([
  { kind: 'cells-typed', cells: [{ table: 'Claims', where: { column: 'Code', is: 'C3' }, column: 'Status', value: 'rejected' }] },
  { kind: 'book-changed' },
])('totals that were told leave with the next change of the workbook ($kind); the way back stays', (change) => {
  const book: PaneState['book'] = { tables: new Map(), inputs: new Map(), otherSheets: [], lastSavedBy: null };
  const told: PaneState = { ...firstState(), book, undo: { articles: ['a'], words: '1 text inserted.' }, notice: { tone: 'good', words: '1 text inserted.', more: ['Killed 256'] } };
  expect(reduce(told, change)).toMatchObject({ notice: null, undo: { articles: ['a'] } });
  expect(reduce({ ...told, notice: { tone: 'failed', words: 'x', more: [] } }, change).notice?.words).toBe('x');
});
