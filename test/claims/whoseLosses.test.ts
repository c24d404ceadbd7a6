import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';

/** Two parties to a fight in the words of a third: whose people a number counts is known by how the sentence is made. */

interface Party { readonly name: string; readonly actor: string; readonly adjective: string; readonly speaker: string; readonly people: string }

const PAIRS: readonly (readonly [Party, Party])[] = [
  [{ name: 'Armenia', actor: 'Government of Armenia', adjective: 'Armenian', speaker: "Armenia's defence ministry", people: 'soldiers' }, { name: 'Azerbaijan', actor: 'Government of Azerbaijan', adjective: 'Azerbaijani', speaker: "Azerbaijan's defence ministry", people: 'soldiers' }],
  [{ name: 'Pakistan', actor: 'Government of Pakistan', adjective: 'Pakistani', speaker: 'the Pakistani army', people: 'troops' }, { name: 'India', actor: 'Government of India', adjective: 'Indian', speaker: 'the Indian army', people: 'troops' }],
  [{ name: 'the FARC', actor: 'FARC', adjective: 'rebel', speaker: 'the FARC', people: 'guerrillas' }, { name: 'the army', actor: 'Government of Colombia', adjective: 'army', speaker: 'the Colombian army', people: 'soldiers' }],
];

const OWN: readonly ((x: Party) => string)[] = [
  (x) => `${x.speaker} said 18 of its ${x.people} had been killed.`, (x) => `${x.name} admitted losing 18 ${x.people}.`, (x) => `${x.speaker} confirmed the deaths of 18 ${x.people}.`, (x) => `${x.speaker} put its own losses at 18 dead.`, (x) => `${x.name} lost 18 ${x.people}.`,
  (x) => `${x.speaker} conceded that 18 of its men died.`, (x) => `${x.speaker} said it had lost 18 ${x.people}.`, (x) => `${x.speaker} reported 18 killed in its ranks.`, (x) => `${x.name} owned up to 18 dead.`, (x) => `According to ${x.speaker}, 18 of its ${x.people} were killed.`,
  (x) => `on the ${x.adjective} side 18 ${x.people} were killed.`, (x) => `the ${x.adjective} side has 18 fatalities.`, (x) => `for the ${x.adjective} side we traced the graves of 18 ${x.people} killed in the fighting.`,
];
const FOES: readonly ((x: Party, y: Party) => string)[] = [
  (x, y) => `${x.speaker} claimed to have killed 18 ${y.adjective} ${y.people}.`, (x, y) => `${x.speaker} said 18 ${y.adjective} ${y.people} had been killed.`, (x, y) => `${x.speaker} put ${y.adjective} losses at 18 killed.`, (x, y) => `${x.speaker} estimated ${y.adjective} losses at 18 killed.`,
  (x, y) => `${x.speaker} put the number of ${y.adjective} dead at 18.`, (x, y) => `${x.speaker} claimed that ${y.name} had lost 18 ${y.people}.`, (x, y) => `${x.speaker} said its ${x.people} had killed 18 ${y.adjective} ${y.people}.`,
];
const LEADS: readonly ((x: Party, y: Party) => string)[] = [
  (x, y) => `Fighting between ${x.name} and ${y.name} went on for a second day on Sunday.`,
  (_, y) => `${y.speaker} said on Sunday that four of its ${y.people} had been killed and nine wounded.`,
  (x, y) => `${x.speaker} said on Sunday that four of its ${x.people} had been killed. ${y.name} gave no figure of its own.`,
];

const sentence = (words: string): string => (words[0] as string).toUpperCase() + words.slice(1);
const joined = (...parts: readonly string[]): string => parts.map((part) => part.split('. ').map(sentence).join('. ')).join(' ');
const actorOf18 = (text: string): string | null => readArticle({ id: 'x', text, title: null, outlet: null, address: null, published: '2020-06-10' }).claims.find((c) => c.count.best === 18)?.victim.actor ?? null;

/** So many of a hundred may be wrong; a third were before. */
const MOST_WRONG = 0.04;

describe('whose losses a number tells', () => {
  const texts = PAIRS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]).flatMap(([x, y]) => LEADS.flatMap((lead) => [
    ...OWN.map((own) => [joined(lead(x, y), own(x)), x.actor] as const), ...FOES.map((foe) => [joined(lead(x, y), foe(x, y)), y.actor] as const),
  ])).map(([text, actor]) => [/army|FARC/.test(text) && !/Pakistan|India/.test(text) ? `BOGOTA - ${text}` : text, actor] as const);

  it(`is told by the sentence in ${texts.length} texts`, () => {
    const wrong = texts.filter(([text, actor]) => actorOf18(text) !== actor).map(([text]) => text);
    expect(wrong.length / texts.length, wrong.join('\n')).toBeLessThanOrEqual(MOST_WRONG);
  });

  it.each([
    ['Rescuers spoke of 18 Armenian dead after a coach from Yerevan fell into a gorge in Georgia.', null],
    ['The army said 18 villagers had died, and lost four soldiers in Tame, Colombia.', 'Civilians'],
    ['The Colombian army lost four soldiers. Doctors confirmed the deaths of 18 patients.', 'Civilians'],
  ])('is not told by %s', (text, actor) => { expect(actorOf18(text)).toBe(actor); });
});
