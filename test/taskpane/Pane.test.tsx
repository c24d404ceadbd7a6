// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { STRINGS } from '../../src/taskpane/strings.ts';
import { found, paste, press, show, type } from './show.tsx';

afterEach(cleanup);

const BLAST = 'A blast killed 12 villagers and injured at least 30 in Kandahar on Monday, police said.';
const cards = (): readonly HTMLElement[] => within(screen.getByRole('list', { name: STRINGS.read.claims })).getAllByRole('listitem');

describe('reading in the pane', () => {
  it('says what to do while there is no text, and why nothing can be inserted without a workbook', () => {
    show();
    expect(screen.getByText(STRINGS.read.noText)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Insert into the workbook' }).hasAttribute('disabled')).toBe(true);
    expect(screen.getByText(STRINGS.book.none)).toBeTruthy();
  });

  it('lists the claims of what is typed, with number, range, people, source and whether they are added', async () => {
    show();
    type(BLAST);
    await found(2);
    const [killed, injured] = cards();
    expect(killed?.textContent).toContain('12 killedvillagers');
    expect(killed?.textContent).toContain('Who says sopolice');
    expect(killed?.textContent).toContain(STRINGS.claim.counted);
    expect(injured?.textContent).toContain('at least: 30 or more');
  });

  it('asks for the day and the outlet at once, and takes "not known" for an answer', async () => {
    show();
    type('Gunmen killed 3 men on Sunday.');
    await found(1);
    expect(await screen.findByText(STRINGS.questions.published)).toBeTruthy();
    expect(screen.getByText(STRINGS.questions.outlet)).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: STRINGS.questions.notKnown })[1] as HTMLElement);
    expect(screen.queryByText(STRINGS.questions.outlet)).toBeNull();
    fireEvent.change(screen.getByLabelText(STRINGS.read.published), { target: { value: '2018-05-24' } });
    expect(await screen.findByText('Sunday: 2018-05-20')).toBeTruthy();
    expect(screen.queryByText(STRINGS.questions.published)).toBeNull();
  });

  it('says plainly that a text holds no claim, and shows what was set aside', async () => {
    show();
    type('The four airstrikes hit a bridge 65 km away.');
    expect(await screen.findByRole('heading', { name: STRINGS.read.noClaims })).toBeTruthy();
    expect(screen.getByText(STRINGS.read.setAside(2))).toBeTruthy();
  });

  it('cleans a pasted page and marks its claims in the text', async () => {
    show();
    paste({ text: BLAST, html: `<meta property="og:site_name" content="Wire"><p>${BLAST.replace('villagers', '<img src=x onerror="alert(1)">villagers')}</p>` });
    await found(2);
    expect((screen.getByLabelText(STRINGS.read.outlet) as HTMLInputElement).value).toBe('Wire');
    const text = screen.getByRole('group', { name: STRINGS.read.markedText });
    expect(text.textContent).toBe(BLAST);
    expect(text.querySelector('img')).toBeNull();
    expect(within(text).getAllByRole('button').map((b) => b.getAttribute('aria-label'))).toEqual(['12 killed', 'at least 30 injured']);
  });

  it('takes one paste for several articles, and joins them again when that was wrong', async () => {
    show();
    paste({ text: 'Three men died.\n-----\nFour women died.' });
    expect(await screen.findByText(STRINGS.drafts.wasSplit(2))).toBeTruthy();
    await found(1);
    press(STRINGS.drafts.next);
    await screen.findByText('Four women died', { selector: 'blockquote' });
    press(STRINGS.drafts.join);
    await found(2);
  });

  it('corrects a fact in place, removes a claim and brings it back', async () => {
    show();
    paste({ text: BLAST });
    await found(2);
    press(STRINGS.claim.correct('12 killed'));
    const best = screen.getByLabelText(STRINGS.columns.Best);
    fireEvent.change(best, { target: { value: '14' } });
    fireEvent.blur(best);
    expect(await screen.findByText(STRINGS.claim.corrected('12 killed'))).toBeTruthy();
    expect(cards()[0]?.textContent).toContain('number corrected by a person');
    expect(cards()[0]?.textContent).not.toContain('counted; ');
    press(STRINGS.claim.remove('at least 30 injured'));
    await found(1);
    press(STRINGS.claim.restore('at least 30 injured'));
    await found(2);
  });

  it('makes a missed claim of selected words', async () => {
    show();
    paste({ text: 'The camp lost eleven of its own. Three men died near Mosul on 4 May 2018, police said.' });
    await found(1);
    press(STRINGS.read.editText);
    const box = screen.getByLabelText(STRINGS.read.paste) as HTMLTextAreaElement;
    box.setSelectionRange(0, 32);
    fireEvent.select(box);
    press(STRINGS.read.addClaim);
    const form = screen.getByRole('region', { name: STRINGS.hand.heading(true) });
    expect((within(form).getByLabelText(STRINGS.hand.quote) as HTMLTextAreaElement).value).toBe('The camp lost eleven of its own.');
    expect([STRINGS.columns.Place, STRINGS.columns.From, STRINGS.columns['Who says so']].map((name) => (within(form).getByLabelText(name) as HTMLInputElement).value)).toEqual(['Mosul', '2018-05-04', 'police']);
    fireEvent.change(within(form).getByLabelText(STRINGS.columns.Best), { target: { value: '11' } });
    fireEvent.blur(within(form).getByLabelText(STRINGS.columns.Best));
    press(STRINGS.hand.add);
    await found(2);
    expect(cards()[0]?.textContent).toContain(STRINGS.hand.yours);
  });

  it('asks where one paste looks like several articles, and takes them apart once they are told apart', async () => {
    show();
    const two = ['HOMS, Syria (Wire) – Three men died on 4 May 2018.', 'HAMA (Wire) – Four women died on 5 May 2018.'];
    paste({ text: two.join('\n\n') });
    expect(await screen.findByText(STRINGS.several.ask)).toBeTruthy();
    await found(2);
    fireEvent.click(screen.getAllByRole('button', { name: STRINGS.read.editText })[0] as HTMLElement);
    type(two.join('\n---\n'));
    press(STRINGS.several.part);
    expect(await screen.findByText(STRINGS.drafts.wasSplit(2))).toBeTruthy();
    await found(1);
    press(STRINGS.drafts.join);
    await found(2);
    expect(screen.queryByText(STRINGS.several.askParted)).toBeNull();
  });

  it('takes "it is one article" for an answer', async () => {
    show();
    paste({ text: `${BLAST}\nPublished: 4 May 2018\nUpdated: 5 May 2018` });
    await found(2);
    press(STRINGS.several.isOne);
    expect(screen.queryByText(STRINGS.several.ask)).toBeNull();
  });

  it('lets each line of an article run in its own direction', async () => {
    show();
    paste({ text: `وكالة الأنباء\n\n${BLAST}` });
    await found(2);
    for (const words of [screen.getByRole('group', { name: STRINGS.read.markedText }), ...document.querySelectorAll('blockquote')]) {
      expect(words.getAttribute('dir')).toBeNull();
      expect((words as HTMLElement).style.unicodeBidi).toBe('plaintext');
    }
  });

  it('knows an article that is in the list already', async () => {
    show();
    paste({ text: `${BLAST}\n-----\n${BLAST}` });
    await screen.findByText(STRINGS.drafts.wasSplit(2));
    press(STRINGS.drafts.next);
    expect(await screen.findByText(/This is the very text of/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Insert into the workbook' })).toBeTruthy();
  });
});
