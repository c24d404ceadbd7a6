import { element, encodeText, escapeAttribute, escapeXml } from '../../ooxml/xml.ts';
import type { CommentView, NoteView, SheetView } from '../model/views.ts';
import { printRect } from '../model/addresses.ts';
import { MAIN, SHEET_KIND } from './saving.ts';
import type { Relations, Saving } from './saving.ts';

/** Those who comment, each with an identity of the file. */
export interface People { readonly of: (author: CommentView['author']) => string; readonly xml: () => string; readonly isEmpty: () => boolean }

export function createPeople(): People {
  const known = new Map<string, { readonly id: string; readonly author: CommentView['author'] }>();
  const guid = (n: number): string => `{${n.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-B000-000000000000}`;
  return {
    of: (author) => { const key = `${author.name}\n${author.email}`; let person = known.get(key); if (!person) known.set(key, person = { id: guid(known.size + 1), author }); return person.id; },
    xml: () => `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">${[...known.values()].map(({ id, author }) => element('person', { displayName: author.name || 'Unknown', id, userId: author.email || author.name || 'Unknown', providerId: author.email === '' ? 'None' : 'AD' })).join('')}</personList>`,
    isEmpty: () => known.size === 0,
  };
}

/** A sheet's comments and notes: the threads, their copies for older programs, and the yellow squares that those draw. The identity of the squares' part, or `null` where there is nothing. */
export function putComments(saving: Saving, view: SheetView, of: { readonly relations: Relations; readonly people: People }): string | null {
  const threads = saving.model.comments().filter((c) => c.at.sheet === view.id);
  const notes = view.file?.notes ?? [];
  if (threads.length + notes.length === 0) return null;
  const n = saving.next('comments');
  if (threads.length > 0) { saving.parts.put(`xl/threadedComments/threadedComment${n}.xml`, threadsXml(threads, of.people), 'application/vnd.ms-excel.threadedcomments+xml'); of.relations.add('threadedComment', `../threadedComments/threadedComment${n}.xml`); }
  const all = [...threads.map(copyOf), ...notes.filter((note) => !threads.some((t) => t.at.row === note.row && t.at.column === note.column))];
  saving.parts.put(`xl/comments${n}.xml`, notesXml(all), `${SHEET_KIND}.comments+xml`);
  of.relations.add('comments', `../comments${n}.xml`);
  saving.parts.put(`xl/drawings/vmlDrawing${n}.vml`, squaresXml(all, n));
  return of.relations.add('vmlDrawing', `../drawings/vmlDrawing${n}.vml`);
}

const refOf = (row: number, column: number): string => printRect({ row, column, rows: 1, columns: 1 });

function threadsXml(threads: readonly CommentView[], people: People): string {
  const one = (c: CommentView, of: CommentView | CommentView['replies'][number], more: Readonly<Record<string, string | number | undefined>>): string => element('threadedComment', { ref: refOf(c.at.row, c.at.column), dT: of.created === '' ? undefined : of.created.replace(/Z$/, '').slice(0, 22), personId: people.of(of.author), id: of.id, ...more }, `<text>${escapeXml(of.content)}</text>`);
  return `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">${threads.map((c) => one(c, c, c.resolved ? { done: 1 } : {}) + c.replies.map((r) => one(c, r, { parentId: c.id })).join('')).join('')}</ThreadedComments>`;
}

/** What a program without threads shows in a thread's place. */
const copyOf = (c: CommentView): NoteView => ({ row: c.at.row, column: c.at.column, author: `tc=${c.id}`, isShown: false, text: '', xml: `<t xml:space="preserve">${encodeText(`[Threaded comment]\n\nThis comment is shown with its replies in newer versions of Excel.\n\nComment:\n    ${c.content}${c.replies.map((r) => `\nReply:\n    ${r.content}`).join('')}`)}</t>` });

function notesXml(notes: readonly NoteView[]): string {
  const authors = [...new Set(notes.map((note) => note.author))];
  return `<comments ${MAIN} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"><authors>${authors.map((a) => `<author>${escapeXml(a)}</author>`).join('')}</authors><commentList>${notes.map((note) => `<comment ref="${refOf(note.row, note.column)}" authorId="${authors.indexOf(note.author)}"${note.author.startsWith('tc=') ? ` xr:uid="${escapeAttribute(note.author.slice(3))}"` : ''}><text>${note.xml}</text></comment>`).join('')}</commentList></comments>`;
}

const SQUARES = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** A square beside each cell, as Excel places a new one. */
function squaresXml(notes: readonly NoteView[], n: number): string {
  const square = ({ row, column, isShown }: NoteView, i: number): string => `<v:shape id="_x0000_s${n * 1024 + i + 1}" type="#_x0000_t202" style="position:absolute;width:108pt;height:59.25pt;z-index:${i + 1};visibility:${isShown ? 'visible' : 'hidden'}" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>`
    + `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${Math.max(0, row - 1)}, 10, ${column + 3}, 15, ${row + 3}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column>${isShown ? '<x:Visible/>' : ''}</x:ClientData></v:shape>`;
  return `<xml ${SQUARES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${n}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${notes.map(square).join('')}</xml>`;
}
