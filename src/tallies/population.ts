import type { Claim } from '../claims/claim.ts';
import type { Figure } from '../incidents/incident.ts';
import { guardsItself, isEnemy, sideOf, sideOfActor } from '../incidents/sides.ts';
import type { Side } from '../incidents/sides.ts';
import type { KeptOut } from './keptOut.ts';
import type { LinkedFigure } from './reconciliation.ts';
import { sumOfParts } from './parts.ts';
import type { Statement } from './statements.ts';

/** Whose losses a tally counts, as far as its words say: what a figure of an incident must agree with to be compared with it. */
export interface Population {
  readonly effects: readonly string[];
  /** The actors it names, itself or by its parts; empty when it counts people in general. */
  readonly actors: readonly string[];
  readonly class: Claim['victim']['class'];
  /** The sides whose fighters its parts count without naming them: "19 militants", "31 security personnel". */
  readonly sides: readonly Side[];
  /** Civilians, a state's forces and those who fight it: whoever died is one of them. */
  readonly everybody: boolean;
  /** What its source says that it does not count. */
  readonly keptOut: KeptOut;
  /** Who killed them, where the whole says so; two parties whose dead are both counted killed each other. */
  readonly doer: string | null;
  /** The nation whose attacks these were ("Israeli strikes have killed 975"), where the whole names no force. */
  readonly nation: string | null;
  /** Who killed them, where the parts are told apart by that. */
  readonly doers: readonly string[];
  readonly means: string | null;
  /** "The losses of the enemy": the parties for which the source speaks, whose own people it does not count; null where it counts no enemy. */
  readonly against: readonly string[] | null;
}

export function populationOf(statement: Statement, keptOut: KeptOut, sentence: string): Population {
  const { whole } = statement;
  const doers = statement.parts.filter((p) => p.by === 'perpetrator').map((p) => p.name.slice('by '.length));
  const actors = actorsNamedOf(statement);
  // "By the regime and Karsan": told as two, of whom the claim names the first.
  const told = whole.perpetrator !== null && sentence.includes(`${whole.perpetrator.text} and `) && /\bby\b/.test(sentence) ? null : whole.perpetrator?.actor ?? null;
  // "90 killed, 60 of them by the police and 30 by gangs": who killed some of them did not kill them all.
  const doer = told !== null && new Set(doers).size > 1 && doers.includes(told) ? null : told;
  return {
    effects: whole.effect === 'casualties' ? ['casualties', 'killed', 'injured'] : [whole.effect],
    actors, class: PEOPLE_OF_NO_SIDE.test(whole.victim.text) ? 'civilian' : whole.victim.class, sides: sidesIn(statement), everybody: countsEverybody(actors, sidesIn(statement)), keptOut, doer: doer !== null && !doer.includes(' + ') && !actors.includes(doer) ? doer : null, nation: nationOf(whole), doers, means: meansOf(statement, sentence),
    against: actors.length === 0 && isEnemy(whole) ? statement.parties : null,
  };
}

/** "34 detainees died": no guard is one of them. */
const PEOPLE_OF_NO_SIDE = /\b(?:detainees|inmates|prisoners|migrants|refugees|villagers|residents|farmers|herders|miners|workers|passengers|pupils|students|journalists|pilgrims|worshippers|bystanders|protesters|demonstrators|women|children)\b/i;

function countsEverybody(actors: readonly string[], sides: readonly Side[]): boolean {
  const fighters = new Set([...sides, ...actors.filter((a) => a !== 'Civilians').map(sideOfActor)]);
  return actors.includes('Civilians') && fighters.has('state') && fighters.has('armed');
}

/** "Israeli", "the Turkish": one capital word that says whose attacks they were, and no name of a force. */
function nationOf({ perpetrator }: Claim): string | null {
  const word = perpetrator === null || perpetrator.actor !== null ? null : /^(?:the )?(\p{Lu}\p{Ll}+(?:i|ish|ian|an|ese))$/u.exec(perpetrator.text);
  return word?.[1] ?? null;
}

/** "Karsani" beside "Karsan Defence Forces": a nation's word and a name of its forces begin alike. */
const isOfNation = (name: string, nation: string): boolean => name.replace(/^the /i, '').toLowerCase().includes(nation.slice(0, Math.max(4, nation.length - 3)).toLowerCase());

/** Means that a tally's sentence says of all that it counts: "killed by mines", "14 drone strikes. They killed 83". */
const SAID_MEANS: readonly { readonly means: string; readonly words: RegExp }[] = [
  { means: 'mine', words: /\b(?:by|from|of|to) (?:land ?|anti-personnel |anti-vehicle )?mines\b(?! (?:and|or)\b)|\bexplosive remnants of war\b/i },
  { means: 'drone strike', words: /\b(?:drone (?:strikes|attacks)|(?:killed|dead|deaths|lives) (?:by|in|from) drones)\b/i },
  { means: 'airstrike', words: /\b(?:\d|[a-z]+) (?:air ?strikes|air (?:strikes|raids|attacks))\b(?! (?:and|or)\b)/i },
];

/** "Shelling accounts for 54, mines for 21": a whole whose parts are told apart by how they died is of none of these. */
function meansOf({ whole, parts }: Statement, sentence: string): string | null {
  const kind = whole.means?.kind ?? SAID_MEANS.find(({ words }) => words.test(sentence))?.means ?? null;
  // "33 in crowds, 19 under bridges and 11 in fires": numbers alone, or the whole's own people again, are told apart by how they died.
  const byManner = parts.length > 1 && parts.every((p) => p.by === 'group' && (p.claim.victim.text === '' || p.claim.victim.text === whole.victim.text));
  return byManner || parts.some((p) => p.claim.means !== null && p.claim.means.kind !== kind && p.by !== 'nested') ? null : kind;
}

/** Where a part that helps to make up the whole may be anybody's ("nine from the security forces and village guards"), its other parts' actors limit nothing. */
function actorsNamedOf(statement: Statement): readonly string[] {
  const { verdict, terms } = sumOfParts(statement);
  const anybody = verdict !== 'none' && statement.whole.victim.actor === null && terms.some((p) => p.by === 'group' && p.claim.victim.actor === null && ['unknown', 'mixed'].includes(p.claim.victim.class));
  return anybody ? [] : actorsOf(statement);
}

/** "Members of the public force", "members of armed groups": parts that only their words put on a side. */
const SIDE_WORDS: readonly { readonly side: Side; readonly words: RegExp }[] = [
  { side: 'state', words: /\b(?:(?:public|security|government|defen[cs]e|regular) forces?|security personnel|forces of order|in uniform|uniformed|men of the state)\b/i },
  { side: 'armed', words: /\b(?:armed (?:groups?|men|actors)|guerrillas?|illegal groups?|irregulars|non-state groups?)\b/i },
];

/** Fighters of parts that make up the whole; those of whom nothing more is said (vigilantes) are no state's. */
function sidesIn(statement: Statement): readonly Side[] {
  if (sumOfParts(statement).verdict === 'none') return [];
  const fighters = statement.parts.filter((p) => p.by !== 'nested' && (p.claim.victim.class === 'combatant' || SIDE_WORDS.some(({ words }) => words.test(p.claim.victim.text))) && (p.claim.victim.actor === null || p.by === 'group'));
  const local = statement.parts.some((p) => p.by !== 'nested' && guardsItself(p.claim.victim.text));
  return [...new Set<Side>([...fighters.map((p) => sideOf(p.claim) ?? SIDE_WORDS.find(({ words }) => words.test(p.claim.victim.text))?.side ?? 'armed'), ...(local ? ['local' as const] : [])])];
}

/** The actors a tally speaks of: its own, and those of parts that make up the whole or are told by actor. "Among them 12 children" narrows nothing. */
export function actorsOf(statement: Statement): readonly string[] {
  const known = actors.get(statement);
  if (known) return known;
  const made = namedActors(statement);
  actors.set(statement, made);
  return made;
}

const actors = new WeakMap<Statement, readonly string[]>();

function namedActors(statement: Statement): readonly string[] {
  const { whole, parts } = statement;
  const byActor = parts.filter((p) => p.by === 'actor');
  const cut = whole.victim.actor !== null || sumOfParts(statement).verdict !== 'none' ? byActor : [];
  return [...new Set([whole, ...cut.map((p) => p.claim)].flatMap((c) => c.victim.actor?.split(' + ') ?? []))];
}

/** Judges one figure: are these the people that the tally counts? */
export function judgeFigure(figure: Figure, of: Population, police = false): LinkedFigure {
  const outside = whyOutside(figure, of, police);
  const amount = figure.best ?? figure.low;
  return { effect: figure.effect, actor: figure.actor, class: figure.class, inside: outside === null, because: outside ?? whyInside(figure, of), amount };
}

function whyOutside(figure: Figure, of: Population, police: boolean): string | null {
  if (!of.effects.includes(figure.effect)) return `${figure.effect}, which this tally does not count`;
  // "Killed in attacks by the front": its own dead are none of those.
  if (of.doer !== null && figure.actor !== null && !of.actors.includes(figure.actor) && sameSide(figure.actor, of.doer)) return `${figure.actor}: those who killed; the tally counts whom they killed`;
  if (of.doer !== null && figure.perpetrator !== null && !sameSide(figure.perpetrator, of.doer)) return `by ${figure.perpetrator}; the tally counts those of ${of.doer}`;
  if (of.nation !== null && figure.perpetrator !== null && /^\p{Lu}/u.test(figure.perpetrator) && !isOfNation(figure.perpetrator, of.nation)) return `by ${figure.perpetrator}; the tally counts those of ${of.nation} attacks`;
  const left = police && of.keptOut.soldiersOnly ? null : whyKeptOut(figure, of.keptOut);
  if (left !== null) return left;
  if (of.actors.length === 0) return outsidePeople(figure, of);
  if (of.everybody) return null;
  if (isCountedSide(figure, of)) return null;
  if (figure.actor !== null) return figure.actor.split(' + ').every((a) => of.actors.includes(a)) ? null : `${figure.actor} is not one of the actors this tally counts (${of.actors.join(', ')})`;
  const civilian = of.actors.includes('Civilians') && figure.class !== 'combatant';
  return civilian ? null : `nobody says whose people they were; the tally counts ${of.actors.join(', ')}`;
}

/** "Fighters of any side do not enter this record." Those whom nobody names are of no state. */
function whyKeptOut(figure: Figure, { sides, guards }: KeptOut): string | null {
  if (figure.class !== 'combatant' || sides.size === 0) return null;
  const side = sideOfFigure(figure);
  const said = sides.get(side) ?? (side === 'local' && guards ? sides.get('armed') : undefined);
  return said === undefined ? null : `the source leaves such fighters out: “${said}”`;
}

const sideOfFigure = ({ actor }: Figure): Side => (actor === null ? 'armed' : sideOfActor(actor));

/** Fighters of a side that the parts count, by name or not; those who guard their villages go with armed groups where a tally does not tell them apart. */
const isCountedSide = (figure: Figure, { sides }: Population): boolean => figure.class === 'combatant' && (sides.includes(sideOfFigure(figure)) || (sideOfFigure(figure) === 'local' && sides.includes('armed')));

/** A tally of people in general: its class still binds, and the dead of those whom it names as the killers are not its people. */
function outsidePeople(figure: Figure, of: Population): string | null {
  if (of.against !== null && figure.class !== 'combatant') return `${figure.class === 'civilian' ? 'civilians' : 'people without any word for fighters'}; the tally counts the enemy's losses`;
  if (of.against !== null && figure.actor !== null && of.against.includes(figure.actor)) return `${figure.actor}: the side that the source speaks for; the tally counts the enemy's losses`;
  if (of.class === 'civilian' && figure.class === 'combatant') return 'combatants; the tally counts civilians';
  if (of.class === 'combatant' && figure.class === 'civilian') return 'civilians; the tally counts combatants';
  const side = figure.actor ?? 'fighters';
  const both = of.doers.some((d) => STATE.test(d)) && of.doers.some((d) => !STATE.test(d));
  const killers = figure.class === 'combatant' && isParty(side) && (both || of.doers.some((d) => sameSide(side, d)));
  return killers ? `${side}: one of the sides that the tally counts by, not among its dead` : null;
}

const whyInside = (figure: Figure, of: Population): string =>
  figure.actor !== null && of.actors.includes(figure.actor) ? `${figure.actor} is one of its actors` : isCountedSide(figure, of) ? 'fighters of a side that the tally counts' : of.actors.length > 0 ? 'whose people they were is not said; counted as civilians' : 'the tally counts people of every side';

const STATE = /\b(?:government|armed forces|army|security forces|defen[cs]e|military|police|soldiers|troops|regime|state)\b/i;

/** Village volunteers and self-defence groups are nobody's front line: only an army, a police or an armed group is a side. */
const isParty = (actor: string): boolean => !/\b(?:volunteers?|civilians?|self-defen[cs]e|VDP)\b/i.test(actor);

/** One name, or both the state's forces, or both an armed group, when one of the two is said in general words only ("armed groups"). */
export function sameSide(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  // "Two suicide bombers", "a girl": words without a name may be anybody's of their side.
  const general = [a, b].some((name) => GENERAL.test(name) || !/\p{Lu}/u.test(name));
  return general && STATE.test(a) === STATE.test(b);
}

const GENERAL = /^(?:the |unidentified |unknown |other )*(?:non-state )?(?:armed (?:groups?|men)|gunmen|militants|insurgents|rebels|jihadists|terrorists|soldiers|troops|policemen|defen[cs]e and security forces|security forces|government forces|state forces|army|military|police|attackers|assailants|raiders|fighters)\b/i;
