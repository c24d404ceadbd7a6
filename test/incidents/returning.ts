/**
 * What may stand in the middle of a report, with the happening of every figure known as in partings.ts: {1:...} of the one that it is about, {2:...} of another, {C:...} of a total of many.
 * {R} is a third place.
 */

/** Another happening that is only recalled: the paragraph behind it is of the report's own again. */
export const RECALLS: readonly string[] = [
  'It is the third {noun} at that {spot} in a year: {2:seven} people died there on 12 January.',
  'The last such {noun} was on 3 February, with {2:eight} dead.',
  'An earlier {noun} there, on 5 February, left {2:five} people dead.',
  'Another {noun} in {Q} on 2 February claimed {2:ten} lives.',
  'It comes a month after a {noun} at {Q} that killed {2:twelve}.',
  'In the worst {noun} so far, at {Q} in December, {2:thirty} people were killed.',
  'On 8 January, {2:six} people had been killed in a {noun} at the same {spot}.',
  'The promise was made after the {noun} of 30 January, in which {2:ten} people died.',
  'The law was changed after 2 February, when {2:twelve} people died at {Q}.',
  'Residents had complained after the {noun} of 24 January, which had cost {2:six} lives.',
  'The charity set up after {Q}, where {2:twelve} people died on 2 February, sent food.',
  'No one has been charged over the {2:twelve} deaths at {Q} on 2 February.',
  'This year alone there have been two more: at {Q} on 2 February, with {2:twelve} dead.',
  'He recalled that {2:eleven} people had died at {R} on Sunday.',
  'After Sunday\'s {noun} at {R}, which left {2:eleven} dead, the governor had asked for help.',
];

export const BACK: readonly string[] = [
  '{1:Three} of the dead were children.',
  'Among Tuesday\'s dead were {1:two} women.',
  'By evening {1:five} of the injured were still in a critical state.',
  'Of the victims of Tuesday\'s {noun}, {1:three} were children, a doctor said.',
  'In {P}, the hospital said {1:four} of the wounded were in a critical condition.',
  '{1:Three} of those killed on Tuesday were teachers.',
];

/** Somebody counts or is buried somewhere else, and nothing new has happened. */
export const STILL: readonly string[] = [
  'Speaking to deputies on Wednesday, the interior minister, Oran Fell, put the number of dead at {1:eleven}.',
  'At a briefing in Dorma the spokesman gave {1:ten} dead.',
  'The prosecutor of the Belkar military court counted {1:ten} bodies.',
  'In Belkar, the seat of the regional government, a spokeswoman put the toll at {1:eleven}.',
  'On Wednesday evening the authorities in Belkar raised the number of victims to {1:eleven}.',
  'On Thursday President Tell, who cut short a visit, gave a toll of {1:eleven}.',
  'A spokesman for the United Nations mission in Belkar counted {1:ten} dead.',
  'The Tavol mine rescue team, which arrived at noon, recovered {1:three} bodies.',
  'The director of Dorma hospital now counts {1:ten} dead and {1:seventeen} injured.',
  'The Orvel fire brigade, which was called to help, counted {1:eight} dead.',
  '{1:A} labourer of 33 died on Wednesday in Belkar, where a helicopter had brought him.',
  '{1:Four} of the eleven dead were laid in one row and buried behind the cathedral of Dorma.',
  'The victims include {1:three} cousins from the Belkar quarter.',
];

/** Another one, by one word more. */
export const OTHERS: readonly string[] = [
  'On Wednesday night the same {spot} was {hit} for a second time, and {2:two} people died.',
  'On Wednesday they {hit} the same {spot} again and {2:two} people were killed.',
  'Hours after the {noun} there was another, at the other end of the town, in which {2:two} people died.',
  'In {Q}, {2:two} people were hurt on the same evening as the {P} {noun}.',
  'The {Q} disturbance of Monday cost {2:three} lives.',
  'The {Q} case, with {2:three} dead, is another file.',
  'Case 12 is that of {Q}, with {2:three} dead.',
  'The {noun} of Tuesday evening at {Q} left {2:four} wounded.',
  'Our file on {Q} was closed with {2:twelve} dead.',
];

const TOTAL = 'From 1 January to 15 March 2023 the Ledger registered {C:64} people killed in the province.';

/** A monitor's note of several happenings, and of the total that they are in. */
export const LEDGERS: readonly string[] = [
  `${TOTAL}\n\nCase 31 is {P}, 14 March: {1:nine} dead, {1:sixteen} injured. Case 32, from {Q} in the same district, has {2:two} killed and {2:six} injured.`,
  `${TOTAL}\n\nThe two largest entries are {P}, 14 March ({1:nine} dead), and {Q}, 2 February ({2:seven} dead).`,
  `${TOTAL}\n\n{P} (14 March): {1:nine} dead; {Q} (2 February): {2:seven} dead.`,
  `${TOTAL}\n\nThe file on {P} (14 March) was closed with {1:nine} dead. The file on {Q} (2 February) was reopened and now has {2:eight}.`,
  `${TOTAL}\n\nAmong them are the {1:nine} killed in the {noun} at {P} on 14 March and the {2:seven} killed at {Q} on 2 February.`,
  `{1:Nine} killed at {P}, {C:64} in the province since January\n\nThe {noun} of 14 March at {P} cost {1:nine} lives: {1:six} residents, {1:two} of them women, and {1:three} guards.\n\n${TOTAL}`,
];
