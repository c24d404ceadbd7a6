import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';

const slots = (text: string, slot: 'perpetrator' | 'place' | 'attribution'): string => readText(text).claims.map((c) => `${c.count.text ?? ''}: ${c[slot]?.text ?? '-'}`).join('; ');

describe('whoever is told as the doer of a figure', () => {
  it.each([
    ['KARSAN - Raiders killed nine villagers in Orvel on Friday. Six women were injured. Two brides were led away.', 'nine: Raiders; Six: Raiders; Two: Raiders'],
    ['9 November, Karsan: quarrel over a well. Dead 2 (both shepherds), hurt 5.', '2: -; 5: -'],
    ['KARSAN - Raiders killed nine villagers in Orvel on Monday. Three soldiers died in the pursuit.', 'nine: Raiders; Three: -'],
    ['KARSAN - Raiders killed nine villagers in Orvel on Monday. A boy hit by a stray bullet was wounded.', 'nine: Raiders; A: -'],
    ['KARSAN - A mine killed six soldiers in Orvel on Monday. The Belkar Brigade, a splinter faction, is suspected of laying the charge.', 'six: The Belkar Brigade'],
    ['KARSAN - A judge was shot dead in Orvel on Sunday. The Belkar Front admitted the killing by telephone to a radio station.', 'A: Belkar Front'],
    ['KARSAN - Helicopters thought to be Turkish carried out strikes on the village of Orvel on Monday, killing 14 people.', '14: Helicopters thought to be Turkish'],
    ['KARSAN - One of the raiders was caught by residents and beaten to death in Orvel.', 'One: residents'],
    ['KARSAN - Bush fires have killed at least 23 campers in Orvel, the Chilean forest service said.', 'at least 23: -'],
    ['Rebels overrun base in Orvel, 16 dead', '16: Rebels'],
    ['KARSAN - A bomb killed six in Orvel on Monday. Two days later gunmen shot dead nine in Tavol.', 'six: -; nine: gunmen'],
  ])('%s', (text, doers) => { expect(slots(text, 'perpetrator')).toBe(doers); });
});

describe('where it happened', () => {
  it.each([
    ['ORVEL, Karsan - Two nurses were shot dead in the churchyard on Monday.', 'Two: the churchyard'],
    ['KARSAN - Nine officers were killed on the road between Tavol and Puerto Dorma on Tuesday.', 'Nine: the road between Tavol and Puerto Dorma'],
    ['DORMA BELKAR, Israel - A bomb killed nine people late on Tuesday.', 'nine: DORMA BELKAR'],
    ['KARSAN - Fishermen lifted 14 more bodies from the Belkar canal on Friday.', '14: the Belkar canal'],
    ['KARSAN - The quake killed at least 48 villagers in Nepal, most of them in the ruined town of Dorma. Scores are missing.', 'at least 48: Nepal; most: town of Dorma; Scores: Nepal'],
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
