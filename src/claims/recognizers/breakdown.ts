import { draftOf } from '../draft.ts';
import type { Effect } from '../../lexicon/terms.ts';
import type { Clause } from '../clause.ts';
import type { Group } from '../group.ts';
import { kindAt, normAt, tagAt } from '../lattice.ts';
import type { Range } from '../lattice.ts';
import { groupAt, itemWord, nearestEffect } from '../navigate.ts';
import { whatTheyWere } from './ofTheFigure.ts';
import { WOUNDS } from '../wounds.ts';
import type { Recognizer } from '../recognizer.ts';

/** What kills by the hand of another where death is told before. */
const BY_HAND: ReadonlySet<string> = new Set(['shot', 'stabbed', 'beaten', 'burned', 'burnt', 'hacked', 'strangled', 'hanged', 'crushed', 'hit', 'struck', 'beheaded', 'bludgeoned', 'tortured', 'drowned', 'trampled', 'electrocuted', 'suffocated', 'poisoned', 'clubbed', 'lynched', 'buried']);

const ACCOUNTS: ReadonlySet<string> = new Set(['account', 'accounts', 'accounted', 'accounting', 'responsible']);

/** Words right before the number of those whom somebody killed: "was behind 50 of them". */
const LEADS: ReadonlySet<string> = new Set(['for', 'behind', 'caused', 'inflicted']);
const BARE: ReadonlySet<string> = new Set(['behind', 'caused', 'inflicted']);

/** What is laid at somebody's door, and the word behind it. */
const LAYS: ReadonlyMap<string, string> = new Map<string, string>([...['attribute', 'attributes', 'attributed', 'attributing', 'ascribe', 'ascribes', 'ascribed'].map((word) => [word, 'to'] as const), ...['blame', 'blames', 'blamed', 'blaming'].map((word) => [word, 'on'] as const), ...['laid', 'lays'].map((word) => [word, 'at'] as const), ...['put', 'puts', 'putting'].map((word) => [word, 'to'] as const)]);

export const breakdown: Recognizer = {
  name: 'breakdown',
  words: 'Of these, so many were shot and so many stabbed; landslides account for so many: how the dead of a figure died',
  examples: [
    ['The murders killed 203 people. Of these, 171 were shot, 18 were stabbed and 9 were beaten or strangled.', '203 killed; 171 killed; 18 killed; 9 killed'],
    ['The rains have killed 87 people. Landslides account for 48 of the deaths, floods for 22 and lightning for 17.', '87 killed; 48 killed; 22 killed; 17 killed'],
    ['The crash has to date caused 34 deaths: 20 women and 14 men.', '34 killed; 20 killed; 14 killed'],
    ['The gale has killed 66 people. Falling trees caused 36 of the deaths, drowning 17 and live wires 13.', '66 killed; 36 killed; 17 killed; 13 killed'],
    ['Ohio accounts for 25 of the deaths, Texas for seven and Virginia for one.', '25 killed; seven killed; one killed'],
    ['Of eight people injured, two had severe burns.', 'eight injured; two injured'],
    ['Raids killed 120 people. Of the 120, 70 were shot.', '120 killed; 120 killed; 70 killed'],
    ['Of the 60 killed, 40 were shot and 20 hacked to death.', '60 killed; 40 killed; 20 killed'],
    ['The war has killed 120 people this year. Air strikes accounted for 70, shelling for 30.', '120 killed; 70 killed; 30 killed'],
    ['Raids killed 120 people. Mortars account for 61 of these deaths, mines for 40 and snipers for 19.', '120 killed; 61 killed; 40 killed; 19 killed'],
    ['The mission counted 90 casualties (30 deaths and 60 injured). Rebels caused 50 of them. Women accounted for 12 of the dead and children for nine.', '90 casualties; 30 killed; 60 injured; 50 casualties; 12 killed; nine killed'],
    ['We counted 90 deaths. The militia was behind 50 of them and the army behind 30.', '90 killed; 50 killed; 30 killed'],
    ['Violence killed 900 people. The mission attributes 500 of the deaths to gangs, 250 to the police and 150 to vigilantes.', '900 killed; 500 killed; 250 killed; 150 killed'],
    ['Raids killed 130 people. The council puts 61 of the deaths down to mines, 40 to snipers and 20 to mortars.', '130 killed; 61 killed; 40 killed; 20 killed'],
    ['Raids killed 90 civilians. Sixty of these deaths are blamed on the militia and 30 on the army.', '90 killed; Sixty killed; 30 killed'],
    ['In May 147 workers died. Of these, 119 were wage earners and 28 were farmers.', '147 killed; 119 killed; 28 killed'],
    ['We counted 17 civilians killed. From 1 April to 16 May the figure is 63, of whom 31 in Ardan, 22 in Sel and 10 elsewhere.', '17 killed; 63 killed; 31 killed; 22 killed; 10 killed'],
  ],
  counterExamples: ['The bank put 163 of the loans to auction, 240 to tender.', 'The team scored 120 goals. It attributes 61 to luck, 40 to skill.', 'The party won 63 seats, of which 31 in Ardan, 22 in Sel.', 'The fund has 147 members. Of these, 119 were wage earners and 28 were farmers.', 'The station admitted 40 people. Of these, 12 were shot at.', 'The party has 203 members. Of these, 171 were beaten in the vote.', 'Exports account for 48 of the firms, imports for 22.', 'He was behind two of the trucks and in front of five.'],
  at: [],
  atWords: new Set(['of', ...BARE, ...ACCOUNTS, ...LAYS.keys()]),
  // "Of" begins nothing here without a way of dying behind it.
  signs: new Set([...WOUNDS, ...ACCOUNTS, ...BY_HAND, ...LAYS.keys()]),
  read: (clause, k) => {
    if (itemWord(clause, k) !== 'of') return accountedFor(clause, k) ?? laidOn(clause, k);
    if (k > 0) return ofWhom(clause, k);
    const hurt = ofHurt(clause);
    if (hurt.length > 0) return hurt.map((group) => partOf(group, 'injured'));
    const effect = ofWhat(clause);
    return effect === null ? [] : [...byHand(clause, effect).map((group) => partOf(group, effect)), ...whatTheyWereEach(clause, effect)];
  },
};

type Drafts = ReturnType<Recognizer['read']>;

const partOf = (group: Group, effect: Effect): Drafts[number] => draftOf({ group, trigger: group, effect, rule: 'subset', voice: 'noun' });

/** "48 of the deaths", "54 of these deaths", or a number alone behind what was told before: its effect; null where it counts something else. */
function effectOfPart(clause: Clause, at: number): Effect | null {
  const group = groupAt(clause, at);
  if (group?.kind !== 'counted') return null;
  if (group.head.kind === 'effect') return group.head.effect;
  const next = clause.items[at + 1];
  // "198 of the dead".
  if (group.head.kind === 'pronoun' && ['dead', 'killed', 'wounded', 'injured', 'missing'].includes(group.head.word)) return group.head.word === 'missing' ? 'missing' : ['dead', 'killed'].includes(group.head.word) ? 'killed' : 'injured';
  if (group.head.kind === 'pronoun') return ['these', 'those', 'them'].includes(group.head.word) ? (next?.kind === 'trigger' && next.trigger.kind === 'count' ? next.trigger.effect : group.head.word === 'them' || next?.kind === 'skip' && next.auxiliary ? clause.carried : null) : null;
  return group.head.kind === 'none' ? nearestEffect(clause, at) ?? clause.carried : null;
}

/** "Landslides account for 48 of the deaths, floods for 22", or accounted for 70 of what was told before. */
function accountedFor(clause: Clause, k: number): Drafts | null {
  const lead = BARE.has(itemWord(clause, k)) ? k : k + 1;
  const effect = LEADS.has(itemWord(clause, lead)) && (lead > k || (groupAt(clause, k + 1)?.head.kind !== 'none' && groupAt(clause, k + 1)?.numeral?.amount.kind !== 'share')) ? effectOfPart(clause, lead + 1) : null;
  if (effect === null || (BARE.has(itemWord(clause, k)) && isAll(clause, lead + 1))) return LAYS.has(itemWord(clause, k)) ? null : [];
  const before = groupAt(clause, k - 1) ?? groupAt(clause, k - 2);
  // "Children accounted for 29 of the casualties" tells whom, "militants accounted for 48" by whom.
  const harmed = itemWord(clause, k) !== 'responsible' && !BARE.has(itemWord(clause, k)) && before?.kind === 'plural' && before.head.kind === 'people' && before.head.persons.every((p) => p.class !== 'combatant');
  const force = before?.kind === 'plural' ? null : forceBefore(clause, k);
  const doer = force ? { doer: force } : before?.kind !== 'plural' ? {} : harmed ? { about: before } : { doer: { first: before.first, last: before.last } };
  return [{ ...partOf(groupAt(clause, lead + 1) as Group, effect), ...doer }, ...[...besides(clause, lead + 1), ...(BARE.has(itemWord(clause, k)) ? causesToo(clause, lead + 1) : [])].map((other) => ({ ...partOf(other.group, effect), ...(harmed ? { about: other.about } : other.doer === null ? {} : { doer: other.doer }) }))];
}

/** "The crash has caused 21 deaths": nothing was told before of which these could be some, and no "of the" stands between. */
const isAll = (clause: Clause, at: number): boolean => {
  const group = groupAt(clause, at);
  return clause.carried === null && group?.head.kind === 'effect' && normAt(clause.lattice, group.count.last) !== 'of';
};

const FORCES: ReadonlySet<string> = new Set(['groups', 'forces', 'militias', 'gangs', 'factions', 'army', 'military', 'police', 'militia', 'rebels', 'gang', 'group', 'coalition']);

/** "Armed groups were (responsible)": whose deed it was, where no list knows them as people; between the last mark and the verb. */
function forceBefore({ lattice, sentence, items }: Clause, k: number): Range | null {
  let at = k - 1;
  while (items[at]?.kind === 'skip') at--;
  const last = items[at]?.last ?? 0;
  let first = last;
  while (first > Math.max(sentence.first, last - 6) && kindAt(lattice, first - 1) === 'word' && !['and', 'that', 'said', 'while', 'but'].includes(normAt(lattice, first - 1))) first--;
  if (normAt(lattice, first) === 'the') first++;
  return last > first && FORCES.has(normAt(lattice, last - 1)) ? { first, last } : null;
}

/** "attributes 742 of the deaths to the police, 318 to gangs", "60 of these deaths are blamed on the militia and 30 on the army": each number with the word that leads to whose deed it was. */
function laidOn(clause: Clause, k: number): Drafts {
  const to = LAYS.get(itemWord(clause, k)) as string;
  const first = itemWord(clause, k + 1) === to ? (groupAt(clause, k - 2) ? k - 2 : k - 3) : k + 1;
  const effect = effectOfPart(clause, first);
  // "It puts 61 of the deaths down to mines, 40 to snipers".
  if (effect === null || (itemWord(clause, k).startsWith('put') && itemWord(clause, leadBehind(clause, first, to) - 1) !== 'down')) return [];
  const found: Drafts[number][] = [];
  for (let at = first; at < clause.items.length && !['.', ';'].includes(itemWord(clause, at)); at++) {
    const group = groupAt(clause, at);
    const lead = at === first ? leadBehind(clause, at, to) : itemWord(clause, at + 1) === to ? at + 1 : -1;
    if (group?.kind !== 'counted' || lead < 0 || (at > first && (group.head.kind !== 'none' || ![',', 'and'].includes(itemWord(clause, at - 1))))) continue;
    const doer = phraseFrom(clause, lead + 1);
    found.push({ ...partOf(group, effect), ...(doer === null ? {} : { doer }) });
  }
  return found;
}

/** The word that leads to the doer, a few items behind the first number. */
function leadBehind(clause: Clause, from: number, to: string): number {
  for (let at = from + 1; at < from + 6; at++) if (itemWord(clause, at) === to) return at;
  return -1;
}

/** The words up to the next comma, "and" with a number, or stop. */
function phraseFrom(clause: Clause, from: number): { readonly first: number; readonly last: number } | null {
  let at = from;
  while (at < clause.items.length && !['.', ';', ','].includes(itemWord(clause, at)) && !(itemWord(clause, at) === 'and' && groupAt(clause, at + 1)?.kind === 'counted')) at++;
  const [first, last] = [clause.items[from], clause.items[at - 1]];
  return first && last && at > from ? { first: first.first, last: last.last } : null;
}

const PLACED: ReadonlySet<string> = new Set(['in', 'at', 'on', 'near', 'from', 'by', 'during', 'elsewhere', 'outside', 'along', 'under', 'off']);

/** "the figure is 63, of whom 31 in Ardan, 22 in Sel": in a sentence without any word of harm, behind a number of what was told before. */
function ofWhom(clause: Clause, k: number): Drafts {
  const whole = groupAt(clause, k - 2);
  const effect = clause.carried;
  if (effect === null || itemWord(clause, k - 1) !== ',' || !['whom', 'which', 'them', 'these'].includes(itemWord(clause, k + 1)) || whole?.kind !== 'counted' || whole.head.kind !== 'none' || clause.items.some((item) => item.kind === 'trigger')) return [];
  const found: Drafts[number][] = [];
  for (let at = k + 2; at < clause.items.length && !['.', ';'].includes(itemWord(clause, at)); at++) {
    const group = groupAt(clause, at);
    const placed = PLACED.has(itemWord(clause, at + 1)) || (group !== null && normAt(clause.lattice, group.words.first) === 'elsewhere');
    if (group?.kind === 'counted' && placed && (at === k + 2 || [',', 'and'].includes(itemWord(clause, at - 1)))) found.push(partOf(group, effect));
  }
  return found;
}

/** "Of these, 119 were wage earners, 22 were farmers": two or more numbers alone, each with what they were; where harm is told of them, another phrasing reads it. */
function whatTheyWereEach(clause: Clause, effect: Effect): Drafts {
  const told = clause.items.flatMap((item, at) => {
    const group = groupAt(clause, at);
    const was = clause.items[at + 1];
    return group?.kind === 'counted' && group.head.kind === 'none' && !group.definite && was?.kind === 'skip' && was.auxiliary && item.kind === 'group' ? [at] : [];
  });
  if (told.length < 2 || clause.items.some((item) => item.kind === 'trigger')) return [];
  return told.map((at) => ({ ...partOf(groupAt(clause, at) as Group, effect), about: whatTheyWere(clause, at) ?? undefined }));
}

/** ", floods for 22 and lightning for 17": the next causes, each with "for" and a number alone. */
function besides(clause: Clause, from: number): readonly { readonly group: Group; readonly doer: Range | null; readonly about: Group | undefined }[] {
  const found: { readonly group: Group; readonly doer: Range | null; readonly about: Group | undefined }[] = [];
  for (let at = from + 1, last = from; at < clause.items.length && !['.', ';'].includes(itemWord(clause, at)); at++) {
    const group = LEADS.has(itemWord(clause, at - 1)) ? groupAt(clause, at) : null;
    if (group?.kind !== 'counted' || group.head.kind !== 'none' || ![',', 'and', '.', ';', ''].includes(itemWord(clause, at + 1))) continue;
    const about = groupAt(clause, at - 2);
    found.push({ group, doer: armedBetween(clause, last + 1, at - 1), about: about?.kind === 'plural' ? about : undefined });
    last = at;
  }
  return found;
}

/** "(caused 21 of the deaths), drowning nine and live wires five": the next causes, each a word or two with a number alone right behind. */
function causesToo(clause: Clause, from: number): readonly { readonly group: Group; readonly doer: null; readonly about: undefined }[] {
  const found: { readonly group: Group; readonly doer: null; readonly about: undefined }[] = [];
  for (let at = from + 1, joint = -1; at < clause.items.length && !['.', ';'].includes(itemWord(clause, at)); at++) {
    if ([',', 'and'].includes(itemWord(clause, at))) { joint = at; continue; }
    const group = groupAt(clause, at);
    if (group?.kind === 'counted' && group.head.kind === 'none' && !group.definite && !LEADS.has(itemWord(clause, at - 1)) && joint > from && at > joint + 1 && at - joint <= 4 && [',', 'and', '.', ';', ''].includes(itemWord(clause, at + 1))) found.push({ group, doer: null, about: undefined });
    else if (group) joint = -1;
  }
  return found;
}

/** "and state forces and other guards (for 22)": whose deed it was, where they are armed people. */
function armedBetween({ items }: Clause, from: number, to: number): Range | null {
  const armed = items.slice(from, to).filter((item) => item.kind === 'group' && item.group.head.kind === 'people' && item.group.head.persons.some((p) => p.class === 'combatant'));
  const [first, last] = [armed[0], armed.at(-1)];
  return first && last ? { first: first.first, last: last.last } : null;
}

/** "Of eight people injured, two had severe burns": those told by their wounds. */
function ofHurt(clause: Clause): readonly Group[] {
  const { lattice, items } = clause;
  const [whole, trigger] = [groupAt(clause, 1), items[2]];
  const hurt = whole?.head.kind === 'effect' ? whole.head.effect : trigger?.kind === 'trigger' && 'effect' in trigger.trigger ? trigger.trigger.effect : null;
  if (whole?.kind !== 'counted' || hurt !== 'injured' || itemWord(clause, whole.head.kind === 'effect' ? 2 : 3) !== ',') return [];
  return items.flatMap((_, at) => {
    const group = at > 2 ? groupAt(clause, at) : null;
    const told = group?.kind === 'counted' && group.head.kind === 'none' && ['had', 'have', 'has', 'suffered', 'with', 'sustained'].includes(normAt(lattice, group.last)) && [1, 2, 3].some((n) => WOUNDS.has(normAt(lattice, group.last + n)));
    return told ? [group] : [];
  });
}

/** The effect of the figure that "Of these", "Of them" or "Of the 26" takes up at the head of a sentence. */
function ofWhat(clause: Clause): Effect | null {
  if (['these', 'those', 'them'].includes(itemWord(clause, 1)) && itemWord(clause, 2) === ',') return clause.carried;
  const figure = groupAt(clause, 1);
  const trigger = clause.items[2];
  // "Of the 60 killed, 40 were shot".
  if (figure?.definite === true && trigger?.kind === 'trigger' && 'effect' in trigger.trigger && itemWord(clause, 3) === ',') return trigger.trigger.effect;
  return figure?.definite === true && figure.numeral?.amount.kind === 'number' && itemWord(clause, 2) === ',' ? clause.figures.get(figure.numeral.amount.n) ?? null : null;
}

/** The numbers of which it is told how they died: "171 were shot, 18 stabbed". Where "at" follows, nobody need have died. */
function byHand(clause: Clause, effect: Effect): readonly Group[] {
  if (effect !== 'killed') return [];
  return clause.items.flatMap((_, at) => {
    const group = groupAt(clause, at);
    const own = group?.kind === 'counted' && (group.head.kind === 'none' || group.head.kind === 'people') && !group.definite;
    const next = clause.items[at + 1]?.kind === 'skip' ? at + 2 : at + 1;
    const verb = clause.items[next];
    return own && verb && BY_HAND.has(normAt(clause.lattice, verb.first)) && !['at', 'in'].includes(normAt(clause.lattice, verb.last)) && !tagAt(clause.lattice, verb.last, 'place') ? [group] : [];
  });
}
