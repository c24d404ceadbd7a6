import type { Clause } from '../clause.ts';
import { draftOf } from '../draft.ts';
import type { Group } from '../group.ts';
import { cueAt, normAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { groupAt, itemWord } from '../navigate.ts';
import type { Recognizer } from '../recognizer.ts';

const TAKE = new Set(['take', 'takes', 'took', 'taken', 'taking', 'hold', 'holds', 'held', 'holding', 'made', 'making']);
const CAPTIVE = new Set(['prisoner', 'prisoners', 'captive', 'captives', 'hostage', 'hostages']);

const VEHICLES = new Set(['bus', 'buses', 'car', 'cars', 'vehicle', 'vehicles', 'minibus', 'truck', 'boat', 'train', 'lorry', 'van', 'homes', 'home', 'houses', 'house', 'village', 'office', 'farm', 'hotel', 'school']);

/** "gunmen took seven men off a country bus": where they were taken from, by people in arms. */
function isTakenOff(clause: Clause, group: Group): boolean {
  const { lattice, sentence } = clause;
  if (!['off', 'from'].includes(normAt(lattice, group.last)) || !['took', 'taken', 'taking', 'take', 'takes'].includes(normAt(lattice, group.first - 1))) return false;
  const armed = clause.items.some((item) => item.kind === 'group' && item.last <= group.first && item.first >= group.first - 8 && item.group.head.kind === 'people' && item.group.head.persons.some((p) => p.class === 'combatant'));
  if (!armed) return false;
  for (let i = group.last + 1; i < Math.min(group.last + 6, sentence.last); i++) if (VEHICLES.has(normAt(lattice, i))) return true;
  return false;
}

const HANDS = new Set(['hands', 'custody', 'grip', 'clutches', 'power']);

/** "More than 80 girls are in the hands of armed men", "fell into the hands of the rebels": whose they are, when those are in arms or kidnappers. */
function inTheirHands({ lattice, items, carried }: Clause, group: Group): { readonly trigger: Range; readonly doer: Range } | null {
  const alone = group.kind === 'counted' && group.head.kind === 'none' && (carried !== null || items.some((item) => item.kind === 'trigger' && item.last <= group.first));
  if (!alone && ((group.kind !== 'counted' && group.kind !== 'singular') || group.head.kind !== 'people')) return null;
  let at = group.last;
  while (cueAt(lattice, at, 'auxiliary') > 0 || cueAt(lattice, at, 'adverb') > 0) at += Math.max(cueAt(lattice, at, 'auxiliary'), cueAt(lattice, at, 'adverb'));
  if (['fell', 'fallen'].includes(normAt(lattice, at))) at++;
  const led = at > group.last && ['in', 'into'].includes(normAt(lattice, at)) && normAt(lattice, at + 1) === 'the' && HANDS.has(normAt(lattice, at + 2)) && normAt(lattice, at + 3) === 'of';
  const holders = led ? items.find((item) => item.first === at + 4) : undefined;
  if (holders?.kind !== 'group' || holders.group.head.kind !== 'people' || !holders.group.head.persons.some((p) => p.class === 'combatant')) return null;
  return { trigger: { first: at, last: at + 3 }, doer: { first: holders.first, last: holders.last } };
}

/** "lost 26 dead and 9 prisoners": what a side has lost, behind its dead. */
function lostAsPrisoners(clause: Clause, k: number, group: Group): boolean {
  const before = clause.items[k - 2];
  if (!CAPTIVE.has(normAt(clause.lattice, group.last - 1)) || !['and', ','].includes(itemWord(clause, k - 1)) || before?.kind !== 'trigger' || !('effect' in before.trigger)) return false;
  for (let at = k - 3; at >= Math.max(0, k - 8); at--) if (['lost', 'lose', 'losing'].includes(itemWord(clause, at))) return true;
  return false;
}

/** "Four were brought back as prisoners", "six were led off as hostages". */
function isBroughtBack(clause: Clause, k: number, { kind, head }: Group): boolean {
  if (kind === 'plural' || !['none', 'people'].includes(head.kind) || clause.items[k + 1]?.kind !== 'skip') return false;
  const words = [2, 3, 4, 5].map((n) => itemWord(clause, k + n));
  const as = words.indexOf('as');
  const noun = as < 0 ? undefined : clause.items[k + 3 + as];
  return as > 0 && ['brought', 'taken', 'led', 'marched', 'held', 'kept', 'dragged'].includes(words[0] as string) && noun !== undefined && CAPTIVE.has(normAt(clause.lattice, noun.last - 1));
}

/** "took five prisoner": the noun stays in the singular, so that the number stands alone. */
const isAmount = (group: Group): boolean => group.head.kind === 'people' && group.head.persons.every((p) => p.number === 'singular') && group.numeral?.amount.kind === 'number' && group.numeral.amount.n > 1;

/** "killed fourteen soldiers, took one prisoner and drove off": beside harm to others, and led nowhere. */
const isInBattle = (clause: Clause, k: number): boolean => [',', 'and', '.', ''].includes(itemWord(clause, k + 1)) && (['taken', 'took'].includes(normAt(clause.lattice, (clause.items[k]?.first ?? 0) - 1)) && [...clause.figures.values()].includes('killed')) || clause.items.slice(0, k).some((item) => item.kind === 'trigger' && 'effect' in item.trigger && item.trigger.effect === 'killed');

const TOOK: ReadonlySet<string> = new Set(['took', 'taken', 'taking', 'take', 'takes']);
const WHERE: ReadonlySet<string> = new Set(['on', 'in', 'at', 'near', 'since', 'during', 'along', 'last', 'this', '.', '']);
/** Where people in arms take somebody for his good. */
const CARE: ReadonlySet<string> = new Set(['hospital', 'clinic', 'doctor', 'safety', 'ambulance', 'ambulances', 'care', 'part', 'shelter']);

/** "The pirates had taken 22 sailors in those waters since March": by people in arms right before the verb, and led nowhere. */
function isTakenByArmed(clause: Clause, k: number, group: Group): boolean {
  const { lattice, sentence, items } = clause;
  if (!TOOK.has(normAt(lattice, group.first - 1)) || group.head.kind !== 'people' || group.head.persons.some((p) => p.class === 'combatant') || !WHERE.has(normAt(lattice, group.last))) return false;
  let at = k - 2;
  while (items[at]?.kind === 'skip') at--;
  const takers = groupAt(clause, at);
  const armed = takers?.kind === 'plural' && takers.head.kind === 'people' && takers.head.persons.every((p) => ['militants', 'fighters', 'attackers'].includes(p.category));
  return armed && !lattice.tokens.slice(group.last, Math.min(sentence.last, group.last + 10)).some((t) => CARE.has(t.norm));
}

/** "(Six villagers died and) two girls were taken.": nothing says where to, right behind the dead of the same sentence. */
function isTakenInRaid(clause: Clause, k: number, group: Group): boolean {
  const { lattice, items } = clause;
  const [be, verb] = [items[k + 1], items[k + 2]];
  if (be?.kind !== 'skip' || !be.auxiliary || verb === undefined || normAt(lattice, verb.first) !== 'taken' || verb.last !== verb.first + 1 || !['.', ',', ';', ''].includes(itemWord(clause, k + 3))) return false;
  if (!['counted', 'singular'].includes(group.kind) || !['people', 'none'].includes(group.head.kind) || !['and', ','].includes(itemWord(clause, k - 1))) return false;
  return items.slice(0, k).some((item) => item.kind === 'trigger' && item.trigger.kind === 'verb' && item.trigger.effect === 'killed');
}

export const takenPrisoner: Recognizer = {
  name: 'takenPrisoner',
  words: 'Took soldiers prisoner, held workers captive',
  examples: [
    ['The rebels claimed to have taken 6,000 soldiers prisoner.', '6,000 captured'],
    ['The force killed 31 rebels. Four were brought back as prisoners.', '31 killed; Four captured'],
    ['Gunmen held nine nuns captive.', 'nine captured'],
    ['The pirates had taken 22 sailors in those waters since March.', '22 captured'],
    ['Six villagers died, five were wounded and two girls were taken.', 'Six killed; five injured; two captured'],
    ['The column killed eight soldiers and took five prisoner.', 'eight killed; five captured'],
    ['The enemy lost 26 dead and 9 prisoners.', '26 killed; 9 captured'],
    ['The raiders killed fourteen soldiers, took one prisoner and drove off.', 'fourteen killed; one captured'],
    ['Gunmen took seven men off a country bus.', 'seven captured'],
    ['The group said it had killed 20 soldiers and taken three alive.', '20 killed; three captured'],
    ['Six engineers are in the hands of the rebels.', 'Six captured'],
    ['Gunmen killed two villagers. Eleven are in the hands of the bandits.', 'two killed; Eleven captured'],
    ['Some 30 sailors fell into the hands of armed men.', 'Some 30 captured'],
  ],
  counterExamples: ['The rebels have taken 14 people in their truck to hospital.', 'The lesson was long and two photographs were taken.', 'Two guests were taken.', 'Four were brought back as trophies.', 'Six patients are in the hands of the doctors.', 'The town is in the hands of 200 rebels.', 'The guards took nine prisoners to court.', 'Rescuers took three alive from the rubble.', 'The frost took 40 orders hostage.'],
  at: ['group'],
  signs: new Set([...CAPTIVE, 'off', 'took', 'taken', 'hands', 'marched']),
  needs: new Set([...CAPTIVE, ...HANDS, ...TAKE]),
  read: (clause, k) => {
    const group = groupAt(clause, k);
    if (group && isBroughtBack(clause, k, group)) return [draftOf({ group, trigger: group, effect: 'captured', rule: 'takenPrisoner', voice: 'passive' })];
    const hands = group ? inTheirHands(clause, group) : null;
    if (group && hands) return [{ ...draftOf({ group, trigger: hands.trigger, effect: 'captured', rule: 'takenPrisoner', voice: 'passive' }), doer: hands.doer }];
    if (group && isTakenInRaid(clause, k, group)) return [draftOf({ group, trigger: clause.items[k + 2] as Range, effect: 'captured', rule: 'takenPrisoner', voice: 'passive' })];
    if (group?.kind === 'counted' && isTakenByArmed(clause, k, group)) return [draftOf({ group, trigger: { first: group.first - 1, last: group.first }, effect: 'captured', rule: 'takenPrisoner', voice: 'active' })];
    if (group?.kind === 'counted' && lostAsPrisoners(clause, k, group)) return [draftOf({ group, trigger: group.words, effect: 'captured', rule: 'takenPrisoner', voice: 'noun' })];
    if (group?.kind !== 'counted' || !TAKE.has(normAt(clause.lattice, group.first - 1))) return [];
    const inside = group.head.kind === 'people' && (group.words.last - group.words.first >= 2 || isAmount(group) || isInBattle(clause, k)) && CAPTIVE.has(normAt(clause.lattice, group.last - 1));
    if (normAt(clause.lattice, group.last - 1) === 'alive' && group.head.kind !== 'people' && isInBattle(clause, k)) return [draftOf({ group: { ...group, head: { kind: 'none' }, words: { first: group.words.first, last: group.words.first } }, trigger: { first: group.last - 1, last: group.last }, effect: 'captured', rule: 'takenPrisoner', voice: 'noun' })];
    const off = isTakenOff(clause, group);
    if (off) return [draftOf({ group, trigger: { first: group.first - 1, last: group.last + 1 }, effect: 'captured', rule: 'takenPrisoner', voice: 'active' })];
    const behind = group.head.kind !== 'unknown' && CAPTIVE.has(normAt(clause.lattice, group.last));
    if (!inside && !behind) return [];
    return [draftOf({ group, trigger: { first: group.last - (inside ? 1 : 0), last: group.last + (inside ? 0 : 1) }, effect: 'captured', rule: 'takenPrisoner', voice: 'noun' })];
  },
};
