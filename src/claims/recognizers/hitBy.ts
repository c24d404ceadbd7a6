import type { Clause } from '../clause.ts';
import { draftsFor, mayBeVictim } from '../draft.ts';
import { joinedLeft } from '../joined.ts';
import { cueAt, normAt, tagAt } from '../lattice.ts';
import type { Group } from '../group.ts';
import { groupAt, itemWord } from '../navigate.ts';
import { farSubject, subjectOf } from '../subject.ts';
import type { Recognizer } from '../recognizer.ts';
import { isFatal, isPronouncedDead } from './verbs.ts';

const HIT = new Set(['hit', 'struck', 'grazed', 'pierced', 'caught', 'cut']);
const HITTING = new Set(['hitting', 'striking', 'grazing']);
const SHOTS = new Set(['bullet', 'bullets', 'gunfire', 'shrapnel', 'splinters', 'fragments', 'pellets', 'rounds', 'crossfire', 'gunshots', 'arrow', 'debris', 'glass', 'shards', 'canister', 'canisters', 'splinter', 'stone', 'stones', 'baton', 'shell', 'shells', 'mortar', 'rocket', 'missile', 'grenade', 'masonry', 'boulder', 'boulders', 'rocks', 'beam', 'branch', 'batons']);
const BODY = new Set(['head', 'chest', 'leg', 'legs', 'arm', 'arms', 'back', 'stomach', 'abdomen', 'neck', 'shoulder', 'face', 'thigh', 'foot', 'feet', 'buttocks', 'hand', 'hip', 'knee', 'eye', 'groin', 'spine', 'side', 'jaw', 'cheek', 'ear', 'forehead', 'wrist', 'ankle', 'elbow']);

export const hitBy: Recognizer = {
  name: 'hitBy',
  words: 'People were hit by bullets, struck by shrapnel, grazed in the leg: hurt, unless they are said to have died',
  examples: [
    ['Dozens of people were hit by bullets or by tear gas canisters.', 'Dozens injured'],
    ['A barber was hit in the buttocks and a customer, 45, was grazed in the leg.', 'A injured; a injured'],
    ['The doctor had treated a waiter cut by flying glass.', 'a injured'],
    ['A stray bullet came through the roof and struck a girl who was waiting.', 'a injured'],
    ['A cameraman walking beside him took a bullet in the thigh.', 'A injured'],
    ['The shots killed a vendor. Two passengers on a bus were hit as well.', 'a killed; Two injured'],
    ['A boy who was grazed on the cheek has been sent home.', 'A injured'],
    ['Nobody was hit in the shooting.', 'Nobody injured'],
    ['He fired through the windshield, hitting a deputy in the left arm.', 'a injured'],
    ['A ranger was killed and one was hit in the thigh.', 'A killed; one injured'],
    ['Police shot at the crowd, wounding 31 people. Nine had been hit by live rounds and four by rubber bullets.', '31 injured; Nine injured; four injured'],
    ['Eleven rebels were fatally hit in the fighting.', 'Eleven killed'],
    ['Three of his comrades, struck by splinters, are out of danger.', 'Three injured'],
    ['The bomb killed ten. Dozens, cut by splinters, were bandaged.', 'ten killed; Dozens injured'],
    ['A guard was hit in the chest and pronounced dead at the scene.', 'A killed'],
  ],
  counterExamples: ['Two deals were fatally hit by the crisis.', 'Three shops, struck by splinters, are shut.', 'Two passengers on a bus were hit as well.', 'A bullet struck the wall behind a guard.', 'The bullet train hit a farmer’s fence.', 'Nine houses were hit by bullets.', 'The villagers were hit by rising prices.', 'Two shops were hit in the north.', 'A collector took a bullet in a box to the fair.'],
  at: [],
  atWords: new Set([...HIT, ...HITTING, 'took', 'taken', 'takes']),
  read: (clause, k) => {
    const struck = HITTING.has(itemWord(clause, k)) ? struckInBody(clause, k) : HIT.has(itemWord(clause, k)) ? struckByShot(clause, k) : -1;
    if (struck >= 0) return draftsFor(clause, { positions: [struck], k, effect: 'injured', rule: 'hitBy', voice: 'active' });
    const took = takesShot(clause, k) ? farSubject(clause, k) : -1;
    if (took >= 0 && mayBeVictim(groupAt(clause, took) as Group, { careful: true }) && groupAt(clause, took)?.kind !== 'plural') return draftsFor(clause, { positions: joinedLeft(clause, took), k, effect: isPronouncedDead(clause, { k, at: took }) ? 'killed' : 'injured', rule: 'hitBy', voice: 'passive' });
    const fatal = HIT.has(itemWord(clause, k)) && clause.items[k - 1]?.kind === 'skip' && isFatal(clause, k);
    const at = isAside(clause, k) ? k - 2 : fatal ? subjectOf(clause, k) : HIT.has(itemWord(clause, k)) && (clause.items[k - 1]?.kind === 'skip' || (groupAt(clause, k - 1) && itemWord(clause, k + 1) === 'by')) && tellsOfWound(clause, k) ? subjectOf(clause, k) : -1;
    const nobody = at < 0 && clause.items[k - 1]?.kind === 'skip' && groupAt(clause, k - 2)?.numeral?.amount.kind === 'zero' ? groupAt(clause, k - 2) : null;
    if (nobody && mayBeVictim(nobody, { careful: nobody.head.kind !== 'none' }) && itemWord(clause, k) === 'hit') return draftsFor(clause, { positions: [k - 2], k, effect: 'injured', rule: 'hitBy', voice: 'passive' });
    const group = groupAt(clause, at);
    const told = at === 0 && !isAside(clause, k) && group?.kind === 'counted' && group.head.kind === 'none' && (clause.carried === 'killed' || clause.carried === 'injured') ? clause.carried : null;
    if (told) return [0, ...byToo(clause, k)].flatMap((one) => draftsFor(clause, { positions: [one], k, effect: told, rule: 'subset', voice: 'passive' }));
    if (!group || group.kind === 'plural' || !(mayBeVictim(group, { careful: true }) || (group.head.kind === 'none' && (isOneMore(clause, at) || isAside(clause, k))))) return [];
    const dead = fatal || isPronouncedDead(clause, { k, at }) || isOfTheDead(clause, group);
    return draftsFor(clause, { positions: joinedLeft(clause, at), k, effect: dead ? 'killed' : 'injured', rule: dead && isOfTheDead(clause, group) ? 'subset' : 'hitBy', voice: 'passive' });
  },
};

/** "(31 were wounded.) Thirteen had been hit by live rounds and four by rubber bullets": the next number alone with its "by". */
const byToo = (clause: Clause, k: number): readonly number[] => clause.items.slice(k).flatMap((_, n) => (groupAt(clause, k + n)?.head.kind === 'none' && groupAt(clause, k + n)?.kind === 'counted' && ['and', ','].includes(itemWord(clause, k + n - 1)) && itemWord(clause, k + n + 1) === 'by' ? [k + n] : []));

/** "Three of his comrades, struck by splinters, (are out of danger)". */
const isAside = (clause: Clause, k: number): boolean => HIT.has(itemWord(clause, k)) && itemWord(clause, k - 1) === ',' && itemWord(clause, k + 1) === 'by' && (groupAt(clause, k - 2)?.head.kind === 'people' || isSomeMore(clause, k - 2)) && tellsOfWound(clause, k);

/** "(The bomb killed ten.) Dozens, cut by splinters, were bandaged": a number alone behind what harm is told. */
const isSomeMore = (clause: Clause, at: number): boolean => at === 0 && clause.carried !== null && groupAt(clause, at)?.head.kind === 'none' && groupAt(clause, at)?.kind === 'counted';

/** "opened fire, hitting a deputy in the arm": whom the shot struck, and where; their position, or -1. */
function struckInBody(clause: Clause, k: number): number {
  const { lattice } = clause;
  const group = groupAt(clause, k + 1);
  if (!group || group.kind === 'plural' || group.head.kind !== 'people' || isPronouncedDead(clause, { k, at: k + 1 }) || !['in', 'on'].includes(normAt(lattice, group.last))) return -1;
  return [1, 2, 3].some((n) => BODY.has(normAt(lattice, group.last + n))) ? k + 1 : -1;
}

/** "(34 people died.) At least 31 of them were hit by bullets": of those whose death was just told. */
const isOfTheDead = ({ carried }: Clause, { kind, head }: Group): boolean => carried === 'killed' && kind === 'counted' && head.kind === 'pronoun' && ['them', 'these', 'those'].includes(head.word);

/** "(A ranger was killed) and one was hit in the thigh": a number alone, behind people to whom something has happened. */
const isOneMore = (clause: Clause, at: number): boolean => ['and', ',', 'while', ';'].includes(itemWord(clause, at - 1)) && clause.items.slice(0, at).some((item) => item.kind === 'trigger' && 'effect' in item.trigger) && clause.items.slice(0, at).some((item) => item.kind === 'group' && item.group.kind !== 'plural' && item.group.head.kind === 'people');

/** "took a bullet in the thigh", "took shrapnel to the arm". */
function takesShot({ lattice, items }: Clause, k: number): boolean {
  const from = items[k]?.last ?? 0;
  if (!['took', 'taken', 'takes'].includes(normAt(lattice, from - 1))) return false;
  const shot = [0, 1, 2, 3].map((n) => from + n).find((i) => SHOTS.has(normAt(lattice, i)));
  return shot !== undefined && ['in', 'to', 'through'].includes(normAt(lattice, shot + 1)) && [2, 3, 4].some((n) => BODY.has(normAt(lattice, shot + n)));
}

/** "by live bullets", "in the left leg", "as well" where others have just been told of, "twice in the arm", "in the crossfire". */
function tellsOfWound({ lattice, items, carried }: Clause, k: number): boolean {
  let from = items[k]?.last ?? 0;
  if (carried !== null && carried !== 'missing' && (normAt(lattice, from) === 'too' || (normAt(lattice, from) === 'as' && normAt(lattice, from + 1) === 'well'))) return true;
  while (cueAt(lattice, from, 'adverb') > 0 || ['twice', 'once', 'also'].includes(normAt(lattice, from))) from++;
  const lead = normAt(lattice, from);
  if (lead !== 'by' && lead !== 'in' && lead !== 'on') return false;
  for (let i = from + 1; i < from + 5; i++) {
    const norm = normAt(lattice, i);
    if (SHOTS.has(norm) || (lead !== 'by' && BODY.has(norm))) return true;
    if ([',', '.', ';', 'and', 'of'].includes(norm)) return false;
  }
  return false;
}

/** "A stray bullet came through the roof and struck a girl": the people behind the verb, where shots are told of before it; their position, or -1. */
function struckByShot(clause: Clause, k: number): number {
  const group = clause.items[k - 1]?.kind === 'skip' ? null : groupAt(clause, k + 1);
  const { lattice, sentence } = clause;
  if (!group || group.kind === 'plural' || group.kind === 'named' || group.head.kind !== 'people' || isPronouncedDead(clause, { k, at: k + 1 })) return -1;
  const first = clause.items[k]?.first ?? 0;
  for (let i = first - 1; i >= Math.max(sentence.first, first - 8); i--) {
    if ([',', ';', 'when', 'after', 'as'].includes(normAt(lattice, i))) return -1;
    if (['bullet', 'bullets', 'shrapnel', 'splinters', 'fragments'].includes(normAt(lattice, i)) && tagAt(lattice, i + 1, 'thing') === null) return k + 1;
  }
  return -1;
}
