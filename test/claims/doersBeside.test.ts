import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';

/** Two sentences, of which the first opens with those who attack and the second has the figure: whose deed it was is known by how they are made. */

const DOERS = ['Gunmen', 'Rebels of the Northern Front', 'Masked men', 'Maoist guerrillas', 'Fighters of the Dorma Brigade', 'Militants on motorcycles', 'Unidentified men in fatigues', 'A mob armed with machetes', 'Members of a rival gang', 'Bandits'];
const FORCES = ['Soldiers', 'Riot police'];
/** What anybody may do, soldiers too. */
const BLOWS = [
  'stormed a wedding in Orvel on Sunday', 'opened fire on a crowd in Orvel on Sunday', 'fired into a crowd at a barricade in Orvel on Sunday', 'set upon traders in Orvel on Sunday', 'fell on the hamlet of Orvel before dawn on Sunday', 'held up a convoy near Orvel on Sunday',
  'burst into a bar in Orvel on Sunday', 'descended on the market of Orvel on Sunday', 'ambushed a lorry near Orvel on Sunday', 'threw grenades into a cafe in Orvel on Sunday', 'blew up a bridge near Orvel on Sunday', 'raked a checkpoint near Orvel with gunfire on Sunday',
  'forced their way into a clinic in Orvel on Sunday', 'rounded up the men of Orvel on Sunday', 'shelled the old quarter of Orvel on Sunday', 'turned their guns on a queue outside a bank in Orvel on Sunday', 'torched homes in Orvel on Sunday',
];
/** What is an attack by those who bear arms against the state; soldiers enter villages where others have killed. */
const COMING = ['rode into the village of Orvel on Sunday', 'stopped three buses near Orvel on Sunday', 'entered the town of Orvel before dawn on Sunday', 'surrounded the school of Orvel on Sunday', 'marched into Orvel on Sunday', 'swept through the district of Orvel on Sunday'];
const FIGURES = [
  'Five people were killed.', 'At least five people died, officials said.', 'The mayor put the dead at five.', 'Ten women were carried off.', 'By nightfall five people lay dead.', 'When it was over, five people were dead.', 'By the time they left, five people lay dead.',
  'Then they opened fire, killing five people.', 'They killed five people.', 'Then they opened fire. Five people died.', 'Hospitals treated ten people for bullet wounds.', 'The district hospital received five bodies.', 'An official said five residents were dead.', 'Two teachers were taken hostage.',
];
const NOBODY = [
  'Soldiers arrived in Orvel on Sunday.', 'Police were sent to Orvel on Sunday.', 'A bus plunged into a ravine near Orvel on Sunday.', 'The army evacuated the village of Orvel on Sunday.', 'Riot police watched as a crush began at the gate in Orvel on Sunday.', 'Soldiers dug through the mud in Orvel on Sunday.',
  'A bomb went off in a bar in Orvel on Sunday.', 'An explosion tore through a barracks in Orvel on Sunday.', 'The rebels denied an attack on Orvel on Sunday.', 'Soldiers entered the town of Orvel on Sunday.', '* KARSAN - Gunmen killed a judge on Sunday.\n* ORVEL - A wall fell on Monday.',
];

const doersOf = (text: string): readonly string[] => readText(text).claims.filter((c) => !(c.victim.text === 'judge')).map((c) => c.perpetrator?.text ?? '-');

/** One in twenty may be wrong; about that many were when this was written, and two in five before. */
const MOST_WRONG = 0.03;

describe('whose deed a figure tells', () => {
  const pairs = (doers: readonly string[], acts: readonly string[]): readonly (readonly [string, string])[] => acts.flatMap((act, i) => FIGURES.map((figure, k) => { const doer = doers[(i * 3 + k) % doers.length] as string; return [`KARSAN - ${doer} ${act}. ${figure}`, doer] as const; }));
  const told = [...pairs([...DOERS, ...FORCES], BLOWS), ...pairs(DOERS, COMING)];

  it(`is found in the sentence before it in ${told.length} texts`, () => {
    const wrong = told.filter(([text, doer]) => doersOf(text).some((found) => !doer.toLowerCase().includes(found.toLowerCase()) && !found.toLowerCase().includes(doer.toLowerCase().replace(/^an? /, ''))));
    expect(wrong.length / told.length, wrong.map(([text]) => text).join('\n')).toBeLessThanOrEqual(MOST_WRONG);
  });

  it.each(NOBODY)('is told by nobody: %s', (before) => {
    for (const figure of FIGURES.filter((f) => !/they/i.test(f))) expect(doersOf(`${before.startsWith('*') ? '' : 'KARSAN - '}${before} ${figure}`).every((doer) => doer === '-'), figure).toBe(true);
  });
});
