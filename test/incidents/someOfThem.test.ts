import { describe, expect, it } from 'vitest';
import { tally } from '../../src/pipeline.ts';
import { figure, shown } from './figureOf.ts';
import { articleOf } from './grouping.ts';
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
    ['The fall of a coach at Karsan on Tuesday has by now caused 21 deaths: ten women, seven men and four children.', '21/21/21'],
    ['The fall of a coach at Karsan on Tuesday killed 21 people; the remains of one more were never recovered.', '21/21/21'],
  ])('%s', (text, figures) => { expect(told(text)).toBe(figures); });
  it('who is in intensive care is one of those admitted', () => {
    expect(told('We have admitted 33 people hurt in the fall of a coach at Karsan on Tuesday. Seven are in intensive care.', 'injured')).toBe('33/33/33');
  });
});

describe('one number is one figure', () => {
  const figuresOf = (text: string, effect: string): readonly string[] => tally([articleOf(`a | Orvel Road Police | 2019-05-16 | Fire at Karsan\n\n${text}`)]).incidents.flatMap((i) => i.figures.filter((f) => f.effect === effect).map((f) => `${f.class} ${f.best}`));
  it.each([
    // What is told of some of a whole, by another word or by none, is of the same people.
    ['In Karsan rioters overran the station on Tuesday. Sixteen officers were hurt, one of whom, a sergeant, is out of danger.', 'injured', ['combatant 16']],
    ['Thirteen labourers were killed in the fire at Karsan on Tuesday. Eight of them belonged to Orvel, the remaining five to Dorma.', 'killed', ['civilian 13']],
    // Bags and cameras are nobody.
    ['Three people died in the fire at Karsan on Tuesday. The crews handed out 50 body bags.', 'killed', ['unknown 3']],
    // More than the dead, and the first who are hurt.
    ['Nine people died in the fire at Karsan on Tuesday. Eighteen more were injured and have been taken to two clinics.', 'injured', ['unknown 18']],
  ])('%s', (text, effect, figures) => { expect(figuresOf(text, effect)).toEqual(figures); });

  it('a round number does not replace the exact one near it, and as many as are still treated are those who are hurt', () => {
    const exact = 'a | Coast Wire | 2019-05-15 | Fire in Karsan\n\nA fire at the market of Karsan in Orvel province on Tuesday killed 18 people and injured six, the fire brigade said.';
    const round = 'b | Tavol Post | 2019-05-15 | Fire in Karsan\n\nNearly 20 people were killed in the fire at the market of Karsan on Tuesday, the fire brigade said.';
    const later = 'c | Fire Brigade | 2019-05-20 | Karsan\n\nOne of those hurt in the fire at the market of Karsan on Tuesday 14 May has died. Five of the injured remain under treatment.';
    expect(shown(figure({ articles: [exact, round] }))).toBe('18/18/18');
    expect(shown(figure({ articles: [exact, later], effect: 'injured' }))).toBe('5/5/5');
  });
});
