// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { STRINGS } from '../../src/taskpane/strings.ts';
import { textIn } from '../../src/workbook/bookRead.ts';
import type { BookRead } from '../../src/workbook/bookRead.ts';
import { samples } from '../samples.ts';
import { bookOf } from './bookOf.ts';
import { editsHost, selectedRow } from './editsHost.ts';
import { found, paste, press, show } from './show.tsx';

afterEach(cleanup);

const tab = (name: string): void => { fireEvent.click(screen.getByRole('tab', { name })); };
const cellOf = (book: BookRead, table: string, code: string, column: string): string => { const row = book.tables.get(table)?.rows.find((r) => textIn(r, 'Code') === code); return row ? textIn(row, column) : ''; };
const opened = (articles: number, claims: number): Promise<HTMLElement> => screen.findByText(STRINGS.book.summary(articles, claims));
const TEXT = 'A blast killed 12 villagers and injured at least 30 in Kandahar on Monday, police said.';

describe('inserting', () => {
  it('fills an empty workbook, says what was written, and takes it out again', async () => {
    const host = editsHost();
    show({ host });
    expect(await screen.findByText(STRINGS.book.empty)).toBeTruthy();
    paste({ text: `Outlet: Wire\nPublished: 2018-05-24\n\n${TEXT}` });
    await found(2);
    await waitFor(() => { expect(screen.getByRole('button', { name: 'Insert into the workbook' }).hasAttribute('disabled')).toBe(false); });
    press('Insert into the workbook');
    await opened(1, 2);
    expect(await screen.findByText(STRINGS.book.inserted(1))).toBeTruthy();
    expect(await screen.findByText(STRINGS.book.totals({ killed: 0, injured: 0 }, { killed: 12, injured: 30 }))).toBeTruthy();
    expect((screen.getByLabelText(STRINGS.read.paste) as HTMLTextAreaElement).value).toBe('');
    press(STRINGS.book.undo);
    expect(await screen.findByText(STRINGS.book.empty)).toBeTruthy();
    expect(host.calls).toContain('removeSheets');
    expect(host.book().tables.size).toBe(0);
  });

  it('shows the summary after the first insertion, and only then; where it cannot be shown the insertion stands', async () => {
    const host = editsHost();
    show({ host });
    await screen.findByText(STRINGS.book.empty);
    const insertText = async (text: string): Promise<void> => { paste({ text }); await found(2); await waitFor(() => { expect(screen.getByRole('button', { name: 'Insert into the workbook' }).hasAttribute('disabled')).toBe(false); }); press('Insert into the workbook'); await screen.findByText(STRINGS.book.inserted(1)); };
    await insertText(TEXT);
    expect(host.selected).toEqual([{ sheet: 'Summary', cell: 'A1' }]);
    await insertText(TEXT.replace('Kandahar', 'Herat'));
    expect(host.selected).toHaveLength(1);
    cleanup();
    const other = editsHost();
    show({ host: other });
    await screen.findByText(STRINGS.book.empty);
    other.refuse('select');
    await insertText(TEXT);
    expect(screen.getByText('The sheet is protected.')).toBeTruthy();
    await opened(1, 2);
  });

  it('takes the totals away with the next decision, and can still be undone from there', async () => {
    const host = editsHost();
    show({ host });
    await screen.findByText(STRINGS.book.empty);
    paste({ text: TEXT });
    await found(2);
    await waitFor(() => { expect(screen.getByRole('button', { name: 'Insert into the workbook' }).hasAttribute('disabled')).toBe(false); });
    press('Insert into the workbook');
    await screen.findByText(STRINGS.book.inserted(1));
    tab('Review');
    press(STRINGS.review.reject);
    expect(screen.queryByText(STRINGS.book.inserted(1))).toBeNull();
    press(STRINGS.book.undo);
    expect(await screen.findByText(STRINGS.book.empty)).toBeTruthy();
  });

  it('can be stopped on its way once it takes long, says what is in and how to go on, and goes on', async () => {
    const host = editsHost();
    show({ host });
    await screen.findByText(STRINGS.book.empty);
    paste({ text: TEXT });
    await found(2);
    await waitFor(() => { expect(screen.getByRole('button', { name: 'Insert into the workbook' }).hasAttribute('disabled')).toBe(false); });
    let goOn = (): void => undefined;
    host.pause = () => new Promise((resolve) => { goOn = resolve; });
    press('Insert into the workbook');
    await screen.findByText(STRINGS.book.writing);
    expect(screen.queryByRole('button', { name: STRINGS.stop })).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: STRINGS.stop }));
    goOn();
    expect(await screen.findByText(STRINGS.stopped.onTheWay)).toBeTruthy();
    expect(screen.getByText(STRINGS.stopped.noneIn)).toBeTruthy();
    await found(2);
    host.pause = async () => undefined;
    await waitFor(() => { expect(screen.getByRole('button', { name: 'Insert into the workbook' }).hasAttribute('disabled')).toBe(false); });
    press('Insert into the workbook');
    expect(await screen.findByText(STRINGS.book.inserted(1))).toBeTruthy();
    await opened(1, 2);
  });

  it('keeps everything in the pane when the workbook refuses, and says what to do', async () => {
    const host = editsHost();
    show({ host });
    await screen.findByText(STRINGS.book.empty);
    paste({ text: TEXT });
    await found(2);
    await waitFor(() => { expect(screen.getByRole('button', { name: 'Insert into the workbook' }).hasAttribute('disabled')).toBe(false); });
    host.refuse('apply');
    press('Insert into the workbook');
    expect(await screen.findByText('Claims: The sheet is protected.')).toBeTruthy();
    expect(screen.getByText('Take the protection off, then try again.')).toBeTruthy();
    await found(2);
  });

  it('stops where a table is gone, says in its own words what is lost, and goes on without it when told to', async () => {
    const { tables, ...rest } = bookOf(samples());
    const host = editsHost({ ...rest, tables: new Map([...tables].filter(([name]) => name !== 'Accounts')) });
    show({ host });
    await opened(5, 28);
    paste({ text: TEXT });
    await found(2);
    await waitFor(() => { expect(screen.getByRole('button', { name: 'Insert into the workbook' }).hasAttribute('disabled')).toBe(false); });
    press('Insert into the workbook');
    expect(await screen.findByText(STRINGS.book.tableGone)).toBeTruthy();
    expect(screen.getByText(STRINGS.book.gone('Accounts', STRINGS.book.lost.Accounts))).toBeTruthy();
    expect(document.body.textContent).not.toContain('--repair');
    expect(host.calls).not.toContain('apply');
    await found(2);
    press(STRINGS.book.goOnWithout);
    expect(await screen.findByText(STRINGS.book.inserted(1))).toBeTruthy();
    expect(host.book().tables.get('Accounts')?.rows.length).toBeGreaterThan(0);
    await opened(6, 30);
  });

  it.each(['Passages'])('offers nothing but a way back where %s is gone and nothing is inserted', async (gone) => {
    const { tables, ...rest } = bookOf(samples());
    const host = editsHost({ ...rest, tables: new Map([...tables].filter(([name]) => name !== gone)) });
    show({ host });
    await opened(5, 28);
    tab('Reconcile');
    press(/^Questions/);
    fireEvent.click((await screen.findAllByRole('button', { name: STRINGS.reconcile.accept }))[0] as HTMLElement);
    expect(await screen.findByText(STRINGS.book.tableGone)).toBeTruthy();
    expect(screen.queryByText(STRINGS.book.goOnWithout)).toBeNull();
    expect(host.calls).not.toContain('removeSheets');
  });

  it('knows what the workbook holds already', async () => {
    const host = editsHost(bookOf(samples()));
    show({ host });
    await opened(5, 28);
    press(STRINGS.intake.samples);
    expect(await screen.findByText(STRINGS.known.same('A1 in the workbook'))).toBeTruthy();
    await waitFor(() => { expect(screen.getByRole('button', { name: 'Insert into the workbook' }).hasAttribute('disabled')).toBe(true); });
  });

  it('reads the selected cells of a sheet, each as an excerpt', async () => {
    const host = editsHost();
    host.texts = ['Three men died on 4 May 2018.', '', 'Four women were injured.'];
    show({ host });
    await screen.findByText(STRINGS.book.empty);
    press(STRINGS.intake.cells);
    await found(1);
    expect(screen.getByRole('button', { name: 'Insert 2 articles' })).toBeTruthy();
  });
});

describe('reviewing', () => {
  const open = async (host = editsHost(bookOf(samples()))) => { show({ host, settings: { reviewer: 'Ana', follow: true } }); await opened(5, 28); tab('Review'); return host; };

  it('goes through the claims by one key each, and types the judgement into the workbook', async () => {
    const host = await open();
    expect(screen.getByText(STRINGS.review.done(0, 28))).toBeTruthy();
    const key = (k: string): void => { fireEvent.keyDown(screen.getByRole('region', { name: /^Now at/ }), { key: k }); };
    key('a');
    expect(screen.getByRole('region', { name: STRINGS.review.now('C2') })).toBeTruthy();
    key('r');
    key('n');
    expect(screen.getByRole('region', { name: STRINGS.review.now('C4') })).toBeTruthy();
    expect(screen.getByText(STRINGS.review.done(2, 28))).toBeTruthy();
    await waitFor(() => { expect(cellOf(host.book(), 'Claims', 'C2', 'Status')).toBe('rejected'); });
    expect(cellOf(host.book(), 'Claims', 'C1', 'Status')).toBe('accepted');
    expect(cellOf(host.book(), 'Claims', 'C1', 'Reviewer')).toBe('Ana');
  });

  it('puts the focus into the first field when the facts are opened by key', async () => {
    await open();
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Review' }), { key: 'e' });
    expect(document.activeElement).toBe(screen.getByLabelText(STRINGS.columns.Low));
  });

  it('leaves keys in fields to the fields', async () => {
    await open();
    press(STRINGS.review.correct);
    fireEvent.keyDown(screen.getByLabelText(STRINGS.columns.Victims), { key: 'a' });
    expect(screen.getByRole('region', { name: STRINGS.review.now('C1') })).toBeTruthy();
  });

  it('corrects a fact in place and accepts all of an article', async () => {
    const host = await open();
    press(STRINGS.review.correct);
    const place = screen.getByLabelText(STRINGS.columns.Place);
    fireEvent.change(place, { target: { value: 'Raqqa' } });
    fireEvent.blur(place);
    await waitFor(() => { expect(cellOf(host.book(), 'Claims', 'C1', 'Place')).toBe('Raqqa'); });
    press(STRINGS.review.acceptAll('A1', 7));
    await waitFor(() => { expect([...host.book().tables.get('Claims')?.rows ?? []].filter((r) => textIn(r, 'Article') === 'A1').every((r) => textIn(r, 'Status') === 'accepted')).toBe(true); });
    expect(screen.getByText(STRINGS.review.done(7, 28))).toBeTruthy();
  });

  it('reads the workbook again when a judgement could not be typed', async () => {
    const host = await open();
    host.refuse('type');
    press(STRINGS.review.accept);
    expect(await screen.findByText('Claims: The sheet is protected.')).toBeTruthy();
    expect(screen.getByText(STRINGS.book.stale)).toBeTruthy();
  });
});

describe('reconciling', () => {
  const open = async (section: string) => { const host = editsHost(bookOf(samples())); show({ host }); await opened(5, 28); tab('Reconcile'); press(new RegExp(`^${section}`)); return host; };

  it('shows what a merge would do before it is done, and does it', async () => {
    const host = await open('Incidents');
    fireEvent.click(screen.getByRole('button', { name: /^I2/ }));
    fireEvent.click(screen.getByLabelText(STRINGS.reconcile.mergeChoose));
    fireEvent.click(await screen.findByRole('option', { name: /^I5/ }));
    press(STRINGS.reconcile.see);
    const preview = await screen.findByRole('region', { name: new RegExp(STRINGS.reconcile.mergeTitle('I2', 'I5')) });
    // The government's 4 and the 60 of later become two accounts of one figure, of which one is used; the 12 on the other side stay.
    expect(within(preview).getByText('256 → 196 (−60)')).toBeTruthy();
    expect(host.calls).not.toContain('apply');
    press(STRINGS.reconcile.doIt);
    expect(await screen.findByText(STRINGS.book.acted)).toBeTruthy();
    expect((host.book().tables.get('Incidents')?.rows ?? []).filter((r) => ['I2', 'I5'].includes(textIn(r, 'Code')))).toHaveLength(1);
  });

  it('leaves an account out of a figure after showing what moves, says who did, and takes it in again', async () => {
    const host = await open('Incidents');
    fireEvent.click(screen.getByRole('button', { name: /^I5/ }));
    press(STRINGS.reconcile.leaveOut('K7'));
    const preview = await screen.findByRole('region', { name: new RegExp('Leaving account K7') });
    // The other account of the figure says the same 100, so the number stays and only its source is another.
    expect(within(preview).getByText(STRINGS.reconcile.nothingChanges)).toBeTruthy();
    press(STRINGS.cancel);
    press(STRINGS.reconcile.leaveOut('K9'));
    await screen.findByRole('region', { name: new RegExp('Leaving account K9') });
    press(STRINGS.reconcile.doIt);
    await screen.findByText(STRINGS.book.acted);
    expect(cellOf(host.book(), 'Accounts', 'K9', 'In range')).toBe('no');
    expect(cellOf(host.book(), 'Accounts', 'K9', 'Because')).toBe(`taken out of the range by ${STRINGS.aPerson}`);
    press(STRINGS.reconcile.takeIn('K9'));
    await screen.findByRole('region', { name: new RegExp('Taking account K9') });
    press(STRINGS.reconcile.doIt);
    await waitFor(() => { expect(cellOf(host.book(), 'Accounts', 'K9', 'Standing')).toBe('stands'); });
  });

  it('takes an article out of an incident', async () => {
    const host = await open('Incidents');
    fireEvent.click(screen.getByRole('button', { name: /^I3/ }));
    press(STRINGS.reconcile.split('A5'));
    await screen.findByRole('region', { name: new RegExp(STRINGS.reconcile.splitTitle('A5', 'I3')) });
    press(STRINGS.reconcile.doIt);
    await screen.findByText(STRINGS.book.acted);
    expect(host.book().tables.get('Incidents')?.rows.length).toBe(8);
  });

  it('shows tallies with stated, itemised, gap and coverage, the bridge, and the rules with their effect', async () => {
    await open('Tallies');
    expect(screen.getByText(/10 of 924 itemised, gap 914/)).toBeTruthy();
    press(/^Bridge/);
    expect(screen.getByText('2,682')).toBeTruthy();
    press(/^Rules/);
    fireEvent.click(screen.getByRole('radio', { name: 'plural' }));
    const preview = await screen.findByRole('region', { name: new RegExp(STRINGS.reconcile.profileTitle('plural')) });
    expect(within(preview).getAllByRole('row').length).toBeGreaterThan(1);
  });

  it('settles a doubtful day with one answer: no provisional incident, no twin that waits', async () => {
    const host = await open('Questions');
    const provisional = (): number => (host.book().tables.get('Incidents')?.rows ?? []).filter((r) => textIn(r, 'Provisional') === 'yes').length;
    const waiting = (): number => Number(/\d+$/.exec(screen.getByRole('button', { name: /^Questions/ }).textContent ?? '')?.[0]);
    expect([provisional(), waiting()]).toEqual([1, 1]);
    fireEvent.click((await screen.findAllByRole('button', { name: STRINGS.reconcile.accept }))[0] as HTMLElement);
    expect(await screen.findByText(STRINGS.book.acted)).toBeTruthy();
    expect([provisional(), waiting()]).toEqual([0, 0]);
    expect(screen.queryByText(/Until it is answered/)).toBeNull();
    expect(screen.getByText(STRINGS.reconcile.settled)).toBeTruthy();
  });

  it('says that an answer typed in the workbook waits for the next run, and runs it', async () => {
    const [book] = [bookOf(samples())];
    const question = book.tables.get('Suggestions')?.rows.find((r) => textIn(r, 'Kind') === 'date');
    const host = editsHost(book);
    await host.type([{ table: 'Suggestions', where: { column: 'Words', is: question ? textIn(question, 'Words') : '' }, column: 'Decision', value: 'accept' }]);
    show({ host });
    await opened(5, 28);
    tab('Reconcile');
    press(/^Questions/);
    expect(screen.getByText(STRINGS.reconcile.applies)).toBeTruthy();
    expect(screen.queryByText(/Until it is answered/)).toBeNull();
    press(STRINGS.review.reconcileNow);
    await screen.findByText(STRINGS.book.acted);
    expect((host.book().tables.get('Incidents')?.rows ?? []).filter((r) => textIn(r, 'Provisional') === 'yes')).toHaveLength(0);
  });

  it('answers a question', async () => {
    const host = await open('Questions');
    fireEvent.click((await screen.findAllByRole('button', { name: STRINGS.reconcile.accept }))[0] as HTMLElement);
    expect(await screen.findByText(STRINGS.book.acted)).toBeTruthy();
    // Two claims rest on the doubtful day, and both are answered.
    expect((host.book().tables.get('Decisions')?.rows ?? []).map((r) => (JSON.parse(textIn(r, 'Decision')) as { readonly kind: string }).kind)).toEqual(['answer-date', 'answer-date']);
  });
});

describe('evidence', () => {
  it('shows the words behind a selected cell, and selects the row of a quote', async () => {
    const host = editsHost(bookOf(samples()));
    show({ host });
    await opened(5, 28);
    host.choose(selectedRow(host.book(), 'Figures', { column: 'Code', is: 'F2' }));
    expect(await screen.findByRole('heading', { name: STRINGS.evidence.of('F2', 'Figures') })).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Evidence' }).getAttribute('aria-selected')).toBe('true');
    fireEvent.click(screen.getByText(/at least 4 soldiers died/, { selector: 'mark' }));
    await waitFor(() => { expect(host.selected).toHaveLength(1); });
    expect(host.selected[0]?.sheet).toBe('Claims');
  });

  it.each([['Claims', 'Code', 'C9'], ['Accounts', 'Code', 'K3'], ['Incidents', 'Code', 'I2'], ['Tallies', 'Code', 'T1.1'], ['Readings', 'Claim', 'C4'], ['Articles', 'Code', 'A3'], ['TallyLinks', 'Code', 'L1'], ['Running', 'No', '1'], ['Bridge', 'Kind', 'left out'], ['Passages', 'Article', 'A2']])('finds what a row of %s rests on', async (table, column, is) => {
    const host = editsHost(bookOf(samples()));
    show({ host });
    await opened(5, 28);
    host.choose(selectedRow(host.book(), table, { column, is }));
    await waitFor(() => { expect(document.querySelectorAll('blockquote').length).toBeGreaterThan(0); });
  });

  it('says what a number on Summary adds up, with the claims behind it, and leads to the figures', async () => {
    const host = editsHost(bookOf(samples()));
    show({ host });
    await opened(5, 28);
    tab('Evidence');
    host.choose({ sheet: 'Summary', cell: 'C14', table: null, column: null, row: new Map() });
    expect((await screen.findByRole('heading', { level: 2 })).textContent).toMatch(/^Summary: killed, /);
    expect(screen.queryByText(/rests on no claim/)).toBeNull();
    expect(document.querySelectorAll('blockquote').length).toBeGreaterThan(0);
    press(STRINGS.evidence.toFigures);
    await waitFor(() => { expect(host.selected[0]?.sheet).toBe('Figures'); });
    host.choose({ sheet: 'Summary', cell: 'B6', table: null, column: null, row: new Map() });
    expect(await screen.findByText(STRINGS.evidence.sumOther)).toBeTruthy();
  });

  it('does not leave an article that is being read, nor follow when told not to', async () => {
    const host = editsHost(bookOf(samples()));
    const { remembered } = show({ host });
    await opened(5, 28);
    paste({ text: TEXT });
    await found(2);
    host.choose(selectedRow(host.book(), 'Claims', { column: 'Code', is: 'C1' }));
    expect(screen.getByRole('tab', { name: 'Read' }).getAttribute('aria-selected')).toBe('true');
    tab('Evidence');
    fireEvent.click(screen.getByLabelText(STRINGS.evidence.follow));
    expect(remembered).toEqual([{ reviewer: '', follow: false }]);
  });

  it('says that the workbook has changed, and reads it again', async () => {
    const host = editsHost(bookOf(samples()));
    show({ host });
    await opened(5, 28);
    host.changeElsewhere();
    expect(await screen.findByText(STRINGS.book.stale)).toBeTruthy();
    press(STRINGS.book.reread);
    await opened(5, 28);
  });
});

describe('moving a claim', () => {
  it('puts it into another incident with the next run', async () => {
    const host = editsHost(bookOf(samples()));
    show({ host });
    await opened(5, 28);
    tab('Review');
    expect(cellOf(host.book(), 'Claims', 'C11', 'Incident')).toBe('I6');
    fireEvent.click(screen.getByLabelText(STRINGS.review.moveTo));
    fireEvent.click(await screen.findByRole('option', { name: /^I6/ }));
    press(STRINGS.review.moveIt);
    await screen.findByText(STRINGS.book.acted);
    expect(['C1', 'C11'].map((c) => cellOf(host.book(), 'Claims', c, 'Incident'))).toEqual(['I6', 'I6']);
  });
});
