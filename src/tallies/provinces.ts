import { isCountry, isNationality } from '../lexicon/lexicon.ts';

const PROVINCE = /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:[Ss]tate|[Pp]rovince|[Gg]overnorate|[Rr]egion|[Oo]blast|[Cc]ounty|[Pp]refecture|[Dd]epartment)\b(?! (?:[Hh]ospital|[Uu]niversity|[Cc]ollege|[Ss]chool|[Tt]elevision|TV|[Rr]adio|[Mm]edia|[Pp]rison|[Bb]ank|[Hh]ouse)\b)/gu;

/** "in the southern province of Sindh". */
const OF_NAME = /\b(?:province|state|governorate) of (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/gu;

const DISTRICT = /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) (?:[Tt]erritory|[Dd]istrict|LGA|[Tt]ownship|[Mm]unicipality|[Cc]ommune|[Cc]anton|[Cc]hiefdom|[Ss]ub-?[Cc]ounty|[Ll]ocality)\b/gu;
const DISTRICT_OF = /\b(?:territory|district|township|municipality|commune|canton|chiefdom|locality) of (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/gu;
/** Most paragraphs hold no such word. */
const WORD_FOR_DISTRICT = /territory|district|LGA|township|municipality|commune|canton|chiefdom|county|locality/i;

/** "the administrator of Belo territory", "in the district of Sando": the names that a word for a smaller area makes such areas. */
export function districtsIn(paragraph: string): readonly string[] {
  if (!WORD_FOR_DISTRICT.test(paragraph)) return [];
  return [DISTRICT, DISTRICT_OF].flatMap((pattern) => [...paragraph.matchAll(pattern)].map((m) => (WHOSE.exec(m[1] as string)?.[2] ?? m[1]) as string)).filter((name) => !NO_NAME.test(name) && !isNationality(name));
}

/** What it turns on: most paragraphs hold no such word, and the name stands right before it. */
const WORD_FOR_PROVINCE = / (?:[Ss]tate|[Pp]rovince|[Gg]overnorate|[Rr]egion|[Oo]blast|[Cc]ounty|[Pp]refecture|[Dd]epartment)/g;

/** "Counter Terrorism Department", "Fire Department": what an office does. */
const NO_NAME = /^(?:The|This|In|At|Islamic|United|Local|(?:.*\b)?(?:Health|Police|Terrorism|Counter-Terrorism|Fire|Justice|Interior|Rescue|Forest|Irrigation|Emergency|Investigation|Investigations|Intelligence|Labou?r|Relief|Transport|Education|Defen[cs]e|Security|Sheriff|Works|Welfare|Revenue|Migration|Prisons?|Corrections?|Statistics|Research|Meteorolog\w*|Homicide|Crime|Criminal|Traffic|Excise|Mines|Narcotics|Political|Medical|Legal|Press|Information))$/;

/** "Nigeria’s Zamfara state": the province, and what it is a province of. */
const WHOSE = /^(.+)['’]s (.+)$/u;

/** "Faskari LGA of neighbouring Katsina State": the names that a word for a province makes provinces. */
export function provincesIn(paragraph: string): readonly string[] {
  const names: string[] = paragraph.includes(' of ') ? [...paragraph.matchAll(OF_NAME)].map((m) => m[1] as string) : [];
  for (let at = 0; ;) {
    const word = from(WORD_FOR_PROVINCE, paragraph, at);
    const found = word === null ? null : from(PROVINCE, paragraph, Math.max(at, twoWordsBefore(paragraph, word.index)));
    if (found === null) return names;
    const name = found[1] as string;
    const [whose, own] = WHOSE.exec(name)?.slice(1) ?? [];
    if (!NO_NAME.test(name) && !isNationality(name)) names.push(...(own !== undefined && whose !== undefined ? [own, whose] : [name]));
    at = found.index + found[0].length;
  }
}

function from(pattern: RegExp, words: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(words);
}

/** A name has no more words than two. */
const twoWordsBefore = (words: string, at: number): number => (at === 0 ? 0 : words.lastIndexOf(' ', Math.max(0, words.lastIndexOf(' ', at - 1) - 1)) + 1);

/** "a hamlet in southern Laos", "Orvel, Laos", "the boat sank off Orvel (Laos)": a country as the place of something. */
const LAND = /(?:\b(?:[Ii]n|inside|[Aa]cross|throughout) (?:the |\p{Ll}*(?:north|south|east|west|cent(?:er|ral))\p{Ll}* )*|[\p{L}], |\()(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)/gu;

/** The countries that a paragraph names as where something is; not those whose people or forces it speaks of. */
export const landsIn = (paragraph: string): readonly string[] => [...paragraph.matchAll(LAND)].map((m) => (m[1] as string).replace(/['’]s$/u, '')).filter(isCountry);
