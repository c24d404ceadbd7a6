import { describe, expect, it } from 'vitest';
import { tally } from '../../src/pipeline.ts';
import { keptOutOf } from '../../src/tallies/keptOut.ts';
import { provincesIn } from '../../src/tallies/provinces.ts';
import type { Tally } from '../../src/tallies/reconciliation.ts';

const kinds = (text: string): string => { const { sides, means, settings } = keptOutOf(text); return [...sides.keys(), ...means.keys(), ...settings.keys()].join(', '); };

describe('the kinds of dead that a source says it does not count', () => {
  it.each([
    ['Fighters of the armed groups are not in our figures.', 'armed'],
    ['Fighters of either side do not enter this list.', 'state, armed'],
    ['Soldiers and policemen are tracked in a separate register.', 'state'],
    ['Accidents at sea belong to the coast guard and are not part of the summary.', 'shipwreck, drowning'],
    ['Deaths on the roads are left out.', 'road accident'],
    ['Road accidents, including that of the 14th at Kala, are not part of this balance.', 'road accident'],
    ['Deaths on the roads since 3 May 2021 are left out.', 'road accident'],
    ['The 14 deaths on the roads are left out.', ''],
    ['The jeep accident of 11 July is not included.', ''],
    ['The army said that the village was not included in the truce.', 'state'],
    ['Soldiers killed nine people at the mill.', ''],
    ['Deaths in jails and police cells are not part of this count.', 'prison'],
    ['The Register does not count people who died in custody.', 'prison'],
    ['Detainees are outside this register.', 'prison'],
    ['Nine inmates died; the jail is not part of the new town.', ''],
    ['We do not record soldiers or insurgents.', 'state, armed'],
    ['Our total excludes deaths on the roads.', 'road accident'],
    ['The mayor said that the army does not count fighters.', ''],
    ['Members of any armed group are not on the list.', 'armed'],
    ['Losses of the police lie outside the Office\'s mandate.', 'state'],
    ['Fighters were seen in the hills.', ''],
  ])('%s', (text, expected) => { expect(kinds(text)).toBe(expected); });
});

describe('whom a tally counts', () => {
  const of = (bulletin: string, ...others: readonly string[]): Tally | undefined => tally([`Lakes Watch\n\n${bulletin}`, ...others].map((text, i) => ({ id: `a${i}`, outlet: i === 0 ? 'Lakes Watch' : 'Daily Wire', title: null, address: null, published: '2023-04-03', text }))).tallies[0];
  const recorded = (t: Tally | undefined): number | null | undefined => t?.recorded.find((r) => r.actor === 'total')?.best;
  const RAID = 'Bandits raided the village of Gidan Sabo in Zamfara, Nigeria, on 12 March 2023, killing six villagers, residents said. Four of the bandits were shot dead, a councillor said.';

  it('who killed some of them did not kill them all, and soldiers are the forces of their state', () => {
    const t = of('Between 1 January and 31 March 2023 the Watch documented the killing of 98 civilians in Nigeria, 64 of them by state forces and 34 by armed bandits.', 'Soldiers at a roadside checkpoint in Dansadau, Zamfara, Nigeria, shot dead two traders on 20 March 2023.', RAID);
    expect([t?.partsVerdict, recorded(t)]).toEqual(['exact', 8]);
  });

  it("those whom another party killed are not among the dead of a nation's attacks", () => {
    const t = of('From 8 January 2023 until midnight on Saturday 1 April 2023 the Israeli attacks on Lebanon have killed 975 people.', 'An Israeli air strike on a house in Tyre, Lebanon, killed four people on 12 March 2023.', 'Hezbollah fighters killed five soldiers in a clash at Khiam, Lebanon, on 14 March 2023.');
    expect(recorded(t)).toBe(4);
  });

  it('fighters whom its parts count without a name are inside, those whom it leaves out are not', () => {
    expect(recorded(of('From 1 to 31 March 2023 we recorded 64 people killed in Zamfara: 45 civilians and 19 bandits.', RAID))).toBe(10);
    expect(recorded(of('From 1 to 31 March 2023 we recorded 45 people killed in Zamfara. Bandits are not in our figures.', RAID))).toBe(6);
  });

  it('its place is not that of one of its parts, and a second tally without a place has that of the first', () => {
    const t = of('From 1 to 31 March 2023 we recorded 40 people killed in Zamfara. Since 1 January 2023 the dead number 98.', 'A raid killed nine people in the village of Boro in Kaduna, Nigeria, on 14 March 2023, police said.', RAID);
    expect(t?.links.filter((l) => l.inside).map((l) => l.because).join()).not.toContain('Kaduna');
  });

  it('a part that may be anybody\'s opens it to people of any side', () => {
    expect(recorded(of('From 1 to 31 March 2023 we recorded 20 people killed in Zamfara: nine from the security forces and village guards, eight civilians and three suspected bandits.', 'An ambush killed four soldiers near Gidan Sabo in Zamfara, Nigeria, on 14 March 2023, the army said.', RAID))).toBe(14);
  });

  it('deaths in a kind of place that it leaves out are outside', () => {
    const riot = 'Four inmates were stabbed to death in a riot at the jail of Gusau in Zamfara, Nigeria, on 20 March 2023, police said.';
    expect(recorded(of('From 1 to 31 March 2023 we recorded 40 people killed in Zamfara.', riot, RAID))).toBe(14);
    expect(recorded(of('From 1 to 31 March 2023 we recorded 40 people killed in Zamfara. Deaths in jails are not part of this register.', riot, RAID))).toBe(10);
  });

  it('a district is one that the reports place an incident in, and not its neighbour', () => {
    const kala = 'Rebels killed six people in the village of Kala, in Ituri province, on 12 March 2023, the administrator of Belo territory said. Gunmen also killed three people in Sando territory on the same day.';
    const t = of('From 1 to 31 March 2023 we recorded 40 people killed in Belo territory.', kala);
    expect(recorded(t)).toBe(6);
  });

  it('a hospital\'s name is no province', () => {
    expect(provincesIn('Six are in Gusau State Hospital and one at Zaria State University; nine died in Kaduna State.')).toEqual(['Kaduna']);
  });

  it('an article that tells of its country by another happening is in that country', () => {
    const t = of('Between 1 and 31 March 2023 we verified 70 civilians killed in Ukraine.', 'Rockets killed six residents at a market in Orlivka, Ukraine, on 12 March 2023, officials said.', 'Six residents were killed at the market in Orlivka on 12 March 2023.\n\nIn Dovzhyk, also on 12 March 2023, a shell killed two residents in their yard.');
    expect(recorded(t)).toBe(8);
  });

  it('what is told as background counts beside it, and in no total', () => {
    const t = of('From 1 January to 31 March 2023 we recorded 98 people killed in Zamfara.', 'Gunmen killed two farmers near Boro in Zamfara, Nigeria, on 20 March 2023, police said. The attack came a month after eleven people were killed at the market of Boro on 18 February 2023.');
    expect(recorded(t)).toBe(13);
    expect(t?.links.find((l) => l.because.includes('background'))?.inside).toBe(true);
  });

  it('a country\'s adjective before "state" or "department" names no province', () => {
    expect(provincesIn('Six died in the Colombian department, nine in Kaduna State.')).toEqual(['Kaduna']);
  });
});

describe('a tally of one kind of place, or of one country', () => {
  const of = (bulletin: string, outlet: string, ...others: readonly string[]): Tally | undefined => tally([bulletin, ...others].map((text, i) => ({ id: `a${i}`, outlet: i === 0 ? outlet : 'Daily Wire', title: null, address: null, published: '2023-04-03', text }))).tallies[0];
  const recorded = (t: Tally | undefined): number | null | undefined => t?.recorded.find((r) => r.actor === 'total')?.best;
  const BUS = 'Gunmen stopped a bus near La Palma, Honduras, on 12 March 2023 and shot dead six passengers, police said.';
  const RIOT = 'Three inmates were killed in a riot in the prison of Tamara, Honduras, on 14 March 2023, the warden said.';

  it('inmates killed in prisons are no bus passengers', () => {
    expect(recorded(of('Prison Watch\n\nFrom 1 January to 31 March 2023 we recorded 31 inmates killed in Honduran prisons.', 'Prison Watch', BUS, RIOT))).toBe(3);
    expect(recorded(of('Lives Watch\n\nFrom 1 January to 31 March 2023 we recorded 310 people killed in Honduras.', 'Lives Watch', BUS, RIOT))).toBe(9);
  });

  it('workers killed in factories did not drown', () => {
    const FIRE = 'Seven workers were killed in a fire at a garment factory in Gazipur on 12 March 2023, the fire service said.';
    const FERRY = 'A ferry sank on the Meghna on 14 March 2023 and five passengers drowned, police said.';
    expect(recorded(of('Stitchers Union\n\nFrom 1 January to 31 March 2023 the Union recorded 40 workers killed in garment factories.', 'Stitchers Union', FIRE, FERRY))).toBe(7);
  });

  it('what happened over the border is outside, a province that no list knows is not', () => {
    const HERE = 'A landslide killed four people at Chiuri in Karsan province on 12 March 2023, Nepal police said.';
    const THERE = 'In Bhutan, a landslide killed six road workers at Sorlu on 14 March 2023. Nepal has had rain as well.';
    expect(recorded(of('Disaster Office of Nepal\n\nFrom 1 January to 31 March 2023 landslides killed 38 people in Nepal.', 'Disaster Office of Nepal', HERE, THERE))).toBe(4);
  });

  it('what the police claim leaves no police out', () => {
    expect(kinds('What the police claim, three dead, could not be verified, and we leave such deaths out of our count.')).toBe('');
  });
});
