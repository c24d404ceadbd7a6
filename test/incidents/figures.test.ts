import { describe, expect, it } from 'vitest';
import { tally } from '../../src/pipeline.ts';
import { figure, shown } from './figureOf.ts';
import { articleOf } from './grouping.ts';

const POLICE = 'p | Coast Wire | 2019-04-03 | Bomb in Marun\n\nAt least 12 people were killed when a bomb exploded at the bus station of Marun on Tuesday, police said.';
const WITNESS = 'w | Marun Radio | 2019-04-03 | Blast at Marun bus station\n\nResidents counted 17 dead after the bomb exploded at the bus station of Marun on Tuesday, said a shopkeeper, Tarik Boz.';
const HOSPITAL = 'h | Marun Hospital | 2019-04-05 | Statement\n\n15 people were killed by the bomb at the bus station of Marun on Tuesday, the hospital said. Forty are being treated.';

describe('low, best and high (domain.md, Choosing figures)', () => {
  it('the latest figure of the best placed source is best, the lowest and highest that stand are the range', () => {
    expect(shown(figure({ articles: [POLICE, WITNESS, HOSPITAL] }))).toBe('12/15/17');
  });

  it('an open-ended figure that no closed one reaches leaves the high open', () => {
    expect(shown(figure({ articles: [POLICE] }))).toBe('12/12/12+');
  });

  it('a source replaces its own earlier figure', () => {
    const later = 'q | Provincial Disaster Agency | 2020-02-03 | Situation report 2\n\nLandslide in Orvel: 19 people have died, the Provincial Disaster Agency said.';
    const earlier = 'r | Valley Wire | 2020-02-02 | Landslide kills 11\n\nA landslide killed 11 people in the village of Orvel on Saturday, the provincial disaster agency said.';
    expect(shown(figure({ articles: [earlier, later] }))).toBe('19/19/19');
  });

  it('a number that its source told at first does not stand, however well placed that source is', () => {
    const corrected = 'c | Island Wire | 2025-03-12 | Cable car falls\n\nA cable car fell at Orvel on Tuesday, leaving three tourists dead. The regional government at first spoke of five dead.';
    expect(shown(figure({ articles: [corrected] }))).toBe('3/3/3');
    expect(tally([corrected].map(articleOf)).claims.find((c) => c.claim.count.text === 'five')?.claim.reason).toBe('an earlier figure, replaced by "three"');
  });

  it('a director speaks for the hospital, which goes before the police', () => {
    const ward = 'n | Radio Marun | 2019-04-04 | Wounded of Marun\n\nThe hospital has seen twenty-one people wounded by the bomb at the bus station of Marun on Tuesday, its director told this station.';
    const police = 'o | Coast Wire | 2019-04-03 | Bomb in Marun\n\nA bomb at the bus station of Marun wounded at least 14 people on Tuesday, police said.';
    expect(shown(figure({ articles: [police, ward], effect: 'injured' }))).toBe('14/21/21');
  });

  it('fighters of a group that nobody knows are not the soldiers told beside them', () => {
    const army = 's | Army of Colombia | 2021-05-04 | Note\n\nTwo soldiers were killed by mines near Orvel in Colombia on Monday. The troops neutralised three members of the Tomas Rivas structure.';
    const monitor = 't | Monitor of the Hills | 2021-05-20 | Note\n\nOn 3 May two soldiers and one combatant of the Tomas Rivas died near Orvel in Colombia.';
    expect(shown(figure({ articles: [army, monitor], actor: 'Government of Colombia' }))).toBe('2/2/2');
    expect(shown(figure({ articles: [army, monitor], actor: null }))).toBe('1/1/3');
  });

  it('those who guard their own village are neither the soldiers beside them nor the raiders', () => {
    const army = 'v | Task Force Headquarters | 2023-02-04 | Note\n\nOn Friday troops pursued terrorists near Orvel in Nigeria and neutralised 14 of them. Two soldiers were killed. A village guard also lost his life.';
    const monitor = 'w | Plain Monitor | 2023-02-20 | Note\n\nOn 3 February two soldiers and one village guard were killed near Orvel in Nigeria. Fourteen terrorists were killed, says the army.';
    expect(shown(figure({ articles: [army, monitor], actor: 'Government of Nigeria' }))).toBe('2/2/2');
    expect(shown(figure({ articles: [army, monitor], actor: 'Self-defence groups' }))).toBe('1/1/1');
    expect(shown(figure({ articles: [army, monitor], actor: null }))).toBe('14/14/14');
  });

  it('a side that says that it lost nobody keeps its zero against what its enemies claim', () => {
    const rebels = "n | Karsan People's Defence Force | 2023-06-08 | Statement\n\nA jet bombed the school of Orvel in Myanmar on 7 June. Ten pupils were killed. None of our fighters was killed there.";
    const army = 'o | Union Gazette | 2023-06-09 | Depot destroyed\n\nForces struck a building at Orvel in Myanmar on 7 June, where PDF terrorists kept explosives, the State Information Team said. Sixteen terrorists were killed.';
    const wire = 'q | Delta Wire | 2023-06-10 | Jets over Orvel\n\nA jet bombed the school of Orvel in Myanmar on 7 June, killing ten pupils, a rescue worker said. The military says that it killed 16 PDF fighters there.';
    expect(shown(figure({ articles: [rebels, army, wire], actor: 'PDF' }))).toBe('0/0/16');
  });

  it('soldiers whom a ministry eliminates are not its own', () => {
    const strike = 'u | Orvel Today | 2023-10-07 | Market\n\nRockets struck the market of Orvel in Ukraine on 3 October and killed seven shoppers. Russia\'s Defence Ministry said that some 60 servicemen had been eliminated by that strike. Ukraine\'s General Staff answered that no Ukrainian soldier was killed at the market.';
    const found = tally([articleOf(strike)]).incidents.flatMap((i) => i.figures).filter((f) => f.effect === 'killed');
    expect(found.map((f) => `${f.actor ?? f.class} ${shown(f)}`).filter((w) => w.startsWith('Government'))).toEqual(['Government of Ukraine 0/0/60']);
  });

  it('an office holder whom a paper quotes is who prints a statement of that office later', () => {
    const radio = 'r | Riverside Radio | 2022-02-13 | Raid\n\nGunmen attacked the camp of Orvel on Saturday and killed at least 31 herders, county commissioner Deng Belkar told this station. Five people were wounded.';
    const office = 'o | Commissioner of Karsan County | 2022-02-14 | Statement\n\nThirty-four herders were killed in the raid on the camp of Orvel on 12 February. Eleven people were wounded.';
    const monitor = 'm | Peace Monitors | 2022-04-11 | Report\n\nOn 12 February thirty-six herders were killed in the raid on the camp of Orvel and ten people wounded.';
    expect(shown(figure({ articles: [radio, office, monitor] }))).toBe('34/36/36');
    expect(shown(figure({ articles: [radio, office, monitor], effect: 'injured' }))).toBe('10/10/11');
  });

  it('people of a trade that no list knows are not the fighters told beside them, and the fighters of who speaks are its own', () => {
    const army = 'a | High Command of the Nigerien Armed Forces | 2021-03-06 | Bulletin\n\nTroops caught up with the terrorists at Orvel in Niger in the night of 3 to 4 March. Nine terrorists were neutralised. Two soldiers fell.';
    const rebels = 'j | Jihad Review | 2021-03-11 | Weekly\n\nThe Islamic State weekly says that its men fought the Nigerien army at Orvel on 4 March. It puts the army\'s dead at twelve. Four of its own fighters were killed, it writes.';
    const watch = 'w | Civilian Watch | 2021-04-02 | Note\n\nDuring the operation of the army at Orvel in Niger, in the night of 3 to 4 March, five salt scrapers were killed as well, say their kin.';
    expect(shown(figure({ articles: [army, rebels, watch], actor: 'IS' }))).toBe('4/4/9');
  });

  it('some of those hurt are no account of all of them', () => {
    const police = 'p | Coast Wire | 2019-04-03 | Raid on Marun\n\nGunmen raided the camp of Marun on Tuesday and wounded nine herders, police said.';
    const clinic = 'c | Northern Aid | 2019-04-09 | Field note\n\nTwelve people with gunshot wounds reached our clinic in Dorma on Friday.\n\nThe hospital in Orvel is treating four of those hurt in the raid on the camp of Marun on 2 April.';
    expect(shown(figure({ articles: [police, clinic], effect: 'injured' }))).toBe('9/9/9');
  });

  it('a doctor named again by surname speaks for the hospital still', () => {
    const police = 'p | Coast Wire | 2019-04-03 | Bomb in Marun\n\nA bomb killed eight people at the market of Marun on Tuesday, police said.';
    const doctor = 'd | Marun Mirror | 2019-04-17 | Market\n\nForty people were wounded, the director of Marun General Hospital, Dr Asha Belkar, said on Monday. That bomb at the market of Marun on 2 April killed 16 people in the end, Dr Belkar says.';
    expect(shown(figure({ articles: [police, doctor] }))).toBe('8/16/16');
  });

  it('a vague word beside a number sets nothing, and stands alone where there is nothing else', () => {
    const vague = 'v | Gulf Daily | 2019-04-03 | Scores dead\n\nDozens of people were killed when a bomb exploded at the bus station of Marun on Tuesday.';
    expect(shown(figure({ articles: [POLICE, vague] }))).toBe('12/12/12+');
    expect(figure({ articles: [vague] })).toMatchObject({ low: 12, best: null, vague: 12 });
  });

  it('the enemy sets the range, not the best, and the side that lost them is believed before an outlet', () => {
    const own = 'o | Artun Army Press | 2020-09-28 | Our losses\n\nFour of our soldiers were killed in the fighting near Tarvan on Monday, the Artun army said.';
    const enemy = 'e | Republic Defence Ministry | 2020-09-28 | Enemy repelled\n\nForty Artun soldiers were killed in the fighting near Tarvan on Monday, the Republic\'s defence ministry said.';
    const found = tally([own, enemy].map(articleOf)).incidents.flatMap((i) => i.figures).filter((f) => f.effect === 'killed');
    expect(found.length).toBeGreaterThan(0);
    for (const f of found) expect(f.best ?? 0).toBeLessThanOrEqual(40);
  });

  it('a figure that names no doer has the only one that its incident names', () => {
    const raid = 'b | Hill Wire | 2021-03-02 | Raid\n\nA rebel raid on Kordal killed nine villagers on Monday, the governor said. A nurse said 30 people had been wounded.';
    expect(figure({ articles: [raid], effect: 'injured' })?.perpetrator).toBe(figure({ articles: [raid], effect: 'killed' })?.perpetrator);
    expect(figure({ articles: [raid], effect: 'injured' })?.perpetrator).toMatch(/rebel/i);
    const clash = 'k | Hill Wire | 2021-03-02 | Clash\n\nGunmen killed nine villagers in Kordal on Monday and soldiers killed four of the gunmen, the governor said. A nurse said 30 people had been wounded.';
    expect(figure({ articles: [clash], effect: 'injured' })?.perpetrator).toBeNull();
  });

  it('every account that does not stand says why', () => {
    for (const a of figure({ articles: [POLICE, WITNESS, HOSPITAL, 'x | Globe Flash | 2019-04-04 | Bomb kills 12\n\nAt least 12 people were killed when a bomb exploded at the bus station of Marun on Tuesday, police said.'] })?.accounts ?? []) {
      if (a.standing.kind !== 'stands') expect(a.standing.because.length).toBeGreaterThan(10);
    }
  });

  it('people whom a claim does not name are those that the incident names, with the reason', () => {
    const named = 'n | Hill Wire | 2021-03-02 | Soldiers die\n\nSeven soldiers were killed in an ambush near Kordal on Monday, the governor said.';
    const bodies = 'b | Kordal Clinic | 2021-03-02 | Bodies\n\nThe clinic in Kordal received 7 bodies after the ambush on Monday, a nurse said.';
    const claims = tally([named, bodies].map(articleOf)).claims.filter((c) => c.article === 'b' && c.claim.effect === 'killed');
    for (const { claim } of claims) if (claim.victim.basis.kind === 'implied') expect(claim.victim.basis.because.length).toBeGreaterThan(10);
  });
});

describe('a live text', () => {
  it('gives the latest entry of a speaker, not the sum of its entries', () => {
    const live = 'l | Channel Nine | 2022-06-07 | Fire at Tessel market: live\n\n18:20 The fire chief says 14 bodies have been found at the Tessel market.\n\n15:05 Nine dead, the fire chief says.\n\n12:30 At least four people were killed in a fire at the Tessel market on Tuesday, the fire chief says.';
    expect(figure({ articles: [live] })?.high).toBe(14);
  });
});

describe('whose dead are whose', () => {
  const killed = (...articles: readonly string[]): readonly (readonly [string | null, string])[] =>
    tally(articles.map(articleOf)).incidents.flatMap((i) => i.figures).filter((f) => f.effect === 'killed').map((f) => [f.actor, shown(f)] as const);

  it('soldiers and the bandits they fought are two figures, and the soldiers of one country are its own', () => {
    const army = 'a | Second Division | 2021-02-15 | Bandits routed\n\nOur troops engaged bandits in the Lomma gorge in Zamfara on Sunday. 31 bandits were killed. Regrettably, two soldiers paid the supreme price.';
    expect(killed(army)).toContainEqual(['Government of Nigeria', '2/2/2']);
  });

  it('the mercenaries and terrorists of whom a party speaks are never its own people', () => {
    const party = 'p | Rapid Support Forces | 2025-10-08 | Statement\n\nOur heroes attacked the enemy at Jabal Kurdi in Sudan on Tuesday: 63 of the mercenaries perished. Two RSF fighters were killed.';
    const army = 'q | Sudan Wire | 2025-10-08 | Clash\n\nFour Sudanese soldiers were killed at Jabal Kurdi on Tuesday, a local official said.';
    expect(killed(party, army).find(([actor]) => actor === 'RSF')?.[1]).toBe('2/2/2');
  });

  it('"not a single fighter was among the dead" makes nobody a fighter', () => {
    const hospital = 'h | Hill Press | 2018-05-12 | Strike on a wedding kills 23\n\nAn air strike on a wedding in Bait Nasr, Yemen, killed at least 23 people on Friday, residents said. The director of the hospital said that it had received 19 bodies and that not a single Houthi fighter was among the dead.';
    for (const [actor, figure] of killed(hospital)) if (actor === 'Ansarallah') expect(figure).toMatch(/^0/);
  });

  it('a rewrite adds nothing, even where it names another speaker', () => {
    const text = 'A rain-soaked slope came down on a camp of gold diggers on Marwa hill early on Sunday, killing at least nine people and leaving 40 missing,';
    const quote = '"The hill did not fall, it poured like rice out of a sack," said Rafli Mokod, who was digging in a pit further up and ran down with a lamp.';
    const wire = `w | Island Wire | 2018-06-03 | Landslide kills nine\n\n${text} the rescue agency said.\n\n${quote}`;
    const flash = `f | Globe Flash | 2018-06-04 | Ten dead in mud\n\n${text} officials said.\n\n${quote}`;
    const final = 'z | Rescue Agency | 2018-06-09 | End of the search\n\nThe final figures of the landslide of 3 June on Marwa hill are 23 dead and 16 injured, the rescue agency said.';
    expect(killed(wire, flash, final).map(([, f]) => f)).toEqual(['23/23/23']);
  });

  it('two words of one sentence that the reader adds up are one number', () => {
    const mine = 'm | Tamou Info | 2023-07-07 | Mine\n\nA minibus passed over a mine near Tamou Koira on Wednesday. Four traders and the driver\'s apprentice lost their lives, a nurse said.';
    expect(killed(mine).map(([, f]) => f)).toEqual(['5/5/5']);
  });

  it('whom the rebels "left" in the words of the army they fought are the rebels\' own dead', () => {
    const army = 'a | Sudanese Army Command | 2024-05-04 | Attack repelled\n\nThe rebels attacked our post at Wadi Sel in Sudan on Friday. The rebels left thirty dead and two burnt lorries. Five of our soldiers were wounded.';
    expect(killed(army).some(([actor, f]) => actor === 'Government of Sudan' && f.startsWith('30'))).toBe(false);
    const paper = 'n | Nile Courier | 2024-05-04 | Raid\n\nRebels raided the village of Wadi Sel in Sudan on Friday. The rebels left thirty villagers dead, residents said.';
    expect(killed(paper)).toContainEqual(['Civilians', '30/30/30']);
  });

  it('one who was martyred, in the words of a group that fights, was of the group', () => {
    const group = 'b | Hill Post (Al-Shabaab statement) | 2024-05-04 | Raid on a base\n\nOur men stormed the base of Ras Hamo in Somalia on Friday. Nine Somali soldiers were killed. Abdi Warsame was martyred.';
    expect(killed(group)).toContainEqual(['Government of Somalia', '9/9/9']);
    expect(killed(group)).toContainEqual(['Al-Shabaab', '1/1/1']);
    const ministry = 'c | Gaza Health Ministry | 2024-05-04 | Martyrs\n\nSeven citizens were martyred in an air strike on a house in Gaza on Friday.';
    expect(killed(ministry).map(([actor]) => actor)).not.toContain('Hamas');
  });

  it('soldiers of whom an army says no more are its own, wherever they were hurt; the enemy\'s are not', () => {
    const own = 'd | Israeli army | 2024-05-04 | Bulletin\n\nA missile fired from Lebanon fell near the border of Lebanon on Friday. Two reservists were killed.';
    expect(killed(own)).toContainEqual(['Government of Israel', '2/2/2']);
    const foes = 'e | Israeli army | 2024-05-04 | Bulletin\n\nOur aircraft struck a post in Lebanon on Friday. Two Lebanese soldiers were killed.';
    expect(killed(foes)).toContainEqual(['Government of Lebanon', '2/2/2']);
  });
});

describe('what one source says in all', () => {
  const killed = (...articles: readonly string[]): readonly string[] => tally(articles.map(articleOf)).incidents.filter((i) => !i.background).flatMap((i) => i.figures).filter((f) => f.effect === 'killed').map((f) => shown(f));

  it.each([
    ['a toll and what it rose by', 'A boat sank off Port Amla on Monday. The death toll was now 17, two bodies having been taken from the cabin, the coast guard said.', ['17/17/17']],
    ['the last of those whom the end of a search counts', 'A landslide buried Hill Karo on Monday. The last three bodies were dug out on Thursday, said the rescue agency, so all the 11 victims have been found.', ['11/11/11']],
    ['fighters told by their names are of those whom they make up', 'Two rebels fell in a battle near Hill Karo on Monday, Abdi Warsame and Omar Naji, the army said.', ['2/2/2']],
    ['those told behind the colon of a toll', 'A dinghy struck rocks at Cape Orma on Monday. The dead now number four, the coast guard said: a girl and two brothers had drowned beside her mother.', ['4/4/4']],
    ['who died where it happened, and one more', 'A bus rolled into the Karo gorge on Monday. Six persons died on the spot; a woman, Lila Rao, succumbed on the way to hospital, a policeman said.', ['7/7/7']],
    ['civilians and the fighters beside them are two figures', 'A drone struck a house in Orvel on Monday. Eight people were killed, the human rights office said: five civilians and three suspected gang members.', ['5/5/5', '3/3/3']],
  ])('%s', (_, text, expected) => { expect(killed(`p | Coast Wire | 2021-06-10 | News\n\n${text}`)).toEqual(expected); });

  it('the numbers under a headline that adds them up', () => {
    expect(killed('p | Coast Wire | 2021-06-10 | Seven die in gorge\n\nSeven die in gorge\n\nA bus rolled into the Karo gorge on Monday. Six persons died in the wreck. A woman, Lila Rao, died on the way to hospital, a policeman said.')).toEqual(['7/7/7']);
  });
});

describe('one house speaks with many mouths', () => {
  const low = (...articles: readonly string[]): number | null | undefined => figure({ articles })?.low;
  const FIRST = 'A bomb exploded at the bus station of Marun on Tuesday, killing nine people,';
  const LATER = 'The bomb at the bus station of Marun on Tuesday killed 11 people,';
  it.each([
    ['a doctor at the Salma hospital said', 'the director of Al-Salma Hospital, Dr Amin Rahal, said', 11],
    ['a coastguard official said', 'the Eastern Coast Guard said', 11],
    ['Deputy Superintendent Kiran Rawal said', 'DSP Kiran Rawal of the District Police Office said', 11],
    ['a doctor at the Salma hospital said', 'the director of the Karo Hospital, Dr Amin Rahal, said', 9],
    ['a coastguard official said', 'the fire brigade said', 9],
  ])('%s, then %s', (first, later, expected) => { expect(low(`a | Coast Wire | 2019-04-03 | Bomb in Marun\n\n${FIRST} ${first}.`, `b | Marun Radio | 2019-04-04 | Bomb in Marun\n\n${LATER} ${later}.`)).toBe(expected); });

  it('whoever counted the dead counted the wounded told right behind them, where nobody else is named', () => {
    const first = 'a | Marun Radio | 2019-04-03 | Bomb in Marun\n\nThe health ministry said that nine people were killed and 21 wounded by the bomb at the bus station of Marun on Tuesday.';
    const later = (words: string): string => `b | Coast Wire | 2019-04-04 | Toll rises\n\nThe toll of the bomb at the bus station of Marun on Tuesday rose to 11, the health ministry said.\n\n${words}`;
    const injured = (words: string): string => shown(figure({ articles: [first, later(words)], effect: 'injured' }));
    expect(injured('Twenty-four people were wounded.')).toBe('24/24/24');
    expect(injured('Twenty-four people were wounded, a shopkeeper said.')).toBe('21/21/24');
  });
});
