import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';

const slots = (text: string, slot: 'perpetrator' | 'place' | 'attribution'): string => readText(text).claims.map((c) => `${c.count.text ?? ''}: ${c[slot]?.text ?? '-'}`).join('; ');

describe('whoever is told as the doer of a figure', () => {
  it.each([
    ['KARSAN - Raiders killed nine villagers in Orvel on Monday. Seven people were wounded. Two girls were led away.', 'nine: Raiders; Seven: Raiders; Two: Raiders'],
    ['KARSAN - Raiders killed nine villagers in Orvel on Monday. Three soldiers died in the pursuit.', 'nine: Raiders; Three: -'],
    ['KARSAN - Raiders killed nine villagers in Orvel on Monday. A boy hit by a stray bullet was wounded.', 'nine: Raiders; A: -'],
    ['KARSAN - A bomb killed six people in Orvel on Monday. The Tavol Front, a dissident group, is suspected of planting the device.', 'six: The Tavol Front'],
    ['KARSAN - A teacher was shot dead in Orvel on Sunday. The Tavol Front admitted the killing in a call to a newspaper.', 'A: Tavol Front'],
    ['KARSAN - Warplanes believed to be Russian carried out raids on the town of Orvel on Monday, killing 19 people.', '19: Warplanes believed to be Russian'],
    ['KARSAN - One of the raiders was caught by residents and beaten to death in Orvel.', 'One: residents'],
    ['KARSAN - Forest fires have killed at least 15 people in Orvel, the Greek fire service said.', 'at least 15: -'],
    ['Rebels overrun base in Orvel, 16 dead', '16: Rebels'],
    ['KARSAN - A bomb killed six in Orvel on Monday. Two days later gunmen shot dead nine in Tavol.', 'six: -; nine: gunmen'],
  ])('%s', (text, doers) => { expect(slots(text, 'perpetrator')).toBe(doers); });
});

describe('where it happened', () => {
  it.each([
    ['ORVEL, Karsan - Two nurses were shot dead in the churchyard on Monday.', 'Two: the churchyard'],
    ['KARSAN - Nine officers were killed on the road between Tavol and Puerto Dorma on Tuesday.', 'Nine: the road between Tavol and Puerto Dorma'],
    ['DORMA BELKAR, Israel - A bomb killed nine people late on Tuesday.', 'nine: DORMA BELKAR'],
    ['KARSAN - Divers pulled 19 more bodies from the Tavol river on Thursday.', '19: the Tavol river'],
    ['KARSAN - The storm killed at least 61 people in Haiti, most of them in the flooded port of Dorma. Scores are missing.', 'at least 61: Haiti; most: port of Dorma; Scores: Haiti'],
    ['KARSAN - Fighters attacked a bus near Orvel on Monday, killing six. Hours later helicopters fired missiles at a car in Tavol. Two men died at once.', 'six: Orvel; Two: Tavol'],
    ['KARSAN - Nine skiers died on a slope above Dorma on Monday.', 'Nine: Dorma'],
  ])('%s', (text, places) => { expect(slots(text, 'place')).toBe(places); });
});

describe('how it happened, told by verbs', () => {
  it.each([
    ['KARSAN - Nine people were shot dead in Orvel on Monday.', 'shooting'],
    ['KARSAN - Nine people died when a bus left the road near Orvel on Monday.', 'road accident'],
    ['KARSAN - Nine teachers were kidnapped near Orvel on Monday.', 'abduction'],
    ['KARSAN - A ferry capsized off Orvel on Monday. Nine people are missing.', 'shipwreck'],
  ])('%s', (text, kind) => { expect(readText(text).claims[0]?.means?.kind).toBe(kind); });
});
