import { describe, expect, it } from 'vitest';
import { figure, shown } from './figureOf.ts';

const P = 'in the fire at the market of Karsan in Orvel province on Tuesday';
const told = (text: string): string => shown(figure({ articles: [`a | Orvel Post | 2019-05-16 | Fire in Karsan\n\n${text}`] }));

describe('what another says now of the dead stands beside the figure told before', () => {
  it.each([
    'The union says 22.', 'The porters’ union speaks of 22 dead.', 'Relatives insist that 22 people died.', 'The families’ committee counts 22 dead.', 'Residents gave a higher figure, of 22 dead.', 'Activists say the real number is 22.', 'The union maintains that 22 people died.', 'Traders put the dead at 22.',
  ])('%s', (text) => { expect(told(`Fourteen people were killed ${P}, police said. ${text}`)).toBe('14/14/22'); });

  it.each([
    'They had at first spoken of nine dead.', 'An initial police count had put the dead at nine.', 'On Tuesday evening the police had spoken of nine dead.', 'This statement replaces that of Tuesday, in which the toll was nine.',
  ])('%s (no longer)', (text) => { expect(told(`Fourteen people were killed ${P}, police said. ${text}`)).toBe('14/14/14'); });

  it.each([
    'Police give 14 dead.', 'The hospital counts 14 dead and 30 wounded.', 'The fire brigade speaks of 14 dead.', 'The fire killed 14 people, police said.', 'Police say the fire has claimed 14 lives.',
  ])('Two porters died ... %s', (text) => {
    expect(told(`Two porters died when a fire broke out at the market of Karsan in Orvel province on Tuesday. ${text}`)).toBe('14/14/14');
    expect(told(`Omar Saad, a porter of 40, died on Friday of burns that he suffered ${P}. ${text}`)).toBe('14/14/14');
  });
});
