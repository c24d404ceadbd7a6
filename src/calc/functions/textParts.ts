import type { CalcValue } from '../calc.ts';
import { wildcardSearch } from '../lookups/wildcards.ts';
import { ERRORS } from '../values/value.ts';
import { integerOr, reading, textOr } from './definition.ts';
import type { FunctionDefinition, FunctionTable } from './definition.ts';

const side = (take: (text: string, count: number) => string): FunctionDefinition => reading([1, 2], ([text, count]) => { const n = integerOr(count, 1); return n < 0 ? ERRORS.value : take(textOr(text, ''), n); });

/** Where a text stands in another, from 1 on, looked for from a position on. */
const position = (find: (part: string, text: string, from: number) => number): FunctionDefinition => reading([2, 3], ([part, text, start]) => {
  const [within, from] = [textOr(text, ''), integerOr(start, 1)];
  if (from < 1 || from > within.length + 1) return ERRORS.value;
  const at = find(textOr(part, ''), within, from - 1);
  return at < 0 ? ERRORS.value : at + 1;
});

function substitute([text, old, by, which]: readonly CalcValue[]): CalcValue {
  const [all, from, to] = [textOr(text, ''), textOr(old, ''), textOr(by, '')];
  if (from === '') return all;
  if (which === undefined) return all.replaceAll(from, () => to);
  const n = integerOr(which, 1);
  if (n < 1) return ERRORS.value;
  let at = -1;
  for (let i = 0; i < n; i++) { at = all.indexOf(from, i === 0 ? 0 : at + from.length); if (at < 0) return all; }
  return all.slice(0, at) + to + all.slice(at + from.length);
}

function replace([text, start, count, by]: readonly CalcValue[]): CalcValue {
  const [all, from, n] = [textOr(text, ''), integerOr(start, 1), integerOr(count, 0)];
  return from < 1 || n < 0 ? ERRORS.value : all.slice(0, from - 1) + textOr(by, '') + all.slice(from - 1 + n);
}

/** The text before or after the nth delimiter; counted from the end where n is negative. */
const around = (isBefore: boolean): FunctionDefinition => reading([2, 3], ([text, delimiter, which]) => {
  const [all, mark, n] = [textOr(text, ''), textOr(delimiter, ''), integerOr(which, 1)];
  if (n === 0) return ERRORS.value;
  if (mark === '') return (n > 0) === isBefore ? '' : all;
  const parts = all.split(mark);
  if (Math.abs(n) >= parts.length) return ERRORS.na;
  const cut = n > 0 ? n : parts.length + n;
  return (isBefore ? parts.slice(0, cut) : parts.slice(cut)).join(mark);
});

export const TEXT_PARTS: FunctionTable = {
  LEFT: side((text, n) => text.slice(0, n)), RIGHT: side((text, n) => (n === 0 ? '' : text.slice(-n))),
  MID: reading(3, ([text, start, count]) => { const [from, n] = [integerOr(start, 1), integerOr(count, 0)]; return from < 1 || n < 0 ? ERRORS.value : textOr(text, '').slice(from - 1, from - 1 + n); }),
  FIND: position((part, text, from) => text.indexOf(part, from)), SEARCH: position(wildcardSearch),
  SUBSTITUTE: reading([3, 4], substitute), REPLACE: reading(4, replace), TEXTBEFORE: around(true), TEXTAFTER: around(false),
};
