import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';

/** The cumulative figures of a text with their windows; published on the day given. */
const read = (text: string, published: string): readonly string[] =>
  readArticle({ id: 'a', text, title: null, outlet: null, address: null, published }).claims.filter((c) => c.scope === 'cumulative').map((c) => `${c.count.text ?? ''} ${c.window?.from ?? '?'} to ${c.window?.to ?? '?'}`);

describe('the window of a running toll', () => {
  it('may end on a weekday, at midnight, today', () => {
    expect(read('The toll of the offensive from 8 March 2021 until midnight on Wednesday has reached 386 dead and 1,142 wounded.', '2021-06-11')).toEqual(['386 2021-03-08 to 2021-06-09', '1,142 2021-03-08 to 2021-06-09']);
    expect(read('From the onset of the rains on 14 June until 10 July, 43 people have lost their lives.', '2021-07-11')).toEqual(['43 2021-06-14 to 2021-07-10']);
    expect(read('Since the start of the siege on 24 February 2020 the mission has verified the deaths of 743 civilians up to 31 August 2020.', '2020-09-10')).toEqual(['743 2020-02-24 to 2020-08-31']);
  });

  it('may begin with something that has a day, with the year, or end with a month', () => {
    expect(read('Between the coup of 3 March 2019 and 9 May 2021 the office verified 640 civilians killed by the army.', '2021-05-12')).toEqual(['640 2019-03-03 to 2021-05-09']);
    expect(read('The league had counted 640 civilians killed by the army from the coup of March 3, 2019, to May 9.', '2021-05-12')).toEqual(['640 2019-03-03 to 2021-05-09']);
    expect(read('Between the raid of 3 May and 9 May the army lost nine men at the bridge.', '2021-05-12')).toEqual([]);
    expect(read('The agency counted 88 deaths on the lake from January to the end of April.', '2021-05-12')).toEqual(['88 2021-01-01 to 2021-04-30']);
    expect(read('From the beginning of the year to 9 May the union counted 88 deaths.', '2021-05-12')).toEqual(['88 2021-01-01 to 2021-05-09']);
    expect(read("From New Year's Day to 9 May the union counted 88 deaths.", '2021-05-12')).toEqual(['88 2021-01-01 to 2021-05-09']);
    expect(read('This year up to 30 April, the union counted 88 deaths.', '2021-05-12')).toEqual(['88 2021-01-01 to 2021-04-30']);
    expect(read('During the period 1 January to 9 May 2021 the union counted 88 miners killed.', '2021-05-12')).toEqual(['88 2021-01-01 to 2021-05-09']);
    expect(read('Throughout March the union counted 88 miners killed.', '2021-05-12')).toEqual(['88 2021-03-01 to 2021-03-31']);
  });

  it('leaves its year to its last day', () => {
    expect(read('Between 2 February and 30 November 2019 at least 71 porters were killed at work in Karsan.', '2020-02-16')).toEqual(['at least 71 2019-02-02 to 2019-11-30']);
    expect(read('From 3 March to 30 November 2019 the union counted 41 deaths in Dorma.', '2020-02-16')).toEqual(['41 2019-03-03 to 2019-11-30']);
  });

  it('is none of what became of the people of one happening', () => {
    expect(read('Four of the people hurt at Tavol have died since Thursday, which brings to nineteen the number of those killed in the blast.', '2022-04-18')).toEqual([]);
    expect(read('Five bodies have been dug out since last weekend, and the number of the dead now stands at nine.', '2022-11-19')).toEqual([]);
    expect(read('Seventy bodies have been recovered off Karsan since 1 May.', '2022-11-19')).toEqual(['Seventy 2022-05-01 to 2022-11-19']);
  });

  it('is none of one thing in a month, of what stands between commas, or of somebody with a day', () => {
    expect(read('The depot was hit before. In April a shell at its gate killed two guards.', '2021-05-12')).toEqual([]);
    expect(read('In April a series of raids killed 62 people in the province.', '2021-05-12')).toEqual(['62 2021-04-01 to 2021-04-30']);
    expect(read('With Orvel, where a rope snapped on Tuesday and two porters were crushed to death, the union has now listed 61 porters dead since 1 January.', '2021-05-12')).toEqual(['61 2021-01-01 to 2021-05-12']);
    expect(read('The guild said that 77 masons had lost their lives in the province from 1 January to 9 May, the latest being Tarek Belkar, a joiner, who was killed by a falling beam at Dorma on 26 April.', '2021-05-12')).toEqual(['77 2021-01-01 to 2021-05-09']);
  });

  it('is the very time of the figure before, or the month that a figure is said to be of', () => {
    expect(read('From 1 January to 30 April the guild counted 61 porters killed. Over the same months 204 masons were killed.', '2021-05-05')).toEqual(['61 2021-01-01 to 2021-04-30', '204 2021-01-01 to 2021-04-30']);
    expect(read('The guild counted 61 porters killed in April. The February figure was 88 killed.', '2021-05-05')).toEqual(['61 2021-04-01 to 2021-04-30', '88 2021-02-01 to 2021-02-28']);
    expect(read('The agency registered 90 homicides in April.\n\nThefts fell.\n\nDorma accounts for 30 of the homicides.', '2021-05-05')).toEqual(['90 2021-04-01 to 2021-04-30', '30 2021-04-01 to 2021-04-30']);
  });

  it('is none of the days on which one happening goes on, nor of one that a report singles out', () => {
    expect(read("Two of the people wounded have died since Tuesday, which brings to twelve the number of those killed in last week's ambush.", '2021-05-12')).toEqual([]);
    expect(read('Five bodies have been lifted out since last weekend, and the number of the dead now stands at seven. One digger is still missing.', '2021-05-12')).toEqual([]);
    expect(read('At least 40 people have been killed in clashes since Thursday in Tavol.', '2021-05-12')).toEqual(['At least 40 2021-05-06 to 2021-05-12']);
    expect(read('Monthly brief no. 6\n\nIn April 2021 the office recorded 41 civilians killed. Nobody knows the authors of two killings.\n\nThe worst attack was that on the Belkar hotel on 24 April, in which nine civilians died.', '2021-05-05').filter((w) => w.startsWith('nine'))).toEqual([]);
  });

  it('may be told by weekdays, months, a part of the year or the heading above', () => {
    expect(read('In the week from Monday 10 to Sunday 16 May our office logged 31 people killed in Sokoto. At least 40 people were abducted in the same week.', '2021-05-20')).toEqual(['31 2021-05-10 to 2021-05-16', 'At least 40 2021-05-10 to 2021-05-16']);
    expect(read('From November to March, avalanches killed 31 people.', '2021-06-10')).toEqual(['31 2020-11-01 to 2021-03-31']);
    expect(read('The toll of the first five months has risen to 809; at the end of April it was 702.', '2021-06-10')).toEqual(['809 2021-01-01 to 2021-05-31', '702 2021-01-01 to 2021-04-30']);
    expect(read('Recap of storms, 1 January to 4 May 2021\n\n61 people dead (wind 31, floods 22, hail 8), 12 missing.', '2021-05-05').map((w) => w.split(' ')[1])).toEqual(['2021-01-01', '2021-01-01', '2021-01-01', '2021-01-01', '2021-01-01']);
    expect(read('Fires killed 23 people from January to April 2021; in the whole of 2020, 31 lives were lost.', '2021-05-05')).toEqual(['23 2021-01-01 to 2021-04-30', '31 2020-01-01 to 2020-12-31']);
    expect(read('In the whole of 2020, 15 lives were lost there.', '2021-05-05')).toEqual(['15 2020-01-01 to 2020-12-31']);
  });

  it('may be the year or the month that is the label of a figure, or that a sentence counts by', () => {
    expect(read('The coast road grows worse. 2020: 90 killed. 2019: 60 killed. 2018: 30 killed.', '2021-06-10')).toEqual(['90 2020-01-01 to 2020-12-31', '60 2019-01-01 to 2019-12-31', '30 2018-01-01 to 2018-12-31']);
    expect(read('Deaths at sea\n\n• 2020 – 9 drowned, 4 missing\n• 2021 – 12 drowned, 3 missing', '2021-06-10')).toEqual(['9 2020-01-01 to 2020-12-31', '4 2020-01-01 to 2020-12-31', '12 2021-01-01 to 2021-06-10', '3 2021-01-01 to 2021-06-10']);
    expect(read('Killed on the roads\n\nDecember: 14 dead\nJanuary: 20 dead', '2021-06-10')).toEqual(['14 2020-12-01 to 2020-12-31', '20 2021-01-01 to 2021-01-31']);
    expect(read('Drowned on the coast: 2019 - 40 dead; 2020 - 52 dead. On Friday nine people drowned off Orvel.', '2021-06-10')).toEqual(['40 2019-01-01 to 2019-12-31', '52 2020-01-01 to 2020-12-31']);
    expect(read('Mines killed 14 people in 2018, 20 in 2019 and 9 in 2020.', '2021-06-10')).toEqual(['14 2018-01-01 to 2018-12-31', '20 2019-01-01 to 2019-12-31', '9 2020-01-01 to 2020-12-31']);
    expect(read('Attacks on the shrine\n\n2015: A bomb kills 14 people at the gate.\n2019: Gunmen kill 20 worshippers in Dorma.', '2021-06-10')).toEqual([]);
  });

  it('holds no happening that has a day of its own, whatever its numbers add up to', () => {
    expect(read('In May 2021 the office counted 27 people killed: 15 civilians, 8 soldiers and 4 rebels.\n\nThe worst attack of the month was the bomb of the 12th in Orvel, with four dead: three civilians and one policeman.', '2021-06-02').map((w) => w.split(' ')[0])).toEqual(['27', '15', '8', '4']);
  });

  it('may be as long as is said, up to the day behind it', () => {
    expect(read('In the month that ended on Monday we counted 44 farmers killed; in our note of 12 May the count stood at 21.', '2021-06-02')).toEqual(['44 2021-05-01 to 2021-05-31', '21 2021-05-01 to 2021-05-12']);
    expect(read('The week to 6 June saw 17 people shot dead in the city.', '2021-06-08')).toEqual(['17 2021-05-31 to 2021-06-06']);
    expect(read('In the three months to the end of April, 61 miners died.', '2021-05-08')).toEqual(['61 2021-02-01 to 2021-04-30']);
    expect(read("The enemy's losses over seven days came to 410 soldiers killed and wounded.", '2021-05-08')).toEqual(['410 2021-05-02 to 2021-05-08']);
    expect(read('In the week to Sunday a bomb killed 12 people in a market.', '2021-06-08')).toEqual([]);
    expect(read('In the month to come twelve people who were killed in the crash will be buried.', '2021-06-08')).toEqual([]);
    expect(read('In the fiscal year 2019-20 the railway recorded 57 deaths at crossings.', '2021-06-08')).toEqual(['57 ? to ?']);
  });

  it('of an earlier figure may lie a year before it, or be what an older paper covered', () => {
    expect(read('From 1 July 2019 to 30 June 2020, 91 masons died on building sites. The year before the union had found 77.', '2020-07-10')).toEqual(['91 2019-07-01 to 2020-06-30', '77 2018-07-01 to 2019-06-30']);
    expect(read('Since 1 January the unit has recorded 23 deaths. For the whole of 2020 the figure was 61.', '2021-05-10')).toEqual(['23 2021-01-01 to 2021-05-10', '61 2020-01-01 to 2020-12-31']);
    expect(read('Since 2 May 46 people have died in the floods. Eleven people are missing.', '2021-05-12')).toEqual(['46 2021-05-02 to 2021-05-12', 'Eleven 2021-05-02 to 2021-05-12']);
    expect(read('Since 2 May 46 people have died in the floods. Our last bulletin, of 9 May, gave 30 deaths.', '2021-05-12')).toEqual(['46 2021-05-02 to 2021-05-12', '30 2021-05-02 to 2021-05-09']);
    expect(read('Since 14 March, the day of the first strike at the port and of the march that followed it, the league has documented 34 deaths. In the same period four guards lost their lives; they do not figure above, which is of dockers.', '2021-05-12')).toEqual(['34 2021-03-14 to 2021-05-12', 'four 2021-03-14 to 2021-05-12']);
    expect(read('In the first three months of 2021 the conflict took 48 lives in Arauca. Mines killed three people in the quarter.', '2021-04-05')).toEqual(['48 2021-01-01 to 2021-03-31', 'three 2021-01-01 to 2021-03-31']);
  });

  it('may stand in the sentence that is taken up, or begin where the total before began', () => {
    expect(read('The register holds 41 attacks in the delta from 1 to 31 May. They killed 26 people (19 herders, 7 guards) and wounded 40.', '2021-06-10')).toEqual(['26 2021-05-01 to 2021-05-31', '19 2021-05-01 to 2021-05-31', '7 2021-05-01 to 2021-05-31', '40 2021-05-01 to 2021-05-31']);
    expect(read('A bus and a lorry collided on 3 May. They killed 26 people.', '2021-06-10')).toEqual([]);
    expect(read('From March 2009 to the end of April 2021 we had recorded 5,310 deaths. With May included the total comes to 5,342.', '2021-06-10')).toEqual(['5,310 2009-03-01 to 2021-04-30', '5,342 2009-03-01 to 2021-05-31']);
    expect(read('From 1 January to 30 May, 64 migrants died at sea. A further 31 are listed as missing.', '2021-06-10')).toEqual(['64 2021-01-01 to 2021-05-30', '31 2021-01-01 to 2021-05-30']);
    expect(read('From 1 January to 30 May, 64 migrants died at sea. A further nine drowned on Friday as their boat sank.', '2021-06-10')).toEqual(['64 2021-01-01 to 2021-05-30']);
  });

  it('may be written with a dash, and as long a time may lie a year before it', () => {
    expect(read('Gang violence in the port, 1-14 May: 52 dead. Residents 31; policemen 6; gunmen 15. On 7 May our counter showed 20.', '2021-05-15')).toEqual(['52 2021-05-01 to 2021-05-14', '31 2021-05-01 to 2021-05-14', '6 2021-05-01 to 2021-05-14', '15 2021-05-01 to 2021-05-14', '20 2021-05-01 to 2021-05-07']);
    expect(read('The fire of 3-4 May killed 12 people.', '2021-05-15')).toEqual([]);
    expect(read('Road crashes killed 61 people from 1 January to 31 March. In the same quarter of last year 48 people died.', '2021-04-05')).toEqual(['61 2021-01-01 to 2021-03-31', '48 2020-01-01 to 2020-03-31']);
    expect(read('Crashes killed 61 people from January to May 2021. In the same months of 2019, 44 people were killed.', '2021-06-05')).toEqual(['61 2021-01-01 to 2021-05-31', '44 2019-01-01 to 2019-05-31']);
    expect(read('From 1 January to 31 March 61 people died in the mines. March was the blackest month, with 34.', '2021-04-05')).toEqual(['61 2021-01-01 to 2021-03-31', '34 2021-03-01 to 2021-03-31']);
    expect(read('Eleven more bodies have come ashore since yesterday, and the dead of the wreck are now thirty.', '2021-04-05')).toEqual([]);
    expect(read('Raids killed 61 people from 1 to 31 May. Nor does this count hold the eight shepherds shot dead at Asa on 19 April.', '2021-06-03')).toEqual(['61 2021-05-01 to 2021-05-31']);
    expect(read('The union counts 31 dead at work this year.', '2021-06-05')).toEqual(['31 2021-01-01 to 2021-06-05']);
  });

  it('may be a part of a month, or what an earlier paper had', () => {
    expect(read('The first two weeks of May have brought 61 deaths on the roads. For the month of April we had put the toll at 44.', '2021-05-20')).toEqual(['61 2021-05-01 to 2021-05-14', '44 2021-04-01 to 2021-04-30']);
    expect(read('Between 2 and 8 May, shelling killed 14 civilians and wounded 31. Our previous summary, for 25 April to 1 May, gave 19.', '2021-05-10')).toEqual(['14 2021-05-02 to 2021-05-08', '31 2021-05-02 to 2021-05-08', '19 2021-04-25 to 2021-05-01']);
    expect(read('Since 1 January we have counted 87 dead. It was 80 in note 36, which closed on 8 May.', '2021-05-10')).toEqual(['87 2021-01-01 to 2021-05-10', '80 2021-01-01 to 2021-05-08']);
    expect(read('A mine killed two herders on Friday. The year\'s total stands at 87.', '2021-05-10')).toEqual(['87 2021-01-01 to 2021-05-10']);
    expect(read('Accidents claimed 64 lives between 1 January and 13 February, the forum said. It had put the toll at 27 for the month of January.', '2021-02-14')).toEqual(['64 2021-01-01 to 2021-02-13', '27 2021-01-01 to 2021-01-31']);
    expect(read('In the first week of May, an explosion at a depot near the port killed 12 people.', '2021-05-20')).toEqual([]);
  });

  it('may be told with ordinals, or stand in the head of the paper', () => {
    expect(read('From the 3rd to the 17th of May, armed violence took 44 lives in the upper valley: 30 farmers and 14 soldiers. Bulletin no. 6, which had stopped at the 9th, gave 31.', '2021-06-10')).toEqual(['44 2021-05-03 to 2021-05-17', '30 2021-05-03 to 2021-05-17', '14 2021-05-03 to 2021-05-17', '31 2021-05-03 to 2021-05-09']);
    expect(read('From Monday the 3rd to Sunday the 9th of May, 12 people were shot dead in Kivu.', '2021-06-10')).toEqual(['12 2021-05-03 to 2021-05-09']);
    expect(read('In the night from the 3rd to the 4th of May, 12 people were killed in Beni.', '2021-06-10')).toEqual([]);
    expect(read('Fortnightly note 9 (1-15 May 2021). Diffa region, Niger.\n\nIn the fortnight, raids cost 61 people their lives in the region.\n\nA convoy was ambushed on 9 May; nine soldiers were killed.', '2021-05-18')).toEqual(['61 2021-05-01 to 2021-05-15']);
    expect(read('Quarter 1, 2021 (1 January to 31 March). Published on 2 April\n\nSeventy masons were killed in the quarter by falls or wiring.', '2021-04-02')).toEqual(['Seventy 2021-01-01 to 2021-03-31']);
    expect(read('Programme of the fair (1-15 May 2021)\n\nA bomb killed nine people at Jalula on Monday.', '2021-05-18')).toEqual([]);
  });

  it('begins with the week, the month or the season of a record', () => {
    expect(read('Planes and guns together have killed 33 farmers of the district since the month began.', '2021-06-10')).toEqual(['33 2021-06-01 to 2021-06-10']);
    expect(read('Since the beginning of the month 33 farmers have been killed in the district.', '2021-06-10')).toEqual(['33 2021-06-01 to 2021-06-10']);
    expect(read('Nine farmers have been killed in the district since the week began.', '2021-06-10')).toEqual(['Nine 2021-06-07 to 2021-06-10']);
    expect(read("The guard's log for the dry season, which begins with 1 March, stood at 53 dead in the lake when the search ended.", '2021-06-10')).toEqual(['53 2021-03-01 to 2021-06-10']);
    expect(read('The search, which began on 1 June, found 12 bodies.', '2021-06-10')).toEqual([]);
  });

  it('is that of an unrest of some days, not what came after it', () => {
    expect(read('Thirteen people have been killed in six days of protests in Nairobi, the rights commission said.', '2021-06-10')).toEqual(['Thirteen 2021-06-05 to 2021-06-10']);
    expect(read('A week of unrest has cost 22 people their lives, medics say.', '2021-06-10')).toEqual(['22 2021-06-04 to 2021-06-10']);
    expect(read('On Monday police killed six people in Kisumu after four days of protests over taxes.', '2021-06-10')).toEqual([]);
    expect(read('Ten people died in two days of rioting in Leeds.', '2021-06-10')).toEqual([]);
    expect(read('Forty people were killed in four days of clashes at El Geneina.', '2021-06-10')).toEqual([]);
  });

  it('is that of the happenings that the sentence takes up, and the month under review is the latest one', () => {
    expect(read('Militants carried out 12 attacks in May 2021. They killed 40 people. In April there had been 9 attacks, from which 21 deaths resulted. The army, in turn, killed 23 militants in 9 operations over the month.', '2021-06-03')).toEqual(['40 2021-05-01 to 2021-05-31', '21 2021-04-01 to 2021-04-30', '23 2021-05-01 to 2021-05-31']);
    expect(read('The watch has 14 deaths since 5 June.\n\na) Marchers: 11. The last of them died at noon.\n\nb) Members of the police: 1. He was found dead in a car.', '2021-06-10').map((w) => w.split(' ')[0])).toEqual(expect.arrayContaining(['14', '1']));
  });

  it('is the day of a daily bulletin, but not of a bulletin about one happening', () => {
    expect(read('Daily report no. 607 - 10 June 2021\n\nToday the network recorded 19 deaths: 11 civilians and eight policemen.\n\nA mine killed four herders at Koro.', '2021-06-10')).toEqual(['19 2021-06-10 to 2021-06-10', '11 2021-06-10 to 2021-06-10', 'eight 2021-06-10 to 2021-06-10']);
    expect(read('Daily report - 10 June 2021\n\nToday the network recorded 19 deaths in a raid on the market of Koro.', '2021-06-10')).toEqual([]);
    expect(read('Daily report no. 4 - Earthquake of 7 June\n\nToday the service registered 19 deaths, which brings the toll to 60.', '2021-06-10')).toEqual([]);
  });

  it('is no part of an aside, nor of one happening and what came of it', () => {
    expect(read('The rebels, who have held the town since April, said that nine soldiers died in the attack on Monday.', '2021-06-10')).toEqual([]);
    expect(read('Nine soldiers died in the raid on the town, which rebels have held since April, the army said.', '2021-06-10')).toEqual([]);
    expect(read('The centre, which has counted the dead since April, has recorded 612 killed.', '2021-06-10')).toEqual(['612 2021-04-01 to 2021-06-10']);
    expect(read("The list of the dead has grown since Monday's plane to 19 names: 12 men and seven women.", '2021-06-10')).toEqual([]);
    expect(read("Twenty people have been killed since Monday's coup in Khartoum.", '2021-06-10')).toEqual(['Twenty 2021-06-07 to 2021-06-10']);
    expect(read('On 7 June a shell hit a bakery in the camp. Some 3,200 people have since been displaced from the camp.', '2021-06-10')).toEqual([]);
    expect(read('Not since March, when 50 people died at its hands in Ouro, had the group struck a place of this size.', '2021-06-10')).toEqual([]);
  });

  it('ends at a cut-off, and what is told over the week has the window of its bulletin', () => {
    expect(read('Since 15 May, and with a cut-off at 10 June, the rains have left 91 dead in the country.', '2021-06-13')).toEqual(['91 2021-05-15 to 2021-06-10']);
    expect(read('Report 7 - Friday 11 June 2021\n\nThe office records 14 deaths since 5 June.\n\nThe injured over the week number 137.', '2021-06-11')).toEqual(['14 2021-06-05 to 2021-06-11', '137 2021-06-05 to 2021-06-11']);
    expect(read('From 1 to 31 May the watch documented the killing of 64 civilians. In April it had documented 97 civilian deaths.\n\nThe worst night was at Kala, attacked on the 12th: our list of the dead has 44 names.', '2021-06-03')).toEqual(['64 2021-05-01 to 2021-05-31', '97 2021-04-01 to 2021-04-30']);
  });

  it('is the month that is reviewed', () => {
    expect(read('In September, at least 208 civilians were killed in Ukraine.', '2021-10-09')).toEqual(['at least 208 2021-09-01 to 2021-09-30']);
    expect(read('Rebels carried out 63 attacks in Mali in October, which killed 94 people.', '2021-11-01')).toEqual(['94 2021-10-01 to 2021-10-31']);
  });

  it('is the month that stands right behind the figure, also beside another one', () => {
    expect(read('Since 1 June at least 31 people have been killed in Jubaland, the monitor said. Another 14 were killed in May.', '2021-06-14')).toEqual(['at least 31 2021-06-01 to 2021-06-14', '14 2021-05-01 to 2021-05-31']);
    expect(read('The mission verified 208 deaths in June; 171 were killed in May.', '2021-07-05')).toEqual(['208 2021-06-01 to 2021-06-30', '171 2021-05-01 to 2021-05-31']);
    expect(read('In July, 78 people were killed in the oblast, 20 more than in June, when 58 died.', '2021-08-05')).toEqual(['78 2021-07-01 to 2021-07-31', '58 2021-06-01 to 2021-06-30']);
  });

  it('holds the sentence that goes on, and one line for each kind of people', () => {
    expect(read('Since 1 May 2021, 43 people have died in the floods. 61 people have been injured.', '2021-07-01')).toEqual(['43 2021-05-01 to 2021-07-01', '61 2021-05-01 to 2021-07-01']);
    expect(read('The number of people killed since 1 January 2021 has risen to 121, and they are as follows:\n\n• 84 soldiers.\n• 37 civilians.', '2021-03-14').map((w) => w.split(' ')[0])).toEqual(['121', '84', '37']);
  });

  it('stands in the head of the report, and the week before it is told beside it', () => {
    const head = 'Delta Watch\nReporting week: Monday 17 to Sunday 23 May 2021\n\n';
    expect(read(`${head}We counted 63 deaths in raids in the reporting week: 40 villagers and 23 raiders. The week before, 10 to 16 May, had 41.`, '2021-05-25')).toEqual(['63 2021-05-17 to 2021-05-23', '40 2021-05-17 to 2021-05-23', '23 2021-05-17 to 2021-05-23', '41 2021-05-10 to 2021-05-16']);
    expect(read('Reporting period: 17 to 23 May 2021\n\nWe counted 63 deaths in raids in the reporting week. The previous week saw 41.', '2021-05-25')).toEqual(['63 2021-05-17 to 2021-05-23', '41 2021-05-10 to 2021-05-16']);
    expect(read(`${head}In the reporting week we counted 63 deaths in raids. The week before had 41 raids.`, '2021-05-25')).toEqual(['63 2021-05-17 to 2021-05-23']);
  });

  it('is that of an earlier statement of the same source', () => {
    expect(read('Since the vote of 18 April we have documented 13 deaths. Our statement of 27 April put the figure at seven.', '2021-05-06')).toEqual(['13 2021-04-18 to 2021-05-06', 'seven 2021-04-18 to 2021-04-27']);
    expect(read('A blast at the market killed 13 people on Sunday. Our report of Monday put the figure at seven.', '2021-05-06')).toEqual([]);
    expect(read('Since 18 April we have documented 113 deaths. On Sunday a blast in Kano killed nine. The statement of the police put the figure at seven.', '2021-05-06')).toEqual(['113 2021-04-18 to 2021-05-06']);
  });

  it('is no superlative’s, for what a line above says', () => {
    expect(read('Live - newest first\n\n18:40 | The total since 8 October 2020 now stands at 2,483 dead.', '2021-05-06')).toEqual(['2,483 2020-10-08 to 2021-05-06']);
    expect(read('It was the first raid since 8 October 2020, when 12 people were killed.', '2021-05-06')).toEqual([]);
  });

  it('is the day whose many places a statement adds up', () => {
    const lines = '\n\n- Saraqib: five killed in shelling.\n- Maarat: two killed by a mine.\n\n';
    expect(read(`Civil Defence, 9 June 2021${lines}The day’s total is 8 killed and 21 wounded.`, '2021-06-10')).toEqual(['8 2021-06-09 to 2021-06-09', '21 2021-06-09 to 2021-06-09']);
    expect(read('With the strikes on other villages, the toll of this day is 14 dead.', '2021-06-10')).toEqual(['14 2021-06-10 to 2021-06-10']);
    expect(read('Today’s toll, with the attacks in other districts, is 31 killed.', '2021-06-10')).toEqual(['31 2021-06-10 to 2021-06-10']);
    expect(read('The shelling of Saraqib killed five. Rescuers said the toll of the day’s raid was nine dead.', '2021-06-10')).toEqual([]);
    expect(read('The toll of that day rose to nine dead when four of the wounded died.', '2021-06-10')).toEqual([]);
    expect(read('The number of people killed in Saraqib today is 12.', '2021-06-10')).toEqual([]);
  });

  it('may end with the eve of a day, with the paper that has the figure, or begin with what its subject began on', () => {
    expect(read('Between February 2019 and 9 May 2021 the guild registered 340 porters killed.', '2021-05-12')).toEqual(['340 2019-02-01 to 2021-05-09']);
    expect(read("The guild says that 340 porters had been killed in the province from 3 February 2019 until the eve of Monday's strike.", '2021-05-12')).toEqual(['340 2019-02-03 to 2021-05-09']);
    expect(read('In its note of 30 April the guild counts 61 porters killed since 1 January.', '2021-05-12')).toEqual(['61 2021-01-01 to 2021-04-30']);
    expect(read('The rains, which set in on 3 March, have killed 88 people so far, the office said.', '2021-05-12')).toEqual(['88 2021-03-03 to 2021-05-12']);
    expect(read('From 3 March (the first day of the siege) to last night the guild confirmed 61 deaths.', '2021-05-12')).toEqual(['61 2021-03-03 to 2021-05-11']);
    expect(read('The raiders, who came on 3 March, have killed nine men at the mill.', '2021-03-05')).toEqual([]);
  });

  it('is none where one happening is told', () => {
    expect(read('In September, 26 people were killed when a bus left the road near Karsan.', '2021-10-09')).toEqual([]);
    expect(read('Nine people were killed in Owerri during the night from 7 to 8 February.', '2026-02-10')).toEqual([]);
    expect(read('The hospital received nine bodies after the crush. Two patients have died since.', '2026-02-10')).toEqual([]);
    expect(read('In the last 24 hours: 75 deaths and 59 injuries.', '2021-06-10')).toEqual([]);
    expect(read('Six miners died in the same shaft in May.', '2021-06-10')).toEqual([]);
    expect(read('The village was attacked in May, when 14 people were killed.', '2021-06-10')).toEqual([]);
    expect(read('The pit collapsed on Monday. Six miners have been missing since the collapse; two have since died in hospital.', '2021-06-10')).toEqual([]);
    expect(read('She put the wounded at 31 and said the ward had been without power since nine o’clock.', '2021-06-10')).toEqual([]);
    expect(read('It is feared that more than 60 have perished, since the doors were locked. Some 1,400 people have fled the town.', '2021-06-10')).toEqual([]);
    expect(read('Ten people have died since the fire broke out in the market on Tuesday. Four of them had been in hospital since Wednesday.', '2021-06-10')).toEqual([]);
    expect(read('Two of the 31 hurt in the blast of 3 June have died since, bringing the toll to 7.', '2021-06-10')).toEqual([]);
    expect(read('It was the worst crash on that road, known as the Devil’s Bend, since March 2015, when a truck overturned and fourteen people died.', '2021-06-10')).toEqual([]);
    expect(read('Three more workers have died of their burns since Saturday night, taking the toll of Friday’s fire to eight.', '2021-06-10')).toEqual([]);
    expect(read('A passenger aged 67, in intensive care since the accident of 4 June, passed away last night.', '2021-06-10')).toEqual([]);
    expect(read('Forty hikers have gone missing on this trail since the start of the war.', '2021-06-10')).toEqual(['Forty ? to 2021-06-10']);
    expect(read('Gunmen came from the hills on 3 May and killed four people.', '2021-05-05')).toEqual([]);
  });
});
