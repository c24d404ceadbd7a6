import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import { harmTold } from '../harmedOnes.ts';
import { kindAt, normAt } from '../lattice.ts';
import { personsAt } from '../onePerson.ts';
import type { Recognizer } from '../recognizer.ts';

const TRACES: ReadonlySet<string> = new Set(['trace', 'traces', 'sign', 'signs', 'news', 'word', 'whereabouts', 'fate']);
const HEARD: ReadonlySet<string> = new Set(['heard', 'contact']);
const SOUGHT: ReadonlySet<string> = new Set(['looking', 'searching', 'search', 'searched', 'waiting']);

export const noTraceOf: Recognizer = {
  name: 'noTraceOf',
  words: 'There is no trace of Ana Mell; nobody has heard from his son; she is looking for her husband: one person who is missing, by what others do not find or hear',
  examples: [
    ['The slide left nine dead and five missing. There is no trace of the bookkeeper Joram Mell.', 'nine killed; five missing; Joram Mell missing'],
    ['The slide left nine dead and five missing. Nobody has heard from Joram Mell since.', 'nine killed; five missing; Joram Mell missing'],
    ['The slide left nine dead and five missing. Ana Orsic has had no news of her eldest son and his wife.', 'nine killed; five missing; her missing; his missing'],
    ['The slide left nine dead and five missing. Ana Orsic is still looking for her husband, Joram Mell.', 'nine killed; five missing; her husband, Joram Mell missing'],
    ['The slide left nine dead and five missing. Contact with the linesman Joram Mell was lost at noon.', 'nine killed; five missing; Joram Mell missing'],
  ],
  counterExamples: ['There is no trace of the actor Joram Mell in the play.', 'There was no sign of haste.', 'She is looking for her doctor to sign.', 'We heard from Joram Mell that the road is closed.'],
  at: ['counted'],
  atWords: new Set([...TRACES, ...HEARD, ...SOUGHT]),
  signs: new Set(['trace', 'traces', 'whereabouts', 'heard', 'looking', 'searching', 'contact', 'sign', 'news']),
  read: (clause, k) => {
    const at = wordAt(clause, k);
    if (at < 0 || !harmTold(clause, 'missing')) return [];
    const from = leadsTo(clause, at);
    const told = from < 0 ? null : personsAt(clause, from);
    const groups = (told?.groups ?? []).filter(({ kind, definite, head }) => kind === 'named' || (kind === 'singular' && definite && head.kind === 'people'));
    if (told === null || groups.length < told.groups.length || !goesOn(clause, at, told.last)) return [];
    return groups.map((group) => draftOf({ group, trigger: group, effect: 'missing', rule: 'subset', voice: 'noun' }));
  },
};

/** The word that leads to the person, alone or in "no trace of"; -1 for other numbers. */
function wordAt({ lattice, items }: Clause, k: number): number {
  const item = items[k];
  if (item?.kind !== 'group') return item?.first ?? -1;
  if (item.group.numeral?.amount.kind !== 'zero') return -1;
  for (let i = item.first + 1; i < Math.min(item.last, item.first + 4); i++) if (TRACES.has(normAt(lattice, i))) return i;
  return -1;
}

function leadsTo({ lattice, sentence }: Clause, at: number): number {
  const word = normAt(lattice, at);
  const next = normAt(lattice, at + 1);
  if (TRACES.has(word)) return ['of', 'from', 'about'].includes(next) && isDenied(lattice, { first: sentence.first, last: at }) ? at + 2 : -1;
  if (word === 'heard') return ['from', 'of'].includes(next) && isDenied(lattice, { first: sentence.first, last: at }) ? at + 2 : -1;
  if (word === 'contact') return next === 'with' ? at + 2 : -1;
  return next === 'for' && !['police', 'detectives', 'officers', 'soldiers', 'troops'].some((who) => [1, 2, 3].some((n) => normAt(lattice, at - n) === who)) ? at + 2 : -1;
}

/** "no", "nobody", "nothing", "not", within a few words before. */
function isDenied(lattice: Clause['lattice'], { first, last }: { readonly first: number; readonly last: number }): boolean {
  for (let i = last - 1; i >= Math.max(first, last - 6); i--) if (/^(?:no|nobody|nothing|none|not|never|without|neither|unknown|little)$|n't$/.test(normAt(lattice, i))) return true;
  return normAt(lattice, last) === 'whereabouts' || normAt(lattice, last) === 'fate';
}

/** Contact "was lost", a search has no other purpose ("to sign"): what stands behind the person. */
function goesOn({ lattice }: Clause, at: number, last: number): boolean {
  const next = normAt(lattice, last);
  if (normAt(lattice, at) === 'contact') return ['was', 'has', 'had', 'is'].includes(next) && [1, 2].some((n) => ['lost', 'broken', 'cut'].includes(normAt(lattice, last + n)));
  if (['whereabouts', 'fate'].includes(normAt(lattice, at)) && ['is', 'are', 'was', 'were', 'remain', 'remains'].includes(next)) return [1, 2, 3].some((n) => ['unknown', 'unclear', 'known', 'uncertain'].includes(normAt(lattice, last + n)));
  return kindAt(lattice, last) === 'mark' || ['since', 'in', 'on', 'at', 'who', 'and', 'among', 'near', 'along', 'after', 'for', 'until', 'yet', 'by'].includes(next);
}
