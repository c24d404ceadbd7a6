import { describe, expect, it } from 'vitest';
import { figure, shown } from './figureOf.ts';

/** A report of people without any word for fighters, beside one that names a few in arms and many who are not: whose they are is known by how they are made. */
const FIRST = 'a | Hill Wire | 2022-05-09 | Clashes at Orvel\n\nORVEL, Nigeria – Gunmen raided the market of Orvel on Sunday. They killed 31 traders and two soldiers, the governor said.';

const OTHERS: readonly (readonly [outlet: string, text: string, figure: string])[] = [
  ['Hill Radio', 'At least 34 people were killed when gunmen raided the market of Orvel on Sunday, the hospital said. Two soldiers were hurt.', '31/34/34+'],
  ['Hill Radio', 'Two soldiers were hurt when gunmen raided the market of Orvel on Sunday. The hospital has received 34 dead.', '31/34/34'],
  ['Orvel General Hospital', 'Update\n\nOf those hurt on Sunday at the market of Orvel, three soldiers are well. Our wards have seen 34 people die.', '31/34/34'],
  ['Violence Tracker', 'Bulletin\n\nFor Sunday’s raid on the market in Orvel our officer collected the names of 34 dead. Three soldiers were wounded there.', '31/34/34'],
  ['Hill Post', 'The market of Orvel was raided by gunmen on Sunday. A nurse counted 34 bodies, and four policemen are missing.', '31/34/34'],
];

describe('people without a word for fighters', () => {
  it.each(OTHERS)('%s: %s', (outlet, text, shownAs) => {
    expect(shown(figure({ articles: [FIRST, `b | ${outlet} | 2022-05-10 | Orvel\n\n${text}`], actor: 'Civilians' }))).toBe(shownAs);
  });

  it('are fighters where a side in arms counts its own', () => {
    const army = 'b | Nigerian Army | 2022-05-10 | Statement\n\nOn Sunday gunmen attacked our troops at the market of Orvel. Three soldiers fell. Five of our men were wounded.';
    expect(shown(figure({ articles: [FIRST, army], effect: 'injured', actor: 'Government of Nigeria' }))).toBe('5/5/5');
  });
});

describe('two armies', () => {
  it('are two sources by whatever short name each is quoted in its own capital', () => {
    const yerevan = "a | Hill Wire | 2022-05-09 | Clash\n\nYEREVAN – Four Armenian soldiers were killed at Orvel on Sunday, Armenia's Defence Ministry said.";
    const baku = 'b | Plain Courier | 2022-05-10 | Clash\n\nBAKU – Seven Azerbaijani soldiers were killed in the clash at Orvel on Sunday, the Defence Ministry said. “Up to 25 Armenian soldiers were neutralised,” it said.';
    const later = 'c | Ministry of Defence of Armenia | 2022-05-11 | Statement\n\nIn the clash at Orvel on Sunday the Armenian side has six fatalities.';
    expect(shown(figure({ articles: [yerevan, baku, later], actor: 'Government of Armenia' }))).toBe('6/6/25');
    expect(shown(figure({ articles: [yerevan, baku, later], actor: 'Government of Azerbaijan' }))).toBe('7/7/7');
  });
});

describe('who holds an office', () => {
  it.each([
    ['regional governor Ivan Belkar said', 'Karsan Regional Military Administration'], ['the mayor said', 'Municipality of Orvel'], ['the sheriff said', 'Orvel County Sheriff’s Office'], ['fire chief Amos Belkar said', 'Orvel Fire Department'],
  ])('%s, and %s later: one source', (said, outlet) => {
    const wire = `a | Hill Wire | 2022-05-09 | Fire\n\nA fire at the mill of Orvel on Sunday killed 21 people, ${said}.`;
    const house = `b | ${outlet} | 2022-05-11 | Update\n\nThe fire at the mill of Orvel on Sunday has now cost 26 lives.`;
    expect(shown(figure({ articles: [wire, house] }))).toBe('26/26/26');
  });
});
