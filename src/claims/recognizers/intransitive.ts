import { KIND_BITS } from '../../lexicon/tags.ts';
import type { Effect } from '../../lexicon/terms.ts';
import { diedElsewhere } from '../diedElsewhere.ts';
import { draftsFor, mayBeVictim } from '../draft.ts';
import { fallsUpon } from '../fallsUpon.ts';
import { hasKind, kindAt, normAt } from '../lattice.ts';
import { joinedBehind, joinedLeft } from '../joined.ts';
import { groupAt, itemWord } from '../navigate.ts';
import { subjectOf } from '../subject.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import type { Recognizer } from '../recognizer.ts';
import { isPronouncedDead } from './verbs.ts';

/** "He died" tells of natural deaths as often as of violent ones. */
const isPersonal = (group: Group): boolean => group.kind === 'singular' && group.head.kind === 'pronoun' && group.head.word !== 'other' && !group.more;

/** "left the town": so do commuters, where no harm has been told. */
const isLeaving = (clause: Clause, k: number): boolean => /^(?:leav|left)/.test(normAt(clause.lattice, clause.items[k]?.first ?? 0)) && normAt(clause.lattice, (clause.items[k]?.first ?? 0) + 1) === 'the';

/** "Two gunmen fled" is no displacement; "2,000 have fled" is. */
function isEscape(clause: Clause, k: number, group: Group): boolean {
  const item = clause.items[k];
  if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb' || item.trigger.effect !== 'displaced' || (item.last - item.first > 1 && !isLeaving(clause, k))) return false;
  if (isLeaving(clause, k) && clause.carried === null) return true;
  const few = group.numeral?.amount.kind === 'number' && group.numeral.amount.n < 10;
  return group.kind !== 'counted' || few || (group.head.kind === 'people' && group.head.persons.some((p) => p.class === 'combatant' || p.category === 'detainees'));
}

/** "Five revolutionaries ascended by live bullets" are martyrs; climbers ascend as well. */
function isOtherAscent(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  if (!item || item.last - item.first > 1 || !normAt(clause.lattice, item.first).startsWith('ascend')) return false;
  for (let i = clause.sentence.first; i < clause.sentence.last; i++) if (['bullets', 'bullet', 'martyrs'].includes(normAt(clause.lattice, i)) || hasKind(clause.lattice, i, KIND_BITS.means)) return false;
  return true;
}

/** Whom fighters call their own; "two brothers fell in the river" are somebody's kin. */
const COMRADES: ReadonlySet<string> = new Set(['comrade', 'comrades', 'martyrs', 'heroes']);
const isOurs = ({ lattice }: Clause, last: number): boolean => COMRADES.has(normAt(lattice, last - 1)) || (['brothers', 'own', 'sisters', 'boys'].includes(normAt(lattice, last - 1)) && normAt(lattice, last - 2) === 'our') || (OWN_MEN.has(normAt(lattice, last - 1)) && (normAt(lattice, last - 2) === 'own' || ['his', 'our', 'its'].includes(normAt(lattice, last - 2))));

/** "Two of his own men". */
const OWN_MEN: ReadonlySet<string> = new Set(['men', 'soldiers', 'fighters', 'members', 'guards', 'people', 'ranks']);

/** "Two soldiers fell in the battle" are dead; "two climbers fell from a roof" may not be. */
function isOtherFall(clause: Clause, k: number, group: Group): boolean {
  const item = clause.items[k];
  if (!item || item.last - item.first > 1 || !['fall', 'falls', 'fell', 'fallen', 'falling'].includes(normAt(clause.lattice, item.first))) return false;
  if (fallsUpon(clause.lattice, item.first)) return true;
  // "fell and were injured".
  const after = normAt(clause.lattice, item.last) === 'and' ? clause.items.slice(k + 2).find(({ kind }) => kind !== 'skip') : undefined;
  if (after?.kind === 'trigger' && 'effect' in after.trigger && after.trigger.effect === 'injured') return true;
  const fighters = (group.kind === 'named' && COMRADES.has(normAt(clause.lattice, group.words.first))) || (group.kind === 'counted' && normAt(clause.lattice, group.last - 1) === 'own' && isOurs(clause, group.last)) || group.head.kind === 'people' && group.head.persons.some((p) => p.class === 'combatant' || p.category === 'members' || isOurs(clause, group.last) || normAt(clause.lattice, group.last - 1) === 'enemy');
  if (group.kind === 'counted' && group.head.kind === 'none' && clause.carried === 'killed' && ['in', 'at', 'near'].includes(normAt(clause.lattice, item.last))) return false;
  if (!fighters && arePeopleFallen(clause, item.last, group)) return false;
  return !fighters || !['.', ',', ':', ';', '(', '—', '–', 'there', 'here', 'beside', 'in', 'during', 'as', 'on', 'at', 'while', 'and', 'by', 'near', ''].includes(normAt(clause.lattice, item.last));
}

/** Who falls by an enemy's hand, in the words of those who count them; passengers and guests only fall. */
const FALLEN: ReadonlySet<string> = new Set(['persons', 'citizens', 'civilians', 'martyrs', 'people', 'victims']);
const FALLS_FROM: ReadonlySet<string> = new Set(['from', 'off', 'into', 'down', 'over', 'ill', 'sick', 'through', 'out', 'behind', 'for', 'onto', 'asleep', 'under', 'ice', 'stairs', 'river', 'snow', 'pavement']);

/** How far before the sentence, in tokens, the weapon may be told. */
const BACK = 25;

/** "Fourteen citizens fell as helicopters dropped barrels", "72 persons fell on Thursday": counted people, where a weapon, other dead or only the day is told. */
function arePeopleFallen({ lattice, sentence, carried }: Clause, last: number, group: Group): boolean {
  if (group.kind !== 'counted' || group.head.kind !== 'people' || !FALLEN.has(normAt(lattice, group.last - 1)) || !['', '.', ',', ';', 'in', 'on', 'as', 'when', 'by', 'today', 'yesterday', 'at'].includes(normAt(lattice, last))) return false;
  let armed = carried === 'killed';
  for (let i = Math.max(0, sentence.first - BACK); i < sentence.last; i++) {
    if (i >= last && FALLS_FROM.has(normAt(lattice, i))) return false;
    armed ||= hasKind(lattice, i, KIND_BITS.means) || ['barrels', 'shelled', 'martyrs', 'bombed'].includes(normAt(lattice, i));
  }
  return armed || (sentence.telegraphic && normAt(lattice, last) === 'on' && last + 2 >= sentence.last - 8);
}

/** "Five of the people hurt when a bomber set off his vest (did not live)": who hurt them is not who died. */
function hurtWhen(clause: Clause, k: number): number | null {
  const at = clause.items.slice(0, k).findLastIndex((item) => item.kind === 'trigger');
  const hurt = clause.items[at];
  if (at < 1 || k < at + 3 || groupAt(clause, at - 1)?.kind !== 'counted' || hurt?.kind !== 'trigger' || !('effect' in hurt.trigger) || hurt.trigger.effect !== 'injured' || !['when', 'after', 'as'].includes(itemWord(clause, at + 1))) return null;
  return clause.items.slice(at + 1, k).every((_, n) => ![',', ';', ':', 'and', 'but'].includes(itemWord(clause, at + 1 + n))) ? at - 1 : null;
}

/** "succumbed to pressure". */
const YIELDS: ReadonlySet<string> = new Set(['pressure', 'pressures', 'temptation', 'demand', 'demands', 'charm', 'charms', 'greed', 'corruption', 'defeat', 'threats', 'blackmail', 'sleep', 'fatigue', 'fear', 'persuasion', 'flattery', 'lobbying']);
const isYielding = ({ lattice }: Clause, last: number): boolean => normAt(lattice, last - 1).startsWith('succumb') && normAt(lattice, last) === 'to' && [1, 2, 3].some((n) => YIELDS.has(normAt(lattice, last + n)));

const NATURAL = new Set(['sleep', 'cancer', 'illness', 'natural', 'peacefully', 'pneumonia', 'stroke', 'leukaemia', 'leukemia', 'disease', 'surgery']);

/** "dies at 79", "died at the age of 91": an obituary, where nothing in the sentence tells of a violent end. */
function isOfAge(clause: Clause, at: number): boolean {
  const { lattice, sentence } = clause;
  const number = normAt(lattice, at) === 'aged' ? at + 1 : normAt(lattice, at) === 'at' ? (normAt(lattice, at + 1) === 'the' && normAt(lattice, at + 2) === 'age' ? at + 4 : at + 1) : -1;
  if (number < 0 || kindAt(lattice, number) !== 'number' || Number(normAt(lattice, number)) < 60 || !(number + 1 >= sentence.last || kindAt(lattice, number + 1) !== 'word')) return false;
  for (let i = sentence.first; i < sentence.last; i++) if (hasKind(lattice, i, KIND_BITS.means)) return false;
  return true;
}

/** One person who died of an illness or in his sleep is no casualty; a heart attack neither. */
function isNatural(clause: Clause, k: number, group: Group): boolean {
  const at = clause.items[k]?.last ?? 0;
  if (group.size !== 1 || group.kind === 'counted') return false;
  if (isOfAge(clause, at)) return true;
  for (let i = at; i < Math.min(at + 6, clause.sentence.last); i++) {
    if (NATURAL.has(normAt(clause.lattice, i)) || (normAt(clause.lattice, i) === 'home' && normAt(clause.lattice, i - 1) === 'at') || (normAt(clause.lattice, i) === 'heart' && ['attack', 'failure'].includes(normAt(clause.lattice, i + 1)))) return true;
  }
  return false;
}

/** "Thirty-one wounded people were under treatment": the people of the figure right before, said once. */
const isTheWounded = (clause: Clause, at: number, effect: Effect): boolean => { const [figure, group] = [groupAt(clause, at - 1), groupAt(clause, at)]; return group?.kind === 'plural' && figure?.head.kind === 'effect' && figure.head.effect === effect && figure.last === group.first; };

/** "Two men wounded in the blast have died", "three injured died on the way": the wounded are people, wounds are none. */
const isOfWounded = ({ lattice }: Clause, { kind, head }: Group, effect: Effect): boolean => kind === 'counted' && effect === 'killed' && head.kind === 'effect' && ['wounded', 'injured'].includes(normAt(lattice, head.at));

/** "were marched off and have not been seen again", "was abducted and is still missing": the captivity is the claim. */
function isOfTaken(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  if (item?.kind !== 'trigger' || !('effect' in item.trigger) || item.trigger.effect !== 'missing') return false;
  let at = k - 1;
  while (clause.items[at]?.kind === 'skip') at--;
  const verb = itemWord(clause, at) === 'and' ? clause.items[at - 1] : undefined;
  return verb?.kind === 'trigger' && verb.trigger.kind === 'verb' && verb.trigger.effect === 'captured' && !verb.trigger.tag.armed && verb.trigger.tag.forms.includes('participle');
}

/** "dead or missing", "have died or disappeared": the second of two fates that one number holds together; it is never split. */
function isAlternative(clause: Clause, k: number): boolean {
  const [first, second] = [clause.items[k - 2], clause.items[k]];
  if (itemWord(clause, k - 1) !== 'or' || first?.kind !== 'trigger' || second?.kind !== 'trigger' || !('effect' in first.trigger) || !('effect' in second.trigger)) return false;
  const fates: readonly string[] = [first.trigger.effect, second.trigger.effect];
  return fates[0] !== fates[1] && fates.every((f) => ['killed', 'injured', 'missing'].includes(f)) && first.trigger.kind !== 'count' && second.trigger.kind !== 'count';
}

/** "stopped a train and shot 11 passengers dead": those who shot are the subject of the verb before the people; its position, or -1. */
function shotBefore(clause: Clause, of: { readonly k: number; readonly at: number }): number {
  const verb = clause.items[of.at - 1];
  const active = verb?.kind === 'trigger' && verb.trigger.kind === 'verb' && verb.trigger.tag.valency === 'transitive' && of.k === of.at + 1 && normAt(clause.lattice, clause.items[of.k]?.first ?? -1) === 'dead';
  return active && clause.items[of.at - 2]?.kind !== 'skip' ? of.at - 1 : -1;
}

/** What the trigger says, or the death that is told behind it. */
function fateOf(clause: Clause, of: { readonly k: number; readonly at: number }): Effect {
  const item = clause.items[of.k];
  const effect = item?.kind === 'trigger' && 'effect' in item.trigger ? item.trigger.effect : 'killed';
  if (effect === 'missing' && isFoundDead(clause, of.k)) return 'killed';
  return effect === 'injured' && (isPronouncedDead(clause, of) || isDiedToo(clause, of)) ? 'killed' : effect;
}

/** "The five missing were found without signs of life": the state behind tells what became of them. */
function isFoundDead(clause: Clause, k: number): boolean {
  let at = k + 1;
  while (clause.items[at]?.kind === 'skip') at++;
  const item = clause.items[at];
  return at > k + 1 && item?.kind === 'trigger' && item.trigger.kind === 'state' && item.trigger.effect === 'killed';
}

/** "nineteen died in the pit and three in hospital": the verb is not said again, and the place stands where the other one stands. */
function isDiedToo(clause: Clause, of: { readonly k: number; readonly at: number }): boolean {
  if (of.k !== of.at + 1 || groupAt(clause, of.at)?.head.kind !== 'none' || !['and', ',', 'while'].includes(itemWord(clause, of.at - 1)) || !['in', 'at'].includes(normAt(clause.lattice, clause.items[of.k]?.first ?? -1))) return false;
  for (let at = of.at - 2; at > Math.max(0, of.at - 9); at--) {
    const item = clause.items[at];
    if (item?.kind === 'trigger') return item.trigger.kind === 'verb' && item.trigger.effect === 'killed' && item.trigger.tag.valency === 'intransitive' && ['in', 'at', 'on', 'inside', 'under', 'instantly', 'near'].includes(itemWord(clause, at + 1)) && groupAt(clause, at - 1)?.kind === 'counted';
    if ([';', '.'].includes(itemWord(clause, at))) return false;
  }
  return false;
}

/** "The civilian dead were buried": a noun, and no civilian of whom it is told. */
const isOfAKind = (clause: Clause, k: number): boolean => !clause.sentence.telegraphic && groupAt(clause, k - 1)?.kind === 'singular' && ['the', 'its', 'their', 'our'].includes(normAt(clause.lattice, groupAt(clause, k - 1)?.first ?? -1)) && ['dead', 'wounded', 'injured', 'missing'].includes(normAt(clause.lattice, clause.items[k]?.first ?? -1));

/** What may stand behind one who is missing; "missing from the squad", "missing the bus" are others. */
const GONE: ReadonlySet<string> = new Set(['', '.', ',', ';', 'after', 'since', 'and', 'following', 'presumed', 'feared', '”', '"', ')']);

/** "Tarek Saad, 29, is missing", "the driver, Tarek Saad, is missing": a name with an age, or behind what somebody is, is a person's. */
function isPerson(clause: Clause, at: number): boolean {
  const group = groupAt(clause, at);
  if (group?.kind !== 'named') return false;
  for (let i = group.count.last; i <= group.last; i++) if (kindAt(clause.lattice, i) === 'number') return true;
  return itemWord(clause, at - 1) === ',' && groupAt(clause, at - 2)?.kind === 'singular' && groupAt(clause, at - 2)?.head.kind === 'people';
}

/** "A woman who had been hurt, Salma Haddad, (expired)": a name behind who she is; contracts expire as well. */
const isOfSomebodyHurt = (clause: Clause, at: number): boolean => groupAt(clause, at)?.kind === 'named' && itemWord(clause, at - 1) === ',' && itemWord(clause, at + 1) === ',' && groupAt(clause, 0)?.kind === 'singular' && groupAt(clause, 0)?.head.kind === 'people';

/** "All 31 people aboard a plane that vanished are feared dead": the plane did, and what became of the people is told behind. */
function isOfVehicle(clause: Clause, k: number, at: number): boolean {
  const behind = clause.items.slice(k + 1, k + 8).find((item) => item.kind === 'trigger');
  return ['that', 'which'].includes(itemWord(clause, k - 1)) && at < k - 2 && clause.items[k - 2]?.kind === 'word' && behind?.kind === 'trigger' && behind.trigger.kind === 'state' && behind.trigger.effect === 'killed';
}

/** "Panel puts civilian dead in Karsan at 312": a noun with its number behind (headlineFigure.ts). */
const isPutAt = (clause: Clause, k: number): boolean => { const group = groupAt(clause, k - 1); return clause.sentence.telegraphic && group?.kind === 'singular' && clause.lattice.tokens.slice(Math.max(clause.sentence.first, group.first - 1), group.last).some((t) => ['puts', 'put'].includes(t.norm)); };

/** The state is where the next ones died: the people right before it, or those whom the aside before it is on. */
const isPlaceOfDeath = (clause: Clause, k: number): boolean => normAt(clause.lattice, clause.items[k]?.first ?? -1) === 'in' && clause.items.slice(Math.max(0, k - 5), k).some((item) => item.kind === 'group' && item.group.more && diedElsewhere(clause, item.group));

export const intransitive: Recognizer = {
  name: 'intransitive',
  words: 'People died, drowned, lost their lives, are dead, missing, wounded',
  examples: [
    ['Close to 498,000 people are in relief camps.', 'Close to 498,000 displaced'],
    ['Nearly 900 people whose houses were swept away are sleeping in schools.', 'Nearly 900 displaced'],
    ['Ten people are still under the rubble.', 'Ten missing'],
    ['Two men were wounded. Both died in hospital.', 'Two injured; Both killed'],
    ['Two men were wounded. One has died; the other is in a coma.', 'Two injured; One killed; the other injured'],
    ['Seven pilgrims died when the bus overturned.', 'Seven killed'],
    ['Two of our heroes rose as martyrs.', 'Two killed'],
    ['In Omdurman five protesters ascended by live bullets.', 'five killed'],
    ['12 dead, 30 wounded in market blast', '12 killed; 30 injured'],
    ['Nineteen died in the pit and three in hospital.', 'Nineteen killed; three killed'],
    ['Boats pulled 22 people out, nine of them dead.', 'nine killed'],
    ['Nine were pulled out dead and four alive.', 'Nine killed'],
    ['The five missing were found without signs of life on Friday.', 'five killed'],
    ['Around forty passengers are missing.', 'Around forty missing'],
    ['The slide killed nine. The digger of the firm, Tarek Duarte, 29, is missing.', 'nine killed; Tarek Duarte missing'],
    ['Four of the attackers also lost their lives.', 'Four killed'],
    ['31 dead, 13 missing as ferry sinks', '31 killed; 13 missing'],
    ['Two of the wounded died in hospital.', 'Two killed'],
    ['A constable, injured in the attack of 16 February, died on Tuesday.', 'A killed'],
    ['A woman who had been hurt on Monday died in hospital.', 'A killed'],
    ['Two men wounded in the blast have died.', 'Two killed'],
    ['A boy, in a coma since Monday, has died.', 'A killed'],
    ['Twenty people remain under treatment.', 'Twenty injured'],
    ['We documented the deaths of 90 people. 24 fell in Homs.', '90 killed; 24 killed'],
    ['The shelling killed six. Some 4,000 people have left the town.', 'six killed; Some 4,000 displaced'],
    ['The 52 people who remain under the rubble are most likely dead.', '52 killed'],
    ['At least 40 people are dead or missing.', 'At least 40 casualties'],
    ['Three of our comrades fell at the bridge.', 'Three killed'],
    ['Two of its members fell in the battle.', 'Two killed'],
    ['In the north 14 citizens fell as planes dropped bombs on Asa.', '14 killed'],
    ['A nurse died there with two pupils.', 'A killed; two killed'],
    ['Five of the people hurt when a bomber set off his vest at a mosque did not live through the night.', 'Five killed'],
    ['The toll is five, as a grandmother, Rosa Duarte, succumbed on the 11th.', 'five killed; a grandmother, Rosa Duarte killed'],
    ['All 31 people aboard a plane that vanished over Karsan on Monday are feared dead.', '31 killed'],
    ['Two fishermen drowned off Penang.', 'Two killed'],
    ['Comrade Ali Saad, who fell while he covered the withdrawal, was a welder.', 'Ali Saad killed'],
    ['The commander died with four of his bodyguards.', 'The killed; four killed'],
    ['Rosa Duarte, 38, and her sons Mateo, 9, and Bruno, 4, were found dead in their home.', 'Rosa Duarte killed; Mateo killed; Bruno killed'],
  ],
  counterExamples: ['Annex Duarte is missing.', 'Tarek Duarte, 29, is missing from the squad.', 'Some 70 tellers became victims of the merger.', 'He lit 12 candles for the people who died.', 'Two persons fell on the ice.', 'Fourteen people fell from a roof during the raid.', 'A striker succumbed to pressure.', 'Nine soldiers are sleeping in schools.', 'Around 200 guests are staying with host families.', 'A box is still under the rubble.', 'Two brothers fell in the river.', 'Some 4,000 visitors have left the town.', 'The motion died after 12 votes.', 'Twelve crates are missing.', 'Shares of two guards fell in London.', 'The poet Maria Lopez died in her sleep.', 'Veteran actor dies at 79', 'All but two of his followers died away.', 'The town paid the families of the deceased.'],
  at: ['trigger'],
  read: (clause, k) => {
    const item = clause.items[k];
    if (item?.kind !== 'trigger') return [];
    const state = item.trigger.kind === 'state';
    const verb = item.trigger.kind === 'verb' && item.trigger.tag.valency === 'intransitive';
    if (!state && !verb) return [];
    // "the families of the deceased": the state is a noun there.
    if (isOfTaken(clause, k) || isAlternative(clause, k) || (state && normAt(clause.lattice, item.first - 1) === 'the') || (state && isOfAKind(clause, k))) return [];
    // "died at the gate and two more, both welders, in hospital" (anotherDied.ts).
    if (state && (isPlaceOfDeath(clause, k) || isPutAt(clause, k))) return [];
    const at = hurtWhen(clause, k) ?? subjectOf(clause, k);
    const group = groupAt(clause, at);
    // "The boy was never found" is told of people already known.
    if (group && group.kind !== 'counted' && normAt(clause.lattice, item.first) === 'never') return [];
    const careful = (item.trigger.effect === 'missing' && group?.head.kind === 'unknown' && !(isPerson(clause, at) && GONE.has(normAt(clause.lattice, item.last)))) || (normAt(clause.lattice, item.first).startsWith('expire') && !isOfSomebodyHurt(clause, at));
    if (item.trigger.effect === 'missing' && isOfVehicle(clause, k, at)) return [];
    if (!group || isTheWounded(clause, at, item.trigger.effect) || !(mayBeVictim(group, { careful }) || isOfWounded(clause, group, item.trigger.effect)) || isEscape(clause, k, group) || isOtherFall(clause, k, group) || isOtherAscent(clause, k) || isYielding(clause, item.last) || isNatural(clause, k, group)) return [];
    const shot = shotBefore(clause, { k, at });
    if (shot >= 0) return draftsFor(clause, { positions: [at], k: shot, effect: 'killed', rule: 'intransitive', voice: 'active' });
    const drafts = draftsFor(clause, { positions: [...joinedLeft(clause, at), ...joinedBehind(clause, k)], k, effect: isAlternative(clause, k + 2) ? 'casualties' : fateOf(clause, { k, at }), rule: 'intransitive', voice: 'passive' });
    return isPersonal(group) ? drafts.map((draft) => ({ ...draft, personal: true })) : drafts;
  },
};
