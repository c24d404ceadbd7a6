import { describe, expect, it } from 'vitest';
import { figure, shown } from './figureOf.ts';

describe('one institution under several names replaces its own earlier figure', () => {
  it('the police by a spokesman, by an inspector and in a bulletin of their own', () => {
    const first = 'p | Coast Wire | 2019-04-03 | Bomb in Orvel\n\nFour people were killed when a bomb exploded at the bus station of Orvel on Tuesday, police spokesman Tarik Boz said.';
    const later = 'q | Orvel State Police Command | 2019-04-05 | Statement\n\nThe death toll of the bomb at the bus station of Orvel on Tuesday now stands at seven.';
    expect(shown(figure({ articles: [first, later] }))).toBe('7/7/7');
    const inspector = 'r | Orvel Post | 2019-04-06 | Bus station\n\nNine people have now died of the bomb that exploded at the bus station of Orvel on Tuesday, Inspector Sana Orun said.';
    expect(shown(figure({ articles: [first, inspector] }))).toBe('9/9/9');
  });

  it('a rescue agency by its name, and by what it is', () => {
    const wire = 's | Island Wire | 2021-02-03 | Ferry sinks\n\nA ferry sank off Orvel on Tuesday and six people drowned, the search and rescue agency Samar said.';
    const own = 't | Samar Orvel | 2021-02-05 | Day three\n\nSamar Orvel\n\nThe ferry that sank off Orvel on Tuesday: ten people are now dead.';
    expect(shown(figure({ articles: [wire, own] }))).toBe('10/10/10');
  });

  it('an army by whatever words, but never the army of its enemy', () => {
    const wire = 'u | Sahel Wire | 2020-05-05 | Ambush\n\nSix soldiers died in an ambush near Orvel in Mali on Monday, the army said.';
    const staff = 'v | General Staff of the Armies (Mali) | 2020-05-07 | Communiqué\n\nThe General Staff informs that eight soldiers were killed in the ambush near Orvel on Monday 4 May.';
    expect(shown(figure({ articles: [wire, staff] }))).toBe('8/8/8');
  });

  it('a health executive is a health authority, and so is he by his surname', () => {
    const early = 'w | Hill Wire | 2022-06-14 | Tanker fire\n\nA tanker fire at Orvel market killed 12 people on Monday, police said.';
    const late = 'x | Hill Mirror | 2022-06-20 | Toll rises\n\nThe tanker fire at Orvel market on 13 June has now killed 15 people, county health executive Amina Dorun said.';
    expect(shown(figure({ articles: [early, late] }))).toBe('12/15/15');
  });
});

describe('a toll holds those whom its source has told of before', () => {
  it('so that five are dead; a total below its terms', () => {
    expect(shown(figure({ articles: ['a | Orvel Regional Administration | 2023-11-15 | Shelling\n\nArtillery struck the village of Orvel on Tuesday. Six residents were killed outright. During the night a teacher, Rosa Duarte, died in hospital, so that seven people are dead.'] }))).toBe('7/7/7');
    expect(shown(figure({ articles: ['b | Orvel District Hospital | 2023-02-20 | Bulletin\n\nORVEL DISTRICT HOSPITAL\n\nStampede at the temple of Orvel on 18 February.\n\nBrought dead: 8. Expired during treatment: 3. Total deaths: 11.'] }))).toBe('11/11/11');
  });

  it('after two more bodies were found', () => {
    expect(shown(figure({ articles: ['c | Channel Post | 2023-03-18 | Boat\n\nFor the boat that sank off Orvel on 7 March the coast guard lists 31 deaths, after two bodies washed up on the beach.'] }))).toBe('31/31/31');
  });

  it('more bodies are no toll of their own', () => {
    const police = 'd | Coast Wire | 2019-08-12 | Bus falls into ravine\n\nA bus fell into a ravine at Orvel on Monday and 11 people died, police said.';
    const radio = 'e | Radio Orvel | 2019-08-13 | Bus at Orvel\n\nClimbers have recovered three more bodies of passengers of the bus that fell into a ravine at Orvel on Monday.';
    expect(shown(figure({ articles: [police, radio] }))).toBe('11/11/11');
  });
});

describe('who tells of the dead is none of them', () => {
  it('police agree on sixteen dead, and give five', () => {
    for (const words of ['Highway police have ended their count and concur with the clinic on nine dead.', 'Highway police now give nine dead.', 'Highway police raise their count: nine dead.']) {
      expect(figure({ articles: [`f | Coast Post | 2019-08-19 | Bus at Orvel\n\nA bus fell into a ravine at Orvel on 12 August. ${words}`] })?.class).toBe('unknown');
    }
  });
});
