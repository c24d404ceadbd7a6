import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packLexicon, packList, shorten } from '../../build/shipped.mjs';
import { listed, nationOf, nounForms, verbForms } from '../../src/lexicon/forms.ts';

const folder = join(import.meta.dirname, '../../src/lexicon/en');

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** What an entry stands for: the five forms of verbs, or a noun's two; an entry that is neither has the forms of a noun all the same. */
const keyOf = (entry: string): string => JSON.stringify(/^\S+\*/.test(entry) || /^\S+ \S+ \S+ \S+ \S+ing\b/.test(entry) ? verbForms(entry) : nounForms(entry));

describe('forms of words', () => {
  it('a list of names is shipped with small first letters, a list of other words as it is', () => {
    expect(packList(['Port Sudan', 'al-Shabaab', 'Nyala'])).toBe('!nyala,Al-Shabaab,port sudan');
    expect(listed('!nyala,Al-Shabaab,port sudan,tTP|pakistani taliban')).toEqual(['Nyala', 'al-Shabaab', 'Port Sudan', 'TTP|Pakistani Taliban']);
    expect(packList(['army officer', 'police officer', 'UN troops'])).toBe('police officer,army^,UN troops');
    const verbs = ['stop*: short, dead', 'fall'];
    expect(packList(verbs)).toBe('stop*: short; dead,fall');
    expect(listed('stop*: short; dead,fall')).toEqual(verbs);
  });

  it.each([['soldier/soldiers', 'soldier'], ['policeman/policemen', 'policeman'], ['human/humans', 'human/humans'], ['witness/witnesses', 'witness'], ['deputy/deputies', 'deputy'], ['child/children', 'child/children'], ['-/troops', '-/troops'], ['mother-in-law/mothers-in-law', 'mother-in-law'], ['prisoner of war/prisoners of war', 'prisoner of war'], ['sit-in/sit-ins', 'sit-in'], ['kill kills killed killed killing', 'kill*'], ['wound~up wounds~up', 'wound~up wounds~up'],
    ['injure injures injured injured injuring', 'injure*'], ['lynch lynches lynched lynched lynching', 'lynch*'], ['stab stabs stabbed stabbed stabbing: to death', 'stab*b: to death'],
    ['bury buries buried buried burying: alive', 'bury*: alive'], ['slay slays slew slain slaying', 'slay slays slew slain slaying'], ['free frees freed freed freeing', 'free frees freed freed freeing']])('%s is shipped as %s', (long, short) => { expect(shorten(long)).toBe(short); });

  it.each(readdirSync(folder))('%s says the same when it is shipped', (file) => {
    const json = readFileSync(join(folder, file), 'utf8');
    const long = stringsIn(JSON.parse(json));
    const short = stringsIn(JSON.parse(packLexicon(json))).flatMap(listed);
    const key = ['countries.json', 'peoples.json'].includes(file) ? (entry: string) => JSON.stringify(nationOf(entry)) : keyOf;
    expect([...new Set(short.map(key))].sort()).toEqual([...new Set(long.map(key))].sort());
  });
});
