/**
 * Reports of one article each, put together from pieces, with the happening of every figure known. {1:nine} is a figure of the first happening, {2:four} of the second, {3:six} of a third. {P} is the
 * first place and {Q} the second; {noun}, {act} and {spot} come from the kind of happening ("raid", "gunmen attacked a camp", "village"). Published on Thursday 16 March 2023; the first happening was on Tuesday.
 */
export interface Kind { readonly noun: string; readonly lead: string; readonly story: string; readonly act: string; readonly spot: string; readonly hit: string }

export const KINDS: readonly Kind[] = [
  { noun: 'raid', lead: 'Gunmen raided the village of {P} on Tuesday, killing {1:nine} people and wounding {1:sixteen}, police said.', story: 'The attackers came on motorcycles and burned most of the houses, residents said.', act: 'gunmen attacked a camp', spot: 'village', hit: 'attacked' },
  { noun: 'bombing', lead: '{1:Nine} people were killed and {1:sixteen} wounded on Tuesday when a bomb exploded in the market of {P}, police said.', story: 'The bomb had been hidden under a fruit stall.', act: 'a bomb went off in a bus station', spot: 'market', hit: 'bombed' },
  { noun: 'crash', lead: 'A bus plunged into a ravine near {P} on Tuesday, killing {1:nine} passengers and injuring {1:sixteen}, officials said.', story: 'The driver had been on the road since midnight, a passenger said.', act: 'a lorry ran into a minibus', spot: 'bend', hit: 'hit' },
  { noun: 'sinking', lead: '{1:Nine} people drowned on Tuesday when an overloaded boat sank off {P}, the coast guard said. {1:Sixteen} others are missing.', story: 'The boat had left at dusk without lights.', act: 'a wooden canoe capsized', spot: 'beach', hit: 'struck' },
  { noun: 'shelling', lead: 'Artillery shells struck a school in {P} on Tuesday, killing {1:nine} people and injuring {1:sixteen}, medics said.', story: 'The first shell fell in the yard, a teacher said.', act: 'rockets hit a bakery', spot: 'school', hit: 'shelled' },
  { noun: 'fire', lead: 'A fire swept through a garment factory in {P} on Tuesday and killed {1:nine} workers, the fire service said. {1:Sixteen} were injured.', story: 'The gates had been locked, survivors said.', act: 'a blaze broke out in a hostel', spot: 'factory', hit: 'damaged' },
  { noun: 'landslide', lead: 'A landslide buried part of {P} on Tuesday, killing {1:nine} people and injuring {1:sixteen}, officials said.', story: 'It had rained for three days.', act: 'mud buried a row of houses', spot: 'slope', hit: 'buried' },
];

/** An older one, recalled with a time of its own. */
export const RECALLED: readonly string[] = [
  'In January a {noun} at the same {spot} killed {2:four} people.',
  'Last year {2:four} people died in a {noun} there.',
  'The {spot} itself was {hit} in March 2017, when {2:eleven} people were killed.',
  'People here recall October, when {2:thirteen} died in a {noun}.',
  'About the {noun} of last summer, in which {2:three} men were killed at the same {spot}, no findings were ever made public.',
  'Six years ago {2:eleven} died at the same {spot}, and residents asked for protection.',
  'It was the worst {noun} in the district since May 2021, when {2:thirty} people died in {Q}.',
  'In 2016, {2:twenty-two} people were killed in a {noun} at {Q}.',
  'The {noun} came three months after {2:seven} people had been killed in {Q}.',
  'A {noun} at {Q} had killed {2:five} people in January.',
  'The {spot} had been {hit} before: in May {2:six} people were killed there.',
  'The {noun} of 2018, which cost {2:fourteen} lives, is not forgotten.',
  '{P} has seen this before. {2:Twelve} men were killed at the same {spot} in 2020.',
  'After the November {noun} at {Q} the authorities had first spoken of {2:thirty} dead, and later of {2:eleven}.',
  'No inquiry was held into the {noun} of April last year, which killed {2:seven}.',
  'The mayor compared it with the {noun} of February 2022, in which {2:eleven} people lost their lives.',
  'The same {spot} saw {2:five} deaths in a {noun} two years ago.',
  'Residents still speak of the winter of 2017, when {2:forty} people perished in a {noun}.',
  'Only last month {2:three} people were killed when {act} in {Q}.',
  'Few had forgotten the {noun} at {Q} in December; {2:eight} people died then.',
];

/** The next one, a day or more later, at the same place or nearby. */
export const NEXT_DAY: readonly string[] = [
  'On Wednesday {act} in the same town, killing {2:four} people.',
  'A day later {act} on the northern edge of the town. {2:Four} people were killed.',
  'Early on Wednesday {act} in {Q}, killing {2:four} people.',
  'That was not the end. At 9:45 on Wednesday {act} in {Q}. {2:A} woman was killed and {2:seven} people were injured.',
  'The next morning {act} in the same town, and {2:four} people were killed.',
  'Yesterday {act} in {Q}; {2:four} people died.',
  'Twenty-four hours later {act} in {Q}. {2:Four} people died.',
  'On Wednesday it was the turn of {Q}: {act}, and {2:four} people were killed.',
  'There was more to come. On Wednesday evening {act} near the town; {2:four} people were killed.',
  'The evening after, {act} in {Q}, killing {2:four}.',
  'A day after the {noun}, {act} in {Q}, and {2:four} people were killed.',
  'Then, on Wednesday at 16:20, {act} in {Q}. {2:Four} people were killed.',
  'On Wednesday, while mourners were still gathering, {act} in {Q}, killing {2:four}.',
  'Wednesday brought a second {noun}, at {Q}, with {2:four} dead.',
  'One night later {act} in {Q}, killing {2:four} people.',
];

/** Another one that is taken for known. */
export const KNOWN: readonly string[] = [
  'The {2:two} dead of the {noun} at {Q} are not among them.',
  'The toll of the {noun} at {Q} rose to {2:four} after a body was found, he said.',
  'The {2:four} people who died in the {Q} {noun} on Monday are left out of these figures.',
  'Mourners lit candles for the {2:four} people killed in {Q} on Sunday.',
  'Sunday\'s {noun} at {Q} has now claimed {2:four} lives.',
  'As for the {noun} at {Q}, its dead number {2:four}.',
  'The victims of the {Q} {noun}, {2:four} in all, were taken to another hospital.',
  'Of the {noun} at {Q} on Monday he said only that {2:four} people had died.',
  'The {noun} at {Q}, a different event, has cost {2:four} lives.',
  'On the {noun} at {Q}, the officials gave a figure of {2:four} dead.',
];

/** The next or the one before, told by how many days lie between, wherever in its sentence the words for that stand. */
export const DAYS_BETWEEN: readonly string[] = [
  'The day after that {noun}, {2:three} people died at the same {spot} when {act}.',
  'Another band of gunmen waited in ambush the day after on the {Q} road, killing {2:five} drivers.',
  'The {noun} of the following day, which {hit} the same {spot}, cost {2:three} lives, the rescue service says.',
  'The {noun} of the next evening, near {Q}, left {2:three} dead.',
  '{P} counts nine dead on the 14th and {2:two} on the 15th, when {act}.',
  'Two days before, {2:three} traders had died at the same {spot} when {act}.',
  'Among the mourners was a tailor who had lost {2:two} brothers in a {noun} the week before.',
  'Only a day earlier {act} in {Q} and killed {2:five} people.',
  'The night before, {act} in {Q}; {2:five} people died.',
  'It came a day before {act} in {Q}, with {2:four} dead.',
  'This was the second {noun} in three days: on Sunday {2:four} people were killed at {Q}.',
  'On the eve of the {noun}, {2:four} people had died in {Q} when {act}.',
  'A second {noun} came on Wednesday evening. It killed {2:two} volunteers at the same {spot}.',
  'When the rescuers went back on Wednesday, {act} once more and {2:two} rescuers died.',
  'At half past nine on Wednesday the same {spot} was {hit} again, this time at its northern end; {2:two} rescuers died.',
  'Wednesday\'s {noun} at {Q} is another matter: {2:four} people were killed there.',
  'The {noun} at {Q}, a day later, killed {2:four}.',
  'In {Q}, where {act} a day later, {2:four} people were killed.',
  'Some 25 km farther south, at {Q}, {2:three} traders died on Wednesday when {act}.',
  'Three days on, {act} in {Q}. {2:Four} people lost their lives.',
  'Within a day {act} in {Q}, and {2:four} people lay dead.',
  'Forty-eight hours earlier {2:four} people had died in {Q}, where {act}.',
  'Not a day passed before {act} in {Q}: {2:four} dead.',
  'There was another {noun} on Wednesday, at {Q}, and {2:four} people died in it.',
  'By Wednesday it was the turn of the people of {Q}, where {act} and {2:four} were killed.',
  'A teacher whose {2:two} sons had been killed in {Q} on Sunday, when {act}, sat beside the road.',
  'On the 15th {act} in {Q}, and {2:four} people died.',
  'Yesterday\'s {noun} in {Q} added {2:four} dead to the week.',
  'Earlier this week {2:four} people were killed in {Q} when {act}.',
];

/** How a report may begin that gives the first happening no day. */
export const UNDATED: readonly string[] = [
  'They have dug {1:nine} graves in {P} since the {noun}. {1:Sixteen} people lie in the hospital of the district.',
  'Our list of those killed in the {noun} at {P} has {1:nine} names. {1:Sixteen} were injured.',
];
