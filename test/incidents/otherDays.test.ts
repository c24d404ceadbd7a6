import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';
import { readPassages } from '../../src/incidents/passages.ts';
import type { Report } from '../../src/incidents/report.ts';
import { reportsOf } from '../../src/incidents/reports.ts';
import { shippedLexicon } from '../../src/lexicon/lexicon.ts';
import { makeDocument } from '../../src/text/document.ts';

/** Days on which only something else was done, by verbs that no list knows, and days of happenings told by such verbs. Thursday is the 16th, Tuesday the 14th. */
const OTHER_DAYS = [
  'The provincial commission closed its list on 16 June, at 12 dead.',
  'The commission wound up its count on Thursday at 12 dead and nine missing.',
  'The search was broken off at dusk today. The toll is now 12.',
  'Twelve miners killed in the explosion were laid to rest on Thursday before a large crowd.',
  'Twelve of the dead were buried on Thursday in the village cemetery.',
  'Nurse Tavol added that a porter had died on Thursday of burns he suffered on the 14th, which takes the dead to 12.',
  'The hospital said that a hawker, Tana Orvel, had died on Thursday of her wounds, bringing the toll to 12.',
  'In its update of 16 June the ministry counts 12 dead.',
  'The ministry of health, in its bulletin of Thursday, lists 12 dead and 30 injured.',
  'By the count of 16 June 12 people were killed.',
  'As of Thursday evening 12 people were known to have died.',
  'The register of 16 June names 12 dead.',
  'Twelve coffins were lined up in the stadium on Thursday.',
  'A mass for the 12 dead was celebrated on Thursday.',
  'Prosecutors opened a file on Thursday on the deaths of 12 people.',
  'On Thursday the president visited the families of the 12 dead.',
  'The two missing soldiers were found dead on Thursday in a canal, which raises the toll to 12.',
  'Soldiers dug out the body of a girl on Thursday. With her the dead are 12, the police say.',
  'The last of the 12 dead was pulled from the mud on Thursday.',
  'The twelfth victim died in hospital on Thursday.',
  'The toll was put at 12 in a statement of 16 June.',
  'A list of 12 names was pinned to the door of the town hall on Thursday.',
  'The siege ended at 02:20 on Thursday. Twelve people were killed.',
  'The ministry\'s list, last updated on 16 June, has 12 dead.',
  'Twelve bodies had reached the morgue by Thursday.',
  'The final report, dated 16 June, gives 12 killed.',
  'Schools will stay shut until Thursday in memory of the 12 killed.',
  'The operation to recover the 12 dead ended on Thursday.',
  'On Thursday the mayor read out the names of 12 dead.',
  'The commander admitted on Thursday that 12 people had been killed.',
  'Relatives received the bodies of 12 dead on Thursday.',
  'The inquest into the 12 deaths opened on Thursday.',
  'Hospital records seen by this paper on Thursday show 12 dead.',
  'Twelve people are dead, the governor told the regional assembly on Thursday.',
  'The 12 dead were flown home on Thursday.',
  'One of the wounded died on Thursday, the twelfth death.',
  'The council put the dead at 12 when it met on Thursday.',
];
const OWN_DAYS = [
  'Twelve people lost their lives in Karsan on Tuesday when a boiler burst.',
  'On Tuesday a boiler burst in a mill at Karsan, and 12 workers died.',
  'Rebels entered Karsan on Tuesday and left 12 people dead.',
  'The gunmen came on Tuesday. Twelve people were killed in Karsan.',
  'On 14 June the roof of the market hall of Karsan gave in and 12 traders died.',
  'A tanker had stopped in Karsan on Tuesday when it went up in flames; 12 people died.',
  'People were queueing for bread in Karsan on Tuesday when a shell landed among them. Twelve died.',
  'The army threw two companies at Karsan on Tuesday and lost 12 soldiers.',
  'At dawn on Tuesday the guns opened up on Karsan. Twelve civilians were killed.',
  'In an operation carried out on Tuesday near Karsan the army killed 12 militants.',
  'A provocation undertaken on 14 June at Karsan cost the lives of 12 soldiers.',
  'Twelve pupils fell ill and died in Karsan on Tuesday after eating at school.',
  'Tuesday\'s fire in Karsan cost 12 lives.',
  'The fire of 14 June in Karsan cost 12 lives.',
  'Karsan, 14 June: 12 dead in a raid on the market.',
  '14 June, Karsan: a bus left the road; 12 dead.',
  'For Karsan (14 June) our list has 12 dead.',
  'Twelve people were dead by the time the shooting in Karsan stopped on Tuesday.',
  'Twelve deaths were recorded in the shooting at Karsan on 14 June.',
  'A suspension bridge snapped in Karsan on Tuesday, sending 12 people to their deaths.',
  'On Tuesday afternoon the ferry was carrying twice its load when it turned over off Karsan; 12 people drowned.',
  'The convoy had left Karsan on Tuesday morning when a mine blew it up, killing 12.',
  'Two boats met head-on off Karsan on Tuesday, and 12 people drowned.',
  'Lightning killed 12 herders near Karsan on Tuesday.',
  'Somebody poured acid into the well of Karsan on Tuesday and 12 people died.',
  'The wall of the school at Karsan fell on Tuesday on 12 children, all of whom died.',
  'A crowd pressed into the stadium of Karsan on Tuesday and 12 people were crushed.',
  'On Tuesday soldiers dispersed strikers at Karsan; 12 of them were shot dead.',
  'The train jumped the rails at Karsan on Tuesday. Twelve passengers died.',
  'Twelve people died in Karsan on Tuesday, the ministry said on Thursday.',
  'The ministry said on Thursday that 12 people had died in Karsan on Tuesday.',
  'Twelve villagers were taken from their homes in Karsan on Tuesday and shot.',
  'Guests were dancing at a wedding in Karsan on Tuesday when a drone dropped its bomb. Twelve died.',
  'The cage carrying 12 miners dropped to the bottom of the shaft at Karsan on Tuesday; all died.',
  'On Tuesday the teachers of Karsan had gathered for an exam when a man blew himself up, killing 12.',
  'Twelve people burned in a sleeper coach that caught fire at Karsan on 14 June.',
  'A helicopter bringing voting papers hit a power line near Karsan on Tuesday; 12 on board died.',
];
const KINDS = ['explosion', 'attack', 'shipwreck'];

function firstOf(text: string): Report | undefined {
  const article = { id: 'a', outlet: null, title: null, address: null, published: '2022-06-18', text };
  return reportsOf({ reading: readArticle(article), text: readPassages(makeDocument(article), shippedLexicon()), family: 'a' })[0];
}
const dayOf = (text: string): string => { const day = firstOf(text)?.day; return day == null ? 'none' : day.from === day.to ? day.from : `${day.from} to ${day.to}`; };

describe('days on which something else was done', () => {
  it.each(OTHER_DAYS)('are no days of the happening: %s', (sentence) => {
    for (const kind of KINDS) {
      expect(dayOf(`Toll of the Karsan ${kind} stands at 12\n\n${sentence}\n\nThe ${kind} happened on 14 June.\n`)).toBe('2022-06-14');
      expect(['none', '2022-06-14']).toContain(dayOf(`After the ${kind} at Karsan\n\n${sentence}\n\nThe ${kind} shook the whole region.\n`));
    }
  });

  it.each(OWN_DAYS)('are not those on which it happened: %s', (sentence) => {
    const day = firstOf(`Deaths in Karsan\n\n${sentence}\n\nAn inquiry goes on.\n`)?.day;
    expect([day?.from, day?.to, day?.sure]).toEqual(['2022-06-14', '2022-06-14', true]);
  });

  it('are found by "last" and "that"', () => {
    expect(dayOf('Rebels take Karsan\n\nTwelve people were killed in Karsan last August.')).toBe('2021-08-01 to 2021-08-31');
    expect(dayOf('Karsan\n\nIn the shooting of 29 May three prisoners died in Karsan. The guard killed that Sunday is not counted.')).toBe('2022-05-29');
  });
});
