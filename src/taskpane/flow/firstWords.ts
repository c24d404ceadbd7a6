import { readHeader } from '../../exchange/header.ts';
import { isHeaderLine } from '../../exchange/pasted.ts';

const MOST = 60;
const LOOKED_AT = 2_000;

/** What a text without a title of its own is called: its headline, or the first words of its first sentence. Lines such as "Outlet: ..." before it name nothing. */
export function firstWords(text: string): string {
  const head = text.slice(0, LOOKED_AT);
  const { title } = readHeader(head.trimStart());
  if (title !== null) return cut(title);
  const line = head.split('\n').find((l) => l.trim() !== '' && !isHeaderLine(l.trim())) ?? '';
  return cut(line.trim().replace(/\s+/g, ' '));
}

/** At the end of a sentence, or between two words. */
function cut(words: string): string {
  const end = words.search(/[.!?][”"’)]?\s/);
  const sentence = end > 0 && end < MOST ? words.slice(0, end) : words;
  if (sentence.length <= MOST) return sentence.replace(/[.,;:]$/, '');
  const space = sentence.lastIndexOf(' ', MOST);
  return `${sentence.slice(0, space > MOST / 2 ? space : MOST).replace(/[.,;:]$/, '')} …`;
}
