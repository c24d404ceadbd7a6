import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { joinedLeft } from '../joined.ts';
import { cueAt, kindAt, normAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';
import { WOUNDS } from '../wounds.ts';

export const bodilyHarm: Recognizer = {
  name: 'bodilyHarm',
  words: 'A bridesmaid took a bullet in the thigh, two men needed stitches, five were led off with bullet wounds, a corporal, hit in the jaw, was driven off; along with a wounded girl: hurt, by what was done to the body',
  examples: [
    ['Gunmen fired at the wedding, and a waiter took a bullet in the thigh.', 'a injured'],
    ['Six men needed stitches after the attack.', 'Six injured'],
    ['Five prisoners were led off with bullet wounds.', 'Five injured'],
    ['Three guards were wounded. Corporal Omar Saad, hit in the jaw, was driven to Belkar.', 'Three injured; Omar Saad injured'],
    ['Six bodies were brought down, along with a wounded girl.', 'Six killed; a injured'],
    ['Twenty inmates were injured; two guards suffered blows.', 'Twenty injured; two injured'],
    ['Nine workers were hurt, two of them with burns on their arms.', 'Nine injured; two injured'],
  ],
  counterExamples: ['A goalkeeper took a blow to his pride.', 'Six curtains needed stitches.', 'Five prisoners were led off with their bags.', 'A minister, hit in the polls, resigned.', 'Nine workers came, three of them with flags.'],
  at: ['counted', 'singular', 'named'],
  signs: new Set(['bullet', 'bullets', 'shrapnel', 'stitches', 'wounds', 'injuries', 'burns', 'wounded', 'injured', 'blows', 'neck', 'leg', 'shoulder', 'head', 'thigh', 'arm', 'chest', 'back', 'face', 'stomach', 'hand', 'foot', 'knee', 'hip', 'abdomen', 'eye', 'jaw']),
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (!group || group.numeral?.amount.kind === 'zero' || group.numeral?.amount.kind === 'share') return [];
    const inner = group.kind === 'singular' && group.inner === 'injured' && !group.definite && group.head.kind === 'people' ? besideOthers(clause, group) : null;
    if (inner !== null) return [draftOf({ group, trigger: inner, effect: 'injured', rule: 'elliptic', voice: 'noun' })];
    const part = group.head.kind === 'pronoun' && ['them', 'whom'].includes(group.head.word) && normAt(clause.lattice, group.last) === 'with' ? woundsBehind(clause.lattice, group.last + 1) : null;
    if (part !== null) return [draftOf({ group, trigger: part, effect: 'injured', rule: 'subset', voice: 'noun' })];
    if (!isSubject(group)) return [];
    const harm = harmBehind(clause, group);
    if (harm === null) return [];
    return joinedLeft(clause, k).flatMap((at) => { const one = groupAt(clause, at); return one && one.kind !== 'plural' ? [draftOf({ group: one, trigger: harm, effect: 'injured', rule: 'passive', voice: 'passive' })] : []; });
  },
};

const isSubject = ({ kind, head }: Group): boolean => kind === 'named' || head.kind === 'people' || (kind === 'counted' && ['none', 'pronoun'].includes(head.kind));

/** "along with a wounded girl", "six bodies and a wounded boy": set beside those told before it. */
function besideOthers({ lattice, sentence, harm }: Clause, { first, last }: Group): Range | null {
  const before = normAt(lattice, first - 1);
  return harm && first > sentence.first + 2 && (before === 'and' || (before === 'with' && ['along', 'together'].includes(normAt(lattice, first - 2)))) && ['.', ',', ';', '', 'in', 'on', 'at', 'from'].includes(normAt(lattice, last)) ? { first, last } : null;
}

/** "burns to the face", "severe head wounds": the words, or null. */
function woundsBehind(lattice: Lattice, from: number): Range | null {
  for (let i = from; i < from + 4; i++) {
    if (['wounds', 'injuries', 'burns', 'fractures', 'wound', 'concussion', 'cuts', 'shrapnel'].includes(normAt(lattice, i))) return { first: from - 1, last: i + 1 };
    if (kindAt(lattice, i) !== 'word' || ['his', 'her', 'their', 'the', 'no', 'and'].includes(normAt(lattice, i))) return null;
  }
  return null;
}

const BODY: ReadonlySet<string> = new Set(['thigh', 'leg', 'legs', 'arm', 'arms', 'shoulder', 'shoulders', 'chest', 'back', 'neck', 'head', 'foot', 'feet', 'hand', 'hands', 'stomach', 'abdomen', 'hip', 'knee', 'knees', 'jaw', 'face', 'spine', 'lung', 'groin', 'eye', 'eyes', 'throat', 'belly', 'ankle', 'elbow', 'buttock', 'buttocks', 'cheek', 'ear', 'forehead', 'temple', 'calf', 'pelvis', 'ribs']);
const HITS: ReadonlySet<string> = new Set(['hit', 'struck', 'shot', 'grazed', 'stabbed', 'slashed', 'cut', 'knifed', 'bitten', 'kicked', 'clubbed', 'pierced', 'punched', 'scalded', 'burned', 'burnt']);
const TAKES: ReadonlySet<string> = new Set(['took', 'takes', 'caught', 'received', 'got', 'has', 'had', 'have', 'carries', 'carried']);
const SHOT: ReadonlySet<string> = new Set(['bullet', 'bullets', 'shrapnel', 'splinter', 'splinters', 'pellet', 'pellets', 'fragment', 'fragments', 'slug']);

/** The harm told right behind them and their asides, or null. */
function harmBehind(clause: Clause, { last }: Group): Range | null {
  const { lattice, sentence } = clause;
  if (normAt(lattice, last) === ',') { const hit = hitInBody(lattice, last + 1); if (hit !== null && [',', 'and'].includes(normAt(lattice, hit.last))) return hit; }
  let at = last;
  if (normAt(lattice, at) === 'who') at++;
  while (at < last + 5 && (cueAt(lattice, at, 'auxiliary') > 0 || cueAt(lattice, at, 'adverb') > 0) && !TAKES.has(normAt(lattice, at))) at++;
  const word = normAt(lattice, at);
  if (TAKES.has(word)) return shotBehind(lattice, at);
  if (['suffered', 'sustained'].includes(word) && [1, 2, 3].some((n) => ['blows', 'beatings', 'beating'].includes(normAt(lattice, at + n)))) return { first: at, last: at + 2 };
  if (['needed', 'required', 'needs'].includes(word)) return [1, 2].some((n) => ['stitches', 'amputation', 'amputations', 'sutures'].includes(normAt(lattice, at + n))) ? { first: at, last: at + 2 } : null;
  const passive = at > last && cueAt(lattice, at - 1, 'auxiliary') > 0;
  return passive && /(?:ed|en|led|brought|taken|sent|flown|driven)$/.test(word) ? withWounds(lattice, at + 1, sentence.last) : null;
}

/** "hit in the neck", "shot through the thigh". */
function hitInBody(lattice: Lattice, at: number): Range | null {
  if (!HITS.has(normAt(lattice, at)) || !['in', 'through', 'on', 'across'].includes(normAt(lattice, at + 1)) || !['the', 'his', 'her', 'both', 'one'].includes(normAt(lattice, at + 2))) return null;
  const body = [3, 4].find((n) => BODY.has(normAt(lattice, at + n)));
  return body === undefined ? null : { first: at, last: at + body + 1 };
}

/** "took a bullet in the thigh", "has shrapnel in her back". */
function shotBehind(lattice: Lattice, at: number): Range | null {
  const shot = [1, 2, 3].find((n) => SHOT.has(normAt(lattice, at + n)));
  if (shot === undefined || !['in', 'to', 'through', 'from'].includes(normAt(lattice, at + shot + 1))) return null;
  return [2, 3, 4].some((n) => BODY.has(normAt(lattice, at + shot + n))) ? { first: at, last: at + shot + 2 } : null;
}

/** "(were led off) with bullet wounds": within a few words. */
function withWounds(lattice: Lattice, from: number, end: number): Range | null {
  for (let i = from; i < Math.min(from + 6, end); i++) {
    if (normAt(lattice, i) === 'with') { const wounds = woundsBehind(lattice, i + 1); return wounds !== null && WOUNDS.has(normAt(lattice, wounds.last - 1)) ? wounds : null; }
    if ([',', '.', ';', 'and', 'by', 'dead', 'charged'].includes(normAt(lattice, i))) return null;
  }
  return null;
}
