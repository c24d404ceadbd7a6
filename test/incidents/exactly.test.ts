import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';
import { sameName } from '../../src/incidents/heard.ts';
import { areNamesakes, isByFrontOnly } from '../../src/incidents/namesakes.ts';
import { readPassages } from '../../src/incidents/passages.ts';
import { reportsOf } from '../../src/incidents/reports.ts';
import { shippedLexicon } from '../../src/lexicon/lexicon.ts';
import { makeDocument } from '../../src/text/document.ts';

/** What an agency's first sentence says of where, and what tells it exactly farther down: always Karsan. */
const FIRST = {
  I1: 'Two warplanes hit the huts of salt traders by the shore of Lake Turkana on Tuesday, killing 12 traders and wounding nine, elders said.',
  I2: 'An overloaded boat sank in high winds on Lake Malawi on Tuesday, drowning 12 passengers, the coast guard said.',
  I3: 'A man on a motorcycle laden with dynamite rode into a customs post in the southwest of Pakistan on Tuesday, killing 12 guards, officials said.',
  I4: 'A coach full of pilgrims and a timber truck collided in northern Togo on Tuesday, killing 12 pilgrims, police said.',
  I5: 'A coal mine exploded in the Pakistani province of Balochistan on Tuesday, killing 12 miners, officials said.',
  I6: 'A wall of water tore through a bazaar in Nepal on Tuesday, killing 12 people, police said.',
} as const;
const EXACTLY: readonly (readonly [keyof typeof FIRST, string])[] = [
  ['I1', 'The bombs fell on Karsan, a sandbank off Orvel where boats unload fish.'],
  ['I1', 'The strike hit the landing site of Karsan, some 20 km from Orvel.'],
  ['I2', 'The Lady Dorma went under some 5 km off Karsan, a hamlet.'],
  ['I2', 'The vessel sank within sight of Karsan.'],
  ['I2', 'It had left Orvel with 112 people on board and went down off Karsan.'],
  ['I2', 'The wreck lies off Karsan, a fishing village.'],
  ['I2', 'The boat was on its way from Orvel to Dorma when it capsized near Karsan.'],
  ['I3', 'The post, at Karsan, 30 km south of Orvel, was shelled in March too, when five guards were killed.'],
  ['I3', 'The outpost, in Karsan to the south of Orvel, had already come under fire in March, when five guards died.'],
  ['I3', 'The post stands at Karsan, on the road to Orvel.'],
  ['I3', 'The attack took place in Karsan, a village near Orvel.'],
  ['I4', 'The crash happened towards 11:40 p.m. at Karsan bend, about 8 km short of Orvel.'],
  ['I4', 'The collision occurred near Karsan on the road from Orvel.'],
  ['I4', 'It happened at Karsan, on the Orvel road.'],
  ['I4', 'The scene, near Karsan, was cleared by noon.'],
  ['I4', 'The accident, at Karsan, closed the road to Orvel.'],
  ['I5', 'The mine is in Karsan, 40 km from Orvel.'],
  ['I5', 'The pit at Karsan had been closed by inspectors in May.'],
  ['I5', 'The explosion happened at Karsan, an hour from Orvel.'],
  ['I5', 'The miners had been at work in Karsan since dawn.'],
  ['I6', 'Seven of the victims were guests of an inn at Karsan, the bazaar that suffered most.'],
  ['I6', 'The water came down on Karsan, a market town below Orvel.'],
  ['I6', 'The flood struck Karsan before dawn.'],
];
/** Nothing happened at Orvel. */
const ELSEWHERE = [
  'Aid workers count 26 hurt whom Orvel received. Twelve people died.',
  'About 650 villagers have moved to the camps near Orvel. Twelve people died.',
  'Eight of the 12 dead belonged to Orvel district, the remaining four to Dorma.',
  'Twelve people died. Six of them were buried at Orvel on Thursday.',
  'Twelve people died; nine of the dead were natives of Orvel.',
  'Twelve miners from Orvel died.',
  'The bus had set out from Orvel with 40 people on board. Twelve died.',
  'Twelve people died. The helicopter carrying the wounded landed at Orvel.',
  'Twelve people died. Relatives came from Orvel to fetch the bodies.',
  'Twelve people died, said the parish priest, who had come over from Orvel.',
  'Doctors in Orvel operated on nine; 12 people had died.',
  'Two hospitals in Orvel took in 30 wounded. Twelve people died.',
  'Twelve people died. The prosecutor of Orvel has opened an inquiry.',
  'Twelve people died. The team sent from Orvel needed four hours.',
  'Twelve people died. The lorry was bound for Orvel.',
  'Twelve people died. Survivors were driven to Orvel.',
  'The dead, 12 in all, were taken to the morgue in Orvel.',
  'Twelve people died. About 900 people have found shelter in Orvel.',
  'Twelve people died, among them a teacher from Orvel.',
  'Twelve people died. Dorma and Orvel have sent blankets.',
];
const TITLES = ['Mine incident, Karsan (Orvel)', 'Situation report 2 – Karsan, Orvel township', 'Karsan flood: update by the ward chair', 'Operation at Karsan concluded', 'Shipwreck near Karsan – operational note no. 3'];

function placesIn(text: string): readonly string[] {
  const article = { id: 'a', outlet: null, title: null, address: null, published: '2022-06-18', text };
  return reportsOf({ reading: readArticle(article), text: readPassages(makeDocument(article), shippedLexicon()), family: 'a' })[0]?.places ?? [];
}

describe('where it was', () => {
  it.each(EXACTLY)('is told exactly behind %s: %s', (first, sentence) => {
    expect(placesIn(`Twelve die in disaster\n\nCAPITAL, June 15 (Wire) – ${FIRST[first]}\n\n“We ran,” said a trader.\n\n${sentence}\n`)).toEqual(['Karsan']);
  });

  it.each(ELSEWHERE)('is not where people came from or went: %s', (sentence) => {
    expect(placesIn(`Karsan counts its dead\n\n${sentence}\n\nIt was the worst day that Karsan has seen.\n`)).toEqual(['Karsan']);
  });

  it.each(TITLES)('stands in a title: %s', (title) => {
    expect(placesIn(`MINISTRY OF HEALTH\nDepartment of emergencies\n\n${title}\n\nSo far 12 bodies have been recovered. Twenty people are injured.\n`)[0]).toBe('Karsan');
  });
});

it('was no weather where people tried to storm a house', () => {
  const text = 'News\n\nA crowd tried to storm the town hall of Karsan on Tuesday and nine people were killed.';
  const article = { id: 'a', outlet: null, title: null, address: null, published: '2022-06-18', text };
  expect(reportsOf({ reading: readArticle(article), text: readPassages(makeDocument(article), shippedLexicon()), family: 'a' })[0]?.means).not.toContain('storm');
});

describe('names of which one begins the other', () => {
  it.each([['Karsan', 'Karsan Springs'], ['El Belkar', 'El Belkar de Soto'], ['Dorma', 'Dorma Gorna'], ['Karsan', 'Karsan Heights'], ['Belkar', 'Belkar Wielki']])('%s and %s may be two', (a, b) => { expect(isByFrontOnly(a, b)).toBe(true); });
  it.each([['Karsan', 'Karsan village'], ['Karsan', 'Karsan IDP camp'], ['Karsan', 'Karsan'], ['Belkar', 'Belkar coal mine'], ['Karsan', 'Karsan prison'], ['Karsan', 'Unguwar Karsan'], ['Karsan', 'Karsan market 2']])('%s and %s are one', (a, b) => { expect(isByFrontOnly(a, b)).toBe(false); });
  it.each([['Belkar Wielki', 'Belkar Maly'], ['Karsan Springs', 'Karsan Falls'], ['Karsana-Vodo', 'Karsana-Bulak']])('%s and %s are two', (a, b) => { expect(areNamesakes(a, b)).toBe(true); });
  it.each([['Karsan Springs', 'Karsan Spring'], ['Karsan prison', 'Karsan jail'], ['San Karsan', 'San Belkar'], ['Karsan', 'Karsan Falls']])('%s and %s are no two namesakes', (a, b) => { expect(areNamesakes(a, b)).toBe(false); });
  it.each([['Sivadol', 'Shivadol'], ['Tombun Kaja', 'Tombum Kaja'], ['Dorghut', 'Dorkhut'], ['Tall Labia', "Tell al-Labee'a"], ['Hnaung Tha', 'Hnaung Thar'], ['Thaungbinla', 'Thaungpinla']])('%s is printed %s', (a, b) => { expect(sameName(a, b)).toBe(true); });
});
