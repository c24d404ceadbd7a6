import type { Case } from './cases.ts';

/** Where one article turns from a happening to another one, and where it only seems to: in the notation of `cases.ts`. */
export const CASES_TURNS: readonly Case[] = [
  {
    name: 'days on which somebody died of his wounds, was sent home or corrected a figure are not the day of the happening',
    articles: [
      'a1 | Delmar Herald | 2022-06-15 | Bus fire\n\nA bus caught fire at Corvo on Sunday and 14 passengers were killed, police said.',
      'a2 | Corvo Clinic | 2022-06-18 | Bulletin\n\nOf those burned at Corvo, 15 are dead. Two passengers were treated for smoke; the first went home on Tuesday. The police, who had counted 14, corrected themselves at noon on Wednesday: 15 dead.',
      'a3 | Radio Delmar | 2022-06-16 | Noon\n\nA nurse said that one of the wounded of Corvo died on Wednesday morning and that the dead there are now sixteen. Since Monday two bodies were found under the wreck.',
    ],
    groups: ['a1:14 a2:15 a2:Two a3:one a3:sixteen a3:two'],
  },
  {
    name: 'shot on one day and dead on the next: the day of the shots',
    articles: [
      'b1 | Plain Wire | 2022-06-16 | Guard dies\n\nA guard who was shot on Tuesday at the gate of the Olmeda mill died at the city hospital on Wednesday.',
      'b2 | Mill Owners | 2022-06-15 | Raid\n\nTwo guards were hurt when robbers shot at the gate of the Olmeda mill on Tuesday.',
      'b3 | Plain Wire | 2022-06-20 | Again\n\nRobbers came to the Olmeda mill again on Sunday and shot three guards dead.',
    ],
    groups: ['b1:A b2:Two', 'b3:three'],
  },
  {
    name: 'another boat off the same cape on the next day; the title tells of the first one',
    articles: [
      'c1 | Strait Post | 2021-09-14 | Girl of six dies, another drama at Kavolos in two days\n\nThe sea off Cape Kavolos struck again on Tuesday. Towards noon another dinghy capsized not far from where the first had hit the rocks on Monday, and a man of about 30 was drowned.\n\nAt the island\'s hospital, meanwhile, doctors could not save a girl of six who had been in the water on Monday. With her the dead of Monday\'s wreck number five.',
      'c2 | Coast Guard | 2021-09-13 | Wreck\n\nFour people were drowned when a dinghy hit rocks at Cape Kavolos early on Monday.',
      'c3 | Refugee Desk | 2021-09-20 | Note\n\nAt Cape Kavolos five people were drowned on 13 September.',
    ],
    groups: ['c1:30', 'c1:five c2:Four c3:five'],
  },
  {
    name: 'a second missile on the same house is the same strike, and a second bus that only stopped is none',
    articles: [
      'd1 | Valley Wire | 2023-05-10 | Strike on house\n\nA missile hit a house in Ruvena on Tuesday and killed six people. A second missile hit the rescuers a few minutes later, and two of them were killed.',
      'd2 | Valley Wire | 2023-05-12 | Crash\n\nA bus rolled into a gorge near Tolbar on Thursday and nine passengers were killed. Another bus that came behind stopped, and its passengers pulled eleven injured people out.',
    ],
    groups: ['d1:six d1:two', 'd2:nine d2:eleven'],
  },
  {
    name: '"that ambush" and "the ambush itself", from which the words count',
    articles: [
      'e1 | Hill Chronicle | 2023-03-17 | Blast in Sorgal bazaar\n\nA device on a motorcycle ripped through a patrol in Sorgal bazaar on Wednesday evening and killed two policemen. The blast came hardly 27 hours after the ambush on the Frontier Guard some 8 kilometres away.\n\nThe hospital had by midnight entered ten guards dead from that ambush in its register. Eight guards were under treatment.',
      'e2 | Memory Office | 2023-03-20 | After the ambush\n\nOn 16 March, two days after the attack on the convoy, men in masks came to Sorgal and took away three youths.\n\nOf the ambush itself, shepherds told us that they had counted twelve dead guards.',
      'e3 | Wire of the Hills | 2023-03-15 | Convoy ambushed\n\nNine guards were killed when gunmen ambushed a convoy near Sorgal on Tuesday.',
    ],
    groups: ['e1:two', 'e1:ten e1:Eight e2:twelve e3:Nine', 'e2:three'],
  },
  {
    name: 'a day after the attack another thing happens; two days after the quake the search ends',
    articles: [
      'f1 | Border Wire | 2021-06-11 | Post stormed\n\nRebels stormed an army post at Nimba on Wednesday and killed six soldiers.\n\nA day after the attack a lorry loaded with coffee went over a device on the track from Bouli to Nimba. Two traders were killed.',
      'f2 | Rights Division | 2021-07-02 | Cases\n\nNimba, 9 June: six soldiers were killed when rebels stormed their post.\n\nBouli–Nimba track, 10 June: a commercial truck hit a device. Three traders were killed.',
      'f3 | Island Wire | 2020-02-14 | Quake\n\nAn earthquake killed 40 people in Tavol on Tuesday.\n\nTwo days after the quake the search was called off. Three bodies were found in the last hours.',
    ],
    groups: ['f1:six f2:six', 'f1:Two f2:Three', 'f3:40 f3:Three'],
  },
  {
    name: '"As to the van" turns to another accident, "as for the wounded" does not',
    articles: [
      'g1 | Health Office of Ayavi | 2022-11-17 | Note\n\nThe accident of 14 November at Vinto, in which a bus fell off the road, has cost twenty lives. The wounded number 33.\n\nAs for the wounded, twelve remain in hospital in this city and six in Limara.\n\nAs to the van that fell into the river at Ancor yesterday, the clinic has admitted two hurt passengers.',
      'g2 | Andes Desk | 2022-11-14 | Bus plunges\n\nA bus fell into a ravine near Vinto on Monday and 17 people were killed.',
    ],
    groups: ['g1:twenty g1:33 g1:twelve g1:six g2:17', 'g1:two'],
  },
  {
    name: 'two villages with names alike, which one text says are so many kilometres apart',
    articles: [
      'h1 | Register of Nanga | 2022-02-14 | Register\n\nNANGA, 8 February. Nkota was attacked at night. Seven people were killed.\n\nNANGA, 9 February. A patrol was surprised near Nkotwe, 22 km from Nkota. Three soldiers were killed.',
      'h2 | Wire of Nanga | 2022-02-09 | Seven beheaded\n\nInsurgents killed seven men in the village of Nkota on Tuesday.',
      'h3 | Ministry | 2022-02-10 | Ambush\n\nA patrol fell into an ambush near the village of Nkotwe yesterday and one soldier was killed.',
    ],
    groups: ['h1:Seven h2:seven', 'h1:Three h3:one'],
  },
  {
    name: 'men fire into a bar, on the next day, on the neighbouring hill; and what a gang claims of a third place',
    articles: [
      'i1 | Leopold Daily | 2023-05-20 | Hill counts its dead\n\nAll through Thursday night the women of Serrado carried the dead out of the wood, and the association says that 22 men were killed. The police spoke of 14.\n\nThen, a little after nine on Friday, men in a white van fired into a bar in Fumba and killed four customers.',
      'i2 | Bay Voice | 2023-08-14 | Under the drone\n\nA neighbour says she helped to carry five bodies after the drone strike of Tuesday in the Delmo quarter.\n\nIn a video a gang leader speaks of Boneuf. He boasts that at Furca his men left nine policemen dead.',
    ],
    groups: ['i1:22 i1:14', 'i1:four', 'i2:five', 'i2:nine'],
  },
  {
    name: 'counted paragraphs of a note, each with a vehicle of its own; and of a statement, all about one attack',
    articles: [
      'j1 | District Police | 2022-08-23 | Press note: two accidents\n\nSubject: two accidents in Barekola\n\n1. Bus 2296, 21 August: as of 17:00 the dead number 24. Injured 19, condition normal.\n\n2. Bolero jeep, Limsara, 22 August: a slide of the track. Injured two, condition normal.',
      'j2 | Himal Desk | 2022-08-22 | Bus falls into gorge\n\nA bus fell into a gorge in Barekola on Sunday and 18 people were killed.\n\nOn Monday a jeep with wedding guests slipped off the track at Limsara. Four people were killed and two were injured.',
      'j3 | General Staff | 2022-09-02 | Statement\n\n1. On Thursday our post at Nordal was shelled. Three soldiers were killed.\n\n2. Two others were injured and are being treated.',
    ],
    groups: ['j1:24 j1:19 j2:18', 'j1:two j2:Four j2:two', 'j3:Three j3:Two'],
  },
  {
    name: 'two strikes, two pits and their figures in one sentence; what is denied farther down is of the first',
    articles: [
      'k1 | Miners\' Line | 2015-04-02 | First quarter\n\nIts two great accidents were Sohebian, where the county gives 15 dead, and Dahebor, with eight.',
      'k2 | Litan Observers | 2015-04-02 | Week 14\n\nEleven civilians died in a single strike, on Zeitoun (29 March); two more in Ain Jouz on the same day.',
      'k3 | Security Desk | 2015-04-02 | Statement\n\nGunmen tried to storm a post near Karamat last night and killed four fighters.\n\nAt 06:50 a device went off on a patrol of the police that was on its way there, and three policemen were wounded.\n\nWhat some pages say about twenty martyrs is false.',
    ],
    groups: ['k1:15', 'k1:eight', 'k2:Eleven', 'k2:two', 'k3:four k3:twenty', 'k3:three'],
  },
  {
    name: 'another entry of a live text goes on with what the page is about',
    articles: [
      'l1 | Rift Live | 2023-11-12 | LIVE: dam disaster\n\n15:02 The commissioner at Kabara speaks of seventeen dead after the dam broke.\n\n07:55 For those who ask, this is not Friday\'s accident. That was a bus which a river swept away at Laga Kurno, 500 km from here; nine people were killed.\n\n07:10 Neighbours say that forty people have died.',
    ],
    groups: ['l1:seventeen l1:forty', 'l1:nine'],
  },
  {
    name: 'where the police sit is not where it happened',
    articles: [
      'm1 | Savan Wire | 2023-03-10 | Gunmen kill 15\n\nGunmen killed 15 people in the village of Gidan Bosa on Friday, its head said.\n\nPolice in Gusara, the state capital 60 km away, put the number of dead at nine.',
    ],
    groups: ['m1:15 m1:nine'],
  },
  {
    name: 'as many accidents as figures: "respectively"; two places on either side of a semicolon',
    articles: [
      'n1 | Sea Desk | 2021-09-20 | Update\n\nSouth of Gavlos (12 September): seven bodies had been recovered by last night.\n\nLesvara (13 and 14 September): two incidents at Cape Kavolos, with five deaths and two deaths respectively.',
      'n2 | Strait Post | 2021-09-14 | Wrecks\n\nOn Tuesday another dinghy capsized at Cape Kavolos and two people were drowned.\n\nFour people had been drowned at Cape Kavolos on Monday, when a dinghy hit rocks.',
      'n3 | Labour Watch | 2019-10-04 | Month\n\nThe worst were seven dead at the mill in Karsova on the 19th, four of them guests; and ten dead in Orvela on the 22nd.',
      'n4 | Hill Wire | 2021-05-10 | Ambush\n\nAn ambush near Tolbar on Sunday killed three soldiers and four policemen, of the First and the Second Brigade respectively.',
    ],
    groups: ['n1:seven', 'n1:five n2:Four', 'n1:two n2:two', 'n3:seven n3:four', 'n3:ten', 'n4:three n4:four'],
  },
  {
    name: 'one who was hurt by a bomb of which the fight before knows nothing; one who was hurt in the fire of which it does',
    articles: [
      'o1 | Khana Post | 2021-02-18 | Six bodies\n\nThe hospital received six bodies of fighters from Wednesday\'s clash near Umm Karam, a doctor said. One of the policemen hurt by the bomb on the road that morning died in the evening.',
      'o2 | Khana Post | 2021-03-18 | Fire\n\nA fire in a mill at Sorgal killed six workers on Wednesday, a doctor said. One of the workers hurt in the blaze died in the evening.',
    ],
    groups: ['o1:six', 'o1:One', 'o2:six o2:One'],
  },
];
