/** Words that Excel counts on by itself. */
const LISTS: readonly (readonly string[])[] = [
  ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'], ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'], ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  ['Q1', 'Q2', 'Q3', 'Q4'], ['Qtr1', 'Qtr2', 'Qtr3', 'Qtr4'], ['Qtr 1', 'Qtr 2', 'Qtr 3', 'Qtr 4'], ['Quarter 1', 'Quarter 2', 'Quarter 3', 'Quarter 4'],
];

const indexIn = (list: readonly string[], text: string): number => list.findIndex((word) => word.toLowerCase() === text.toLowerCase());
const ENDS_IN_NUMBER = /^(.*?)(\d{1,15})$/s;

/** What a text goes on as: "list 2", "counted Item ", or "other". */
export function textSeries(text: string): string {
  const list = LISTS.findIndex((words) => indexIn(words, text) >= 0);
  if (list >= 0) return `list ${list}`;
  const counted = ENDS_IN_NUMBER.exec(text);
  return counted && counted[1] !== '' ? `counted ${counted[1] ?? ''}` : 'other';
}

/** The texts that follow, as inputs that stay texts. */
export function nextText(texts: readonly string[], kind: string): ((index: number) => string) | null {
  if (kind.startsWith('list ')) return nextWord(texts, LISTS[Number(kind.slice(5))] ?? []);
  const digits = texts.map((text) => ENDS_IN_NUMBER.exec(text)?.[2] ?? '0');
  const [first = '0', second] = digits;
  const step = second === undefined ? 1 : Number(second) - Number(first);
  if (digits.some((d, i) => i > 0 && Number(d) - Number(digits[i - 1]) !== step)) return null;
  const stem = kind.slice('counted '.length);
  return (index) => `'${stem}${String(Math.abs(Number(first) + step * index)).padStart(first.startsWith('0') ? first.length : 0, '0')}`;
}

/** In the letters of the first: "MON", "mon", "Mon". */
function nextWord(texts: readonly string[], list: readonly string[]): ((index: number) => string) | null {
  const places = texts.map((text) => indexIn(list, text));
  const [first = 0, second] = places;
  const step = second === undefined ? 1 : second - first;
  const at = (index: number): number => (((first + step * index) % list.length) + list.length) % list.length;
  if (places.some((place, i) => place !== at(i))) return null;
  const [text = ''] = texts;
  const cased = (word: string): string => (text === text.toUpperCase() && text !== text.toLowerCase() && text.length > 2 ? word.toUpperCase() : text === text.toLowerCase() ? word.toLowerCase() : word);
  return (index) => `'${cased(list[at(index)] ?? '')}`;
}
