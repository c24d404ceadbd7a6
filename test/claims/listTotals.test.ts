import { describe, expect, it } from 'vitest';
import { tally } from '../../src/pipeline.ts';

/** What is counted in all, and the totals that stand beside it as tallies. */
function told(text: string): readonly [reconciled: number, tallies: readonly (readonly [best: number | null | undefined, from: string | null, to: string | null])[]] {
  const answer = tally([{ id: 'a', text, title: null, outlet: 'Office of the Tavol district', address: null, published: '2019-11-21' }]);
  return [answer.bridge.reconciled, answer.tallies.map((t) => [t.stated[0]?.best, t.window.from, t.window.to] as const)];
}

const LIST = 'Security note\n\n(a) 8 November, Karsan: quarrel over a well. Dead 3, hurt 6.\n(b) 13 November, Orvel bridge: robbery. 1 trader shot dead.\n(c) 19 November, Karsan: revenge. Dead 5.\n';
const TALLY = [9, '2019-11-08', '2019-11-19'] as const;

describe('what adds up a list of happenings is a tally of their days', () => {
  it.each(['Total dead since the last meeting: 9.', 'Total dead: 9.', 'Dead in all: 9.', 'Overall toll: 9 dead.', 'All told, 9 dead.', 'In all, 9 people died.', 'Total killed this fortnight: 9'])('%s', (line) => {
    expect(told(LIST + line)).toEqual([9, [TALLY]]);
  });

  it('with another effect in its line', () => { expect(told(`${LIST}Total: 9 dead, 6 hurt.`)[0]).toBe(9); });

  it('not where it is no sum', () => { expect(told(`${LIST}Total dead: 12.`)[1]).toEqual([]); });

  it.each([
    'Coach crash in Karsan\n\nA coach overturned near Karsan on Monday. Four passengers died at the scene. Three died in hospital on Tuesday.\n\nIn all, 7 people died.',
    'Blast in Karsan\n\nOn Monday a bomb killed four people in Karsan.\n\nOn Tuesday three people died of their wounds.\n\nIn all, 7 people died.',
  ])('not the parts of one happening: %s', (text) => { expect(told(text)[1]).toEqual([]); });
});
