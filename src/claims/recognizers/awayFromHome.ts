import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { cueAt, isCapital, normAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const STAY: ReadonlySet<string> = new Set(['staying', 'sheltering', 'sleeping', 'living', 'lodged', 'housed', 'camping', 'sheltered', 'accommodated']);
const REMAIN: ReadonlySet<string> = new Set(['remain', 'remained', 'still']);

export const awayFromHome: Recognizer = {
  name: 'awayFromHome',
  words: 'Three hundred people are staying in the school, remain in shelters, have run away towards a town, have left the islands since January, have crossed since Monday: away from home, where harm has been told',
  examples: [
    ['The slide killed nine. 300 people are staying in the school and the church.', 'nine killed; 300 displaced'],
    ['The slide killed nine. In all 140 residents remain in shelters.', 'nine killed; 140 displaced'],
    ['The flood killed nine. The mayor said 90 people had been moved out of damaged homes and were staying in the mosque.', 'nine killed; 90 displaced'],
    ['The raid killed nine. Some 900 villagers have run away towards Belkar.', 'nine killed; Some 900 displaced'],
    ['Raids killed nine. More than 3,000 people have left the islands since January.', 'nine killed; More than 3,000 displaced'],
    ['The shelling killed nine. About 600 residents have left Tavol for the camps along the border.', 'nine killed; About 600 displaced'],
    ['Raids killed nine. Almost 6,000 people have crossed since Monday, the refugee agency said.', 'nine killed; Almost 6,000 displaced'],
    ['The quake killed nine, and about 2,000 were left without a home.', 'nine killed; about 2,000 displaced'],
  ],
  counterExamples: [
    'The fair is over. 300 people are staying in the school.',
    'Some 900 players have run away towards the goal.',
    'More than 3,000 people have left the party since January.',
    'Almost 6,000 people have crossed since Monday, the bridge authority said.',
    'About 600 pupils have left Tavol for the coast.',
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
const areMany = ({ kind, numeral, head, definite }: Group): boolean => kind === 'counted' && !definite && head.kind === 'people' && head.persons.every((p) => ['people', 'civilians'].includes(p.category)) && (numeral?.amount.kind === 'vague' || (numeral?.amount.kind === 'number' && numeral.amount.n >= 10));

/** People have been harmed, in the sentence before the group or in those before. */
const isHarmTold = (clause: Clause, k: number): boolean => clause.carried !== null || clause.figures.size > 0 || clause.items.slice(0, k).some((item) => item.kind === 'trigger' && 'effect' in item.trigger);

const ROOFS: ReadonlySet<string> = new Set(['school', 'schools', 'church', 'churches', 'mosque', 'mosques', 'temple', 'temples', 'monastery', 'gymnasium', 'stadium', 'hall', 'halls', 'tents', 'tent', 'shelters', 'shelter', 'camp', 'camps', 'centre', 'centres', 'center', 'centers', 'barracks', 'hangar']);
/** Words that may stand between "in" and the roof: "in the village school". */
const REACH = 4;

/** "are staying in the school", "remain in shelters", "had been moved out of damaged homes and were staying in the mosque": the words, or null. */
function staysIn({ lattice, sentence, items }: Clause, group: Group): Range | null {
  for (let i = group.last; i < Math.min(sentence.last - 1, group.last + 12); i++) {
    if ([',', ';', ':', 'who', 'but', 'when'].includes(normAt(lattice, i)) || items.some((item) => item.kind === 'group' && item.first === i && item.group.head.kind === 'people')) return null;
    const stays = STAY.has(normAt(lattice, i)) || (REMAIN.has(normAt(lattice, i)) && i <= group.last + 2);
    if (!stays || !['in', 'at', 'inside'].includes(normAt(lattice, i + 1))) continue;
    const roof = Array.from({ length: REACH }, (_, n) => i + 2 + n).find((n) => ROOFS.has(normAt(lattice, n)));
    return roof === undefined ? null : { first: i, last: roof + 1 };
  }
  return null;
}

const WHITHER: ReadonlySet<string> = new Set(['towards', 'toward', 'to', 'into', 'from', 'across']);
const LANDS: ReadonlySet<string> = new Set(['islands', 'island', 'district', 'area', 'village', 'villages', 'town', 'region', 'valley', 'province', 'neighbourhood', 'camp', 'camps', 'city', 'hills', 'coast', 'zone']);
const BORDERS: ReadonlySet<string> = new Set(['refugee', 'refugees', 'border', 'unhcr', 'camps', 'exile']);

/** "have run away towards Belkar", "have left Tavol for the camps", "have left the islands since January", "have crossed since Monday, the refugee agency said": the words, or null. */
function hasLeft({ lattice, sentence }: Clause, group: Group): Range | null {
  const auxiliary = cueAt(lattice, group.last, 'auxiliary');
  const at = group.last + auxiliary;
  if (auxiliary === 0 || !['have', 'has', 'had'].includes(normAt(lattice, group.last))) return null;
  if (normAt(lattice, at) === 'run' && normAt(lattice, at + 1) === 'away') return WHITHER.has(normAt(lattice, at + 2)) && (isCapital(lattice, at + 3) || LANDS.has(normAt(lattice, at + 4))) ? { first: at, last: at + 2 } : null;
  const rest = Array.from({ length: 8 }, (_, n) => at + 1 + n).filter((i) => i < sentence.last);
  if (normAt(lattice, at) === 'crossed') return lattice.tokens.slice(at, sentence.last).some((t) => BORDERS.has(t.norm)) ? { first: at, last: at + 1 } : null;
  if (normAt(lattice, at) !== 'left') return null;
  const land = rest.slice(0, 4).some((i) => (isCapital(lattice, i) && i === at + 1) || LANDS.has(normAt(lattice, i)));
  return land && rest.some((i) => normAt(lattice, i) === 'since' || (normAt(lattice, i) === 'for' && [1, 2, 3].some((n) => BORDERS.has(normAt(lattice, i + n)) || ['safer', 'safety'].includes(normAt(lattice, i + n))))) ? { first: at, last: at + 1 } : null;
}
