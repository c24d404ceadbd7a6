import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';

/** The words of a Word document, or why there are none. */
export type WordsOfDocument = { readonly kind: 'text'; readonly text: string; readonly title: string | null } | { readonly kind: 'refused'; readonly why: string };

const BODY = 'word/document.xml';
const FACTS = 'docProps/core.xml';
/** Unpacked, in bytes: no article is longer, and a small file that unpacks to more is no article. */
const LONGEST = 50_000_000;

/** Reads a .docx file: its paragraphs, a line each. Deleted words, field codes and everything but the body are left out; what the file says of its dates is of the file, not of the article. */
export function readDocx(bytes: Uint8Array): WordsOfDocument {
  const parts = partsOf(bytes);
  if (parts === null) return { kind: 'refused', why: 'it is not a .docx document that can be opened' };
  const body = parts[BODY];
  if (body === undefined) return { kind: 'refused', why: 'it holds no text that can be read here' };
  return { kind: 'text', text: paragraphsOf(strFromU8(body)), title: titleOf(parts[FACTS]) };
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | null {
  try {
    return unzipSync(bytes, { filter: (file) => (file.name === BODY || file.name === FACTS) && file.originalSize <= LONGEST });
  } catch (error) {
    // The library throws its own kind of Error for whatever is no archive, and a RangeError for one that was cut.
    if (error instanceof Error) return null;
    throw error;
  }
}

function paragraphsOf(xml: string): string {
  const parts: string[] = [];
  let inWords = false;
  const parser = new Parser({
    onopentag(name) {
      if (name === 'w:t') inWords = true;
      if (name === 'w:tab') parts.push(' ');
      if (name === 'w:br' || name === 'w:cr') parts.push('\n');
    },
    ontext(words) { if (inWords) parts.push(words); },
    onclosetag(name) {
      if (name === 'w:t') inWords = false;
      if (name === 'w:p') parts.push('\n');
    },
  }, { xmlMode: true, decodeEntities: true });
  parser.write(xml);
  parser.end();
  return parts.join('').split('\n').map((line) => line.trim()).filter((line) => line.length > 0).join('\n\n');
}

function titleOf(xml: Uint8Array | undefined): string | null {
  if (xml === undefined) return null;
  let title = '';
  let inTitle = false;
  const parser = new Parser({ onopentag(name) { inTitle = name === 'dc:title'; }, ontext(words) { if (inTitle) title += words; }, onclosetag() { inTitle = false; } }, { xmlMode: true, decodeEntities: true });
  parser.write(strFromU8(xml));
  parser.end();
  return title.trim() || null;
}
