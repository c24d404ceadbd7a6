import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packLexicon, shorten } from '../../build/shipped.mjs';
import { listed, nounForms, verbForms } from '../../src/lexicon/forms.ts';

const folder = join(import.meta.dirname, '../../src/lexicon/en');

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Five words are a verb's forms, anything else a noun's; what an entry is, its long form tells. */
const formsOf = (entry: string, long: string): unknown => (/^\S+ \S+ \S+ed \S+ \S+ing\b/.test(long) ? verbForms(entry) : nounForms(entry));

describe('forms of words', () => {
  it.each([['soldier/soldiers', 'soldier'], ['child/children', 'child/children'], ['-/troops', '-/troops'], ['kill kills killed killed killing', 'kill*'], ['wound~up wounds~up', 'wound~up wounds~up'],
    ['injure injures injured injured injuring', 'injure*'], ['lynch lynches lynched lynched lynching', 'lynch*'], ['stab stabs stabbed stabbed stabbing: to death', 'stab*b: to death'],
    ['bury buries buried buried burying: alive', 'bury*: alive'], ['slay slays slew slain slaying', 'slay slays slew slain slaying'], ['free frees freed freed freeing', 'free frees freed freed freeing']])('%s is shipped as %s', (long, short) => { expect(shorten(long)).toBe(short); });

  it.each(readdirSync(folder))('%s says the same when it is shipped', (file) => {
    const json = readFileSync(join(folder, file), 'utf8');
    const long = stringsIn(JSON.parse(json));
    const short = stringsIn(JSON.parse(packLexicon(json))).flatMap(listed);
    expect(short.map((entry, i) => formsOf(entry, long[i] as string))).toEqual(long.map((entry) => formsOf(entry, entry)));
  });
});
