import type { Case } from './cases.ts';

/** Whose place and day a sentence prints: the speaker's, the hospital's, a banner's, or the happening's. In the notation of `cases.ts`. */
export const CASES_TOLD: readonly Case[] = [
  {
    name: 'a deputy mayor who is reached by telephone in another town',
    articles: [
      'a1 | Coast Wire | 2022-05-14 | Gunmen empty a market\n\nThey came at dawn on Friday, and when they left the market of Karsan had been emptied.\n\nAt least 20 residents were dead, the deputy mayor told Coast Wire by telephone from a friend\'s house in Orvel.',
      'a2 | Coast Wire | 2022-05-14 | Bomb on a bus\n\nA bomb went off in a bus at Orvel on Friday morning and killed four passengers, police said.',
      'a3 | Monitor of the Coast | 2022-05-20 | Note\n\nOn 13 May armed men raided the market of Karsan and killed 23 people.',
    ],
    groups: ['a1:20 a3:23', 'a2:four'],
  },
  {
    name: 'paragraphs counted by letters, the second of the day after',
    articles: [
      'b1 | Plain Watch | 2021-11-18 | Note 21\n\nThree events stand out.\n\n(a) Convoy for Karsan, 6 November. We enter fifteen soldiers killed.\n\n(b) Lorry on the same road, the day after. A mine killed three men in it.\n\n(c) Gold site of Dorvan, in the small hours of the 9th. Gunmen killed 33 diggers.',
      'b2 | Army Staff | 2021-11-09 | Communique\n\n1. On 6 November a convoy for Karsan was taken under fire.\n\n2. The escort resisted for two hours. Twelve soldiers fell.',
      'b3 | Radio Plain | 2021-11-10 | Gold site raided\n\nGunmen raided the gold site of Dorvan on Tuesday before dawn and killed 30 diggers.',
    ],
    groups: ['b1:fifteen b2:Twelve', 'b1:three', 'b1:33 b3:30'],
  },
  {
    name: 'a toll that rose on Saturday, of Thursday\'s ambush, and a banner in another town',
    articles: [
      'c1 | Range Wire | 2022-06-25 | Seventh guard dies\n\nThe death toll from an ambush on forest guards near Karsan rose to seven on Saturday when a wounded guard died in hospital.\n\nGunmen attacked two trucks near Karsan on Thursday. A banner hung from a footbridge in Orvel boasted of twelve dead guards.',
      'c2 | Range Mirror | 2022-06-23 | Ambush\n\nFive forest guards were killed on Thursday when gunmen opened fire on their trucks near Karsan.',
      'c3 | Range Mirror | 2022-06-25 | Shots in Orvel\n\nTwo guards were shot dead at a bar in Orvel on Saturday.',
    ],
    groups: ['c1:seven c1:twelve c2:Five', 'c3:Two'],
  },
  {
    name: 'a second fire up the road, put out within the hour',
    articles: [
      'd1 | Delta Wire | 2024-02-07 | Toll of mill fire climbs to 23\n\nFirefighters found 14 more bodies on Wednesday in a garment mill at Karsan that burned on Tuesday, which brings to 23 the number of dead.\n\nA second fire broke out on Wednesday afternoon up the same road, at a dyeing mill in Orvel. It was put out soon, but two men died in it.',
      'd2 | Delta Post | 2024-02-09 | Another grave\n\nOrvel, too, has a grave to dig. The toll of Wednesday\'s fire there has gone up to three.\n\nThe road to Orvel is shut.',
    ],
    groups: ['d1:23', 'd1:two d2:three'],
  },
  {
    name: 'a slide in a hamlet where firefighters dig, told beside a bus',
    articles: [
      'e1 | Andes Wire | 2023-11-14 | Bus plunges, killing 11\n\nA night bus left the road near Dorvan early on Tuesday and rolled into a gorge, killing 11 people, police said.\n\nThe place is an hour\'s drive from the hamlet of La Serna, where firefighters were digging for a second day after a hillside came down on houses. There, the fire chief said, fourteen bodies had been recovered.',
      'e2 | Disaster Unit | 2023-11-18 | Bulletin\n\nLa Serna: the landslide of 13 November has cost seventeen lives.\n\nDorvan: the bus accident of 14 November has cost 13 lives.',
    ],
    groups: ['e1:11 e1:11 e2:13', 'e1:fourteen e2:seventeen'],
  },
  {
    name: 'a train and a van at two places that are written almost alike',
    articles: [
      'f1 | River Courier | 2015-09-11 | Train hits van; Karsan toll 29\n\nThe last coach was being lifted at Karsan when tragedy came again. Seven guests of a wedding died on Thursday evening when a train rammed their van at a crossing near Karsano, 18 km down the line.\n\nThe magistrate said that the toll of Wednesday\'s derailment at Karsan had climbed to 29.',
      'f2 | Railway | 2015-09-09 | Press note\n\nA train left the rails near Karsan on Wednesday morning. 23 passengers lost their lives.',
      'f3 | Rail Users | 2015-09-14 | Two days\n\n9 September, derailment, Karsan. 31 passengers killed.\n10 September, crossing, Karsano. Eight people killed.',
    ],
    groups: ['f1:29 f2:23 f3:31', 'f1:Seven f3:Eight'],
  },
  {
    name: 'a governor who speaks in one town of a bomb in another, and fuel that is scarce, too',
    articles: [
      'g1 | Lake Wire | 2022-03-05 | Bomb at a bus park\n\nThe governor, speaking in Karsan, said a bomb at Orvel had killed nine people on Friday.\n\nFuel, too, was scarce in Karsan.',
      'g2 | Lake Radio | 2022-03-05 | Bulletin\n\nJets dropped leaflets and later bombs on Dorvan on Friday, killing four people.\n\nThe bomb at Orvel on Friday killed ten people, the hospital said.',
    ],
    groups: ['g1:nine g2:ten', 'g2:four'],
  },
  {
    name: 'a report whose title names the day, while bodies surface elsewhere and later',
    articles: [
      'h1 | District Office | 2020-09-12 | Ferry accident of 8 September at Karsan: report 6\n\nFerry accident of 8 September at Karsan: report 6\n\nDead: 14\nMissing: 3\n\nOne more body surfaced at Tolven yesterday evening, twelve kilometres down the river, and has been identified.',
      'h2 | River Wire | 2020-09-09 | Ferry sinks\n\nA ferry sank off Karsan on Tuesday and 11 people drowned, the fire service said.',
      'h3 | River Wire | 2020-09-12 | Boy drowns\n\nA boy of nine drowned at Tolven on Friday when he fell from a pier.',
    ],
    groups: ['h1:14 h2:11', 'h3:boy'],
  },
  {
    name: 'an entry of a list keeps its day, whenever one of its wounded died; yesterday\'s bomb',
    articles: [
      'i1 | Harm Watch | 2019-05-30 | Bulletin 4\n\nThree cases of the month:\n\nKarsan, 3 May. Omar Sali, 41, a driver of the minibus, died of burns in Dorvan on 17 May. The attack cost five lives.\n\nKarsan, 4 May. A nurse was killed by a second shell.',
      'i2 | Radio Karsan | 2019-05-04 | The news\n\nThe number of people killed by yesterday\'s rocket on a minibus in Karsan is now four. An old man died at two this morning in the Saint Joseph of the Lake hospital, its director said.',
      'i3 | Radio Karsan | 2019-05-05 | The news\n\nA shell that hit a clinic in Karsan on Saturday killed a nurse.',
    ],
    groups: ['i1:five i2:four', 'i1:nurse i3:nurse'],
  },
  {
    name: 'the end of a road, a hospital that is a saint\'s, a bus of a company',
    articles: [
      'j1 | Army Staff | 2021-08-03 | Note\n\nOn 2 August a column was attacked with mines on the Karsan–Dorvan road. Two soldiers were killed.',
      'j2 | Hill Front | 2021-08-03 | We report\n\nOur mines caught the column on the Karsan road yesterday. Nine soldiers were killed.',
      'j3 | City Beacon | 2021-08-04 | Raid on a chapel\n\nGunmen raided the chapel at Orvel on Tuesday and killed four people. Three others with bullet wounds are on admission at St Luke\'s Hospital in Tolven.',
      'j4 | City Post | 2021-08-04 | Chapel raid\n\nThe raid on the chapel of Orvel on Tuesday left three people wounded, a nurse at St Luke\'s said.',
    ],
    groups: ['j1:Two j2:Nine', 'j3:four j3:Three j4:three'],
  },
  {
    name: 'whom one finds later, and who has not slept since, are of the raid told before',
    articles: [
      'k1 | Radio Plain | 2020-03-23 | Evening bulletin\n\nThe village head of Karsan says 23 residents have been buried after Friday\'s attack. Four of them were found in the bush on Sunday.\n\nAnother village, Karsano, some eight kilometres from Karsan, was attacked on Sunday night. Two farmers were shot dead.',
      'k2 | Plain Wire | 2020-03-21 | Raid\n\nGunmen raided Karsan on Friday and killed 19 residents.',
      'k3 | The River | 2020-03-24 | Names\n\nThe raid on Karsan on Friday killed 23 people. "I have washed 25 bodies," says a woman who has not slept since Sunday.',
    ],
    groups: ['k1:23 k1:Four k2:19 k3:23 k3:25', 'k1:Two'],
  },
];
