import type { Lexicon } from '../lexicon/lexicon.ts';
import { institutionsIn } from './meant.ts';
import type { Meant } from './meant.ts';
import { institutionKind } from './outlets.ts';

/** Whom a text means by "the ministry", by "SERMA" and by "the statement": what it has named in full before, or names behind. */

/** So far back and on a text is searched for the full name. */
const BACK = 3_000;
const ON = 2_000;

const SHORT = /^(?:the |its |their )?(ministry|command|service|agency|department|directorate|office|centre|center|mission|administration|committee|council|authority|institute|brigade|battalion|division|barometer|observatory|hospital|clinic)(?:['’]s (?:spokes\p{L}+|director|head|chief|duty officer|press \p{L}+|report|briefing|statement|bulletin|coordinator))?$/iu;
const ACRONYM = /^(?:the )?(\p{Lu}{3,9})(?:['’]s \p{L}+)?$/u;
const PAPER = /^(?:(?:the|this|that|its|their|a|an?other|same) )*(?:\p{Ll}+ )?(?:text|statement|message|audio|voice|video|recording|post|leaflet|communiqu[eé]|letter|pamphlet|announcement|note|authors?|writers?|briefing)\b/iu;

interface Told { readonly text: string; readonly at: number; readonly lexicon: Lexicon }

/** The source in full; null where the words are no short form or the text names nobody in full. */
export function inFullWords(speaker: Meant, told: Told): Meant | null {
  const noun = SHORT.exec(speaker.name)?.[1];
  if (noun !== undefined) return fullName(noun.toLowerCase(), speaker, told);
  const acronym = ACRONYM.exec(speaker.name)?.[1];
  if (acronym !== undefined) return speltOut(acronym, speaker, told);
  return PAPER.test(speaker.name) ? issuerOf(speaker, told) : null;
}

/** "The ministry", where the Karsan Defence Ministry was named last. */
function fullName(noun: string, speaker: Meant, { text, at, lexicon }: Told): Meant | null {
  const isFull = (name: string): boolean => name.toLowerCase().includes(noun) && name.replace(/^(?:the|an?) /iu, '').toLowerCase() !== noun;
  const name = institutionsIn(text.slice(Math.max(0, at - BACK), at)).findLast(isFull) ?? institutionsIn(text.slice(at, at + ON)).find(isFull);
  const kind = name === undefined ? null : institutionKind(name, lexicon);
  return name === undefined || kind === null ? null : { name: name.replace(/^(?:The|An?) /u, (w) => w.toLowerCase()), kind, person: speaker.person };
}

/** "SERMA", which the text calls "the prison service" or spells out before a bracket. */
function speltOut(acronym: string, speaker: Meant, { text: all, at, lexicon }: Told): Meant | null {
  // Where it is first used, or near by: a long text is not gone through for every name in it.
  const text = all.slice(0, BACK) + '\n' + all.slice(Math.max(BACK, at - BACK), at + ON);
  for (const pattern of [`\\b${acronym}(?:,| –| \\() ?(?:the |an? |its )?([\\p{L}’' -]{4,70}?)(?=[,.;:)]| –)`, `((?:[\\p{L}’'-]+ ){1,8})\\(${acronym}\\)`, `\\b(?:[Tt]he|[Aa]n?) ((?:[\\p{Ll}-]+ ){1,5})${acronym}\\b`, `\\b${acronym} is (?:the |an? )([\\p{L}’' -]{4,70}?)(?=[,.;:])`]) {
    const found = new RegExp(pattern, 'u').exec(text)?.[1];
    const kind = found === undefined ? null : institutionKind(found.trim(), lexicon);
    if (kind !== null) return { name: acronym, kind, person: null };
  }
  return speaker.kind === 'other' && institutionKind(acronym, lexicon) !== null ? { name: acronym, kind: institutionKind(acronym, lexicon) as Meant['kind'], person: null } : null;
}

const PAPERS = '(?:letterhead|statement|communiqu[eé]|text|message|video|audio|leaflet|post|note|letter|pamphlet|announcement|release|recording|tape|pages?|press release)s?';
const NAME = '((?:[Tt]he )?(?:[\\p{L}\\d’\'-]+ ){0,5}?[\\p{Lu}][\\p{L}\\d’\'-]*(?: [\\p{L}’\'-]+){0,4}?)';
const ISSUED = [
  new RegExp(`\\b${PAPERS} (?:\\p{Ll}+ ){0,3}?(?:of|by|from|signed by|in the name of|bearing the (?:name|seal|letterhead) of|attributed to) ${NAME}(?= (?:reached|reaches|was|were|said|says|claims|claimed|that|on|in|to|which|has|had|sent|arrived|published|posted)\\b|[,.;:“”])`, 'gu'),
  new RegExp(`(?:^|[.!?\\n] ?)${NAME} (?:has |had )?(?:sent|issued|published|released|posted|circulated|put out|distributed|spread|broadcast) (?:an?|the|its|this|two|another|its own) (?:[\\p{L}-]+ ){0,3}?${PAPERS}\\b`, 'gu'),
];

/** "A leaflet signed by the Front came by post. ... the authors write": whose paper it is. */
function issuerOf(speaker: Meant, { text, at, lexicon }: Told): Meant | null {
  const before = text.slice(Math.max(0, at - BACK), at);
  const name = ISSUED.flatMap((pattern) => [...before.matchAll(pattern)].map((m) => m[1] as string)).findLast((n) => institutionKind(n, lexicon) !== null);
  return name === undefined ? null : { name, kind: institutionKind(name, lexicon) as Meant['kind'], person: speaker.person };
}
