import { childOf, childrenOf, flag, parseXml } from '../../ooxml/xml.ts';
import { idFrom } from '../model/ids.ts';
import type { CommentView, NoteView } from '../model/views.ts';
import { rectsIn } from './opening.ts';
import type { Opening } from './opening.ts';
import { textOf } from './sharedTexts.ts';

/** Those who comment, by the file's identities. */
export type Persons = ReadonlyMap<string, CommentView['author']>;

export function readPersons(xml: string | null): Persons {
  if (xml === null) return new Map();
  return new Map(childrenOf(parseXml(xml), 'person').map(({ attributes }) => { const { id = '', displayName = '', userId = '' } = attributes; return [id, { name: displayName, email: userId.includes('@') ? userId.replace(/^.*::([^:]+)::.*$/, '$1') : '' }] as const; }));
}

/** Threads of comments, with their replies under them. */
export function readComments(opening: Opening, of: { readonly xml: string; readonly persons: Persons; readonly sheet: string }): readonly CommentView[] {
  const all = childrenOf(parseXml(of.xml), 'threadedComment').map(({ attributes: { ref, dT, personId, id, parentId, done }, ...c }) => ({ ref, dT, personId, id, parentId, done, text: c.children.find((x) => x.name === 'text')?.text ?? '' }));
  const made = (c: (typeof all)[number]): Pick<CommentView, 'id' | 'author' | 'content' | 'created'> => ({ id: c.id ?? idFrom(opening.ids(), '8'), author: of.persons.get(c.personId ?? '') ?? { name: '', email: '' }, content: c.text, created: c.dT === undefined ? '' : new Date(/Z$/.test(c.dT) ? c.dT : `${c.dT}Z`).toISOString() });
  if (all.some((c) => c.text.includes('@')) && of.xml.includes('<mention ')) opening.say('who is mentioned in comments (the names stay in the text)');
  return all.filter((c) => c.parentId === undefined).flatMap((c) => {
    const [at] = rectsIn(c.ref ?? '');
    return at ? [{ ...made(c), at: { sheet: of.sheet, row: at.row, column: at.column }, resolved: flag(c.done), replies: all.filter((r) => c.id !== undefined && r.parentId === c.id).map(made) }] : [];
  });
}

/** Notes: what is not the old kind's copy of a thread. */
export function readNotes(xml: string, drawing: string | null): readonly NoteView[] {
  const root = parseXml(xml);
  const authors = childrenOf(childOf(root, 'authors'), 'author').map((a) => a.text);
  const shown = shownNotes(drawing ?? '');
  return childrenOf(childOf(root, 'commentList'), 'comment').flatMap((comment) => {
    const [at] = rectsIn(comment.attributes['ref'] ?? '');
    const author = authors[Number(comment.attributes['authorId'] ?? 0)] ?? '';
    const inside = (childOf(comment, 'text')?.raw ?? '').replace(/^<[^>]*>/, '').replace(/<\/[^<>]*>$/, '');
    return at && !author.startsWith('tc=') ? [{ row: at.row, column: at.column, author, text: textOf(inside).text, xml: inside, isShown: shown.has(`${at.row},${at.column}`) }] : [];
  });
}

/** The notes that stand open, by "row,column". Drawings of the old kind need not be well-formed, so they are looked through as text. */
function shownNotes(drawing: string): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const data of drawing.split(/<x:ClientData\b/).slice(1)) {
    const [row, column] = [/<x:Row>\s*(\d{1,7})/.exec(data)?.[1], /<x:Column>\s*(\d{1,5})/.exec(data)?.[1]];
    if (/<x:Visible\b/.test(data.slice(0, data.indexOf('</x:ClientData>'))) && row !== undefined && column !== undefined) shown.add(`${row},${column}`);
  }
  return shown;
}
