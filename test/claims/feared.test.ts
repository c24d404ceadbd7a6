import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';

/** Forty who may have come to harm, or a toll that is still to come. */
const FEARED = [
  'At least 40 people are feared dead after the boat sank.', 'Up to 40 people were feared drowned on Sunday.', 'Forty miners are feared to have been killed in the collapse.', 'It is feared that 40 people died in the fire.',
  'Officials fear that 40 people have died.', 'Officials fear 40 people may have died.', 'There are fears that up to 40 people were killed.', 'Rescuers fear as many as 40 are dead.',
  'As many as 40 people may have been killed in the strike.', 'The death toll could reach 40, officials said.', 'The death toll may rise to 40, officials warned.', 'The toll is expected to climb to 40.',
  'The final toll could exceed 40.', 'Some 40 people are presumed dead.', 'Forty people are believed to have died in the flood.', 'Forty people are thought to have drowned.', 'The number of dead is likely to reach 40.',
  '40 feared dead in ferry accident', 'Dozens feared killed as bridge collapses', 'Fears for 40 miners killed in blast', 'He said he feared 40 of his neighbours had been killed.', 'Residents say the real toll may be as high as 40.',
  'Police suspect that 40 people were killed and buried in the grave.', 'Up to 40 people might be dead, a fire official said.', 'Forty people probably died when the dam burst, the governor said.',
  'It was feared last night that 40 had perished.', 'Hopes faded for 40 people feared drowned.', 'With 40 people feared dead, rescuers dug through the night.', 'The blast, in which 40 people are feared to have died, hit a market.',
  'Another 40 are feared dead under the rubble.', 'Twelve bodies were found and another 40 people are feared dead.', 'The toll, feared to be as high as 40, has not been confirmed.', 'The accident may have claimed 40 lives.',
  'The quake is feared to have killed 40 people.', 'The fire may have killed as many as 40 people.', 'The storm is believed to have killed 40 people.', 'Around 40 people may be dead.',
];

/** Forty who did, beside a fear or a guess of something else. */
const ASSERTED = [
  'Forty people died, and officials fear that more bodies will be found.', 'Forty people were killed and the toll is expected to rise.', 'Forty people were killed, and the number may rise.',
  'The blast killed 40 people and could be the work of rebels.', 'Forty people who had feared for their lives were killed.', 'In May, 40 people were killed.', 'On 3 May 40 people were killed in the strike.',
  'Fearing an attack, the villagers fled; 40 were killed.', 'The feared militia killed 40 people.', 'Forty people died in what could be the worst crash in years.', 'Forty suspected militants were killed.',
  'Forty people were killed by what is believed to be a mine.', 'The mayor said 40 people died and that the fire may have been set.', 'Forty people were killed in a blast that may have been caused by gas.',
  'At least 40 people have died, and the final figure could be higher.', 'Forty people have died in the region, where floods could continue.', 'The gunman, believed to be 24, killed 40 people.',
  'Forty people died of what doctors suspect was cholera.', 'The toll rose to 40 and may rise further.', 'Suspected rebels killed 40 people.', 'Forty people were killed in the attack, thought to be the work of bandits.',
  'Police said 40 people were killed in the suspected arson.', 'Mr May said 40 people were killed.', 'Forty people died. It is feared that the river will rise again.',
  'The likely cause of the fire that killed 40 people was a short circuit.',
];

const statuses = (text: string): readonly string[] => readArticle({ id: 'x', text, outlet: null, title: null, address: null, published: '2021-06-10' }).claims.filter((c) => /40|forty|dozens/i.test(c.count.text ?? '')).map((c) => c.status);

describe('feared and expected figures', () => {
  it.each(FEARED)('%s', (text) => { expect(statuses(text)).toEqual(['feared']); });
  it.each(ASSERTED)('no fear of these: %s', (text) => { expect(statuses(text)).toEqual(['asserted']); });
});
