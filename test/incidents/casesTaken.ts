import type { Case } from './cases.ts';

/** What an article comes back to, after it has told of something else: by the place, by what was struck, by the number. In the notation of `cases.ts`. */
export const CASES_TAKEN: readonly Case[] = [
  {
    name: 'the police of the first town give a lower figure, after a lorry in another',
    articles: [
      'a1 | Bay Wire | 2023-07-31 | Gang burns a market\n\nAt least 24 people were killed when a gang rode into the market town of Karsan on Friday and set fire to the stalls, a network said.\n\nThe northern town of Orvel spent the weekend in mourning. A cement lorry ran into a procession there on Saturday; eight mourners lost their lives.\n\nPolice in Karsan acknowledge only sixteen deaths. They lost an inspector in Friday\'s shooting.',
    ],
    groups: ['a1:24 a1:sixteen a1:an', 'a1:eight'],
  },
  {
    name: 'a second raid on the first town is told of by its own day',
    articles: [
      'b1 | Bay Wire | 2023-07-31 | Two raids\n\nGunmen killed 24 people at Karsan on Friday.\n\nA lorry ran into a procession at Orvel on Saturday; eight mourners lost their lives.\n\nOn Sunday gunmen came to Karsan and killed six people.',
    ],
    groups: ['b1:24', 'b1:eight', 'b1:six'],
  },
  {
    name: 'those of the bus, of the shaft and of the junction, by what they are called',
    articles: [
      'c1 | Range Wire | 2016-05-20 | Bus and shaft\n\nA bus fell into a ravine near Karsan on Tuesday and 17 pilgrims died.\n\nThe next day methane went off in a shaft at Orvel, in the south; nine miners were killed.\n\nOf the passengers of the bus, three remain in danger, doctors said. For the methane victims, whose number the inspector now gives as eleven, nothing has been announced.',
      'd1 | Range Wire | 2016-05-21 | Column attacked\n\nRebels ambushed a police column outside Karsan on Thursday and killed 14 officers.\n\nIn Orvel a mine exploded under a tractor. Three farmers were killed outright.\n\nBy Friday evening the toll of that ambush had gone up to fifteen.',
    ],
    groups: ['c1:17 c1:three', 'c1:nine c1:eleven', 'd1:14 d1:fifteen', 'd1:three'],
  },
  {
    name: 'another bus is no bus that was told of',
    articles: [
      'e1 | Range Wire | 2016-05-20 | Bad week\n\nA bus fell into a ravine near Karsan on Tuesday and 17 pilgrims died.\n\nOn Wednesday a fire in a mill at Orvel killed nine weavers.\n\nOn Thursday a bus burned on the road to Dorvan. Five passengers died.',
    ],
    groups: ['e1:17', 'e1:nine', 'e1:five'],
  },
  {
    name: 'the six deaths on the rails and the fourteen on the road; the two sisters who are told of for the first time',
    articles: [
      'f1 | Plain Post | 2018-08-29 | Track gang killed\n\nSix track workers lost their lives on Tuesday night when a goods train ran through their site near Karsan.\n\nOn Sunday fourteen pickers died in a van that met a lorry on the Orvel road. Of the three who were pulled out, one has since died at Dorvan.\n\nThe prosecutor has both files. A telephone call, she said, would explain the six deaths on the rails.',
    ],
    groups: ['f1:six', 'f1:fourteen f1:one'],
  },
  {
    name: 'the day of a burial, and whom the young men killed behind it',
    articles: [
      'g1 | Plateau Star | 2019-10-14 | Reprisal follows burial\n\nThey buried fifteen people at Karsan on Saturday morning.\n\nThe fifteen, farmers and their children, had been killed on Thursday night by men with torches.\n\nYoung men who came back stopped two cars at Orvel junction and clubbed eight herders to death.',
    ],
    groups: ['g1:fifteen', 'g1:eight'],
  },
  {
    name: 'a woman who died on the road later, which makes 36',
    articles: [
      'h1 | Nile Wire | 2023-09-20 | Drones hit a market\n\nTwenty people died when a drone hit the livestock market of Karsan on Monday, the doctors said on Tuesday.\n\nSome 61 wounded were taken to Orvel.\n\nLate on Tuesday the hospital added a woman who had died on the road, which makes 21.',
    ],
    groups: ['h1:twenty h1:61 h1:a'],
  },
  {
    name: 'entries with a weekday behind the name, and what is said of the first below them',
    articles: [
      'i1 | Lake Courier | 2014-05-05 | Black weekend\n\nHow did they die?\n\nKarsan, Friday. A coach left the road in heavy rain. Five died on the embankment.\n\nOrvel, Saturday afternoon. The barrier was up. A train cut a van in half and four men were killed.\n\nDorvan, Sunday. Three friends in a car, a lime tree. None survived; three lost their lives.',
    ],
    groups: ['i1:five', 'i1:four', 'i1:three'],
  },
  {
    name: 'a correction below a list goes back to its first entry',
    articles: [
      'j1 | Field Observatory | 2021-11-30 | Update 31\n\n26 Nov. Karsan, Selm. Mines stopped a convoy on the Karsan road. Ten soldiers were killed.\n\n27 Nov. Orvel, Selm. Shells fell on the village. Four villagers were killed in one house.\n\n28 Nov. Dorvan, Selm. A landmine killed one man.\n\nCorrections: for the Karsan road, the defence force has lowered its figure to eight dead.',
    ],
    groups: ['j1:ten j1:eight', 'j1:four', 'j1:one'],
  },
];
