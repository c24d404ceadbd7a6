import { textIn } from '../../workbook/bookRead.ts';
import { incidentsOf, isWaiting, questionsOf } from './incidents.ts';
import type { BookIncident, BookQuestion } from './incidents.ts';
import { once } from './rows.ts';

/** What speaks for two incidents being one, what against, and what one of the two texts does not say. */
export interface Reasons { readonly for: readonly string[]; readonly against: readonly string[]; readonly unsaid: readonly string[] }

/** A question whether another incident is the same as one. */
export interface MergeQuestion { readonly question: BookQuestion; readonly other: BookIncident; readonly reasons: Reasons }

/** One incident and all those that it may be the same as, the likeliest first: a text without a day is asked about once. */
export interface MergeGroup { readonly incident: BookIncident; readonly others: readonly MergeQuestion[] }

export interface Questions {
  /** Answered with a word: days, accounts, people who disagree. */
  readonly single: readonly BookQuestion[];
  readonly merges: readonly MergeGroup[];
  /** Answered in the workbook; they wait for the next run. */
  readonly answered: readonly BookQuestion[];
  /** Nothing to answer: look-alikes that stay apart, doubts of the reader. */
  readonly notes: readonly BookQuestion[];
  /** So many can be answered. */
  readonly waiting: number;
}

/** Where one of two texts says nothing, or nothing is shared: it speaks neither for nor against. */
export const UNSAID = /^(?:one of them (?:does not|names nobody|gives no (?:day$|place)|only recalls)|one of them gives no day and was published within two weeks|no other name|no quotation|no number)/;
const AGAINST = / is not | against |far apart|different places|, but (?:in|they tell) |days? apart(?:, both|, one|$)|other side|published (?:before|weeks|more than)/;

/** The words behind "may be one incident: ", told apart by what they say. */
export function reasonsIn(words: string): Reasons {
  const all = (/ may be one incident: (.*)$/s.exec(words)?.[1] ?? '').split('; ').filter((w) => w !== '');
  const kindOf = (w: string): keyof Reasons => (UNSAID.test(w) ? 'unsaid' : AGAINST.test(w) ? 'against' : 'for');
  return { for: all.filter((w) => kindOf(w) === 'for'), against: all.filter((w) => kindOf(w) === 'against'), unsaid: all.filter((w) => kindOf(w) === 'unsaid') };
}

interface Pair { readonly question: BookQuestion; readonly a: BookIncident; readonly b: BookIncident }

/** The two incidents that a question about a merge names. */
function pairOf(question: BookQuestion, byId: ReadonlyMap<string, BookIncident>): Pair | null {
  const [, first = '', second = ''] = /^\{"kind":"merge","a":"([a-z0-9]{13})","b":"([a-z0-9]{13})"\}$/.exec(textIn(question.row, 'On accept')) ?? [];
  const [a, b] = [byId.get(first), byId.get(second)];
  return a && b ? { question, a, b } : null;
}

/** Each question stands with the one of its two incidents about which more is asked; the order is that of the workbook, the surest first. */
function mergeGroups(pairs: readonly Pair[]): readonly MergeGroup[] {
  const asked = new Map<string, number>();
  for (const { a, b } of pairs) for (const { code } of [a, b]) asked.set(code, (asked.get(code) ?? 0) + 1);
  const groups = new Map<string, { readonly incident: BookIncident; readonly others: MergeQuestion[] }>();
  for (const { question, a, b } of pairs) {
    const [incident, other] = (asked.get(b.code) ?? 0) > (asked.get(a.code) ?? 0) ? [b, a] : [a, b];
    const group = groups.get(incident.code) ?? { incident, others: [] };
    group.others.push({ question, other, reasons: reasonsIn(question.words) });
    groups.set(incident.code, group);
  }
  return [...groups.values()];
}

export const questionsIn = once((book): Questions => {
  const all = questionsOf(book);
  const open = all.filter((q) => isWaiting(q) && (q.canAccept || q.kind === 'conflict'));
  const byId = new Map(incidentsOf(book).map((i) => [i.id, i]));
  const pairs = open.flatMap((q) => pairOf(q, byId) ?? []);
  const paired = new Set(pairs.map((p) => p.question));
  return {
    single: open.filter((q) => !paired.has(q)).sort((x, y) => Number(y.kind === 'conflict') - Number(x.kind === 'conflict')), merges: mergeGroups(pairs),
    answered: all.filter((q) => q.answer !== '' && !q.isSettled), notes: all.filter((q) => q.isSettled || (q.answer === '' && !q.canAccept && q.kind !== 'conflict')), waiting: open.length,
  };
});
