import type { Clause, Item } from '../clause.ts';
import { draftsFor, mayBeVictim } from '../draft.ts';
import type { Group } from '../group.ts';
import { hasCue, kindAt, normAt, tagAt } from '../lattice.ts';
import { joinedBehind, joinedLeft } from '../joined.ts';
import { afterAdverbs, groupAt, hasPredicate, isLeftDead, isObject, itemWord } from '../navigate.ts';
import { subjectOf } from '../subject.ts';
import type { Recognizer } from '../recognizer.ts';
import { isExecuted } from '../executed.ts';
import { isInVanOfArmed } from './bundledInto.ts';
import { becomesVictim } from './nthVictim.ts';
import { isByArmed, needsArmed } from './arrests.ts';
import { isFatal, isPronouncedDead, leadsPair, leadsRow, mayBePassive, takesObject } from './verbs.ts';

/** "Of the attackers some thirty were neutralised": a number alone where fighters have been named, or people have been harmed; mines are neutralised as well. */
const isOfFighters = ({ lattice, sentence, carried, items }: Clause, k: number): boolean => {
  const first = items[k]?.first ?? 0;
  if (!normAt(lattice, first).startsWith('neutrali')) return false;
  for (let i = sentence.first; i < first; i++) if (tagAt(lattice, i, 'person')?.tag.class === 'combatant') return true;
  return carried !== null;
};

/** "The bodies of four terrorists were seized": the dead are no captives. */
const areBodies = ({ lattice }: Clause, { first, head }: Group): boolean => (head.kind === 'effect' && head.effect === 'killed') || (normAt(lattice, first - 1) === 'of' && ['bodies', 'corpses', 'remains', 'body'].includes(normAt(lattice, first - 2)));

/** ", who had been injured in the attack,". */
const isInRelative = (clause: Clause, k: number): boolean => [2, 3].some((n) => itemWord(clause, k - n) === 'who' && itemWord(clause, k - n - 1) === ',');

/** "A man stabbed outside a pub has died": the wound is told in passing, the death is the claim. */
function diesLater(clause: Clause, of: { readonly k: number; readonly at: number }): boolean {
  const item = clause.items[of.k];
  if (item?.kind !== 'trigger' || !('effect' in item.trigger) || item.trigger.effect !== 'injured') return false;
  if (clause.items[of.k - 1]?.kind === 'skip' && !isInRelative(clause, of.k)) return itemWord(clause, of.k - 2) === 'who' && clause.items.some((later, n) => n > of.k && later.kind === 'trigger' && later.trigger.kind === 'verb' && later.trigger.effect === 'killed' && later.trigger.tag.valency === 'intransitive' && isNamedAside(clause, { k: of.k, at: subjectOf(clause, n) }));
  return becomesVictim(clause) || clause.items.some((later, n) => n > of.k && later.kind === 'trigger' && later.trigger.kind === 'verb' && later.trigger.effect === 'killed' && later.trigger.tag.valency === 'intransitive' && !/^f[ae]ll/.test(normAt(clause.lattice, later.first)) && subjectOf(clause, n) === of.at);
}

/** "A woman who had been hurt, Salma Haddad, (died)": her name, between commas right behind the wound. */
const isNamedAside = (clause: Clause, { k, at }: { readonly k: number; readonly at: number }): boolean => groupAt(clause, at)?.kind === 'named' && at > k && at <= k + 3 && itemWord(clause, at - 1) === ',' && itemWord(clause, at + 1) === ',';

/** "Two men were shot at near the border": nothing says that they were hit. */
const isShotAt = ({ lattice, items }: Clause, k: number): boolean => ((last) => normAt(lattice, last - 1) === 'shot' && normAt(lattice, last) === 'at' && (kindAt(lattice, last + 1) !== 'word' && kindAt(lattice, last + 1) !== 'number' || ['by', 'from', 'near', 'in', 'on', 'while', 'as', 'when', 'with', 'and', 'but', 'outside', 'during'].includes(normAt(lattice, last + 1))))(items[k]?.last ?? 0);

/** "were swept away and drowned": their death is told right behind. */
function isDrownedToo(clause: Clause, k: number): boolean {
  const [verb, next] = [clause.items[k], clause.items[k + 2]];
  return itemWord(clause, k + 1) === 'and' && verb?.kind === 'trigger' && 'effect' in verb.trigger && verb.trigger.effect === 'missing' && next?.kind === 'trigger' && next.trigger.kind === 'verb' && next.trigger.tag.valency === 'intransitive' && next.trigger.effect === 'killed';
}

/** "Three members of a family were killed and one was badly burned": a bare number behind people of whom a harm is told. */
const isOneMore = (clause: Clause, at: number): boolean => isMoreOfThem(clause, at) || groupAt(clause, at)?.head.kind === 'none' && itemWord(clause, at - 1) === 'and' && clause.items.slice(0, at).some((item, n) => item.kind === 'trigger' && n > 0 && groupAt(clause, n - 1) !== null || (item.kind === 'group' && item.group.head.kind === 'people' && hasPredicate(clause, n)));

/** "Eleven more were marched into the bush": at the head of a sentence, more of those told in the sentence before. */
const isMoreOfThem = (clause: Clause, at: number): boolean => at === 0 && clause.carried !== null && groupAt(clause, 0)?.head.kind === 'none' && groupAt(clause, 0)?.more === true;

/** "11 guards it captured", "the 51 people they had kidnapped": a relative clause without its pronoun; the people's position, or -1. */
function theyTook(clause: Clause, k: number): number {
  const item = clause.items[k];
  if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb' || item.trigger.effect !== 'captured' || item.trigger.tag.armed) return -1;
  let at = k - 1;
  while (clause.items[at]?.kind === 'skip') at--;
  const group = ['it', 'they', 'he', 'she'].includes(itemWord(clause, at)) || ['he', 'she', 'it', 'they'].includes(normAt(clause.lattice, clause.items[at]?.first ?? -1)) ? groupAt(clause, at - 1) : null;
  return group?.kind === 'counted' && group.head.kind === 'people' && groupAt(clause, afterAdverbs(clause, k)) === null ? at - 1 : -1;
}

/** "rescued 11 passengers abducted on the road": the captivity is over. */
function isFreed(clause: Clause, of: { readonly k: number; readonly at: number }): boolean {
  const item = clause.items[of.k];
  if (item?.kind !== 'trigger' || !('effect' in item.trigger) || item.trigger.effect !== 'captured' || clause.items[of.k - 1]?.kind === 'skip') return false;
  const first = clause.items[of.at]?.first ?? 0;
  return hasCue(clause.lattice, { first: Math.max(clause.sentence.first, first - 3), last: first }, 'freed');
}

/** Who had been wounded did not die of it. */
const WOUNDED = new Set(['wounded', 'injured', 'hurt', 'hospitalised', 'hospitalized']);
const itemNorm = (clause: Clause, k: number): string => normAt(clause.lattice, clause.items[k]?.first ?? -1);

/** "(Nine bodies were found.) Seven men and two women had been shot": what had been done, where dead have just been told of, is how they died. */
const isOfTheDead = (clause: Clause, k: number): boolean => isBehindDeaths(clause, k) || isBesideKilled(clause, k) || isInMassacre(clause, k) || clause.carried === 'killed' && !WOUNDED.has(itemNorm(clause, k)) && !clause.items.some((item, n) => n !== k && item.kind === 'trigger' && 'effect' in item.trigger && item.trigger.effect === 'injured') && normAt(clause.lattice, (clause.items[k]?.first ?? 0) - 1) === 'been' && normAt(clause.lattice, (clause.items[k]?.first ?? 0) - 2) === 'had';

/** "They include the six dancers killed in a ballroom and the two ushers shot outside": people of a count, told as the killed before them are. */
function isBesideKilled(clause: Clause, k: number): boolean {
  const own = groupAt(clause, k - 1);
  if (own?.kind !== 'counted' || !own.definite || itemWord(clause, k - 2) !== 'and' || WOUNDED.has(itemNorm(clause, k)) || normAt(clause.lattice, clause.items[k]?.last ?? 0) === 'at') return false;
  const before = clause.items.slice(0, k - 1).findLastIndex((item) => item.kind === 'trigger');
  const verb = clause.items[before];
  return verb?.kind === 'trigger' && verb.trigger.kind === 'verb' && verb.trigger.effect === 'killed' && groupAt(clause, before - 1)?.definite === true;
}

/** "Four deaths were recorded: one man was shot in Bago": what is told behind the colon of deaths is how they came about. */
const isBehindDeaths = (clause: Clause, k: number): boolean => !WOUNDED.has(itemNorm(clause, k)) && clause.items.slice(0, k).some((_, n) => {
  const head = groupAt(clause, n)?.head;
  return head?.kind === 'effect' && head.effect === 'killed' && clause.items.slice(n + 1, k).some((_inside, m) => itemWord(clause, n + 1 + m) === ':');
});

const DEADLY = new Set(['bloodiest', 'deadliest', 'massacre', 'massacres', 'executions', 'execution', 'slaughter', 'bloodbath', 'killings']);

/** "The bloodiest attack was that of 26 May, where fifteen villagers were shot": how the dead died; nobody is shot at in a massacre's count. */
function isInMassacre(clause: Clause, k: number): boolean {
  const { lattice, sentence } = clause;
  const at = clause.items[k]?.first ?? 0;
  if (WOUNDED.has(normAt(lattice, at)) || normAt(lattice, clause.items[k]?.last ?? 0) === 'at') return false;
  for (let i = sentence.first; i < at; i++) if (DEADLY.has(normAt(lattice, i))) return !clause.items.some((item) => item.kind === 'trigger' && 'effect' in item.trigger && item.first !== at && item.trigger.effect === 'killed' && item.trigger.kind !== 'count');
  return false;
}

/** "Judge who defied cartel shot dead": in a headline the people of a relative clause without commas are the subject of the participle behind it. */
const leadsHeadline = (clause: Clause, k: number): boolean => clause.sentence.telegraphic && itemWord(clause, 1) === 'who' && groupAt(clause, 0)?.kind === 'singular' && clause.items.slice(2, k).every((item) => item.kind === 'word' || item.kind === 'skip');

const BODY = new Set(['head', 'back', 'chest', 'leg', 'legs', 'arm', 'neck', 'stomach', 'abdomen', 'face', 'foot', 'shoulder', 'thigh', 'times']);

/** From where a gunman shoots, and no camera. */
const SHOT_FROM: ReadonlySet<string> = new Set(['motorcycle', 'motorbike', 'car', 'behind', 'ambush', 'range', 'pickup', 'rooftop', 'balcony']);

/** "Ahmed Karim was shot in the back", "was stabbed by": a name that begins with a given name; films are shot as well. */
function isNamedAndHurt({ lattice, items }: Clause, k: number, group: Group): boolean {
  const { last } = items[k] as Item;
  if (group.kind !== 'named' || !tagAt(lattice, group.count.first, 'given') || normAt(lattice, last - 1) === 'burned') return false;
  return !normAt(lattice, last - 1).startsWith('shot') || ['by', 'and', 'twice'].includes(normAt(lattice, last)) || (normAt(lattice, last) === 'from' && [1, 2, 3].some((n) => SHOT_FROM.has(normAt(lattice, last + n)))) || [1, 2, 3].some((n) => BODY.has(normAt(lattice, last + n)));
}

const LEADS = new Set(['in', 'on', 'at', 'over', 'behind', 'of', 'accused', 'wanted', 'linked', 'aboard', 'outside', 'inside', 'tied', 'suspected', 'blamed', 'near', 'from']);
const CLOSES = new Set(['', 'in', 'by', 'at', 'near', 'on', 'after', 'during', 'as', 'when', 'outside', 'inside', ',', 'amid', 'following', 'with', ';', '.']);

/** "Two suspects in the market bombing shot dead": in a headline a phrase that tells more of its first people stands before the participle, and nobody and nothing behind it. */
function isBehindPhrase(clause: Clause, k: number): boolean {
  const item = clause.items[k];
  const first = groupAt(clause, 0);
  if (!clause.sentence.telegraphic || item?.kind !== 'trigger' || item.trigger.kind !== 'verb' || item.trigger.tag.careful || item.trigger.effect === 'displaced' || k > 9) return false;
  if ((first?.kind !== 'counted' && first?.kind !== 'singular') || first.head.kind !== 'people' || !LEADS.has(itemWord(clause, 1)) || !CLOSES.has(itemWord(clause, k + 1)) || groupAt(clause, k + 1)) return false;
  return clause.items.slice(1, k).every((inside) => (inside.kind === 'word' && kindAt(clause.lattice, inside.first) !== 'mark' && (!tagAt(clause.lattice, inside.first, 'report') || normAt(clause.lattice, inside.first) === 'accused') && !['to', 'and', 'that', 'who', 'as', 'after', 'but'].includes(normAt(clause.lattice, inside.first))) || (inside.kind === 'skip' && !inside.auxiliary));
}

/** "A man with a knife wounded three tourists before being shot dead by police": one person with whom the sentence opens, of whom all its verbs are told. */
function isLastOfDeeds(clause: Clause, k: number): boolean {
  const { lattice, items } = clause;
  const at = items[k]?.first ?? 0;
  const first = groupAt(clause, 0);
  if (normAt(lattice, at - 1) !== 'being' || !['before', 'after'].includes(normAt(lattice, at - 2)) || !first || !['singular', 'named'].includes(first.kind) || first.size !== 1) return false;
  // "killed a guard who had been held": another clause, with people of its own.
  return items.slice(1, k).every((item, n) => tagAt(lattice, item.first, 'report') === null && !['who', 'whom', 'which', 'that', 'where', ';', 'while', 'but'].includes(itemWord(clause, n + 1)) && !(item.kind === 'group' && items[n + 2]?.kind === 'skip' && (items[n + 2] as Extract<Item, { kind: 'skip' }>).auxiliary && itemWord(clause, n + 2) !== 'being'));
}

/** "Families displaced: 120", "Persons abducted: 4": the label of a number, told as such. */
const isLabelOf = (clause: Clause, k: number, group: Group): boolean => group.kind === 'plural' && ((itemWord(clause, k + 1) === ':' && groupAt(clause, k + 2)?.kind === 'counted') || isLeftOut(clause, k) || isNumbered(clause, k));

/** "The soldiers killed near the port are not counted here": what a count leaves out. */
function isLeftOut({ lattice, items, sentence }: Clause, k: number): boolean {
  const from = items[k]?.last ?? 0;
  for (let i = from; i < Math.min(from + 9, sentence.last - 1); i++) if (normAt(lattice, i) === 'not' && ['counted', 'included', 'part'].includes(normAt(lattice, i + 1))) return true;
  return false;
}

/** "Armed actors killed, whom we count apart, numbered 20": their number follows (comesTo.ts). */
function isNumbered(clause: Clause, k: number): boolean {
  for (let at = k + 1; at < Math.min(k + 9, clause.items.length) && clause.items[at]?.kind !== 'trigger'; at++) if (['numbered', 'number', 'totalled', 'totaled', 'reach', 'reached', 'rise', 'rises', 'rose', 'climb', 'climbs', 'climbed'].includes(itemWord(clause, at))) return groupAt(clause, itemWord(clause, at + 1) === 'to' ? at + 2 : at + 1)?.head.kind === 'none';
  return false;
}

const BOOTY: ReadonlySet<string> = new Set(['materiel', 'vehicle', 'animals', 'building', 'weapons', 'thing']);

/** "nine soldiers were wounded, four trucks burned and one captured": of what was counted last, and that was no people. */
function isOfThings({ items, setAside }: Clause, k: number, { first, head, more }: Group): boolean {
  const verb = items[k];
  if (head.kind !== 'none' || more || verb?.kind !== 'trigger' || !('effect' in verb.trigger) || verb.trigger.effect !== 'captured') return false;
  const people = items.findLast((item) => item.kind === 'group' && item.last <= first && item.group.head.kind === 'people')?.first ?? -1;
  return setAside.some(({ reason, range }) => BOOTY.has(reason) && range.last <= first && range.first > people);
}

const ROUGHLY = new Set(['trampled', 'crushed']);

/** "was trampled by the crowd, but doctors said its condition was stable": who is crushed may live. */
function livesOn({ lattice, sentence, items }: Clause, k: number): boolean {
  const from = items[k]?.last ?? 0;
  if (!ROUGHLY.has(normAt(lattice, items[k]?.first ?? -1)) || normAt(lattice, from) === 'to' || normAt(lattice, from - 1) === 'death') return false;
  for (let i = from; i < sentence.last; i++) if (['survived', 'recovering', 'survive', 'stable'].includes(normAt(lattice, i)) || (normAt(lattice, i) === 'condition' && ['stable', 'critical', 'serious'].includes(normAt(lattice, i - 1)))) return true;
  return false;
}

export const passive: Recognizer = {
  name: 'passive',
  words: 'People were killed, or in a headline: people killed',
  examples: [
    ['The army said 18 herders had been shot once they were disarmed, five of them boys.', '18 killed; five killed'],
    ['Twelve prisoners were shot with their hands tied.', 'Twelve killed'],
    ['A young woman who had been wounded, Salma Haddad, died this morning.', 'Salma Haddad killed'],
    ['Two guards were shot after rebels captured the town.', 'Two injured'],
    ['Six men were found by a road. All had been shot dead.', 'Six killed'],
    ['At least 12 miners were killed on Monday.', 'At least 12 killed'],
    ['Forty soldiers and 130 villagers were brutally killed by gunmen.', 'Forty killed; 130 killed'],
    ['Dozens of fishermen killed in storm off Chittagong', 'Dozens killed'],
    ['Two killed, five hurt as crane falls on bus', 'Two killed; five injured'],
    ['Mayor who defied cartel shot dead', 'Mayor killed'],
    ['Two suspects in market bombing shot dead', 'Two killed'],
    ['Nine people were killed and about 30 more were injured.', 'Nine killed; about 30 injured'],
    ['Five people, including a child, were wounded.', 'Five injured; a injured'],
    ['A teenager was shot in the chest and pronounced dead at the scene.', 'A killed'],
    ['A student was stabbed by a robber and died in hospital.', 'A killed'],
    ['Ahmed Karim was shot in the back by guards.', 'Ahmed Karim injured'],
    ['Three members of a family were killed and one was badly burned.', 'Three killed; one injured'],
    ['Some 20 young women were carried away by the band.', 'Some 20 captured'],
    ['Raiders came at night; 14 girls were carried off on motorcycles.', '14 captured'],
    ['Five guards were killed and as many injured.', 'Five killed; as many injured'],
    ['The bodies of two nurses kidnapped last week were found on Monday.', 'two killed; two captured'],
    ['Eleven men had been shot and left dead beside a road.', 'Eleven killed'],
    ['Two people, police said on Monday, were killed in the blast.', 'Two killed'],
    ['Nine bodies were found on a road. Seven men and two women had been shot.', 'Nine killed; Seven killed; two killed'],
    ['Three killings were reported: one woman was shot in Juba, and two men were stabbed in Yei.', 'Three killed; one killed; two killed'],
    ['Nine people were killed. Two others had been shot and were in hospital.', 'Nine killed; Two injured'],
    ['The bloodiest attack was that of 26 May at Asa, where fifteen villagers and seven guards were shot.', 'fifteen killed; seven killed'],
    ['The raid killed nine men. Two sisters, aged 11 and 14, were led away.', 'nine killed; Two captured'],
    ['Two guards who went after the raiders were killed.', 'Two killed'],
    ['Sam Cole, 19, of Leeds, his brother Ben and a Ugandan were killed.', 'Sam Cole killed; his brother Ben killed; a killed'],
    ['Ellie Marsh, nine, was killed.', 'Ellie Marsh killed'],
    ['In Sarmin, nine, all of them women, were killed.', 'nine killed'],
    ['Seven workers asleep in a hut below the ridge were injured.', 'Seven injured'],
    ['Eleven labourers were taken off a bus in the district and shot dead.', 'Eleven killed'],
    ['Four herders were lined up against a wall and shot.', 'Four killed'],
    ['Two men were stopped near Asa and shot in the legs.', 'Two injured'],
    ['A driver who took three pilgrims to the shrine was killed.', 'A killed'],
    ['Four officers were taken away by the attackers.', 'Four captured'],
    ['Nine guards were killed, four trucks burned and two men captured.', 'Nine killed; two captured'],
    ['Nine guards were killed and the son of the headman was led away.', 'Nine killed; the captured'],
    ['Two men were led away as porters by soldiers.', 'Two captured'],
    ['The count includes the six dancers killed in a ballroom and the two ushers shot outside.', 'six killed; two killed'],
    ['Nine patients were crushed or choked to death.', 'Nine killed'],
    ['The raiders killed nine guards. Seven more were marched into the bush.', 'nine killed; Seven captured'],
    ['Five were wounded, and two girls were carried off into the mountains.', 'Five injured; two captured'],
    ['Six of the guards were killed and three of the organization, and several of the soldiers were wounded.', 'Six killed; three killed; several injured'],
    ['Nine guards were killed, together with one cook and two drivers.', 'Nine killed; one killed; two killed'],
    ['A baby was trampled by the crowd but its condition is stable.', 'A injured'],
    ['Nine guards were killed in addition to four rebels.', 'Nine killed; four killed'],
    ['Colonel Musa Barre was killed along with his driver and a bodyguard.', 'Musa Barre killed; his killed; a killed'],
  ],
  counterExamples: ['The rebels claim two tanks destroyed and one captured.', 'A field of 300 crosses stands for the miners who were killed.', 'Two girls were carried away by the music.', 'The torrent swept over the camp. Two girls were carried off.', 'The court jailed two men; the wife of one was led away weeping.', 'Two sisters, aged 11 and 14, were led away.', 'Twelve houses were destroyed.', 'Annie Hall was shot in New York in 1976.', 'The soldiers were praised by 12 villagers.', 'Killed sheep: 40 were insured.', 'Two ministers in row over killed whales', 'The guests ate nine pies. Seven more were carried off.', 'Two men were led away by soldiers in handcuffs.'],
  at: ['verb'],
  read: (clause, k) => {
    const item = clause.items[k];
    if (item?.kind !== 'trigger' || item.trigger.kind !== 'verb') return [];
    const { tag } = item.trigger;
    const taken = theyTook(clause, k);
    if (taken >= 0) return draftsFor(clause, { positions: [taken], k, effect: tag.effect, rule: 'passive', voice: 'passive' });
    if (tag.valency !== 'transitive' || !tag.forms.includes('participle') || takesObject(clause, k) || leadsPair(clause, k) || leadsRow(clause, k) || !mayBePassive(clause, k) || isDrownedToo(clause, k) || isShotAt(clause, k)) return [];
    if (needsArmed(clause, k) && !isByArmed(clause, k) && !(tag.effect === 'captured' && normAt(clause.lattice, item.last - 1) === 'away' && isInVanOfArmed(clause, item.last))) return [];
    const subject = subjectOf(clause, k);
    const at = (subject < 0 && (leadsHeadline(clause, k) || isBehindPhrase(clause, k))) || ((subject < 0 || isObject(clause, subject)) && isLastOfDeeds(clause, k)) ? 0 : subject;
    const group = groupAt(clause, at);
    if (!group || isLabelOf(clause, k, group) || isOfThings(clause, k, group) || !(mayBeVictim(group, tag) || (group.head.kind === 'none' && (isOfFighters(clause, k) || (group.numeral?.amount.kind === 'number' && group.numeral.amount.n > 1 && isExecuted(clause, k)))) || isOneMore(clause, at) || isNamedAndHurt(clause, k, group)) || (tag.careful && group.kind === 'plural') || diesLater(clause, { k, at }) || (tag.effect === 'displaced' && clause.items[k + 1]?.kind === 'group') || (at === k - 1 && group.head.kind === 'pronoun' && group.head.word === 'those') || isFreed(clause, { k, at }) || (tag.effect === 'captured' && (clause.items[k - 1]?.kind === 'skip' || tag.careful) && areBodies(clause, group))) return [];
    return draftsFor(clause, { positions: [...joinedLeft(clause, at), ...joinedBehind(clause, k)], k, effect: isFatal(clause, k) || isLeftDead(clause, k) || isExecuted(clause, k) || (tag.effect === 'injured' && (group.inner === 'killed' || (!group.more && isOfTheDead(clause, k)))) || (tag.effect === 'injured' && isPronouncedDead(clause, { k, at })) ? 'killed' : tag.effect === 'killed' && livesOn(clause, k) ? 'injured' : tag.effect, rule: 'passive', voice: 'passive' });
  },
};
