/**
 * One name by the rules of two ways of writing it: Chinese by Wade and by Pinyin, Azeri and Polish letters and what others make of them, Ukrainian and
 * Russian, French and Creole, Albanian with its article. What each gives is one more reading of the name (spelling.ts).
 */

const bareOf = (name: string): string => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z\s-]/gu, '');
const joined = (name: string): string => name.replace(/[^a-z]/g, '');

/** Short names must be spelled alike: what is only like them is another name. */
const LONG = 6;

/** All further readings of a name. `letters` are its plain ones. */
export function transliterationsOf(name: string, letters: string): readonly string[] {
  const found: string[] = [];
  const add = (reading: string | null): void => { if (reading !== null && reading !== '' && reading !== letters && !found.includes(reading)) found.push(reading); };
  const small = name.toLowerCase();
  if (TURKIC.test(small)) add(turkic(small));
  if (POLISH.test(small)) add(polish(small));
  if (small.includes('đ')) add(joined(bareOf(small.replace(/đ/g, 'dj'))));
  if (small.includes('ë')) for (const ending of ALBANIAN_ENDS) add(joined(bareOf(small)).replace(/e$/, '') + ending);
  for (const reading of chinese(letters)) add(reading);
  if (letters.includes('oe') && letters.includes('j')) add(letters.replace(/tj/g, 'ch').replace(/dj/g, 'j').replace(/oe/g, 'u').replace(/(?<![d])j/g, 'y'));
  add(russian(letters));
  // Only a name of several words has particles, or words with which others begin.
  if (PARTED.test(small)) { add(withoutParticles(small)); add(creole(small)); }
  for (const [letter, from, to] of SWAPS) if (letters.length >= LONG && letters.includes(letter)) add(letters.replace(from, to));
  return found;
}

/** What one language prints for a sound that others print otherwise: Spanish j, Arabic kh and q, French ch, German and Polish w; Arabic has no p, Nepali prints s and sh, Armenian gh and kh. */
const SWAPS: readonly (readonly [letter: string, from: RegExp, to: string])[] = [
  ['j', /j(?=[aeiou])/g, 'h'], ['kh', /kh/g, 'h'], ['th', /th/g, 'd'], ['q', /q(?!u)/g, 'g'], ['ch', /t?ch/g, 'sh'], ['w', /w(?=[aeioun])/g, 'v'], ['ow', /ow$/, 'ov'], ['p', /^p(?=[a-z]{6})/, 'b'], ['ll', /(?<=[aeiou])ll(?=[aeo])/g, 'y'], ['hua', /^hua/, 'wa'],
  ['sh', /^sh(?=[aeiou])/, 's'], ['m', /(?<=[aeiou])m(?=[kgtdjl])/g, 'n'], ['gh', /gh/g, 'kh'], ['eea', /eea/g, 'ia'], ['ngp', /ngp(?=[aeiouy])/g, 'ngb'], ['uwa', /uwa/g, 'awa'],
  ['ye', /(?<=[bcdfghjklmnprstvz])ye(?=[^aeiou])/g, 'e'], ['ica', /ica$/, 'itsa'], ['ovci', /ovci$/, 'ovtsi'],
];

const PARTED = /[\s-]/;
const TURKIC = /[əığöüşç]/u;

/** "Sarıcalı" is Sarijaly, "Xocavənd" Khojavend, "Qubadlı" Gubadly. */
const turkic = (small: string): string => joined(bareOf(small.replace(/ə/g, 'a').replace(/ı/g, 'i').replace(/c/g, 'j').replace(/ç/g, 'ch').replace(/ş/g, 'sh').replace(/x/g, 'kh').replace(/q/g, 'g').replace(/ğ/g, 'gh')));

const POLISH = /[łóśżźćńąę]|sz|cz|rz/u;

/** "Aleksandrów Łódzki" is heard as Aleksandruv Ludzki, "Rzeszów" as Zheshuv. */
const polish = (small: string): string => joined(bareOf(small.replace(/ł/g, 'l').replace(/ó/g, 'u').replace(/w/g, 'v').replace(/rz|ż|ź/g, 'zh').replace(/sz/g, 'sh').replace(/cz/g, 'ch').replace(/ć/g, 'ch').replace(/ą/g, 'on').replace(/ę/g, 'en').replace(/c(?=[aeiou]|$)/g, 'ts').replace(/j/g, 'y')));

const ALBANIAN_ENDS = ['', 'a', 'e', 'i', 'u'];

/** Initials and finals of Pinyin with what Wade's system has for them; the longest first. */
const INITIALS: readonly (readonly [string, string])[] = [['zh', 'ch'], ['ch', 'ch'], ['sh', 'sh'], ['q', 'ch'], ['x', 'hs'], ['j', 'ch'], ['b', 'p'], ['d', 't'], ['g', 'k'], ['z', 'ts'], ['c', 'ts'], ['r', 'j'], ['p', 'p'], ['t', 't'], ['k', 'k'], ['m', 'm'], ['n', 'n'], ['l', 'l'], ['f', 'f'], ['h', 'h'], ['s', 's'], ['w', 'w'], ['y', 'y'], ['', '']];
const FINALS: readonly (readonly [string, string])[] = [['iang', 'iang'], ['uang', 'uang'], ['iong', 'iung'], ['iao', 'iao'], ['ian', 'ien'], ['ang', 'ang'], ['eng', 'eng'], ['ing', 'ing'], ['ong', 'ung'], ['uai', 'uai'], ['uan', 'uan'], ['ai', 'ai'], ['ao', 'ao'], ['an', 'an'], ['ei', 'ei'], ['en', 'en'], ['ou', 'ou'], ['ia', 'ia'], ['ie', 'ieh'], ['in', 'in'], ['iu', 'iu'], ['ua', 'ua'], ['ui', 'ui'], ['un', 'un'], ['uo', 'o'], ['ue', 'ueh'], ['a', 'a'], ['o', 'o'], ['e', 'e'], ['i', 'i'], ['u', 'u']];
const WADE_INITIALS = distinctSecond(INITIALS);
const WADE_FINALS = [...distinctSecond(FINALS), ['ih', 'ih'], ['uei', 'ui'], ['yi', 'yi'], ['zu', 'zu']] as readonly (readonly [string, string])[];
/** Letters that hardly anybody but Pinyin has. */
const PINYIN_ONLY = /q(?!u[ei])|x[aiu]|zh/;
const [MOST_SYLLABLES, SHORT] = [5, 4];

/** Each right-hand side once, for itself; the longest first. */
function distinctSecond(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return [...new Set(pairs.map(([, wade]) => wade))].sort((x, y) => y.length - x.length).map((wade) => [wade, wade] as const);
}

/** "Qingshui" by Wade is Chingshui, and no Chungshui: every letter of such a name counts. None where a name is not made of Chinese syllables. */
function chinese(letters: string): readonly string[] {
  if (letters.length < (PINYIN_ONLY.test(letters) ? SHORT : LONG) || !HAS_SYLLABLES.test(letters)) return NO_READINGS;
  const pinyin = syllables(letters, { initials: INITIALS, finals: FINALS, left: MOST_SYLLABLES });
  const wade = PINYIN_ONLY.test(letters) ? null : syllables(letters, { initials: WADE_INITIALS, finals: WADE_FINALS, left: MOST_SYLLABLES });
  return [pinyin, wade].flatMap((read) => (read === null || read.count < 2 ? [] : [`2${read.wade.replace(/[aeiouwychj]/g, (c) => CODES[c] ?? c)}`]));
}
const NO_READINGS: readonly string[] = [];
/** A first look: every syllable ends in a vowel, n or ng, and begins with one consonant or two. */
const HAS_SYLLABLES = /^(?:(?:[bpmfdtnlgkjqxrzcswyh]|zh|ch|sh|ts|hs)?[aeiou]{1,3}(?:ng?)?(?:h(?![aeiou]))?){2,5}$/;
/** No rule of sounds may touch them. */
const CODES: Readonly<Record<string, string>> = { a: '3', e: '4', i: '5', o: '6', u: '7', w: '8', y: '9', c: '!', h: '+', j: '*' };

interface Syllables { readonly initials: readonly (readonly [string, string])[]; readonly finals: readonly (readonly [string, string])[]; /** So many may follow. */ readonly left: number }

function syllables(rest: string, of: Syllables): { readonly wade: string; readonly count: number } | null {
  if (rest === '') return { wade: '', count: 0 };
  if (of.left === 0) return null;
  for (const [initial, wadeInitial] of of.initials) {
    if (!rest.startsWith(initial)) continue;
    for (const [final, wadeFinal] of of.finals) {
      if (!rest.startsWith(final, initial.length)) continue;
      const behind = syllables(rest.slice(initial.length + final.length), { initials: of.initials, finals: of.finals, left: of.left - 1 });
      if (behind !== null) return { wade: wadeInitial + (final === 'i' ? SIBILANTS[initial] ?? wadeFinal : wadeFinal) + behind.wade, count: behind.count + 1 };
    }
    if (initial !== '') break;
  }
  return null;
}
/** The i of "zhi" and of "zi". */
const SIBILANTS: Readonly<Record<string, string>> = { zh: 'ih', sh: 'ih', r: 'ih', z: 'zu', c: 'zu', s: 'zu' };

/** Parts of Ukrainian names with those of their Russian forms, which no rule of sounds gives. */
const UKRAINIAN: readonly (readonly [RegExp, string])[] = ([
  ['^bil', 'bel'], ['pill?ia$', 'pole'], ['pill?ya$', 'pole'], ['poly?e$', 'pole'], ['hir(?=[snk])', 'gor'], ['rih$', 'rog'], ['^rivn[eo]', 'rovno'], ['^mykol', 'nikol'], ['^mykyt', 'nikit'], ['^oleks', 'aleks'], ['^olen', 'elen'], ['^yelen', 'elen'], ['^kostiant', 'konstant'], ['^dmytr', 'dmitr'], ['^pylyp', 'filip'], ['^hryhor', 'grigor'], ['^andri', 'andre'], ['^serhi', 'serge'], ['^yuri', 'yur'], ['^ostap', 'ostap'],
  ['^vovch', 'volch'], ['^vovk', 'volk'], ['^dovh', 'dolg'], ['^zhovt', 'zhelt'], ['^chorn', 'chern'], ['^kamian', 'kamen'], ['^kamyan', 'kamen'], ['^veselo', 'veselo'], ['^nyzhn', 'nizhn'], ['^seredn', 'sredn'], ['^lis', 'les'], ['^svit', 'svet'], ['^vil(?=sh|kh)', 'ol'], ['(?<=[rln])h(?=[aeiouy])', 'g'], ['[aeiouy]+vk', 'ovk'], ['[iy]*[iey]v$', 'ov'], ['(?<=[iy])ne$', 'noe'],
] as const).map(([from, to]) => [new RegExp(from, from.startsWith('(') || from.startsWith('[') ? 'g' : ''), to] as const);
/** One look for all of them: most names have none. */
const ANY_UKRAINIAN = new RegExp(UKRAINIAN.map(([from]) => from.source).join('|'));
const SLAVIC = /(?:v|sk|tsk|vk[ai]|ne|ke|ye|ia|ya|oye|noe|chi|hy|gi|no|rih|rog|ets|nyk|nik|vka|ove|ovo|yev|iv|el|l)$/;

/** "Bilopillia" is Belopolye, "Zmiiv" Zmiyev, "Avdiivka" Avdeyevka. */
function russian(letters: string): string | null {
  if (!SLAVIC.test(letters) || !ANY_UKRAINIAN.test(letters)) return null;
  let reading = letters;
  for (const [from, to] of UKRAINIAN) reading = reading.replace(from, to);
  return reading;
}

const PARTICLE = /(?<=[\p{L}][\s-])(?:de la|de los|de las|del|de|do|da|dos|das|du|des|di|of)[\s-]+(?=\p{L})/gu;

/** "Filo del Karsan" is "Filo Karsan". */
function withoutParticles(small: string): string | null {
  const bare = small.replace(PARTICLE, '');
  return bare === small ? null : joined(bareOf(bare));
}

/** Words with which French and Creole names of places begin. */
const FRENCH_FIRST: ReadonlySet<string> = new Set('fond fonds bois cap gros grosse grand grande petit petite saint sainte croix belle beau bel pont port morne trou anse roche mare source plaine basse haut haute terre mont riviere fon bwa kap gwo gran ti sen sent kwa bo pon po mon twou ans woch ma sous plen bas wo te rivye bel'.split(' '));

/** "Fond-Cheval" and "Fon Chwal", "Saint-Marc" and "Sen Mak": both as they sound, marked as such. */
function creole(small: string): string | null {
  const words = bareOf(small).split(/[\s-]+/).filter((w) => w !== '');
  if (words.length < 2 || !FRENCH_FIRST.has(words[0] as string)) return null;
  return `1${words.map(asSounds).join('')}`;
}

const asSounds = (word: string): string => word
  .replace(/^petite?s?$/, 'ti').replace(/eaux?|aux?$/g, 'o').replace(/(?<=[aeiou])ets?$/, 'e').replace(/(?<=[^aeiou])ets?$/, 'e').replace(/ieres?$/, 'ye').replace(/(?<=[^e])es?$/, '').replace(/(?<=[aeioun])[dtsxzpr]+$/, '')
  .replace(/qu/g, 'k').replace(/c(?=[^eihy]|$)/g, 'k').replace(/oi/g, 'wa').replace(/oa/g, 'wa').replace(/(?<=[gbp])w(?=[ou])/g, 'r').replace(/(?:ain|ein|in)(?=[^aeioun]|$)/g, 'en').replace(/ch?e(?=v)/g, 'ch').replace(/r(?=[^aeiouyw])/g, '').replace(/w/g, 'v').replace(/(.)\1/g, '$1');
