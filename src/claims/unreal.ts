import { markFor } from '../lexicon/openers.ts';
import { cueAt, isArticle, isMarked, marksIn, normAt } from './lattice.ts';
import type { Clause } from './clause.ts';
import type { Lattice } from './lattice.ts';
import { isDeadThing, isInAWork, isEndedWith, isLeftForDead, isOfThings, isOfThingsBefore, isOnlyAbsent, isOnOtherList, isSaidOnly, isTitle, isVictimOfSaving } from './figurative.ts';
import type { Draft } from './recognizer.ts';

/** How far before a trigger a plan, a threat or a condition may stand. */
const REACH = 5;
const ENDS = new Set([',', '.', ';', ':', '—', '–', '”', '"', 'that', 'which', 'who']);

/** "would have killed", "killed four, one more than was first reported", "threatened to kill", "a plot to kill": nothing that has happened. A fear is kept as a claim of its own kind. */
export function isUnreal(clause: Clause, draft: Draft): boolean {
  const { lattice } = clause;
  const { trigger } = draft;
  // "threatened to kill ten captives for each of their own": who might be.
  if (draft.rule === 'countedNoun' && draft.effect === 'captured') return draft.group !== null && normAt(lattice, draft.group.last) === 'for' && ['every', 'each'].includes(normAt(lattice, draft.group.last + 1));
  if (isNegated(clause, draft) || (draft.effect === 'missing' && isFoundAlive(clause, draft))) return true;
  // "Not one of the 14 passengers was hurt".
  if (draft.group?.numeral?.amount.kind === 'number' && draft.group.numeral.amount.n === 1 && normAt(lattice, draft.group.first - 1) === 'not') return true;
  // "All but two of the villagers died": two lived.
  if (draft.group && normAt(lattice, draft.group.first - 1) === 'but' && normAt(lattice, draft.group.first - 2) === 'all') return true;
  if (draft.group?.more === true && draft.group.head.kind === 'none' && normAt(lattice, draft.group.last) === 'than') return true;
  if (isInARow(clause, draft) || (normAt(lattice, trigger.last) === 'off' && draft.rule !== 'intransitive' && draft.group?.first !== trigger.first) || isDrill(clause) || isGame(clause, draft) || isPrecaution(clause, draft)) return true;
  if (isOfAircraft(clause, draft) || isLeftOut(clause, draft) || isCriterion(clause, draft) || isKindOfPeople(clause, draft)) return true;
  if (isLodged(clause, draft) || isRate(clause, draft) || isCapacity(clause, trigger.first) || isRise(clause, trigger.first)) return true;
  if (isAmongUnhurt(clause, draft) || isContrary(clause, draft)) return true;
  if (isToldBefore(clause, draft) || isLess(clause, draft) || isAnybody(clause, draft) || isSetFree(clause, draft)) return true;
  if (isTitle(clause, draft) || isVictimOfSaving(clause, draft) || isDeadThing(clause, draft) || isOnOtherList(clause, draft) || isLeftForDead(clause, draft) || isOnlyAbsent(clause, draft) || isInAWork(clause) || isOfThings(clause, draft) || isOfThingsBefore(clause, draft) || isSaidOnly(clause, draft) || isEndedWith(clause, draft)) return true;
  if (isAlmost(clause, trigger.first) || isToCome(clause, trigger.first)) return true;
  // 'warned that a device would "kill hundreds"'.
  if (['"', '“', '‘'].includes(normAt(lattice, trigger.first - 1)) && ['would', 'could', 'might', 'will'].includes(normAt(lattice, trigger.first - 2))) return true;
  for (let i = trigger.first - 1; i >= Math.max(clause.sentence.first, trigger.first - REACH); i--) {
    if (ENDS.has(normAt(lattice, i))) return false;
    const length = cueAt(lattice, i, 'unreal');
    if (length > 0 && i + length <= trigger.first && !isHindsight(clause, i) && isNext(clause, { from: i + length, draft })) return true;
  }
  return false;
}

/** "Thousands might have died had police not raided a garage", "if the wall had fallen", "but for the coastguard": behind "might have" stands what kept it from happening. Alone it is a fear. */
function isContrary({ lattice, sentence }: Clause, { trigger, quote }: Draft): boolean {
  if (![1, 2, 3, 4].some((n) => normAt(lattice, trigger.first - n) === 'have' && ['might', 'could', 'would', 'may'].includes(normAt(lattice, trigger.first - n - 1)))) return false;
  const end = Math.max(trigger.last, quote.last);
  for (let i = trigger.last; i < Math.min(end + 6, sentence.last) && !['.', ';'].includes(normAt(lattice, i)); i++) {
    const norm = normAt(lattice, i);
    if (['if', 'unless', 'otherwise'].includes(norm) || (norm === 'but' && normAt(lattice, i + 1) === 'for') || (norm === 'had' && i <= end + 1 && !['who', 'that', 'they', 'he', 'she', 'it', 'which'].includes(normAt(lattice, i - 1)))) return true;
  }
  return false;
}

/** "Five, a baby among them, climbed back unhurt": a part of those who came to no harm. */
function isAmongUnhurt({ lattice, sentence, items }: Clause, { rule, effect }: Draft): boolean {
  if (rule !== 'subset' || effect !== 'injured' || items.some((item) => item.kind === 'trigger' && 'effect' in item.trigger)) return false;
  for (let i = sentence.first; i < sentence.last; i++) if (['unhurt', 'unharmed', 'unscathed', 'uninjured'].includes(normAt(lattice, i))) return true;
  return false;
}

/** "Six men were killed. They had been shot": of those whom the sentence takes up from one before it, the same or their death has been told. */
function isToldBefore({ sentence, figures, carried }: Clause, { group, effect }: Draft): boolean {
  if (!group || group.words.last > sentence.first || group.first < sentence.first) return false;
  const amount = group.numeral?.amount;
  const told = amount?.kind === 'number' ? figures.get(amount.n) : carried;
  return told === effect || told === 'killed';
}

/** "threatened to kill any foreign worker found there": whoever it may be. */
const isAnybody = ({ lattice }: Clause, { group, trigger }: Draft): boolean => group !== null && group.numeral === null && ![1, 2, 3].some((n) => /^(?:not|never|nor|without)$|n't$/.test(normAt(lattice, trigger.first - n))) && (normAt(lattice, group.first) === 'any' || normAt(lattice, group.first - 1) === 'any' || normAt(lattice, group.words.first) === 'any');

/** "Five of those abducted had been freed against ransom": the captivity is over, and those still held are others. */
function isSetFree({ lattice, sentence }: Clause, { group, effect, rule }: Draft): boolean {
  if (effect !== 'captured' || group?.kind !== 'counted' || (rule !== 'subset' && rule !== 'innerState')) return false;
  let at = Math.max(group.last, group.words.last);
  while (at < sentence.last && (cueAt(lattice, at, 'auxiliary') > 0 || cueAt(lattice, at, 'adverb') > 0 || CAPTURED.has(normAt(lattice, at)))) at++;
  return ['freed', 'released', 'rescued', 'ransomed', 'escaped', 'liberated'].includes(normAt(lattice, at));
}

const CAPTURED = new Set(['abducted', 'kidnapped', 'captured', 'seized', 'taken']);

const GRAVELY = new Set(['seriously', 'badly', 'critically', 'severely', 'gravely']);

/** "None was seriously hurt", "none of the injuries is serious": some were hurt. */
const isLess = ({ lattice }: Clause, { group, trigger, rule }: Draft): boolean => group?.numeral?.amount.kind === 'zero' && (GRAVELY.has(normAt(lattice, trigger.first - 1)) || (rule === 'countedNoun' && normAt(lattice, group.count.last) === 'of'));

/** "were nearly killed", "almost drowned". */
const isAlmost = ({ lattice }: Clause, at: number): boolean => ['nearly', 'almost', 'narrowly'].includes(normAt(lattice, at - 1));

/** "are to be executed". */
const isToCome = ({ lattice }: Clause, at: number): boolean => normAt(lattice, at - 1) === 'be' && normAt(lattice, at - 2) === 'to' && ['is', 'are', 'was', 'were'].includes(normAt(lattice, at - 3));

/** "would later be found dead": told from afterwards, it has happened. */
const isHindsight = ({ lattice }: Clause, at: number): boolean => normAt(lattice, at) === 'would' && ['later', 'soon', 'eventually', 'subsequently'].includes(normAt(lattice, at + 1)) && normAt(lattice, at + 2) !== 'have';

const LEADS_CRITERION = new Set(['with', 'of', 'involving', 'causing', 'kill', 'kills', 'killing', 'leave', 'leaves', 'claim', 'claims', 'injure', 'injures']);

/** "figures of 20 or more dead": somebody gives a number. */
const TOLD_OF: ReadonlySet<string> = new Set(['figures', 'figure', 'reports', 'report', 'claims', 'claim', 'rumours', 'rumors', 'talk', 'speak', 'speaks', 'spoke', 'tally', 'toll', 'estimate', 'estimates', 'total', 'count']);

/** "Police actions with three or more deaths", "we count attacks that kill five or more people": what is counted, not what happened. */
function isCriterion({ lattice, sentence }: Clause, { group }: Draft): boolean {
  if (group?.kind !== 'counted' || sentence.telegraphic || !LEADS_CRITERION.has(normAt(lattice, group.first - 1))) return false;
  if (normAt(lattice, group.first - 1) === 'of' && TOLD_OF.has(normAt(lattice, group.first - 2))) return false;
  return [group.count.last, group.count.last - 2].some((at) => normAt(lattice, at) === 'or' && normAt(lattice, at + 1) === 'more');
}

const BEFORE_KIND = new Set(['for', 'of', 'with', 'from', 'by', 'to', 'among', 'between', 'the', 'these', 'those', 'many', 'other', 'their', 'some']);

/** "a dhow bringing displaced families home", "the camp for displaced people", "it is miners who die in them": a kind of people, of whom nothing new is told. */
function isKindOfPeople({ lattice }: Clause, { kind, group, trigger, effect }: Draft): boolean {
  if (kind !== 'unquantified' || group === null) return false;
  const before = normAt(lattice, trigger.first - 1);
  if (effect === 'displaced') return trigger.last === group.first && normAt(lattice, trigger.first) === 'displaced' && (BEFORE_KIND.has(before) || before.endsWith('ing'));
  return ['die', 'drown', 'perish'].includes(normAt(lattice, trigger.first)) && ['who', 'that'].includes(before);
}

const LODGERS = new Set(['guests', 'fans', 'tourists', 'visitors', 'pilgrims', 'hikers', 'campers', 'athletes', 'scouts', 'students', 'volunteers', 'workers', 'members']);

/** "Nine soldiers are sleeping in schools", "guests are staying with host families": nobody drove them out. */
function isLodged({ lattice }: Clause, { effect, group, trigger }: Draft): boolean {
  if (effect !== 'displaced' || !['sleeping', 'sheltering', 'living', 'staying', 'in', 'taking', 'took', 'taken'].includes(normAt(lattice, trigger.first)) || group === null) return false;
  // "Children in relief camps need food": where they live.
  return (group.kind === 'plural' && trigger.first === group.last) || (group.head.kind === 'people' && group.head.persons.every((p) => p.class === 'combatant')) || LODGERS.has(normAt(lattice, group.last - 1));
}

/** "Road crashes kill 40 people a day": how often it happens, not what has happened. */
const isRate = ({ lattice }: Clause, { group, trigger }: Draft): boolean => group?.kind === 'counted' && ['a', 'per', 'every', 'each'].includes(normAt(lattice, group.last)) && ['day', 'week', 'month', 'year', 'hour', 'minute', 'night'].includes(normAt(lattice, group.last + 1)) && /^(?:kill|kills|killing|claim|claims|claiming|injure|injures|die|dies)$/.test(normAt(lattice, trigger.first));

const FLIERS = new Set(['pilot', 'pilots', 'airman', 'airmen', 'aviator', 'aviators', 'flier', 'fliers', 'crew', 'aircrew', 'crewman', 'crewmen', 'navigator']);

/** "Two pilots were shot down", "was shot down over the sea": the aircraft was, and what became of the people is not said. */
const isOfAircraft = ({ lattice }: Clause, { trigger, group }: Draft): boolean => normAt(lattice, trigger.first).startsWith('sho') && normAt(lattice, trigger.last - 1) === 'down' && (normAt(lattice, trigger.last) === 'over' || group?.head.kind === 'none' || (group?.head.kind === 'pronoun' && group.head.word === 'figure') || (group !== null && lattice.tokens.slice(group.first, group.last).some((t) => FLIERS.has(t.norm))));

const COUNTED = new Set(['counted', 'included', 'include', 'includes', 'part', 'among', 'cover', 'covers', 'contain', 'contains', 'comprise', 'considered', 'reflected', 'count', 'exclude', 'excludes', 'excluding', 'omit', 'omits', 'leaves']);
const SUMS = new Set(['toll', 'tolls', 'count', 'tally', 'figure', 'figures', 'total', 'totals', 'number', 'numbers', 'list', 'statistics', 'dead', 'database']);

/** "Bandits who died are not counted in the toll", "the figure excludes soldiers killed": whom a figure leaves out, told without a number of their own. */
function isLeftOut({ lattice, sentence }: Clause, draft: Draft): boolean {
  if (draft.kind !== 'unquantified' || draft.group === null) return false;
  let [out, sum] = [false, false];
  for (let i = sentence.first; i < sentence.last; i++) {
    const norm = normAt(lattice, i);
    sum ||= SUMS.has(norm);
    out ||= ((norm === 'not' || norm.endsWith("n't") || norm === 'nor') && [1, 2, 3].some((n) => COUNTED.has(normAt(lattice, i + n)))) || ['excludes', 'excluding', 'exclude', 'omits'].includes(norm);
  }
  return out && sum;
}

/** "enough material to kill hundreds": what could have been done with it. */
const isCapacity = ({ lattice, items }: Clause, at: number): boolean => isBeds(lattice, items.find((item) => item.kind === 'group' && item.first <= at && at < item.last)?.first ?? at) || normAt(lattice, at - 1) === 'to' && [2, 3, 4, 5].some((n) => ['enough', 'sufficient'].includes(normAt(lattice, at - n)));

/** "Beds for 120 casualties", "can take 300 casualties a day": what a house has room for. */
const isBeds = (lattice: Lattice, at: number): boolean => (normAt(lattice, at - 1) === 'for' && [2, 3].some((n) => ['beds', 'room', 'space', 'places', 'facilities', 'capacity'].includes(normAt(lattice, at - n)))) || (['take', 'treat', 'handle', 'hold', 'receive'].includes(normAt(lattice, at - 1)) && ['can', 'could'].includes(normAt(lattice, at - 2)));

/** "Shot to fame", "shot to the top". */
const isRise = ({ lattice }: Clause, at: number): boolean => normAt(lattice, at) === 'shot' && normAt(lattice, at + 1) === 'to' && ['fame', 'prominence', 'stardom', 'power', 'notoriety', 'number', 'the'].includes(normAt(lattice, at + 2)) && normAt(lattice, at + 3) !== 'head';

/** "Her two friends were not hurt", "the boy was never found": said of known people, it is no claim of harm; "no one was hurt" is a stated zero and has no "not". */
function isNegated(clause: Clause, draft: Draft): boolean {
  if (draft.voice === 'active' || draft.kind === 'no_information' || draft.group?.numeral?.amount.kind === 'zero' || (draft.group && draft.group.first > draft.trigger.first)) return false;
  for (let i = draft.trigger.first - 1; i >= draft.trigger.first - 3; i--) {
    const norm = normAt(clause.lattice, i);
    if (norm === 'not' || norm === 'never' || norm === 'cannot' || norm.endsWith("n't")) return normAt(clause.lattice, i + 1) !== 'only';
    if (cueAt(clause.lattice, i, 'auxiliary') === 0 && cueAt(clause.lattice, i, 'adverb') === 0) return false;
  }
  return false;
}

/** "A woman who vanished in the outback has been found alive"; behind a semicolon others were. */
function isFoundAlive(clause: Clause, draft: Draft): boolean {
  for (let i = draft.quote.first; i < Math.min(draft.quote.last + 14, clause.sentence.last) && normAt(clause.lattice, i) !== ';'; i++) if (isTurnedUp(clause, i) || ['alive', 'safe', 'unharmed'].includes(normAt(clause.lattice, i)) && [1, 2].some((n) => FOUND.has(normAt(clause.lattice, i - n)))) return true;
  return false;
}

/** "Who had been thought lost turned up in a barn", "turned himself in": not dead, nor missing any more. */
function isTurnedUp({ lattice, sentence }: Clause, i: number): boolean {
  if (normAt(lattice, i) === 'turned') return ['himself', 'herself', 'themselves', 'up'].includes(normAt(lattice, i + 1)) && ['in', 'alive', 'at', 'safe'].includes(normAt(lattice, i + 2));
  if (normAt(lattice, i) === 'accounted') return normAt(lattice, i + 1) === 'for' && !['not', 'yet', 'to', 'un'].some((word) => [1, 2].some((n) => normAt(lattice, i - n) === word));
  if (!['found', 'located', 'traced'].includes(normAt(lattice, i)) || normAt(lattice, i - 1) !== 'all' || !['were', 'been'].includes(normAt(lattice, i - 2))) return false;
  for (let k = i + 1; k < Math.min(i + 8, sentence.last); k++) if (['dead', 'bodies', 'body', 'drowned', 'killed', 'murdered', 'lifeless'].includes(normAt(lattice, k))) return false;
  return true;
}

const FOUND = new Set(['found', 'dug', 'pulled', 'brought', 'rescued', 'located', 'hauled', 'plucked']);

/** "taken to hospital as a precaution": nobody is said to be hurt. */
function isPrecaution(clause: Clause, draft: Draft): boolean {
  if (draft.effect !== 'injured') return false;
  for (let i = draft.quote.last; i < Math.min(draft.quote.last + 14, clause.sentence.last); i++) if (['precaution', 'precautionary'].includes(normAt(clause.lattice, i))) return true;
  return false;
}

const DRILLS = markFor(['drill', 'drills', 'mock', 'simulated', 'simulation', 'scenario', 'rehearsal']);

/** "90 casualties in a disaster drill", "in the scenario a ferry sinks, killing 35": an exercise. */
function isDrill(clause: Clause): boolean {
  for (let i = clause.sentence.first; i < clause.sentence.last; i++) if (isMarked(clause.lattice, i, DRILLS) && normAt(clause.lattice, i + 1) !== 'rig') return true;
  return false;
}

const GAMES = markFor(['wickets', 'wicket', 'innings', 'batsmen', 'batsman', 'bowled', 'overs', 'scored', 'scoreline', 'goals', 'goalless', 'playoff', 'playoffs', 'semi-final', 'semifinal', 'quarter-final', 'touchdown', 'midfielder', 'unbeaten', 'top-seeded', 'birdie', 'dribble', 'rebounds', 'fairway', 'bogey', 'putt', 'equaliser', 'tiebreak', 'tie-break']);

/** "Titans murder Kings by nine wickets", "claimed ten victims in 19 overs": nobody in a match report is told as people that were harmed. */
function isGame(clause: Clause, draft: Draft): boolean {
  const people = draft.group?.head.kind === 'people' && normAt(clause.lattice, draft.group.words.first) !== 'victims';
  return !people && (marksIn(clause.lattice, clause.sentence) & GAMES) !== 0;
}

/** "the fourth teacher to be murdered": a place in a row, told of somebody whose death stands elsewhere. */
function isInARow(clause: Clause, draft: Draft): boolean {
  const { lattice } = clause;
  const at = draft.trigger.first;
  // "On Monday the 16th a tailor was killed": with a word of its own that leads it, somebody is none of a row.
  if (draft.group?.kind === 'singular' && /^\d+(st|nd|rd|th)$/.test(normAt(lattice, draft.group.first - 1)) && !isArticle(lattice, draft.group.first)) return true;
  if (draft.rule === 'deathsOf' && draft.group?.kind === 'singular' && isRanked(clause, at)) return true;
  if (normAt(lattice, at - 1) !== 'be' || normAt(lattice, at - 2) !== 'to') return false;
  for (let i = at - 3; i >= Math.max(clause.sentence.first, at - 12); i--) if (PLACE_IN_ROW.test(normAt(lattice, i))) return true;
  return false;
}

const PLACE_IN_ROW = /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|last|only)$/;

/** "It was the first killing of a magistrate in eight years", "this is the third murder of a nun": of a death that the sentences before tell. */
function isRanked({ lattice, sentence }: Clause, at: number): boolean {
  if (!['it', 'this', 'that', 'his', 'her', 'theirs'].includes(normAt(lattice, sentence.first))) return false;
  for (let i = sentence.first + 1; i < at; i++) if (PLACE_IN_ROW.test(normAt(lattice, i))) return [1, 2, 3].some((n) => i + n === at);
  return false;
}

/** Between the cue and the verb stand only small words: "would reportedly have been killed". */
function isNext(clause: Clause, of: { readonly from: number; readonly draft: Draft }): boolean {
  const { lattice } = clause;
  for (let i = of.from; i < of.draft.trigger.first; i++) {
    const inGroup = of.draft.group !== null && i >= of.draft.group.first && i < of.draft.group.last;
    if (!inGroup && cueAt(lattice, i, 'auxiliary') === 0 && cueAt(lattice, i, 'adverb') === 0 && !SMALL.has(normAt(lattice, i))) return false;
  }
  return true;
}

const SMALL = new Set(['have', 'be', 'been', 'to', 'and', 'or', 'kill', 'harm', 'wound', 'injure', 'the', 'a']);
