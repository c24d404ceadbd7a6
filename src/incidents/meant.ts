import type { Claim, SourceKind } from '../claims/claim.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { institutionKind } from './outlets.ts';
import { inFullWords } from './shortNames.ts';

/** Whom a text means by "a rescue worker", "the mayor of the town" and "its spokesman": it names them a paragraph on, or before. */

/** An institution stands no farther before "its spokesman". */
const BACK = 500;
/** A text names whom its opening quotes within so many letters. */
const ON = 1_500;

const INSTITUTION = /(?:\b[Tt]he |\b[Aa]n? )?(?:\p{Lu}[\p{L}’'-]* (?:of (?:the )?)?|\b(?:health|interior|defen[cs]e|home|state|provincial|regional|district|local|city|county|national|general|military|public|fire|civil|coast|traffic|emergency|disaster|court|security|internal|mayor['’]s|governor['’]s|prefect['’]s|commissioner['’]s|prosecutor['’]s|prosecutors['’]|ombudsman['’]s|coroner['’]s|sheriff['’]s|president['’]s|attorney['’]s|defender['’]s|forensic|medical|emergency|deputy) ){0,5}(?:[Pp]olice|[Gg]endarmerie|[Cc]ivil (?:[Dd]efen[cs]e|[Pp]rotection)|[Rr]ed (?:[Cc]ross|[Cc]rescent)|[Ff]ire (?:[Bb]rigade|[Ss]ervice|[Dd]epartment)|[Cc]oast ?[Gg]uard|National Guard|[Aa]rmy|[Ss]ecurity [Ff]orces|[Aa]rmed [Ff]orces|[Mm]inistry(?: of (?:\p{Lu}\p{L}+(?: (?:and )?\p{Lu}\p{L}+){0,2}|health|defen[cs]e|the interior))?|[Hh]ospital|[Cc]linic|[Mm]orgue|[Mm]ortuary|[Ii]nstitute|[Ss]ervice|[Bb]arometer|[Rr]egister|[Cc]entre|[Cc]enter|[Dd]irectorate|[Aa]dministration|[Aa]gency|[Pp]refecture|[Cc]ouncil|[Oo]ffice|[Aa]uthority|[Cc]ommand|[Dd]epartment|[Oo]bservatory|[Mm]ission|[Mm]ovement|[Ff]ront|[Aa]ssociation|[Uu]nion|[Cc]ommittee|[Tt]rust|[Pp]arty|[Ff]ederation|[Cc]ompany|[Cc]lub|[Cc]ouncil)\b(?: of (?:the )?\p{Lu}\p{L}+| in \p{Lu}\p{L}+| for \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)?/gu;

/** The last institution that some words name. */
export function lastInstitution(words: string): string | undefined {
  return [...words.matchAll(INSTITUTION)].map((m) => m[0]).findLast((name) => institutionKind(name) !== null);
}

/** All institutions that a text names. */
export const institutionsIn = (text: string): readonly string[] => [...text.matchAll(INSTITUTION)].map((m) => m[0]);

export interface Meant { readonly name: string; readonly kind: SourceKind; readonly person: string | null }

const PRONOUN = /^(?:its|their) /iu;
const NAME = "\\p{Lu}[\\p{L}’'-]+(?: (?:al-|el-|bin |de |van )?\\p{Lu}[\\p{L}’'-]+){1,3}";
const TITLE = '(?:(?:Dr|Doctor|Col|Colonel|Captain|Capt|Major|Inspector|Superintendent|Commissioner|General|Gen|Mr|Mrs|Ms|Deputy|Governor|Mayor|Chief|Professor)\\.? )*';
const ROLES = ['mayor', 'governor', 'administrator', 'commissioner', 'prefect', 'superintendent', 'chairman', 'director', 'head', 'chief', 'spokesman', 'spokeswoman', 'commander', 'official', 'officer', 'coordinator', 'minister', 'coroner', 'sheriff', 'secretary', 'collector', 'magistrate', 'councillor'] as const;
const ROLE = new RegExp(`\\b(${ROLES.join('|')})\\b`, 'iu');
/** "Mayor Omar Belkar", "the official, Deputy Governor Omar Belkar", "Omar Belkar, the administrator of". */
const HOLDERS_OF: ReadonlyMap<string, readonly RegExp[]> = new Map(ROLES.map((role) => [role, [
  new RegExp(`\\b(?:${role}|${role[0]?.toUpperCase() ?? ''}${role.slice(1)}) (${NAME})`, 'u'),
  new RegExp(`\\bthe ${role}, (${TITLE}${NAME})`, 'u'),
  new RegExp(`(${NAME}), (?:the |an? )?(?:[\\p{L}’'-]+ ){0,3}${role}\\b`, 'u'),
] as const]));
/** Titles by which a text calls those of a kind. */
const TITLED: Readonly<Partial<Record<SourceKind, RegExp>>> = {
  hospital: new RegExp(`\\b(?:Dr|Doctor)\\.? (${NAME}),? (?:also |later )?(?:said|says|told|added|put)\\b`, 'u'),
  police: new RegExp(`\\b(?:Inspector|Superintendent|Captain|Colonel|Col|Commissioner|Commander)\\.? (${NAME}),? (?:said|says|told|added)\\b`, 'u'),
};
const DEPUTY = /\b(?:deputy|vice|assistant|former)\b/iu;
/** People of an institution's whom a text does not name. */
const PEOPLE_OF = /^(?:an?|one|the) (?:[\p{L}-]+ )?(?:rescue(?: worker|r)?|rescuer|paramedic|first responder|(?:health|emergency|disaster) (?:official|worker|officer))s?\b/iu;

/** Whom a speaker's words mean: the institution whose spokesman it is, whoever holds the office, the institution of an unnamed worker; null where the text does not tell. */
export function meantBy(speaker: Meant, claim: Claim, { text, lexicon }: { readonly text: string; readonly lexicon: Lexicon }): Meant | null {
  const basis = claim.attribution?.basis;
  const at = basis?.kind === 'stated' ? basis.span.start : claim.quote.start;
  const full = inFullWords(speaker, { text, at, lexicon });
  if (full !== null) return full;
  if (PRONOUN.test(speaker.name)) return ofOwner(speaker, text.slice(Math.max(0, at - BACK), at));
  if (speaker.person !== null || /\d/.test(speaker.name)) return null;
  const on = text.slice(at, at + ON);
  const person = holderOf(speaker, on);
  if (person !== null) return { name: `${speaker.name}, ${person}`, kind: speaker.kind, person };
  const house = PEOPLE_OF.test(speaker.name) ? onlyHouse(speaker, on) : null;
  return house === null ? null : { name: house, kind: institutionKind(house) ?? speaker.kind, person: null };
}

function ofOwner(speaker: Meant, before: string): Meant | null {
  const owner = openerOf(before);
  const kind = owner === undefined ? null : institutionKind(owner);
  return owner === undefined || kind === null ? null : { name: owner, kind, person: speaker.person };
}

/** The institution that the last sentence which names any names first. */
function openerOf(before: string): string | undefined {
  const said = before.split(/[.!?”]\s+|\n/u);
  for (let n = said.length - 1; n >= Math.max(0, said.length - 4); n--) { const first = [...(said[n] as string).matchAll(INSTITUTION)][0]?.[0]; if (first !== undefined) return first; }
  return undefined;
}

function holderOf({ name, kind }: Meant, on: string): string | null {
  const role = ROLE.exec(name)?.[1]?.toLowerCase();
  for (const pattern of role === undefined ? [] : HOLDERS_OF.get(role) ?? []) {
    const found = pattern.exec(on);
    if (found !== null && DEPUTY.test(on.slice(Math.max(0, found.index - 12), found.index)) === DEPUTY.test(name)) return found[1] as string;
  }
  return role === undefined ? null : TITLED[kind]?.exec(on)?.[1] ?? null;
}

/** The one institution of the speaker's kind that the text names. */
function onlyHouse({ kind }: Meant, on: string): string | null {
  const houses = new Set([...on.matchAll(INSTITUTION)].map((m) => m[0].replace(/^(?:the|an?) /iu, '')).filter((h) => { const found = institutionKind(h); return found === kind || (found === 'hospital' && kind === 'authority'); }));
  const [house] = houses;
  return houses.size === 1 && house !== undefined ? house : null;
}
