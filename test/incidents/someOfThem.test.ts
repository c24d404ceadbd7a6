import { describe, expect, it } from 'vitest';
import { figure, shown } from './figureOf.ts';
import { ALL, bundleOf, HURT, OWN, THERE } from './someOfThem.ts';
import type { Told } from './someOfThem.ts';

const wrongOf = (list: readonly Told[], effect: string, want: readonly string[], days: readonly number[] = [16, 22]): readonly string[] =>
  days.flatMap((day) => list.map((told) => [told.text, shown(figure({ articles: bundleOf(told, day), effect }))] as const)).filter(([, got]) => !want.includes(got)).map(([text, got]) => `${got}: ${text}`);

describe('who counts only its own people, or those who came to one house', () => {
  it('an employer, a union, a consulate, a clan: a part of the dead', () => { expect(wrongOf(OWN, 'killed', ['21/21/21'])).toEqual([]); }, 60_000);
  it('who died in one hospital, or was brought there: a part of the dead', () => { expect(wrongOf(THERE, 'killed', ['21/21/21'])).toEqual([]); }, 60_000);
  it('who is in intensive care, was sent home, or came to one clinic: a part of the hurt', () => { expect(wrongOf(HURT, 'injured', ['47/47/47'])).toEqual([]); }, 60_000);
  it('a hospital to which all were brought gives a figure of its own', () => { expect(wrongOf(ALL, 'killed', ['17/21/21', '17/17/21'], [16])).toEqual([]); }, 60_000);
});

describe('within one report', () => {
  const told = (text: string, effect = 'killed'): string => shown(figure({ articles: [`a | Orvel Road Police | 2019-05-16 | Coach at Karsan\n\n${text}`], effect }));
  it.each([
    ['With two more bodies found on Wednesday, the fall of a coach at Karsan on Tuesday has now cost 21 lives.', '21/21/21'],
    ['Another two bodies were recovered from the gorge. 21 people have thus died in the fall of a coach at Karsan on Tuesday.', '21/21/21'],
    ['Three of the injured died with us. Together with the eighteen who died at the scene, 21 people have died of the fall of a coach at Karsan on Tuesday.', '21/21/21'],
    ['The fall of a coach at Karsan on Tuesday has so far caused 21 deaths: twelve men, six women and three minors.', '21/21/21'],
    ['The fall of a coach at Karsan on Tuesday killed 21 people; the body of one more has not been found.', '21/21/21'],
  ])('%s', (text, figures) => { expect(told(text)).toBe(figures); });
  it('who is in intensive care is one of those admitted', () => {
    expect(told('We have admitted 33 people hurt in the fall of a coach at Karsan on Tuesday. Seven are in intensive care.', 'injured')).toBe('33/33/33');
  });
});
