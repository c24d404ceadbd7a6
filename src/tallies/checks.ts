import { dayNumber } from '../claims/days.ts';
import { amountOf, sumOfParts } from './parts.ts';
import type { Tally } from './reconciliation.ts';
import type { Statement } from './statements.ts';

type Check = Tally['checks'][number];

const value = amountOf;

/** What a careful reader checks in a cumulative statement, each with its sentence. */
export function checksOf(statement: Statement, text: string): readonly Check[] {
  return [...partsCheck(statement), ...boundCheck(statement), ...effectCheck(statement), ...headlineCheck(statement), ...againCheck(statement), ...lengthCheck(statement, text), ...nestedCheck(statement), ...shareChecks(statement), ...outsideCheck(statement), ...withinCheck(statement)];
}

function partsCheck(statement: Statement): readonly Check[] {
  const { sum, verdict, nested, terms } = sumOfParts(statement);
  if (sum === null || verdict === 'none') return [];
  const total = value(statement.whole);
  const tail = nested ? `; the excess equals "${nested.claim.count.text ?? ''}" (${nested.name}), which is probably nested inside another part` : '';
  return [{ code: 'parts_sum', words: `${terms.map((p) => value(p.claim)).join(' + ')} = ${sum}, stated ${total}: ${verdict}${verdict === 'exact' ? '' : ` by ${Math.abs(total - sum)}`}${tail}.` }];
}

function boundCheck(statement: Statement): readonly Check[] {
  const open = statement.parts.filter((p) => p.by !== 'nested' && (p.claim.count.bound === 'at_least' || p.claim.count.bound === 'more_than'));
  if (open.length === 0 || statement.whole.count.high === null) return [];
  return [{ code: 'bound_consistency', words: `The total is printed as exact, its parts as "${open[0]?.claim.count.text ?? ''}": the total is really a lower bound.` }];
}

/** Killed and injured told apart beside their sum. */
function effectCheck({ byEffect, whole }: Statement): readonly Check[] {
  if (byEffect.length < 2) return [];
  const sum = byEffect.reduce((n, c) => n + value(c), 0);
  return [{ code: 'effects_sum', words: `${byEffect.map((c) => `${value(c)} ${c.effect}`).join(' + ')} = ${sum}, stated ${value(whole)} together${sum === value(whole) ? '' : `: ${sum < value(whole) ? 'short' : 'over'} by ${Math.abs(sum - value(whole))}`}.` }];
}

/** A headline that rounds, or adds an estimate to what is documented. */
const headlineCheck = (statement: Statement): readonly Check[] => statement.retold.map((c) => {
  const difference = value(c) - value(statement.whole);
  return { code: 'retold', words: `It is told again as "${c.count.text ?? ''}": ${Math.abs(difference)} ${difference > 0 ? 'more' : 'fewer'} than the ${value(statement.whole)} in use.` };
});

const againCheck = ({ again }: Statement): readonly Check[] =>
  again === null ? [] : [{ code: 'told_twice', words: `"${again.count.text ?? ''}" tells a part again, rounded, and is not added to the parts.` }];

/** Figures printed inside a part are compared with it, and never added beside it. */
function nestedCheck(statement: Statement): readonly Check[] {
  return statement.parts.filter((p) => p.by === 'nested').map((p) => {
    const outer = statement.parts.find((o) => o.claim.id === p.claim.partOf);
    const fits = outer === undefined || value(p.claim) <= value(outer.claim);
    return { code: fits ? 'nested' : 'nested_too_large', words: `"${p.claim.count.text ?? ''}" (${p.name}) stands inside the ${outer ? value(outer.claim) : ''} of ${outer?.name ?? 'another part'}${fits ? ' and is not added beside it' : ', which is smaller'}.` };
  });
}

const withinCheck = (statement: Statement): readonly Check[] =>
  statement.within === null ? [] : [{ code: 'within', words: 'A part of the tally over the longer period: the two are never added.' }];

const UNITS: Readonly<Record<string, number>> = { day: 1, days: 1, week: 7, weeks: 7, month: 30.44, months: 30.44, year: 365.25, years: 365.25 };

/** "2 months of clashes" against the days from the window's start to publication. */
function lengthCheck(statement: Statement, text: string): readonly Check[] {
  const { window, quote } = statement.whole;
  const [from, to] = [window?.from ?? null, window?.to ?? null].map((d) => (d === null ? null : dayNumber(d)));
  if (from == null || to == null) return [];
  const around = text.slice(quote.start, Math.min(text.length, quote.end + 900));
  const stated = /\b(?:during|over|in|after)\s+(?:the past |the last )?(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(days?|weeks?|months?|years?)\b/i.exec(around);
  const n = stated ? number(stated[1] as string) * (UNITS[(stated[2] as string).toLowerCase()] ?? 0) : 0;
  if (!stated || Math.abs(n - (to - from)) <= 5) return [];
  return [{ code: 'stated_length', words: `The text says "${stated[1] as string} ${stated[2] as string}"; from ${window?.from ?? ''} to ${window?.to ?? ''} are ${to - from} days. The start date is used.` }];
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const number = (word: string): number => { const i = NUMBERS.indexOf(word.toLowerCase()); return i >= 0 ? i : Number(word); };

function shareChecks(statement: Statement): readonly Check[] {
  const owners = new Map([statement.whole, ...statement.parts.map((p) => p.claim)].map((c) => [c.id, c]));
  return statement.shares.filter((s) => s.count.best !== null).map((s) => {
    const of = s.partOf === null ? undefined : owners.get(s.partOf);
    const other = s.alternatives.map((a) => `, or ${a.best} (${a.because})`).join('');
    return { code: 'share', words: `"${s.count.text ?? ''}" is ${s.count.best ?? ''} of ${of ? value(of) : ''}${other}: a share of figures that stand already, never added.` };
  });
}

const outsideCheck = (statement: Statement): readonly Check[] =>
  statement.others.map((o) => ({ code: 'outside', words: `"${o.count.text ?? ''}" (${value(o)} or more) stands outside the ${value(statement.whole)} documented.` }));
