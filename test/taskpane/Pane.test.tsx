// @vitest-environment jsdom
import * as React from 'react';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';
import { Pane } from '../../src/taskpane/Pane.tsx';
import { STRINGS } from '../../src/taskpane/strings.ts';

afterEach(cleanup);

const paste = (text: string): void => { fireEvent.change(screen.getByLabelText(STRINGS.paste), { target: { value: text } }); };
const show = (hasWorkbook = false): void => { render(<Pane read={(article) => readArticle(article)} hasWorkbook={hasWorkbook} />); };

describe('the pane', () => {
  it('says what to do while there is no text', () => { show(); expect(screen.getByText(STRINGS.noText)).toBeTruthy(); });

  it('lists the claims of a pasted article, with their words and whether they are added', () => {
    show();
    paste('A blast killed 12 villagers and injured at least 30 in Kandahar on Monday, police said.');
    expect(screen.getByRole('heading', { name: `${STRINGS.claims}: 2` })).toBeTruthy();
    expect(screen.getByText('12 killed: villagers')).toBeTruthy();
    expect(screen.getByText('at least: 30 or more')).toBeTruthy();
    expect(screen.getAllByText(STRINGS.saysSo).map((label) => label.parentElement?.textContent)).toEqual(['Who says so police', 'Who says so police']);
  });

  it('asks for the day of publication when the text needs it', async () => {
    show();
    paste('Gunmen killed 3 men on Sunday.');
    expect((await screen.findAllByText(STRINGS.publishedHint)).length).toBeGreaterThan(0);
  });

  it('greys the insert button and says why, with and without a workbook', () => {
    show();
    expect(screen.getByRole('button', { name: STRINGS.insert }).hasAttribute('disabled')).toBe(true);
    expect(screen.getAllByText(STRINGS.insertNoWorkbook).length).toBeGreaterThan(0);
    cleanup();
    show(true);
    expect(screen.getByRole('button', { name: STRINGS.insert }).hasAttribute('disabled')).toBe(true);
    expect(screen.getAllByText(STRINGS.insertLater).length).toBeGreaterThan(0);
  });

  it('says plainly that a text holds no claim, and shows what was set aside', () => {
    show();
    paste('The four airstrikes hit a bridge 65 km away.');
    expect(screen.getByRole('heading', { name: STRINGS.noClaims })).toBeTruthy();
    expect(screen.getByText(`${STRINGS.setAside}: 2`)).toBeTruthy();
  });
});
