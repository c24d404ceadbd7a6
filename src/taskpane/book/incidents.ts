import { dayIn, numberIn, textIn } from '../../workbook/bookRead.ts';
import type { BookRead } from '../../workbook/bookRead.ts';
import type { ClaimId } from '../../claims/claim.ts';
import type { Choice } from '../../incidents/decision.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { once, readingRows, rowsOf, claimsOf } from './rows.ts';
import type { BookClaim, Row } from './rows.ts';

export interface BookAccount { readonly code: string; readonly chain: string; readonly low: number | null; readonly best: number | null; readonly high: number | null; readonly isOpen: boolean; readonly standing: string; readonly because: string; readonly latest: string | null; readonly isInUse: boolean; /** A person left it out (column In range). */ readonly isLeftOut: boolean }
export interface BookFigure { readonly code: string; readonly effect: string; readonly actor: string; readonly low: number | null; readonly used: number | null; readonly high: number | null; readonly isOpen: boolean; readonly why: string; /** The account in use is a person's pick (column Choose): `why` tells of the one that was proposed. */ readonly isChosen: boolean; readonly accounts: readonly BookAccount[] }
export interface BookIncident {
  readonly code: string; readonly id: string; readonly title: string; readonly from: string | null; readonly to: string | null; readonly place: string;
  readonly killed: number | null; readonly injured: number | null; readonly grade: string; readonly isContested: boolean; readonly isProvisional: boolean; readonly isBackground: boolean;
  readonly articles: readonly string[]; readonly why: readonly string[]; readonly row: Row;
}

const yes = (row: Row, column: string): boolean => textIn(row, column) === 'yes';

export const incidentsOf = once((book): readonly BookIncident[] => rowsOf(book, 'Incidents').map((row) => ({
  code: textIn(row, 'Code'), id: textIn(row, 'Id'), title: textIn(row, 'Title'), from: dayIn(row, 'From'), to: dayIn(row, 'To'), place: textIn(row, 'Place'), killed: numberIn(row, 'Killed'), injured: numberIn(row, 'Injured'), grade: textIn(row, 'Grade'),
  isContested: yes(row, 'Contested'), isProvisional: yes(row, 'Provisional'), isBackground: yes(row, 'Background'), articles: textIn(row, 'Articles').split(', ').filter((a) => a !== ''), why: textIn(row, 'Why one incident').split('; ').filter((w) => w !== ''), row,
})));

export function figuresOf(book: BookRead, incident: string): readonly BookFigure[] {
  return rowsOf(book, 'Figures').filter((r) => textIn(r, 'Incident') === incident).map((r): BookFigure => {
    const code = textIn(r, 'Code');
    const used = textIn(r, 'Account in use');
    return { code, effect: textIn(r, 'Effect'), actor: textIn(r, 'Actor'), low: numberIn(r, 'Low'), used: numberIn(r, 'In use'), high: numberIn(r, 'High'), isOpen: yes(r, 'Open'), why: textIn(r, 'Why'), isChosen: textIn(r, 'Choose') !== '' && textIn(r, 'Choose') === used, accounts: rowsOf(book, 'Accounts').filter((a) => textIn(a, 'Figure') === code).map((a) => accountOf(a, used)) };
  });
}

const accountOf = (a: Row, used: string): BookAccount => ({ code: textIn(a, 'Code'), chain: textIn(a, 'Chain'), low: numberIn(a, 'Low'), best: numberIn(a, 'Best'), high: numberIn(a, 'High'), isOpen: yes(a, 'Open'), standing: textIn(a, 'Standing'), because: textIn(a, 'Because'), latest: dayIn(a, 'Latest'), isInUse: textIn(a, 'Code') === used, isLeftOut: textIn(a, 'In range').toLowerCase() === 'no' });

/** What all incidents come to, and how far the numbers reach. */
export const totalsOf = once((book) => {
  const figures = rowsOf(book, 'Figures').filter((r) => !yes(r, 'Background'));
  const of = (effect: string) => {
    const rows = figures.filter((r) => textIn(r, 'Effect') === effect);
    const sum = (column: string): number => rows.reduce((n, r) => n + (numberIn(r, column) ?? numberIn(r, 'In use') ?? 0), 0);
    return { used: rows.reduce((n, r) => n + (numberIn(r, 'Amount') ?? 0), 0), low: sum('Low'), high: sum('High'), isOpen: rows.some((r) => yes(r, 'Open')) };
  };
  return { killed: of('killed'), injured: of('injured') };
});

/** One article's report by its own id, as incidents/build.ts names it: after the smallest id among the claims that it was read with. */
function reportOf(book: BookRead, incident: string, article: string): string | null {
  const readings = readingRows(book);
  const ids = claimsOf(book).filter((c) => c.incident === incident && c.article === article).flatMap((c) => { const row = readings.get(c.code); return row ? [textIn(row, 'Id')] : []; }).sort();
  return ids[0] === undefined ? null : fingerprint(`incident ${ids[0]}`, 'i');
}

/** Takes one article's report out of an incident: it is kept apart from each of the others. */
export function splitOff(book: BookRead, incident: BookIncident, article: string): readonly Choice[] {
  const own = reportOf(book, incident.code, article);
  return own === null ? [] : incident.articles.filter((a) => a !== article).flatMap((other): readonly Choice[] => { const b = reportOf(book, incident.code, other); return b === null || b === own ? [] : [{ kind: 'split', a: own, b } as Choice]; });
}

export interface BookQuestion { readonly key: string; readonly kind: string; readonly words: string; readonly effect: string; readonly answer: string; readonly canAccept: boolean; /** What it asks about is answered with another question: no claim rests on the printed day any more. */ readonly isSettled: boolean; readonly row: Row }

/** What waits for a person, what can be answered with a word first. */
export const questionsOf = once((book): readonly BookQuestion[] => rowsOf(book, 'Suggestions').filter((r) => textIn(r, 'Words') !== '').map((row): BookQuestion => ({ key: textIn(row, 'Words'), kind: textIn(row, 'Kind'), words: textIn(row, 'Words'), effect: textIn(row, 'Effect'), answer: textIn(row, 'Decision'), canAccept: textIn(row, 'On accept') !== '', isSettled: isSettled(book, row), row })).sort((a, b) => Number(b.canAccept) - Number(a.canAccept)));

/** The day that the text prints, where the figures still use another one that nobody has confirmed. */
const printedDay = ({ row }: BookClaim): string | null => dayIn(row, 'Printed date');

/** The reader's doubt about a printed day stands in every run; it waits for nobody once no claim of its article rests on a day that differs from the printed one. */
function isSettled(book: BookRead, row: Row): boolean {
  const article = /^(A\d{1,7}): /.exec(textIn(row, 'Words'))?.[1];
  return textIn(row, 'Kind') === 'suspicious date' && article !== undefined && !claimsOf(book).some((c) => c.article === article && printedDay(c) !== null);
}

/** An answer about a printed day for every claim of the article that rests on it: the question names one of them, and the others would keep the incident provisional. */
export function sameDay(book: BookRead, question: BookQuestion, answer: 'accept' | 'reject'): readonly Choice[] {
  const named = /"kind":"answer-date","claim":"([a-z0-9]{13})"/.exec(textIn(question.row, 'On accept'))?.[1];
  const all = claimsOf(book).map((claim) => ({ claim, id: textIn(readingRows(book).get(claim.code) ?? claim.row, 'Id'), day: printedDay(claim) }));
  const one = all.find((c) => c.id === named);
  if (named === undefined || !one || one.day === null) return [];
  return all.filter((c) => c.claim.article === one.claim.article && c.day === one.day && c.id !== named).map((c): Choice => ({ kind: 'answer-date', claim: c.id as ClaimId, accept: answer === 'accept' }));
}

export const isWaiting = (q: BookQuestion): boolean => q.answer === '' && !q.isSettled;

export const lookalikesOf = (book: BookRead, code: string): readonly BookQuestion[] => questionsOf(book).filter((q) => q.kind === 'do not merge' && new RegExp(`\\b${code}\\b`).test(q.words.slice(0, 40)));
