/** A quote with the words around it. */
export interface InContext { readonly before: string; readonly quote: string; readonly after: string; readonly cutBefore: boolean; readonly cutAfter: boolean }

const AROUND = 240;

/** The words around a quote: its paragraph, or as much of it as is read at a glance, cut between words. */
export function contextOf(text: string, span: { readonly start: number; readonly end: number }): InContext {
  const from = startOf(text, span.start);
  const to = endOf(text, span.end);
  return { before: text.slice(from, span.start), quote: text.slice(span.start, span.end), after: text.slice(span.end, to), cutBefore: from > 0 && text.charAt(from - 1) !== '\n', cutAfter: to < text.length && text.charAt(to) !== '\n' };
}

function startOf(text: string, at: number): number {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  if (at - line <= AROUND) return line;
  const space = text.indexOf(' ', at - AROUND);
  return space < 0 || space >= at ? at - AROUND : space + 1;
}

function endOf(text: string, at: number): number {
  const line = text.indexOf('\n', at);
  const end = line < 0 ? text.length : line;
  if (end - at <= AROUND) return end;
  const space = text.lastIndexOf(' ', at + AROUND);
  return space <= at ? at + AROUND : space;
}
