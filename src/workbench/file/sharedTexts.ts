import { childOf, childrenOf, decodeText, parseXml, unescapeXml } from '../../ooxml/xml.ts';
import type { XmlElement } from '../../ooxml/xml.ts';

/** A text that cells share; `rich` is its XML where single words have formats. */
export interface SharedText { readonly text: string; readonly rich: string | null }

/** The texts of a file in their order. Nearly all are plain, and those are cut out without being read as XML. */
export function readSharedTexts(xml: string | null): readonly SharedText[] {
  const texts: SharedText[] = [];
  if (xml === null) return texts;
  for (let at = nextItem(xml, 0); at >= 0;) {
    const open = xml.indexOf('>', at);
    if (xml[open - 1] === '/') { texts.push({ text: '', rich: null }); at = nextItem(xml, open); continue; }
    const end = xml.indexOf('</si>', open);
    if (end < 0) break;
    texts.push(textOf(xml.slice(open + 1, end)));
    at = nextItem(xml, end);
  }
  return texts;
}

function nextItem(xml: string, from: number): number {
  for (let at = xml.indexOf('<si', from); at >= 0; at = xml.indexOf('<si', at + 3)) if (/[\s>/]/.test(xml[at + 3] ?? '')) return at;
  return -1;
}

/** What stands in an `<si>` or `<is>`. */
export function textOf(inside: string): SharedText {
  const plain = /^\s*<t(?:\s[^<>]*)?>([^<]*)<\/t>\s*$/.exec(inside);
  if (plain) return { text: decodeText(unescapeXml(plain[1] as string)), rich: null };
  const root = parseXml(`<si>${inside}</si>`);
  const runs = childrenOf(root, 'r');
  if (runs.length === 0) return { text: ownText(root), rich: null };
  return { text: runs.map(ownText).join(''), rich: runs.some((run) => childOf(run, 'rPr')) ? inside : null };
}

const ownText = (of: XmlElement): string => decodeText(childrenOf(of, 't').map((t) => t.text).join(''));
