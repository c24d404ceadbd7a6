import type { Case } from './cases.ts';

/** Where a text says in passing which place and which day a figure is of: by a label, by a clause, by a word for another happening. In the notation of `cases.ts`. */
export const CASES_WHOSE: readonly Case[] = [
  {
    name: 'one sentence with two days, each with its count',
    articles: [
      'a1 | Road Watch | 2024-02-20 | The bend again\n\nAt Karsan bend, seven people died on 22 January and 14 on 12 February, four of these children.',
      'a2 | Hill Wire | 2024-02-13 | Coach crash kills 13\n\nThirteen pilgrims were killed on Monday as a coach left the road at the bend of Karsan, police said.',
    ],
    groups: ['a1:seven', 'a1:14 a2:thirteen'],
  },
  {
    name: 'entries that begin with their day and their place',
    articles: [
      'b1 | Lawyers | 2024-03-14 | Three attacks\n\nSunday 10 March, Tavol. Shells struck the animal market. We know 16 of the dead by name.\n\nMonday 11 March, Belkar neighbourhood. Mortars hit a row of shops. Eight people were killed.\n\nTuesday 12 March, Dorma, 60 km north of Orvel. Aircraft bombed a cattle fair, killing eleven people.',
    ],
    groups: ['b1:16', 'b1:eight', 'b1:eleven'],
  },
  {
    name: 'a label with the same night',
    articles: [
      'c1 | Watch | 2024-03-20 | Field note\n\nTavol, 11 March: we have names for seventeen dead.\n\nBelkar, the same night: three dead.',
      'c2 | Hill Wire | 2024-03-12 | Raid on village\n\nGunmen killed two people in Belkar on Monday night, police said.',
    ],
    groups: ['c1:seventeen', 'c1:three c2:two'],
  },
  {
    name: 'the van with tents is no victim of the earthquake',
    articles: [
      'd1 | Hill Wire | 2024-03-13 | Quake kills 44\n\nAround 44 people have died in the earthquake at Tavol on Tuesday, the agency said.\n\nTwo masons were killed when a van with tents for the survivors ran off the road near Belkar, a sergeant said.',
    ],
    groups: ['d1:44', 'd1:two'],
  },
  {
    name: 'a rocket of another month, where the block stands that was hit today',
    articles: [
      'e1 | Governor | 2024-03-14 | Tavol, apartment block\n\n07:05 The enemy hit Tavol with a missile at 05:50. A block has lost its entrance.\n\n09:30 Three dead, 14 wounded.\n\n12:10 Already five dead in Tavol.\n\nIt is a short walk from the square in which shelling killed two people on 1 January.',
    ],
    groups: ['e1:five e1:three', 'e1:two'],
  },
  {
    name: 'those of the first slide, on a list, after those of the second',
    articles: [
      'f1 | Suara | 2024-03-14 | Second slide at Tavol\n\nTwo diggers died on Wednesday as more of the hillside gave way above Tavol.\n\nA teacher has the roll for the first slide, on Monday. On it are fifteen names of people killed.',
      'f2 | Hill Wire | 2024-03-12 | Slide buries hamlet\n\nTwelve villagers were killed on Monday as a hillside gave way above Tavol.',
    ],
    groups: ['f1:two', 'f1:fifteen f2:twelve'],
  },
  {
    name: 'Monday\'s tanker fire is the fire at another place, told before',
    articles: [
      'g1 | Star | 2024-03-14 | Bus plunges off bridge\n\nFourteen people died when a bus plunged into the river at Tavol on Wednesday, the commissioner said. She warned against mixing it up with the fire at Belkar, 22 km away.\n\nA nurse said that the deaths from Monday\'s tanker fire were now 23.',
      'g2 | Hill Wire | 2024-03-12 | Tanker burns\n\nA fuel tanker overturned at Belkar on Monday and caught fire, killing 18 people.',
    ],
    groups: ['g1:fourteen', 'g1:23 g2:18'],
  },
  {
    name: 'one is not to be taken for the other, where six had died',
    articles: [
      'h1 | Plus | 2024-03-14 | Second day of shelling\n\nTwo civilians were killed on Wednesday by shells that fell on Tavol.\n\nIt is not to be mixed up with Belkar, 40 km to the east, where six civilians were killed the day before.',
    ],
    groups: ['h1:two', 'h1:six'],
  },
  {
    name: 'in another town, where a clinic was hit, the chief doctor counts',
    articles: [
      'i1 | Evening | 2024-03-14 | Tavol buries its dead\n\nA man died of burns on Wednesday in the hospital of Dorma, so that ten are dead in the strike on a block of flats in Tavol on Monday.\n\nIn Belkar, where a clinic was hit on Tuesday, the chief doctor gives four dead.',
    ],
    groups: ['i1:ten', 'i1:four'],
  },
  {
    name: 'for one place and for another, as a review lists them; the day on which a search was ended',
    articles: [
      'j1 | Review | 2024-03-20 | Commission puts dead at 486\n\nFor Belkar the council has 24 herders killed on 22 February. For a mill in Tavol, hit on 18 February, it has 15 dead.',
      'j2 | Rescue | 2024-03-14 | Day 3\n\nYesterday divers found seven further victims of the ferry Star of Dorma, which sank off Karsan. The dead are now 16.',
      'j3 | Coast Wire | 2024-03-11 | Ferry sinks\n\nThe ferry Star of Dorma sank off Karsan on Sunday, killing nine people.',
    ],
    groups: ['j1:24', 'j1:15', 'j2:16 j3:nine'],
  },
  {
    name: 'told to reporters elsewhere; a day counted from the one before',
    articles: [
      'k1 | Coast Wire | 2024-03-12 | Raid kills 12\n\nGunmen killed at least 12 people in Tavol in the early hours of Tuesday, police said.\n\nNine others were injured, police spokesman Ali Omar told reporters in Belkar, 41 km to the north.',
      'k2 | Review | 2024-04-02 | March\n\nThe attack on a patrol at Dorma on 4 March, with five guards killed, and another at Orvel two days later, with three guards killed, were claimed by one cell.',
      'k3 | Coast Wire | 2024-03-07 | Orvel\n\nA bomb killed two soldiers near Orvel on Wednesday.',
    ],
    groups: ['k1:12 k1:nine', 'k2:five', 'k2:three k3:two'],
  },
];
