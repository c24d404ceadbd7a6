import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';

/** Each figure with whether it is counted. */
const read = (text: string): readonly string[] => readArticle({ id: 'a', text, outlet: null, title: null, address: null, published: '2020-06-28' }).claims
  .map((c) => `${c.count.text}${c.counted ? '' : ' (says again)'}`);

describe('two sources that speak against each other of the same people are counted once', () => {
  it.each([
    ["Three soldiers were killed and 17 others injured in Tuesday's fighting, the defence ministry said.\nThe rebels' radio, however, claimed that 43 government soldiers had been killed and more than 70 wounded.", ['Three', '17', '43 (says again)', 'more than 70 (says again)']],
    ['The army said six civilians died in the raid. A local rights group, however, counted 17 civilians dead.', ['six (says again)', '17']],
    ['Police said four protesters were killed. Organisers claimed at least 11 protesters had died.', ['four', 'at least 11 (says again)']],
    ['The fire killed 98 people, officials said. As many as 300 died, survivors insist.', ['98', 'As many as 300 (says again)']],
    ['The ministry said the ambush killed 20 Russian servicemen. A rebel website put Russian losses at more than 60 dead.', ['20', 'more than 60 (says again)']],
  ])('%s', (text, figures) => { expect(read(text)).toEqual(figures); });

  it.each([
    ['The raid killed 12 villagers, the mayor said. The army claimed it had killed five militants.', ['12', 'five']],
    ['Police said four protesters were killed on Monday. Organisers said 11 people were injured.', ['four', '11']],
    ['A teacher was shot dead, police said. But the hospital said nine pupils had been killed, too.', ['A', 'nine']],
  ])('but others, or other harm: %s', (text, figures) => { expect(read(text)).toEqual(figures); });
});
