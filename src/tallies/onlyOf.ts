import type { Itemised } from './itemised.ts';

/** A tally of one kind of place, which counts nobody who died elsewhere: "inmates killed in Orvel jails", "weavers killed in mills". */

interface Kind { readonly setting: string; readonly name: string; /** How a tally's own sentence says so. */ readonly counts: RegExp; /** How the reports of an incident tell of such a place. */ readonly told: RegExp }

const KINDS: readonly Kind[] = [
  { setting: 'prison', name: 'prisons', counts: /\b(?:inmates|prisoners|detainees)\b[^.;]{0,40}\b(?:killed|dead|died|deaths|murdered)\b|\b(?:killed|dead|died|deaths|murdered)\b[^.;]{0,40}\b(?:inmates|prisoners|detainees|behind bars)\b|\b(?:killed|dead|died|deaths|murdered)\b[^.;]{0,30}\bin (?:the |its |our )?(?:[\p{L}]+ )?(?:prisons|jails|places of detention)\b/iu, told: /\b(?:prisons?|jails?|penitentiary|inmates?|prisoners?|detainees?|detention|custody|behind bars)\b/i },
  { setting: 'factory', name: 'factories', counts: /\b(?:killed|dead|died|deaths|lost their lives)\b[^.;]{0,30}\bin (?:the |its |our )?(?:[\p{L}-]+ ){0,2}(?:factories|mills|workshops)\b|\bfactory (?:workers|hands)\b[^.;]{0,30}\b(?:killed|dead|died)\b/iu, told: /\b(?:factor(?:y|ies)|mills?|workshops?|garment|warehouses?|assembly line|looms?)\b/i },
  { setting: 'pit', name: 'mines and pits', counts: /\b(?:mine ?workers|miners|colliers)\b[^.;]{0,40}\b(?:killed|dead|died|deaths|lost their lives)\b|\b(?:killed|dead|died|deaths)\b[^.;]{0,40}\b(?:mine ?workers|miners|colliers|in (?:the |our |its )?(?:coal )?(?:mines|pits|collieries))\b/iu, told: /\b(?:(?:coal|gold|salt|copper|tin)? ?mines?|miners?|mining|pits?|shafts?|collier(?:y|ies|s)?|galler(?:y|ies))\b/i },
];

/** The kinds of workplace that a paragraph tells of. */
export const workplacesIn = (paragraph: string): readonly string[] => KINDS.filter(({ told }) => told.test(paragraph)).map(({ setting }) => setting);

/** Why an incident is none of those that a tally of one kind of place counts; null where it may be one. */
export function whyNotThere(item: Itemised, sentence: string): string | null {
  const kind = KINDS.find(({ counts }) => counts.test(sentence));
  return kind === undefined || item.settings.has(kind.setting) ? null : `its reports tell of no such place; the tally counts the dead of ${kind.name}`;
}
