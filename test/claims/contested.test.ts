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
    ['Gunmen killed 11 farmers, residents said. The police confirmed only six deaths.', ['11', 'six (says again)']],
    ['The raid killed 24 people, a committee said. Doctors in the next town had taken in 15 bodies.', ['24', '15 (says again)']],
    ['The ferry sank with the loss of 37 lives, the mayor said. An initial count on Sunday had put the dead at 28.', ['37', '28 (says again)']],
    ['A blast killed at least six people, police said. The ambulance service later put the dead at nine.', ['at least six (says again)', 'nine']],
    ['Five students were shot dead, witnesses said. The commander denied it. "Nobody was killed by my soldiers," he told state television.', ['Five', 'Nobody (says again)']],
    ['Live: crush at the fair\n\n14:45 - Officials say 12 pilgrims have died.\n\n13:20 - The hospital now counts seven bodies.', ['12', 'seven (says again)']],
  ])('%s', (text, figures) => { expect(read(text)).toEqual(figures); });

  it.each([
    ['The raid killed 12 villagers, the mayor said. Police said nine guards had been killed in a second raid near Asa.', ['12', 'nine']],
    ['The raid killed 12 villagers, the mayor said. The army claimed it had killed five militants.', ['12', 'five']],
    ['Police said four protesters were killed on Monday. Organisers said 11 people were injured.', ['four', '11']],
    ['A teacher was shot dead, police said. But the hospital said nine pupils had been killed, too.', ['A', 'nine']],
  ])('but others, or other harm: %s', (text, figures) => { expect(read(text)).toEqual(figures); });
});

describe('what is told for comparison is not counted', () => {
  it.each([
    ['Fifteen labourers were killed outside Manbij on Monday, rescuers said. Six people died in a similar bombing in the town on Saturday.', ['Fifteen', 'Six (says again)']],
    ['A coach left the road on Sunday, killing 21 people. It was the second such crash this month. On 4 June a minibus hit a lorry, with the loss of nine lives.', ['21', 'nine (says again)']],
    ['A magistrate was killed with a car bomb ten years ago. The explosion also took the lives of her driver and of a boy of eight.', ['A (says again)', 'her (says again)', 'a (says again)']],
    ['Gunmen killed nine people in Asa on Monday. Six people were wounded in a similar attack in Karsan on Tuesday.', ['nine', 'Six']],
    ['A bus fell into a gorge on Monday, killing nine. It was the first such crash this year, and 14 people were hurt.', ['nine', '14']],
  ])('%s', (text, figures) => { expect(read(text)).toEqual(figures); });
});

describe('those who were harmed did no harm to the others', () => {
  const doers = (text: string): readonly (string | null)[] => readArticle({ id: 'a', text, outlet: null, title: null, address: null, published: '2020-06-28' }).claims.map((c) => c.perpetrator?.text ?? null);
  it('the counted victims of the sentence before are no doers', () => { expect(doers('Nine workers burned to death in a workshop on Friday. Another dozen were being treated for burns.')).toEqual([null, null]); });
  it('counted gunmen are', () => { expect(doers('Nine gunmen stormed a hotel and killed four guests.')).toEqual(['Nine gunmen']); });
});
