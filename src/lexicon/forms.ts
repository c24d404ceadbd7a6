/** The forms of an entry of the lexicon. A build may write those that follow a rule shorter; both ways are read. */

export interface NounForm { readonly words: string; readonly number: 'singular' | 'plural' }

/** "soldier/soldiers" as its two forms, "soldier/s" for short; "-" stands for a form that does not exist. */
export function nounForms(entry: string): readonly NounForm[] {
  const [singular = '-', plural = '-'] = entry.split('/');
  const forms: readonly NounForm[] = [{ words: singular, number: 'singular' }, { words: plural === 's' ? `${singular}s` : plural, number: 'plural' }];
  return forms.filter((f) => f.words !== '-');
}

/** "kill kills killed killed killing" as its five forms, "kill*" for short; "~" joins the words of a phrase. */
export function verbForms(entry: string): readonly string[] {
  const words = entry.endsWith('*') ? regular(entry.slice(0, -1)) : entry.split(' ');
  return words.map((w) => w.replaceAll('~', ' '));
}

function regular(base: string): readonly string[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  return [base, `${base}s`, `${stem}ed`, `${stem}ed`, `${stem}ing`];
}
