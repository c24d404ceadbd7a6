import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/incidents/decision.ts';
import { tally } from '../../src/pipeline.ts';
import type { Tally } from '../../src/tallies/reconciliation.ts';
import type { Article } from '../../src/text/article.ts';

/** Bulletins of an invented monitor, in the manner of real ones. */
const bulletin = (id: string, published: string, text: string): Article => ({ id, outlet: 'Lakes Observatory', title: null, address: null, published, text: `Lakes Observatory\n\n${text}\n` });

const wire = (id: string, published: string, text: string): Article => ({ id, outlet: 'Daily Wire', title: null, address: null, published, text: `${text}\n` });

const talliesOf = (...articles: readonly Article[]): readonly Tally[] => tally(articles).tallies;
const only = (...articles: readonly Article[]): Tally => { const [first] = talliesOf(...articles); if (!first) throw new Error('No tally was found.'); return first; };
const check = (t: Tally, code: string): string | undefined => t.checks.find((c) => c.code === code)?.words;
const total = (t: Tally): number | null | undefined => t.recorded.find((r) => r.actor === 'total')?.best;

const JUNE = bulletin('june', '2019-06-30', 'The death toll documented by the Observatory in Deir Ezzor province since the 1st of March 2019 climbed to 300 people: 120 civilians, 101 fighters of Islamic State and 79 soldiers of the Syrian army.');
const JULY = bulletin('july', '2019-07-31', 'The death toll documented by the Observatory in Deir Ezzor province since the 1st of March 2019 climbed to 352 people: 160 civilians, 101 fighters of Islamic State and 91 soldiers of the Syrian army.');
const RAID = wire('raid', '2019-07-11', 'Islamic State fighters killed 9 Syrian soldiers in an ambush near Al Mayadin in Deir Ezzor province on 10 July 2019, police said.');
const FAR = wire('far', '2019-07-13', 'A car bomb killed 14 Syrian soldiers in Idlib on 12 July 2019, police said.');
const LATE = wire('late', '2019-08-21', 'Islamic State fighters killed 3 Syrian soldiers in Abu Kamal in Deir Ezzor province on 20 August 2019, police said.');

describe('the parts of a tally', () => {
  it('that use it up are exact, whatever they are parts by', () => {
    expect([only(JULY).partsSum, only(JULY).partsVerdict]).toEqual([352, 'exact']);
    expect(only(JULY).stated.map((s) => [s.actor, s.by, s.best])).toEqual([['total', 'whole', 352], ['Civilians', 'actor', 160], ['IS', 'actor', 101], ['Government of Syria', 'actor', 91]]);
  });

  it('that exceed it by one of themselves name the part that is nested', () => {
    const t = only(bulletin('b', '2019-06-30', 'Since the 1st of March 2019 the Observatory documented 210 people killed in Aleppo province, as the dead are 120 civilians, 50 rebels, 60 soldiers of the Syrian army and 30 fighters of Islamic State.'));
    expect([t.partsSum, t.partsVerdict]).toEqual([260, 'over']);
    expect(check(t, 'parts_sum')).toContain('the excess equals "50"');
  });

  it('printed side by side with their whole are adopted by arithmetic', () => {
    const t = only(bulletin('d', '2019-06-30', 'The death toll of the raids on Palmyra since the 12th of June 2019 rose to 26 at least, as the dead of the civilians became 14 and the dead of Islamic State became 12.'));
    expect([t.stated[0]?.best, t.partsSum, t.partsVerdict]).toEqual([26, 26, 'exact']);
  });

  it('printed "at least" make an exact total a lower bound', () => {
    const t = only(bulletin('o', '2019-06-30', 'The toll which the Observatory documented for both parties in the desert of Homs since the 24th of March 2019 climbed to 214 killed, as the dead of the army became 132 at least, and the dead of Islamic State became 82 at least.'));
    expect(t.partsVerdict).toBe('exact');
    expect(check(t, 'bound_consistency')).toContain('really a lower bound');
  });

  it('named as "among them" make no whole and get no verdict', () => {
    const t = only(bulletin('h', '2020-01-31', 'The ministry said 1,240 people had died in floods since the rains began on 2 January, including 210 in the capital.'));
    expect(t.partsVerdict).toBe('none');
  });
});

describe('what is itemised inside a tally', () => {
  it('lies in its window, places and actors, each incident with its reason', () => {
    const [, july] = talliesOf(JUNE, JULY, RAID, FAR, LATE);
    if (!july) throw new Error('The July tally is missing.');
    expect(total(july)).toBe(9);
    expect(july.recorded.find((r) => r.actor === 'IS')).toEqual({ actor: 'IS', best: null });
    expect(july.gap[0]).toEqual({ actor: 'total', best: 343 });
    const reasons = july.links.map((l) => `${l.inside ? 'in' : 'out'}: ${l.because}`).sort();
    expect(reasons).toEqual([expect.stringMatching(/^in: 2019-07-10 lies in the window; .*(?:is one of its places|lies in Deir ez-Zor)/), expect.stringContaining('out: after the window, which closes on 2019-07-31')]);
  });

  it('is overruled by a person, and comes back when the decision is taken back', () => {
    const articles = [JULY, RAID, LATE];
    const plain = tally(articles);
    const [july] = plain.tallies;
    const late = plain.incidents.find((i) => i.date?.from === '2019-08-20');
    const raid = plain.incidents.find((i) => i.date?.from === '2019-07-10');
    if (!july || !late || !raid) throw new Error('Something is missing.');
    const decide = (incident: typeof late.id, inside: boolean): Decision => ({ kind: 'place-in-tally', tally: july.id, incident, inside, by: 'a reviewer', at: '2026-11-25T10:00:00Z' });
    const after = tally(articles, { decisions: [decide(late.id, true), decide(raid.id, false)] }).tallies[0];
    expect(after && total(after)).toBe(3);
    expect(after?.links.find((l) => l.incident === late.id)).toMatchObject({ inside: true, decidedBy: 'a reviewer', because: 'inside, as a reviewer decided on 2026-11-25' });
    expect(tally(articles).tallies).toEqual(plain.tallies);
  });

  it('is the sum of the final figures, even those known after it was printed', () => {
    const update = wire('raid2', '2019-08-02', 'The toll of the ambush near Al Mayadin in Deir Ezzor province on 10 July 2019 has risen to 11 Syrian soldiers killed, police said.');
    const [july] = talliesOf(JULY, RAID, update);
    expect(july && total(july)).toBe(11);
  });
});

describe('a tally of the enemy\'s losses', () => {
  it('counts neither civilians nor the own people of the one who speaks', () => {
    const staff = { ...wire('staff', '2022-09-16', 'Soldiers of the enemy were hit near Toretsk on 15 September 2022. The total combat losses of the enemy from 24.02.22 to 16.09.22 are approximately: personnel - about 54,250 eliminated.'), outlet: 'General Staff of the Armed Forces of Ukraine' };
    const market = wire('market', '2022-09-15', 'Shelling killed 7 civilians in Toretsk, Ukraine, on 15 September 2022, the prosecutor said.');
    const own = wire('own', '2022-09-15', 'A missile killed 4 Ukrainian soldiers in Bakhmut on 14 September 2022, police said.');
    const enemy = wire('enemy', '2022-09-15', 'A strike killed 12 Russian soldiers in Kupiansk, Ukraine, on 14 September 2022, police said.');
    const tallies = talliesOf(staff, market, own, enemy).filter((t) => t.stated[0]?.best === 54250);
    expect(tallies.length).toBeGreaterThan(0);
    for (const t of tallies) expect(total(t)).toBe(12);
  });
});

describe('a village that one report locates', () => {
  it('lies there for all reports', () => {
    const monitor = bulletin('m', '2019-07-31', 'Since the 1st of March 2019 the Observatory documented 352 civilians killed in Iraq.');
    const located = wire('l', '2019-07-11', 'A bomb killed 9 civilians in Tirvana, Iraq, on 10 July 2019, police said.');
    const bare = wire('b', '2019-07-21', 'A postman was killed by shelling in Tirvana on 20 July 2019, residents said.');
    expect(talliesOf(monitor, located, bare).map(total)).toEqual([10]);
  });
});

describe('successive tallies of one source', () => {
  it('imply an increment, which is set against the incidents between them', () => {
    const [june, july] = talliesOf(JUNE, JULY, RAID);
    expect(june?.increment).toBeNull();
    expect(july?.increment?.previous).toBe(june?.id);
    expect(july?.increment?.implied).toEqual([{ actor: 'total', best: 52 }, { actor: 'Civilians', best: 40 }, { actor: 'IS', best: 0 }, { actor: 'Government of Syria', best: 12 }]);
    expect(july && check(july, 'increment')).toContain('52 more than up to 2019-06-30');
    expect(july && check(july, 'increment')).toContain('hold 9, 43 have no incident here');
  });

  it('of two sources are not compared with each other', () => {
    const other: Article = { id: 'other', outlet: 'Hills Network', title: null, address: null, published: '2019-07-31', text: 'Hills Network\n\nSince the 1st of March 2019 the Hills Network has documented 340 people killed in Deir Ezzor: 150 civilians, 100 fighters of Islamic State and 90 soldiers of the Syrian army.\n' };
    expect(talliesOf(JUNE, other).map((t) => t.increment)).toEqual([null, null]);
  });
});
