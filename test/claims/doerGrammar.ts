import { dice } from './slotGrammar.ts';

/** Reports of violence put together from a doer, a relation in which it stands to the deed, and those who were hurt; so that who did it is known by construction. */

type Roll = ReturnType<typeof dice>;
const pick = <T>(roll: Roll, of: readonly T[]): T => of[roll(of.length)] as T;

export interface DoerReport {
  readonly text: string;
  /** Of each number, the words that name its doer; null where nobody is named. */
  readonly doers: readonly (readonly [best: number, doer: string | null])[];
  /** What it was put together from: failures are counted by piece. */
  readonly pieces: readonly string[];
}

const HURT: readonly (readonly [text: string, best: number])[] = [['seven people', 7], ['at least 12 civilians', 12], ['nine villagers', 9], ['six shopkeepers', 6], ['11 passengers', 11], ['four children', 4]];

/** People in arms, in the plural: as they are told first, and with all that belongs to their name. */
const BANDS: readonly (readonly [text: string, wanted: string])[] = [
  ['gunmen', 'gunmen'], ['unidentified gunmen', 'unidentified gunmen'], ['suspected Islamist militants', 'suspected Islamist militants'], ['fighters of the Karsan Front', 'fighters of the Karsan Front'], ['hooded men armed with machetes', 'hooded men armed with machetes'],
  ['men in army uniform', 'men in army uniform'], ['government troops', 'government troops'], ['suspected right-wing paramilitaries', 'suspected right-wing paramilitaries'], ['members of the Tigre cartel', 'members of the Tigre cartel'], ['bandits', 'bandits'],
  ['police officers', 'police officers'], ['Chechen fighters', 'Chechen fighters'], ['rebels loyal to General Okoth', 'rebels loyal to General Okoth'], ['soldiers of the 14th Brigade', 'soldiers of the 14th Brigade'], ['allied militiamen', 'allied militiamen'],
  ['army troops and allied militiamen', 'army troops and allied militiamen'], ['Syrian-Russian alliance forces', 'Syrian-Russian alliance forces'], ['masked gunmen on motorcycles', 'masked gunmen on motorcycles'], ['jihadist insurgents', 'jihadist insurgents'], ['armed cattle herders', 'armed cattle herders'],
  ['Palestinian gunmen', 'Palestinian gunmen'], ['Israeli forces', 'Israeli forces'], ['armed forces', 'armed forces'], ['drug gangs', 'drug gangs'], ['heavily armed raiders', 'heavily armed raiders'], ['commandos of the Northern Resistance Army', 'commandos of the Northern Resistance Army'],
  ['a group of armed men on motorcycles', 'group of armed men on motorcycles'], ['Islamic State militants', 'Islamic State militants'], ['members of the security forces', 'members of the security forces'], ['hundreds of armed bandits', 'armed bandits'],
];

/** One body by its name or noun. */
const BODIES: readonly (readonly [text: string, wanted: string])[] = [
  ['the army', 'army'], ['the Turkish military', 'Turkish military'], ['Boko Haram', 'Boko Haram'], ['al-Shabaab', 'al-Shabaab'], ['the Free Papua Front', 'Free Papua Front'], ['the junta', 'junta'], ['Hezbollah', 'Hezbollah'], ['the Gran Rio gang', 'Gran Rio gang'], ['the Liberation Tigers of Tamil Eelam', 'Liberation Tigers of Tamil Eelam'],
  ['the Saudi-led coalition', 'Saudi-led coalition'], ['the Saudi/UAE-led coalition', 'Saudi/UAE-led coalition'], ['the Kurdish-led SDF', 'Kurdish-led SDF'], ['an armed group', 'armed group'], ['Light Infantry Battalion 308', 'Light Infantry Battalion 308'], ['the Popular Salvation Front (FSP)', 'Popular Salvation Front (FSP)'], ['an Afghan security force', 'Afghan security force'],
];

const PERSONS: readonly (readonly [text: string, wanted: string])[] = [
  ['a gunman', 'gunman'], ['a man', 'man'], ['a suicide bomber', 'suicide bomber'], ['a former soldier', 'former soldier'], ['a lone attacker', 'lone attacker'], ['a 19-year-old student', '19-year-old student'], ['a masked man with a shotgun', 'masked man with a shotgun'], ['Darren Whitmore', 'Darren Whitmore'], ['a security guard', 'security guard'],
  ['a disgruntled employee', 'disgruntled employee'], ['a Palestinian', 'Palestinian'], ['an off-duty policeman', 'off-duty policeman'], ['a dismissed warehouse worker', 'dismissed warehouse worker'], ['Marek Havel, 34,', 'Marek Havel'],
];

/** The relations of several doers to their deed, in one sentence. A is the doer, P the people hurt, D a day. */
export const BAND_FRAMES: readonly string[] = [
  'A killed P D.', 'A shot dead P at a roadblock.', 'A, who came in three boats, killed P.', 'A entered the village and, after a brief exchange of fire, killed P.', 'A beat back an assault on the town, killing P.', 'A repelled an attack D killing P.', 'A answered by shelling the villages, killing P.', 'A set fire to the houses and shot P.',
  'P were killed by A D.', 'P were killed D in the village by A.', 'P died at the hands of A.', 'P were killed when A stormed a hotel.', 'P were killed after A had crossed the river and opened fire on a market.', 'P were killed as A tried to break into a prison.', 'P were killed in an attack carried out by A.', 'P were killed in an attack by A.',
  'P were killed in a raid blamed on A.', 'P were killed in a bombing claimed by A.', 'P were killed in an assault attributed to A.', 'P were killed when a bomb planted by A went off.', 'P were killed when a roadside bomb believed to have been set off by A exploded.', 'P were killed by shells fired by A.', 'P died when rockets launched by A hit a market.',
  'Police said A killed P D.', 'Residents told reporters that A had killed P.', 'A stopped a bus D and killed P.', 'A attacked a bus, leaving P dead.', 'A stormed a school, shot dead a guard and killed P.', 'P were killed D, according to the mayor, by A.', 'A was behind the deaths of P, police said.', 'An ambush by A left P dead.', 'Shelling by A killed P.', 'A roadside ambush by A claimed the lives of P.',
  'Officials blamed A for the killing of P.', 'A were accused of killing P.', 'A are accused of the murder of P.', 'P were massacred D by A, survivors said.', 'A took the lives of P.', 'Fire from A killed P.', 'P were killed in clashes with A.', 'P were killed in a gun battle with A.', 'A ambushed a convoy D, killing P and burning three lorries.', 'A went from door to door, killing P.', 'A rampaged through the market killing P.',
  'A gathered the men in the square and executed P.', 'The attack, in which A killed P, lasted an hour.', 'A came at dawn and killed P, witnesses said.', 'P were hacked to death by A.', 'P were killed by A who stormed their village D.', 'P were killed by what officials called A.'.replace('what officials called ', ''), 'P were executed D by A, the ministry said.', 'In the north, A killed P D.', 'On the coast road A killed P.', 'Late D, A killed P.', 'P have been killed by A since the rains began.',
  'At dawn A burst into a mosque and killed P.', 'P were gunned down by A outside a bar.', 'P were dragged from their homes and shot by A.', 'A threw grenades into a bar, killing P.', 'Suspicion fell on A after P were killed.', 'P were killed after being kidnapped by A.', 'A kidnapped and later killed P.', 'The killing of P by A caused an outcry.', 'The mayor accused A of killing P.', 'A kill P', 'A attack village, P killed', 'P killed by A', 'P killed in attack by A', 'P killed as A storm hotel',
];

/** Of one body. */
export const BODY_FRAMES: readonly string[] = [
  'A killed P D.', 'A has killed P since Monday.', 'P were killed by A D.', 'P were killed when A shelled a market.', 'P were killed in an attack claimed by A.', 'P were killed in a raid blamed on A.', 'A said it had killed P.', 'A bombed a market, killing P.', 'Police said A had killed P.', 'P died when A attacked a convoy.', 'Shelling by A killed P.', 'An air strike by A killed P.', 'Artillery fired by A fell on the town, killing P.',
  'P were killed D. A claimed responsibility.', 'P were killed D. A said it was behind the attack.', 'P were killed D. The attack was claimed by A.', 'P were killed in an attack D. The governor blamed A.', 'P were killed in an attack D for which A has claimed responsibility.', 'A was responsible for the deaths of P.', 'A is accused of killing P.', 'P were killed in clashes with A.', 'A answered by sending helicopters against the villages, killing P.', 'A admitted killing P.', 'P were killed D in an operation by A.', 'The deaths of P were laid at the door of A.',
  'The number of people killed by A rose to N.', 'P have died since A launched its offensive.', 'A raid by A left P dead.', 'P were killed in an attack which officials blamed on A.', 'A acknowledged that it had killed P.', 'The commander of A said his men had killed P.', 'P were killed at the hands of A.', 'A has admitted responsibility for the attack that killed P.',
];

/** Of one person. */
export const PERSON_FRAMES: readonly string[] = [
  'A opened fire in a cafe D, killing P.', 'A drove a van into a crowd, killing P.', 'A blew himself up on a bus, killing P.', 'A stabbed P at a station D.', 'A killed P before he shot himself.', 'P were killed when A opened fire at a party.', 'P were stabbed by A.', 'P were killed by A D.', 'A walked into a bank and shot P.', 'A shot P dead at a bar D.', 'A was jailed for life D for the murder of P.', 'A will serve 30 years for the murder of P.', 'A has been charged with the murder of P.', 'A was arrested D after stabbing P.', 'A is accused of killing P.', 'A admitted killing P.', 'P died after A set fire to a house.', 'P were killed when A detonated a vest.',
  'Police say A shot and killed P D.', 'A ran amok with a knife, wounding P.', 'A opened fire through the window, hitting P.', 'A lunged at the crowd and wounded P.', 'A burst into the hall and began shooting, killing P.',
];

/** In a sentence beside the figure, by those in arms. */
export const BESIDE_FRAMES: readonly string[] = [
  'A attacked a village D. P were killed.', 'A stormed a hotel D. P were killed, police said.', 'A opened fire on a market D. At least N people were killed, medics said.', 'A opened fire at a wedding. P died at the scene.', 'A shelled a market D, medics said. P were killed and others hurt.', 'Residents said A invaded the village at night. They killed P.', 'A surrounded the village at dawn. They killed P and burned houses.', 'A, who came on motorcycles, raided a village D. They killed P.', 'On Monday night A attacked a village. P were killed.', 'Hours later A fired on a bus; P were killed.', 'A resident said that A had come on foot. "They killed P," he said.', 'P were killed D. The mayor said A had attacked the town.', 'A broke into a farm overnight. P were shot dead.', 'P were killed D in a village near the lake. Survivors blamed A.', 'P were killed D. Police suspect A.', 'P were killed D. Witnesses said A had opened fire.', 'P were killed D. The assault was the work of A, the mayor said.', 'A attacked a camp D. The bodies of P were found on Tuesday.', 'P were shot dead D. Officials attributed the attack to A.', 'P were killed D. It was carried out by A, police said.', 'P were shot dead D. A were seen fleeing the scene.',
];

/** Whose means it was. */
const OWNED: readonly (readonly [text: string, wanted: string])[] = [
  ['an Israeli air strike', 'Israeli'], ['a Russian missile', 'Russian'], ['army shelling', 'army'], ['rebel rockets', 'rebel'], ['police fire', 'police'], ['the Israeli aggression', 'Israeli'], ['a junta air raid', 'junta'], ['Turkish warplanes', 'Turkish'], ['NATO jets', 'NATO'], ['a suspected US drone', 'suspected US drone'], ["the army's bombardment", 'army'], ['a government helicopter', 'government'], ['a Taliban bomb', 'Taliban'], ['American aircraft', 'American'],
  ['a Russian glide bomb', 'Russian'], ['separatist shelling', 'separatist'], ['an army checkpoint’s gunfire'.replace(' checkpoint’s', ''), 'army'], ['Boko Haram gunfire', 'Boko Haram'], ['an ISIS sniper', 'ISIS sniper'], ['a rebel mortar', 'rebel'], ['an Ethiopian drone strike', 'Ethiopian'], ['an airstrike by the Saudi/UAE-led coalition', 'Saudi/UAE-led coalition'], ['gunfire from Armenian positions', 'Armenian positions'], ['an al-Shabaab mortar barrage', 'al-Shabaab'], ['a missile launched by the Houthis', 'Houthis'],
];

export const MEANS_FRAMES: readonly string[] = [
  'P were killed by B D.', 'B killed P D.', 'P were killed when B hit a house.', 'B destroyed a block of flats, killing P.', 'B hit a house D. P were killed.', 'B has killed P since Monday, medics said.', 'Medics said B had killed P.', 'P died D when B struck a market.', 'B levelled a house D. P died under the rubble, rescuers said.', 'B brought down a block of flats. The ministry counted N dead.', 'B on a water plant D killed P.', 'The toll of B has risen to N dead.', 'The death toll from B rose to N.', 'P were killed as B hit a school.', 'B struck a bus, leaving P dead.', 'B hit a school; P were killed there.',
];

/** Nobody is told as the doer of these: who helps, counts, investigates, mourns, shoots back, crashes, or did something else. A is somebody in arms. */
export const NONE_FRAMES: readonly string[] = [
  'P were killed in a blast D, and A sealed off the area.', 'P died D when a bus carrying A overturned.', 'P drowned D; A pulled their bodies from the river.', 'A found the bodies of P in a well.', 'P were killed in a landslide D. A were sent to dig for survivors.', 'P were killed D. A launched an investigation into the attack.', 'P were killed D in an attack on A.', 'P were killed when a bomb exploded near A.', 'P were wounded D and were treated by A.', 'A said P were killed in a fire.', 'A rushed to the scene after a gas explosion killed P.',
  'P were killed in a car bomb attack on a convoy of A.', 'A evacuated P who had been wounded in an explosion.', 'An earthquake killed P, A said.', 'P died in a plane crash D. A cordoned off the wreck.', 'P were killed D by a mine while A were clearing the road.', 'P were killed D in a blast. No group claimed responsibility, but A are active in the area.', 'A mourned P who died in a fire.', 'P died of hunger in a town besieged for months. A let no reporters in.'.replace(' in a town besieged for months. A let no reporters in', ' D, and A buried them'), 'P died when a building collapsed as A looked on.', 'A searched for attackers after P were shot dead.', 'P were killed D in a region where A are active.',
  'P were killed in a crash D after A had closed the main road.', 'P were shot dead D by unknown persons, said A.'.replace(' by unknown persons', ''), 'A condemned the killing of P.', 'A buried P D.', 'P were killed when their truck rolled over. A gave first aid.', 'P died in a storm D. A helped to clear the roads.', 'A had warned of floods before P drowned.', 'P were killed in a bomb blast D; A defused a second device.', 'A denied killing P.', 'P were killed D. A denied any part in the attack.', 'A rescued 20 others after a ferry sank and P drowned.', 'A are hunting those who killed P.', 'P were killed in a stampede as A handed out food.', 'P died D on a road that A patrol.',
];

const DAYS = ['on Monday', 'on Tuesday', 'on Friday night', ''];

/** Small words stand large where a sentence begins; a comma that meets a full stop goes. */
const tidy = (text: string): string => text.replace(/,([.,])/g, '$1').replace(/ +([.,;])/g, '$1').replace(/ {2,}/g, ' ').replace(/^ /, '').replace(/(^|[.] |[“"])(\p{Ll})/gu, (_, a: string, b: string) => a + b.toUpperCase());

function made(roll: Roll, of: { readonly frames: readonly string[]; readonly doers: readonly (readonly [string, string])[]; readonly letter: 'A' | 'B'; readonly none?: boolean }): DoerReport {
  const frame = pick(roll, of.frames), [text, wanted] = pick(roll, of.doers), [people, best] = pick(roll, HURT);
  const one = /^(?:a |an |the |Boko|al-|Hezb|Light|Darren|Marek)/.test(text) && !/^a group/.test(text);
  const agreed = one ? frame.replace(/\bA (were|are|have|kill|attack)\b/, (_, v: string) => `A ${({ were: 'was', are: 'is', have: 'has', kill: 'kills', attack: 'attacks' })[v] ?? v}`) : frame.replace(/\bA (was|is|has)\b/, (_, v: string) => `A ${({ was: 'were', is: 'are', has: 'have' })[v] ?? v}`);
  const slot = /^A (?=(?:roadside ambush|raid by|resident|bomb planted)\b)/.test(agreed) ? agreed.replace(/^A/, '\u0001') : agreed;
  const written = slot.replace(new RegExp(`\\b${of.letter}\\b`), text).replace('\u0001', 'A').replace(/\bD\b/, pick(roll, DAYS)).replace(/\bP\b/, people).replace(/\bN\b/, String(best));
  return { text: tidy(written), doers: [[best, of.none ? null : wanted]], pieces: ['A ' + text, 'X ' + frame] };
}

/** Kinds of reports, by name. */
export const DOER_FAMILIES: Readonly<Record<string, (roll: Roll) => DoerReport>> = {
  'several in arms': (roll) => made(roll, { frames: BAND_FRAMES, doers: BANDS, letter: 'A' }),
  'a body': (roll) => made(roll, { frames: BODY_FRAMES, doers: BODIES, letter: 'A' }),
  'a person': (roll) => made(roll, { frames: PERSON_FRAMES, doers: PERSONS, letter: 'A' }),
  'in a sentence beside': (roll) => made(roll, { frames: BESIDE_FRAMES, doers: BANDS, letter: 'A' }),
  'whose means': (roll) => made(roll, { frames: MEANS_FRAMES, doers: OWNED, letter: 'B' }),
  'nobody, with a band near': (roll) => made(roll, { frames: NONE_FRAMES, doers: BANDS, letter: 'A', none: true }),
  'nobody, with a body near': (roll) => made(roll, { frames: NONE_FRAMES, doers: BODIES, letter: 'A', none: true }),
};
