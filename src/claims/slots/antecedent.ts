import type { Victim } from '../claim.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { speaks } from '../joined.ts';
import { normAt, wordsOf } from '../lattice.ts';
import { isObject } from '../navigate.ts';
import { lastEnding } from '../ordered.ts';
import { apposed } from './apposition.ts';
import type { Of } from './asked.ts';
import { isByThem, isCarer, isOther, isPart, strikes, tells } from './bystanders.ts';
import { describe } from './describe.ts';
import { adjectiveVictim } from './victimsByNoun.ts';

/** The people to whom "them", "13 others" or a number alone points back. */

/** "three of his four passengers": the people of the figure behind "of". */
export function ofFigure({ clause, mentions }: Of, group: Group): Victim | null {
  const next = group.head.kind === 'pronoun' && group.head.word === 'figure' ? clause.items.find((item) => item.kind === 'group' && item.first >= group.last && item.first <= group.last + 3) : undefined;
  return next?.kind === 'group' && next.group.head.kind === 'people' ? describe({ lattice: clause.lattice, mentions, words: next.group.words, persons: next.group.head.persons, at: group.first }) : null;
}

/** "dozens of them", "100 more", "13 others": the nearest people before, in this sentence or an actor before it. */
export function antecedent(of: Of, group: Group): Victim | null {
  const { clause, mentions } = of;
  const before = clause.items.filter((item, at) => item.kind === 'group' && item.last <= group.first && item.group.head.kind === 'people' && !isOther(of, at) && !isPart(clause, at) && !isCarer(of, item.group) && !(group.more && group.kind === 'counted' && !isOne(group) && group.head.kind === 'pronoun' && item.group.size === 1 && item.group.kind === 'singular') && !(group.head.kind === 'effect' && item.group.kind !== 'counted' && (isNobodyElse(item.group, group) || tells(clause, item.group))) && !(group.head.kind === 'none' && DEEDS.has(normAt(clause.lattice, item.last))) && !(group.head.kind === 'none' && (isByThem(clause, at) || strikes(clause, at) || isNobodyElse(item.group, group))));
  const nearest = group.kind === 'singular' && SHE.has(group.head.kind === 'pronoun' ? group.head.word : '') ? onePerson(of, group) : before.findLast((item) => item.kind === 'group' && item.group.kind === 'counted') ?? before.at(-1);
  if (nearest?.kind === 'group' && nearest.group.kind === 'named' && nearest.group.head.kind !== 'people') return describe({ lattice: clause.lattice, mentions, words: nearest.group.words, persons: apposed(clause, nearest.group), at: group.first });
  if (nearest?.kind === 'group' && nearest.group.head.kind === 'people' && (group.head.kind !== 'none' || group.more || before.length > 0)) {
    const victim = describe({ lattice: clause.lattice, mentions, words: nearest.group.words, persons: nearest.group.head.persons, at: group.first });
    return { ...victim, basis: { kind: 'implied', because: `the words point back to "${victim.text}"` } };
  }
  const casualties = group.head.kind === 'none' ? ofCasualties(of, group) : null;
  if (casualties) return casualties;
  if (group.head.kind !== 'pronoun' || group.more || !BACK.has(group.head.word) || isOfBareFigure(clause, group)) return null;
  const actor = lastEnding(mentions.actors, group.first, (a) => a.class === 'combatant');
  if (!actor) return null;
  return { text: wordsOf(clause.lattice, actor), actor: actor.name, class: actor.class, category: null, basis: { kind: 'implied', because: `the words point back to "${wordsOf(clause.lattice, actor)}"` } };
}

const SHE: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'himself', 'herself']);

/** "Sam Cole shot three guests before he killed himself", "beside a bishop, killing him": one person before; for who does something, the subject, else the nearest. */
function onePerson({ clause }: Of, group: Group): Clause['items'][number] | undefined {
  const acts = group.head.kind === 'pronoun' && !['him', 'her'].includes(group.head.word);
  const ones = clause.items.filter((item, at) => item.kind === 'group' && item.last <= group.first && item.group.size === 1 && (item.group.kind === 'named' || (item.group.kind === 'singular' && item.group.head.kind === 'people')) && !speaks(clause, at) && !(acts && isObject(clause, at)));
  return acts ? ones[0] : ones.findLast((item) => item.kind === 'group' && !isAttacker(item.group)) ?? ones[0];
}

/** "A gunman (walked up to a bishop, killing him)": whose word says that he does it. */
const isAttacker = ({ head }: Group): boolean => head.kind === 'people' && head.persons.some((p) => p.category === 'attackers' || p.category === 'militants');

/** "187 civilian casualties: 71 dead and 116 wounded": whose they were, of both. */
export function ofCasualties(of: Of, group: Group): Victim | null {
  const figure = of.clause.items.findLast((item) => item.kind === 'group' && item.last <= group.first && item.group.head.kind === 'effect' && item.group.head.effect === 'casualties');
  const adjective = figure?.kind === 'group' ? adjectiveVictim(of, figure.group) : null;
  return adjective && { ...adjective, basis: { kind: 'implied', because: `the words point back to "${adjective.text}"` } };
}

/** "Police actions have cost 97 lives: 71 in the capital": whose deeds they are. */
const DEEDS: ReadonlySet<string> = new Set(['actions', 'operations', 'raids', 'massacres', 'killings', 'strikes', 'shootings', 'attacks', 'patrols', 'gunfire', 'fire', 'bullets', 'violence', 'shelling', 'custody', 'brutality', 'action', 'operation', 'raid', 'massacre']);

const ANYBODY: ReadonlySet<string> = new Set(['women', 'children', 'kin', 'people']);

/** "a woman in her 60s died; 38 were hurt": of several, one woman, a groom or his sister does not say who they were. */
const isNobodyElse = (before: Group, group: Group): boolean => before.kind === 'singular' && before.size === 1 && group.kind === 'counted' && !isOne(group) && before.head.kind === 'people' && before.head.persons.every((p) => ANYBODY.has(p.category));

const isOne = (group: Group): boolean => group.numeral?.amount.kind === 'number' && group.numeral.amount.n === 1;

const BACK: ReadonlySet<string> = new Set(['them', 'whom', 'these', 'those', 'figure']);

/** "26 dead, three of whom died later": of a figure that says nothing of its people. */
const isOfBareFigure = (clause: Clause, group: Group): boolean => clause.items.some((item) => item.kind === 'group' && item.last <= group.first && item.group.kind === 'counted' && (item.group.head.kind === 'effect' || item.group.head.kind === 'none'));
