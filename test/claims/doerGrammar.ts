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
  'A gathered the men in the square and executed P.', 'The attack, in which A killed P, lasted an hour.', 'A came at dawn and killed P, witnesses said.', 'P were hacked to death by A.', 'P were killed by A who stormed their village D.', 'P were executed D by A, the ministry said.', 'In the north, A killed P D.', 'On the coast road A killed P.', 'Late D, A killed P.', 'P have been killed by A since the rains began.',
  'At dawn A burst into a mosque and killed P.', 'P were gunned down by A outside a bar.', 'P were dragged from their homes and shot by A.', 'A threw grenades into a bar, killing P.', 'A kidnapped and later killed P.', 'The killing of P by A caused an outcry.', 'The mayor accused A of killing P.', 'A kill P', 'A attack village, P killed', 'P killed by A', 'P killed in attack by A', 'P killed as A storm hotel',
];

/** Told otherwise. */
export const BAND_FRAMES_TWO: readonly string[] = [
  'A swooped on the village D, killing P and stealing cattle.', 'A stopped two buses at a false roadblock and slit the throats of P.', 'A forced their way into a church D and killed P.', 'P were killed in their sleep by A D.', 'P were killed D in what police described as an ambush by A.', 'A left P dead after raiding a village.', 'P died D when A mounted an attack on a police post.',
  'P were killed in a dawn raid on the town by A.', 'P have been murdered by A, according to a rights group.', 'Some P'.replace('Some P', 'Survivors said A shot P in front of their families.'), 'P were among the victims when A overran the town.'.replace('among the victims', 'killed'), 'At a checkpoint near the town, A shot and killed P.', 'A, dressed as soldiers, killed P D.', 'A on Monday killed P in the hills.', 'A reportedly killed P D.', 'A are reported to have killed P.',
  'A are believed to have killed P.', 'A are thought to be behind the killing of P.', 'A are suspected of killing P.', 'The attack was carried out by A and left P dead.', 'P lost their lives D in an attack by A.', 'P lost their lives when A shelled the town.', 'P were put to death by A.', 'A lined up and shot P.', 'A hacked P to death with machetes.', 'A burned alive P in their homes.', 'A dragged P from a minibus and shot them.'.replace(' P from a minibus and shot them', ' people from a minibus and shot P'),
  'P were slain by A in the second such attack this week.', 'Clashes between villagers and A left P dead.'.replace('Clashes between villagers and A', 'A confrontation with A').replace('A confrontation with A', 'An attack on villagers by A'), 'After crossing the border D, A killed P.', 'Before dawn, A fell upon the village and killed P.', 'Firing from trucks, A killed P.', 'Armed with rockets, A attacked a convoy and killed P.'.replace('Armed with rockets, ', 'Using rockets, '), 'A massacre by A has claimed P.'.replace('has claimed P', 'claimed the lives of P'),
  'A spokesman said A had killed P.', 'The government says A killed P D.', 'According to the mayor, A killed P.', 'A, the mayor said, killed P.', 'A then turned on the crowd, killing P.', 'A, angered by the arrest of their leader, killed P D.', 'A who crossed the river at night killed P.', 'A shot at a bus and killed P.', 'A fired into a crowd D, killing P and wounding a nurse.', 'P were killed when A fired into a crowd.', 'P were killed when A threw a grenade into a bar.', 'P were killed when their bus came under fire from A.', 'P were killed by gunfire from A.', 'P were killed in gunfire by A.',
];

/** One body, told otherwise. */
export const BODY_FRAMES_TWO: readonly string[] = [
  'A has been blamed for an attack that killed P.', 'A has been accused of killing P.', 'A took responsibility for the attack, which killed P.', 'A claimed it had killed P.', 'A, which controls the area, killed P D.', 'A has admitted that it killed P.', 'Shells fired by A killed P.', 'An attack that A claimed killed P.', 'P were killed D in an attack that police blamed on A.', 'P were killed D in an attack, which A claimed.', 'P were killed in an attack by A D.', 'P were killed D. Responsibility was claimed by A.', 'P were killed D. Police pinned the attack on A.', 'P were killed D. The ministry accused A of the attack.', 'P were killed D. A said its men had carried out the attack.', 'P were killed D. A was behind the attack, police said.', 'P were killed D. A has said it carried out the bombing.',
  'In a statement, A said it had killed P.', 'A bombarded a market D; P were killed.', 'A opened fire on protesters, killing P.', 'P were killed when A opened fire on protesters.', 'P were shot dead by A at a rally.', 'A ordered an air raid that killed P.', 'A drone operated by A killed P.', 'A is holding P hostage.'.replace('is holding P hostage', 'carried out a bombing that killed P'), 'The attack by A on the town killed P.', 'The massacre of P by A shocked the country.', 'A stands accused of murdering P.',
];

/** One person, told otherwise. */
export const PERSON_FRAMES_TWO: readonly string[] = [
  'A went on a shooting spree D, killing P.', 'A rammed a truck into a market, killing P.', 'A was shot by police after killing P.', 'A turned a gun on colleagues, killing P.', 'A detonated explosives at a checkpoint, killing P.', 'A entered a school and stabbed P.', 'A has confessed to killing P.', 'A was convicted D of murdering P.', 'A pleaded guilty to the murder of P.', 'A was found guilty of killing P.', 'A fatally shot P D.', 'A gunned down P in a bar.', 'P were shot by A at a party D.', 'P were killed when A drove into a crowd.', 'P were killed after A blew himself up at a mosque.', 'A, armed with a rifle, killed P D.', 'A threw a grenade at a wedding and killed P.', 'A attacked commuters with a knife D, wounding P.', 'A is suspected of killing P.', 'Police arrested A after the killing of P.'.replace('after the killing of P', 'on suspicion of killing P'),
];

/** Of one body. */
export const BODY_FRAMES: readonly string[] = [
  'A killed P D.', 'A has killed P since Monday.', 'P were killed by A D.', 'P were killed when A shelled a market.', 'P were killed in an attack claimed by A.', 'P were killed in a raid blamed on A.', 'A said it had killed P.', 'A bombed a market, killing P.', 'Police said A had killed P.', 'P died when A attacked a convoy.', 'Shelling by A killed P.', 'An air strike by A killed P.', 'Artillery fired by A fell on the town, killing P.',
  'P were killed D. A claimed responsibility.', 'P were killed D. A said it was behind the attack.', 'P were killed D. The attack was claimed by A.', 'P were killed in an attack D. The governor blamed A.', 'P were killed in an attack D for which A has claimed responsibility.', 'A was responsible for the deaths of P.', 'A is accused of killing P.', 'P were killed in clashes with A.', 'A answered by sending helicopters against the villages, killing P.', 'A admitted killing P.', 'P were killed D in an operation by A.', 'The deaths of P were laid at the door of A.',
  'The number of people killed by A rose to N.', 'A raid by A left P dead.', 'P were killed in an attack which officials blamed on A.', 'A acknowledged that it had killed P.', 'P were killed at the hands of A.', 'A has admitted responsibility for the attack that killed P.',
];

/** Of one person. */
export const PERSON_FRAMES: readonly string[] = [
  'A opened fire in a cafe D, killing P.', 'A drove a van into a crowd, killing P.', 'A blew himself up on a bus, killing P.', 'A stabbed P at a station D.', 'A killed P before he shot himself.', 'P were killed when A opened fire at a party.', 'P were stabbed by A.', 'P were killed by A D.', 'A walked into a bank and shot P.', 'A shot P dead at a bar D.', 'A was jailed for life D for the murder of P.', 'A will serve 30 years for the murder of P.', 'A has been charged with the murder of P.', 'A was arrested D after stabbing P.', 'A is accused of killing P.', 'A admitted killing P.', 'P died after A set fire to a house.', 'P were killed when A detonated a vest.',
  'Police say A shot and killed P D.', 'A ran amok with a knife, wounding P.', 'A opened fire through the window, hitting P.', 'A lunged at the crowd and wounded P.', 'A burst into the hall and began shooting, killing P.',
];

/** In a sentence beside the figure, by those in arms. */
export const BESIDE_FRAMES: readonly string[] = [
  'A attacked a village D. P were killed.', 'A stormed a hotel D. P were killed, police said.', 'A opened fire on a market D. At least N people were killed, medics said.', 'A opened fire at a wedding. P died at the scene.', 'A shelled a market D, medics said. P were killed and others hurt.', 'Residents said A invaded the village at night. They killed P.', 'A surrounded the village at dawn. They killed P and burned houses.', 'A, who came on motorcycles, raided a village D. They killed P.', 'On Monday night A attacked a village. P were killed.', 'Hours later A fired on a bus; P were killed.', 'A resident said that A had come on foot. "They killed P," he said.', 'P were killed D. The mayor said A had attacked the town.', 'A broke into a farm overnight. P were shot dead.', 'P were killed D in a village near the lake. Survivors blamed A.', 'P were killed D. Police suspect A.', 'P were killed D. Witnesses said A had opened fire.', 'P were killed D. The assault was the work of A, the mayor said.', 'A attacked a camp D. The bodies of P were found on Tuesday.', 'P were shot dead D. Officials attributed the attack to A.', 'P were killed D. It was carried out by A, police said.',
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

/** The same, told otherwise. */
export const NONE_FRAMES_TWO: readonly string[] = [
  'A returned fire after an explosion killed P.', 'A drove over a mine D, killing P.', 'A lost P in an ambush D.', 'A came under attack D; P were killed in the market behind them.', 'A were attacked by unknown assailants, killing P.'.replace('by unknown assailants, killing P', 'D; P died'), 'P were killed D. A arrested three suspects.', 'P were killed in a crossfire between rival drivers, A said.'.replace('crossfire between rival drivers', 'brawl'), 'A opened an inquiry after P died in custody of disease.'.replace(' in custody of disease', ' of cholera'),
  'A offered a reward for information on the killing of P.', 'A took the wounded to hospital after a blast killed P.', 'A attended the funeral of P.', 'A said they had found P dead in a truck.', 'A stood guard as the bodies of P were recovered from the river.', 'P were killed when a lorry hit a checkpoint manned by A.', 'P were killed when a boat sank, and A opened an inquiry.', 'P died when a wall fell on a market guarded by A.', 'P were killed by a landslide in a valley held by A.', 'P were killed by a bomb in a town controlled by A.',
  'P were killed in a fire in a camp run by A.', 'P were killed by floodwater despite a warning by A.', 'P were killed in an explosion witnessed by A.', 'P were killed in a collapse, according to A.', 'P were killed D, as confirmed by A.', 'P were rescued by A, but 40 others died.'.replace('P were rescued by A, but 40 others died', 'Dozens were rescued by A, but P died'), 'P drowned while fleeing from a flood, said A.', 'P were killed D when a train derailed; A evacuated the rest.', 'A gas leak killed P in barracks used by A.', 'P were injured in a stampede at a rally guarded by A.', 'P have died of thirst, and A has closed the wells.', 'A has sent help after a quake killed P.',
  'P died in a blaze as A fought the flames.', 'P were found dead in a forest D by A.', 'The bodies of P were found by A.', 'P were killed in a bombing aimed at A.', 'P were killed D in a suicide attack near a base of A.', 'A vowed revenge after P were killed.', 'A blamed the weather for a crash that killed P.', 'A was quoted as saying that P had died in a fire.', 'P were killed in an accident involving A.',
];

const DAYS = ['on Monday', 'on Tuesday', 'on Friday night', ''];

/** Small words stand large where a sentence begins; a comma that meets a full stop goes. */
const tidy = (text: string): string => text.replace(/,([.,])/g, '$1').replace(/ +([.,;])/g, '$1').replace(/ {2,}/g, ' ').replace(/^ /, '').replace(/(^|[.] |[“"])(\p{Ll})/gu, (_, a: string, b: string) => a + b.toUpperCase());

function made(roll: Roll, of: { readonly frames: readonly string[]; readonly doers: readonly (readonly [string, string])[]; readonly letter: 'A' | 'B'; readonly none?: boolean }): DoerReport {
  const frame = pick(roll, of.frames), [text, wanted] = pick(roll, of.doers), [people, best] = pick(roll, HURT);
  const one = /^(?:a |an |the |Boko|al-|Hezb|Light|Darren|Marek)/.test(text) && !/^a group/.test(text);
  const agreed = one ? frame.replace(/\bA (were|are|have|kill|attack)\b/, (_, v: string) => `A ${({ were: 'was', are: 'is', have: 'has', kill: 'kills', attack: 'attacks' })[v] ?? v}`) : frame.replace(/\bA (was|is|has)\b/, (_, v: string) => `A ${({ was: 'were', is: 'are', has: 'have' })[v] ?? v}`);
  const slot = /^A (?=(?:gas leak|roadside ambush|raid by|resident|bomb planted|massacre by|spokesman|drone operated)\b)/.test(agreed) ? agreed.replace(/^A/, '\u0001') : agreed;
  const written = slot.replace(new RegExp(`\\b${of.letter}\\b`), text).replace('\u0001', 'A').replace(/\bD\b/, pick(roll, DAYS)).replace(/\bP\b/, people).replace(/\bN\b/, String(best));
  return { text: tidy(written), doers: [[best, of.none === true ? null : wanted]], pieces: ['A ' + text, 'X ' + frame] };
}

/** Kinds of reports, by name. */
export const DOER_FAMILIES: Readonly<Record<string, (roll: Roll) => DoerReport>> = {
  'several in arms': (roll) => made(roll, { frames: BAND_FRAMES, doers: BANDS, letter: 'A' }),
  'a body': (roll) => made(roll, { frames: BODY_FRAMES, doers: BODIES, letter: 'A' }),
  'a person': (roll) => made(roll, { frames: PERSON_FRAMES, doers: PERSONS, letter: 'A' }),
  'several in arms, told otherwise': (roll) => made(roll, { frames: BAND_FRAMES_TWO, doers: BANDS, letter: 'A' }),
  'a body, told otherwise': (roll) => made(roll, { frames: BODY_FRAMES_TWO, doers: BODIES, letter: 'A' }),
  'a person, told otherwise': (roll) => made(roll, { frames: PERSON_FRAMES_TWO, doers: PERSONS, letter: 'A' }),
  'in a sentence beside': (roll) => made(roll, { frames: BESIDE_FRAMES, doers: BANDS, letter: 'A' }),
  'whose means': (roll) => made(roll, { frames: MEANS_FRAMES, doers: OWNED, letter: 'B' }),
  'nobody, with a band near': (roll) => made(roll, { frames: NONE_FRAMES, doers: BANDS, letter: 'A', none: true }),
  'nobody, told otherwise': (roll) => made(roll, { frames: NONE_FRAMES_TWO, doers: [...BANDS, ...BODIES], letter: 'A', none: true }),
  'nobody, with a body near': (roll) => made(roll, { frames: NONE_FRAMES, doers: BODIES, letter: 'A', none: true }),
};
