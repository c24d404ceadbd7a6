/** Sentences with a day on which something was only told of, or somebody died of what had been. Each report was published on Thursday 14 March 2024. */

/** Deaths of Tuesday, and nothing that killed. */
export const LATE: readonly string[] = [
  'A girl of nine died on Tuesday, after everybody had thought her safe.',
  'Jon Orvel, a porter, died on Tuesday in the capital, where surgeons had operated on his leg.',
  'A woman hit in the market died on Tuesday; the coroner now lists her among the victims.',
  'One of the passengers, a clerk, died on Tuesday.',
  'Marta Tavol, 61, died early on Tuesday.',
  'Two more people died on Tuesday and on Wednesday.',
  'A boy pulled from the cellar died on Tuesday night.',
  'A mason of 52 had died in the operating theatre on Tuesday night.',
  'A pensioner who was brought out alive died on Tuesday.',
  'Her brother passed away on Tuesday.',
  'A fireman overcome by smoke died on Tuesday evening, his brigade said.',
  'On Tuesday a waitress died of what the doctors called shock.',
  'The bookkeeper died on its wards on Tuesday.',
  'A third man died on Tuesday.',
  'The driver died on Tuesday without having woken.',
  'Ana Belkar, the cook, died on Tuesday with her husband at her side.',
  'Two of the injured, both students, died on Tuesday.',
  'A baby who had been born too early died on Tuesday.',
  'One child died on Tuesday in a burns clinic abroad.',
  'A nurse among the hurt died on 12 March.',
  'A teacher died at five on Tuesday morning.',
  'The oldest, a widow of 80, died on Tuesday.',
  'A guard lost his fight for life on Tuesday.',
  'On Tuesday morning a man shot in the neck died, his family said.',
];

/** Deaths of Tuesday with what killed. */
export const KILLED_THEN: readonly string[] = [
  'Two children died on Tuesday night when a lamp set a hut alight in Karsan.',
  'A farmer died on Tuesday in a blast near Karsan.',
  'A man, 52, died on Tuesday when he stepped on a mine near Karsan.',
  'Three miners died at once on Tuesday at Karsan.',
  'A bus overturned near Karsan and two passengers died on Tuesday.',
  'A woman died on Tuesday after a shell hit her kitchen in Karsan.',
  'Three fishermen died on Tuesday as their boat went down off Karsan.',
  'Two women died under the mud in Karsan on Tuesday.',
  'A policeman died in a shootout in Karsan on Tuesday.',
  'A couple died on Tuesday in the collapse of their house in Karsan.',
  'On Tuesday two people died in a fire at Karsan.',
  'Two workers died on Tuesday during the storming of the mine at Karsan.',
];

/** What somebody said or did on Tuesday about nine dead. */
export const SAID_THEN: readonly string[] = [
  'In parliament on Tuesday the party secretary, Jon Belkar, spoke of nine dead in Karsan.',
  'On Tuesday, the bishop, Pal Tavol, named nine people killed in Karsan.',
  'The ministry in Orvel on Tuesday turned down the charge that its shells had killed nine people in Karsan.',
  'At a rally on Tuesday the governor put the dead of Karsan at nine.',
  'In a voice message passed around since last night a rebel says his men killed nine in Karsan.',
  'In a video that has been circulating since Tuesday a rebel says that his men killed nine people in Karsan.',
  'The army brushed aside on Tuesday the report that it had killed nine people in Karsan.',
  'On Tuesday the union accused the firm of hiding nine deaths in Karsan.',
  'On the radio on Tuesday, a colonel boasted of nine dead in Karsan.',
  'The council met on Tuesday and was given a list of nine killed in Karsan.',
  'In court on Tuesday, the accused admitted to nine killings in Karsan.',
  'The pope prayed on Tuesday for the nine killed in Karsan.',
  'The king wrote on Tuesday to the families of nine people killed in Karsan.',
  'Before the assembly on Tuesday, the minister, a former judge, conceded nine deaths in Karsan.',
  'The governor played down on Tuesday the killing of nine people in Karsan.',
  'The union called on Tuesday for an inquiry into the nine deaths in Karsan.',
  'The embassy on Tuesday thanked those who helped when nine people were killed in Karsan.',
  'By Tuesday the clinic had numbered nine dead in Karsan.',
  'A petition handed in on Tuesday names nine people killed in Karsan.',
  'In a speech on Tuesday she recalled the nine people killed in Karsan.',
  'A hearing on Tuesday went over the nine deaths in Karsan.',
  'Parliament rose on Tuesday for a minute in memory of the nine killed in Karsan.',
  'The insurer said on Tuesday it would pay for the nine dead of Karsan.',
];

/** Where and when a report was filed. */
export const DATELINES: readonly string[] = [
  'KARSAN, Ky., March 14 (Wire) – ',
  'KARSAN, Ky., March 14 (Wire) - ',
  'KARSAN SPRINGS, N.Y., Mar 14 (Midland Press) — ',
  'KARSAN, Orvel, Mar. 14 (Wire) — ',
  'KARSAN, March 14 – ',
  'KARSAN, 14 March (Wire) – ',
  'KARSAN/ORVEL, March 14 (Wire) – ',
  'KARSAN, D.C., March 14, 2024 (Wire) – ',
  'KARSAN, 14 Mar (Wire): ',
  'KARSAN, March 14 (Wire) ',
  'KARSAN, Mo., Mar 14 (Wire) -- ',
  'KARSAN, Orvel, 14 March 2024 (Wire) – ',
  'PORT KARSAN, Fla., March 14 — ',
  'Karsan, Orvel (Wire), March 14 – ',
  'KARSAN (Wire), 14 March – ',
  'March 14 (Wire) – ',
  '14 March 2024, KARSAN – ',
  '(KARSAN, 14 March) – ',
];

/** Nine dead on 5 March, and a later death of some of them. */
export const OF_WHOM: readonly string[] = [
  'In the clash at Karsan on 5 March nine people were killed, one of whom died in Orvel on the 9th.',
  'On one day, 5 March, nine people died at Karsan: two porters and seven tenants, one of whom died in Orvel on the 9th.',
  'The bomb of 5 March killed nine people in Karsan, the last of them on the 9th.',
  'On 5 March a bomb hit Karsan. Nine people were killed, one of them dying on 8 March in Orvel.',
];

/** Nine dead on Tuesday, counted from the day on which it is told. */
export const DAY_BEFORE: readonly string[] = [
  'The ministry said on Wednesday that a missile had destroyed a barracks in Karsan the day before.\nIt said nine soldiers were killed.',
  'Soldiers found the bodies of nine men on Wednesday in Karsan, where two gangs had fought the day before.',
  'Nine bodies were recovered on Wednesday from the river at Karsan, into which a bus had plunged a day earlier.',
  'Families gathered on Wednesday in Karsan, where gunmen had stormed a school the day before. Nine pupils died.',
  'Officials said on Wednesday that nine people had been killed in Karsan the day before.',
  'Officials said on Wednesday that nine people had been killed in an attack on Karsan a day earlier.',
  'Divers searched on Wednesday for those lost off Karsan, where a ferry had capsized the night before. Nine people are dead.',
  'On Thursday the army confirmed that nine soldiers had died in an ambush at Karsan two days earlier.',
  'The president flew to Karsan on Thursday, where a fire had swept the market two days before. Nine traders died.',
  'The front said on Wednesday that it had shelled a camp at Karsan the previous evening, killing nine soldiers.',
];

/** What people were at on Tuesday when it happened. */
export const GOING_ON: readonly string[] = [
  'Neighbours counted nine bodies in the yard in Karsan where guests were celebrating an engagement on Tuesday night.',
  'Nine people were shot dead in Karsan while they were fishing on Tuesday.',
  'Nine people were killed in a church in Karsan where hundreds were praying on Tuesday.',
  'A bomb killed nine people who were queueing for bread on Tuesday in Karsan.',
  'Gunmen killed nine men as they were watching football on Tuesday in Karsan.',
  'A shell killed nine people in Karsan when a school was celebrating its feast on Tuesday.',
  'A wall killed nine people in Karsan where a market was being held on Tuesday.',
];

/** Told on the third day after. */
export const COUNTED_BACK: readonly string[] = [
  'Three days after the strike on the market in Karsan the toll is nine, a doctor told us.',
  'Three days after the fire in Karsan nobody knows why nine people died.',
  'Three days after the crash at Karsan the count stands at nine dead.',
  'Three days after the flood at Karsan there are nine dead on the list.',
  'Three days after the raid on Karsan its people speak of nine dead.',
];

/** A title that counts from the happening, and the day of the death. */
export const DIES_AFTER: readonly (readonly [title: string, death: string])[] = [
  ['Youth dies two days after Karsan shooting', 'Jon Tavol, a pupil, died on Tuesday morning in Orvel.'],
  ['Girl dies two days after the fire', 'A pupil of the school at Karsan died on Tuesday in Orvel.'],
  ['Second victim dies two days after crash', 'A teacher hurt in the crash at Karsan died on Tuesday.'],
];
