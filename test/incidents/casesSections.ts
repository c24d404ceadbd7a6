import type { Case } from './cases.ts';

/** Headings of sections, paragraphs that begin with something new, and days and places that are no happening's, in the notation of `cases.ts`. */
export const CASES_SECTIONS: readonly Case[] = [
  {
    name: 'the place and the day in brackets behind a heading are those of its section',
    articles: [
      'a1 | Relief Desk | 2018-05-20 | Situation report\n\nCollapse of the Halim mill (Dorvan, 11 May)\nThe search was closed on Friday evening. Volunteers recovered 19 bodies. The clinic treated 7 survivors.\n\nFire in the Orvel market (14 May)\nThe bodies of two missing traders were found on Thursday. The toll is now five dead.\n\nNeeds\nBlankets and 20 tents.',
      'a2 | Dorvan Post | 2018-05-12 | Mill\n\nEighteen people were killed when the Halim mill in Dorvan collapsed on Friday.',
      'a3 | Radio Orvel | 2018-05-15 | Fire\n\nThree traders died in a fire in the market of Orvel on Monday, and two are missing.',
    ],
    groups: ['a1:19 a1:7 a2:Eighteen', 'a1:two a1:five a3:Three'],
  },
  {
    name: 'a heading with day and month the other way round, over an avalanche and a crash',
    articles: [
      'b1 | Mountain Service | 2021-02-15 | Fortnight\n\nAvalanche above Tolbar (February 3)\nFour skiers were killed. A fifth died in hospital on Tuesday.\n\nCoach off the Sarn pass (February 9)\nRescuers counted six dead and eleven injured. On Saturday the wreck was lifted.',
      'b2 | Tolbar News | 2021-02-04 | Avalanche\n\nFour skiers were killed in an avalanche near Tolbar on Wednesday.',
      'b3 | Sarn Wire | 2021-02-10 | Coach\n\nA coach went off the road at the Sarn pass on Tuesday; six people were killed.',
    ],
    groups: ['b1:Four b2:Four', 'b1:six b1:eleven b3:six'],
  },
  {
    name: 'brackets that hold no day, and one heading alone, part nothing',
    articles: [
      'c1 | Delmar Herald | 2022-06-15 | Bus fire\n\nThe victims (first names)\nFourteen people were killed when a bus caught fire at Corvo on Sunday.\n\nThe inquiry (continued)\nOf the fourteen dead nine were students.',
      'c2 | Plain Wire | 2022-06-14 | Flames\n\nA bus burned at Corvo on Sunday and 14 people were killed.\n\nCorrection (13 June)\nTen people were injured, not nine.',
    ],
    groups: ['c1:Fourteen c1:fourteen c1:nine c2:14 c2:Ten'],
  },
  {
    name: 'a paragraph that begins with a boat nobody has spoken of',
    articles: [
      'd1 | River Radio | 2020-09-16 | News\n\nThirty-one bodies were taken from the lake up to last night after the sinking of the ferry, says the mayor. Twelve of the dead are children.\n\nStaying on the water. A raft overturned yesterday on the river Kolu, downstream of Besna. Six people drowned, the harbour master said.\n\nThe weather stays wet.',
      'd2 | Besna Wire | 2020-09-17 | Raft\n\nSix people drowned when a raft overturned near Besna on Tuesday.',
    ],
    groups: ['d1:Thirty-one d1:Twelve', 'd1:Six d2:Six'],
  },
  {
    name: 'a wall, a lorry and a shepherd that open paragraphs of their own',
    articles: [
      'e1 | Valley Wire | 2019-04-12 | Day of accidents\n\nFour people died in floods, the authorities said.\n\nA wall collapsed on Thursday at a school in Ruvena and killed three pupils.\n\nOn Thursday evening, near Tolbar, a lorry laden with bricks ran into a tea stall. Two guests were killed.',
      'e2 | Ruvena Post | 2019-04-12 | Wall\n\nThree pupils were killed on Thursday when a wall collapsed at a school in Ruvena.',
    ],
    groups: ['e1:Four', 'e1:three e2:Three', 'e1:Two'],
  },
  {
    name: 'the same boat, told again with an indefinite article, and what is told without place or day',
    articles: [
      'f1 | Strait Post | 2021-09-14 | Nine drown\n\nNine people drowned when a boat capsized off Cape Kavolos on Monday.\n\nA boat overturned on Monday with 30 people on board. Two of the dead were children.',
      'f2 | Plain Wire | 2022-06-16 | Raid\n\nFive farmers were killed in Olmeda on Tuesday.\n\nA house was hit by a stray bullet. Three people were wounded.',
    ],
    groups: ['f1:Nine f1:Two', 'f2:Five f2:Three'],
  },
  {
    name: 'the fire of a day, and those who died of it later',
    articles: [
      'g1 | Work Watch | 2021-08-02 | Half-year\n\nThe worst accident was the Halim tannery fire of 9 March, with 17 dead, the last of whom died on the 28th.',
      'g2 | Dorvan Post | 2021-03-10 | Tannery\n\nSixteen workers were killed in a fire at the Halim tannery on Tuesday.',
      'g3 | Work Watch | 2021-08-02 | Again\n\nThe explosion of 2 April at the Sarn quarry killed four.\n\nThe collapse of 6 May in the Besna coal mine killed nine.',
      'g4 | Sarn Wire | 2021-04-03 | Quarry\n\nAn explosion at the Sarn quarry killed four workers on Friday.',
    ],
    groups: ['g1:17 g2:Sixteen', 'g3:four g4:four', 'g3:nine'],
  },
  {
    name: 'where and when a late death was, is not where and when it happened',
    articles: [
      'h1 | Monastery Bulletin | 2022-11-26 | Third death\n\nThe school of Kanter was hit on 12 November. A pupil of 11 died in Sarvan on the 24th of the burns she had suffered on the 12th. With her the dead are three.',
      'h2 | Border Wire | 2022-11-13 | School\n\nTwo pupils were killed when shells hit the school of Kanter on Saturday.',
      'h3 | Sarvan Post | 2022-11-25 | Strike\n\nOn Thursday a drone struck Sarvan and killed four people.',
    ],
    groups: ['h1:11 h1:three h2:Two', 'h3:four'],
  },
  {
    name: 'in intensive care since an ambush; since an ambush is not always in care',
    articles: [
      'i1 | Hill Chronicle | 2023-03-19 | Guard dies\n\nA guard who had been in intensive care since Tuesday\'s ambush near Sorgal died on Saturday night.',
      'i2 | Wire of the Hills | 2023-03-15 | Convoy\n\nNine guards were killed when gunmen ambushed a convoy near Sorgal on Tuesday.',
      'i3 | Wire of the Hills | 2023-03-19 | Clash\n\nIn the first clash since Tuesday\'s ambush, two rebels were killed near Tavol on Saturday.',
    ],
    groups: ['i1:A i2:Nine', 'i3:two'],
  },
  {
    name: 'days of states and of what follows are no happening\'s; paragraphs without a place go with the scene before them',
    articles: [
      'j1 | Staff Wire | 2020-02-13 | Toll climbs\n\nThe toll of Tuesday\'s fire in Dorvan rose to 21.\n\nTwenty-six of the injured were still at the clinic last night, and four were on ventilators.\n\nRelatives of five missing workers gave blood samples yesterday.\n\nIn Orvel, 30 km away, two people were killed when a boiler burst early yesterday.',
      'j2 | Dorvan Post | 2020-02-12 | Fire\n\nFourteen workers were killed in a fire in Dorvan on Tuesday.',
      'j3 | Orvel Post | 2020-02-13 | Boiler\n\nA boiler burst in Orvel on Wednesday and killed two people.',
    ],
    groups: ['j1:21 j1:Twenty-six j1:four j1:five j2:Fourteen', 'j1:two j3:two'],
  },
  {
    name: 'the injured of a day, and injured on a day',
    articles: [
      'k1 | Plain Wire | 2022-06-16 | Mill\n\nRobbers shot two guards at the Olmeda mill on Tuesday. One of the injured remained at the hospital yesterday.',
      'k2 | Mill Owners | 2022-06-17 | Again\n\nThree guards were injured on Thursday at the Olmeda mill when the robbers came back.',
    ],
    groups: ['k1:two k1:One', 'k2:Three'],
  },
  {
    name: 'sentences headed by their places are two happenings, and a denial goes to the one that it names',
    articles: [
      'l1 | Ministry | 2019-11-14 | Communique\n\nIn Bantal the ministry regrets three deaths. Nine policemen were wounded there by stones. In Orvi one death has been recorded.\n\nThe ministry denies that eight people were killed in Bantal.',
      'l2 | Union | 2019-11-14 | Note\n\nEight people were killed in Bantal on 13 November.',
    ],
    groups: ['l1:three l1:Nine l1:eight l2:Eight', 'l1:one'],
  },
  {
    name: 'a count that a third paragraph debunks is of what the first one told',
    articles: [
      'm1 | Police | 2022-02-17 | Release\n\n1. On 15 February bandits raided Korin village. Ten persons were killed.\n\n2. On 16 February the patrol was ambushed on the Wasa road. Two officers were killed.\n\n3. The command debunks the figure of over forty deaths.',
    ],
    groups: ['m1:Ten m1:forty', 'm1:Two'],
  },
  {
    name: 'a lead names the district, a paragraph behind it the village; a sentence that opens elsewhere does not',
    articles: [
      'n1 | Mountain Wire | 2023-08-13 | Slide\n\nA landslide buried a row of houses in Dolpa district on Saturday, killing 14 people.\n\nSoldiers were digging with bare hands in Thumgaun, where six were missing.\n\nIn Sarvan, a bus went off the road on Sunday and four people were killed.',
      'n2 | Thumgaun Post | 2023-08-13 | Slide\n\nFourteen people were killed in a landslide in Thumgaun on Saturday.',
    ],
    groups: ['n1:14 n1:six n2:Fourteen', 'n1:four'],
  },
  {
    name: 'the calls of a fire service, counted, each with its own day',
    articles: [
      'o1 | Fire Service | 2020-02-05 | Notice\n\n1. Call received on Tuesday for a fire in Tongra. Search of all floors completed on Wednesday. Dead bodies recovered: 17.\n\n2. Call received on Wednesday. Boiler exploded at the dyeing unit. Dead on the spot: 2.',
    ],
    groups: ['o1:17', 'o1:2'],
  },
  {
    name: 'a text quoted in a mail, whose day stands before its speaker, with guards who separate others',
    articles: ['m1 | Radio Altiplano | 2019-03-02 | Fwd\n\n> Eleven inmates were stabbed to death in Dorvan prison late on Friday, the ombudsman said.\n> The director puts the dead at nine. Two guards who had tried to separate the gangs are in intensive care.\n> Relatives outside say they counted fourteen coffins.'],
    groups: ['m1:Eleven m1:nine m1:Two m1:fourteen'],
  },
];
