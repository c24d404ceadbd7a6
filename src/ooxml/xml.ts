/** An element of a small XML text, by its local name; attributes keep their prefix ("r:id"). `raw` is the element to the letter as it stands in its text. */
export interface XmlElement { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: readonly XmlElement[]; /** What stands directly in it, without that of its children. */ readonly text: string; readonly raw: string }

interface Open { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: XmlElement[]; text: string; readonly start: number }

/** Reads a whole text. What is not well formed throws; document types are refused, so that no entity can grow. */
export function parseXml(source: string): XmlElement {
  const top: Open = { name: '', attributes: {}, children: [], text: '', start: 0 };
  const stack: Open[] = [top];
  for (let at = 0; at < source.length;) {
    const open = source.indexOf('<', at);
    const here = stack.at(-1) as Open;
    if (open !== at && stack.length > 1) here.text += unescapeXml(source.slice(at, open < 0 ? source.length : open));
    if (open < 0) break;
    at = source.startsWith('<!--', open) ? after(source, '-->', open) : source.startsWith('<![CDATA[', open) ? cdata(source, here, open) : source.startsWith('<?', open) ? after(source, '?>', open) : source.startsWith('<!', open) ? refuse('It has a document type.') : tag(source, stack, open);
  }
  const [root] = top.children;
  if (stack.length !== 1 || !root) return refuse('It ends too early.');
  return root;
}

const refuse = (why: string): never => { throw new Error(`A part of the file is no readable XML. ${why}`); };

function after(source: string, end: string, from: number): number {
  const at = source.indexOf(end, from);
  return at < 0 ? refuse('It ends too early.') : at + end.length;
}

function cdata(source: string, here: Open, open: number): number {
  const end = after(source, ']]>', open);
  here.text += source.slice(open + 9, end - 3);
  return end;
}

/** A tag at a place; where the text goes on. */
function tag(source: string, stack: Open[], open: number): number {
  const end = tagEnd(source, open);
  if (source[open + 1] === '/') { close(source, stack, end + 1); return end + 1; }
  const isEmpty = source[end - 1] === '/';
  const inner = source.slice(open + 1, isEmpty ? end - 1 : end);
  const [name = ''] = /^[^\s]+/.exec(inner) ?? [];
  stack.push({ name: localName(name), attributes: attributesIn(inner, name.length), children: [], text: '', start: open });
  if (stack.length > MOST_DEEP) refuse('It is nested too deep.');
  if (isEmpty) close(source, stack, end + 1);
  return end + 1;
}

const MOST_DEEP = 1_000;

function close(source: string, stack: Open[], end: number): void {
  const made = stack.pop();
  const parent = stack.at(-1);
  if (!made || !parent) return refuse('An element ends that has not begun.');
  parent.children.push({ name: made.name, attributes: made.attributes, children: made.children, text: made.text, raw: source.slice(made.start, end) });
}

/** Where a tag ends: a ">" in an attribute's value is none. */
function tagEnd(source: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < source.length; at++) {
    const c = source[at] as string;
    if (quote !== '') { if (c === quote) quote = ''; } else if (c === '"' || c === "'") quote = c; else if (c === '>') return at;
  }
  return refuse('A tag does not end.');
}

export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The attributes in a tag's inside, from a place on. */
export function attributesIn(tagText: string, from: number): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (let at = from; ;) {
    const equals = tagText.indexOf('=', at);
    if (equals < 0) return attributes;
    let start = equals + 1;
    while (start < tagText.length && tagText[start] !== '"' && tagText[start] !== "'") start++;
    const end = tagText.indexOf(tagText[start] ?? '"', start + 1);
    if (end < 0) return attributes;
    attributes[tagText.slice(at, equals).trim()] = unescapeXml(tagText.slice(start + 1, end));
    at = end + 1;
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const unescapeXml = (text: string): string => (text.includes('&') ? text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]{2,4});/g, (whole, code: string) => (code.startsWith('#') ? characterOf(code) ?? whole : NAMED[code] ?? whole)) : text);

function characterOf(code: string): string | null {
  const number = code[1] === 'x' ? parseInt(code.slice(2), 16) : parseInt(code.slice(1), 10);
  return number <= 0x10_ffff ? String.fromCodePoint(number) : null;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

/** For an element's text; characters that XML cannot hold are for `encodeText` before. */
export const escapeXml = (text: string): string => (/[&<>]/.test(text) ? text.replace(/[&<>]/g, (c) => ESCAPES[c] as string) : text);

export const escapeAttribute = (text: string): string => text.replace(/[&<>"\t\n\r]/g, (c) => ESCAPES[c] as string);

/** A cell's text as its file has it: what XML cannot hold, and what looks like such an escape, as "_xHHHH_". */
export const encodeText = (text: string): string => escapeXml(text.replace(/_x[0-9A-Fa-f]{4}_/g, '_x005F$&').replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`));

export const decodeText = (text: string): string => (text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16))) : text);

/** ` a="1" b="x"`, of those that are given. */
export const attributesText = (attributes: Readonly<Record<string, string | number | boolean | undefined | null>>): string => Object.entries(attributes).map(([name, value]) => (value === undefined || value === null ? '' : ` ${name}="${typeof value === 'boolean' ? (value ? 1 : 0) : escapeAttribute(String(value))}"`)).join('');

/** An element from its attributes and what is in it. */
export const element = (name: string, attributes: Readonly<Record<string, string | number | boolean | undefined | null>>, inside = ''): string => (inside === '' ? `<${name}${attributesText(attributes)}/>` : `<${name}${attributesText(attributes)}>${inside}</${name}>`);

export const childOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined => parent?.children.find((c) => c.name === name);
export const childrenOf = (parent: XmlElement | undefined, name: string): readonly XmlElement[] => parent?.children.filter((c) => c.name === name) ?? [];

/** "1", "true", "on" against "0", "false"; otherwise what an absent attribute means. */
export const flag = (value: string | undefined, otherwise = false): boolean => (value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on');
