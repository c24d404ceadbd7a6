import { describe, expect, it } from 'vitest';
import { claimsOf } from './read.ts';

/** Words of harm of which nobody came to harm, by the ways in which newspapers use them. */
const NOBODY: readonly string[] = [
  'Probe finds 23 dead suns', 'The dish picked out 23 dead suns beyond the belt.', 'The swindlers used the names of seven dead firms.', 'Gardeners felled 60 dead elms and carted off 12 dead batteries.', '30 dead parrots were found in the shed.',
  'Two directors were early casualties of the failed bid.', 'A viaduct and two harbours are among eleven casualties of the budget.', 'Four galleries were the main victims of the savings.', 'Five ministers became casualties of the reshuffle.', 'The scheme made 900 victims of the fraud.',
  'Nine councillors were missing as the debate began.', 'Four riders missing the time cut were sent home.', 'Two midfielders are missing through injury.', 'Three cousins missing from the photograph were painted in later.',
  'Eight lodgers thought missing were all found safe in a barn.', 'The cashier, missing since May, turned himself in.',
  'In 1917 the mill was made a ward with room for 200 casualties.', 'The ward can take 60 casualties a day.', 'The bid left three rivals for dead.', 'Six abducted drivers have been freed.',
  'In the novel eleven guests are murdered on a ferry.', 'The play follows two sergeants who die in a mine.', 'Three of the seven horses died in the heat.',
  'The hosts were dead and buried after an 11-0 burst that killed the match.',
];

/** The same words, where somebody did. */
const SOMEBODY: readonly (readonly [text: string, claims: string])[] = [
  ['The bus fell into the river, killing nine. The passenger list had 40 names.', 'nine killed'], ['Nine died as the boat sank. Its manifest held 81 names.', 'Nine killed'], ['The raid killed nine. Our list now has 12 names.', 'nine killed; 12 killed'],
  ['Divers found 23 dead swimmers.', '23 killed'], ['The bodies of seven dead lorry drivers were found.', 'seven killed'], ['Storm leaves 30 dead dozens hurt', '30 killed; dozens injured'], ['Nine dead days after the quake', 'Nine killed'], ['Thirty dead as ferry sinks', 'Thirty killed'],
  ['Nine councillors were killed before the vote was called.', 'Nine killed'], ['Four miners are missing after the shift.', 'Four missing'],
  ['Two climbers missing since Friday were found dead.', 'Two killed'], ['The raid left three guards dead.', 'three killed'], ['In the film of the raid nine people are killed.', 'nine killed'], ['The series of attacks killed nine people.', 'nine killed'],
  ['The match was stopped when a stand collapsed, killing four fans.', 'four killed'], ['Two of the five divers died in the cave.', 'Two killed'], ['The hospital received 60 casualties.', '60 casualties'],
];

describe('words of harm in another sense', () => {
  it.each(NOBODY)('%s', (text) => { expect(claimsOf(text)).toBe(''); });
  it.each(SOMEBODY)('%s', (text, claims) => { expect(claimsOf(text)).toBe(claims); });
});
