import { describe, expect, it } from 'vitest';
import type { Choice, Decision } from '../../src/incidents/decision.ts';
import type { IncidentId } from '../../src/incidents/incident.ts';
import { tally } from '../../src/pipeline.ts';
import { articleOf } from './grouping.ts';

const ARTICLES = [
  'a | Hill Wire | 2018-05-02 | Market bomb kills nine\n\nA car bomb killed nine people at the market of Orsan on Wednesday, police said.',
  'b | Orsan Voice | 2018-05-03 | Toll rises\n\nEleven people have died in the car bomb attack on the Orsan market on Wednesday, the hospital said.',
  'c | Vale Wire | 2018-05-02 | Four soldiers die in ambush\n\nFour soldiers were killed in an ambush near Dalvik on Wednesday, the army said.',
].map(articleOf);

const by = (who: string, minute = 0): { readonly by: string; readonly at: string } => ({ by: who, at: `2024-01-01T10:${String(minute).padStart(2, '0')}:00Z` });
const decide = (...decisions: readonly Decision[]) => tally(ARTICLES, { decisions });
const plain = decide();
const incidentOf = (article: string, answer = plain): IncidentId => answer.placed.find((p) => p.article === article && p.incident !== null && p.claim.attribution?.kind !== 'headline')?.incident as IncidentId;
const killed = (article: string, answer: typeof plain) => answer.incidents.find((i) => i.id === incidentOf(article, answer))?.figures.find((f) => f.effect === 'killed');
/** The id under which an article's report stands alone. */
const own = (article: string): IncidentId => incidentOf(article, tally(ARTICLES.filter((a) => a.id === article)));
const [ORSAN, DALVIK] = [incidentOf('a'), incidentOf('c')];

describe("people's decisions are data that every run replays", () => {
  it('starts from two incidents', () => {
    expect(incidentOf('b')).toBe(ORSAN);
    expect(DALVIK).not.toBe(ORSAN);
    expect([killed('a', plain)?.low, killed('a', plain)?.best]).toEqual([9, 11]);
  });

  it('a merge unites whole incidents; the ids that go lead to the one that stays', () => {
    const merged = decide({ kind: 'merge', a: ORSAN, b: DALVIK, ...by('Ann') });
    expect(incidentOf('c', merged)).toBe(incidentOf('a', merged));
    const gone = [ORSAN, DALVIK].filter((id) => !merged.incidents.some((i) => i.id === id));
    for (const id of gone) expect(merged.redirects.find((r) => r.from === id)?.to).toBe(incidentOf('a', merged));
    expect(gone).toHaveLength(1);
    expect(incidentOf('c')).toBe(DALVIK);
  });

  it('a split keeps an article out, and undoing it brings the candidate back', () => {
    const split = decide({ kind: 'split', a: own('a'), b: own('b'), ...by('Ann') });
    expect(incidentOf('b', split)).not.toBe(incidentOf('a', split));
    expect(incidentOf('b', decide())).toBe(ORSAN);
  });

  it('a claim that a person moved goes where it was moved to', () => {
    const claim = plain.placed.find((p) => p.article === 'b' && p.claim.count.text === 'Eleven')?.claim.id;
    if (!claim) throw new Error('The claim is not read.');
    const moved = decide({ kind: 'assign-claim', claim, incident: DALVIK, ...by('Ann') });
    expect(moved.placed.find((p) => p.claim.id === claim)?.incident).toBe(incidentOf('c', moved));
  });

  it('an account that a person chose is in use, one taken out no longer sets the range', () => {
    const figure = killed('a', plain);
    const other = figure?.accounts.find((_, i) => i !== figure.inUse);
    if (!figure || !other) throw new Error('There is no second account.');
    const ref = { incident: ORSAN, effect: 'killed', actor: figure.actor, chain: other.chain } as const;
    expect(killed('a', decide({ kind: 'choose-account', ...ref, ...by('Ann') }))).toMatchObject({ best: 9, reason: 'chosen by a person' });
    expect(killed('a', decide({ kind: 'exclude-account', ...ref, ...by('Ann') }))).toMatchObject({ low: 11, best: 11 });
  });

  it('a rejected claim moves no id', () => {
    for (const p of plain.placed.filter((x) => x.article === 'a')) {
      const without = decide({ kind: 'reject-claim', claim: p.claim.id, ...by('Ann') });
      expect(incidentOf('b', without)).toBe(ORSAN);
    }
  });

  it('a corrected date moves the incident', () => {
    const dated = plain.placed.filter((p) => p.article === 'c').map((p): Decision => ({ kind: 'correct-date', claim: p.claim.id, from: '2018-04-30', to: '2018-04-30', ...by('Ann') }));
    const corrected = decide(...dated);
    expect(corrected.incidents.find((i) => i.id === DALVIK)?.date?.from).toBe('2018-04-30');
  });
});

describe('two people who contradict each other', () => {
  const conflictsOf = (answer: typeof plain) => answer.suggestions.filter((s) => s.kind === 'conflict').map((s) => s.words);

  it('are both kept: the later decision is in use, and the conflict is shown', () => {
    const answer = decide({ kind: 'merge', a: ORSAN, b: DALVIK, ...by('Ann') }, { kind: 'split', a: ORSAN, b: DALVIK, ...by('Bo', 5) });
    expect(incidentOf('c', answer)).not.toBe(incidentOf('a', answer));
    expect(conflictsOf(answer)).toEqual(['Bo decided that they are two incidents, Ann decided that they are one incident. The later decision is in use until they agree.']);
  });

  it('give the same answer in whatever order the decisions come', () => {
    const decisions: readonly Decision[] = [{ kind: 'merge', a: ORSAN, b: DALVIK, ...by('Ann') }, { kind: 'split', a: DALVIK, b: ORSAN, ...by('Bo', 5) }, { kind: 'merge', a: ORSAN, b: DALVIK, ...by('Cy', 9) }];
    const [x, y] = [decide(...decisions), decide(...[...decisions].reverse())];
    expect(x.incidents).toEqual(y.incidents);
    expect(conflictsOf(x)).toEqual(conflictsOf(y));
  });

  it('one person who changes her mind is no conflict', () => {
    const answer = decide({ kind: 'merge', a: ORSAN, b: DALVIK, ...by('Ann') }, { kind: 'split', a: ORSAN, b: DALVIK, ...by('Ann', 5) });
    expect(conflictsOf(answer)).toEqual([]);
    expect(incidentOf('c', answer)).not.toBe(incidentOf('a', answer));
  });

  it('two numbers for one claim are a conflict', () => {
    const claim = plain.placed.find((p) => p.article === 'c')?.claim.id;
    if (!claim) throw new Error('The claim is not read.');
    const count = (n: number): Choice => ({ kind: 'override-count', claim, low: n, best: n, high: n });
    expect(conflictsOf(decide({ ...count(5), ...by('Ann') }, { ...count(6), ...by('Bo', 1) }))).toHaveLength(1);
  });
});

describe('decisions survive new articles', () => {
  it('a split holds although a new article would join the two', () => {
    const more = [...ARTICLES, articleOf('d | Hill Wire | 2018-05-04 | Orsan mourns\n\nEleven people were killed when a car bomb exploded at the market of Orsan on Wednesday, the hospital said.')];
    const answer = tally(more, { decisions: [{ kind: 'split', a: own('a'), b: own('b'), ...by('Ann') }] });
    expect(incidentOf('b', answer)).not.toBe(incidentOf('a', answer));
  });
});
