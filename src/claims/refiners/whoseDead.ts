import type { Victim } from '../claim.ts';
import { normAt, wordsOf } from '../lattice.ts';
import type { Lattice, Range } from '../lattice.ts';
import type { ActorMention } from '../mentions.ts';
import type { Context, Refiner, Sketch } from '../sketch.ts';
import { revise } from '../sketch.ts';
import { losersIn } from './whoseLosses.ts';

/** In the words of those who fight, "ours" are their own people and "the enemy" those whom they fight. */
export const whoseDead: Refiner = {
  name: 'whoseDead',
  words: '"Ours", "comrades" and "on our side" are the people of the party that speaks, "the enemy" and "theirs" those of the party it fights; whom a group says that it killed is not its own',
  refine: (sketches, context) => {
    const parties = partiesIn(context);
    return sketches.map((sketch) => killedByThem(losing(toldBy(sketch, context.lattice, parties), context), parties));
  },
};

function toldBy(sketch: Sketch, lattice: Lattice, parties: Parties): Sketch {
  const told = sketch.attribution === null || sketch.victim.class === 'civilian' ? null : toldOf(sketch, lattice);
  const party = told === null ? null : parties.of(sketch);
  if (told === null || party === null) return sketch;
  const actor = told.side === 'own' ? party.name : parties.foe(party);
  if (sketch.victim.class === 'combatant' && sketch.victim.actor === actor) return sketch;
  return revise(sketch, 'whoseDead', { victim: victimOf(sketch, { actor, because: `"${told.words}" in the words of ${sketch.attribution?.text ?? ''}` }) });
}

/** "The group said it had killed six militiamen": whom it kills are not its own, though the text names no other. */
function killedByThem(sketch: Sketch, parties: Parties): Sketch {
  const { victim, attribution, draft, rules } = sketch;
  if (attribution?.kind !== 'armed_group' || draft.voice !== 'active' || draft.rule === 'bereaved' || victim.class !== 'combatant' || victim.actor === null || rules.includes('whoseDead') || OWN.test(victim.text)) return sketch;
  return parties.of(sketch)?.name === victim.actor && GENERIC.test(victim.text) ? revise(sketch, 'whoseDead', { victim: { ...victim, actor: null } }) : sketch;
}
const GENERIC = /^(?:(?:the|its|their|pro-government|government|local|enemy|rival|other|armed) )*(?:militia(?:m[ae]n|s)?|fighters?|militants?|gunmen|members?|guards|elements|rebels?|insurgents?|combatants|men)$/iu;

/** "Baku admitted losing 12 soldiers": theirs, whoever speaks. */
function losing(sketch: Sketch, context: Context): Sketch {
  const losers = sketch.rules.includes('whoseDead') ? null : losersIn(sketch, context);
  if (losers === null || (sketch.victim.actor === losers.actor && sketch.victim.class === 'combatant')) return sketch;
  return revise(sketch, 'whoseDead', { victim: victimOf(sketch, { actor: losers.actor, because: `the losses of "${losers.words}"` }) });
}

interface Parties { readonly of: (sketch: Sketch) => Party | null; readonly foe: (party: Party) => string | null }

/** A text has few speakers and fewer parties, and as many claims as it likes: each is looked for once. */
function partiesIn(context: Context): Parties {
  const [spoken, foes] = [new Map<string, Party | null>(), new Map<string, string | null>()];
  return {
    of: (sketch) => {
      const key = `${sketch.attribution?.kind ?? ''} ${sketch.attribution?.text ?? ''}`;
      if (!spoken.has(key)) spoken.set(key, partyOf(sketch, context));
      return spoken.get(key) ?? null;
    },
    foe: (party) => {
      if (!foes.has(party.name)) foes.set(party.name, foeOf(party, context));
      return foes.get(party.name) ?? null;
    },
  };
}

interface Party { readonly name: string; readonly state: boolean }

const FORCES = /\b(?:defen[cs]e|interior|security|army|armed|military)\b/i;

/** The party to the fighting for which the claim's source speaks; null for everybody else. */
function partyOf({ attribution }: Sketch, { mentions, lattice }: Context): Party | null {
  if (attribution === null) return null;
  const { kind, text } = attribution;
  if (!['military', 'armed_group', 'police'].includes(kind) && !(kind === 'authority' && FORCES.test(text)) && kind !== 'official') return null;
  const named = mentions.actors.find((a) => a.class === 'combatant' && a.own && text.includes(wordsOf(lattice, a)));
  if (named) return named;
  return kind === 'armed_group' || kind === 'official' || mentions.homeState === null ? null : { name: mentions.homeState, state: true };
}

/** Whom a party fights: of the others in arms that the text names, the one named most; a group without any fights its country's forces. */
function foeOf(party: Party, { mentions }: Context): string | null {
  const others = mentions.actors.filter((a) => a.class === 'combatant' && a.name !== party.name && (!party.state || !a.state));
  const times = new Map<string, number>();
  for (const { name } of others) times.set(name, (times.get(name) ?? 0) + 1);
  const home = others.find((a: ActorMention) => a.state && a.name === mentions.homeState);
  const most = home?.name ?? [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
  return most ?? (party.state || party.name === mentions.homeState ? null : mentions.homeState);
}

const victimOf = ({ victim }: Sketch, of: { readonly actor: string | null; readonly because: string }): Victim =>
  ({ ...victim, actor: of.actor, class: 'combatant', category: victim.category ?? 'fighters', basis: { kind: 'implied', because: of.because } });

interface Told { readonly side: 'own' | 'foe'; readonly words: string }

/** People of a party in its own words; "our people", "our children" are its country's. */
const OWN = /\b(?:ours|our own|comrades?|friendly|our (?:[\p{L}-]+ )?(?:fighters?|soldiers?|m[ae]n|comrades?|forces?|troops|units?|martyrs?|brothers|boys|lads|heroes|side|ranks?|service(?:m[ae]n|members?)|officers?|police(?:m[ae]n)?|personnel|guerrillas?|mujahide+n|members?|company|patrol|convoy|bases?))\b/iu;
const OF_OTHERS = /\b(?:his|her|their|its) comrades?\b/i;
const FOE = /\b(?:enem(?:y|ies)|adversar(?:y|ies)|occupiers?|invaders?|theirs|members? of (?:this|that|the said) (?:[\p{L}-]+ )?(?:structure|group|gang|organi[sz]ation|band|faction|cell))\b/iu;

/** By the people's own words, or by whose losses the sentence speaks of. */
function toldOf({ victim: { text }, draft, segment, sentence }: Sketch, lattice: Lattice): Told | null {
  if (OWN.test(text) && !OF_OTHERS.test(text)) return { side: 'own', words: text };
  if (FOE.test(text)) return { side: 'foe', words: text };
  if (!GENERAL.test(text)) return null;
  const from = Math.max(lattice.doc.sentences[sentence]?.first ?? segment.first, draft.quote.first - REACH);
  const count = draft.group ?? draft.quote;
  const last = Math.min(count.last + REACH, lattice.doc.sentences[sentence]?.last ?? 0);
  return firstOf(lattice, { from: count.first, to: from - 1, step: -1 }, lossAt) ?? firstOf(lattice, { from: count.last, to: last, step: 1 }, placeAt);
}

/** The first cue on the way, which a clause of its own ends; "and" before the count itself joins it to what stands before. */
function firstOf(lattice: Lattice, of: { readonly from: number; readonly to: number; readonly step: 1 | -1 }, cueAt: (lattice: Lattice, i: number) => Told | null): Told | null {
  for (let i = of.from; i !== of.to; i += of.step) {
    const told = cueAt(lattice, i);
    if (told) return told;
    if (ENDS.has(normAt(lattice, i)) || (normAt(lattice, i) === 'and' && i < of.from - 2)) return null;
  }
  return null;
}

const ENDS: ReadonlySet<string> = new Set([',', ';', 'but', 'while', 'when', 'after', 'as', 'where']);

/** Words for people that anybody may bear. */
const GENERAL = /^(?:(?:the|no|any) )?(?:men|man|fighters?|dead|wounded|casualt(?:y|ies)|losses|members?|one|nobody|personnel)?$/i;
const REACH = 12;

const SIDES: ReadonlySet<string> = new Set(['side', 'part', 'ranks', 'end']);
const OURS: ReadonlySet<string> = new Set(['our', 'friendly']);
const THEIRS: ReadonlySet<string> = new Set(['their', "enemy's", 'enemy', 'other', 'opposing', "adversary's"]);

/** "On our side", "in our ranks", "on their side". */
function placeAt(lattice: Lattice, i: number): Told | null {
  if (!['on', 'in', 'among', 'within', 'from'].includes(normAt(lattice, i))) return null;
  const at = normAt(lattice, i + 1) === 'the' ? i + 2 : i + 1;
  if (!SIDES.has(normAt(lattice, at + 1)) && !(normAt(lattice, at + 1) === "'s" && SIDES.has(normAt(lattice, at + 2)))) return null;
  const words = wordsOf(lattice, { first: i, last: at + 2 });
  return OURS.has(normAt(lattice, at)) ? { side: 'own', words } : THEIRS.has(normAt(lattice, at)) ? { side: 'foe', words } : null;
}

const LOSSES: ReadonlySet<string> = new Set(['losses', 'casualties', 'dead', 'fatalities', 'wounded']);
const LOSES: ReadonlySet<string> = new Set(['lost', 'lose', 'loses', 'suffered', 'suffers', 'sustained', 'had', 'has', 'mourns', 'mourn', 'buried', 'bury', 'counts', 'count', 'counted', 'left', 'admits', 'admitted', 'withdrew', 'recorded', 'registered']);
const BODIES: ReadonlySet<string> = new Set(['side', 'unit', 'units', 'forces', 'troops', 'men', 'fighters', 'soldiers', 'army', 'comrades', 'detachment', 'company', 'brigade', 'battalion', 'ranks', 'own']);

/** "Our losses", "own losses:", "we lost", "our unit had", "the enemy suffered", "enemy losses": the cue begins at a token. */
function lossAt(lattice: Lattice, i: number): Told | null {
  const [word, next, third] = [normAt(lattice, i), normAt(lattice, i + 1), normAt(lattice, i + 2)];
  const told = (side: Told['side'], range: Range): Told => ({ side, words: wordsOf(lattice, range) });
  if (word === 'we' && LOSES.has(['have', 'had'].includes(next) && LOSES.has(third) ? third : next)) return told('own', { first: i, last: i + 2 });
  if (word === 'our' && (LOSSES.has(next) || (BODIES.has(next) && (LOSES.has(third) || LOSSES.has(third))))) return told('own', { first: i, last: i + 2 });
  if (word === 'own' && LOSSES.has(next) && !['their', 'its', 'his'].includes(normAt(lattice, i - 1))) return told('own', { first: i, last: i + 2 });
  if (FOES.has(word) && (LOSSES.has(next) || LOSES.has(next) || (next === "'s" && LOSSES.has(third)))) return told('foe', { first: i, last: i + 2 });
  return placeAt(lattice, i);
}

const FOES: ReadonlySet<string> = new Set(['enemy', "enemy's", 'adversary', "adversary's", 'occupier', 'occupiers', 'invaders', 'opponent']);
