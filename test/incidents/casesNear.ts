import type { Case } from './cases.ts';

/** Happenings that one report tells side by side, a few kilometres or a day apart: in the notation of `cases.ts`. */
export const CASES_NEAR: readonly Case[] = [
  {
    name: 'a village head, a boat that fled, and another village, in one bulletin',
    articles: [
      'a1 | Dry Plain Wire | 2023-05-13 | Raid kills 15\n\nGunmen on motorcycles killed 15 people in a raid on a village in Orvel state, a councillor said on Saturday.\n\nThey rode into Karsan Gora at dusk on Friday, when the market was closing, he said.',
      'a2 | Radio Plain | 2023-05-15 | Bulletin\n\nThe village head of Karsan Gora in Orvel State says 18 residents have been buried after the attack. Three of them were found in the bush on Sunday.\n\nThe relief agency says seven bodies were taken from the river at Tamu Ford, where a canoe with people who were fleeing Karsan Gora overturned on Saturday.\n\nReports say another village, Danko Gora, some nine kilometres from Karsan Gora, was attacked on Sunday night. Two herders were shot dead.',
    ],
    groups: ['a1:15 a2:18', 'a2:seven', 'a2:Two'],
  },
  {
    name: 'two quarries of one mining belt',
    articles: [
      'b1 | Radio Belt | 2021-06-21 | Fourteen bodies brought up; another pit falls in\n\nVolunteers had taken fourteen bodies out of the Nyamba gold quarry by noon on Monday, their leader said.\n\nMeanwhile, a second pit gave way on Monday morning in Lusenge, 11 kilometres to the south. Five diggers lost their lives there.',
      'b2 | Civil Protection | 2021-06-23 | Note 2\n\nNyamba, 19 June: 19 dead. The search has ended.\n\nLusenge, 21 June: six dead.',
    ],
    groups: ['b1:fourteen b2:19', 'b1:Five b2:six'],
  },
  {
    name: 'a slide and a jeep in one paragraph of a disaster bulletin',
    articles: [
      'c1 | Operation Centre | 2023-07-10 | Bulletin 9\n\nKosi: With the recovery of three more bodies the death toll of the Dhara landslide has reached 14. Two bodies of those on board the jeep swept away at Kund were found downstream, which takes the toll of that incident to six.',
      'c2 | Valley Wire | 2023-07-07 | Slide buries homes\n\nA landslide buried five houses in Dhara, Kosi district, before dawn on Thursday, killing eleven people.',
    ],
    groups: ['c1:14 c2:eleven', 'c1:six'],
  },
  {
    name: 'a text kept up by the hour, and a bomb on the same town the next day',
    articles: [
      'd1 | Sula Now | 2024-10-15 | Minibus hit near Krasna: what we know\n\n17:40 Five people are dead, the prosecutors say. Nine passengers are in hospital.\n\n12:05 Four dead, the prosecutors say.\n\n10:31 A drone has hit a minibus near Krasna. At least three people were killed.',
      'd2 | Region of Sula | 2024-10-17 | Summary\n\nKrasna community: on Wednesday a guided bomb fell in the yard of the clinic. Two people died.\n\nBilka, Verova communities: artillery, mortars; nine farm buildings damaged.\n\nIn Sula, a woman who had been hurt in the minibus on Tuesday died in hospital last night. The number of those killed in that attack has grown to six.',
    ],
    groups: ['d1:Five d2:six', 'd2:Two'],
  },
  {
    name: 'entries with a day, a town and what was struck before the colon',
    articles: [
      'e1 | Radio Tula | 2024-06-08 | Shells hit the market of Karsan\n\nNine people were killed this morning when shells landed on the livestock market of Karsan, a doctor said.\n\nIn Bura, 50 km to the north, planes bombed the bus station. Six people were killed.',
      'e2 | Lawyers for Tula | 2024-07-01 | The month of June\n\nThe gravest cases:\n\n• 8 June, Karsan, livestock market (artillery): 13 killed.\n• 8 June, Bura, bus station (air force): 11 killed.',
    ],
    groups: ['e1:Nine e2:13', 'e1:Six e2:11'],
  },
  {
    name: 'both sides of a front line in one sentence',
    articles: [
      'f1 | Northern Desk | 2023-10-19 | Five dead at bus stop\n\nA strike on a bus stop in the town of Torsk killed five people and wounded 14 on Wednesday, the governor said, while officials on the other side reported two people killed by shelling in Horlov, 15 km away.',
      'f2 | Torsk News | 2023-10-20 | Sixth victim\n\nThe strike of Wednesday on the bus stop in Torsk has claimed six lives, the prosecutors said.',
    ],
    groups: ['f1:five f2:six', 'f1:two'],
  },
  {
    name: 'names of Burmese villages by their sound, and one that is recalled with its dead',
    articles: [
      'g1 | Delta Voice | 2024-02-07 | Jet bombs school\n\nAt least 11 civilians were killed when a jet bombed a school in Kyun Thar village on Tuesday, residents said.\n\nThe attack came five days after a paramotor dropped mortar rounds on nearby Kyun Yar village, killing three people.',
      'g2 | Ministry of Rights | 2024-02-09 | Statement\n\nOn 6 February jets bombed the school of Kyuntha village. Thirteen civilians have lost their lives.',
    ],
    groups: ['g1:11 g2:Thirteen', 'g1:three'],
  },
];
