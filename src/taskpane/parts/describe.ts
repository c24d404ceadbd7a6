import type { Claim } from '../../claims/claim.ts';
import type { CellValue } from '../../workbook/bookRead.ts';
import { STRINGS } from '../strings.ts';

/** The facts of a claim as label and words; what the text does not say is left out. */
export function factsOf(claim: Claim): readonly (readonly [label: string, words: string])[] {
  const { perpetrator, place, date, attribution, victim, means } = claim;
  const day = date?.from && date.from !== date.text ? `${date.text === '' ? '' : `${date.text}: `}${daysOf(date.from, date.to)}` : date?.text;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [STRINGS.facts.whose, victim.actor === null ? null : `${victim.actor} (${STRINGS.values[victim.class]})`],
    [STRINGS.facts.by, perpetrator && `${perpetrator.actor ?? perpetrator.text}${perpetrator.contested ? `, ${STRINGS.facts.contested}` : ''}`],
    [STRINGS.facts.means, means?.text],
    [STRINGS.facts.where, place && (place.within === null || place.within === place.name ? place.name : `${place.name}, ${place.within}`)],
    [STRINGS.facts.when, date?.printed ? `${day ?? ''} (${STRINGS.facts.printed(date.printed.from)})` : day],
    [STRINGS.facts.saysSo, attribution?.text ?? STRINGS.facts.outletItself],
  ];
  return facts.flatMap(([label, words]) => (words ? [[label, words] as const] : []));
}

export const daysOf = (from: string, to: string | null): string => (to === null || to === from ? from : STRINGS.facts.days(from, to));

/** "at least 4": the number as printed. */
export const countOf = (claim: Claim): string => claim.count.text ?? STRINGS.facts.noNumber;

/** "4 or more", "40 to 50": the numbers behind the words, where they say more than the words. */
export function rangeOf(of: { readonly low: CellValue; readonly best: CellValue; readonly high: CellValue }, bound: string): string | null {
  const { low, best, high } = of;
  if (low === null && best === null && high === null) return null;
  if (bound === 'exact' && low === high) return null;
  const word = STRINGS.bounds[bound as keyof typeof STRINGS.bounds] ?? bound;
  const range = high === null ? STRINGS.facts.orMore(String(low ?? best ?? '')) : low === null ? STRINGS.facts.upTo(String(high)) : low === high ? String(low) : STRINGS.facts.range(String(low), String(high));
  return best === null || best === low || low === high ? `${word}: ${range}` : `${word}: ${range}, ${STRINGS.facts.best(String(best))}`;
}
