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
  {
    name: 'two bombs in one sentence, each with its bus; the hospital of the first',
    articles: [
      'k1 | Coast Herald | 2009-07-05 | Bus bomb kills 16\n\nA roadside bomb tore through a packed bus at Karsan on Friday, killing 16 passengers and injuring 38, and within hours a smaller device on a bus at Orvel, on the old road, claimed two more lives.\n\nIn Orvel, 80 kilometres inland, the parcel had been pushed under a seat. Police said 21 people were hurt.',
    ],
    groups: ['k1:16 k1:38', 'k1:two k1:21'],
  },
  {
    name: 'what happened next is told of the hamlet, and the convoy comes first',
    articles: [
      'l1 | Field Dispatch | 2021-11-08 | What is known\n\nThere are two lists. One comes from the army, the other from Orvel, a hamlet off the road to Karsan.\n\nAs regards the convoy, the general staff says 19 of its men were killed near Karsan.\n\nWhat happened next is told by three women. Soldiers came to the hamlet on Friday. A rights group has verified 23 deaths there with photographs.',
    ],
    groups: ['l1:19', 'l1:23'],
  },
  {
    name: 'a revenge for an encounter that is told behind a comma',
    articles: [
      'm1 | Plateau Observer | 2019-04-11 | Eight troopers killed\n\nEight troopers were killed on Tuesday when rebels blew up their lorry near Karsan.\n\nSources see the blast as revenge for the encounter of 24 March at Orvel, where nine rebels, five of them women, were shot dead.\n\nTwo of the troopers who were flown to hospital are stable.',
    ],
    groups: ['m1:eight', 'm1:nine m1:five'],
  },
  {
    name: 'forty minutes after the shooting in the first town, outside the hall of a second',
    articles: [
      'n1 | Pacific Journal | 2020-02-22 | Weekend of fire\n\nFive spectators were shot from a van at a cockpit in the village of Karsan on Saturday.\n\nForty minutes after the shooting in Karsan, a motorcycle left outside the town hall of Orvel exploded. A vendor died, and nineteen people were cut by glass.\n\nFinally, in Dorvan, somebody shot a teacher dead at her door.',
    ],
    groups: ['n1:five', 'n1:a n1:nineteen'],
  },
  {
    name: 'an attack that came less than two days after another, and the count of that assault',
    articles: [
      'o1 | Ridge Gazette | 2016-08-24 | Twelve guards killed\n\nTwelve guards were killed when a bomb tore their minibus apart at the Karsan gate on Tuesday.\n\nThe attack, in which two guards survived with heavy injuries, came a day after rebels killed 14 soldiers with mines near Orvel, on Monday.',
    ],
    groups: ['o1:twelve o1:two', 'o1:14'],
  },
  {
    name: 'entries of a live page, of three towns; the house of the third',
    articles: [
      'p1 | Levant Live | 2023-10-08T20:35 | Live: 8 October\n\n20:05 | North\nState television puts the toll of this evening\'s strike on a block in Karsan at nine dead, with twelve wounded.\n\n19:30 | Coast\nThe rescue service says a woman of 70 was seriously hurt by a fragment in Orvel.\n\n16:10 | South\nThe hospital has received 17 bodies from the house struck in Dorvan last night.\n\n14:25 | North\nNine firefighters have been killed in the centre at Telmor, the ministry says. A tenth is missing.',
    ],
    groups: ['p1:nine p1:twelve', 'p1:a', 'p1:17'],
  },
  {
    name: 'a statement that turns to a second post, and the zero of the first',
    articles: [
      'q1 | Border Monitor | 2013-04-10 | Statements\n\nDuring the night a group attempted to cross at Karsan. The adversary left six dead.\n\nAs to Orvel, a spokesman said that a conscript was hit in the neck in a trench there and died.',
    ],
    groups: ['q1:six', 'q1:a'],
  },
  {
    name: 'a title of two happenings beside a semicolon, a day that counts back, and a river',
    articles: [
      'r1 | River News | 2024-06-05 | Drone kills medic in Selm region; town across the river says five died in strike\n\nDrone kills medic in Selm region; town across the river says five died in strike\n\nA drone hit an ambulance in Karsan on Wednesday, killing a medic and wounding the driver, regional officials said, a day after three people died in the same town when a minibus was attacked.\n\nAcross the Telm in Orvel, officials said rockets killed five people at a market on Tuesday.',
    ],
    groups: ['r1:a r1:the', 'r1:three', 'r1:five'],
  },
  {
    name: 'one paragraph of a ministry, of two stretches of a line',
    articles: [
      's1 | Border Monitor | 2013-04-10 | Statements\n\nDuring the night a group attempted to cross at Karsan. It fell into an ambush. The adversary left six dead. On the line near Orvel, the ministry went on, a warrant officer had been killed on Monday by a sniper.',
    ],
    groups: ['s1:six', 's1:a'],
  },
];
