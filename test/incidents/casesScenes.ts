import type { Case } from './cases.ts';

/** Articles that leave one scene for another and come back to it: in the notation of `cases.ts`. */
export const CASES_SCENES: readonly Case[] = [
  {
    name: 'two villages whose names differ in their vowels, which the texts spell in one way each',
    articles: [
      'a1 | Plain Wire | 2024-05-08 | Rocket kills nine\n\nA rocket fell on the market of Orm Sadela on Monday and killed nine people, medics said.\n\nOn Tuesday another one hit a pump station at Orm Sadil, which lies on the other bank. Two people were killed and four were hurt.',
      'a2 | Lawyers of Tavol | 2024-05-12 | Note 3\n\nOur list for the market of Ormm Sadela carries eleven dead of 6 May. On the following day a drone struck the pump station of Orm Sadil. There, three people were killed.',
    ],
    groups: ['a1:nine a2:eleven', 'a1:Two a1:four a2:three'],
  },
  {
    name: 'two days after one massacre, another village; then back to the first',
    articles: [
      'b1 | Savanna Post | 2023-03-12 | New raid\n\nBarely 48 hours after the bloodshed at Karun Bawa, bandits on Saturday night stormed Karun Dawa and killed four villagers.\n\nMeanwhile the police said that the death toll in Karun Bawa was now 17.',
      'b2 | Savanna Post | 2023-03-10 | Fifteen killed in Karun Bawa\n\nGunmen killed 15 people in the village of Karun Bawa before dawn on Friday, its head said.',
      'b3 | Peace Monitor | 2023-03-14 | Digest\n\nThe gravest event was Karun Bawa (Zamfara, 10 March). Of those who were shot 18 have lost their lives there.\n\nPlease note that Karun Dawa (Katsina, 11 March) is another place. There, five villagers were killed.',
    ],
    groups: ['b1:four b3:five', 'b1:17 b2:15 b3:18'],
  },
  {
    name: 'a strike beside a village and a fight on an axis, in one communique',
    articles: [
      'c1 | General Command of Ruvia | 2024-10-08 | Statement\n\nOur air arm struck a fuel store beside the village of Omsadar on Monday; 23 militiamen were killed there.\n\nOn the Jebel Kord axis the Fifth Division broke an attack in the afternoon of the same day. The rebels lost forty fighters.',
      'c2 | Ruvian Wire | 2024-10-09 | Clash at Jebel Kord\n\nFighters stormed an army column near Jebel Kord on Monday and killed 12 soldiers, a local official said.',
    ],
    groups: ['c1:23', 'c1:forty c2:12'],
  },
];
