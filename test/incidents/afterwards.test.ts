import { describe, expect, it } from 'vitest';
import { isAfterwards, isDeedDay } from '../../src/incidents/afterwards.ts';

const spanOf = (text: string, day: string): readonly [string, number, number] => [text, text.indexOf(day), text.indexOf(day) + day.length];

describe('what a day is that is printed in a sentence', () => {
  it('is not said behind a colon, where another thing is told', () => {
    expect(isAfterwards(...spanOf('Orvel ford, 3 May, comes next: six dead, the sixth having died in care.', '3 May'))).toBe(false);
    expect(isAfterwards(...spanOf('At Orvel ford on 3 May, says the ward, the sixth man died in hospital.', '3 May'))).toBe(true);
  });

  it('does not depend on capitals', () => {
    expect(isDeedDay(...spanOf('A BUS OVERTURNED AT ORVEL ON 3 MAY', '3 MAY'))).toBe(true);
    expect(isAfterwards(...spanOf('TWO BODIES WERE FOUND AT ORVEL ON 3 MAY', '3 MAY'))).toBe(true);
  });
});
