import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';
import { voicesOf } from '../../src/incidents/chains.ts';
import { CIVIL } from '../../src/incidents/sourceKinds.ts';
import { shippedLexicon } from '../../src/lexicon/lexicon.ts';
import { articleOf } from './grouping.ts';
import { TOLD } from './whoseWord.ts';
import type { Told } from './whoseWord.ts';

/** The kind of source that a figure is read to be of: holders of a civil office are an authority, whoever is of no kind is the outlet's. */
function kindOf([, outlet, text, figure]: Told): string {
  const reading = readArticle(articleOf(`a | ${outlet} | 2022-02-14 | ${text.includes('|') ? text.replaceAll('|', '\n\n') : `Notes\n\n${text}`}`));
  const claim = reading.claims.find((c) => (c.count.low ?? c.count.best) === figure && c.attribution?.kind !== 'headline');
  const speaker = claim && voicesOf(reading, reading, shippedLexicon()).of.get(claim.id);
  if (speaker === undefined) return 'not read';
  const kind = ['other', 'official'].includes(speaker.kind) && CIVIL.test(speaker.name) ? 'authority' : speaker.kind;
  return ['other', 'official', 'anonymous'].includes(kind) ? 'outlet' : kind;
}

describe('whose word a figure is', () => {
  it('is told by who receives, registers or raises it, by short names, titles and the names of outlets', () => {
    const wrong = TOLD.filter((t) => kindOf(t) !== t[0]).map((t) => `${t[0]}, read ${kindOf(t)}: ${t[1]}: ${t[2]}`);
    expect(wrong).toEqual([]);
  });
});
