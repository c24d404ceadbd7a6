import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import { readArticle } from '../../src/claims/readArticle.ts';
import { dice } from './slotGrammar.ts';
import type { TallyText } from './tallyGrammar.ts';
import { countedTwiceOf, partedOf, statementOf, successiveOf, TALLY_PUBLISHED, WARS } from './tallyGrammar.ts';

/** So many texts of each kind are made, always the same ones. */
const TEXTS = 200;
const SEED = 11;

/**
 * What share of the texts may have a number that is missed, is of no tally or is no part of it, or a window with other days. Known ways of failing:
 * - parts in brackets behind the number's people rather than behind the number: "brings to 488 the number of civilians killed (264 in Beni, 178 in Irumu ...)", nor behind "namely";
 * - of other words than these: "miners have been killed in May", "40 more than the 571 of the last bulletin", "Most, 402, died in Beni".
 */
const ALLOWED = { statements: 0, parts: 0.01, twice: 0, successive: 0 };

const claimsOf = (text: string): readonly Claim[] => readArticle({ id: 'x', text, outlet: 'The Observatory', title: null, address: null, published: TALLY_PUBLISHED }).claims;

const withNumber = (claims: readonly Claim[], n: number): Claim | undefined => claims.find((c) => (c.count.best ?? c.count.low) === n || c.count.low === n + 1);

function faultsOf({ text, figures, parts, window: [from, to], pieces }: TallyText): readonly string[] {
  const claims = claimsOf(text);
  const [whole] = figures;
  const wrong = figures.flatMap((n) => { const claim = withNumber(claims, n); return claim === undefined ? [`${String(n)} is missed`] : claim.scope === 'cumulative' ? [] : [`${String(n)} is ${claim.scope}`]; });
  const apart = parts.flatMap((n) => { const of = withNumber(claims, n)?.partOf; return of === undefined || withNumber(claims.filter((c) => c.id === of), whole as number) !== undefined ? [] : [`${String(n)} is no part`]; });
  const told = withNumber(claims, whole as number)?.window;
  const days = told && ((from !== '' && told.from !== from) || told.to !== to) ? [`${told.from ?? '?'} to ${told.to ?? '?'}`] : [];
  return wrong.length + apart.length + days.length === 0 ? [] : [`[${pieces.join(', ')}] ${text}: ${[...wrong, ...apart, ...days].join(', ')}`];
}

describe('tallies whose truth is known', () => {
  for (const [kind, make] of [['statements', statementOf], ['parts', partedOf], ['twice', countedTwiceOf], ['successive', successiveOf]] as const) {
    it(kind, () => {
      const roll = dice(SEED);
      const faults = Array.from({ length: TEXTS }, () => make(roll)).flatMap(faultsOf);
      expect(faults.length / TEXTS, faults.join('\n')).toBeLessThanOrEqual(ALLOWED[kind]);
    });
  }

  it('leaves a part its own month', () => {
    const claims = claimsOf('Since 1 January the storms have killed 143 people: 96 up to the end of April and 47 in May.');
    expect(claims.map((c) => [c.count.best, c.window?.from, c.window?.to])).toEqual([[143, '2025-01-01', '2025-06-16'], [96, '2025-01-01', '2025-04-30'], [47, '2025-05-01', '2025-05-31']]);
  });

  it.each(WARS)('is of no incident: %s', (text, figures) => {
    const claims = claimsOf(`Nine farmers were killed on Saturday when gunmen stormed the village of Orvel, officials said. ${text}`);
    expect(figures.map((n) => withNumber(claims, n)?.scope ?? 'missed').filter((scope) => scope === 'incident' || scope === 'missed')).toEqual([]);
  });
});
