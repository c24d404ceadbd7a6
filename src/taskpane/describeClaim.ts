import type { Claim } from '../claims/claim.ts';
import { STRINGS } from './strings.ts';

/** The facts of a claim as label and words; what the text does not say is left out. */
export function factsOf(claim: Claim): readonly (readonly [label: string, words: string])[] {
  const { perpetrator, place, date, attribution } = claim;
  const day = date?.from && date.from !== date.text ? `${date.text} (${date.from}${date.to !== date.from ? ` to ${date.to ?? ''}` : ''})` : date?.text;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [STRINGS.by, perpetrator && `${perpetrator.text}${perpetrator.contested ? ` (${STRINGS.contested})` : ''}`],
    [STRINGS.where, place?.text],
    [STRINGS.when, day],
    [STRINGS.saysSo, attribution?.text ?? STRINGS.outletItself],
  ];
  return facts.flatMap(([label, words]) => (words ? [[label, words] as const] : []));
}

/** "at least 4 killed: its soldiers". */
export const headingOf = (claim: Claim): string => `${claim.count.text ?? STRINGS.noNumber} ${claim.effect}${claim.victim.text ? `: ${claim.victim.text}` : ''}`;

/** "4 or more", "40 to 50": the numbers behind the words, where they say more than the words. */
export function numbersOf(claim: Claim): string | null {
  const { low, best, high } = claim.count;
  if ((low === null && best === null && high === null) || claim.count.bound === 'exact') return null;
  if (high === null) return `${best ?? low ?? ''} ${STRINGS.openEnded}`;
  if (low === null) return `up to ${high}`;
  return low === high ? String(low) : `${low} to ${high}`;
}
