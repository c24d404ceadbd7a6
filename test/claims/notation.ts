import type { Claim } from '../../src/claims/claim.ts';
import { readText } from './read.ts';

/**
 * A text's claims in one line: the count as printed and the effect, in reading order, with what sets a claim apart in brackets:
 * "12 killed; a couple killed =2; three killed (part); more than 40 injured (feared)". "=N" gives the number where the words don't.
 */
export const linesOf = (text: string): string => readText(text).claims.map((claim, _, all) => lineOf(claim, all)).join('; ');

function lineOf(claim: Claim, all: readonly Claim[]): string {
  const marks = [
    claim.status === 'asserted' || claim.status === 'no_information' ? '' : claim.status,
    claim.scope === 'incident' ? '' : claim.scope,
    claim.partOf !== null && all.some((c) => c.id === claim.partOf) ? 'part' : '',
    claim.restates === null ? '' : 'again',
  ].filter((m) => m !== '');
  return `${claim.count.text ?? '-'} ${claim.effect}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
}

/** A text's claims with their numbers: "a couple killed 2". */
export const numbersOf = (text: string): string => readText(text).claims.map((c) => `${c.count.text ?? '-'} ${c.effect} ${rangeOf(c)}`).join('; ');

function rangeOf({ count }: Claim): string {
  if (count.low === count.high && count.low === count.best) return `${count.low ?? '-'}`;
  return `${count.low ?? ''}..${count.high ?? ''}`;
}
