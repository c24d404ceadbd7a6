import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';

const scopesOf = (text: string): string => readArticle({ id: 'a', text, title: null, outlet: 'Karsan Watch', address: null, published: '2024-06-10' }).claims.filter((c) => c.count.low !== null).map((c) => `${c.count.text} ${c.scope}`).join('; ');

/** Tallies that are told by who holds them, and figures of one happening that look like them. */
describe('registers', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Since 1 March, when the siege began, 190 people have died of shells in Tavol, the hospital register says.', '190 cumulative'],
    ['It was opened on 1 March. When we left, on Sunday 2 June, the register listed 164 killed, 99 civilians and 65 soldiers.', '164 cumulative; 99 cumulative; 65 cumulative'],
    ["With the raid on Orvel on 3 June the group's annual tally rises to 61 dead.", '61 cumulative'],
    ["The union's log, kept since 2 March, named 61 dead by Friday.", '61 cumulative'],
    ["This year's count has reached 225 people killed in 65 massacres.", '225 cumulative'],
    ['A lorry hit a wall in Orvel on Sunday, killing five. The road office had counted 72 deaths between 1 April and Sunday night.', 'five incident; 72 cumulative'],
    ['Belkar county has seen 61 deaths this year, 40 of them in fires.', '61 cumulative; 40 cumulative'],
    ['The third fatal crash at the plant this year killed 27 people on Sunday.', '27 incident'],
    ["The hospital's list of the dead has 21 names, 14 men and 7 women.", '21 incident; 14 incident; 7 incident'],
    ['On Sunday night gunmen killed 12 people in Tavol. The police list gave 11 dead on Monday.', '12 incident; 11 incident'],
    ['Since Friday night the hospital in Orvel has treated 30 people wounded in the bombing of the market.', '30 incident'],
    ['12 shot dead in Tavol, 90 across Karsan since May', '12 incident; 90 cumulative'],
  ];
  it.each(cases)('%s', (text, expected) => { expect(scopesOf(text)).toBe(expected); });

  it('a number told since replaces the one before it in its sentence', () => {
    const { claims } = readArticle({ id: 'a', text: 'Prosecutors in Orvel announced on Saturday that three men had been killed in the blast in Tavol; other papers have since spoken of four dead.', title: null, outlet: 'Orvel Wire', address: null, published: '2024-06-10' });
    expect(claims.map((c) => `${c.count.text} ${c.role}`).sort()).toEqual(['four independent', 'three restates']);
  });
});
