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
  {
    name: 'sections of a form, and the press about one of them',
    articles: [
      'd1 | Disaster Office | 2025-02-05 | Situation report\n\n1. Landslide, Cisal Hilir village, Orvel district\nOccurred: Monday, 3 February\nDead: 8\nMissing: 3\n\n2. Flood, Bimar City, Tavol province\nOccurred: Tuesday, 4 February\nDead: 2',
      'd2 | Orvel Radio | 2025-02-04 | Slide buries houses\n\nA landslide buried houses in the village of Cisal Hilir on Monday and killed seven people, the mayor said.',
    ],
    groups: ['d1:8 d1:3 d2:seven', 'd1:2'],
  },
  {
    name: 'a live text, the latest entry first, with another strike farther down',
    articles: [
      'e1 | Sahel Live | 2025-11-13 | Live\n\n22:35 The ministry has raised its count in Kafar Zita to nine dead.\n\n21:10 The Khardal road is closed in both directions.\n\n20:05 Six wounded were pulled out, says the mayor of Kafar Zita.\n\n18:58 Another strike, in the Bekar this time: one dead in a farm shed at Ain Jaws.',
    ],
    groups: ['e1:nine e1:Six', 'e1:one'],
  },
  {
    name: 'a ship by its name, in reports of different days, of which one tells of another boat too',
    articles: [
      'f1 | Island Ledger | 2022-11-20 | Five drown\n\nFive passengers drowned after the ferry MV Habib Sol went down off Langan on Saturday night, the coast guard said.',
      'f2 | Coast Guard | 2022-11-25 | Search for victims of MV Habib Sol concluded\n\nThe search for MV Habib Sol was terminated at sunset yesterday. A total of 12 fatalities are recorded, including one of two bodies turned over at Sempon.',
      'f3 | Radio Sol | 2022-11-22 | Noon bulletin\n\nThe coast guard has raised its count of the dead of the MV Habib Sol to ten.\n\nNow to another boat with almost the same name. The pump boat Habeeb Sol Two turned over off Simun on Monday. A pupil drowned.',
    ],
    groups: ['f1:Five f2:12 f2:one f3:ten', 'f3:A'],
  },
  {
    name: 'an attack and the response to it, in one communique; one found dead later makes three there',
    articles: [
      'g1 | State News of Ruvia | 2021-10-13 | Governor mourns\n\nThe governor mourned the 12 martyrs of the rockets that fell on the Bir Basa quarter on Tuesday.\n\nIn response, the heroes of the brigade on Tuesday night pounded the launch site in Jabal Rubai. A source confirmed that fourteen militiamen were killed.',
      'g2 | Police of Ruvia | 2021-10-14 | Press release\n\nThe body of Agent Widal Perr was found this morning in a ravine at Furki. The number of policemen killed there on 10 October is thus three.',
      'g3 | Ruvia Wire | 2021-10-11 | Police ambushed\n\nTwo police officers were killed at Furki on Sunday when their vehicle came under fire, a spokesman said.',
    ],
    groups: ['g1:12', 'g1:fourteen', 'g2:Agent g2:three g3:Two'],
  },
  {
    name: 'a project\'s notes, each headed by a place and a day; the region\'s summary tells of a death in hospital too',
    articles: [
      'h1 | Border Harm Project | 2024-11-04 | Update 22\n\nNotes on single cases\n\nKrasnik–Myrop road, 15 October. Six killed and nine injured, by the list of the hospital.\n\nKrasnik clinic, 16 October. Two killed. We found no trace of any soldiers.',
      'h2 | Sumsk Administration | 2024-10-17 | Summary\n\nKrasnik community: on Wednesday afternoon a guided bomb fell in the yard of the outpatient clinic. Two people died and six were injured.\n\nIn Sumsk, a woman of 44 who had been hurt in the minibus on Tuesday died in hospital last night.\n\nBilop, Voroz communities: artillery and mortars.',
    ],
    groups: ['h1:Six h1:nine h2:a', 'h1:Two h2:Two h2:six'],
  },
  {
    name: '"in that attack" is the one of which the sentence before tells in passing',
    articles: [
      'i1 | Dune Press | 2024-09-11 | Seven killed at well\n\nGunmen killed seven people who had come to draw water at Tizeg Peul on Wednesday, the mayor said.\n\nThe hamlet lies some 20 km from the crossing where a military convoy was ambushed on Tuesday. The army has put its dead in that attack at 12.',
      'i2 | Dune Press | 2024-09-10 | Convoy ambushed\n\nTwelve soldiers were killed on Tuesday when a military convoy was ambushed near the crossing of Banib, the army said.',
    ],
    // The first report names no place for the convoy: the day, the convoy and a number that is seldom met make the two one.
    groups: ['i1:seven', 'i1:12 i2:Twelve'],
  },
  {
    name: 'a briefing, topic by topic; a fragment of a smaller number elsewhere is no part of the first',
    articles: [
      'j1 | Headquarters of the Group | 2003-09-11 | Briefing\n\nOn the fight at Avtur. Our losses are now five killed and seven wounded.\n\nOn the helicopter. On Wednesday a Mi-8 came down hard in fog near Khank. Four servicemen were injured.',
      'j2 | Valley Mail | 2023-11-14 | Farm dam\n\nMore than twenty bodies were recovered from the mud after the dam break in Subuk.\n\nAt Lagun, where a bus was carried off last week, divers have ended their search. Eleven passengers are dead.',
    ],
    groups: ['j1:five j1:seven', 'j1:Four', 'j2:More j2:twenty', 'j2:Eleven'],
  },
  {
    name: 'a form with its place and day, a report of its sequel, and a wake to come',
    articles: [
      'k1 | Harbour Gazette | 2025-03-18 | Crane falls on queue\n\nA crane collapsed at the port of Limasol on Tuesday and crushed two people who were waiting for a ferry, the port authority said.',
      'k2 | Ports Authority | 2025-03-20 | Press notice 7\n\nLocation: Limasol port, berth 4\nDate: 18 March 2025\nDead: 3\nInjured: 10\n\nA seaman, 31, died of his injuries last night.',
      'k3 | Island Radio | 2025-03-19 | Wind\n\nIn Limasol the dead still number two, and a wake will be held on Saturday.',
    ],
    groups: ['k1:two k2:3 k2:10 k2:A k3:two'],
  },
];
