import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import { readText } from './read.ts';

/** What one slot of every claim of a text holds, in reading order; "-" where it is empty. */
const slotOf = (text: string, slot: (claim: Claim) => string | null | undefined): string => readText(text).claims.map((c) => `${c.count.text ?? 'null'}: ${slot(c) ?? '-'}`).join('; ');

describe('who says so', () => {
  it.each([
    ['A drone strike attributed to the army killed 12 civilians in Tigray, aid workers said.', '12: aid workers'],
    ['Four soldiers were killed in an attack claimed by Islamic State, the army said.', 'Four: the army'],
    ['Three men were shot in Barangay Kuya, the police said.', 'Three: the police'],
    ['The ferry sank and 14 people died, the Maritime Rescue Organisation (MRO) said on Friday.', '14: the Maritime Rescue Organisation (MRO)'],
    ['Six people were hurt because the roof was not secured, Halloran said.', 'Six: Halloran'],
    ["Nine villagers were killed, a Sudanese doctors' group said.", "Nine: a Sudanese doctors' group"],
    ['Idris Bello, a spokesman for the governor, confirmed the raid but said only two guards were killed.', 'two: Idris Bello, a spokesman for the governor'],
    ['Northern Army Attacks Reverse Rebel Gains in Hangor\n\nThe raids had claimed the lives of 15 people.', '15: -'],
    ['Syrian Army Assaults Reverse Gains in Hangor\n\nThe raids had claimed the lives of 15 people.', '15: -'],
    ['FIRE SERVICE – MEDIA CELL\n\nFinal figures: 24 dead, 27 injured.', '24: FIRE SERVICE; 27: FIRE SERVICE'],
    ['Syrian Army General Command\n\nThe raids claimed the lives of 15 people.', '15: Syrian Army General Command'],
    ['Figures released by the police showed that 12 people had died.', '12: the police'],
    ['"The camp was shelled," the Relief Network said in a statement.\n\n"The shelling resulted in the deaths of 11 people, including 2 women."', '11: the Relief Network; 2: the Relief Network'],
    ['The market reopened, villagers said. The provincial council, however, said nine porters had been killed.', 'nine: The provincial council'],
    ['A bridge fell. The health service, for its part, has recorded 14 people killed.', '14: The health service'],
    ['The war has killed 9,000 people, according to a tally by the Lakeside Institute.', '9,000: the Lakeside Institute'],
    ['Raids have killed 300 people, according to the Human Rights Committee.', '300: the Human Rights Committee'],
    ['The ministry denied the loss of a base. "The toll is seven of our men fallen," it said. A nurse in Gao told the radio that her clinic was full.', 'seven: The ministry'],
    ['Six men were shot at a ranch, the prosecutor said. Police had at first spoken of eight dead.', 'Six: the prosecutor; eight: Police'],
    ['A medic allowed into the compound said that nine men had been killed.', 'nine: A medic'],
    ['Lifeline, a charity that runs a clinic in the port, said nine people were wounded.', 'nine: Lifeline'],
    ['Communique of the Slovene Territorial Defence, Maribor sector, 2 July\n\nTwo of our men were killed.', 'Two: Slovene Territorial Defence'],
    ['Statement by the relief agency on the attack on its clinic\n\nThree of our staff were killed.', 'Three: relief agency'],
    ['Army press office: the situation at 07:00\n\nOne serviceman was killed.', 'One: Army press office'],
    ['Report on the floods\n\nThree villagers were killed.', 'Three: -'],
    ["Guards killed 26 inmates last year, the Lakes Circle's figures show; five were minors.", "26: the Lakes Circle's; five: the Lakes Circle's"],
    ['OCHA Situation Report No. 4 - Khartoum\n\nSome 40 people were killed in Omdurman.', 'Some 40: OCHA'],
    ['SALTA - Bus crash in June rain\n\nNine people were killed near Salta.', 'Nine: -'],
    ['USGS report: quake hits Chile\n\nNine people were killed in Talca.', 'Nine: -'],
    ['DEFENCE HEADQUARTERS, ABUJA\nPRESS RELEASE\n\nTroops killed nine insurgents near Bama.', 'nine: DEFENCE HEADQUARTERS'],
    ['COMMUNIQUE\n\nThe General Staff of the Army informs the public that the post was attacked. Nine soldiers were killed.', 'Nine: The General Staff of the Army'],
    ['Weekly bulletin, 3-9 June\n\nThe Tigray Human Rights Commission recorded 12 civilians killed. On 4 June soldiers shot dead two farmers.', '12: The Tigray Human Rights Commission; two: The Tigray Human Rights Commission'],
    ['Over 640 have been killed in Lebanon, by the army\'s own count.', 'Over 640: the army'],
    ['New figures from the ministry for Sidon: 32 killed.', '32: the ministry'],
    ['The prefecture gives a first count of 24 dead.', '24: The prefecture'],
    ['Reliable sources have informed the Syrian Observatory that gunmen shot nine men dead.', 'nine: the Syrian Observatory'],
    ['The army, accused by survivors of arriving late, said nine raiders were killed.', 'nine: The army'],
    ["By the health ministry's reckoning 537 people are dead.", '537: the health ministry'],
    ['Islamic State boasted of more than 30 soldiers killed.', 'more than 30: Islamic State'],
    ['Al-Shabaab claimed 15 soldiers killed in the raid.', '15: Al-Shabaab'],
    ['The storm claimed 25 lives.', '25: -'],
    ["Protest in Khartoum: 3 shot dead by security forces, says doctors' committee", "3: doctors' committee"],
    ['The rebels reported that a raid killed 22, while the ministry put the dead at nine.', '22: The rebels; nine: the ministry'],
    ["The shelling killed a boy, the city's mayor wrote on Telegram.", "a: the city's mayor"],
    ['Hill militiamen stand accused of the murder of 14 farmers.', '14: -'],
    ['5.31pm: Prime Minister Jane Moss: "It appears that 40 people have lost their lives."', '40: Prime Minister Jane Moss'],
    ['The health ministry, in a statement carried by the state news agency, put the toll at 38.', '38: The health ministry'],
    ['The Delta Herald, citing relatives, named the dead as Samir Hadi and his wife.', 'Samir Hadi: The Delta Herald; his: The Delta Herald'],
    ["Statement from St Anne's Hospital, Saturday, 8.30pm. The emergency department has received 28 casualties.", "28: St Anne's Hospital"],
    ['Clashes and arrests: daily digest of the Coastal Monitoring Desk, 21 January 2024\n\nKarsan: a shell killed two novices.', 'two: Coastal Monitoring Desk'],
    ['Deputies were called at dawn, the sheriff\'s office said.\n\nFour people were killed in the crash.', 'Four: -'],
    ['The rebels, in a radio broadcast, admitted to only nine dead.', 'nine: The rebels'],
    ['Ministry of Health, Aden. Weekly bulletin no. 9. Twelve people were killed and 40 wounded.', 'Twelve: Ministry of Health; 40: Ministry of Health'],
    ['Governor of Sumy Region (Telegram): Friends, the night was hard. A driver was killed near the depot.', 'A: Governor of Sumy Region'],
    ['MINISTRY OF THE INTERIOR - Weekly press briefing. Nine gunmen were killed in the hills.', 'Nine: MINISTRY OF THE INTERIOR'],
    ['Army Chief in Capital for Talks. Two soldiers were killed on Monday when a mine went off.', 'Two: -'],
    ['Police: Two dead in crash. Road closed\n\nA man died in the morning.', 'Two: Police; A: -'],
    ['Health ministry in Tripoli raises toll from the raid to 16 dead.', '16: Health ministry in Tripoli'],
    ['The police put the missing at 19, down from 21.', '19: The police; 21: The police'],
    ['Five soldiers were killed, a security official who asked not to be named said.', 'Five: a security official'],
    ['The navy, asked for comment, says nine sailors died.', 'nine: The navy'],
    ['Two million people died, by some estimates, in the war.', 'Two million: some estimates'],
    ['Some 90 people were killed, by the count of the Red Cross.', 'Some 90: the Red Cross'],
    ['The raid killed nine. The spokesman rejected the report, saying two civilians had died.', 'nine: -; two: The spokesman'],
    ['"A third of the injured are children," said one doctor.', 'A third: one doctor'],
    ['15.40 Red Crescent: three dead in Karsan.', 'three: Red Crescent'],
    ['A doctor at the clinic, reached by radio, said she had treated some 70 wounded civilians.', 'some 70: A doctor at the clinic'],
    ['COUNTY INFORMATION OFFICE, TOLVEN\nPress Note No. 31, dated 4.2.2021\n\nIn a fire at Karsan nine persons lost their lives.', 'nine: COUNTY INFORMATION OFFICE'],
    ['City Council Meets After Fire\n\nNine people died in a fire at Karsan on Monday.', 'Nine: -'],
  ])('%s', (text, expected) => { expect(slotOf(text, (c) => c.attribution?.text)).toBe(expected); });
});

describe('who did it', () => {
  it.each([
    ['Gunmen from Boko Haram raided a market on Sunday, killing 20 traders. A resident said 15 villagers were confirmed dead.', '20: Gunmen from Boko Haram; 15: Gunmen from Boko Haram'],
    ['Boko Haram fighters broke into the town and slaughtered 50 residents and soldiers. "They killed 20 soldiers and 30 civilians," a doctor said.', '50: Boko Haram fighters; 20: Boko Haram fighters; 30: Boko Haram fighters'],
    ['A bomb killed nine shoppers at Koza on Sunday. Police suspect the Red Sun cartel.', 'nine: Red Sun cartel'],
    ['A bomb killed nine shoppers at Koza on Sunday. The Hill Front said that it carried out the bombing.', 'nine: Hill Front'],
    ['A bomb killed nine shoppers at Koza on Sunday. The Hill Front denied that it carried out the bombing.', 'nine: -'],
    ['Nine men were killed by a bomb. No group has said it was behind the attack.', 'Nine: -'],
    ['A shell killed nine shoppers at Koza on Sunday. The round was fired by Serb gunners on the hill.', 'nine: Serb gunners'],
    ['Nine tenants died when a boiler exploded. Residents blamed the Water Board.', 'Nine: -'],
    ['A van exploded at the mission and killed 11 people. Police say the attack bears the marks of Jund Islamiah.', '11: Jund Islamiah'],
    ['During the night the enemy fired about 900 shells. One of our men was killed.', 'One: the enemy'],
    ['Guerrillas stopped a train near Koza and shot 11 passengers dead.', '11: Guerrillas'],
    ['A car blew up outside the harbour police station, killing two officers and wounding nine people.', 'two: -; nine: -'],
    ['The rebels destroyed two boats and killed nine sailors.', 'nine: The rebels'],
    ['The army says that its 21st Division killed 30 rebels.', '30: 21st Division'],
    ['Nine guests were held by guerrillas of the Red Path movement who had come over the wall, the ministry said.', 'Nine: guerrillas of the Red Path movement'],
    ['Twelve police officers were killed in an attack on a checkpoint on Monday. The Taliban claimed responsibility for the attack.', 'Twelve: The Taliban'],
    ['A bomb killed 12 shoppers and wounded 30 in Quetta.', '12: -; 30: -'],
    ['Two people were killed and four were injured in a collision near Lyon.', 'Two: -; four: -'],
    ['Three settlers were killed there by Palestinians.', 'Three: Palestinians'],
    ['The centre counted 74 civilians killed in July at the hands of the parties to the conflict.', '74: the parties to the conflict'],
    ['Resistance groups claim to have killed 40 soldiers in an ambush near Kani.', '40: Resistance groups'],
    ['A shell fired by the navy landed on a monastery. Two novices lost their lives.', 'Two: the navy'],
    ['Clashes between the army and the rebels killed nine soldiers and 12 rebels.', 'nine: the rebels; 12: the army'],
    ['Soldiers pursued a column of rebels and killed 15 of them.', '15: Soldiers'],
    ['The army accused the rebels of killing 12 farmers.', '12: the rebels'],
    ['At least eight farmers were killed in Saudi-led coalition air raids.', 'At least eight: Saudi-led coalition'],
    ['A child was killed by sniper fire at the checkpoint.', 'A: -'],
    ['The security forces conducted an operation in the valley. Four militants were killed.', 'Four: The security forces'],
    ['Seven rebels and three soldiers died in clashes in the hills. Rebels killed two guards later that day.', 'Seven: -; three: -; two: Rebels'],
    ['Amin Rahimi, a member of the provincial council, said the raid took place in the north, killing 12 officers.', '12: -'],
    ['The shelling killed 16 people, including 3 women, and injured 21 others.', '16: -; 3: -; 21: -'],
    ['A suicide bomber blew himself up while standing in a line of recruits, killing at least 15 people.', 'at least 15: suicide bomber'],
    ['Five people died and eleven were hurt at a tram stop in Gdansk. The gunman, a former postal worker, was arrested at the scene.', 'Five: The gunman; eleven: The gunman'],
    ['Two nuns were abducted on the road to Kafanchan on Monday. The kidnappers have demanded a ransom.', 'Two: The kidnappers'],
    ['Seven militants were killed in an operation in Swat on Monday. The attackers had been hiding in a cave.', 'Seven: -'],
    ['A policeman was killed by a landmine. In another town, the gunmen robbed a bank.', 'A: -'],
    ['Gunmen stormed a wedding in Jalalabad. Officials said at least 12 guests were killed.', 'at least 12: Gunmen'],
    ['Gunmen stormed a wedding in Jalalabad. Three guests were killed in a stampede an hour later.', 'Three: -'],
    ['Police opened fire. Six people were injured and the gunman was shot dead by a sniper.', 'Six: Police; the: sniper'],
    ['Army troops as well as allied militiamen killed 14 villagers in Ituri, residents said.', '14: Army troops as well as allied militiamen'],
    ['Six protesters were shot dead by police and soldiers in Conakry.', 'Six: police and soldiers'],
    ['Six herders were killed by rebels and soldiers fled.', 'Six: rebels'],
    ['During the night of 12 to 13 June, armed men attacked a village. The toll is thirty-two dead.', 'thirty-two: armed men'],
    ['Nine villagers were killed by men on motorbikes in Sokoto.', 'Nine: men on motorbikes'],
    ['Four farmers were killed in Diffa on Monday. Soldiers later killed six militants.', 'Four: -; six: Soldiers'],
    ['A nurse was convicted of the murder of seven patients in Graz.', 'seven: nurse'],
    ['Three teachers were killed at the hands of insurgents in Yala.', 'Three: insurgents'],
    ['The column fell back as regime forces inflicted heavy losses on the rebels.', 'heavy losses: regime forces'],
    ['Gunmen disguised as police killed four travellers near Arua.', 'four: Gunmen'],
    ['The garrison confirmed the deaths of six soldiers following the US-led airstrikes on its camp.', 'six: the US-led'],
    ['A youth, 19, was killed in confrontations following an Israeli army raid on Tubas.', 'A: -'],
    ['The shells hit the barracks, where army recruits were sleeping, killing and wounding dozens of them.', 'dozens: -'],
    ['Russian rockets hit Orvel dairy\n\nOrvel, 4 May 2023. A rocket attack on a dairy killed three drivers, the mayor said.', 'three: Russian'],
    ['Soldiers of the 1st Brigade recovered the bodies of three rebel fighters following a firefight in Kuya.', 'three: Soldiers of the 1st Brigade'],
    ['Soldiers recovered the bodies of three villagers following a landslide in Kuya.', 'three: -'],
    ['Colombian troops kill eight rebels, lose three of their own in jungle fight', 'eight: Colombian troops; three: rebels'],
    ['The Hill Liberation Army said its fighters killed 20 junta soldiers and lost four men.', '20: its fighters; four: junta soldiers'],
    ['3 fighters of the Islamic State and 2 fighters of the SDF were killed in clashes between the two parties near Karsan.', '3: fighters of the SDF; 2: fighters of the Islamic State'],
    ['Four civilians died when shells fired by the rebels landed on a market.', 'Four: the rebels'],
    ['The death toll of the shelling by the regime forces on the market has risen to 9.', '9: the regime forces'],
    ['Infantrymen of the 33rd Division burned Karsan village; residents who returned found 11 charred bodies.', '11: Infantrymen of the 33rd Division'],
    ['Gunmen abducted nine miners on Monday. Two bodies were found in a river on Friday.', 'nine: Gunmen; Two: -'],
    ['Cartel gunmen ambushed a police convoy, killing 13 officers.', '13: Cartel gunmen'],
    ["The army's shelling left five villagers dead; the rebels, for their part, killed two soldiers.", 'five: The army; two: the rebels'],
    ['The governor said bandits invaded Kuyello at night. "They killed nine people," he said.', 'nine: bandits'],
    ['The attack was claimed by the Islamic State group. It left 12 people dead.', '12: the Islamic State group'],
    ['An explosion for which the Freedom Hawks claimed responsibility killed 36 people in Karsan.', '36: the Freedom Hawks'],
    ['The attack, which no group has claimed, killed six people.', 'six: -'],
    ['Somebody opened fire from a car, leaving two men dead and five other people hurt.', 'two: -; five: -'],
    ['The number of dead in the fire rose to 25 after two workers died of burns.', '25: -; two: -'],
    ['The raid killed six rebels, four of them recovered by the soldiers.', 'six: -; four: -'],
    ['A private was wounded as a result of fire from Serbian positions near Vukovar.', 'A: Serbian positions'],
    ['A knife-wielding man described as a stateless migrant has fatally stabbed two passengers.', 'two: knife-wielding man described as a stateless migrant'],
    ['JNIM says it killed nine soldiers at Toeni.', 'nine: JNIM'],
    ["Algeria's army killed nine armed men in Tizi Ouzou.", "nine: Algeria's army"],
    ['Khmer Rouge guerrillas ambushed a train in Kampot, killing nine people.', 'nine: Khmer Rouge guerrillas'],
    ["Shelling by Kyiv's forces killed a civilian in Horlivka.", "a: Kyiv's forces"],
    ['On Monday gunmen killed nine people.', 'nine: gunmen'],
    ['In Karachi gunmen killed nine people.', 'nine: gunmen'],
    ['The Hill Liberation Army claimed killing five soldiers in Kech.', 'five: The Hill Liberation Army'],
    ['Twenty rebels fell in an exchange of fire with the District Reserve Guard in Bijapur.', 'Twenty: the District Reserve Guard'],
    ['Armed bandits on Sunday night stormed a village, and killed nine persons.', 'nine: Armed bandits'],
    ['Shelling took the life of a boy and maimed his sister.', 'a: -; his: -'],
    ['Gunmen on motorbikes raided three villages: 12 dead in Karsan.', '12: Gunmen on motorbikes'],
    ['Eleven people were shot dead near Koza, a town fought over by two gangs.', 'Eleven: -'],
    ['The mines caused 187 casualties. Children accounted for 29 of the casualties.', '187: -; 29: -'],
    ['Mourners shelled as bakery toll climbs to eleven', 'eleven: -'],
    ['The mayor mourned nine martyrs of the rockets of the front. In response, the heroes of the 4th Brigade pounded a hill. A source confirmed the killing of fourteen elements of the front.', 'nine: -; fourteen: the heroes of the 4th Brigade'],
    ['Saudi Arabia beheaded a man on Friday.', 'a: Saudi Arabia'],
    ['Russia launched 84 drones overnight, killing a woman in her flat.', 'a: Russia'],
    ['Israel bombed a house in Gaza City and killed four people.', 'four: Israel'],
    ['China mourned as a quake hit Sichuan, killing 12.', '12: -'],
    ['Raiders armed with axes killed nine villagers.', 'nine: Raiders'],
    ['A man wielding a machete stabbed three nurses.', 'three: man'],
    ['Rebels handed over two of the six engineers they had seized in May.', 'six: Rebels'],
    ['Gunmen on a motorcycle shot dead three guards.', 'three: Gunmen on a motorcycle'],
    ['Eleven sailors remain in rebel hands.', 'Eleven: rebel'],
    ['A battle between rival gangs has left 63 inmates dead.', '63: rival gangs'],
    ['Army shelling killed nine people in Karsan, while rebel mortar fire left two people dead.', 'nine: Army; two: rebel'],
    ['Army shelling killed nine people in Karsan, and a rebel rocket killed two in Orvel.', 'nine: Army; two: rebel'],
    ['Seven nurses were killed, and 11 were kidnapped by armed men.', 'Seven: -; 11: armed men'],
    ['Seven nurses were killed and nine wounded by gunmen.', 'Seven: gunmen; nine: gunmen'],
    ['Four guests were hurt in Karsan, a town where the army and rebels have clashed for weeks.', 'Four: -'],
    ['Fighters who rode into the village at dusk killed 11 farmers.', '11: Fighters'],
    ['A court heard how Carlo Vinci, a hitman turned state witness, killed three judges with a car bomb.', 'three: Carlo Vinci'],
    ['Police named the man as Travis Hale, 41. Hale, they said, murdered four colleagues.', 'four: Hale'],
    ['Two men were stabbed to death by Pavel Novak, 34, in Brno.', 'Two: Pavel Novak'],
    ['A crane operator dismissed hours earlier returned to a depot with a rifle and shot dead four men.', 'four: crane operator'],
    ['A plumber has appeared before magistrates accused of murdering two sisters.', 'two: plumber'],
    ['The man fired at officers before a marksman killed three hostages by mistake.', 'three: marksman'],
    ['Armed groups slit the throats of 22 people in a hamlet.', '22: Armed groups'],
    ['Lake Victoria killed 12 fishermen in a storm.', '12: -'],
    ['Typhoon Rai killed 12 people and Cyclone Dora killed nine.', '12: -; nine: -'],
    ['The shrapnel cut the throats of two passengers.', 'two: -'],
    ['Two anglers were killed before a lifeguard reached them.', 'Two: -'],
    ['Soldiers fire on students, five dead\n\nKARSAN - Five students were shot dead on Friday when soldiers fired into a crowd, witnesses said. A nurse counted 118 injured.', 'five: Soldiers; Five: soldiers; 118: soldiers'],
    ['Bandits raided a market in Dalori on Sunday. Medics counted 15 dead.', '15: Bandits'],
  ])('%s', (text, expected) => { expect(slotOf(text, (c) => c.perpetrator?.text)).toBe(expected); });
});

describe('one event, a tally, another time', () => {
  it.each([
    ['The cholera outbreak has killed 978 people in the country, the ministry said.', '978: cumulative'],
    ['A bus crash killed four people on Tuesday.', 'four: incident'],
    ['Thousands of civilians have been killed across the region.', 'Thousands: cumulative'],
    ['The quake struck on Monday. More than 2,000 people have been killed in the valley.', 'More than 2,000: incident'],
    ['Two weeks after the dam burst, the tally stands at 61 dead. Nine people were hurt in the rush to higher ground.', '61: incident; Nine: incident'],
    ['Two days after the raid in which gunmen killed 15 people, four guards were shot dead. Nine people were hurt.', '15: background; four: incident; Nine: incident'],
    ['It was the deadliest attack since January 2016, when the group killed 150 soldiers.', '150: background'],
  ])('%s', (text, expected) => { expect(slotOf(text, (c) => c.scope)).toBe(expected); });
});

describe('where', () => {
  it.each([
    ['The strike hit a house in Arhab, some 40 kilometres from Aden, and killed nine people.', 'nine: Arhab'],
    ['TRIPOLI: Six people died after their boat capsized off the coast of Libya.', 'Six: the coast of Libya'],
    ['Fighters ambushed a column north of “Funu Biri” and killed nine soldiers.', 'nine: Funu Biri'],
    ['We recorded nine people killed in the Karsan region of Niger.', 'nine: the Karsan region'],
    ['Among the dead is Jefferson Mina, 23, a mason. They were shot in Orvel.', 'Jefferson Mina: Orvel'],
    ['Harare: Police said on Sunday that eight miners died in the Midlands Province.', 'eight: the Midlands Province'],
    ["Three die as army truck falls in gorge in Nepal's Dolakha", 'Three: Dolakha'],
    ['Bandits stormed Kuru village of Wushishi local government area, and killed nine persons.', 'nine: Kuru village'],
    ['A coalition raid on Hajja killed nine people.', 'nine: Hajja'],
    ['Army: 7 rebels slain in Negros clash', '7: Negros'],
    ['Seven soldiers die in Ansar raid', 'Seven: -'],
    ['A bomber struck a Shia mosque in Kunduz, killing nine worshippers.', 'nine: Kunduz'],
    ['Ukraine returned the remains of nine soldiers.', 'nine: -'],
    ['Nine rebels fell in an exchange of fire with the District Reserve Guard in Bijapur.', 'Nine: Bijapur'],
    ['A hiker died at Lopota gorge.', 'A: Lopota gorge'],
    ['The crash killed 26 citizens of Tajikistan.', '26: -'],
    ['A man held nine people hostage on the outskirts of Athens released two of them.', 'nine: the outskirts of Athens'],
    ['A train hit a bus near Drean, killing 14. Nine of the dead were students on their way back to the university in Annaba.', '14: Drean; Nine: Drean'],
    ['A truck heading for Torkham overturned in Jamrud, killing six.', 'six: Jamrud'],
    ['The bomb killed 12 in Koza. Four of the victims hailed from the same village in Swat.', '12: Koza; Four: Koza'],
    ['We received nine bodies from the accident of 5 June. On Monday three hikers were hurt by a rockfall near Ushguli, some 40 km away.', 'nine: -; three: Ushguli'],
    ['Nine people were killed on 5 June, police said. The lorry overturned near Ushguli.', 'Nine: Ushguli'],
  ])('%s', (text, expected) => { expect(slotOf(text, (c) => c.place?.text)).toBe(expected); });
});

describe('who suffered', () => {
  it.each([
    ['Two soldiers were killed and a third was wounded by a mine.', 'Two: soldiers combatant; a third: soldiers combatant'],
    ['Police shot two boys at a checkpoint; a third, aged 15, died of his wounds.', 'two: boys civilian; a third: boys civilian'],
    ['The first bomb killed two people; a third killed nine.', 'two: people unknown; nine: people unknown'],
    ['Raiders attacked the camp: 12 dead.', '12:  unknown'],
    ['A woman in her 60s died; 38 were hurt.', 'A: woman civilian; 38:  unknown'],
    ['A policeman was killed and three were wounded.', 'A: policeman combatant; three: policeman combatant'],
    ['The blast killed 26 people, soldiers and civilians, in Kunduz.', '26: people, soldiers and civilians mixed'],
    ['The crash killed 26 citizens of Tajikistan, servicemen and civilians.', '26: citizens of Tajikistan mixed'],
    ['3 fighters of the Islamic State and 2 fighters of the SDF were killed in clashes between the two parties.', '3: fighters of the Islamic State combatant; 2: fighters of the SDF combatant'],
    ['In Karsan our doctors treated 94 wounded, 21 of them by live ammunition.', '94:  unknown; 21: them unknown'],
    ['Soldiers recovered the bodies of three members of the Hill fighters following a firefight.', 'three: members of the Hill fighters combatant'],
    ['The tram hit a van, killing six people, four of them nuns, and the driver.', 'six: people unknown; four: nuns civilian; the: driver civilian'],
    ['The toll of the Turkish drone strike on Karsan has risen to nine.', 'nine:  unknown'],
    ['Toll of Indian shelling rises to 4', '4:  unknown'],
    ['The death toll of the Turkish army reached nine.', 'nine: Turkish army combatant'],
    ['The youngest victim was identified as Luis R., 16, who had been abducted with his uncle.', 'Luis R.: Luis R. civilian; Luis R.: Luis R. civilian; his: his uncle civilian'],
    ['The blast killed a family of six.', 'six: family civilian'],
    ['The find brings to eleven the number of people killed on the mountain.', 'eleven: people unknown'],
    ['Our heroes scattered the column and 63 of the mercenaries perished.', '63: the mercenaries combatant'],
    ['Twelve compatriots were massacred in Karsan.', 'Twelve: compatriots civilian'],
    ['A shell wounded a man born in 1962 and his wife.', 'a: man born in 1962 unknown; his: his wife civilian'],
    ['Medics: a woman of about 40 lightly hurt by glass.', 'a: woman of about 40 civilian'],
    ['A commander of about 40 fighters said a guard was hurt.', 'a: guard combatant'],
    ['A teenager, thought to be his brother, is in a serious condition.', 'A: teenager civilian'],
    ['A fire cost a night watchman his life.', 'a: night watchman civilian'],
    ['The raiders, beaten by the army, left nine corpses behind and fled.', 'nine: The raiders combatant'],
    ['Boko Haram fled and left behind nine bodies.', 'nine: Boko Haram combatant'],
    ['The raiders left five villagers dead behind the school.', 'five: villagers civilian'],
    ['The flood left 12 dead behind the dam.', '12:  unknown'],
    ['By the road they counted fifteen bodies in uniform.', 'fifteen: bodies in uniform combatant'],
    ['By the road they counted fifteen bodies in bags.', 'fifteen: bodies unknown'],
    ['The clash led to the killing of six elements of the militia and the loss of a truck.', 'six: elements of the militia and the loss of a truck combatant'],
    ['Nine men of the brigade were hurt.', 'Nine: men of the brigade combatant'],
    ['Nine men of the village were hurt.', 'Nine: men of the village unknown'],
    ['Two of the brothers were killed in the raid, may God accept them.', 'Two: the brothers combatant'],
    ['Two of the brothers were killed in the crash.', 'Two: the brothers civilian'],
    ['Colonel Amadi of the river police gives eight dead and ten hurt.', 'eight:  unknown; ten:  unknown'],
  ])('%s', (text, expected) => { expect(slotOf(text, (c) => `${c.victim.text} ${c.victim.class}`)).toBe(expected); });

  it.each([
    ['Islamic State raided a post in Iraq, killing four state-backed fighters.', 'four: Government of Iraq'],
    ['Islamic State said four of its fighters were killed in Iraq.', 'four: IS'],
  ])('%s', (text, expected) => { expect(slotOf(text, (c) => c.victim.actor)).toBe(expected); });
});

describe('when', () => {
  it.each([
    ['On 2 June 21 people died in Orvel; two days later six soldiers were killed in Karsan.', '21: 2020-06-02; six: 2020-06-04'],
    ['A shell killed two in Orvel on 2 June and the next day a bomb killed nine in Karsan.', 'two: 2020-06-02; nine: 2020-06-03'],
    ['The raid on 2 June killed six. A day earlier two guards had been killed.', 'six: 2020-06-02; two: 2020-06-01'],
    ['Twelve workers were killed on Sunday, a day after a landslide crushed their huts in Myagdi.', 'Twelve: 2020-06-06'],
    ['Police killed two militants on Sunday, a day after a bomb killed nine people in Karsan.', 'two: 2020-06-07; nine: 2020-06-06'],
    ["On 4 June a patrol on its way to the burial of Tuesday's victims was ambushed. Five soldiers are dead.", 'Five: 2020-06-04'],
    ['The search at the camp was closed on 9 June. Fifteen workers died there.', 'Fifteen: -'],
    ['A drone hit the market on 6 June and killed nine people. Thirty-one wounded men were under treatment on 8 June.', 'nine: 2020-06-06; Thirty-one: 2020-06-06'],
    ['June 10 (Lakeside Newswire) – Four fighters were killed when jets bombed a camp at dawn on Tuesday.', 'Four: 2020-06-09'],
    ['On Jan. 5, nine porters died when a bridge gave way.', 'nine: 2020-01-05'],
    ['A fire killed six people on 9 Sept. 2017 in the port.', 'six: 2017-09-09'],
  ])('%s', (text, expected) => { expect(slotOf(text, (c) => c.date?.from)).toBe(expected); });
});

describe('by what', () => {
  it.each([
    ['Four men died when gunmen opened fire on a court in Orvel.', 'Four: shooting'],
    ['Two officers died when they came under fire near Orvel.', 'Two: shooting'],
    ['Gunmen storm wake in Orvel, killing three', 'three: shooting'],
    ['A storm killed three people in Orvel.', 'three: storm'],
    ['A fire killed three people in Orvel.', 'three: fire'],
    ['Three people were killed by Israeli fire in Orvel.', 'Three: shooting'],
    ['The Greek fire brigade said a fire killed three people.', 'three: fire'],
  ])('%s', (text, expected) => { expect(slotOf(text, (c) => c.means?.kind)).toBe(expected); });
});

describe('of one happening, or of a period', () => {
  const MONTH = 'Between 1 and 31 May 2020 the Desk recorded 70 people killed in the country.\n\n';
  it.each([
    [`${MONTH}The number of civilians killed was 41. A total of 29 soldiers were killed.`, '70: cumulative; 41: cumulative; 29: cumulative'],
    [`${MONTH}A bomb killed 41 civilians in Orvel. A mine killed 20 soldiers.`, '70: cumulative; 41: incident; 20: incident'],
    [`${MONTH}In Diyala governorate, 12 civilians were killed and 30 injured.`, '70: cumulative; 12: cumulative; 30: cumulative'],
    [`${MONTH}In Diyala governorate, 12 civilians were killed when a bomb went off.`, '70: cumulative; 12: incident'],
    [`${MONTH}On 9 May a bomb killed 12 people in Orvel.`, '70: cumulative; 12: incident'],
    ['The killed since 3 May 2020 rose to 60, while more than 300 civilians were wounded in the same period.', '60: cumulative; more than 300: cumulative'],
    ['The worst raid was that of 22 May on Orvel, where the Office verified eight dead, one of whom died in June.', 'eight: incident; one: incident'],
    ['The toll of the attack near Orvel on the 4th of this month has risen to 17 soldiers.', '17: incident'],
    ['The imam says they have buried eighteen villagers since the raid of Tuesday.', 'eighteen: incident'],
    ['It was the deadliest attack on a bus in the whole region since May, when seven workers died near Orvel.', 'seven: background'],
  ])('%s', (text, expected) => { expect(slotOf(text, (c) => c.scope)).toBe(expected); });

  it('a period ends where its parts begin', () => {
    expect(readText('Since 1 April, 55 people have died in floods: 22 up to 10 May and 33 since then.').claims.find((c) => c.count.best === 55)?.window?.to).toBe('2020-06-10');
  });
});

describe('a negated verb', () => {
  it.each([
    ['We did not kill any civilian there, the colonel told reporters.', 'civilian: denied'],
    ['The soldiers never killed a civilian, he said.', 'a: denied'],
    ['Witnesses said it had killed no civilians.', 'no: asserted'],
    ['A soldier was not only killed but robbed.', 'A: asserted'],
  ])('%s', (text, expected) => { expect(slotOf(text, (c) => c.status)).toBe(expected); });
});

describe('whom a number points back to', () => {
  it.each([
    ['Rebels raided the town. In Orvel we count 26 dead, three of whom died later.', '26: unknown; three: unknown'],
    ['The army shelled Orvel. Twelve people are dead, after three of the wounded died.', 'Twelve: unknown; three: unknown'],
    ['We documented 96 civilians killed on both sides of the border.', '96: civilian'],
    ['Nine uniformed men were injured.', 'Nine: combatant'],
    ['The provisional toll is fifteen dead on the friendly side.', 'fifteen: combatant'],
  ])('%s', (text, expected) => { expect(slotOf(text, (c) => c.victim.class)).toBe(expected); });
});

describe('nobody of others, or elsewhere', () => {
  it.each([
    ['Four militants were killed. No losses among our forces.', 'Four: counts; No: counts'],
    ['In Murom a driver died in the blast. There are no dead or injured in Graivoron.', 'a: counts; no: counts'],
    ['The blast killed four people in Karsan. The army said there were no casualties.', 'four: counts; no: again'],
  ])('%s', (text, expected) => { expect(slotOf(text, (c) => (c.restates === null ? 'counts' : 'again'))).toBe(expected); });
});

describe('what is said to be false', () => {
  it.each([
    ['Seventeen people died in the crush. The rumour that more than fifty died is false.', 'Seventeen: asserted; more than fifty: denied'],
    ['There is no truth in reports that 40 died.', '40: denied'],
    ['The truth is that 40 people died.', '40: asserted'],
  ])('%s', (text, expected) => { expect(slotOf(text, (c) => c.status)).toBe(expected); });
});

describe('numbers in other clothes', () => {
  it.each([
    ['The raid killed 3 women and police officers fled.', '3: killed'],
    ['7\u{fe0f}\u{20e3} dead in blast at market', '7\u{fe0f}\u{20e3}: killed'],
    ['Reports spoke of anywhere from two to 25 officers being killed.', 'two to 25: killed'],
    ['The pupils, aged eight to 15, and one teacher were abducted.', 'one: captured'],
    ['He held the contractor responsible for the collapse that killed nine.', 'nine: killed'],
    ['The crash that killed nine was put down to a fault.', 'nine: killed'],
    ['Forty of those arrested are foreign nationals.', ''],
  ])('%s', (text, expected) => { expect(slotOf(text, (c) => c.effect)).toBe(expected); });
});

describe('who signs a text is no place', () => {
  it.each([['SARREL COAST GUARD\n\nThe body of a passenger was found, which makes three dead.'], ['Sarrel Coast Guard\n\nA passenger died and three drowned.']])('%s', (text) => { expect(new Set(readText(text).claims.map((c) => c.place?.text ?? '-'))).toEqual(new Set(['-'])); });
});

describe('where, in the lines of a list', () => {
  it('is what the label says, whoever else is named above', () => {
    expect(slotOf('URGENT\n\nFLOODS HIT TIMBO PROVINCE\n\n1) KARSAN: 12 DEAD, 4 MISSING\n\n2) ORVEL: 3 DEAD', (c) => c.place?.text)).toBe('12: KARSAN; 4: KARSAN; 3: ORVEL');
  });

  it('is what stands before the dash of a bullet', () => {
    expect(slotOf('Security developments, 3 December\n\n* DORVAN - A bomb killed 28 recruits.\n\n* KARSAN - Police found 25 bodies in different districts.\n\n* ORVEL - Gunmen stopped a minibus, killing six passengers.', (c) => c.place?.text)).toBe('28: DORVAN; 25: KARSAN; six: ORVEL');
  });
});
