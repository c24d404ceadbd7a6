import { describe, expect, it } from 'vitest';
import { linesOf } from './notation.ts';

describe('what is told beside a period and is not of it', () => {
  it.each([
    ['between commas', 'With Orvel, where the rope broke on Tuesday and two workers were crushed to death, the union has now listed 94 mine workers dead since 1 January.', 'two killed; 94 killed (cumulative)'],
    ['the latest of a tally', 'The union said 104 workers had lost their lives since January, the latest being a porter, who was killed at Dorma on 27 May.', '104 killed (cumulative); a killed'],
    ['when something happened', 'A strike killed eleven people. Anger has been growing since February, when jets killed 14 road workers in Orvel.', 'eleven killed; 14 killed (background)'],
    ['those who fled from the happening of the paragraph', 'On Monday rebels entered Dorma and killed six people. More than 5,000 inhabitants have fled.', 'six killed; More than 5,000 displaced'],
    ['a country has more than one happening', 'On Monday rebels entered Dorma and killed six people. More than 50,000 people have fled across the country.', 'six killed; More than 50,000 displaced (cumulative)'],
    ['some of a tally', 'The network documented the deaths of 900 civilians in May. Soldiers killed 700 of the civilians; rebels were responsible for the deaths of 150.', '900 killed (cumulative); 700 killed (cumulative, part); 150 killed (cumulative, part)'],
    ['some of one happening', 'The network documented the deaths of 90 people in Dorma on Monday. Soldiers killed 60 of the people.', '90 killed; 60 killed (part)'],
    ['a period with the name of what began it', 'The group had counted 3,655 civilians killed by the army from the coup of February 1, 2020, to May 26.', '3,655 killed (cumulative)'],
  ])('%s', (_, text, lines) => { expect(linesOf(text)).toBe(lines); });
});
