import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { cueAt, isCapital, normAt } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const STAY: ReadonlySet<string> = new Set(['staying', 'sheltering', 'sleeping', 'living', 'lodged', 'housed', 'camping', 'camped', 'sheltered', 'accommodated', 'registered', 'sleep', 'live', 'shelter', 'stay', 'crowded', 'huddled']);
const REMAIN: ReadonlySet<string> = new Set(['remain', 'remained', 'still']);

export const awayFromHome: Recognizer = {
  name: 'awayFromHome',
  words: 'So many families are sleeping in a gymnasium, remain in tents, have run away to a town, have left a valley since the spring, have crossed a border: away from home, where harm has been told',
  examples: [
    ['The fire killed six. Now 450 residents are sleeping in a gymnasium.', 'six killed; 450 displaced'],
    ['The slide killed nine. In all 75 villagers remain in tents.', 'nine killed; 75 displaced'],
    ['The storm killed four. A clerk said 60 residents had lost their roofs and were camping in a hangar.', 'four killed; 60 displaced'],
    ['The raid killed nine. Some 250 villagers have run away to Dorma.', 'nine killed; Some 250 displaced'],
    ['Shells killed five. Over 1,200 villagers have left the valley since spring.', 'five killed; Over 1,200 displaced'],
    ['The bombs killed seven. About 80 civilians have left Orvel for a refugee camp.', 'seven killed; About 80 displaced'],
    ['Raids killed nine. Nearly 700 people have crossed on rafts, a border guard said.', 'nine killed; Nearly 700 displaced'],
    ['The clash killed one. Some 60 herders, mainly widows, left Dorma for two weeks because of the shelling.', 'one killed; Some 60 displaced'],
    ['The raid killed nine. Around 85 residents of the quarter have meanwhile moved to Belkar.', 'nine killed; Around 85 displaced'],
    ['The blaze killed three, and some 160 were left without roofs.', 'three killed; some 160 displaced'],
  ],
  counterExamples: [
    'The fair is over. Now 450 residents are sleeping in a gymnasium.',
    'Some 250 players have run away to the goal.',
    'Over 1,200 villagers have left the party since spring.',
    'Nearly 700 people have crossed on rafts, a ferryman said.',
    'About 80 pupils have left Orvel for the coast.',
  ],
  at: ['group'],
  signs: new Set([...STAY, 'remain', 'remained', 'run', 'left', 'crossed']),
  looksBack: 'figures',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (!group || !areMany(group) || !isHarmTold(clause, k)) return [];
    const words = staysIn(clause, group) ?? hasLeft(clause, group);
    return words === null ? [] : [draftOf({ group, trigger: words, effect: 'displaced', rule: 'drivenOut', voice: 'passive' })];
  },
};

/** So many people as are driven out, by a word for people who live somewhere. */
const areMany = ({ kind, numeral, head, definite }: Group): boolean => kind === 'counted' && !definite && head.kind === 'people' && head.persons.every((p) => ['people', 'civilians', 'children', 'women'].includes(p.category)) && (numeral?.amount.kind === 'vague' || (numeral?.amount.kind === 'number' && numeral.amount.n >= 10));

/** People have been harmed, in the sentence before the group or in those before. */
const isHarmTold = (clause: Clause, k: number): boolean => clause.carried !== null || clause.figures.size > 0 || clause.items.slice(0, k).some((item) => item.kind === 'trigger' && 'effect' in item.trigger);

const ROOFS: ReadonlySet<string> = new Set(['school', 'schools', 'church', 'churches', 'mosque', 'mosques', 'temple', 'temples', 'monastery', 'gymnasium', 'stadium', 'hall', 'halls', 'tents', 'tent', 'shelters', 'shelter', 'camp', 'camps', 'centre', 'centres', 'center', 'centers', 'barracks', 'hangar', 'mission', 'compound', 'tarpaulin', 'tarpaulins', 'relatives', 'warehouse', 'gym', 'college', 'sheds', 'playground']);
/** Words that may stand between "in" and the roof: "in the old town hall". */
const REACH = 4;

/** "are sleeping in a gymnasium", "remain in tents", "had lost their roofs and were camping in a hangar": the words, or null. */
function staysIn({ lattice, sentence, items }: Clause, group: Group): Range | null {
  for (let i = group.count.last + 1; i < Math.min(sentence.last - 1, group.last + 12); i++) {
    if ([',', ';', ':', 'who', 'but', 'when'].includes(normAt(lattice, i)) || items.some((item) => item.kind === 'group' && item.first === i && item.group.head.kind === 'people')) return null;
    const stays = STAY.has(normAt(lattice, i)) || (REMAIN.has(normAt(lattice, i)) && i <= group.last + 2);
    if (!stays || !['in', 'at', 'inside', 'under', 'on', 'with'].includes(normAt(lattice, i + 1))) continue;
    const roof = Array.from({ length: REACH }, (_, n) => i + 2 + n).find((n) => ROOFS.has(normAt(lattice, n)));
    return roof === undefined ? null : { first: i, last: roof + 1 };
  }
  return null;
}

const WHITHER: ReadonlySet<string> = new Set(['towards', 'toward', 'to', 'into', 'from', 'across']);
const LANDS: ReadonlySet<string> = new Set(['islands', 'island', 'district', 'area', 'village', 'villages', 'town', 'region', 'valley', 'province', 'neighbourhood', 'camp', 'camps', 'city', 'hills', 'coast', 'zone']);
const BORDERS: ReadonlySet<string> = new Set(['refugee', 'refugees', 'border', 'unhcr', 'camps', 'exile']);

/** "(Some 60 herders), mainly widows, (left)": behind what stands between commas. */
function pastAside(lattice: Lattice, from: number): number {
  if (normAt(lattice, from) !== ',') return from;
  if (['left', 'abandoned'].includes(normAt(lattice, from + 1))) return from + 1;
  for (let i = from + 1; i < from + 9; i++) if (normAt(lattice, i) === ',') return i + 1;
  return from;
}

const FEARS: ReadonlySet<string> = new Set(['fighting', 'clashes', 'shelling', 'violence', 'attack', 'attacks', 'raid', 'raids', 'bombing', 'bombardment', 'offensive', 'fear', 'fearing', 'flood', 'floods', 'quake', 'threats', 'gunfire', 'massacre']);

/** "left Orvel because of the fighting", "left the village for fear of more raids": the words, or null. */
function leftInFear(lattice: Lattice, at: number, end: number): Range | null {
  if (!['left', 'abandoned', 'quit'].includes(normAt(lattice, at)) || !(isCapital(lattice, at + 1) || LANDS.has(normAt(lattice, at + 2)))) return null;
  for (let i = at + 2; i < Math.min(end, at + 14); i++) if (FEARS.has(normAt(lattice, i)) && ['of', 'the', 'for', 'after', 'more', 'another', 'from', ','].includes(normAt(lattice, i - 1))) return { first: at, last: at + 1 };
  return null;
}

/** "have run away to Dorma", "have left Orvel for a refugee camp", "have left the valley since spring", "have crossed on rafts, a border guard said": the words, or null. */
function hasLeft({ lattice, sentence }: Clause, group: Group): Range | null {
  const fled = leftInFear(lattice, pastAside(lattice, group.last), sentence.last);
  if (fled !== null) return fled;
  const auxiliary = cueAt(lattice, group.last, 'auxiliary');
  const at = group.last + auxiliary + cueAt(lattice, group.last + auxiliary, 'adverb');
  if (auxiliary === 0 || !['have', 'has', 'had'].includes(normAt(lattice, group.last))) return null;
  if (normAt(lattice, at) === 'run' && normAt(lattice, at + 1) === 'away') return WHITHER.has(normAt(lattice, at + 2)) && (isCapital(lattice, at + 3) || LANDS.has(normAt(lattice, at + 4))) ? { first: at, last: at + 2 } : null;
  const rest = Array.from({ length: 8 }, (_, n) => at + 1 + n).filter((i) => i < sentence.last);
  if (normAt(lattice, at) === 'crossed') return lattice.tokens.slice(at, sentence.last).some((t) => BORDERS.has(t.norm)) ? { first: at, last: at + 1 } : null;
  if (['moved', 'gone'].includes(normAt(lattice, at)) && normAt(lattice, at + 1) === 'to') return isCapital(lattice, at + 2) || LANDS.has(normAt(lattice, at + 3)) ? { first: at, last: at + 2 } : null;
  if (normAt(lattice, at) !== 'left') return null;
  const land = rest.slice(0, 4).some((i) => (isCapital(lattice, i) && i === at + 1) || LANDS.has(normAt(lattice, i)));
  return land && rest.some((i) => normAt(lattice, i) === 'since' || (normAt(lattice, i) === 'for' && [1, 2, 3].some((n) => BORDERS.has(normAt(lattice, i + n)) || ['safer', 'safety'].includes(normAt(lattice, i + n))))) ? { first: at, last: at + 1 } : null;
}
