import type { Effect } from '../../lexicon/terms.ts';
import { areArmed } from '../armedMen.ts';
import { LISTS_HOLD } from '../countedBy.ts';
import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { cueAt, kindAt, normAt, tagAt } from '../lattice.ts';
import { groupAt } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

export const whereTheyAre: Recognizer = {
  name: 'whereTheyAre',
  words: 'The hospital took 38 more, fourteen are in the hospital with broken bones; eight are still below; they took thirteen of my people, went away with 24 others: hurt, missing or taken, by where they are, where casualties were told before',
  examples: [
    ['The blast killed ten and hurt 40. The main hospital treated 187, the private clinic took 38 more.', 'ten killed; 40 injured; 187 injured; 38 injured'],
    ['The blast killed ten. Fourteen are in the provincial hospital with broken bones.', 'ten killed; Fourteen injured'],
    ['The blast killed ten. The surgeons of the clinic operated on nineteen.', 'ten killed; nineteen injured'],
    ['Ten villagers died, and thirteen went to hospital in Asa.', 'Ten killed; thirteen injured'],
    ['The shaft flooded and nine miners died. Three remain out of contact.', 'nine killed; Three missing'],
    ['Thirty are dead, the foreman says, and eight still below.', 'Thirty killed; eight missing'],
    ['The ferry sank and 21 died. His name is among four on the list of the missing.', '21 killed; four missing'],
    ['Gunmen killed two villagers. They took thirteen of our people, the chief said.', 'two killed; thirteen captured'],
    ['Armed men shot two people dead and went away with 24 others.', 'two killed; 24 captured'],
    ['The ferry sank and 21 died. The clinic has 40 beds.', '21 killed'],
    ['The storm killed two. The mayor went away with 24 others to Rome.', 'two killed'],
    ['The group claims to have killed 27 soldiers and to hold four.', '27 killed; four captured'],
  ],
  counterExamples: ['The main hospital treated 187 walls with lime.', 'Fourteen are in the provincial hospital to sing.', 'They took thirteen of our people.', 'Three remain out of contact.', 'The clinic took 38 more.'],
  at: ['counted'],
  looksBack: 'figures',
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group?.kind !== 'counted' || group.numeral?.amount.kind === 'zero' || group.numeral?.amount.kind === 'share' || !isStory(clause, group)) return [];
    const effect = isTaken(clause, k, group) ? 'captured' : isMissing(clause, group) ? 'missing' : isInCare(clause, k, group) ? 'injured' : null;
    return effect === null ? [] : [draftOf({ group: isSeen(clause, group) ? { ...group, head: { kind: 'none' }, last: group.count.last, words: { first: group.count.last, last: group.count.last } } : group, trigger: group, effect: effect satisfies Effect, rule: 'elliptic', voice: 'passive' })];
  },
};

/** Casualties have been told, in the sentences before or in this one. */
const isStory = ({ carried, figures, items }: Clause, { first }: Group): boolean => carried !== null || figures.size > 0 || items.some((item) => item.last <= first && item.kind === 'trigger' && 'effect' in item.trigger);

const CARE: ReadonlySet<string> = new Set(['hospital', 'hospitals', 'clinic', 'clinics', 'infirmary', 'dispensary', 'ward', 'wards', 'surgeon', 'surgeons', 'doctor', 'doctors', 'medics', 'nurses', 'icu', 'theatre', 'medical']);
const BODIES: ReadonlySet<string> = new Set(['morgue', 'mortuary', 'bodies', 'corpses', 'dead', 'remains', 'cemetery', 'forensic', 'pathologist', 'buried', 'washed', 'died']);
const TREATS: ReadonlySet<string> = new Set(['treated', 'treats', 'treating', 'admitted', 'admits', 'received', 'receives', 'took', 'takes', 'had', 'has', 'have', 'accepted', 'handled', 'counts', 'counted', 'registered', 'stitched', 'discharged']);
const TREATED_ON: ReadonlyMap<string, ReadonlySet<string>> = new Map([['to', new Set(['attended', 'attends', 'attending', 'tended', 'tends'])], ['on', new Set(['operated', 'operates', 'operating'])], ['in', new Set(['took', 'taken', 'takes'])]]);
/** What a hospital's people are called by their number. */
const PATIENTS: ReadonlySet<string> = new Set(['patients', 'cases', 'gunshot', 'casualties']);
const CLAUSE_ENDS: ReadonlySet<string> = new Set([';', '.', ':', '?', '!']);
const REACH = 9;

/** Before `at`, in the same clause, one of these words. */
function standsBefore({ lattice, sentence }: Clause, at: number, words: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(sentence.first, at - REACH) && !CLAUSE_ENDS.has(normAt(lattice, i)); i--) if (words.has(normAt(lattice, i))) return true;
  return false;
}

const standsBehind = ({ lattice, sentence }: Clause, from: number, words: ReadonlySet<string>, reach: number): boolean => lattice.tokens.slice(from, Math.min(from + reach, sentence.last)).some((t) => words.has(t.norm));

/** "went": a verb that the number took for its noun. */
const isSeen = ({ lattice }: Clause, { head, count }: Group): boolean => head.kind === 'unknown' && WENT.has(normAt(lattice, count.last));
const WENT: ReadonlySet<string> = new Set(['went', 'reached']);

const ofNobody = (clause: Clause, { head, count }: Group): boolean => head.kind === 'none' || (head.kind === 'pronoun' && head.word !== 'figure') || (head.kind === 'unknown' && [0, 1].some((n) => PATIENTS.has(normAt(clause.lattice, count.last + n))));

/** "the clinic took 38 more", "fourteen are in the hospital at Asa", "thirteen went to hospital". */
function isInCare(clause: Clause, k: number, group: Group): boolean {
  const { lattice } = clause;
  if (isSeen(clause, group)) return standsBehind(clause, group.count.last + 1, CARE, 4);
  const patients = group.head.kind === 'people' && normAt(lattice, group.last - 1) === 'patients' && group.last === group.count.last + 1;
  if (!(ofNobody(clause, group) || patients) || clause.items[k + 1]?.kind === 'trigger') return false;
  const before = normAt(lattice, group.first - 1);
  const led = TREATED_ON.get(before)?.has(normAt(lattice, group.first - 2)) ? group.first - 2 : TREATS.has(before) ? group.first - 1 : -1;
  if (HAS.has(before) && !group.more && !patients) return false;
  if (led > 0) return !standsBefore(clause, group.first, BODIES) && !isBodyBehind(clause, group) && (standsBefore(clause, led, CARE) || (patients && ['we', 'they'].includes(normAt(lattice, led - 1))) || (group.more && (clause.carried === 'injured' || tellsHurt(clause, group)))) && isClosed(clause, group);
  const are = cueAt(lattice, group.last, 'auxiliary');
  return are > 0 && ['in', 'inside', 'at'].includes(normAt(lattice, group.last + are)) && standsBehind(clause, group.last + are + 1, HOSPITALS, 6) && !standsBehind(clause, group.last + are, PURPOSE, 12);
}

/** What a hospital has may be beds: its patients, or more of those told before. */
const HAS: ReadonlySet<string> = new Set(['has', 'had', 'have', 'counts']);
const HOSPITALS: ReadonlySet<string> = new Set(['hospital', 'hospitals', 'clinic', 'clinics', 'infirmary', 'icu']);
const PURPOSE: ReadonlySet<string> = new Set(['to', 'morgue', 'mortuary', 'bodies', 'staff', 'visiting']);
const isBodyBehind = (clause: Clause, { last }: Group): boolean => standsBehind(clause, last, BODIES, 2);
const tellsHurt = ({ items }: Clause, { first }: Group): boolean => items.some((item) => item.last <= first && ((item.kind === 'trigger' && 'effect' in item.trigger && item.trigger.effect === 'injured') || (item.kind === 'group' && item.group.head.kind === 'effect' && item.group.head.effect === 'injured')));

/** Nothing that the number counts stands behind it. */
const isClosed = ({ lattice }: Clause, { last, head }: Group): boolean => head.kind !== 'none' || kindAt(lattice, last) !== 'word' || ['with', 'for', 'from', 'of', 'in', 'on', 'at', 'and', 'by', 'that', 'since', 'there', 'during', 'overnight', 'after', 'but', 'most', 'so'].includes(normAt(lattice, last));

const GONE: readonly (readonly string[])[] = [['out', 'of', 'contact'], ['out', 'of', 'reach'], ['below'], ['lost', '.'], ['lost', ','], ['lost', 'at', 'sea'], ['underground'], ['adrift'], ['unaccounted'], ['unreachable'], ['beneath', 'the'], ['under', 'the'], ['not', 'been', 'found'], ['not', 'been', 'heard'], ['not', 'surfaced'], ['nowhere', 'to']];

/** "three remain out of contact", "eight still below", "some thirty were still lost", "four on the list of the missing". */
function isMissing(clause: Clause, group: Group): boolean {
  const { lattice } = clause;
  if (group.head.kind !== 'none' && group.head.kind !== 'people' && group.head.kind !== 'pronoun') return false;
  let at = group.last;
  if (normAt(lattice, at) === 'on' && LISTS_HOLD.has(normAt(lattice, at + 2)) && normAt(lattice, at + 3) === 'of') return [4, 5].some((n) => normAt(lattice, at + n) === 'missing');
  if (group.head.kind === 'people') return false;
  const from = at;
  while (cueAt(lattice, at, 'auxiliary') > 0 || ['still', 'remain', 'remained', 'remains'].includes(normAt(lattice, at))) at += Math.max(1, cueAt(lattice, at, 'auxiliary'));
  const still = lattice.tokens.slice(from, at).some((t) => ['still', 'remain', 'remained', 'remains'].includes(t.norm)) || normAt(lattice, at) === 'not';
  return at > from && still && GONE.some((words) => words.every((word, n) => normAt(lattice, at + n) === word));
}

const LEAVES: ReadonlySet<string> = new Set(['went', 'made', 'rode', 'drove', 'left', 'fled', 'escaped', 'ran', 'disappeared', 'vanished', 'marched', 'sped', 'withdrew', 'retreated', 'walked', 'sailed', 'away', 'off']);
const SEIZES: ReadonlySet<string> = new Set(['took', 'taken', 'take', 'grabbed', 'snatched', 'seized']);
const HOLDS: ReadonlySet<string> = new Set(['hold', 'holds', 'holding', 'captured']);

/** "went away with 24 others", "they took thirteen of my people", "killed 27 and hold four": by people in arms of whom the text has told. */
function isTaken(clause: Clause, k: number, group: Group): boolean {
  const { lattice, items } = clause;
  const { head, first, last } = group;
  const people = head.kind === 'people' && !head.persons.some((p) => ['militants', 'fighters', 'attackers'].includes(p.category));
  if (!(people || (head.kind === 'pronoun' && group.more) || head.kind === 'none') || ['to', 'as', 'for'].includes(normAt(lattice, last)) || items[k + 1]?.kind === 'trigger') return false;
  const before = normAt(lattice, first - 1);
  const killed = (): boolean => items.some((item) => item.last <= first && item.kind === 'trigger' && 'effect' in item.trigger && item.trigger.effect === 'killed');
  if (HOLDS.has(before)) return head.kind === 'none' && killed() && (kindAt(lattice, last) !== 'word') && tagAt(lattice, last, 'person') === null;
  const led = (before === 'with' && LEAVES.has(normAt(lattice, first - 2))) || (SEIZES.has(before) && (people || killed()) && (kindAt(lattice, last) !== 'word' || ['and', 'with', 'from', 'that', 'when', 'on', 'in'].includes(normAt(lattice, last))));
  return led && (clause.carried === 'killed' || clause.carried === 'captured' || clause.carried === null || killed()) && !standsBefore(clause, first, LAWFUL) && isArmedBefore(clause, first);
}

/** Who takes people off is no kidnapper. */
const LAWFUL: ReadonlySet<string> = new Set(['police', 'officers', 'ambulance', 'ambulances', 'helicopter', 'helicopters', 'court', 'bus', 'bishop']);

/** How far back those in arms may be told of whom "they" takes up. */
const BACK = 60;

function isArmedBefore({ lattice }: Clause, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - BACK); i--) if (areArmed(lattice, i) || (normAt(lattice, i) === 'men' && normAt(lattice, i - 1) === 'armed')) return true;
  return false;
}
