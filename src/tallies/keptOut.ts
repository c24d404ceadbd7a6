import type { Side } from '../incidents/sides.ts';

/** Whole kinds of dead that a source says it does not count: "Fighters of the armed groups are not in our figures", "Deaths on the roads are left out". */
export interface KeptOut {
  readonly sides: ReadonlyMap<Side, string>;
  readonly means: ReadonlyMap<string, string>;
  /** The sentences that leave out a kind of case, which may name one: "such as those at the Duki coalfield". */
  readonly cases: readonly string[];
}

const OUT = /\b(?:not (?:yet )?(?:counted|included|entered|listed|part of|within the scope|in (?:our|these|this|those|the)\b)|do(?:es)? not (?:enter|count|appear|figure|belong)|(?:tracked|kept|registered|listed|recorded|counted) (?:separately|elsewhere|in (?:an? )?(?:separate|another|other|different)\b)|(?:left|kept) out\b|excluded\b|outside (?:our|its|the) (?:mandate|scope|remit))/i;

/** Data: the words by which a sentence's subject names a kind. */
const BOTH = /\b(?:combatants?|(?:fighters|members|forces) (?:of|on|from) (?:any|either|both|all|the two) (?:sides?|part(?:y|ies)))\b/i;
const SIDES: readonly { readonly side: Side; readonly words: RegExp }[] = [
  { side: 'state', words: /\b(?:soldiers?|troops|police(?: officers?|m[ae]n)?|(?:security|defen[cs]e|government|state|armed) (?:forces|personnel)|army|military)\b/i },
  { side: 'armed', words: /\b(?:fighters?|gunm[ae]n|militants?|insurgents?|rebels?|bandits?|terrorists?|jihadi(?:st)?s?|attackers?|gang members|members of (?:the |any )?(?:armed |criminal |bandit )?(?:groups?|gangs?|part(?:y|ies)))\b/i },
];
/** Kinds are named in the plural: "the jeep accident is not included" is one case. */
const KINDS = /\b(?:accidents|deaths|dead|casualties|victims|losses|those who|people who)\b/i;
const MEANS: readonly { readonly means: readonly string[]; readonly words: RegExp }[] = [
  { means: ['shipwreck', 'drowning'], words: /\b(?:at sea|boats?|maritime|ferr(?:y|ies))\b/i },
  { means: ['road accident'], words: /\b(?:roads?|traffic)\b/i },
  { means: ['mine accident'], words: /\b(?:coal mines?|mining|pits|quarr(?:y|ies))\b/i },
  { means: ['industrial accident', 'mine accident'], words: /\b(?:industrial|factor(?:y|ies))\b/i },
];

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
  const [sides, means] = [new Map<Side, string>(), new Map<string, string>()];
  const cases: string[] = [];
  for (const [sentence] of text.matchAll(SENTENCE)) {
    const said = sentence.slice(0, LONGEST).trim();
    const at = OUT.exec(said)?.index;
    if (at === undefined) continue;
    const subject = said.slice(0, at);
    if (/\d/.test(subject.replaceAll(DAY, ''))) continue;
    for (const { side } of SIDES.filter(({ words }) => BOTH.test(subject) || words.test(subject))) sides.set(side, said);
    if (KINDS.test(subject) && /\b(?:such as|like|including|among them)\b/i.test(subject)) cases.push(subject);
    for (const m of KINDS.test(subject) ? MEANS.filter(({ words }) => words.test(subject)).flatMap((kind) => kind.means) : []) means.set(m, said);
  }
  return { sides, means, cases };
}
