/** What a kind of part of an .xlsx file is to a person, for parts that a workbook here does not hold. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/vbaProject/, 'macros'], [/^xl\/pivotTables\//, 'pivot tables'], [/^xl\/slicers\//, 'slicers'], [/^xl\/externalLinks\//, 'links to other workbooks'], [/^xl\/embeddings\//, 'embedded objects'], [/^xl\/media\//, 'pictures'],
  [/^customXml\//, 'custom data of other programs'], [/^xl\/connections/, 'data connections'], [/^xl\/charts\/chartEx/, 'charts of newer kinds (waterfall, treemap and the like)'], [/^xl\/webextensions\//, 'settings of add-ins'],
];

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

export const partsNotHeld = (bytes: Uint8Array): readonly string[] => { const names = entriesOf(bytes); return PARTS.filter(([part]) => names.some((name) => part.test(name))).map(([, words]) => words); };

/** The names in a zip file's directory. */
function entriesOf(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < 0) return [];
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && view.getUint32(at, true) === DIRECTORY_ENTRY; left--) {
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}
