import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';

/** Each claim of a text, published on 10 June 2020, with its day and its scope where that is not its own happening. */
const days = (text: string): readonly string[] => readText(text).claims.map((c) => `${c.count.text ?? '-'} ${c.date?.from ?? '?'}${c.scope === 'incident' ? '' : ` ${c.scope}`}`);

describe('a chronicle', () => {
  it('gives the days below a month to that month, in the year of its headline', () => {
    expect(days('Attacks on the ring road, 2019\n\nJanuary\n\nOn the 3rd, raiders shot dead two drivers in Orvel. On the 17th a mine killed a shepherd near Dorma.\n\nFebruary:\n\n5th: Three soldiers killed in an ambush at Tavol.\nTuesday 19 – A bombing at a market in Belkar kills nine traders.'))
      .toEqual(['two 2019-01-03', 'a 2019-01-17', 'Three 2019-02-05', 'nine 2019-02-19']);
  });

  it('goes by the year above a month, or the year that stands behind it', () => {
    expect(days('2018\n\n12 November: Raiders kill eight herders in Orvel.\n\n2019\n\n9 January – Five soldiers die in an ambush near Dorma.')).toEqual(['eight 2018-11-12', 'Five 2019-01-09']);
    expect(days('What happened at the crossing\n\nDECEMBER 2018\n\nOn the 30th, four herders are shot dead near Belkar.\n\nJANUARY 2019\n\n2nd: A driver is stabbed to death in Tavol.')).toEqual(['four 2018-12-30', 'A 2019-01-02']);
  });

  it('takes the year of publication, or the one before, where none is told', () => {
    expect(days('November\n\n8: Two clerks shot dead in Karsan.\n\nMarch\n\n8: Four clerks shot dead in Karsan.')).toEqual(['Two 2019-11-08', 'Four 2020-03-08']);
  });

  it('looks back in the tense of looking back', () => {
    expect(days('March\n\n8: Four clerks were shot dead in Karsan. Two guards had been killed there on 2 February 2018.\n\nApril\n\n9: A porter was shot dead in Dorma.').slice(1, 2)).toEqual(['Two 2018-02-02 background']);
  });

  it('is none where one month stands alone, and numbers are not all days', () => {
    expect(days('March 2020\n\n3. Four people died in a fire in Karsan in May.\n\n12 people were killed in Tavol on Sunday.')).toEqual(['Four 2020-05-01', '12 2020-06-07']);
    expect(days('March\n\n3 - 5 people were killed in Tavol.\n\nApril\n\nEleven – all of them miners – were killed in Dorma.').map((line) => line.split(' ')[1])).toEqual(['?', '?']);
  });
});

describe('a numbered day', () => {
  it('is one of the month told before it', () => {
    expect(days('On 12 April raiders killed six people in Karsan. On the 19th they killed two more in Orvel.')).toEqual(['six 2020-04-12 background', 'two 2020-04-19 background']);
    expect(days('Six people were killed in Karsan on 28 May. A shell killed four in Dorma on the 2nd.')).toEqual(['Six 2020-05-28', 'four 2020-06-02']);
  });

  it('is one of the month of publication or the one before where none is told', () => {
    expect(days('A shell killed four in Dorma on the 9th.')).toEqual(['four 2020-06-09']);
    expect(days('A shell killed four in Dorma on the 19th.')).toEqual(['four 2020-05-19']);
    expect(days('He was born in May 1957. A shell killed four in Dorma on the 9th.')).toEqual(['four 2020-06-09']);
    expect(days('The strike has gone on since 4 March. A shell killed four in Dorma on the 9th.')).toEqual(['four 2020-06-09']);
  });

  it('counts neither floors nor anniversaries', () => {
    expect(days('A blaze on the 19th floor killed four people in Dorma on Sunday.')).toEqual(['four 2020-06-07']);
  });
});
