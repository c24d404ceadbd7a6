import type { Clause } from './clause.ts';
import type { Draft } from './recognizer.ts';
import { cueAt, hasKind, isArticle, isCapital, kindAt, normAt, tagAt } from './lattice.ts';
import type { Lattice } from './lattice.ts';
import { KIND_BITS } from '../lexicon/tags.ts';

/** Who tells of the harm behind it is none of its victims: "killing 52 people, the governor, Omar Dallu, said", "two were hurt, according to the mayor, Omar Dallu". */
export function isTeller({ lattice, sentence }: Clause, { group, trigger }: Draft): boolean {
  if (group === null || group.kind === 'counted' || group.kind === 'plural' || group.size !== 1 || trigger.first > group.first) return false;
  return isQuoted(lattice, group.first, trigger.first < group.first ? trigger.last : sentence.first) || isSayer(lattice, group.last, sentence.last);
}

/** How far before the name of a person what they are may be told: "according to the head of the Third Brigade, Colonel (Omar Dallu)". */
const OFFICE = 14;

/** "according to (the mayor)", ", said (the mayor)", "according to the mayor, (Omar Dallu)": the words that lead to who tells, with nothing but one apposition between. */
function isQuoted(lattice: Lattice, at: number, from: number): boolean {
  for (let i = at - 1, commas = 0; i >= Math.max(from, at - OFFICE); i--) {
    const word = normAt(lattice, i);
    if (word === 'to' && normAt(lattice, i - 1) === 'according') return true;
    if (SAYS.has(word) && normAt(lattice, i - 1) === ',') return commas === 0 || i === at - 1 || !isVerbAhead(lattice, at);
    if (word === ',' ? ++commas > 1 : ENDS.has(word) || kindAt(lattice, i) !== 'word') return false;
  }
  return false;
}

/** "said a soldier was killed": what is said has a verb of its own. */
const isVerbAhead = (lattice: Lattice, at: number): boolean => [1, 2, 3, 4].some((n) => cueAt(lattice, at + n, 'auxiliary') > 0);

const SAYS: ReadonlySet<string> = new Set(['said', 'says', 'told', 'tells', 'confirmed', 'added', 'explained', 'announced', 'stated', 'recalled', 'declared', 'reports', 'recounted', 'insisted', 'wrote', 'claimed', 'claims', 'adds']);
const ENDS: ReadonlySet<string> = new Set(['and', 'or', 'but', 'who', 'which', 'that', 'whose', 'whom', 'while', 'when', 'as', 'after', 'before', 'because', 'where', '.', ';', ':', '“', '”', '"', '(', ')', '—', '–']);

/** How far behind somebody the verb may stand with which they tell it. */
const FAR = 16;

/** "(the governor), Omar Dallu, said", "(their leader), a former clerk, told reporters", "(a nurse) at the hospital said": behind what else they are, between commas, or right in the same phrase. */
function isSayer(lattice: Lattice, from: number, limit: number): boolean {
  let commas = 0;
  for (let i = from; i < Math.min(limit, from + FAR); i++) {
    const word = normAt(lattice, i);
    if (SAYS.has(word) && !isInverted(lattice, i)) return commas === 0 ? !lattice.tokens[i + 1]?.norm.startsWith('by') : normAt(lattice, i - 1) === ',';
    if (word === ',') { if (++commas > 2 || (commas === 2 && !SAYS.has(normAt(lattice, i + 1))) || (commas === 1 && !isAside(lattice, i + 1))) return false; continue; }
    if (ENDS.has(word) || kindAt(lattice, i) === 'break' || hasKind(lattice, i, HARM) || cueAt(lattice, i, 'auxiliary') > 0) return false;
  }
  return false;
}

/** "(the mayor, Omar Dallu,) said police": others say so. */
const isInverted = (lattice: Lattice, at: number): boolean => !['told', 'tells'].includes(normAt(lattice, at)) && (isArticle(lattice, at + 1) || hasKind(lattice, at + 1, KIND_BITS.person | KIND_BITS.source) || (isCapital(lattice, at + 1) && !hasKind(lattice, at + 1, KIND_BITS.weekday | KIND_BITS.month)));

const HARM = KIND_BITS.verb | KIND_BITS.state;

/** ", Omar Dallu,", ", a former clerk,": a name, or what else somebody is. */
const isAside = (lattice: Lattice, at: number): boolean => ['a', 'an'].includes(normAt(lattice, at)) || (isCapital(lattice, at) && !tagAt(lattice, at, 'source')) || SAYS.has(normAt(lattice, at));
