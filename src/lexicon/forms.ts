/** The entries of the lexicon and the words they stand for. A build may write lists and forms that follow a rule shorter; both ways are read. */

/**
 * A list of entries; a build joins them to one string, in which "^" stands for the last word of the entry before and ";" for a comma. Behind a "!" at its beginning small first letters stand for
 * capital ones and the other way round.
 */
export function listed(list: string | readonly string[]): readonly string[] {
  if (typeof list !== 'string') return list;
  const text = list.startsWith('!') ? exchangeCase(list.slice(1)) : list;
  let last = '';
  return text === '' ? [] : text.split(',').map((short) => {
    const entry = (short.endsWith('^') ? `${short.slice(0, -1)} ${last}` : short).replaceAll(';', ',');
    last = entry.slice(entry.lastIndexOf(' ') + 1);
    return entry;
  });
}

const exchangeCase = (text: string): string => text.replace(/(^|[ ,|/])(\p{L})/gu, (_, before: string, letter: string) => before + (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()));

export interface NounForm { readonly words: string; readonly number: 'singular' | 'plural' }

/** "soldier/soldiers" as its two forms, "soldier" for short; "-" stands for a form that does not exist. */
export function nounForms(entry: string): readonly NounForm[] {
  const [singular = '', plural = pluralOf(singular)] = entry.split('/');
  const forms: readonly NounForm[] = [{ words: singular, number: 'singular' }, { words: plural, number: 'plural' }];
  return forms.filter((f) => f.words !== '-');
}

/** The plural that follows a rule: soldiers, policemen, deputies, witnesses, prisoners of war. A build leaves it out. */
function pluralOf(noun: string): string {
  const [, head, behind = ''] = /^(\w+)([- ](?:of|in)[- ].+)$/.exec(noun) ?? [];
  if (head !== undefined) return pluralOf(head) + behind;
  return /man$/.test(noun) ? noun.replace(/man$/, 'men') : /[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : noun + (/(?:s|x|ch|sh)$/.test(noun) ? 'es' : 's');
}

/**
 * "kill kills killed killed killing" as its five forms, "kill*" for short; "take takes took taken taking: hostage, away" as those of two phrases; "~" joins the
 * words of a form that is a phrase in itself.
 */
export function verbForms(entry: string): readonly (readonly string[])[] {
  const [forms = '', behind] = entry.split(': ');
  const words = (forms.includes('*') ? regular(forms) : forms.split(' ')).map((w) => w.replaceAll('~', ' '));
  return behind === undefined ? [words] : behind.split(', ').map((more) => words.map((w) => `${w} ${more}`));
}

/** "crush*", "bury*", "injure*"; "stab*b" doubles its last letter. */
function regular(short: string): readonly string[] {
  const [base = '', doubled = ''] = short.split('*');
  const stem = base.replace(/[ey]$/, '');
  const y = base.endsWith('y') ? 'i' : '';
  const s = y || /(?:s|x|ch|sh)$/.test(base) ? 'es' : base.endsWith('e') ? 'es' : 's';
  return [base, `${stem}${y}${s}`, `${stem}${y}${doubled}ed`, `${stem}${y}${doubled}ed`, `${base.endsWith('y') ? base : stem}${doubled}ing`];
}

export interface Nation { readonly name: string; readonly aliases: readonly string[]; readonly adjectives: readonly string[]; readonly people: readonly string[] }

/** "Congo|DR Congo: Congolese: -/Congolese": names, adjectives and people. Left out, the adjective is the name with an n (Albania, Albanian), and the people are the first adjective, with and without an s. */
export function nationOf(entry: string): Nation {
  const [names = '', told, people] = entry.split(': ');
  const [name = '', ...aliases] = names.split('|');
  const adjectives = (told ?? `${name}n`).split(', ');
  return { name, aliases, adjectives, people: people?.split(', ') ?? adjectives.slice(0, 1) };
}
