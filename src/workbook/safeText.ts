/** Excel's limit for the text of one cell. */
export const CELL_LIMIT = 32_767;

/** Characters that do harm unseen: controls that XML forbids, and the marks that reorder or hide text. */
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text from an article as a cell shows it: hidden characters become visible, a lone surrogate the replacement character, the rest stays. */
export const safeText = (text: string): string => text.replace(LONE_SURROGATE, '\ufffd').replace(HIDDEN, '\u25af');

/** An article's text as it travels in a workbook: line ends of one kind, no hidden characters, no lone surrogates. Offsets point into this. */
export const bookText = (text: string): string => safeText(text.replace(/\r\n?/g, '\n'));

/** Short enough for one cell; what was cut is said. */
export const cellText = (text: string): string => {
  const safe = safeText(text);
  return safe.length <= CELL_LIMIT ? safe : `${safe.slice(0, CELL_LIMIT - 1)}…`;
};

/** A name that sums look for: SUMIFS takes * ? ~ and a leading < > = for more than letters. */
export const nameText = (name: string): string => cellText(name).replace(/[*?~<>=]/g, '\u00b7');

/** A long text in pieces that each fit a cell, cut between words where possible; joined, they are the text again. */
export function splitPassages(text: string, longest = 4_000): readonly { readonly start: number; readonly text: string }[] {
  const passages: { readonly start: number; readonly text: string }[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + longest);
    const cut = end < text.length ? Math.max(text.lastIndexOf('\n', end), text.lastIndexOf(' ', end)) : end;
    if (cut > start + longest / 2) end = cut;
    passages.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return passages;
}
