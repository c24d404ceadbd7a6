import type { Case } from './cases.ts';

/** What a sentence, a label or a paragraph begins with says which happening it tells of: in the notation of `cases.ts`. */
export const CASES_HEADS: readonly Case[] = [
  {
    name: 'sections that begin with a weekday, its date and a place',
    articles: ['a1 | Rights Desk | 2023-05-11 | Two attacks\n\nSaturday 6 May, Karsan. Rockets landed on the fish market. We hold 13 names of the dead.\n\nSunday 7 May, Orvel, 30 km south of Karsan. Two rockets fell on a row of houses. Six people died there and seventeen were hurt.'],
    groups: ['a1:13', 'a1:Six a1:seventeen'],
  },
  {
    name: 'a label that says "the same night", and one that says "same place"',
    articles: ['b1 | Watch Group | 2023-05-11 | Log\n\nKarsan, 4 May: eleven villagers dead. Some 700 people are staying in churches at Tavol.\n\nOrvel, the same night: three dead.\n\nKarsan, same place, 6 May: mourners were shot at. Five more people were killed.'],
    groups: ['b1:eleven b1:700', 'b1:three', 'b1:Five'],
  },
  {
    name: 'seven on one day and nine on another, at one place; a late death is of the same day',
    articles: [
      'c1 | Road Union | 2023-09-05 | Bend\n\nAt Karsan seven cyclists died on 22 July and nine on 12 August.',
      'c2 | Road Union | 2023-07-26 | Bend\n\nSix passengers died on 22 July at Karsan, and one on 24 July of burns in the Orvel clinic.',
    ],
    groups: ['c1:seven c2:Six c2:one', 'c1:nine'],
  },
  {
    name: 'the quake and the shock after it, in one sentence',
    articles: ['d1 | Hill Echo | 2023-08-26 | Toll\n\nForty villagers died in the tremor of 11 August at Karsan, the agency says, and five in the aftershock on the 15th.\n\nThree nurses were killed when a van with tents ran off the road near Orvel, police said.'],
    groups: ['d1:Forty', 'd1:five', 'd1:Three'],
  },
  {
    name: 'a yard where others were killed months ago stands beside the block',
    articles: ['e1 | Mayor | 2023-10-18 | Block\n\nA missile hit a block of flats in Karsan on Wednesday. Nine people were killed.\n\nIt is a short walk from the square in which shelling killed four people on 2 May.'],
    groups: ['e1:Nine', 'e1:four'],
  },
  {
    name: 'the village that it must not be taken for',
    articles: [
      'f1 | Delta Sun | 2023-08-08 | Karsana flood\n\nTwo villagers drowned when a stream rose at Karsana on Sunday. It is not the same village as Karsan, 70 km further south, where a flood in the same night left eleven people dead.',
      'f2 | Delta Sun | 2023-08-07 | Karsan flood\n\nTen people drowned when a river rose at Karsan on Sunday.',
    ],
    groups: ['f1:Two', 'f1:eleven f2:Ten'],
  },
  {
    name: 'a camp some way from the village, and a shop nearby',
    articles: [
      'g1 | Coast Wire | 2022-06-07 | Raid\n\nRaiders killed six people in the village of Karsan late on Sunday. The same night they fired on the depot of a road company, 7 km from the village, and killed a watchman.',
      'g2 | Inland Wire | 2022-06-09 | Raid\n\nRaiders killed six people in the village of Karsan late on Sunday. At the saw mill nearby two watchmen died.',
    ],
    groups: ['g1:six g2:six', 'g1:a', 'g2:two'],
  },
  {
    name: 'the first of two slides, of which the sentence before speaks',
    articles: ['h1 | Island Voice | 2022-07-15 | Second slide\n\nThree diggers died on Thursday when a second part of the slope came down above Karsan.\n\nA clerk has the roll for the first slide, on Tuesday. On it are seventeen names of people killed.'],
    groups: ['h1:Three', 'h1:seventeen'],
  },
  {
    name: 'two in the same town on the following night',
    articles: ['i1 | Police | 2022-11-20 | Figures\n\nThe figures include the seven guests killed in a Karsan bar on 12 November and the three cousins shot in the same suburb on the following night.'],
    groups: ['i1:seven', 'i1:three'],
  },
  {
    name: 'it was there that they were ambushed',
    articles: ['j1 | Lake News | 2022-04-18 | Hospital\n\nFourteen fishermen were killed in the raid on Karsan last Monday, the hospital says.\n\nTavol is 60 km further north, and it was there that the patrol was ambushed on Wednesday. The general staff admits eight dead in that ambush.'],
    groups: ['j1:Fourteen', 'j1:eight'],
  },
  {
    name: 'what the police told reporters elsewhere, and a bulletin of its own number, go on with it',
    articles: [
      'k1 | Plain Wire | 2022-05-15 | Raid\n\nGunmen killed thirteen people in Karsan early on Sunday. Eight others were injured, a police spokesman told journalists in Orvel, 40 km to the north.\n\n"We hid in the hedge," said Sara Rossi, 61, who lost her husband.',
      'k2 | Civil Defence | 2022-05-15T18:00 | Raid on Karsan\n\n18:00 – Bulletin 3. Fifteen dead.\n\n09:00 – Bulletin 2. Nine dead.',
    ],
    groups: ['k1:thirteen k1:Eight k1:her k2:Fifteen k2:Nine'],
  },
  {
    name: 'the people of the bus come next',
    articles: ['l1 | Dispatch | 2018-04-19 | Funerals\n\nThe grave diggers of Karsan had no rest. First they buried the guards: a captain had seen six of them dead at the post on Sunday.\n\nThen came the passengers of the tram. A doctor said that nine of these are dead.'],
    groups: ['l1:six', 'l1:nine'],
  },
  {
    name: 'rows of a table and days of a chronicle',
    articles: [
      'x1 | Monitors | 2024-06-10 | Incident log\n\nPlace | Date | Dead | Injured\nKarsan | 24 May 2024 | 3 | 5\nOrvel | 26 May 2024 | 12 | 31\nTotal |  | 15 | 36',
      'x2 | Yearbook | 2024-06-10 | Attacks on the ring road, 2024\n\nApril\n\nOn the 4th, gunmen shot dead two drivers in Tavol.\n\nMay\n\n26th: A market bombing in Orvel kills twelve people.',
    ],
    groups: ['x1:3 x1:5', 'x1:12 x1:31 x2:twelve', 'x2:two'],
  },
];
