import type { Case } from './cases.ts';

/** Look-alikes that one careful reader keeps apart, and reports whose day or place must be worked out: in the notation of `cases.ts`. */
export const CASES_APART: readonly Case[] = [
  {
    name: 'a raid on a village and the pursuit of the raiders, told by one monitor; the army denies the village\'s number',
    articles: [
      'a1 | Highland Observer | 2021-02-18 | Week in Belkar province\n\nOn 14 February gunmen raided the market of Ondara and killed 23 traders, among them four women. Shepherds who crossed the Lomma gorge on 15 February counted nine bodies of gunmen.',
      'a2 | Second Division | 2021-02-15 | Bandits routed in Lomma gorge\n\nFollowing the cowardly attack on traders at Ondara, our troops trailed the bandits to Lomma gorge and engaged them on the night of 14 February. 31 bandits were killed. Two soldiers fell. The figure of forty civilians killed at the market is false.',
      'a3 | Belkar Post | 2021-02-15 | Ondara market: 21 dead\n\nGunmen on motorcycles killed 21 traders at the market of Ondara on Sunday, the police said.',
    ],
    groups: ['a1:23 a3:21', 'a1:nine a2:31 a2:Two'],
  },
  {
    name: 'two hamlets of one name in neighbouring municipalities, in one sentence of a monitor and apart in the papers',
    articles: [
      'h1 | Peace Bureau | 2022-05-06 | Two massacres\n\nOn 3 May six people were murdered in Buenavista, Tolina, and on 4 May three in Buenavista, Santa Clara.',
      'h2 | Tolina Express | 2022-05-04 | Six farmers shot\n\nSix farmers were shot dead on Tuesday in Buenavista, a village in the municipality of Tolina, police said.',
      'h3 | Santa Clara Radio | 2022-05-05 | Shots in a bar\n\nOn Wednesday night men on motorcycles entered a bar in the other Buenavista, the village of that name in the neighbouring municipality of Santa Clara, and shot three men dead.',
    ],
    groups: ['h1:six h2:Six', 'h1:three h3:three'],
  },
  {
    name: 'years and months that a sentence looks back on, each its own happening',
    articles: [
      'y1 | Coast Herald | 2023-03-04 | A pit with a past\n\nThe pit at Dorvan is shut for good. A fire there killed 14 miners in 2019, a blast killed 20 in 2021. Floods had killed six people in May 2015 and nine people in June 2017.',
    ],
    groups: ['y1:14', 'y1:20', 'y1:six', 'y1:nine'],
  },
  {
    name: 'two villages that only a third paper tells apart: for all others, too, they are two',
    articles: [
      'm1 | Coast Wire | 2022-06-02 | Raid on Tamuka\n\nGunmen raided the village of Tamuka on Tuesday and killed nine people, the mayor said.',
      'm2 | Delta Post | 2022-06-03 | Seven killed in Temuka\n\nSeven villagers were killed on Wednesday when gunmen attacked Temuka, police said.',
      'm3 | Peace Bureau | 2022-06-10 | Two villages, two nights\n\nTamuka lies two hours from Temuka. In Tamuka ten people were killed on 31 May. In Temuka seven people died on 1 June.',
    ],
    groups: ['m1:nine m3:ten', 'm2:Seven m3:seven'],
  },
  {
    name: 'a riot in the prison that had burned the day before; a town that had last been bombed in another month',
    articles: [
      'p1 | Valley Paper | 2019-03-12 | Prison toll\n\nThe toll of Sunday\'s fire in the prison of Dorvan rose to eighteen. A committee of relatives speaks of 23.\n\nOn Monday evening there was trouble in the prison again. Two inmates were stabbed to death and five were hurt in a brawl.',
      'p2 | Coast Wire | 2019-03-12 | Strike on Orvel\n\nAn air strike killed six people in Orvel on Monday. Jets had last bombed Orvel in January, when twelve people were killed in a mosque.',
    ],
    groups: ['p1:eighteen p1:23', 'p1:Two p1:five', 'p2:six', 'p2:twelve'],
  },
  {
    name: 'a note that names no place is of the one fire of its day, and the head of a bulletin says where',
    articles: [
      't1 | Coast Wire | 2019-03-12 | Fire kills nine in Tavol\n\nNine workers died on Monday in a fire at a mill in Tavol, the fire service said. Fourteen were hurt.',
      't2 | Tavol District Hospital | 2019-03-13 | TAVOL DISTRICT HOSPITAL\n\nBulletin no. 2\n\nMill fire of 11 March: position of casualties\n\nBrought dead: ten. Injured persons treated here: 14.',
    ],
    groups: ['t1:Nine t2:ten t1:Fourteen t2:14'],
  },
  {
    name: 'a village and its namesake with a second word, which one headline prints beside each other',
    articles: [
      'v1 | Sahel Wire | 2023-07-05 | Ambush near Tamou\n\nAt least 12 soldiers were killed in an ambush on an army convoy near the village of Tamou on Tuesday, two officers said.',
      'v2 | Tamou Info | 2023-07-07 | After Tamou, a mine at Tamou Koira\n\nOn Wednesday, the day after the attack on the convoy, a minibus passed over a mine near Tamou Koira. Six passengers lost their lives.\n\nIn Tamou itself, the mayor said that the villagers had lifted the bodies of 19 soldiers onto the trucks.',
    ],
    groups: ['v1:12 v2:19', 'v2:Six'],
  },
  {
    name: 'the day is that of the happening, not of the filing or of the statement: "Tuesday\'s ambush", "late on Sunday"',
    articles: [
      't1 | Delta Agency | 2019-09-02 | Gunmen kill 14 in Porvira\n\nPORVIRA, Sept 2 (Delta Agency) - Gunmen opened fire on the guests of a bar in Porvira late on Sunday and killed 14 people, prosecutors said.',
      't2 | Delta Agency | 2019-09-04 | Bar toll rises to 16; two policemen killed in same town\n\nPORVIRA, Sept 4 (Delta Agency) - The number of people killed in Sunday\'s attack on a bar in Porvira has risen to 16, prosecutors said on Wednesday.\n\nGunmen ambushed a police patrol outside Porvira on Tuesday evening. Two officers were killed in that attack.',
    ],
    groups: ['t1:14 t2:16', 't2:Two'],
  },
  {
    name: 'a landslide, and the second slide that buries the rescuers three days later',
    articles: [
      'l1 | Island Wire | 2018-06-03 | Landslide kills nine at gold pits\n\nNine people were killed when a slope came down on the pits of Marwa hill early on Sunday, the rescue agency said.',
      'l2 | Island Wire | 2018-06-07 | Rescuers die in new slide\n\nA new landslide on Marwa hill hit a search team on Wednesday afternoon and killed three of the rescuers, the rescue agency said on Thursday.\n\nBefore the work was stopped, the agency had recovered 17 bodies from Sunday\'s slide.',
    ],
    groups: ['l1:Nine l2:17', 'l2:three'],
  },
  {
    name: 'another train, nobody hurt',
    articles: [
      'z1 | Railway Ministry | 2016-04-12 | Collision near Tolbar halt\n\nFive passengers lost their lives on Tuesday when a passenger train ran into a goods train near Tolbar halt.',
      'z2 | Valley Paper | 2016-04-14 | Seven dead in Tolbar collision\n\nSeven bodies have reached the morgue since the collision of two trains near Tolbar halt on Tuesday, a doctor said.\n\nOn Wednesday morning a goods train left the rails at Nasira. No casualties were reported there.',
    ],
    groups: ['z1:Five z2:Seven', 'z2:No'],
  },
  {
    name: 'people who were taken and later found dead are one happening',
    articles: [
      'k1 | Coast Herald | 2020-10-12 | Bodies found at Sarmina\n\nFour people were found shot dead on Sunday near the village of Sarmina, days after gunmen took six men off a bus, the mayor said.',
      'k2 | Ombudsman | 2020-10-13 | Statement\n\nThe Office verified that five of the six persons abducted from a bus on 7 October have been found dead in the village of Sarmina. One person remains missing.',
    ],
    groups: ['k1:Four k1:six k2:five k2:six k2:One'],
  },
  {
    name: 'the closing statement whose title is the place and its districts',
    articles: [
      'f1 | Harbour News | 2021-01-12 | Fire at Lamar Textiles\n\nA fire at Lamar Textiles in Dorbani, Kesh, killed at least 11 people on Monday, the fire service said.',
      'f2 | Fire Service and Civil Defence | 2021-01-14 | Incident closed: Lamar Textiles, Dorbani, Kesh\n\nFinal figures: 17 dead, 23 injured.',
    ],
    groups: ['f1:11 f2:17 f2:23'],
  },
  {
    name: 'a flood beside a landslide: a bulletin goes on to the other one with "For the flood in", undated',
    articles: [
      'd1 | Upland Paper | 2019-06-04 | Mud in the houses of Sorvan\n\nThe people of Sorvan are clearing the mud of the flash flood that came out of the Onka river at Sunday noon. Six residents were buried on Monday, the village head said.\n\nAt the Marwa command post a leader of the diggers put the dead at more than 40.',
      'd2 | Disaster Agency | 2019-06-10 | End of the search at Marwa\n\nThe final data for the landslide of 2 June at Marwa are 23 dead and 16 injured.\n\nFor the flash flood in Sorvan the final figure is eight dead.',
    ],
    groups: ['d1:Six d2:eight', 'd1:40 d2:23 d2:16'],
  },
  {
    name: 'a monthly bulletin that gives no day tells of what lies in its month',
    articles: [
      'o1 | Valley Agency | 2021-10-04 | Five dead in Ruvena\n\nFive men were killed in a gunfight in Ruvena on Sunday, the prosecutors said.',
      'o2 | Citizens Observatory | 2021-11-02 | October: 61 people killed\n\nBetween 1 and 31 October our volunteers registered 61 people killed in the province.\n\nIn Ruvena, where the prosecutors counted five dead, neighbours showed us a well from which two more bodies were taken on 12 October.',
    ],
    groups: ['o1:Five o2:five'],
  },
  {
    name: 'two strikes on one city in one report, hours apart, on two things',
    articles: [
      'x1 | Front Agency | 2023-10-02 | Strikes on Velansk kill 12\n\nA missile hit a school in Velansk on Sunday and killed seven teachers, the governor said. Hours later a drone struck a bus depot in the city, killing five drivers.',
      'x2 | Transport Union | 2023-10-03 | Our colleagues\n\nFive of our drivers were killed on Sunday when a drone hit the bus depot in Velansk.',
    ],
    groups: ['x1:seven', 'x1:five x2:Five'],
  },
  {
    name: 'a longer name that follows the shorter one is another village',
    articles: [
      'e1 | Delta Monitor | 2021-08-11 | Raids in Ukara district\n\nOn 9 August gunmen killed 14 people in Dabo and took away 20. On the same day other gunmen killed six in Birnin Dabo.',
      'e2 | Daily Plain | 2021-08-10 | Gunmen kill 12 in Dabo\n\nGunmen killed 12 people in the village of Dabo on Monday, residents said.',
    ],
    groups: ['e1:14 e2:12', 'e1:six'],
  },
  {
    name: 'another village so many kilometres away, in one report; its label in a title tells another report where it was',
    articles: [
      'k1 | Border Wire | 2023-05-05 | Drone kills eight at mosque\n\nA drone strike killed eight people outside a mosque in the village of Ovchi on Thursday, officials said.\n\nSome 40 km away in the village of Maksat, rockets killed at least five civilians on Thursday evening, the hospital said.',
      'k2 | Leilek Hospital | 2023-05-06 | Maksat: search over, six dead\n\nRescuers finished work at the house hit by rockets on the evening of 4 May. In all, six civilians were killed.',
    ],
    groups: ['k1:eight', 'k1:five k2:six'],
  },
  {
    name: 'a minibus and a house in another town, in one sentence of a monthly note',
    articles: [
      'n1 | Valley Wire | 2023-10-09 | Minibus hit near Tavol\n\nA drone hit a minibus near Tavol on Sunday 8 October and killed four people, the mayor said.',
      'n2 | Valley Harm Project | 2023-11-06 | October note\n\nAmong the cases are the minibus near Tavol on 8 October, with four dead, and the flats in Bilop on the same day, with three dead.',
    ],
    groups: ['n1:four n2:four', 'n2:three'],
  },
  {
    name: 'one flood, told place by place, and another slide',
    articles: [
      'f1 | Rain Bulletin | 2023-06-14 | Rains of 11 June\n\nThe floods of 11 June have killed 31 people: 19 in Jaborel, 9 in Camarel and 3 in Recel.\n\nIn the early hours of Wednesday a slope gave way in Olinel and two people died.',
    ],
    groups: ['f1:31 f1:19 f1:9 f1:3', 'f1:two'],
  },
  {
    name: 'a second collapse on those who search for buried workers',
    articles: [
      'p1 | Coast Agency | 2022-03-07 | Quarry collapse kills nine\n\nNine workers were killed when a quarry wall came down at Tarnok on Sunday, the fire service said.',
      'p2 | Coast Agency | 2022-03-10 | Two firefighters die at quarry\n\nA second fall of rock at Tarnok hit a crew searching for buried workers on Wednesday and killed two firefighters, the fire service said.',
    ],
    groups: ['p1:Nine', 'p2:two'],
  },
  {
    name: 'two crashes of one day in a round-up, no word between them; the bus that was told goes on',
    articles: [
      'w1 | Orvel Gazette | 2023-04-12 | News in brief\n\nA bus plunged into a ravine near Karsan on Monday, killing ten people.\n\nThirteen people died on Monday when a bus collided with a lorry in Tamsin.',
      'w2 | Radio Selm | 2023-04-11 | Ten die\n\nA bus plunged into a ravine near Karsan on Monday, killing ten people.\n\nThe bus crashed on Monday on the road from Orvel, and two of the dead were children.',
    ],
    groups: ['w1:ten w2:ten w2:two', 'w1:Thirteen'],
  },
  {
    name: 'a log by days and places: a stampede and a collapse at one place on one day; the district before its village',
    articles: [
      'x1 | Ruvia Incident Desk | 2023-04-10 | Bulletin 14\n\nTuesday, 4 April\n- Hazmir, Tavol: stampede, nine people killed.\n- Hazmir, Tavol: mine collapse, 16 miners killed.\n\nThursday, 6 April\n- Ablat, Orvel: armed raid, eight farmers killed.',
      'x2 | Tavol Herald | 2023-04-05 | Mine falls in\n\nA gold pit in the Dolsk district village of Hazmir fell in on Tuesday and buried 14 miners alive, police said.',
      'x3 | Orvel Gazette | 2023-04-08 | Raid\n\nGunmen killed seven villagers in Ablat, Selm district on Thursday, the mayor said.',
    ],
    groups: ['x1:nine', 'x1:16 x2:14', 'x1:eight x3:seven'],
  },
];
