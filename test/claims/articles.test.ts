import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';

/** Whole short reports from many places, in our own words: "+12 killed" is counted, "-12 killed" is shown and not added. */
const told = (text: string): string => readText(text).claims.filter((c) => c.count.low !== null || c.count.best !== null || c.count.high !== null).map((c) => `${c.counted ? '+' : '-'}${c.count.text ?? ''} ${c.effect}`).join('; ');

describe('what an article adds up to', () => {
  it.each([
    ['a rising toll replaces the earlier figure', 'Twelve people drowned when a ferry sank off Java on Sunday, police said. The toll later rose to 17 after five more bodies were found.', '-Twelve killed; +17 killed; -five killed'],
    ['a live page\'s last entry stands', 'Raid on Tyre - live\n\n09:10 A drone has hit a flat in Tyre. The ministry speaks of four dead.\n\n11:35 The ministry now says seven people were killed in Tyre.\n\n13:02 A driver was killed at Nabatieh, medics say.', '-four killed; +seven killed; +A killed'],
    ['a quarter in a report\'s head is what it counts over', 'UNAMI - Human rights in Iraq, January-March\n\nAt least 612 people were killed over the quarter in attacks and clashes.\n\nOn 3 June gunmen attacked Balad and killed 11 people.', '-At least 612 killed; +11 killed'],
    ['a month that a sentence opens with', 'Protection report - Ituri\n\nMay was the worst month in a year: at least 174 civilians were killed. On 25 May a raid on Boga killed 19 people.', '-at least 174 killed; +19 killed'],
    ['the real number is one of the tally before', 'Official figures show 2,091 servicemen killed since August. The committee believes the real number of dead is not less than 3,000.', '-2,091 killed; -not less than 3,000 killed'],
    ['another\'s toll is a rival figure', 'Gunmen killed 17 travellers near Batna, the daily Liberte said. The army acknowledged the attack but gave a toll of 12.', '+17 killed; -12 killed'],
    ['a number told at first gives way to the one that stands', 'A cable car fell near Funchal, leaving three tourists dead. The regional government initially spoke of five dead, but corrected that in the evening.', '+three killed; -five killed'],
    ['a source corrects its own number downwards', 'A footbridge fell in Surat on Sunday. The collector said 14 people died, but later corrected the figure to eleven.', '-14 killed; +eleven killed'],
    ['a number that was cut in a sentence of its own', 'Police said 30 passengers had drowned off Lindi. They later revised that number down to 26.', '-30 killed; +26 killed'],
    ['those held are no dead', 'A raid in Marseille killed two men. Police took in four more on Friday, taking to 17 the number held since the raid.', '+two killed'],
    ['who is still trapped is not dead behind a toll that is to rise', 'Rescuers at Nagpur pulled out 12 bodies. The toll was expected to rise as nine people were still trapped.', '+12 killed'],
    ['people told with a plus', 'Kericho road crash: 2 pupils + 1 teacher dead, 4 others hurt', '+2 killed; +1 killed; +4 injured'],
    ['an exact count confirms an open one', 'A bomber killed at least 43 worshippers in Kunduz on Friday. The hospital received 43 bodies.', '+at least 43 killed; -43 killed'],
    ['the headline says again what the body says', 'Bus plunge kills 12 in Peru\n\nTwelve passengers died when a bus left the road near Lima on Sunday.', '-12 killed; +Twelve killed'],
    ['last year\'s attack is background', 'Gunmen killed 3 men in Basra on Monday. Last year an attack in the city killed 26 people.', '+3 killed; -26 killed'],
    ['some of the killings of a tally are of the tally', 'Human rights in Sula, July-September\n\nAt least 900 people were killed over the quarter by gangs and police. No fewer than 80 of the killings were executions by police officers.', '-At least 900 killed; -No fewer than 80 killed'],
    ['a part is not added to its whole', 'The raid killed 12 people, including three children.', '+12 killed; -three killed'],
    ['the feared are not counted', 'Between 20 and 25 villagers are feared dead.', '-Between 20 and 25 killed'],
    ['the rescued, evacuated and arrested are no casualties', 'Some 200 residents were evacuated and police arrested two suspects.', ''],
    ['a stated zero is a claim of zero', 'Nobody was hurt.', '+Nobody injured'],
    ['named victims count one each', 'Ahmad Khalil, 34, was shot dead in Basra. His brother was wounded.', '+Ahmad Khalil killed; +His injured'],
  ])('%s', (_, text, expected) => { expect(told(text)).toBe(expected); });

  it('finds the doer of a participle at the head of the sentence', () => {
    const [claim] = readText('A suicide bomber struck a mosque in Kunduz, killing 43 worshippers.').claims;
    expect(claim?.perpetrator?.text).toBe('suicide bomber');
    expect(claim?.victim).toMatchObject({ text: 'worshippers', actor: 'Civilians', class: 'civilian' });
  });

  it('keeps the day of the report apart from the day of the event', () => {
    const claims = readText('Gunmen killed 3 men on Saturday, police said on Monday.').claims;
    expect(claims.map((c) => c.date?.from)).toEqual(['2020-06-06']);
  });

  it('takes the fire service for no fire, and the day on which a toll rose for no day of the event', () => {
    const { claims } = readText('The toll of the collapse in Surat rose to nine on Saturday, the fire service said. The footbridge fell on Thursday, killing six people.');
    expect(claims[0]?.means?.kind).not.toBe('fire');
    expect(claims[0]?.date?.from).toBe('2020-06-04');
  });

  it('calls a strike contested when the accused denies it', () => {
    const [claim] = readText('Four Syrian soldiers were killed in airstrikes by the US-led coalition near Homs. The US-led coalition denied any strike there.').claims;
    expect(claim?.perpetrator).toMatchObject({ actor: 'US-led Coalition', contested: true });
  });
});
