/** How a build writes words shorter: forms that follow a rule, lists as one string. lexicon/forms.ts reads the short forms as well as the long ones. */

/** The plural that the reader knows by rule (lexicon/forms.ts). */
function pluralOf(noun) {
  const [, head, behind] = /^(\w+)([- ](?:of|in)[- ].+)$/.exec(noun) ?? [];
  if (head !== undefined) return pluralOf(head) + behind;
  return /man$/.test(noun) ? noun.replace(/man$/, 'men') : /[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : noun + (/(?:s|x|ch|sh)$/.test(noun) ? 'es' : 's');
}

/** "soldier/soldiers" as "soldier", "kill kills killed killed killing" as "kill*", "stab stabs stabbed stabbed stabbing" as "stab*b". */
export const shorten = (words) => words
  .replace(/^([^|:]+)((?:\|[^:]+)?): \1n$/, '$1$2')
  .replace(/^([^/]+)\/([^/]+)$/, (entry, singular, plural) => (plural === pluralOf(singular) ? singular : entry))
  .replace(/^(\S*(?:s|x|ch|sh)) \1es \1ed \1ed \1ing\b/, '$1*')
  .replace(/^(\S*[^aeouy\s])y \1ies \1ied \1ied \1ying\b/, '$1y*')
  .replace(/^(\S*[^eysx\s]) \1s \1ed \1ed \1ing\b/, '$1*')
  .replace(/^(\S*([^\s])) \1s \1\2ed \1\2ed \1\2ing\b/, '$1*$2')
  .replace(/^(\S+)e \1es \1ed \1ed \1ing\b/, '$1e*');

const backwards = (words) => [...words].reverse().join('');

/** For sorting: words that end alike stand side by side, which compresses best. */
export const byEnding = (a, b) => (backwards(a) < backwards(b) ? -1 : 1);

/** Small first letters for capital ones and the other way round, where that makes more of them small; "!" says so. */
function preferSmall(list) {
  const exchanged = list.replace(/(^|[ ,|/])(\p{L})/gu, (_, before, letter) => before + (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()));
  const capitals = (text) => text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals(exchanged) < capitals(list) ? `!${exchanged}` : list;
}

/** A list as one string, ordered by endings; "^" stands for the last word of the entry before: "army officer,police^". A comma within an entry is written ";". */
export function packList(list) {
  let before = '';
  return preferSmall([...new Set(list)].sort(byEnding).map((entry) => {
    const last = entry.split(' ').at(-1);
    const same = entry.includes(' ') && last === before;
    before = last;
    return (same ? `${entry.slice(0, -last.length - 1)}^` : entry).replaceAll(',', ';');
  }).join(','));
}

const packed = (value) => {
  if (typeof value === 'string') return shorten(value);
  if (Array.isArray(value)) { const list = value.map(packed); return list.every((v) => typeof v === 'string') ? packList(list) : list; }
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.fromEntries(Object.entries(value).map(([key, v]) => [key, packed(v)]));
  return Object.keys(own).length === 1 && typeof own.city === 'string' ? own.city : own;
};

/** A lexicon file with its words shortened and every list of them as one string, whose order says nothing; a country of which only cities are known as the list of these. */
export const packLexicon = (json) => JSON.stringify(packed(JSON.parse(json)));
