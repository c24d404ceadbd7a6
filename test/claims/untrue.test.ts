import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';
import type { Claim } from '../../src/claims/claim.ts';

/** Sentences made of pieces: who tells of a number only to say that it is not so, and who tells of one beside a denial of something else. */

const OBJECTS = [
  'the figure of 40 dead', 'reports that 25 soldiers had been killed', 'claims that 40 people died in the strike', 'a report of 12 deaths', 'the 40 deaths reported by opposition pages', 'allegations that 30 villagers were executed',
  'social media posts alleging that 60 persons were abducted', 'the toll of 38 dead circulated online', 'talk of 20 dead', 'suggestions that as many as 50 people had drowned', 'the claim of 15 soldiers killed', 'the story that seven of its men had been killed',
  'messages according to which 25 devotees had died',
];
const DENIALS = [
  'denied', 'denies', 'rejected', 'dismissed', 'dismissed as false', 'refuted', 'debunked', 'rubbished', 'categorically rejected', 'denies in the strongest terms', 'formally denied', 'called false', 'described as baseless', 'denounced as a lie',
  'brushed aside', 'said there was no truth in', 'has debunked', 'scoffed at', 'ridiculed', 'flatly denied', 'poured scorn on', 'ruled out', 'disputed',
];
const SPOKEN_OF = [
  'Reports that 25 soldiers were killed', 'The claim that 40 people died in the strike', 'The figure of over fifty killed that is making the rounds online', 'What some pages publish about twenty martyrs', 'What the pages of the enemy say about twenty martyrs',
  'The message in which this office is made to speak of over 200 flood deaths', 'Posts alleging that 60 persons were abducted', 'The rumour that 30 villagers were executed', 'The talk of fourteen killed',
];
const VERDICTS: readonly (readonly [one: string, many: string])[] = [
  ['is false', 'are false'], ['is not true', 'are not true'], ['is a crude lie', 'are crude lies'], ['is a forgery', 'are forgeries'], ['is pure propaganda', 'are pure propaganda'], ['is without foundation', 'are without foundation'],
  ['has no basis', 'have no basis'], ['does not correspond to reality', 'do not correspond to reality'], ['is a fairy tale', 'are fairy tales'], ['is grossly exaggerated', 'are grossly exaggerated'],
];
const SPREAD = [
  'A viral post claims that 60 persons were abducted from the village.', 'Individual users have spread that over forty people died in the mine.', 'Voice messages speak of a dozen soldiers killed.', 'Rumours of 20 dead have been circulating on social media.',
  'It has been alleged that seven of our men were captured.', 'The attention of the Command was drawn to reports that 40 traders were killed.',
];
const NEXT = ['This is false.', 'That is not true.', 'They are false, and whoever forwards them answers for it.', 'This is a lie.', 'These are fabrications.', 'Nothing of the kind happened.', 'Both are false.'];

const UNTRUE: readonly string[] = [
  ...OBJECTS.flatMap((object) => DENIALS.map((denial, i) => `${['The ministry', 'The army', 'A spokesman for the group', 'The governor', 'Police'][i % 5] as string} ${denial} ${object}.`)),
  ...SPOKEN_OF.flatMap((told) => VERDICTS.map(([one, many]) => `${told} ${/^(?:Reports|Posts)/.test(told) ? many : one}, the ministry said.`)),
  ...SPREAD.flatMap((spread) => NEXT.map((next) => `${spread} ${next}`)),
  'Contrary to reports of 40 dead, the situation is calm, the ministry said.', 'Contrary to what is being said, that 30 people were killed, the base was never attacked.',
  'It is not true that 40 people died, the mayor said.', 'It is not true, as some sites would have it, that 40 villagers were massacred.', 'It is false that 25 soldiers were killed, he said.', 'He denied that 12 of his men were killed.', 'The army denied killing 12 civilians.', 'The group denied that it had killed 12 villagers.',
];

/** Each tells of twelve who did come to harm. */
const TRUE = [
  'The ministry denied responsibility for the bombing, in which 12 people were killed.', 'The army denied the strike that killed 12 people.', 'Police rejected criticism after 12 people were killed in the stampede.',
  'The minister dismissed calls to resign after a fire killed 12 people.', 'The group denied involvement in the attack that killed 12 people.', 'It is true that 12 people died, the mayor said.', 'A false alarm caused a crush in which 12 people died.',
  'The report that 12 people were killed is correct, police said.', 'Denied an ambulance, 12 people died on the road.', 'The claim of 40 dead is false; 12 people were killed, the ministry said.', 'The army denied that 40 had died and put the toll at 12.',
  'Fake medicine killed 12 people in the town.', 'The company denied wrongdoing over the collapse that killed 12 workers.', 'The army, which denies targeting civilians, killed 12 people in the raid.',
  'The owner, who denies the charges, is on trial over the deaths of 12 passengers.', 'Contrary to regulations, the doors were locked and 12 people died.', 'The blaze killed 12 people. This is not the first such fire.', 'Twelve people were killed. That is not acceptable, the minister said.',
  'The strike killed 12 people. The army said it was false that it had been warned.', 'The report said that 12 people were killed and that claims of a massacre are false.', 'Reports said 12 people had died, but rumours of an epidemic are untrue.',
  'Police said 12 people were killed in the crush and the alarm was false.',
];

const read = (text: string): readonly Claim[] => readArticle({ id: 'x', text, outlet: null, title: null, address: null, published: '2021-06-10' }).claims;

describe('what somebody tells only to say that it is not so', () => {
  it('is denied, whatever the denial\'s words are', () => {
    const wrong = UNTRUE.filter((text) => { const claims = read(text).filter((c) => c.count.best !== 0); return claims.length === 0 || claims.some((c) => c.status !== 'denied'); });
    expect(wrong).toEqual([]);
  });

  it.each(TRUE)('is not what stands beside a denial: %s', (text) => {
    expect(read(text).filter((c) => c.count.best === 12).map((c) => c.status)).toEqual(['asserted']);
  });

  it.each([
    ['No civilian was harmed in the strike, a spokesman for the army said.', 'denied'],
    ['Contrary to what is being passed around, no civilian was hit.', 'denied'],
    ['No civilian was harmed in the strike, doctors said.', 'asserted'],
    ['No soldier was hurt, the army said.', 'asserted'],
  ])('a party that says that no civilian came to harm denies it: %s', (text, status) => {
    expect(read(text).filter((c) => c.count.best === 0).map((c) => c.status)).toEqual([status]);
  });
});

describe('what is over, may be anybody or stands elsewhere', () => {
  it.each([
    ['Bandits strangled a nun in Goma on Friday. It was the third murder of a missionary in the province since 2011.', ['a killed']],
    ['The first killing of a policeman came on Monday in Asa.', ['a killed']],
    ['Eleven nurses were kidnapped by armed men in May. Two of those kidnapped have been released.', ['Eleven captured']],
    ['Rebels seized nine drivers. Four of those seized are still in the forest.', ['nine captured', 'Four captured']],
    ['Rebels threatened to kill any trader found on the road.', []],
    ['The colonel said they did not kill any civilian there.', ['civilian killed']],
    ['Four miners are missing; a fifth, a man of 60, was brought up alive.', ['Four missing']],
    ['Captain Ana Ruiz said the gunman fired at a bus before a guard shot him dead.', ['him killed']],
    ['A farmer who buried three wives was 90 last week.', []],
    ['The army has killed 40 people since May, says a group that counts 900 detained.', ['40 killed']],
    ['Three pilgrims were trampled to death at the shrine; nobody survived.', ['Three killed']],
    ['Two women were trampled at the gate on Friday and are in a critical condition.', ['Two injured']],
    ['The old engine gave up the ghost near Asa on Friday.', []],
  ])('%s', (text, claims) => {
    expect(read(text).map((c) => `${c.count.text} ${c.effect}`)).toEqual(claims);
  });

  it.each([
    ['Divers pulled nine bodies from a wreck on Thursday, raising the toll to 61.', [undefined, undefined]],
    ['Two women were shot by the security forces since February.', ['the security forces']],
    ['Nine people died at a concert. A baby was trampled by the crowd but is in a stable condition.', [undefined, undefined]],
  ])('has the doer that its own words name: %s', (text, doers) => {
    expect(read(text).map((c) => c.perpetrator?.text)).toEqual(doers);
  });
});
