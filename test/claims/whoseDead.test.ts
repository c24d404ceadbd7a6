import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/claims/readArticle.ts';
import type { Claim } from '../../src/claims/claim.ts';

/** One fight told by its two parties: whose people "ours" and "the enemy's" are turns on who signs. */
const PARTIES = [
  { own: 'Government of Colombia', foe: 'ELN', open: 'Ministry of Defence of Colombia\nPress release, 12 March 2021\n\nThe armed forces report that on 11 March troops of the 18th Brigade fought fighters of the ELN in Tame. ' },
  { own: 'ELN', foe: 'Government of Colombia', open: 'ELN, Eastern War Front\nCommuniqué, 12 March 2021\n\nOn 11 March our unit attacked an army patrol in Tame. ' },
] as const;

const NONE = [
  'On our side nobody died.', 'On our side there were no losses.', 'There were no casualties on our side.', 'We suffered no losses.', 'We lost no one.', 'None of our fighters was killed.', 'Not one of our comrades fell.', 'None of our own was hurt.',
  'Our forces suffered no casualties.', 'Our side had no dead.', 'No one of ours died.', 'No member of our unit was killed.', 'Among our ranks there were no casualties.', 'Own losses: none.', 'Not a single one of our men was killed.', 'There are no dead in our ranks to report.',
];
const OURS = [
  'Two of our fighters fell.', 'Two of our comrades were killed.', 'On our side two were killed.', 'We lost two fighters.', 'Our losses were two killed.', 'Two of ours died.', 'Two comrades gave their lives.', 'Our side mourns two dead.', 'Own losses: two killed.',
  'Two members of our unit fell in combat.', 'In this action two of our own were killed.', 'We bow before two comrades who fell.', 'Two of our men were martyred.', 'Two comrades were wounded.', 'Our unit had two wounded.',
];
const THEIRS = [
  'Five of the enemy were killed.', 'The enemy lost five men.', 'Five enemy soldiers were killed.', 'Enemy losses: five killed.', 'The enemy suffered five dead.', 'Five of theirs were killed.', 'On their side five were killed.', 'The adversary had five dead.', 'Five occupiers were eliminated.',
  'The enemy counts five dead.', 'Five members of this structure were neutralised.', 'Five members of that group were neutralized.',
];

const read = (text: string): readonly Claim[] => readArticle({ id: 'x', text, outlet: null, title: null, address: null, published: '2021-03-12' }).claims;
const last = (open: string, told: string): Claim | undefined => read(open + told).filter((c) => c.quote.start >= open.length).at(-1);

describe.each(PARTIES)('whose dead they are in the words of $own', ({ own, foe, open }) => {
  it.each([...NONE.map((told) => [told, 0, own] as const), ...OURS.map((told) => [told, 2, own] as const), ...THEIRS.map((told) => [told, 5, foe] as const)])('%s', (told, best, actor) => {
    const claim = last(open, told);
    expect([claim?.count.best, claim?.victim.actor, claim?.victim.class]).toEqual([best, actor, 'combatant']);
  });
});

describe('words that turn on nobody', () => {
  it.each([
    ['A doctor said two of our patients died.', 'Civilians'],
    ['The colonel of the Colombian army said the enemy had tanks, and two people died in the village.', null],
    ['An ELN commander said two of our children died in the strike.', 'Civilians'],
    ['The soldier and two of his comrades were killed, residents of Tame said.', null],
  ])('%s', (text, actor) => { expect(read(text).find((c) => c.count.best === 2)?.victim.actor).toBe(actor); });
});
