import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { cueAt, normAt } from '../lattice.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const takenFromUs: Recognizer = {
  name: 'takenFromUs',
  words: 'Mines have taken 16 of our cousins from us; Omar Saad followed overnight: deaths told as what was taken, or as one more who went the same way',
  examples: [
    ['Since May mines have taken 16 of our cousins from us.', '16 killed'],
    ['The blast of Sunday took four members of our parish.', 'four killed'],
    ['Three men died at once. Omar Saad, 22, followed overnight.', 'Three killed; Omar Saad killed'],
    ['Two men died at once. A woman of 60 followed in hospital on Monday.', 'Two killed; A killed'],
  ],
  counterExamples: ['The firm has taken 16 of our weavers from us.', 'The ministry took four members of our parish on board.', 'Omar Saad, 22, followed overnight.', 'Omar Saad, 22, followed the car.'],
  at: ['counted', 'singular', 'named'],
  signs: new Set(['took', 'taken', 'takes', 'followed']),
  looksBack: 'carried',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (!group || !['people', 'unknown', 'pronoun'].includes(group.head.kind) || group.numeral?.amount.kind === 'zero') return [];
    const told = isTaken(clause, group) || (clause.carried === 'killed' && group.kind !== 'counted' && isFollowing(clause, group));
    return told ? [draftOf({ group, trigger: group, effect: 'killed', rule: 'intransitive', voice: 'noun' })] : [];
  },
};

const HARMS: ReadonlySet<string> = new Set(['drone', 'drones', 'shell', 'shells', 'shelling', 'bomb', 'bombs', 'blast', 'attack', 'attacks', 'raid', 'raids', 'war', 'fire', 'flood', 'floods', 'sea', 'river', 'quake', 'earthquake', 'storm', 'cyclone', 'landslide', 'mudslide', 'avalanche', 'crash', 'accident', 'mine', 'mines', 'missile', 'missiles', 'rockets', 'strike', 'strikes', 'massacre', 'disaster', 'tragedy', 'explosion', 'collapse', 'wave', 'waters', 'violence', 'fighting']);

/** "mines have taken (16 of our cousins) from us", "the blast took (four members of our parish)": by what kills, from those who speak. */
function isTaken({ lattice, sentence }: Clause, { kind, first, last, count }: Group): boolean {
  if (kind !== 'counted' || !['took', 'taken', 'takes'].includes(normAt(lattice, first - 1))) return false;
  const us = lattice.tokens.slice(count.last, Math.min(sentence.last, last + 3)).some((t, n) => t.norm === 'our' || (t.norm === 'from' && normAt(lattice, count.last + n + 1) === 'us'));
  return us && normAt(lattice, last) !== 'on' && lattice.tokens.slice(Math.max(sentence.first, first - 12), first - 1).some((t) => HARMS.has(t.norm));
}

const HOW: ReadonlySet<string> = new Set(['overnight', 'later', 'hours', 'days', 'soon', 'shortly', 'yesterday', 'today', 'two', 'three', 'a']);

/** "(Omar Saad, 22,) followed overnight", "followed in hospital": the verb without an object, and when or where. */
function isFollowing({ lattice }: Clause, { last }: Group): boolean {
  let at = normAt(lattice, last) === ',' ? last + 1 : last;
  while (cueAt(lattice, at, 'auxiliary') > 0 || cueAt(lattice, at, 'adverb') > 0) at++;
  if (normAt(lattice, at) !== 'followed') return false;
  const [next, second, third] = [normAt(lattice, at + 1), normAt(lattice, at + 2), normAt(lattice, at + 3)];
  if (['a', 'two', 'three'].includes(next)) return ['later', 'after'].some((w) => w === third || w === normAt(lattice, at + 4));
  if (HOW.has(next)) return true;
  return (['in', 'at'].includes(next) && [second, third].includes('hospital')) || (next === 'on' && /day$/.test(second));
}
