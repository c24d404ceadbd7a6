import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import { readArticle } from '../../src/claims/readArticle.ts';
import { dice } from './slotGrammar.ts';
import type { Passage, PassageKinds } from './tallyPassages.ts';
import { PASSAGE_PUBLISHED, passageOf } from './tallyPassages.ts';

/** So many notes of each kind are made, always the same ones. */
const NOTES = 120;
const SEED = 7;

const KINDS: Readonly<Record<string, PassageKinds>> = { plain: {}, taken: { taken: true }, takenParts: { taken: true, parts: 'apart' }, behind: { parts: 'behind' }, apart: { parts: 'apart' }, further: { further: true }, partsFurther: { parts: 'apart', further: true }, behindFurther: { parts: 'behind', further: true } };

/** What share of the notes may have a number that is missed, of the wrong kind or no part, or other days. Known: parts by place behind a sentence of two figures. */
const ALLOWED = 0.02;

const withNumber = (claims: readonly Claim[], n: number): Claim | undefined => claims.find((c) => (c.count.best ?? c.count.low) === n || c.count.low === n + 1);

function faultsOf({ text, figures, parts, window: [from, to], happenings, pieces }: Passage): readonly string[] {
  const { claims } = readArticle({ id: 'x', text, outlet: 'The Observatory', title: null, address: null, published: PASSAGE_PUBLISHED });
  const whole = figures[0] as number;
  const wrong = figures.flatMap((n) => { const claim = withNumber(claims, n); return claim === undefined ? [`${String(n)} is missed`] : claim.scope === 'cumulative' ? [] : [`${String(n)} is ${claim.scope}`]; });
  const apart = parts.flatMap((n) => { const of = withNumber(claims, n)?.partOf; return of === undefined || withNumber(claims.filter((c) => c.id === of), whole) !== undefined ? [] : [`${String(n)} is no part`]; });
  const counted = happenings.flatMap((n) => (withNumber(claims, n)?.scope === 'cumulative' ? [`${String(n)} is of no tally`] : []));
  const told = withNumber(claims, whole)?.window;
  const days = told && (told.from !== from || told.to !== to) ? [`${told.from ?? '?'} to ${told.to ?? '?'}`] : [];
  const faults = [...wrong, ...apart, ...counted, ...days];
  return faults.length === 0 ? [] : [`[${pieces.join(', ')}] ${text}: ${faults.join(', ')}`];
}

describe('notes with a tally whose truth is known', () => {
  it.each(Object.entries(KINDS))('%s', (_, kinds) => {
    const roll = dice(SEED);
    const faults = Array.from({ length: NOTES }, () => passageOf(roll, kinds)).flatMap(faultsOf);
    expect(faults.length / NOTES, faults.join('\n\n')).toBeLessThanOrEqual(ALLOWED);
  });
});
