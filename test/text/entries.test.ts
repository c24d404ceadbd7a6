import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../src/text/document.ts';
import { entriesOf } from '../../src/text/entries.ts';

/** Label, heading and what stands behind the label, for each entry of a text in its order. */
function read(text: string): readonly string[] {
  const doc = makeDocument({ id: 'a', text, title: null, outlet: null, address: null, published: null });
  const words = (run: { readonly first: number; readonly last: number } | null): string => (run === null ? '' : doc.tokens.slice(run.first, run.last).map((t) => t.text).join(' '));
  return [...entriesOf(doc)].map(([, entry]) => `${words(entry.heading)}|${words(entry.label)}${entry.bare ? '*' : ''}`);
}

describe('the entries of a list', () => {
  it('bear their places and days in labels, under headings', () => {
    expect(read('Report of the day\n\nOrvel district\n– Karsan: four dead.\n– Dorvan Heights: two dead.\n\nVeldora district\n– Tamsin: seven dead.')).toEqual(['Orvel district|Karsan', 'Orvel district|Dorvan Heights', 'Veldora district|Tamsin']);
    expect(read('Incidents\n\n13 Oct, Hangor: a bomb went off.\n\n14 Oct, Kurval (Orvel chiefdom): a grenade was thrown.')).toEqual(['|13 Oct , Hangor', '|14 Oct , Kurval ( Orvel chiefdom )']);
    expect(read('The province\n\nMUISNA. Nine people were buried.\n\nVICHA. A bus left the road.')).toEqual(['|MUISNA', '|VICHA']);
    expect(read('Bulletin\n\nDendra. We hold 22 names.\n\nGoba. One of the girls was found.\n\nPelsi. Eight dead.')).toEqual(['|Dendra', '|Goba', '|Pelsi']);
    expect(read('Report\n\na. Landslide, Sugo, Tivi (22 October, 11:10 PM): 14 dead.\n\nb. Flood, San Josep, Libo: four dead.')).toEqual(['|Landslide , Sugo , Tivi ( 22 October , 11:10 PM )', '|Flood , San Josep , Libo']);
  });

  it('may have their day or their kind behind a dash, or their place in a line above them', () => {
    expect(read('Log\n\n1. Karsan, Orvel - 25 March 2023 - Road accident. Five killed.\n\n2. Dorvan - 27 March 2023 - Fire. Two killed.')).toEqual(['|Karsan , Orvel', '|Dorvan']);
    expect(read('Log\n\nKarsan (Orvel)\nGunmen killed ten.\nA bus crash left two dead.\n\nDorvan, Selm district\nA bomb killed three.')).toEqual(['|Karsan ( Orvel )', '|Karsan ( Orvel )', '|Dorvan , Selm district']);
    expect(read('Note\n\nFood, Water\nGunmen killed ten.\n\nHealth, Shelter\nA bomb killed three.')).toEqual([]);
    expect(read('Log\n\n1. Karsan - Orvel road: bus fell, three dead.\n\n2. Dorvan - Selm road: lorry fell, two dead.')).toEqual(['|Karsan - Orvel road', '|Dorvan - Selm road']);
  });

  it('may be told by bullets alone', () => {
    expect(read('Examples\n\n• On 11 June a missile hit a house, killing nine.\n• On 12 June a drone hit a bus.')).toEqual(['|*', '|*']);
  });

  it('are followed by what belongs to none of them, where each is one paragraph', () => {
    expect(read('Log\n\n1 May, Karsan: two killed.\n2 May, Orvel: three killed.\nNot counted here is the fire in the market.')).toEqual(['|1 May , Karsan', '|2 May , Orvel', '|']);
  });

  it('are not the lines of a form, a quotation, or one label alone', () => {
    expect(read('Report\n\nKilled: 12\nInjured: 30\nSource: the police')).toEqual([]);
    expect(read('Karsan: four dead in a blast\n\nThe mayor said that it was gas.')).toEqual([]);
    expect(read('News\n\nHe said: we are here.\n\nShe said: we are not.')).toEqual([]);
  });
});
