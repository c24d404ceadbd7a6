/**
 * Invented articles and how a careful coder groups their counts. One case: articles as "id | outlet | published | text" and the groups that
 * must come out, each as "article:count" words; a count is the number as printed.
 */
export interface Case { readonly name: string; readonly articles: readonly string[]; readonly groups: readonly string[] }

export const CASES: readonly Case[] = [
  {
    name: 'a flood whose toll rises over three days is one incident, told by three sources',
    articles: [
      'f1 | Lakeside Wire | 2019-08-03 | Floods kill 14 in northern hills\n\nPOKTAI, Aug 3 (Lakeside Wire) - At least 14 people were killed and 30 are missing after flash floods swept through Sembara district overnight, the district chief said on Saturday.\n\n"The river came like a wall," said Dorin Pasha, a rice farmer.',
      'f2 | Sembara Radio | 2019-08-04T18:00 | Sembara flood: 22 dead\n\nThe number of dead in the Sembara floods has climbed to 22, the district disaster office said on Sunday. Nineteen people are still missing.',
      'f3 | National Disaster Office | 2019-08-06 | Situation report no. 4, 6 August 2019\n\nFlash floods, Sembara district, night of 2 to 3 August\n\n31 people have died and 11 remain missing. 2,400 people have been moved to schools.',
    ],
    groups: ['f1:14 f1:30 f2:22 f2:Nineteen f3:31 f3:11'],
  },
  {
    name: 'two attacks on one day in two towns, told together by one outlet and apart by others',
    articles: [
      'd1 | Northern Star | 2016-03-12 | Bombs in Karsan and Veldora kill 13\n\nA car bomb killed nine people at a market in Karsan on Saturday, police said. Hours later four police officers died when gunmen attacked a checkpoint outside Veldora, 60 km to the west.',
      'd2 | Veldora Times | 2016-03-13 | Officers killed at checkpoint named\n\nThe four officers who were killed on Saturday at the Veldora checkpoint were buried yesterday. Two attackers were also killed, the police chief said.',
      'd3 | Karsan Post | 2016-03-13 | Market blast: death toll now 11\n\nEleven people have died in the car bomb attack on the Karsan market on Saturday, the hospital said. 25 are wounded.',
    ],
    groups: ['d1:nine d3:Eleven d3:25', 'd1:four d2:four d2:Two'],
  },
  {
    name: 'an air strike as the village, the ministry and the army tell it',
    articles: [
      's1 | Hills Observatory | 2020-11-05 | Warplanes bomb a wedding in Dar Zalim\n\nThe Hills Observatory documented the killing of 17 civilians, among them six children, when warplanes bombed a wedding party in the village of Dar Zalim on Thursday.',
      's2 | Army Information Office | 2020-11-06 | Statement\n\nOn 5 November our air force struck a gathering of terrorists near Dar Zaleem and eliminated 20 of them. Reports of civilian casualties are false.',
      's3 | Valley News | 2020-11-07 | Wedding strike: survivors speak\n\nSurvivors of Thursday\'s air strike on a wedding in Dar-Zalim told Valley News that 19 people were killed, all of them guests. "We counted the coffins," said Amal Hirani, the bride\'s aunt.',
    ],
    groups: ['s1:17 s1:six s2:20 s3:19'],
  },
  {
    name: 'a mine collapse: the company, the union and the rescuers',
    articles: [
      'm1 | Copperbelt Agency | 2014-02-20 | Collapse at Nkole mine traps 40\n\nThree miners were killed when a shaft collapsed at the Nkole copper mine on Wednesday night, the company said on Thursday.',
      'm2 | Mineworkers Voice | 2014-02-21 | Eight of our comrades are dead\n\nThe union says eight miners died in Wednesday\'s accident at Nkole and not three. It blames old timber in the shaft.',
      'm3 | Daily Furnace | 2014-02-22 | Rescuers find more bodies at Nkole\n\nRescue teams pulled five more bodies from the collapsed shaft on Friday, bringing the death toll at the Nkole mine to eight.',
    ],
    groups: ['m1:Three m2:eight m3:five m3:eight'],
  },
  {
    name: 'the anniversary of an attack is not the attack of today',
    articles: [
      'y1 | Coast Herald | 2021-07-14 | Ten killed in hotel siege\n\nTen people were killed when gunmen stormed the Bahari hotel in Port Lemaru on Wednesday, police said. In 2013 an attack on the same hotel killed 27 people.',
      'y2 | Coast Herald | 2013-05-02 | Hotel attack leaves 27 dead\n\nGunmen killed 27 people at the Bahari hotel in Port Lemaru on Thursday, the interior ministry said.',
    ],
    groups: ['y1:Ten', 'y1:27 y2:27'],
  },
  {
    name: 'a bus crash and the next day\'s crash on the same road',
    articles: [
      'b1 | Highland Press | 2018-01-15 | Bus plunges off Tolima road, 12 dead\n\nTwelve people died when a bus plunged into a ravine on the Arveda road on Monday, firefighters said. Twenty others were injured.',
      'b2 | Highland Press | 2018-01-16 | Second accident on the Arveda road in two days\n\nA lorry loaded with cement overturned on the Arveda road on Tuesday, killing its driver and two helpers. A day earlier 12 people died there when a bus fell into a ravine.',
      'b3 | Transport Safety Board | 2018-01-19 | Preliminary note\n\nBus accident, Arveda road, 15 January: 13 dead and 19 injured. One of the injured died in hospital on 17 January.',
    ],
    groups: ['b1:Twelve b1:Twenty b2:12 b3:13 b3:19', 'b2:its b2:two'],
  },
  {
    name: 'clashes counted by each side, the same night and the same hill',
    articles: [
      'c1 | Republic Defence Ministry | 2020-09-28 | Enemy attack on Hill 410 repelled\n\nDuring the night of 27 to 28 September the enemy attacked our positions near Tarvan. 35 enemy soldiers were killed. Three of our servicemen fell.',
      'c2 | Artun Press Service | 2020-09-28 | Our army took the heights at Tarvan\n\nArtun forces captured the heights near the village of Tarvan in the early hours of Monday. The enemy lost 50 men. Our side lost four soldiers, and 11 were wounded.',
    ],
    groups: ['c1:35 c1:Three c2:50 c2:four c2:11'],
  },
  {
    name: 'two places with one name in two countries, a year apart',
    articles: [
      'n1 | Plains Agency | 2015-06-10 | Tornado kills six in Salem\n\nSix people were killed when a tornado struck Salem on Tuesday, the county sheriff said.',
      'n2 | Gulf Agency | 2016-06-09 | Blast at Salem factory kills six\n\nAn explosion at a fireworks factory in Salem killed six workers on Thursday, police said.',
    ],
    groups: ['n1:Six', 'n2:six'],
  },
  {
    name: 'a shooting whose victims are named on later days',
    articles: [
      'g1 | Bay Ledger | 2017-10-03 | Five shot dead at Harlow college\n\nA gunman killed five students at Harlow college on Tuesday before police shot him dead, the sheriff said.',
      'g2 | Bay Ledger | 2017-10-05 | Harlow mourns Maria Ketola\n\nMaria Ketola, 20, one of the five students who were killed at Harlow college on Tuesday, was remembered at a vigil last night.',
      'g3 | Ketola Family | 2017-10-04 | Statement\n\nOur daughter Maria Ketola was killed on Tuesday at Harlow college. We ask for privacy.',
    ],
    groups: ['g1:five g2:five g2:Maria g3:Maria'],
  },
  {
    name: 'a boat, where one source names the sea and the other the port',
    articles: [
      'w1 | Sea Rescue Alliance | 2015-04-19 | Boat capsizes off Zuwarra\n\nA wooden boat with migrants capsized on Saturday night some 60 km off Zuwarra. 28 people were rescued; the survivors say that about 700 drowned.',
      'w2 | Port Gazette | 2015-04-20 | Survivors land\n\nThe 28 survivors of the boat that went down off Zuwarra on Saturday reached the port of Catanella on Monday. Prosecutors believe that more than 600 people died.',
    ],
    groups: ['w1:700 w2:600'],
  },
  {
    name: 'a prison riot told by officials and by families',
    articles: [
      'p1 | Sierra Diario | 2019-07-30 | Riot at Altamar prison leaves 52 dead\n\nAt least 52 inmates were killed on Monday in a fight between gangs at the Altamar prison, officials said. Sixteen of them were beheaded.',
      'p2 | Justice Secretariat | 2019-07-31 | Note to the press\n\nThe Secretariat confirms that 57 inmates died in the riot of 29 July at the Altamar Regional Recovery Centre. Two guards were held hostage and freed.',
      'p3 | Committee of Families | 2019-08-01 | Where are the others?\n\nThe families count 62 dead in Altamar. Five inmates are missing since Monday.',
    ],
    groups: ['p1:52 p1:Sixteen p2:57 p3:62 p3:Five'],
  },
  {
    name: 'an ambush and the reprisal in the next village',
    articles: [
      'r1 | Delta Wire | 2012-08-22 | Farmers kill 48 herders in Kilan\n\nAttackers armed with machetes killed 48 herders in the village of Kilan on Wednesday, an official said.',
      'r2 | Delta Wire | 2012-08-23 | Reprisal kills 10 in Modhin\n\nTen villagers were killed in Modhin on Thursday, a day after 48 herders died in a raid on Kilan, police said.',
      'r3 | Delta Rights Watch | 2012-08-27 | Two massacres in five days\n\nOn 22 August 52 people, most of them women, were killed in Kilan. On 23 August gunmen killed 11 people in Modhin. Nobody has been arrested.',
    ],
    groups: ['r1:48 r2:48 r3:52', 'r2:Ten r3:11'],
  },
  {
    name: 'a bulletin with a line for each village, under the names of districts and the day in its heading',
    articles: [
      'b1 | Ministry of Care | 2021-05-05T09:00 | Ministry of Care\n\nDaily report on the raids of Tuesday, 4 May 2021 (issued on 5 May)\n\nOrvel district\n– Karsan: four dead and nine wounded.\n– Dorvan Heights: two dead.\n\nVeldora district\n– Tamsin: seven dead from one family.',
      'b2 | Coast Agency | 2021-05-04 | Strike on Karsan kills four\n\nAn air strike killed four people in Karsan on Tuesday, residents said.',
      'b3 | Coast Agency | 2021-05-05 | Family of seven killed in Tamsin\n\nSeven people were killed in Tamsin on Tuesday when a bomb hit their house, neighbours said.',
    ],
    groups: ['b1:four b1:nine b2:four', 'b1:two', 'b1:seven b3:Seven'],
  },
  {
    name: 'a log that opens each entry with day and district, two of one town on two days',
    articles: [
      'l1 | Frontier Log | 2018-02-14 | Incidents of 10 to 12 February\n\n10 Feb, Hangor: bomb outside the mosque in Dovra. 12 civilians killed.\n\n11 Feb, Hangor: grenade attack on the police station of Dovra. One policeman killed.\n\n12 Feb, Kurval: ambush on vans near Sadin. Five passengers killed. Reprisal the same day in Boshin: three killed.',
      'l2 | Indira Wire | 2018-02-12 | Passengers shot in Kurval\n\nGunmen killed five passengers near Sadin in Kurval district on Monday, police said. A few hours later men of another tribe entered the village of Boshin and shot dead three residents.',
    ],
    groups: ['l1:12', 'l1:One', 'l1:Five l2:five', 'l1:three l2:three'],
  },
  {
    name: 'a march, a second street, an accident on the same day, and the same street a week later',
    articles: [
      'm1 | Doctors Union | 2022-06-10 | Field report\n\nYesterday five marchers were shot dead in Tarova. In Senhar, where the march was attacked at the bridge, two marchers were killed.',
      'm2 | River Post | 2022-06-11 | Tarova hospital: six bodies; gas blast in the bazaar\n\nThe hospital of Tarova has registered six dead from the march of Thursday.\n\nOn the same Thursday a gas cylinder blew up in a restaurant in Souq Amber; three cooks died. The fire brigade says the blast had nothing to do with the march.',
      'm3 | River Post | 2022-06-17 | Four dead in Tarova march\n\nFour marchers were shot dead on Thursday in Tarova, on the street where a march had been attacked a week earlier.',
    ],
    groups: ['m1:five m2:six', 'm1:two', 'm2:three', 'm3:Four'],
  },
  {
    name: 'a second strike on those who came to help, and the toll of the first',
    articles: [
      'h1 | Hills Wire | 2019-11-05 | Strike kills nine in Marova\n\nAn air strike killed nine people in the town of Marova on Monday evening, the health office said.',
      'h2 | Hills Wire | 2019-11-06 | Rescuers hit in Marova\n\nTwo rescuers were killed on Tuesday morning when a second strike hit the ruins in Marova, the health office said. It raised the toll of the first strike to 11.',
    ],
    groups: ['h1:nine h2:11', 'h2:Two'],
  },
  {
    name: 'a fire in a hall, the crash of a bus on the same evening, told on the same page',
    articles: [
      'n1 | Delta News | 2016-07-04 | Dance hall fire kills 18 in Puerto Lindo\n\nA fire in the Aurora discotheque killed 18 people in Puerto Lindo before dawn on Sunday, the fire chief said.',
      'n2 | Puerto Lindo Hoy | 2016-07-05 | The dead of the Aurora\n\nA waiter died in the Aurora fire ward and the dead of the fire in Puerto Lindo are now 19, the mayor said.\n\nOn Sunday evening a bus crashed into a lorry near Alto Verde. Six passengers were killed, the police said.',
    ],
    groups: ['n1:18 n2:19', 'n2:Six'],
  },
  {
    name: 'an attack, and what it was said to avenge',
    articles: [
      'v1 | Lakes Wire | 2020-03-10 | Village of Dendra raided\n\nMilitiamen killed 19 people in the village of Dendra on Sunday, an elder said.',
      'v2 | Lakes Wire | 2020-03-12 | Gunmen attack Pelsi\n\nGunmen killed seven people on Thursday in Pelsi, in what an official called revenge for the massacre of 19 people in the village of Dendra. Nine people were wounded.',
    ],
    groups: ['v1:19 v2:19', 'v2:seven v2:Nine'],
  },
  {
    name: 'a market shelled twice, an air raid on the next town, and a camp the evening before, in bulletins that print day and place as a label',
    articles: [
      'q1 | Delta Wire | 2024-11-12 | Shells hit market of Varda, killing 21\n\nShells landed on the cattle market of Varda on Tuesday, killing 21 people, a rescue group said.\n\nShells that struck the Marwa camp on Monday evening killed six members of one family.',
      'q2 | Law Circle | 2024-11-15 | LAW CIRCLE\n\nStatement on attacks, 1-14 November\n\nMarwa camp, 11 November: artillery hit the camp at sunset. We have documented seven deaths.\n\nVarda, 12 November: the cattle market was shelled by the same force. Twenty-seven civilians were killed.\n\nMelsin, 12 November: an air raid on the market killed 18 civilians.',
      'q3 | Delta Wire | 2024-11-20 | Market of Varda shelled again\n\nEight people were killed when shells fell on the cattle market of Varda on Tuesday.\n\nThe town hospital said on Wednesday that it had registered 29 dead from the shelling of 12 November.',
      'q4 | Law Circle | 2024-11-21 | Update\n\nOn Tuesday 19 November the force shelled the cattle market of Varda for the second time. Eleven civilians were killed.\n\nFour of the wounded of Melsin have died in hospital, so that 22 civilians have now lost their lives in that air raid.',
    ],
    groups: ['q1:21 q2:Twenty-seven q3:29', 'q1:six q2:seven', 'q2:18 q4:Four q4:22', 'q3:Eight q4:Eleven'],
  },
  {
    name: 'an ambush whose place stands in the sentence behind its dead, and a mine on the same road earlier that day',
    articles: [
      'o1 | Mashriq Wire | 2023-10-16 | Gunmen attack bus, five soldiers killed\n\nFive soldiers were killed when gunmen fired at a bus in the desert, a monitor said on Monday.\n\nThe attack took place late on Sunday on the highway near the village of Kabrin, the monitor said. Eleven soldiers were wounded.',
      'o2 | Bridge Post | 2023-10-17 | The road of Kabrin\n\nSix soldiers died in the bus attack near Kabrin on Sunday, a doctor said.\n\nHours before the bus was hit, a family drove over a mine outside Shalwa. Four members of the family died.',
    ],
    groups: ['o1:Five o1:Eleven o2:Six', 'o2:Four'],
  },
  {
    name: 'two towns in one sentence, and a village to which the killers came back a week later',
    articles: [
      'w1 | Tigris Wire | 2022-09-12 | Car bombs in two towns\n\nA car exploded in a bus station in Suwara on Monday, killing seven people and wounding 20, and in the provincial capital Kurna a parked car went off outside a restaurant, killing four policemen.',
      'w2 | Kurna Today | 2022-09-13 | Four policemen buried\n\nThe four policemen killed in Kurna on Monday were buried on Tuesday.',
      'w3 | Hills Circle | 2022-09-29 | Second raid on Tayet\n\nOn September 28, troops entered the village of Tayet, where eight villagers had been killed a week earlier, and shot dead two old men.',
    ],
    groups: ['w1:seven w1:20', 'w1:four w2:four', 'w3:eight', 'w3:two'],
  },
  {
    name: 'an earthquake told by three reports from three districts, and its aftershock the next day',
    articles: [
      'k1 | Hills Authority | 2021-10-23 | Earthquake of 22 October\n\nNine people were killed in Ramda when an earthquake struck on 22 October, the authority said.',
      'k2 | Valley Wire | 2021-10-23 | Quake kills 33\n\nAn earthquake killed at least 33 people in Jajark on Friday 22 October, police said.',
      'k3 | Hills Authority | 2021-10-24 | Aftershock\n\nAn aftershock on 23 October killed two people in Barek.',
    ],
    groups: ['k1:Nine k2:33', 'k3:two'],
  },
  {
    name: 'a patrol ambushed beside a village, and the lorry stopped there two days before',
    articles: [
      'n1 | Plain Wire | 2022-02-16 | Lorry stopped\n\nSeventeen people were shot dead on Tuesday when gunmen stopped a lorry near Fonda Beri, a councillor said.',
      "n2 | Ministry of Defence | 2022-02-18 | Communique\n\nOn Thursday 17 February a patrol on its way to the burial of Tuesday's victims fell into an ambush 7 km to the north of Fonda Beri.\n\nThe provisional toll is as follows: five soldiers dead and four wounded.",
    ],
    groups: ['n1:Seventeen', 'n2:five n2:four'],
  },
];
