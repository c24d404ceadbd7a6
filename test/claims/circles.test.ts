import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import { readText } from './read.ts';

const FOLDER = join(import.meta.dirname, '../cases/reports');
const TEXTS = readdirSync(FOLDER).flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n').filter((l) => l.length > 0).map((l) => (JSON.parse(l) as { readonly text: string }).text));

/** The count words of the claims that come back to themselves by what they restate or are a part of. */
function inCircles(claims: readonly Claim[]): readonly (string | null)[] {
  const byId = new Map(claims.map((c) => [c.id, c]));
  return claims.filter((claim) => {
    const seen = new Set<string>();
    let at: Claim | undefined = claim;
    while (at !== undefined && !seen.has(at.id)) { seen.add(at.id); const to: Claim['id'] | null = at.restates ?? at.partOf; at = to === null ? undefined : byId.get(to); }
    return at !== undefined;
  }).map((c) => c.count.text);
}

describe('no figure gives way to itself by way of others', () => {
  it('in any report', () => {
    expect(TEXTS.length).toBeGreaterThan(300);
    expect(TEXTS.flatMap((text) => inCircles(readText(text).claims))).toEqual([]);
  });

  it('a figure that another source had given earlier stands beside the later one, which counts', () => {
    const { claims } = readText('On Sunday at least 56 people died in a crush at a stadium in Labe, the government said. A doctor had earlier spoken of "around one hundred dead", which the minister rejected.');
    const [later, earlier] = claims;
    expect(later).toMatchObject({ counted: true, restates: null, supersedes: null });
    expect(earlier?.restates).toBe(later?.id);
  });

  it('a source that had itself given a figure earlier has replaced it', () => {
    const { claims } = readText('Nine people died when a wall fell in Labe on Sunday, police said. Police had earlier spoken of twelve dead.');
    expect(claims[0]?.supersedes).toBe(claims[1]?.id);
  });
});
