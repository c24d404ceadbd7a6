import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';
import { findIncidents } from '../../src/incidents/incidents.ts';

const figuresOf = (text: string, outlet = 'Orvel Wire'): readonly string[] => findIncidents([readArticle({ id: 'a', text, title: null, outlet, address: null, published: '2024-06-09' })])
  .incidents.flatMap((i) => i.figures.map((f) => `${f.effect} ${f.class} ${f.best ?? f.low ?? ''}`)).sort();

describe('a few in arms say nothing of the many around them', () => {
  it.each([
    ['At least 14 people died on Saturday when police raided the Dorma quarter of Orvel, the city hospital said. A policeman was also killed.', ['killed combatant 1', 'killed unknown 14']],
    ['Nineteen inmates lost their lives and 34 were hurt in a riot in the prison of Tavol on Saturday, the prison service said. Two guards were also killed.', ['injured unknown 34', 'killed combatant 2', 'killed unknown 19']],
  ])('%s', (text, figures) => { expect(figuresOf(text)).toEqual(figures); });
});

it('a politician whom a monitor quotes adds nothing to what the monitor counted', () => {
  expect(figuresOf('KARSAN MONITOR – report\nOn 8 June we established that four people were killed in Tavol. In parliament the opposition leader, Ilir Basso, spoke of six dead.', 'Karsan Monitor').some((f) => f.endsWith(' 10'))).toBe(false);
});

describe('one person beside several in one row', () => {
  it.each([
    ['A bus fell off a cliff at Tavol on Saturday. The driver and two passengers were killed.', 3],
    ['A crane toppled at Tavol on Saturday. Its driver and two lashers, named as Ivo Prenn, 44, Tarek Hassan and Lum Shala, were crushed.', 3],
    ['Nine people were killed at Tavol on Saturday. A teacher and two pupils were among the dead.', 9],
    ['Nine people were killed at Tavol on Saturday. The driver and two passengers were killed, police said.', 9],
  ] as const)('%s', (text, total) => { expect(figuresOf(text).reduce((n, f) => n + Number(f.split(' ').at(-1)), 0)).toBe(total); });
});
