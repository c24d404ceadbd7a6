import { describe, expect, it } from 'vitest';
import { tally } from '../../src/pipeline.ts';

/** One outlet tells of a happening of Monday, 7 June 2021; another one comes back to it later, in other words and with another number. */
interface Kind { readonly lead: string; readonly named: readonly string[]; readonly told: string; readonly clause: string }

const KINDS: readonly Kind[] = [
  { lead: 'KALTA - A bus overturned near Kalta on Monday, killing six passengers and injuring 20, police said.', named: ['the bus crash', 'the accident', "Monday's bus crash"], told: 'a bus overturned', clause: 'a bus overturned' },
  { lead: 'KALTA - A bomb exploded in the market of Kalta on Monday, killing six people and wounding 20, police said.', named: ['the bombing', 'the market blast', "Monday's bombing"], told: 'a bomb exploded in the market', clause: 'a bomb exploded in the market' },
  { lead: 'KALTA - Gunmen attacked the village of Kalta on Monday night, killing six farmers and wounding 20, residents said.', named: ['the attack', 'the raid on Kalta', "Monday's attack"], told: 'gunmen attacked the village', clause: 'gunmen raided the village' },
  { lead: 'KALTA - A fire at a textile factory in Kalta killed six workers and injured 20 on Monday, the fire service said.', named: ['the fire', 'the factory fire', "Monday's fire"], told: 'a fire broke out in a textile factory', clause: 'a textile factory burned' },
];

const BY_NAME: readonly (readonly [published: string, tell: (named: string) => string])[] = [
  ['2021-06-08', (named) => `The death toll from ${named} in Kalta has risen to eight, the governor said on Tuesday.`],
  ['2021-06-09', (named) => `KALTA - Two more people have died after ${named}, bringing the toll to eight, hospital director Amina Sule said on Wednesday.`],
  ['2021-06-09', (named) => `Kalta toll rises to eight\n\nKALTA - Two of those injured in ${named} died overnight, raising the number of dead to eight, officials said.`],
  ['2021-06-10', (named) => `Hundreds of people gathered in Kalta on Thursday to bury the eight victims of ${named}.`],
  ['2021-06-14', (named) => `Investigators said on Monday they had found no account that explains ${named}, which killed eight people in Kalta on 7 June.`],
  ['2021-06-08', (named) => `Eight people died in ${named} in Kalta, the ministry of health said.`],
  ['2021-06-11', (named) => `Police have arrested two men over ${named} in Kalta, which left eight people dead earlier this week.`],
  ['2021-06-13', (named) => `The owner was arrested on Sunday over ${named} that killed eight people in Kalta last Monday.`],
];
const BY_CLAUSE: readonly (readonly [published: string, tell: (kind: Kind) => string])[] = [
  ['2021-07-02', ({ told }) => `Monthly summary, June 2021\n\n7 June, Kalta: ${told}; eight people were killed and 22 injured.`],
  ['2021-06-09', ({ clause }) => `Eight people are now known to have died in Kalta on 7 June, when ${clause}, the ministry said in a statement.`],
  ['2021-07-02', ({ named }) => `Lakes Watch\nMonthly summary, June 2021\n\nThe worst event of the month was ${named[0] as string} at Kalta, in which eight people died.`],
];
const ANEW: readonly (readonly [published: string, tell: (kind: Kind) => string])[] = [
  ['2021-06-15', ({ lead }) => lead.replace('Monday', 'Tuesday').replace('six', 'nine').replace('20', '31')],
  ['2021-06-08', ({ lead }) => lead.replaceAll('Kalta', 'Dorvan').replaceAll('KALTA', 'DORVAN').replace('six', 'nine').replace('20', '31')],
];

/** How many happenings with dead two articles tell. */
const happenings = (first: string, second: string, published: string): number => tally([
  { id: 'a', text: first, outlet: 'Lakeside Press', title: null, address: null, published: '2021-06-08' }, { id: 'b', text: second, outlet: 'Daily Courier', title: null, address: null, published },
]).incidents.filter((i) => i.figures.some((f) => f.effect === 'killed')).length;

describe.each(KINDS)('$told', (kind) => {
  it('is one happening, however the second outlet speaks of it', () => {
    const texts = [...BY_NAME.flatMap(([published, tell]) => kind.named.map((named) => [published, tell(named)] as const)), ...BY_CLAUSE.map(([published, tell]) => [published, tell(kind)] as const)];
    expect(texts.filter(([published, text]) => happenings(kind.lead, text, published) !== 1).map(([, text]) => text)).toEqual([]);
  });
  it('is not the one of another week or another town', () => {
    for (const [published, tell] of ANEW) expect([tell(kind), happenings(kind.lead, tell(kind), published)]).toEqual([tell(kind), 2]);
  });
});
