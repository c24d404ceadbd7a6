import { KIND_BITS } from '../../lexicon/tags.ts';
import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { harmTold } from '../harmedOnes.ts';
import { cueAt, hasKind, kindAt, normAt, tagAt } from '../lattice.ts';
import { OWNERS, personsAt } from '../onePerson.ts';
import type { Recognizer } from '../recognizer.ts';

const TAKE: ReadonlySet<string> = new Set(['took', 'take', 'dragged', 'hauled', 'marched', 'led', 'carried', 'drove', 'grabbed', 'snatched', 'seized', 'bundled', 'pulled']);
const AWAY: ReadonlySet<string> = new Set(['with', 'away', 'from', 'off', 'into', 'too', 'out', 'along']);

export const doneToOne: Recognizer = {
  name: 'doneToOne',
  words: 'They took his son with them; the blast killed the bookkeeper Ana Mell and her cousin; a splinter hit my brother in the neck: one person, told by any noun, as the one to whom it was done',
  examples: [
    ['Gunmen took 20 villagers. “They took my eldest son with them,” she said.', '20 captured; my captured'],
    ['Gunmen took 20 villagers. They dragged the bookkeeper Joram Mell from his house.', '20 captured; Joram Mell captured'],
    ['The blast killed the bookkeeper Joram Mell and the chief\'s son.', 'Joram Mell killed; the killed'],
    ['The blast wounded nine people. A splinter hit her brother in the neck.', 'nine injured; her injured'],
  ],
  counterExamples: ['They took my car with them.', 'They took the bookkeeper Joram Mell to lunch.', 'She took her son to the doctor.', 'The ball hit her brother in the second half.'],
  at: ['verb'],
  atWords: new Set([...TAKE, 'hit', 'struck', 'operated']),
  signs: new Set(['took', 'dragged', 'operated']),
  read: (clause, k) => {
    const item = clause.items[k];
    if (!item || isBehindBe(clause, item.first)) return [];
    const word = normAt(clause.lattice, item.first);
    const from = word === 'operated' && normAt(clause.lattice, item.last) === 'on' ? item.last + 1 : item.last;
    const told = personsAt(clause, from);
    const one = told?.groups[0];
    if (!told || !one || one.kind === 'counted' || !told.groups.every(isSomebody)) return [];
    const effect = effectOf(clause, { k, word, last: told.last, one });
    return effect === null ? [] : told.groups.map((group) => draftOf({ group, trigger: item, effect, rule: harmTold(clause, effect) ? 'subset' : 'active', voice: 'active' }));
  },
};

const isSomebody = ({ kind, head }: Group): boolean => kind !== 'singular' || head.kind === 'people';

/** "was taken", "had been killed": told of the subject. */
const isBehindBe = ({ lattice }: Clause, at: number): boolean => [1, 2].some((n) => ['was', 'were', 'is', 'are', 'been', 'being', 'be', 'to'].includes(normAt(lattice, at - n)));

function effectOf(clause: Clause, of: { readonly k: number; readonly word: string; readonly last: number; readonly one: Group }): Effect | null {
  const { lattice } = clause;
  const { k, word, last, one } = of;
  const own = OWNERS.has(normAt(lattice, one.first)) || one.kind === 'named' || lattice.tokens.slice(one.first, one.last).some(({ norm }) => norm === "'s");
  if (TAKE.has(word)) return own && harmTold(clause, 'captured') && areTakers(clause, clause.items[k]?.first ?? 0) && (kindAt(lattice, last) === 'mark' || AWAY.has(normAt(lattice, last))) ? 'captured' : null;
  if (word === 'operated') return own && harmTold(clause, 'injured') ? 'injured' : null;
  if (word === 'hit' || word === 'struck') return own && harmTold(clause, 'injured') && ['in', 'on'].includes(normAt(lattice, last)) && ['the', 'his', 'her'].includes(normAt(lattice, last + 1)) && BODY.has(normAt(lattice, last + 2)) ? 'injured' : null;
  const item = clause.items[k];
  if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb') return null;
  const { tag } = item.trigger;
  return one.kind === 'named' && tag.effect === 'killed' && tag.valency === 'transitive' && !tag.careful && !tag.armed && (tag.forms.includes('past') || tag.forms.includes('ing')) ? 'killed' : null;
}

const BODY: ReadonlySet<string> = new Set(['neck', 'head', 'leg', 'arm', 'chest', 'back', 'stomach', 'shoulder', 'face', 'eye', 'hand', 'foot', 'thigh', 'hip', 'belly', 'temple', 'knee', 'throat']);

/** Whom they take they arrest. */
const LAWFUL: ReadonlySet<string> = new Set(['police', 'security forces', 'peacekeepers']);

/** "They (took)", "the gunmen (dragged)": several people, and none who heal or save. */
function areTakers({ lattice }: Clause, at: number): boolean {
  let i = at - 1;
  while (i > at - 4 && (cueAt(lattice, i, 'auxiliary') > 0 || cueAt(lattice, i, 'adverb') > 0 || ['then', 'also', 'and'].includes(normAt(lattice, i)))) i--;
  const person = tagAt(lattice, i, 'person');
  return normAt(lattice, i) === 'they' || (person?.tag.class === 'combatant' && person.tag.number === 'plural' && !LAWFUL.has(person.tag.category)) || hasKind(lattice, i, KIND_BITS.actor) || ['bandits', 'kidnappers', 'raiders', 'abductors', 'men'].includes(normAt(lattice, i));
}
