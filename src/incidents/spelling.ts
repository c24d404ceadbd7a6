import { addTo, NO_HASH } from './hash.ts';
import { transliterationsOf } from './transliterations.ts';

/**
 * Do two printed names spell one name? By the rules by which names are written in Latin letters, not by a list. A name is told apart into its
 * consonants and the vowels between them: the consonants must agree one by one, the vowels may differ the more, the longer the name is.
 */
export interface Spelling { /** One letter for each sound, whichever way it is written. */ readonly letters: string; /** The consonants as a number: where these differ, so do they. */ readonly sound: number }

/** A name without marks, signs and large letters. */
export const lettersOf = (name: string): string => name.toLowerCase().normalize('NFD').replace(/[^a-z]/g, '');

/** One of the readings of one name is one of the other's. */
export function agreeAny(mine: readonly Spelling[], theirs: readonly Spelling[]): boolean {
  for (const x of mine) for (const y of theirs) if (x.sound === y.sound && agree(x.letters, y.letters)) return true;
  return false;
}

/** Two readings with the same consonants, and vowels that differ little. */
function agree(a: string, b: string): boolean {
  if (a === b) return true;
  let [i, k, consonants, cost] = [0, 0, 0, 0];
  for (;;) {
    const [x, y] = [vowelsFrom(a, i), vowelsFrom(b, k)];
    cost += vowelCost(x, y) / (consonants === 0 ? 2 : 1);
    i += x.length;
    k += y.length;
    if (a.charAt(i) !== b.charAt(k)) return false;
    if (i === a.length) break;
    [i, k, consonants] = [i + 1, k + 1, consonants + 1];
  }
  return cost <= (ALLOWED[Math.min(consonants, ALLOWED.length - 1)] as number);
}

function vowelsFrom(letters: string, start: number): string {
  let end = start;
  while (end < letters.length && isVowel(letters.charCodeAt(end))) end++;
  return letters.slice(start, end);
}

/** How far the vowels may differ, by the number of consonants: a short name must be spelled alike, Bighel is not Begayliya. */
const ALLOWED = [0, 0, 0.25, 0.75, 1.5, 2, 3];

/** Vowels between two consonants: e stands for any short vowel, the long ones (E as in Hodeidah, O as in Bouli) keep apart. */
const COSTS: Readonly<Record<string, number>> = {
  ae: 0.5, ei: 0.5, eo: 0.5, eu: 0.5, ou: 0.25, ai: 1, ao: 0.75, au: 1, io: 1.5, iu: 1.5,
  Ei: 0.25, Ee: 0.25, Ea: 0.5, Ou: 0.25, Oo: 0.25, Oa: 0.5, EO: 2, Eu: 2, Eo: 2, Oi: 2, Oe: 1,
};

function vowelCost(x: string, y: string): number {
  if (x === y) return 0;
  if (x === '' || y === '') return 0.5;
  if (x.length > 1 || y.length > 1) return x.startsWith(y) || y.startsWith(x) || x.endsWith(y) || y.endsWith(x) ? 0.5 : 1.5;
  return COSTS[x + y] ?? COSTS[y + x] ?? 1.5;
}

/** Letters that stand for another one in Latin script: Hausa, Polish, Turkish, Czech; marks of breathing and stress vanish. */
const LETTERS: Readonly<Record<string, string>> = { ɓ: 'b', ɗ: 'd', ƙ: 'k', ł: 'l', ø: 'o', đ: 'd', ı: 'i', ə: 'a', ß: 'ss', æ: 'ae', œ: 'oe', ş: 'sh', ç: 'ch', ğ: 'g', š: 'sh', č: 'ch', ž: 'zh', ŋ: 'ng' };

const ARTICLE = /(^|[\s-])(?:al|el|ad|ed|as|es|ash|esh|an|en|ar|er|at|et|az|ez|adh|ul|the)[-\s]+(?=\p{L})/gu;

/** An s at the end of the first of two words. */
const PLURAL_FIRST = /(?<=^[a-z]{3,})s(?=[-\s][a-z]{3,}$)/;

/** An n or r that links the first of two words to the second. */
const LINKED = /(?<=^[a-z]{2,}[aeiou])[nr](?=[-\s][a-z]{3,}$)/;

/** Of several parts: only such a name can hold an article of its own, or a letter that links them. */
const PARTED = /[-\s]/;
const LETTERS_ONLY = /^[a-z]*$/;
const PLAIN = /^[\x00-\x7f]*$/;

/** "Abi Saida" is "Abu Saida" in another case. */
const KUNYA = /^ab(?:i|a|ou)(?=[-\s])/;

/** Hausa for a quarter or hamlet: "Unguwar Rimi", "Angwan Rimi". */
const UNGUWA = /^[au]ng(?:u?wa)[nr]?(?=[-\s])/;

function plainOf(name: string): string {
  const small = name.toLowerCase();
  const plain = PLAIN.test(small) ? small : [...small].map((c) => LETTERS[c] ?? c).join('').normalize('NFD').replace(/\p{M}/gu, '');
  if (plain.startsWith('ab')) return plain.replace(KUNYA, 'abu');
  if (plain.startsWith('an') || plain.startsWith('un')) return plain.replace(UNGUWA, 'ungwan');
  return plain.includes('ceel') ? plain.replace(/\bceel\b/g, 'el') : plain;
}

/** A bit beside those of the letters (1 to 26). */
const DOUBLED = 1 << 27;

const groupOf = (letters: string): number => (letters === '=' ? DOUBLED : maskOf(letters));

/**
 * Rules in order; each is a way in which one sound is written differently, behind the letters without which it cannot apply: one of each
 * group. Most names lack them. "=" is a letter doubled. The groups of one letter are looked at together, as `all`.
 */
const SOUNDS: readonly { readonly all: number; readonly oneOf: readonly number[]; readonly from: RegExp; readonly to: string }[] = ([
  ['s k', /sk(?:aya|aia|aja)/g, 'ska'], ['s k', /sk(?:oye|oe|oje)/g, 'ske'], ['s k', /sk(?:yi|yy|iy|ij|yj|y)(?=$|[^aeiou])/g, 'ski'], ['d zj', /dzh|dj/g, 'j'], ['s c h', /shch|sch/g, 'sh'], ['t c h', /tch/g, 'ch'], ['s h', /sh/g, '$'], ['c h', /ch/g, '%'], ['z h', /zh/g, 'j'], ['c k', /ck/g, 'k'],
  ['k p', /kp/g, 'p'], ['g b', /(?<=^|[aeiou])gb/g, 'b'], ['k h', /kh/g, 'k'], ['q', /q/g, 'k'], ['g h', /gh/g, 'g'], ['d h', /dh/g, 'd'], ['t h', /th/g, 't'], ['p h', /ph/g, 'p'], ['h kptslmnd', /(?<=[kptslmnd])h|h(?=[kptslmnd])/g, ''],
  ['x', /x/g, 'ks'], ['c eiy', /c(?=[eiy])/g, 's'], ['c', /c/g, 'k'], ['z', /z/g, 's'], ['t zs', /tz|ts/g, 's'],
  ['h', /(?<=[aeiouwy])h(?=[aeiouy])/g, 'H'], ['h', /(?<=.)h/g, ''], ['=', /(.)\1+/g, '$1'],
  ['y e', /aye(?=[^aeiou])/g, 'ai'], ['e', /ae(?=[^aeiou]|$)/g, 'ai'], ['y i', /yi/g, 'i'], ['i e', /ie(?=[^aeiou]|$)/g, 'i'], ['i y aou', /iy+(?=[aou])/g, 'y'], ['i aou', /i(?=[aou])/g, 'y'],
  ['ae iy', /(?:ai|ay|ei|ey)(?![aeou])/g, 'E'], ['e =', /ee/g, 'i'], ['o =', /oo/g, 'u'], ['ao uw', /(?:au|aw|ou|ow)(?![aei])/g, 'O'], ['y', /y(?![aeouEO])/g, 'i'], ['w', /w/g, 'u'],
  ['v', /(?<=[^aeiouEO])[iuoE]v$/, 'v'], ['=', /([^aeiouEO])\1+/g, '$1'],
] as const).map(([letters, from, to]) => {
  const groups = letters.split(' ');
  return { all: groups.reduce((all, g) => (g.length === 1 ? all | groupOf(g) : all), 0), oneOf: groups.filter((g) => g.length > 1).map(groupOf), from, to };
});

/** Two articles in a row share the sign between them: the second one is seen only when the first is gone. */
function withoutArticles(name: string): string {
  const bare = name.replace(ARTICLE, '$1');
  return bare === name ? name : bare.replace(ARTICLE, '$1');
}

/** Ways of reading one name: the article glued or not, Somali c and x, Ukrainian h for Russian g, French and Hausa sounds, Arabic dh for z and a last p for b. */
function readings(name: string): readonly string[] {
  // "Viranşehir" is also printed "Viransehir".
  return MARKED.test(name) ? [...readingsOf(name), ...readingsOf(name.normalize('NFD').replace(/\p{M}/gu, ''))] : readingsOf(name);
}

const MARKED = /[şçğščžŞÇĞŠČŽ]/u;

function readingsOf(name: string): readonly string[] {
  const plain = plainOf(name);
  const parted = PARTED.test(plain);
  const bare = parted ? withoutArticles(plain) : plain;
  const letters = LETTERS_ONLY.test(bare) ? bare : bare.replace(/[^a-z]/g, '');
  const found = [letters];
  // Most names lack the letter that a reading turns on: looking for it is quicker than trying the pattern.
  const has = (letter: string): boolean => letters.includes(letter);
  if (letters.charAt(1) === 'l') {
    if (/^(al|el)[^aeiou]/.test(letters) && letters.length > 6) found.push(letters.slice(2));
    if (/^[ae]l[aeiou]/.test(letters) && letters.length > 7) found.push(letters.slice(2));
  }
  if (has('c') && /c[aeiouy]/.test(letters)) found.push(letters.replace(/c(?=[aeiouy])/g, ''));
  if (has('x')) found.push(letters.replace(/x/g, 'h'));
  if (has('h')) found.push(letters.replace(/(^|[aeiou])h(?=[aeiouy]|(?<=[aeiou]h)[rl])/g, '$1g').replace(/^h(?=[rl])/, 'g'));
  if (has('t') && /ts/.test(letters)) found.push(letters.replace(/ts/g, 'ch'));
  if (has('h') && /dh/.test(letters)) found.push(letters.replace(/dh/g, 'z'));
  // "Fonds Cheval" is "Fond Cheval".
  if (parted && has('s') && PLURAL_FIRST.test(bare)) found.push(bare.replace(PLURAL_FIRST, '').replace(/[^a-z]/g, ''));
  // "Zangon Babba" is "Zango Babba": Hausa links two words by a letter.
  if (parted && LINKED.test(bare)) found.push(bare.replace(LINKED, '').replace(/[^a-z]/g, ''));
  // "Nyaung Bin Thar" is "Nyaungbintha": in Burmese names the r only tells how the vowel is said.
  if (parted && has('r')) { const silent = bare.replace(SILENT_R, 'a'); if (silent !== bare) found.push(silent.replace(/[^a-z]/g, '')); }
  // "Htan Ta Pin" is "Htantabin": inside a Burmese name a p is voiced.
  if (parted && has('p')) { const voiced = bare.replace(VOICED_P, 'b').replace(SILENT_R, 'a'); if (voiced !== bare) found.push(voiced.replace(/[^a-z]/g, '')); }
  // "Thar Gone" is "Thakon", "Karsan Gyi" "Karsankyi": what ends names of Burmese villages is voiced or not.
  if (BURMESE_END.test(letters)) found.push(letters.replace(BURMESE_END, (_, end: string) => `k${end.replace(/e$/, '')}`));
  // "Bumpi" is heard as "Bumbi": behind a nasal.
  if (has('p') && letters.length > 5 && /mp[aeiouy]/.test(letters)) found.push(letters.replace(/mp(?=[aeiouy])/g, 'mb'));
  // "El Ouata", "Louata" and "El-Wata": a French ou before a vowel, the article run into the name.
  if (has('u') && OU.test(letters)) found.push(letters.replace(OU, 'w'));
  if (/^l(?:ou|w|u)[aei]/.test(letters) && letters.length > 5) found.push(letters.slice(1).replace(OU, 'w'));
  // "Kitangok" is heard as "Kitango".
  if (letters.endsWith('k') && letters.length > 6 && /[aeiou]k$/.test(letters)) found.push(letters.slice(0, -1));
  // "Golovnoi" and "Golovnaya" are one adjective in two genders.
  if (letters.length > 6 && GENDERED.test(letters)) found.push(letters.replace(GENDERED, 'n'));
  // "Hotel Karsan" is "the Karsan hotel", "Lake Karsan" what others call "Karsan".
  if (parted && (FACILITY.test(bare))) { const own = bare.replace(FACILITY, '').replace(/[^a-z]/g, ''); if (own.length >= 4) found.push(own); }
  // "Fyodorovka" is "Fedorovka": one letter in Cyrillic.
  if (letters.includes('yo') && YO.test(letters)) found.push(letters.replace(YO, 'e'));
  // "Velikaya Luka" is "Velyka Luka" in Ukrainian.
  if (parted && FEMININE.test(bare)) found.push(bare.replace(FEMININE, '').replace(/[^a-z]/g, ''));
  // "Gozarrat" is heard as "Goz Arrad".
  if (letters.endsWith('t') && letters.length > 6) found.push(`${letters.slice(0, -1)}d`);
  // "Bwa Nèf" is how Haitians write "Bois-Neuf".
  if (letters.includes('oi')) found.push(letters.replace(FRENCH, 'wa'));
  if (letters.endsWith('p')) found.push(`${letters.slice(0, -1)}b`);
  if (has('h') && /ph/.test(letters)) found.push(letters.replace(/ph/g, 'f'));
  for (const reading of transliterationsOf(name, letters)) found.push(reading);
  return found;
}

const BURMESE_END = /(?<=[a-z]{4})[gk](one?|yi)$/;
const OU = /ou(?=[aei])/g;
const VOICED_P = /(?<=[a-z][-\s])p(?=[aeiouy])/g;
const SILENT_R = /(?<=(?:^|[-\s])[a-z]{1,3})ar(?=$|[-\s])/g;
const FRENCH = /oi[sx]?(?=[^aeiou]|$)/g;
const FACILITY = /^(?:hotel|lake|camp|fort|port|mount|island|villa|bar|casa|masjid)[-\s]+|[-\s]+(?:hotel|camp|island|mosque|church|school|mine|bridge|prison|market|village|town|hospital|farm|station|college|colliery)$/;
const YO = /(?<=[bcdfghjklmnprstvz])yo(?=[bcdfghjklmnprstvz])/g;
const FEMININE = /(?<=[a-z]{3}a)(?:ya|ia)(?=[-\s])/g;
const GENDERED = /n(?:oi|oy|aya|aia|oye|oe|yi|iy|y)$/;

/** A name's spellings, one for each way of reading it. It takes a while: `heard.ts` keeps what was worked out. */
export function spell(name: string): readonly Spelling[] {
  const all = readings(name);
  if (all.length === 1) return [spellingOf(soundOf(all[0] as string))];
  const spellings: Spelling[] = [];
  for (const reading of all) { const letters = soundOf(reading); if (!isAmong(spellings, letters)) spellings.push(spellingOf(letters)); }
  return spellings;
}

function isAmong(spellings: readonly Spelling[], letters: string): boolean {
  for (const spelling of spellings) if (spelling.letters === letters) return true;
  return false;
}

const spellingOf = (letters: string): Spelling => ({ letters, sound: hashOfConsonants(letters) });

/** Which letters a word has. A large letter or a sign stands for a sound already found: it may set the bit of another one, which only costs a vain look. */
function maskOf(letters: string): number {
  let [mask, before] = [0, -1];
  for (let i = 0; i < letters.length; i++) {
    const c = letters.charCodeAt(i);
    mask |= 1 << (c & 31);
    if (c === before) mask |= DOUBLED;
    before = c;
  }
  return mask;
}

function soundOf(reading: string): string {
  let letters = reading;
  let mask = maskOf(letters);
  for (let i = 0; i < SOUNDS.length; i++) {
    const rule = SOUNDS[i] as (typeof SOUNDS)[number];
    if ((mask & rule.all) !== rule.all || !hasOneOfEach(mask, rule.oneOf)) continue;
    const next = letters.replace(rule.from, rule.to);
    if (next !== letters) { letters = next; mask = maskOf(letters); }
  }
  return letters;
}

function hasOneOfEach(mask: number, groups: readonly number[]): boolean {
  for (let i = 0; i < groups.length; i++) if ((mask & (groups[i] as number)) === 0) return false;
  return true;
}

const isVowel = (code: number): boolean => VOWELS[code] === 1;
const VOWELS = Uint8Array.from({ length: 128 }, (_, code) => ('aeiouEO'.includes(String.fromCharCode(code)) ? 1 : 0));

function hashOfConsonants(letters: string): number {
  let hash = NO_HASH;
  for (let i = 0; i < letters.length; i++) { const code = letters.charCodeAt(i); if (!isVowel(code)) hash = addTo(hash, code); }
  return hash | 0;
}
