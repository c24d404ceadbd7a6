import { sameName, sameSpelling } from './heard.ts';

/** Places of which the name of one begins that of the other, or that begin alike: "Karsan" and "Karsan Springs", "Belkar Gorny" and "Belkar Dolny". */

/** What a place is, and not which of several: "Karsan village", "Karsan IDP camp". */
const KINDS: ReadonlySet<string> = new Set((
  'village town city hamlet settlement community locality camp camps idp idps refugee refugees displaced market bazaar souk district municipality commune township county region province state governorate ward quarter neighbourhood neighborhood suburb area sector zone road street highway avenue square junction crossroads roundabout crossing bridge river lake island islands '
  + 'valley hill hills mountain mountains forest mine mines pit colliery quarry coalfield field fields farm plant factory mill works port harbour harbor jetty pier airport station terminal school college university hospital clinic prison jail penitentiary barracks base post outpost checkpoint garrison fort hotel resort mosque church temple shrine monastery stadium stand '
  + 'coal gold copper iron jade tin stone sand central main dam canal beach bend pass gorge tunnel building block estate centre center plaza mall restaurant club bar ferry no number and of the'
).split(' '));
const wordsOf = (name: string): readonly string[] => name.split(/[\s-]+/u).filter((w) => w !== '');

/** Some words behind a name tell of which of several places it is: "Springs", "de Soto", "Gorny". */
const isTelling = (rest: readonly string[]): boolean => rest.some((w) => !KINDS.has(w.toLowerCase()) && !/^\d+$/u.test(w));

/** Two places are one only as the shorter name begins the longer one, and what follows there may tell of which of several. */
export function isByFrontOnly(a: string, b: string): boolean {
  if (a === b || sameSpelling(a, b)) return false;
  const [short, long] = wordsOf(a).length < wordsOf(b).length ? [a, b] : [b, a];
  const [few, many] = [wordsOf(short), wordsOf(long)];
  return few.length < many.length && sameName(short, many.slice(0, few.length).join(' ')) && isTelling(many.slice(few.length));
}

/** Words with which the names of many places begin. */
const COMMON: ReadonlySet<string> = new Set('san santa santo saint sainte sao são los las new nueva nuevo novaya novo nova old upper lower north south east west great little grand petit grande kafr tall tell deir wadi umm abu bir ain oued sidi camp fort port mount lake puerto villa kota desa kampung ban nong muang khan unguwar ungwan gidan birnin sabon tudun hotel club jabal jebel khirbet beit nahr sheikh'.split(' '));

/** Both are printed in full, begin alike, and go on in words that tell of two. */
export function areNamesakes(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  // "Karsan Gone" is one spelling of "Karsan Kone", by the whole name.
  if (x.length < 2 || y.length < 2 || sameSpelling(a, b) || (x[0] as string).length < 5 || COMMON.has((x[0] as string).toLowerCase()) || !sameSpelling(x[0] as string, y[0] as string)) return false;
  const [p, q] = [x.slice(1), y.slice(1)];
  // "Tavol Kan" and "Tavol Khan": short words are spelled in too many ways.
  return [p, q].every((rest) => inOne(rest).length >= LONG && isTelling(rest)) && !sameName(inOne(p), inOne(q));
}
const LONG = 4;

/** "Springs" is "Spring". */
const inOne = (words: readonly string[]): string => words.join(' ').replace(/(?<=\p{L}{3})s$/u, '');
