import { describe, expect, it } from 'vitest';
import { tally } from '../../src/pipeline.ts';
import type { Tally } from '../../src/tallies/reconciliation.ts';
import { countedBy, meantByPronoun } from '../../src/tallies/sources.ts';

interface Told { readonly outlet: string; readonly published: string; readonly text: string }

const talliesOf = (...told: readonly Told[]): readonly Tally[] => tally(told.map((t, i) => ({ id: `a${i}`, title: null, address: null, ...t }))).tallies;
const implied = (t: Tally | undefined): number | null | undefined => t?.increment?.implied.find((i) => i.actor === 'total')?.best;

describe('two tallies of one source', () => {
  const FIRST: Told = { outlet: 'Dorma Wire', published: '2021-05-12', text: 'A storm is on its way. The Tavol Drowning Register had counted 163 people drowned in the country between 1 January and 10 May.' };
  const SECOND: Told = { outlet: 'Drowning Register of Tavol', published: '2021-06-02', text: 'From 1 January to 31 May 2021 the Register recorded 182 people drowned: 112 men, 40 women and 30 children.' };

  it('are known as such by any form of its name, quoted or in a paper of its own', () => {
    expect(implied(talliesOf(FIRST, SECOND).at(-1))).toBe(19);
  });

  it('are none of two sources', () => {
    expect(implied(talliesOf(FIRST, { ...SECOND, outlet: 'Belkar Fire Council', text: SECOND.text.replaceAll('Register', 'Council') }).at(-1))).toBe(undefined);
  });

  it('have its name behind a pronoun', () => {
    expect(meantByPronoun('The Orvel Porters\' Union kept to its figure. It said on Friday that 777 porters had died.', 66)).toBe("The Orvel Porters' Union");
    expect(meantByPronoun('The League of Karsan printed a new list. From 1 July it counts 777 killed.', 63)).toBe('The League of Karsan');
    expect(meantByPronoun('The mayor was silent. It said on Friday that 777 porters had died.', 46)).toBe(null);
    expect(meantByPronoun('The Orvel Union met.\nIt said that 777 had died.', 35)).toBe(null);
    const [, later] = talliesOf(
      { outlet: "Orvel Porters' Union", published: '2021-05-12', text: 'We have counted 67 porters killed in Tavol province since 1 January 2021.' },
      { outlet: 'Morning Post', published: '2021-06-02', text: "The mayor doubts it. The Orvel Porters' Union kept to its figure. It said on Monday that 77 porters had lost their lives from January 1 to May 31." },
    );
    expect([later?.source, implied(later), later?.places]).toEqual(["The Orvel Porters' Union", 10, ['Tavol']]);
  });

  it('have the name of whom their own sentence says that they count', () => {
    expect(countedBy('Boats sank. The Tavol Drowning Register, which opened in May, had counted 163 people.', 75)).toBe('Tavol Drowning Register');
    expect(countedBy('The mayor of Tavol Town has counted 163 people.', 36)).toBe(null);
    expect(countedBy('The Register recorded 182 people.', 22)).toBe(null);
  });

  it('share the place and the doer that only the first of them names', () => {
    const raid = (place: string, doer: string, n: string): Told => ({ outlet: 'Lakes Wire', published: '2021-05-09', text: `${doer} killed ${n} villagers in ${place} on 8 May 2021, a chief said.` });
    const told = [
      { outlet: 'Coordination of Beni', published: '2021-05-20', text: 'Since 1 January 2021 the Coordination has recorded 61 civilians killed by the ADF in Beni territory.' },
      { outlet: 'Coordination of Beni', published: '2021-06-20', text: 'From 1 January to 15 June 2021 the Coordination counts 77 civilians killed.' },
    ];
    const later = talliesOf(...told, raid('Oicha, near Beni', 'ADF fighters', 'nine'), raid('Mahagi, near Bunia', 'CODECO militiamen', 'six')).at(-1);
    expect(later?.places).toEqual(['Beni']);
    expect(later?.recorded.find((r) => r.actor === 'total')?.best).toBe(9);
    expect(talliesOf(told[0] as Told, { ...(told[1] as Told), text: 'From 1 January to 15 June 2021 the Coordination counts 77 civilians killed in the whole country.' }).at(-1)?.places).toEqual([]);
  });
});
