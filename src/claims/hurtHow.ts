import type { Clause } from './clause.ts';
import { cueAt, normAt } from './lattice.ts';
import { groupAt, itemWord } from './navigate.ts';

/** Participles that tell how somebody was hurt or killed, without an auxiliary: "21 hit by bullets, 6 run over by vehicles". */
const HOW: ReadonlySet<string> = new Set(['hit', 'struck', 'shot', 'beaten', 'burned', 'burnt', 'crushed', 'stabbed', 'cut', 'trampled', 'trapped', 'run', 'knocked', 'buried', 'electrocuted', 'drowned', 'suffocated', 'choked', 'gassed', 'scalded', 'hacked', 'grazed', 'pierced', 'kicked', 'clubbed', 'bitten', 'swept', 'strangled', 'thrown', 'hanged']);

/** Does the group at `k`, a number alone or "of them", have only a participle behind it that tells how ("21 hit by live rounds"), or, where `elided`, nothing but "by" or "with" ("and 6 by rubber bullets")? */
export function isHurtHow(clause: Clause, k: number, elided: boolean): boolean {
  const group = groupAt(clause, k);
  if (group?.kind !== 'counted' || group.definite || !(group.head.kind === 'none' || (group.head.kind === 'pronoun' && ['them', 'whom'].includes(group.head.word)))) return false;
  let at = group.last;
  while (cueAt(clause.lattice, at, 'adverb') > 0 || /ly$/.test(normAt(clause.lattice, at))) at++;
  const word = normAt(clause.lattice, at);
  if (word === 'run' || word === 'knocked') return ['over', 'down'].includes(normAt(clause.lattice, at + 1));
  return HOW.has(word) || (elided && (word === 'by' || word === 'with'));
}

/** The number at `k` opens a part of its own in a list of such parts: behind a comma, "and" or "while". */
export const opensPart = (clause: Clause, k: number): boolean => [',', 'and', ';', 'while', '(', '—', '–', ':'].includes(itemWord(clause, k - 1)) && isHurtHow(clause, k, true);
