// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { keepDrafts, MOST_KEPT, recallDrafts } from '../../src/taskpane/keptDrafts.ts';
import type { Keeping, Kept, KeptDraft } from '../../src/taskpane/keptDrafts.ts';
import { STRINGS } from '../../src/taskpane/strings.ts';
import { editsHost } from './editsHost.ts';
import { found, paste, press, show } from './show.tsx';

afterEach(cleanup);

function storageOf(): Keeping & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, getItem: (k) => kept.get(k) ?? null, setItem: (k, v) => { kept.set(k, v); }, removeItem: (k) => { kept.delete(k); } };
}

const draft = (text: string): KeptDraft => ({ name: 'pasted 1', text, outlet: 'Wire', title: '', address: '', published: '2018-05-24', choices: [{ kind: 'reject-claim', claim: 'c1' as never }], added: [], unknown: ['outlet'], again: false, isOne: false, look: 'marked' });
const byHand: Kept['byHand'] = [{ cells: { Best: 3, Effect: 'killed', Quote: 'Three men' }, outlet: 'Caller', published: null }];
const TEXT = 'A blast killed 12 villagers and injured at least 30 in Kandahar on Monday, police said.';

describe('drafts that are kept', () => {
  it('come back as they were, under the partition that Office names, and go when there are none', () => {
    const storage = storageOf();
    const kept: Kept = { drafts: [draft('Three men died.')], byHand };
    expect(keepDrafts(storage, 'p1 ', kept)).toBe(0);
    expect(recallDrafts(storage, 'p1 ')).toEqual(kept);
    expect(recallDrafts(storage, 'p2 ')).toBeNull();
    expect(keepDrafts(storage, 'p1 ', null)).toBe(0);
    expect(storage.kept.size).toBe(0);
  });

  it('are bounded: what fits is kept in its order, and the number of the others is told', () => {
    const storage = storageOf();
    const long = draft('x '.repeat(MOST_KEPT / 4));
    expect(keepDrafts(storage, undefined, { drafts: [long, long, long, draft('short')], byHand })).toBe(2);
    expect(recallDrafts(storage, undefined)?.drafts.map((d) => d.text.length)).toEqual([long.text.length, 5]);
    expect(keepDrafts(null, undefined, { drafts: [long], byHand: [] })).toBe(1);
  });

  it('are left out where they are not understood', () => {
    const storage = storageOf();
    storage.setItem('casualty-tally drafts', '{"drafts": [5, {"text": ""}, {"text": "Three men died.", "choices": [7, {"kind": "x"}], "look": 9}], "byHand": "no"}');
    expect(recallDrafts(storage, undefined)).toEqual({ drafts: [{ ...draft('Three men died.'), name: 'pasted 0', outlet: '', published: '', choices: [], unknown: [], look: 'words' }], byHand: [] });
    storage.setItem('casualty-tally drafts', '{"drafts": [');
    expect(recallDrafts(storage, undefined)).toBeNull();
  });
});

describe('the pane after a reload', () => {
  it('has its text, its facts and its corrections again', async () => {
    const storage = storageOf();
    const keep = (kept: Kept | null): number => keepDrafts(storage, undefined, kept);
    show({ keep });
    paste({ text: TEXT });
    await found(2);
    press(STRINGS.claim.remove('at least 30 injured'));
    await found(1);
    fireEvent.change(screen.getByLabelText(STRINGS.read.published), { target: { value: '2018-05-24' } });
    await waitFor(() => { expect(recallDrafts(storage, undefined)?.drafts[0]?.published).toBe('2018-05-24'); });
    cleanup();
    const kept = recallDrafts(storage, undefined);
    if (kept === null) throw new Error('Nothing was kept.');
    const host = editsHost();
    show({ host, keep, kept });
    await found(1);
    expect(screen.getByText(STRINGS.claim.removed)).toBeTruthy();
    expect((screen.getByLabelText(STRINGS.read.published) as HTMLInputElement).value).toBe('2018-05-24');
    await waitFor(() => { expect(screen.getByRole('button', { name: 'Insert into the workbook' }).hasAttribute('disabled')).toBe(false); });
    press('Insert into the workbook');
    await screen.findByText(STRINGS.book.inserted(1));
    expect(storage.kept.size).toBe(0);
  });

  it('never clears what another page left, and says what it cannot keep', async () => {
    const calls: (Kept | null)[] = [];
    show({ keep: (kept) => { calls.push(kept); return kept === null ? 0 : 1; } });
    expect(calls).toEqual([]);
    paste({ text: TEXT });
    expect(await screen.findByText(STRINGS.drafts.notKept(1))).toBeTruthy();
  });
});
