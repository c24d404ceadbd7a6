/**
 * Do two printed names spell one name? By the rules by which names are written in Latin letters, not by a list. A name is cut into its
 * consonants and the vowels between them: the consonants must agree one by one, the vowels may differ the more, the longer the name is.
 */
export interface Spelling { readonly consonants: string; readonly vowels: readonly string[] }

export function sameSpelling(a: string, b: string): boolean {
  const theirs = spellingsOf(b);
  return spellingsOf(a).some((x) => theirs.some((y) => agree(x, y)));
}

/** Shorter than this, the last or first word of a name is too common to stand for it. */
const TELLING = 6;

/** As above, or one is the other without its first or last words: "Bahri Indah" and "KM Bahari Indah", "al-Amri" and "Yahya al-Amri". */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true;
  const theirs = soundsOf(b);
  if (!soundsOf(a).some((sound) => theirs.includes(sound))) return false;
  if (sameSpelling(a, b)) return true;
  const [x, y] = [a.split(' '), b.split(' ')];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length === long.length || short.join('').length < TELLING) return false;
  return sameSpelling(short.join(' '), long.slice(-short.length).join(' ')) || sameSpelling(short.join(' '), long.slice(0, short.length).join(' '));
}

const sounds = new Map<string, readonly string[]>();

/** The consonants of a name, in every reading, and of its first and last words: two names without any in common are never the same name. */
export function soundsOf(name: string): readonly string[] {
  const kept = sounds.get(name);
  if (kept) return kept;
  const words = name.split(' ');
  const parts = words.flatMap((_, i) => (i === 0 ? [name] : [words.slice(0, i).join(' '), words.slice(i).join(' ')]));
  const made = [...new Set(parts.flatMap((part) => spellingsOf(part).map((s) => s.consonants)))];
  if (sounds.size >= MOST_KNOWN) sounds.clear();
  sounds.set(name, made);
  return made;
}

/** Two spellings of one reading each; use it with `spellingsOf` when names are compared often. */
export function agree(a: Spelling, b: Spelling): boolean {
  if (a.consonants !== b.consonants) return false;
  const allowed = ALLOWED[Math.min(a.consonants.length, ALLOWED.length - 1)] as number;
  let cost = 0;
  for (let i = 0; i < a.vowels.length; i++) {
    cost += vowelCost(a.vowels[i] as string, b.vowels[i] as string) / (i === 0 ? 2 : 1);
    if (cost > allowed) return false;
  }
  return true;
}

/** How far the vowels may differ, by the number of consonants: a short name must be spelled alike, Bighel is not Begayliya. */
const ALLOWED = [0, 0, 0, 0.75, 1.5, 2, 3];

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
const LETTERS: Readonly<Record<string, string>> = { ɓ: 'b', ɗ: 'd', ƙ: 'k', ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ş: 'sh', ç: 'ch', ğ: 'g', š: 'sh', č: 'ch', ž: 'zh', ŋ: 'ng' };

const ARTICLE = /(^|[\s-])(?:al|el|ad|ed|as|es|ash|esh|an|en|ar|er|at|et|az|ez|adh|ul|the)[-\s]+(?=\p{L})/gu;

const PLAIN = /^[\x00-\x7f]*$/;

function plainOf(name: string): string {
  const small = name.toLowerCase();
  const plain = PLAIN.test(small) ? small : [...small].map((c) => LETTERS[c] ?? c).join('').normalize('NFD').replace(/\p{M}/gu, '');
  return plain.includes('ceel') ? plain.replace(/\bceel\b/g, 'el') : plain;
}

/** Rules in order; each is a way in which one sound is written differently, behind the letters without which it cannot apply: most names lack them. */
const SOUNDS: readonly (readonly [number, RegExp, string])[] = ([
  ['', /[^a-z]/g, ''], ['sk', /sk(?:aya|aia|aja)/g, 'ska'], ['sk', /sk(?:oye|oe|oje)/g, 'ske'], ['sk', /sk(?:yi|yy|iy|ij|yj|y)(?=$|[^aeiou])/g, 'ski'], ['d', /dzh|dj/g, 'j'], ['sch', /shch|sch/g, 'sh'], ['tch', /tch/g, 'ch'], ['sh', /sh/g, '$'], ['ch', /ch/g, '%'], ['zh', /zh/g, 'j'], ['ck', /ck/g, 'k'],
  ['', /kh|q/g, 'k'], ['gh', /gh/g, 'g'], ['dh', /dh/g, 'd'], ['th', /th/g, 't'], ['ph', /ph/g, 'p'], ['h', /(?<=[kptslmnd])h|h(?=[kptslmnd])/g, ''],
  ['x', /x/g, 'ks'], ['c', /c(?=[eiy])/g, 's'], ['c', /c/g, 'k'], ['z', /z/g, 's'], ['t', /tz|ts/g, 's'],
  ['h', /(?<=[aeiouwy])h(?=[aeiouy])/g, 'H'], ['h', /(?<=.)h/g, ''], ['', /(.)\1+/g, '$1'],
  ['yi', /yi/g, 'i'], ['ie', /ie(?=[^aeiou]|$)/g, 'i'], ['iy', /iy+(?=[aou])/g, 'y'], ['i', /i(?=[aou])/g, 'y'],
  ['', /(?:ai|ay|ei|ey)(?![aeou])/g, 'E'], ['e', /ee/g, 'i'], ['o', /oo/g, 'u'], ['', /(?:au|aw|ou|ow)(?![aei])/g, 'O'], ['y', /y(?![aeouEO])/g, 'i'], ['w', /w/g, 'u'],
  ['v', /(?<=[^aeiouEO])[iuoE]v$/, 'v'], ['', /([^aeiouEO])\1+/g, '$1'],
] as const).map(([letters, from, to]) => [maskOf(letters), from, to] as const);

/** Ways of reading one name: the article glued or not, Somali c and x, Ukrainian h for Russian g, French and Hausa sounds. */
function readings(name: string): readonly string[] {
  const plain = plainOf(name);
  const bare = plain.replace(ARTICLE, '$1').replace(ARTICLE, '$1');
  const letters = bare.replace(/[^a-z]/g, '');
  const found = [bare];
  if (/^(al|el)[^aeiou]/.test(letters) && letters.length > 6) found.push(letters.slice(2));
  if (/^[ae]l[aeiou]/.test(letters) && letters.length > 7) found.push(letters.slice(2));
  if (/c[aeiouy]/.test(letters)) found.push(letters.replace(/c(?=[aeiouy])/g, ''));
  if (/x/.test(letters)) found.push(letters.replace(/x/g, 'h'));
  if (/h/.test(letters)) found.push(letters.replace(/(^|[aeiou])h(?=[aeiou])/g, '$1g').replace(/^h(?=[rl])/, 'g'));
  if (/^ts/.test(letters)) found.push(letters.replace(/^ts/, 'ch'));
  if (/ph/.test(letters)) found.push(letters.replace(/ph/g, 'f'));
  return found;
}

const known = new Map<string, readonly Spelling[]>();
const MOST_KNOWN = 50_000;

/** A name's spellings, one for each way of reading it. What was worked out is kept, up to a limit: a name comes up many times. */
export function spellingsOf(name: string): readonly Spelling[] {
  const kept = known.get(name);
  if (kept) return kept;
  const made = [...new Set(readings(name).map(soundOf))].map(cut);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, made);
  return made;
}

const bare = new Map<string, readonly string[]>();

/** The consonants of a name, in every reading. */
export function consonantsOf(name: string): readonly string[] {
  const kept = bare.get(name);
  if (kept) return kept;
  const made = spellingsOf(name).map((s) => s.consonants);
  if (bare.size >= MOST_KNOWN) bare.clear();
  bare.set(name, made);
  return made;
}

function maskOf(letters: string): number {
  let mask = 0;
  for (let i = 0; i < letters.length; i++) mask |= 1 << (letters.charCodeAt(i) & 31);
  return mask;
}

function soundOf(reading: string): string {
  let letters = reading;
  let mask = maskOf(letters);
  for (const [needed, from, to] of SOUNDS) {
    if ((mask & needed) !== needed) continue;
    const next = letters.replace(from, to);
    if (next !== letters) { letters = next; mask = maskOf(letters); }
  }
  return letters;
}

function cut(letters: string): Spelling {
  const consonants: string[] = [];
  const vowels = [''];
  for (const c of letters) {
    if ('aeiouEO'.includes(c)) vowels[vowels.length - 1] += c;
    else { consonants.push(c); vowels.push(''); }
  }
  return { consonants: consonants.join(''), vowels };
}
