import { STOPS } from '../phraseWords.ts';
import { draftOf, draftsFor } from '../draft.ts';
import { joinedRight } from '../joined.ts';
import { groupAt, hasPredicate, itemWord } from '../navigate.ts';
import type { Clause } from '../clause.ts';
import { people } from '../group.ts';
import type { Group } from '../group.ts';
import { cueAt, normAt, tagAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { ORDINALS } from '../peopleWithoutNumber.ts';
import type { Draft, Recognizer } from '../recognizer.ts';
import { LOST } from './bereaved.ts';

const endsWithLives = (clause: Clause, group: Group): boolean => ['lives', 'life'].includes(normAt(clause.lattice, group.last - 1)) || ['lives', 'life'].includes(normAt(clause.lattice, group.last));

const HAPPENINGS: ReadonlySet<string> = new Set(['attack', 'attacks', 'crash', 'accident', 'collision', 'disaster', 'tragedy', 'violence', 'clash', 'clashes', 'collapse', 'stampede', 'crush']);

/** "Fresh attack claims five in Karsan": a headline's number alone, taken by what happened. */
function claimsNumber(clause: Clause, k: number, group: Group): boolean {
  const { lattice, items } = clause;
  const at = (items[k]?.first ?? 0) - 1;
  const happened = HAPPENINGS.has(normAt(lattice, at)) || tagAt(lattice, at, 'means') !== null;
  return clause.sentence.telegraphic && happened && normAt(lattice, at + 1).startsWith('claim') && group.kind === 'counted' && group.head.kind === 'none' && ['', 'in', 'on', 'at', 'near', 'as', 'outside', ',', ';'].includes(itemWord(clause, k + 2)) && items[k + 2]?.kind !== 'trigger';
}

/** "with the loss of 181 lives". */
function lossOf(clause: Clause, k: number): Group | null {
  const group = itemWord(clause, k) === 'loss' && itemWord(clause, k + 1) === 'of' ? groupAt(clause, k + 2) : null;
  return group?.kind === 'counted' && endsWithLives(clause, group) ? group : null;
}

/** "The lives of three people were lost". */
function livesOfLost(clause: Clause, k: number): readonly number[] {
  if (itemWord(clause, k) !== 'lives' || itemWord(clause, k + 1) !== 'of' || !groupAt(clause, k + 2)) return [];
  const people = joinedRight(clause, k + 2);
  let at = (people.at(-1) as number) + 1;
  while (clause.items[at]?.kind === 'skip') at++;
  return itemWord(clause, at) === 'lost' ? people : [];
}

/** "15 lives were lost there", "29 lives lost at sea". */
function areLost(clause: Clause, k: number): boolean {
  const group = groupAt(clause, k);
  if (group?.kind !== 'counted' || !endsWithLives(clause, group)) return false;
  let at = k + 1;
  while (clause.items[at]?.kind === 'skip') at++;
  return normAt(clause.lattice, clause.items[at]?.first ?? -1) === 'lost';
}

/** "cost a woman and her two sons their lives": those who lost them stand between. */
function costsTheirLives(clause: Clause, k: number): boolean {
  if (!normAt(clause.lattice, clause.items[k]?.first ?? -1).startsWith('cost') || !groupAt(clause, k + 1)) return false;
  const lives = clause.items.slice(k, k + 16).find((_, n) => ['lives', 'life'].includes(itemWord(clause, k + n)));
  return ['their', 'his', 'her'].includes(normAt(clause.lattice, (lives?.first ?? 0) - 1));
}

/** "claimed another life", "took a third life": one more, told by its place alone. */
function oneMoreLife({ lattice }: Clause, from: number): Group | null {
  const article = ['a', 'its'].includes(normAt(lattice, from)) ? 1 : 0;
  const word = normAt(lattice, from + article);
  const last = from + article + 1;
  const next = lattice.tokens[last + 1];
  // "took another life insurance".
  if (normAt(lattice, last) !== 'life' || next?.norm === 'of' || (next?.kind === 'word' && !next.capital && !STOPS.has(next.norm) && cueAt(lattice, last + 1, 'adverb') === 0) || !(article === 1 ? word === 'further' || word === 'first' || ORDINALS.has(word) : word === 'another')) return null;
  return people({ kind: 'singular', first: from, last: last + 1, count: { first: from, last }, head: { kind: 'unknown' }, more: true });
}

/** "16 lives, those of 15 worshippers and a policeman": whose lives they were. */
function thoseOf(clause: Clause, k: number): readonly Draft[] {
  if (itemWord(clause, k) !== ',' || itemWord(clause, k + 1) !== 'those' || itemWord(clause, k + 2) !== 'of' || !groupAt(clause, k + 3)) return [];
  return joinedRight(clause, k + 3).flatMap((at) => { const one = groupAt(clause, at); return one && one.kind !== 'plural' ? [draftOf({ group: one, trigger: one, effect: 'killed', rule: 'subset', voice: 'noun' })] : []; });
}

const HEALERS: ReadonlySet<string> = new Set(['doctors', 'doctor', 'surgeons', 'surgeon', 'medics', 'medic', 'paramedics', 'nurses', 'clinic', 'hospital', 'physicians', 'rescuers', 'lifeguards', 'firefighters', 'helpers', 'crews']);
const FIGHTS: ReadonlySet<string> = new Set(['fight', 'battle', 'struggle']);
const UNABLE: ReadonlySet<string> = new Set(['not', 'failed', 'unable', 'powerless', 'vain', 'cannot', "couldn't"]);

/** "Doctors lost their fight for a boy", "surgeons could not save the life of a miner": the position of those who were not saved, or -1. */
function notSaved(clause: Clause, k: number): number {
  const { lattice, sentence, items } = clause;
  const first = items[k]?.first ?? 0;
  const fought = FIGHTS.has(normAt(lattice, first)) && normAt(lattice, first + 1) === 'for' && [2, 3].some((n) => LOST.has(normAt(lattice, first - n)) || LOST.has(normAt(lattice, first - 1)));
  const unsaved = ['save', 'revive', 'resuscitate'].includes(normAt(lattice, first)) && [1, 2].some((n) => UNABLE.has(normAt(lattice, first - n)));
  if (!fought && !unsaved) return -1;
  let at = k + (fought ? 2 : 1);
  if (['the', 'his', 'her'].includes(itemWord(clause, at)) && ['life', 'lives'].includes(itemWord(clause, at + 1)) && itemWord(clause, at + 2) === 'of') at += 3;
  const group = groupAt(clause, at);
  if (!group || !(group.head.kind === 'people' || group.kind === 'named') || group.kind === 'plural' || group.inner === 'killed') return -1;
  for (let i = first - 1; i >= Math.max(sentence.first, first - 14); i--) if (HEALERS.has(normAt(lattice, i))) return at;
  return -1;
}

export const livesOf: Recognizer = {
  name: 'livesOf',
  words: 'Claimed the lives of people, claimed twelve lives',
  examples: [
    ['The attacks had claimed the lives of more than 150 people.', 'more than 150 killed'],
    ['The epidemic of road deaths took 12 lives on Friday.', '12 killed'],
    ['The blast cost 16 lives, those of 15 pilgrims and a guard.', '16 killed; 15 killed; a killed'],
    ['The crash cost the life of a pilot.', 'a killed'],
    ['The bomb took the lives of a judge and of two guards.', 'a killed; two killed'],
    ['The storm cost a fisherman and his two sons their lives.', 'a killed; two killed'],
    ['The battle has cost the operation over 500 men.', 'over 500 killed'],
    ['Fighting in October cost 58 army lives.', '58 killed'],
    ['The jetliner went down with the loss of 181 lives.', '181 killed'],
    ['In all, 15 lives were lost there.', '15 killed'],
    ['The lives of two pilots and a nurse were lost.', 'two killed; a killed'],
    ['The district recorded 29 lives lost at sea.', '29 killed'],
    ['Raiders slit the throats of six drivers.', 'six killed'],
    ['The raiders put six villagers to the sword and burned their homes.', 'six killed'],
    ['Fresh attack claims five in Katsina', 'five killed'],
    ['The pass claimed another life on Monday.', 'another killed'],
    ['Doctors lost their fight for a boy of nine.', 'a killed'],
    ['Surgeons could not save two miners and their driver.', 'two killed; their killed'],
    ['Officials claimed 25 policemen had died.', '25 killed'],
  ],
  counterExamples: ['Army claims 12 in custody', 'Nine lives are enough for a cat.', 'He claimed 12 million dollars.', 'She took three buses.', 'He put three questions to the sword-smith.', 'Doctors lost their fight for higher pay.', 'The club could not save a goalkeeper from the sack.'],
  at: ['trigger', 'group'],
  atWords: new Set(['loss', 'lives', 'save', 'revive', 'resuscitate', ...FIGHTS]),
  // "Put to death" has a word of harm, "put to the sword" has this one.
  signs: new Set(['loss', 'sword', 'save', 'revive', 'resuscitate', ...LOST]),
  read: (clause, k) => {
    if (areLost(clause, k)) return [draftOf({ group: groupAt(clause, k) as Group, trigger: clause.items[k] as Range, effect: 'killed', rule: 'livesOf', voice: 'noun' })];
    const item = clause.items[k];
    const gone = livesOfLost(clause, k);
    if (gone.length > 0) return draftsFor(clause, { positions: gone, k, effect: 'killed', rule: 'livesOf', voice: 'noun' });
    const unsaved = notSaved(clause, k);
    // "failed to save": with the words that say so, which else would tell of a plan.
    const trigger = { first: (clause.items[k]?.first ?? 2) - 2, last: clause.items[k]?.last ?? 0 };
    if (unsaved >= 0) return joinedRight(clause, unsaved).flatMap((at) => { const one = groupAt(clause, at); return one ? [draftOf({ group: one, trigger, effect: 'killed', rule: 'livesOf', voice: 'noun' })] : []; });
    const lost = lossOf(clause, k);
    if (lost) return [draftOf({ group: lost, trigger: lost.words, effect: 'killed', rule: 'livesOf', voice: 'noun' })];
    if (item?.kind !== 'trigger' || item.trigger.kind !== 'lives') return [];
    if (costsTheirLives(clause, k)) return draftsFor(clause, { positions: joinedRight(clause, k + 1), k, effect: 'killed', rule: 'livesOf', voice: 'active' });
    const another = oneMoreLife(clause, item.last);
    if (another) return [draftOf({ group: another, trigger: item, effect: 'killed', rule: 'livesOf', voice: 'active' })];
    const direct = groupAt(clause, k + 1);
    if (direct && !(direct.head.kind === 'people' && hasPredicate(clause, k + 1)) && (direct.head.kind === 'people' || endsWithLives(clause, direct))) return [draftOf({ group: direct, trigger: item, effect: 'killed', rule: 'livesOf', voice: 'active' }), ...thoseOf(clause, k + 2)];
    if (direct && claimsNumber(clause, k, direct)) return [draftOf({ group: direct, trigger: item, effect: 'killed', rule: 'livesOf', voice: 'active' })];
    const cost = normAt(clause.lattice, item.first).startsWith('cost') ? [k + 2, k + 3, k + 4].map((n) => groupAt(clause, n)).find((g) => g?.kind === 'counted') : undefined;
    if (cost && !endsWithLives(clause, cost)) return [draftOf({ group: cost, trigger: item, effect: 'killed', rule: 'livesOf', voice: 'active' })];
    let at = k + 1;
    while (at <= k + 4 && itemWord(clause, at) !== 'of') at++;
    if (itemWord(clause, at) !== 'of' || !groupAt(clause, at + 1)) return [];
    const lives = joinedRight(clause, at + 1);
    const last = lives.at(-1) as number;
    // "the lives of a driver and of two boys".
    const also = itemWord(clause, last + 1) === 'and' && itemWord(clause, last + 2) === 'of' && groupAt(clause, last + 3) ? joinedRight(clause, last + 3) : [];
    return draftsFor(clause, { positions: [...lives, ...also], k, effect: 'killed', rule: 'livesOf', voice: 'active' });
  },
};
