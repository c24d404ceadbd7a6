import { describe, expect, it } from 'vitest';
import { tally } from '../../src/pipeline.ts';

/** Articles made of a happening of Monday, 7 June 2021 and a sentence that tells what became of its people, or what happened anew. */
const LEADS = [
  'A bus overturned near Kalta on Monday, killing six people and injuring 20.', 'A bomb exploded in the market of Kalta on Monday. Six people were killed and 20 were wounded.',
  'Six people were killed and 20 injured on 7 June when a boiler exploded in Kalta.', 'Gunmen attacked the village of Kalta on Monday night, killing six people and wounding 20.',
];
const SEQUELS = [
  'One of the injured died on Wednesday.', 'One of the wounded died in hospital on Wednesday.', 'A woman who had been in intensive care died on Wednesday.', 'A woman of 34 died in hospital on Wednesday, bringing the toll to seven.',
  'Two of the injured died yesterday.', 'The toll rose to seven on Wednesday when a boy died of his injuries.', 'The toll rose to seven on Wednesday.', 'On Wednesday a seventh victim died.',
  'Seven people are now dead, the hospital said on Wednesday.', 'Fifteen were still in hospital on Wednesday.', 'Fifteen of the injured remained in hospital on Wednesday.', 'Ten of the injured were discharged on Wednesday.',
  'On Wednesday 15 people were still being treated.', 'Four of the injured are under treatment in the capital, a doctor said on Wednesday.', 'It has now taken seven lives, the mayor said on Wednesday.',
  'Another of the wounded, a trader of 50, died of his wounds on Wednesday night.', 'A nurse, 29, succumbed to her injuries on Wednesday morning.', 'Five of the dead were buried on Wednesday.',
  'Three of the injured were flown to the capital on Wednesday; one died on the way.', 'By Wednesday the number of dead had risen to seven.', 'On Wednesday evening the hospital put the number of dead at seven.',
  'A boy of nine, who had been on a respirator since Monday, died yesterday.', 'Doctors said on Wednesday that one more of the injured had died.', 'Rescuers found a seventh body on Wednesday.',
  'A seventh body was pulled out yesterday.', 'With her death on Wednesday the toll stands at seven.', 'Yesterday the police corrected the toll: seven people died, not six.',
  'Tuesday brought the death of a mother of three, the seventh victim.', 'A teacher of 51 died at 11:15 on Wednesday night in the hospital at Dorva.',
  'A teacher, 51, died on Wednesday in the hospital at Dorva. With her, the number of dead rises to seven.', 'The owner maintained yesterday that five people and not six died.',
  'Yesterday, too, four of the dead were buried in one grave.', 'Two women who were scalded died yesterday.', 'A boy with a chest wound died on Wednesday night.', 'Relatives of ten missing people waited outside on Wednesday.',
  'A trader who was hit by flying glass died on Wednesday.', 'Doctors insisted on Wednesday that seven people had died.', 'The company admitted on Wednesday that seven people had died.',
  'A girl who was pulled out alive on Monday died yesterday.', 'A man whose legs were crushed died on Wednesday.', 'On Wednesday a court ordered the release of the bodies of the six.',
  'Rescuers took a seventh body out of the wreck on Wednesday, bringing the number of dead to seven.',
];
/** Told by themselves, with the day of the happening and a later one. */
const ALONE = [
  'A man injured in Monday\'s explosion in Kalta died on Wednesday.', 'A woman wounded in the bombing of Kalta on Monday died yesterday.', 'Another victim of Monday\'s bus crash near Kalta has died, raising the toll to seven.',
  'The toll of Monday\'s attack in Kalta rose to seven on Wednesday.', 'One of the people hurt in the Kalta blast of 7 June died on Wednesday.', 'Kalta: seventh victim of Monday\'s explosion dies',
  'The death of a boy on Wednesday brought to seven the toll of the explosion of 7 June in Kalta.', 'Seven people have died since the explosion in Kalta on Monday, the latest on Wednesday.',
];
const ANEW = [
  'On Wednesday another bus overturned near Dorva, killing three people.', 'Three people died on Wednesday when a boat capsized off Dorva.', 'A second blast in Dorva on Wednesday killed three people.', 'On Wednesday gunmen shot three people dead in Dorva.',
  'In Dorva, three people were killed yesterday by a landslide.',
];

const daysOf = (text: string): readonly (string | null)[] => tally([{ id: 'x', text, outlet: 'Daily Wire', title: null, address: null, published: '2021-06-10' }]).incidents.filter((i) => i.figures.length > 0).map((i) => i.date?.from ?? null).sort();

describe.each(LEADS)('behind "%s"', (lead) => {
  it.each(SEQUELS)('is of the same happening: %s', (sequel) => {
    expect([daysOf(`${lead} ${sequel}`), daysOf(`${lead}\n\n${sequel}`)]).toEqual([['2021-06-07'], ['2021-06-07']]);
  });
  it.each(ANEW)('is another one: %s', (anew) => { expect(daysOf(`${lead}\n\n${anew}`)).toEqual(['2021-06-07', '2021-06-09']); });
});

it.each([
  'A soldier died on Friday in hospital of what he suffered in Kalta. With him, four soldiers have died.', 'One of the eight patients of Kalta has died; five remain in our care, two of them on ventilators. With her, four people have lost their lives.',
])('counts the one told before among the number that follows: %s', (text) => {
  const figures = tally([{ id: 'x', text, outlet: 'Kalta Hospital', title: null, address: null, published: '2021-06-12' }]).incidents.flatMap((i) => i.figures.filter((f) => f.effect === 'killed'));
  expect(figures.map((f) => f.best)).toEqual([4]);
});

describe('what became of people, told alone', () => {
  it.each(ALONE)('%s', (text) => { expect(daysOf(text)).toEqual(['2021-06-07']); });
});
