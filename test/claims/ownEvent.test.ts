import { describe, expect, it } from 'vitest';
import { linesOf } from './notation.ts';

describe('what is told beside a period and is not of it', () => {
  it.each([
    ['between commas', 'Counting Orvel, where a crane fell on Monday and three riggers were killed, the guild has recorded 60 builders killed since 1 March.', 'three killed; 60 killed (cumulative)'],
    ['the latest of a tally', 'The guild said sixty builders had died since March, the last being a roofer, who was killed at Dorma on 27 May.', 'sixty killed (cumulative); a killed'],
    ['when something happened', 'A strike killed eleven people. Calls for a truce have grown since March, when drones killed 20 farmers in Orvel.', 'eleven killed; 20 killed (background)'],
    ['those who fled from the happening of the paragraph', 'On Monday rebels entered Dorma and killed six people. More than 3,000 villagers have fled.', 'six killed; More than 3,000 displaced'],
    ['a country has more than one happening', 'On Monday rebels entered Dorma and killed six people. More than 50,000 people have fled across the country.', 'six killed; More than 50,000 displaced (cumulative)'],
    ['some of a tally', 'The network documented the deaths of 900 civilians in May. Soldiers killed 700 of the civilians; rebels caused the deaths of 150.', '900 killed (cumulative); 700 killed (cumulative, part); 150 killed (cumulative, part)'],
    ['some of one happening', 'The network documented the deaths of 90 people in Dorma on Monday. Soldiers killed 60 of the people.', '90 killed; 60 killed (part)'],
    ['those of a tally whose doers nobody knows', 'In June 2021 the office recorded 33 civilians killed in Karsan. The front was responsible for 21 of the deaths and clan militias for ten. Nobody knows the authors of two killings.\n\nThe gravest attack was that on the port, in which eight civilians lost their lives.', '33 killed (cumulative); 21 killed (cumulative, part); ten killed (cumulative, part); two killed (cumulative, part); eight killed'],
    ["one district's share of a tally, some sentences on", 'From 1 January to 30 June 2021 a total of 158 people were murdered in Karsan. Crimes of other kinds went up. Firearms were common.\n\nThe district of Orvel accounts for 61 of the murders.', '158 killed (cumulative); 61 killed (cumulative, part)'],
    ['a period with the name of what began it', 'The network had counted 812 villagers killed by the militia from the putsch of March 3, 2020, to May 26.', '812 killed (cumulative)'],
  ])('%s', (_, text, lines) => { expect(linesOf(text)).toBe(lines); });
});
