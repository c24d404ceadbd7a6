/** What a kind of part of an .xlsx file is to a person. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/vbaProject/, 'macros'], [/^xl\/pivotTables\//, 'pivot tables'], [/^xl\/slicers\//, 'slicers'], [/^xl\/externalLinks\//, 'links to other workbooks'], [/^xl\/embeddings\//, 'embedded objects'], [/^xl\/media\//, 'pictures'],
  [/^xl\/threadedComments\//, 'comments'], [/^xl\/charts\/chartEx/, 'charts of newer kinds (waterfall, treemap and the like)'], [/^xl\/charts\/chart\d/, 'charts'], [/^customXml\//, 'custom data of other programs'], [/^xl\/connections/, 'data connections'],
  [/^xl\/webextensions\//, 'settings of add-ins'], [/^xl\/(?:ctrlProps|activeX)\//, 'form controls'], [/^xl\/timelines\//, 'timelines'], [/^xl\/model\//, 'the data model'], [/^xl\/richData\//, 'data types and pictures in cells'],
];

/** What stands in the first file and no longer in the second, in words: nothing is dropped in silence. */
export function partsLost(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  return PARTS.filter(([part]) => old.filter((name) => part.test(name)).length > now.filter((name) => part.test(name)).length).map(([, words]) => words);
}

/** What a file holds that a program does not, in words; `held` is what the program holds of it. */
export function partsNotHeld(bytes: Uint8Array, held: readonly string[]): readonly string[] {
  const names = entriesOf(bytes);
  return PARTS.filter(([part, words]) => !held.includes(words) && names.some((name) => part.test(name))).map(([, words]) => words);
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** The names in a zip file's directory; names of parts are plain ASCII. */
function entriesOf(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end--;
  if (end < 0) return [];
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && view.getUint32(at, true) === DIRECTORY_ENTRY; left--) {
    const length = view.getUint16(at + 28, true);
    names.push(String.fromCharCode(...bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}
