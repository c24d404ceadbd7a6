import type { Side } from '../incidents/sides.ts';

/** Whole kinds of dead that a source says it does not count: "Fighters of the armed groups are not in our figures", "Deaths on the roads are left out". */
export interface KeptOut {
  readonly sides: ReadonlyMap<Side, string>;
  /** It names fighters of any kind, so that those who guard their own village are left out too; "gunmen" and "attackers" are none. */
  readonly guards: boolean;
  /** Of the state's people its words name soldiers alone: police are counted. */
  readonly soldiersOnly: boolean;
  readonly means: ReadonlyMap<string, string>;
  /** Kinds of place. */
  readonly settings: ReadonlyMap<string, string>;
  /** The sentences that leave out a kind of case, which may name one: "such as those at the Duki coalfield". */
  readonly cases: readonly string[];
}

const OUT = /\b(?:not (?:yet )?(?:counted|included|entered|listed|part of|within the scope|(?:in|on) (?:our|these|this|those|the)\b)|do(?:es)? not (?:enter|count(?= (?:in|among|here|towards?|above|as)\b|[ ,]*$)|appear|figure|belong)|(?:tracked|kept|registered|listed|recorded|counted) (?:separately|elsewhere|in (?:an? )?(?:separate|another|other|different)\b)|(?:left|kept) out\b|excluded\b|outside (?:our|its|the|this) (?:[\p{L}]+['’]s )?(?:mandate|scope|remit|register|count|list|record|survey|tally|figures?|statistics|note|bulletin))/iu;

/** "The Register does not count soldiers", "We leave out deaths in custody": the kinds stand behind the verb. */
const LEAVES_OUT = /\b(?:do(?:es)? not (?:count|include|record|list|cover|register|document)|exclud(?:es|e|ing)|leav(?:e|es|ing) out|omits?|omitting|with the exception of|not counting|not including)\b/i;

/** Data: the words by which a sentence's subject names a kind. */
const BOTH = /\b(?:combatants?|(?:fighters|members|forces) (?:of|on|from) (?:any|either|both|all|the two) (?:sides?|part(?:y|ies)))\b/i;
const SIDES: readonly { readonly side: Side; readonly words: RegExp }[] = [
  { side: 'state', words: /\b(?:soldiers?|troops|police(?: officers?|m[ae]n)?(?! (?:cells?|custody|stations?|claims?|accounts?|figures?|reports?|statements?|spokes\p{L}+|says?)\b)|(?:security|defen[cs]e|government|state|armed) (?:forces|personnel)|army|military)\b/iu },
  { side: 'armed', words: /\b(?:fighters?|gunm[ae]n|militants?|insurgents?|rebels?|bandits?|terrorists?|jihadi(?:st)?s?|attackers?|gang members|members of (?:the |any )?(?:armed |criminal |bandit )?(?:groups?|gangs?|part(?:y|ies)))\b/i },
];
/** Words that hold those who took up arms for their village. */
const GUARDS = /\b(?:fighters?|combatants?|armed (?:men|civilians)|vigilantes?|self-defen[cs]e|militia(?:men|s)?|village guards?)\b/iu;
/** Words that hold police as well as soldiers. */
const OF_THE_STATE = /\b(?:police|security|government|state|uniform|guards?|personnel)\b/i;
/** Kinds are named in the plural: "the jeep accident is not included" is one case. */
const KINDS = /\b(?:accidents|deaths|dead|casualties|victims|losses|those who|people who)\b/i;
const MEANS: readonly { readonly means: readonly string[]; readonly words: RegExp }[] = [
  { means: ['shipwreck', 'drowning'], words: /\b(?:at sea|boats?|maritime|ferr(?:y|ies))\b/i },
  { means: ['road accident'], words: /\b(?:roads?|traffic)\b/i },
  { means: ['mine accident'], words: /\b(?:coal mines?|mining|pits|quarr(?:y|ies))\b/i },
  { means: ['industrial accident', 'mine accident'], words: /\b(?:industrial|factor(?:y|ies))\b/i },
];

/** Kinds of place whose dead may be left out, with the words by which the reports of an incident tell of one. */
const SETTINGS: readonly { readonly setting: string; readonly words: RegExp; readonly told: RegExp }[] = [
  { setting: 'prison', words: /\b(?:prisons?|jails?|penitentiar(?:y|ies)|custody|detention|places of detention|detainees|inmates|prisoners)\b/i, told: /\b(?:prisons?|jails?|penitentiary|inmates?|prisoners?|detainees?|detention (?:cent(?:re|er)|camp|facility)|in custody|warders?)\b/i },
];

/** "Three inmates died in the riot": the kinds of place that a paragraph tells of. */
export const settingsIn = (paragraph: string): readonly string[] => SETTINGS.filter(({ told }) => told.test(paragraph)).map((kind) => kind.setting);

const SENTENCE = /[^.!?\n]+/gu;
/** No sentence is looked at farther than this. */
const LONGEST = 400;

/** "Road accidents, including that of the 14th": a day is no number of people. */
const DAY = /\b(?:\d{1,2}(?:st|nd|rd|th)|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:19|20)\d\d)\b/g;

const kept = new Map<string, KeptOut>();
const MOST_KEPT = 500;

/** What an article's source leaves out by kind, each with the sentence that says so. */
export function keptOutOf(text: string): KeptOut {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const found = findKeptOut(text);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, found);
  return found;
}

function findKeptOut(text: string): KeptOut {
  const [sides, means, settings] = [new Map<Side, string>(), new Map<string, string>(), new Map<string, string>()];
  const cases: string[] = [];
  let [soldiersOnly, guards] = [true, false];
  for (const [sentence] of text.matchAll(SENTENCE)) {
    const said = sentence.slice(0, LONGEST).trim();
    const subject = leftOutBy(said);
    if (subject === null) continue;
    if (/\d/.test(subject.replaceAll(DAY, ''))) continue;
    for (const { side } of SIDES.filter(({ words }) => BOTH.test(subject) || words.test(subject))) sides.set(side, said);
    guards ||= BOTH.test(subject) || GUARDS.test(subject);
    soldiersOnly &&= !BOTH.test(subject) && !OF_THE_STATE.test(subject);
    if (KINDS.test(subject) && /\b(?:such as|like|including|among them)\b/i.test(subject)) cases.push(subject);
    for (const m of KINDS.test(subject) ? MEANS.filter(({ words }) => words.test(subject)).flatMap((kind) => kind.means) : []) means.set(m, said);
    for (const { setting } of SETTINGS.filter(({ words }) => words.test(subject) && (KINDS.test(subject) || PEOPLE_OF.test(subject)))) settings.set(setting, said);
  }
  return { sides, guards, soldiersOnly: soldiersOnly && sides.has('state'), means, settings, cases };
}

const PEOPLE_OF = /\b(?:detainees|inmates|prisoners)\b/i;

/** The words for what a sentence leaves out: its subject, or what stands behind the verb. */
function leftOutBy(said: string): string | null {
  const at = OUT.exec(said)?.index;
  if (at !== undefined) return said.slice(said.lastIndexOf(';', at) + 1, at);
  const leaves = LEAVES_OUT.exec(said);
  return leaves === null || !COUNTERS.test(said.slice(0, leaves.index)) ? null : said.slice(leaves.index + leaves[0].length);
}

/** Who counts, or what is counted: "the Register", "we", "this total". */
const COUNTERS = /\b(?:we|register|count|list|record|tally|total|figures?|office|mission|cent(?:re|er)|observatory|union|tracker|watch|note|bulletin|report|number|statistics|database|data|toll|survey|desk|committee|network|monitors?)\b/i;
