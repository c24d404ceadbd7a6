import { describe, expect, it } from 'vitest';
import { tally } from '../../src/pipeline.ts';
import { dice } from '../claims/grammar.ts';
import { PASSINGS, passageOf } from './passing.ts';
import type { Passage } from './passing.ts';

/** Texts of each way of passing on, the same in every run. */
const EACH = 12;
/** So many of them may be cut otherwise: "put the number of dead at 27", behind a look at another fire, may be of either. */
const ALLOWED = 2;

/** What is wrong with the cut of a text: numbers of both happenings in one incident, or of one in two. */
function faultsOf({ text, published, marks }: Passage): readonly string[] {
  const { claims } = tally([{ id: 'a', outlet: 'Karsan Post', title: null, address: null, published, text }]);
  const [owners, homes] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const faults: string[] = [];
  for (const { n, of, effect } of marks) {
    const found = claims.find((c) => c.claim.effect === effect && (c.claim.count.best ?? c.claim.count.low) === n);
    if (!found) { faults.push(`${effect} ${String(n)} is not read`); continue; }
    const incident = found.incident ?? 'none';
    owners.set(incident, (owners.get(incident) ?? new Set()).add(of));
    homes.set(of, (homes.get(of) ?? new Set()).add(incident));
  }
  if ([...owners.values()].some((both) => both.size > 1)) faults.push('two happenings are one');
  for (const [of, incidents] of homes) if (incidents.size > 1) faults.push(`${of} is in ${String(incidents.size)}`);
  return faults;
}

describe('an article passes on to another happening, and back', () => {
  it.each(PASSINGS.map((p, i) => [p.text, p, i] as const))('%s', (_, passing, i) => {
    const wrong = Array.from({ length: EACH }, (__, k) => passageOf(dice(i * 1000 + k * 77 + 5), passing)).flatMap((passage) => { const faults = faultsOf(passage); return faults.length === 0 ? [] : [`${passage.text}\n    ${faults.join('; ')}`]; });
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(ALLOWED);
  });
});
