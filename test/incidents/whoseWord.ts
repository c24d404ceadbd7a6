/** Little reports of which it is known by how they are made whose word a figure is: [kind of source, outlet, text, figure]. A bar parts paragraphs. */
export type Told = readonly [kind: string, outlet: string, text: string, figure: number];

const WIRE = 'Hill Wire';

/** Who takes in, registers, lists, raises or is called the owner of a figure. */
const COUNTERS: readonly Told[] = [
  ['hospital', WIRE, 'A mine caved in near Orvel. The provincial hospital there has so far taken in 17 dead.', 17],
  ['hospital', WIRE, 'The state attorney counts four victims; the mortuary of Karsan has received 19 bodies.', 19],
  ['police', WIRE, 'Police in Karsan reported 31 deaths, while the district hospital has registered 38 dead.', 31],
  ['hospital', WIRE, 'Police in Karsan reported 31 deaths, while the district hospital has registered 38 dead.', 38],
  ['hospital', WIRE, 'Of the stampede at Orvel the health office has by now registered 23 dead.', 23],
  ['rescue', WIRE, 'The Red Cross in Karsan has collected 41 bodies from the streets of Orvel.', 41],
  ['rescue', WIRE, 'Off Orvel the coast guard lists 33 deaths, after two bodies drifted ashore.', 33],
  ['police', WIRE, 'A porter died of burns on Sunday, and the prosecutors have lifted their hands: they have raised that toll to 21 dead. Then the prosecutors have raised the count to 22 dead.', 22],
  ['authority', WIRE, 'The district administration has since revised its count to 27 dead in Orvel.', 27],
  ['rescue', WIRE, 'IN FIGURES (National Emergency Centre, 3 May, 09:00)|Dead: 29', 29],
  ['police', WIRE, 'The square remembered the 18 people killed in the arcade at Orvel, a number Sheriff Joe Belkar read out himself.', 18],
  ['witness', WIRE, 'The widows outside the gate keep a list of their own. Since Monday it bears the names of 46 dead.', 46],
  ['authority', WIRE, 'The village chief of Orvel, Omar Dorma, 71, dug with the others. By his own count 28 people died.', 28],
  ['hospital', WIRE, 'In Orvel the night nurse still counts bandages. She treated 26 wounded on Friday, she says.', 26],
  ['media', WIRE, 'Prosecutors spoke of 34 dead in Orvel; local newspapers have since written of 43 dead.', 43],
  ['outlet', WIRE, 'The baker lost his oven. He saw 24 dead in the lane, he recalls.', 24],
];

/** Short names, papers and people whom the text names in full elsewhere. */
const SHORT: readonly Told[] = [
  ['military', WIRE, 'The Karsani Defence Ministry announced a raid at Orvel.|According to the ministry, 53 reservists were killed in the depot.', 53],
  ['authority', WIRE, 'The Health Ministry set up a tent in Orvel.|The flood killed 53 people, the ministry said.', 53],
  ['authority', WIRE, 'Smoke rose all night.|TAVSER confirms that 44 convicts have been killed in Orvel. TAVSER is the prison service.', 44],
  ['authority', WIRE, 'Fresh figures from TAVSER, the prison service: 44 convicts dead in Orvel.', 44],
  ['armed_group', WIRE, 'A leaflet signed by the Dorma Liberation Front reached our office. At the bridge of Orvel 39 guards were killed, the authors write.', 39],
  ['armed_group', WIRE, 'The Dorma Liberation Front issued a recording on Monday. Its men killed 37 soldiers at Orvel, the recording says.', 37],
  ['military', WIRE, 'The Karsan army published a communiqué. At Orvel 37 rebels were killed, the communiqué reads.', 37],
  ['armed_group', WIRE, 'A caller who presented himself as a commander of the Dorma Liberation Front said that 36 soldiers were killed in Orvel.', 36],
  ['outlet', WIRE, 'Raiders struck the garrison of Orvel. The leaflet says 36 were killed.', 36],
];

/** Titles and offices. */
const TITLED: readonly Told[] = [
  ['hospital', WIRE, 'The heat killed 32 people in Orvel, Dr Asha Belkar said.', 32],
  ['hospital', WIRE, 'The forensic institute in Karsan announced that 32 charred bodies were those of miners.', 32],
  ['military', WIRE, 'At Orvel 32 porters were killed, Lt. Col. Bruno Belkar said.', 32],
  ['rescue', WIRE, 'Dorma Ambulance says that its crews brought 32 bodies to Karsan.', 32],
  ['rescue', WIRE, 'The wall killed 32 shoppers in Orvel, NADMO district officer Esther Belkar said.', 32],
  ['monitor', WIRE, 'The Dorma Barometer puts the toll of Orvel at 32 dead.', 32],
  ['police', WIRE, 'The search of Orvel left 32 people dead, the Military Police said.', 32],
  ...['the traditional chief', 'the camp administrator', 'the village council', 'the sub-prefect', "the state's security secretary", 'the district chairman'].map((who): Told => ['authority', WIRE, `The storm killed 32 people in Orvel, ${who} said.`, 32]),
  ...['the opposition leader', 'the dockers’ union', 'the company', 'the club'].map((who): Told => ['outlet', WIRE, `The storm killed 32 people in Orvel, ${who} said.`, 32]),
];

/** Outlets that are institutions, by their names or the heads of their texts. */
const OUTLETS: readonly Told[] = [
  ...([['hospital', 'Hôpital Sainte-Anne, Orvel'], ['hospital', 'Orvel War Hospital'], ['authority', 'Prison Service of Karsan'], ['police', 'Investigative Committee, Karsan region'], ['authority', 'Road Safety Office, Orvel'], ['authority', 'Wilaya of Orvel'], ['police', 'Military Police of Karsan'], ['monitor', 'Karsan Violence Ledger'], ['monitor', 'Civil Society of Orvel'], ['monitor', 'Lakes Crowd Safety Network'], ['authority', 'Consulate General of Karsan'], ['rescue', 'Orvel Ambulance'], ['military', '12th Mechanised Brigade'], ['outlet', 'The Orvel Ledger'], ['outlet', 'Dorma Broadcasting Network'], ['outlet', 'Harbour World Desk'], ['outlet', 'Frontier Monitor']] as const).map(([kind, outlet]): Told => [kind, outlet, 'On Friday 47 people died at Dorma.', 47]),
  ['monitor', 'Voz Firme', 'VOZ FIRME – Observatory of Violence|Bulletin 12|On Friday 47 villagers died at Orvel.', 47],
  ['authority', 'TAVSER', 'TAVSER – National Prison Service|Notice 4|On Friday 47 convicts died at Orvel.', 47],
  ['outlet', 'Orvel Hoy', 'ORVEL HOY · Police · Courts · Health|On Friday 47 villagers died at Dorma.', 47],
  ['rescue', 'Karsan Fire and Rescue Service', 'Persons found dead at Orvel: 47. Persons injured: 62; all conveyed to Dorma Municipal Hospital.', 62],
];

export const TOLD: readonly Told[] = [...COUNTERS, ...SHORT, ...TITLED, ...OUTLETS];
