import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseXml } from './xml.ts';

/** A relation of one part to another, or to an address outside. */
export interface Relation { readonly id: string; /** The last word of its kind: "worksheet", "hyperlink". */ readonly kind: string; /** A part's path, or the address. */ readonly target: string }

/** The parts of an opened .xlsx file by their paths, which differ by more than case. */
export interface Zipped { readonly names: readonly string[]; readonly text: (path: string) => string | null; readonly bytes: (path: string) => Uint8Array | null; readonly relations: (path: string) => readonly Relation[] }

/** A small file can unfold to more than any memory: beyond this it is refused. */
const MOST_BYTES = 1_500_000_000;

export function unzipped(bytes: Uint8Array, wanted: (path: string) => boolean = () => true): Zipped {
  let total = 0;
  const found = unzipSync(bytes, { filter: ({ name, originalSize }) => { if (!wanted(plainPath(name))) return false; total += originalSize; if (total > MOST_BYTES) throw new Error('It holds more than can be opened.'); return true; } });
  const parts = new Map(Object.entries(found).map(([name, data]) => [plainPath(name), data]));
  const at = (path: string): Uint8Array | null => parts.get(path.toLowerCase()) ?? null;
  const text = (path: string): string | null => { const data = at(path); return data === null ? null : decoded(data); };
  return { names: [...parts.keys()], bytes: at, text, relations: (path) => relationsOf(path, text(relationsPath(path))) };
}

/** Paths are the same whatever their case and slashes. */
const plainPath = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

/** Parts are UTF-8 as a rule, UTF-16 with its mark sometimes. */
function decoded(data: Uint8Array): string {
  if ((data[0] === 0xff && data[1] === 0xfe) || (data[0] === 0xfe && data[1] === 0xff)) { const little = data[0] === 0xff; let text = ''; for (let i = 2; i + 1 < data.length; i += 2) text += String.fromCharCode(little ? (data[i] as number) | ((data[i + 1] as number) << 8) : ((data[i] as number) << 8) | (data[i + 1] as number)); return text; }
  return strFromU8(data[0] === 0xef && data[1] === 0xbb ? data.subarray(3) : data);
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
export const relationsPath = (path: string): string => `${folderOf(path)}_rels/${path.slice(path.lastIndexOf('/') + 1)}.rels`;

function relationsOf(path: string, xml: string | null): readonly Relation[] {
  if (xml === null) return [];
  return parseXml(xml).children.map(({ attributes }) => ({ id: attributes['Id'] ?? '', kind: (attributes['Type'] ?? '').replace(/^.*\//, ''), target: attributes['TargetMode'] === 'External' ? attributes['Target'] ?? '' : resolved(folderOf(path), attributes['Target'] ?? '') }));
}

/** "../drawings/drawing1.xml" from a folder, or "/xl/..." from the top. */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((s) => s !== '');
  for (const step of target.split('/')) { if (step === '..') steps.pop(); else if (step !== '.' && step !== '') steps.push(step); }
  return steps.join('/');
}

/** Parts packed into a file; texts get their heading. The first is the list of kinds, as some readers want. */
export function zipped(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files = Object.fromEntries([...parts].map(([path, part]) => [path, typeof part === 'string' ? strToU8(part.startsWith('<?xml') ? part : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${part}`) : part]));
  return zipSync(files, { level: 6 });
}
